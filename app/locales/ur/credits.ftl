# Whose idea it was: offered by a worker, said by leaders.

credits-title = یہ آئیڈیے کس کے تھے؟
credits-how = لیڈر صرف وہی کہہ سکتے ہیں جو آپ یہاں چنیں۔ گروپ کا نام تب لیا جا سکتا ہے جب اس کے دس یا زیادہ لوگ وہاں تھے۔ کسی شخص کا نام نہیں لیا جاتا۔
credits-of = ”{ $idea }“ کس کا آئیڈیا تھا؟
credits-go = بتائیں یہ آئیڈیے کس کے تھے
