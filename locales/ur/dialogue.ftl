### Machine-made translation; no person has reviewed it yet.
# The conversation of `sapar advise`.
dialogue-welcome = یہ معلومات ہیں، قانونی مشورہ نہیں۔ آپ جو کچھ لکھتے ہیں وہ نہ محفوظ کیا جاتا ہے نہ کہیں بھیجا جاتا ہے۔ خالی یا ? = مجھے معلوم نہیں · b = پیچھے · q = کافی ہے، جواب دکھائیں
dialogue-situation = بات کس بارے میں ہے؟ (نمبر، جیسے 1,3؛ خالی = سب کچھ)
dialogue-number = براہِ کرم 1 سے { $n } تک کے نمبر لکھیں۔
dialogue-first = یہ پہلا سوال ہے۔
dialogue-settled = کسی مزید سوال سے کچھ اور واضح نہیں ہو گا۔
situation-abroad = میں کام کے لیے بیرونِ ملک جا رہا/رہی ہوں
situation-papers = میں یہاں ہوں: میرے کاغذات
situation-not-paid = مجھے ادائیگی نہیں کی گئی
situation-barred = ہو سکتا ہے مجھے داخلے سے روکا جائے
situation-family = خاندان اور بچے
situation-health = صحت
situation-danger = میں خطرے میں ہوں
dialogue-held = اِن ملکوں کے قوانین موجود ہیں: { $countries }۔
