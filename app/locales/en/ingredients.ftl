# The ingredients of a partnership besides what young people say, for adults.

outcomes-question = What do we want them to gain?
outcomes-agreed = { $n ->
    [one] Agreed: { $outcomes }.
   *[other] All { $n } organisations agree: { $outcomes }.
}
outcomes-open = Nothing is agreed yet.
outcomes-shared = Not agreed yet. Shared so far: { $outcomes }.
outcomes-silent = { $who } has not ticked any outcome yet.
outcomes-differs = { $who } also wants: { $outcomes }.
outcomes-outcome = Outcome
outcomes-adult = For adults
outcomes-child = For young people
outcomes-who = Who wants it
outcomes-want = What does { $who } want for this programme?
outcomes-want-hint = Tick one to three. Agreed is what every organisation has ticked.
outcomes-tick = We want these
outcomes-wording = In your own words
outcomes-wording-hint = Votes on outcomes show the words for young people.
outcomes-place = Place
outcomes-more = Something else?
outcomes-more-hint = Children read the second line: short, and in words of every day.
outcomes-add = Add it to the list
outcomes-less = Take one off the list
outcomes-less-hint = Only what nobody has ticked, and neither a vote nor an activity speaks of.
outcomes-which = Which one
outcomes-remove = Take it off
outcomes-used-by = { $who } has ticked it.
outcomes-used-for = An activity works towards it: “{ $name }”
outcomes-used-in = Young people were asked about it: “{ $question }”

roles-question = Who does what?
roles-all = Every role is filled.
roles-open = { $n ->
    [one] One role is missing.
   *[other] { $n } roles are missing.
}
roles-missing = { $who } has no { $role }.
roles-nobody = The partnership has no { $role }.
roles-none = Nobody yet
roles-not-needed = Not needed, because: { $why }
roles-uneasy = { $post } (not comfortable with it yet)
roles-for-all = For all of us
roles-for-all-hint = One organisation fills each of these for everybody.
roles-title = Who does what at { $who }?
roles-hint = Job titles, not names: they stay when people move on.
roles-post = Job title
roles-or-not-needed = Or: not needed, because…
roles-comfortable = We are good at this and comfortable with it.
role-partnership-lead = Partnership lead
role-partnership-lead-named = partnership lead
role-safeguarding-lead = Designated safeguarding lead
role-safeguarding-lead-named = designated safeguarding lead
role-safeguarding-deputy = Deputy safeguarding lead
role-safeguarding-deputy-named = deputy safeguarding lead
role-voice-lead = Voice lead
role-voice-lead-named = voice lead
role-link-governor = Link governor or trustee
role-link-governor-named = link governor or trustee
role-data-contact = Data protection contact
role-data-contact-named = data protection contact
role-budget-holder = Budget holder
role-budget-holder-named = budget holder

own-words-title = Our own roles and features of places
own-words-why = Fifth begins with a list of each. What your partnership needs besides, add here in your own words.
own-words-none = Nothing of your own yet.
own-words-roles = Roles
own-words-roles-hint = One organisation fills each of these for all. “Minibus driver”.
own-words-roles-one = One more role
own-words-roles-more = Add or rename roles of our own
own-words-features = What a place has
own-words-features-hint = It is asked of every place, and a session can need it. “Bike racks”.
own-words-features-one = One more thing that a place can have
own-words-features-more = Add or rename what we ask of places
own-words-add = Add it
own-words-called = What it is called

benefits-question = What does each give and get?
benefits-all = { $n ->
    [one] The one organisation gives something and gets something.
   *[other] All { $n } organisations give something and get something.
}
benefits-open = { $n ->
    [one] One organisation is not active yet.
   *[other] { $n } organisations are not active yet.
}
benefits-no-gives = { $who } is not active yet, because it has not said what it gives.
benefits-no-gets = { $who } is not active yet, because it has not said what it gets.
benefits-neither = { $who } is not active yet, because it has not said what it gives and gets.
benefits-review = At the last review
benefits-not-reviewed = Not reviewed yet
benefits-no-review = No review is planned. Set a day.
benefits-next-review = We look at this again on { $day }.
benefits-review-past = The review of { $day } is overdue. Set a new day.
benefits-title = What does { $who } give and get?
benefits-hint = An organisation is active once both sides are filled in.
benefits-got = Do you get what you wanted?
benefits-got-hint = Everybody in the partnership sees it, with today’s date.
benefits-say = Say so
benefits-next = When do we look again?
benefits-next-day = Day of the next review
benefits-set = Set the day
met-met = Met
met-partly = Partly
met-not-yet = Not yet

