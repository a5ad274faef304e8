### Machine-made translation; no person has reviewed it yet.
# The answer: its head, its headings, and the words that stand beside a line.
title = { $country }: ان جوابات پر قانون کیا کہتا ہے
title-no-country = ان جوابات پر قانون کیا کہتا ہے
head-day = سوال اس دن کے لیے: { $day }؛ آج: { $today }۔
head-laws = قوانین: { $fingerprint }
head-not-advice = یہ معلومات ہیں، قانونی مشورہ نہیں۔
words-machine = اس زبان کا متن مشین نے ترجمہ کیا ہے اور کسی نے نہیں جانچا۔ قانون کا جو جملہ ترجمہ نہیں ہوا وہ انگریزی میں ہے اور اس کے ساتھ یہ لکھا ہے؛ ترجمہ شدہ جملے کے نیچے اس کی روسی اصل ہے۔
other-language = (ترجمہ نہیں ہوا: { $language })
told = آپ نے ہمیں بتایا
acts = قانونی متون

group-stay = کیا مجھے داخل ہونے اور قیام کرنے کی اجازت ہے، اور کب تک
group-duties = کیا کرنا لازمی ہے، کس کو، کس دن تک
group-work = کیا مجھے کام کرنے کی اجازت ہے، اور کس دستاویز کے ساتھ
group-costs = کتنا خرچ آتا ہے
group-rights = حقوق
group-consequences = کیا ہو گا اگر
group-contest = فیصلے کو کیسے چیلنج کریں
group-unknown = جو ہمیں معلوم نہیں

state-verify = تصدیق کریں: ایک ہی ماخذ ہے یا تازہ ترین نہیں
state-not-certain = یقینی نہیں، جانچ لیں
state-unknown = معلوم نہیں: ہمیں بتائیں
state-not-held = معلوم نہیں: جس پر یہ منحصر ہے وہ ہمارے پاس نہیں؛ مفت قانونی مدد سے پوچھیں
state-conflict = تضاد: دو قاعدے ایک دوسرے کے خلاف ہیں
state-no-rule = ہمارے پاس کوئی قاعدہ نہیں

bound-least = { $value } یا اس سے پہلے
bound-greatest = { $value } یا اس کے بعد

cite-unverified = آرٹیکل کی تصدیق نہیں ہوئی
cite-until = { $date } تک نافذ تھا
cite-from = { $date } سے نافذ
cite-english = { $text } (ماخذ کا نام انگریزی میں)

due-by = { $date } تک
due-before = { $date } سے پہلے
due-at-once = فوراً
due-unknown = ایسے دن تک جو ابھی معلوم نہیں
withheld = پہلے مفت قانونی امداد والوں سے بات کریں۔ یہاں نہ دکھائے گئے قدموں کی تعداد: { $n }۔ یہ کسی ادارے یا کسی اور کو بتاتے ہیں کہ آپ کہاں ہیں، اور معلوم نہیں کہ یہ آپ کے لیے محفوظ ہے۔
withheld-before = ان اقدامات میں سے ایک کی آخری تاریخ ہے: { $date } سے پہلے یہ مدد مانگیں۔
withheld-passed = ان اقدامات میں سے ایک کا آخری دن { $date } تھا: مفت قانونی مدد سے پوچھیں کہ اب کیا ہو سکتا ہے۔
withheld-help = کون مفت مدد کرتا ہے، یہ پورٹل کے صفحے «{ $page }» پر لکھا ہے۔
due-passed = (یہ دن گزر چکا ہے)

who = کون: { $who }
amount = رقم: { $sum }
amount-unknown = ابھی معلوم نہیں
until = { $date } تک
until-unknown = ایسے دن تک جو ابھی معلوم نہیں
fee = فیس: { $sum }
detail-where = کہاں: { $place }
detail-documents = کاغذات: { $papers }
detail-otherwise = اگر یہ رہ جائے: { $text }
detail-exposes = یہ قدم آپ کے بارے میں ان کو بتا دیتا ہے: { $who }۔
detail-published-later = یہ قانونی متن اُس دن کے بعد شائع ہوا۔

party-worker = کارکن
party-host = میزبان
party-employer = آجر
party-recruiter = بھرتی کرنے والا
party-family = خاندان
party-state = سرکاری ادارہ
party-school = سکول
party-insurer = بیمہ کمپنی
party-police = پولیس
party-state-of-nationality = آپ کے اپنے ملک کے حکام

