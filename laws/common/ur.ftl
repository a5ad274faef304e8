### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

fact-protection_registered_date = آپ کو عارضی تحفظ کے لیے کس دن رجسٹر کیا گیا؟
    .of = a0a6d0e346286009

fact-protection_registered_date-why = اسی دن سے گنا جاتا ہے کہ ورک پرمٹ کی درخواست کس دن سے دی جا سکتی ہے۔
    .of = 2001a5641b39a708

fact-asylum_application_date = آپ نے بین الاقوامی تحفظ کی درخواست کس دن دی؟
    .of = a1870d6eb7ec76d2

fact-asylum_application_date-why = اسی دن سے گنا جاتا ہے کہ ورک پرمٹ کی درخواست کس دن سے دی جا سکتی ہے۔
    .of = 2001a5641b39a708

fact-local_staff = آجر نے وہاں اس ملک کے کتنے شہری ملازم رکھے ہوئے ہیں؟
    .of = 82d2ecdac363c6ce

fact-local_staff-why = آجر کتنے غیر ملکی ملازم رکھ سکتا ہے، یہ اس تعداد پر منحصر ہے۔
    .of = ca31bf5e3b7f0808

fact-locals_sought = کیا روزگار سروس نے چار ہفتے مقامی کارکن تلاش کیے اور کوئی نہ ملا؟
    .of = 3672a1aa2ad79fae

fact-locals_sought-why = اگر کوئی نہ ملا ہو تو اس آجر سے ملازم رکھنے کی ایک حد ہٹائی جا سکتی ہے۔
    .of = 428d9f3454b7f2b7

fact-stay_document = آپ کے پاس کون سی دستاویز ہے جو آپ کو قیام کی اجازت دیتی ہے؟
    .of = dbbe4ba5af2a21e9

fact-stay_document-why = آپ ٹھہر اور کام کر سکتے ہیں یا نہیں، یہ دستاویز پر منحصر ہے۔
    .of = ddf30e3b98c57851

fact-group_may_remain = کیا آپ کسی ایسے گروہ میں شامل ہیں جسے یہاں رہنے کی اجازت ہے: کارڈ رکھنے والے کا خاندان، ویزے والا پاسپورٹ، ورک پرمٹ، سابق سرکاری اہلکار، نیا پاسپورٹ؟
    .of = 74dd4e1022acfd9a

fact-group_may_remain-why = ان گروہوں کے لوگوں کے لیے قیام اور ملک سے جانے کے قواعد مختلف ہیں۔
    .of = 33dd85ecd4866101

fact-permits_before = اس آجر کے ساتھ اس سے پہلے آپ کے پاس کتنے ورک پرمٹ رہے ہیں؟
    .of = 67d53f268b573396

fact-permits_before-why = اسی آجر کے ساتھ اگلا پرمٹ پہلے پرمٹ سے زیادہ لمبا ہو سکتا ہے۔
    .of = b999822ade271a34

fact-legal_work_years = آپ نے اس ملک میں کتنے سال قانونی طور پر کام کیا ہے؟
    .of = ca34450cba0a2f98

fact-legal_work_years-why = قانونی کام کے کافی سال پورے ہونے پر آپ ایسا پرمٹ مانگ سکتے ہیں جس کی مدت ختم نہیں ہوتی۔
    .of = 4281b271cc500358

fact-residence_permit_months = آپ کا رہائشی پرمٹ کتنے مہینوں کے لیے ہے؟
    .of = 6bc2c959ac9955b9

fact-residence_permit_months-why = آپ ملک کے اندر رہتے ہوئے ورک پرمٹ کی درخواست دے سکتے ہیں یا نہیں، یہ اس پر منحصر ہے۔
    .of = 104fc062c4da4e26

fact-permit_end_date = آپ کا ورک پرمٹ کس دن ختم ہوتا ہے یا کس دن ختم ہوا؟
    .of = 8b92d0ee6bab371b

fact-permit_end_date-why = پرمٹ کی توسیع کس دن تک کرانی ہے اور اس کے بعد کیا کرنا ہے، یہ اسی دن سے گنا جاتا ہے۔
    .of = 2be1c2fcdbaef158

fact-permit_renewed = کیا پرمٹ ختم ہونے کے بعد اس کی تجدید کی گئی یا اسے منسوخ کیا گیا؟
    .of = 98fbefce4209a3f4

fact-permit_renewed-why = آجر تاخیر پر رقم ادا کرے گا یا نہیں، یہ اس پر منحصر ہے۔
    .of = 6a0cd934c38e6bbf

fact-permit_for_this_job = کیا آپ کا ورک پرمٹ ٹھیک اسی کام کے لیے ہے جو آپ کرتے ہیں؟
    .of = 0671850902619245

fact-permit_for_this_job-why = کسی دوسرے کام یا دوسرے آجر کا پرمٹ شاید اس کام کے لیے کارآمد نہ ہو۔
    .of = 959d6c6811eed965

fact-end_reported = کیا کام ختم ہونے کی اطلاع سرکاری ادارے کو وقت پر دی گئی؟
    .of = 4ad5a47c594834ca

fact-end_reported-why = اس سے طے ہوتا ہے کہ جس پر اطلاع دینا لازم تھا اسے اس کا جواب دینا پڑ سکتا ہے یا نہیں۔
    .of = e5b8634fb16dcf2b

fact-repeat_breach = کیا اسی خلاف ورزی پر پہلے بھی سزا دی گئی تھی؟
    .of = 1cf87ecda0636f82

fact-repeat_breach-why = جرمانے کی رقم اس پر منحصر ہے۔
    .of = 8534b20b6bd101f8

fact-visa_free_entry = کیا آپ ویزے سے چھوٹ کے قاعدے کے تحت ویزے کے بغیر داخل ہوئے، یا داخل ہوں گے؟
    .of = 934815cc88d9eabf

fact-visa_free_entry-why = آپ کتنا عرصہ ٹھہر سکتے ہیں، یہ اس پر منحصر ہے۔
    .of = 6c992eb20c0be835

fact-lawful_until_date = وہ آخری دن کون سا تھا جس تک آپ کو قیام کی اجازت تھی؟
    .of = f8ced3271fa75565

fact-lawful_until_date-why = عام طور پر یہ دن ویزے میں، پرمٹ میں یا قیام کی توسیع میں لکھا ہوتا ہے۔
    .of = ce61e4cb0a2184d9

fact-removal = کیا آپ کو ملک سے بے دخل، ملک بدر یا ری ایڈمشن کے تحت واپس کیا گیا؟
    .of = b11c64ee970ab497

fact-removal-why = داخلہ بند ہے یا نہیں، اور اسے کیسے چیلنج کریں، یہ اس پر منحصر ہے۔
    .of = 3351d8b70c66296e

fact-removal_date = آپ کو کس دن ملک سے نکالا گیا؟
    .of = 8703e64826572ccc

fact-removal_date-why = پابندی کی مدت اسی دن سے گنی جاتی ہے۔
    .of = 1ad5f18ced4dfe29

fact-removed_before = کیا اس سے پہلے بھی آپ کو اس ملک سے نکالا گیا تھا؟
    .of = 6594770499d39fe2

fact-removed_before-why = دوسری بار ملک سے نکالے جانے کے بعد داخلے پر پابندی زیادہ لمبی ہوتی ہے۔
    .of = 5542e199dd3347a2

fact-learned_date = آپ کو فیصلے کا علم کس دن ہوا (ادارے، عدالت یا کمیشن کا فیصلہ، آجر کا نہیں)؟
    .of = 59fcc70b794df741

fact-learned_date-why = شکایت اور دوسرے قدموں کے دن اسی دن سے گنے جاتے ہیں۔
    .of = fcd0484192fb37ba

fact-decision_date = فیصلہ کس دن ہوا؟
    .of = 9be150cbfd617ecf

fact-decision_date-why = مہلتیں اسی دن سے گنی جاتی ہیں؛ یہ دن خود فیصلے پر لکھا ہوتا ہے۔
    .of = a3b5113fcbc31f1f

fact-unpaid_fine = کیا پچھلے قیام کا کوئی جرمانہ، ٹیکس یا ملک سے نکالے جانے کا خرچ ابھی تک واجب الادا ہے؟
    .of = 41ed353d3b745203

fact-unpaid_fine-why = ایسا واجب الادا قرض ملک سے جانے یا دوبارہ داخل ہونے میں رکاوٹ بن سکتا ہے۔
    .of = d233d69942a37d91

fact-tax_return_missing = کیا آپ سے پچھلے قیام کا انکم ٹیکس گوشوارہ مانگا گیا تھا اور آپ نے جمع نہیں کرایا؟
    .of = e2dbc9765646f8fc

fact-tax_return_missing-why = جب تک گوشوارہ جمع نہ ہو، داخلے سے انکار کیا جا سکتا ہے۔
    .of = 2d74a2871504cc8e

fact-false_data = کیا درخواست میں غلط معلومات یا جعلی کاغذات تھے؟
    .of = 494db88d4f3d8e9c

fact-false_data-why = داخلے یا رجسٹریشن سے انکار ہو سکتا ہے یا نہیں، یہ اس پر منحصر ہے۔
    .of = 5a45cf108bf4f5cf

fact-fingerprints_refused = کیا آپ نے سرحد پر انگلیوں کے نشان دینے سے انکار کیا؟
    .of = 405a819670c20a3a

fact-fingerprints_refused-why = داخلے سے انکار ہو سکتا ہے یا نہیں، یہ اس پر منحصر ہے۔
    .of = fef991a5f3ffebb1

fact-means_proof = کیا آپ دکھا سکتے ہیں کہ آپ کے پاس قیام اور ملک سے جانے کے لیے پیسے ہیں؟
    .of = 45fc5b9ede05e597

fact-means_proof-why = سرحد پر آپ سے یہ دکھانے کو کہا جا سکتا ہے۔
    .of = 5d585cc37a723d31

fact-transit_breach = کیا آپ نے ٹرانزٹ کے قواعد کی خلاف ورزی کی؟
    .of = 8797fa37cd2b5e1d

fact-transit_breach-why = آگے کیا ہو سکتا ہے، یہ اس پر منحصر ہے کہ ٹرانزٹ کے قواعد کی پابندی کی گئی یا نہیں۔
    .of = 77b19b07f73b0bdd

fact-illegal_crossing = کیا آپ نے جان بوجھ کر قواعد کے خلاف سرحد پار کی؟
    .of = 245ad4afb29e7301

fact-illegal_crossing-why = آگے کیا ہو سکتا ہے، اور کس دن تک تحفظ مانگنا ہے، یہ اس پر منحصر ہے۔
    .of = 190626d34bf87e31

fact-housing_despite_breach = کیا میزبان نے کسی ایسے شخص کو رہنے کی جگہ دی جو قواعد کی خلاف ورزی میں ٹھہرا ہوا تھا؟
    .of = 884faa3eba6dfdce

fact-housing_despite_breach-why = میزبان کو جرمانہ ہو سکتا ہے یا نہیں، یہ اس پر منحصر ہے۔
    .of = 9eac10e2791ad496

fact-notice_missed = کیا میزبان آمد کی اطلاع وقت پر دینے میں ناکام رہا؟
    .of = 9e8a7ded1bf66725

fact-notice_missed-why = میزبان کو تنبیہ یا جرمانہ ہو سکتا ہے یا نہیں، یہ اس پر منحصر ہے۔
    .of = 367ae7e136792e26

fact-worker_outside_permit = کیا کارکن کا عہدہ یا پیشہ پرمٹ میں لکھے ہوئے عہدے یا پیشے سے مختلف ہے؟
    .of = b4417b6f4b0f23b1

fact-worker_outside_permit-why = آجر اپنے پرمٹ کی پابندی کرتا ہے یا نہیں، یہ اس پر منحصر ہے۔
    .of = e8f69a337db45c7b

fact-work_start_date = آپ نے اصل میں کس دن کام شروع کیا؟
    .of = 7e95c84b4612c5d0

fact-work_start_date-why = معاہدے، اطلاعات اور آزمائشی مدت کی مہلتیں اسی دن سے گنی جاتی ہیں۔
    .of = 150db404213eda3f

fact-employer_knew = کیا آجر کو، یا اس شخص کو جسے آجر نے ذمہ داری دی، معلوم تھا کہ آپ کام کر رہے ہیں؟
    .of = 86cddf6940ae8682

fact-employer_knew-why = اگر آجر کو معلوم تھا تو تحریر کے بغیر بھی معاہدہ موجود ہو سکتا ہے۔
    .of = d9497bcac75c814e

fact-documents_held = کیا آجر نے یا کسی اور نے آپ کا پاسپورٹ یا دوسرے کاغذات اپنے پاس رکھے ہوئے ہیں؟
    .of = 97fc50382efae46d

fact-documents_held-why = آپ کے لیے کون سی مدد موجود ہے اور کہاں سے شروع کریں، یہ اس پر منحصر ہے۔
    .of = 5bd624d45371f97b

fact-agency_work = کیا آپ کو ایک فرم نے ملازم رکھا اور دوسری فرم کے لیے کام کرنے بھیجا؟
    .of = 53c4abd839b8a5ee

fact-agency_work-why = ہر فرم لوگوں کو ملازم رکھ کر دوسری فرم کے لیے کام کرنے نہیں بھیج سکتی۔
    .of = 0ca928f8a95c9922

fact-job_through_agency = کیا یہ کام آپ کو کسی ایجنسی یا درمیانی شخص نے ڈھونڈ کر دیا؟
    .of = 18d60b9b47f1a408

fact-job_through_agency-why = ایجنسی جن لوگوں کے لیے کام ڈھونڈتی ہے ان کے لیے اس کی ذمہ داریاں ہوتی ہیں۔
    .of = f90a342798a488df

fact-accident_at_work = کیا آپ کو، یا آپ کے رشتہ دار کو، کام پر حادثہ پیش آیا؟
    .of = 6a5f398ecb8f14da

fact-accident_at_work-why = آجر پر کیا کرنا لازم ہے اور کون سی ادائیگیاں ممکن ہیں، یہ اس پر منحصر ہے۔
    .of = e4d3bdadf20e9d05

fact-injury_date = حادثہ کس دن ہوا؟
    .of = 2b40aa6515d537df

fact-injury_date-why = اسی دن کے قواعد لاگو ہوتے ہیں، اور مہلتیں اسی دن سے گنی جاتی ہیں۔
    .of = e0236aa75ca2da40

fact-injury_severity = چوٹ کتنی شدید تھی؟
    .of = b9ac7e1471e5ab55

fact-injury_severity-why = حادثے کی تحقیقات کیسے ہوں گی اور کون سی ادائیگیاں ممکن ہیں، یہ اس پر منحصر ہے۔
    .of = da681b56c8fd91c4

fact-injury_reported = کیا آجر نے حادثے کی اطلاع وقت پر دی؟
    .of = 5c7e1111798f2d9d

fact-injury_reported-why = جس حادثے کی اطلاع نہیں دی گئی، اس کی تحقیقات آپ کی درخواست پر ہو سکتی ہیں۔
    .of = 43f5eaeba16ac968

fact-severity_opinion_date = کلینک نے چوٹ کی شدت کے بارے میں اپنی رائے کس دن دی؟
    .of = fb77a8108100a716

fact-severity_opinion_date-why = تحقیقات کس دن تک شروع ہونی لازم ہیں، یہ اسی دن سے گنا جاتا ہے؛ کلینک کا کاغذ دیکھیں۔
    .of = 92ee14f2df61fdd1

