# What the server itself says: live lines, charts, files, the terminal.

live-voted = { $voted } من { $asked } صوّتوا
live-in = { $in ->
    [zero] لم يدخل أحد
    [one] دخل { $in }
    [two] دخل { $in }
    [few] دخل { $in }
    [many] دخل { $in }
   *[other] دخل { $in }
}

chart-title = ما اختاره الناس

csv-question = السؤال
csv-asked = عدد المدعوين
csv-voted = صوّتوا
csv-ages = الأعمار
csv-result = النتيجة
csv-note = الأعداد مقرّبة إلى أقرب 5، لذا قد لا يتطابق المجموع. والأعداد الأقل من 10 مخفية حفاظًا على الخصوصية.
csv-idea = الفكرة
csv-cost = التكلفة بالجنيه
csv-counted = طريقة العد
csv-equal = لكل ورقة تصويت الوزن نفسه.
csv-receipt = إيصال العد
csv-chosen = اختيرت
csv-yes = نعم
csv-no = لا
csv-none = لا شيء من هذه

house-usual-question = ماذا تحبون أن تفعلوا؟
house-qr = صورة الرمز { $code }: للدخول تُوجَّه إليها كاميرا الهاتف.
house-qr-card = صورة مفتاح هذه البطاقة: للدخول تُوجَّه إليها كاميرا الهاتف.
house-qr-answers = صورة عنوان هذه الصفحة: لقراءة الردود تُوجَّه إليها كاميرا الهاتف.

terminal-listens = يعمل Fifth على { $address }
terminal-pupils = دخول التلاميذ من هنا: { $address }
terminal-adults = دخول البالغين من { $address }
