# A youth worker's sessions.

sessions-title = جلساتك
sessions-new = جلسة جديدة
sessions-hint = الغرفة على جهازك اللوحي، والشاشة الكبيرة على جهاز العرض.
sessions-none-open = لا جلسة مفتوحة. يمكن إنشاء واحدة، ورمزها يُدخل التلاميذ.
sessions-yours = جلستك
sessions-came-in = { $n ->
    [zero] لم يدخل أحد بعد
    [one] دخل تلميذ واحد
    [two] دخل تلميذان
    [few] دخل { $n } تلاميذ
    [many] دخل { $n } تلميذًا
   *[other] دخل { $n } تلميذ
}
sessions-late = الرد متأخر
sessions-room = فتح الغرفة
sessions-screen = الشاشة الكبيرة
sessions-ended = انتهت
sessions-name = الجلسة
sessions-day = اليوم
sessions-groups = المجموعات
sessions-pupils = التلاميذ

new-session-title = جلسة جديدة
new-session-ask = ما السؤال الذي سيُطرح عليهم؟
new-session-question = السؤال
new-session-question-hint = يقرؤه التلاميذ حرفيًا. فليكن سؤالًا مفتوحًا.
new-session-picks = عدد الاختيارات لكل تلميذ
new-session-picks-hint = 3 عدد مناسب حتى 12 فكرة.
new-session-pot = مبلغ للتوزيع، بالجنيه
new-session-pot-hint = يُترك فارغًا إن لم يكن هناك مال للتوزيع.
new-session-who = من سيأتي؟
new-session-name = اسم الجلسة
new-session-name-hint = يظهر على الشاشة الكبيرة: «صنّاع الخميس».
new-session-groups = المجموعات
new-session-ages = الأعمار { $from }–{ $to }
new-session-roll = { $n } في القائمة
new-session-promise = بماذا تعِدونهم؟
new-session-promise-why = يرون هذا قبل التصويت. وإن مرّ اليوم يرى الجميع أنه متأخر.
new-session-decider = من يقرر؟
new-session-decider-hint = اسم أو وظيفة يعرفها التلاميذ.
new-session-answer-by = يصلهم الرد قبل نهاية
new-session-answer-by-hint = خمسة أيام دراسية وعد جيد.
new-session-language = لغة صفحات التلاميذ
new-session-language-hint = يمكن لكل طفل اختيار لغة أخرى على الجهاز.
new-session-steps = الخطوات
new-session-steps-hint = الخمس كلها، إلا إن كان الوقت قليلًا.
new-session-go = إنشاء الجلسة

say-title = هل لهم كلمة حقيقية؟
say-why = يُملأ هذا قبل أول تصويت. وإن تعذّر توسيع الإجابات، فما فائدة التصويت؟
say-included = المساحة: كيف يمكن للجميع المشاركة؟
say-included-hint = من قد يبقى صامتًا، وما الذي يُفعل من أجله؟
say-ways = الصوت: كيف يمكنهم الإجابة؟
say-ways-hint = الكتابة، الصور، إخبار مشرف، الورق.
say-can_change = التأثير: ما الذي يمكن أن يتغير؟
say-can_change-hint = يقرؤه التلاميذ على ورقة التصويت.
say-cannot_change = وما الذي لا يمكن أن يتغير؟
say-cannot_change-hint = يقرؤه التلاميذ أيضًا. فليكن صادقًا.
say-level = من يقود؟ (سُلَّم هارت)
say-level-hint = فليكن الاختيار صادقًا. يُطبع ولا يُقيَّم أبدًا.
say-level-none = لم يُختر
say-go = حفظ
hart-1 = البالغون يستخدمون الشباب لقول ما يريده البالغون
hart-2 = الشباب موجودون للمظهر الحسن
hart-3 = يُسأل الشباب، لكن لا ينتج عن ذلك الكثير
hart-4 = البالغون يقررون، والشباب يعرفون السبب ولهم مهمة
hart-5 = البالغون يقررون، ويُسأل الشباب ويُخبَرون بما نتج
hart-6 = الفكرة من البالغين، والقرارات مشتركة
hart-7 = الفكرة من الشباب وهم يقودون
hart-8 = الفكرة من الشباب، والقرارات مشتركة