fact-investigation_start_date = کمیشن نے حادثے کی تحقیقات کس دن شروع کیں؟
    .of = 868d702d583e675e

fact-investigation_start_date-why = تحقیقات کس دن تک ختم ہونی لازم ہیں، یہ اسی دن سے گنا جاتا ہے۔
    .of = 5846187147bd766d

fact-investigation_end_date = تحقیقات کس دن ختم ہوئیں؟
    .of = ddd6f8c5a901177b

fact-investigation_end_date-why = حادثے کی رپورٹ کس دن تک تیار ہونی لازم ہے، یہ اسی دن سے گنا جاتا ہے۔
    .of = 41c10886e6ec7f6f

fact-capacity_lost = کیا ڈاکٹروں نے پایا کہ آپ کی کام کرنے کی صلاحیت کو دیرپا نقصان پہنچا ہے؟
    .of = 990e6882d7596926

fact-capacity_lost-why = چوٹ کی ادائیگیاں اس پر منحصر ہیں کہ ڈاکٹروں نے کیا پایا۔
    .of = 3fa6a200e8131c43

fact-gross_pay = ٹیکس کٹنے سے پہلے آپ کی مہینے کی تنخواہ کتنی ہے؟
    .of = 38349aabf4daa74b

fact-gross_pay-why = ٹیکس اور کنٹری بیوشن اسی رقم سے گنے جاتے ہیں؛ اپنی تنخواہ کی پرچی دیکھیں۔
    .of = ac647030b40546a0

fact-taxable_income = سال کی آپ کی قابلِ ٹیکس آمدنی کتنی ہے؟
    .of = a35a4ef6ccaa1266

fact-taxable_income-why = سال کا ٹیکس اسی رقم سے گنا جاتا ہے۔
    .of = 4b79d47a9b481363

fact-tax_resident = کیا آپ ٹیکس کے لحاظ سے اس ملک کے رہائشی (ٹیکس ریزیڈنٹ) ہیں؟
    .of = 4dfa5b241023eb92

fact-tax_resident-why = تنخواہ سے کتنا ٹیکس کاٹا جاتا ہے، یہ اس پر منحصر ہے۔
    .of = 4e3e274518895f7e

fact-works_on_patent = کیا آپ پیٹنٹ پر کام کرتے ہیں؟
    .of = bd329706893acdfd

fact-works_on_patent-why = پیٹنٹ کے ساتھ تنخواہ کا ٹیکس دوسرے طریقے سے گنا جاتا ہے۔
    .of = d64c26c0ae23fb27

fact-patent_advance = اس مہینے کے پیٹنٹ کے لیے آپ نے پیشگی کتنی رقم دی؟
    .of = 2c3b7fa05c7dc084

fact-patent_advance-why = یہ رقم ٹیکس سے منہا ہو سکتی ہے؛ اپنی رسیدیں دیکھیں۔
    .of = b0624f1c68617a70

fact-patent_notice = کیا آجر کے پاس ٹیکس دفتر کا یہ نوٹس ہے کہ وہ پیشگی رقم منہا کر سکتا ہے؟
    .of = 8e0badafdced9125

fact-patent_notice-why = آجر پیشگی رقم ٹیکس سے صرف اسی نوٹس کے ساتھ منہا کرتا ہے۔
    .of = 72c6757dd94ee387

fact-child_needs_school = کیا آپ کا کوئی بچہ ہے جسے یہاں سکول میں جگہ چاہیے؟
    .of = ac20640da000384b

fact-child_needs_school-why = اگر ایسا ہے تو ہم سکول میں جگہ اور اس کے کاغذات کے قواعد دکھائیں گے۔
    .of = 6e8ae35ef4c94c09

fact-expecting_child = کیا آپ کے ہاں بچہ ہونے والا ہے؟
    .of = 58aa9af51c20110d

fact-expecting_child-why = حمل سے کام پر مزید حقوق ملتے ہیں، جیسے چھٹی۔
    .of = 1cf1938be983e995

fact-complicated_birth = کیا زچگی میں پیچیدگی ہوئی؟
    .of = 312c20d531b22912

fact-complicated_birth-why = پیچیدہ زچگی کے بعد چھٹی زیادہ لمبی ہوتی ہے۔
    .of = 13eba758894c7de7

fact-care_kind = کون سی طبی دیکھ بھال درکار ہے؟
    .of = 9402f68b6112e8bc

fact-care_kind-why = دیکھ بھال مفت ہے یا نہیں، یہ اس کی قسم پر منحصر ہے۔
    .of = fca967c14c8a24ab

fact-health_insured = کیا آپ کے پاس ایسا صحت کا بیمہ ہے جو یہاں کارآمد ہو؟
    .of = 46e22a4d4e196495

fact-health_insured-why = علاج کا خرچ کون دیتا ہے، اور بیمہ کرانا ہے یا نہیں، یہ اس پر منحصر ہے۔
    .of = c66d840ba7142579

fact-offence_count = پچھلے تین سالوں میں اس ملک میں آپ کے خلاف انتظامی خلاف ورزیوں پر کتنے جرمانے یا دوسرے فیصلے، ٹریفک کے جرمانوں سمیت، قانونی طور پر نافذ ہوئے؟
    .of = bbb28fe87de67db6

fact-offence_count-why = داخلے سے انکار ہو سکتا ہے یا نہیں، یہ ان کی تعداد پر منحصر ہے۔
    .of = 76c25aececdd8c89

fact-earlier_offence_date = ان میں سے آخری سے پہلے والا فیصلہ کس دن قانونی طور پر نافذ ہوا؟
    .of = 204769d4c0c457df

fact-earlier_offence_date-why = اہم بات یہ ہے کہ دونوں فیصلوں کے درمیان کتنا وقت گزرا۔
    .of = 5eb272dfe227e38e

fact-last_offence_date = ان میں سے آخری فیصلہ کس دن قانونی طور پر نافذ ہوا؟
    .of = 3c7ee3fc8b5f275e

fact-last_offence_date-why = ادائیگی کی مہلت اور داخلے پر پابندی کی مدت اسی دن سے گنی جاتی ہے۔
    .of = c8b0247d3ab2bea3

fact-offences_migration_or_order = کیا یہ دونوں فیصلے امنِ عامہ کے بارے میں، یا غیر ملکیوں کے قیام یا کام کے قواعد کے بارے میں تھے؟
    .of = aa76a511b0abf3b6

fact-offences_migration_or_order-why = داخلہ کتنے عرصے کے لیے بند ہو سکتا ہے، یہ اس پر منحصر ہے کہ وہ فیصلے کس بارے میں تھے۔
    .of = c54c03c52864b3c3

fact-overstay_excused = کیا آپ ہنگامی علاج، یہاں رہنے والے کسی قریبی رشتہ دار کی شدید بیماری یا وفات، یا قابو سے باہر حالات (فورس میجر) کی وجہ سے ملک سے نہ جا سکے؟
    .of = 5ea64529d22e43fc

fact-overstay_excused-why = ایسی وجہ آپ کے حق میں شمار ہو سکتی ہے: اس کے کاغذات سنبھال کر رکھیں۔
    .of = a5661d4c090919f0

fact-conviction_unspent = کیا آپ کو کسی جان بوجھ کر کیے گئے جرم میں سزا ہوئی ہے، اور اس سزا کا ریکارڈ قانوناً ابھی ختم نہیں ہوا؟
    .of = 00dd99c319fe8052

fact-conviction_unspent-why = داخلہ بند ہے یا نہیں، یہ اس پر منحصر ہے۔
    .of = f32dc06ed426c94f

fact-exclusion_ground = کیا کسی سرکاری ادارے نے فیصلہ کیا ہے کہ آپ کی موجودگی خطرناک یا ناپسندیدہ ہے، اور کیوں؟
    .of = 8843a2a75d789bf7

fact-exclusion_ground-why = داخلہ بند ہے یا نہیں، اور کیا کیا جا سکتا ہے، یہ اس فیصلے پر منحصر ہے۔
    .of = f6f5d9737473d7a7

fact-false_information = کیا آپ نے جان بوجھ کر اپنے بارے میں یا اپنے قیام کے مقصد کے بارے میں غلط معلومات دیں؟
    .of = 43e626340180ef59

fact-false_information-why = داخلے سے انکار ہو سکتا ہے یا نہیں، یہ اس پر منحصر ہے۔
    .of = fef991a5f3ffebb1

fact-forged_documents = کیا جعلی دستاویزات استعمال ہوئیں (پاسپورٹ، پیٹنٹ، سرٹیفکیٹ، مہر)؟
    .of = 7812c9b263605a0e

fact-forged_documents-why = داخلہ بند کیا جا سکتا ہے یا نہیں، یہ اس پر منحصر ہے۔
    .of = 62a41d9f75abbc99

fact-border_rules_broken = کیا سرحد پار کرتے وقت سرحدی، کسٹم یا صحت و صفائی کے قواعد کی خلاف ورزی ہوئی؟
    .of = 504b079ecb47861d

fact-border_rules_broken-why = جب تک یہ درست نہ کیا جائے، داخلے سے انکار ہو سکتا ہے۔
    .of = 7fcd033f092e6b30

fact-entered_despite_ban = کیا آپ یہ جانتے ہوئے داخل ہوئے کہ آپ کا داخلہ بند ہے؟
    .of = 0b5af0c4a005c41b

fact-entered_despite_ban-why = آگے کیا ہو سکتا ہے، اور اب کیا کرنا ہے، یہ اس پر منحصر ہے۔
    .of = dacc1468dbd72c3e

fact-ban_decided = کیا کسی ادارے نے آپ کا داخلہ بند کرنے کا فیصلہ کیا ہے (جہاں تک آپ کو معلوم ہے)؟
    .of = 2c076119fac4b49b

fact-ban_decided-why = اگر فیصلہ موجود ہے تو ہم دکھائیں گے کہ اسے کیسے چیلنج کیا جا سکتا ہے۔
    .of = 018033e73299baa7

fact-present_now = کیا آپ اس وقت اس ملک میں ہیں؟
    .of = 60b4dd1dc6f8435e

fact-present_now-why = جو لوگ ملک کے اندر ہیں اور جو باہر ہیں، ان کے اگلے قدم مختلف ہیں۔
    .of = 44181e905fe63750

fact-basis_loss = کیا آپ کا قیام اس وقت قانونی ہے، اور اگر نہیں تو کیوں نہیں؟
    .of = ce9b4eb5477623a5

fact-basis_loss-why = آگے کیا کیا جا سکتا ہے، یہ وجہ پر منحصر ہے۔
    .of = 120901a3c63a3ad4

fact-register_failures = آپ نے رجسٹر کی کوئی ذمہ داری کتنی بار پوری نہیں کی (بلانے پر نہ آنا، اپنی جگہ کی اطلاع نہ دینا)؟
    .of = 00c7f679ca7e773e

fact-register_failures-why = آگے کیا ہو سکتا ہے، یہ اس پر منحصر ہے کہ ایسا کتنی بار ہوا۔
    .of = d2efa19a2907b7a9

fact-via_recruiter = کیا کوئی فرم یا شخص آپ کو بیرونِ ملک کام پر بھیجتا ہے یا وہاں آپ کے لیے کام ڈھونڈتا ہے؟
    .of = 526d457c699f56c3

fact-via_recruiter-why = عام طور پر بھرتی کرنے والے کو ریاستی پرمٹ درکار ہوتا ہے اور آپ کے لیے اس کی ذمہ داریاں ہوتی ہیں۔
    .of = 2c9280a114caac17

fact-recruiter_permit = کیا اس بھرتی کرنے والے کے پاس اُس ملک کے لیے ریاستی پرمٹ یا لائسنس ہے جہاں آپ کو بھیجا جا رہا ہے؟
    .of = 674d6b1fcf26396d

fact-recruiter_permit-why = پرمٹوں کی فہرستیں عوام کے لیے کھلی ہیں؛ ایک ملک کا پرمٹ دوسرے ملک کا پرمٹ نہیں ہوتا۔
    .of = 3e42e0a1f5bcfa4a

fact-recruiter_contract = کیا بھرتی کرنے والے کے ساتھ آپ کا تحریری معاہدہ ہے؟
    .of = 4fde567a8c479d64

fact-recruiter_contract-why = تحریری معاہدہ یہ ثابت کرنے میں مدد دیتا ہے کہ آپ سے کیا وعدہ کیا گیا تھا۔
    .of = 222aa31aa5bc4093

fact-recruiter_false_data = کیا بھرتی کرنے والے نے اپنے بارے میں یا کام کے بارے میں غلط معلومات دیں؟
    .of = 7ba6dc28c11e5142

fact-recruiter_false_data-why = اگر آپ کو دھوکا دیا گیا تو ہم دکھائیں گے کہ کہاں رجوع کریں اور بھرتی کرنے والا کس بات کا جواب دہ ہے۔
    .of = 1221bff03099d5cc

fact-died_abroad = کیا آپ کے رشتہ دار کا انتقال بیرونِ ملک ہوا؟
    .of = 3276a120d87a5827

fact-died_abroad-why = اگر ایسا ہے تو ہم دکھائیں گے کہ میت وطن لانے میں کون مدد کرتا ہے۔
    .of = 180e1691392fdc88

fact-organised_recruitment = کیا آپ اپنی ریاست کی مائیگریشن ایجنسی میں رجسٹر ہیں اور اس کی منظم بھرتی کے ذریعے جا رہے ہیں، یا گئے تھے؟
    .of = c4b80e38fb5868e6

fact-organised_recruitment-why = جو لوگ اس طریقے سے جاتے ہیں انہیں کچھ خرچ واپس مل سکتا ہے۔
    .of = 1ba3484017aa37df

fact-destination_needs_visa = کیا وہ ملک جہاں آپ جا رہے ہیں آپ سے ویزا مانگتا ہے؟
    .of = 3d20ac30ec181d79

fact-destination_needs_visa-why = جانے سے پہلے کون سے کاغذات درکار ہیں، یہ اس پر منحصر ہے۔
    .of = f6c89780731c9e60

fact-exit_permission_held = کیا آپ کے پاس اپنی ہی ریاست کی طرف سے ملک سے باہر جانے کی اجازت ہے؟
    .of = dbba3f30b2c32718

fact-exit_permission_held-why = کچھ سفروں کے لیے آپ کی اپنی ریاست نے شاید یہ اجازت مانگی ہو۔
    .of = 6c4e3ad8c8f4b490

fact-in_distress_abroad = کیا آپ بیرونِ ملک پیسوں، کاغذات یا مدد کے بغیر، بیمار یا زخمی ہیں، اور کیا آپ گھر جانا چاہتے ہیں؟
    .of = 2373462d5019e43f

fact-in_distress_abroad-why = اگر ایسا ہے تو ہم دکھائیں گے کہ گھر پہنچنے میں کون آپ کی مدد کر سکتا ہے۔
    .of = 02d15d2588be8e81

fact-absence_days = آپ اپنی مستقل رجسٹریشن کی جگہ سے کتنے دن دور رہیں گے؟
    .of = 4134a055b02440dd

fact-absence_days-why = زیادہ لمبے عرصے دور رہنے پر آپ نئی جگہ پر عارضی رجسٹریشن کراتے ہیں۔
    .of = 39155209ef60e636

fact-permit_speed = پرمٹ کتنی جلدی چاہیے؟
    .of = e5312caf2d9853bb

fact-permit_speed-why = جلدی ملنے والے پرمٹ کی فیس زیادہ ہے۔
    .of = 8a21ac11d514abe7

