# The second step of an adult's sign-in: set up, and asked for.

code-of-app-title = رمزك
code-of-app-where = كلمة مرورك صحيحة. والآن الرمز من التطبيق على هاتفك.
code-of-app = الرمز
code-of-app-hint = ستة أرقام. أو أحد الرموز المكتوبة عندك على الورق.
code-of-app-lost = هل ضاع الهاتف والورق؟ يُرجى طلب رابط من قائد آخر في مدرستك أو ناديك. وإن لم يكن هناك قائد غيرك، فممن يدير الخادم.
second-step-title = الخطوة الثانية
second-step-back = حسابك
second-step-why = قد يرى أحد كلمة المرور أو يخمّنها، وقد تضيع. ومع خطوة ثانية لا تكفي وحدها للدخول باسمك.
second-step-first = تطلب شراكتك من القادة ومسؤولي الحماية خطوة ثانية عند تسجيل الدخول. يُرجى إعدادها الآن. تكفي دقيقتان.
second-step-password = كلمة مرورك
second-step-qr = ما يمسحه تطبيقك بالكاميرا
second-step-begin = تطبيق على هاتفك
second-step-begin-what = يصلح أي تطبيق للرموز من ستة أرقام، مثل تطبيق كلمات المرور الموجود على هاتفك. ويعمل بلا اتصال بالشبكة.
second-step-begin-go = عرض ما يُمسح
second-step-scan = يُمسح هذا بالتطبيق
second-step-key = لا كاميرا؟ يُكتب هذا في التطبيق.
second-step-confirm-go = حفظ
second-step-paper = رموز تُكتب على الورق
second-step-paper-what = كل رمز يُدخلك مرة واحدة، حين لا يكون هاتفك معك.
second-step-paper-once = تظهر لك الآن فقط. يُرجى حفظها حيث تحفظ جواز سفرك، لا مع الهاتف.
second-step-paper-have = صارت عندي على الورق
second-step-paper-new = رموز جديدة للورق
second-step-paper-left = { $left ->
    [zero] لم يبقَ أي رمز على الورق.
    [one] بقي رمز واحد على الورق.
    [two] بقي رمزان على الورق.
    [few] بقيت { $left } رموز على الورق.
    [many] بقي { $left } رمزًا على الورق.
   *[other] بقي { $left } رمز على الورق.
}
second-step-counts = صارت سارية
second-step-since = منذ يوم { $day } يطلب Fifth رمزًا بعد كلمة مرورك.
second-step-remove = تسجيل الدخول بدونها
second-step-remove-what = ستكفي كلمة مرورك وحدها لدخولك. هل لديك هاتف جديد؟ يمكنك إنهاؤها هنا، ثم إعدادها على الجديد.
second-step-remove-go = إنهاء الخطوة الثانية
second-step-all = القادة ومسؤولو الحماية في { $partnership }
second-step-all-off = لكل منهم أن يختار هل تكون له خطوة ثانية.
second-step-all-on = يجب أن تكون لكل منهم خطوة ثانية.
second-step-all-what = حين تجب على الجميع، فمن ليست له خطوة ثانية يُعدّها عند ضغطته التالية، ولا يفعل شيئًا آخر قبلها.
second-step-all-go = طلبها من الجميع
second-step-all-end = ترك الاختيار لكل منهم
passkey-go = استخدام مفتاح مرور
passkey-failed = لم ينجح ذلك. يُرجى المحاولة مرة أخرى، أو تسجيل الدخول بطريقة أخرى.
passkey-second-title = مفتاح مرورك
passkey-second = كلمة مرورك صحيحة. والآن مفتاح مرورك.
passkeys-title = مفاتيح المرور
passkeys-what = يعرفك هاتفك أو حاسوبك بالإصبع أو الوجه أو برمز الجهاز. ضغطة واحدة تُدخلك، ولا يستطيع أحد تخمينه.
passkeys-new = مفتاح آخر
passkeys-name = الاسم الذي تعطيه له
passkeys-name-hint = مثل: هاتفي.
passkeys-make = إنشاء مفتاح مرور
passkeys-made = أُنشئ يوم { $day }.
passkeys-used = آخر استخدام: يوم { $day }.
passkeys-remove = إزالته
passkeys-no-browser = هذا المتصفح لا ينشئ مفاتيح مرور، أو أن السكربتات فيه متوقفة.
passkeys-no-number = هذا العنوان رقم، والمتصفحات لا تنشئ مفاتيح مرور إلا للأسماء.
passkeys-no-plain = هذا العنوان غير محمي في الطريق (https)، والمتصفحات لا تنشئ مفاتيح مرور لمثله.
passkeys-no-do = تكفي كلمة مرورك مع رمز من هاتفك. ويمكن لمن يدير الخادم أن يعطيه اسمًا.
