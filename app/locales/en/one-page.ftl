# The one page of the partnership: who shares what, what never, and who signed.

one-page-title = Our one page
one-page-who = { $who }, in { $partnership }.
one-page-from = From { $day }.
one-page-to = To { $day }.
one-page-look-again = We look at it again on { $day }.
one-page-benefits = What each side gives and gets
one-page-gives = Gives: { $what }
one-page-gets = Gets: { $what }
one-page-not-said = not said yet
one-page-share = What we share, and what we never share
one-page-what = What
one-page-sees = Who sees it
one-page-long = How long
one-page-never = Never
one-page-safety = If a young person may not be safe
one-page-told = For { $who }: { $lead }.
one-page-told-nobody = For { $who }: nobody yet. Ask in a safeguarding lead.
one-page-answers = Who answers for this page
one-page-owner = { $owner }.
one-page-owner-reason = { $owner }. Reason in law: { $reason }.
one-page-owner-nobody = nobody yet.
one-page-signed-for = Signed for { $who }
one-page-signed-at = { $day }, { $time }
one-page-not-signed = Not signed yet

# What a new partnership begins with. Leaders change it.
share-wall-what = Ideas on the wall
share-wall-who = Everyone in the session, whoever has its code, and all our leaders, once a worker or leader has read them
share-wall-long = Kept, without who wrote them
share-chosen-what = What was chosen
share-chosen-who = All of us, and the young people first. Small numbers are hidden.
share-chosen-long = Kept
share-pictures-what = A picture for each pupil
share-pictures-who = Everyone in the session, and whoever has its code. Nobody reads whose it is.
share-pictures-long = As long as the session is kept
share-unread-what = Ideas not on the wall
share-unread-who = The workers and leaders of the organisation that runs the session, and whoever they give the room to
share-unread-long = As long as the session is kept
one-page-never-what = Names, birthdays, photos, health, behaviour. Who voted for what: nobody can know.
one-page-safety-what = Each side's own safeguarding lead is told. The other side is not.
one-page-ending-what = Each side can end this with one week's word. What was agreed stays readable.
one-page-ending = How it ends

# Beside the page.
one-page-until = Until you have signed, and a partner too, only rehearsals run. Who joins later signs before its own sessions.
one-page-all-signed = All have signed.
one-page-wrong = Something is not right?
one-page-change = Change the words
one-page-again = If a word changes, all sign again.
one-page-print = It prints as it is.
one-page-no-advice = This page helps you. It is not legal advice.
one-page-old = These are earlier words. They stay readable, and can't be signed any more.
one-page-words = The words of our one page
one-page-back = Back to our one page
one-page-lines-hint = A line that is left empty goes.
one-page-day-starts = First day
one-page-day-ends = Last day
one-page-day-look_again = We look at it again on

sign-turn = Your turn to sign
sign-as = You sign as
sign-owner = Who answers for this page in { $who }
sign-reason = Reason in law, if you know it
sign-reason-hint = Such as: public task, legitimate interests.
sign-tick = I may sign for { $who }, and I have read the page.
sign-go = Sign for { $who }
