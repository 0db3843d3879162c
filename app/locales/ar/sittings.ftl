# One vote, many sittings, as adults read it.

wide-title = تصويت في غرف كثيرة
wide-why = سؤال واحد وورقة تصويت واحدة لصفوف ونوادٍ كثيرة. يُعد مرة واحدة للجميع معًا، فتُحسب المجموعات الصغيرة أيضًا.
wide-whom = من يصوّت؟
wide-about-walls = أفكار من الحوائط
wide-about-places = الأماكن
wide-about-own = إجابات من عندك
wide-walls = أي أفكار؟
wide-walls-hint = حتى 12 على ورقة التصويت، أو حتى 48 في جولة أولى. المتشابهة يمكن أن تتقاسم مكانًا: هذا هو السؤال التالي.
wide-no-walls = لا أفكار على أي حائط بعد.
wide-alike = أي هذه تقول الشيء نفسه؟
wide-alike-hint = المتشابهة تتقاسم مكانًا على ورقة التصويت، بكلمات واحدة منها. وتُنسب كلها إلى أصحابها.
wide-alone = تبقى وحدها
wide-seats-hint = عادةً 1.
wide-when = متى وأين
wide-first-day = أول يوم
wide-first-day-hint = من هذا اليوم فصاعدًا يمكن لغرفة فتحه.
wide-last-day = آخر يوم
wide-last-day-hint = بعد ستة أسابيع على الأكثر. تكفي عشر دقائق في كل صف.
wide-reveal = أين يرون النتيجة؟
wide-reveal-rooms = في كل غرفة، حين يعرضها مشرفها
wide-reveal-page = في كل غرفة، وفي الصفحات التي يمكن لأي شخص فتحها
wide-reveal-day = ليس قبل
wide-reveal-day-hint = يمكن تركه فارغًا. عندها يمكن عرضها فور العد.
wide-first = كثيرة على ورقة تصويت واحدة؟
wide-first-why = من 13 إلى 48 فكرة: يختار كل تلميذ أولًا بين اثنتين، بضع مرات. وتنتقل الأفضل إلى ورقة تصويت تُنشأ بعد ذلك. يُقال ما الذي ينتقل، ولا يُقال أبدًا كم أحبوه ولا بأي ترتيب.
wide-first-tick = أولًا جولة «هذه أم تلك»
wide-onto = كم ينتقل
wide-onto-hint = من 2 إلى 12.
wide-answer-by = متى يرد البالغون؟
wide-answer-by-hint = إن تُرك فارغًا: خمسة أيام دراسية بعد آخر يوم.
wide-topic-why = تُؤكَّد البنود الأربعة هنا أولًا. بعدها يقرأ النتيجة البالغون وحدهم، بأرقام مقرَّبة، ولا يُذكر فائز.
wide-go = إنشاء هذا التصويت

wide-list = تصويتات في غرف كثيرة
wide-days = من { $first } إلى { $last }

wide-open = فتح التصويت: { $question }
wide-again = فتحه هنا من جديد
wide-end = صوّتت هذه المجموعة
wide-hidden = لا يرى أحد أي عدد قبل أن تصوّت كل الغرف. ولا حتى أنت.
wide-later = «{ $question }» يمكن فتحه هنا من { $day } فصاعدًا.
wide-over = صوّتت هذه المجموعة على «{ $question }». يمكن فتحه من جديد حتى { $day }.
wide-waits = صوّتت هذه المجموعة على «{ $question }». تأتي النتيجة حين تنتهي كل الغرف.
wide-waits-day = صوّتت هذه المجموعة على «{ $question }». يمكن عرض النتيجة من { $day } فصاعدًا.
wide-counted = تم عدّ «{ $question }»، لكل الغرف معًا.
wide-thanked = طُرح «{ $question }» هنا. هو عن أمر حساس، لذلك لا تُعرض النتيجة على أي غرفة.
wide-who = من لم يصوّت بعد؟
wide-beyond = { $n ->
    [zero] لا أحد زائد على القائمة.
    [one] هنا واحد أكثر مما في قائمة المجموعة، في كل الجلسات. هل سبق له التصويت بصورة أخرى؟
    [two] هنا اثنان أكثر مما في قائمة المجموعة، في كل الجلسات. هل سبق لهما التصويت بصور أخرى؟
    [few] هنا { $n } أكثر مما في قائمة المجموعة، في كل الجلسات. هل سبق لهم التصويت بصور أخرى؟
    [many] هنا { $n } أكثر مما في قائمة المجموعة، في كل الجلسات. هل سبق لهم التصويت بصور أخرى؟
   *[other] هنا { $n } أكثر مما في قائمة المجموعة، في كل الجلسات. هل سبق لهم التصويت بصور أخرى؟
}
wide-let-vote = لم يسبق لهم. السماح بالتصويت

