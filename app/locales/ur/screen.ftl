# The big screen: few words, read from ten metres.

screen-come-in = اندر آئیں۔
screen-join-at = یہاں شامل ہوں
screen-join-how = اپنا کیمرا یہاں کریں۔
screen-join-type = یا کوڈ یہاں لکھیں:
screen-any-time = جب چاہیں آ سکتے ہیں۔ نام کی ضرورت نہیں۔
screen-over = آج کے لیے بس اتنا ہی۔
screen-door-shut = دروازہ بند ہے۔

screen-ideas-how = اپنا آئیڈیا لکھیں۔ پہلے ورکر پڑھتے ہیں۔
screen-sent = { $sent } بھیجے گئے، { $wall } دیوار پر۔
screen-reading = { $n ->
    [one] ورکر ایک اور پڑھ رہے ہیں۔
   *[other] ورکر باقی { $n } پڑھ رہے ہیں۔
}
screen-on-wall = { $n } دیوار پر
screen-new = نیا
screen-wall = ہمارے آئیڈیے
screen-none-sent = ابھی کوئی آئیڈیا نہیں بھیجا گیا۔
screen-none-on-wall = ابھی دیوار پر کچھ نہیں۔
screen-vote-how = آپ نے کیا چنا، کوئی نہیں دیکھتا۔
screen-vote-which = { $all } میں سے { $from } تا { $to }۔
screen-vote-closed = ووٹنگ بند ہے۔ اب نتیجہ آئے گا۔
screen-pot = بانٹنے کے لیے { $pot }۔

screen-picks = { $most ->
    [one] ہر ایک کا 1 چناؤ تھا۔ کس کا کون سا، کوئی نہیں دیکھتا۔
   *[other] ہر ایک کے { $most } تک چناؤ تھے۔ کس کے کون سے، کوئی نہیں دیکھتا۔
}
screen-nobody-sees = کس نے کیا چنا، کوئی نہیں دیکھتا۔
screen-covered = ایک اور ہے۔ اس کے سب سے زیادہ تھے۔
screen-covered-tie = { $n } اور ہیں۔ ان کے سب سے زیادہ تھے، اور آپس میں برابر۔
screen-covered-won = { $n ->
    [one] ایک اور ہے۔ وہ جیتا۔
   *[other] { $n } اور ہیں۔ وہ پہلے آئے۔
}
screen-untold = { $n ->
    [one] ایک اور نہیں دکھایا گیا۔ چھوٹی تعداد نجی رہتی ہے۔
   *[other] { $n } اور نہیں دکھائے گئے۔ چھوٹی تعداد نجی رہتی ہے۔
}
screen-tie = { $n ->
    [2] برابری۔ دونوں کو { $people } ملے۔
   *[other] برابری۔ سب { $n } کو { $people } ملے۔
}
screen-tie-rule = ہم نے ووٹنگ سے پہلے بتایا تھا: { $rule }
screen-all-in = { $n ->
    [2] دونوں شامل ہیں۔
   *[other] سب { $n } شامل ہیں۔
}
screen-is-in = تو یہ شامل ہے: { $idea }
screen-not-in = { $idea }: { $why }۔

screen-answers = آپ نے کہا۔ ہم نے فیصلہ کیا۔
screen-answers-none = ابھی کوئی جواب نہیں
screen-answers-which = { $all } میں سے جواب { $from } سے { $to }
screen-wait = { $n ->
    [one] 1 کا انتظار باقی ہے۔
   *[other] { $n } کا انتظار باقی ہے۔
}
screen-hear-by = جواب { $day } تک ملے گا۔
screen-all-answered = { $n ->
    [one] اس کا جواب آ گیا۔
   *[other] سب { $n } کا جواب آ گیا۔
}