fact-qualified_specialist = کیا سرکاری ادارہ آپ کو اہلیت یافتہ ماہر شمار کرتا ہے؟
    .of = 0fde6b0659e3f5a0

fact-qualified_specialist-why = ایسے ماہرین کے لیے پرمٹ کے قواعد مختلف ہیں۔
    .of = 9a8a0640046996e1

fact-top_university = کیا آپ کی ڈگری ان یونیورسٹیوں میں سے کسی کی ہے جنہیں قانون دنیا کی ممتاز یونیورسٹیوں کی فہرست میں شمار کرتا ہے؟
    .of = 86409f3aa60f66e4

fact-top_university-why = یہ اعلیٰ اہلیت یافتہ ماہر ہونے کی شرطوں میں سے ایک ہے۔
    .of = bb8243e3692c59f1

fact-experience_years = آپ نے اس پیشے میں کتنے سال کام کیا ہے؟
    .of = cb941e543e45bc73

fact-experience_years-why = یہ اعلیٰ اہلیت یافتہ ماہر ہونے کی شرطوں میں سے ایک ہے۔
    .of = bb8243e3692c59f1

fact-yearly_pay_usd = معاہدے میں سال کی تنخواہ کتنے امریکی ڈالر لکھی ہے؟
    .of = 14a0065d935abc20

fact-yearly_pay_usd-why = یہ اعلیٰ اہلیت یافتہ ماہر ہونے کی شرطوں میں سے ایک ہے؛ اپنا معاہدہ دیکھیں۔
    .of = b829f5568a3c275c

fact-spouse_of_citizen = کیا آپ کی شادی اس ملک کے کسی شہری سے ہوئی ہے؟
    .of = 385539bd77887a2e

fact-spouse_of_citizen-why = شہریوں کے شوہر یا بیوی کے لیے کام کے قواعد آسان ہو سکتے ہیں۔
    .of = 02d7767531a26dea

fact-border_breach = کیا آپ کو ریاستی سرحد کے قواعد کی خلاف ورزی پر ملک سے نکالا گیا؟
    .of = 4aeb0a505ddc362b

fact-border_breach-why = داخلہ کتنے عرصے کے لیے بند ہے، یہ ملک سے نکالے جانے کی وجہ پر منحصر ہے۔
    .of = 178027a85b11ee2c

fact-purpose_breach = کیا فیصلے میں لکھا ہے کہ آپ نے دورے کے بتائے ہوئے مقصد کی خلاف ورزی کی یا غلط معلومات دیں؟
    .of = 13427f7369fe7f63

fact-purpose_breach-why = داخلہ بند ہے یا نہیں، یہ اس پر منحصر ہے؛ فیصلے کا متن دیکھیں۔
    .of = c961d3dddb63ac80

fact-breaches_in_three_years = پچھلے تین سالوں میں آپ کے خلاف قیام کے قواعد کی کتنی خلاف ورزیاں ثابت ہوئیں؟
    .of = 0841fa2c98f32dce

fact-breaches_in_three_years-why = داخلہ بند کیا جا سکتا ہے یا نہیں، یہ ان کی تعداد پر منحصر ہے۔
    .of = 5396fd047b294b81

fact-unfavourable_conditions = کیا کام مضرِ صحت یا کسی اور طرح کے ناموافق حالات میں ہے؟
    .of = 4649a48b845876df

fact-unfavourable_conditions-why = ایسے حالات میں اضافی گھنٹوں کے اپنے الگ قواعد ہیں۔
    .of = c8c9ce83a4f7e670

fact-departure_date = آپ بیرونِ ملک کام کے لیے اپنا ملک کس دن چھوڑتے ہیں، یا کس دن چھوڑا؟
    .of = b4ad8f943d163a79

fact-departure_date-why = جانے سے پہلے کے قدم اور آپ کے بیمے کی مدت اس دن پر منحصر ہیں۔
    .of = 0d8b96718b0d5ea1

fact-departure_registered = کیا آپ کے جانے سے پہلے آپ کا معاہدہ آپ کے ملک کے ایمیگریشن (بیرونِ ملک روانگی) کے ادارے میں رجسٹر ہوا تھا؟
    .of = f19ff0c732dd053a

fact-departure_registered-why = بیرونِ ملک کارکن کا بیمہ اس رجسٹریشن پر منحصر ہے۔
    .of = b691aa03e871f24c

fact-accompanied = کیا ماں، باپ یا سرپرست آپ کے ساتھ سفر کر رہا ہے؟
    .of = 72fdffc1eac3ab6b

fact-accompanied-why = جو لوگ ابھی بالغ نہیں ہوئے وہ کام کے لیے صرف کسی رشتہ دار کے ساتھ جاتے ہیں۔
    .of = fe2a0cde26b326eb

fact-recruiter_repeat = کیا بھرتی کرنے والے کو پہلے بھی ایسی خلاف ورزی پر سزا دی گئی تھی؟
    .of = faee47854fed7e9e

fact-recruiter_repeat-why = بھرتی کرنے والا کس بات کا جواب دہ ہے، یہ اس پر منحصر ہے۔
    .of = 26b88933bf66a8e2

fact-permit_issue_date = پرمٹ یا پیٹنٹ کس دن جاری ہوا؟
    .of = bff6f4af41806097

fact-permit_issue_date-why = مہلتیں اسی دن سے گنی جاتی ہیں؛ یہ دن دستاویز پر لکھا ہوتا ہے۔
    .of = fee3d66ef85476a7

fact-permit_paid_until_date = پرمٹ یا پیٹنٹ کی ادائیگی جس آخری دن تک ہو چکی ہے وہ کون سا ہے؟
    .of = 8e8e23cf86603de1

fact-permit_paid_until_date-why = یہ کس دن تک کارآمد ہے، یہ اس پر منحصر ہے؛ اپنی رسیدیں دیکھیں۔
    .of = 5c251dfc059251f0

fact-permit_region = آپ کا پرمٹ یا پیٹنٹ کس علاقے نے جاری کیا؟
    .of = 78b01c357f0e5709

fact-permit_region-why = آپ کہاں کام کر سکتے ہیں، یہ اس پر منحصر ہے؛ علاقہ دستاویز پر لکھا ہوتا ہے۔
    .of = d17e01af397d9b54

fact-work_in_permit_region = کیا آپ کا کام اسی علاقے میں ہے جس نے آپ کا پرمٹ یا پیٹنٹ جاری کیا؟
    .of = c904a995ad179ba1

fact-work_in_permit_region-why = عام طور پر آپ صرف اسی علاقے میں کام کر سکتے ہیں جس نے اسے جاری کیا۔
    .of = d6157ace8aa640b0

fact-permit_annulled = کیا آپ کا پرمٹ یا پیٹنٹ کالعدم کیا گیا؟
    .of = 252376b63ae8bc7d

fact-permit_annulled-why = آپ نیا کب مانگ سکتے ہیں اور کتنا عرصہ ٹھہر سکتے ہیں، یہ اس پر منحصر ہے۔
    .of = 24dbcc1ff24011cc

fact-permit_annulled_date = اسے کس دن کالعدم کیا گیا؟
    .of = c3ee75fdaada306f

fact-permit_annulled_date-why = آپ نیا کب مانگ سکتے ہیں، یہ اسی دن سے گنا جاتا ہے۔
    .of = e513b9e94f3ad17e

fact-biometrics_done = کیا آپ کا وہ طبی معائنہ، انگلیوں کے نشان اور تصویر ہو چکی ہے جو غیر ملکیوں سے مانگی جاتی ہے؟
    .of = c5b6e4c548792328

fact-biometrics_done-why = یہ کام کے لیے اور لمبے قیام کے لیے ضروری ہیں۔
    .of = 9c626ce51d071b82

fact-language_exam_date = زبان، تاریخ اور قانون کا آپ کا سرٹیفکیٹ کس دن جاری ہوا؟
    .of = 6ed78e2532cd4eb2

fact-language_exam_date-why = سرٹیفکیٹ اس دن سے کچھ سال تک کارآمد رہتا ہے۔
    .of = f121d442f13fe066

fact-stay_prolonged = کیا مائیگریشن ادارے نے معاہدے یا پیٹنٹ کے علاوہ کسی اور وجہ سے (مثلاً بیماری یا خاندان) آپ کے قیام میں توسیع کی ہے؟
    .of = 09876fc4a66e20d2

fact-stay_prolonged-why = ایسی توسیع قیام کی عام مدت کی جگہ لے لیتی ہے۔
    .of = bc87d8eee1aafc0a

fact-stay_over_ninety = کیا آپ 90 دن سے زیادہ قیام کریں گے؟
    .of = 678c1ebeeb3b9174

fact-stay_over_ninety-why = زیادہ لمبے قیام کے لیے مزید قدم ضروری ہیں، جیسے طبی معائنہ۔
    .of = 0c2e7ee40c062ff5

fact-geolocation_lost = کیا سرکاری ادارے کی موبائل ایپ نے کام کے تین سے زیادہ دنوں تک کوئی لوکیشن نہیں بھیجی؟
    .of = 9f777c4c1b5a9d64

fact-geolocation_lost-why = آپ کی رجسٹریشن اس پر منحصر ہو سکتی ہے۔
    .of = f537ea9aa84502fc

fact-notice_given = کیا آجر نے آپ کے معاہدے کی اطلاع مائیگریشن ادارے کو وقت پر دی؟
    .of = 516bd65e3018bc2c

fact-notice_given-why = یہ اطلاع دینا آجر کی ذمہ داری ہے۔
    .of = 3bb70a0838e61c0a

fact-pay_report_given = کیا آجر اپنے اعلیٰ اہلیت یافتہ ماہرین کی تنخواہ کی رپورٹ ہر سہ ماہی میں دیتا ہے؟
    .of = 6223b19237fe2cf7

fact-pay_report_given-why = یہ رپورٹ دینا آجر کی ذمہ داری ہے۔
    .of = cdb6752084d881a8

fact-nationality = آپ کس ملک کے شہری ہیں؟
    .of = 512d32c15077317c

fact-nationality-why = بین الاقوامی معاہدے اور ویزے کے قواعد شہریت پر منحصر ہیں۔
    .of = ec66ae064e976330

fact-destination = سوال کس ملک کے بارے میں ہے؟
    .of = 8e12e400aed8e561

fact-destination-why = ہر ملک کے اپنے قواعد ہیں۔
    .of = 01a290cc682f166e

fact-age = آپ کی عمر کتنی ہے؟
    .of = 3e2d06eb64673d3a

fact-age-why = کچھ قواعد عمر پر منحصر ہیں، سب سے بڑھ کر اٹھارہ سال سے کم عمر لوگوں کے لیے۔
    .of = 26d6b84faad3686d

fact-birth_date = آپ کی پیدائش کب ہوئی؟
    .of = abbd5dc949400179

fact-birth_date-why = آپ کی عمر اسی دن سے گنی جاتی ہے، اور کچھ قواعد عمر پر منحصر ہیں۔
    .of = 82a7eb776df29dba

fact-fear_of_return = کیا آپ کو ڈر ہے کہ اگر آپ کو اپنے ملک واپس جانا پڑا تو آپ کے ساتھ کیا ہو سکتا ہے؟
    .of = b47ab46ad312bd9f

fact-fear_of_return-why = کچھ قدم حکام کو بتا دیتے ہیں کہ آپ کہاں ہیں۔ اگر آپ خطرے میں ہیں تو پہلے مفت قانونی امداد والوں سے بات کریں۔
    .of = aaea818dbefd0677

fact-trafficking_signs = کیا کوئی آپ کی دستاویزات اپنے پاس رکھتا ہے، آپ سے زبردستی کام کراتا ہے، یا آپ کو جانے سے روکتا ہے؟
    .of = 4a71c3809cf53500

fact-trafficking_signs-why = اس حالت میں لوگوں کے دوسرے حقوق ہوتے ہیں اور انہیں پولیس کے پاس رپورٹ کرنے اکیلے نہیں جانا چاہیے۔
    .of = 34830c5430404530

fact-legal_status = اس ملک میں آپ کی کون سی حیثیت ہے؟
    .of = a3c86751d52a9679

fact-legal_status-why = آپ کو کون سے کاغذات اور پرمٹ چاہییں، یہ آپ کی حیثیت پر منحصر ہے۔
    .of = 2126740515596816

fact-ethnic_kazakh = کیا آپ نسلی طور پر قازق ہیں؟
    .of = 736711f3d913fb5f

fact-ethnic_kazakh-why = نسلی طور پر قازق لوگوں کے لیے قازقستان میں ایک خاص حیثیت اور اپنے الگ قواعد ہیں۔
    .of = 5a70e96fbfb42fbc

fact-visa_held = کیا آپ کے پاس اس ملک کا ویزا ہے؟
    .of = c0c4cf722df353a8

fact-visa_held-why = آپ کتنا عرصہ ٹھہر سکتے ہیں اور کون سے کاغذات چاہییں، یہ اس پر منحصر ہے۔
    .of = 8df4368f98846b62

fact-residence_permit_held = کیا آپ کے پاس ایسا رہائشی پرمٹ (قازقستان کے لیے: РВП، یعنی RVP) ہے جو ابھی کارآمد ہے؟
    .of = fd328828d052254c

fact-residence_permit_held-why = اس پرمٹ کے ساتھ قیام اور کام کے دوسرے قواعد لاگو ہوتے ہیں۔
    .of = dd6097b368148ee8

fact-family_of_citizen = کیا آپ کا شوہر، بیوی، ماں، باپ یا بچہ اس ملک کا شہری ہے یا یہاں مستقل طور پر رہتا ہے؟
    .of = e771ef69a801ea35

fact-family_of_citizen-why = جب کسی فیصلے کو چیلنج کیا جائے تو یہاں موجود قریبی خاندان آپ کے حق میں شمار ہو سکتا ہے۔
    .of = 3ed6b9b13f2ab8a9

fact-trafficking_victim = کیا کسی سرکاری ادارے نے آپ کو انسانی تجارت (ٹریفکنگ) کا شکار تسلیم کیا ہے؟
    .of = 5eb371361449224f

fact-trafficking_victim-why = جن لوگوں کو تسلیم کیا گیا ہے انہیں مزید تحفظ اور مدد مل سکتی ہے۔
    .of = c7ebde4f74f64a8e

fact-family_size = آپ سمیت خاندان میں کتنے لوگ رہتے ہیں؟
    .of = d6f2bb07c1dcc473

fact-family_size-why = امداد کی رقم اس پر منحصر ہے۔
    .of = 4193ec58d043842e

fact-family_income_quarter = درخواست سے پہلے کے پچھلے تین مہینوں میں پورے خاندان کو کتنی رقم ملی؟
    .of = 57a03969a2466a4c

fact-family_income_quarter-why = اجرت، نان نفقہ، فروخت، کرایہ اور گھریلو زمین کی پیداوار گنی جاتی ہے؛ خود یہ امداد اور کچھ وظیفے نہیں گنے جاتے۔
    .of = 83be1daca9ac3ea8

fact-regional_subsistence_minimum = پچھلی سہ ماہی کے لیے آپ کے علاقے میں گزارے کی کم از کم حد کتنی ہے؟
    .of = 4937c4566db518fd

fact-regional_subsistence_minimum-why = اسے شماریات کا دفتر ہر سہ ماہی میں شائع کرتا ہے۔
    .of = c2ff33bf8c47633e

fact-regional_median_income = پچھلی سہ ماہی کے لیے آپ کے علاقے میں فی کس میڈین (درمیانی) آمدنی کتنی ہے؟
    .of = 3d39aeb1d532a9e8