sittings-title = من لم يصوّت بعد؟
sittings-title-done = من صوّت
sittings-about = «{ $question }» تصويت واحد في كل { $who }، من { $first } إلى { $last }.
sittings-of = { $voted } من { $all }
sittings-have-voted = من الصفوف والنوادي صوّتت
squares-voted = { $n ->
    [zero] لم تصوّت أي مجموعة
    [one] مجموعة صوّتت
    [two] مجموعتان صوّتتا
    [few] { $n } مجموعات صوّتت
    [many] { $n } مجموعة صوّتت
   *[other] { $n } مجموعة صوّتت
}
squares-today = { $n ->
    [zero] لا مجموعة تصوّت اليوم
    [one] مجموعة تصوّت اليوم
    [two] مجموعتان تصوّتان اليوم
    [few] { $n } مجموعات تصوّت اليوم
    [many] { $n } مجموعة تصوّت اليوم
   *[other] { $n } مجموعة تصوّت اليوم
}
squares-day = { $n ->
    [zero] لا مجموعة لها موعد
    [one] مجموعة لها موعد
    [two] مجموعتان لهما موعد
    [few] { $n } مجموعات لها موعد
    [many] { $n } مجموعة لها موعد
   *[other] { $n } مجموعة لها موعد
}
squares-none = { $n ->
    [zero] لكل مجموعة موعد
    [one] مجموعة بلا موعد بعد
    [two] مجموعتان بلا موعد بعد
    [few] { $n } مجموعات بلا موعد بعد
    [many] { $n } مجموعة بلا موعد بعد
   *[other] { $n } مجموعة بلا موعد بعد
}
sittings-ours = { $n ->
    [zero] لا صفوف لنا
    [one] صفنا
    [two] صفّانا
    [few] صفوفنا ({ $n })
    [many] صفوفنا ({ $n })
   *[other] صفوفنا ({ $n })
}
sittings-today-word = اليوم
sittings-pupils = { $n ->
    [zero] لا تلاميذ
    [one] تلميذ واحد
    [two] تلميذان
    [few] { $n } تلاميذ
    [many] { $n } تلميذًا
   *[other] { $n } تلميذ
}
sittings-code = الرمز
sittings-open = فتح التصويت
sittings-room = الغرفة
sittings-change = تغيير
sittings-over = تم التصويت
sittings-done = عُدّ مع الجميع
sittings-nobody-here = لم يصوّت أحد هنا
sittings-without = { $n ->
    [zero] بلا موعد بعد: { $names }.
    [one] بلا موعد بعد: { $names }.
    [two] بلا موعد بعد: { $names }.
    [few] بلا موعد بعد: { $names }.
    [many] بلا موعد بعد: { $names }.
   *[other] بلا موعد بعد: { $names }.
}
sittings-without-why = تكفي عشر دقائق. آخر يوم هو { $day }.
sittings-give-day = تحديد موعد
sittings-others = الآخرون
sittings-nobody = لا أحد يرى عددًا بعد
sittings-no-count = لا عدد لأي فكرة قبل النهاية. ولا حتى لك.
sittings-closes = آخر يوم هو { $day }. بعده يُغلق للجميع دفعة واحدة.
sittings-small = الصفوف الصغيرة تُحسب مع الجميع.
sittings-severed = بعد ذلك تُقطع الصلة بين التلميذ وصوته نهائيًا.
sittings-shown-rooms = ترى كل غرفة النتيجة حين يعرضها مشرفها.
sittings-shown-rooms-on = يمكن لكل غرفة رؤية النتيجة من { $day } فصاعدًا.
sittings-shown-page = النتيجة في كل غرفة، وفي الصفحات التي يمكن لأي شخص فتحها.
sittings-shown-page-on = النتيجة في كل غرفة، وفي الصفحات التي يمكن لأي شخص فتحها، من { $day } فصاعدًا.
sittings-shown-adults = يقرأ النتيجة البالغون وحدهم: مقرَّبة، بلا فائز، ولا شيء عن أقل من عشرة.
sittings-first = هذه جولة أولى، وينتقل أفضلها إلى ورقة تصويت. العدد: { $n }. لا يرى أحد كم أحبوها.
sittings-answer-by = يرد البالغون قبل نهاية { $day }.
sittings-next-ballot = إنشاء ورقة تصويت لما ينتقل
sittings-close = إغلاق للجميع
sittings-close-why = انتهت كل الغرف. يُعد كل صوت مرة واحدة، ثم تُقطع الصلة بين التلميذ وصوته.
sittings-close-rooms = { $n ->
    [zero] لا غرفة مفتوحة.
    [one] غرفة واحدة ما زالت مفتوحة.
    [two] غرفتان ما زالتا مفتوحتين.
    [few] { $n } غرف ما زالت مفتوحة.
    [many] { $n } غرفة ما زالت مفتوحة.
   *[other] { $n } غرفة ما زالت مفتوحة.
}
sittings-close-classes = { $n ->
    [zero] كل الصفوف والنوادي ({ $all }) صوّتت.
    [one] لم يصوّت بعد واحد من { $all } من الصفوف والنوادي.
    [two] لم يصوّت بعد اثنان من { $all } من الصفوف والنوادي.
    [few] لم يصوّت بعد { $n } من { $all } من الصفوف والنوادي.
    [many] لم يصوّت بعد { $n } من { $all } من الصفوف والنوادي.
   *[other] لم يصوّت بعد { $n } من { $all } من الصفوف والنوادي.
}
sittings-close-anyway = إغلاقه مع ذلك؟ لا يستطيع أحد التصويت بعد ذلك.
sittings-close-yes = إغلاقه للجميع
sittings-remove-sure = لم يصوّت فيه أحد بعد. سيُزال للجميع، ويلزم إنشاؤه من جديد.
sittings-remove-yes = إزالته
sittings-remove = إزالة هذا التصويت
sittings-counted = تم العد
sittings-result = عرض ما تم اختياره
