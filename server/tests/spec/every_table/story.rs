//! A partnership from an empty disk: set up, people asked in, a rehearsal with all its parts that is cleared
//! away, the page signed, and a vote over many sittings.

use std::time::Duration;

use domain::people::audit::{AuditEntry, Deed};
use fixtures::NOW;

use super::ledger::Ledger;
use crate::house::{House, Person};
use crate::people::{asked_in, comes_in};

const LINK: &str = "abcd-efgh-ijkl-mnop";
const PASSWORD: &str = "four words in a row";
/// What a leader decides before real young people come.
const ASSESSED: [(&str, &str); 8] = [
    ("owner", "Bursar"),
    ("assessed_on", "2026-11-02"),
    ("look_again", "2027-11-01"),
    ("basis-voice", "public-task"),
    ("basis-cards", "public-task"),
    ("basis-safety", "legal-obligation"),
    ("basis-evidence", "public-task"),
    ("basis-accounts", "contract"),
];

/// All of it.
pub async fn a_partnership(house: &House, ledger: &mut Ledger<'_>) {
    let head = set_up(house, ledger).await;
    side(house, &head, ledger).await;
    places(house, &head, ledger).await;
    let [worker, lead] = people(house, &head, ledger).await;
    rehearsal(house, &head, &worker, ledger).await;
    let [manager, their_lead] = partner(house, &head, ledger).await;
    colleagues(house, &manager, ledger).await;
    let pupil = wide(house, &head, &worker, ledger).await;
    calendar(house, &head, &worker, ledger).await;
    worry(house, [&head, &lead], &pupil, ledger).await;
    ledger.does(&pupil, "/leave", &[]).await;
    sign_out(&[head, worker, lead, manager, their_lead], ledger).await;
    time(house, ledger).await;
    leave(house, ledger).await;
}

/// The only id, or the only words, that a statement gives.
async fn one(house: &House, statement: &str) -> String {
    house.on_disk(statement).await.into_iter().next().unwrap_or_else(|| panic!("nothing: {statement}"))
}

async fn set_up<'a>(house: &'a House, ledger: &mut Ledger<'_>) -> Person<'a> {
    let entry = AuditEntry::by_system(NOW, Deed::SetUpLink, "");
    let hash = server::set_up_link::hash(LINK);
    assert!(store::set_ups::make_link(&house.inside.db, &hash, &entry).await.unwrap());
    ledger.note("fifth serve").await;
    let head = house.stranger();
    let you = [("job_title", "Deputy head"), ("email", "head@school.test"), ("password", PASSWORD)];
    ledger.does(&head, &format!("/set-up/{LINK}"), &you).await;
    let own = [("name", "Larkmoor School"), ("kind", "special-school"), ("partnership", "Eastmere Together")];
    ledger.does(&head, "/set-up/organisation", &own).await;
    ledger
        .does(&head, "/set-up/group", &[("name", "Kestrel class"), ("ages", "11 to 13"), ("size", "9")])
        .await;
    let first = ledger.does(&head, "/set-up/place", &[("place", "Larkmoor kitchen")]).await;
    let session = first.split('/').nth(2).unwrap();
    ledger.does(&head, &format!("/sessions/{session}/clear"), &[]).await;
    head
}

