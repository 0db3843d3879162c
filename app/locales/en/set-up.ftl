# Setting Fifth up: an empty disk, four short pages, and the fifth.

set-up-waits-title = Nobody has set this up yet
set-up-waits = Whoever started Fifth sets it up with a link. It works once. It stands in the window where they did, or fifth set-up prints a new one there.
set-up-waits-new = Fifth is new here. Open this once, to set it up:
set-up-waits-line = Set up:
set-up-waits-lost = No link any more?
set-up-waits-lost-type = Type
set-up-waits-lost-get = there, and it prints a new one.
set-up-waits-vote = Here for a vote?
set-up-waits-vote-ask = It isn’t ready yet. Ask a worker.
set-up-waits-used = That link doesn’t work any more. A newer one was made, or it was used.
set-up-under-way-title = Somebody is setting this up
set-up-under-way = It takes a few minutes.
set-up-under-way-you = Is it you?
set-up-under-way-go = Go on where you stopped

terminal-set-up-new = Fifth is new here. Open this once, to set it up:
terminal-set-up = Set up: { $address }
terminal-set-up-done = Fifth is set up already. Sign in at { $address }
terminal-phones = Phones on this network find Fifth at { $address }
terminal-phones-cannot = Phones cannot reach this address. Start Fifth with --addr 0.0.0.0:{ $port }
terminal-wifi = Phones join the Wi-Fi { $name } by this code.

set-up-page = Page { $page } of 4
set-up-column = Four short pages, then the fifth
set-up-dot-you = You
set-up-dot-organisation = Your school or club
set-up-dot-group = Who has a say
set-up-dot-place = A place
set-up-dot-session = Their first session
set-up-dot-session-what = A code that phones can open
set-up-dot-done = done:
set-up-change = Change
set-up-continue = Continue
set-up-once = You came with the one-time link. It ends when you finish this page.
set-up-stop = You can stop here. Sign in again, and you go on from this page.

set-up-you-title = First, you
set-up-you = You are the first adult in here. You can ask others in after this.
set-up-job_title = Your job title
set-up-job_title-hint = Young people and partners see this, not your name.
set-up-email = Your work email
set-up-email-hint = You sign in with it. We send nothing to it.
set-up-password = A password
set-up-password-hint = Four words in a row are good. At least { $least } letters.
set-up-password-stays = Leave it empty to keep the one you have.
set-up-password-show = Show

set-up-organisation-title = Which school or club?
set-up-name = Its name
set-up-kind = What is it?
set-up-partnership = What do you call yourselves, with your partners?
set-up-partnership-hint = Only you for now? Leave it empty.
kind-special-school = Special school
kind-referral-unit = Pupil referral unit
kind-school = Another school
kind-youth-club = Youth club
kind-arts = Arts organisation
kind-other = Something else
set-up-kind-school = School
set-up-kind-other = Organisation

set-up-group-title = Who will have a say?
set-up-group = One class or club evening is enough. Never their names: Fifth only needs how many.
set-up-group-name = What is the group called?
set-up-ages = How old are they?
set-up-ages-hint = Years or ages, as you say it.
set-up-size = How many?
set-up-answer = { $from ->
    [one] Age { $from }
   *[other] Ages { $from }
} to { $to }. { $n ->
    [one] 1 of them needs
   *[other] { $n } of them need
} { $adults ->
    [2] two adults
    [3] three adults
    [4] four adults
    [5] five adults
   *[other] { $adults } adults
} each time.
set-up-group-another = Add another group
set-up-group-people = { $name }, { $n ->
    [one] 1 person
   *[other] { $n } people
}
set-up-group-more = and { $more ->
    [one] 1 more
   *[other] { $more } more
}

set-up-place-title = Where do you meet?
set-up-place = The room you use most. Steps, toilets and quiet corners come later.
set-up-place-name = The room or place
set-up-place-go = Make our first session
set-up-rest = We fill in the rest. You can change it all.
set-up-rest-when = Today, for { $minutes } minutes, with { $groups }
set-up-rest-ask = “{ $question }” Each picks up to { $picks }.
set-up-rest-answer = You answer every idea by { $day }.

set-up-session-name = Our first session

first-title = Your first session is ready.
first-rehearsal = It is a rehearsal. Try it with three phones, then clear it away.
first-real = Point a phone at the code, and try it.
first-point = Point a phone’s camera here, or go to
first-type = and type
first-room = Open the room
first-screen = Big screen
first-network = It works on this network only. For phones at home, give Fifth a public address: --public-url.
first-filled = We filled this in
first-question = Question
first-who = Who
first-where = Where and when
first-where-today = { $place }, { $day }
first-how = How they choose
first-how-picks = Pick up to { $picks }
first-answer-by = You answer by

gate-title = Before real young people come
gate-why = Until then every session is a rehearsal. It counts nowhere, and you can clear it away.
gate-done = done:
gate-second-adult = Ask a second adult in
gate-lead = Say who keeps them safe
gate-signed = Sign the one page of what you share, you and your partners

reach-not-tried = Not tried yet. Point a phone at the code.
reach-not-tried-what = This line turns green when it gets here.
reach-yes = Phones can reach this address.
reach-yes-when = One got here at { $time }.
reach-again = Check again
reach-no = Phones cannot reach this address.
reach-no-what = Fifth listens on this computer only. Start it with --addr 0.0.0.0:{ $port }, or ask who looks after your network.

rehearsal = Rehearsal
rehearsal-room = This is a rehearsal. It counts nowhere.
rehearsal-clear = Clear it away
rehearsal-clear-sure = Everything in it goes: pictures, ideas, votes and answers. It can’t be brought back.
rehearsal-clear-go = Yes, clear it away

# Filled in for the first session: what makes it a real say.
set-up-say-included = Everyone in the group
set-up-say-ways = Type, tap pictures, or tell a worker
set-up-say-can_change = What we do together
set-up-say-cannot_change = When and where we meet
