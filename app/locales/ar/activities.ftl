# What came of ideas that got a yes, for adults.

activity-make = تحويلها إلى نشاط
activity-see = عرض النشاط
activity-by = فكرة من { $who }.
activity-credit-partnership = شباب { $who }
activity-credit-organisation = شباب { $who }
activity-wish-place = المكان الذي يريدونه: { $place }
activity-wish-lead = من يريدونه أن يقود: { $lead }
activity-cost = { $pounds } من الصندوق
activity-no-cost = بلا تكلفة
activity-in-calendar = { $n ->
    [zero] ليس في أي جلسة
    [one] في جلسة واحدة
    [two] في جلستين
    [few] في { $n } جلسات
    [many] في { $n } جلسة
   *[other] في { $n } جلسة
}
activity-not-in-calendar = ليس في التقويم بعد

activity-when = متى وأين؟
activity-lacks = المطلوب قبل إضافته إلى التقويم
activity-lacks-category = يحدد أحد القائمين عليه نوع النشاط.
activity-lacks-who = يختار كل القائمين عليه الأهداف نفسها، من هدف إلى ثلاثة. لم يتفق بعد: { $who }.
activity-lacks-nobody = لا بد أن يتولاه أحد.
activity-no-dates = ليس في أي جلسة بعد.
activity-date = { $day }، { $starts }–{ $ends }
activity-date-place = { $place } · { $session }
activity-no-place = لم يُحدد المكان بعد
activity-past = انتهى
activity-put = إضافته إلى جلسة
activity-put-go = إضافة
activity-put-hint = يمكن أن يمتد النشاط الطويل على أكثر من جلسة.
activity-no-booked = لا يوجد موعد لأي جلسة قادمة بعد. يحدده مشرف الشباب.
activity-take = إزالته من الجلسة

activity-runs = من يتولاه، ومن أجل ماذا؟
activity-agreed = { $n ->
    [zero] يعمل من أجل: { $outcomes }.
    [one] يعمل من أجل: { $outcomes }.
    [two] الجهتان القائمتان عليه تريدان الأهداف نفسها: { $outcomes }.
    [few] الجهات القائمة عليه ({ $n }) تريد كلها الأهداف نفسها: { $outcomes }.
    [many] الجهات القائمة عليه ({ $n }) تريد كلها الأهداف نفسها: { $outcomes }.
   *[other] الجهات القائمة عليه ({ $n }) تريد كلها الأهداف نفسها: { $outcomes }.
}
activity-not-agreed = لم يتفق كل القائمين عليه على الأهداف نفسها بعد.
activity-leads = تقود النشاط
activity-nothing-ticked = لم يُختر شيء بعد
activity-tick = ما الذي تريده { $who } من هذا النشاط؟
activity-tick-hint = يمكن اختيار هدف إلى ثلاثة. ويختار كل القائمين عليه الأهداف نفسها.
activity-tick-go = نريد هذه الأهداف
activity-join = تشارك { $who } أيضًا في إدارته
activity-leave = لم تعد { $who } تشارك في إدارته
activity-last = قبل الانسحاب يُرجى أن تُطلب من مؤسسة أخرى إدارته.

activity-about = ما هو
activity-category = ما نوع النشاط؟
category-civic = المشاركة المدنية
category-arts = الفنون والثقافة
category-nature = الطبيعة والهواء الطلق والمغامرة
category-sport = الرياضة والنشاط البدني
category-life-skills = مهارات حياتية أخرى
activity-field-cost = ما يأخذه من الصندوق، بالجنيه
activity-credit = من صاحب الفكرة؟
activity-credit-hint = بلا أسماء أبدًا. تظهر خيارات أكثر في القائمة حين يعرضها مشرف كان حاضرًا.
activity-field-lead = من يقوده؟
activity-field-post = المسمى الوظيفي لمن يقوده هناك
activity-field-post-hint = وظيفة لا اسم: «مشرف شباب».
activity-led-by = بقيادة { $who }.
activity-led-by-post = بقيادة { $who }: { $post }.

activity-done = هل تم؟
activity-done-why = يقرأ التلاميذ ما يُكتب هنا.
activity-done-go = إخبارهم بما حدث
activity-back = العودة إلى البرنامج
