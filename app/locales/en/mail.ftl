# Letters to adults, by e-mail. Plain text, short, and never a word of a young person.

mail-owed-subject = Fifth: { $n ->
    [one] one thing that people wait for
   *[other] { $n } things that people wait for
}
mail-owed-hello = Hello { $name },
mail-owed-intro = this is what { $organisation } owes, the most urgent first:
mail-owed-line = - { $what }, { $by }
mail-owed-go = You find all of it here: { $address }
mail-owed-why = You get this letter on Mondays, and when something is due. No idea and no name of a young person is ever in it.
mail-look-subject = { $who } asks you to look at Fifth
mail-look-hello = Hello,
mail-look-what = { $who } asks you to work with Fifth. It gives young people a say: they propose ideas and vote on them, and adults answer.
mail-look-go = Open this address to begin: { $address }
mail-look-until = It works once, until { $day }. If you do not know { $who }, do nothing: then nothing happens.
mail-worry-subject = Look at Fifth
mail-worry-go = please look at Fifth now: { $address }
mail-worry-more = This letter says no more.
