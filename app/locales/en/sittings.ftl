# One vote, many sittings, as adults read it.

# Making it.
wide-title = A vote in many rooms
wide-why = One question and one ballot for many classes and clubs. It is counted once, for all together, so small groups count too.
wide-whom = Who votes?
wide-about-walls = Ideas from the walls
wide-about-places = The places
wide-about-own = Your own answers
wide-walls = Which ideas?
wide-walls-hint = Up to 12 can stand on the ballot, or up to 48 in a first round. Alike ones can share a place: you are asked next.
wide-no-walls = No wall has ideas yet.
wide-alike = Which of these say the same?
wide-alike-hint = Alike ones share a place on the ballot, in the words of one. All keep their credit.
wide-alone = Stands by itself
wide-seats-hint = Usually 1.
wide-when = When and where
wide-first-day = The first day
wide-first-day-hint = From this day on a room can open it.
wide-last-day = The last day
wide-last-day-hint = At most six weeks later. Ten minutes in each class are enough.
wide-reveal = Where do they see the result?
wide-reveal-rooms = In each room, when its worker shows it
wide-reveal-page = In each room, and on the pages anyone can open
wide-reveal-day = Not before
wide-reveal-day-hint = You can leave this empty. Then it can be shown as soon as it is counted.
wide-first = Too many for one ballot?
wide-first-why = From 13 to 48 ideas: first each pupil chooses between two at a time, a few times. The best go on to a ballot that you make afterwards. Which go on is told, never how many liked them, and never in which order.
wide-first-tick = First a round of This or That
wide-onto = How many go on
wide-onto-hint = From 2 to 12.
wide-answer-by = By when do adults answer?
wide-answer-by-hint = Empty: five school days after the last day.
wide-topic-why = All four are confirmed here first. Only adults read the result then, in rounded numbers, and no winner is named.
wide-go = Make this vote

# In a list.
wide-list = Votes in many rooms
wide-days = From { $first } to { $last }

# In a room.
wide-open = Open the vote: { $question }
wide-again = Open it again here
wide-end = This group has voted
wide-hidden = Nobody sees a count before all rooms have voted. You don't either.
wide-later = “{ $question }” can be opened here from { $day } on.
wide-over = This group has voted on “{ $question }”. You can open it again until { $day }.
wide-waits = This group has voted on “{ $question }”. The result comes when all rooms are done.
wide-waits-day = This group has voted on “{ $question }”. The result can be shown from { $day } on.
wide-counted = “{ $question }” is counted, for all rooms together.
wide-thanked = “{ $question }” was asked here. It is about something sensitive, so no room is shown the result.
wide-who = Who still has to vote?
wide-beyond = { $n ->
    [one] One more is here than the list of the group has, over all sittings. Have they voted before, under another picture?
   *[other] { $n } more are here than the list of the group has, over all sittings. Have they voted before, under other pictures?
}
wide-let-vote = They have not. Let them vote

# Who still has to vote?
sittings-title = Who still has to vote?
sittings-title-done = Who voted
sittings-about = “{ $question }” One vote in all of { $who }, from { $first } to { $last }.
sittings-of = { $voted } of { $all }
sittings-have-voted = classes and clubs have voted
squares-voted = { $n ->
    [one] 1 has voted
   *[other] { $n } have voted
}
squares-today = { $n ->
    [one] 1 votes today
   *[other] { $n } vote today
}
squares-day = { $n ->
    [one] 1 has a day
   *[other] { $n } have a day
}
squares-none = { $n ->
    [one] 1 has no day yet
   *[other] { $n } have no day yet
}
sittings-ours = { $n ->
    [one] Our class
   *[other] Our { $n } classes
}
sittings-today-word = Today
sittings-pupils = { $n ->
    [one] 1 pupil
   *[other] { $n } pupils
}
sittings-code = Code
sittings-open = Open the vote
sittings-room = The room
sittings-change = Change
sittings-over = Voted
sittings-done = Counted with everybody
sittings-nobody-here = Nobody voted here
sittings-without = { $n ->
    [one] { $names } has no day yet.
   *[other] { $names } have no day yet.
}
sittings-without-why = Ten minutes are enough. The last day is { $day }.
sittings-give-day = Give it a day
sittings-others = The others
sittings-nobody = Nobody sees a count yet
sittings-no-count = No idea has a number before the end. Not for you either.
sittings-closes = The last day is { $day }. Then it is closed, for all at once.
sittings-small = Small classes count in with everybody.
sittings-severed = Then the link from pupil to vote is cut, for good.
sittings-shown-rooms = Each room sees the result when its worker shows it.
sittings-shown-rooms-on = Each room can see the result from { $day } on.
sittings-shown-page = The result is in each room, and on the pages anyone can open.
sittings-shown-page-on = The result is in each room, and on the pages anyone can open, from { $day } on.
sittings-shown-adults = Only adults read the result: rounded, without a winner, and nothing of fewer than ten.
sittings-first = It is a first round: the best { $n } go on to a ballot. Nobody sees how many liked them.
sittings-answer-by = Adults answer by { $day }.
sittings-next-ballot = Make the ballot of those that go on
sittings-close = Close for all
sittings-close-why = All rooms are done. Every vote is counted once, then the link from pupil to vote is cut.
sittings-close-rooms = { $n ->
    [one] 1 room is still open.
   *[other] { $n } rooms are still open.
}
sittings-close-classes = { $n ->
    [one] 1 of { $all } classes and clubs has not voted yet.
   *[other] { $n } of { $all } classes and clubs have not voted yet.
}
sittings-close-anyway = Close it anyway? Nobody can vote after that.
sittings-close-yes = Close it for all
sittings-remove-sure = Nobody has voted in it yet. It is gone for everybody, and you would have to make it anew.
sittings-remove-yes = Take it away
sittings-remove = Take this vote away
sittings-counted = It is counted
sittings-result = See what was chosen
