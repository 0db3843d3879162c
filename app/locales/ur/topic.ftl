# حساس موضوع: پہلے کس کی تصدیق ہوتی ہے۔ بڑوں کے لیے۔

topic-title = حساس موضوع؟
topic-about = یہ ایک حساس موضوع کے بارے میں ہے
topic-none = نہیں
topic-is-none = یہ کسی حساس موضوع کے بارے میں نہیں۔
topic-change = یہ بتائیں، اور جو ضروری ہے اس کی تصدیق کریں
topic-relationships = تعلقات اور جنس
topic-drugs = منشیات اور شراب
topic-mental-health = ذہنی صحت
topic-violence = تشدد
topic-faith = عقیدہ اور شناخت
topic-other = کچھ اور
topic-hint = ہر ایک کی تصدیق کوئی عہدہ کرتا ہے، اس دن پر جب وہ کیا گیا۔ چاروں پہلے آتے ہیں: پھر یہ کیلنڈر میں جاتا ہے، یا پوچھا جاتا ہے۔
topic-need-policy = اس موضوع کی پالیسی، اس کے لنک کے ساتھ
topic-need-families = خاندانوں کو بتایا گیا
topic-need-plan = منصوبہ دیکھا گیا
topic-need-confidentiality = کیا نجی رہتا ہے اور کیا نہیں رہ سکتا، یہ طے ہے اور پہلے بتایا جاتا ہے
topic-policy = پالیسی کا لنک
topic-by = کس نے تصدیق کی (عہدہ)
topic-on = کس دن
topic-keep = رکھیں
topic-confirmed = { $who }، { $day }
topic-open = ابھی تصدیق نہیں ہوئی
topic-lacks = ابھی تصدیق نہیں ہوئی: { $what }
topic-leave-says = نوجوان پڑھتے ہیں: ”آپ اسے کسی بھی وقت چھوڑ سکتے ہیں۔ وجہ کی ضرورت نہیں۔“
topic-of-question = یہ پوچھنے سے پہلے
topic-missing = { $topic }: { $left ->
    [one] 1 چیز
   *[other] { $left } چیزوں
} کی ابھی تصدیق نہیں ہوئی۔
topic-complete = { $topic }: سب کی تصدیق ہو چکی ہے۔
topic-look = پہلے کیا ضروری ہے
