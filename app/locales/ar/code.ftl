# When the code of a session opens, for adults and the big screen.

code-opens = يُفتح الرمز يوم { $day }.
code-over = انتهى الرمز يوم { $day }.
code-open-now = فتح الباب الآن
code-new = رمز جديد
code-new-why = يتوقف الرمز القديم فورًا. ومن دخل يبقى.

refusal-opens-later = يُفتح هذا يوم { $day }.
refusal-opens-later-do = يمكنك الاحتفاظ بالرمز حتى ذلك اليوم.
