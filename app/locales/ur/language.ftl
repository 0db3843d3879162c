# Which language somebody reads.

language-title = اپنی زبان چنیں
language-what = یہ آلہ اسے یاد رکھتا ہے۔ کوئی اور نہیں دیکھتا۔
language-unchecked = یہ الفاظ کمپیوٹر نے بنائے ہیں۔ ابھی کسی نے انہیں جانچا نہیں۔
