# Setting Fifth up: an empty disk, four short pages, and the fifth.

set-up-waits-title = لم يُعدّ أحد هذا بعد
set-up-waits = من شغّل Fifth يُعدّه برابط. يعمل الرابط مرة واحدة. هو في النافذة التي شُغّل منها، أو يطبع الأمر fifth set-up رابطًا جديدًا هناك.
set-up-waits-new = Fifth جديد هنا. يُفتح هذا مرة واحدة لإعداده:
set-up-waits-line = الإعداد:
set-up-waits-lost = لا رابط بعد الآن؟
set-up-waits-lost-type = بكتابة
set-up-waits-lost-get = هناك، يُطبع رابط جديد.
set-up-waits-vote = هل جئت للتصويت؟
set-up-waits-vote-ask = ليس جاهزًا بعد. يمكنك سؤال أحد المشرفين.
set-up-waits-used = لم يعد ذلك الرابط يعمل. أُنشئ رابط أحدث، أو تم استخدامه.
set-up-under-way-title = هناك من يُعدّ هذا الآن
set-up-under-way = يستغرق بضع دقائق.
set-up-under-way-you = هل هذا أنت؟
set-up-under-way-go = المتابعة من حيث توقفت

terminal-set-up-new = Fifth جديد هنا. يُفتح هذا مرة واحدة لإعداده:
terminal-set-up = الإعداد: { $address }
terminal-set-up-done = تم إعداد Fifth من قبل. تسجيل الدخول من { $address }
terminal-phones = تجد الهواتف على هذه الشبكة Fifth على { $address }
terminal-phones-cannot = لا تستطيع الهواتف الوصول إلى هذا العنوان. يجب تشغيل Fifth مع ‎--addr 0.0.0.0:{ $port }
terminal-wifi = تتصل الهواتف بشبكة Wi-Fi { $name } بهذا الرمز.

set-up-page = الصفحة { $page } من 4
set-up-column = أربع صفحات قصيرة، ثم الخامسة
set-up-dot-you = أنت
set-up-dot-organisation = مدرستك أو ناديك
set-up-dot-group = من لهم كلمة
set-up-dot-place = مكان
set-up-dot-session = جلستهم الأولى
set-up-dot-session-what = رمز تفتحه الهواتف
set-up-dot-done = تم:
set-up-change = تغيير
set-up-continue = متابعة
set-up-once = دخلت بالرابط ذي المرة الواحدة. ينتهي بعد إكمال هذه الصفحة.
set-up-stop = يمكن التوقف هنا. بعد تسجيل الدخول من جديد تكون المتابعة من هذه الصفحة.

set-up-you-title = أنت أولًا
set-up-you = أنت أول بالغ هنا. يمكنك دعوة آخرين بعد ذلك.
set-up-job_title = مسماك الوظيفي
set-up-job_title-hint = يراه الشباب والشركاء، لا اسمك.
set-up-email = بريدك الإلكتروني في العمل
set-up-email-hint = لتسجيل الدخول. لا نرسل إليه شيئًا.
set-up-password = كلمة مرور
set-up-password-hint = أربع كلمات متتالية اختيار جيد. { $least } حرفًا على الأقل.
set-up-password-stays = تُترك فارغة لإبقاء الحالية.
set-up-password-show = إظهار

set-up-organisation-title = أي مدرسة أو نادٍ؟
set-up-name = الاسم
set-up-kind = ما نوعها؟
set-up-partnership = ما اسمكم مع شركائكم؟
set-up-partnership-hint = أنتم فقط حاليًا؟ يُترك فارغًا.
kind-special-school = مدرسة تربية خاصة
kind-referral-unit = وحدة إحالة تلاميذ
kind-school = مدرسة أخرى
kind-youth-club = نادي شباب
kind-arts = مؤسسة فنية
kind-other = شيء آخر
set-up-kind-school = مدرسة
set-up-kind-other = مؤسسة

