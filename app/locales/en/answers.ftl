# You said, we decided.

answers-title = You said. We decided.
answers-none-yet = No answers yet
answers-all = Every idea has an answer.
answers-late = This is late. { $decider } said they would answer by { $day }.
answers-still = Still to be answered

answer-you-said = You said
answer-we-decided = We decided:
answer-because = Because
answer-next = What happens next
answer-by = By { $day }
answer-decider = { $decider } decided.

answer-yes = Yes
answer-yes-changed = Yes, but changed
answer-not-now = Not now
answer-no = No
