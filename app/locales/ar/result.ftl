# What was chosen. The same sentences stand on phones, on the screen and in leaders' charts.

result-title = النتيجة
result-won = الفائز: { $idea }. اختاره { $people } من { $voted }، أكثر من أي شيء آخر.
result-won-with = الفائز: { $idea }. اختاره { $people } من { $voted }.
result-won-close = الفائز: { $idea }. كان الفرق صغيرًا جدًا.
result-won-points = الفائز: { $idea }. عدد نقاطه { $figure }، أكثر من أي شيء آخر.
result-won-coins = الفائز: { $idea }. عدد عملاته { $figure }، أكثر من أي شيء آخر.
result-won-rate = الفائز: { $idea }. اختاره الناس { $figure } مرة من كل 100 مقارنة.
result-won-beats-all = الفائز: { $idea }. يغلب كل خيار آخر، وجهًا لوجه.
result-won-beats = الفائز: { $idea }. يغلب { $figure } من { $others }، وجهًا لوجه.
result-won-clear = الفائز بوضوح: { $idea }.
result-won-half = الفائز: { $idea }. له أكثر من نصف الأصوات.
result-won-stages = الفائز: { $idea }. عدد جولات العد: { $stages }.
result-elected = { $ideas ->
    [zero] لم تفز أي فكرة.
    [one] فازت فكرة واحدة.
    [two] فازت فكرتان معًا.
    [few] فازت { $ideas } أفكار معًا.
    [many] فازت { $ideas } فكرة معًا.
   *[other] فازت { $ideas } فكرة معًا.
}
result-bought = { $ideas ->
    [zero] لم تفز أي فكرة. التكلفة { $spent }.
    [one] فازت فكرة واحدة. تكلفتها { $spent }.
    [two] فازت فكرتان. تكلفتهما معًا { $spent }.
    [few] فازت { $ideas } أفكار. تكلفتها معًا { $spent }.
    [many] فازت { $ideas } فكرة. تكلفتها معًا { $spent }.
   *[other] فازت { $ideas } فكرة. تكلفتها معًا { $spent }.
}
result-wrote = { $people ->
    [zero] لم يُجب أحد.
    [one] أجاب شخص واحد.
    [two] أجاب شخصان.
    [few] أجاب { $people } أشخاص.
    [many] أجاب { $people } شخصًا.
   *[other] أجاب { $people } شخص.
}
result-scale = قال معظمهم «{ $answer }»: { $people } من { $voted }.
result-scale-more = الإجابة الأكثر «{ $answer }»: { $people } من { $voted }.
result-scale-tie = لا إجابة تسبق كل الإجابات الأخرى.
result-scale-close = الأعداد المقرّبة لا تبيّن أي إجابة في المقدمة.
result-scale-almost = قال الجميع تقريبًا «{ $answer }».
result-scale-most = قال معظم الناس «{ $answer }».
result-scale-about = قال معظمهم «{ $answer }»: نحو { $people }.
result-scale-more-about = الإجابة الأكثر «{ $answer }»: نحو { $people }.
result-stirling = على مقياس من { $least } إلى { $most }، وصلت هذه المجموعة إلى { $mean }.
result-stirling-hidden = الإجابات قليلة جدًا أو متشابهة كلها. لذا لا يظهر رقم.
result-scale-hidden = الإجابات مخفية حفاظًا على الخصوصية.
result-won-about-of = الفائز: { $idea }. اختاره نحو { $people } من { $voted }.
result-won-about = الفائز: { $idea }. اختاره نحو { $people } من نحو { $voted }.
result-won-together = { $ideas ->
    [zero] لم تفز أي فكرة. { $people } من { $voted }.
    [one] فكرة واحدة جاءت أولى. اختارها { $people } من { $voted }.
    [two] فكرتان جاءتا أولًا معًا. اختار كلًا منهما { $people } من { $voted }.
    [few] { $ideas } أفكار جاءت أولًا معًا. اختار كلًا منها { $people } من { $voted }.
    [many] { $ideas } فكرة جاءت أولًا معًا. اختار كلًا منها { $people } من { $voted }.
   *[other] { $ideas } فكرة جاءت أولًا معًا. اختار كلًا منها { $people } من { $voted }.
}
result-won-almost = الفائز: { $idea }. اختاره الجميع تقريبًا.
result-won-most = الفائز: { $idea }. اختاره معظم الناس.
result-won-hidden = الفائز: { $idea }. العدد مخفي حفاظًا على الخصوصية.
result-won-few = الفائز: { $idea }.
result-goes-on = { $ideas ->
    [zero] لا شيء ينتقل إلى التصويت التالي.
    [one] فكرة واحدة تنتقل إلى التصويت التالي.
    [two] فكرتان تنتقلان إلى التصويت التالي.
    [few] { $ideas } أفكار تنتقل إلى التصويت التالي.
    [many] { $ideas } فكرة تنتقل إلى التصويت التالي.
   *[other] { $ideas } فكرة تنتقل إلى التصويت التالي.
}
result-chose = { $ideas ->
    [zero] لم يتم اختيار أي فكرة.
    [one] تم اختيار فكرة واحدة.
    [two] تم اختيار فكرتين.
    [few] تم اختيار { $ideas } أفكار.
    [many] تم اختيار { $ideas } فكرة.
   *[other] تم اختيار { $ideas } فكرة.
}
result-nobody-won = لم تفز أي فكرة هذه المرة.
result-none-most = قال معظم الناس: لا شيء من هذه.
result-none-almost = قال الجميع تقريبًا: لا شيء من هذه.
result-few = الأعداد تبقى خاصة.
result-nobody-voted = لم يصوّت أحد.
result-withheld = سألنا هذا من قبل، ثم جاء أو ذهب قليلون. لذا لا يرى أحد النتيجة.
result-nothing = صوّت عدد قليل جدًا. لذا لا يرى أحد ما قالوه.

