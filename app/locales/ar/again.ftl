# A session held once more, and sessions kept for that.

again-go = تكرارها
again-today = تكرارها اليوم
again-on = تكرارها يوم { $day }
again-why = تنتقل معها المجموعات والخطة والأشخاص والمكان والتصويتات المخطط لها. أما الفحوص فتُجرى من جديد.
again-others-title = { $name }، مرة أخرى
again-groups = مجموعة حضرت من قبل لا تستطيع الحضور هذه المرة. من سيحضر؟
again-with-these = تكرارها مع هؤلاء
again-column = تكرار

template-keep = حفظها لاستخدامها مرة أخرى
template-name = ما اسمها؟
template-go = حفظ
templates = جلسات تتكرر
templates-use = استخدامها اليوم
templates-rename = اسم آخر
templates-remove = إزالتها من هذه القائمة
