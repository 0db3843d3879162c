# Whose words are these? Nobody has to say.

said-by-ask = یہ کس کے الفاظ ہیں؟ اسے چھوڑ بھی سکتے ہیں۔
said-by-choose-me = میں نے خود کہا
said-by-choose-helped = کسی نے میری مدد کی
said-by-choose-spoken-for = کسی نے میری طرف سے کہا
said-by-choose-none = مجھے یہ نہیں بتانا

said-by-me = خود کہا
said-by-helped = کسی نے مدد کی
said-by-spoken-for = کسی نے ان کی طرف سے کہا

write-for = کسی کا آئیڈیا لکھیں
write-for-title = کسی کا آئیڈیا لکھیں
write-for-why = ان کے الفاظ میں لکھیں۔ ہر آئیڈیے کی طرح یہ بھی پہلے پڑھا جائے گا۔
write-for-words = ان کے الفاظ
write-for-hint = جیسے انہوں نے کہا۔ نام نہ لکھیں۔
write-for-who = یہ کس کا آئیڈیا ہے؟
write-for-nobody = کسی کا جس کے پاس ڈیوائس نہیں
write-for-how = یہ آپ کو کیسے ملا؟
write-for-helped = انہوں نے کہا، میں نے لکھا
write-for-spoken-for = انہوں نے جو دکھایا یا بتایا، اس سے میں نے ان کی طرف سے کہا
write-for-go = پڑھے جانے والے آئیڈیوں میں رکھیں
