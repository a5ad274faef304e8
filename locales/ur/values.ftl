### Machine-made translation; no person has reviewed it yet.
# Values as they are written.
yes = ہاں
no = نہیں
not-known = نامعلوم
depends = جوابات پر منحصر ہے
date = { $day } { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
} { $year }
days = { $n ->
    [one] { $number } دن
   *[other] { $number } دن
}
working-days = { $n ->
    [one] کام کا { $number } دن
   *[other] کام کے { $number } دن
}
months = { $n ->
    [one] { $number } مہینہ
   *[other] { $number } مہینے
}
years = { $n ->
    [one] { $number } سال
   *[other] { $number } سال
}
share = { $number } فیصد
range = { $from } سے { $to } تک
stay-closed = { $from } سے { $to } تک
stay-open = { $from } سے، ابھی ختم نہیں ہوا

# Words in the place of a citation.
place-art = آرٹیکل
place-arts = آرٹیکلز
place-point = نکتہ
place-points = نکات
place-part = حصہ
place-para = پیرا
place-section = سیکشن
place-chapter = باب
place-annex = ضمیمہ
place-note = نوٹ
place-table = جدول
place-item = مد
place-clause = شق
place-rule = قاعدہ
place-and = اور
