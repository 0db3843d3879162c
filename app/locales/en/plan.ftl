# What happens in a sitting, minute by minute.

plan-title = What happens when
plan-why = The room and the big screen show how long is left. Nothing moves on by itself, and no pupil is hurried.
plan-total = { $n ->
    [one] 1 minute in all
   *[other] { $n } minutes in all
}
plan-keep = Keep the plan
plan-another = One more line
plan-new-line = new
plan-min = min
plan-minutes-of = Minutes of line { $n }
plan-what-of = What happens in line { $n }
plan-step-of = Step of line { $n }
plan-no-step = no step
plan-up = Line { $n } up
plan-down = Line { $n } down
plan-out = Take line { $n } out

# The gentle timer.
plan-timer = The plan
plan-now = Now: { $what }
plan-used = { $used } of { $minutes } minutes
plan-next = Next: { $what }, { $n } min
plan-more = 5 more minutes
plan-go-on = On to the next
plan-change = Change the plan
plan-start = Start the plan
plan-waits = The plan has { $n } minutes. It starts when you say so.
plan-over = The plan is over: { $n } minutes.
plan-left = { $n ->
    [one] About 1 minute left
   *[other] About { $n } minutes left
}

# The usual plan: 40 minutes for twelve young people.
usual-welcome = Welcome, and how you feel: skipping is fine
usual-answers = You said, we did: the last answers, read aloud
usual-ideas = Silent ideas first: type, or tell a worker
usual-wall = Look at the wall and merge the same ones
usual-talk = In threes: talk about why, best on top
usual-vote = Secret vote, each on a device or on paper
usual-next = What happens next: who decides, and by when
usual-again = Would you do this again? Thank you
