### Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.
### `.of` is the hash of the English sentence: if that changes, this translation is no longer shown.

fact-protection_registered_date = در کدام روز برای حمایت موقت ثبت شدید؟
    .of = a0a6d0e346286009

fact-protection_registered_date-why = روزی که از آن می‌توان جواز کار درخواست کرد، از این روز حساب می‌شود.
    .of = 2001a5641b39a708

fact-asylum_application_date = در کدام روز برای حمایت بین‌المللی درخواست دادید؟
    .of = a1870d6eb7ec76d2

fact-asylum_application_date-why = روزی که از آن می‌توان جواز کار درخواست کرد، از این روز حساب می‌شود.
    .of = 2001a5641b39a708

fact-local_staff = چند شهروند این کشور آنجا نزد کارفرما کار می‌کنند؟
    .of = 82d2ecdac363c6ce

fact-local_staff-why = اینکه کارفرما چند خارجی می‌تواند استخدام کند، به این شمار بستگی دارد.
    .of = ca31bf5e3b7f0808

fact-locals_sought = آیا ادارهٔ کاریابی چهار هفته دنبال کارگر محلی گشت و کسی را نیافت؟
    .of = 3672a1aa2ad79fae

fact-locals_sought-why = اگر کسی پیدا نشده باشد، این کارفرما ممکن است از محدودیت استخدام معاف شود.
    .of = 428d9f3454b7f2b7

fact-stay_document = کدام سند را دارید که به شما اجازهٔ ماندن می‌دهد؟
    .of = dbbe4ba5af2a21e9

fact-stay_document-why = اینکه می‌توانید بمانید و کار کنید یا نه، به این سند بستگی دارد.
    .of = ddf30e3b98c57851

fact-group_may_remain = آیا از گروهی هستید که می‌تواند بماند: خانوادهٔ دارندهٔ کارت، پاسپورت با ویزا، جواز کار، مأمور پیشین دولت، پاسپورت جدید؟
    .of = 74dd4e1022acfd9a

fact-group_may_remain-why = برای کسانی که از این گروه‌ها هستند، قواعد ماندن و رفتن فرق دارد.
    .of = 33dd85ecd4866101

fact-permits_before = پیش از این چند جواز کار نزد این کارفرما داشته‌اید؟
    .of = 67d53f268b573396

fact-permits_before-why = جواز بعدی نزد همان کارفرما ممکن است از جواز اول طولانی‌تر باشد.
    .of = b999822ade271a34

fact-legal_work_years = چند سال در این کشور به‌طور قانونی کار کرده‌اید؟
    .of = ca34450cba0a2f98

fact-legal_work_years-why = پس از شمار کافی سال‌های کار قانونی، می‌توانید جوازی بدون تاریخ پایان درخواست کنید.
    .of = 4281b271cc500358

fact-residence_permit_months = جواز اقامت شما برای چند ماه اعتبار دارد؟
    .of = 6bc2c959ac9955b9

fact-residence_permit_months-why = اینکه می‌توانید از داخل کشور جواز کار درخواست کنید یا نه، به این بستگی دارد.
    .of = 104fc062c4da4e26

fact-permit_end_date = جواز کار شما در کدام روز پایان می‌یابد یا پایان یافت؟
    .of = 8b92d0ee6bab371b

fact-permit_end_date-why = اینکه تا کی باید تمدید شود و پس از آن چه باید کرد، از این روز حساب می‌شود.
    .of = 2be1c2fcdbaef158

fact-permit_renewed = آیا جواز پس از پایان آن تمدید یا لغو شد؟
    .of = 98fbefce4209a3f4

fact-permit_renewed-why = اینکه کارفرما برای دیرکرد پول می‌پردازد یا نه، به این بستگی دارد.
    .of = 6a0cd934c38e6bbf

fact-permit_for_this_job = آیا جواز کار شما درست برای همین کاری است که انجام می‌دهید؟
    .of = 0671850902619245

fact-permit_for_this_job-why = جواز برای کار دیگر یا کارفرمای دیگر ممکن است این کار را در بر نگیرد.
    .of = 959d6c6811eed965

fact-end_reported = آیا پایان کار به‌موقع به مرجع دولتی گزارش داده شد؟
    .of = 4ad5a47c594834ca

fact-end_reported-why = این تعیین می‌کند که آیا کسی که باید گزارش می‌داد ممکن است پاسخگو شود.
    .of = e5b8634fb16dcf2b

fact-repeat_breach = آیا همین تخلف پیش از این مجازات شده بود؟
    .of = 1cf87ecda0636f82

fact-repeat_breach-why = اندازهٔ جریمه به این بستگی دارد.
    .of = 8534b20b6bd101f8

fact-visa_free_entry = آیا بدون ویزا، بر پایهٔ قاعدهٔ معافیت از ویزا، وارد شدید یا وارد خواهید شد؟
    .of = 934815cc88d9eabf

fact-visa_free_entry-why = اینکه چه مدت می‌توانید بمانید، به این بستگی دارد.
    .of = 6c992eb20c0be835

fact-lawful_until_date = آخرین روزی که اجازهٔ ماندن داشتید کدام بود؟
    .of = f8ced3271fa75565

fact-lawful_until_date-why = این روز معمولاً در ویزا، جواز یا تمدید اقامت شما نوشته شده است.
    .of = ce61e4cb0a2184d9

fact-removal = آیا از کشور اخراج، دیپورت یا بر اساس توافق بازپذیری (ریادمیشن) بازگردانده شدید؟
    .of = b11c64ee970ab497

fact-removal-why = اینکه ورود بسته است یا نه، و چگونه می‌توان به آن اعتراض کرد، به این بستگی دارد.
    .of = 3351d8b70c66296e

fact-removal_date = در کدام روز از کشور بیرون فرستاده شدید؟
    .of = 8703e64826572ccc

fact-removal_date-why = مدت ممنوعیت از این روز حساب می‌شود.
    .of = 1ad5f18ced4dfe29

fact-removed_before = آیا پیش از آن هم از این کشور بیرون فرستاده شده بودید؟
    .of = 6594770499d39fe2

fact-removed_before-why = پس از بیرون فرستادن دوم، ممنوعیت ورود طولانی‌تر است.
    .of = 5542e199dd3347a2

fact-learned_date = در کدام روز از تصمیم باخبر شدید (تصمیم اداره، دادگاه یا کمیسیون، نه کارفرما)؟
    .of = 59fcc70b794df741

fact-learned_date-why = روزهای مهلت برای شکایت و گام‌های دیگر از این روز حساب می‌شود.
    .of = fcd0484192fb37ba

fact-decision_date = تصمیم در کدام روز گرفته شد؟
    .of = 9be150cbfd617ecf

fact-decision_date-why = مهلت‌ها از این روز حساب می‌شود؛ این روز در خود تصمیم نوشته شده است.
    .of = a3b5113fcbc31f1f

fact-unpaid_fine = آیا از اقامت پیشین شما جریمه، مالیات یا هزینهٔ بیرون‌فرستادن از کشور هنوز پرداخت‌نشده مانده است؟
    .of = 41ed353d3b745203

fact-unpaid_fine-why = چنین بدهی (قرضی) ممکن است مانع رفتن از کشور یا ورود دوباره شود.
    .of = d233d69942a37d91

fact-tax_return_missing = آیا برای اقامت پیشین از شما اظهارنامهٔ مالیات بر درآمد خواسته شد و آن را ندادید؟
    .of = e2dbc9765646f8fc

fact-tax_return_missing-why = تا وقتی که اظهارنامه داده نشود، ممکن است اجازهٔ ورود ندهند.
    .of = 2d74a2871504cc8e

fact-false_data = آیا در درخواست، اطلاعات نادرست یا اسناد جعلی بود؟
    .of = 494db88d4f3d8e9c

fact-false_data-why = اینکه ممکن است ورود یا ثبت را رد کنند یا نه، به این بستگی دارد.
    .of = 5a45cf108bf4f5cf

fact-fingerprints_refused = آیا در مرز اجازه ندادید اثر انگشت شما را بگیرند؟
    .of = 405a819670c20a3a

fact-fingerprints_refused-why = اینکه ممکن است اجازهٔ ورود ندهند یا نه، به این بستگی دارد.
    .of = fef991a5f3ffebb1

fact-means_proof = آیا می‌توانید نشان دهید که برای ماندن و برای رفتن پول دارید؟
    .of = 45fc5b9ede05e597

fact-means_proof-why = در مرز ممکن است از شما بخواهند که این را نشان دهید.
    .of = 5d585cc37a723d31

fact-transit_breach = آیا مقررات ترانزیت را زیر پا گذاشتید؟
    .of = 8797fa37cd2b5e1d

fact-transit_breach-why = آنچه ممکن است در پی آید، به این بستگی دارد که مقررات ترانزیت رعایت شده است یا نه.
    .of = 77b19b07f73b0bdd

fact-illegal_crossing = آیا عمداً و برخلاف مقررات از مرز گذشتید؟
    .of = 245ad4afb29e7301

fact-illegal_crossing-why = آنچه ممکن است در پی آید، و اینکه تا کی باید حمایت درخواست کرد، به این بستگی دارد.
    .of = 190626d34bf87e31

fact-housing_despite_breach = آیا میزبان به کسی که برخلاف مقررات در کشور مانده بود جای زندگی داد؟
    .of = 884faa3eba6dfdce

fact-housing_despite_breach-why = اینکه میزبان ممکن است جریمه شود یا نه، به این بستگی دارد.
    .of = 9eac10e2791ad496

fact-notice_missed = آیا میزبان ورود را به‌موقع گزارش نداد؟
    .of = 9e8a7ded1bf66725

fact-notice_missed-why = اینکه میزبان ممکن است هشدار یا جریمه بگیرد یا نه، به این بستگی دارد.
    .of = 367ae7e136792e26

fact-worker_outside_permit = آیا سمت یا حرفهٔ کارگر غیر از آن است که در جواز نوشته شده است؟
    .of = b4417b6f4b0f23b1

fact-worker_outside_permit-why = اینکه کارفرما جواز خود را رعایت می‌کند یا نه، به این بستگی دارد.
    .of = e8f69a337db45c7b

fact-work_start_date = در کدام روز واقعاً کار را آغاز کردید؟
    .of = 7e95c84b4612c5d0

fact-work_start_date-why = مهلت‌ها برای قرارداد، برای اطلاع‌دادن‌ها و برای دورهٔ آزمایشی از این روز حساب می‌شود.
    .of = 150db404213eda3f

fact-employer_knew = آیا کارفرما، یا کسی که کارفرما او را مسئول کرده بود، می‌دانست که شما کار می‌کنید؟
    .of = 86cddf6940ae8682

fact-employer_knew-why = اگر کارفرما می‌دانست، ممکن است قرارداد بدون کاغذ هم وجود داشته باشد.
    .of = d9497bcac75c814e

fact-documents_held = آیا کارفرما یا کس دیگری پاسپورت یا اسناد دیگر شما را نزد خود نگه داشته است؟
    .of = 97fc50382efae46d

fact-documents_held-why = اینکه چه کمکی برای شما هست و از کجا باید آغاز کرد، به این بستگی دارد.
    .of = 5bd624d45371f97b

fact-agency_work = آیا یک شرکت شما را استخدام کرد و برای کار نزد شرکت دیگری فرستاد؟
    .of = 53c4abd839b8a5ee

fact-agency_work-why = هر شرکتی اجازه ندارد افراد را استخدام کند و برای کار نزد شرکت دیگری بفرستد.
    .of = 0ca928f8a95c9922

fact-job_through_agency = آیا شرکت کاریابی یا واسطه این کار را برای شما پیدا کرد؟
    .of = 18d60b9b47f1a408

fact-job_through_agency-why = شرکت کاریابی در برابر کسانی که برایشان کار می‌جوید وظایفی دارد.
    .of = f90a342798a488df

fact-accident_at_work = آیا برای شما یا یکی از بستگان شما حادثهٔ کار پیش آمد؟
    .of = 6a5f398ecb8f14da

fact-accident_at_work-why = اینکه کارفرما چه باید بکند و کدام پرداخت‌ها ممکن است، به این بستگی دارد.
    .of = e4d3bdadf20e9d05

fact-injury_date = حادثه در کدام روز پیش آمد؟
    .of = 2b40aa6515d537df

fact-injury_date-why = قواعد همان روز به کار می‌رود و مهلت‌ها از آن روز حساب می‌شود.
    .of = e0236aa75ca2da40

fact-injury_severity = شدت آسیب چقدر بود؟
    .of = b9ac7e1471e5ab55

fact-injury_severity-why = اینکه حادثه چگونه بررسی می‌شود و کدام پرداخت‌ها ممکن است، به این بستگی دارد.
    .of = da681b56c8fd91c4

fact-injury_reported = آیا کارفرما حادثه را به‌موقع گزارش داد؟
    .of = 5c7e1111798f2d9d

fact-injury_reported-why = حادثه‌ای که گزارش نشده است می‌تواند به درخواست شما بررسی شود.
    .of = 43f5eaeba16ac968

fact-severity_opinion_date = کلینیک در کدام روز نظر خود را دربارهٔ شدت آسیب داد؟
    .of = fb77a8108100a716

fact-severity_opinion_date-why = اینکه تا کی باید بررسی آغاز شود، از این روز حساب می‌شود؛ کاغذ کلینیک را ببینید.
    .of = 92ee14f2df61fdd1

fact-investigation_start_date = کمیسیون در کدام روز بررسی حادثه را آغاز کرد؟
    .of = 868d702d583e675e

fact-investigation_start_date-why = اینکه تا کی باید بررسی پایان یابد، از این روز حساب می‌شود.
    .of = 5846187147bd766d

fact-investigation_end_date = بررسی در کدام روز پایان یافت؟
    .of = ddd6f8c5a901177b

fact-investigation_end_date-why = اینکه تا کی باید گزارش حادثه آماده باشد، از این روز حساب می‌شود.
    .of = 41c10886e6ec7f6f

