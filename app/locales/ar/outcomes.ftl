# What partners want young people to gain: the list to begin with, in words for adults.

outcome-RESP-adult = المسؤولية
outcome-EMPA-adult = التعاطف
outcome-PROB-adult = حل المشكلات
outcome-INIT-adult = المبادرة
outcome-TEAM-adult = العمل الجماعي
outcome-EMOT-adult = إدارة المشاعر
outcome-ENGA-adult = الإقبال على التعلم
outcome-BEHA-adult = السلوك
outcome-ATTE-adult = الحضور
outcome-ATTA-adult = التحصيل الدراسي
outcome-WELL-adult = الراحة النفسية
outcome-SAFE-adult = الأمان والعلاقات
outcome-BELO-adult = الانتماء والصوت المسموع

outcome-RESP-child = أن نفعل ما قلنا إننا سنفعله
outcome-EMPA-child = أن نفهم الآخرين
outcome-PROB-child = أن نجد الحلول
outcome-INIT-child = أن نبدأ أشياء بأنفسنا
outcome-TEAM-child = أن ننجز الأشياء معًا
outcome-EMOT-child = أن نتعامل مع المشاعر القوية
outcome-ENGA-child = أن نرغب في المشاركة
outcome-BEHA-child = أن نكون على وفاق مع الناس
outcome-ATTE-child = أن أكون هنا
outcome-ATTA-child = أن أنجح في تعلّمي
outcome-WELL-child = أن أشعر بأنني بخير
outcome-SAFE-child = أن أعرف كيف أبقى في أمان
outcome-BELO-child = أن يسمعني الآخرون
