# An adult answers an idea.

answer-form-title = آئیڈیے کا جواب دیں
answer-form-again = اس کا جواب موجود ہے۔ نیا جواب اس کی جگہ لے لے گا۔
answer-form-place = کہاں: { $place }
answer-form-lead = کون چلا سکتا ہے: { $lead }
answer-form-decision = ہمارا فیصلہ
answer-form-yes = یہ ہوگا۔
answer-form-yes-changed = یہ ہوگا، مگر کچھ بدل کر۔
answer-form-not-now = ابھی نہیں، اور یہ رہا وہ دن جب ہم پھر دیکھیں گے۔
answer-form-no = یہ نہیں ہو سکتا۔
answer-form-because = کیونکہ
answer-form-because-hint = زیادہ سے زیادہ 40 لفظ، ایک جملے میں 15، ایسے لفظ جو نو سال کا بچہ جانتا ہو۔ کسی پر الزام نہیں۔
answer-form-next = آگے کیا ہوگا (مرضی ہو تو)
answer-form-next-hint = ایک جملہ۔ کون کیا کرے گا؟
answer-form-by-when = کب تک (مرضی ہو تو)
answer-form-decider = فیصلہ کس نے کیا
answer-form-send = انہیں بتائیں
answer-form-then = انہیں بتائیں، پھر اگلا خیال
answer-form-look = دیکھیں طلبہ کو کیسا نظر آئے گا
answer-facts = جو آپ کو جاننا چاہیے
answer-facts-vote = ووٹنگ میں
answer-facts-no-vote = یہ کسی ایسی ووٹنگ میں نہیں تھا جو بند ہو چکی ہو۔
answer-facts-figure = { $figure }: { $n }
answer-facts-cost = اس پر کتنا خرچ ہے
answer-facts-wish = لکھنے والا کیا چاہتا ہے
answer-facts-told = آپ نے انہیں بتایا
answer-more = { $n ->
    [one] ایک اور خیال جواب کے انتظار میں ہے۔
   *[other] { $n } اور خیال جواب کے انتظار میں ہیں۔
}
answer-more-next = اگلا:
answer-form-seen = طلبہ کو یہ فوراً نظر آئے گا۔
answer-form-preview = طلبہ اسے یوں دیکھیں گے

answer-form-done = کیا یہ ہو گیا؟
answer-form-happened = کیا ہوا
answer-form-happened-hint = ایک دو چھوٹے جملے۔ اگر نہیں ہوا تو صاف بتائیں۔
answer-form-happened-send = بتائیں کیا ہوا

not-chosen-title = جو نہیں چنے گئے ان کا جواب دیں
not-chosen-which = انہیں یہ جواب ملے گا
not-chosen-none = کوئی ایسا خیال جو نہیں چنا گیا جواب کے انتظار میں نہیں۔
not-chosen-link = { $n ->
    [one] جو ایک نہیں چنا گیا اس کا جواب دیں
   *[other] جو { $n } نہیں چنے گئے ان کا ایک ساتھ جواب دیں
}
