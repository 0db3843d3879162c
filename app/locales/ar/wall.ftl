# The wall.

wall-title = أفكارنا
wall-empty = لا أفكار على الحائط بعد.
wall-next = الآن قراءة كل الأفكار. اختيار المفضلة يأتي لاحقًا.
wall-mine = أفكاري