fact-capacity_lost = آیا پزشکان تشخیص دادند که توانایی کار شما به‌طور پایدار از دست رفته است؟
    .of = 990e6882d7596926

fact-capacity_lost-why = پرداخت‌ها برای آسیب به تشخیص پزشکان بستگی دارد.
    .of = 3fa6a200e8131c43

fact-gross_pay = مزد شما برای ماه، پیش از مالیات، چقدر است؟
    .of = 38349aabf4daa74b

fact-gross_pay-why = مالیات و سهم بیمه از این مبلغ حساب می‌شود؛ برگهٔ مزد خود را ببینید.
    .of = ac647030b40546a0

fact-taxable_income = درآمد مشمول مالیات شما در سال چقدر است؟
    .of = a35a4ef6ccaa1266

fact-taxable_income-why = مالیات سال از این مبلغ حساب می‌شود.
    .of = 4b79d47a9b481363

fact-tax_resident = آیا شما مقیم مالیاتی این کشور هستید؟
    .of = 4dfa5b241023eb92

fact-tax_resident-why = اینکه چقدر مالیات از مزد کسر می‌شود، به این بستگی دارد.
    .of = 4e3e274518895f7e

fact-works_on_patent = آیا با پتنت (патент) کار می‌کنید؟
    .of = bd329706893acdfd

fact-works_on_patent-why = با پتنت، مالیات مزد به شیوهٔ دیگری حساب می‌شود.
    .of = d64c26c0ae23fb27

fact-patent_advance = برای پتنت آن ماه چقدر پیش‌پرداخت دادید؟
    .of = 2c3b7fa05c7dc084

fact-patent_advance-why = این مبلغ ممکن است از مالیات کم شود؛ رسیدهای خود را ببینید.
    .of = b0624f1c68617a70

fact-patent_notice = آیا کارفرما اطلاعیهٔ ادارهٔ مالیات را دارد که بر پایهٔ آن می‌تواند پیش‌پرداخت را کسر کند؟
    .of = 8e0badafdced9125

fact-patent_notice-why = تنها با این اطلاعیه کارفرما پیش‌پرداخت را از مالیات کم می‌کند.
    .of = 72c6757dd94ee387

fact-child_needs_school = آیا فرزندی دارید که در اینجا به جایی در مدرسه (مکتب) نیاز دارد؟
    .of = ac20640da000384b

fact-child_needs_school-why = اگر بله، قواعد جای مدرسه (مکتب) و اسناد آن را نشان می‌دهیم.
    .of = 6e8ae35ef4c94c09

fact-expecting_child = آیا در انتظار تولد فرزند هستید؟
    .of = 58aa9af51c20110d

fact-expecting_child-why = بارداری (حاملگی) حقوق دیگری در کار می‌دهد، مانند مرخصی (رخصتی).
    .of = 1cf1938be983e995

fact-complicated_birth = آیا زایمان (ولادت) با عوارض همراه بود؟
    .of = 312c20d531b22912

fact-complicated_birth-why = پس از زایمان (ولادت) با عوارض، مرخصی (رخصتی) طولانی‌تر است.
    .of = 13eba758894c7de7

fact-care_kind = کدام خدمات درمانی لازم است؟
    .of = 9402f68b6112e8bc

fact-care_kind-why = اینکه خدمات درمانی رایگان است یا نه، به نوع آن بستگی دارد.
    .of = fca967c14c8a24ab

fact-health_insured = آیا بیمهٔ درمانی دارید که در اینجا معتبر باشد؟
    .of = 46e22a4d4e196495

fact-health_insured-why = اینکه چه کسی پول درمان را می‌دهد و آیا باید بیمه گرفت، به این بستگی دارد.
    .of = c66d840ba7142579

fact-offence_count = در سه سال اخیر در این کشور چند جریمه یا تصمیم دیگر دربارهٔ تخلف اداری، از جمله جریمه‌های ترافیکی، علیه شما قوت قانونی یافت؟
    .of = bbb28fe87de67db6

fact-offence_count-why = اینکه ممکن است اجازهٔ ورود ندهند یا نه، به شمار آن‌ها بستگی دارد.
    .of = 76c25aececdd8c89

fact-earlier_offence_date = تصمیم یکی مانده به آخر در کدام روز قوت قانونی یافت؟
    .of = 204769d4c0c457df

fact-earlier_offence_date-why = آنچه حساب می‌شود این است که میان دو تصمیم چقدر زمان گذشته است.
    .of = 5eb272dfe227e38e

fact-last_offence_date = آخرین تصمیم از این تصمیم‌ها در کدام روز قوت قانونی یافت؟
    .of = 3c7ee3fc8b5f275e

fact-last_offence_date-why = مهلت پرداخت و مدت ممنوعیت از این روز حساب می‌شود.
    .of = c8b0247d3ab2bea3

fact-offences_migration_or_order = آیا هر دو تصمیم دربارهٔ نظم عمومی یا دربارهٔ مقررات اقامت یا کار خارجی‌ها بود؟
    .of = aa76a511b0abf3b6

fact-offences_migration_or_order-why = اینکه ورود چه مدت ممکن است بسته شود، به این بستگی دارد که آن‌ها دربارهٔ چه بودند.
    .of = c54c03c52864b3c3

fact-overstay_excused = آیا به‌خاطر درمان فوری، بیماری سخت یا مرگ یکی از بستگان نزدیک که اینجا زندگی می‌کند، یا حادثهٔ ناگزیر (فورس‌ماژور) نتوانستید کشور را ترک کنید؟
    .of = 5ea64529d22e43fc

fact-overstay_excused-why = چنین دلیلی ممکن است به سود شما در نظر گرفته شود: اسناد آن را نگه دارید.
    .of = a5661d4c090919f0

fact-conviction_unspent = آیا به‌خاطر جرم عمدی محکوم شده‌اید و آن محکومیت هنوز از سابقهٔ شما پاک نشده است؟
    .of = 00dd99c319fe8052

fact-conviction_unspent-why = اینکه ورود بسته است یا نه، به این بستگی دارد.
    .of = f32dc06ed426c94f

fact-exclusion_ground = آیا مرجع دولتی تصمیم گرفته است که حضور شما خطرناک یا نامطلوب است، و چرا؟
    .of = 8843a2a75d789bf7

fact-exclusion_ground-why = اینکه ورود بسته است یا نه، و چه می‌توان کرد، به این تصمیم بستگی دارد.
    .of = f6f5d9737473d7a7

fact-false_information = آیا آگاهانه دربارهٔ خود یا هدف اقامت خود اطلاعات نادرست دادید؟
    .of = 43e626340180ef59

fact-false_information-why = اینکه ممکن است اجازهٔ ورود ندهند یا نه، به این بستگی دارد.
    .of = fef991a5f3ffebb1

fact-forged_documents = آیا از اسناد جعلی استفاده شد (پاسپورت، پتنت، گواهی، مُهر)؟
    .of = 7812c9b263605a0e

fact-forged_documents-why = اینکه ورود ممکن است بسته شود یا نه، به این بستگی دارد.
    .of = 62a41d9f75abbc99

fact-border_rules_broken = آیا هنگام گذشتن از مرز، مقررات مرزی، گمرکی یا بهداشتی (صحی) نقض شد؟
    .of = 504b079ecb47861d

fact-border_rules_broken-why = تا وقتی که این درست نشود، ممکن است اجازهٔ ورود ندهند.
    .of = 7fcd033f092e6b30

fact-entered_despite_ban = آیا با آنکه می‌دانستید ورود شما بسته است، وارد شدید؟
    .of = 0b5af0c4a005c41b

fact-entered_despite_ban-why = آنچه ممکن است در پی آید، و اینکه اکنون چه باید کرد، به این بستگی دارد.
    .of = dacc1468dbd72c3e

fact-ban_decided = آیا نهادی تصمیم گرفته است که ورود شما را ببندد (تا جایی که می‌دانید)؟
    .of = 2c076119fac4b49b

fact-ban_decided-why = اگر تصمیمی هست، نشان می‌دهیم که چگونه می‌توان به آن اعتراض کرد.
    .of = 018033e73299baa7

fact-present_now = آیا اکنون در این کشور هستید؟
    .of = 60b4dd1dc6f8435e

fact-present_now-why = گام‌های بعدی برای کسانی که در داخل کشور هستند و کسانی که بیرون از آن هستند فرق دارد.
    .of = 44181e905fe63750

fact-basis_loss = آیا اقامت شما اکنون قانونی است، و اگر نیست، چرا؟
    .of = ce9b4eb5477623a5

fact-basis_loss-why = اینکه پس از این چه می‌توان کرد، به دلیل آن بستگی دارد.
    .of = 120901a3c63a3ad4

fact-register_failures = چند بار وظیفه‌ای را که از فهرست افراد تحت کنترل برمی‌آید انجام ندادید (با فراخواندن نیامدید، محل خود را گزارش ندادید)؟
    .of = 00c7f679ca7e773e

fact-register_failures-why = آنچه ممکن است در پی آید، به این بستگی دارد که این چند بار پیش آمده است.
    .of = d2efa19a2907b7a9

fact-via_recruiter = آیا شرکت یا شخصی شما را برای کار به خارج می‌فرستد یا در خارج برای شما کار پیدا می‌کند؟
    .of = 526d457c699f56c3

fact-via_recruiter-why = واسطهٔ کاریابی معمولاً به جواز دولتی نیاز دارد و در برابر شما وظایفی دارد.
    .of = 2c9280a114caac17

fact-recruiter_permit = آیا آن واسطهٔ کاریابی برای کشوری که به آن فرستاده می‌شوید جواز یا پروانهٔ دولتی دارد؟
    .of = 674d6b1fcf26396d

fact-recruiter_permit-why = فهرست جوازها برای همه باز است؛ جواز برای یک کشور، جواز برای کشور دیگر نیست.
    .of = 3e42e0a1f5bcfa4a

fact-recruiter_contract = آیا با واسطهٔ کاریابی قرارداد کتبی دارید؟
    .of = 4fde567a8c479d64

fact-recruiter_contract-why = قرارداد کتبی کمک می‌کند ثابت کنید که به شما چه وعده داده شده بود.
    .of = 222aa31aa5bc4093

fact-recruiter_false_data = آیا واسطهٔ کاریابی دربارهٔ خود یا کار اطلاعات نادرست داد؟
    .of = 7ba6dc28c11e5142

fact-recruiter_false_data-why = اگر فریب خورده‌اید، نشان می‌دهیم به کجا مراجعه کنید و واسطه برای چه پاسخگو است.
    .of = 1221bff03099d5cc

fact-died_abroad = آیا خویشاوند شما در خارج از کشور درگذشت؟
    .of = 3276a120d87a5827

fact-died_abroad-why = اگر بله، نشان می‌دهیم چه کسی کمک می‌کند که جسد (جنازه) به وطن آورده شود.
    .of = 180e1691392fdc88

fact-organised_recruitment = آیا نزد آژانس مهاجرت دولت خود ثبت شده‌اید و از راه استخدام سازمان‌یافتهٔ آن می‌روید یا رفته‌اید؟
    .of = c4b80e38fb5868e6

fact-organised_recruitment-why = برای کسانی که از این راه می‌روند، ممکن است برخی هزینه‌ها پس داده شود.
    .of = 1ba3484017aa37df

fact-destination_needs_visa = آیا کشوری که به آن می‌روید از شما ویزا می‌خواهد؟
    .of = 3d20ac30ec181d79

fact-destination_needs_visa-why = اینکه پیش از رفتن کدام اسناد لازم است، به این بستگی دارد.
    .of = f6c89780731c9e60

fact-exit_permission_held = آیا اجازهٔ دولت خودتان برای خروج را دارید؟
    .of = dbba3f30b2c32718

fact-exit_permission_held-why = برای برخی سفرها ممکن است دولت خودتان آن را خواسته باشد.
    .of = 6c4e3ad8c8f4b490

fact-in_distress_abroad = آیا در خارج از کشور بی‌پول، بی‌سند یا بی‌کمک، بیمار یا آسیب‌دیده هستید و می‌خواهید به خانه برگردید؟
    .of = 2373462d5019e43f

fact-in_distress_abroad-why = اگر بله، نشان می‌دهیم چه کسی می‌تواند به شما کمک کند که به خانه برسید.
    .of = 02d15d2588be8e81

fact-absence_days = چند روز از محل ثبت دائمی خود دور خواهید بود؟
    .of = 4134a055b02440dd

fact-absence_days-why = هنگام دوری طولانی‌تر، در محل جدید برای مدتی ثبت می‌شوید.
    .of = 39155209ef60e636

fact-permit_speed = جواز با چه سرعتی لازم است؟
    .of = e5312caf2d9853bb

fact-permit_speed-why = جواز هر چه سریع‌تر باشد، هزینهٔ رسمی آن بیشتر است.
    .of = 8a21ac11d514abe7

fact-qualified_specialist = آیا مرجع دولتی شما را متخصص ماهر می‌شمارد؟
    .of = 0fde6b0659e3f5a0

fact-qualified_specialist-why = برای چنین متخصصانی قواعد جواز فرق دارد.
    .of = 9a8a0640046996e1

fact-top_university = آیا مدرک تحصیلی شما از یکی از دانشگاه‌هایی است که قانون آن‌ها را در فهرست دانشگاه‌های پیشرو جهان آورده است؟
    .of = 86409f3aa60f66e4

fact-top_university-why = این یکی از شرط‌های متخصص با مهارت بالا است.
    .of = bb8243e3692c59f1

fact-experience_years = چند سال در این حرفه کار کرده‌اید؟
    .of = cb941e543e45bc73

fact-experience_years-why = این یکی از شرط‌های متخصص با مهارت بالا است.
    .of = bb8243e3692c59f1

fact-yearly_pay_usd = در قرارداد مزد یک سال به دلار امریکا چقدر نوشته شده است؟
    .of = 14a0065d935abc20

