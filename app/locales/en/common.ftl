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

moved-on = The group has moved on.
moved-on-go = Go there

problem-title = There is a problem

# Waiting for the group.
waiting-title = You're in.
waiting-look = Look at the big screen.
waiting-moves = This page moves on with your group.
waiting-go = Stuck? Tap here
