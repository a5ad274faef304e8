### Machine-made translation; no person has reviewed it yet.
# Calculators and look-ups.
tools-title = حساب اور فہرستیں
tools-lead = چھوٹے مددگار اوزار۔ ان میں سے کوئی نہیں پوچھتا کہ آپ کون ہیں۔
tools-assistance-door = کیا میرا خاندان قازقستان میں ٹارگٹڈ سماجی امداد لے سکتا ہے؟
tools-assistance-hint = پہلے یہ کہ آپ درخواست دے سکتے ہیں یا نہیں، پھر یہ کہ کتنی۔
tools-occupations-door = پیشے کا کوڈ تلاش کریں
tools-occupations-hint = پیشوں کی بین الاقوامی فہرست (ISCO-08)، انگریزی اور روسی میں۔
tools-calendar-door = سرکاری تعطیلات اور کام کے دن
tools-calendar-hint = کام کے دن گنیں، یا وہ دن معلوم کریں جس پر کوئی مدت ختم ہوتی ہے۔
tools-law-door = وقت کے ساتھ قدریں، طریقہ کاروں کا موازنہ
tools-law-hint = کم از کم اجرتیں، اشاریے، فیسیں، ہر ایک کی دفعہ کے ساتھ۔

# Targeted social assistance.
tools-help-title = ٹارگٹڈ سماجی امداد، قازقستان
tools-help-lead = ہمارے پاس موجود قاعدوں کے مطابق پہلا اندازہ۔ آمدنی سرکاری ادارہ خود گنتا ہے۔
tools-help-first = پہلے: کیا آپ اس کی درخواست دے سکتے ہیں؟
tools-help-second = پھر: کتنی؟
tools-help-second-hint = آپ یہ سب خالی چھوڑ سکتے ہیں۔ تب آپ کو صرف یہ معلوم ہو گا کہ آپ درخواست دے سکتے ہیں یا نہیں۔
tools-help-go = جواب دکھائیں
tools-help-again = جواب بدلیں
tools-help-yes = آپ اس کی درخواست دے سکتے ہیں
tools-help-no = ان قاعدوں کے مطابق آپ اس کی درخواست نہیں دے سکتے
tools-help-unknown = بتانے کے لیے مزید جواب درکار ہیں

# Occupations.
tools-job-title = پیشے: ISCO-08
tools-job-lead = کوئی کام انگریزی یا روسی میں لکھیں، یا کوڈ لکھیں۔
tools-job-label = کام یا کوڈ
tools-job-example = مثال کے طور پر: welder، бетонщик، 7112
tools-job-go = تلاش کریں
tools-job-none = کچھ نہیں ملا۔ چھوٹا یا کوئی اور لفظ آزمائیں۔
tools-job-found = { $n ->
    [one] { $n } گروپ ملا
   *[other] { $n } گروپ ملے
}
tools-job-as = اس لفظ سے ملا: { $word }
tools-job-groups = تمام بڑے گروپ
tools-job-below = اس کے اندر کے گروپ
tools-job-words = اس میں شامل کاموں کے عام نام
tools-job-english = انگریزی عنوان (ILO)
tools-job-russian = روسی عنوان (ہمارا)
tools-job-note = کوڈ اور انگریزی عنوان: ILO، ISCO-08۔ روسی عنوان اور عام لفظ ہمارے ہیں؛ انہیں کسی نے نہیں جانچا۔
tools-nkz = قازقستان کی پیشوں کی درجہ بندی NKZ RK 01-2017
tools-nkz-group = یہ ISCO-08 پر بنی ہے۔ اس کا بڑا گروپ { $group }: ذیلی گروپ { $sub }، چھوٹے گروپ { $minor }، بنیادی گروپ { $unit }، پیشے { $jobs }۔ مہارت کا درجہ: { $level }۔
tools-nkz-level-open = مقرر نہیں
tools-nkz-not-held = اس کے عنوان اور بنیادی گروپ یہاں موجود نہیں۔ وہ ISCO-08 سے ایک ایک کر کے نہیں ملتے۔
tools-nkz-source = تعداد: НК РК 01-2017، جدول 1، صفحہ 5۔

# Calendar.
tools-cal-title = سرکاری تعطیلات اور کام کے دن
tools-cal-country = ملک
tools-cal-year = سال
tools-cal-show = دکھائیں
tools-cal-days = { $year } کے خاص دن
tools-cal-months = مہینے کے حساب سے کام کے دن
tools-cal-month = مہینہ
tools-cal-working = کام کے دن
tools-cal-total = پورا سال
tools-cal-worked = کام کا دن
tools-cal-weekend = ہفتہ وار چھٹی: { $days }
tools-cal-not-held = اس ملک کے لیے ہمارے پاس { $year } کا کیلنڈر نہیں۔ کچھ نہیں گنا گیا۔
tools-cal-count = دو دنوں کے درمیان کام کے دن گنیں
tools-cal-from = پہلا دن
tools-cal-to = آخری دن
tools-cal-count-go = گنیں
tools-cal-counted = { $from } سے { $to } تک، دونوں دن شامل: { $n }۔
tools-cal-order = آخری دن پہلے دن سے پہلے نہیں ہو سکتا۔
tools-cal-outside = ایک دن ان سالوں سے باہر ہے جو ہمارے پاس ہیں۔ کچھ نہیں گنا گیا۔
tools-cal-add = کام کے اتنے دنوں کے بعد کا دن معلوم کریں
tools-cal-start = شروع کا دن (گنا نہیں جاتا)
tools-cal-number = کام کے دن
tools-cal-add-go = معلوم کریں
tools-cal-added = { $from } کے بعد { $n }: { $to }۔
tools-cal-slip-date = وہ دن لکھیں جو کیلنڈر میں ہو۔
tools-cal-slip-number = 1 سے 400 تک کا پورا عدد لکھیں۔
tools-cal-years = موجود سال: { $from } سے { $to } تک
tools-cal-estimated = اندازاً
tools-cal-observed = بدلے کی چھٹی
tools-cal-moved-from = { $day } سے منتقل
tools-cal-moved-to = چھٹی { $day } پر منتقل
tools-month = { $month ->
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
}
tools-weekday = { $day ->
    [0] پیر
    [1] منگل
    [2] بدھ
    [3] جمعرات
    [4] جمعہ
    [5] ہفتہ
   *[6] اتوار
}