/// What an organisation says for its own side, and what belongs to all.
async fn side(house: &House, head: &Person<'_>, ledger: &mut Ledger<'_>) {
    for code in house.on_disk("select code from outcomes").await {
        ledger.does(head, "/partnership/outcomes/remove", &[("code", &code)]).await;
    }
    for (adult, child) in [("Teamwork", "We can do it together"), ("Behaviour", "We are kind")] {
        ledger.does(head, "/partnership/outcomes/add", &[("adult", adult), ("child", child)]).await;
    }
    ledger.does(head, "/partnership/outcomes/agree", &[("outcomes", "TEAM"), ("outcomes", "BEHA")]).await;
    ledger.does(head, "/partnership/outcomes/note", &[("code", "BEHA"), ("note", "Calmer lunches.")]).await;
    ledger.does(head, "/partnership/outcomes/note", &[("code", "BEHA"), ("note", "")]).await;
    ledger.does(head, "/partnership/roles", &[("post-voice-lead", "Teacher")]).await;
    ledger.does(head, "/partnership/roles", &[]).await;
    ledger.does(head, "/partnership/words/add", &[("list", "role"), ("new-role", "Minibus driver")]).await;
    ledger.does(head, "/partnership/benefits/review", &[("met", "partly")]).await;
    let day = [("holiday", "Half term"), ("day", "2026-12-21"), ("last_day", "")];
    ledger.does(head, "/partnership/holidays", &day).await;
    let holiday = one(house, "select id from holidays").await;
    ledger.does(head, &format!("/partnership/holidays/{holiday}/remove"), &[]).await;
    let line = [("words-new-out", "Minibus"), ("units-new-out", "8"), ("price-new-out", "60")];
    ledger.does(head, "/programme/budget", &line).await;
    let line = one(house, "select 'words-' || id from budget_lines").await;
    ledger.does(head, "/programme/budget", &[(&line, "")]).await;
    ledger.does(head, "/programme/calendar", &[("do", "new")]).await;
    ledger.does(head, "/programme/calendar", &[("do", "end")]).await;
    let weeks = [
        ("whom", "The board"),
        ("first_day", "2026-09-01"),
        ("last_day", "2026-12-31"),
        ("ends_on", "2027-01-31"),
    ];
    ledger.does(head, "/evidence/links", &weeks).await;
    let shared = one(house, "select id from evidence_links").await;
    ledger.does(head, &format!("/evidence/links/{shared}/remove"), &[]).await;
}

async fn places(house: &House, head: &Person<'_>, ledger: &mut Ledger<'_>) {
    ledger.does(head, "/partnership/places", &[("name", "The mill")]).await;
    let place = one(house, "select id from places where name = 'The mill'").await;
    let page = format!("/partnership/places/{place}");
    ledger.does(head, &page, &[("name", "The mill"), ("lift", "yes")]).await;
    ledger.does(head, &page, &[("name", "The mill"), ("lift", "ask")]).await;
    let looked = [("looked", "Fire exits"), ("checked_by", "Premises officer"), ("on", "2026-11-20")];
    ledger.does(head, &format!("{page}/checks"), &looked).await;
    let check = one(house, "select id from place_checks").await;
    ledger.does(head, &format!("{page}/checks/remove"), &[("check", &check)]).await;
    let photo = crate::photos::one_of(head, &place).await;
    ledger.note("/partnership/places/{}/photos").await;
    ledger.does(head, &format!("/photos/{photo}/remove"), &[]).await;
    ledger.does(head, &page, &[("name", "The mill"), ("way-in-photos", "ask")]).await;
}

/// Adults asked in, groups and their cards.
async fn people<'a>(house: &'a House, head: &Person<'_>, ledger: &mut Ledger<'_>) -> [Person<'a>; 2] {
    asked_in(head, "leader", "nobody@school.test").await;
    ledger.note("/people/invitations").await;
    let invitation = one(house, "select id from invitations").await;
    ledger.does(head, &format!("/people/invitations/{invitation}/take-back"), &[]).await;
    let lead = comes_in(house, head, "safeguarding-lead", "safe@school.test").await;
    let worker = comes_in(house, head, "youth-worker", "worker@school.test").await;
    ledger.note("/invited/{}").await;
    let newcomer = one(house, "select adult from held_accounts").await;
    ledger.does(&lead, &format!("/people/adults/{newcomer}/known"), &[]).await;
    ledger.does(head, "/groups", &[("name", "Heron class"), ("ages", "11 to 13"), ("size", "15")]).await;
    let heron = one(house, "select id from groups where name = 'Heron class'").await;
    // What was made waits for the printer in a draft of this device.
    worker.post_only(&format!("/groups/{heron}/cards/make"), &[("have", "0")]).await.see_other();
    ledger.note("/groups/{}/cards/make").await;
    ledger.does(&worker, &format!("/groups/{heron}/cards/end"), &[]).await;
    second_step(house, head, &worker, ledger).await;
    [worker, lead]
}

