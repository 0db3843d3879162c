# The ingredients of a partnership besides what young people say, for adults.

outcomes-question = ماذا نريد أن يكسبوا؟
outcomes-agreed = { $n ->
    [zero] متفق عليه: { $outcomes }.
    [one] متفق عليه: { $outcomes }.
    [two] تتفق المؤسستان على: { $outcomes }.
    [few] تتفق كل المؤسسات ({ $n }) على: { $outcomes }.
    [many] تتفق كل المؤسسات ({ $n }) على: { $outcomes }.
   *[other] تتفق كل المؤسسات ({ $n }) على: { $outcomes }.
}
outcomes-open = لم يُتفق على شيء بعد.
outcomes-shared = لا اتفاق بعد. المشترك حتى الآن: { $outcomes }.
outcomes-silent = لم تختر { $who } أي هدف بعد.
outcomes-differs = تريد { $who } أيضًا: { $outcomes }.
outcomes-outcome = الهدف
outcomes-adult = للبالغين
outcomes-child = للشباب
outcomes-who = من يريده
outcomes-want = ماذا تريد { $who } لهذا البرنامج؟
outcomes-want-hint = يمكن اختيار هدف إلى ثلاثة. المتفق عليه هو ما اختارته كل مؤسسة.
outcomes-tick = نريد هذه الأهداف
outcomes-wording = بكلماتكم
outcomes-wording-hint = التصويت على الأهداف يعرض الكلمات المكتوبة للشباب.
outcomes-place = المكان
outcomes-more = شيء آخر؟
outcomes-more-hint = يقرأ الأطفال السطر الثاني: فليكن قصيرًا وبكلمات يومية.
outcomes-add = إضافته إلى القائمة
outcomes-less = إزالة هدف من القائمة
outcomes-less-hint = فقط ما لم يختره أحد، ولا يذكره تصويت ولا نشاط.
outcomes-which = أي هدف
outcomes-remove = إزالته
outcomes-used-by = اختارته { $who }.
outcomes-used-for = نشاط يعمل من أجله: «{ $name }»
outcomes-used-in = سُئل الشباب عنه: «{ $question }»

roles-question = من يفعل ماذا؟
roles-all = لكل دور من يتولاه.
roles-open = { $n ->
    [zero] لا ينقص أي دور.
    [one] ينقص دور واحد.
    [two] ينقص دوران.
    [few] تنقص { $n } أدوار.
    [many] ينقص { $n } دورًا.
   *[other] ينقص { $n } دور.
}
roles-missing = لا يوجد لدى { $who }: { $role }.
roles-nobody = لا يوجد لدى الشراكة: { $role }.
roles-none = لا أحد بعد
roles-not-needed = غير مطلوب، لأن: { $why }
roles-uneasy = { $post } (غير مرتاح لهذا الدور بعد)
roles-for-all = لنا جميعًا
roles-for-all-hint = تتولى مؤسسة واحدة كلًا من هذه الأدوار للجميع.
roles-title = من يفعل ماذا لدى { $who }؟
roles-hint = مسميات وظيفية لا أسماء: تبقى حين يتغير الأشخاص.
roles-post = المسمى الوظيفي
roles-or-not-needed = أو: غير مطلوب، لأن…
roles-comfortable = نحن نجيد هذا الدور ونرتاح له.
role-partnership-lead = مسؤول الشراكة
role-partnership-lead-named = مسؤول الشراكة
role-safeguarding-lead = مسؤول الحماية المعيَّن
role-safeguarding-lead-named = مسؤول الحماية المعيَّن
role-safeguarding-deputy = نائب مسؤول الحماية
role-safeguarding-deputy-named = نائب مسؤول الحماية
role-voice-lead = مسؤول صوت الشباب
role-voice-lead-named = مسؤول صوت الشباب
role-link-governor = عضو المجلس أو الأمناء المكلَّف بالمتابعة
role-link-governor-named = عضو المجلس أو الأمناء المكلَّف بالمتابعة
role-data-contact = جهة الاتصال لحماية البيانات
role-data-contact-named = جهة الاتصال لحماية البيانات
role-budget-holder = مسؤول الميزانية
role-budget-holder-named = مسؤول الميزانية

own-words-title = أدوارنا وميزات أماكننا الخاصة
own-words-why = يبدأ Fifth بقائمة لكل منهما. وما تحتاجه شراكتكم غير ذلك يُضاف هنا بكلماتكم.
own-words-none = لا شيء خاص بكم بعد.
own-words-roles = الأدوار
own-words-roles-hint = تتولى مؤسسة واحدة كلًا من هذه الأدوار للجميع. «سائق الحافلة الصغيرة».
own-words-roles-one = دور آخر
own-words-roles-more = إضافة أدوار خاصة بنا أو إعادة تسميتها
own-words-features = ميزات المكان
own-words-features-hint = يُسأل عنها في كل مكان، وقد تحتاجها جلسة. «حوامل دراجات».
own-words-features-one = ميزة أخرى يمكن أن تكون في المكان
own-words-features-more = إضافة ما نسأل عنه في الأماكن أو إعادة تسميته
own-words-add = إضافة
own-words-called = الاسم

