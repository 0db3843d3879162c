# What partners want young people to gain: the list to begin with, in words for adults.

outcome-RESP-adult = احساسِ ذمہ داری
outcome-EMPA-adult = ہمدردی
outcome-PROB-adult = مسئلے حل کرنا
outcome-INIT-adult = خود پہل کرنا
outcome-TEAM-adult = مل کر کام کرنا
outcome-EMOT-adult = جذبات کو سنبھالنا
outcome-ENGA-adult = سیکھنے میں دلچسپی
outcome-BEHA-adult = رویہ
outcome-ATTE-adult = حاضری
outcome-ATTA-adult = تعلیمی کامیابی
outcome-WELL-adult = بہبود
outcome-SAFE-adult = حفاظت اور تعلقات
outcome-BELO-adult = اپنائیت اور آواز

# The same, in words for young people.

outcome-RESP-child = جو کہا تھا، وہ کرنا
outcome-EMPA-child = دوسروں کو سمجھنا
outcome-PROB-child = حل ڈھونڈنا
outcome-INIT-child = خود کام شروع کرنا
outcome-TEAM-child = مل کر کام کرنا
outcome-EMOT-child = بڑے جذبات کو سنبھالنا
outcome-ENGA-child = حصہ لینے کا شوق
outcome-BEHA-child = لوگوں سے اچھی طرح رہنا
outcome-ATTE-child = یہاں آنا
outcome-ATTA-child = پڑھائی میں اچھا کرنا
outcome-WELL-child = ٹھیک محسوس کرنا
outcome-SAFE-child = محفوظ رہنا جاننا
outcome-BELO-child = میری بات سنی جائے
