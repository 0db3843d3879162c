# The big screen: few words, read from ten metres.

screen-come-in = تفضلوا بالدخول.
screen-join-at = الدخول من
screen-join-how = وجّهوا الكاميرا إلى هنا.
screen-join-type = أو كتابة الرمز في
screen-any-time = الدخول ممكن في أي وقت. بدون اسم.
screen-over = هذا كل شيء لليوم.
screen-door-shut = الباب مغلق.

screen-ideas-how = اكتبوا أفكاركم. يقرؤها مشرف أولًا.
screen-sent = أُرسلت { $sent }، وعلى الحائط { $wall }.
screen-reading = { $n ->
    [zero] لا أفكار تنتظر القراءة.
    [one] مشرف يقرأ الفكرة الأخرى.
    [two] مشرف يقرأ الفكرتين الأخريين.
    [few] مشرف يقرأ { $n } أفكار أخرى.
    [many] مشرف يقرأ { $n } فكرة أخرى.
   *[other] مشرف يقرأ { $n } فكرة أخرى.
}
screen-on-wall = على الحائط: { $n }
screen-new = جديدة
screen-wall = أفكارنا
screen-none-sent = لم تُرسل أي فكرة بعد.
screen-none-on-wall = لا شيء على الحائط بعد.
screen-vote-how = لا أحد يرى اختياراتكم.
screen-vote-which = { $from } إلى { $to } من { $all }.
screen-vote-closed = أُغلق التصويت. النتيجة تأتي الآن.
screen-pot = للتوزيع: { $pot }.

screen-picks = { $most ->
    [zero] لم تكن هناك اختيارات.
    [one] لكل منكم اختيار واحد. لا أحد يرى لمن هو.
    [two] لكل منكم اختياران على الأكثر. لا أحد يرى لمن هي.
    [few] لكل منكم { $most } اختيارات على الأكثر. لا أحد يرى لمن هي.
    [many] لكل منكم { $most } اختيارًا على الأكثر. لا أحد يرى لمن هي.
   *[other] لكل منكم { $most } اختيار على الأكثر. لا أحد يرى لمن هي.
}
screen-nobody-sees = لا أحد يرى من اختار ماذا.
screen-covered = بقيت واحدة. نالت الأكثر.
screen-covered-tie = بقيت { $n }. نالت الأكثر، وبالتساوي.
screen-covered-won = { $n ->
    [zero] لم يبقَ شيء.
    [one] بقيت واحدة. هي الفائزة.
    [two] بقيت اثنتان. جاءتا في المقدمة.
    [few] بقيت { $n }. جاءت في المقدمة.
    [many] بقيت { $n }. جاءت في المقدمة.
   *[other] بقيت { $n }. جاءت في المقدمة.
}
screen-untold = { $n ->
    [zero] كل شيء معروض.
    [one] واحدة أخرى لا تُعرض. الأعداد الصغيرة تبقى خاصة.
    [two] اثنتان أخريان لا تُعرضان. الأعداد الصغيرة تبقى خاصة.
    [few] { $n } أخرى لا تُعرض. الأعداد الصغيرة تبقى خاصة.
    [many] { $n } أخرى لا تُعرض. الأعداد الصغيرة تبقى خاصة.
   *[other] { $n } أخرى لا تُعرض. الأعداد الصغيرة تبقى خاصة.
}
screen-tie = { $n ->
    [zero] تعادل. لكل منها { $people }.
    [one] تعادل. لكل منها { $people }.
    [two] تعادل. لكل من الاثنتين { $people }.
    [few] تعادل. لكل من الأفكار ({ $n }) العدد { $people }.
    [many] تعادل. لكل من الأفكار ({ $n }) العدد { $people }.
   *[other] تعادل. لكل من الأفكار ({ $n }) العدد { $people }.
}
screen-tie-rule = قلنا قبل التصويت: { $rule }
screen-all-in = { $n ->
    [zero] كلها فازت.
    [one] كلها فازت.
    [two] كلتاهما فازت.
    [few] كلها فازت ({ $n }).
    [many] كلها فازت ({ $n }).
   *[other] كلها فازت ({ $n }).
}
screen-is-in = إذن الفائز: { $idea }
screen-not-in = { $idea }: { $why }.

screen-answers = أنتم قلتم، ونحن قررنا.
screen-answers-none = لا ردود بعد
screen-answers-which = الردود من { $from } إلى { $to }، من { $all }
screen-wait = { $n ->
    [zero] لا شيء ينتظر.
    [one] واحدة ما زالت تنتظر.
    [two] اثنتان ما زالتا تنتظران.
    [few] { $n } ما زالت تنتظر.
    [many] { $n } ما زالت تنتظر.
   *[other] { $n } ما زالت تنتظر.
}
screen-hear-by = الرد يصلكم قبل نهاية { $day }.
screen-all-answered = { $n ->
    [zero] لا أفكار.
    [one] للفكرة رد.
    [two] لكلتا الفكرتين رد.
    [few] لكل الأفكار ({ $n }) رد.
    [many] لكل الأفكار ({ $n }) رد.
   *[other] لكل الأفكار ({ $n }) رد.
}
