### Machine-made translation; no person has reviewed it yet.
# The conversation of `sapar advise`.
dialogue-welcome = یہ معلومات ہیں، قانونی مشورہ نہیں۔ آپ جو کچھ لکھتے ہیں وہ نہ محفوظ کیا جاتا ہے نہ کہیں بھیجا جاتا ہے۔ خالی یا ? = مجھے معلوم نہیں · b = پیچھے · q = کافی ہے، جواب دکھائیں
dialogue-situation = بات کس بارے میں ہے؟ (نمبر، جیسے 1,3؛ خالی = سب کچھ)
dialogue-number = براہِ کرم 1 سے { $n } تک کے نمبر لکھیں۔
dialogue-first = یہ پہلا سوال ہے۔
dialogue-several = ان میں سے کیا درست ہے؟ ان سوالوں کے نمبر لکھیں جن کا جواب «ہاں» ہے، جیسے 1,3 · 0 = کوئی نہیں · 2? = دوسرے کا علم نہیں · خالی = ان میں سے کسی کا علم نہیں
dialogue-several-numbers = 0 یا 1 سے { $n } تک نمبر لکھیں، جیسے 1,3۔ نمبر کے بعد ?: معلوم نہیں۔
dialogue-settled = کسی مزید سوال سے کچھ اور واضح نہیں ہو گا۔
situation-abroad = میں کام کے لیے بیرونِ ملک جا رہا/رہی ہوں
situation-papers = میں یہاں ہوں: میرے کاغذات
situation-not-paid = مجھے ادائیگی نہیں کی گئی
situation-barred = ہو سکتا ہے مجھے داخلے سے روکا جائے
situation-family = خاندان اور بچے
situation-health = صحت
situation-danger = میں خطرے میں ہوں
dialogue-held = اِن ملکوں کے قوانین موجود ہیں: { $countries }۔
dialogue-choose = براہِ کرم 1 سے { $n } تک کا ایک نمبر لکھیں۔
dialogue-everything = تو پھر سب کچھ کے بارے میں۔
dialogue-wrong = ”{ $typed }“ یہاں کام نہیں آتا؛ متوقع: { $expected }۔
dialogue-range = { $value } حد سے باہر ہے؛ متوقع: { $low } سے { $high } تک۔
dialogue-no-country = ”{ $typed }“ نام کا کوئی ملک نہیں؛ متوقع: { $expected }۔
dialogue-contradicts = یہ پہلے دیے گئے جواب کے خلاف ہے: { $what }۔
dialogue-order = ”{ $later }“ { $second }، ”{ $earlier }“ { $first } سے پہلے ہے
dialogue-born = { $born } سوال کے دن کے بعد ہے: { $on }
dialogue-money = رقم { $given } میں ہے، جبکہ اس ملک کا پیسہ: { $here }
dialogue-entry = آپ { $entry } کو داخل ہوئے، لیکن آپ کا آخری قیام { $begin } کو شروع ہوا
dialogue-lawful = اجازت کا آخری دن ({ $until }) موجودہ قیام شروع ہونے ({ $entry }) سے پہلے ہے
dialogue-overstay = آپ { $over } دن زیادہ ٹھہرے، لیکن موجودہ قیام { $entry } کو شروع ہوا اور صرف { $most } دن کا ہے؛ اگر کوئی اور قیام مراد ہے تو اسے قیام کی فہرست میں لکھیں
did-you-mean = کیا آپ کا مطلب `{ $name }` تھا؟
refuse-fact = `{ $name }` نام کی کوئی معلومات نہیں؛ فہرست: `sapar law facts`۔
refuse-topic = `{ $name }` نام کا کوئی موضوع نہیں۔
list-topics = موضوعات: { $names }۔
refuse-contradiction = یہ معلومات ایک دوسرے کے خلاف ہیں: { $what }۔
contradict-order = `{ $later }` ({ $second })، `{ $earlier }` ({ $first }) سے پہلے ہے
contradict-born = `birth_date` ({ $born }) سوال کے دن ({ $on }) کے بعد ہے
contradict-entry = `entry_date` ({ $entry }) `stays` میں آخری قیام کا پہلا دن نہیں ({ $begin })
contradict-lawful = `lawful_until_date` ({ $until }) موجودہ قیام شروع ہونے ({ $entry }) سے پہلے ہے
contradict-overstay = `overstay`: { $over } دن، لیکن موجودہ قیام { $entry } کو شروع ہوا اور صرف { $most } دن کا ہے؛ اگر کوئی اور قیام مراد ہے تو اسے `stays` میں لکھیں
contradict-money = `{ $fact }` { $given } میں ہے، جبکہ اس ملک کا پیسہ: { $here }
contradict-stay-ends = ایک قیام { $end } کو ختم ہوتا ہے، { $begin } کو شروع ہونے سے پہلے
contradict-stays-overlap = دو قیام ایک دوسرے پر آتے ہیں: ایک { $begin } کو شروع ہوتا ہے جبکہ دوسرا ابھی ختم نہیں ہوا
contradict-stay-open = صرف آخری قیام کھلا ہو سکتا ہے؛ { $begin } سے شروع ہونے والا آخری نہیں
contradict-stays-many = 1000 سے زیادہ قیام
expect-yes-no = ہاں (yes) یا نہیں (no)
expect-date = تاریخ، جیسے 2026-01-31
expect-days = دنوں کی تعداد
expect-months = مہینوں کی تعداد
expect-years = سالوں کی تعداد
expect-number = ایک عدد
expect-share = حصہ، جیسے 25 %
expect-money = رقم، جیسے { $example }
expect-country = ملک کا نام یا اس کا کوڈ، جیسے KZ
expect-stays = قیام، جیسے 2026-01-01..2026-01-20, 2026-02-01.. (دوسرا دن نہیں: ابھی ختم نہیں ہوا)
expect-enum = ان میں سے ایک: { $members }
