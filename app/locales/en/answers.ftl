# You said, we decided.

answers-title = You said. We decided.
answers-none-yet = No answers yet
answers-all = Every idea has an answer.
answers-wait = { $n ->
    [one] 1 idea still waits for an answer.
   *[other] { $n } ideas still wait for an answer.
}
answers-late = This is late. { $decider } said they would answer by { $day }.
answers-still = Still to be answered

answer-you-said = You said
answer-we-decided = We decided:
answer-because = Because
answer-next = What happens next
answer-did-we = Did we do it?
answer-by = By { $day }
answer-decider = { $decider } decided.

answer-yes = Yes
answer-yes-changed = Yes, but changed
answer-not-now = Not now
answer-no = No

answer-done-yes = Yes, we did it.
answer-done-partly = We did some of it.
answer-done-not-yet = Not yet.

answers-happens = It's happening: { $day }
answers-happens-at = It's happening: { $day }, { $place }
answers-happens-more = { $n ->
    [one] And 1 more time.
   *[other] And { $n } more times.
}

answers-fits = This is what we asked for
answers-not-quite = Not quite
answers-scan = Point a phone's camera here to read this page.