places-question = Where is the right place?
places-said = What young people say about places
places-all = { $all ->
    [one] There is one place to choose.
   *[other] There are { $all } places to choose from.
}
places-fitting = { $fitting } of { $all } places have all that is needed.
places-need = What does the session need?
places-find = Find places
places-clear = Ask for nothing
places-misses = Misses: { $features }
places-ask-about = Ask about: { $features }
places-short = { $words }
places-has = Has: { $words }
places-has-not = Has not: { $words }
places-address = Address: { $words }
places-way = Way: { $words }
places-open = Open: { $words }
places-holds = { $n ->
    [one] Holds 1 person
   *[other] Holds { $n } people
}
places-to-ask = { $n ->
    [one] 1 thing to ask about
   *[other] { $n } things to ask about
}
places-list-title = Our places
places-all-of-them = All places
places-add = Add a place
places-none = There is no place yet.
places-old = Put away
places-new-title = A new place
places-put-away = Put it away
places-put-away-hint = It is offered for nothing new. What was held there stays, and you can bring it back.
places-booked = These sessions are booked here:
places-booked-sure = They stay here. Put the place away all the same.
places-bring-back = Bring it back
places-bring-back-hint = It was put away. Bring it back to choose it again.
places-title = What is this place like?
places-field-name = Name
places-field-short = What is there, in short
places-field-address = Address
places-field-way = How to get there
places-field-open = When it is open
places-field-capacity = How many people it holds
places-features = What does it have?
places-features-hint = “Ask” is an honest answer.
places-confirmed = Checks confirmed { $day }, { $who }
places-overdue = { $n ->
    [one] 1 check is overdue
   *[other] { $n } checks are overdue
}
places-unconfirmed = No checks confirmed yet
place-checks-title = What was looked at there
place-checks-hint = Fire exits, the insurance, the hall’s own licence. It is valid for every session there, for a year or until it runs out; what is overdue is said where a session is made ready.
place-checks-none = Nothing yet.
place-checks-by = { $day }, { $who }
place-checks-by-until = { $day }, { $who }. Runs out after { $until }.
place-checks-too-old = Older than a year
place-checks-run-out = Has run out
place-checks-remove = Take it off
place-checks-looked = What was looked at
place-checks-looked-hint = “Fire exits looked at”. Looking again at the same takes the place of the old line.
place-checks-who = Who looked (job title)
place-checks-who-hint = A job, not a name: “Premises officer”.
place-checks-on = On which day
place-checks-runs-out = Its last day, if it runs out
place-checks-add = Write it down
place-checks-enough = { $most } checks are enough. Take one off to add another.
photos-title = Photos of the way in
photos-hint = The street, the door, the stairs: what one meets on the way. Nobody in it, please: not even from behind.
photos-file = Photo
photos-file-hint = JPEG, PNG or WebP, 2 MB at most. Where and when it was taken is left out.
photos-alt = What it shows
photos-alt-hint = For those who do not see it: “A blue door at the end of the yard, two steps up.”
photos-add = Add the photo
photos-remove = Take it away
photos-enough = { $most } photos are enough. Take one away to add another.
has-yes = Yes
has-no = No
has-ask = Ask
feature-step-free-entrance = Step-free entrance
feature-step-free = Step-free throughout
feature-accessible-toilet = Accessible toilet
feature-changing-place = Changing place
feature-lift = Lift
feature-hearing-loop = Hearing loop
feature-quiet-room = Quiet room
feature-low-lighting = Low lighting possible
feature-kitchen = Kitchen
feature-outdoor = Outdoor space
feature-sports-floor = Sports floor
feature-art-sink = Art sink
feature-sound-system = Stage or sound system
feature-wifi = Wifi
feature-charging = Charging
feature-bus-stop = Near a bus stop
feature-drop-off = Drop-off point
feature-minibus-parking = Parking for a minibus
feature-prayer-room = Prayer or reflection room
feature-single-sex-toilet = Single-sex toilet
feature-gender-neutral-toilet = Gender-neutral toilet
feature-lockable-store = Lockable store
feature-dog-free = Dog-free
feature-smells-noise = Smells or noise to know about
feature-way-in-photos = Photos of the way in

sixth-question = What else makes it work?
sixth-empty = Your partnership’s sixth ingredient: write your own.
sixth-label = Your sixth ingredient
sixth-hint = 300 letters at most. Leave it empty to take it away.
