# Questions that come ready-made. Pupils read the questions.

ready-made-title = Ready to ask
ready-made-check-in-short = Check-in: how they feel
ready-made-before-short = Before: speaking up
ready-made-check-out-short = Check-out: how they feel
ready-made-after-short = After: speaking up
ready-made-listened-short = Were they listened to?
ready-made-again-short = Would they do it again?
ready-made-check-in = How do you feel right now?
ready-made-check-in-young = Do you feel good right now?
ready-made-check-out = How do you feel now, at the end?
ready-made-check-out-young = Do you feel good now, at the end?
ready-made-before = Can you say what you think here?
ready-made-after = Could you say what you thought today?
ready-made-listened = Were you listened to today?
ready-made-again = Would you do this again?
ready-made-ask-check-in = Ask how everyone feels
ready-made-ask-check-out = Ask how everyone feels at the end

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