/// A second step from its beginning to its end, and what its owner is told of a link that takes it away.
async fn second_step(house: &House, head: &Person<'_>, worker: &Person<'_>, ledger: &mut Ledger<'_>) {
    let words = ("old_password", "correct horse battery");
    let page = "/people/you/second-step";
    let own = ("old_password", PASSWORD);
    ledger.does(head, &format!("{page}/begin"), &[own]).await;
    let code = crate::second_step::code_of(house, &crate::second_step::secret(head).await);
    head.post_only(&format!("{page}/confirm"), &[("code", &code)]).await.see_other();
    ledger.note(&format!("{page}/confirm")).await;
    ledger.does(head, "/people/second-steps", &[("asked", "1")]).await;
    ledger.does(head, "/people/second-steps", &[("asked", "0")]).await;
    ledger.does(head, &format!("{page}/remove"), &[own]).await;
    ledger.does(worker, &format!("{page}/begin"), &[words]).await;
    let secret = crate::second_step::secret(worker).await;
    let code = crate::second_step::code_of(house, &secret);
    // The codes on paper wait for their page in a draft of this device.
    worker.post_only(&format!("{page}/confirm"), &[("code", &code)]).await.see_other();
    ledger.note(&format!("{page}/confirm")).await;
    let id = one(house, "select id from adults where email = 'worker@school.test'").await;
    head.post_only(&format!("/people/adults/{id}/second-step"), &[]).await.see_other();
    ledger.note("/people/adults/{}/second-step").await;
    let again = house.stranger();
    house.inside.clock.advance(Duration::from_mins(1));
    ledger.does(&again, "/sign-in", &[("email", "worker@school.test"), ("password", words.1)]).await;
    let next = crate::second_step::code_of(house, &secret);
    ledger.does(&again, "/sign-in/code", &[("code", &next)]).await;
    let until = house.inside.clock.now().0.to_string();
    ledger.does(&again, "/people/you/news", &[("until", &until)]).await;
    ledger.does(worker, &format!("{page}/remove"), &[words]).await;
    let invitation = one(house, "select id from invitations").await;
    ledger.does(head, &format!("/people/invitations/{invitation}/take-back"), &[]).await;
    ledger.does(&again, "/sign-out", &[]).await;
}

