# The room, for the youth worker.

room-code = Code { $code }. Show it large.
room-join-at = Pupils go to { $link }
room-screen = Big screen
room-screen-open = Open the big screen
room-steps = Steps
room-way-in = No ideas yet. This is the way in.

# Ideas to read.
room-to-read = { $n ->
    [0] No idea to read
    [one] 1 idea to read
   *[other] { $n } ideas to read
}
room-worried = If an idea worries you, keep it off the wall and tell your safeguarding lead now.
room-may-hold-a-name = may hold a name
room-authors = { $n } authors
room-place = Where
room-lead = Who leads
room-release = To the wall
room-cost = Cost in pounds
room-cost-none = cost
room-cost-save = Save
room-no-cost = No cost yet
room-send-back = Send back
room-send-back-how = One tap sends it back with these words. Only its author sees them.
room-note-names = Leave out names, then send it again.
room-note-more = Tell us a bit more. What would we do?
room-note-kind = Say it in a kinder way.
room-note-talk = Come and talk to me about it.
room-note-own = Or in your own words
room-note-send = Send
room-merge = Merge
room-merge-how = Which idea is it part of? All of them keep credit.

# Ideas that were decided on.
room-on-wall = { $n ->
    [one] On the wall: 1
   *[other] On the wall: { $n }
}
room-undo = Undo
room-set-aside = { $n ->
    [one] Sent back or merged: 1
   *[other] Sent back or merged: { $n }
}
room-merged = Merged
room-sent-back = Sent back

# Who is in.
room-in = { $n ->
    [0] Nobody is in yet
    [one] 1 is in
   *[other] { $n } are in
}
room-of-list = { $n ->
    [0] Nobody is in.
    [one] 1 is in.
   *[other] { $n } are in.
} The list says { $list }.
room-of-lists = { $n ->
    [0] Nobody is in.
    [one] 1 is in.
   *[other] { $n } are in.
} The lists say { $list }.
room-group-of-list = { $group }: { $n } are in. The list says { $list }.
room-at-door = { $n ->
    [one] 1 waits at the door
   *[other] { $n } wait at the door
}
room-at-door-why = Nobody else comes in by itself. Look who they are first.
room-let-in = Let in
room-let-in-all = Let all in
room-turn-away = Send away
room-turn-away-all = Send all away
room-was-out = was taken out before
room-take-out = Take several out
room-take-out-how = Tick their pictures below. Their devices wait at the door then.
room-take-out-sent = and what they sent that nobody has read
room-take-out-go = Take them out
room-of-roll = { $n } of { $roll }
room-door-shut = Shut the door
room-door-open = Open the door
room-door-is-shut = Nobody new can come in.
room-return = { $who } asks to come back on another device.
room-return-number = Let in only the one that shows this number.
room-let-back = Let back in
room-not-this-one = Not this one
room-name = A name, for workers' eyes only
room-name-save = Save
room-remove = Take { $who } out
room-unheard = Who have we not heard?
room-unheard-group = { $group }: fewer than in the rest of the room so far
room-unheard-do = Ask what would make it easier. Nobody has to.
room-colour-orange = on orange
room-colour-yellow = on yellow
room-colour-violet = on violet
room-colour-teal = on teal
room-colour-pink = on pink
room-colour-blue = on blue

# What comes next.
room-go-ideas = Start with ideas
room-go-wall = Show the wall
room-go-vote = Back to the vote
room-go-result = Show the result
room-go-answers = On to the answers
room-start-vote = Start the vote
room-close = Close the vote
room-close-sure = Close it for good?
room-close-why = Nobody can vote or change a vote after that.
room-close-nothing = That is so few that nobody will see a result. Talk it over, or wait.
room-close-few = That is so few that it could be guessed who chose what. Talk it over, or wait.
room-close-yes = Yes, close the vote
room-reveal = Show the result
room-end = End the session
room-end-sure = End it now?
room-end-why = The code lets nobody in any more. Answers stay.
room-end-yes = Yes, end the session
room-to-sessions = To your sessions
room-see-result = See the chart and the table
room-poster = Public page and poster
room-look-first = Look at it first

room-before-ideas = Wait until everyone is in.
room-on-wall-now = { $n ->
    [0] No idea is on the wall yet.
    [one] 1 idea is on the wall.
   *[other] { $n } ideas are on the wall.
}
room-wrong-number = { $n ->
    [0] A vote needs 2 to 12 ideas on the wall. There is none yet.
    [one] A vote needs 2 to 12 ideas on the wall. There is 1.
   *[other] A vote needs 2 to 12 ideas on the wall. There are { $n }.
}
room-unread = { $n ->
    [one] 1 idea is not read yet. It would miss the vote.
   *[other] { $n } ideas are not read yet. They would miss the vote.
}
room-without-cost = { $n ->
    [one] 1 idea has no cost. It would count as £0.
   *[other] { $n } ideas have no cost. They would count as £0.
}
room-say = First say what can change
room-say-change = What you said can change
room-planned = Votes you planned
room-another-vote = Make another vote
room-start-planned = Start it
room-start-this = Start: { $question }
room-unplan = Remove
room-take-off-title = Take an idea off this vote
room-take-off = Take off
room-take-off-why = What was marked on it does not count. It cannot come back in this vote.
room-words = What they wrote
room-words-only = Only for workers. Its author did not tick the room.
room-words-show = Show the room
room-words-hide = Only for us

room-totals-hidden = Totals stay hidden from everyone until you close it.
room-still-open = The vote is still open.
room-reveal-why = The vote is closed. The room has not seen the result.
room-promise = { $who } promised an answer by { $day }.
room-over = This session has ended.

room-ideas = The ideas of this session

room-not-ready = This session has a day, and is not called ready yet.
