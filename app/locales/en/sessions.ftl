# A youth worker's sessions.

sessions-title = Your sessions
sessions-new = New session
sessions-hint = Open the room on your tablet, and the big screen on the projector.
sessions-none-open = No session is open. Make one, and its code lets pupils in.
sessions-yours = yours
sessions-came-in = { $n ->
    [0] nobody has come in yet
    [one] 1 pupil came in
   *[other] { $n } pupils came in
}
sessions-late = answer late
sessions-room = Open the room
sessions-screen = Big screen
sessions-ended = Ended
sessions-name = Session
sessions-day = Day
sessions-groups = Groups
sessions-pupils = Pupils

# A new one.
new-session-title = New session
new-session-ask = What will you ask them?
new-session-question = The question
new-session-question-hint = Pupils read it word for word. Keep it open.
new-session-picks = Picks for each pupil
new-session-picks-hint = 3 works well with up to 12 ideas.
new-session-pot = Money to share out, in pounds
new-session-pot-hint = Leave it empty if no money is shared out.
new-session-who = Who comes?
new-session-name = Name of the session
new-session-name-hint = It stands on the big screen: “Thursday Makers”.
new-session-groups = Groups
new-session-ages = ages { $from }–{ $to }
new-session-roll = { $n } on the list
new-session-promise = What do you promise them?
new-session-promise-why = They see this before they vote. If the day passes, everyone sees that it is late.
new-session-decider = Who decides?
new-session-decider-hint = A name or a job that pupils know.
new-session-answer-by = They have an answer by
new-session-answer-by-hint = Five school days is a good promise.
new-session-language = Language of pupils’ pages
new-session-language-hint = Each child can choose another one on the device.
new-session-steps = Steps
new-session-steps-hint = All five, unless you have little time.
new-session-go = Make the session

# Before the first vote.
say-title = Is it a real say?
say-why = Fill this in before the first vote. If you can't widen the answers, ask what the vote is for.
say-included = Space: how can everyone take part?
say-included-hint = Who might stay silent, and what do you do about it?
say-ways = Voice: how can they answer?
say-ways-hint = Type, pictures, tell a worker, paper.
say-can_change = Influence: what can change?
say-can_change-hint = Pupils read this on the ballot.
say-cannot_change = And what can't change?
say-cannot_change-hint = Pupils read this too. Say it honestly.
say-level = Who leads? (Hart's ladder)
say-level-hint = Choose honestly. It is printed, never scored.
say-level-none = Not chosen
say-go = Keep it
hart-1 = Adults use young people to say what adults want
hart-2 = Young people are there to look good
hart-3 = Young people are asked, but little comes of it
hart-4 = Adults decide, young people know why and have a task
hart-5 = Adults decide, young people are asked and told what came of it
hart-6 = Adults had the idea, decisions are shared
hart-7 = Young people had the idea and lead
hart-8 = Young people had the idea, decisions are shared
