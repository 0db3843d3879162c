# Bringing in a list of groups.

bring-in-why = قائمة صفوف أو مجموعات، كما يصدّرها نظام مدرستك: SIMS أو Arbor أو Bromcom، أو قائمتك الخاصة.
bring-in-file = القائمة
bring-in-file-hint = ملف CSV أو Excel ‏(.xlsx). حتى 2,000 سطر و2 ميغابايت.
bring-in-dropped = نقرأ الصف والعمر فقط. أما الأسماء وكل شيء آخر فيُحذف فورًا ولا يُحفظ في أي مكان.
bring-in-read = قراءة القائمة
bring-in-found = { $n ->
    [zero] لا توجد فيها مجموعات.
    [one] فيها مجموعة واحدة.
    [two] فيها مجموعتان.
    [few] فيها { $n } مجموعات.
    [many] فيها { $n } مجموعة.
   *[other] فيها { $n } مجموعة.
}
bring-in-look = يُرجى النظر فيها. لم يُنشأ شيء بعد.
bring-in-new = إدخالها: مجموعة جديدة
bring-in-changes = إدخالها: تغيّر المجموعة الموجودة لديك
bring-in-faults = { $n ->
    [zero] لا خطأ في أي سطر
    [one] في سطر واحد خطأ
    [two] في سطرين خطأ
    [few] في { $n } أسطر خطأ
    [many] في { $n } سطرًا خطأ
   *[other] في { $n } سطر خطأ
}
bring-in-first = الأولى المعروضة: { $n }.
bring-in-one-each = في كل مجموعة تلميذ واحد. هل هذا عمود الأسماء؟
bring-in-from-start = البدء من جديد
row-no-class = السطر { $row }: لا يذكر صفًا. لم يُؤخذ.
row-long-class = السطر { $row }: اسم الصف طويل جدًا. لم يُؤخذ.
row-no-age = السطر { $row }: لا يمكن قراءة العمر. لكنه محسوب.
row-no-size = السطر { $row }: لا يمكن قراءة العدد. لم يُؤخذ.
bring-in-go = إدخالها
bring-in-again = غير صحيح؟
bring-in-again-why = يُرجى اختيار الأعمدة وإعطاؤنا الملف مرة أخرى، فنحن لم نحفظه.
bring-in-columns = ما محتوى كل عمود؟
bring-in-no-column = لا شيء منها
bring-in-read-again = قراءتها من جديد
list-column-class = الصف أو المجموعة
list-column-year = السنة الدراسية
list-column-born = تاريخ الميلاد
list-column-age = العمر
list-column-size = العدد (سطر لكل مجموعة)
