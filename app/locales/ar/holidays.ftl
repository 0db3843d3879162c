# Days without school, for leaders.

holidays-title = متى لا توجد مدرسة؟
holidays-why = وعدنا: الرد خلال خمسة أيام دراسية. لا نحسب عطلة الأسبوع والأيام المكتوبة هنا.
holidays-none = لم تُكتب أيام بعد.
holidays-days = { $first } حتى { $last }
holidays-name = ما هذه العطلة؟
holidays-first = أول يوم
holidays-last = آخر يوم، إن كانت أكثر من يوم
holidays-add = إضافة
holidays-remove = إزالة
holidays-link = أيام بلا مدرسة