fact-regional_median_income-why = اسے شماریات کا دفتر ہر سہ ماہی میں شائع کرتا ہے۔
    .of = c2ff33bf8c47633e

fact-able_bodied_member = کیا خاندان میں کوئی کام کرنے کے قابل ہے؟
    .of = aeb2fb89d7bffd6c

fact-able_bodied_member-why = امداد کی قسم اس پر منحصر ہے۔
    .of = 98b89dcc26e30c9d

fact-able_bodied_cannot_work = کیا ان میں سے ہر ایک کسی معقول وجہ سے، جیسے چھوٹے بچے یا بیمار شخص کی دیکھ بھال، کام کرنے سے رکا ہوا ہے؟
    .of = ba466a366382b20f

fact-able_bodied_cannot_work-why = ایسی وجہ ہو تو امداد شرائط کے بغیر مل سکتی ہے۔
    .of = ff9fc3f12f1adf15

fact-consumer_loan = کیا خاندان پر گھر کے قرض (مارگیج) کے علاوہ کوئی قرض ہے؟
    .of = 772b41bede188f01

fact-consumer_loan-why = کچھ اخباروں نے لکھا تھا کہ ایسے قرض سے فرق پڑتا ہے؛ آپ پھر بھی درخواست دے سکتے ہیں۔
    .of = 3da3438ce1000d2e

fact-children_one_to_six = خاندان میں ایک سے چھ سال تک کی عمر کے کتنے بچے ہیں؟
    .of = 771c2bf9fb6844e5

fact-children_one_to_six-why = ایسے بچوں کے لیے اضافی رقم مل سکتی ہے۔
    .of = b19b99af4ef42df6

fact-purpose = آپ اس ملک میں کیوں ہیں، یا وہاں کیوں جا رہے ہیں؟
    .of = 4e12e4c951dd3fff

fact-purpose-why = آپ کو کون سے کاغذات چاہییں اور آپ کتنا عرصہ ٹھہر سکتے ہیں، یہ اس پر منحصر ہے۔
    .of = a07f18f281921442

fact-entry_date = آپ آخری بار کس دن داخل ہوئے، یا کس دن داخل ہوں گے؟
    .of = bca092aa2237dade

fact-entry_date-why = قیام کے دن اسی دن سے گنے جاتے ہیں؛ پاسپورٹ کی مہر یا مائیگریشن کارڈ دیکھیں۔
    .of = d05c0a317a312aef

fact-exit_date = آپ ملک سے کس دن گئے؟
    .of = 21ff2f04cec535ef

fact-exit_date-why = آپ کے قیام کے دن اس دن تک گنے جاتے ہیں؛ پاسپورٹ کی مہر دیکھیں۔
    .of = 3dcc7201ffc23db6

fact-stays = اس ملک میں آپ کے قیام: کس دن سے کس دن تک؟
    .of = 55715c38c0588299

fact-stays-why = دن کئی بار کے قیام کو ملا کر گنے جاتے ہیں۔
    .of = af421b5ea64f805e

fact-overstay = اپنے آخری قیام میں آپ اجازت کے آخری دن کے بعد کتنے دن زیادہ ٹھہرے (اگر آپ اب بھی وہیں ہیں تو آج تک)؟ اگر ایک بھی نہیں تو 0۔
    .of = 51a9f8dafc7b8c8a

fact-overstay-why = آگے کیا ہو سکتا ہے، اور اب کیا کرنا ہے، یہ دنوں کی تعداد پر منحصر ہے۔
    .of = af10382b81e197c5

fact-address_change_date = آپ نے اپنا پتا کس دن بدلا؟
    .of = ede5169f7dd25ebf

fact-address_change_date-why = نئے پتے کی اطلاع کچھ دنوں کے اندر دینی ہوتی ہے، جو اس دن سے گنے جاتے ہیں۔
    .of = 6b4700bb25658a95

fact-registered = کیا آپ اپنے قیام کی جگہ پر رجسٹر ہیں؟
    .of = 1612443ec6ab9c0c

fact-registered-why = رجسٹریشن کے لیے اب کیا کرنا باقی ہے، یہ اس پر منحصر ہے۔
    .of = a519f8bfa85b551f

fact-host_size = آپ کو رہنے کی جگہ کون دیتا ہے: کوئی نجی شخص، یا چھوٹی، درمیانی یا بڑی فرم؟
    .of = 9d0d1f915edfb6c0

fact-host_size-why = میزبان کے جرمانے کی رقم اس پر منحصر ہے۔
    .of = 85e77a6647343804

fact-repeat_within_year = کیا پچھلے ایک سال کے اندر آپ کو، یا فرم کو، اسی خلاف ورزی پر سزا دی گئی؟
    .of = dd4a6cfe099aa9f1

fact-repeat_within_year-why = آگے کیا ہو سکتا ہے، یہ اس پر منحصر ہے کہ ایسا پہلی بار ہوا ہے یا نہیں۔
    .of = 5c6b10bbadc749e3

fact-region = کس علاقے میں؟
    .of = 0131f3bd2f4d98ce

fact-region-why = کام کی کچھ فیسیں اور قواعد ہر علاقے میں مختلف ہیں۔
    .of = 5525bd03dfc32d09

fact-residence_permit_start_date = آپ کا رہائشی پرمٹ کس دن سے شروع ہوتا ہے؟
    .of = 3c2f3fcd89d12ab1

fact-residence_permit_start_date-why = یہ کس دن تک چل سکتا ہے، یہ اسی دن سے گنا جاتا ہے؛ یہ دن پرمٹ پر لکھا ہوتا ہے۔
    .of = a3ccce497ed419a3

fact-residence_permit_end_date = آپ کا رہائشی پرمٹ کس دن ختم ہوتا ہے؟
    .of = 6169db336c8daa5c

fact-residence_permit_end_date-why = آپ کتنا عرصہ ٹھہر سکتے ہیں، یہ اس پر منحصر ہے؛ یہ دن پرمٹ پر لکھا ہوتا ہے۔
    .of = 0703fa7e85fc7d05

fact-danger_learned_date = آپ کو کس دن معلوم ہوا کہ گھر واپس جانا آپ کے لیے خطرناک ہے؟
    .of = c46b9129092ca776

fact-danger_learned_date-why = تحفظ مانگنے کے دن اسی دن سے گنے جاتے ہیں؛ وہ گزر چکے ہوں تب بھی تحفظ مانگیں۔
    .of = c7c984a1ca325f8b

fact-former_citizen = کیا آپ کبھی اس ملک کے شہری تھے؟
    .of = 67b707d6c6c066d0

fact-former_citizen-why = نسلی بنیاد پر وطن واپس آنے والے کی حیثیت اور سرحد پر درکار کاغذات اس پر منحصر ہیں۔
    .of = 719746e8a82f9e93

fact-family_of_kandas = کیا آپ کے خاندان میں کوئی نسلی طور پر قازق یا قازقستان کا سابق شہری ہے؟
    .of = 39d84252cde6b3c8

fact-family_of_kandas-why = ان کے خاندانوں سے قازقستان کی سرحد پر کم کاغذات مانگے جاتے ہیں۔
    .of = 4ea7a6960ac76555

fact-host_confirms = کیا رہائش کا مالک تصدیق کرتا ہے کہ آپ وہاں رہتے ہیں؟
    .of = 92345b8f90ff89b4

fact-host_confirms-why = اگر مالک تصدیق نہ کرے تو رجسٹریشن سے انکار ہو سکتا ہے۔
    .of = ccb1579d3905f972

fact-settlement_date = آپ کو ریاست کی مدد سے اس علاقے میں کس دن بسایا گیا؟
    .of = 5615b65ef81d8f66

fact-settlement_date-why = مدد واپس کرنی ہے یا نہیں، یہ اس پر منحصر ہے کہ آپ اس علاقے میں کتنا عرصہ رہتے ہیں۔
    .of = 9ad8bfe465348ee1

fact-region_left_date = آپ نے وہ علاقہ کس دن چھوڑا، یا کس دن چھوڑیں گے؟
    .of = 5362491a2e4ea419

fact-region_left_date-why = مدد واپس کرنی ہے یا نہیں، یہ اس پر منحصر ہے کہ آپ اس علاقے میں کتنا عرصہ رہے۔
    .of = bbc4c2c3b4cc161b

fact-family_of_worker = کیا آپ کسی ایسے غیر ملکی کے شوہر، بیوی یا زیرِ کفالت بچے ہیں جو اس ملک میں کام کرتا ہے؟
    .of = 06e59d405b6dd27c

fact-family_of_worker-why = کارکنوں کے خاندانوں کے لیے قیام اور علاج کے کچھ قواعد مختلف ہیں۔
    .of = 4dee0faef19571f2

fact-worker_nationality = خاندان کا وہ کام کرنے والا فرد کس ملک کا شہری ہے؟
    .of = abccc8af6fbb2ba9

fact-worker_nationality-why = خاندان کے حقوق کارکن کی شہریت پر منحصر ہو سکتے ہیں۔
    .of = e81634bfce1deb40

fact-contract_ended_early = کیا معاہدہ طے شدہ مدت سے پہلے ختم ہوا؟
    .of = 5ec193b23c8258a7

fact-contract_ended_early-why = نیا کام ڈھونڈنے یا ملک سے جانے کے لیے کتنا وقت ہے، یہ اس پر منحصر ہے۔
    .of = 06471d2cc5f5ba70

fact-stay_extended = کیا مائیگریشن ادارے نے معاہدے کی مدت کے لیے آپ کے قیام میں توسیع کی ہے؟
    .of = c051b53f9de6063b

fact-stay_extended-why = اس کے بغیر معاہدے سے آپ کا قیام شاید لمبا نہ ہو۔
    .of = 5a46f4f8b3421468

fact-border_stamped_document = کیا آپ ایسی دستاویز پر داخل ہوئے جس میں سرحد کی مہریں لگائی جاتی ہیں؟
    .of = c4ac616247aebf48

fact-border_stamped_document-why = مائیگریشن کارڈ کی ضرورت ہے یا نہیں، یہ اس پر منحصر ہے۔
    .of = 62918672c52eb879

fact-contribution_months = اس ملک میں آپ کے لیے کتنے مہینوں کے پنشن کنٹری بیوشن ادا کیے گئے؟
    .of = 375d105f09ef5e56

fact-contribution_months-why = یہ ملک آپ کو پنشن کا حصہ دیتا ہے یا نہیں، یہ اس پر منحصر ہے۔
    .of = 100878bd2914f45d

fact-border_worker = کیا آپ سرحد پار پڑوسی ملک میں رہتے ہیں اور باقاعدگی سے گھر واپس جاتے ہیں؟
    .of = 6686998cdb94eff8

fact-border_worker-why = جو لوگ سرحد پار کام کرتے ہیں ان کے لیے اپنے الگ قواعد ہیں۔
    .of = 8ede42d131f1ba1a

fact-exempt_from_registration = کیا آپ کی ریاست اس ملک کی اُن ریاستوں کی فہرست میں ہے جن کے شہریوں کو کچھ ہفتوں تک رجسٹریشن کی ضرورت نہیں؟
    .of = 4c9cee2df8755621

fact-exempt_from_registration-why = آپ کو رجسٹر ہونا لازم ہے یا نہیں، اور کس دن تک، یہ اس پر منحصر ہے۔
    .of = 4beb5c118714f87a

fact-wage_debt = آپ کی کتنی تنخواہ واجب الادا ہے؟
    .of = bbaa8bc183e29088

fact-wage_debt-why = دیر سے ادائیگی کا سود اسی رقم سے گنا جاتا ہے۔
    .of = cbb33059547b63a3

fact-wage_due_date = تنخواہ کس دن ملنی تھی؟
    .of = bb42112e17cbd086

fact-wage_due_date-why = سود اور دعوے کی مہلت اسی دن سے گنے جاتے ہیں؛ اپنا معاہدہ دیکھیں۔
    .of = 20027711dc00a2a2

fact-pay_period_end_date = وہ مہینہ یا دوسری مدت، جس کی تنخواہ واجب الادا ہے، کس دن ختم ہوئی؟
    .of = e3dc4af81c9cb78e

fact-pay_period_end_date-why = اس سے معلوم ہوتا ہے کہ تنخواہ کب ملنی تھی اور کون سی کم از کم اجرت لاگو تھی۔
    .of = 7d2c8566190ad6bb

fact-payment_date = یہ کس دن ادا ہوئی، یا سود کس دن تک گنا جائے؟
    .of = 77d4c1b73f76cc33

fact-payment_date-why = دیر سے ادائیگی کا سود اس دن تک گنا جاتا ہے۔
    .of = f7679b7612b856e2

fact-pay_still_owed = کیا تنخواہ آج بھی واجب الادا ہے؟
    .of = 83afeec34e671b15

fact-pay_still_owed-why = آپ اب کیا مانگ سکتے ہیں، یہ اس پر منحصر ہے۔
    .of = 62bcf9c2ab41cad9

fact-pay_part = آپ کو تنخواہ کا کتنا حصہ ملا؟
    .of = bcdfbcc55d7095b6

fact-pay_part-why = آجر کس بات کا جواب دہ ہے، یہ اس پر منحصر ہے۔
    .of = 5aebc28b5e6100f6

fact-pay_received = اُس مہینے کے لیے آپ کو کتنی رقم ادا کی گئی؟
    .of = c7afbc89b5646b79

fact-pay_received-why = اس رقم کا موازنہ کم از کم اجرت سے کیا جاتا ہے۔
    .of = aa190639ca6e3d60

fact-full_month = کیا آپ نے اُس مہینے کے پورے گھنٹے کام کیا؟
    .of = ff559645c4de578e

fact-full_month-why = کم از کم اجرت پورے مہینے کے کام کے لیے ہوتی ہے۔
    .of = 1421605edab095b2

fact-pay_accrued = کیا آجر نے یہ تنخواہ اپنے کھاتوں یا تنخواہ کی پرچیوں میں درج کی؟
    .of = 38f985f71a090e50

fact-pay_accrued-why = جو تنخواہ کھاتوں میں درج ہے اسے حاصل کرنا زیادہ آسان ہو سکتا ہے؛ اپنی تنخواہ کی پرچیاں دیکھیں۔
    .of = 3b19b54542b5318d

fact-final_judgment = کیا عدالت کے کسی حتمی فیصلے نے یہ تنخواہ واجب الادا تسلیم کی ہے؟
    .of = 0e44c5f7b6d746ce

fact-final_judgment-why = عدالت کی تسلیم کی ہوئی تنخواہ پر سود واجب ہو سکتا ہے۔
    .of = 71c1ba58d38992ce

fact-monthly_wage = پورے مہینے کی طے شدہ تنخواہ کتنی ہے؟
    .of = b23eb31969d93fe0

fact-monthly_wage-why = کٹوتیوں کی حد اور کچھ پرمٹ اس پر منحصر ہیں؛ اپنا معاہدہ دیکھیں۔
    .of = d340f4f1846bcd78

fact-average_monthly_pay = آپ کی اوسط ماہانہ تنخواہ کتنی تھی؟
    .of = 5575767310aa160a

fact-average_monthly_pay-why = کچھ ادائیگیاں اسی سے گنی جاتی ہیں، جیسے چوٹ کے بعد کی۔
    .of = 379edd789692ed3f

fact-hourly_wage = آپ کو ایک گھنٹے کے کتنے پیسے ملتے ہیں؟
    .of = 08b5c33983b4d464