set-up-group-title = من ستكون لهم كلمة؟
set-up-group = يكفي صف واحد أو أمسية نادٍ. بلا أسمائهم أبدًا: لا يحتاج Fifth إلا العدد.
set-up-group-name = ما اسم المجموعة؟
set-up-ages = كم أعمارهم؟
set-up-ages-hint = السنوات أو الأعمار، كما تُقال عندكم.
set-up-size = كم عددهم؟
set-up-answer = الأعمار من { $from } إلى { $to }. المجموعة: { $n ->
    [zero] لا أحد
    [one] تلميذ واحد
    [two] تلميذان
    [few] { $n } تلاميذ
    [many] { $n } تلميذًا
   *[other] { $n } تلميذ
}. المطلوب كل مرة: { $adults ->
    [2] بالغان
    [3] ثلاثة بالغين
    [4] أربعة بالغين
    [5] خمسة بالغين
   *[other] عدد البالغين { $adults }
}.
set-up-group-another = إضافة مجموعة أخرى
set-up-group-people = { $name }، { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
set-up-group-more = و{ $more ->
    [zero] لا غيرها
    [one] واحدة أخرى
    [two] اثنتان أخريان
    [few] { $more } أخرى
    [many] { $more } أخرى
   *[other] { $more } أخرى
}

set-up-place-title = أين تلتقون؟
set-up-place = الغرفة الأكثر استخدامًا. أما الدرج والحمّامات والأركان الهادئة فلاحقًا.
set-up-place-name = الغرفة أو المكان
set-up-place-go = إنشاء جلستنا الأولى
set-up-rest = نملأ الباقي. ويمكنك تغييره كله.
set-up-rest-when = اليوم، لمدة { $minutes } دقيقة، مع { $groups }
set-up-rest-ask = «{ $question }» اختيارات كل تلميذ: حتى { $picks }.
set-up-rest-answer = الرد على كل فكرة قبل نهاية { $day }.

set-up-session-name = جلستنا الأولى

first-title = جلستك الأولى جاهزة.
first-rehearsal = هي جلسة تجريبية. يمكن تجربتها بثلاثة هواتف، ثم مسحها.
first-real = للتجربة يُرجى توجيه كاميرا الهاتف إلى الرمز.
first-point = يُرجى توجيه كاميرا الهاتف إلى هنا، أو الذهاب إلى
first-type = وكتابة
first-room = فتح الغرفة
first-screen = الشاشة الكبيرة
first-network = تعمل على هذه الشبكة فقط. للهواتف في البيوت يلزم عنوان عام لبرنامج Fifth: ‎--public-url.
first-filled = ملأنا هذا
first-question = السؤال
first-who = من
first-where = أين ومتى
first-where-today = { $place }، { $day }
first-how = كيف يختارون
first-how-picks = الاختيارات: حتى { $picks }
first-answer-by = الرد قبل نهاية

gate-title = قبل أن يأتي شباب حقيقيون
gate-why = حتى ذلك الحين كل جلسة تجريبية. لا تُحسب في أي مكان، ويمكن مسحها.
gate-done = تم:
gate-second-adult = دعوة بالغ ثانٍ
gate-lead = تحديد من يحفظ أمانهم
gate-signed = توقيع صفحة الاتفاق على ما تشاركونه، أنتم وشركاؤكم

reach-not-tried = لم تُجرّب بعد. يُرجى توجيه كاميرا الهاتف إلى الرمز.
reach-not-tried-what = يصبح هذا السطر أخضر حين يصل الهاتف إلى هنا.
reach-yes = تستطيع الهواتف الوصول إلى هذا العنوان.
reach-yes-when = وصل أحدها إلى هنا في { $time }.
reach-again = التحقق من جديد
reach-no = لا تستطيع الهواتف الوصول إلى هذا العنوان.
reach-no-what = يعمل Fifth على هذا الحاسوب فقط. يجب تشغيله مع ‎--addr 0.0.0.0:{ $port }، أو سؤال من يعتني بشبكتكم.

rehearsal = جلسة تجريبية
rehearsal-room = هذه جلسة تجريبية. لا تُحسب في أي مكان.
rehearsal-clear = مسحها
rehearsal-clear-sure = يُحذف كل ما فيها: الصور والأفكار والأصوات والردود. ولا يمكن استعادتها.
rehearsal-clear-go = نعم، مسحها

set-up-say-included = كل من في المجموعة
set-up-say-ways = الكتابة أو الضغط على الصور أو إخبار مشرف
set-up-say-can_change = ما نفعله معًا
set-up-say-cannot_change = متى وأين نلتقي
