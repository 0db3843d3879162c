# My ideas, and the questions that make one.

ideas-more = کوئی اور آئیڈیا ہے؟
ideas-add = ایک اور آئیڈیا دیں
ideas-over = ابھی ہم آئیڈیے نہیں لے رہے۔
ideas-mine = آپ کے آئیڈیے
ideas-sent = بھیج دیا۔
ideas-sent-hint = اب ورکر اسے پڑھیں گے۔
ideas-way-sent = آپ نے بھیجا
ideas-way-read = ورکر پڑھتے ہیں
ideas-way-then = یہ دیوار پر جاتا ہے، یا وہ آپ کو لکھتے ہیں
ideas-private = ہر آئیڈیا دیوار پر جانے سے پہلے ورکر پڑھتے ہیں۔

idea-draft = ابھی بھیجا نہیں
idea-waiting = ورکر اسے پڑھیں گے
idea-on-wall = دیوار پر ہے
idea-back = ورکر نے آپ کو لکھا ہے
idea-merged = اب ایک اور آئیڈیے کا حصہ ہے۔ یہ اب بھی آپ کا ہے۔
idea-kept = یہ ورکر کے پاس ہے۔
idea-asked-part = ورکر نے اسے اس کے ساتھ ملایا ہے:
idea-asked-whole = ورکر نے اسے آپ کے آئیڈیے کے ساتھ ملایا ہے:
idea-asked = کیا یہ ٹھیک ہے؟
idea-asked-yes = ہاں، ساتھ رہے
idea-asked-no = نہیں، الگ رہے
idea-asked-said = آپ نے ہاں کہا۔
wrote = ورکر نے آپ کو لکھا ہے۔
wrote-read = پڑھیں
idea-finish = پورا کریں
idea-change = بدلیں

words-who-reads = پہلے ورکر پڑھتے ہیں۔ لگے کہ آپ محفوظ نہیں، تو ہم مدد کرنے والے کو بتاتے ہیں۔
words-who-reads-lead = پہلے ورکر پڑھتے ہیں۔ لگے کہ آپ محفوظ نہیں، تو ہم انہیں بتاتے ہیں: { $who }۔
words-hint = اپنے انداز میں لکھیں۔ املا کی فکر نہ کریں۔ کسی کا نام نہ لکھیں۔

idea-optional = اسے چھوڑ بھی سکتے ہیں۔
idea-from-picture = تصویر سے شروع کریں
idea-picture-title = اس کے لیے تصویر چنیں
idea-picture-none = کوئی تصویر نہیں
idea-picture-more = اور تصویریں
idea-place-title = یہ کہاں ہو سکتا ہے؟
idea-place-own = کہیں اور
idea-lead-title = اسے کون چلا سکتا ہے؟
idea-lead-us = ہم خود
idea-lead-worker = کوئی ورکر
idea-lead-both = ہم اور ورکر مل کر
idea-lead-own = کوئی اور۔ بتائیں وہ کیا کام کرتے ہیں، جیسے باورچی یا ڈی جے۔

check-title = کیا یہ ٹھیک ہے؟
check-hint = آپ بھیجیں گے تو ورکر پڑھیں گے۔
check-words = آپ کا آئیڈیا
check-picture = تصویر
check-place = کہاں
check-lead = کون چلائے
check-change = بدلیں
check-add = شامل کریں
check-send = بھیجیں

ideas-before = آپ کے پہلے کے آئیڈیے
ideas-before-none = ابھی کوئی جواب نہیں
idea-quote = دوسرے لوگ میرے الفاظ پڑھ سکتے ہیں
idea-quote-how = ورنہ گروپ سے باہر کے لوگ بس یہ پڑھیں گے کہ آئیڈیا آیا تھا۔
idea-quote-stop = دوسرے لوگ میرے الفاظ نہ پڑھیں
idea-quoted = یہ الفاظ دوسرے لوگ پڑھ سکتے ہیں۔
idea-not-quoted = یہ الفاظ صرف آپ کا گروپ اور آپ کے ورکر پڑھتے ہیں۔
idea-unquoted = کسی نوجوان کا آئیڈیا
