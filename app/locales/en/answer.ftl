# An adult answers an idea.

answer-form-title = Answer an idea
answer-form-again = It has an answer. A new one takes its place.
answer-form-place = Where: { $place }
answer-form-lead = Who could lead: { $lead }
answer-form-decision = We decided
answer-form-yes = It happens.
answer-form-yes-changed = It happens, in another way.
answer-form-not-now = Not yet, and here is when we look again.
answer-form-no = It cannot happen.
answer-form-because = Because
answer-form-because-hint = 40 words at most, 15 to a sentence, in words a nine-year-old knows. No blame.
answer-form-next = What happens next (optional)
answer-form-next-hint = One sentence. Who does what?
answer-form-by-when = By when (optional)
answer-form-decider = Who decided
answer-form-send = Tell them
answer-form-then = Tell them, then the next one
answer-form-look = See it as pupils will
answer-facts = What you need to know
answer-facts-vote = In the vote
answer-facts-no-vote = It was in no vote that has closed.
answer-facts-figure = { $figure }: { $n }
answer-facts-cost = What it costs
answer-facts-wish = What its author would like
answer-facts-told = You told them
answer-more = { $n ->
    [one] One more waits for an answer.
   *[other] { $n } more wait for an answer.
}
answer-more-next = Next:
answer-form-seen = Pupils see it at once.
answer-form-preview = As pupils see it

answer-form-done = Was it done?
answer-form-happened = What happened
answer-form-happened-hint = One or two short sentences. Say it plainly if it was not done.
answer-form-happened-send = Say what happened

not-chosen-title = Answer those that were not chosen
not-chosen-which = They get this answer
not-chosen-none = No idea that was not chosen waits for an answer.
not-chosen-link = { $n ->
    [one] Answer the one that was not chosen
   *[other] Answer the { $n } that were not chosen, together
}
