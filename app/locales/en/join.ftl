# At the door.

join-title = What's the code?
join-hint = It's on the big screen.
join-go = Join in
join-promise = No name. No account. A worker reads ideas before anyone else does.
join-what = With Fifth, young people say what they'd like to do, and vote on it.
join-adults = Do you work with young people?
join-adults-go = Sign in
join-in = You're in.
join-in-go = Go on
join-signed-in = You're signed in.
join-signed-in-go = Go to your page

# No code is like it: no word of a code is "word", and none has a 1.
code-like = WORD 1234

# In a demo: one tap each.
join-demo = Look around the demo
join-demo-pupil = As a pupil
join-demo-worker = As a youth worker
join-demo-leader = As a leader
join-demo-screen = The big screen

group-title = Which group are you in?

picture-title = Who are you today?
picture-hint = Tap a picture. It's yours for today.
picture-group = You're in { $group }.
picture-was-here = I was here before
picture-none-left = All pictures are taken. Tell a worker.

# Beyond the list: a worker looks first.
asked-title = Look up at a worker.
asked-hint = A worker lets you in with one tap. You don't have to do anything.
asked-taken-out = A worker took a picture on this tablet or phone out before.
asked-why = Your group has cards, or its list is full.
asked-other = Pick another picture

# Coming back on another tablet or phone.
again-title = Which one are you?
again-hint = Tap your picture. Then a worker lets you back in.
again-nobody = Nobody is in yet. Go back and pick a new picture.
again-wait-title = Ask a worker to let you back in.
again-wait-hint = Show a worker your number. You don't have to tap anything.
again-wait-gone = What you had not sent does not come back.

# On a pupil's page, after a worker let somebody in as this picture.
came-back = Someone came back as you at { $time }. If it wasn't you, tell a worker.

# Coming in by card.
card-hello = Hello, { $picture }.
card-go-in = Go in
card-go-in-hint = This is your card. Keep it for next time.
card-choose = Where are you today?
card-answers = Nothing is on right now. You can read the answers.
card-nothing-yet = Nothing is on right now. Ask a worker when it starts.
card-type = Got a card? Type the code on the big screen first, or scan the card.
card-here = Got a card? Type its word and number.
card-here-go = That is my card

# A tablet that is passed on, from one child to the next.
tablet-title = Pass this tablet on?
tablet-which = Which group does it go through?
tablet-any = More than one group
tablet-begin-hint = One after another taps a picture, votes and passes it on.
tablet-begin = Yes, pass it on
tablet-forgets = Each time it forgets who had it.
tablet-done = Done, pass it on
tablet-next-title = Pass it on.
tablet-next-hint = Give this tablet to whoever is next.
tablet-next-forgot = It has forgotten who had it before.
tablet-next-go = I'm next
tablet-end = Stop passing it on
tablet-end-means = It is a tablet like any other again.
tablet-end-yes = Yes, stop
