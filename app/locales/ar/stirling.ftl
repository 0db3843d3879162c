# The Stirling Children's Wellbeing Scale. Its terms: nothing is altered. The fifteen statements,
# the five steps and the line before them are as published, so the reading rules for our own
# sentences do not hold here.

stirling-intro = Here are some statements or descriptions about how you might have been feeling or thinking about things over the past couple of weeks. For each one please put a tick in the box which best describes your thoughts and feelings; there are no right or wrong answers.
stirling-item-1 = I think good things will happen in my life
stirling-item-2 = I have always told the truth
stirling-item-3 = I've been able to make choices easily
stirling-item-4 = I can find lots of fun things to do
stirling-item-5 = I feel that I am good at some things
stirling-item-6 = I think lots of people care about me
stirling-item-7 = I like everyone I have met
stirling-item-8 = I think there are many things I can be proud of
stirling-item-9 = I've been feeling calm
stirling-item-10 = I've been in a good mood
stirling-item-11 = I enjoy what each new day brings
stirling-item-12 = I've been getting on well with people
stirling-item-13 = I always share my sweets
stirling-item-14 = I've been cheerful about things
stirling-item-15 = I've been feeling relaxed
stirling-step-1 = Never
stirling-step-2 = Not much of the time
stirling-step-3 = Some of the time
stirling-step-4 = Quite a lot of the time
stirling-step-5 = All of the time
stirling-source = Stirling Children's Wellbeing Scale, © Stirling Council Educational Psychology Service (Liddle and Carter). Unaltered, and free to use.
