# المواضيع الحساسة: ما يُؤكَّد أولًا. للبالغين.

topic-title = موضوع حساس؟
topic-about = هذا عن موضوع حساس
topic-none = لا
topic-is-none = ليس عن موضوع حساس.
topic-change = ذكر ذلك وتأكيد ما يلزم
topic-relationships = العلاقات والجنس
topic-drugs = المخدرات والكحول
topic-mental-health = الصحة النفسية
topic-violence = العنف
topic-faith = الإيمان والهوية
topic-other = شيء آخر
topic-hint = يؤكد كل بند صاحب مسمى وظيفي في اليوم الذي تم فيه. تأتي الأربعة أولًا: بعدها يدخل التقويم أو يُطرح السؤال.
topic-need-policy = السياسة الخاصة بهذا الموضوع، مع رابط إليها
topic-need-families = أُبلغت الأسر
topic-need-plan = اطُّلع على الخطة
topic-need-confidentiality = ما يبقى خاصًا وما لا يمكن أن يبقى متفق عليه ويُقال أولًا
topic-policy = رابط السياسة
topic-by = من أكّد (المسمى الوظيفي)
topic-on = في أي يوم
topic-keep = حفظ
topic-confirmed = { $who }، { $day }
topic-open = لم يُؤكَّد بعد
topic-lacks = لم يُؤكَّد بعد: { $what }
topic-leave-says = يقرأ الصغار: «يمكنك ترك هذا في أي وقت. لا حاجة إلى سبب.»
topic-of-question = قبل طرح هذا السؤال
topic-missing = { $topic }: { $left ->
    [zero] لا شيء
    [one] شيء واحد
    [two] شيئان
    [few] { $left } أشياء
    [many] { $left } شيئًا
   *[other] { $left } شيء
} لم يُؤكَّد بعد.
topic-complete = { $topic }: كل شيء مؤكَّد.
topic-look = ما يلزم أولًا
