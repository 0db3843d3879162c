# Is a session ready? For adults.

ready-title = Is { $name } ready?
ready-back-room = Back to the room
ready-drop-in = Day, place and adults
ready-missing = { $n ->
    [one] 1 thing is missing
   *[other] { $n } things are missing
}
ready-complete = All there
ready-ready = Ready
ready-not-yet = Not ready yet
ready-nothing-missing = Nothing is missing. Somebody only has to say so.
ready-called = { $who } called it ready on { $day }.
ready-call = Call it ready

# What is missing.
ready-no-day = It has no day and time yet.
ready-no-place = It has no place yet.
ready-no-address = Nobody has written down the address of the place.
ready-no-why = The place misses something. Say why it is chosen.
ready-stale-checks = { $n ->
    [one] 1 check of the place is too old on that day, or will have run out. A leader can write down a new one.
   *[other] { $n } checks of the place are too old on that day, or will have run out. A leader can write down new ones.
}
ready-few-adults = { $needed } adults are needed. Say how many come, or why fewer are enough.
ready-no-role = Nobody is the { $role } yet.
ready-no-check = Not ticked yet: { $line }

# When and where.
ready-when = When and where?
ready-day = { $day }, { $from } to { $to }
ready-why-place = Why there: { $why }
ready-needs = This session needs: { $needs }
ready-needs-hint = Needs of the whole session, never of one child.
ready-keep-needs = Keep, and put fitting places first
ready-starts = Starts
ready-ends = Ends
ready-until = Last day, if it runs for days
ready-until-hint = Up to 14 days. One code for all of them.
ready-too-small = Holds { $holds } of { $people } people
ready-why = Why there, if it misses something
ready-why-hint = Everybody in the partnership sees it.

# Adults.
ready-adults = How many adults?
ready-needed = { $more ->
    [0] { $needed } adults are needed for { $pupils } pupils.
    [one] { $needed } adults are needed for { $pupils } pupils, one of them for what this session needs.
   *[other] { $needed } adults are needed for { $pupils } pupils, { $more } of them for what this session needs.
}
ready-come = { $n ->
    [0] Nobody comes yet.
    [one] One comes.
   *[other] { $n } come.
}
ready-come-unknown = Nobody has said how many come.
ready-why-fewer = Why fewer are enough: { $why }
ready-ratios = One for every 6 pupils aged 4 to 8, 8 aged 9 to 12, 10 aged 13 to 18; the youngest of a group decides. Never fewer than two (NSPCC).
ready-expected = Pupils you expect
ready-expected-hint = Empty: everybody on the lists.
ready-adults-come = Adults who come
ready-adults-come-hint = Helpers under 18 do not count.
ready-more = Adults on top
ready-more-hint = For needs, by your risk assessment.
ready-fewer = Why fewer are enough
ready-fewer-hint = Only if fewer come than are needed. Never fewer than two.

# Who does what.
ready-roles-hint = Job titles, not names: they stay when people move on.
ready-other-roles = Roles that you may need too
ready-in-role = { $post }, { $who }
role-lead = Session lead
role-lead-named = session lead
role-second-adult = Second adult
role-second-adult-named = second adult
role-safeguarding-contact = Safeguarding contact
role-safeguarding-contact-named = safeguarding contact
role-transport = Transport
role-transport-named = person for transport
role-key-holder = Venue key-holder
role-first-aider = First aider
role-equipment = Equipment and shopping
role-communication = Communication support
role-young-facilitator = Young facilitator
role-young-timekeeper = Young timekeeper

# What was checked.
ready-checks = What was checked?
ready-checks-hint = Write the job title of who checked it, and the day on which it was checked.
ready-by-card = On the card of the place: { $what }, { $day }, { $who }. It is valid for all sessions there.
ready-check-who = Checked by (job title)
ready-check-on = On
ready-ticked = { $who }, { $day }
ready-unticked = Not yet
check-risks = Somebody who knows the place has assessed the risks.
check-briefed = Young people are told first what will happen.
check-support = We know what support everybody needs, workers too.
check-first-aid = We know what first aid could be needed.
check-team = Everybody in the team knows their role.
check-staff = The checks of all staff are confirmed in writing.
check-venue = The checks of the place are confirmed in writing.
