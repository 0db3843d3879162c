# What `fifth invite` prints.

invite-link = لأجل { $email }: يُفتح هذا الرابط مرة واحدة، حتى { $day }.
invite-password = { $email } معروف. هذا الرابط يحدد كلمة مرور جديدة، حتى { $day }.
invite-empty = لا أحد هنا بعد. يجب تشغيل الخادم، ثم فتح الرابط الذي يطبعه لإعداده.
invite-no-email = هذا ليس عنوان بريد إلكتروني.
invite-no-role = لا يوجد دور كهذا. الأدوار هي: { $roles }.
invite-no-organisation = يجب ذكر المدرسة أو النادي باستخدام ‎--organisation. الموجود: { $names }.
invite-afresh = { $email } معروف. هذا الرابط يحدد كلمة مرور جديدة ويزيل الخطوة الثانية، حتى { $day }.
