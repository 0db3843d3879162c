# Words on every page.

fifth = Fifth
page-title = { $title } – Fifth
error-title = Error: { $title }
demo = Demo
you-are = you are

back = Back
next = Next
skip = Skip

way-out-not-today = Not today
way-out-worried = I'm worried
way-out-pass-on = I've finished, pass it on
pass-on-means = It forgets you. To come back, you ask a worker.
pass-on-yes = Yes, pass it on

moved-on = The group has moved on.
moved-on-go = Go there
# Script is off: the page does not move on by itself.
moved-on-look = Tap here to see if your group has moved on

unreached = No connection.
unreached-kept = We kept your words.
unreached-held = We keep it here. It goes when the network is back.
unreached-trying = We keep trying.
unreached-now = Try again now

problem-title = There is a problem

# Waiting for the group.
waiting-title = You're in.
waiting-look = Look at the big screen.
waiting-moves = This page moves on with your group.
waiting-go = Stuck? Tap here
