# What we know about a pupil, and how long it is kept.

kept-until-closed = until the vote closes
kept-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
kept-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
kept-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}

# "session" is no word of a nine-year-old: here it is a meeting.
door-name = About your words
about-me-door = What we know about you
what-happens-door = What happens to what I write
about-me-title = What we know about you
about-me-why = This is all we keep. Change it, or take it away.
about-me-who = You
about-me-picture = { $picture } { $colour }
about-me-group = { $group }, { $who }
about-me-meeting = Meeting: { $name }
about-me-card = You came in with a card.
about-me-devices = { $n ->
    [one] You are in on 1 phone or tablet.
   *[other] You are in on { $n } phones or tablets.
}
about-me-came-back = A worker let you in again.
about-me-runs = You run the steps.
about-me-name = A worker wrote this name for you: { $name }
about-me-name-none = Your name is not written here.
about-me-name-take = Take the name away
about-me-ideas = Your ideas
about-me-ideas-none = You have no ideas here.
about-me-sent = From { $day }
about-me-place = Where: { $what }
about-me-lead = Who leads: { $what }
about-me-note = A worker wrote: { $what }
about-me-answer = Answer: { $what }. { $because }
about-me-reply-yes = You said: this is what we asked for.
about-me-reply-no = You said: not quite.
about-me-happened-yes = You said: it happened.
about-me-happened-no = You said: not yet.
about-me-take = Take it away
about-me-take-means = Its words go everywhere. Nobody can bring them back.
about-me-take-yes = Yes, take it away
about-me-votes = Your votes
about-me-votes-open = While a vote is open, only the phone or tablet you used can show yours.
about-me-votes-closed = When it closes, nobody can find out who voted for what. We can't either.
about-me-worries = What you tell at “I'm worried”
about-me-worries-not-here = It does not stand here, so nobody beside you can read it.
about-me-worries-how = Ask someone who helps to show it to you.
about-me-worries-lead = Ask { $who } to show it to you.
about-me-long = How long we keep it
about-me-kept-ballots = Who voted for what:
about-me-kept-forms = Words you typed and did not send:
about-me-kept-drafts = An idea you began and did not send:
about-me-kept-names = A name that a worker wrote, after the meeting:
about-me-kept-voices = Your picture, ideas and answers, after the meeting:
about-me-kept-cards = A card that nobody uses:
about-me-what-happens = What happens to what I write
about-me-yours = It is yours
about-me-copy = Keep a copy
about-me-copy-how = It is a page to read or print. Take it off a shared tablet again.
about-me-forget = Forget me
about-me-forget-means = Your picture, ideas and name go. A vote that is still open goes too.
about-me-forget-yes = Yes, forget me
about-me-ask = You can ask a worker to help you with this.
forgotten-title = We forgot you.
forgotten-why = Nothing here leads to you any more.
forgotten-worries = What you told at “I'm worried” stays with those who help.
forgotten-again = To the front page