fact-hourly_wage-why = اضافی گھنٹوں کی ادائیگی اسی سے گنی جاتی ہے۔
    .of = 4b7ab3c4c25d9f93

fact-extra_hours = آپ نے اضافی گھنٹے کب کام کیا؟
    .of = 772e0a67242372ff

fact-extra_hours-why = اضافی گھنٹوں کی ادائیگی کیسے ہوتی ہے، یہ اس پر منحصر ہے۔
    .of = ba0fd9ba518332ee

fact-overtime_hours = اُس دن آپ نے کتنے اضافی گھنٹے کام کیا؟
    .of = d384c7e641747c85

fact-overtime_hours-why = اضافی کام کی ادائیگی ان گھنٹوں کی تعداد سے گنی جاتی ہے۔
    .of = 80b116b0b04cf5d6

fact-average_month_hours = سال کے کام کے وقت کے بیلنس میں ایک اوسط مہینے کے کتنے گھنٹے ہیں؟
    .of = 907b93e8a1c151cd

fact-average_month_hours-why = ایک گھنٹے کی کم سے کم ادائیگی اسی سے گنی جاتی ہے۔
    .of = f49305d860c5c5ac

fact-idle_time_cause = کام بند رہنے کا قصوروار کون تھا؟
    .of = 09a06262b22879fc

fact-idle_time_cause-why = کام بند رہنے کے وقت کے کتنے پیسے ملتے ہیں، یہ اس پر منحصر ہے۔
    .of = d080176eb14968b5

fact-deduction_basis = آپ کی تنخواہ سے رقم کس بنیاد پر روکی جاتی ہے؟
    .of = e10e788062bb4922

fact-deduction_basis-why = کتنی رقم روکی جا سکتی ہے، یہ بنیاد پر منحصر ہے۔
    .of = 6d5e7e3cc1da6711

fact-deduction_consent = کیا آپ نے کٹوتی پر تحریری رضامندی دی؟
    .of = 4ef22092ad9c0028

fact-deduction_consent-why = رقم روکی جا سکتی ہے یا نہیں، یہ آپ کی تحریری رضامندی پر منحصر ہو سکتا ہے۔
    .of = c0f75f990cdbedfc

fact-dispute = کیا آجر کے ساتھ کوئی تنازع ہے، اور وہ کس بارے میں ہے؟
    .of = a2a39e61254e9b6e

fact-dispute-why = کہاں رجوع کریں اور کس دن تک، یہ اس پر منحصر ہے کہ تنازع کس بارے میں ہے۔
    .of = 98f4d5a8669a5078

fact-dismissal_date = آپ کو برطرفی کا حکم کس دن ملا؟
    .of = a2b8f44ba55c1fdf

fact-dismissal_date-why = برطرفی کو چیلنج کرنے کی مہلت اسی دن سے گنی جاتی ہے۔
    .of = dfd43e369b6b6e42

fact-breach_learned_date = آپ کو کس دن معلوم ہوا، یا معلوم ہو جانا چاہیے تھا، کہ آپ کے حق کی خلاف ورزی ہوئی؟
    .of = 0a9b0e04655c5070

fact-breach_learned_date-why = دعوے کی مہلت اسی دن سے گنی جاتی ہے۔
    .of = 9ef68f415c99d3df

fact-claim_sum = آپ کتنی رقم کا دعویٰ کر رہے ہیں؟
    .of = 24aba66afa42a2f1

fact-claim_sum-why = عدالتی فیس اسی رقم سے گنی جاتی ہے۔
    .of = 7cf28449bb40e5be

fact-claim_won = کیا آپ مقدمہ جیت گئے؟
    .of = b15ae5fe35ac1755

fact-claim_won-why = عدالتی فیس کون ادا کرتا ہے، یہ اس پر منحصر ہے۔
    .of = d01be8f82c4e8cab

fact-staff_count = آجر کے ہاں کتنے لوگ کام کرتے ہیں؟
    .of = 29fbbf43e5a7a946

fact-staff_count-why = تنازعات کے اور غیر ملکیوں کو ملازم رکھنے کے کچھ قواعد اس پر منحصر ہیں۔
    .of = 6acd87cdf3883fdb

fact-heads_firm = کیا آپ فرم کے سربراہ یا اس کی ایگزیکٹو باڈی کے رکن ہیں؟
    .of = 65553f0dbd8f2d7d

fact-heads_firm-why = تنازع پہلے کہاں جاتا ہے، یہ اس پر منحصر ہے۔
    .of = c34f9a50529ff48e

fact-special_service = کیا آپ فوج میں، کسی خصوصی یا قانون نافذ کرنے والے ادارے میں، یا سرکاری ملازم کے طور پر خدمت کرتے ہیں؟
    .of = 6a441b1530914a3e

fact-special_service-why = تنازع پہلے کہاں جاتا ہے، یہ اس پر منحصر ہے۔
    .of = c34f9a50529ff48e

fact-commission_exists = کیا آجر کے ہاں لیبر تنازعات کا کمیشن (مصالحتی کمیشن) ہے؟
    .of = c1c4adab61768e8e

fact-commission_exists-why = تنازع کہاں جاتا ہے اور کتنے وقت میں، یہ اس پر منحصر ہے۔
    .of = 5bf0d922300ce989

fact-commission_decided = کیا کمیشن آپ کے تنازعے کا فیصلہ پہلے ہی کر چکا ہے؟
    .of = c07f2bc32a0bfc6d

fact-commission_decided-why = اگلا قدم اور اس کی مہلت اس پر منحصر ہیں۔
    .of = 6e84fc95397ce6b6

fact-mediation_agreement = کیا اس تنازعے میں مصالحت (میڈی ایشن) کے لیے آجر کے ساتھ کوئی معاہدہ ہے؟
    .of = fbc02c4db4faaf8d

fact-mediation_agreement-why = جب تک ایسا معاہدہ قائم ہے، دعوے کی مہلت کی گنتی رکی رہ سکتی ہے۔
    .of = 250b81f2209d69c5

fact-employer_kind = آپ کا آجر کون ہے؟
    .of = 84c44d9c2e930d62

fact-employer_kind-why = نجی گھرانے کا پرمٹ کبھی کسی کمپنی کے لیے کارآمد نہیں ہوتا۔
    .of = 93923d8ad9df7a4d

fact-employer_size = آجر کتنا بڑا ہے؟
    .of = 3384602bd7d3a444

fact-employer_size-why = آجر کے جرمانے اور اس کے کارکنوں کے لیے کچھ قواعد اس پر منحصر ہیں۔
    .of = 48f6eddec8610a75

fact-job_field = یہ کس قسم کا کام ہے؟
    .of = 578f8e66e09c77a5

fact-job_field-why = کچھ قسم کے کاموں کے لیے حدیں یا اپنے الگ قواعد ہیں۔
    .of = e2b7c4f11a000042

fact-permit_category = کارکن کا زمرہ کون سا ہے: 1 سربراہ، 2 یونٹ کا سربراہ، 3 ماہر، 4 ہنرمند کارکن؟
    .of = 3849bb14c67a99e7

fact-permit_category-why = پرمٹ کی فیس اور اس کی مدت اس پر منحصر ہیں۔
    .of = dbc71abeb1695795

fact-contract_signed = کیا آپ کے پاس ملازمت کا یا دیوانی قانون کے تحت دستخط شدہ معاہدہ ہے؟
    .of = da16cb1d6b492fde

fact-contract_signed-why = آگے کیا کرنا ہے، یہ اس پر منحصر ہے کہ معاہدہ ہے یا نہیں۔
    .of = 0cec0f2b261bc474

fact-contract_date = معاہدے پر کس دن دستخط ہوئے؟
    .of = 76b4a376b9256610

fact-contract_date-why = مہلتیں اسی دن سے گنی جاتی ہیں؛ یہ دن معاہدے میں لکھا ہوتا ہے۔
    .of = 06898f52d9d7526c

fact-contract_end_date = معاہدہ کس دن ختم ہوا یا کس دن ختم ہو گا (برطرفی کے بعد: کام کا آخری دن)؟
    .of = 86d5276fc5a4d104

fact-contract_end_date-why = آخری تنخواہ، اطلاعات اور نئے قدموں کی مہلت اسی دن سے گنی جاتی ہیں۔
    .of = 1b8d873a131991a9

fact-permit_held = کیا آپ کے پاس اس کام کا پرمٹ، پیٹنٹ یا سرٹیفکیٹ ہے؟
    .of = e7d852542b80df29

fact-permit_held-why = اس کام کے لیے آپ کو اب اور کیا چاہیے، یہ اس پر منحصر ہے۔
    .of = f5121b8a80d57f21

fact-working = کیا آپ پہلے سے کام کر رہے ہیں؟
    .of = 424406a3dd0eef3a

fact-working-why = کچھ قواعد صرف ان لوگوں کے لیے ہیں جو پہلے سے کام کر رہے ہیں۔
    .of = 88a43df54f7fa1c4

fact-months_wanted = کتنے مہینوں کے لیے؟
    .of = 84c588cf7e64e3a5

fact-months_wanted-why = پرمٹ کی فیس اس کی مدت پر منحصر ہے۔
    .of = 9c48d67362265a05

fact-seasonal_days = موسمی کام کتنے دن چلے گا؟
    .of = 7fa20ad105180bb6

fact-seasonal_days-why = فیس کام کی مدت پر منحصر ہے۔
    .of = 799009dfc5445df4

fact-seasonal = کیا یہ موسمی کام ہے؟
    .of = 48575e9a3f756c00

fact-seasonal-why = موسمی کام کے اپنے الگ قواعد ہیں۔
    .of = c26126f73f6c26bf

fact-intra_corporate_transfer = کیا بیرونِ ملک آپ کا آجر آپ کو اس ملک میں اپنی ہی فرم میں بھیجتا ہے؟
    .of = e2d13fd05034bb95

fact-intra_corporate_transfer-why = ایسے تبادلے کے لیے الگ پرمٹ ہوتا ہے۔
    .of = ab5a76a8d6b6196c

fact-highly_qualified = کیا آپ کو اعلیٰ اہلیت یافتہ ماہر کے طور پر ملازم رکھا جا رہا ہے؟
    .of = 9698ccbc39d8ddf2

fact-highly_qualified-why = ایسے ماہرین کے لیے کچھ قواعد مختلف ہیں۔
    .of = 325bf31dbbf2372b

fact-application_date = درخواست کس دن جمع ہوتی ہے یا کس دن جمع ہوئی؟
    .of = be28193147330895

fact-application_date-why = جواب کے اور آپ کے کاغذات کے دن اسی دن سے گنے جاتے ہیں۔
    .of = 256b820b5956a9ac

fact-work_ground = کیا ان میں سے کوئی بات آپ پر پوری اترتی ہے؟
    .of = 19a82eabd274e031

fact-work_ground-why = ان عہدوں پر لوگ عام پرمٹ کے بغیر کام کرتے ہیں۔
    .of = 7d3190b18f0e0613

fact-employer_sector = آجر معیشت کے کس شعبے میں کام کرتا ہے؟
    .of = 07eb91c2480318d8

fact-employer_sector-why = پرمٹ کی فیس معیشت کے شعبے پر منحصر ہے۔
    .of = 8166d16c1022d5e8

fact-household_workers = آپ سمیت اُس گھرانے میں ایسے پرمٹ پر کتنے غیر ملکی کام کرتے ہیں؟
    .of = ca7833fa09152074

fact-household_workers-why = ایک گھرانے میں ایسے کارکنوں کی تعداد محدود ہے۔
    .of = b9ce3955f1a87e94

fact-in_demand_profession = کیا آپ کا پیشہ ریاست کی اُن پیشوں کی فہرست میں ہے جن کی مانگ ہے؟
    .of = c8d123b47c2ff5e4

fact-in_demand_profession-why = ایسے پیشے کے ساتھ کام کرنا یا ٹھہرنا زیادہ آسان ہو سکتا ہے۔
    .of = a2b72444b64211ee

fact-permit_start_date = پرمٹ کس دن سے شروع ہوتا ہے؟
    .of = 704433f114ff7f33

fact-permit_start_date-why = اس کی توسیع کب تک ہو سکتی ہے، یہ اسی دن سے گنا جاتا ہے؛ یہ دن پرمٹ پر لکھا ہوتا ہے۔
    .of = b11cb2e5308ecd6e

fact-permit_approval_date = آجر کو کس دن بتایا گیا کہ پرمٹ منظور ہو گیا ہے؟
    .of = 06049a69ea1048c6

fact-permit_approval_date-why = آجر کے لیے فیس ادا کرنے کے دن اسی دن سے گنے جاتے ہیں۔
    .of = 2d5c18c704abefe7

fact-vacancy_date = خالی آسامی کس دن ریاستی روزگار پورٹل پر لگائی گئی؟
    .of = 2a1e90648088ab4a

fact-vacancy_date-why = آجر پرمٹ کی درخواست کب دے سکتا ہے، یہ اسی دن سے گنا جاتا ہے۔
    .of = a74d0bfe548329db

fact-permit_extension = کیا یہ اُس پرمٹ کی توسیع ہے جو آجر کے پاس پہلے سے ہے؟
    .of = 5b86dc81bba5588c

fact-permit_extension-why = نئے پرمٹ اور توسیع کا فیصلہ الگ الگ مدتوں میں ہوتا ہے۔
    .of = 9eb4f5bd997c80fa

enum-stay_document-amayesh_card = سالانہ پناہ گزین کارڈ (آمایش)
    .of = 36a19df5fe75edd9

enum-stay_document-census_paper = غیر ملکیوں کی مردم شماری کا کاغذ
    .of = 206c9d420a2c3047

enum-stay_document-passport_visa = ویزے والا پاسپورٹ
    .of = 98783974effd687b

enum-stay_document-other = کوئی اور دستاویز
    .of = f0fc7f3da200798d

enum-stay_document-none = کوئی دستاویز نہیں
    .of = a95de2af1962c9d3

enum-purpose-work = کام
    .of = 7058edf6366825c0

enum-purpose-study = تعلیم
    .of = 9bbcd2ada7e94c0e

enum-purpose-private = نجی دورہ
    .of = a8467a257efd2fc7

enum-purpose-business = کاروباری دورہ
    .of = 0a57c9bf0617041e

enum-purpose-family = خاندان کے ساتھ رہنے کے لیے جانا
    .of = f00f0323c4012449

enum-purpose-treatment = علاج
    .of = 383f1162ed2b91a8

enum-purpose-transit = ٹرانزٹ
    .of = 48c9d1414c835414

enum-purpose-asylum = تحفظ کی تلاش
    .of = 7b968fa83c3931b2

enum-legal_status-visitor = عارضی قیام، یا ابھی وہاں نہیں پہنچے
    .of = 9f7816091ba66879

enum-legal_status-citizen = اس ملک کا شہری
    .of = e22cf0b5a71eea02

enum-legal_status-permanent_resident = مستقل رہائش
    .of = c268b2ddbd383819

enum-legal_status-temporary_resident = عارضی رہائشی پرمٹ
    .of = b07945e58761e747

enum-legal_status-refugee = تسلیم شدہ پناہ گزین
    .of = e7a66cc5601e0469

enum-legal_status-asylum_seeker = سرٹیفکیٹ رکھنے والا پناہ کا طلب گار
    .of = 0c2a147d5a9aa293

enum-legal_status-temporary_asylum = عارضی پناہ
    .of = 99ddffdd2d4dfe03

enum-legal_status-temporary_protection = عارضی تحفظ
    .of = 5b5d1401d25f2adf

