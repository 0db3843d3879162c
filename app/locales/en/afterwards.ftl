# When a session is over, for those who were there; and what they say to a promise.

afterwards-late = They promised an answer by { $day }. It is late.
afterwards-late-do = That's not because of you. You can ask a worker about it.
afterwards-no-ideas = No ideas are waiting here.
afterwards-were-you = I was there
afterwards-tap = Tap the picture you had. Then say what you think.
afterwards-you-are = You were { $picture }.
afterwards-not-me = That's not me
afterwards-replied = { $picture } has said what they think. Thank you.
afterwards-happens = It's happening. Ask a worker when and where.
afterwards-stays = This page stays. Come back with the same code.

confirm-title = Did it happen?
confirm-happened = Yes, it happened
confirm-not-yet = Not yet

answer-form-asks = Ask the pupils if it happened
answer-form-asks-hint = They tap “yes” or “not yet”. You see how many once ten have said so.
partnership-confirmed = Pupils say it happened: { $n }.
partnership-not-confirmed = Not yet: { $n }.
answers-were-you-there = Were you there? Type the code of that day to say what you think.
