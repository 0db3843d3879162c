# My ideas, and the questions that make one.

ideas-more = Got another one?
ideas-add = Add one more idea
ideas-over = We're not adding ideas right now.
ideas-mine = Your ideas
ideas-sent = Sent.
ideas-sent-hint = A worker reads it now.
ideas-way-sent = You sent it
ideas-way-read = A worker reads it
ideas-way-then = It goes on the wall, or they write to you
ideas-private = A worker reads each idea before it goes on the wall.

idea-draft = Not sent yet
idea-waiting = A worker will read it
idea-on-wall = On the wall
idea-back = A worker wrote to you
idea-merged = Now part of another idea. It's still yours too.
idea-kept = A worker has it.
idea-asked-part = A worker put it together with this:
idea-asked-whole = A worker put this together with yours:
idea-asked = Is that all right?
idea-asked-yes = Yes, together
idea-asked-no = No, on its own
idea-asked-said = You said yes.
wrote = A worker wrote to you.
wrote-read = Read it
idea-finish = Finish it
idea-change = Change it

words-who-reads = A worker reads it first. If you might not be safe, we tell someone who helps.
words-who-reads-lead = A worker reads it first. If you might not be safe, we tell: { $who }.
words-hint = Say it your way. Spelling doesn't matter. Leave names out.

idea-quote = Other people may read my words
idea-quote-how = If not, people outside your group only read that there was an idea.
idea-quote-stop = Don't let other people read my words
idea-quoted = Other people may read these words.
idea-not-quoted = Only your group and your workers read these words.
# Stands in the place of words whose author did not tick that.
idea-unquoted = An idea from a young person
idea-optional = You can skip this.
idea-from-picture = Start with a picture
idea-picture-title = Pick a picture for it
idea-picture-none = No picture
idea-picture-more = More pictures
idea-place-title = Where could it be?
idea-place-own = Somewhere else
idea-lead-title = Who could lead it?
idea-lead-us = Us
idea-lead-worker = A worker
idea-lead-both = Us and a worker together
idea-lead-own = Someone else. Say what they do, like a cook or a DJ.

check-title = Is this right?
check-hint = When you send it, a worker reads it.
check-words = Your idea
check-picture = Picture
check-place = Where
check-lead = Who leads
check-change = Change
check-add = Add
check-send = Send it

# Those of other days, by card.
ideas-before = Your ideas from before
ideas-before-none = No answer yet
