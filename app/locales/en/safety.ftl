# Ways out that are always there. Check the phone numbers at each release.

not-today-title = That's fine.
not-today-why = You don't have to join in. Nobody asks why.
not-today-after = You can watch, and come back when you like.
not-today-back = Come back in

worried-title = You can talk to someone.
worried-not-alone = You're not in trouble. It helps to tell someone.
worried-exit = Exit this page
worried-hide = Hide this page
worried-here = Someone here
worried-here-how = Tell a worker in the room, or a teacher. They will listen and help.
worried-childline = Childline:
worried-childline-how = Free, day and night. You don't have to say your name.
worried-danger = In danger now:
worried-danger-how = Call this number. It's free.
worried-unread = Nobody is told that you opened this page.

# Who reads it stands before the box. No sentence here promises a secret.
worried-tell = You can tell us.
worried-nobody = Nobody is reading now.
worried-demo = This is only a demo. Nobody real reads it.
worried-reads = Who reads it: { $who }.
worried-or = {" "}or{" "}
worried-soon = In { $minutes } minutes or less, until { $until }.
worried-next = They read it on { $day } at { $time }.
worried-then = If they don't open it: { $who }.
worried-then-between = , then{" "}
worried-not-others = Other pupils can't read it. Your worker can't, unless they are named here.
worried-no-secret = If you're not safe, we can't keep it secret. We tell someone who helps.
worried-talk = I want to talk to someone
worried-words = Or write what worries you
worried-words-later = Or write it for later
worried-find = How do we find you? (you can skip this)
worried-know = We know: { $who }, { $group }, today.
worried-send = Send it
worried-ring = Or ring somebody
worried-ring-now = You can talk to someone now
worried-sent = It is sent.
worried-sent-well = It was right to tell us.