/// A session with everything that hangs on one; before the gate is open, so one tap clears it away.
#[expect(clippy::too_many_lines, reason = "an evening is told from its beginning to its end")]
async fn rehearsal(house: &House, head: &Person<'_>, worker: &Person<'_>, ledger: &mut Ledger<'_>) {
    let heron = one(house, "select id from groups where name = 'Heron class'").await;
    let plan = plan(&heron);
    let room = ledger.does(worker, "/sessions", &plan).await;
    let session = room.split('/').nth(2).unwrap().to_owned();
    let at = format!("/sessions/{session}");
    worker.says_what_it_is_for(&session).await;
    let day = [("day", "2026-11-24"), ("starts", "13:30"), ("ends", "14:10")];
    ledger.does(worker, &format!("{at}/booking"), &day).await;
    ledger.does(worker, &format!("{at}/adults"), &[("come", "2")]).await;
    ledger.does(worker, &format!("{at}/agenda"), &[("minutes", "5"), ("what", "Hello"), ("step", "")]).await;
    ledger.does(worker, &format!("{at}/template"), &[("name", "Thursdays")]).await;
    ledger.does(worker, &format!("{at}/template/remove"), &[]).await;
    worker.moves(&session, "ideas").await;

    let code = crate::house::code_of(house, &session).await;
    let mut pupils = Vec::new();
    for (nth, picture) in
        crate::house::PICTURES.iter().chain(["whale", "crab", "bee", "cat", "hen", "frog"].iter()).enumerate()
    {
        let pupil = house.stranger();
        let who = if nth < 12 {
            format!("{picture}.orange")
        } else {
            format!("{}.teal", crate::house::PICTURES[nth - 12])
        };
        let group = format!("/join/{code}?group={heron}");
        pupil.get(&group).await;
        ledger.does(&pupil, &format!("/join/{code}"), &[("group", &heron), ("who", &who)]).await;
        pupils.push(pupil);
    }
    let waiting = house.at_door().await;
    let named: Vec<_> = waiting.iter().map(|who| ("who", who.as_str())).collect();
    ledger.does(worker, &format!("{at}/let-in"), &named).await;
    let tablet = house.stranger();
    ledger.does(&tablet, &format!("/join/{code}/tablet"), &[("group", &heron)]).await;
    ledger.does(&tablet, "/tablet/end", &[]).await;
    let id = async |picture: &str| {
        one(house, &format!("select id from pupils where picture = '{picture}' and colour = 'orange'")).await
    };
    let (fox, owl, kite) = (id("fox").await, id("owl").await, id("kite").await);
    ledger.does(worker, &format!("/pupils/{owl}/co-host"), &[("co_host", "1")]).await;
    ledger.does(worker, &format!("/pupils/{owl}/co-host"), &[("co_host", "0")]).await;
    let back = house.stranger();
    let waits = ledger.does(&back, &format!("/join/{code}/back"), &[("who", "fox.orange")]).await;
    let number = back.get(&waits).await.after("class=\"number\">").trim_end_matches('<').to_owned();
    ledger.does(worker, &format!("/pupils/{fox}/let-back"), &[("number", &number)]).await;
    ledger.does(worker, &format!("/pupils/{kite}/remove"), &[]).await;

    let ada = &pupils[1];
    let page = ada.get("/ideas/new").await;
    let idea = page.after("action=\"/ideas/").to_owned();
    ledger.does(ada, &format!("/ideas/{idea}/words"), &[("words", "Cook tea")]).await;
    ledger.does(ada, &format!("/ideas/{idea}/send"), &[]).await;
    let second = ada.proposes("Paint the wall").await;
    for one in [&idea, &second] {
        worker.releases(one).await.see_other();
    }
    let planned = [
        ("question", "And when?"),
        ("about", "own"),
        ("own", "Soon\nLater"),
        ("method", "pick"),
        ("most", "1"),
        ("seats", "1"),
    ];
    ledger.does(worker, &format!("{at}/rounds/new"), &planned).await;
    let round = one(house, "select id from rounds").await;
    ledger.does(worker, &format!("/rounds/{round}/unplan"), &[]).await;
    ledger.does(worker, &format!("{at}/rounds"), &[]).await;
    let round = one(house, "select id from rounds").await;
    ledger.does(ada, &format!("/rounds/{round}/ballot"), &[("pick", &idea)]).await;
    let papers = format!("/rounds/{round}/papers");
    ledger.does(worker, &format!("{papers}/print"), &[("told", "0"), ("more", "1")]).await;
    for adult in [worker, head] {
        ledger.does(adult, &format!("{papers}/paper"), &[("number", "1"), ("void", "1")]).await;
    }
    ledger.does(worker, &format!("/rounds/{round}/close"), &[("few", "yes")]).await;
    worker.post(&format!("/rounds/{round}/reveal"), &[]).await.see_other();
    words(house, worker, ada, &session, ledger).await;

    for one in [&idea, &second] {
        let yes = [
            ("decision", "yes"),
            ("because", "Many of you picked it."),
            ("decider", "Dee"),
            ("by_when", "2026-11-24"),
        ];
        ledger.does(head, &format!("/ideas/{one}/answer"), &yes).await;
    }
    ledger.does(ada, &format!("/ideas/{idea}/reply"), &[("fits", "yes")]).await;
    let happened = [("done", "yes"), ("happened", "We cooked."), ("asks", "yes")];
    ledger.does(head, &format!("/ideas/{idea}/follow-up"), &happened).await;
    ledger.does(ada, &format!("/ideas/{idea}/confirm"), &[("happened", "yes")]).await;
    let changed = [("changed", "We cook on Thursdays."), ("checked_by", "Heron class")];
    ledger.does(head, &format!("/rounds/{round}/changed"), &changed).await;
    activity(house, head, &idea, ledger).await;
    ledger.does(worker, &format!("{at}/debrief"), &[("said", "Too loud.")]).await;
    ledger.does(worker, &format!("{at}/debrief"), &[("said", "")]).await;
    ledger.does(worker, &format!("{at}/clear"), &[]).await;
}