fact-yearly_pay_usd-why = این یکی از شرط‌های متخصص با مهارت بالا است؛ قرارداد خود را ببینید.
    .of = b829f5568a3c275c

fact-spouse_of_citizen = آیا با شهروند این کشور ازدواج کرده‌اید؟
    .of = 385539bd77887a2e

fact-spouse_of_citizen-why = برای شوهران و زنان شهروندان، قواعد کار ممکن است آسان‌تر باشد.
    .of = 02d7767531a26dea

fact-border_breach = آیا به‌خاطر نقض مقررات در مرز دولتی از کشور بیرون فرستاده شدید؟
    .of = 4aeb0a505ddc362b

fact-border_breach-why = اینکه ورود چه مدت بسته است، به دلیل بیرون فرستادن بستگی دارد.
    .of = 178027a85b11ee2c

fact-purpose_breach = آیا در تصمیم گفته شده است که هدف اعلام‌شدهٔ سفر را نقض کردید یا اطلاعات نادرست دادید؟
    .of = 13427f7369fe7f63

fact-purpose_breach-why = اینکه ورود بسته است یا نه، به این بستگی دارد؛ متن تصمیم را ببینید.
    .of = c961d3dddb63ac80

fact-breaches_in_three_years = در سه سال اخیر چند تخلف از مقررات اقامت علیه شما ثابت شده است؟
    .of = 0841fa2c98f32dce

fact-breaches_in_three_years-why = اینکه ورود ممکن است بسته شود یا نه، به شمار آن‌ها بستگی دارد.
    .of = 5396fd047b294b81

fact-unfavourable_conditions = آیا کار در شرایط زیان‌آور یا به‌گونه‌ای دیگر نامساعد است؟
    .of = 4649a48b845876df

fact-unfavourable_conditions-why = در چنین شرایطی ساعت‌های اضافه قواعد خود را دارد.
    .of = c8c9ce83a4f7e670

fact-departure_date = در کدام روز برای کار در خارج، کشور خود را ترک می‌کنید یا ترک کردید؟
    .of = b4ad8f943d163a79

fact-departure_date-why = گام‌های پیش از رفتن و مدت بیمهٔ شما به این روز بستگی دارد.
    .of = 0d8b96718b0d5ea1

fact-departure_registered = آیا پیش از رفتن، قرارداد شما نزد مرجع مهاجرت کاری کشورتان ثبت شد؟
    .of = f19ff0c732dd053a

fact-departure_registered-why = بیمهٔ کارگر در خارج به این ثبت بستگی دارد.
    .of = b691aa03e871f24c

fact-accompanied = آیا پدر، مادر یا سرپرست با شما سفر می‌کند؟
    .of = 72fdffc1eac3ab6b

fact-accompanied-why = کسانی که هنوز به سن قانونی نرسیده‌اند، تنها همراه یکی از بستگان برای کار می‌روند.
    .of = fe2a0cde26b326eb

fact-recruiter_repeat = آیا واسطهٔ کاریابی پیش از این به‌خاطر چنین تخلفی مجازات شده بود؟
    .of = faee47854fed7e9e

fact-recruiter_repeat-why = اینکه واسطهٔ کاریابی برای چه پاسخگو است، به این بستگی دارد.
    .of = 26b88933bf66a8e2

fact-permit_issue_date = جواز یا پتنت در کدام روز صادر شد؟
    .of = bff6f4af41806097

fact-permit_issue_date-why = مهلت‌ها از این روز حساب می‌شود؛ این روز در سند نوشته شده است.
    .of = fee3d66ef85476a7

fact-permit_paid_until_date = آخرین روزی که پول جواز یا پتنت برای آن پرداخت شده کدام است؟
    .of = 8e8e23cf86603de1

fact-permit_paid_until_date-why = اینکه تا کی اعتبار دارد، به این بستگی دارد؛ رسیدهای خود را ببینید.
    .of = 5c251dfc059251f0

fact-permit_region = کدام منطقه جواز یا پتنت شما را صادر کرد؟
    .of = 78b01c357f0e5709

fact-permit_region-why = اینکه کجا می‌توانید کار کنید، به این بستگی دارد؛ منطقه در سند نوشته شده است.
    .of = d17e01af397d9b54

fact-work_in_permit_region = آیا کار شما در همان منطقه‌ای است که جواز یا پتنت شما را صادر کرد؟
    .of = c904a995ad179ba1

fact-work_in_permit_region-why = معمولاً تنها در منطقه‌ای می‌توانید کار کنید که آن را صادر کرده است.
    .of = d6157ace8aa640b0

fact-permit_annulled = آیا جواز یا پتنت شما باطل شد؟
    .of = 252376b63ae8bc7d

fact-permit_annulled-why = اینکه کی می‌توانید جواز جدید بخواهید و چه مدت می‌توانید بمانید، به این بستگی دارد.
    .of = 24dbcc1ff24011cc

fact-permit_annulled_date = در کدام روز باطل شد؟
    .of = c3ee75fdaada306f

fact-permit_annulled_date-why = اینکه کی می‌توانید جواز جدید بخواهید، از این روز حساب می‌شود.
    .of = e513b9e94f3ad17e

fact-biometrics_done = آیا معاینهٔ پزشکی، گرفتن اثر انگشت و عکس‌برداری را که از خارجی‌ها خواسته می‌شود گذرانده‌اید؟
    .of = c5b6e4c548792328

fact-biometrics_done-why = این‌ها برای کار و برای اقامت طولانی لازم است.
    .of = 9c626ce51d071b82

fact-language_exam_date = گواهی زبان، تاریخ و قانون شما در کدام روز صادر شد؟
    .of = 6ed78e2532cd4eb2

fact-language_exam_date-why = این گواهی از این روز چند سال اعتبار دارد.
    .of = f121d442f13fe066

fact-stay_prolonged = آیا ادارهٔ مهاجرت اقامت شما را به دلیلی غیر از قرارداد یا پتنت (مثلاً بیماری یا خانواده) تمدید کرده است؟
    .of = 09876fc4a66e20d2

fact-stay_prolonged-why = چنین تمدیدی جای مدت معمول اقامت را می‌گیرد.
    .of = bc87d8eee1aafc0a

fact-stay_over_ninety = آیا بیش از 90 روز خواهید ماند؟
    .of = 678c1ebeeb3b9174

fact-stay_over_ninety-why = برای اقامت طولانی‌تر گام‌های دیگری لازم است، مانند معاینهٔ پزشکی.
    .of = 0c2e7ee40c062ff5

fact-geolocation_lost = آیا برنامهٔ موبایل مرجع دولتی بیش از سه روز کاری موقعیت مکانی را نفرستاده است؟
    .of = 9f777c4c1b5a9d64

fact-geolocation_lost-why = ثبت شما ممکن است به این بستگی داشته باشد.
    .of = f537ea9aa84502fc

fact-notice_given = آیا کارفرما به‌موقع ادارهٔ مهاجرت را از قرارداد شما باخبر کرد؟
    .of = 516bd65e3018bc2c

fact-notice_given-why = دادن این اطلاعیه وظیفهٔ کارفرما است.
    .of = 3bb70a0838e61c0a

fact-pay_report_given = آیا کارفرما هر سه‌ماهه مزد متخصصان با مهارت بالای خود را گزارش می‌دهد؟
    .of = 6223b19237fe2cf7

fact-pay_report_given-why = دادن این گزارش وظیفهٔ کارفرما است.
    .of = cdb6752084d881a8

fact-nationality = شما شهروند (تبعهٔ) کدام کشور هستید؟
    .of = 512d32c15077317c

fact-nationality-why = پیمان‌ها و مقررات ویزا به شهروندی (تابعیت) بستگی دارد.
    .of = ec66ae064e976330

fact-destination = پرسش دربارهٔ کدام کشور است؟
    .of = 8e12e400aed8e561

fact-destination-why = هر کشور قواعد خود را دارد.
    .of = 01a290cc682f166e

fact-age = چند سال دارید؟
    .of = 3e2d06eb64673d3a

fact-age-why = برخی قواعد به سن بستگی دارد، بیش از همه برای کسانی که کمتر از هجده سال دارند.
    .of = 26d6b84faad3686d

fact-birth_date = در کدام تاریخ به دنیا آمدید؟
    .of = abbd5dc949400179

fact-birth_date-why = سن شما از این روز حساب می‌شود و برخی قواعد به سن بستگی دارد.
    .of = 82a7eb776df29dba

fact-fear_of_return = اگر ناچار شوید به کشور خود برگردید، آیا از آنچه ممکن است برایتان پیش آید می‌ترسید؟
    .of = b47ab46ad312bd9f

fact-fear_of_return-why = برخی گام‌ها به مقامات می‌گوید که شما کجا هستید. اگر در خطر هستید، اول با مرکز کمک حقوقی رایگان صحبت کنید.
    .of = aaea818dbefd0677

fact-trafficking_signs = آیا کسی اسناد شما را نگه داشته است، شما را وادار به کار می‌کند یا نمی‌گذارد بروید؟
    .of = 4a71c3809cf53500

fact-trafficking_signs-why = کسانی که در این وضعیت هستند حقوق دیگری دارند و نباید به‌تنهایی به پلیس مراجعه کنند.
    .of = 34830c5430404530

fact-legal_status = در این کشور کدام وضعیت حقوقی را دارید؟
    .of = a3c86751d52a9679

fact-legal_status-why = اینکه به کدام اسناد و جوازها نیاز دارید، به وضعیت حقوقی شما بستگی دارد.
    .of = 2126740515596816

fact-ethnic_kazakh = آیا از قوم قزاق هستید؟
    .of = 736711f3d913fb5f

fact-ethnic_kazakh-why = قزاقستان برای کسانی که از قوم قزاق هستند وضعیت حقوقی و قواعد ویژه‌ای دارد.
    .of = 5a70e96fbfb42fbc

fact-visa_held = آیا ویزای این کشور را دارید؟
    .of = c0c4cf722df353a8

fact-visa_held-why = اینکه چه مدت می‌توانید بمانید و به کدام اسناد نیاز دارید، به این بستگی دارد.
    .of = 8df4368f98846b62

fact-residence_permit_held = آیا جواز اقامت (پروانهٔ اقامت؛ در قزاقستان: РВП) دارید که هنوز معتبر است؟
    .of = fd328828d052254c

fact-residence_permit_held-why = با این جواز، قواعد دیگری دربارهٔ اقامت و کار به کار می‌رود.
    .of = dd6097b368148ee8

fact-family_of_citizen = آیا شوهر، زن، پدر، مادر یا فرزند شما شهروند این کشور است یا به‌طور دائم اینجا زندگی می‌کند؟
    .of = e771ef69a801ea35

fact-family_of_citizen-why = خانوادهٔ نزدیک در اینجا ممکن است هنگام اعتراض به تصمیم به سود شما در نظر گرفته شود.
    .of = 3ed6b9b13f2ab8a9

fact-trafficking_victim = آیا مرجع دولتی شما را قربانی قاچاق انسان شناخته است؟
    .of = 5eb371361449224f

fact-trafficking_victim-why = کسانی که شناخته شده‌اند ممکن است حمایت و کمک بیشتری داشته باشند.
    .of = c7ebde4f74f64a8e

fact-family_size = چند نفر در خانواده زندگی می‌کنند، با خود شما؟
    .of = d6f2bb07c1dcc473

fact-family_size-why = مبلغ کمک به این بستگی دارد.
    .of = 4193ec58d043842e

fact-family_income_quarter = همهٔ خانواده در سه ماه پیش از درخواست، در مجموع چقدر پول دریافت کرد؟
    .of = 57a03969a2466a4c

fact-family_income_quarter-why = مزد، نفقه، فروش، کرایه و محصول زمین کنار خانه حساب می‌شود؛ خودِ کمک و برخی کمک‌هزینه‌ها حساب نمی‌شود.
    .of = 83be1daca9ac3ea8

fact-regional_subsistence_minimum = حداقل معیشت منطقهٔ شما در سه‌ماههٔ گذشته چقدر است؟
    .of = 4937c4566db518fd

fact-regional_subsistence_minimum-why = ادارهٔ آمار آن را هر سه‌ماهه منتشر می‌کند.
    .of = c2ff33bf8c47633e

fact-regional_median_income = درآمد میانهٔ هر نفر در منطقهٔ شما در سه‌ماههٔ گذشته چقدر است؟
    .of = 3d39aeb1d532a9e8

fact-regional_median_income-why = ادارهٔ آمار آن را هر سه‌ماهه منتشر می‌کند.
    .of = c2ff33bf8c47633e

fact-able_bodied_member = آیا در خانواده کسی هست که توانایی کار دارد؟
    .of = aeb2fb89d7bffd6c

fact-able_bodied_member-why = شکل کمک به این بستگی دارد.
    .of = 98b89dcc26e30c9d

fact-able_bodied_cannot_work = آیا هر یک از آن‌ها به دلیل موجه، مانند نگهداری از کودک خردسال یا بیمار، نمی‌تواند کار کند؟
    .of = ba466a366382b20f

fact-able_bodied_cannot_work-why = با چنین دلیلی، کمک ممکن است بدون شرط باشد.
    .of = ff9fc3f12f1adf15

fact-consumer_loan = آیا خانواده وامی (قرضی) غیر از وام مسکن با رهن دارد؟
    .of = 772b41bede188f01

fact-consumer_loan-why = برخی روزنامه‌ها نوشتند که چنین وامی (قرضی) مهم است؛ با این حال می‌توانید درخواست بدهید.
    .of = 3da3438ce1000d2e

fact-children_one_to_six = چند کودک یک تا شش ساله در خانواده هست؟
    .of = 771c2bf9fb6844e5

fact-children_one_to_six-why = برای چنین کودکانی ممکن است پرداخت اضافی باشد.
    .of = b19b99af4ef42df6

fact-purpose = برای چه در این کشور هستید یا برای چه به آنجا می‌روید؟
    .of = 4e12e4c951dd3fff

fact-purpose-why = اینکه به کدام اسناد نیاز دارید و چه مدت می‌توانید بمانید، به این بستگی دارد.
    .of = a07f18f281921442

