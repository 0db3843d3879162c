# A youth worker's sessions.

sessions-title = آپ کے سیشن
sessions-new = نیا سیشن
sessions-hint = کمرہ اپنے ٹیبلٹ پر کھولیں، اور بڑی سکرین پروجیکٹر پر۔
sessions-none-open = کوئی سیشن کھلا نہیں۔ ایک بنائیں، اس کے کوڈ سے طلبہ اندر آتے ہیں۔
sessions-yours = آپ کا
sessions-came-in = { $n ->
    [0] ابھی کوئی نہیں آیا
    [one] 1 طالب علم آیا
   *[other] { $n } طلبہ آئے
}
sessions-late = جواب میں دیر
sessions-room = کمرہ کھولیں
sessions-screen = بڑی سکرین
sessions-ended = ختم ہوئے
sessions-name = سیشن
sessions-day = دن
sessions-groups = گروپ
sessions-pupils = طلبہ

new-session-title = نیا سیشن
new-session-ask = آپ ان سے کیا پوچھیں گے؟
new-session-question = سوال
new-session-question-hint = طلبہ اسے لفظ بہ لفظ پڑھتے ہیں۔ سوال کھلا رکھیں۔
new-session-picks = ہر طالب علم کتنے چنے
new-session-picks-hint = 12 آئیڈیوں تک 3 ٹھیک رہتے ہیں۔
new-session-pot = بانٹنے کے لیے رقم، پاؤنڈ میں
new-session-pot-hint = کوئی رقم نہ بانٹنی ہو تو خالی چھوڑ دیں۔
new-session-who = کون آئے گا؟
new-session-name = سیشن کا نام
new-session-name-hint = یہ بڑی سکرین پر ہوگا: ”جمعرات کے کاریگر“۔
new-session-groups = گروپ
new-session-ages = عمر { $from } سے { $to }
new-session-roll = فہرست میں { $n }
new-session-promise = آپ ان سے کیا وعدہ کرتے ہیں؟
new-session-promise-why = وہ ووٹ سے پہلے یہ دیکھتے ہیں۔ دن گزر جائے تو سب دیکھتے ہیں کہ دیر ہو گئی۔
new-session-decider = فیصلہ کون کرے گا؟
new-session-decider-hint = نام یا عہدہ جو طلبہ جانتے ہوں۔
new-session-answer-by = انہیں جواب کب تک ملے گا
new-session-answer-by-hint = سکول کے پانچ دن ایک اچھا وعدہ ہے۔
new-session-language = شاگردوں کے صفحات کی زبان
new-session-language-hint = ہر بچہ اپنے آلے پر دوسری زبان چن سکتا ہے۔
new-session-steps = مرحلے
new-session-steps-hint = پانچوں، اگر وقت کم نہ ہو۔
new-session-go = سیشن بنائیں

say-title = کیا ان کی بات سے واقعی فرق پڑے گا؟
say-why = پہلی ووٹنگ سے پہلے یہ بھریں۔ اگر جواب کھلے نہیں رکھ سکتے تو سوچیں کہ ووٹنگ کس لیے ہے۔
say-included = جگہ: سب کیسے حصہ لے سکتے ہیں؟
say-included-hint = کون شاید خاموش رہے، اور آپ اس کے لیے کیا کریں گے؟
say-ways = آواز: وہ کیسے جواب دے سکتے ہیں؟
say-ways-hint = لکھنا، تصویریں، ورکر کو بتانا، کاغذ۔
say-can_change = اثر: کیا بدل سکتا ہے؟
say-can_change-hint = طلبہ یہ ووٹ کی پرچی پر پڑھتے ہیں۔
say-cannot_change = اور کیا نہیں بدل سکتا؟
say-cannot_change-hint = طلبہ یہ بھی پڑھتے ہیں۔ سچ سچ بتائیں۔
say-level = قیادت کس کی ہے؟ (ہارٹ کی سیڑھی)
say-level-hint = دیانت داری سے چنیں۔ یہ چھپتا ہے، اس پر نمبر نہیں ملتے۔
say-level-none = نہیں چنا گیا
say-go = محفوظ کریں
hart-1 = بڑے اپنی بات نوجوانوں سے کہلواتے ہیں
hart-2 = نوجوان صرف دکھاوے کے لیے موجود ہیں
hart-3 = نوجوانوں سے پوچھا جاتا ہے، مگر اس سے کم ہی کچھ ہوتا ہے
hart-4 = بڑے فیصلہ کرتے ہیں، نوجوان وجہ جانتے ہیں اور ان کا ایک کام ہے
hart-5 = بڑے فیصلہ کرتے ہیں، نوجوانوں سے پوچھا جاتا ہے اور نتیجہ بتایا جاتا ہے
hart-6 = آئیڈیا بڑوں کا تھا، فیصلے مل کر ہوتے ہیں
hart-7 = آئیڈیا نوجوانوں کا تھا اور چلاتے بھی وہی ہیں
hart-8 = آئیڈیا نوجوانوں کا تھا، فیصلے مل کر ہوتے ہیں
