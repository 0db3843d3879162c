# What adults owe, and by when. It stands on the page after the sign-in, in the calendar and in letters, and
# never holds a word of a young person: only the names that adults gave to sessions.

owed-title = What people wait for
owed-answers = { $n ->
    [one] { $about }: 1 idea waits for an answer
   *[other] { $about }: { $n } ideas wait for an answer
}
owed-promise = { $about }: say what came of a promise
owed-vote = { $about }: close the vote
owed-review = { $about }: look back together
owed-readiness = { $about }: make it ready
owed-by = by { $day }
owed-late = late, it was due on { $day }
owed-more = { $n ->
    [one] And one more.
   *[other] And { $n } more.
}
