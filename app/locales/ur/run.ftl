# A pupil runs the steps. Pupils read this.

run-title = مرحلے آپ کے ہاتھ میں ہیں
run-how = کوئی مرحلہ دبائیں۔ سب آپ کے ساتھ آگے بڑھیں گے۔
run-here = (ابھی)
run-time = وقت
run-own = میرے صفحے پر

run-give = مرحلے چلا سکتے ہیں
run-take = مرحلے واپس لیں
run-has = مرحلے چلا رہے ہیں
run-give-why = انہیں مرحلے اور وقت نظر آتے ہیں۔ آئیڈیے نہیں، نام نہیں۔
