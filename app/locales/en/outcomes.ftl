# What partners want young people to gain: the list to begin with, in words for adults.

outcome-RESP-adult = Responsibility
outcome-EMPA-adult = Empathy
outcome-PROB-adult = Problem solving
outcome-INIT-adult = Initiative
outcome-TEAM-adult = Teamwork
outcome-EMOT-adult = Emotion management
outcome-ENGA-adult = Engagement in learning
outcome-BEHA-adult = Behaviour
outcome-ATTE-adult = Attendance
outcome-ATTA-adult = Attainment
outcome-WELL-adult = Wellbeing
outcome-SAFE-adult = Safety and relationships
outcome-BELO-adult = Belonging and voice

# The same, in words for young people.

outcome-RESP-child = Doing what we said we would
outcome-EMPA-child = Understanding other people
outcome-PROB-child = Working things out
outcome-INIT-child = Starting things ourselves
outcome-TEAM-child = Getting things done together
outcome-EMOT-child = Handling big feelings
outcome-ENGA-child = Wanting to take part
outcome-BEHA-child = Getting on with people
outcome-ATTE-child = Being here
outcome-ATTA-child = Doing well in my learning
outcome-WELL-child = Feeling OK
outcome-SAFE-child = Knowing how to stay safe
outcome-BELO-child = Being listened to
