# The partnership, for leaders.

partnership-heard = Are they heard?
partnership-no-ideas = No idea is on a wall yet.
partnership-all-heard = { $all ->
    [one] The one idea has an answer.
   *[other] All { $all } ideas have an answer.
}
partnership-some-heard = { $answered } of { $all } ideas have an answer.
partnership-helped-few = Someone helped with a few of these ideas, or spoke for somebody.
partnership-helped-about = Someone helped with about { $n } of these ideas, or spoke for somebody.
partnership-to-answer = { $n ->
    [one] 1 idea waits for you
   *[other] { $n } ideas wait for you
}
partnership-answer = Answer
partnership-change = Change
partnership-waits = No answer yet
partnership-late = The promised answer is late. Pupils see that too.
partnership-late-short = late

partnership-happened = What happened next?
partnership-happened-why = { $n ->
    [one] The day of 1 promise has passed. Pupils wait to hear what came of it.
   *[other] The day of { $n } promises has passed. Pupils wait to hear what came of them.
}
partnership-happened-say = Say what happened
partnership-public = Public page and poster
partnership-fits = “This is what we asked for”: { $n }.
partnership-not-quite = “Not quite”: { $n }.

partnership-chose = What did they choose?
partnership-no-vote = No vote has closed yet.
partnership-table = The same as a table
partnership-file = Numbers as a file
partnership-picture = Chart as a picture
partnership-file-why = Rounded, because files travel.
partnership-asked = Asked: “{ $question }”
partnership-ages = Ages { $from } to { $to }.
partnership-closed = Closed on { $day }.
partnership-hidden = Small counts are hidden to keep people private.
partnership-rounded = Numbers are to the nearest 5, and small ones are hidden to keep people private.

partnership-who-voted = Who voted?
partnership-voted = { $voted } of { $asked } who were in voted.
partnership-what-answered = What did we answer?
partnership-promise = { $who } promised an answer by { $day }.

partnership-organisation = Organisation
partnership-gives = Gives
partnership-gets = Gets
partnership-keep = Keep

partnership-level = Who led: { $level }

# All sessions, on pages of their own
partnership-sessions = All sessions
partnership-sessions-page = Page { $n } of { $all }, newest first.
partnership-sessions-newer = Newer sessions
partnership-sessions-older = Older sessions
partnership-more = { $n ->
    [one] One more is with its session.
   *[other] { $n } more are with their sessions.
}
partnership-session-back = Back to the session

by-group-title = By group
by-group-why = Only figures that point to nobody are shown. Small groups are counted together.
by-group-group = Group
by-group-on = { $option }: out of those who voted in each group
by-group-others = All others who voted
by-group-list = Voted, of those who were there
by-group-of = { $voted } of { $asked }
by-group-theirs = told to their own adults
by-group-all-of = All of { $organisation }
by-group-small-of = Small groups of { $organisation }, together
by-group-rest = Small groups of several organisations, together
by-group-gone = A group that is no longer there
by-group-file = Take it by group as a file
by-group-share = { $people }: { $percent } in 100 (between { $low } and { $high })
by-group-same = It is about the same in every group shown here: chance alone could make such differences.
by-group-differs = { $more }: { $high } in 100. { $fewer }: { $low } in 100. Between two groups alone, chance would hardly make such a difference. It does not tell us why.
by-group-private = Too many shares are private to compare the groups.
by-group-care = “Between” says how far chance alone may move such a share: the fewer people, the further. Of many groups one may stand out by chance.
by-group-not-one = Not shown by group: there is one group, or so few voted in some that all are counted together.
by-group-not-known = Not shown by group. Several groups came in by pictures, and nobody looked who is in which. With cards, or with a room for each group, it is known.
by-group-not-adults = Not shown by group. Papers or hands were counted too, and nobody knows which group they came from.
by-group-not-figures = Not shown by group. That needs exact numbers of people for all together, and this vote does not show them.
by-group-not-small = Not shown by group. Too many of the figures are so small that they could point to one young person.
