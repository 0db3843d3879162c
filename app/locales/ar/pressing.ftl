# With what somebody presses, and how: a switch, eyes, hands that shake.

pressing = مفتاح أو عينان
pressing-title = كيف أضغط
pressing-asleep = لا يمكن لضوء أن يتحرك هنا. هذا المتصفح لا يشغّل النصوص البرمجية.
pressing-kept = حفظنا اختيارك. يمكن لأي مشرف إعطاؤك جهازًا آخر.
pressing-keep = حفظ هذا

pressing-by = بماذا يكون الضغط؟
pressing-fingers = الأصابع أو الفأرة أو لوحة المفاتيح
pressing-scan = مفتاح واحد. يتحرك الضوء وحده.
pressing-step = مفتاح واحد. أحرّك الضوء وأنتظر.
pressing-two = مفتاحان، أو نقر يسارًا ويمينًا. الأول يحرّك والثاني يختار.
pressing-eyes = عيناي. أنظر وأنتظر.

pressing-light = كم يبقى الضوء؟
pressing-light-1000 = ثانية واحدة
pressing-light-1500 = ثانية ونصف
pressing-light-2000 = ثانيتان
pressing-light-3000 = 3 ثوانٍ
pressing-light-5000 = 5 ثوانٍ

pressing-stay = كم يدوم نظرك؟
pressing-stay-600 = 0.6 ثانية
pressing-stay-1000 = ثانية واحدة
pressing-stay-2000 = ثانيتان
pressing-stay-3000 = 3 ثوانٍ

pressing-hold = كم تدوم ضغطتك؟
pressing-hold-0 = تكفي نقرة
pressing-hold-250 = ربع ثانية
pressing-hold-500 = نصف ثانية
pressing-hold-1000 = ثانية واحدة

pressing-again = هل تحدث ضغطة ثانية بالخطأ؟
pressing-again-0 = لا. كل ضغطة محسوبة.
pressing-again-300 = نعم. راحة 0.3 ثانية بعد الضغطة.
pressing-again-500 = نعم. راحة نصف ثانية بعد الضغطة.
pressing-again-1000 = نعم. راحة ثانية واحدة بعد الضغطة.

pressing-counts = متى تُحسب الضغطة؟
pressing-on-press = حين أضغط
pressing-on-release = حين أرفع يدي

pressing-these = هذه؟
pressing-this = هذا؟
pressing-scan-in = الضغط يُدخل.
pressing-scan-choose = الضغط يختار.
pressing-step-in = الضغط يحرّك. الانتظار يُدخل.
pressing-step-choose = الضغط يحرّك. الانتظار يختار.
pressing-two-in = الأول يحرّك. الثاني يُدخل.
pressing-two-choose = الأول يحرّك. الثاني يختار.
pressing-look = النظر إلى شيء والانتظار.
pressing-up = أعلى
pressing-down = أسفل

pressing-letters = ابتثجح|خدذرزس|شصضطظع|غفقكلم|نهويءة|أإآىئؤ|.،؟
pressing-space = مسافة
pressing-rub = محو
