# Whose words are these? Nobody has to say.

said-by-ask = لمن هذه الكلمات؟ يمكنك تخطّي هذا.
said-by-choose-me = قلتها وحدي
said-by-choose-helped = ساعدني شخص
said-by-choose-spoken-for = تكلم شخص بدلًا مني
said-by-choose-none = أفضّل ألا أقول

said-by-me = بأنفسهم
said-by-helped = ساعدهم شخص
said-by-spoken-for = تكلم شخص بدلًا منهم

write-for = كتابة فكرة لشخص آخر
write-for-title = كتابة فكرة لشخص آخر
write-for-why = تُكتب بكلمات صاحبها. وتنتظر القراءة مثل كل فكرة أخرى.
write-for-words = كلمات صاحبها
write-for-hint = كما قيلت. بدون أسماء.
write-for-who = لمن الفكرة؟
write-for-nobody = شخص بلا جهاز
write-for-how = كيف وصلت إليك؟
write-for-helped = قالها صاحبها، وأنا كتبتها
write-for-spoken-for = تكلمت بدلًا من صاحبها، مما أظهره أو قاله
write-for-go = وضعها مع أفكار تنتظر القراءة
