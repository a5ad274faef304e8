### Machine-made translation; no person has reviewed it yet.
# گفت‌وگوی دستور `sapar advise`.
dialogue-welcome = این اطلاعات است، نه مشاورهٔ حقوقی. هیچ‌چیزی که می‌نویسید ذخیره یا فرستاده نمی‌شود. خالی یا ? = نمی‌دانم · b = برگشت · q = کافی است، پاسخ را نشان دهید
dialogue-situation = دربارهٔ چیست؟ (شماره‌ها، مانند 1,3؛ خالی = همه‌چیز)
dialogue-number = لطفاً شماره‌هایی از 1 تا { $n } بنویسید.
dialogue-first = این نخستین پرسش است.
dialogue-several = کدام‌یک از این‌ها درست است؟ شمارهٔ پرسش‌هایی را که پاسخشان «بله» است بنویسید، مانند 1,3 · 0 = هیچ‌کدام · 2? = دومی را نمی‌دانم · خالی = هیچ‌یک از این‌ها را نمی‌دانم
dialogue-several-numbers = 0 یا شماره‌هایی از 1 تا { $n } بنویسید، مانند 1,3. علامت ? پس از شماره: نمی‌دانم.
dialogue-settled = پرسش دیگری چیز بیشتری را روشن نمی‌کند.
situation-abroad = برای کار به خارج می‌روم
situation-papers = اینجا هستم: اسناد من
situation-not-paid = مزد من پرداخت نشد
situation-barred = ممکن است ورودم ممنوع باشد
situation-family = خانواده و فرزندان
situation-health = سلامت
situation-danger = در خطر هستم
dialogue-held = قوانین این کشورها را داریم: { $countries }.
dialogue-choose = لطفاً شماره‌ای از 1 تا { $n } بنویسید.
dialogue-everything = پس دربارهٔ همه‌چیز.
dialogue-wrong = «{ $typed }» اینجا به کار نمی‌آید؛ انتظار می‌رود: { $expected }.
dialogue-range = { $value } بیرون از حد است؛ انتظار می‌رود: از { $low } تا { $high }.
dialogue-no-country = کشوری به نام «{ $typed }» نیست؛ انتظار می‌رود: { $expected }.
dialogue-contradicts = این با پاسخ پیشین سازگار نیست: { $what }.
dialogue-order = «{ $later }» { $second } پیش از «{ $earlier }» { $first } است
dialogue-born = { $born } پس از روز پرسش است: { $on }
dialogue-money = مبلغ به { $given } است، ولی پول این کشور: { $here }
dialogue-entry = شما در { $entry } وارد شده‌اید، ولی آخرین اقامت شما در { $begin } آغاز شده است
dialogue-lawful = آخرین روز مجاز ({ $until }) پیش از آغاز اقامت کنونی ({ $entry }) است
dialogue-overstay = شما { $over } روز بیش از مهلت مانده‌اید، ولی اقامت کنونی در { $entry } آغاز شده و تنها { $most } روز بوده است؛ اگر اقامت دیگری در نظر است، آن را در فهرست اقامت‌ها بنویسید
did-you-mean = آیا منظورتان `{ $name }` بود؟
refuse-fact = داده‌ای با نام `{ $name }` نیست؛ فهرست: `sapar law facts`.
refuse-topic = موضوعی با نام `{ $name }` نیست.
list-topics = موضوع‌ها: { $names }.
refuse-contradiction = این داده‌ها با هم سازگار نیستند: { $what }.
contradict-order = `{ $later }` ({ $second }) پیش از `{ $earlier }` ({ $first }) است
contradict-born = `birth_date` ({ $born }) پس از روز پرسش ({ $on }) است
contradict-entry = `entry_date` ({ $entry }) روز نخست آخرین اقامت در `stays` نیست ({ $begin })
contradict-lawful = `lawful_until_date` ({ $until }) پیش از آغاز اقامت کنونی ({ $entry }) است
contradict-overstay = `overstay`: { $over } روز، ولی اقامت کنونی در { $entry } آغاز شده و تنها { $most } روز بوده است؛ اگر اقامت دیگری در نظر است، آن را در `stays` بنویسید
contradict-money = `{ $fact }` به { $given } است، ولی پول این کشور: { $here }
contradict-stay-ends = یک اقامت در { $end } پایان می‌یابد، پیش از آنکه در { $begin } آغاز شود
contradict-stays-overlap = دو اقامت روی هم می‌افتند: یکی در { $begin } آغاز می‌شود پیش از آنکه دیگری پایان یافته باشد
contradict-stay-open = تنها آخرین اقامت می‌تواند باز باشد؛ آنکه از { $begin } آغاز شده آخرین نیست
contradict-stays-many = بیش از 1000 اقامت
expect-yes-no = بله (yes) یا نه (no)
expect-date = تاریخی مانند 2026-01-31
expect-days = تعداد روزها
expect-months = تعداد ماه‌ها
expect-years = تعداد سال‌ها
expect-number = یک عدد
expect-share = سهمی مانند 25 %
expect-money = مبلغی مانند { $example }
expect-country = نام کشور یا کد آن، مانند KZ
expect-stays = اقامت‌ها، مانند 2026-01-01..2026-01-20, 2026-02-01.. (بدون روز دوم: هنوز پایان نیافته)
expect-enum = یکی از این‌ها: { $members }
