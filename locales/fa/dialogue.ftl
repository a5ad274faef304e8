### Machine-made translation; no person has reviewed it yet.
# گفت‌وگوی دستور `sapar advise`.
dialogue-welcome = این اطلاعات است، نه مشاورهٔ حقوقی. هیچ‌چیزی که می‌نویسید ذخیره یا فرستاده نمی‌شود. خالی یا ? = نمی‌دانم · b = برگشت · q = کافی است، پاسخ را نشان دهید
dialogue-situation = دربارهٔ چیست؟ (شماره‌ها، مانند 1,3؛ خالی = همه‌چیز)
dialogue-number = لطفاً شماره‌هایی از 1 تا { $n } بنویسید.
dialogue-first = این نخستین پرسش است.
dialogue-settled = پرسش دیگری چیز بیشتری را روشن نمی‌کند.
situation-abroad = برای کار به خارج می‌روم
situation-papers = اینجا هستم: اسناد من
situation-not-paid = مزد من پرداخت نشد
situation-barred = ممکن است ورودم ممنوع باشد
situation-family = خانواده و فرزندان
situation-health = سلامت
situation-danger = در خطر هستم
dialogue-held = قوانین این کشورها را داریم: { $countries }.
