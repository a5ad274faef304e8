### Machine-made translation; no person has reviewed it yet.
# مقدارها، آن‌گونه که نوشته می‌شود.
yes = بله
no = نه
not-known = نامعلوم
depends = به پاسخ‌ها بستگی دارد
date = { $day } { $month ->
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
} { $year }
days = { $n ->
    [one] { $number } روز
   *[other] { $number } روز
}
working-days = { $n ->
    [one] { $number } روز کاری
   *[other] { $number } روز کاری
}
months = { $n ->
    [one] { $number } ماه
   *[other] { $number } ماه
}
years = { $n ->
    [one] { $number } سال
   *[other] { $number } سال
}
share = { $number } درصد
range = از { $from } تا { $to }
stay-closed = از { $from } تا { $to }
stay-open = از { $from }، هنوز پایان نیافته

# واژه‌ها در نشانی سند قانونی.
place-art = مادهٔ
place-arts = ماده‌های
place-point = بند
place-points = بندهای
place-part = قسمت
place-para = پاراگراف
place-section = بخش
place-chapter = فصل
place-annex = ضمیمهٔ
place-note = تبصرهٔ
place-table = جدول
place-item = جزء
place-clause = فقرهٔ
place-rule = قاعدهٔ
place-and = و
