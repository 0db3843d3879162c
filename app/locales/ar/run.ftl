# A pupil runs the steps. Pupils read this.

run-title = الخطوات معك
run-how = ضغطة على خطوة، فينتقل الجميع معك.
run-here = (الآن)
run-time = الوقت
run-own = إلى صفحتي

run-give = السماح بإدارة الخطوات
run-take = استرجاع الخطوات
run-has = يدير الخطوات
run-give-why = يرى الخطوات والوقت. لا أفكار ولا أسماء.
