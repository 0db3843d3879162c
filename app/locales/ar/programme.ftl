# The weeks of a programme, its money, and its calendar, for adults.

programme-title = البرنامج
programme-empty = لا موعد لأي جلسة بعد. يحدد مشرف الشباب يومًا لكل جلسة.
programme-sentence = { $weeks ->
    [zero] بلا أسابيع.
    [one] أسبوع واحد.
    [two] أسبوعان.
    [few] { $weeks } أسابيع.
    [many] { $weeks } أسبوعًا.
   *[other] { $weeks } أسبوع.
} { $sessions ->
    [zero] بلا جلسات.
    [one] جلسة واحدة.
    [two] جلستان.
    [few] { $sessions } جلسات.
    [many] { $sessions } جلسة.
   *[other] { $sessions } جلسة.
}
programme-next = التالية: { $day }، { $starts }، { $place }.
programme-week = الأسبوع { $n }
programme-this-week = هذا الأسبوع
programme-over = انتهى
programme-leads = بقيادة
programme-contact = الحماية
programme-no-contact = لا أحد بعد
programme-nothing = لا شيء مخطط له بعد
programme-part = الجزء { $part } من { $of }
programme-led = بقيادة { $who }
programme-not-agreed = لم يُتفق عليه بعد

programme-clashes = { $n ->
    [zero] لا تعارض في المواعيد.
    [one] هناك تعارض واحد في المواعيد.
    [two] هناك تعارضان في المواعيد.
    [few] هناك { $n } تعارضات في المواعيد.
    [many] هناك { $n } تعارضًا في المواعيد.
   *[other] هناك { $n } تعارض في المواعيد.
}
programme-clash-place = { $place } محجوز مرتين يوم { $day }: «{ $one }» و«{ $other }».
programme-clash-lead = مطلوب من { $who } القيادة في مكانين في الوقت نفسه يوم { $day }: «{ $one }» و«{ $other }».

programme-waiting = ليس في التقويم بعد
programme-waiting-hint = حصل الشباب على «نعم» لهذه الأنشطة. وهي تنتظر موعدًا.

budget-title = المال
budget-empty = لم يُسجَّل أي مال بعد.
budget-sentence = الوارد { $in }، والمصروف { $out }.
budget-left = الباقي { $pounds }.
budget-even = الوارد والمصروف متساويان.
budget-short = ينقص { $pounds }. المصروف أكثر من الوارد.
budget-in = الوارد
budget-out = المصروف
budget-gifts = تبرعات عينية
budget-gifts-hint = الوقت والغرف لهما قيمة كبيرة. ولا يُحسبان بالجنيه.
budget-gift-times = { $words }، عدد المرات { $n }
budget-units = { $n } × { $price }
budget-sum = المجموع
budget-what = البند
budget-pounds = بالجنيه
budget-pot = صندوق الشباب
budget-pot-sentence = تأخذ أنشطتهم { $taken } من { $pot }.
budget-pot-left = يبقى لهم { $pounds } لتوزيعه.
budget-pot-even = كله مخطط له.
budget-pot-short = هذا أكثر من الموجود بمقدار { $pounds }.
budget-change = تغيير
budget-back = العودة إلى البرنامج
budget-form-title = ما الوارد وما المصروف؟
budget-form-hint = السطر الذي يُترك فارغًا يُحذف. بالجنيه، أو بالجنيه والبنس: 60 أو 12.50.
budget-form-own = ما تدفعه { $who }
budget-form-own-gifts = ما تقدمه { $who } عينًا
budget-form-grants = المنح والأموال الواردة الأخرى
budget-form-pot = صندوق الشباب
budget-form-out = فيمَ يُصرف
budget-form-held = تدير { $who } الميزانية وتغيّر الباقي.
budget-words = ما هو
budget-how-many = العدد
budget-price = ثمن الواحد بالجنيه

calendar-title = في تقويمك الخاص
calendar-why = الأيام والأماكن وأسماء الأنشطة وما على مؤسستك إنجازه، مع تذكير في اليوم السابق. ولا يُذكر فيه اسم أحد من الشباب.
calendar-file = تنزيله
calendar-address = تطبيق التقويم الذي يقرأ هذا العنوان يبقى محدَّثًا.
calendar-label = عنوان التقويم
calendar-none = لا عنوان لتطبيقات التقويم بعد.
calendar-make = إنشاء عنوان
calendar-new = إنشاء عنوان جديد
calendar-new-hint = بعد ذلك لا يعرض القديم شيئًا.
calendar-end = إزالة العنوان
calendar-leads = بقيادة { $who }
calendar-contact = جهة الاتصال للحماية: { $who }

coming-title = ما القادم؟
coming-sentence = { $n ->
    [zero] لا جلسات مخطط لها.
    [one] هناك جلسة واحدة مخطط لها.
    [two] هناك جلستان مخطط لهما.
    [few] هناك { $n } جلسات مخطط لها.
    [many] هناك { $n } جلسة مخطط لها.
   *[other] هناك { $n } جلسة مخطط لها.
}
coming-none = لا موعد لأي جلسة قادمة بعد.
coming-all = البرنامج كله
