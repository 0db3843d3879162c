# What happens to what I write: rules that adults keep.

happens-title = میں جو لکھوں، اس کا کیا ہوتا ہے
happens-why = بڑے ان اصولوں پر چلتے ہیں۔
happens-write = آپ آئیڈیا لکھتے ہیں۔ بھیجنے تک صرف آپ اسے دیکھتے ہیں۔
happens-read = پہلے ورکر اسے پڑھتے ہیں۔ دوسرے بچے ابھی نہیں دیکھ سکتے۔
happens-wall = ورکر اسے دیوار پر لگاتے ہیں۔ اس پر آپ کا نام نہیں ہوتا۔
happens-back = یا ورکر آپ کو لکھتے ہیں، اور آپ اسے بدل سکتے ہیں۔
happens-private = لگے کہ آپ محفوظ نہیں، تو ہم مدد کرنے والے کو بتاتے ہیں۔
happens-private-lead = لگے کہ آپ محفوظ نہیں، تو ہم انہیں بتاتے ہیں: { $who }۔
happens-answer = بڑے ہر آئیڈیے پر ”ہاں“ یا ”نہیں“ کہتے ہیں، اور وجہ بتاتے ہیں۔
happens-when = کب تک
happens-promise = { $n ->
    [one] جب آپ سب ساتھ ہوں، ورکر اسے 1 منٹ کے اندر پڑھتے ہیں۔
   *[other] جب آپ سب ساتھ ہوں، ورکر اسے { $n } منٹ کے اندر پڑھتے ہیں۔
}
happens-kept = آج انہوں نے یہ وعدہ پورا کیا۔
happens-late = آج کچھ آئیڈیوں کو زیادہ انتظار کرنا پڑا۔
happens-not = دیوار پر کیا نہیں جا سکتا
happens-not-names = لوگوں کے نام
happens-not-contact = فون نمبر، اور یہ کہ کوئی کہاں رہتا ہے
happens-not-unkind = ایسے الفاظ جن سے کسی کا دل دکھے
happens-not-hurt = ایسی چیزیں جن سے کسی کو نقصان ہو سکتا ہے
happens-not-then = تب ورکر آپ کو لکھتے ہیں۔ آپ کو کوئی نہیں ڈانٹے گا۔
happens-never = اس کے ساتھ کوئی یہ نہیں کرتا
happens-never-trouble = اس کی وجہ سے کوئی آپ کو سزا نہیں دیتا۔
happens-never-score = اس پر کوئی آپ کو پوائنٹ یا نمبر نہیں دیتا۔
happens-never-sell = اسے کوئی نہیں بیچتا، اور یہ کسی کمپنی کو نہیں ملتا۔
happens-privacy = آپ کی بتائی ہوئی باتیں ہم کیسے سنبھالتے ہیں
