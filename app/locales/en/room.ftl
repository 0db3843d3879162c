# The room, for the youth worker.

room-code = Code { $code }. Show it large.
room-join-at = Pupils go to { $link }
room-screen = Big screen
room-screen-open = Open the big screen
room-steps = Steps
room-back = Back to the room
room-way-in = No ideas yet. This is the way in.

# Ideas to read.
room-to-read = { $n ->
    [0] No idea to read
    [one] 1 idea to read
   *[other] { $n } ideas to read
}
room-new = { $n } new
room-is-new = new
room-gone = The idea you had is not to read any more.
room-is-alike = alike
room-alone = Its author wants it to stand alone
room-with = With
room-alike = Alike:
room-next = Next
room-several = Choose several
room-several-how = Tick those you have read. One tap decides.
room-several-wall = All ticked to the wall
room-several-back = Send them back
room-tick = Choose: { $words }
room-go-back = Go back
room-worried = If an idea worries you, keep it off the wall and tell your safeguarding lead now.

# The letters that press the buttons, for a keyboard.
room-key-release = R
room-key-back = B
room-key-merge = M
room-key-keep = P
room-key-undo = U

# What was just decided.
room-done-wall = On the wall:
room-done-back = Sent back:
room-done-merged = Merged:
room-done-kept = Kept private:
room-done-wall-several = { $n } ideas are on the wall.
room-done-back-several = { $n } ideas are sent back.
room-left = { $n ->
    [one] 1 was left as it is. Another worker was quicker, or its words have changed.
   *[other] { $n } were left as they are. Another worker was quicker, or their words have changed.
}
room-flagged = { $n ->
    [one] 1 was left: it has words to watch. Read it by itself.
   *[other] { $n } were left: they have words to watch. Read each by itself.
}
room-left-drawn = { $n ->
    [one] 1 was left: it is drawn. Look at it by itself.
   *[other] { $n } were left: they are drawn. Look at each by itself.
}
room-drawn-small = So others see it, where it is small.
room-authors = { $n } authors
room-place = Where
room-lead = Who leads
room-release = To the wall
room-cost = Cost in pounds, like 12 or 12.50
room-cost-none = cost
room-cost-save = Save
room-no-cost = No cost yet
room-send-back = Send back
room-send-back-how = One tap sends it. Only its author sees it, at once.
room-back-what = What should { $who } hear?
room-back-what-nobody = What should its author hear?
room-note-names = Leave out names, then send it again.
room-note-more = Tell us a bit more. What would we do?
room-note-kind = Say it in a kinder way.
room-note-talk = Come and talk to me about it.
room-note-own = Or in your own words
room-note-send = Send
room-merge = Merge
room-merge-which = Which idea is it part of?
room-merge-these = Merge these
room-merge-asks = Both are asked on their own page. Either may say no.
room-keep = Keep private
room-keep-tell = , tell our lead

