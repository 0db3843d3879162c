# At the door.

join-title = ما الرمز؟
join-hint = هو على الشاشة الكبيرة.
join-go = دخول
join-promise = بلا اسم وبلا حساب. المشرف يقرأ الأفكار قبل أي شخص آخر.
join-what = مع Fifth يقول الأطفال والشباب ما يحبون فعله، ويصوّتون عليه.
join-adults = للعاملين مع الشباب
join-adults-go = تسجيل الدخول
join-in = أنت معنا الآن.
join-in-go = متابعة
join-signed-in = تم تسجيل دخولك.
join-signed-in-go = إلى صفحتك

code-like = WORD 1234

join-demo = جولة في نسخة العرض
join-demo-pupil = كتلميذ أو تلميذة
join-demo-worker = كمشرف شباب
join-demo-leader = كقائد
join-demo-screen = الشاشة الكبيرة

group-title = ما مجموعتك؟

picture-title = من أنت اليوم؟
picture-hint = ضغطة على صورة، فتكون لك اليوم.
picture-group = مجموعتك: { $group }.
picture-was-here = كنت هنا من قبل
picture-none-left = كل الصور مأخوذة. يمكنك إخبار أحد المشرفين.

asked-title = نظرة إلى أحد المشرفين.
asked-hint = يُدخلك المشرف بضغطة واحدة. ليس عليك فعل شيء.
asked-taken-out = أخرج مشرف صورة من هذا الجهاز من قبل.
asked-why = لمجموعتك بطاقات، أو قائمتها ممتلئة.
asked-other = اختيار صورة أخرى

again-title = أي صورة صورتك؟
again-hint = ضغطة على صورتك، ثم يفتح لك المشرف من جديد.
again-nobody = لا أحد هنا بعد. يمكنك الرجوع واختيار صورة جديدة.
again-wait-title = أحد المشرفين يمكنه إعادتك.
again-wait-hint = رقمك يجب أن يراه المشرف. لا حاجة إلى الضغط على شيء.
again-wait-gone = ما لم يُرسل من قبل لا يعود.

came-back = عاد شخص بصورتك في { $time }. إن لم يكن ذلك أنت، يمكنك إخبار أحد المشرفين.

card-hello = مرحبًا { $picture }.
card-go-in = دخول
card-go-in-hint = هذه بطاقتك. هي لك في المرة القادمة أيضًا.
card-choose = أين أنت اليوم؟
card-answers = لا شيء يجري الآن. يمكنك قراءة الردود.
card-nothing-yet = لا شيء يجري الآن. يمكنك سؤال أحد المشرفين متى يبدأ.
card-type = معك بطاقة؟ الرمز الذي على الشاشة الكبيرة أولًا، أو مسح البطاقة بالكاميرا.
card-here = معك بطاقة؟ هنا كلمتها ورقمها.
card-here-go = هذه بطاقتي

tablet-title = هل يُمرَّر هذا الجهاز؟
tablet-which = بين أي مجموعة يُمرَّر؟
tablet-any = أكثر من مجموعة
tablet-begin-hint = واحدًا بعد آخر: ضغطة على صورة، ثم التصويت، ثم التمرير.
tablet-begin = نعم، يُمرَّر
tablet-forgets = ينسى في كل مرة من كان معه.
tablet-done = انتهيت، دور غيري
tablet-next-title = دور غيرك الآن.
tablet-next-hint = يُعطى هذا الجهاز لمن دوره الآن.
tablet-next-forgot = لقد نسي من كان معه قبلك.
tablet-next-go = دوري أنا
tablet-end = إيقاف التمرير
tablet-end-means = يعود جهازًا كأي جهاز آخر.
tablet-end-yes = نعم، إيقاف
