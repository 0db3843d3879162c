# The partnership, as pupils read it.

together-title = ما نفعله معًا
together-happens = أنتم قلتم، وكان الرد نعم
together-none-yet = لا فكرة نالت «نعم» بعد.
together-outcomes = ما نريده كلنا لكم
together-helpers = من يساعدك إن كنت في خطر
together-gives = ما يقدمه كل منا
together-places = أماكن يمكننا الذهاب إليها
together-sixth = وشيء آخر
together-back = العودة إلى مجموعتي
together-link = من نحن، وما حدث لأفكاركم
