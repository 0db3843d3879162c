# When a session is over, for those who were there; and what they say to a promise.

afterwards-late = وعدہ تھا کہ جواب { $day } تک ملے گا۔ دیر ہو گئی ہے۔
afterwards-late-do = یہ آپ کی وجہ سے نہیں۔ چاہیں تو ورکر سے پوچھیں۔
afterwards-no-ideas = یہاں کوئی آئیڈیا انتظار میں نہیں۔
afterwards-were-you = میں نے حصہ لیا تھا
afterwards-tap = اپنی اُس دن کی تصویر دبائیں۔ پھر بتائیں آپ کیا سوچتے ہیں۔
afterwards-you-are = آپ کی تصویر تھی: { $picture }
afterwards-not-me = یہ میری تصویر نہیں
afterwards-replied = { $picture } نے اپنی بات کہہ دی۔ شکریہ۔
afterwards-happens = یہ ہوگا۔ کب اور کہاں، ورکر سے پوچھیں۔
afterwards-stays = یہ صفحہ یہیں رہے گا۔ اسی کوڈ سے واپس آئیں۔

confirm-title = کیا یہ ہوا؟
confirm-happened = ہاں، ہو گیا
confirm-not-yet = ابھی نہیں

answer-form-asks = طلبہ سے پوچھیں کہ یہ ہوا یا نہیں
answer-form-asks-hint = وہ ”ہاں“ یا ”ابھی نہیں“ دباتے ہیں۔ جب دس کہہ چکیں تو آپ کو تعداد نظر آتی ہے۔
partnership-confirmed = طلبہ کہتے ہیں کہ ہو گیا: { $n }۔
partnership-not-confirmed = ابھی نہیں: { $n }۔
answers-were-you-there = کیا آپ وہاں تھے؟ اُس دن کا کوڈ لکھیں اور اپنی بات کہیں۔
