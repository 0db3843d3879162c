# Is a session ready? For adults.

ready-title = کیا { $name } تیار ہے؟
ready-back-room = واپس کمرے میں
ready-drop-in = دن، جگہ اور بالغ افراد
ready-missing = { $n ->
    [one] 1 چیز باقی ہے
   *[other] { $n } چیزیں باقی ہیں
}
ready-complete = سب موجود ہے
ready-ready = تیار
ready-not-yet = ابھی تیار نہیں
ready-nothing-missing = کچھ باقی نہیں۔ بس کسی کو کہنا ہے کہ تیار ہے۔
ready-called = { $who } نے { $day } کو اسے تیار کہا۔
ready-call = تیار کہیں

ready-no-day = ابھی دن اور وقت طے نہیں۔
ready-no-place = ابھی جگہ طے نہیں۔
ready-no-address = جگہ کا پتہ کسی نے نہیں لکھا۔
ready-no-why = جگہ میں کوئی چیز کم ہے۔ بتائیں یہ کیوں چنی گئی۔
ready-stale-checks = { $n ->
    [one] جگہ کی 1 جانچ اس دن تک بہت پرانی ہو جائے گی، یا اس کی میعاد ختم ہو چکی ہوگی۔ لیڈر نئی جانچ لکھ سکتے ہیں۔
   *[other] جگہ کی { $n } جانچیں اس دن تک بہت پرانی ہو جائیں گی، یا ان کی میعاد ختم ہو چکی ہوگی۔ لیڈر نئی جانچیں لکھ سکتے ہیں۔
}
ready-few-adults = { $needed } بالغ افراد کی ضرورت ہے۔ بتائیں کتنے آئیں گے، یا کم کیوں کافی ہیں۔
ready-no-role = ابھی { $role } کوئی نہیں۔
ready-no-check = ابھی نشان نہیں لگا: { $line }

ready-when = کب اور کہاں؟
ready-day = { $day }، { $from } سے { $to } تک
ready-why-place = وہاں کیوں: { $why }
ready-needs = اس سیشن کو چاہیے: { $needs }
ready-needs-hint = پورے سیشن کی ضرورتیں، کسی ایک بچے کی کبھی نہیں۔
ready-keep-needs = محفوظ کریں، اور مناسب جگہیں پہلے دکھائیں
ready-starts = شروع
ready-ends = ختم
ready-until = آخری دن، اگر کئی دن چلے
ready-until-hint = 14 دن تک۔ سب کے لیے ایک ہی کوڈ۔
ready-too-small = { $people } لوگوں میں سے { $holds } کی گنجائش
ready-why = وہاں کیوں، اگر کوئی چیز کم ہے
ready-why-hint = شراکت میں سب اسے دیکھتے ہیں۔

ready-adults = کتنے بالغ افراد؟
ready-needed = { $more ->
    [0] { $pupils } طلبہ کے لیے { $needed } بالغ افراد کی ضرورت ہے۔
    [one] { $pupils } طلبہ کے لیے { $needed } بالغ افراد کی ضرورت ہے، ان میں سے ایک اس سیشن کی خاص ضرورت کے لیے۔
   *[other] { $pupils } طلبہ کے لیے { $needed } بالغ افراد کی ضرورت ہے، ان میں سے { $more } اس سیشن کی خاص ضرورت کے لیے۔
}
ready-come = { $n ->
    [0] ابھی کوئی نہیں آ رہا۔
    [one] ایک آئے گا۔
   *[other] { $n } آئیں گے۔
}
ready-come-unknown = کسی نے نہیں بتایا کہ کتنے آئیں گے۔
ready-why-fewer = کم کیوں کافی ہیں: { $why }
ready-ratios = 4 سے 8 سال کے ہر 6 طلبہ پر ایک، 9 سے 12 سال کے 8 پر، 13 سے 18 سال کے 10 پر؛ گروپ کے سب سے چھوٹے سے فیصلہ ہوتا ہے۔ دو سے کم کبھی نہیں (NSPCC)۔
ready-expected = کتنے طلبہ کی توقع ہے
ready-expected-hint = خالی: فہرستوں کے سب لوگ۔
ready-adults-come = آنے والے بالغ افراد
ready-adults-come-hint = 18 سال سے کم عمر مددگار نہیں گنے جاتے۔
ready-more = مزید بالغ افراد
ready-more-hint = خاص ضرورتوں کے لیے، آپ کے خطرات کے جائزے کے مطابق۔
ready-fewer = کم کیوں کافی ہیں
ready-fewer-hint = صرف اگر ضرورت سے کم آئیں۔ دو سے کم کبھی نہیں۔

ready-roles-hint = عہدے لکھیں، نام نہیں: لوگ بدل جائیں تو بھی عہدے رہتے ہیں۔
ready-other-roles = دوسری ذمہ داریاں جن کی شاید ضرورت ہو
ready-in-role = { $post }، { $who }
role-lead = سیشن لیڈ
role-lead-named = سیشن لیڈ
role-second-adult = دوسرے بالغ
role-second-adult-named = دوسرے بالغ
role-safeguarding-contact = سیف گارڈنگ کا رابطہ
role-safeguarding-contact-named = سیف گارڈنگ کا رابطہ
role-transport = لانا لے جانا
role-transport-named = لانے لے جانے کے ذمہ دار
role-key-holder = جگہ کی چابی کے ذمہ دار
role-first-aider = ابتدائی طبی امداد والے
role-equipment = سامان اور خریداری
role-communication = بات سمجھنے سمجھانے میں مدد
role-young-facilitator = نوجوان میزبان
role-young-timekeeper = نوجوان وقت دیکھنے والے

ready-checks = کیا جانچا گیا؟
ready-checks-hint = جانچنے والے کا عہدہ لکھیں، اور وہ دن جب جانچا گیا۔
ready-check-who = کس نے جانچا (عہدہ)
ready-check-on = کس دن
ready-ticked = { $who }، { $day }
ready-unticked = ابھی نہیں
check-risks = جگہ سے واقف کسی شخص نے خطرات کا جائزہ لیا ہے۔
check-briefed = نوجوانوں کو پہلے بتایا جاتا ہے کہ کیا ہوگا۔
check-support = ہم جانتے ہیں کہ سب کو کیا مدد چاہیے، ورکروں کو بھی۔
check-first-aid = ہم جانتے ہیں کہ کس ابتدائی طبی امداد کی ضرورت پڑ سکتی ہے۔
check-team = ٹیم میں سب اپنی ذمہ داری جانتے ہیں۔
check-staff = سارے عملے کی جانچ کی تحریری تصدیق ہو چکی ہے۔
check-venue = جگہ کی جانچ کی تحریری تصدیق ہو چکی ہے۔
ready-by-card = جگہ کے کارڈ پر: { $what }، { $day }، { $who }۔ یہ وہاں کے سب سیشنوں کے لیے کافی ہے۔
