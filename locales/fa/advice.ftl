### Machine-made translation; no person has reviewed it yet.
# پاسخ: سرآغاز، عنوان‌ها و واژه‌هایی که کنار یک سطر می‌آید.
title = { $country }: قانون برای این پاسخ‌ها چه می‌گوید
title-no-country = قانون برای این پاسخ‌ها چه می‌گوید
head-day = پرسش برای { $day }؛ امروز { $today } است.
head-laws = قوانین: { $fingerprint }
head-not-advice = این اطلاعات است، نه مشاورهٔ حقوقی.
words-machine = متن این زبان را ماشین ترجمه کرده و کسی آن را بررسی نکرده است؛ زیر جملهٔ قانون، اصل روسی آن آمده است.
other-language = (ترجمه نشده: { $language })
told = شما به ما گفتید
acts = اسناد قانونی

group-stay = آیا می‌توانم وارد شوم و بمانم، و تا چه وقت
group-duties = چه کاری، از سوی چه کسی و تا کدام روز باید انجام شود
group-work = آیا می‌توانم کار کنم، و با چه سندی
group-costs = چقدر خرج دارد
group-rights = حقوق
group-consequences = چه می‌شود اگر
group-contest = چگونه اعتراض کنید
group-unknown = آنچه نمی‌دانیم

state-verify = بررسی کنید: یک منبع است یا تازه‌ترین نیست
state-not-certain = قطعی نیست، بررسی کنید
state-unknown = نامعلوم: به ما بگویید
state-not-held = نامعلوم: آنچه این به آن بستگی دارد نزد ما نیست؛ از اداره یا از کمک حقوقی رایگان بپرسید
state-conflict = تناقض: دو قاعده با هم ناسازگار است
state-no-rule = قاعده‌ای نداریم

bound-least = { $value } یا زودتر
bound-greatest = { $value } یا دیرتر

cite-unverified = ماده بررسی نشده است
cite-until = تا { $date } معتبر بود
cite-from = از { $date } معتبر است
cite-english = { $text } (نام منبع به انگلیسی)

due-by = حداکثر تا { $date }
due-before = پیش از { $date }
due-at-once = فوراً
due-unknown = تا روزی که هنوز معلوم نیست
withheld = اول با مرکز کمک حقوقی رایگان صحبت کنید. شمار گام‌هایی که اینجا نیامده است: { $n }. این گام‌ها به یک اداره یا کس دیگری خبر می‌دهد که شما کجا هستید، و معلوم نیست که این برای شما امن باشد.
withheld-before = یکی از این گام‌ها مهلت دارد: پیش از { $date } این کمک را بخواهید.
withheld-passed = آخرین روز یکی از این گام‌ها { $date } بود: از کمک حقوقی رایگان بپرسید که هنوز چه می‌توان کرد.
withheld-help = اینکه چه کسی رایگان کمک می‌کند در صفحهٔ «{ $page }» پورتال آمده است.
due-passed = (این روز گذشته است)

who = چه کسی: { $who }
amount = مبلغ: { $sum }
amount-unknown = هنوز معلوم نیست
until = تا { $date }
until-unknown = تا روزی که هنوز معلوم نیست
fee = هزینهٔ رسمی: { $sum }
detail-where = کجا: { $place }
detail-documents = اسناد: { $papers }
detail-otherwise = اگر انجام نشود: { $text }
detail-exposes = این گام دربارهٔ شما خبر می‌دهد به: { $who }.
detail-published-later = این سند قانونی پس از آن روز منتشر شد.

party-worker = کارگر
party-host = میزبان
party-employer = کارفرما
party-recruiter = واسطهٔ کاریابی
party-family = خانواده
party-state = مرجع دولتی
party-school = مدرسه (مکتب)
party-insurer = شرکت بیمه
party-police = پلیس
party-state-of-nationality = مقامات کشور خودتان

unsettled-term = شیوهٔ شمارش این مهلت قطعی نشده است؛ روز زودتر داده شده است که شما را حفظ می‌کند.
unsettled-value = شیوهٔ حساب‌کردن این قطعی نشده است؛ برداشتی داده شده است که شما را حفظ می‌کند.
must-leave-may-change = اعتراض، درخواست پناهندگی، بیماری یا فرزند ممکن است این تاریخ را تغییر دهد.
leaving-may-start-ban = خروج پس از تخلف ممکن است ممنوعیت ورود دوباره را آغاز کند.
leaving-starts-ban-until = خروج ممکن است ممنوعیت ورود دوباره را آغاز کند: ورود ممکن است بسته باشد تا { $date }.

empty-covered = قواعدی که داریم برای این پاسخ‌ها در اینجا چیزی نمی‌گوید.
empty-open = هنوز هیچ‌چیز قطعی نیست؛ سطرهای پایین منتظر پاسخ‌های شماست.
empty-no-rule = در این باره قاعده‌ای نداریم، یا فقط دربارهٔ بخشی از آن داریم؛ ممکن است کارهای بیشتری لازم باشد از آنچه ما می‌دانیم.
empty-open-in-part = هنوز هیچ‌چیز قطعی نیست؛ سطرهای پایین منتظر پاسخ‌های شماست، و دربارهٔ بخشی از این قاعده‌ای نداریم.
empty-not-asked = دربارهٔ این پرسیده نشد.
empty-withheld = گام‌های این عنوان نشان داده نشده است: اول با مرکز کمک حقوقی رایگان صحبت کنید.
no-rule-on = قاعده‌ای نداریم دربارهٔ: { $subjects }.
blocked = چرا پاسخی نیست: { $reason }
more-open = { $n ->
    [one] { $n } مورد دیگر هم ممکن است صدق کند؛ بستگی به پرسش‌های پایین دارد.
   *[other] { $n } مورد دیگر هم ممکن است صدق کند؛ بستگی به پرسش‌های پایین دارد.
}
more-questions = { $n ->
    [one] و { $n } پرسش دیگر.
   *[other] و { $n } پرسش دیگر.
}
and-more = (و { $n } مورد دیگر)
tell-for-details = برای بقیه به ما بگویید: { $questions }

unknown-none = برای این پاسخ‌ها، در میان قواعدی که داریم، هیچ‌چیز باز نمانده است.
unknown-destination = اول بگویید پرسش دربارهٔ کدام کشور است: قانون هر کشور فرق می‌کند.
topic-no-rule = { $topic }، { $country }: قاعده‌ای نداریم.
topics-held-in-part = { $country }: دربارهٔ این موضوع‌ها همهٔ قواعد را اینجا نداریم: { $topic }. آنچه اینجا نیست شاید باز هم وجود داشته باشد: از مرکز کمک حقوقی رایگان بپرسید.
topic-no-country = { $topic }: قاعده‌ای نداریم، چون کشور معلوم نیست.
topic-seen-to = { $topic }: آگاهی ما از قانون در { $date } پایان می‌یابد.
would-settle = این پاسخ‌ها چیزهای بیشتری را روشن می‌کند:
need = { $question } { $n ->
    [one] (یک پاسخ منتظر آن است)
   *[other] ({ $n } پاسخ منتظر آن است)
}

calendar-summary = تاریخی که باید رعایت شود
calendar-empty = از این پاسخ‌ها هیچ گام تاریخ‌داری برنمی‌آید؛ تقویم نوشته نشد.
