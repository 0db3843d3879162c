# What partners give and get, by their kind: offered, and taken with one tap.

benefits-add = شامل کریں: { $words }
benefits-same = { $kind ->
    [special-school] سپیشل سکول اکثر کہتے ہیں:
    [referral-unit] پیوپل ریفرل یونٹ اکثر کہتے ہیں:
    [school] سکول اکثر کہتے ہیں:
    [arts] فنون کے ادارے اکثر کہتے ہیں:
    [youth-club] یوتھ کلب اکثر کہتے ہیں:
   *[other] شراکت دار اکثر کہتے ہیں:
}
benefit-special-school-gives-1 = بچوں کی ضرورتوں کی سمجھ
benefit-special-school-gives-2 = عملہ جسے وہ جانتے ہیں
benefit-special-school-gives-3 = لانے لے جانے کا انتظام
benefit-special-school-gives-4 = سکول کے دن میں وقت
benefit-special-school-gets-1 = ماہر لوگ جو ہمارے طلبہ کو شامل کریں
benefit-special-school-gets-2 = وسیع تر برادری
benefit-special-school-gets-3 = سب کی شمولیت اور ذاتی نشوونما کا ثبوت
benefit-referral-unit-gives-1 = ہفتے میں وقت
benefit-referral-unit-gives-2 = کی ورکر
benefit-referral-unit-gives-3 = چھوٹے گروپ
benefit-referral-unit-gets-1 = کام کے لیے ایک الگ جگہ
benefit-referral-unit-gets-2 = نوجوان جو پھر سے حصہ لیں
benefit-referral-unit-gets-3 = ان کے لیے اچھے اگلے قدم
benefit-school-gives-1 = سکول کے دن میں وقت
benefit-school-gives-2 = ایک ہال، ایک باورچی خانہ اور ایک میدان
benefit-school-gives-3 = خاندانوں سے رابطہ
benefit-school-gets-1 = طلبہ کے کرنے اور چلانے کو زیادہ کام
benefit-school-gets-2 = سکول سے باہر کے ہنر
benefit-school-gets-3 = ذاتی نشوونما کا ثبوت
benefit-arts-gives-1 = فنکار
benefit-arts-gives-2 = سامان
benefit-arts-gives-3 = ایک سٹوڈیو
benefit-arts-gets-1 = نوجوان جن سے ہم ویسے نہیں ملتے
benefit-arts-gets-2 = مالی مدد دینے والوں کے لیے ثبوت
benefit-arts-gets-3 = دن کے وقت جگہ کا باقاعدہ استعمال
benefit-youth-club-gives-1 = پُرسکون جگہ
benefit-youth-club-gives-2 = ورکر جن پر انہیں بھروسا ہے
benefit-youth-club-gives-3 = شامیں اور چھٹیاں
benefit-youth-club-gives-4 = خاندانوں سے رابطہ
benefit-youth-club-gets-1 = نئے ممبر
benefit-youth-club-gets-2 = دن کے وقت عمارت کا استعمال
benefit-youth-club-gets-3 = سیف گارڈنگ میں سکول کی مدد
benefit-other-gives-1 = لوگ جو اپنا کام جانتے ہیں
benefit-other-gives-2 = ملنے کی جگہ
benefit-other-gets-1 = نوجوان جو حصہ لیں
benefit-other-gets-2 = شراکت دار جن سے سیکھا جا سکے