fact-entry_date = آخرین بار در کدام روز وارد شدید، یا در کدام روز وارد خواهید شد؟
    .of = bca092aa2237dade

fact-entry_date-why = روزهای اقامت از این روز حساب می‌شود؛ مُهر پاسپورت یا کارت مهاجرت را ببینید.
    .of = d05c0a317a312aef

fact-exit_date = در کدام روز کشور را ترک کردید؟
    .of = 21ff2f04cec535ef

fact-exit_date-why = روزهای اقامت شما تا این روز حساب می‌شود؛ مُهر پاسپورت را ببینید.
    .of = 3dcc7201ffc23db6

fact-stays = اقامت‌های شما در این کشور: از کدام روز تا کدام روز؟
    .of = 55715c38c0588299

fact-stays-why = روزها در چند سفر با هم شمرده می‌شود.
    .of = af421b5ea64f805e

fact-overstay = از آخرین روز مجازِ آخرین اقامت خود چند روز بیشتر ماندید (اگر هنوز آنجا هستید، تا امروز)؟ اگر هیچ، 0.
    .of = 51a9f8dafc7b8c8a

fact-overstay-why = آنچه ممکن است در پی آید، و اینکه اکنون چه باید کرد، به شمار روزها بستگی دارد.
    .of = af10382b81e197c5

fact-address_change_date = در کدام روز نشانی (آدرس) خود را عوض کردید؟
    .of = ede5169f7dd25ebf

fact-address_change_date-why = نشانی (آدرس) جدید را باید در چند روز گزارش داد که از این روز حساب می‌شود.
    .of = 6b4700bb25658a95

fact-registered = آیا در محل اقامت خود ثبت شده‌اید؟
    .of = 1612443ec6ab9c0c

fact-registered-why = اینکه دربارهٔ ثبت چه کاری مانده است، به این بستگی دارد.
    .of = a519f8bfa85b551f

fact-host_size = چه کسی به شما جای زندگی می‌دهد: شخص خصوصی، شرکت کوچک، متوسط یا بزرگ؟
    .of = 9d0d1f915edfb6c0

fact-host_size-why = اندازهٔ جریمهٔ میزبان به این بستگی دارد.
    .of = 85e77a6647343804

fact-repeat_within_year = آیا شما، یا شرکت، در یک سال اخیر به‌خاطر همین تخلف مجازات شده‌اید؟
    .of = dd4a6cfe099aa9f1

fact-repeat_within_year-why = آنچه ممکن است در پی آید، به این بستگی دارد که آیا این بار اول است.
    .of = 5c6b10bbadc749e3

fact-region = در کدام منطقه؟
    .of = 0131f3bd2f4d98ce

fact-region-why = برخی هزینه‌های رسمی و قواعد کار در هر منطقه فرق دارد.
    .of = 5525bd03dfc32d09

fact-residence_permit_start_date = جواز اقامت شما از کدام روز آغاز می‌شود؟
    .of = 3c2f3fcd89d12ab1

fact-residence_permit_start_date-why = اینکه تا کی می‌تواند اعتبار داشته باشد، از این روز حساب می‌شود؛ این روز در جواز نوشته شده است.
    .of = a3ccce497ed419a3

fact-residence_permit_end_date = جواز اقامت شما در کدام روز پایان می‌یابد؟
    .of = 6169db336c8daa5c

fact-residence_permit_end_date-why = اینکه چه مدت می‌توانید بمانید، به این بستگی دارد؛ این روز در جواز نوشته شده است.
    .of = 0703fa7e85fc7d05

fact-danger_learned_date = در کدام روز باخبر شدید که برگشتن به خانه برای شما خطرناک است؟
    .of = c46b9129092ca776

fact-danger_learned_date-why = روزهای مهلت برای درخواست حمایت از این روز حساب می‌شود؛ حتی اگر گذشته است، درخواست کنید.
    .of = c7c984a1ca325f8b

fact-former_citizen = آیا هیچ‌گاه شهروند این کشور بوده‌اید؟
    .of = 67b707d6c6c066d0

fact-former_citizen-why = وضعیت بازگشتهٔ قومی و اسناد در مرز به این بستگی دارد.
    .of = 719746e8a82f9e93

fact-family_of_kandas = آیا در خانوادهٔ شما کسی هست که از قوم قزاق یا شهروند پیشین قزاقستان باشد؟
    .of = 39d84252cde6b3c8

fact-family_of_kandas-why = از خانواده‌های آن‌ها در مرز قزاقستان اسناد کمتری خواسته می‌شود.
    .of = 4ea7a6960ac76555

fact-host_confirms = آیا صاحب خانه تأیید می‌کند که شما آنجا زندگی می‌کنید؟
    .of = 92345b8f90ff89b4

fact-host_confirms-why = اگر صاحب خانه آن را تأیید نکند، ممکن است ثبت را رد کنند.
    .of = ccb1579d3905f972

fact-settlement_date = در کدام روز با کمک دولت در منطقه اسکان داده شدید؟
    .of = 5615b65ef81d8f66

fact-settlement_date-why = اینکه باید کمک را پس داد یا نه، به این بستگی دارد که چه مدت در منطقه زندگی می‌کنید.
    .of = 9ad8bfe465348ee1

fact-region_left_date = در کدام روز آن منطقه را ترک کردید یا ترک خواهید کرد؟
    .of = 5362491a2e4ea419

fact-region_left_date-why = اینکه باید کمک را پس داد یا نه، به این بستگی دارد که چه مدت در منطقه زندگی کردید.
    .of = bbc4c2c3b4cc161b

fact-family_of_worker = آیا شما شوهر، زن یا فرزند تحت تکفل (نان‌خور) یک خارجی هستید که در این کشور کار می‌کند؟
    .of = 06e59d405b6dd27c

fact-family_of_worker-why = برای خانوادهٔ کارگران برخی قواعد اقامت و درمان فرق دارد.
    .of = 4dee0faef19571f2

fact-worker_nationality = آن عضو خانواده که کار می‌کند شهروند کدام کشور است؟
    .of = abccc8af6fbb2ba9

fact-worker_nationality-why = حقوق خانواده ممکن است به شهروندی (تابعیت) کارگر بستگی داشته باشد.
    .of = e81634bfce1deb40

fact-contract_ended_early = آیا قرارداد پیش از مدت توافق‌شده پایان یافت؟
    .of = 5ec193b23c8258a7

fact-contract_ended_early-why = اینکه برای یافتن کار جدید یا رفتن از کشور چقدر وقت هست، به این بستگی دارد.
    .of = 06471d2cc5f5ba70

fact-stay_extended = آیا ادارهٔ مهاجرت اقامت شما را برای مدت قرارداد تمدید کرده است؟
    .of = c051b53f9de6063b

fact-stay_extended-why = بدون آن، قرارداد ممکن است اقامت شما را طولانی نکند.
    .of = 5a46f4f8b3421468

fact-border_stamped_document = آیا با سندی وارد شدید که در آن مُهر مرز می‌زنند؟
    .of = c4ac616247aebf48

fact-border_stamped_document-why = اینکه کارت مهاجرت لازم است یا نه، به این بستگی دارد.
    .of = 62918672c52eb879

fact-contribution_months = در این کشور برای چند ماه سهم بازنشستگی (تقاعد) شما پرداخت شد؟
    .of = 375d105f09ef5e56

fact-contribution_months-why = اینکه این کشور سهمی از بازنشستگی (تقاعد) شما را می‌پردازد یا نه، به این بستگی دارد.
    .of = 100878bd2914f45d

fact-border_worker = آیا آن سوی مرز، در کشور همسایه، زندگی می‌کنید و به‌طور منظم به خانه برمی‌گردید؟
    .of = 6686998cdb94eff8

fact-border_worker-why = برای کسانی که آن سوی مرز کار می‌کنند قواعد ویژه‌ای هست.
    .of = 8ede42d131f1ba1a

fact-exempt_from_registration = آیا دولت شما در فهرست این کشور از دولت‌هایی است که شهروندان آن‌ها چند هفته به ثبت نیاز ندارند؟
    .of = 4c9cee2df8755621

fact-exempt_from_registration-why = اینکه باید ثبت شوید یا نه، و تا کی، به این بستگی دارد.
    .of = 4beb5c118714f87a

fact-wage_debt = چقدر مزد به شما بدهکارند؟
    .of = bbaa8bc183e29088

fact-wage_debt-why = سود دیرکرد برای پرداخت با تأخیر از این مبلغ حساب می‌شود.
    .of = cbb33059547b63a3

fact-wage_due_date = مزد باید در کدام روز پرداخت می‌شد؟
    .of = bb42112e17cbd086

fact-wage_due_date-why = سود دیرکرد و مهلت مطالبه از این روز حساب می‌شود؛ قرارداد خود را ببینید.
    .of = 20027711dc00a2a2

fact-pay_period_end_date = ماه یا دورهٔ دیگری که مزد آن را به شما بدهکارند در کدام روز پایان یافت؟
    .of = e3dc4af81c9cb78e

fact-pay_period_end_date-why = این نشان می‌دهد که مزد کی باید پرداخت می‌شد و کدام حداقل مزد اعتبار داشت.
    .of = 7d2c8566190ad6bb

fact-payment_date = مزد در کدام روز پرداخت شد، یا سود دیرکرد تا کدام روز حساب شود؟
    .of = 77d4c1b73f76cc33

fact-payment_date-why = سود دیرکرد برای پرداخت با تأخیر تا این روز حساب می‌شود.
    .of = f7679b7612b856e2

fact-pay_still_owed = آیا امروز هنوز مزد را به شما بدهکارند؟
    .of = 83afeec34e671b15

fact-pay_still_owed-why = اینکه اکنون چه می‌توانید بخواهید، به این بستگی دارد.
    .of = 62bcf9c2ab41cad9

fact-pay_part = چه مقدار از مزد را دریافت کردید؟
    .of = bcdfbcc55d7095b6

fact-pay_part-why = اینکه کارفرما برای چه پاسخگو است، به این بستگی دارد.
    .of = 5aebc28b5e6100f6

fact-pay_received = برای آن ماه چقدر به شما پرداخت شد؟
    .of = c7afbc89b5646b79

fact-pay_received-why = این مبلغ با حداقل مزد مقایسه می‌شود.
    .of = aa190639ca6e3d60

fact-full_month = آیا همهٔ ساعت‌های کاری آن ماه را کار کردید؟
    .of = ff559645c4de578e

fact-full_month-why = حداقل مزد برای یک ماه کامل کار است.
    .of = 1421605edab095b2

fact-pay_accrued = آیا کارفرما این مزد را در دفترهای حساب یا برگه‌های مزد خود نوشته است؟
    .of = 38f985f71a090e50

fact-pay_accrued-why = مزدی که در دفترهای حساب نوشته شده است شاید آسان‌تر گرفته شود؛ برگه‌های مزد خود را ببینید.
    .of = 3b19b54542b5318d

fact-final_judgment = آیا حکم قطعی دادگاه این مزد را بدهی کارفرما به شما شناخته است؟
    .of = 0e44c5f7b6d746ce

fact-final_judgment-why = ممکن است به مزدی که دادگاه (محکمه) شناخته است سود دیرکرد تعلق گیرد.
    .of = 71c1ba58d38992ce

fact-monthly_wage = مزد توافق‌شده برای یک ماه کامل چقدر است؟
    .of = b23eb31969d93fe0

fact-monthly_wage-why = حد کسر از مزد و برخی جوازها به این بستگی دارد؛ قرارداد خود را ببینید.
    .of = d340f4f1846bcd78

fact-average_monthly_pay = میانگین مزد ماهانهٔ شما چقدر بود؟
    .of = 5575767310aa160a

fact-average_monthly_pay-why = برخی پرداخت‌ها، مانند پرداخت پس از آسیب، از روی این حساب می‌شود.
    .of = 379edd789692ed3f

fact-hourly_wage = برای یک ساعت چقدر به شما پرداخت می‌شود؟
    .of = 08b5c33983b4d464

fact-hourly_wage-why = مزد ساعت‌های اضافه از روی این حساب می‌شود.
    .of = 4b7ab3c4c25d9f93

fact-extra_hours = ساعت‌های اضافه را چه وقت کار کردید؟
    .of = 772e0a67242372ff

fact-extra_hours-why = اینکه مزد ساعت‌های اضافه چگونه پرداخت می‌شود، به این بستگی دارد.
    .of = ba0fd9ba518332ee

fact-overtime_hours = در آن روز چند ساعت اضافه کار کردید؟
    .of = d384c7e641747c85

fact-overtime_hours-why = مزد کار اضافه از روی شمار آن‌ها حساب می‌شود.
    .of = 80b116b0b04cf5d6

fact-average_month_hours = در جدول زمان کاری سال، یک ماه متوسط چند ساعت دارد؟
    .of = 907b93e8a1c151cd

fact-average_month_hours-why = کمترین مزد یک ساعت از روی این حساب می‌شود.
    .of = f49305d860c5c5ac

fact-idle_time_cause = توقف کار تقصیر چه کسی بود؟
    .of = 09a06262b22879fc

fact-idle_time_cause-why = اینکه برای توقف کار چقدر پرداخت می‌شود، به این بستگی دارد.
    .of = d080176eb14968b5

fact-deduction_basis = بر چه پایه‌ای پول از مزد شما کسر می‌شود؟
    .of = e10e788062bb4922

fact-deduction_basis-why = اینکه چقدر می‌توان از مزد کسر کرد، به این بستگی دارد که بر چه پایه‌ای کسر می‌شود.
    .of = 6d5e7e3cc1da6711

fact-deduction_consent = آیا به‌طور کتبی با کسر پول موافقت کردید؟
    .of = 4ef22092ad9c0028

fact-deduction_consent-why = اینکه می‌توان پول را کسر کرد یا نه، ممکن است به موافقت کتبی شما بستگی داشته باشد.
    .of = c0f75f990cdbedfc

