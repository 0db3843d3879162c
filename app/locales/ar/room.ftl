# The room, for the youth worker.

room-code = الرمز { $code }. عرضه كبيرًا.
room-join-at = يذهب التلاميذ إلى { $link }
room-screen = الشاشة الكبيرة
room-screen-open = فتح الشاشة الكبيرة
room-steps = الخطوات
room-back = العودة إلى الغرفة
room-way-in = لا أفكار بعد. هذا طريق الدخول.

room-to-read = { $n ->
    [zero] لا فكرة للقراءة
    [one] فكرة واحدة للقراءة
    [two] فكرتان للقراءة
    [few] { $n } أفكار للقراءة
    [many] { $n } فكرة للقراءة
   *[other] { $n } فكرة للقراءة
}
room-new = الجديدة: { $n }
room-is-new = جديدة
room-gone = الفكرة التي كانت لديك لم تعد للقراءة.
room-is-alike = متشابهة
room-alone = صاحبها يريدها وحدها
room-with = مع
room-alike = متشابهة:
room-next = التالية
room-several = اختيار عدة أفكار
room-several-how = توضع علامة على ما قُرئ منها. وضغطة واحدة تقرر.
room-several-wall = كل المختار إلى الحائط
room-several-back = إعادتها
room-tick = اختيار: { $words }
room-go-back = رجوع
room-worried = إن كانت فكرة تثير القلق، يجب ألا توضع على الحائط، وأن يُبلَّغ مسؤول الحماية الآن.

room-key-release = R
room-key-back = B
room-key-merge = M
room-key-keep = P
room-key-undo = U

room-done-wall = على الحائط:
room-done-back = أُعيدت:
room-done-merged = دُمجت:
room-done-kept = أُبقيت خاصة:
room-done-wall-several = الأفكار التي وُضعت على الحائط: { $n }.
room-done-back-several = الأفكار التي أُعيدت: { $n }.
room-left = { $n ->
    [zero] لم يُترك شيء كما كان.
    [one] تُركت واحدة كما كانت. كان مشرف آخر أسرع، أو تغيرت كلماتها.
    [two] تُركت اثنتان كما كانتا. كان مشرف آخر أسرع، أو تغيرت كلماتهما.
    [few] تُركت { $n } كما كانت. كان مشرف آخر أسرع، أو تغيرت كلماتها.
    [many] تُركت { $n } كما كانت. كان مشرف آخر أسرع، أو تغيرت كلماتها.
   *[other] تُركت { $n } كما كانت. كان مشرف آخر أسرع، أو تغيرت كلماتها.
}
room-authors = عدد أصحابها { $n }
room-place = أين
room-lead = من يقود
room-release = إلى الحائط
room-cost = التكلفة بالجنيه، مثل 12 أو 12.50
room-cost-none = التكلفة
room-cost-save = حفظ
room-no-cost = لا تكلفة بعد
room-send-back = إعادة
room-send-back-how = ضغطة واحدة ترسلها. يراها صاحبها فقط، فورًا.
room-back-what = ماذا نكتب إلى { $who }؟
room-back-what-nobody = ماذا نكتب إلى صاحبها؟
room-note-names = من فضلك، الكتابة بدون أسماء ثم الإرسال من جديد.
room-note-more = نحب أن نعرف أكثر. ماذا سنفعل؟
room-note-kind = هل يمكن قولها بطريقة ألطف؟
room-note-talk = أود الحديث معك عنها.
room-note-own = أو بكلماتك
room-note-send = إرسال
room-merge = دمج
room-merge-which = هي جزء من أي فكرة؟
room-merge-these = دمج هذه
room-merge-asks = يُسأل كلاهما في صفحته. ولكل منهما أن يرفض.
room-keep = إبقاؤها خاصة
room-keep-tell = ، وإبلاغ مسؤول الحماية

room-on-wall = { $n ->
    [zero] على الحائط: 0
    [one] على الحائط: { $n }
    [two] على الحائط: { $n }
    [few] على الحائط: { $n }
    [many] على الحائط: { $n }
   *[other] على الحائط: { $n }
}
room-undo = تراجع
room-set-aside = أُعيدت أو دُمجت أو أُبقيت خاصة: { $n }
room-merged = دُمجت
room-kept = أُبقيت خاصة
room-sent-back = أُعيدت

