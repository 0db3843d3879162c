# The partnership, for leaders.

partnership-heard = هل صوتهم مسموع؟
partnership-no-ideas = لا فكرة على أي حائط بعد.
partnership-all-heard = { $all ->
    [zero] لا أفكار.
    [one] للفكرة الوحيدة رد.
    [two] لكلتا الفكرتين رد.
    [few] لكل الأفكار ({ $all }) رد.
    [many] لكل الأفكار ({ $all }) رد.
   *[other] لكل الأفكار ({ $all }) رد.
}
partnership-some-heard = للأفكار رد: { $answered } من { $all }.
partnership-helped-few = ساعد أحدهم في عدد قليل من هذه الأفكار، أو تكلم نيابةً عن شخص.
partnership-helped-about = ساعد أحدهم في نحو { $n } من هذه الأفكار، أو تكلم نيابةً عن شخص.
partnership-to-answer = { $n ->
    [zero] لا فكرة تنتظرك
    [one] فكرة واحدة تنتظرك
    [two] فكرتان تنتظرانك
    [few] { $n } أفكار تنتظرك
    [many] { $n } فكرة تنتظرك
   *[other] { $n } فكرة تنتظرك
}
partnership-answer = الرد
partnership-change = تغيير
partnership-waits = لا رد بعد
partnership-late = تأخر الرد الموعود. والتلاميذ يرون ذلك أيضًا.
partnership-late-short = متأخر

partnership-happened = ماذا حدث بعد ذلك؟
partnership-happened-why = { $n ->
    [zero] لم يفت موعد أي وعد.
    [one] فات موعد وعد واحد. ينتظر التلاميذ أن يسمعوا ما حدث له.
    [two] فات موعد وعدين. ينتظر التلاميذ أن يسمعوا ما حدث لهما.
    [few] فات موعد { $n } وعود. ينتظر التلاميذ أن يسمعوا ما حدث لها.
    [many] فات موعد { $n } وعدًا. ينتظر التلاميذ أن يسمعوا ما حدث لها.
   *[other] فات موعد { $n } وعد. ينتظر التلاميذ أن يسمعوا ما حدث لها.
}
partnership-happened-say = إخبارهم بما حدث
partnership-public = الصفحة العامة والملصق
partnership-fits = «هذا ما طلبناه»: { $n }.
partnership-not-quite = «ليس تمامًا»: { $n }.

partnership-chose = ماذا اختاروا؟
partnership-no-vote = لم يُغلق أي تصويت بعد.
partnership-table = الشيء نفسه في جدول
partnership-file = الأرقام في ملف
partnership-picture = الرسم البياني كصورة
partnership-file-why = مقرّبة، لأن الملفات تنتقل بين الناس.
partnership-asked = السؤال: «{ $question }»
partnership-ages = الأعمار من { $from } إلى { $to }.
partnership-closed = أُغلق يوم { $day }.
partnership-hidden = الأعداد الصغيرة مخفية حفاظًا على الخصوصية.
partnership-rounded = الأعداد مقرّبة إلى أقرب 5، والصغيرة مخفية حفاظًا على الخصوصية.

partnership-who-voted = من صوّت؟
partnership-voted = صوّت { $voted } من { $asked } كانوا حاضرين.
partnership-what-answered = بماذا رددنا؟
partnership-promise = وعد { $who } بالرد قبل نهاية { $day }.

partnership-organisation = المؤسسة
partnership-gives = تعطي
partnership-gets = تأخذ
partnership-keep = حفظ

partnership-level = من قاد: { $level }

partnership-sessions = كل الجلسات
partnership-sessions-page = الصفحة { $n } من { $all }، الأحدث أولًا.
partnership-sessions-newer = جلسات أحدث
partnership-sessions-older = جلسات أقدم
partnership-more = { $n ->
    [zero] لا شيء آخر.
    [one] فكرة أخرى مع جلستها.
    [two] فكرتان أخريان مع جلستيهما.
    [few] { $n } أخرى مع جلساتها.
    [many] { $n } أخرى مع جلساتها.
   *[other] { $n } أخرى مع جلساتها.
}
partnership-session-back = العودة إلى الجلسة

by-group-title = حسب المجموعة
by-group-why = لا تُعرض إلا الأرقام التي لا تدل على أحد. وتُحسب المجموعات الصغيرة معًا.
by-group-group = المجموعة
by-group-on = { $option }: من كل مجموعة، ممن صوّتوا فيها
by-group-others = كل من صوّت سواهم
by-group-list = صوّتوا، من الحاضرين
by-group-of = { $voted } من { $asked }
by-group-theirs = يُقال للبالغين المسؤولين عنهم فقط
by-group-all-of = كل { $organisation }
by-group-small-of = مجموعات صغيرة من { $organisation }، معًا
by-group-rest = مجموعات صغيرة من عدة مؤسسات، معًا
by-group-gone = مجموعة لم تعد موجودة
by-group-file = خذه حسب المجموعة في ملف
by-group-share = { $people }: { $percent } من كل 100 (بين { $low } و{ $high })
by-group-same = الأمر متقارب في كل المجموعات المعروضة هنا: قد تصنع الصدفة وحدها فروقًا كهذه.
by-group-differs = { $more }: { $high } من كل 100. { $fewer }: { $low } من كل 100. بين مجموعتين فقط يصعب أن تصنع الصدفة فرقًا كهذا. وهو لا يقول لنا السبب.
by-group-private = كثير من النسب خاص، فلا يمكن مقارنة المجموعات.
by-group-care = كلمة «بين» تقول إلى أي حد قد تغيّر الصدفة وحدها نسبة كهذه: كلما قل العدد زاد المدى. ومن بين مجموعات كثيرة قد تبرز واحدة بالصدفة.
by-group-not-one = لا يُعرض حسب المجموعة: هناك مجموعة واحدة، أو صوّت في بعضها عدد قليل جدًا، فحُسب الجميع معًا.
by-group-not-known = لا يُعرض حسب المجموعة. دخلت عدة مجموعات بالصور، ولم يتحقق أحد من مجموعة كل واحد. مع البطاقات، أو مع غرفة لكل مجموعة، يُعرف ذلك.
by-group-not-adults = لا يُعرض حسب المجموعة. حُسبت أوراق أو أيدٍ مرفوعة أيضًا، ولا أحد يعرف من أي مجموعة هي.
by-group-not-figures = لا يُعرض حسب المجموعة. يلزم لذلك عدد دقيق للأشخاص عن الجميع معًا، وهذا التصويت لا يعرضه.
by-group-not-small = لا يُعرض حسب المجموعة. كثير من الأرقام صغير إلى حد أنه قد يدل على شخص واحد.