fact-dispute = آیا با کارفرما اختلافی دارید، و دربارهٔ چیست؟
    .of = a2a39e61254e9b6e

fact-dispute-why = اینکه به کجا و تا کی باید مراجعه کرد، به موضوع اختلاف بستگی دارد.
    .of = 98f4d5a8669a5078

fact-dismissal_date = دستور اخراج از کار را در کدام روز دریافت کردید؟
    .of = a2b8f44ba55c1fdf

fact-dismissal_date-why = مهلت اعتراض به اخراج از کار از این روز حساب می‌شود.
    .of = dfd43e369b6b6e42

fact-breach_learned_date = در کدام روز دانستید یا باید می‌دانستید که حق شما نقض شده است؟
    .of = 0a9b0e04655c5070

fact-breach_learned_date-why = مهلت مطالبه از این روز حساب می‌شود.
    .of = 9ef68f415c99d3df

fact-claim_sum = در دادگاه چه مبلغی را مطالبه می‌کنید؟
    .of = 24aba66afa42a2f1

fact-claim_sum-why = هزینهٔ دادگاه (محکمه) از این مبلغ حساب می‌شود.
    .of = 7cf28449bb40e5be

fact-claim_won = آیا در دادگاه برنده شدید؟
    .of = b15ae5fe35ac1755

fact-claim_won-why = اینکه هزینهٔ دادگاه (محکمه) را چه کسی می‌پردازد، به این بستگی دارد.
    .of = d01be8f82c4e8cab

fact-staff_count = چند نفر نزد کارفرما کار می‌کنند؟
    .of = 29fbbf43e5a7a946

fact-staff_count-why = برخی قواعد اختلاف‌ها و استخدام خارجی‌ها به این بستگی دارد.
    .of = 6acd87cdf3883fdb

fact-heads_firm = آیا شما رئیس شرکت یا عضو نهاد اجرایی آن هستید؟
    .of = 65553f0dbd8f2d7d

fact-heads_firm-why = اینکه اختلاف اول به کجا می‌رود، به این بستگی دارد.
    .of = c34f9a50529ff48e

fact-special_service = آیا در ارتش (اردو)، در نهاد ویژه یا نهاد مجری قانون، یا به‌عنوان کارمند دولت خدمت می‌کنید؟
    .of = 6a441b1530914a3e

fact-special_service-why = اینکه اختلاف اول به کجا می‌رود، به این بستگی دارد.
    .of = c34f9a50529ff48e

fact-commission_exists = آیا کارفرما کمیسیون اختلافات کار (کمیسیون سازش) دارد؟
    .of = c1c4adab61768e8e

fact-commission_exists-why = اینکه اختلاف به کجا و در چه مهلتی می‌رود، به این بستگی دارد.
    .of = 5bf0d922300ce989

fact-commission_decided = آیا کمیسیون دربارهٔ اختلاف شما پیش از این تصمیم گرفته است؟
    .of = c07f2bc32a0bfc6d

fact-commission_decided-why = گام بعدی و مهلت آن به این بستگی دارد.
    .of = 6e84fc95397ce6b6

fact-mediation_agreement = آیا با کارفرما توافقی برای میانجی‌گری در این اختلاف هست؟
    .of = fbc02c4db4faaf8d

fact-mediation_agreement-why = تا وقتی که چنین توافقی اعتبار دارد، مهلت مطالبه ممکن است متوقف باشد.
    .of = 250b81f2209d69c5

fact-employer_kind = کارفرمای شما کیست؟
    .of = 84c44d9c2e930d62

fact-employer_kind-why = جواز برای خانهٔ شخصی هرگز شرکت را در بر نمی‌گیرد.
    .of = 93923d8ad9df7a4d

fact-employer_size = کارفرما چقدر بزرگ است؟
    .of = 3384602bd7d3a444

fact-employer_size-why = جریمه‌های کارفرما و برخی قواعد برای کارگران او به این بستگی دارد.
    .of = 48f6eddec8610a75

fact-job_field = این چه نوع کاری است؟
    .of = 578f8e66e09c77a5

fact-job_field-why = برای برخی کارها محدودیت یا قواعد ویژه‌ای هست.
    .of = e2b7c4f11a000042

fact-permit_category = کدام دستهٔ کارگر: 1 رئیس، 2 رئیس بخش، 3 متخصص، 4 کارگر ماهر؟
    .of = 3849bb14c67a99e7

fact-permit_category-why = هزینهٔ رسمی و مدت جواز به این بستگی دارد.
    .of = dbc71abeb1695795

fact-contract_signed = آیا قرارداد کار یا قرارداد مدنی امضاشده دارید؟
    .of = da16cb1d6b492fde

fact-contract_signed-why = اینکه پس از این چه باید کرد، به این بستگی دارد که قرارداد هست یا نه.
    .of = 0cec0f2b261bc474

fact-contract_date = قرارداد در کدام روز امضا شد؟
    .of = 76b4a376b9256610

fact-contract_date-why = مهلت‌ها از این روز حساب می‌شود؛ این روز در قرارداد نوشته شده است.
    .of = 06898f52d9d7526c

fact-contract_end_date = قرارداد در کدام روز پایان یافت یا پایان خواهد یافت (پس از اخراج: آخرین روز کار)؟
    .of = 86d5276fc5a4d104

fact-contract_end_date-why = آخرین مزد، اطلاع‌دادن‌ها و وقت برای گام‌های جدید از این روز حساب می‌شود.
    .of = 1b8d873a131991a9

fact-permit_held = آیا برای این کار جواز، پتنت یا گواهی دارید؟
    .of = e7d852542b80df29

fact-permit_held-why = اینکه برای این کار هنوز به چه نیاز دارید، به این بستگی دارد.
    .of = f5121b8a80d57f21

fact-working = آیا همین حالا کار می‌کنید؟
    .of = 424406a3dd0eef3a

fact-working-why = برخی قواعد تنها برای کسانی است که اکنون کار می‌کنند.
    .of = 88a43df54f7fa1c4

fact-months_wanted = برای چند ماه؟
    .of = 84c588cf7e64e3a5

fact-months_wanted-why = هزینهٔ رسمی جواز به مدت آن بستگی دارد.
    .of = 9c48d67362265a05

fact-seasonal_days = کار فصلی چند روز طول خواهد کشید؟
    .of = 7fa20ad105180bb6

fact-seasonal_days-why = هزینهٔ رسمی به مدت کار بستگی دارد.
    .of = 799009dfc5445df4

fact-seasonal = آیا این کار فصلی است؟
    .of = 48575e9a3f756c00

fact-seasonal-why = برای کار فصلی قواعد ویژه‌ای هست.
    .of = c26126f73f6c26bf

fact-intra_corporate_transfer = آیا کارفرمای شما در خارج، شما را به شرکت خودش در این کشور می‌فرستد؟
    .of = e2d13fd05034bb95

fact-intra_corporate_transfer-why = برای چنین انتقالی جواز جداگانه‌ای هست.
    .of = ab5a76a8d6b6196c

fact-highly_qualified = آیا به‌عنوان متخصص با مهارت بالا استخدام می‌شوید؟
    .of = 9698ccbc39d8ddf2

fact-highly_qualified-why = برای چنین متخصصانی برخی قواعد فرق دارد.
    .of = 325bf31dbbf2372b

fact-application_date = درخواست در کدام روز داده می‌شود یا داده شد؟
    .of = be28193147330895

fact-application_date-why = روزهای مهلت برای پاسخ و برای اسناد شما از این روز حساب می‌شود.
    .of = 256b820b5956a9ac

fact-work_ground = آیا یکی از این‌ها دربارهٔ شما درست است؟
    .of = 19a82eabd274e031

fact-work_ground-why = کسانی که در این جایگاه‌ها هستند بیرون از نظام جواز معمولی کار می‌کنند.
    .of = 7d3190b18f0e0613

fact-employer_sector = کارفرما در کدام بخش اقتصاد کار می‌کند؟
    .of = 07eb91c2480318d8

fact-employer_sector-why = هزینهٔ رسمی جواز به بخش اقتصاد بستگی دارد.
    .of = 8166d16c1022d5e8

fact-household_workers = چند خارجی با چنین جوازی در آن خانه کار می‌کنند، با خود شما؟
    .of = ca7833fa09152074

fact-household_workers-why = شمار چنین کارگرانی در یک خانه محدود است.
    .of = b9ce3955f1a87e94

fact-in_demand_profession = آیا حرفهٔ شما در فهرست دولتی حرفه‌های مورد نیاز است؟
    .of = c8d123b47c2ff5e4

fact-in_demand_profession-why = با چنین حرفه‌ای کارکردن یا ماندن ممکن است آسان‌تر باشد.
    .of = a2b72444b64211ee

fact-permit_start_date = جواز از کدام روز آغاز می‌شود؟
    .of = 704433f114ff7f33

fact-permit_start_date-why = اینکه تا چه مدت می‌توان آن را تمدید کرد، از این روز حساب می‌شود؛ این روز در جواز نوشته شده است.
    .of = b11cb2e5308ecd6e

fact-permit_approval_date = در کدام روز به کارفرما گفته شد که جواز تأیید شده است؟
    .of = 06049a69ea1048c6

fact-permit_approval_date-why = روزهای مهلت کارفرما برای پرداخت هزینهٔ رسمی از این روز حساب می‌شود.
    .of = 2d5c18c704abefe7

fact-vacancy_date = جای خالی کار در کدام روز در پورتال دولتی کاریابی گذاشته شد؟
    .of = 2a1e90648088ab4a

fact-vacancy_date-why = اینکه کارفرما کی می‌تواند جواز درخواست کند، از این روز حساب می‌شود.
    .of = a74d0bfe548329db

fact-permit_extension = آیا این تمدید جوازی است که کارفرما از پیش دارد؟
    .of = 5b86dc81bba5588c

fact-permit_extension-why = دربارهٔ جواز جدید و تمدید در مهلت‌های متفاوت تصمیم گرفته می‌شود.
    .of = 9eb4f5bd997c80fa

enum-stay_document-amayesh_card = کارت سالانهٔ پناهندگی (آمایش)
    .of = 36a19df5fe75edd9

enum-stay_document-census_paper = برگهٔ سرشماری اتباع خارجی
    .of = 206c9d420a2c3047

enum-stay_document-passport_visa = پاسپورت با ویزا
    .of = 98783974effd687b

enum-stay_document-other = سند دیگر
    .of = f0fc7f3da200798d

enum-stay_document-none = بدون سند
    .of = a95de2af1962c9d3

enum-purpose-work = کار
    .of = 7058edf6366825c0

enum-purpose-study = تحصیل
    .of = 9bbcd2ada7e94c0e

enum-purpose-private = دیدار شخصی
    .of = a8467a257efd2fc7

enum-purpose-business = سفر کاری
    .of = 0a57c9bf0617041e

enum-purpose-family = پیوستن به خانواده
    .of = f00f0323c4012449

enum-purpose-treatment = درمان پزشکی
    .of = 383f1162ed2b91a8

enum-purpose-transit = ترانزیت
    .of = 48c9d1414c835414

enum-purpose-asylum = جست‌وجوی حمایت
    .of = 7b968fa83c3931b2

enum-legal_status-visitor = ماندن موقت، یا هنوز آنجا نیستم
    .of = 9f7816091ba66879

enum-legal_status-citizen = شهروند این کشور
    .of = e22cf0b5a71eea02

enum-legal_status-permanent_resident = اقامت دائم
    .of = c268b2ddbd383819

enum-legal_status-temporary_resident = جواز اقامت موقت
    .of = b07945e58761e747

enum-legal_status-refugee = پناهندهٔ به‌رسمیت‌شناخته‌شده
    .of = e7a66cc5601e0469

enum-legal_status-asylum_seeker = پناهجو با گواهی
    .of = 0c2a147d5a9aa293

enum-legal_status-temporary_asylum = پناهندگی موقت
    .of = 99ddffdd2d4dfe03

enum-legal_status-temporary_protection = حمایت موقت
    .of = 5b5d1401d25f2adf

enum-legal_status-subsidiary_protection = حمایت تکمیلی
    .of = 85ea42a4eb1b7613

enum-legal_status-conditional_refugee = پناهندهٔ مشروط
    .of = 8158d1e3c6df4620

enum-legal_status-kandas = قانداس (بازگشتهٔ قومی)
    .of = 204a4c89d8786dfb

enum-legal_status-compatriot = شرکت‌کنندهٔ برنامهٔ اسکان هم‌وطنان
    .of = 30555774b0742ec6

enum-employer_kind-company = شرکت یا سازمان
    .of = 63938883aea0fb49

enum-employer_kind-entrepreneur = کارآفرین انفرادی (ИП)
    .of = 63aa001855300da5

enum-employer_kind-household = شخص خصوصی، برای خانه
    .of = 3148757b32426dee

enum-employer_kind-branch = شعبه یا نمایندگی شرکت خارجی
    .of = 579a610483dc6c3f

enum-employer_kind-state_body = نهاد دولتی
    .of = b775e4f99315bae6

enum-employer_kind-self = هیچ‌کس: برای خودم کار می‌کنم
    .of = 7202234826d1f495

enum-employer_kind-none_yet = هنوز هیچ‌کس: دنبال کار هستم
    .of = 77eb5e7d24bd0258

enum-firm_size-natural_person = شخص خصوصی
    .of = 08a99e85235815b1

enum-firm_size-official = مقام مسئول
    .of = 42af2ee75a3a0840

enum-firm_size-micro = کسب‌وکار بسیار کوچک
    .of = b5f8ed54253ebdb1

enum-firm_size-small = کسب‌وکار کوچک
    .of = ea563fab2ff28866

enum-firm_size-npo = سازمان غیرانتفاعی
    .of = ce8680543643ec59

enum-firm_size-medium = کسب‌وکار متوسط
    .of = f3d02c3bccfb8eb8

enum-firm_size-large = کسب‌وکار بزرگ
    .of = 7fca3407b3342a1e

