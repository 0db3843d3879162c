# Questions that come ready-made. Pupils read the questions.

ready-title = Ready to ask
ready-check-in-short = Check-in: how they feel
ready-before-short = Before: speaking up
ready-check-out-short = Check-out: how they feel
ready-after-short = After: speaking up
ready-listened-short = Were they listened to?
ready-again-short = Would they do it again?
ready-check-in = How do you feel right now?
ready-check-in-young = Do you feel good right now?
ready-check-out = How do you feel now, at the end?
ready-check-out-young = Do you feel good now, at the end?
ready-before = Can you say what you think here?
ready-after = Could you say what you thought today?
ready-listened = Were you listened to today?
ready-again = Would you do this again?
ready-ask-check-in = Ask how everyone feels
ready-ask-check-out = Ask how everyone feels at the end

ballot-feelings = Nobody sees what you tap. We only look at the whole room.
new-round-sensitive = It is about feelings, safety, or being listened to. More of it stays hidden.

# The start beside the end, for leaders.
feelings-check-in-out = From check-in to check-out, the whole room
feelings-before-after = Before and after, the whole room
feelings-start = At the start
feelings-end = At the end
feelings-answer = Answer
feelings-few = Fewer than ten answered, so nothing is shown.
feelings-care = Not everyone answers both times. It shows how a moment felt, not what caused it.
