# کاغذ پر ووٹ۔

papers-link = کاغذ پر ووٹ
papers-title = کاغذ پر ووٹ
papers-hint = کاغذ اُس بچے کے لیے ہے جو فون یا ٹیبلٹ سے اندر نہیں آیا۔ کوئی بھی کاغذ لیں: کوئی نہیں لکھتا کہ کس کے پاس کون سا ہے۔
papers-cannot = یہ ووٹ کاغذ پر نہیں ہو سکتا۔ کاغذ پر چننا، چھانٹنا، جوڑے، سکے اور ترتیب ہو سکتے ہیں، زیادہ سے زیادہ 12 تجاویز، جب وہ طے ہو جائیں، اور جذبات کا کوئی سوال نہیں۔
papers-later = جب ووٹنگ کھلے گی، آپ انہیں یہاں بانٹیں اور درج کریں گے۔
papers-book = کاغذوں کا کھاتہ
papers-adds-up = حساب پورا ہے۔
papers-open = { $n ->
    [one] 1 کاغذ کا حساب ابھی باقی ہے۔
   *[other] { $n } کاغذوں کا حساب ابھی باقی ہے۔
}
papers-alone = کچھ کاغذ ایک ہی بالغ نے دو بار درج کیے، کیونکہ کوئی اور نہ تھا۔
papers-by-two = ہر کاغذ دو بالغوں نے درج کیا۔
papers-print = 1. چھاپیں
papers-print-hint = کل زیادہ سے زیادہ { $most }۔ بانٹنے سے پہلے ڈھیر ملا دیں۔
papers-more = مزید کتنے؟
papers-print-go = یہ چھاپیں
papers-print-all = سب دوبارہ چھاپیں
papers-hand-out = 2. بانٹیں
papers-hand-out-hint = بچے گنیں، کاغذ نہیں: جس کا خراب ہو جائے اُسے دوسرا ملتا ہے۔ جو بچہ آلے سے اندر ہے، پہلے اُسے باہر کریں، ووٹ بھی ساتھ جاتا ہے۔
papers-handed-out = کتنے بچوں کے پاس کاغذ ہے؟
papers-keep = محفوظ کریں
papers-enter = 3. درج کریں
papers-enter-hint = ہر کاغذ ایک بالغ درج کرتا ہے، اور دوسرا پہلے کا اندراج دیکھے بغیر دوبارہ۔ صرف وہی گنا جاتا ہے جو دونوں نے پڑھا۔
papers-number = کاغذ کا نمبر
papers-enter-go = یہ کاغذ درج کریں
papers-once = { $number }: ایک بار درج ہوا۔ کوئی اور بالغ اسے دوبارہ درج کرے۔
papers-once-you = { $number }: ایک بار درج ہوا، آپ نے کیا۔ کوئی اور بالغ اسے دوبارہ درج کرے۔
papers-differs = { $number }: دو طرح پڑھا گیا۔ مل کر دیکھیں۔
papers-used = { $number }: طے ہے، گنا جائے گا
papers-void = { $number }: طے ہے، خراب یا خالی
papers-left-over = 4. جو بچا
papers-left-over-hint = وہ کاغذ گنیں جن پر کسی نے نہیں لکھا۔ حساب پورا ہونے پر ووٹنگ بند ہوتی ہے۔
papers-unused = استعمال نہیں ہوئے
papers-missing = گم
papers-row-printed = چھپے
papers-row-used = استعمال ہوئے
papers-row-void = خراب یا خالی
papers-row-box = استعمال شدہ، خراب یا خالی
papers-row-unused = استعمال نہیں ہوئے
papers-row-missing = گم
papers-nr = کاغذ { $number }
papers-back = واپس کاغذوں پر
papers-as-it-is = جو کاغذ پر ہے وہی درج کریں۔ تجاویز اسی کی ترتیب میں ہیں۔
papers-is-void = یہ خراب یا خالی ہے، یا پڑھا نہیں جاتا
papers-keep-paper = یہ کاغذ محفوظ کریں
papers-settle-hint = کاغذ لیں اور مل کر دیکھیں۔ کون سا درست ہے؟
papers-first = پہلی بار پڑھا
papers-second = دوسری بار پڑھا
papers-this-is-right = یہ درست ہے
papers-neither = دونوں نہیں: نئے سرے سے درج کریں
papers-sheets = { $n ->
    [one] چھاپنے کو 1 پرچی
   *[other] چھاپنے کو { $n } پرچیاں
}
papers-sheets-hint = یہ صفحہ A4 پر پورے سائز میں چھاپیں۔ ایک نمبر ایک ووٹ ہے، ایک رخ پر یا دو پر۔
papers-pick = { $most ->
    [one] 1 پر نشان لگائیں۔
   *[other] زیادہ سے زیادہ { $most } پر نشان لگائیں۔
}
papers-sort = ہر ایک کے لیے ہاں، پتہ نہیں یا نہیں پر نشان لگائیں۔
papers-coins = { $coins } سکے بانٹیں: ہر خانے میں لکھیں کتنے۔
papers-rank = سب سے پسندیدہ کو 1 لکھیں۔ پھر 2، اور اسی طرح۔
papers-pairs = آپ کو کون سا زیادہ پسند ہے؟ ہر قطار میں ایک پر نشان لگائیں۔
papers-side = رخ { $nth } از { $all }
papers-anybody = کوئی بھی کاغذ لیں۔ کوئی نہیں لکھتا کہ کس کے پاس کون سا ہے۔
papers-book-link = ووٹ کا کھاتہ، دستخط کے لیے
papers-certificate = ووٹ کا کھاتہ
papers-closed = ووٹنگ { $day } کو بند ہوئی۔
papers-no-result = اس صفحے پر نہ نتیجہ ہے نہ کسی کی پسند۔ سب ووٹ ایک ساتھ گنے گئے، پھر مٹا دیے گئے۔
papers-signs = نام، کام اور تاریخ