/// A vote in words.
async fn words(
    house: &House,
    worker: &Person<'_>,
    pupil: &Person<'_>,
    session: &str,
    ledger: &mut Ledger<'_>,
) {
    let asked =
        [("question", "How was it?"), ("about", "own"), ("method", "words"), ("most", "1"), ("seats", "1")];
    worker.post(&format!("/sessions/{session}/rounds/new"), &asked).await.see_other();
    let round = one(house, "select id from rounds where question = 'How was it?'").await;
    ledger.does(worker, &format!("/rounds/{round}/start"), &[]).await;
    ledger.does(pupil, &format!("/rounds/{round}/ballot"), &[("words", "Loud"), ("may-show", "1")]).await;
    ledger.does(worker, &format!("/rounds/{round}/close"), &[("few", "yes")]).await;
}

async fn activity(house: &House, head: &Person<'_>, idea: &str, ledger: &mut Ledger<'_>) -> String {
    let at = ledger.does(head, &format!("/ideas/{idea}/activity"), &[]).await;
    let lead = one(house, "select organisation from adults where email = 'head@school.test'").await;
    let about = [
        ("category", "life-skills"),
        ("cost", "0"),
        ("credit", "partnership"),
        ("lead", &lead),
        ("post", "Teacher"),
    ];
    ledger.does(head, &at, &about).await;
    ledger.does(head, &format!("{at}/outcomes"), &[("outcomes", "TEAM")]).await;
    ledger.does(head, &format!("{at}/topic"), &[("topic", "drugs")]).await;
    ledger.does(head, &format!("{at}/topic"), &[("topic", "")]).await;
    at
}

/// A young person sends a worry, and the safeguarding lead opens it.
async fn worry(house: &House, [head, lead]: [&Person<'_>; 2], pupil: &Person<'_>, ledger: &mut Ledger<'_>) {
    let hours = [("head", ""), ("reads_from", "08:30"), ("reads_until", "18:00"), ("days", "2")];
    ledger.does(head, "/people/duty", &hours).await;
    ledger.does(lead, "/people/retention", &[("days-worries", "90")]).await;
    let own = [("kind", "rude"), ("new-rude", "numpty")];
    ledger.does(head, "/people/words/add", &own).await;
    let word = one(house, "select id from watched_words").await;
    ledger.does(lead, "/people/words/take-away", &[("word", &word)]).await;
    let line = [("kind", "rude"), ("line", "sod off")];
    ledger.does(lead, "/people/words/off", &line).await;
    ledger.does(lead, "/people/words/on", &line).await;
    ledger.does(pupil, "/worried", &[("words", "Something at home")]).await;
    let worry = one(house, "select id from worries").await;
    ledger.does(lead, &format!("/worries/{worry}/open"), &[]).await;
}

/// An idea of real young people gets its day.
async fn calendar(house: &House, head: &Person<'_>, worker: &Person<'_>, ledger: &mut Ledger<'_>) {
    let heron = one(house, "select id from groups where name = 'Heron class'").await;
    let room = ledger.does(worker, "/sessions", &plan(&heron)).await;
    let session = room.split('/').nth(2).unwrap();
    let day = [("day", "2026-12-03"), ("starts", "13:30"), ("ends", "14:10")];
    ledger.does(worker, &format!("/sessions/{session}/booking"), &day).await;
    let idea = one(house, "select id from ideas where words = 'Goats'").await;
    let yes = [("decision", "yes"), ("because", "Many of you picked it."), ("decider", "Dee")];
    ledger.does(head, &format!("/ideas/{idea}/answer"), &yes).await;
    let at = activity(house, head, &idea, ledger).await;
    ledger.does(head, &format!("{at}/sessions"), &[("session", session)]).await;
    ledger.does(head, &format!("{at}/sessions"), &[("session", session), ("do", "take")]).await;
}

/// Another organisation comes in, both sign, and one asks the other for a group.
async fn partner<'a>(house: &'a House, head: &Person<'_>, ledger: &mut Ledger<'_>) -> [Person<'a>; 2] {
    let link = asked_in(head, "partner", "manager@club.test").await;
    let manager = house.stranger();
    let form = [
        ("organisation", "The Shed"),
        ("kind", "Youth club"),
        ("gives", "Tools"),
        ("gets", "Friends"),
        ("name", "Fay"),
        ("job_title", "Manager"),
        ("password", PASSWORD),
    ];
    ledger.does(&manager, &link, &form).await;
    let lead = comes_in(house, &manager, "safeguarding-lead", "safe@club.test").await;
    let words = [
        ("version", "0"),
        ("what", "Ideas"),
        ("who", "Everyone in the room"),
        ("how_long", "Kept"),
        ("safety", "The lead is told."),
        ("ending", "A week's word."),
        ("never", "Names"),
    ];
    ledger.does(head, "/partnership/page/words", &words).await;
    for leader in [head, &manager] {
        let sign = [("version", "1"), ("job_title", "Head"), ("owner", "Bursar"), ("sign", "1")];
        ledger.does(leader, "/partnership/page/sign", &sign).await;
        ledger.does(leader, "/partnership/assessment", &ASSESSED).await;
    }
    let heron = one(house, "select id from groups where name = 'Heron class'").await;
    ledger.does(&manager, &format!("/groups/{heron}/ask"), &[("title", "A graffiti wall")]).await;
    let request = one(house, "select id from group_requests").await;
    ledger.does(head, &format!("/groups/asked/{request}/yes"), &[]).await;
    [manager, lead]
}

