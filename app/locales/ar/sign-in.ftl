# Adults sign in.

sign-in-title = تسجيل الدخول
sign-in-who = لمشرفي الشباب والقادة.
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-go = دخول
sign-in-pupil = هل جئت لقول رأيك؟
sign-in-pupil-go = الدخول بالرمز

sign-in-demo = جولة في نسخة العرض
sign-in-demo-how = كل من فيها من الخيال. ضغطة واحدة تُدخلك.
sign-in-school = سجّل الدخول عبر { $provider }
