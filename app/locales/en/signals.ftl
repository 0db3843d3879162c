# What was worked towards, and what can be seen of it, for adults. Nothing here says that one
# thing caused another.

signals-title = What was worked towards
signals-care = These show what was worked towards, not what caused what. They speak of everybody together, never of one young person.
signals-been = Worked towards it:
signals-ahead = Still to come:
signals-write = Write your own note
signals-return = Nobody is followed from one session to the next, so how many come back is not known.
signals-asked = { $session }: “{ $question }”

signal-jobs = Jobs taken and finished in sessions
signal-jobs-so = { $n ->
    [one] In one session a young person led a part or kept the time.
   *[other] In { $n } sessions a young person led a part or kept the time.
}
signal-jobs-none = Sessions in which a young person led a part or kept the time are counted here, once they were ready and are over.

signal-own-words = Young people’s own words
signal-own-words-so = { $n ->
    [one] They answered one question in their own words.
   *[other] They answered { $n } questions in their own words.
}
signal-own-words-none = Questions that were answered in own words are counted here, once a worker has let the room see some.

signal-adapted = Ideas adapted to fit
signal-adapted-so = { $n ->
    [one] One idea got a “yes, changed”, so that it fits.
   *[other] { $n } ideas got a “yes, changed”, so that they fit.
}
signal-adapted-none = Ideas with the answer “yes, changed” are counted here.

signal-proposed = Ideas proposed by young people
signal-proposed-so = { $n ->
    [one] They put one idea on the wall.
   *[other] They put { $n } ideas on the wall.
}
signal-proposed-none = Ideas on a wall are counted here.

signal-again = Would they do it again?
signal-again-none = What they say to “Would you do this again?” stands here, once it was asked at the end of a session.

signal-feelings = From check-in to check-out, the whole room
signal-feelings-none = How the room felt at the start and at the end stands here, once both were asked in one session.

signal-turnout = How many took part
signal-turnout-none = How many voted stands here, once a vote is closed.

signal-note = What you saw yourselves
signal-note-none = Nothing is counted for this one. What each organisation writes stands here.

signal-register = How many came
signal-register-about = { $session }: about { $n } young people.
signal-register-hidden = { $session }: { $hidden }
signal-register-none = About how many came stands here, once such a session is over.

signal-stirling = The wellbeing scale, the whole group
signal-stirling-none = The mean of the whole group stands here, once the Stirling scale was used.

signal-covered = Topic covered
signal-covered-yes = Yes.
signal-covered-none = Not yet: such an activity is still to come.

signal-listened = Were they listened to?
signal-listened-none = What they say to “Were you listened to today?” stands here, once it was asked at the end of a session.

note-label = What did { $who } see?
note-hint = About everybody together, in 300 letters. No names, nobody one could recognise. What was seen, not what caused it. Leave it empty to take it away.
