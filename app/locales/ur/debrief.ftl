# After the sitting, for adults of the organisation.

debrief-title = بعد کی رپورٹ
debrief-why = ابھی کے دس منٹ بعد میں ایک گھنٹہ بچاتے ہیں۔ جتنا ہو سکے لکھیں؛ ایک خانہ بھی بھرا ہو تو محفوظ ہو جاتا ہے۔
debrief-did = ہم نے کیا کیا
debrief-did-hint = چند لائنوں میں۔ گروپوں کے بارے میں، بچوں کے نہیں۔
debrief-said = انہوں نے کیا کہا
debrief-said-hint = نوجوانوں سے آپ نے اس کے بارے میں کیا سنا۔ نام نہیں۔
debrief-to_change = کیا بدلنا ہے
debrief-to_change-hint = اگلی بار کے لیے، یا پوچھنے کے طریقے میں۔
debrief-pass_on = کچھ آگے بتانا ہے
debrief-pass_on-hint = کوئی چابی، ٹوٹی کرسی، شکریہ۔ ہر خانے میں زیادہ سے زیادہ 200 لفظ۔
debrief-worry = کسی بچے کے بارے میں پریشانی یہاں نہیں لکھی جاتی۔ اس کا الگ خانہ نیچے ہے۔
debrief-worry-title = کسی بچے کے بارے میں پریشانی
debrief-worry-why = یہ بچے کے اپنے سکول یا کلب کے سیف گارڈنگ لیڈ کو جاتی ہے، اور یہاں کوئی اسے دوبارہ نہیں پڑھ سکتا۔
debrief-worry-group = یہ کس کے گروپ کے بارے میں ہے؟
debrief-worry-words = آپ نے کیا دیکھا یا سنا
debrief-worry-words-hint = الفاظ جیسے کہے گئے تھے۔ کون سی تصویر یا کون سی جگہ، تاکہ بچہ مل جائے۔
debrief-worry-go = ابھی آگے پہنچائیں
debrief-worry-told = آگے پہنچا دی گئی۔ پڑھنے والے: { $who }۔
debrief-keep = رپورٹ محفوظ کریں
debrief-not-yet = ابھی کسی نے نہیں لکھی۔
debrief-link = بعد کی رپورٹ
debrief-done = لکھی گئی
debrief-open = ابھی نہیں
debrief-column = بعد کی رپورٹ
