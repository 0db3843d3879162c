# What Fifth will not do: what happened, then what to do. We take the blame.

refusal-back = Go on
refusal-kept = This is what you wrote. You can copy it.

refusal-code-not-open = That code isn't open.
refusal-code-not-open-do = Ask for today's code.
refusal-door-shut = The door is shut right now.
refusal-door-shut-do = Ask a worker to open it.
refusal-picture-taken = Someone just took that picture.
refusal-picture-taken-do = Pick another one.
refusal-many-wait = Too many people wait at the door right now.
refusal-many-wait-do = Tell a worker.
refusal-no-cookie = Your browser doesn't keep a cookie for this site.
refusal-no-cookie-do = Allow the cookie of this site. A worker can help you.
refusal-not-in = We don't know this tablet or phone.
refusal-not-in-do = Join with today's code, or ask a worker.
refusal-card-not-here = No card here has that word and number.
refusal-card-not-here-do = Look at your card and type it again.
refusal-many-cards = Too many cards were typed here.
refusal-many-cards-do = Scan your card, or ask a worker.
refusal-card-ended = That card doesn't open anything.
refusal-card-ended-do = Ask a worker for a new one.
refusal-taken-out = A worker took this picture out.
refusal-taken-out-do = If you were voting, that vote doesn't count now. Ask the worker if it was a mistake.
refusal-not-signed-in = You're not signed in.
refusal-not-signed-in-do = Sign in, then try again.
refusal-not-yours = This page isn't for you.
refusal-not-yours-do = Ask a worker if you think it should be.
refusal-somebody-elses = This was someone else's.
refusal-somebody-elses-do = Start yours.
refusal-sign-in-ended = Your sign-in had ended.
refusal-sign-in-ended-do = Look at what you typed, and send it again.
refusal-wrong-password = That email and password don't go together.
refusal-wrong-password-do = Check both and try again.
refusal-short-password = That password is too short.
refusal-short-password-do = Use at least { $least } letters. Four words in a row are good.
refusal-told-often = We have what you sent. An adult reads it.
refusal-told-often-do = Wait five minutes, or ring a number below now.
refusal-wrong-code = That code does not open.
refusal-wrong-code-do = Look again, and write the newest one.
refusal-wrong-passkey = That passkey does not open, or not any more.
refusal-wrong-passkey-do = Try once more, or sign in another way.
refusal-school-away = The school account did not answer.
refusal-school-away-do = Sign in with your password, or try again in a while.
refusal-school-ended = That took too long, or began elsewhere.
refusal-school-ended-do = Start again here.
refusal-school-address = That account does not vouch for your email.
refusal-school-address-do = Sign in with your password. Whoever runs the server can look why.
refusal-school-stranger = Nobody here has the email of that account.
refusal-school-stranger-do = Ask a leader for a link, or sign in with your password.
refusal-school-invited = You are asked in, and have not been here yet.
refusal-school-invited-do = Open the link that you were given first. After that this account lets you in.
refusal-code-taken = That code was used just now.
refusal-code-taken-do = Wait for the next one. It comes within half a minute.
refusal-half-ended = That took too long, or too many codes.
refusal-half-ended-do = Start again with your password.
refusal-second-step-first = Your partnership asks you for a second step.
refusal-second-step-first-do = Set it up first. It takes two minutes.
refusal-worries-held = Worries stay shut for you for now.
refusal-worries-held-do = Ask the deputy or a leader to open People, and say it is you.
refusal-common-password = Too many people have that password.
refusal-common-password-do = Use three or four words that only you would put together.
refusal-named-password = That password is made of names people know.
refusal-named-password-do = Leave out your name, your email and your school or club.
refusal-too-many-tries = That was tried too often.
refusal-too-many-tries-do = Wait one minute, then try again.
refusal-no-such-page = There is no page here.
refusal-no-such-page-do = Go back to where your group is.
refusal-no-such-page-adult = This page is not here any more.
refusal-no-such-page-adult-do = It may be over, or somebody else has it now.
refusal-not-yours-adult = This page is for others.
refusal-not-yours-adult-do = Ask a leader if you need it.
refusal-nothing-typed = The box is empty.
refusal-nothing-typed-do = Write something in it.
refusal-too-long = That is too long for us.
refusal-too-long-do = Make it { $most } letters or fewer.
refusal-too-many-words = That is more than a child will read.
refusal-too-many-words-do = Make it { $most } words or fewer.
refusal-too-long-to-pass-on = That is more than the next person will read.
refusal-too-long-to-pass-on-do = Make it { $most } words or fewer.
refusal-long-sentence = This sentence is too long for a child: “{ $sentence }”
refusal-long-sentence-do = Make it { $most } words or fewer, or make two of it.
refusal-hard-word = Children may not know the word “{ $word }”.
refusal-hard-word-do = Say it in a word of every day.
refusal-unanswered = { $more ->
    [0] “{ $first }” has no answer yet.
    [one] “{ $first }” and 1 more idea have no answer yet.
   *[other] “{ $first }” and { $more } more ideas have no answer yet.
}
refusal-unanswered-do = Answer them first. Then close it for good.
refusal-enough-ideas = { $most } ideas from you are not read yet.
refusal-enough-ideas-do = Wait until a worker has read some, or change one of them.
refusal-in-a-vote = Your idea is in a vote now.
refusal-in-a-vote-do = When the vote is over, you can take it away.
refusal-ideas-unread = { $left ->
    [one] 1 idea was not read by a worker yet.
   *[other] { $left } ideas were not read by a worker yet.
}
refusal-ideas-unread-do = Ask the worker to let them onto the wall or send them back.
refusal-not-now = Your group has moved on.
refusal-not-now-do = Go to where they are now.
refusal-not-now-adult = That cannot be done now.
refusal-not-now-adult-do = Look at the page once more: something may have changed meanwhile.
refusal-round-closed = The vote has closed.
refusal-round-closed-do = Look at the big screen for the result.
refusal-voted-elsewhere = You voted on another tablet or phone.
refusal-voted-elsewhere-do = That vote counts. You don't have to do anything.
refusal-votes-lost = We can't read the votes any more, and it's our fault.
refusal-votes-lost-do = Tell a worker. They can ask everyone again.
refusal-nothing-picked = Nothing is picked yet.
refusal-nothing-picked-do = Tap an idea, or “None of these”.
refusal-too-many-picks = That is too many picks.
refusal-too-many-picks-do = { $most ->
    [one] Keep 1.
   *[other] Keep { $most } or fewer.
}
refusal-unreadable-ballot = We can't read these picks.
refusal-unreadable-ballot-do = Tap ideas, or “None of these”, but not both.
refusal-coins-left = You have coins left.
refusal-coins-left-do = { $left ->
    [one] Give 1 more coin.
   *[other] Give { $left } more coins.
}
refusal-too-many-coins = That is too many coins.
refusal-too-many-coins-do = Give { $most } in all.
refusal-cards-left = You're not done yet.
refusal-cards-left-do = { $left ->
    [one] There is 1 more card.
   *[other] There are { $left } more cards.
}
refusal-option-withdrawn = A worker took one idea off.
refusal-option-withdrawn-do = Look again, then go on.
refusal-result-not-shown = The last vote is not done yet.
refusal-result-not-shown-do = Close it and show its result first.
refusal-never-shown = What a room feels is never on its screen.
refusal-never-shown-do = Thank everyone and go on.
refusal-faces-too-young = Faces don't work well when most are under ten.
refusal-faces-too-young-do = Choose “Again?” with yes, maybe and no.
refusal-stirling-ages = This scale was made for ages 8 to 15.
refusal-stirling-ages-do = Ask with Again-Again. It works for all ages.
refusal-rule-does-not-fit = This way to count doesn't fit how they vote.
refusal-rule-does-not-fit-do = Leave it at the usual way, or choose another.
refusal-rooms-still-open = A room has opened since you looked.
refusal-rooms-still-open-do = Look at the rooms again, then choose to close it or to wait.
refusal-nothing-goes-on = No winner is named of a sensitive topic, so nothing can go on.
refusal-nothing-goes-on-do = Untick the first round, or choose that the topic is not sensitive.
refusal-same-answers = Two answers are the same.
refusal-same-answers-do = Change one of them, or take it out.
refusal-few-voted = Fewer people have voted than your page said.
refusal-few-voted-do = Look at the vote again, then choose to close it or to wait.
refusal-second-adult = Another adult types in this paper now.
refusal-second-adult-do = Ask a colleague to sign in and type it in.
refusal-too-many-papers = There are not that many papers.
refusal-too-many-papers-do = Look how many were printed and handed out, then give another number.
refusal-not-a-vote = This does not make a vote.
refusal-not-a-vote-do = Compare it with the paper. If the paper says just this, tick that it is spoilt.
refusal-paper-emptied = All that it says was taken off the vote.
refusal-paper-emptied-do = Compare it with the paper. If that is all, tick that it is spoilt. Whoever wrote it can take another.
refusal-paper-settled = This paper is settled.
refusal-paper-settled-do = Look at its number again, or take the next paper.
refusal-own-reading = You read it so yourself.
refusal-own-reading-do = Another adult says that it is right, or you type it anew.
refusal-few-papers = Of one or two papers, everybody knows whose they are.
refusal-few-papers-do = Give out three or more, or none.
refusal-papers-beyond-list = Everybody on the lists has a vote already.
refusal-papers-beyond-list-do = Take out a child who has a device, or mend the list of the group.
refusal-few-beside-papers = One or two voted by a device, and all others on paper. So their votes could be guessed.
refusal-few-beside-papers-do = Take them out in the room, and give each a paper.
refusal-papers-left = { $left ->
    [one] 1 paper is not settled yet.
   *[other] { $left } papers are not settled yet.
}
refusal-papers-left-do = Type in the papers, or say how many are left or gone.
refusal-second-count = Another adult counts the hands now.
refusal-second-count-do = Ask a colleague to sign in and type in what they counted.
refusal-few-hands = One or two hands are not counted. Their vote would be known as theirs.
refusal-few-hands-do = Count three or more, or give them a phone or a tablet.
refusal-hands-left = The show of hands is not settled yet.
refusal-hands-left-do = Have two adults count them, or take the count back.
refusal-few-beside-hands = One or two voted in another way than by hand. So their votes could be guessed.
refusal-few-beside-hands-do = Take them out in the room. Give each a paper where others vote on paper, or else count all hands anew.
refusal-not-these-days = That is not for today.
refusal-not-these-days-do = Look at its days on the page of this vote.
refusal-others-still-vote = Others still vote.
refusal-others-still-vote-do = The result is there once all rooms have voted and it is closed for all.
refusal-cannot-count = We can't count this vote, and it's our fault.
refusal-cannot-count-do = The vote is still open and every vote is kept. Tell whoever set Fifth up for you.
refusal-wrong-number-of-options = This kind of vote needs { $least } to { $most } things to choose from.
refusal-wrong-number-of-options-do = Add some, merge some, or choose “Sort”.
refusal-not-agreed = Not everyone who runs this wants the same yet.
refusal-not-agreed-do = Ask { $who } to tick the same one to three outcomes.
refusal-day-too-far = We can't keep that day.
refusal-day-too-far-do = { $field ->
    [day] Give a day that is less than five years away.
    [until] It can last 14 days at most. Give an earlier last day.
    [next_review] Give a day that is less than five years away.
    [first_day] Give the first day.
    [reveal_day] Give the day from which it is shown, or leave it empty.
    [on] Give the day on which it was checked, today or before.
    [ideas] Tick the ideas that can be chosen.
    [last_day] Give a last day from today on, at most six weeks after the first.
   *[other] Give a day from today on, less than a year away.
}
refusal-not-money = We can't tell how much money that is.
refusal-not-money-do = Write it like 12, 12.50 or 1,400.
refusal-too-much-money = That is more money than we can keep.
refusal-too-much-money-do = Write less than a million pounds.
refusal-missing = Something is still missing.
refusal-missing-do = { $field ->
    [waiting] Tick at least one idea.
    [topic] Choose what it is about.
    [policy] Write the link to the policy. It begins with https://
    [nine] Tick nine ideas.
    [groups] Choose at least one group.
    [course] Choose what you decided.
    [why] Say why. The record needs it.
    [rung] Choose who hears it now.
    [reads_from] Give the time like this: 08:30.
    [reads_until] Give an end that is after the beginning, like this: 16:00.
    [head] Choose somebody who is here and does not only read.
    [email] Write the email address.
    [job_title] Write the job title.
    [kind] Say what your school or club is.
    [look_again] Write the day like this: 2026-12-01.
    [organisation] Write the name of your school or club.
    [owner] Say who answers for the page.
    [role] Choose who comes.
    [shared] Fill in every part, or leave the whole line empty.
    [sign] Tick the box first.
    [steps] Choose at least one step.
    [pot] Write the money.
    [cost] Write the cost.
    [picks] Say how many ideas one person can pick.
    [method] Choose how they vote.
    [included] Say how everyone can take part.
    [ways] Say how they can answer.
    [can_change] Say what can change.
    [cannot_change] Say what can't change.
    [own] Write the answers, one a line.
    [seats] Say how many can win.
    [answer_by] Give the day of the answer.
    [by_when] Write the day like this: 2026-12-01.
    [decision] Choose what you decided.
    [because] Say why, in your own words.
    [done] Choose whether it was done.
    [happened] Say what happened.
    [changed] Say what is different now.
    [checked_by] Say who checked it.
    [looked] Say what was looked at.
    [runs_out] Give the last day, not before it was seen, or leave it empty.
    [holiday] Say what it is: “Half term”.
    [last_day] Give a last day that is not before the first.
    [decider] Say who decides.
    [question] Write the question.
    [note] Write a line to the pupil.
    [outcomes] Tick one to three outcomes.
    [wording] Give every outcome words for adults and for young people.
    [met] Say whether you got what you wanted.
    [next_review] Give the day of the next review.
    [name] Give it a name.
    [place] Write the room or place.
    [who_for] Say whose idea it is.
    [said_by] Say whether you helped or spoke for them.
    [day] Give the day.
    [starts] Give the time when it starts.
    [ends] Give the time when it ends, after its start.
    [until] Give a last day that is not before the first.
    [why_place] Say why there, although the place misses something.
    [expected] Write how many pupils you expect, in digits.
    [more] Write how many more adults are needed, in digits.
    [come] Write how many adults come, in digits.
    [lead] Say who leads. Somebody has to.
    [second-adult] Say who the second adult is. Somebody has to be.
    [safeguarding-contact] Say who the safeguarding contact is. Somebody has to be.
    [who] Say who checked it.
    [on] Give the day on which it was checked, today or before.
    [category] Say what kind of activity it is.
    [session] Choose a day that is still to come.
    [credit] Choose whose idea it was.
    [line] Say what it is.
    [units] Write how many, in digits.
    [sheets] Write 1 or more, in digits, and no more than are left of 99.
    [handed_out] Write how many children hold a paper, in digits.
    [hands] Write how many hands, in digits, 999 at most.
    [unused] Write both numbers in digits. 0 is one too.
    [days] Tick one day at least.
    [whom] Say for whom it is, so that you know later.
    [ends_on] Choose a day from today on, a year from now at most.
    [away_until] Choose a day from today on, 60 days from now at most.
    [price] Write what one costs.
    [what] Say what happens in each line.
    [minutes] Write the minutes of each line in digits, 1 to 180.
    [lines] Keep at least one line.
    [alt] Say what the photo shows, for those who do not see it.
    [photo] Choose a photo.
    [pupil] Tick at least one picture.
    [code] Choose one that is on the list.
    [capacity] Write how many people fit, in digits.
    [list] Choose the file first.
    [ages] Say how old they are: “11 to 13” or “Years 7 to 8”.
    [size] Write how many are on the list, in digits, 1 to 500.
    [assessed_on] Give the day on which it was done.
    [basis-accounts] Choose a basis for each purpose.
    [basis-cards] Choose a basis for each purpose.
    [basis-evidence] Choose a basis for each purpose.
    [basis-safety] Choose a basis for each purpose.
    [basis-voice] Choose a basis for each purpose.
    [days-cards] Give a number of days that lies within the bounds.
    [days-drafts] Give a number of days that lies within the bounds.
    [days-names] Give a number of days that lies within the bounds.
    [days-notes] Give a number of days that lies within the bounds.
    [days-rehearsals] Give a number of days that lies within the bounds.
    [days-voices] Give a number of days that lies within the bounds.
    [days-worries] Give a number of days that lies within the bounds.
   *[other] Fill in the { $field }.
}
refusal-unfit = That does not fit here.
refusal-unfit-do = { refusal-missing-do }
refusal-not-a-photo = That is not a photo that browsers show.
refusal-not-a-photo-do = Choose a JPEG, PNG or WebP file.
refusal-photo-too-large = That photo is too large for us.
refusal-photo-too-large-do = Make it smaller than 2 MB, and send it again.
refusal-too-many-pixels = That photo is too wide or too high for us.
refusal-too-many-pixels-do = Make it smaller, and send it again.
refusal-too-many-photos = That would be too many photos of this place.
refusal-too-many-photos-do = { $most } are enough. Take one away first.
refusal-too-many-checks = That would be too many checks of this place.
refusal-too-many-checks-do = { $most } are enough. Take one away first.
refusal-not-confirmed = It is about a sensitive topic, and { $left ->
    [one] 1 thing is
   *[other] { $left } things are
} not confirmed yet.
refusal-not-confirmed-do = Look at what is missing, and let somebody confirm it.
refusal-same-words = The list has these words already.
refusal-same-words-do = Use other words. If it was put away, bring it back.
refusal-too-many-own-words = That would be too many of your own.
refusal-too-many-own-words-do = { $most } are enough. Give one that is there other words.
refusal-place-booked = It is booked: { $by }.
refusal-place-booked-do = Find another place first, or tick the box and it stays there.
refusal-in-use = It is still needed. { $by }
refusal-in-use-do = It can go when nobody needs it any more.
refusal-one-pot = There is a pot already.
refusal-one-pot-do = Change that one, and empty this line.
refusal-only-a-rehearsal = This is a rehearsal, and that vote counts.
refusal-only-a-rehearsal-do = Make a new one for it once real young people can come.
refusal-same-name = You have a group of this name already.
refusal-same-name-do = Give this one another name.
refusal-not-a-list = We can't read that file as a list.
refusal-not-a-list-do = Save it as CSV, or as a workbook that ends in .xlsx.
refusal-list-too-large = That list is too long for us.
refusal-list-too-large-do = Bring in { $most } rows and 2 MB at most.
refusal-too-many-columns = That list has more columns than we need.
refusal-too-many-columns-do = Keep the class and the age, { $most } columns at most.
refusal-too-many-groups = That list has very many groups.
refusal-too-many-groups-do = Bring in { $most } at most, or choose another column for the class.
refusal-no-class-column = We don't know which column holds the class.
refusal-no-class-column-do = Choose it, and give us the file once more.
refusal-nothing-in-list = There is no group in that list.
refusal-nothing-in-list-do = Look whether the right columns are chosen.
refusal-group-put-away = “{ $group }” was put away.
refusal-group-put-away-do = Bring it back first, or leave it out.
refusal-no-consent = Its own organisation has not said yes to “{ $group }”.
refusal-no-consent-do = Ask for it, or leave it out for now.
refusal-not-ready = It is not ready yet.
refusal-not-ready-do = Look at what is still missing.
refusal-unreadable-form = We couldn't read that.
refusal-unreadable-form-do = Go back and try again.
refusal-too-large = That was too much for us.
refusal-too-large-do = Make it shorter and send it again.
refusal-too-slow = That took too long to reach us.
refusal-too-slow-do = Check that you're online, then send it again.
refusal-disk-busy = We're very busy right now. Nothing was kept.
refusal-disk-busy-do = Wait a moment and try again.
refusal-disk-closed = We can't keep anything right now.
refusal-disk-closed-do = Tell a worker. Nothing you sent is on the wall.
refusal-ours = Something broke, and it's our fault.
refusal-ours-do = Wait a moment and try again.
refusal-wrong-old-password = That is not the old password.
refusal-wrong-old-password-do = Write it again. Or ask a leader for a link.
refusal-link-ended = This link doesn't open any more.
refusal-link-ended-do = Ask the person who sent it for a new one.
refusal-email-taken = Someone has this email here already.
refusal-email-taken-do = Use another one, or ask for a new password.
refusal-last-leader = You are the last leader here.
refusal-last-leader-do = Tick the box first, or ask another leader in.
refusal-watched-already = These words are watched for already.
refusal-watched-already-do = Look for them in the list, or write other words.
refusal-too-many-watched = That would be too many words of your own.
refusal-too-many-watched-do = { $most } are enough. Take away some that are there.
refusal-last-safeguarding-lead = There is no other safeguarding lead here.
refusal-last-safeguarding-lead-do = Tick the box first, or ask another one in.
refusal-page-changed = Someone changed the page just now.
refusal-page-changed-do = Read it again, then go on.
refusal-same-organisation = Another school or club here has this name.
refusal-same-organisation-do = Give yours a name that tells you apart.
refusal-has-left = This school or club has left.
refusal-has-left-do = What was agreed can still be read.
