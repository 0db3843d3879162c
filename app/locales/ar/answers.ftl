# You said, we decided.

answers-title = أنتم قلتم، ونحن قررنا.
answers-none-yet = لا ردود بعد
answers-all = لكل فكرة رد.
answers-wait = { $n ->
    [zero] لا فكرة تنتظر ردًا.
    [one] فكرة واحدة ما زالت تنتظر ردًا.
    [two] فكرتان ما زالتا تنتظران ردًا.
    [few] { $n } أفكار ما زالت تنتظر ردًا.
    [many] { $n } فكرة ما زالت تنتظر ردًا.
   *[other] { $n } فكرة ما زالت تنتظر ردًا.
}
answers-late = هذا متأخر. كان الوعد برد من { $decider } قبل نهاية { $day }.
answers-still = ما زالت تنتظر ردًا

answer-you-said = أنتم قلتم
answer-we-decided = نحن قررنا:
answer-because = السبب
answer-next = ما سيحدث بعد ذلك
answer-did-we = هل فعلنا ذلك؟
answer-by = قبل نهاية { $day }
answer-decider = صاحب القرار: { $decider }.

answer-yes = نعم
answer-yes-changed = نعم، مع تغيير
answer-not-now = ليس الآن
answer-no = لا

answer-done-yes = نعم، فعلنا ذلك.
answer-done-partly = فعلنا بعضه.
answer-done-not-yet = ليس بعد.

answers-happens = سيحدث ذلك: { $day }
answers-happens-at = سيحدث ذلك: { $day }، { $place }
answers-happens-more = { $n ->
    [zero] ولا مرة أخرى.
    [one] ومرة أخرى بعدها.
    [two] ومرتان بعدها.
    [few] و{ $n } مرات بعدها.
    [many] و{ $n } مرة بعدها.
   *[other] و{ $n } مرة بعدها.
}

answers-fits = هذا ما طلبناه
answers-not-quite = ليس تمامًا
answers-scan = لقراءة هذه الصفحة: وجّهوا كاميرا الهاتف إلى هنا.
