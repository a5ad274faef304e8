### Machine-made translation; no person has reviewed it yet.

# Calculators and look-ups.
tools-title = محاسبه‌ها و فهرست‌ها
tools-lead = ابزارهای کوچک کمکی. هیچ‌کدام نمی‌پرسد شما که هستید.
tools-assistance-door = آیا خانوادهٔ من می‌تواند در قزاقستان کمک اجتماعی هدفمند بگیرد؟
tools-assistance-hint = اول اینکه می‌توانید درخواست کنید یا نه، سپس اینکه چقدر.
tools-occupations-door = کد یک شغل را پیدا کنید
tools-occupations-hint = فهرست بین‌المللی شغل‌ها (ISCO-08)، به انگلیسی و روسی.
tools-calendar-door = تعطیلات رسمی و روزهای کاری
tools-calendar-hint = روزهای کاری را بشمارید، یا روزی را که مهلت پایان می‌یابد پیدا کنید.
tools-law-door = مقدارها در گذر زمان، مقایسهٔ روندهای اداری
tools-law-hint = حداقل مزد، شاخص‌ها، هزینه‌های رسمی، هر کدام با مادهٔ آن.

# Targeted social assistance.
tools-help-title = کمک اجتماعی هدفمند، قزاقستان
tools-help-lead = برآوردی ابتدایی بر پایهٔ قواعدی که داریم. مرجع دولتی خودش درآمد را حساب می‌کند.
tools-help-first = اول: آیا می‌توانید آن را درخواست کنید؟
tools-help-second = سپس: چقدر؟
tools-help-second-hint = می‌توانید همهٔ این‌ها را خالی بگذارید. آنگاه فقط باخبر می‌شوید که می‌توانید درخواست کنید یا نه.
tools-help-go = پاسخ را نشان بده
tools-help-again = تغییر پاسخ‌ها
tools-help-yes = می‌توانید آن را درخواست کنید
tools-help-no = طبق این قواعد نمی‌توانید آن را درخواست کنید
tools-help-unknown = برای گفتن این، پاسخ‌های بیشتری لازم است

# Occupations.
tools-job-title = شغل‌ها: ISCO-08
tools-job-lead = شغلی را به انگلیسی یا روسی، یا یک کد را بنویسید.
tools-job-label = شغل یا کد
tools-job-example = برای نمونه: welder، бетонщик، 7112
tools-job-go = جست‌وجو
tools-job-none = چیزی پیدا نشد. واژهٔ کوتاه‌تر یا دیگری را امتحان کنید.
tools-job-found = { $n ->
    [one] { $n } گروه پیدا شد
   *[other] { $n } گروه پیدا شد
}
tools-job-as = با این واژه پیدا شد: { $word }
tools-job-groups = همهٔ گروه‌های اصلی
tools-job-below = گروه‌های درون آن
tools-job-words = نام‌های روزمرهٔ شغل‌های درون آن
tools-job-english = عنوان انگلیسی (ILO)
tools-job-russian = عنوان روسی (از ما)
tools-job-note = کدها و عنوان‌های انگلیسی: ILO، ISCO-08. عنوان‌های روسی و واژه‌های روزمره از ماست؛ هیچ‌کس آن‌ها را بررسی نکرده است.
tools-nkz = طبقه‌بندی قزاقستان NKZ RK 01-2017
tools-nkz-group = بر پایهٔ ISCO-08 ساخته شده است. گروه اصلی { $group } آن: { $sub } زیرگروه، { $minor } گروه کوچک، { $unit } گروه پایه، { $jobs } شغل. سطح مهارت: { $level }.
tools-nkz-level-open = تعیین نشده
tools-nkz-not-held = عنوان‌ها و گروه‌های پایهٔ آن را اینجا نداریم. آن‌ها یک به یک با ISCO-08 جور نیستند.
tools-nkz-source = شمارها: НК РК 01-2017، جدول 1، صفحهٔ 5.

# Calendar.
tools-cal-title = تعطیلات رسمی و روزهای کاری
tools-cal-country = کشور
tools-cal-year = سال
tools-cal-show = نشان بده
tools-cal-days = روزهای ویژهٔ سال { $year }
tools-cal-months = روزهای کاری ماه به ماه
tools-cal-month = ماه
tools-cal-working = روزهای کاری
tools-cal-total = همهٔ سال
tools-cal-worked = کاری
tools-cal-weekend = تعطیل هفتگی: { $days }
tools-cal-not-held = تقویم سال { $year } را برای این کشور نداریم. چیزی شمرده نشد.
tools-cal-count = شمردن روزهای کاری میان دو روز
tools-cal-from = روز نخست
tools-cal-to = روز آخر
tools-cal-count-go = بشمار
tools-cal-counted = از { $from } تا { $to }، با حساب هر دو روز: { $n }.
tools-cal-order = روز آخر نباید پیش از روز نخست باشد.
tools-cal-outside = یکی از روزها بیرون از سال‌هایی است که داریم. چیزی شمرده نشد.
tools-cal-add = پیداکردن روزی که پس از شماری روز کاری می‌آید
tools-cal-start = روز آغاز (حساب نمی‌شود)
tools-cal-number = شمار روزهای کاری
tools-cal-add-go = پیدا کن
tools-cal-added = { $n } پس از { $from }: { $to }.
tools-cal-slip-date = روزی را بنویسید که در تقویم هست.
tools-cal-slip-number = عدد صحیحی از 1 تا 400 بنویسید.
tools-cal-years = سال‌هایی که داریم: از { $from } تا { $to }
tools-cal-estimated = برآوردی
tools-cal-observed = جابه‌جاشده
tools-cal-moved-from = جابه‌جاشده از { $day }
tools-cal-moved-to = روز تعطیل به { $day } جابه‌جا شد
tools-month = { $month ->
    [1] ژانویه/جنوری
    [2] فوریه/فبروری
    [3] مارس/مارچ
    [4] آوریل/اپریل
    [5] مه/می
    [6] ژوئن/جون
    [7] ژوئیه/جولای
    [8] اوت/اگست
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}
tools-weekday = { $day ->
    [0] دوشنبه
    [1] سه‌شنبه
    [2] چهارشنبه
    [3] پنجشنبه
    [4] جمعه
    [5] شنبه
   *[6] یکشنبه
}
