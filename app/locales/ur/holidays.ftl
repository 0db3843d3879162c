# Days without school, for leaders.

holidays-title = سکول کب نہیں ہوتا؟
holidays-why = جواب کا وعدہ سکول کے پانچ دنوں کے اندر ہوتا ہے۔ ہفتہ، اتوار اور نیچے کے دن نہیں گنے جاتے۔
holidays-none = ابھی کوئی دن نہیں لکھا گیا۔
holidays-days = { $first } سے { $last } تک
holidays-name = یہ کیا ہے؟
holidays-first = پہلا دن
holidays-last = آخری دن، اگر ایک سے زیادہ ہوں
holidays-add = شامل کریں
holidays-remove = ہٹائیں
holidays-link = سکول کی چھٹیاں
