# What partners give and get, by their kind: offered, and taken with one tap.

benefits-add = إضافة: { $words }
benefits-same = { $kind ->
    [special-school] مدارس التربية الخاصة تقول غالبًا:
    [referral-unit] وحدات إحالة التلاميذ تقول غالبًا:
    [school] المدارس تقول غالبًا:
    [arts] المؤسسات الفنية تقول غالبًا:
    [youth-club] نوادي الشباب تقول غالبًا:
   *[other] الشركاء يقولون غالبًا:
}
benefit-special-school-gives-1 = معرفة بالاحتياجات
benefit-special-school-gives-2 = عاملون يعرفونهم
benefit-special-school-gives-3 = وسائل نقل
benefit-special-school-gives-4 = وقت في اليوم الدراسي
benefit-special-school-gets-1 = أشخاص ماهرون يجذبون تلاميذنا
benefit-special-school-gets-2 = مجتمع أوسع
benefit-special-school-gets-3 = أدلة على الدمج والنمو الشخصي
benefit-referral-unit-gives-1 = وقت في الأسبوع
benefit-referral-unit-gives-2 = مرشد خاص لكل تلميذ
benefit-referral-unit-gives-3 = مجموعات صغيرة
benefit-referral-unit-gets-1 = مكان مختلف للعمل
benefit-referral-unit-gets-2 = شباب يعودون إلى المشاركة
benefit-referral-unit-gets-3 = خطوات تالية جيدة لهم
benefit-school-gives-1 = وقت في اليوم الدراسي
benefit-school-gives-2 = قاعة ومطبخ وملعب
benefit-school-gives-3 = صلة بالأسر
benefit-school-gets-1 = أشياء أكثر يفعلها التلاميذ ويقودونها
benefit-school-gets-2 = مهارات من خارج المدرسة
benefit-school-gets-3 = أدلة على النمو الشخصي
benefit-arts-gives-1 = فنانون
benefit-arts-gives-2 = معدات
benefit-arts-gives-3 = مرسم أو استوديو
benefit-arts-gets-1 = شباب لا نلتقي بهم عادةً
benefit-arts-gets-2 = أدلة للجهات الممولة
benefit-arts-gets-3 = استخدام منتظم نهارًا
benefit-youth-club-gives-1 = مكان مريح
benefit-youth-club-gives-2 = مشرفون يثقون بهم
benefit-youth-club-gives-3 = أمسيات وعطل
benefit-youth-club-gives-4 = صلة بالأسر
benefit-youth-club-gets-1 = أعضاء جدد
benefit-youth-club-gets-2 = استخدام المبنى نهارًا
benefit-youth-club-gets-3 = دعم المدرسة في الحماية
benefit-other-gives-1 = أشخاص يتقنون عملهم
benefit-other-gives-2 = مكان للقاء
benefit-other-gets-1 = شباب يشاركون
benefit-other-gets-2 = شركاء نتعلم منهم