# Ideas that were decided on.
room-on-wall = { $n ->
    [one] On the wall: 1
   *[other] On the wall: { $n }
}
room-undo = Undo
room-set-aside = Sent back, merged or kept private: { $n }
room-merged = Merged
room-kept = Kept private
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
room-let-in-others = Let the others in
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
room-still = Still to vote
room-and = { $others } and { $last }
room-not-voted = { $who } { $n ->
    [one] has
   *[other] have
} not voted. Ask them first.
room-only-here = Only here until you show it
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
room-end-yes = End and go to the debrief
room-end-unread = { $n ->
    [one] 1 idea is unread.
   *[other] { $n } ideas are unread.
}
room-end-read-first = Read them before everybody goes. One of them may need you today.
room-end-read = { $n ->
    [one] Read it now
   *[other] Read the { $n } now
}
room-end-or = Or end it. They wait at the top of the debrief.
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
room-off-wall = { $n ->
    [one] 1 stays off it until you read it.
   *[other] { $n } stay off it until you read them.
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
room-start-later = Finish the last vote first: close it and show its result.
room-start-this = Start: { $question }
room-unplan = Remove
read-out-title = Read them out
read-out-how = Tap an idea. It lights up on the big screen while you read it.
read-out-last = Read last
room-take-off-title = Take an idea off this vote
room-take-off = Take off
room-take-off-why = What was marked on it does not count. It cannot come back in this vote.
room-words = What they wrote
room-words-only = Only for workers. Its author did not tick the room.
room-words-show = Show the room
room-words-hide = Only for us

room-asked-before = You asked this here before. If few people came or went since, who won may stay hidden: it would tell what those few chose.
room-totals-hidden = Totals stay hidden from everyone until you close it.
room-still-open = The vote is still open.
room-reveal-why = The vote is closed. The room has not seen the result.
room-promise = { $who } promised an answer by { $day }.
room-over = This session has ended.

room-ideas = The ideas of this session

room-not-ready = This session has a day, and is not called ready yet.

# What the desk will not do.
refusal-decided-by-another = Another worker has already { $now ->
    [wall] put this idea on the wall
    [back] sent this idea back
    [merged] merged this idea
    [kept] kept this idea private
   *[waiting] put this idea back to be read
}: { $who }.
refusal-decided-by-another-do = Nothing was changed by your tap.
refusal-words-changed = The words have changed since you read them.
refusal-words-changed-do = Read them again before you decide.
refusal-kept-private = This idea is kept private, and stays off the wall.
refusal-kept-private-do = Talk to your safeguarding lead about it.
refusal-none-ticked = No idea is ticked.
refusal-none-ticked-do = Tick those that you mean, then tap again.
refusal-wants-to-stand-alone = Somebody who wrote one of them said no to that.
refusal-wants-to-stand-alone-do = Let each idea stand alone.

# Keeping an idea private.
keep-title = Keep this private?
keep-why = It stays off the wall and every screen. Its author reads “A worker has it.”
keep-tell = Its words go to: { $lead }.
keep-tell-nobody = Nobody can be told here. Tell the safeguarding lead of this young person now.
keep-listen = Listen. Ask nothing more.
keep-promise = Promise no secret.
keep-write = They read the words as they are. If somebody may be in danger, ring them too.
keep-go = Keep private

# The big screen at the pace of a hand.
beat-title = The result, in three
beat-phones = Phones tell it with the third.
beat-voted = How many voted
beat-bars = The bars, the top one covered
beat-winner = What won
beat-now = On the screen now
beat-shown = Shown
beat-go-voted = Show how many voted
beat-go-bars = Show the bars
beat-go-winner = Show what won
beat-back = Back
beat-all = All at once
beat-answers-on = Show the next answers
beat-wall-which = { $from } to { $to } of { $all } on the wall are on the screen
beat-wall-on = Show the next ideas

# What young people were promised: that a worker reads in so many minutes.
room-promise-kept = { $n } of { $all } { $n ->
    [one] was
   *[other] were
} read in { $minutes } minutes, as young people were promised.
room-promise-late = One waits longer than we promise: { $minutes } minutes.

# Tablets that are passed on, from one child to the next.
tablets-link = Pass a tablet from child to child
tablets-on = { $n ->
    [0] No tablet is passed on.
    [one] 1 tablet is passed on.
   *[other] { $n } tablets are passed on.
}
tablets-turns = { $n ->
    [0] Nobody has had a turn yet.
    [one] 1 child has had a turn.
   *[other] { $n } children have had their turn.
}
tablets-title = Tablets that are passed on
tablets-hint = For a row of children who share a tablet. One after another taps a picture, votes, and taps “Done, pass it on”. You need not stand between.
tablets-step-point = Point the tablet’s camera at this square, or type the link on it.
tablets-step-group = Tap the group that it goes through.
tablets-step-hand = Hand it to the first child.
tablets-link-is = The link:
tablets-know = Good to know
tablets-know-never = The next child sees nothing of the one before: no marks, no picture, no idea, nothing from “For me”. So a vote that was sent cannot be changed there. Nobody writes down who used which tablet.
tablets-know-again = Whoever passed it on and comes back taps “I was here before”, and you let them in. Somebody with a card needs nobody.
tablets-know-list = Each picture has a place on the list of its group. Whoever comes beyond it waits until you tap.

# Nine ideas as a diamond: talk, and no vote.
diamond-link = Talk nine ideas over
diamond-title = Nine ideas as a diamond
diamond-why = What matters most lies at the top, what matters least at the bottom. It is talk, and no vote: nothing is counted.
diamond-which = Which nine?
diamond-lay = Lay them
diamond-too-few = Ideas on the wall: { $n }. Nine are needed.
diamond-tap = Tap an idea. Then tap the one it changes places with.
diamond-tap-other = Now tap the one it changes places with, or the same one to let it go.
diamond-place = Place { $n } of 9
diamond-gone = An idea that was taken off the wall
diamond-hint = As they said it. Leave names out.
diamond-why-first = Why is this at the top?
diamond-why-last = Why is this at the bottom?
diamond-keep = Keep why
diamond-again = Take these nine away
diamond-again-sure = Their places and what was said of them are gone. The ideas stay on the wall.
diamond-again-yes = Take them away
diamond-talked = What they talked over
diamond-no-vote = Nine ideas lay as a diamond. Nobody voted on them here, and nothing was counted.
diamond-first = At the top:
diamond-last = At the bottom:
