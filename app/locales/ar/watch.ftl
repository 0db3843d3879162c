# Words to watch, and who opened what. For those who hear worries and for leaders; the names of the kinds for

watch-title = كلمات ننتبه لها
watch-why = كل ما يكتبه أحد شبابنا يُقارن بهذه الكلمات. وما يُعثر عليه يُقرأ أولًا. لا يوقف ذلك أحدًا، ولا يقرر شيئًا، ولا يراه أحد من الشباب.
watch-misses = لا توجد قائمة تجد كل شيء. وكل فكرة يقرؤها إنسان، سواء عُثر فيها على شيء أم لا.
watch-unchecked = السطور المكتوبة بالويلزية والعربية والأردية لم يراجعها أحد ممن يتكلمون هذه اللغات. أوقفوا ما كان خطأ، وأضيفوا ما ينقص.
watch-kind-disclosure = قد تكون طلب نجدة
watch-kind-names = قد يكون فيها اسم
watch-kind-contact = قد تكون فيها وسيلة للوصول إلى شخص
watch-kind-rude = قد تكون بذيئة
watch-of-disclosure = طلب نجدة
watch-of-names = أسماء
watch-of-contact = وسائل للوصول إلى شخص
watch-of-rude = كلمات بذيئة
watch-do-disclosure = يُطلب من المشرف إبقاؤها خاصة وإبلاغ مسؤول الحماية. ولا توضع على الحائط مع غيرها دفعة واحدة أبدًا.
watch-do-names = ويُعثر أيضًا على الأسماء التي يعرف بها المشرفون الشباب الموجودين في الغرفة.
watch-do-contact = يُعثر دائمًا على أرقام الهواتف والعناوين والروابط وأسماء المستخدمين من شكلها.
watch-do-rude = يمكن للمشرف إعادتها بكلمة لطيفة.
watch-own = كلماتنا
watch-own-none = لا كلمات خاصة بنا بعد.
watch-take-away = حذف
watch-add-label = كلمات للإضافة
watch-add-hint = كلمات كاملة، بأي حروف كبيرة أو صغيرة. والنجمة في آخر الكلمة تعني أي نهاية: numpt*‎
watch-add = إضافة
watch-listed = { $n ->
    [zero] لا أسطر تأتي مع Fifth
    [one] سطر واحد يأتي مع Fifth
    [two] سطران يأتيان مع Fifth
    [few] { $n } أسطر تأتي مع Fifth
    [many] { $n } سطرًا تأتي مع Fifth
   *[other] { $n } سطر تأتي مع Fifth
}{ $off ->
    [0] {""}
    [one] ، وواحد متوقف
    [two] ، واثنان متوقفان
    [few] ، و{ $off } متوقفة
    [many] ، و{ $off } متوقفة
   *[other] ، و{ $off } متوقفة
}
watch-such-as = مثل «{ $example }»
watch-off = إيقاف
watch-is-off = متوقف
watch-on = تشغيل
watch-found = { $kind }:
openings-title = من فتح ماذا
openings-why = كل شخص بالغ رأى ما كتبه شبابنا قبل عرضه، أينما كتبوه. الكلمات نفسها ليست هنا. ويُكتب سطر حين يرى شخص بالغ شيئًا لأول مرة.
openings-none = لم يفتح أحد شيئًا بعد.
openings-idea = { $n ->
    [zero] لا أفكار
    [one] فكرة واحدة
    [two] فكرتان
    [few] { $n } أفكار
    [many] { $n } فكرة
   *[other] { $n } فكرة
}
openings-words = ما كُتب في تصويت
openings-worry = أمر مقلق
openings-works = { $who }، { $organisation }
openings-of = { $what } من { $group }
openings-older = الأقدم
openings-newer = الأحدث
