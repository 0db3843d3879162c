# Evidence, for leaders and for those outside to whom it is handed.

evidence-title = الأدلة
evidence-weeks = أي أسابيع
evidence-this-term = هذا الفصل الدراسي
evidence-other-days = أيام أخرى
evidence-first-day = من أي يوم؟
evidence-last-day = إلى أي يوم؟
evidence-show = عرض هذه الأيام
evidence-days = { $first } { $first_year } حتى { $last } { $last_year }
evidence-term-autumn = الفصل الدراسي الخريفي { $year }
evidence-term-spring = الفصل الدراسي الربيعي { $year }
evidence-term-summer = الفصل الدراسي الصيفي { $year }
evidence-may-travel = قد تنتقل هذه الصفحة بين الناس، لذلك تُعرض أعداد الأشخاص كما يجوز أن يراها من هم خارج المؤسسة. أما الأفكار والردود والوعود فليست أشخاصًا، وتُعد كلها واحدة واحدة.
evidence-outside = هذا ما نُشر عن هذه الأسابيع. أعداد الأشخاص مقرّبة، والأعداد الصغيرة مجموعة معًا، كي لا يُعرف أحد بعينه.
evidence-link-until = يعمل هذا الرابط حتى { $day }.
evidence-ask-heard = هل صوتهم مسموع؟
evidence-ask-chosen = ماذا اختاروا؟
evidence-ask-changed = ما الذي تغيّر؟
evidence-ask-towards = من أجل ماذا عملنا؟
evidence-ask-gains = من يستفيد؟
evidence-ask-cost = كم كلّف ذلك، وماذا أعطى كل جنيه؟
evidence-ask-time = هل يتحسن الأمر؟
evidence-word-yes = نعم.
evidence-word-mostly = في الغالب.
evidence-word-not-yet = ليس بعد.
evidence-say-heard = { $ideas ->
    [zero] لا أفكار.
    [one] { $answered ->
        [0] لا رد على الفكرة الوحيدة.
       *[other] للفكرة الوحيدة رد.
    }
    [two] { $answered ->
        [0] لا رد على أي من الفكرتين.
        [one] لفكرة واحدة من الفكرتين رد.
       *[other] لكلتا الفكرتين رد.
    }
    [few] الأفكار التي لها رد: { $answered } من { $ideas }.
    [many] الأفكار التي لها رد: { $answered } من { $ideas }.
   *[other] الأفكار التي لها رد: { $answered } من { $ideas }.
}{ $late ->
    [0] {""}
    [one] {" "}تأخر الرد على واحدة.
    [two] {" "}تأخر الرد على اثنتين.
    [few] {" "}تأخر الرد على { $late }.
    [many] {" "}تأخر الرد على { $late }.
   *[other] {" "}تأخر الرد على { $late }.
}
evidence-say-heard-nothing = لم توضع أي فكرة على حائط في هذه الأسابيع.
evidence-say-chosen = { $votes ->
    [0] لم يُغلق أي تصويت في هذه الأسابيع.
    [one] صوّتوا مرة واحدة، و{ $chosen ->
        [0] لم يختاروا شيئًا.
        [one] اختاروا فكرة واحدة.
        [two] اختاروا فكرتين.
        [few] اختاروا { $chosen } أفكار.
        [many] اختاروا { $chosen } فكرة.
       *[other] اختاروا { $chosen } فكرة.
    }
    [two] صوّتوا مرتين، و{ $chosen ->
        [0] لم يختاروا شيئًا.
        [one] اختاروا فكرة واحدة.
        [two] اختاروا فكرتين.
        [few] اختاروا { $chosen } أفكار.
        [many] اختاروا { $chosen } فكرة.
       *[other] اختاروا { $chosen } فكرة.
    }
    [few] صوّتوا { $votes } مرات، و{ $chosen ->
        [0] لم يختاروا شيئًا.
        [one] اختاروا فكرة واحدة.
        [two] اختاروا فكرتين.
        [few] اختاروا { $chosen } أفكار.
        [many] اختاروا { $chosen } فكرة.
       *[other] اختاروا { $chosen } فكرة.
    }
    [many] صوّتوا { $votes } مرة، و{ $chosen ->
        [0] لم يختاروا شيئًا.
        [one] اختاروا فكرة واحدة.
        [two] اختاروا فكرتين.
        [few] اختاروا { $chosen } أفكار.
        [many] اختاروا { $chosen } فكرة.
       *[other] اختاروا { $chosen } فكرة.
    }
   *[other] صوّتوا { $votes } مرة، و{ $chosen ->
        [0] لم يختاروا شيئًا.
        [one] اختاروا فكرة واحدة.
        [two] اختاروا فكرتين.
        [few] اختاروا { $chosen } أفكار.
        [many] اختاروا { $chosen } فكرة.
       *[other] اختاروا { $chosen } فكرة.
    }
}
evidence-say-changed = { $yes ->
    [0] لم تنل أي فكرة من هذه الأسابيع «نعم» بعد.
    [one] نالت فكرة واحدة «نعم»، وتم تنفيذ { $done } منها.
    [two] نالت فكرتان «نعم»، وتم تنفيذ { $done } منهما.
    [few] نالت { $yes } أفكار «نعم»، وتم تنفيذ { $done } منها.
    [many] نالت { $yes } فكرة «نعم»، وتم تنفيذ { $done } منها.
   *[other] نالت { $yes } فكرة «نعم»، وتم تنفيذ { $done } منها.
}
evidence-say-towards = { $activities ->
    [0] لم تصبح أي فكرة من هذه الأسابيع نشاطًا بعد.
    [one] نشاط واحد من أفكارهم، و{ $outcomes ->
        [0] لم يُختر له أي هدف بعد.
        [one] يعمل من أجل هدف واحد.
        [two] يعمل من أجل هدفين.
        [few] يعمل من أجل { $outcomes } أهداف.
        [many] يعمل من أجل { $outcomes } هدفًا.
       *[other] يعمل من أجل { $outcomes } هدف.
    }
    [two] نشاطان من أفكارهم، وفيهما { $kinds } من الأنواع الخمسة للأنشطة الإثرائية، و{ $outcomes ->
        [0] لم يُختر لهما أي هدف بعد.
        [one] يعملان من أجل هدف واحد.
        [two] يعملان من أجل هدفين.
        [few] يعملان من أجل { $outcomes } أهداف.
        [many] يعملان من أجل { $outcomes } هدفًا.
       *[other] يعملان من أجل { $outcomes } هدف.
    }
    [few] { $activities } أنشطة من أفكارهم، وفيها { $kinds } من الأنواع الخمسة للأنشطة الإثرائية، و{ $outcomes ->
        [0] لم يُختر لها أي هدف بعد.
        [one] تعمل من أجل هدف واحد.
        [two] تعمل من أجل هدفين.
        [few] تعمل من أجل { $outcomes } أهداف.
        [many] تعمل من أجل { $outcomes } هدفًا.
       *[other] تعمل من أجل { $outcomes } هدف.
    }
    [many] { $activities } نشاطًا من أفكارهم، وفيها { $kinds } من الأنواع الخمسة للأنشطة الإثرائية، و{ $outcomes ->
        [0] لم يُختر لها أي هدف بعد.
        [one] تعمل من أجل هدف واحد.
        [two] تعمل من أجل هدفين.
        [few] تعمل من أجل { $outcomes } أهداف.
        [many] تعمل من أجل { $outcomes } هدفًا.
       *[other] تعمل من أجل { $outcomes } هدف.
    }
   *[other] { $activities } نشاط من أفكارهم، وفيها { $kinds } من الأنواع الخمسة للأنشطة الإثرائية، و{ $outcomes ->
        [0] لم يُختر لها أي هدف بعد.
        [one] تعمل من أجل هدف واحد.
        [two] تعمل من أجل هدفين.
        [few] تعمل من أجل { $outcomes } أهداف.
        [many] تعمل من أجل { $outcomes } هدفًا.
       *[other] تعمل من أجل { $outcomes } هدف.
    }
}
evidence-say-gains = الشركاء الذين ذكروا ماذا يعطون وماذا يأخذون: { $said } من { $all }.
evidence-say-cost = ذهب { $taken } من أصل { $pot } في صندوق الشباب إلى أفكارهم.
evidence-say-cost-no-pot = لا صندوق للشباب في الميزانية.
evidence-say-time-one = لا يوجد فصل دراسي سابق للمقارنة بعد.
evidence-say-time-same = لا فرق يُذكر: الردود التي جاءت في موعدها { $now } من كل مئة، وكانت { $before } في { $term }.
evidence-say-time-better = أفضل: الردود التي جاءت في موعدها { $now } من كل مئة، وكانت { $before } في { $term }.
evidence-say-time-worse = ليس جيدًا كالسابق: الردود التي جاءت في موعدها { $now } من كل مئة، وكانت { $before } في { $term }.
evidence-answered-on-time = جاء الرد في موعده
evidence-answered-late = جاء الرد متأخرًا
evidence-answered-waits = تنتظر، ولم يأتِ موعدها بعد
evidence-answered-overdue = متأخرة، ولا رد بعد
evidence-promises = ما وُعد به
evidence-promise-kept = تم
evidence-promise-partly = تم بعضه
evidence-promise-to-come = لم يأتِ موعده بعد
evidence-promise-overdue = متأخر، ولم يتم
evidence-turnout = كم صوّتوا
evidence-step-ideas = أفكار على الحائط
evidence-step-answered = لها رد
evidence-step-yes = نالت «نعم»
evidence-step-done = تم تنفيذها
evidence-base = العمود الكامل يعني كل الأفكار: { $n }.
evidence-base-activities = العمود الكامل يعني كل الأنشطة: { $n }.
evidence-each-idea = كل فكرة والرد عليها
evidence-no-answer = لا رد بعد
evidence-done = تم
evidence-ages = الأعمار من { $from } إلى { $to }.
evidence-closed = أُغلق يوم { $day }.
evidence-outcomes = الأهداف التي تعمل من أجلها
evidence-not-why = يبيّن هذا ما كان العمل من أجله، لا ما الذي سبّبه.
evidence-not-said = لم يُذكر بعد
evidence-gifts = وقت العاملين والغرف عطاء بلا ثمن هنا. والميزانية كلها في صفحة البرنامج.
evidence-percent = { $n }%
evidence-between = (بين { $low } و{ $high })
evidence-between-why = تقول «بين» إلى أي حد يمكن للصدفة وحدها أن تغيّر رقمًا كهذا: كلما قلّت الأفكار زاد ذلك. الفصلان متقاربان ما لم يختلفا بأكثر من ذلك.
evidence-none-yet = لم يأتِ موعد أي رد بعد
evidence-column-question = السؤال
evidence-column-voted = صوّتوا
evidence-column-asked = من أمكنهم التصويت
evidence-column-idea = الفكرة
evidence-column-decided = قلنا
evidence-column-because = السبب
evidence-column-happened = ما حدث
evidence-column-outcome = الهدف
evidence-column-activities = الأنشطة
evidence-column-who = الشريك
evidence-column-gives = يعطي
evidence-column-gets = يأخذ
evidence-column-activity = النشاط
evidence-column-kind = النوع
evidence-column-cost = من الصندوق
evidence-column-term = الفصل الدراسي
evidence-column-ideas = الأفكار
evidence-column-on-time = ردود في موعدها
evidence-no-grade = يبيّن هذا ما حدث. لا يعطي تقديرًا، ولا يقول لنا لماذا حدث.
evidence-files = أخذها معك
evidence-files-what = الأرقام نفسها في ملفات. ما هو مخفي هنا مخفي فيها أيضًا.
evidence-xlsx = مصنف Excel (‎.xlsx)
evidence-zip = جداول للحاسوب (‎.zip)
evidence-print = أو طباعة هذه الصفحة.
evidence-links = روابط لمن هم خارج المؤسسة
evidence-links-what = كل من لديه الرابط يقرأ هذه الصفحة كما هي لهذه الأسابيع، دون تسجيل دخول، حتى اليوم المحدد. ويمكنك إنهاؤه هنا في أي وقت.
evidence-link-what = (يعرض { $weeks }، ويعمل حتى { $day })
evidence-link-families = صفحة الأسر والملصق
evidence-link-end = إنهاء هذا الرابط
evidence-link-new = إنشاء رابط
evidence-link-whom = لمن؟
evidence-link-whom-hint = لمعرفة من لديه الرابط لاحقًا: «مجلس الأمناء»، «صندوق اليانصيب».
evidence-link-ends = حتى أي يوم؟
evidence-link-ends-hint = خلال سنة من الآن على الأكثر.
evidence-link-make = إنشاء الرابط
evidence-sheet-summary = الملخص
evidence-sheet-ideas = الأفكار
evidence-sheet-votes = التصويتات
evidence-sheet-participation = المشاركة
evidence-sheet-actions = الأنشطة
evidence-sheet-method = الطريقة
evidence-column-answer = الرد
evidence-column-sent = يوم الإرسال
evidence-column-answer-by = آخر يوم موعود للرد
evidence-column-answered = يوم أول رد
evidence-column-stand = في الموعد؟
evidence-column-promised = آخر يوم موعود للتنفيذ
evidence-column-done = يوم التنفيذ
evidence-column-option = الخيار
evidence-column-count = العدد
evidence-column-status = مدى الدقة
evidence-column-chosen = تم اختياره
evidence-column-closed = يوم الإغلاق
evidence-column-made = يوم الإعداد
evidence-column-youngest = أصغر عمر
evidence-column-oldest = أكبر عمر
evidence-column-rule = طريقة العد
evidence-status-exact = دقيق
evidence-status-about = مقرّب إلى أقرب 5
evidence-status-hidden = مخفي حفاظًا على الخصوصية
evidence-status-most = المعظم، والعدد مخفي حفاظًا على الخصوصية
evidence-status-almost-everyone = الجميع تقريبًا، والعدد مخفي حفاظًا على الخصوصية
evidence-method-people = تُعرض أعداد الأشخاص كما يجوز أن يراها من هم خارج المؤسسة: مقرّبة إلى أقرب 5، والأعداد الأقل من 10 مخفية حفاظًا على الخصوصية، ومعها أعداد أخرى قد تُستنتج منها.
evidence-method-ideas = الأفكار والردود والوعود والأنشطة تُعد كلها واحدة واحدة. وهي أفكار كانت على حائط بعد أن قرأها أحد المشرفين.
evidence-method-late = الرد في موعده حتى اليوم الذي وُعدت به غرفته، ومتأخر ابتداءً من اليوم التالي.
evidence-method-rehearsals = الجلسات التجريبية والجلسات المخترعة لا تُحسب في أي مكان.
evidence-column-receipt = إيصال العد
evidence-method-receipt = يُصنع إيصال العد مما يُنشر عنه ولا شيء غيره. وتعرض صفحة التلاميذ الذين صوّتوا الإيصال نفسه.
evidence-method-made = أُعدّ يوم { $day } { $year } عن { $weeks }.
evidence-targets = ما ينبغي أن يتحقق دائمًا
evidence-target-base = الشريط الكامل يعني الكل، وهذا هو الهدف. والخط على كل شريط يبيّن كم قد تغيّره الصدفة وحدها.
evidence-target-answers = ردود جاءت في موعدها
evidence-target-answers-say = جاء { $met } من أصل { $due } من الردود بحلول اليوم الموعود.
evidence-target-adults = جلسات خُطِّط لها بالعدد اللازم من البالغين
evidence-target-adults-say = من أصل { $due } من الجلسات التي خُطِّط لعدد البالغين فيها، خُطِّط لـ { $met } منها بالعدد اللازم.
evidence-target-of = { $met } من { $due }
evidence-sheet-targets = الأهداف
evidence-column-target = ما ينبغي أن يتحقق
evidence-column-met = عدد مرات تحققه
evidence-column-due = من أصل
evidence-column-percent = من كل مئة
evidence-column-low = بين
evidence-column-high = و