benefits-question = ماذا تعطي كل مؤسسة وماذا تأخذ؟
benefits-all = { $n ->
    [zero] لا توجد مؤسسات.
    [one] المؤسسة الوحيدة تعطي شيئًا وتأخذ شيئًا.
    [two] كلتا المؤسستين تعطي شيئًا وتأخذ شيئًا.
    [few] كل المؤسسات ({ $n }) تعطي شيئًا وتأخذ شيئًا.
    [many] كل المؤسسات ({ $n }) تعطي شيئًا وتأخذ شيئًا.
   *[other] كل المؤسسات ({ $n }) تعطي شيئًا وتأخذ شيئًا.
}
benefits-open = { $n ->
    [zero] كل المؤسسات فعّالة.
    [one] مؤسسة واحدة لم تصبح فعّالة بعد.
    [two] مؤسستان لم تصبحا فعّالتين بعد.
    [few] { $n } مؤسسات لم تصبح فعّالة بعد.
    [many] { $n } مؤسسة لم تصبح فعّالة بعد.
   *[other] { $n } مؤسسة لم تصبح فعّالة بعد.
}
benefits-no-gives = لم تصبح { $who } فعّالة بعد، لأنها لم تقل ماذا تعطي.
benefits-no-gets = لم تصبح { $who } فعّالة بعد، لأنها لم تقل ماذا تأخذ.
benefits-neither = لم تصبح { $who } فعّالة بعد، لأنها لم تقل ماذا تعطي وماذا تأخذ.
benefits-review = في المراجعة الأخيرة
benefits-not-reviewed = لم تُراجَع بعد
benefits-no-review = لا مراجعة مخطط لها. يُرجى تحديد يوم.
benefits-next-review = ننظر في هذا من جديد يوم { $day }.
benefits-review-past = تأخرت مراجعة { $day }. يُرجى تحديد يوم جديد.
benefits-title = ماذا تعطي { $who } وماذا تأخذ؟
benefits-hint = تصبح المؤسسة فعّالة بعد ملء الجانبين.
benefits-got = هل حصلتم على ما أردتم؟
benefits-got-hint = يراه كل من في الشراكة، بتاريخ اليوم.
benefits-say = تسجيل ذلك
benefits-next = متى ننظر من جديد؟
benefits-next-day = يوم المراجعة القادمة
benefits-set = تحديد اليوم
met-met = تحقق
met-partly = تحقق جزئيًا
met-not-yet = ليس بعد

