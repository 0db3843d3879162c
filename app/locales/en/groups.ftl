# The groups of an organisation, and the consent of the home organisation.

groups-title = Our groups
groups-back = Back to our groups
groups-back-session = Back to the new session
groups-none = There is no group yet. Add one, or bring in a list.
groups-add = Add a group
groups-bring-in = Bring in a list
groups-change = Change
groups-age = Age { $age }
groups-ages = Ages { $from } to { $to }
groups-on-list = { $n } on the list
groups-waits = { $n ->
    [one] Somebody asks for one of your groups. Read it.
   *[other] { $n } requests for your groups wait. Read them.
}
groups-old = { $n ->
    [one] 1 old group
   *[other] { $n } old groups
}
groups-new-title = A new group
groups-change-title = Change this group
groups-name = What do you call it?
groups-name-hint = Pupils tap this name as they come in: “Heron class”.
groups-ages-field = Years or ages, as you say it
groups-ages-hint = “11 to 13”, “Years 7 to 8”, “KS3”.
groups-size = How many are on its list?
groups-size-hint = So many come in without being asked, and a tenth more.
groups-no-names = Fifth never asks who they are.
groups-keep = Keep it
groups-put-away = Put it away
groups-put-away-hint = It is offered in no new session. What it took part in stays, and you can bring it back.
groups-bring-back = Bring it back
groups-bring-back-hint = It was put away. Bring it back to invite it again.
groups-others = Groups of others
groups-others-why = They come to your sessions once their own organisation has said yes.
groups-ask = Ask { $who }
groups-asked-waits = Asked. { $who } has not answered yet.
groups-asked-yes = They said yes on { $day }.
groups-asked-no = They said no: { $why }
groups-asked-back = They took their yes back on { $day }.
groups-ask-title = Ask for { $group }
groups-ask-who = It belongs to { $who }.
groups-plan-what = What do you plan?
groups-plan-what-hint = “A graffiti wall”.
groups-plan-days = When? In words, if you know
groups-plan-days-hint = “Thursdays 10 and 17 December”.
groups-plan-place = Where, if you know
groups-plan-place-hint = “Paintbox studio”.
groups-ask-sees = What { $who } reads
groups-ask-sees-what = These three lines, your job title and your organisation.
groups-ask-then = Once they say yes, you can invite this group to all your sessions. They can take it back.

groups-asked-title = May your group come?
groups-nobody-asks = Nobody waits for a word from you.
groups-asks-for = { $who } asks for { $group }
groups-they-see = They see a picture and a colour for each pupil, never a name. They read what pupils write in their sessions. You are asked once, and can take a yes back.
groups-asked-by = { $job } asked on { $day }.
groups-say-yes = Yes, { $group } can come
groups-say-no = No, and say why
groups-why-not = Why not? They read this.
groups-send-no = Say no
groups-said = What you said
groups-asked-for = { $who }: { $group }
groups-said-yes = Yes, since { $day }.
groups-said-no = No, on { $day }: { $why }
groups-said-back = The yes was taken back on { $day }. Sessions made before that keep the group.
groups-take-back = Take it back
groups-take-back-sure = They can invite the group to no new session. Sessions made before keep the group.
groups-take-back-go = Yes, take it back

groups-words-go = What they wrote
groups-words-title = What { $group } wrote
groups-words-why = Everything they sent, wherever they were. Nobody sees here who wrote what. What a worker kept private goes to your safeguarding lead.
groups-words-none = They have not sent anything yet.
groups-words-where = { $session }, { $who }:
written-waiting = waits to be read
written-wall = on the wall
written-back = sent back, with a line
written-merged = part of another idea