room-in = { $n ->
    [zero] لم يدخل أحد بعد
    [one] دخل واحد
    [two] دخل اثنان
    [few] دخل { $n }
    [many] دخل { $n }
   *[other] دخل { $n }
}
room-of-list = { $n ->
    [zero] لم يدخل أحد.
    [one] دخل واحد.
    [two] دخل اثنان.
    [few] دخل { $n }.
    [many] دخل { $n }.
   *[other] دخل { $n }.
} وفي القائمة { $list }.
room-of-lists = { $n ->
    [zero] لم يدخل أحد.
    [one] دخل واحد.
    [two] دخل اثنان.
    [few] دخل { $n }.
    [many] دخل { $n }.
   *[other] دخل { $n }.
} وفي القوائم { $list }.
room-group-of-list = { $group }: دخل { $n }. وفي القائمة { $list }.
room-at-door = { $n ->
    [zero] لا أحد ينتظر عند الباب
    [one] واحد ينتظر عند الباب
    [two] اثنان ينتظران عند الباب
    [few] { $n } ينتظرون عند الباب
    [many] { $n } ينتظرون عند الباب
   *[other] { $n } ينتظرون عند الباب
}
room-at-door-why = لا يدخل أحد غيرهم من نفسه. يُرجى التحقق أولًا من هم.
room-let-in = إدخال
room-let-in-all = إدخال الجميع
room-let-in-others = إدخال الآخرين
room-turn-away = رفض
room-turn-away-all = رفض الجميع
room-was-out = أُخرج من قبل
room-take-out = إخراج عدة صور
room-take-out-how = توضع علامة على صورهم في الأسفل. بعدها تنتظر أجهزتهم عند الباب.
room-take-out-sent = وما أرسلوه ولم يقرأه أحد
room-take-out-go = إخراجهم
room-of-roll = { $n } من { $roll }
room-door-shut = إغلاق الباب
room-door-open = فتح الباب
room-door-is-shut = لا يستطيع أحد جديد الدخول.
room-return = { $who }: طلب للعودة من جهاز آخر.
room-return-number = يُدخَل فقط من يعرض هذا الرقم.
room-let-back = إعادة إدخال
room-not-this-one = ليس هذا
room-name = اسم يراه المشرفون فقط
room-name-save = حفظ
room-remove = إخراج { $who }
room-unheard = من لم نسمع منه بعد؟
room-unheard-group = { $group }: أقل من بقية الغرفة حتى الآن
room-unheard-do = يمكن السؤال عما يسهّل عليهم الأمر. لا أحد مُلزم.
room-colour-orange = على برتقالي
room-colour-yellow = على أصفر
room-colour-violet = على بنفسجي
room-colour-teal = على أخضر مزرق
room-colour-pink = على وردي
room-colour-blue = على أزرق

room-go-ideas = البدء بالأفكار
room-go-wall = عرض الحائط
room-go-vote = العودة إلى التصويت
room-go-result = عرض النتيجة
room-go-answers = إلى الردود
room-start-vote = بدء التصويت
room-still = لم يصوّتوا بعد
room-and = { $others } و{ $last }
room-not-voted = { $n ->
    [zero] صوّت الجميع: { $who }.
    [one] لم يصوّت بعد: { $who }. يُرجى السؤال أولًا.
    [two] لم يصوّت بعد: { $who }. يُرجى سؤالهما أولًا.
    [few] لم يصوّت بعد: { $who }. يُرجى سؤالهم أولًا.
    [many] لم يصوّت بعد: { $who }. يُرجى سؤالهم أولًا.
   *[other] لم يصوّت بعد: { $who }. يُرجى سؤالهم أولًا.
}
room-only-here = هنا فقط حتى يتم عرضها
room-close = إغلاق التصويت
room-close-sure = إغلاقه نهائيًا؟
room-close-why = بعد ذلك لا يستطيع أحد التصويت أو تغيير صوته.
room-close-nothing = هذا عدد قليل لن يرى معه أحد نتيجة. يمكن التشاور أو الانتظار.
room-close-few = هذا عدد قليل قد يُخمَّن معه من اختار ماذا. يمكن التشاور أو الانتظار.
room-close-yes = نعم، إغلاق التصويت
room-reveal = عرض النتيجة
room-end = إنهاء الجلسة
room-end-sure = إنهاؤها الآن؟
room-end-why = لا يُدخل الرمز أحدًا بعد ذلك. وتبقى الردود.
room-end-yes = إنهاء والانتقال إلى الحصيلة
room-end-unread = { $n ->
    [zero] لا أفكار غير مقروءة.
    [one] فكرة واحدة غير مقروءة.
    [two] فكرتان غير مقروءتين.
    [few] { $n } أفكار غير مقروءة.
    [many] { $n } فكرة غير مقروءة.
   *[other] { $n } فكرة غير مقروءة.
}
room-end-read-first = يُرجى قراءتها قبل أن يذهب الجميع. ربما تحتاج إحداها إليك اليوم.
room-end-read = { $n ->
    [zero] لا شيء للقراءة
    [one] قراءتها الآن
    [two] قراءتهما الآن
    [few] قراءة { $n } الآن
    [many] قراءة { $n } الآن
   *[other] قراءة { $n } الآن
}
room-end-or = أو إنهاء الجلسة. تنتظر الأفكار في أعلى الحصيلة.
room-to-sessions = إلى جلساتك
room-see-result = عرض الرسم والجدول
room-poster = الصفحة العامة والملصق
room-look-first = النظر فيها أولًا