enum-legal_status-subsidiary_protection = ضمنی تحفظ
    .of = 85ea42a4eb1b7613

enum-legal_status-conditional_refugee = مشروط پناہ گزین
    .of = 8158d1e3c6df4620

enum-legal_status-kandas = قنداس (نسلی بنیاد پر وطن واپس آنے والا)
    .of = 204a4c89d8786dfb

enum-legal_status-compatriot = ہم وطنوں کی آبادکاری کے پروگرام کا شریک
    .of = 30555774b0742ec6

enum-employer_kind-company = کمپنی یا تنظیم
    .of = 63938883aea0fb49

enum-employer_kind-entrepreneur = انفرادی کاروباری شخص
    .of = 63aa001855300da5

enum-employer_kind-household = نجی شخص، گھرانے کے لیے
    .of = 3148757b32426dee

enum-employer_kind-branch = غیر ملکی فرم کی شاخ یا نمائندہ دفتر
    .of = 579a610483dc6c3f

enum-employer_kind-state_body = ریاستی ادارہ
    .of = b775e4f99315bae6

enum-employer_kind-self = کوئی نہیں: میں اپنے لیے کام کرتا/کرتی ہوں
    .of = 7202234826d1f495

enum-employer_kind-none_yet = ابھی کوئی نہیں: مجھے کام کی تلاش ہے
    .of = 77eb5e7d24bd0258

enum-firm_size-natural_person = نجی شخص
    .of = 08a99e85235815b1

enum-firm_size-official = عہدے دار
    .of = 42af2ee75a3a0840

enum-firm_size-micro = انتہائی چھوٹا کاروبار (مائیکرو)
    .of = b5f8ed54253ebdb1

enum-firm_size-small = چھوٹا کاروبار
    .of = ea563fab2ff28866

enum-firm_size-npo = غیر منافع بخش تنظیم
    .of = ce8680543643ec59

enum-firm_size-medium = درمیانہ کاروبار
    .of = f3d02c3bccfb8eb8

enum-firm_size-large = بڑا کاروبار
    .of = 7fca3407b3342a1e

enum-permit_need-not_required = پرمٹ کی ضرورت نہیں
    .of = cb6602296a17596a

enum-permit_need-employer_permit = آجر کو پرمٹ
    .of = 6e6306b31ef8f951

enum-permit_need-household_permit = گھرانے کے کام کے لیے کارکن کو پرمٹ
    .of = 373f548fac876d5f

enum-permit_need-patent = پیٹنٹ
    .of = fd580208bdd70b57

enum-permit_need-work_permit = ورک پرمٹ
    .of = ec5066c88844ebf3

enum-permit_need-ict_permit = ایک ہی کمپنی کے اندر تبادلے کا پرمٹ
    .of = f81a1ec232657c09

enum-permit_need-seasonal_permit = موسمی پرمٹ
    .of = 955a2eeb01948efc

enum-permit_need-qualification_certificate = اہلیت کا سرٹیفکیٹ
    .of = 4b46f27f44192214

enum-permit_need-hqs_permit = اعلیٰ اہلیت یافتہ ماہر کا پرمٹ
    .of = 74587f3d55ef333a

enum-permit_need-single_permit = واحد پرمٹ
    .of = 1f3efd0d0512f600

enum-permit_need-two_permits = آجر کا پرمٹ اور کارکن کا پرمٹ
    .of = 6098a06c134b86c7

enum-permit_need-entrepreneur_permit = غیر ملکی کاروباری شخص کا پرمٹ
    .of = ed2fa44a220200f7

enum-permit_need-status_needed = پہلے کوئی حیثیت ملنا لازمی ہے
    .of = 668f16e03f5b3131

enum-permit_need-not_possible = اس کام کی اجازت نہیں دی جا سکتی
    .of = 065b75301b543e12

enum-job_field-general = دوسرا کام
    .of = a8018e0ae9d5f9da

enum-job_field-construction = تعمیرات
    .of = 597461965bae60ac

enum-job_field-agriculture = زراعت
    .of = 6964b33a940b6f22

enum-job_field-transport = ٹرانسپورٹ اور ڈیلیوری
    .of = 2fbb91fb0973778d

enum-job_field-courier = کوریئر
    .of = 0ef576ccd65b2f34

enum-job_field-taxi = ٹیکسی
    .of = d97f55ef07c42f09

enum-job_field-trade = تجارت
    .of = debb6ea6c4e2f4d9

enum-job_field-mining = کان کنی
    .of = 4dfe83be7c2570e1

enum-job_field-manufacturing = صنعتی پیداوار
    .of = 8c9472cc9a671545

enum-job_field-domestic = گھریلو کام اور دیکھ بھال
    .of = a3ff042c92f88914

enum-job_field-it = انفارمیشن ٹیکنالوجی
    .of = c09f1430d88212ed

enum-job_field-teaching = تدریس
    .of = cc3d234fd7da625e

enum-job_field-legal = قانونی کام
    .of = 36e9c41094fd4ae3

enum-job_field-medical = طب
    .of = 7fb147d34f113c7d

enum-job_field-pharmacy = فارمیسی
    .of = df05aeee4da9ffbc

enum-job_field-sport = کھیل
    .of = 5559658abc9ac26d

enum-job_field-catering = کھانے پینے کا کاروبار (کیٹرنگ)
    .of = 030744a03a74d3bc

enum-dispute-wages = اجرت نہ ملنا یا دیر سے ملنا
    .of = 52acac3ea7735202

enum-dispute-dismissal = برطرفی
    .of = fed06db9c2d5178e

enum-dispute-existence = آجر انکار کرتا ہے کہ میں نے کام کیا
    .of = eecdf705a37dc967

enum-dispute-other = کچھ اور
    .of = 0a24ad61c2562a55

enum-dispute-none = کوئی تنازع نہیں
    .of = 5b89b22435097152

enum-removal_kind-expelled = فیصلے کے ذریعے ملک سے بے دخل
    .of = d7a9044c777284f6

enum-removal_kind-deported = ملک بدر (ڈی پورٹ)
    .of = 824cf1fc8a488d74

enum-removal_kind-readmitted = ریڈمیشن کے ذریعے واپس
    .of = 0cb4da4d2903de2d

enum-removal_kind-none = ملک سے نہیں نکالا گیا
    .of = 64abd02ab4b26c9a

enum-injury_severity-light = ہلکی
    .of = 1f71d5a9cecc1b0f

enum-injury_severity-severe = شدید
    .of = 000e4b5f3607f485

enum-injury_severity-fatal = جان لیوا
    .of = 83eeb7c1b653d9b9

enum-injury_severity-several = کئی لوگ زخمی ہوئے
    .of = fe83bb3aa24741ec

enum-care_kind-emergency = ہنگامی: جان کو خطرہ، حادثہ، زہر خورانی، چوٹ
    .of = 841ca67a743ff89b

enum-care_kind-urgent = فوری، مگر جان کو خطرہ نہیں
    .of = 74c90a7bc693a4cf

enum-care_kind-planned = پہلے سے طے شدہ علاج
    .of = 6d074a03e6e13849

enum-care_kind-emergency_birth = زچگی یا حمل، ہنگامی صورت میں
    .of = 85e92dad77e4dc72

enum-care_kind-planned_birth = زچگی، پہلے سے طے شدہ
    .of = 47b5883dd4caa924

enum-care_kind-dangerous_illness = دوسروں کے لیے خطرناک بیماری
    .of = 7466366ece86f50e

enum-exclusion_ground-none = ایسا کوئی فیصلہ نہیں
    .of = 87a7c0bb3c2f97a5

enum-exclusion_ground-security = دفاع، سلامتی، امنِ عامہ یا صحت کے لیے خطرہ
    .of = 4779bfbb9157e031

enum-exclusion_ground-infection = فہرست میں شامل متعدی بیماری
    .of = 9ada7f249f3ecf64

enum-exclusion_ground-undesirable = کسی اور وجہ سے قیام ناپسندیدہ قرار دیا گیا
    .of = a3f2f24322f6bfd0

enum-basis_loss-none = میرا قیام قانونی ہے
    .of = 5eead6ec5bfd591f

enum-basis_loss-term_over = قیام کی مدت ختم ہو گئی ہے
    .of = f39968cd7af7171e

enum-basis_loss-permit_ended = پرمٹ، پیٹنٹ یا رہائشی پرمٹ ختم ہوا یا کالعدم کیا گیا
    .of = 02cd96bdcf05778f

enum-basis_loss-contract_ended = ملازمت کا معاہدہ ختم ہو گیا
    .of = 714cc4f7ba93041c

enum-basis_loss-stay_shortened = قیام کی مدت کم کر دی گئی
    .of = 3e7ba14e8063c9ad

enum-basis_loss-visa_annulled = ویزا کالعدم کیا گیا
    .of = 0d9a847f38556fa7

enum-basis_loss-asylum_ended = پناہ گزین یا پناہ کی حیثیت دینے سے انکار ہوا یا یہ حیثیت ختم ہو گئی
    .of = af486747c8da21be

enum-basis_loss-illegal_crossing = سرحد غیر قانونی طور پر پار کی گئی
    .of = 7091d769a9df1ff5

enum-basis_loss-readmitted_in = ریڈمیشن کے ذریعے اس ملک کے حوالے کیا گیا، قیام کی بنیاد کے بغیر
    .of = 6b6a9c4bfac75206

enum-basis_loss-removal_decision = ملک بدری کا یا قیام کے ناپسندیدہ ہونے کا فیصلہ
    .of = a088bc6db9dd90f9

enum-basis_loss-conviction = عدالت سے سزا
    .of = c0ed52b0d18b9612

enum-basis_loss-cruise = کروز کے قیام کے 72 گھنٹے ختم ہو گئے
    .of = c56eede3405e8639

enum-permit_speed-ordinary = عام مدت
    .of = 1b74571febd49e03

enum-permit_speed-faster = زیادہ جلدی، زیادہ فیس پر
    .of = 3fa6dcd55cfbeb0b

enum-permit_speed-fastest = سب سے جلدی، سب سے زیادہ فیس پر
    .of = 3668e2476a514da7

enum-assistance_form-unconditional = شرائط کے بغیر
    .of = 63e59bb86fdfb0cb

enum-assistance_form-conditional = شرائط کے ساتھ: معاہدہ اور کام ڈھونڈنے میں مدد
    .of = d4089a6921fa4f01

enum-region-other = کوئی اور علاقہ
    .of = e5c70ff40269de30

enum-region-moscow = ماسکو
    .of = f5b30ced9bebff69

enum-region-moscow_region = ماسکو اوبلاست
    .of = 960fc548df8a1ae3

enum-region-st_petersburg = سینٹ پیٹرزبرگ
    .of = 5cfe9d951b0948a7

enum-region-leningrad_region = لینن گراڈ اوبلاست
    .of = ccfea18d08fdfef5

enum-region-returned_territories = آزربائیجان کے واپس ملے ہوئے علاقے
    .of = b40b40cf99170bcb

enum-region-ashgabat = اشک آباد
    .of = 26871de490e059de

enum-region-krasnodar = کراسنودار کرائی
    .of = 5237fdf0869ee244

enum-region-tula = تولا اوبلاست
    .of = 5041376524d9b1cb

enum-region-lipetsk = لیپیتسک اوبلاست
    .of = 47a84cb15f45727b

enum-region-kamchatka = کامچاتکا
    .of = 73f16558abc2118e

enum-region-irkutsk = ارکوتسک اوبلاست
    .of = af15e2c69d934d94

enum-region-nizhny_novgorod = نژنی نووگورود اوبلاست
    .of = 81b4e4b97025dcd1

enum-region-tyumen = تیومین اوبلاست
    .of = 767be95477e8f0bd

enum-region-novosibirsk = نووسیبرسک اوبلاست
    .of = b2e61112866eec24

enum-region-perm = پرم کرائی
    .of = 276f32488853873d

enum-region-yakutia = یاکوتیا
    .of = 4b95b0459329cea7

enum-region-altai_krai = التائی کرائی
    .of = be6d853ba15d0ca0

enum-region-altai_republic = جمہوریہ التائی
    .of = ba4b388513e2b5be

enum-region-adygea = ادیگیا
    .of = be14ff49c1ed528e

enum-region-novgorod = نووگورود اوبلاست
    .of = c48c67f6b7dbf109

enum-region-chechnya = چیچن جمہوریہ
    .of = 9fd9b86f1cbfe143

enum-region-rostov = روستوف اوبلاست
    .of = c0f679987ab38328

enum-region-khanty_mansi = خانتی مانسی خود مختار اوکروگ
    .of = 6b3841e3ec8e5a2e

enum-region-tatarstan = تاتارستان
    .of = c75c5928b63ff895

enum-region-voronezh = وورونژ اوبلاست
    .of = e27030a8b7bd6d5e

enum-region-kursk = کرسک اوبلاست
    .of = 287025ff2f5d1be1

enum-region-kaluga = کالوگا اوبلاست
    .of = ede73ae4d2cf3cae

enum-region-primorye = پریمورسکی کرائی
    .of = c45434aedf340f6c

enum-pay_part-nothing = کچھ نہیں
    .of = 1c4b98deef5e330a

enum-pay_part-below_minimum = کم از کم اجرت سے کم
    .of = 61c83ae89fb686b0

enum-pay_part-under_half = آدھی سے کم
    .of = 9f8b1b8ea464ad58

enum-pay_part-half_or_more = آدھی یا زیادہ، مگر پوری نہیں
    .of = ff9da72b32fb7a14

enum-extra_hours-overtime = کام کے دن اوور ٹائم
    .of = 1353d41cf51e5689

enum-extra_hours-day_off = تہوار یا چھٹی کے دن
    .of = 8cf81708cdef3c77

enum-extra_hours-night = رات کو
    .of = 72a54ce4cf8c921e

enum-idle_time_cause-employer_cause = آجر
    .of = 56218e385d12c841

enum-idle_time_cause-nobody = کوئی نہیں
    .of = 1d3b7e9137dffe1e

enum-idle_time_cause-worker_cause = کارکن
    .of = d9a13699ecb5191a

enum-deduction_basis-employer_act = آجر کا اپنا فیصلہ
    .of = 4aede3141276d6d7

enum-deduction_basis-by_law = کوئی قانون یا عدالت کا فیصلہ
    .of = 4e6a0a3c52c7f88f

enum-deduction_basis-special = قانون میں بتائی گئی خاص صورت
    .of = ca93d706717f2b11

enum-work_ground-none = ان میں سے کوئی نہیں
    .of = f1dc6df196c0f273

enum-work_ground-business_immigrant = میں اپنا کاروبار چلانے آیا/آئی ہوں
    .of = c29129620db58ede

enum-work_ground-humanitarian = مجھے انسانی ہمدردی کی بنیاد پر داخلہ دیا گیا
    .of = 617248d0330a0a33

enum-work_ground-court_sentence = یہاں کی عدالت نے مجھے قید کے بغیر سزا دی
    .of = 6780338741e37c85

enum-work_ground-branch_head = میں غیر ملکی فرم کی شاخ یا نمائندہ دفتر کا سربراہِ اول ہوں
    .of = fbbbfbc502695caf

enum-work_ground-foreign_firm_head = میں ایسی کمپنی کا سربراہ ہوں جو پوری طرح غیر ملکیوں کی ملکیت ہے
    .of = a261f1f5ef54471c

enum-work_ground-foreign_firm_deputy = میں ایسی کمپنی کا نائب سربراہ ہوں جو پوری طرح غیر ملکیوں کی ملکیت ہے
    .of = 8f451ca2cb75aeb7

