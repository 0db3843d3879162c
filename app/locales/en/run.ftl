# A pupil runs the steps. Pupils read this.

run-title = You run the steps
run-how = Tap a step. Everyone moves with you.
run-here = (now)
run-time = Time
run-own = To my own page

# On the worker's page.
run-give = May run the steps
run-take = Take the steps back
run-has = runs the steps
run-give-why = They see steps and time. No ideas, no names.
