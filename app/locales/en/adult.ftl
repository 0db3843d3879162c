# Words on every page for adults.

adult-skip = Skip to the page
adult-pages = Pages
adult-sessions = Sessions
adult-programme = Programme
adult-partnership = Partnership
adult-evidence = Evidence
adult-people = People
adult-worries = Worries
adult-worry-waits = A worry waits for you.
adult-worry-waits-go = Go to it
adult-sign-out = Sign out
adult-back-sessions = Back to the sessions
adult-back-partnership = Back to the partnership
adult-back-people = Back to the people
adult-back-worries = Back to the worries

# The steps of a session, as the room says them.
step-waiting = Come in
step-ideas = Ideas
step-wall = Wall
step-vote = Vote
step-result = Result
step-answers = Answers

# Why something is not done, where only adults can meet it.
refusal-back-adult = Go to your sessions
refusal-session-open = Young people are in one of your sessions.
refusal-session-open-do = End it first, then leave.
