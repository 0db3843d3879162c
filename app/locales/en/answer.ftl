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
answer-form-seen = Pupils see it at once.
answer-form-preview = As pupils see it

answer-form-done = Was it done?
answer-form-happened = What happened
answer-form-happened-hint = One or two short sentences. Say it plainly if it was not done.
answer-form-happened-send = Say what happened
