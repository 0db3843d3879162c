# What came of a vote, for adults; pupils read what changed.

changes-title = ما الذي تغيّر؟
changes-why = عند الحفظ يُغلق التصويت نهائيًا، ويبقى النص كما كُتب.
changes-day = اليوم
changes-asked = سألنا
changes-said = قالوا
changes-decided = قررنا
changes-so-many = { $what }: { $n }.
changes-changed = ما الذي اختلف الآن
changes-changed-hint = بجمل قصيرة. الشباب يقرؤون هذا.
changes-checked = من تحقق من ذلك؟
changes-checked-hint = مسمى وظيفي أو مجموعة من الشباب. بلا أسماء تلاميذ.
changes-go = إغلاقه نهائيًا
changes-checked-by = تحقق من ذلك: { $who }. أُغلق نهائيًا يوم { $day }.
changes-say = إخبارهم بما تغيّر
changes-open = { $n ->
    [zero] لم يُغلق نهائيًا.
    [one] لم يُغلق نهائيًا: فكرة واحدة تنتظر ردًا.
    [two] لم يُغلق نهائيًا: فكرتان تنتظران ردًا.
    [few] لم يُغلق نهائيًا: { $n } أفكار تنتظر ردًا.
    [many] لم يُغلق نهائيًا: { $n } فكرة تنتظر ردًا.
   *[other] لم يُغلق نهائيًا: { $n } فكرة تنتظر ردًا.
}
changes-file = ما تغيّر، في ملف
