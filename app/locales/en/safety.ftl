# Ways out that are always there. Check the phone numbers at each release.

not-today-title = That's fine.
not-today-why = You don't have to join in. Nobody asks why.
not-today-after = You can watch, and come back when you like.
not-today-back = Come back in

worried-title = You can talk to someone.
worried-not-alone = You're not in trouble. It helps to tell someone.
worried-hide = Hide this page
worried-here = Someone here
worried-here-how = Tell a worker in the room, or a teacher. They will listen and help.
worried-childline = Childline:
worried-childline-how = Free, day and night. You don't have to say your name.
worried-danger = In danger now:
worried-danger-how = Call this number. It's free.
worried-unread = Nobody is told that you opened this page.