enum-work_ground-investment_project = میں ترجیحی سرمایہ کاری کے منصوبے میں یا اس کے ٹھیکیدار کے لیے کام کرتا/کرتی ہوں
    .of = e67afb0b7a5fb3c4

enum-work_ground-economic_zone = میں خصوصی اقتصادی زون کے کسی بڑے منصوبے میں یا اس کے ٹھیکیدار کے لیے کام کرتا/کرتی ہوں
    .of = 5f2ce5d72e7153ee

enum-work_ground-education_fund = میں کسی خود مختار تعلیمی تنظیم یا اس کے فنڈ میں سربراہ یا ڈگری یافتہ ماہر ہوں
    .of = c895da56690e0537

enum-work_ground-technology_hub = میں ریاستی ٹیکنالوجی مرکز کے کسی ریزیڈنٹ (رکن) ادارے میں سربراہ یا ڈگری یافتہ ماہر ہوں
    .of = b80fbb20eda5cf61

enum-work_ground-investment_contract_head = میں ایسی کمپنی کا سربراہ ہوں جس کا حکومت کے ساتھ سرمایہ کاری کا بڑا معاہدہ ہے
    .of = cc026df57ab56e64

enum-work_ground-financial_centre = میں بین الاقوامی مالیاتی مرکز میں کام کرتا/کرتی ہوں
    .of = 4ee76296e1f6ed03

enum-work_ground-crew = میں بحری جہاز، ہوائی جہاز، ریل گاڑی یا ٹرک کے عملے میں ہوں
    .of = be135d4488597a7a

enum-work_ground-artist_athlete = میں فنکار یا کھلاڑی ہوں
    .of = f81afcb843fb8523

enum-sector-agriculture = زراعت
    .of = 6964b33a940b6f22

enum-sector-utilities = پانی، توانائی، کچرا
    .of = 9e7e6bca4fd33531

enum-sector-transport = ٹرانسپورٹ
    .of = f9393d95a0b481f2

enum-sector-communications = اطلاعات اور مواصلات
    .of = 6766cf24b0b8d144

enum-sector-finance = مالیات
    .of = 0e5d388ed0e5b64d

enum-sector-professional = پیشہ ورانہ، سائنسی، انجینئرنگ کا کام
    .of = 40735190a7c2c433

enum-sector-education = تعلیم
    .of = d391a4d14a5222d5

enum-sector-health = صحت کی دیکھ بھال
    .of = 4b74a14c2dad2964

enum-sector-arts = فنون اور تفریح
    .of = 6abd3dd737dfaa55

enum-sector-mining = کان کنی اور پتھر کی کھدائی
    .of = dc4fd0f40ff08994

enum-sector-trade = تجارت، گاڑیوں کی مرمت
    .of = d23018b75eedc93a

enum-sector-construction = تعمیرات
    .of = 597461965bae60ac

enum-sector-manufacturing = صنعتی پیداوار
    .of = 8c9472cc9a671545

enum-sector-other = کوئی اور شعبہ
    .of = ec94aca88fc53ca4

topic-entry = داخلہ
    .of = 7dea6d25be21fb73

topic-stay = قیام کی مدت
    .of = f1bf9ee6f5e0dd2b

topic-registration = رجسٹریشن
    .of = e1ef56fd05a573b8

topic-work = کام کی اجازت
    .of = 62315073626ed3dc

topic-fees = فیسیں
    .of = 3a8fec852a246190

topic-hiring = آجر کی ذمہ داریاں
    .of = 38b3dbe14d835796

topic-quota = کوٹے اور مقامی کارکنوں کا حصہ
    .of = 7d3e61d53c15f437

topic-contract = ملازمت کا معاہدہ
    .of = 7214efafd4bc3267

topic-wages = اجرت
    .of = 242a7eb34626740e

topic-claims = دعوے: کہاں اور کب تک
    .of = 72bb30c0b9cdbfd3

topic-injury = کام پر چوٹ اور موت
    .of = f08e6dc2d3704c57

topic-taxes = ٹیکس اور کنٹری بیوشن
    .of = 83b2aadcdc683184

topic-family = خاندان اور بچے
    .of = cddcaf0bbb219673

topic-health = صحت کی دیکھ بھال
    .of = 125f12fa99c02244

topic-pensions = پنشن
    .of = ee181465d03d5cde

topic-refugees = پناہ
    .of = 5b4f14008a542d96

topic-kandas = نسلی بنیاد پر وطن واپسی
    .of = 20e71bbf9c16b3d8

topic-penalties = خلاف ورزی اور نتیجہ
    .of = 119b24510c4596b4

topic-bans = دوبارہ داخلے پر پابندیاں
    .of = 53561e1865142511

topic-removal = ملک سے بے دخلی اور زیرِ نگرانی افراد
    .of = db7c9d35a5bfd29f

topic-remedies = فیصلے کو کیسے چیلنج کریں
    .of = 5fa06a231043cc9a

topic-trafficking = انسانی تجارت (ٹریفکنگ) اور جبری مشقت
    .of = 5e892683b158902c

topic-social = سماجی امداد
    .of = 2e7c8903a5a487e2

topic-departure = روانگی سے پہلے
    .of = 594d44eff05f3b3a

topic-recruitment = بھرتی کرنے والے اور ایجنسیاں
    .of = 9372bbb70dee47e5

topic-return = واپسی اور اپنی ریاست کی مدد
    .of = 2b3421484e33bf56

conclusion-permit_apply_from = ورک پرمٹ کی درخواست دی جا سکتی ہے، اس دن سے
    .of = bcd58967bcdd4a90

conclusion-permit_term = ورک پرمٹ دیا جاتا ہے، زیادہ سے زیادہ اتنی مدت کے لیے
    .of = 163ae34b8d67c086

conclusion-protected_places = عارضی تحفظ والے لوگ جنہیں یہ آجر ملازم رکھ سکتا ہے
    .of = d291f324dacd4e99

conclusion-foreign_places = غیر ملکی جنہیں یہ آجر ملازم رکھ سکتا ہے
    .of = c19f16354820d6be

conclusion-ban_until = داخلہ بند ہو سکتا ہے، اس دن تک
    .of = c082ad229cb3347d

conclusion-entry_closed = داخلہ بند ہے، ختم ہونے کا کوئی مقررہ دن نہیں
    .of = 909edabb1d3466fd

conclusion-expulsion_possible = ملک سے بے دخلی ممکن ہے
    .of = e9f3bc7920704f67

conclusion-death_payment = ہلاک ہونے والے کارکن کے خاندان کو ادائیگی
    .of = 20d0449771393453

conclusion-injury_income_base = ماہانہ تنخواہ جس سے ضائع ہونے والی آمدنی گنی جاتی ہے
    .of = b1fb8aac8ac1ab52

conclusion-income_tax = مہینے کی تنخواہ سے کاٹا جانے والا انکم ٹیکس
    .of = 30ddd35e64e26293

conclusion-income_tax_year = سال کا انکم ٹیکس
    .of = a6027b4c034a6204

conclusion-maternity_leave = زچگی کی چھٹی
    .of = 51b9207a91705bfb

conclusion-language_test = سکول سے پہلے زبان کا امتحان
    .of = c0d1e278363685c0

conclusion-care_free = یہ طبی دیکھ بھال مفت ہے
    .of = 89153fbaedaea4fe

conclusion-controlled_person = زیرِ نگرانی افراد کے رجسٹر میں اندراج ہو سکتا ہے
    .of = d88aa10af63a4702

conclusion-recruiter_lawful = یہ بھرتی کرنے والا آپ کو اس ملک بھیج سکتا ہے
    .of = f6a329b40a0a699f

conclusion-exit_closed_until = آپ کی اپنی ریاست آپ کو ملک سے جانے سے روک سکتی ہے، اس دن تک
    .of = 4e8478d317d2e4f2

conclusion-permit_until = پرمٹ یا پیٹنٹ کارآمد ہے، اس دن تک
    .of = 2caa1821acb0a194

conclusion-permit_valid_here = آپ کا پرمٹ یا پیٹنٹ اس علاقے میں کارآمد ہے
    .of = b0dd9a5eb3b5f121

conclusion-social_assistance_open = آپ ٹارگٹڈ (مخصوص افراد کے لیے) سماجی امداد کی درخواست دے سکتے ہیں
    .of = 54cece8dceeff98f

conclusion-poverty_line = غربت کی لکیر
    .of = f226c99820f30438

conclusion-social_assistance = خاندان کو سماجی امداد، ماہانہ
    .of = fbf3701cd6047301

conclusion-child_supplement = ایک سے چھ سال تک کے بچوں کے لیے اضافی رقم، ماہانہ
    .of = e60db1cc8cc75ca6

conclusion-assistance_form = امداد کی صورت
    .of = 48f855727d84e92d

conclusion-subsistence_minimum = بجٹ قانون کے مطابق گزارے کی قومی کم از کم حد
    .of = 777abfc48febcb7a

conclusion-visa = داخلے کے لیے ویزا درکار ہے
    .of = 883d6fd4a1be1310

conclusion-stay_until = آپ قیام کر سکتے ہیں، اس دن تک
    .of = 7ea524d50287ed12

conclusion-days_left = باقی دن
    .of = 7be26c4efaf887eb

conclusion-overstay_days = حد سے زائد دن
    .of = 77ebbf8c892c55ac

conclusion-next_entry = آپ دوبارہ داخل ہو سکتے ہیں، اس دن سے
    .of = 84f5ffe4d5eb3fd1

conclusion-registration_needed = رجسٹریشن درکار ہے
    .of = 5d17c5d6150a212d

conclusion-ethnic_status_open = نسلی بنیاد پر وطن واپس آنے والے کی حیثیت آپ کے لیے کھلی ہے
    .of = c5029209e43daf64

conclusion-ethnic_places = بسنے کے لیے ریاستی مدد والی سالانہ جگہیں
    .of = 4be5b6645e1dc9e6

conclusion-labour_quota = سالانہ کوٹے میں اجازت یافتہ غیر ملکی کارکن
    .of = 3a730356766c2784

conclusion-wage_interest = دیر سے ادائیگی پر سود
    .of = d5b79aa4afa6e786

conclusion-minimum_wage = کم از کم ماہانہ اجرت
    .of = 40a0bc95ba3f95a6

conclusion-hourly_minimum = ایک گھنٹے کی کم از کم تنخواہ
    .of = c985fdffdd7669d1

conclusion-wage_shortfall = کم از کم حد سے اتنا کم ادا کیا گیا
    .of = 2263599ce6de2c39

conclusion-overtime_pay = اضافی گھنٹوں کی کم سے کم ادائیگی
    .of = 089c716d5f841af1

conclusion-idle_pay = کام بند رہنے کے ایک مہینے کی کم سے کم ادائیگی
    .of = 2e39bbf3be2397bc

conclusion-deduction_cap = ایک مہینے کی تنخواہ سے زیادہ سے زیادہ جتنی رقم روکی جا سکتی ہے
    .of = 19b0f3a7cf2ca4e1

conclusion-claim_by = دعویٰ دائر کریں، اس دن تک
    .of = feff06b3f29da3c9

conclusion-commission_first = عدالت سے پہلے کمیشن آتا ہے
    .of = 4b8e1476c22c747b

conclusion-court_fee = کارکن کے لیے عدالتی فیس
    .of = b2c550e66d1e408a

conclusion-work_permit = اس کام کا پرمٹ
    .of = bbf1f2d620f0805c

conclusion-work_fee = پرمٹ کی فیس یا ٹیکس
    .of = 7e7406ba06563b34

conclusion-recognition_needed = ڈپلومے کو تسلیم کرانا ضروری ہے
    .of = 0d9fbb3e3f672945

conclusion-vacancy_posting = پہلے خالی آسامی لگانا لازمی ہے
    .of = f78e7626b0890c8c

conclusion-permit_filing_from = آجر درخواست جمع کرا سکتا ہے، اس دن سے
    .of = f0a5b0020355b90e

conclusion-permit_months = پرمٹ کی سب سے لمبی مدت
    .of = 804c33554df54894

conclusion-trip_days = ایک کیلنڈر سال میں پرمٹ کے علاقوں سے باہر کاروباری دوروں کے دن، زیادہ سے زیادہ
    .of = 4ce26cd41e2e98ac

conclusion-local_content = مقامی کارکنوں کے حصے کی جانچ ہوتی ہے
    .of = 0273d63758cd8199

conclusion-local_share = مقامی کارکن، کم از کم
    .of = dd07faf87463fa9b

conclusion-counts_in_quota = پرمٹ سالانہ کوٹے میں گنا جاتا ہے
    .of = f07a9ae8c50d7ca7

conclusion-quota_share = کوٹا، افرادی قوت کے حصے کے طور پر
    .of = f48f4ae99364a2bd

conclusion-household_quota_share = گھرانوں کے کارکنوں کا کوٹا، افرادی قوت کے حصے کے طور پر
    .of = 437903a43745426c

group-national_registration = رجسٹریشن کے قومی قواعد
    .of = a674657c0a08c896

group-national_stay_limit = قیام کی مدت کے قومی قواعد
    .of = 3b572c98f28a24c4

group-national_work_permit = ورک پرمٹ کے قومی قواعد
    .of = 150f38fb5132df7e

safeguard = پہلے مفت قانونی امداد والوں سے بات کریں: یہ قدم کسی سرکاری ادارے کو بتا دیتا ہے کہ آپ کہاں ہیں۔
    .of = 1bdfceaa3078b65d

