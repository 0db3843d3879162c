# Questions that come pulse-made. Pupils read the questions.

pulse-title = تیار سوال
pulse-check-in-short = شروع میں: کیسا لگ رہا ہے
pulse-before-short = پہلے: اپنی بات کہنا
pulse-check-out-short = آخر میں: کیسا لگ رہا ہے
pulse-after-short = بعد میں: اپنی بات کہنا
pulse-listened-short = کیا ان کی بات سنی گئی؟
pulse-again-short = کیا وہ دوبارہ کریں گے؟
pulse-check-in = ابھی آپ کو کیسا لگ رہا ہے؟
pulse-check-out = اب آخر میں آپ کو کیسا لگ رہا ہے؟
pulse-before = کیا آپ یہاں اپنی بات کہہ سکتے ہیں؟
pulse-after = کیا آج آپ اپنی بات کہہ سکے؟
pulse-listened = کیا آج آپ کی بات سنی گئی؟
pulse-again = کیا آپ یہ دوبارہ کریں گے؟
pulse-ask-check-in = پوچھیں سب کو کیسا لگ رہا ہے
pulse-ask-check-out = آخر میں پوچھیں سب کو کیسا لگ رہا ہے

ballot-feelings = آپ کیا دباتے ہیں، کوئی نہیں دیکھتا۔ ہم صرف سب کے جواب ایک ساتھ دیکھتے ہیں۔
new-round-sensitive = یہ احساسات، حفاظت یا سنے جانے کے بارے میں ہے۔ اس کا زیادہ حصہ چھپا رہتا ہے۔

pulse-said = انہوں نے کیا کہا؟

feelings-check-in-out = شروع سے آخر تک، پورا کمرہ
feelings-before-after = پہلے اور بعد میں، پورا کمرہ
feelings-start = شروع میں
feelings-end = آخر میں
feelings-answer = جواب
feelings-few = دس سے کم نے جواب دیا، اس لیے کچھ نہیں دکھایا جاتا۔
feelings-care = ہر کوئی دونوں بار جواب نہیں دیتا۔ یہ صرف اُس وقت کا احساس ہے، وجہ نہیں۔