room-before-ideas = يُرجى الانتظار حتى يدخل الجميع.
room-on-wall-now = { $n ->
    [zero] لا فكرة على الحائط بعد.
    [one] فكرة واحدة على الحائط.
    [two] فكرتان على الحائط.
    [few] { $n } أفكار على الحائط.
    [many] { $n } فكرة على الحائط.
   *[other] { $n } فكرة على الحائط.
}
room-off-wall = { $n ->
    [zero] لا شيء يبقى خارجه.
    [one] واحدة تبقى خارجه حتى تُقرأ.
    [two] اثنتان تبقيان خارجه حتى قراءتهما.
    [few] { $n } تبقى خارجه حتى تُقرأ.
    [many] { $n } تبقى خارجه حتى تُقرأ.
   *[other] { $n } تبقى خارجه حتى تُقرأ.
}
room-wrong-number = { $n ->
    [zero] يحتاج التصويت من 2 إلى 12 فكرة على الحائط. لا فكرة عليه بعد.
    [one] يحتاج التصويت من 2 إلى 12 فكرة على الحائط. عليه فكرة واحدة.
    [two] يحتاج التصويت من 2 إلى 12 فكرة على الحائط. عليه فكرتان.
    [few] يحتاج التصويت من 2 إلى 12 فكرة على الحائط. عليه { $n } أفكار.
    [many] يحتاج التصويت من 2 إلى 12 فكرة على الحائط. عليه { $n } فكرة.
   *[other] يحتاج التصويت من 2 إلى 12 فكرة على الحائط. عليه { $n } فكرة.
}
room-unread = { $n ->
    [zero] لا فكرة تنتظر القراءة.
    [one] فكرة واحدة لم تُقرأ بعد. سيفوتها التصويت.
    [two] فكرتان غير مقروءتين بعد. سيفوتهما التصويت.
    [few] { $n } أفكار لم تُقرأ بعد. سيفوتها التصويت.
    [many] { $n } فكرة لم تُقرأ بعد. سيفوتها التصويت.
   *[other] { $n } فكرة لم تُقرأ بعد. سيفوتها التصويت.
}
room-without-cost = { $n ->
    [zero] لكل فكرة تكلفة.
    [one] فكرة واحدة بلا تكلفة. ستُحسب £0.
    [two] فكرتان بلا تكلفة. ستُحسبان £0.
    [few] { $n } أفكار بلا تكلفة. ستُحسب £0.
    [many] { $n } فكرة بلا تكلفة. ستُحسب £0.
   *[other] { $n } فكرة بلا تكلفة. ستُحسب £0.
}
room-say = أولًا ما الذي يمكن أن يتغير
room-say-change = ما قيل إنه يمكن أن يتغير
room-planned = تصويتات خططت لها
room-another-vote = إنشاء تصويت آخر
room-start-planned = بدؤه
room-start-later = يُرجى إنهاء التصويت الأخير أولًا: إغلاقه وعرض نتيجته.
room-start-this = بدء: { $question }
room-unplan = إزالة
read-out-title = اقرأها بصوت عالٍ
read-out-how = اضغط على فكرة. تضيء على الشاشة الكبيرة بينما تقرأها.
read-out-last = آخر ما قُرئ
room-take-off-title = إزالة فكرة من هذا التصويت
room-take-off = إزالة
room-take-off-why = لا يُحسب ما وُضع عليها من علامات. ولا يمكن أن تعود في هذا التصويت.
room-words = ما كتبوه
room-words-only = للمشرفين فقط. لم يسمح صاحبه بعرضه على الغرفة.
room-words-show = عرضه على الغرفة
room-words-hide = لنا فقط

room-asked-before = سُئل هذا هنا من قبل. إن جاء أو ذهب قليلون منذ ذلك الوقت فقد يبقى الفائز مخفيًا، لأنه يكشف ما اختاره هؤلاء القليلون.
room-totals-hidden = تبقى المجاميع مخفية عن الجميع حتى إغلاقه.
room-still-open = ما زال التصويت مفتوحًا.
room-reveal-why = أُغلق التصويت. ولم ترَ الغرفة النتيجة.
room-promise = وعد { $who } بالرد قبل نهاية { $day }.
room-over = انتهت هذه الجلسة.

room-ideas = أفكار هذه الجلسة

room-not-ready = لهذه الجلسة موعد، ولم يُعلن بعد أنها جاهزة.

refusal-decided-by-another = سبقك مشرف آخر، و{ $now ->
    [wall] وضع هذه الفكرة على الحائط
    [back] أعاد هذه الفكرة
    [merged] دمج هذه الفكرة
    [kept] أبقى هذه الفكرة خاصة
   *[waiting] أرجع هذه الفكرة للقراءة
}: { $who }.
refusal-decided-by-another-do = لم تغيّر ضغطتك شيئًا.
refusal-words-changed = تغيرت الكلمات منذ قراءتك لها.
refusal-words-changed-do = يُرجى قراءتها من جديد قبل القرار.
refusal-kept-private = أُبقيت هذه الفكرة خاصة، ولا توضع على الحائط.
refusal-kept-private-do = يُرجى الحديث مع مسؤول الحماية عنها.
refusal-none-ticked = لم توضع علامة على أي فكرة.
refusal-none-ticked-do = يُرجى وضع علامة على الأفكار المقصودة، ثم الضغط من جديد.
refusal-wants-to-stand-alone = أحد أصحاب هذه الأفكار رفض ذلك.
refusal-wants-to-stand-alone-do = يُرجى ترك كل فكرة وحدها.

keep-title = إبقاؤها خاصة؟
keep-why = لا تظهر على الحائط ولا على أي شاشة. ويقرأ صاحبها: «الفكرة عند أحد المشرفين.»
keep-tell = تصل كلماتها إلى: { $lead }.
keep-tell-nobody = لا يمكن إبلاغ أحد هنا. يجب إبلاغ مسؤول الحماية لهذا الطفل الآن.
keep-listen = الاستماع فقط، دون أسئلة أخرى.
keep-promise = دون وعد بحفظ السر.
keep-write = يقرؤون الكلمات كما هي. وإن كان أحد في خطر فيجب الاتصال بهم أيضًا.
keep-go = إبقاؤها خاصة

beat-title = النتيجة على ثلاث مراحل
beat-phones = تظهر على الهواتف مع الثالثة.
beat-voted = كم صوّتوا
beat-bars = الأعمدة، والأعلى مغطى
beat-winner = ما الذي فاز
beat-now = على الشاشة الآن
beat-shown = عُرض
beat-go-voted = عرض كم صوّتوا
beat-go-bars = عرض الأعمدة
beat-go-winner = عرض ما الذي فاز
beat-back = رجوع
beat-all = الكل دفعة واحدة
beat-answers-on = عرض الردود التالية
beat-wall-which = على الشاشة الآن من { $from } إلى { $to } من أصل { $all } من أفكار الحائط
beat-wall-on = عرض الأفكار التالية
room-flagged = { $n ->
    [zero] لم يُترك شيء.
    [one] تُركت واحدة: فيها كلمات ننتبه لها. يُرجى قراءتها وحدها.
    [two] تُركت اثنتان: فيهما كلمات ننتبه لها. يُرجى قراءة كل منهما وحدها.
    [few] تُركت { $n }: فيها كلمات ننتبه لها. يُرجى قراءة كل منها وحدها.
    [many] تُركت { $n }: فيها كلمات ننتبه لها. يُرجى قراءة كل منها وحدها.
   *[other] تُركت { $n }: فيها كلمات ننتبه لها. يُرجى قراءة كل منها وحدها.
}
room-left-drawn = { $n ->
    [zero] لم يُترك شيء.
    [one] تُركت واحدة: هي رسم. يُرجى النظر إليها وحدها.
    [two] تُركت اثنتان: هما رسمان. يُرجى النظر إلى كل منهما وحدها.
    [few] تُركت { $n }: هي رسوم. يُرجى النظر إلى كل منها وحدها.
    [many] تُركت { $n }: هي رسوم. يُرجى النظر إلى كل منها وحدها.
   *[other] تُركت { $n }: هي رسوم. يُرجى النظر إلى كل منها وحدها.
}
room-drawn-small = هكذا يراه الآخرون حيث يكون صغيرًا.
room-promise-kept = { $n ->
    [zero] لم يُقرأ شيء ({ $n } من { $all })
    [one] قُرئت واحدة من { $all }
    [two] قُرئت اثنتان من { $all }
    [few] قُرئت { $n } من { $all }
    [many] قُرئت { $n } من { $all }
   *[other] قُرئت { $n } من { $all }
} في المدة التي وُعد بها الشباب (بالدقائق: { $minutes }).
room-promise-late = واحدة تنتظر أكثر مما نعد به (بالدقائق: { $minutes }).

tablets-link = تمرير جهاز لوحي من طفل إلى طفل
tablets-on = { $n ->
    [zero] لا جهاز يُمرَّر.
    [one] جهاز واحد يُمرَّر.
    [two] جهازان يُمرَّران.
    [few] { $n } أجهزة تُمرَّر.
    [many] { $n } جهازًا يُمرَّر.
   *[other] { $n } جهاز يُمرَّر.
}
tablets-turns = { $n ->
    [zero] لم يأخذ أحد دوره بعد.
    [one] طفل واحد أخذ دوره.
    [two] طفلان أخذا دوريهما.
    [few] { $n } أطفال أخذوا دورهم.
    [many] { $n } طفلًا أخذوا دورهم.
   *[other] { $n } طفل أخذوا دورهم.
}
tablets-title = أجهزة لوحية تُمرَّر
tablets-hint = لصف من الأطفال يتشاركون جهازًا لوحيًا. واحدًا بعد آخر: ضغطة على صورة، ثم التصويت، ثم «انتهيت، دور غيري». لا حاجة إلى وقوفكم بينهم.
tablets-step-point = تُوجَّه كاميرا الجهاز إلى هذا المربع، أو يُكتب الرابط عليه.
tablets-step-group = تُختار المجموعة التي يُمرَّر بينها.
tablets-step-hand = يُعطى لأول طفل.
tablets-link-is = الرابط:
tablets-know = معلومات مفيدة
tablets-know-never = لا يرى الطفل التالي شيئًا ممن قبله: لا علامات ولا صورة ولا فكرة ولا شيئًا من «كما يناسبني». لذلك لا يمكن تغيير صوت أُرسل عليه. لا أحد يكتب من استعمل أي جهاز.
tablets-know-again = من مرَّره ثم عاد يختار «كنت هنا من قبل»، وأنتم تُدخلونه. ومن معه بطاقة لا يحتاج إلى أحد.
tablets-know-list = لكل صورة مكان في قائمة مجموعتها. ومن يأتي زيادة عليها ينتظر حتى تضغطوا.

# تسع أفكار على شكل معيّن: حديث لا تصويت.
diamond-link = مناقشة تسع أفكار
diamond-title = تسع أفكار على شكل معيّن
diamond-why = الأهم في الأعلى، والأقل أهمية في الأسفل. هذا حديث لا تصويت: لا يُعد شيء.
diamond-which = أي تسع؟
diamond-lay = ترتيبها
diamond-too-few = عدد الأفكار على الجدار: { $n }. يلزم تسع.
diamond-tap = اضغطوا على فكرة، ثم على التي تتبادل معها المكان.
diamond-tap-other = اضغطوا الآن على التي تتبادل معها المكان، أو عليها نفسها لتركها.
diamond-place = المكان { $n } من 9
diamond-gone = فكرة أُزيلت عن الجدار
diamond-hint = كما قالوها. من دون أسماء.
diamond-why-first = لماذا هذه في الأعلى؟
diamond-why-last = لماذا هذه في الأسفل؟
diamond-keep = حفظ السبب
diamond-again = إزالة هذه التسع
diamond-again-sure = تذهب أماكنها وما قيل عنها. تبقى الأفكار على الجدار.
diamond-again-yes = إزالتها
diamond-talked = ما ناقشوه
diamond-no-vote = رُتبت تسع أفكار على شكل معيّن. لم يصوّت أحد عليها هنا، ولم يُعد شيء.
diamond-first = في الأعلى:
diamond-last = في الأسفل:
