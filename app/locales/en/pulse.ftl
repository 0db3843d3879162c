# Questions that come pulse-made. Pupils read the questions.

pulse-title = Ready to ask
pulse-check-in-short = Check-in: how they feel
pulse-before-short = Before: speaking up
pulse-check-out-short = Check-out: how they feel
pulse-after-short = After: speaking up
pulse-listened-short = Were they listened to?
pulse-again-short = Would they do it again?
pulse-check-in = How do you feel right now?
pulse-check-out = How do you feel now, at the end?
pulse-before = Can you say what you think here?
pulse-after = Could you say what you thought today?
pulse-listened = Were you listened to today?
pulse-again = Would you do this again?
pulse-ask-check-in = Ask how everyone feels
pulse-ask-check-out = Ask how everyone feels at the end

ballot-feelings = Nobody sees what you tap. We only look at the whole room.
new-round-sensitive = It is about feelings, safety, or being listened to. More of it stays hidden.

pulse-said = What did they say?

# The start beside the end, for leaders.
feelings-check-in-out = From check-in to check-out, the whole room
feelings-before-after = Before and after, the whole room
feelings-start = At the start
feelings-end = At the end
feelings-answer = Answer
feelings-few = Fewer than ten answered, so nothing is shown.
feelings-care = Not everyone answers both times. It shows how a moment felt, not what caused it.
