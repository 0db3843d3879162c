# The big screen: few words, read from ten metres.

screen-come-in = Come in.
screen-join-at = Join at
screen-join-how = Point your camera here.
screen-join-type = Or type the code at
screen-any-time = You can come in at any time. No name needed.
screen-over = That's all for today.
screen-door-shut = The door is shut.

screen-ideas-how = Write your idea. A worker reads it first.
screen-sent = { $sent } sent, { $wall } on the wall.
screen-reading = { $n ->
    [one] A worker is reading the other one.
   *[other] A worker is reading the other { $n }.
}
screen-on-wall = { $n } on the wall
screen-new = New
screen-wall = Our ideas
screen-none-sent = No idea is sent yet.
screen-none-on-wall = Nothing is on the wall yet.
screen-vote-how = Nobody sees your picks.
screen-vote-which = { $from } to { $to } of { $all }.
screen-vote-closed = The vote is closed. The result comes next.
screen-pot = { $pot } to share out.

screen-picks = { $most ->
    [one] Each of you had 1 pick. Nobody sees whose.
   *[other] Each of you had up to { $most } picks. Nobody sees whose.
}
screen-nobody-sees = Nobody sees who chose what.
screen-covered = One more. It had the most.
screen-covered-tie = { $n } more. They had the most, and as many as each other.
screen-covered-won = { $n ->
    [one] One more. It won.
   *[other] { $n } more. They came first.
}
screen-untold = { $n ->
    [one] One more is not shown. Small numbers stay private.
   *[other] { $n } more are not shown. Small numbers stay private.
}
screen-tie = { $n ->
    [2] A tie. Both got { $people }.
   *[other] A tie. All { $n } got { $people }.
}
screen-tie-rule = We said it before the vote: { $rule }
screen-all-in = { $n ->
    [2] Both are in.
   *[other] All { $n } are in.
}
screen-is-in = So it is in: { $idea }
screen-not-in = { $idea }: { $why }.

screen-answers = You said. We decided.
screen-answers-none = No answers yet
screen-answers-which = Answers { $from } to { $to } of { $all }
screen-wait = { $n ->
    [one] 1 still waits.
   *[other] { $n } still wait.
}
screen-hear-by = You hear by { $day }.
screen-all-answered = { $n ->
    [one] It has an answer.
   *[other] All { $n } have an answer.
}
