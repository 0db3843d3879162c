# Words on every page for adults.

adult-skip = الانتقال إلى محتوى الصفحة
adult-pages = الصفحات
adult-sessions = الجلسات
adult-programme = البرنامج
adult-partnership = الشراكة
adult-people = الأشخاص
adult-worries = الأمور المقلقة
adult-sign-out = تسجيل الخروج
adult-back-sessions = العودة إلى الجلسات
adult-back-partnership = العودة إلى الشراكة
adult-back-people = العودة إلى الأشخاص
adult-back-worries = العودة إلى الأمور المقلقة

step-waiting = الدخول
step-ideas = الأفكار
step-wall = الحائط
step-vote = التصويت
step-result = النتيجة
step-answers = الردود

refusal-back-adult = إلى جلساتك
refusal-session-open = هناك شباب في إحدى جلساتك الآن.
refusal-session-open-do = يُرجى إنهاؤها أولًا، ثم المغادرة.
adult-evidence = الأدلة
adult-worry-waits = أمر مقلق ينتظرك.
adult-worry-waits-go = الذهاب إليه