result-fit = { $ideas ->
    [zero] لا فكرة تكفيها { $pot }.
    [one] فكرة واحدة تكفيها { $pot }. تكلفتها { $spent }.
    [two] فكرتان تكفيهما { $pot }. تكلفتهما { $spent }.
    [few] { $ideas } أفكار تكفيها { $pot }. تكلفتها { $spent }.
    [many] { $ideas } فكرة تكفيها { $pot }. تكلفتها { $spent }.
   *[other] { $ideas } فكرة تكفيها { $pot }. تكلفتها { $spent }.
}
result-turnout = صوّت { $voted } من { $asked }.
result-turnout-about = صوّت نحو { $voted } من نحو { $asked }.
result-wrote-about = عدد من أجابوا: نحو { $people }.
result-turnout-hidden = عدد من صوّتوا مخفي حفاظًا على الخصوصية.
result-on-paper = كانت بعض الأصوات على الورق. أدخلها أشخاص بالغون.
result-by-hand = كانت بعض الأصوات برفع الأيدي. عدّها أشخاص بالغون.
result-by-hand-n = الأصوات برفع الأيدي: { $n }. عدّها أشخاص بالغون.

result-hidden = مخفي حفاظًا على الخصوصية
chart-hidden = خاص
chart-split-cards = كل شريط يعرض نعم، ثم لا أدري، ثم لا.
result-almost-everyone = الجميع تقريبًا
result-most = معظم الناس
result-about = نحو { $people }

result-chosen = تم اختيارها
result-not-chosen = ليس هذه المرة
why-others = غيرها نال أكثر
why-level-costs-more = تعادلت مع أخرى، لكنها أغلى
why-level-later = تعادلت مع أخرى تسبقها في الترتيب الثابت
why-nobody = لم يخترها أحد
why-most-said-none = قال معظم الناس: لا شيء من هذه
why-votes-moved = غيرها نال أكثر حين انتقلت الأصوات
why-counted-out = غيرها سبقها حين عددنا
why-over-the-pot = { $cost } أكثر مما في الصندوق
why-did-not-fit = تحتاج { $cost }. لم يبقَ إلا { $left }
why-no-room = تحتاج { $cost }. في النهاية بقي { $left }
why-not-enough-together = مال من أحبوها معًا لم يكفِ
why-went-out = خرجت في الجولة { $stage }

table-idea = الفكرة
table-picks = الاختيارات
table-firsts = المرتبة الأولى
table-points = النقاط
table-coins = العملات
table-beaten = عدد من تغلبهم
table-win-rate = الفوز من كل 100
table-won = اختير
table-lost = اختير الآخر

steps-title = كيف عددنا
steps-stage = الجولة { $stage }
steps-gone = خرجت
steps-rounded = أعداد الناس مقرّبة إلى أقرب 5. والصغيرة مخفية حفاظًا على الخصوصية.
step-taken = { $idea }: التكلفة { $cost }. المال يكفيها، ويبقى { $left }.
step-passed = { $idea }: التكلفة { $cost }. لم يبقَ إلا { $left }، لذا نتجاوزها.
step-seat = { $idea }: فازت.
step-bought = { $idea }: التكلفة { $cost }. دفعها معًا نحو { $people }.
step-bought-hidden = { $idea }: التكلفة { $cost }. دفعها معًا من أحبوها.
step-elected = { $ideas }: نالت ما يكفي وفازت.
step-out = { $idea }: لها أقل الأصوات، فتخرج.

fairness-title = هل هذا عادل؟
fairness-what = عددنا الأصوات نفسها بطريقتين. ليست أي منهما العادلة الوحيدة.
fairness-same = الطريقتان تختاران الشيء نفسه.
fairness-differ = الطريقتان تختاران أفكارًا مختلفة.
fairness-way = طريقة العد
fairness-chooses = تختار
fairness-covered = من نالوا واحدًا من اختياراتهم
fairness-greedy = الأكثر اختيارًا أولًا
fairness-shares = لكل واحد نصيب متساوٍ
fairness-ideas = { $ideas ->
    [zero] لا أفكار، بمبلغ { $spent }.
    [one] فكرة واحدة بمبلغ { $spent }.
    [two] فكرتان بمبلغ { $spent }.
    [few] { $ideas } أفكار بمبلغ { $spent }.
    [many] { $ideas } فكرة بمبلغ { $spent }.
   *[other] { $ideas } فكرة بمبلغ { $spent }.
}
fairness-only-here = هنا فقط: { $ideas }

result-answers = قراءة الردود
result-receipt = إيصال هذا العد: { $receipt }.
result-receipt-same = يرى الكبار الإيصال نفسه لهذا التصويت.
