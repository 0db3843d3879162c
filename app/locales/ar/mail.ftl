# Letters to adults, by e-mail. Plain text, short, and never a word of a young person.

mail-owed-subject = Fifth: { $n ->
    [zero] لا شيء ينتظره الناس
    [one] شيء واحد ينتظره الناس
    [two] شيئان ينتظرهما الناس
    [few] { $n } أشياء ينتظرها الناس
    [many] { $n } شيئًا ينتظره الناس
   *[other] { $n } شيء ينتظره الناس
}
mail-owed-hello = مرحبًا { $name }،
mail-owed-intro = هذا ما على { $organisation } إنجازه، والأكثر استعجالًا أولًا:
mail-owed-line = - { $what }، { $by }
mail-owed-go = كل ذلك موجود هنا: { $address }
mail-owed-why = تصل هذه الرسالة أيام الاثنين، وعند حلول موعد. لا تُذكر فيها أبدًا فكرة ولا اسم أحد من الشباب.
mail-look-subject = دعوة من { $who } للاطلاع على Fifth
mail-look-hello = مرحبًا،
mail-look-what = دعوة من { $who } للعمل مع Fifth. يتيح Fifth للشباب أن تكون لهم كلمة: يقترحون أفكارًا ويصوّتون عليها، والبالغون يردّون.
mail-look-go = للبدء يُرجى فتح هذا العنوان: { $address }
mail-look-until = يعمل مرة واحدة، حتى { $day }. إن كان { $who } غير معروف لك فلا داعي لفعل أي شيء، ولن يحدث شيء.
mail-worry-subject = يُرجى النظر في Fifth
mail-worry-go = يُرجى النظر في Fifth الآن: { $address }
mail-worry-more = لا تقول هذه الرسالة أكثر من ذلك.
