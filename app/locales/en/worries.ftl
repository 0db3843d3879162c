# Worries, for those who hear them: the safeguarding lead, the deputy, the head. And for leaders: who that is.

worries-title = Worries
worries-count = { $n ->
    [0] Nothing waits
    [one] 1 waits
   *[other] { $n } wait
}{ $open ->
    [0] {""}
    [one] , 1 is open
   *[other] , { $open } are open
}
worries-on-duty = You are on duty until { $until }.
worries-off-duty = Nobody is on duty now. Young people read: { $day } at { $time }.
worries-none = No worry has come.
worries-closed = Closed
worries-who-sees = Nobody else sees this list. A mail only ever says “Look at Fifth”.
worries-held = Somebody who hears worries came in by a link. They read nothing until one of you says that it is them.
worries-held-go = Was it them?
worries-moment = { $day }, { $time }
worries-or = {" "}or{" "}

worries-origin-written = Sent with “I'm worried”
worries-origin-talk = Wants to talk to someone
worries-origin-kept = Kept private by a worker
worries-origin-debrief = From an adult, after a session

worries-rung-lead = Safeguarding lead
worries-rung-deputy = Deputy
worries-rung-head = Head

worries-left = { $n ->
    [one] 1 minute left to open it
   *[other] { $n } minutes left to open it
}
worries-late = { $n ->
    [one] Late: not opened in time, 1 minute left
   *[other] Late: not opened in time, { $n } minutes left
}
worries-by = To be opened by { $when }
worries-nobody-opened = Late: nobody has opened it
worries-then = Then the { $who } is told, at { $time }
worries-is-open = Open, nothing decided yet
worries-is-decided = Open, something decided
worries-is-closed = Closed

worries-step-due = To be opened by { $when }
worries-step-next = Is told next, { $when }
worries-step-told = Was told
worries-step-not-told = Was not told

worries-place = { $session }, { $when }
worries-told-by = ({ $who })
worries-open-why = Its words appear once you open it. That you opened it is written down.
worries-open = Open it
worries-only-talk = No words: this young person wants to talk to someone.
worries-find = How to find them

worries-decide = What did you decide?
worries-course-talked = Talked with the young person
worries-course-family = Told the family
worries-course-services = Asked children's services
worries-course-police = Rang the police
worries-course-added = Added to what we know
worries-course-nothing = Nothing more to do
worries-why = Why? (always needed)
worries-write-down = Write it down
worries-append-only = Add more later. Nothing can be erased.
worries-close = Close it
worries-close-why = Put it into your own file first. It stays here, and nothing more is written to it.
worries-closed-file = It is closed. Nothing more is written to it.
worries-print = Print this page for your own file: only the words and the record come out.

worries-pass-on = Pass it on
worries-pass-on-whom = To whom?
worries-pass-to = { $role }: { $who }
worries-pass-on-go = Pass it on
worries-pass-on-what = They have half an hour to open it while somebody is on duty. You can open it again.

worries-record = Record
worries-line-opened = Opened by { $who }
worries-line-told = Not opened in time: told to the { $role }
worries-line-passed-on = Passed on by { $who } to the { $role }
worries-line-decided = { $who } decided: { $course }
worries-line-put-back = { $who } put the idea back to be read
worries-line-closed = Closed by { $who }

people-worries = Worries
people-worries-go = Worries that came in
people-duty-go = Who hears worries, and when

duty-title = Who hears worries
duty-why = A worry of a young person of yours comes here, wherever they were. Other organisations never read it.
duty-nobody = Nobody
duty-lead-how = The lead and the deputy come in by a link, as that. Whoever is first is told at once. After half an hour the next is told.
duty-head = The head or chief officer
duty-head-hint = Is told, and reads a worry, when the lead and the deputy did not open it.
duty-head-none = Nobody named: all leaders stand in
duty-from = Somebody reads from
duty-until = until
duty-days = On which days?
duty-in-holidays = Also on days without school
duty-hours-how = Young people read before they write whether somebody is there. A worry at another time waits until then, four days at most.
duty-hand-over = Hand over
duty-away-until = The safeguarding lead is away until
duty-away-hint = The last day away, 60 days from now at most. The deputy hears worries first until then.
duty-away = The deputy hears worries first until { $day } is over.
duty-back = The lead is back
duty-away-no-deputy = Nobody can stand in for the lead yet: ask a deputy in.
duty-keep = Keep this
