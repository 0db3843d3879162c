# A session held once more, and sessions kept for that.

again-go = دوبارہ کریں
again-today = آج دوبارہ کریں
again-on = { $day } کو دوبارہ کریں
again-why = گروپ، منصوبہ، لوگ، جگہ اور طے شدہ ووٹ ساتھ آتے ہیں۔ جانچ نئے سرے سے ہوتی ہے۔
again-others-title = { $name }، ایک بار پھر
again-groups = پہلے آنے والا ایک گروپ اس بار نہیں آ سکتا۔ کون آئے گا؟
again-with-these = ان کے ساتھ دوبارہ کریں
again-column = دوبارہ

template-keep = آئندہ کے لیے محفوظ کریں
template-name = آپ اسے کیا کہیں گے؟
template-go = محفوظ کریں
templates = سیشن جو آپ بار بار کرتے ہیں
templates-use = آج استعمال کریں
templates-rename = دوسرا نام
templates-remove = اس فہرست سے ہٹائیں
