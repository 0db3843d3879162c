# Which language somebody reads.

language-title = اختيار اللغة
language-what = هذا الجهاز يتذكرها. لا يراها أحد غيرك.
language-unchecked = هذه الكلمات من صنع حاسوب. لم يراجعها أحد بعد.
