# Words on every page.

fifth = Fifth
page-title = { $title } – Fifth
error-title = خطأ: { $title }
demo = نسخة العرض
you-are = أنت

back = رجوع
next = التالي
skip = تخطٍّ

way-out-not-today = ليس اليوم
way-out-worried = شيء يقلقني
way-out-pass-on = انتهيت، دور غيري
pass-on-means = سينسى الجهاز من أنت. للعودة يمكنك سؤال أحد المشرفين.
pass-on-yes = نعم، دور غيري

moved-on = مجموعتك انتقلت إلى خطوة أخرى.
moved-on-go = إلى هناك
moved-on-look = ضغطة هنا لمعرفة هل انتقلت مجموعتك

unreached = لا يوجد اتصال.
unreached-kept = احتفظنا بكلماتك.
unreached-held = نحفظه هنا. يُرسل حين تعود الشبكة.
unreached-trying = ما زلنا نحاول.
unreached-now = المحاولة الآن

problem-title = هناك مشكلة

waiting-title = أنت معنا الآن.
waiting-look = الآن إلى الشاشة الكبيرة.
waiting-moves = هذه الصفحة تتقدم مع مجموعتك.
waiting-go = الصفحة لا تتحرك؟ ضغطة هنا
