# You said, we decided.

answers-title = آپ نے کہا۔ ہم نے فیصلہ کیا۔
answers-none-yet = ابھی کوئی جواب نہیں
answers-all = ہر آئیڈیے کا جواب آ گیا ہے۔
answers-wait = { $n ->
    [one] 1 آئیڈیے کا جواب ابھی آنا ہے۔
   *[other] { $n } آئیڈیوں کا جواب ابھی آنا ہے۔
}
answers-late = جواب میں دیر ہو گئی ہے۔ { $decider } نے { $day } تک کا وعدہ کیا تھا۔
answers-still = جواب ابھی باقی ہے

answer-you-said = آپ نے کہا
answer-we-decided = ہمارا فیصلہ:
answer-because = کیونکہ
answer-next = آگے کیا ہوگا
answer-did-we = کیا ہم نے یہ کیا؟
answer-by = { $day } تک
answer-decider = فیصلہ { $decider } نے کیا۔

answer-yes = ہاں
answer-yes-changed = ہاں، مگر کچھ بدل کر
answer-not-now = ابھی نہیں
answer-no = نہیں

answer-done-yes = ہاں، ہم نے کر دیا۔
answer-done-partly = ہم نے کچھ کر دیا ہے۔
answer-done-not-yet = ابھی نہیں۔

answers-happens = یہ ہوگا: { $day }
answers-happens-at = یہ ہوگا: { $day }، { $place }
answers-happens-more = { $n ->
    [one] اور 1 بار پھر۔
   *[other] اور { $n } بار پھر۔
}

answers-fits = ہم نے یہی مانگا تھا
answers-not-quite = پوری طرح نہیں
answers-scan = یہ صفحہ پڑھنے کے لیے فون کا کیمرا یہاں کریں۔
