# Is a session ready? For adults.

ready-title = هل { $name } جاهزة؟
ready-back-room = العودة إلى الغرفة
ready-drop-in = اليوم والمكان والبالغون
ready-missing = { $n ->
    [zero] لا ينقص شيء
    [one] ينقص شيء واحد
    [two] ينقص شيئان
    [few] تنقص { $n } أشياء
    [many] ينقص { $n } شيئًا
   *[other] ينقص { $n } شيء
}
ready-complete = كل شيء موجود
ready-ready = جاهزة
ready-not-yet = ليست جاهزة بعد
ready-nothing-missing = لا ينقص شيء. يبقى أن يعلن أحد أنها جاهزة.
ready-called = أعلن { $who } أنها جاهزة يوم { $day }.
ready-call = إعلان أنها جاهزة

ready-no-day = لا يوم لها ولا وقت بعد.
ready-no-place = لا مكان لها بعد.
ready-no-address = لم يكتب أحد عنوان المكان.
ready-no-why = ينقص المكان شيء. يُرجى ذكر سبب اختياره.
ready-stale-checks = { $n ->
    [zero] لا فحص للمكان قديم في ذلك اليوم.
    [one] فحص واحد للمكان سيكون قديمًا أو منتهي المدة في ذلك اليوم. يمكن لقائد تسجيل فحص جديد.
    [two] فحصان للمكان سيكونان قديمين أو منتهيي المدة في ذلك اليوم. يمكن لقائد تسجيل فحصين جديدين.
    [few] { $n } فحوص للمكان ستكون قديمة أو منتهية المدة في ذلك اليوم. يمكن لقائد تسجيل فحوص جديدة.
    [many] { $n } فحصًا للمكان ستكون قديمة أو منتهية المدة في ذلك اليوم. يمكن لقائد تسجيل فحوص جديدة.
   *[other] { $n } فحص للمكان ستكون قديمة أو منتهية المدة في ذلك اليوم. يمكن لقائد تسجيل فحوص جديدة.
}
ready-few-adults = عدد البالغين المطلوب: { $needed }. يُرجى ذكر عدد من سيأتون، أو لماذا يكفي عدد أقل.
ready-no-role = لا أحد في هذا الدور بعد: { $role }.
ready-no-check = لم توضع عليه علامة بعد: { $line }

ready-when = متى وأين؟
ready-day = { $day }، من { $from } إلى { $to }
ready-why-place = لماذا هناك: { $why }
ready-needs = تحتاج هذه الجلسة: { $needs }
ready-needs-hint = احتياجات الجلسة كلها، لا احتياجات طفل بعينه.
ready-keep-needs = حفظ، ووضع الأماكن المناسبة أولًا
ready-starts = تبدأ
ready-ends = تنتهي
ready-until = آخر يوم، إن استمرت أيامًا
ready-until-hint = حتى 14 يومًا. رمز واحد لها كلها.
ready-too-small = يتسع لعدد { $holds } من { $people }
ready-why = لماذا هناك، إن كان ينقصه شيء
ready-why-hint = يراه كل من في الشراكة.

ready-adults = كم عدد البالغين؟
ready-needed = { $more ->
    [zero] عدد البالغين المطلوب { $needed } لعدد التلاميذ { $pupils }.
    [one] عدد البالغين المطلوب { $needed } لعدد التلاميذ { $pupils }، منهم واحد لما تحتاجه هذه الجلسة.
    [two] عدد البالغين المطلوب { $needed } لعدد التلاميذ { $pupils }، منهم اثنان لما تحتاجه هذه الجلسة.
    [few] عدد البالغين المطلوب { $needed } لعدد التلاميذ { $pupils }، منهم { $more } لما تحتاجه هذه الجلسة.
    [many] عدد البالغين المطلوب { $needed } لعدد التلاميذ { $pupils }، منهم { $more } لما تحتاجه هذه الجلسة.
   *[other] عدد البالغين المطلوب { $needed } لعدد التلاميذ { $pupils }، منهم { $more } لما تحتاجه هذه الجلسة.
}
ready-come = { $n ->
    [zero] لا أحد سيأتي بعد.
    [one] سيأتي واحد.
    [two] سيأتي اثنان.
    [few] سيأتي { $n }.
    [many] سيأتي { $n }.
   *[other] سيأتي { $n }.
}
ready-come-unknown = لم يقل أحد كم عدد من سيأتون.
ready-why-fewer = لماذا يكفي عدد أقل: { $why }
ready-ratios = واحد لكل 6 تلاميذ في سن 4 إلى 8، ولكل 8 في سن 9 إلى 12، ولكل 10 في سن 13 إلى 18؛ والعبرة بأصغر المجموعة. ولا يقل العدد أبدًا عن اثنين (NSPCC).
ready-expected = عدد التلاميذ المتوقع
ready-expected-hint = إن تُرك فارغًا: كل من في القوائم.
ready-adults-come = البالغون الذين سيأتون
ready-adults-come-hint = المساعدون دون 18 عامًا لا يُحسبون.
ready-more = بالغون إضافيون
ready-more-hint = للاحتياجات، بحسب تقييم المخاطر لديكم.
ready-fewer = لماذا يكفي عدد أقل
ready-fewer-hint = فقط إن كان من سيأتون أقل من المطلوب. ولا يقل العدد أبدًا عن اثنين.

ready-roles-hint = مسميات وظيفية لا أسماء: تبقى حين يتغير الأشخاص.
ready-other-roles = أدوار أخرى قد تلزم
ready-in-role = { $post }، { $who }
role-lead = مسؤول الجلسة
role-lead-named = مسؤول الجلسة
role-second-adult = البالغ الثاني
role-second-adult-named = البالغ الثاني
role-safeguarding-contact = جهة الاتصال للحماية
role-safeguarding-contact-named = جهة الاتصال للحماية
role-transport = النقل
role-transport-named = المسؤول عن النقل
role-key-holder = حامل مفتاح المكان
role-first-aider = المسعف الأولي
role-equipment = المعدات والمشتريات
role-communication = دعم التواصل
role-young-facilitator = ميسّر من الشباب
role-young-timekeeper = ضابط وقت من الشباب

ready-checks = ما الذي تم التحقق منه؟
ready-checks-hint = يُكتب المسمى الوظيفي لمن تحقق، واليوم الذي تم فيه التحقق.
ready-check-who = من تحقق (المسمى الوظيفي)
ready-check-on = اليوم
ready-ticked = { $who }، { $day }
ready-unticked = ليس بعد
check-risks = قيّم المخاطرَ شخص يعرف المكان.
check-briefed = يُخبَر الشباب أولًا بما سيحدث.
check-support = نعرف الدعم الذي يحتاجه الجميع، والمشرفون أيضًا.
check-first-aid = نعرف الإسعافات الأولية التي قد تلزم.
check-team = يعرف كل من في الفريق دوره.
check-staff = فحوص كل العاملين مؤكدة كتابةً.
check-venue = فحوص المكان مؤكدة كتابةً.
ready-by-card = على بطاقة المكان: { $what }، { $day }، { $who }. وهو صالح لكل الجلسات هناك.
