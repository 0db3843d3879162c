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
new-session-steps = Steps
new-session-steps-hint = All five, unless you have little time.
new-session-go = Make the session
