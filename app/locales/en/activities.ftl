# What came of ideas that got a yes, for adults.

activity-make = Make it an activity
activity-see = See the activity
activity-by = An idea by { $who }.
activity-credit-partnership = young people of { $who }
activity-credit-organisation = young people of { $who }
activity-wish-place = They would like it here: { $place }
activity-wish-lead = They would like this person to lead: { $lead }
activity-cost = { $pounds } from the pot
activity-no-cost = Costs nothing
activity-in-calendar = { $n ->
    [one] In one session
   *[other] In { $n } sessions
}
activity-not-in-calendar = Not in the calendar yet

activity-when = When and where?
activity-lacks = Before it goes into the calendar
activity-lacks-category = Somebody who runs it says what kind of activity it is.
activity-lacks-who = Everyone who runs it ticks the same one to three outcomes. Still to agree: { $who }.
activity-lacks-nobody = Somebody has to run it.
activity-no-dates = It is in no session yet.
activity-date = { $day }, { $starts }–{ $ends }
activity-date-place = { $place } · { $session }
activity-no-place = Place still open
activity-past = over
activity-put = Put it into a session
activity-put-go = Put it in
activity-put-hint = A long activity can be in more than one.
activity-no-booked = No session to come has a day yet. A youth worker gives it one.
activity-take = Take it out

activity-runs = Who runs it, and what for?
activity-agreed = { $n ->
    [one] It works towards: { $outcomes }.
   *[other] All { $n } who run it want the same: { $outcomes }.
}
activity-not-agreed = Not everyone who runs it wants the same yet.
activity-leads = leads it
activity-nothing-ticked = Nothing ticked yet
activity-tick = What does { $who } want by it?
activity-tick-hint = Tick one to three. All who run it tick the same.
activity-tick-go = We want these
activity-join = { $who } runs it too
activity-leave = { $who } does not run it any more
activity-last = Ask another organisation to run it before you leave.

activity-about = What it is
activity-category = What kind of activity?
category-civic = Civic engagement
category-arts = Arts and culture
category-nature = Nature, outdoor and adventure
category-sport = Sport and physical activity
category-life-skills = Wider life skills
activity-field-cost = What it takes from the pot, in pounds
activity-credit = Whose idea was it?
activity-credit-hint = Never a name. More is on the list when a worker who was there has offered it.
activity-field-lead = Who leads it?
activity-field-post = Job title of who leads it there
activity-field-post-hint = A job, not a name: “Youth worker”.
activity-led-by = { $who } leads it.
activity-led-by-post = { $who } leads it: { $post }.

activity-done = Was it done?
activity-done-why = Pupils read what you say there.
activity-done-go = Say what happened
activity-back = Back to the programme