/// The club has a class of the school in a session, and gives the room to a worker of the school.
async fn colleagues(house: &House, manager: &Person<'_>, ledger: &mut Ledger<'_>) {
    let heron = one(house, "select id from groups where name = 'Heron class'").await;
    let room = ledger.does(manager, "/sessions", &plan(&heron)).await;
    let session = room.split('/').nth(2).unwrap();
    let worker = one(house, "select id from adults where email = 'worker@school.test'").await;
    let to = format!("/sessions/{session}/workers");
    ledger.does(manager, &to, &[("worker", &worker)]).await;
    ledger.does(manager, &format!("{to}/remove"), &[("worker", &worker)]).await;
}

fn plan(group: &str) -> [(&str, &str); 13] {
    [
        ("name", "Thursday"),
        ("groups", group),
        ("steps", "ideas"),
        ("steps", "wall"),
        ("steps", "vote"),
        ("steps", "result"),
        ("steps", "answers"),
        ("question", "What would you like to do?"),
        ("pot", ""),
        ("picks", "3"),
        ("decider", "Larkmoor"),
        ("answer_by", "2026-12-01"),
        ("again", ""),
    ]
}

/// A show of hands that is counted and taken back.
async fn hands(house: &House, worker: &Person<'_>, session: &str, ledger: &mut Ledger<'_>) {
    let planned = [
        ("question", "Tea or toast?"),
        ("about", "own"),
        ("own", "Tea\nToast"),
        ("method", "pick"),
        ("most", "1"),
        ("seats", "1"),
    ];
    ledger.does(worker, &format!("/sessions/{session}/rounds/new"), &planned).await;
    let round = one(house, "select id from rounds where opened_at is null").await;
    ledger.does(worker, &format!("/rounds/{round}/start"), &[]).await;
    ledger.does(worker, &format!("/rounds/{round}/hands"), &[("hand-none", "3")]).await;
    ledger.does(worker, &format!("/rounds/{round}/hands/settle"), &[("which", "neither")]).await;
    ledger.does(worker, &format!("/rounds/{round}/close"), &[("few", "yes")]).await;
    ledger.does(worker, &format!("/rounds/{round}/reveal"), &[]).await;
    worker.moves(session, "ideas").await;
}