places-question = أين المكان المناسب؟
places-said = ما يقوله الشباب عن الأماكن
places-all = { $all ->
    [zero] لا مكان للاختيار.
    [one] هناك مكان واحد للاختيار.
    [two] هناك مكانان للاختيار.
    [few] هناك { $all } أماكن للاختيار.
    [many] هناك { $all } مكانًا للاختيار.
   *[other] هناك { $all } مكان للاختيار.
}
places-fitting = الأماكن التي فيها كل المطلوب: { $fitting } من { $all }.
places-need = ماذا تحتاج الجلسة؟
places-find = البحث عن أماكن
places-clear = إلغاء كل الشروط
places-misses = ينقصه: { $features }
places-ask-about = يجب السؤال عن: { $features }
places-short = { $words }
places-has = فيه: { $words }
places-has-not = ليس فيه: { $words }
places-address = العنوان: { $words }
places-way = الطريق: { $words }
places-open = أوقات الفتح: { $words }
places-holds = { $n ->
    [zero] لا يتسع لأحد
    [one] يتسع لشخص واحد
    [two] يتسع لشخصين
    [few] يتسع لعدد { $n } أشخاص
    [many] يتسع لعدد { $n } شخصًا
   *[other] يتسع لعدد { $n } شخص
}
places-to-ask = { $n ->
    [zero] لا شيء للسؤال عنه
    [one] شيء واحد للسؤال عنه
    [two] شيئان للسؤال عنهما
    [few] { $n } أشياء للسؤال عنها
    [many] { $n } شيئًا للسؤال عنه
   *[other] { $n } شيء للسؤال عنه
}
places-list-title = أماكننا
places-all-of-them = كل الأماكن
places-add = إضافة مكان
places-none = لا يوجد مكان بعد.
places-old = في الأرشيف
places-new-title = مكان جديد
places-put-away = نقله إلى الأرشيف
places-put-away-hint = لن يُعرض لأي شيء جديد. ما جرى فيه يبقى، ويمكن استعادته.
places-booked = هذه الجلسات محجوزة فيه:
places-booked-sure = تبقى فيه. نقل المكان إلى الأرشيف مع ذلك.
places-bring-back = استعادته
places-bring-back-hint = هو في الأرشيف. يمكن استعادته لاختياره من جديد.
places-title = كيف هو هذا المكان؟
places-field-name = الاسم
places-field-short = ما الموجود فيه، باختصار
places-field-address = العنوان
places-field-way = طريق الوصول إليه
places-field-open = متى يكون مفتوحًا
places-field-capacity = لكم شخص يتسع
places-features = ماذا فيه؟
places-features-hint = «يُسأل عنه» إجابة صادقة.
place-checks-title = ما فُحص هناك
place-checks-hint = مخارج الحريق، التأمين، رخصة القاعة. الفحص صالح لكل جلسة هناك، لمدة سنة أو حتى تنتهي مدته. وما فات موعده يُذكر عند تجهيز الجلسة.
place-checks-none = لا شيء بعد.
place-checks-by = { $day }، { $who }
place-checks-by-until = { $day }، { $who }. ينتهي بعد { $until }.
place-checks-too-old = أقدم من سنة
place-checks-run-out = انتهت مدته
place-checks-remove = إزالة
place-checks-looked = ما الذي فُحص
place-checks-looked-hint = «فُحصت مخارج الحريق». الفحص الجديد للشيء نفسه يحل محل السطر القديم.
place-checks-who = من فحص (المسمى الوظيفي)
place-checks-who-hint = وظيفة لا اسم: «مسؤول المبنى».
place-checks-on = في أي يوم
place-checks-runs-out = آخر يوم لصلاحيته، إن كانت له مدة
place-checks-add = تسجيله
place-checks-enough = يكفي { $most } من الفحوص. لإضافة آخر يجب إزالة واحد.
photos-title = صور فوتوغرافية للطريق إلى الداخل
photos-hint = الشارع، الباب، الدرج: ما يصادفه المرء في الطريق. بلا أشخاص من فضلك، ولا حتى من الخلف.
photos-file = الصورة الفوتوغرافية
photos-file-hint = JPEG أو PNG أو WebP، حتى 2 ميغابايت. ويُحذف منها مكان التقاطها ووقته.
photos-alt = ما الذي تُظهره
photos-alt-hint = لمن لا يراها: «باب أزرق في آخر الفناء، درجتان إلى الأعلى.»
photos-add = إضافة الصورة
photos-remove = إزالتها
photos-enough = يكفي { $most } من الصور. لإضافة أخرى يجب إزالة واحدة.
has-yes = نعم
has-no = لا
has-ask = يُسأل عنه
feature-step-free-entrance = مدخل بلا درج
feature-step-free = بلا درج في كل المكان
feature-accessible-toilet = حمّام لذوي الإعاقة
feature-changing-place = حمّام واسع مجهز للتبديل
feature-lift = مصعد
feature-hearing-loop = حلقة سمعية
feature-quiet-room = غرفة هادئة
feature-low-lighting = إمكان إضاءة خافتة
feature-kitchen = مطبخ
feature-outdoor = مساحة خارجية
feature-sports-floor = أرضية رياضية
feature-art-sink = حوض غسل للرسم
feature-sound-system = مسرح أو نظام صوت
feature-wifi = واي فاي
feature-charging = شحن الأجهزة
feature-bus-stop = قرب موقف حافلات
feature-drop-off = مكان لإنزال الركاب
feature-minibus-parking = موقف لحافلة صغيرة
feature-prayer-room = غرفة صلاة أو تأمل
feature-single-sex-toilet = حمّام لجنس واحد
feature-gender-neutral-toilet = حمّام للجميع
feature-lockable-store = مخزن يُقفل
feature-dog-free = بلا كلاب
feature-smells-noise = روائح أو ضوضاء يجب معرفتها
feature-way-in-photos = صور للطريق إلى الداخل

sixth-question = ما الذي يساعد على النجاح أيضًا؟
sixth-empty = المكوّن السادس لشراكتكم: يمكن كتابته بكلماتكم.
sixth-label = مكوّنكم السادس
sixth-hint = 300 حرف على الأكثر. يُترك فارغًا لإزالته.
places-confirmed = أُكّدت الفحوص يوم { $day }، { $who }
places-overdue = { $n ->
    [zero] لا فحص فات موعده
    [one] فحص واحد فات موعده
    [two] فحصان فات موعدهما
    [few] { $n } فحوص فات موعدها
    [many] { $n } فحصًا فات موعدها
   *[other] { $n } فحص فات موعدها
}
places-unconfirmed = لم تُؤكَّد أي فحوص بعد
