# What a governor or a funder reads of a partnership.

published-what = ما اختاره الشباب، وما كان الرد. الأعداد مقرّبة، والصغيرة مخفية.
published-nothing = لا اختيار ولا رد بعد.
published-changed = ما اختلف الآن: { $what }