enum-permit_need-not_required = جواز لازم نیست
    .of = cb6602296a17596a

enum-permit_need-employer_permit = جواز برای کارفرما
    .of = 6e6306b31ef8f951

enum-permit_need-household_permit = جواز برای کارگر، برای کار در خانه
    .of = 373f548fac876d5f

enum-permit_need-patent = پتنت (патент)
    .of = fd580208bdd70b57

enum-permit_need-work_permit = جواز کار (پروانهٔ کار)
    .of = ec5066c88844ebf3

enum-permit_need-ict_permit = جواز انتقال درون‌شرکتی
    .of = f81a1ec232657c09

enum-permit_need-seasonal_permit = جواز فصلی
    .of = 955a2eeb01948efc

enum-permit_need-qualification_certificate = گواهی صلاحیت حرفه‌ای
    .of = 4b46f27f44192214

enum-permit_need-hqs_permit = جواز متخصص با مهارت بالا
    .of = 74587f3d55ef333a

enum-permit_need-single_permit = جواز واحد
    .of = 1f3efd0d0512f600

enum-permit_need-two_permits = جواز کارفرما و جواز کارگر
    .of = 6098a06c134b86c7

enum-permit_need-entrepreneur_permit = جواز کارآفرین خارجی
    .of = ed2fa44a220200f7

enum-permit_need-status_needed = اول باید وضعیت حقوقی داده شود
    .of = 668f16e03f5b3131

enum-permit_need-not_possible = برای این کار نمی‌توان جواز داد
    .of = 065b75301b543e12

enum-job_field-general = کار دیگر
    .of = a8018e0ae9d5f9da

enum-job_field-construction = ساختمان‌سازی
    .of = 597461965bae60ac

enum-job_field-agriculture = کشاورزی
    .of = 6964b33a940b6f22

enum-job_field-transport = حمل‌ونقل و تحویل کالا
    .of = 2fbb91fb0973778d

enum-job_field-courier = پیک (کوریر)
    .of = 0ef576ccd65b2f34

enum-job_field-taxi = تاکسی
    .of = d97f55ef07c42f09

enum-job_field-trade = تجارت
    .of = debb6ea6c4e2f4d9

enum-job_field-mining = معدن
    .of = 4dfe83be7c2570e1

enum-job_field-manufacturing = تولید
    .of = 8c9472cc9a671545

enum-job_field-domestic = کار خانگی و نگهداری
    .of = a3ff042c92f88914

enum-job_field-it = فناوری اطلاعات
    .of = c09f1430d88212ed

enum-job_field-teaching = تدریس
    .of = cc3d234fd7da625e

enum-job_field-legal = کار حقوقی
    .of = 36e9c41094fd4ae3

enum-job_field-medical = پزشکی (طب)
    .of = 7fb147d34f113c7d

enum-job_field-pharmacy = داروسازی
    .of = df05aeee4da9ffbc

enum-job_field-sport = ورزش
    .of = 5559658abc9ac26d

enum-job_field-catering = غذاخوری و رستوران
    .of = 030744a03a74d3bc

enum-dispute-wages = مزد پرداخت‌نشده یا دیرشده
    .of = 52acac3ea7735202

enum-dispute-dismissal = اخراج از کار
    .of = fed06db9c2d5178e

enum-dispute-existence = کارفرما انکار می‌کند که من کار کرده‌ام
    .of = eecdf705a37dc967

enum-dispute-other = دیگر
    .of = 0a24ad61c2562a55

enum-dispute-none = اختلافی نیست
    .of = 5b89b22435097152

enum-removal_kind-expelled = اخراج از کشور بر پایهٔ تصمیم
    .of = d7a9044c777284f6

enum-removal_kind-deported = دیپورت
    .of = 824cf1fc8a488d74

enum-removal_kind-readmitted = بازگردانده با بازپذیرش (реадмиссия)
    .of = 0cb4da4d2903de2d

enum-removal_kind-none = بیرون فرستاده نشده‌ام
    .of = 64abd02ab4b26c9a

enum-injury_severity-light = سبک
    .of = 1f71d5a9cecc1b0f

enum-injury_severity-severe = شدید
    .of = 000e4b5f3607f485

enum-injury_severity-fatal = مرگبار
    .of = 83eeb7c1b653d9b9

enum-injury_severity-several = چند نفر آسیب دیدند
    .of = fe83bb3aa24741ec

enum-care_kind-emergency = اضطراری: خطر جانی، حادثه، مسمومیت، آسیب
    .of = 841ca67a743ff89b

enum-care_kind-urgent = فوری، ولی بدون خطر جانی
    .of = 74c90a7bc693a4cf

enum-care_kind-planned = درمان برنامه‌ریزی‌شده
    .of = 6d074a03e6e13849

enum-care_kind-emergency_birth = زایمان (ولادت) یا بارداری، به‌صورت اضطراری
    .of = 85e92dad77e4dc72

enum-care_kind-planned_birth = زایمان (ولادت)، برنامه‌ریزی‌شده
    .of = 47b5883dd4caa924

enum-care_kind-dangerous_illness = بیماری خطرناک برای دیگران
    .of = 7466366ece86f50e

enum-exclusion_ground-none = چنین تصمیمی نیست
    .of = 87a7c0bb3c2f97a5

enum-exclusion_ground-security = خطر برای دفاع، امنیت، نظم عمومی یا سلامت
    .of = 4779bfbb9157e031

enum-exclusion_ground-infection = بیماری واگیردار (ساری) از فهرست
    .of = 9ada7f249f3ecf64

enum-exclusion_ground-undesirable = اقامت به دلیل دیگری نامطلوب اعلام شده است
    .of = a3f2f24322f6bfd0

enum-basis_loss-none = اقامت من قانونی است
    .of = 5eead6ec5bfd591f

enum-basis_loss-term_over = مدت اقامت پایان یافته است
    .of = f39968cd7af7171e

enum-basis_loss-permit_ended = جواز، پتنت یا جواز اقامت پایان یافته یا باطل شده است
    .of = 02cd96bdcf05778f

enum-basis_loss-contract_ended = قرارداد کار پایان یافته است
    .of = 714cc4f7ba93041c

enum-basis_loss-stay_shortened = مدت اقامت کوتاه شده است
    .of = 3e7ba14e8063c9ad

enum-basis_loss-visa_annulled = ویزا باطل شده است
    .of = 0d9a847f38556fa7

enum-basis_loss-asylum_ended = وضعیت پناهنده یا پناهندگی رد شده یا از دست رفته است
    .of = af486747c8da21be

enum-basis_loss-illegal_crossing = گذشتن از مرز غیرقانونی بوده است
    .of = 7091d769a9df1ff5

enum-basis_loss-readmitted_in = با بازپذیرش (реадмиссия) به این کشور تحویل داده شده، بدون اساس اقامت
    .of = 6b6a9c4bfac75206

enum-basis_loss-removal_decision = تصمیم دربارهٔ دیپورت یا نامطلوب‌بودن اقامت
    .of = a088bc6db9dd90f9

enum-basis_loss-conviction = محکومیت از سوی دادگاه
    .of = c0ed52b0d18b9612

enum-basis_loss-cruise = 72 ساعت اقامت در سفر کروز (کشتی تفریحی) پایان یافته است
    .of = c56eede3405e8639

enum-permit_speed-ordinary = مدت معمولی
    .of = 1b74571febd49e03

enum-permit_speed-faster = سریع‌تر، با هزینهٔ رسمی بالاتر
    .of = 3fa6dcd55cfbeb0b

enum-permit_speed-fastest = سریع‌ترین، با بالاترین هزینهٔ رسمی
    .of = 3668e2476a514da7

enum-assistance_form-unconditional = بدون شرط
    .of = 63e59bb86fdfb0cb

enum-assistance_form-conditional = با شرط: قرارداد و کمک برای یافتن کار
    .of = d4089a6921fa4f01

enum-region-other = منطقهٔ دیگر
    .of = e5c70ff40269de30

enum-region-moscow = مسکو
    .of = f5b30ced9bebff69

enum-region-moscow_region = استان مسکو
    .of = 960fc548df8a1ae3

enum-region-st_petersburg = سن پترزبورگ
    .of = 5cfe9d951b0948a7

enum-region-leningrad_region = استان لنینگراد
    .of = ccfea18d08fdfef5

enum-region-returned_territories = سرزمین‌های بازگردانده‌شدهٔ جمهوری آذربایجان
    .of = b40b40cf99170bcb

enum-region-ashgabat = عشق‌آباد
    .of = 26871de490e059de

enum-region-krasnodar = سرزمین کراسنودار
    .of = 5237fdf0869ee244

enum-region-tula = استان تولا
    .of = 5041376524d9b1cb

enum-region-lipetsk = استان لیپتسک
    .of = 47a84cb15f45727b

enum-region-kamchatka = کامچاتکا
    .of = 73f16558abc2118e

enum-region-irkutsk = استان ایرکوتسک
    .of = af15e2c69d934d94

enum-region-nizhny_novgorod = استان نیژنی نووگورود
    .of = 81b4e4b97025dcd1

enum-region-tyumen = استان تیومن
    .of = 767be95477e8f0bd

enum-region-novosibirsk = استان نووسیبیرسک
    .of = b2e61112866eec24

enum-region-perm = سرزمین پرم
    .of = 276f32488853873d

enum-region-yakutia = یاکوتیا
    .of = 4b95b0459329cea7

enum-region-altai_krai = سرزمین آلتای
    .of = be6d853ba15d0ca0

enum-region-altai_republic = جمهوری آلتای
    .of = ba4b388513e2b5be

enum-region-adygea = آدیغیه
    .of = be14ff49c1ed528e

enum-region-novgorod = استان نووگورود
    .of = c48c67f6b7dbf109

enum-region-chechnya = جمهوری چچن
    .of = 9fd9b86f1cbfe143

enum-region-rostov = استان روستوف
    .of = c0f679987ab38328

enum-region-khanty_mansi = ناحیهٔ خودمختار خانتی-مانسی
    .of = 6b3841e3ec8e5a2e

enum-region-tatarstan = تاتارستان
    .of = c75c5928b63ff895

enum-region-voronezh = استان وارونژ
    .of = e27030a8b7bd6d5e

enum-region-kursk = استان کورسک
    .of = 287025ff2f5d1be1

enum-region-kaluga = استان کالوگا
    .of = ede73ae4d2cf3cae

enum-region-primorye = سرزمین پریموریه
    .of = c45434aedf340f6c

enum-pay_part-nothing = هیچ
    .of = 1c4b98deef5e330a

enum-pay_part-below_minimum = کمتر از حداقل مزد
    .of = 61c83ae89fb686b0

enum-pay_part-under_half = کمتر از نصف
    .of = 9f8b1b8ea464ad58

enum-pay_part-half_or_more = نصف یا بیشتر، ولی نه همه
    .of = ff9da72b32fb7a14

enum-extra_hours-overtime = اضافه‌کاری در روز کاری
    .of = 1353d41cf51e5689

enum-extra_hours-day_off = در جشن رسمی یا روز تعطیل (رخصتی)
    .of = 8cf81708cdef3c77

enum-extra_hours-night = در شب
    .of = 72a54ce4cf8c921e

enum-idle_time_cause-employer_cause = کارفرما
    .of = 56218e385d12c841

enum-idle_time_cause-nobody = هیچ‌کس
    .of = 1d3b7e9137dffe1e

enum-idle_time_cause-worker_cause = کارگر
    .of = d9a13699ecb5191a

enum-deduction_basis-employer_act = تصمیم خودِ کارفرما
    .of = 4aede3141276d6d7

enum-deduction_basis-by_law = قانون یا حکم دادگاه
    .of = 4e6a0a3c52c7f88f

enum-deduction_basis-special = مورد ویژه‌ای که در قانون آمده است
    .of = ca93d706717f2b11

enum-work_ground-none = هیچ‌یک از این‌ها
    .of = f1dc6df196c0f273

enum-work_ground-business_immigrant = آمده‌ام تا کسب‌وکار خودم را اداره کنم
    .of = c29129620db58ede

enum-work_ground-humanitarian = به دلایل بشردوستانه پذیرفته شده‌ام
    .of = 617248d0330a0a33

enum-work_ground-court_sentence = دادگاه اینجا به من مجازات بدون زندان داده است
    .of = 6780338741e37c85

enum-work_ground-branch_head = نخستین رئیس شعبه یا نمایندگی شرکت خارجی هستم
    .of = fbbbfbc502695caf

enum-work_ground-foreign_firm_head = رئیس شرکتی هستم که همهٔ آن از خارجی‌هاست
    .of = a261f1f5ef54471c

enum-work_ground-foreign_firm_deputy = معاون رئیس شرکتی هستم که همهٔ آن از خارجی‌هاست
    .of = 8f451ca2cb75aeb7

enum-work_ground-investment_project = در پروژهٔ سرمایه‌گذاری دارای اولویت یا نزد پیمانکار آن کار می‌کنم
    .of = e67afb0b7a5fb3c4

enum-work_ground-economic_zone = در پروژهٔ بزرگی در منطقهٔ ویژهٔ اقتصادی یا نزد پیمانکار آن کار می‌کنم
    .of = 5f2ce5d72e7153ee

enum-work_ground-education_fund = رئیس یا متخصص با تحصیلات عالی در سازمان خودگردان آموزشی یا صندوق آن هستم
    .of = c895da56690e0537

enum-work_ground-technology_hub = رئیس یا متخصص با تحصیلات عالی نزد یکی از اعضای (مقیمان) مرکز دولتی فناوری هستم
    .of = b80fbb20eda5cf61

enum-work_ground-investment_contract_head = رئیس شرکتی هستم که قرارداد بزرگ سرمایه‌گذاری با حکومت (دولت) دارد
    .of = cc026df57ab56e64

enum-work_ground-financial_centre = در مرکز مالی بین‌المللی کار می‌کنم
    .of = 4ee76296e1f6ed03

enum-work_ground-crew = خدمهٔ کشتی، هواپیما، قطار یا کامیون هستم
    .of = be135d4488597a7a

enum-work_ground-artist_athlete = هنرمند یا ورزشکار هستم
    .of = f81afcb843fb8523

enum-sector-agriculture = کشاورزی
    .of = 6964b33a940b6f22

enum-sector-utilities = آب، برق، زباله
    .of = 9e7e6bca4fd33531

enum-sector-transport = حمل‌ونقل
    .of = f9393d95a0b481f2

enum-sector-communications = اطلاعات و ارتباطات
    .of = 6766cf24b0b8d144

enum-sector-finance = امور مالی
    .of = 0e5d388ed0e5b64d

enum-sector-professional = کار تخصصی، علمی، مهندسی
    .of = 40735190a7c2c433

enum-sector-education = آموزش
    .of = d391a4d14a5222d5

enum-sector-health = بهداشت و درمان (صحت)
    .of = 4b74a14c2dad2964

enum-sector-arts = هنر و تفریح
    .of = 6abd3dd737dfaa55

enum-sector-mining = معدن و استخراج
    .of = dc4fd0f40ff08994

enum-sector-trade = تجارت، تعمیر خودرو (موتر)
    .of = d23018b75eedc93a

enum-sector-construction = ساختمان‌سازی
    .of = 597461965bae60ac

enum-sector-manufacturing = صنایع تولیدی
    .of = 8c9472cc9a671545

enum-sector-other = بخش دیگر
    .of = ec94aca88fc53ca4

topic-entry = ورود
    .of = 7dea6d25be21fb73

topic-stay = مدت اقامت
    .of = f1bf9ee6f5e0dd2b

topic-registration = ثبت
    .of = e1ef56fd05a573b8

topic-work = اجازهٔ کارکردن
    .of = 62315073626ed3dc

topic-fees = هزینه‌های رسمی
    .of = 3a8fec852a246190

topic-hiring = وظایف کارفرما
    .of = 38b3dbe14d835796

topic-quota = سهمیه‌ها و سهم کارگران محلی
    .of = 7d3e61d53c15f437

topic-contract = قرارداد کار
    .of = 7214efafd4bc3267

topic-wages = مزد
    .of = 242a7eb34626740e

topic-claims = مطالبه‌ها: کجا و تا چه وقت
    .of = 72bb30c0b9cdbfd3

topic-injury = آسیب و مرگ در کار
    .of = f08e6dc2d3704c57

topic-taxes = مالیات و سهم بیمه
    .of = 83b2aadcdc683184

topic-family = خانواده و فرزندان
    .of = cddcaf0bbb219673

topic-health = خدمات درمانی
    .of = 125f12fa99c02244

topic-pensions = بازنشستگی (تقاعد)
    .of = ee181465d03d5cde

topic-refugees = پناهندگی
    .of = 5b4f14008a542d96

topic-kandas = بازگشت قومی
    .of = 20e71bbf9c16b3d8

topic-penalties = تخلف و پیامد
    .of = 119b24510c4596b4

topic-bans = ممنوعیت ورود دوباره
    .of = 53561e1865142511

topic-removal = اخراج از کشور و افراد تحت کنترل
    .of = db7c9d35a5bfd29f

topic-remedies = چگونه اعتراض کنید
    .of = 5fa06a231043cc9a

topic-trafficking = قاچاق انسان و کار اجباری
    .of = 5e892683b158902c

topic-social = کمک اجتماعی
    .of = 2e7c8903a5a487e2

topic-departure = پیش از رفتن
    .of = 594d44eff05f3b3a

topic-recruitment = واسطه‌ها و شرکت‌های کاریابی
    .of = 9372bbb70dee47e5

topic-return = بازگشت و کمک دولت خودتان
    .of = 2b3421484e33bf56

conclusion-permit_apply_from = جواز کار را می‌توان درخواست کرد از تاریخ
    .of = bcd58967bcdd4a90

conclusion-permit_term = جواز کار داده می‌شود حداکثر برای
    .of = 163ae34b8d67c086

conclusion-protected_places = افراد تحت حمایت موقت که این کارفرما می‌تواند استخدام کند
    .of = d291f324dacd4e99

conclusion-foreign_places = خارجی‌هایی که این کارفرما می‌تواند استخدام کند
    .of = c19f16354820d6be

conclusion-ban_until = ورود ممکن است بسته باشد تا
    .of = c082ad229cb3347d

conclusion-entry_closed = ورود بدون پایان معین بسته است
    .of = 909edabb1d3466fd

conclusion-expulsion_possible = اخراج از کشور ممکن است
    .of = e9f3bc7920704f67

conclusion-death_payment = پرداخت به خانوادهٔ کارگر کشته‌شده
    .of = 20d0449771393453

conclusion-injury_income_base = مزد ماهانه‌ای که درآمد ازدست‌رفته از آن حساب می‌شود
    .of = b1fb8aac8ac1ab52

conclusion-income_tax = مالیات بر درآمد که از مزد ماه کسر می‌شود
    .of = 30ddd35e64e26293

conclusion-income_tax_year = مالیات بر درآمد سال
    .of = a6027b4c034a6204

conclusion-maternity_leave = مرخصی زایمان (رخصتی ولادی)
    .of = 51b9207a91705bfb

conclusion-language_test = آزمون زبان پیش از مدرسه (مکتب)
    .of = c0d1e278363685c0

conclusion-care_free = این خدمات درمانی رایگان است
    .of = 89153fbaedaea4fe

conclusion-controlled_person = ثبت در فهرست افراد تحت کنترل ممکن است
    .of = d88aa10af63a4702

conclusion-recruiter_lawful = این واسطهٔ کاریابی اجازه دارد شما را به این کشور بفرستد
    .of = f6a329b40a0a699f

conclusion-exit_closed_until = ممکن است دولت خودتان به شما اجازهٔ خروج ندهد تا
    .of = 4e8478d317d2e4f2

conclusion-permit_until = جواز یا پتنت معتبر است تا
    .of = 2caa1821acb0a194

conclusion-permit_valid_here = جواز یا پتنت شما در این منطقه معتبر است
    .of = b0dd9a5eb3b5f121

conclusion-social_assistance_open = می‌توانید کمک اجتماعی هدفمند درخواست کنید
    .of = 54cece8dceeff98f

conclusion-poverty_line = خط فقر
    .of = f226c99820f30438

conclusion-social_assistance = کمک اجتماعی به خانواده، در ماه
    .of = fbf3701cd6047301

conclusion-child_supplement = پرداخت اضافی برای کودکان یک تا شش ساله، در ماه
    .of = e60db1cc8cc75ca6

conclusion-assistance_form = شکل کمک
    .of = 48f855727d84e92d

conclusion-subsistence_minimum = حداقل معیشت کشوری در قانون بودجه
    .of = 777abfc48febcb7a

conclusion-visa = ویزا برای ورود لازم است
    .of = 883d6fd4a1be1310

conclusion-stay_until = می‌توانید بمانید تا
    .of = 7ea524d50287ed12

conclusion-days_left = روزهای باقی‌مانده
    .of = 7be26c4efaf887eb

conclusion-overstay_days = روزهای بیش از حد مجاز
    .of = 77ebbf8c892c55ac

conclusion-next_entry = می‌توانید دوباره وارد شوید از تاریخ
    .of = 84f5ffe4d5eb3fd1

conclusion-registration_needed = ثبت لازم است
    .of = 5d17c5d6150a212d

conclusion-ethnic_status_open = وضعیت بازگشتهٔ قومی برای شما باز است
    .of = c5029209e43daf64

conclusion-ethnic_places = جاهای سالانه با کمک دولت برای اسکان
    .of = 4be5b6645e1dc9e6

conclusion-labour_quota = کارگران خارجی مجاز در سهمیهٔ سالانه
    .of = 3a730356766c2784

conclusion-wage_interest = سود دیرکرد برای پرداخت با تأخیر
    .of = d5b79aa4afa6e786

conclusion-minimum_wage = حداقل مزد ماهانه
    .of = 40a0bc95ba3f95a6

conclusion-hourly_minimum = حداقل مزد یک ساعت
    .of = c985fdffdd7669d1

conclusion-wage_shortfall = کمتر از حداقل پرداخت شده است، به مقدار
    .of = 2263599ce6de2c39

conclusion-overtime_pay = کمترین مزد ساعت‌های اضافه
    .of = 089c716d5f841af1

conclusion-idle_pay = کمترین مزد یک ماه توقف کار
    .of = 2e39bbf3be2397bc

conclusion-deduction_cap = بیشترین مبلغی که می‌توان از مزد یک ماه کسر کرد
    .of = 19b0f3a7cf2ca4e1

conclusion-claim_by = مطالبه را ثبت کنید حداکثر تا
    .of = feff06b3f29da3c9

conclusion-commission_first = پیش از دادگاه باید به کمیسیون رفت
    .of = 4b8e1476c22c747b

conclusion-court_fee = هزینهٔ دادگاه (محکمه) برای کارگر
    .of = b2c550e66d1e408a

conclusion-work_permit = جواز برای این کار
    .of = bbf1f2d620f0805c

conclusion-work_fee = هزینهٔ رسمی یا مالیات جواز
    .of = 7e7406ba06563b34

conclusion-recognition_needed = تأیید مدرک تحصیلی لازم است
    .of = 0d9fbb3e3f672945

conclusion-vacancy_posting = اول باید جای خالی کار اعلان شود
    .of = f78e7626b0890c8c

conclusion-permit_filing_from = کارفرما می‌تواند درخواست بدهد از تاریخ
    .of = f0a5b0020355b90e

conclusion-permit_months = بیشترین مدت جواز
    .of = 804c33554df54894

conclusion-trip_days = روزهای سفر کاری به بیرون از منطقه‌های جواز در یک سال تقویمی، حداکثر
    .of = 4ce26cd41e2e98ac

conclusion-local_content = سهم کارگران محلی بررسی می‌شود
    .of = 0273d63758cd8199

conclusion-local_share = کارگران محلی، حداقل
    .of = dd07faf87463fa9b

conclusion-counts_in_quota = جواز در سهمیهٔ سالانه حساب می‌شود
    .of = f07a9ae8c50d7ca7

conclusion-quota_share = سهمیه، به‌صورت سهمی از نیروی کار
    .of = f48f4ae99364a2bd

conclusion-household_quota_share = سهمیهٔ کارگران خانگی، به‌صورت سهمی از نیروی کار
    .of = 437903a43745426c

group-national_registration = قواعد ملی دربارهٔ ثبت
    .of = a674657c0a08c896

group-national_stay_limit = قواعد ملی دربارهٔ مدت اقامت
    .of = 3b572c98f28a24c4

group-national_work_permit = قواعد ملی دربارهٔ جواز کار
    .of = 150f38fb5132df7e

safeguard = اول با مرکز کمک حقوقی رایگان صحبت کنید: این گام به مرجع دولتی می‌گوید که شما کجا هستید.
    .of = 1bdfceaa3078b65d