country-AD = اینڈورا
    .of = 019c5567b6211a3e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AE = متحدہ عرب امارات
    .of = 2764375b4260395e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AF = افغانستان
    .of = 83d31cc62e36f2e1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AG = انٹیگوا اور باربودا
    .of = 4e7f1d6510569956
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AI = انگویلا
    .of = 4984845e7c889220
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AL = البانیاہ
    .of = e3858e110e935c8b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AM = آرمینیا
    .of = 2b0f362230a17dd8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AO = انگولا
    .of = 255d62a19adef00b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AQ = انٹارکٹیکا
    .of = 155909e6a15c7125
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AR = ارجنٹینا
    .of = 4188ee638c2ee8ce
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AS = امریکی ساموا
    .of = 9f09e03040ebce90
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AT = آسٹریا
    .of = 2aa2e643e3b87b10
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AU = آسٹریلیا
    .of = 142d74fb7c35bc09
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AW = اروبا
    .of = a5500ec1a950fda4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AX = جزائرِ آلند
    .of = 59fdbe7e1ae7b7de
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AZ = آزربائیجان
    .of = d53ac650594a17fc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BA = بوسنیا اور ہرزیگوینا
    .of = 483ab06d89931228
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BB = بارباڈوس
    .of = a70747111fafbfdf
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BD = بنگلہ دیش
    .of = d507a084ff59cc84
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BE = بیلجیم
    .of = ebaaf027960b8c36
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BF = برکینا فاسو
    .of = 11c8674e7ca9c50a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BG = بلغاریہ
    .of = bb64522de1942b9c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BH = بحرین
    .of = 3f0133ebe44821e2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BI = برونڈی
    .of = 66de77c6ec6f9dae
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BJ = بینن
    .of = 9790b5c4fb704d55
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BL = سینٹ باریٹی
    .of = 2ac47094e3167c7a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BM = برمودا
    .of = e9e7554385bd790b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BN = برونائی دارالسلام
    .of = a0e48e62abba1a3c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BO = بولیویا
    .of = 5f35181b08e1301b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BQ = بونیرے, سینٹ یستتئوس اینڈ صبا
    .of = 408aed4539ff6ab4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BR = برازیل
    .of = 115da009efe5f297
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BS = بہاماس
    .of = 87158c5cfb2f298a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BT = بھوٹان
    .of = 3a33efbaf60a88e1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BV = جزیرہ بوویت
    .of = 433c8674044e4989
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BW = بوٹسوانا
    .of = 7a49e19f02a368b2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BY = بیلاروس
    .of = 063455394ebf9e0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BZ = بیلیز
    .of = 1a80b5a5a7179f16
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CA = کینیڈا
    .of = 1e05c2be1ad0ae3b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CC = کوکوس جزائر
    .of = ac3294e6d6cc821a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CD = عوامی جمہوریہِ کانگو
    .of = 1de8c6204fad8686
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CF = وسطی افریقی جمہوریہ
    .of = fb1909ade8e7bf56
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CG = کانگو
    .of = 6fd8ea913da8bf0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CH = سوئٹزرلینڈ
    .of = b25917e15a2ba942
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CI = کوٹ ڈی آئیورائر
    .of = d19e9f113502a585
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CK = کوک آیلینڈ
    .of = ebcb31b32880c963
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CL = چلی
    .of = 21e31adc9713e64a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CM = کیمرون
    .of = c4fc13df0cd1cec5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CN = چین
    .of = 21ea22dc971a1290
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CO = کولمبیا
    .of = b297c95098341a0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CR = کوسٹا ریکا
    .of = 55fb2be82bb07328
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CU = کیوبا
    .of = 76ed669cae24572c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CV = کیپ وردے
    .of = 23666595b8b97bac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CW = کیوراساؤ
    .of = b6929b3b0e398106
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CX = کرسمس آئ لینڈ
    .of = ae7d35eb26afd210
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CY = قبرص
    .of = 39c5700979521393
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CZ = جمہوریہ چیک
    .of = d0721f9a95d3509a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DE = جرمنی
    .of = ac8168c4b1f6cb9e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DJ = جبوتی
    .of = a22f726cb76c33eb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DK = ڈنمارک
    .of = d014ae33ab8be5bd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DM = ڈومینیکا
    .of = 561c478a6b3161e3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DO = ڈومینیکن ریپبلک
    .of = eb43bf371e8ba671
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DZ = الجزائر
    .of = a0aa03b27cc47a04
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EC = ایکواڈور
    .of = 47eed270f2193608
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EE = ایسٹونیا
    .of = 745c804591ed3210
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EG = مصر
    .of = 0c0158ea35f69208
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EH = مغربی صحارا
    .of = 0905a0ef30055861
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ER = ایریٹریا
    .of = 035e9c9ca5bd9611
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ES = سپین
    .of = 0340fef1246e1e2e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ET = ایتھوپیا
    .of = 38a970b19ba3240e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FI = فن لینڈ
    .of = 4f72fa484717a5a3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FJ = فجی
    .of = d1f10284eeb17b25
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FK = جزائر فاک لینڈ (مالویناس)
    .of = 2d6cc8e022aa6b28
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FM = مائیکرونیشیا
    .of = 2b0b27c3c818d3c1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FO = جزائرفارو
    .of = c476083bd2103740
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FR = فرانس
    .of = 197fa224d16dfb3a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GA = گبون
    .of = da9c46238d685dd0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GB = برطانیہ
    .of = 60d030567ebed023
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GD = گریناڈا
    .of = 011c7749a72288d1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GE = جارجیا
    .of = cc21fdd8a2feaeef
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GF = فرانسیسی گانا
    .of = 77db266236c31444
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GG = گرنسی
    .of = b6c1b2fd8c79c92b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GH = گھانا
    .of = b1f5a25a355988e4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GI = جبل الطارق
    .of = 150f9c6ce9757d57
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GL = گرین لینڈ
    .of = 3a274306bdf72849
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GM = گیمبیا
    .of = 3913627053beb0cc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GN = گنی
    .of = e7fe3dcaf5a7aa94
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GP = گواڈیلوپ
    .of = f40d59d618140e2a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GQ = استوائی گنی
    .of = 7c4d3345963c8e0d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GR = یونان
    .of = 53bec667eca9549a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GS = جنوبی جارجیا اور جزائر جنوبی سینڈوچ
    .of = 0f48fe65da566d10
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GT = گوئٹے مالا
    .of = 4367d56d22907562
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GU = گوام
    .of = 1ac08a7e3e4bfccf
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GW = گنی بساؤ
    .of = 1afad01947836d1e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GY = گیوانا
    .of = 4e733d4ee0bc4b42
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HK = ہانگ کانگ
    .of = 29de74b9917bf134
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HM = ہرڈ جزیرہ اور جزائر مکڈونلڈ
    .of = c3b1a99767ee86a1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HN = ہنڈورس
    .of = d127e041a0b5b70d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HR = کروشیا
    .of = 6da80fa828f0be9e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HT = ہیٹی
    .of = 36fc4acf9bf2ec62
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HU = ہنگری
    .of = b95c1002002c6b01
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ID = انڈونیشیا
    .of = a8d455d69e0abbc9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IE = آئر لینڈ
    .of = a1a184229e1eef3c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IL = اسرائیل
    .of = 058c7ac71b432a65
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IM = آیل آف مین
    .of = c8f8297dc3ba6737
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IN = انڈیا
    .of = 438164f6028a3eac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IO = بحرِہندکابرطانوی حصہ
    .of = f78139fbacaafb7b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IQ = عراق
    .of = 886da7d1b71cf458
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IR = اسلامی جمہوریہ ایران
    .of = 886db6d1b71d0dd5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IS = آئس لینڈ
    .of = 9eea99ad6b59d1a5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IT = اٹلی
    .of = da33ce25ac8c012c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JE = جرسی
    .of = f77b99441ffb694d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JM = جمیکا
    .of = 1460731b3d0d9809
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JO = اردن
    .of = ae7d3d45078e5a6f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JP = جاپان
    .of = 79314939aba9dabb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KE = کینیا
    .of = 0dfe6cfe33603b03
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KG = کرغزستان
    .of = eaf000f5503d2041
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KH = کمبوڈیا
    .of = 3eff13152848f11b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KI = کرباتی
    .of = e138c16568e44516
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KM = کوموروس
    .of = a3a9b6746279b6d5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KN = سینٹ کٹس اور نیویس
    .of = 8883830eee995647
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KP = شمالی کوریا
    .of = 886da0707008c216
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KR = جنوبی کوریا
    .of = dcad1f14f64dec28
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KW = کویت
    .of = ee515082a1757f98
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KY = جزائر کیمن
    .of = 2ffef1640115dc96
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KZ = قازقستان
    .of = b2f5b25155786613
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LA = عوامی جمہوریہِ لاوء
    .of = 8210ccb4a6f16630
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LB = لبنان
    .of = 3e4433936b3ace2a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LC = سینٹ لوسیا
    .of = adfff02fcb150d0c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LI = لیچسٹنسٹین
    .of = 1e4df8ef297c1a7a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LK = سری لنکا
    .of = 1891aa32eb143ef4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LR = لائبیریا
    .of = 3c4e7b87fad39475
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LS = لیسوتھو
    .of = c435fc398d34ebed
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LT = لیتھوانیا
    .of = 1350d2e244e0864c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LU = لکسمبرگ
    .of = 3853a42f5736e109
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LV = لیٹویا
    .of = 270db69e90778f06
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LY = لیبیا
    .of = 543136b531288f6a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MA = مراکش
    .of = 8e04a4eeb3bb1539
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MC = موناکو
    .of = bde4b39a38195182
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MD = جمہوریہ مالڈووا
    .of = d179dbe570e7c143
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ME = مونٹینیگرو
    .of = eec83f7ce10a94a3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MF = سینٹ مارٹن (فرانسیسی حصہ)
    .of = 043c525247e06c41
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MG = مڈغاسکر
    .of = 3e1fa498c5d57e15
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MH = مارشل جزائر
    .of = c5fff5f916812521
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MK = شمالی مقدونیہ
    .of = 6574c13230b3fb51
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ML = مالی
    .of = 49f866aed016eff4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MM = میانمار
    .of = f24814281d222198
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MN = منگولیا
    .of = ad118122d0fa59eb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MO = مکاؤ
    .of = d24e1f0b9d414ccc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MP = شمالی ماریانا جزائر
    .of = 9ba50de88d3c7f4a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MQ = مارٹنیک
    .of = dd74d6c815cae872
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MR = موریطانیہ
    .of = 7aa452bac53f7ab4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MS = مونٹسیریٹ
    .of = fb55efa56d1a3056
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MT = مالٹا
    .of = c7ab0c0b96ac67b6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MU = ماریشس
    .of = 9e8d9d97d3abe5f0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MV = مالدیپ
    .of = 1776ec2b831984dc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MW = ملاوی
    .of = 96b855b1628d08e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MX = میکسیکو
    .of = 035b035a2ccc7f56
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MY = ملائیشیا
    .of = 9906a7b0f0377962
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MZ = موزمبیق
    .of = 8ae1d817f71a568f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NA = نامیبیا
    .of = 9d262087247065e6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NC = نیو کالیڈونیا
    .of = 84f3603c5b2609a7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NE = نائجر
    .of = 0f4191a7bd4a194e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NF = جزیرہ نورفوک
    .of = ac561f19e475c907
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NG = نائجیریا
    .of = 8a71f44a3779642c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NI = نکاراگوا
    .of = 134db89c383820b8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NL = نیدرلینڈ
    .of = 046268c0212f5eab
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NO = ناروے
    .of = 6a472d1d1216fbb7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NP = نیپال
    .of = 9cf85a84b8f31729
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NR = نورو
    .of = 9e8d3665edde89a6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NU = نییو
    .of = 33d7f6c6b6716706
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NZ = نیوزی لینڈ
    .of = 7b7c35d64ced9ba0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-OM = عمان
    .of = 4ab263c07a3a0302
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PA = پاناما
    .of = ac7cab44fbafbefd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PE = پیرو
    .of = 0a527319d880b443
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PF = فرانسیسی پولینیشیا
    .of = 1f5519e3ec3382d7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PG = پاپوا نیو گنی
    .of = 1d8f25443204010f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PH = فلپائن
    .of = 73fd03286e22544c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PK = پاکستان
    .of = 55767688bb55a482
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PL = پولینڈ
    .of = bc2d5059669f41e5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PM = سینٹ پیئر و میکوئیلون
    .of = 90c47cb35754f362
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PN = پٹکیرن
    .of = 14974206d5c2aa29
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PR = پورٹو ریکو
    .of = 808691915d3aab37
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PS = فلسطین
    .of = 37b55d5963a805e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PT = پرتگال
    .of = b42dfe4436f7d667
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PW = پالاؤ
    .of = 2d59ad0db95d51f4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PY = پیراگوئے
    .of = 2a8bad57acdb0d2d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-QA = قطر
    .of = 94a2a91cde8a9d7e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RE = ری یونین
    .of = e377604fb0815d68
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RO = رومانیہ
    .of = 4e4a6b130db93640
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RS = سربیا
    .of = 0847ed91ede71d2f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RU = روس
    .of = 92ec3bb251fba2cc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RW = روانڈا
    .of = 0c328486946b048a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SA = سعودی عرب
    .of = 84176ee3397f64df
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SB = جزائرِ سولومن
    .of = e35152e862ab8eaa
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SC = سیچیلز
    .of = 943f2dd2fda578ee
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SD = سوڈان
    .of = f895c01abb955758
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SE = سویڈن
    .of = 00368ff898724a0d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SG = سنگاپور
    .of = 6e3094e70ecbea41
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SH = سینٹ ہیلینا
    .of = 684fc35acbd6b4b4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SI = سلووینیا
    .of = 97faa8ca3caa801a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SJ = سوولبارڈ اور جان میین
    .of = 55a634fe38d608e4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SK = سلوواکیا
    .of = d3ad7da79b154aa9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SL = سیرا لیون
    .of = e1c98611690850ce
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SM = سان مارینو
    .of = 0d3df01921c1f8b3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SN = سینیگال
    .of = bdf969ec0236b264
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SO = صومالیہ
    .of = ceb490d71fa482ad
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SR = سورینام
    .of = f1a76a914260f61f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SS = جنوبی سوڈان
    .of = 4dfb92fcc2799d21
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ST = ساؤ ٹوم اور پرنسپے
    .of = 9717fd3586ff4f3b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SV = ال سلواڈور
    .of = b854de5ee40b1af6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SX = سینٹ مارٹن (ولندیزی حصہ)
    .of = 5676fa61c6df8827
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SY = شام
    .of = 5fa1d13db8d39453
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SZ = سوزیلینڈ
    .of = d6dbf7fc7d6e3587
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TC = ترکی اور کیکوس جزائر
    .of = 3cf86250bde89285
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TD = چاڈ
    .of = 1d319e9d0ccbc39b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TF = جنوبی فرانسیسی علاقہ جات
    .of = 852c1b38f64752a1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TG = ٹوگو
    .of = 5a56f2fb39fc00a2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TH = تھائی لینڈ
    .of = 53fbd8eef240dcf6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TJ = تاجکستان
    .of = faad0fe9b142dd8f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TK = ٹوکیلو
    .of = 4e4d1ebfb3e60c66
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TL = تیمور-لیس
    .of = 5445738841f9b83a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TM = ترکمنستان
    .of = d25d30dc8215722e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TN = تیونس
    .of = 739b7d0964bbfd1a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TO = ٹونگا
    .of = bb34f2e3aa40af4e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TR = ترکی
    .of = 4163617b62d58568
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TT = ٹرینیڈاڈ اور ٹوباگو
    .of = f5e0320e8fe009dd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TV = تووالو
    .of = 8bba69e756dd098c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TW = تائیوان
    .of = 4385134a24c680f9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TZ = تنزانیہ
    .of = ec87fc7196c372ab
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UA = یوکرین
    .of = 8a0c961c0152f516
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UG = یوگنڈا
    .of = 07f0d494f14f1555
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UM = ریاست ہائے متحدہ امریکہ کے علیحدہ چھوٹے جزائر
    .of = 72a4e1b7545729f3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-US = ریاست ہائے متحدہ امریکہ
    .of = 0d2dc028c3b7c9ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UY = یوراگوئے
    .of = c6f4558354abfe27
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UZ = ازبکستان
    .of = f49851754ac930db
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VA = ہولی سی، ویٹیکن
    .of = a394603595351ea6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VC = سینٹ ونسنٹ اور گریناڈینز
    .of = 7098ff7631f9d931
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VE = وینزویلا
    .of = f11221ff9129071c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VG = جزائرِورجن، برطانوی
    .of = cfad0c9eff7ea7b7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VI = جزائرِورجن، امریکی
    .of = c848dc463429e2ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VN = ویت نام
    .of = 01c0f092bdf35feb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VU = وانوات
    .of = d42752577e67fff7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-WF = والس اور فتونہ
    .of = 8780c5bc306196e7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-WS = ساموآ
    .of = 703be173fa63ebb8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-XX = بے وطن (کوئی شہریت نہیں)
    .of = 62ca984941d3d86d

country-YE = یمن
    .of = c9603d3c535b6569
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-YT = میٹو
    .of = b019bc283c8c4cda
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZA = جنوبی افریقہ
    .of = 2db5bda2829f77e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZM = زامبیا
    .of = e7cd3e8725e13705
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZW = زمبابوے
    .of = 410941f7e65ed5ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR
