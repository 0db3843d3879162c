# What Fifth will not do: what happened, then what to do. We take the blame.

refusal-back = متابعة
refusal-kept = هذا ما كتبته. يمكنك نسخه.

refusal-code-not-open = هذا الرمز غير مفتوح.
refusal-code-not-open-do = يمكنك السؤال عن رمز اليوم.
refusal-door-shut = الباب مغلق الآن.
refusal-door-shut-do = يمكن لأحد المشرفين أن يفتحه لك.
refusal-picture-taken = سبقك شخص إلى هذه الصورة.
refusal-picture-taken-do = يمكنك اختيار صورة أخرى.
refusal-many-wait = كثيرون ينتظرون عند الباب الآن.
refusal-many-wait-do = يمكنك إخبار أحد المشرفين.
refusal-no-cookie = متصفحك لا يحفظ ملف الكوكي لهذا الموقع.
refusal-no-cookie-do = يجب السماح بالكوكي لهذا الموقع. يمكن لمشرف أن يساعدك.
refusal-not-in = لا نعرف هذا الجهاز.
refusal-not-in-do = يمكنك الدخول برمز اليوم، أو سؤال أحد المشرفين.
refusal-card-not-here = لا بطاقة هنا بهذه الكلمة وهذا الرقم.
refusal-card-not-here-do = يمكنك النظر إلى بطاقتك والكتابة من جديد.
refusal-many-cards = كُتبت هنا بطاقات كثيرة جدًا.
refusal-many-cards-do = يمكنك مسح بطاقتك بالكاميرا، أو سؤال أحد المشرفين.
refusal-card-ended = هذه البطاقة لا تفتح شيئًا.
refusal-card-ended-do = يمكنك طلب بطاقة جديدة من أحد المشرفين.
refusal-taken-out = أخرج أحد المشرفين هذه الصورة.
refusal-taken-out-do = إن كان لك صوت، فهو لا يُحسب الآن. يمكنك سؤال المشرف: هل كان ذلك خطأ؟
refusal-not-signed-in = لم تسجّل دخولك.
refusal-not-signed-in-do = يُرجى تسجيل الدخول، ثم المحاولة من جديد.
refusal-not-yours = هذه الصفحة ليست لك.
refusal-not-yours-do = يمكنك سؤال أحد المشرفين إن كان هذا خطأ.
refusal-somebody-elses = كان هذا لشخص آخر.
refusal-somebody-elses-do = يمكنك البدء بما هو لك.
refusal-sign-in-ended = انتهت مدة تسجيل دخولك.
refusal-sign-in-ended-do = يُرجى النظر في المكتوب وإرساله من جديد.
refusal-wrong-password = البريد وكلمة المرور لا يتطابقان.
refusal-wrong-password-do = يُرجى التحقق منهما والمحاولة من جديد.
refusal-short-password = كلمة المرور هذه قصيرة جدًا.
refusal-short-password-do = يلزم { $least } حرفًا على الأقل. أربع كلمات متتالية اختيار جيد.
refusal-too-many-tries = محاولات كثيرة جدًا.
refusal-too-many-tries-do = يُرجى الانتظار دقيقة، ثم المحاولة من جديد.
refusal-no-such-page = لا توجد صفحة هنا.
refusal-no-such-page-do = يمكنك العودة إلى مجموعتك.
refusal-no-such-page-adult = لم تعد هذه الصفحة هنا.
refusal-no-such-page-adult-do = ربما انتهت، أو صارت عند شخص آخر الآن.
refusal-not-yours-adult = هذه الصفحة لغيرك.
refusal-not-yours-adult-do = يُرجى سؤال أحد القادة إن لزمت.
refusal-nothing-typed = المربع فارغ.
refusal-nothing-typed-do = يجب كتابة شيء فيه.
refusal-too-long = هذا أطول مما نستطيع حفظه.
refusal-too-long-do = حتى { $most } حرف على الأكثر.
refusal-too-many-words = هذا أكثر مما سيقرؤه طفل.
refusal-too-many-words-do = حتى { $most } كلمة على الأكثر.
refusal-too-long-to-pass-on = هذا أكثر مما سيقرؤه الشخص التالي.
refusal-too-long-to-pass-on-do = حتى { $most } كلمة على الأكثر.
refusal-long-sentence = هذه الجملة طويلة جدًا على طفل: «{ $sentence }»
refusal-long-sentence-do = حتى { $most } كلمة على الأكثر، أو جملتان بدل واحدة.
refusal-hard-word = قد لا يعرف الأطفال كلمة «{ $word }».
refusal-hard-word-do = يُرجى قولها بكلمة يومية.
refusal-unanswered = { $more ->
    [zero] لا رد على «{ $first }» بعد.
    [one] لا رد على «{ $first }» وفكرة أخرى بعد.
    [two] لا رد على «{ $first }» وفكرتين أخريين بعد.
    [few] لا رد على «{ $first }» و{ $more } أفكار أخرى بعد.
    [many] لا رد على «{ $first }» و{ $more } فكرة أخرى بعد.
   *[other] لا رد على «{ $first }» و{ $more } فكرة أخرى بعد.
}
refusal-unanswered-do = يُرجى الرد عليها أولًا، ثم الإغلاق نهائيًا.
refusal-enough-ideas = هناك { $most } من أفكارك لم تُقرأ بعد.
refusal-enough-ideas-do = يمكنك الانتظار حتى يقرأ المشرف بعضها، أو تغيير واحدة منها.
refusal-ideas-unread = { $left ->
    [zero] لا فكرة تنتظر القراءة.
    [one] فكرة واحدة لم يقرأها مشرف بعد.
    [two] فكرتان لم يقرأهما مشرف بعد.
    [few] { $left } أفكار لم يقرأها مشرف بعد.
    [many] { $left } فكرة لم يقرأها مشرف بعد.
   *[other] { $left } فكرة لم يقرأها مشرف بعد.
}
refusal-ideas-unread-do = يُرجى أن يُطلب من المشرف وضعها على الحائط أو إعادتها.
refusal-not-now = مجموعتك انتقلت إلى خطوة أخرى.
refusal-not-now-do = يمكنك الذهاب إلى حيث هي الآن.
refusal-not-now-adult = لا يمكن فعل ذلك الآن.
refusal-not-now-adult-do = يُرجى النظر في الصفحة مرة أخرى: ربما تغيّر شيء في هذه الأثناء.
refusal-round-closed = أُغلق التصويت.
refusal-round-closed-do = النتيجة على الشاشة الكبيرة.
refusal-voted-elsewhere = لك صوت من جهاز آخر.
refusal-voted-elsewhere-do = ذلك الصوت يُحسب. لا شيء عليك فعله.
refusal-votes-lost = لم نعد نستطيع قراءة الأصوات، وهذا خطؤنا.
refusal-votes-lost-do = يمكنك إخبار أحد المشرفين. يمكنهم سؤال الجميع من جديد.
refusal-nothing-picked = لم يتم اختيار شيء بعد.
refusal-nothing-picked-do = ضغطة على فكرة، أو على «لا شيء من هذه».
refusal-too-many-picks = هذه اختيارات أكثر من اللازم.
refusal-too-many-picks-do = { $most ->
    [zero] لا اختيار هنا.
    [one] يبقى اختيار واحد.
    [two] يبقى اختياران على الأكثر.
    [few] تبقى { $most } اختيارات على الأكثر.
    [many] يبقى { $most } اختيارًا على الأكثر.
   *[other] يبقى { $most } اختيار على الأكثر.
}
refusal-unreadable-ballot = لا نستطيع قراءة هذه الاختيارات.
refusal-unreadable-ballot-do = ضغطة على أفكار، أو على «لا شيء من هذه»، لا الاثنين معًا.
refusal-coins-left = بقيت معك عملات.
refusal-coins-left-do = { $left ->
    [zero] لم تبقَ عملات.
    [one] عليك إعطاء عملة واحدة أخرى.
    [two] عليك إعطاء عملتين أخريين.
    [few] عليك إعطاء { $left } عملات أخرى.
    [many] عليك إعطاء { $left } عملة أخرى.
   *[other] عليك إعطاء { $left } عملة أخرى.
}
refusal-too-many-coins = هذه عملات أكثر من اللازم.
refusal-too-many-coins-do = عليك إعطاء { $most } فقط في المجموع.
refusal-cards-left = ما زالت هناك بطاقات.
refusal-cards-left-do = { $left ->
    [zero] لم تبقَ بطاقات.
    [one] بقيت بطاقة واحدة.
    [two] بقيت بطاقتان.
    [few] بقيت { $left } بطاقات.
    [many] بقيت { $left } بطاقة.
   *[other] بقيت { $left } بطاقة.
}
refusal-option-withdrawn = أزال أحد المشرفين فكرة.
refusal-option-withdrawn-do = نظرة أخرى، ثم المتابعة.
refusal-result-not-shown = التصويت الأخير لم ينتهِ بعد.
refusal-result-not-shown-do = يُرجى إغلاقه وعرض نتيجته أولًا.
refusal-never-shown = ما تشعر به الغرفة لا يظهر أبدًا على شاشتها.
refusal-never-shown-do = يكفي شكر الجميع والمتابعة.
refusal-faces-too-young = لا تصلح الوجوه حين يكون معظمهم دون العاشرة.
refusal-faces-too-young-do = يُرجى اختيار «مرة أخرى؟» مع نعم وربما ولا.
refusal-stirling-ages = وُضع هذا المقياس لأعمار 8 إلى 15.
refusal-stirling-ages-do = يمكن السؤال بطريقة «مرة أخرى؟». تصلح لكل الأعمار.
refusal-rule-does-not-fit = طريقة العد هذه لا تناسب طريقة تصويتهم.
refusal-rule-does-not-fit-do = يُرجى إبقاء الطريقة المعتادة، أو اختيار طريقة أخرى.
refusal-rooms-still-open = فُتحت غرفة بعد آخر نظرة لك.
refusal-rooms-still-open-do = يُرجى النظر في الغرف من جديد، ثم اختيار الإغلاق أو الانتظار.
refusal-nothing-goes-on = لا يُذكر فائز في موضوع حساس، لذلك لا ينتقل شيء إلى ما بعده.
refusal-nothing-goes-on-do = يُرجى إلغاء الجولة الأولى، أو اختيار أن الموضوع ليس حساسًا.
refusal-same-answers = هناك إجابتان متطابقتان.
refusal-same-answers-do = يُرجى تغيير إحداهما أو إزالتها.
refusal-few-voted = عدد من صوّتوا أقل مما ذكرته صفحتك.
refusal-few-voted-do = يُرجى النظر في التصويت من جديد، ثم اختيار الإغلاق أو الانتظار.
refusal-second-adult = يُدخل هذه الورقة الآن شخص بالغ آخر.
refusal-second-adult-do = يُرجى الطلب من زميل أن يسجّل دخوله ويُدخلها.
refusal-too-many-papers = لا توجد أوراق بهذا العدد.
refusal-too-many-papers-do = يُرجى النظر في عدد ما طُبع ووُزّع، ثم كتابة عدد آخر.
refusal-not-a-vote = هذا لا يصلح صوتًا.
refusal-not-a-vote-do = يُرجى مقارنته بالورقة. إن كان هذا ما عليها تمامًا، يُؤشَّر أنها فاسدة.
refusal-paper-emptied = كل ما عليها أُزيل من التصويت.
refusal-paper-emptied-do = يُرجى مقارنته بالورقة. إن كان هذا كل ما عليها، يُؤشَّر أنها فاسدة. ومن كتبها يمكنه أخذ غيرها.
refusal-paper-settled = هذه الورقة محسومة.
refusal-paper-settled-do = يُرجى النظر في رقمها مرة أخرى، أو أخذ الورقة التالية.
refusal-own-reading = هذه قراءتك.
refusal-own-reading-do = يقول شخص بالغ آخر إنها صحيحة، أو تُدخل الورقة من جديد.
refusal-few-papers = إن كانت ورقة أو ورقتين، عرف الجميع أصحابها.
refusal-few-papers-do = يُرجى توزيع ثلاث أو أكثر، أو لا شيء.
refusal-papers-beyond-list = لكل من في القوائم صوت بالفعل.
refusal-papers-beyond-list-do = يُرجى إخراج طفل دخل بجهاز، أو تصحيح قائمة المجموعة.
refusal-few-beside-papers = صوّت واحد أو اثنان بجهاز، وكل الآخرين على الورق. لذا يمكن تخمين صوتيهما.
refusal-few-beside-papers-do = يُرجى إخراجهما في الغرفة، وإعطاء كل منهما ورقة.
refusal-papers-left = { $left ->
    [zero] لا ورقة لم تُحسم.
    [one] ورقة واحدة لم تُحسم بعد.
    [two] ورقتان لم تُحسما بعد.
    [few] { $left } أوراق لم تُحسم بعد.
    [many] { $left } ورقة لم تُحسم بعد.
   *[other] { $left } ورقة لم تُحسم بعد.
}
refusal-papers-left-do = يُرجى إدخال الأوراق، أو ذكر ما بقي منها وما فُقد.
refusal-second-count = يعدّ الأيدي الآن شخص بالغ آخر.
refusal-second-count-do = يُرجى الطلب من زميل أن يسجّل دخوله ويكتب ما عدّه.
refusal-few-hands = لا تُعدّ يد أو يدان. سيعرف الجميع أصحابهما.
refusal-few-hands-do = يُرجى عدّ ثلاث أيدٍ أو أكثر، أو إعطاؤهم هاتفًا أو جهازًا لوحيًا.
refusal-hands-left = لم يُحسم عدّ الأيدي بعد.
refusal-hands-left-do = يعدّها شخصان بالغان، أو يُسحب العدّ.
refusal-few-beside-hands = صوّت واحد أو اثنان بطريقة أخرى. لذا يمكن تخمين صوتيهما.
refusal-few-beside-hands-do = يُرجى إخراجهما في الغرفة، وإعطاء كل منهما ورقة حيث يصوّت آخرون على الورق، وإلا عدّ كل الأيدي من جديد.
refusal-not-these-days = هذا ليس لليوم.
refusal-not-these-days-do = أيامه مذكورة في صفحة هذا التصويت.
refusal-others-still-vote = هناك من لم يصوّت بعد.
refusal-others-still-vote-do = تظهر النتيجة بعد أن تصوّت كل الغرف ويُغلق للجميع.
refusal-cannot-count = لا نستطيع عد هذا التصويت، وهذا خطؤنا.
refusal-cannot-count-do = ما زال التصويت مفتوحًا وكل صوت محفوظ. يُرجى إخبار من أعدّ لكم Fifth.
refusal-wrong-number-of-options = يحتاج هذا النوع من التصويت من { $least } إلى { $most } من الخيارات.
refusal-wrong-number-of-options-do = يمكن إضافة بعضها أو دمجها، أو اختيار «الفرز».
refusal-not-agreed = لم يتفق كل القائمين عليه على الأهداف نفسها بعد.
refusal-not-agreed-do = يُرجى أن يُطلب من { $who } اختيار الأهداف نفسها، من هدف إلى ثلاثة.
refusal-day-too-far = لا نستطيع حفظ هذا اليوم.
refusal-day-too-far-do = { $field ->
    [day] يُرجى اختيار يوم خلال أقل من خمس سنوات.
    [until] أقصى مدة 14 يومًا. يُرجى اختيار آخر يوم أقرب.
    [next_review] يُرجى اختيار يوم خلال أقل من خمس سنوات.
    [first_day] يُرجى تحديد أول يوم.
    [reveal_day] يُرجى تحديد اليوم الذي تُعرض ابتداءً منه، أو تركه فارغًا.
    [on] يُرجى تحديد يوم التحقق، اليوم أو قبله.
    [ideas] يُرجى وضع علامة على الأفكار التي يمكن اختيارها.
    [last_day] يُرجى تحديد آخر يوم، من اليوم فصاعدًا، وبعد أول يوم بستة أسابيع على الأكثر.
   *[other] يُرجى اختيار يوم من اليوم فصاعدًا، خلال أقل من سنة.
}
refusal-not-money = لا نفهم كم هذا المبلغ.
refusal-not-money-do = يُكتب هكذا: 12 أو 12.50 أو 1,400.
refusal-too-much-money = هذا المبلغ أكبر مما نستطيع حفظه.
refusal-too-much-money-do = يُرجى كتابة أقل من مليون جنيه.
refusal-missing = ما زال هناك شيء ناقص.
refusal-missing-do = { $field ->
    [waiting] ضع علامة على فكرة واحدة على الأقل.
    [topic] يُرجى اختيار الموضوع.
    [policy] يُرجى كتابة رابط السياسة. يبدأ بـ https://
    [nine] ضع علامة على تسع أفكار.
    [groups] يُرجى اختيار مجموعة واحدة على الأقل.
    [course] يُرجى اختيار ما قررته.
    [why] يُرجى ذكر السبب. يحتاجه السجل.
    [rung] يُرجى اختيار من يُبلَّغ الآن.
    [reads_from] يُكتب الوقت هكذا: 08:30.
    [reads_until] يُكتب وقت النهاية بعد البداية، هكذا: 16:00.
    [head] يُرجى اختيار شخص موجود هنا وليس للقراءة فقط.
    [email] يُرجى كتابة عنوان البريد الإلكتروني.
    [job_title] يُرجى كتابة المسمى الوظيفي.
    [kind] يُرجى ذكر نوع مدرستك أو ناديك.
    [look_again] يُكتب اليوم هكذا: 2026-12-01.
    [organisation] يُرجى كتابة اسم مدرستك أو ناديك.
    [owner] يُرجى ذكر المسؤول عن الصفحة.
    [role] يُرجى اختيار من سيأتي.
    [shared] يُرجى ملء كل جزء، أو ترك السطر كله فارغًا.
    [sign] يُرجى وضع علامة في المربع أولًا.
    [steps] يُرجى اختيار خطوة واحدة على الأقل.
    [pot] يُرجى كتابة المبلغ.
    [cost] يُرجى كتابة التكلفة.
    [picks] يُرجى ذكر عدد الأفكار التي يمكن لشخص واحد اختيارها.
    [method] يُرجى اختيار طريقة التصويت.
    [included] يُرجى ذكر كيف يمكن للجميع المشاركة.
    [ways] يُرجى ذكر كيف يمكنهم الإجابة.
    [can_change] يُرجى ذكر ما يمكن أن يتغير.
    [cannot_change] يُرجى ذكر ما لا يمكن أن يتغير.
    [own] يُرجى كتابة الإجابات، واحدة في كل سطر.
    [seats] يُرجى ذكر كم يمكن أن يفوز.
    [answer_by] يُرجى تحديد يوم الرد.
    [by_when] يُكتب اليوم هكذا: 2026-12-01.
    [decision] يُرجى اختيار ما قررتموه.
    [because] يُرجى ذكر السبب بكلماتك.
    [done] يُرجى اختيار هل تم ذلك.
    [happened] يُرجى ذكر ما حدث.
    [changed] يُرجى ذكر ما اختلف الآن.
    [checked_by] يُرجى ذكر من تحقق من ذلك.
    [looked] يُرجى ذكر ما الذي فُحص.
    [runs_out] يُرجى تحديد آخر يوم، ليس قبل يوم الفحص، أو تركه فارغًا.
    [holiday] يُرجى ذكر ما هي: «عطلة نصف الفصل».
    [last_day] يُرجى تحديد آخر يوم ليس قبل أول يوم.
    [decider] يُرجى ذكر صاحب القرار.
    [question] يُرجى كتابة السؤال.
    [note] يُرجى كتابة سطر للتلميذ.
    [outcomes] يُرجى اختيار هدف إلى ثلاثة.
    [wording] يُرجى كتابة كلمات لكل هدف، للبالغين وللشباب.
    [met] يُرجى ذكر هل حصلتم على ما أردتم.
    [next_review] يُرجى تحديد يوم المراجعة القادمة.
    [name] يُرجى كتابة اسم.
    [place] يُرجى كتابة الغرفة أو المكان.
    [who_for] يُرجى ذكر صاحب الفكرة.
    [said_by] يُرجى ذكر هل كانت مساعدة أم كلامًا نيابةً عنهم.
    [day] يُرجى تحديد اليوم.
    [starts] يُرجى تحديد وقت البداية.
    [ends] يُرجى تحديد وقت النهاية، بعد البداية.
    [until] يُرجى تحديد آخر يوم ليس قبل أول يوم.
    [why_place] يُرجى ذكر السبب مع أن المكان ينقصه شيء.
    [expected] يُرجى كتابة عدد التلاميذ المتوقع بالأرقام.
    [more] يُرجى كتابة عدد البالغين الإضافيين بالأرقام.
    [come] يُرجى كتابة عدد البالغين الذين سيأتون بالأرقام.
    [lead] يُرجى ذكر مسؤول الجلسة. لا بد منه.
    [second-adult] يُرجى ذكر البالغ الثاني. لا بد منه.
    [safeguarding-contact] يُرجى ذكر جهة الاتصال للحماية. لا بد منها.
    [who] يُرجى ذكر من تحقق من ذلك.
    [on] يُرجى تحديد يوم التحقق، اليوم أو قبله.
    [category] يُرجى ذكر نوع النشاط.
    [session] يُرجى اختيار يوم لم يأتِ بعد.
    [credit] يُرجى اختيار صاحب الفكرة.
    [line] يُرجى ذكر ما هو.
    [units] يُرجى كتابة العدد بالأرقام.
    [sheets] يُرجى كتابة 1 أو أكثر بالأرقام، وألا يزيد على ما بقي من 99.
    [handed_out] يُرجى كتابة عدد الأطفال الذين معهم ورقة، بالأرقام.
    [hands] يُرجى كتابة عدد الأيدي بالأرقام، 999 على الأكثر.
    [unused] يُرجى كتابة العددين بالأرقام. والصفر 0 عدد أيضًا.
    [days] يُرجى وضع علامة على يوم واحد على الأقل.
    [whom] يُرجى ذكر لمن هو، كي يُعرف ذلك لاحقًا.
    [ends_on] يُرجى اختيار يوم من اليوم فصاعدًا، خلال سنة من الآن على الأكثر.
    [away_until] يُرجى اختيار يوم من اليوم فصاعدًا، خلال 60 يومًا من الآن على الأكثر.
    [price] يُرجى كتابة ثمن الواحد.
    [what] يُرجى ذكر ما يحدث في كل سطر.
    [minutes] يُرجى كتابة دقائق كل سطر بالأرقام، من 1 إلى 180.
    [lines] يجب أن يبقى سطر واحد على الأقل.
    [alt] يُرجى ذكر ما تُظهره الصورة، لمن لا يراها.
    [photo] يُرجى اختيار صورة فوتوغرافية.
    [pupil] يُرجى وضع علامة على صورة واحدة على الأقل.
    [code] يُرجى اختيار واحد من القائمة.
    [capacity] يُرجى كتابة عدد الأشخاص الذي يتسع له، بالأرقام.
    [list] يُرجى اختيار الملف أولًا.
    [ages] يُرجى ذكر أعمارهم: «11 إلى 13» أو «Years 7 to 8».
    [size] يُرجى كتابة العدد في القائمة بالأرقام، من 1 إلى 500.
    [assessed_on] يُرجى تحديد اليوم الذي تم فيه التقييم.
    [basis-accounts] يُرجى اختيار أساس قانوني لكل غرض.
    [basis-cards] يُرجى اختيار أساس قانوني لكل غرض.
    [basis-evidence] يُرجى اختيار أساس قانوني لكل غرض.
    [basis-safety] يُرجى اختيار أساس قانوني لكل غرض.
    [basis-voice] يُرجى اختيار أساس قانوني لكل غرض.
    [days-cards] يُرجى كتابة عدد من الأيام بين الحدين المذكورين.
    [days-drafts] يُرجى كتابة عدد من الأيام بين الحدين المذكورين.
    [days-names] يُرجى كتابة عدد من الأيام بين الحدين المذكورين.
    [days-notes] يُرجى كتابة عدد من الأيام بين الحدين المذكورين.
    [days-rehearsals] يُرجى كتابة عدد من الأيام بين الحدين المذكورين.
    [days-voices] يُرجى كتابة عدد من الأيام بين الحدين المذكورين.
    [days-worries] يُرجى كتابة عدد من الأيام بين الحدين المذكورين.
   *[other] يُرجى ملء هذه الخانة: { $field }.
}
refusal-unfit = هذا لا يناسب هنا.
refusal-unfit-do = { refusal-missing-do }
refusal-not-a-photo = هذه ليست صورة تعرضها المتصفحات.
refusal-not-a-photo-do = يُرجى اختيار ملف JPEG أو PNG أو WebP.
refusal-photo-too-large = هذه الصورة كبيرة جدًا علينا.
refusal-photo-too-large-do = يُرجى تصغيرها إلى أقل من 2 ميغابايت وإرسالها من جديد.
refusal-too-many-pixels = هذه الصورة عريضة أو عالية جدًا علينا.
refusal-too-many-pixels-do = يُرجى تصغيرها وإرسالها من جديد.
refusal-too-many-photos = هذه صور أكثر من اللازم لهذا المكان.
refusal-too-many-photos-do = يكفي { $most }. يُرجى إزالة واحدة أولًا.
refusal-too-many-checks = هذه فحوص أكثر من اللازم لهذا المكان.
refusal-too-many-checks-do = يكفي { $most }. يُرجى إزالة واحد أولًا.
refusal-not-confirmed = هذا عن موضوع حساس، و{ $left ->
    [zero] لا شيء
    [one] شيء واحد
    [two] شيئان
    [few] { $left } أشياء
    [many] { $left } شيئًا
   *[other] { $left } شيء
} لم يُؤكَّد بعد.
refusal-not-confirmed-do = يُرجى النظر فيما ينقص وطلب تأكيده.
refusal-same-words = هذه الكلمات موجودة في القائمة.
refusal-same-words-do = يُرجى استخدام كلمات أخرى. وإن كانت في الأرشيف فيمكن استعادتها.
refusal-too-many-own-words = هذا أكثر من اللازم مما يخصكم.
refusal-too-many-own-words-do = يكفي { $most }. يمكن تغيير كلمات واحد موجود.
refusal-place-booked = هو محجوز: { $by }.
refusal-place-booked-do = يُرجى إيجاد مكان آخر أولًا، أو وضع علامة في المربع فيبقى هناك.
refusal-in-use = ما زال مطلوبًا. { $by }
refusal-in-use-do = يمكن إزالته حين لا يحتاجه أحد.
refusal-one-pot = هناك صندوق موجود.
refusal-one-pot-do = يُرجى تغيير ذلك الصندوق وترك هذا السطر فارغًا.
refusal-only-a-rehearsal = هذه جلسة تجريبية، وذلك التصويت يُحسب.
refusal-only-a-rehearsal-do = يُرجى إنشاء جلسة جديدة له حين يمكن لشباب حقيقيين الحضور.
refusal-same-name = لديك مجموعة بهذا الاسم.
refusal-same-name-do = يُرجى إعطاء هذه اسمًا آخر.
refusal-not-a-list = لا نستطيع قراءة هذا الملف كقائمة.
refusal-not-a-list-do = يُرجى حفظه بصيغة CSV، أو كملف Excel ينتهي بـ ‎.xlsx.
refusal-list-too-large = هذه القائمة طويلة جدًا علينا.
refusal-list-too-large-do = حتى { $most } سطر و2 ميغابايت على الأكثر.
refusal-too-many-columns = أعمدة هذه القائمة أكثر مما نحتاج.
refusal-too-many-columns-do = يكفي الصف والعمر، وحتى { $most } عمود على الأكثر.
refusal-too-many-groups = في هذه القائمة مجموعات كثيرة جدًا.
refusal-too-many-groups-do = حتى { $most } على الأكثر، أو يُختار عمود آخر للصف.
refusal-no-class-column = لا نعرف أي عمود فيه الصف.
refusal-no-class-column-do = يُرجى اختياره وإعطاؤنا الملف مرة أخرى.
refusal-nothing-in-list = لا توجد مجموعة في هذه القائمة.
refusal-nothing-in-list-do = يُرجى التحقق من اختيار الأعمدة الصحيحة.
refusal-group-put-away = «{ $group }» في الأرشيف.
refusal-group-put-away-do = يُرجى استعادتها أولًا، أو تركها.
refusal-no-consent = لم توافق مؤسسة «{ $group }» بعد.
refusal-no-consent-do = يُرجى طلب الموافقة، أو ترك المجموعة الآن.
refusal-not-ready = ليست جاهزة بعد.
refusal-not-ready-do = يُرجى النظر فيما ينقص بعد.
refusal-unreadable-form = لم نستطع قراءة ذلك.
refusal-unreadable-form-do = يمكنك الرجوع والمحاولة من جديد.
refusal-too-large = كان هذا أكثر مما نستطيع.
refusal-too-large-do = يمكنك تقصيره وإرساله من جديد.
refusal-too-slow = أخذ الوصول إلينا وقتًا طويلًا.
refusal-too-slow-do = بعد التأكد من الاتصال، يمكنك الإرسال من جديد.
refusal-disk-busy = نحن مشغولون جدًا الآن. لم يُحفظ شيء.
refusal-disk-busy-do = لحظة انتظار، ثم محاولة جديدة.
refusal-disk-closed = لا نستطيع حفظ شيء الآن.
refusal-disk-closed-do = يمكنك إخبار أحد المشرفين. لا شيء مما أرسلته على الحائط.
refusal-ours = تعطّل شيء، وهذا خطؤنا.
refusal-ours-do = لحظة انتظار، ثم محاولة جديدة.
refusal-wrong-old-password = هذه ليست كلمة المرور القديمة.
refusal-wrong-old-password-do = يُرجى كتابتها من جديد، أو طلب رابط من أحد القادة.
refusal-link-ended = لم يعد هذا الرابط يعمل.
refusal-link-ended-do = يُرجى طلب رابط جديد ممن أرسله.
refusal-email-taken = هذا البريد مستخدم هنا.
refusal-email-taken-do = يُرجى استخدام بريد آخر، أو طلب كلمة مرور جديدة.
refusal-last-leader = أنت آخر قائد هنا.
refusal-last-leader-do = يُرجى وضع علامة في المربع أولًا، أو دعوة قائد آخر.
refusal-last-safeguarding-lead = لا مسؤول حماية آخر هنا.
refusal-last-safeguarding-lead-do = يُرجى وضع علامة في المربع أولًا، أو دعوة مسؤول آخر.
refusal-page-changed = غيّر شخص الصفحة الآن.
refusal-page-changed-do = يُرجى قراءتها من جديد، ثم المتابعة.
refusal-same-organisation = هناك مدرسة أخرى أو نادٍ آخر هنا بهذا الاسم.
refusal-same-organisation-do = يُرجى اختيار اسم يميّزكم.
refusal-has-left = غادرت هذه المدرسة أو هذا النادي.
refusal-has-left-do = ما اتُّفق عليه ما زال متاحًا للقراءة.
refusal-told-often = وصلنا ما أرسلته. يقرؤه شخص بالغ.
refusal-told-often-do = يمكنك الانتظار خمس دقائق، أو الاتصال الآن برقم في الأسفل.
refusal-common-password = كلمة المرور هذه لدى أشخاص كثيرين.
refusal-common-password-do = يُرجى استخدام ثلاث كلمات أو أربع لا يجمعها أحد غيرك.
refusal-named-password = كلمة المرور هذه من أسماء يعرفها الناس.
refusal-named-password-do = يُرجى ألا يكون فيها اسمك أو بريدك أو اسم مدرستك أو ناديك.
refusal-in-a-vote = فكرتك في تصويت الآن.
refusal-in-a-vote-do = بعد انتهاء التصويت يمكنك حذفها.
refusal-watched-already = هذه الكلمات مما ننتبه له من قبل.
refusal-watched-already-do = يُرجى البحث عنها في القائمة، أو كتابة كلمات أخرى.
refusal-too-many-watched = هذا أكثر من اللازم من كلماتكم الخاصة.
refusal-too-many-watched-do = يكفي { $most }. يُرجى حذف بعض الموجود.
refusal-wrong-code = هذا الرمز لا يفتح.
refusal-wrong-code-do = يُرجى النظر من جديد، وكتابة أحدث رمز.
refusal-wrong-passkey = مفتاح المرور هذا لا يفتح، أو لم يعد يفتح.
refusal-wrong-passkey-do = يُرجى المحاولة مرة أخرى، أو تسجيل الدخول بطريقة أخرى.
refusal-code-taken = استُخدم هذا الرمز قبل قليل.
refusal-code-taken-do = يُرجى انتظار الرمز التالي. يأتي خلال نصف دقيقة.
refusal-half-ended = طال الوقت كثيرًا، أو كُتبت رموز كثيرة جدًا.
refusal-half-ended-do = يُرجى البدء من جديد بكلمة مرورك.
refusal-second-step-first = شراكتك تطلب منك خطوة ثانية.
refusal-second-step-first-do = يُرجى إعدادها أولًا. تكفي دقيقتان.
refusal-school-away = لم يُجب حساب المدرسة.
refusal-school-away-do = سجّل الدخول بكلمة المرور، أو حاول مرة أخرى بعد قليل.
refusal-school-ended = استغرق ذلك وقتًا طويلًا، أو بدأ في مكان آخر.
refusal-school-ended-do = ابدأ من جديد هنا.
refusal-school-address = ذلك الحساب لا يضمن بريدك الإلكتروني.
refusal-school-address-do = سجّل الدخول بكلمة المرور. يمكن لمن يشغّل الخادم أن يعرف السبب.
refusal-school-stranger = لا أحد هنا لديه البريد الإلكتروني لذلك الحساب.
refusal-school-stranger-do = اطلب رابطًا من قائد، أو سجّل الدخول بكلمة المرور.
refusal-school-invited = لقد دُعيت، ولم تأتِ إلى هنا بعد.
refusal-school-invited-do = افتح أولًا الرابط الذي أُعطي لك. بعد ذلك يُدخلك هذا الحساب.
refusal-worries-held = الأمور المقلقة مغلقة أمامك حاليًا.
refusal-worries-held-do = يُرجى الطلب من النائب أو من قائد فتح صفحة الأشخاص وتأكيد هويتك.