country-AD = آندورا
    .of = 019c5567b6211a3e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AE = امارات متحدهٔ عربی
    .of = 2764375b4260395e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AF = افغانستان
    .of = 83d31cc62e36f2e1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AG = آنتیگوا و باربودا
    .of = 4e7f1d6510569956
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AI = آنگویلا
    .of = 4984845e7c889220
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AL = آلبانی
    .of = e3858e110e935c8b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AM = ارمنستان
    .of = 2b0f362230a17dd8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AO = آنگولا
    .of = 255d62a19adef00b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AQ = جنوبگان
    .of = 155909e6a15c7125
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AR = آرژانتین
    .of = 4188ee638c2ee8ce
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AS = ساموآی امریکا
    .of = 9f09e03040ebce90
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AT = اتریش
    .of = 2aa2e643e3b87b10
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AU = استرالیا
    .of = 142d74fb7c35bc09
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AW = آروبا
    .of = a5500ec1a950fda4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AX = جزایر آلاند
    .of = 59fdbe7e1ae7b7de
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-AZ = جمهوری آذربایجان
    .of = d53ac650594a17fc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BA = بوسنی و هرزگوین
    .of = 483ab06d89931228
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BB = باربادوس
    .of = a70747111fafbfdf
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BD = بنگلادش
    .of = d507a084ff59cc84
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BE = بلژیک
    .of = ebaaf027960b8c36
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BF = بورکینافاسو
    .of = 11c8674e7ca9c50a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BG = بلغارستان
    .of = bb64522de1942b9c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BH = بحرین
    .of = 3f0133ebe44821e2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BI = بوروندی
    .of = 66de77c6ec6f9dae
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BJ = بنین
    .of = 9790b5c4fb704d55
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BL = سن بارتلمی
    .of = 2ac47094e3167c7a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BM = برمودا
    .of = e9e7554385bd790b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BN = برونئی
    .of = a0e48e62abba1a3c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BO = بولیوی
    .of = 5f35181b08e1301b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BQ = جزایر کارائیب هلند
    .of = 408aed4539ff6ab4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BR = برزیل
    .of = 115da009efe5f297
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BS = باهاما
    .of = 87158c5cfb2f298a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BT = بوتان
    .of = 3a33efbaf60a88e1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BV = جزیرهٔ بووه
    .of = 433c8674044e4989
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BW = بوتسوانا
    .of = 7a49e19f02a368b2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BY = بلاروس
    .of = 063455394ebf9e0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-BZ = بلیز
    .of = 1a80b5a5a7179f16
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CA = کانادا
    .of = 1e05c2be1ad0ae3b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CC = جزایر کوکوس
    .of = ac3294e6d6cc821a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CD = کنگو - کینشاسا
    .of = 1de8c6204fad8686
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CF = جمهوری افریقای مرکزی
    .of = fb1909ade8e7bf56
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CG = کنگو - برازویل
    .of = 6fd8ea913da8bf0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CH = سوئیس
    .of = b25917e15a2ba942
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CI = ساحل عاج
    .of = d19e9f113502a585
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CK = جزایر کوک
    .of = ebcb31b32880c963
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CL = شیلی
    .of = 21e31adc9713e64a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CM = کامرون
    .of = c4fc13df0cd1cec5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CN = چین
    .of = 21ea22dc971a1290
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CO = کلمبیا
    .of = b297c95098341a0f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CR = کاستاریکا
    .of = 55fb2be82bb07328
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CU = کوبا
    .of = 76ed669cae24572c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CV = کیپ‌ورد
    .of = 23666595b8b97bac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CW = کوراسائو
    .of = b6929b3b0e398106
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CX = جزیرهٔ کریسمس
    .of = ae7d35eb26afd210
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CY = قبرس
    .of = 39c5700979521393
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-CZ = جمهوری چک
    .of = d0721f9a95d3509a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DE = آلمان
    .of = ac8168c4b1f6cb9e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DJ = جیبوتی
    .of = a22f726cb76c33eb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DK = دانمارک
    .of = d014ae33ab8be5bd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DM = دومینیکا
    .of = 561c478a6b3161e3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DO = جمهوری دومینیکن
    .of = eb43bf371e8ba671
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-DZ = الجزایر
    .of = a0aa03b27cc47a04
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EC = اکوادور
    .of = 47eed270f2193608
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EE = استونی
    .of = 745c804591ed3210
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EG = مصر
    .of = 0c0158ea35f69208
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-EH = صحرای غربی
    .of = 0905a0ef30055861
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ER = اریتره
    .of = 035e9c9ca5bd9611
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ES = اسپانیا
    .of = 0340fef1246e1e2e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ET = اتیوپی
    .of = 38a970b19ba3240e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FI = فنلاند
    .of = 4f72fa484717a5a3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FJ = فیجی
    .of = d1f10284eeb17b25
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FK = جزایر فالکلند
    .of = 2d6cc8e022aa6b28
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FM = میکرونزی
    .of = 2b0b27c3c818d3c1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FO = جزایر فارو
    .of = c476083bd2103740
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-FR = فرانسه
    .of = 197fa224d16dfb3a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GA = گابن
    .of = da9c46238d685dd0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GB = بریتانیا
    .of = 60d030567ebed023
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GD = گرنادا
    .of = 011c7749a72288d1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GE = گرجستان
    .of = cc21fdd8a2feaeef
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GF = گویان فرانسه
    .of = 77db266236c31444
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GG = گرنزی
    .of = b6c1b2fd8c79c92b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GH = غنا
    .of = b1f5a25a355988e4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GI = جبل‌الطارق
    .of = 150f9c6ce9757d57
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GL = گرینلند
    .of = 3a274306bdf72849
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GM = گامبیا
    .of = 3913627053beb0cc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GN = گینه
    .of = e7fe3dcaf5a7aa94
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GP = گوادلوپ
    .of = f40d59d618140e2a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GQ = گینهٔ استوایی
    .of = 7c4d3345963c8e0d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GR = یونان
    .of = 53bec667eca9549a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GS = جزایر جورجیای جنوبی و ساندویچ جنوبی
    .of = 0f48fe65da566d10
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GT = گواتمالا
    .of = 4367d56d22907562
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GU = گوام
    .of = 1ac08a7e3e4bfccf
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GW = گینهٔ بیسائو
    .of = 1afad01947836d1e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-GY = گویان
    .of = 4e733d4ee0bc4b42
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HK = هنگ‌کنگ
    .of = 29de74b9917bf134
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HM = جزیرهٔ هرد و جزایر مک‌دونالد
    .of = c3b1a99767ee86a1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HN = هندوراس
    .of = d127e041a0b5b70d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HR = کرواسی
    .of = 6da80fa828f0be9e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HT = هائیتی
    .of = 36fc4acf9bf2ec62
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-HU = مجارستان
    .of = b95c1002002c6b01
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ID = اندونزی
    .of = a8d455d69e0abbc9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IE = ایرلند
    .of = a1a184229e1eef3c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IL = اسرائیل
    .of = 058c7ac71b432a65
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IM = جزیرهٔ من
    .of = c8f8297dc3ba6737
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IN = هند
    .of = 438164f6028a3eac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IO = قلمرو بریتانیا در اقیانوس هند
    .of = f78139fbacaafb7b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IQ = عراق
    .of = 886da7d1b71cf458
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IR = ایران
    .of = 886db6d1b71d0dd5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IS = ایسلند
    .of = 9eea99ad6b59d1a5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-IT = ایتالیا
    .of = da33ce25ac8c012c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JE = جرزی
    .of = f77b99441ffb694d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JM = جامائیکا
    .of = 1460731b3d0d9809
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JO = اردن
    .of = ae7d3d45078e5a6f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-JP = ژاپن
    .of = 79314939aba9dabb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KE = کنیا
    .of = 0dfe6cfe33603b03
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KG = قرقیزستان
    .of = eaf000f5503d2041
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KH = کامبوج
    .of = 3eff13152848f11b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KI = کیریباتی
    .of = e138c16568e44516
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KM = کومورو
    .of = a3a9b6746279b6d5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KN = سنت کیتس و نویس
    .of = 8883830eee995647
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KP = کرهٔ شمالی
    .of = 886da0707008c216
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KR = کرهٔ جنوبی
    .of = dcad1f14f64dec28
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KW = کویت
    .of = ee515082a1757f98
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KY = جزایر کِیمن
    .of = 2ffef1640115dc96
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-KZ = قزاقستان
    .of = b2f5b25155786613
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LA = لائوس
    .of = 8210ccb4a6f16630
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LB = لبنان
    .of = 3e4433936b3ace2a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LC = سنت لوسیا
    .of = adfff02fcb150d0c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LI = لیختن‌اشتاین
    .of = 1e4df8ef297c1a7a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LK = سری‌لانکا
    .of = 1891aa32eb143ef4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LR = لیبریا
    .of = 3c4e7b87fad39475
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LS = لسوتو
    .of = c435fc398d34ebed
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LT = لیتوانی
    .of = 1350d2e244e0864c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LU = لوکزامبورگ
    .of = 3853a42f5736e109
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LV = لتونی
    .of = 270db69e90778f06
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-LY = لیبی
    .of = 543136b531288f6a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MA = مراکش
    .of = 8e04a4eeb3bb1539
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MC = موناکو
    .of = bde4b39a38195182
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MD = مولداوی
    .of = d179dbe570e7c143
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ME = مونته‌نگرو
    .of = eec83f7ce10a94a3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MF = سنت مارتین
    .of = 043c525247e06c41
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MG = ماداگاسکار
    .of = 3e1fa498c5d57e15
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MH = جزایر مارشال
    .of = c5fff5f916812521
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MK = مقدونیه شمالی
    .of = 6574c13230b3fb51
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ML = مالی
    .of = 49f866aed016eff4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MM = میانمار (برمه)
    .of = f24814281d222198
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MN = مغولستان
    .of = ad118122d0fa59eb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MO = ماکائو
    .of = d24e1f0b9d414ccc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MP = جزایر ماریانای شمالی
    .of = 9ba50de88d3c7f4a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MQ = مارتینیک
    .of = dd74d6c815cae872
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MR = موریتانی
    .of = 7aa452bac53f7ab4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MS = مونت‌سرات
    .of = fb55efa56d1a3056
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MT = مالت
    .of = c7ab0c0b96ac67b6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MU = موریس
    .of = 9e8d9d97d3abe5f0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MV = مالدیو
    .of = 1776ec2b831984dc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MW = مالاوی
    .of = 96b855b1628d08e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MX = مکزیک
    .of = 035b035a2ccc7f56
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MY = مالزی
    .of = 9906a7b0f0377962
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-MZ = موزامبیک
    .of = 8ae1d817f71a568f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NA = نامیبیا
    .of = 9d262087247065e6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NC = کالدونیای جدید
    .of = 84f3603c5b2609a7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NE = نیجر
    .of = 0f4191a7bd4a194e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NF = جزیرهٔ نورفولک
    .of = ac561f19e475c907
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NG = نیجریه
    .of = 8a71f44a3779642c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NI = نیکاراگوئه
    .of = 134db89c383820b8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NL = هلند
    .of = 046268c0212f5eab
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NO = نروژ
    .of = 6a472d1d1216fbb7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NP = نپال
    .of = 9cf85a84b8f31729
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NR = نائورو
    .of = 9e8d3665edde89a6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NU = نیوئه
    .of = 33d7f6c6b6716706
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-NZ = نیوزیلند
    .of = 7b7c35d64ced9ba0
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-OM = عمان
    .of = 4ab263c07a3a0302
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PA = پاناما
    .of = ac7cab44fbafbefd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PE = پرو
    .of = 0a527319d880b443
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PF = پلی‌نزی فرانسه
    .of = 1f5519e3ec3382d7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PG = پاپوا گینهٔ نو
    .of = 1d8f25443204010f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PH = فیلیپین
    .of = 73fd03286e22544c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PK = پاکستان
    .of = 55767688bb55a482
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PL = لهستان
    .of = bc2d5059669f41e5
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PM = سن پیر و میکلن
    .of = 90c47cb35754f362
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PN = جزایر پیت‌کرن
    .of = 14974206d5c2aa29
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PR = پورتوریکو
    .of = 808691915d3aab37
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PS = سرزمین‌های فلسطینی
    .of = 37b55d5963a805e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PT = پرتغال
    .of = b42dfe4436f7d667
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PW = پالائو
    .of = 2d59ad0db95d51f4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-PY = پاراگوئه
    .of = 2a8bad57acdb0d2d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-QA = قطر
    .of = 94a2a91cde8a9d7e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RE = رئونیون
    .of = e377604fb0815d68
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RO = رومانی
    .of = 4e4a6b130db93640
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RS = صربستان
    .of = 0847ed91ede71d2f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RU = روسیه
    .of = 92ec3bb251fba2cc
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-RW = رواندا
    .of = 0c328486946b048a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SA = عربستان سعودی
    .of = 84176ee3397f64df
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SB = جزایر سلیمان
    .of = e35152e862ab8eaa
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SC = سیشل
    .of = 943f2dd2fda578ee
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SD = سودان
    .of = f895c01abb955758
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SE = سوئد
    .of = 00368ff898724a0d
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SG = سنگاپور
    .of = 6e3094e70ecbea41
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SH = سنت هلن
    .of = 684fc35acbd6b4b4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SI = اسلوونی
    .of = 97faa8ca3caa801a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SJ = اسوالبارد و جان‌ماین
    .of = 55a634fe38d608e4
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SK = اسلواکی
    .of = d3ad7da79b154aa9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SL = سیرالئون
    .of = e1c98611690850ce
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SM = سان‌مارینو
    .of = 0d3df01921c1f8b3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SN = سنگال
    .of = bdf969ec0236b264
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SO = سومالی
    .of = ceb490d71fa482ad
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SR = سورینام
    .of = f1a76a914260f61f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SS = سودان جنوبی
    .of = 4dfb92fcc2799d21
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ST = سائوتومه و پرینسیپ
    .of = 9717fd3586ff4f3b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SV = السالوادور
    .of = b854de5ee40b1af6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SX = سنت مارتن
    .of = 5676fa61c6df8827
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SY = سوریه
    .of = 5fa1d13db8d39453
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-SZ = سوازیلند
    .of = d6dbf7fc7d6e3587
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TC = جزایر تورکس و کایکوس
    .of = 3cf86250bde89285
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TD = چاد
    .of = 1d319e9d0ccbc39b
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TF = قلمروهای جنوبی فرانسه
    .of = 852c1b38f64752a1
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TG = توگو
    .of = 5a56f2fb39fc00a2
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TH = تایلند
    .of = 53fbd8eef240dcf6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TJ = تاجیکستان
    .of = faad0fe9b142dd8f
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TK = توکلائو
    .of = 4e4d1ebfb3e60c66
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TL = تیمور-لسته
    .of = 5445738841f9b83a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TM = ترکمنستان
    .of = d25d30dc8215722e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TN = تونس
    .of = 739b7d0964bbfd1a
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TO = تونگا
    .of = bb34f2e3aa40af4e
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TR = ترکیه
    .of = 4163617b62d58568
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TT = ترینیداد و توباگو
    .of = f5e0320e8fe009dd
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TV = تووالو
    .of = 8bba69e756dd098c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TW = تایوان
    .of = 4385134a24c680f9
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-TZ = تانزانیا
    .of = ec87fc7196c372ab
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UA = اوکراین
    .of = 8a0c961c0152f516
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UG = اوگاندا
    .of = 07f0d494f14f1555
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UM = جزایر دورافتادهٔ ایالات متحده
    .of = 72a4e1b7545729f3
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-US = ایالات متحده
    .of = 0d2dc028c3b7c9ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UY = اروگوئه
    .of = c6f4558354abfe27
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-UZ = ازبکستان
    .of = f49851754ac930db
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VA = واتیکان
    .of = a394603595351ea6
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VC = سنت وینسنت و گرنادین
    .of = 7098ff7631f9d931
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VE = ونزوئلا
    .of = f11221ff9129071c
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VG = جزایر ویرجین بریتانیا
    .of = cfad0c9eff7ea7b7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VI = جزایر ویرجین ایالات متحده
    .of = c848dc463429e2ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VN = ویتنام
    .of = 01c0f092bdf35feb
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-VU = وانواتو
    .of = d42752577e67fff7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-WF = والیس و فوتونا
    .of = 8780c5bc306196e7
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-WS = ساموآ
    .of = 703be173fa63ebb8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-XX = بی‌تابعیت (بدون شهروندی)
    .of = 62ca984941d3d86d

country-YE = یمن
    .of = c9603d3c535b6569
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-YT = مایوت
    .of = b019bc283c8c4cda
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZA = افریقای جنوبی
    .of = 2db5bda2829f77e8
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZM = زامبیا
    .of = e7cd3e8725e13705
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR

country-ZW = زیمبابوه
    .of = 410941f7e65ed5ac
    .reviewed = i18n-iso-countries 7.14.0 (MIT), from the CLDR