unsettled-term = یہ طے نہیں کہ یہ مدت کیسے گنی جاتی ہے؛ پہلے آنے والا دن دیا گیا ہے، جو آپ کو تحفظ دیتا ہے۔
unsettled-value = یہ طے نہیں کہ یہ کیسے گنا جاتا ہے؛ وہ مطلب دیا گیا ہے جو آپ کو تحفظ دیتا ہے۔
must-leave-may-change = اپیل، پناہ کی درخواست، بیماری یا بچہ اس تاریخ کو بدل سکتا ہے۔
leaving-may-start-ban = خلاف ورزی کے بعد ملک سے جانے پر دوبارہ داخلے پر پابندی شروع ہو سکتی ہے۔
leaving-starts-ban-until = ملک سے جانے پر دوبارہ داخلے پر پابندی شروع ہو سکتی ہے: داخلہ { $date } تک بند ہو سکتا ہے۔
left-may-have-started-ban = آپ جا چکے ہیں اور وہ قیام ختم ہو چکا ہے؛ خلاف ورزی کے بعد دوبارہ داخلے پر پابندی شروع ہو چکی ہو سکتی ہے۔
left-ban-until = آپ جا چکے ہیں اور وہ قیام ختم ہو چکا ہے: داخلہ { $date } تک بند ہو سکتا ہے۔

empty-covered = ان جوابات پر ہمارے پاس موجود قواعد یہاں کچھ نہیں بتاتے۔
empty-open = ابھی کچھ یقینی نہیں؛ نیچے کی سطریں آپ کے جوابات کی منتظر ہیں۔
empty-no-rule = اس پر ہمارے پاس کوئی قاعدہ نہیں، یا صرف اس کے ایک حصے پر ہے؛ ہو سکتا ہے کہ جتنا ہم جانتے ہیں اس سے زیادہ کچھ کرنا ہو۔
empty-open-in-part = ابھی کچھ یقینی نہیں؛ نیچے کی سطریں آپ کے جوابات کی منتظر ہیں، اور اس کے ایک حصے پر ہمارے پاس کوئی قاعدہ نہیں۔
empty-not-asked = اس بارے میں نہیں پوچھا گیا۔
empty-withheld = اس عنوان کے قدم نہیں دکھائے گئے: پہلے مفت قانونی امداد والوں سے بات کریں۔
no-rule-on = اِن پر ہمارے پاس کوئی قاعدہ نہیں: { $subjects }۔
blocked = جواب کیوں نہیں: { $reason }
more-open = { $n ->
    [one] { $n } اور قاعدہ لاگو ہو سکتا ہے؛ یہ نیچے کے سوالوں پر منحصر ہے۔
   *[other] { $n } اور قاعدے لاگو ہو سکتے ہیں؛ یہ نیچے کے سوالوں پر منحصر ہیں۔
}
more-questions = { $n ->
    [one] اور مزید { $n } سوال۔
   *[other] اور مزید { $n } سوال۔
}
and-more = (اور مزید { $n })
tell-for-details = باقی کے لیے ہمیں بتائیں: { $questions }

unknown-none = ان جوابات پر ہمارے پاس موجود قواعد میں کچھ کھلا نہیں رہا۔
unknown-destination = پہلے بتائیں کہ سوال کس ملک کے بارے میں ہے: ہر ملک کا قانون الگ ہے۔
topic-no-rule = { $topic }، { $country }: ہمارے پاس کوئی قاعدہ نہیں۔
topics-held-in-part = { $country }: ان موضوعات پر قاعدے یہاں مکمل نہیں: { $topic }۔ جو یہاں نہیں، وہ پھر بھی موجود ہو سکتا ہے: مفت قانونی امداد والوں سے پوچھیں۔
topic-no-country = { $topic }: ہمارے پاس کوئی قاعدہ نہیں، کیونکہ ملک معلوم نہیں۔
topic-seen-to = { $topic }: قانون کے بارے میں ہمارا علم { $date } پر ختم ہوتا ہے۔
would-settle = یہ جوابات مزید باتیں واضح کریں گے:
need = { $question } { $n ->
    [one] (ایک جواب اس کا منتظر ہے)
   *[other] ({ $n } جواب اس کے منتظر ہیں)
}

calendar-summary = یاد رکھنے کی تاریخ
calendar-empty = ان جوابوں سے کوئی تاریخ والا قدم نہیں نکلتا؛ کیلنڈر نہیں لکھا گیا۔