/// A session of real young people, given to a colleague of the club; and a vote over many sittings.
async fn wide<'a>(
    house: &'a House,
    head: &Person<'_>,
    worker: &Person<'_>,
    ledger: &mut Ledger<'_>,
) -> Person<'a> {
    let heron = one(house, "select id from groups where name = 'Heron class'").await;
    let room = ledger.does(worker, "/sessions", &plan(&heron)).await;
    let session = room.split('/').nth(2).unwrap().to_owned();
    worker.says_what_it_is_for(&session).await;
    worker.moves(&session, "ideas").await;
    let code = crate::house::code_of(house, &session).await;
    let pupil = house.stranger();
    pupil.get(&format!("/join/{code}?group={heron}")).await;
    ledger.does(&pupil, &format!("/join/{code}"), &[("group", &heron), ("who", "fox.orange")]).await;
    hands(house, worker, &session, ledger).await;
    let mut ideas = Vec::new();
    for words in ["Goats", "Bikes", "Tea", "Chess", "Drums", "Kites", "Maps", "Films", "Clay"] {
        let idea = pupil.proposes(words).await;
        worker.get(&format!("/sessions/{session}/room")).await;
        ledger.note("/sessions/{}/room").await;
        worker.releases(&idea).await.see_other();
        ideas.push(idea);
    }
    let nine: Vec<_> = ideas.iter().map(|idea| ("nine", idea.as_str())).collect();
    ledger.does(worker, &format!("/sessions/{session}/diamond"), &nine).await;
    ledger.does(worker, &format!("/sessions/{session}/diamond/remove"), &[]).await;
    let like = format!("like-{}", ideas[1]);
    let form = [
        ("question", "What should we do in spring?"),
        ("whom", "organisation"),
        ("about", "walls"),
        ("ideas", ideas[0].as_str()),
        ("ideas", ideas[1].as_str()),
        (like.as_str(), ""),
        ("method", "pick"),
        ("most", "1"),
        ("seats", "1"),
        ("first_day", "2026-11-24"),
        ("last_day", "2026-12-04"),
        ("reveal", "rooms"),
    ];
    let page = ledger.does(head, "/rounds/new", &form).await;
    let round = page.split('/').nth(2).unwrap().to_owned();
    ledger.does(head, &format!("/rounds/{round}/remove"), &[]).await;
    let page = ledger.does(head, "/rounds/new", &form).await;
    let round = page.split('/').nth(2).unwrap();
    ledger.does(worker, &format!("/sessions/{session}/sittings/open"), &[("round", round)]).await;
    pupil
}

/// What comes and goes with the clock: what was typed and not taken, letters, and reminders of what is owed.
async fn time(house: &House, ledger: &mut Ledger<'_>) {
    let (clock, disk) = (&house.inside.clock, &house.inside.db);
    clock.advance(Duration::from_hours(13 * 24));
    server::mail::remind(&house.inside).await.unwrap();
    ledger.note("the clock").await;
    clock.advance(Duration::from_hours(4 * 24));
    server::mail::deliver(&house.inside).await.unwrap();
    store::drafts::sweep(disk, clock.now()).await.unwrap();
    ledger.note("the clock").await;
}

/// Nobody stays signed in; what one of them typed last waits, since it was not taken.
async fn sign_out(all: &[Person<'_>], ledger: &mut Ledger<'_>) {
    let long = "a".repeat(5_000);
    all[0].post_only("/partnership/holidays", &[("holiday", &long)]).await;
    ledger.note("/partnership/holidays").await;
    for person in all {
        person.post_only("/sign-out", &[]).await;
        ledger.note("/sign-out").await;
    }
}

/// Who was here leaves for good.
async fn leave(house: &House, ledger: &mut Ledger<'_>) {
    let asked_in = "correct horse battery";
    for (email, password) in [
        ("worker@school.test", asked_in),
        ("safe@school.test", asked_in),
        ("safe@club.test", asked_in),
        ("manager@club.test", PASSWORD),
        ("head@school.test", PASSWORD),
    ] {
        let again = house.stranger();
        ledger.does(&again, "/sign-in", &[("email", email), ("password", password)]).await;
        ledger.does(&again, "/people/you/leave", &[("sure", "1")]).await;
    }
}
