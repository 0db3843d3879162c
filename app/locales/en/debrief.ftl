# After the sitting, for adults of the organisation.

debrief-title = Debrief
debrief-why = Ten minutes now save an hour later. Fill in what you can; it is kept even if only one box is full.
debrief-did = What we did
debrief-did-hint = In a few lines. Groups, not children.
debrief-said = What they said
debrief-said-hint = What you heard young people say about it. No names.
debrief-to_change = What to change
debrief-to_change-hint = For the next time, or in how we ask.
debrief-pass_on = Anything to pass on
debrief-pass_on-hint = A key, a broken chair, a thank-you. At most 200 words in each box.
debrief-worry = A worry about a child does not stand here. It has a box of its own below.
debrief-worry-title = A worry about a child
debrief-worry-why = It goes to the safeguarding lead of the child's own school or club, and nobody here can read it again.
debrief-worry-group = Whose group is it about?
debrief-worry-words = What you saw or heard
debrief-worry-words-hint = The words as they were said. Which picture or which place, so that the child is found.
debrief-worry-go = Pass it on now
debrief-worry-told = It is passed on. Who reads it: { $who }.
debrief-keep = Keep the debrief
debrief-not-yet = Nobody has written it yet.
debrief-link = Debrief
debrief-done = written
debrief-open = not yet
debrief-column = Debrief
