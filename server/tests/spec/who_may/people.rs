//! Who there is, seen from one session of Larkmoor; and the ids that stand in its addresses.

use fixtures::emails::{ASH, BEA, DEE, GUY, GWEN, IVY, JO, KIT, MAX, OLA, UNA};
use fixtures::ids::{CINDER_HALL, HERON};

use crate::house::{House, Person, activity_of, code_of, open_vote};
use crate::people::{asked_in, comes_in};

/// Somebody, by what is theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Stranger,
    /// A pupil of the session, whose idea it is.
    Author,
    /// Another one, to whom the worker has handed the steps.
    CoHost,
    /// A pupil of another session, of another organisation of the partnership.
    OtherPupil,
    /// A pupil of another partnership.
    FarPupil,
    /// A youth worker of the session's organisation; of another; of another partnership.
    Worker,
    OtherWorker,
    FarWorker,
    Leader,
    OtherLeader,
    FarLeader,
    /// Who is told when a child may not be safe: of the session's organisation, its deputy; of another
    /// organisation; of another partnership.
    Safeguarding,
    Deputy,
    OtherSafeguarding,
    FarSafeguarding,
    /// A governor of the session's organisation; of another partnership.
    Reader,
    FarReader,
}

impl Who {
    pub const ALL: [Self; 17] = [
        Self::Stranger,
        Self::Author,
        Self::CoHost,
        Self::OtherPupil,
        Self::FarPupil,
        Self::Worker,
        Self::OtherWorker,
        Self::FarWorker,
        Self::Leader,
        Self::OtherLeader,
        Self::FarLeader,
        Self::Safeguarding,
        Self::Deputy,
        Self::OtherSafeguarding,
        Self::FarSafeguarding,
        Self::Reader,
        Self::FarReader,
    ];
}

/// All of them, and what the addresses lead to.
pub struct Scene<'a> {
    pub people: Vec<(Who, Person<'a>)>,
    session: String,
    /// The session of Cinder Lane in which a child of Larkmoor is.
    pub other: String,
    code: String,
    /// On the wall, with an answer; and one that waits for the worker.
    wall: String,
    waiting: String,
    /// Closed, counted and shown.
    round: String,
    /// Of the whole organisation, made by its leader.
    wide: String,
    words: String,
    spare: String,
    photo: String,
    holiday: String,
    activity: String,
    evidence: [String; 2],
    token: String,
    group: String,
    /// The link of a card; whether it opens anything is asked on the page after it.
    card: String,
    /// What is behind the square of the session.
    secret: String,
    /// Cinder Lane asks for a group of Larkmoor.
    request: String,
    /// A colleague of Larkmoor whom no story needs, and a link that its leader made.
    colleague: String,
    invitation: String,
    /// Of a child of Larkmoor who is in the session of Cinder Lane.
    worry: String,
}

impl Scene<'_> {
    /// The same in the session of Cinder Lane, about this idea.
    pub fn there(&self, address: &str, idea: &str) -> String {
        let path = self.real(address).replace(&self.session, &self.other);
        path.replace(&self.waiting, idea).replace(&self.wall, idea)
    }

    /// The address with the ids of things that there are.
    pub fn real(&self, address: &str) -> String {
        let of_wall = ["/answer", "/reply", "/confirm", "/follow-up", "/activity"];
        let idea = if of_wall.iter().any(|end| address.ends_with(end)) { &self.wall } else { &self.waiting };
        let of_many = ["/sittings", "/close-for-all", "/remove"].iter().any(|end| address.ends_with(end));
        let which = "0".to_owned();
        let ids = [
            ("{code}", &self.code),
            ("{idea}", idea),
            ("{round}", if of_many { &self.wide } else { &self.round }),
            ("{words}", &self.words),
            ("{session}", &self.session),
            ("{pupil}", &self.spare),
            ("{photo}", &self.photo),
            ("{holiday}", &self.holiday),
            ("{activity}", &self.activity),
            ("{token}", &self.token),
            ("{shared}", &self.evidence[0]),
            ("{evidence}", &self.evidence[1]),
            ("{group}", &self.group),
            ("/card/{secret}", &self.card),
            ("{secret}", &self.secret),
            ("{request}", &self.request),
            // A link that opens nothing any more.
            ("{link}", &self.token),
            ("{adult}", &self.colleague),
            ("{invitation}", &self.invitation),
            ("{worry}", &self.worry),
            // No provider was told of: it leads to the page of signing in.
            ("{which}", &which),
        ];
        let path = ids
            .iter()
            .fold(address.replace("{place}", CINDER_HALL), |path, (name, id)| path.replace(name, id));
        assert!(!path.contains('{'), "{address} has no real id");
        path
    }
}

/// What must stand in a form so that it is about something. All others are sent empty.
pub fn form(address: &str) -> &'static str {
    if address == "/partnership/outcomes/note" { "code=BEHA" } else { "" }
}

/// A session after its votes, with an idea of each kind, three pupils, and everybody else.
#[expect(clippy::too_many_lines, reason = "a scene is read whole")]
pub async fn scene(house: &House) -> Scene<'_> {
    house.westhaven().await;
    let (db, dee) = (&house.inside.db, house.signed_in(DEE).await);
    let vote = open_vote(house, &["Cook", "Paint", "Draw"]).await;
    let worker = vote.worker;
    let (author, co_host, spare) = (house.stranger(), house.stranger(), house.stranger());
    for (pupil, picture) in [(&author, "fox"), (&co_host, "owl"), (&spare, "kite")] {
        pupil.joins(&vote.code, "heron", picture).await.see_other();
    }
    close(&worker, &vote.round).await;
    written(&worker, &author, &vote.session).await;
    worker.moves(&vote.session, "ideas").await;
    let waiting = author.proposes("Swim").await;

    let room = worker.get(&format!("/sessions/{}/room", vote.session)).await;
    let pupils = store::people::pupils::of_session(db, &vote.session.as_str().into()).await.unwrap();
    let pupil = |picture: &str| {
        let all = pupils.iter().flat_map(|(_, pupils)| pupils);
        all.clone().find(|pupil| pupil.picture == picture).unwrap().id.to_string()
    };
    worker.post(&format!("/pupils/{}/co-host", pupil("owl")), &[("co_host", "1")]).await.see_other();

    let wall = vote.ideas[0].clone();
    let idea = store::ideas::ideas::get(db, &wall.as_str().into()).await.unwrap().unwrap();
    let activity = activity_of(house, idea).await;
    let [photo, holiday, token] = of_the_partnership(&dee).await;
    let wide = crate::sittings::makes(&dee, "organisation").await;
    let evidence = crate::evidence::link_of(&dee).await;

    let jo = house.signed_in(JO).await;
    let other = jo.makes_session("").await;
    let other_pupil = house.stranger();
    other_pupil.joins(&code_of(house, &other).await, "heron", "fox").await.see_other();
    other_pupil.post("/worried", &[("words", "Something at home")]).await.see_other();
    let worry = house.on_disk("select id from worries").await.remove(0);
    let request = crate::groups::request_for(house, &dee, &jo).await;
    let far_pupil = house.stranger();
    far_pupil.joins("BOAT635", "gulls", "fox").await.see_other();
    let kit = house.signed_in(KIT).await;
    let other_safeguarding = comes_in(house, &kit, "safeguarding-lead", "safe@cinderlane.example").await;
    // The lead who was there before says that it is them.
    house.on_disk("delete from held_accounts returning adult").await;
    comes_in(house, &dee, "youth-worker", "spare@larkmoor.example").await;
    let colleague = house.on_disk("select id from adults where email = 'spare@larkmoor.example'").await;
    asked_in(&dee, "leader", "asked@larkmoor.example").await;
    let invitation = house.on_disk("select id from invitations").await;
    Scene {
        group: HERON.to_owned(),
        card: format!("/card/{}", house.inside.chance.id()),
        secret: secret_of(house, &vote.session).await,
        colleague: colleague[0].clone(),
        invitation: invitation[0].clone(),
        worry,
        other,
        session: vote.session,
        code: vote.code,
        words: room.after("action=\"/words/").to_owned(),
        round: vote.round,
        wide,
        spare: pupil("kite"),
        holiday,
        evidence,
        token,
        wall,
        waiting,
        photo,
        activity,
        request,
        people: vec![
            (Who::Stranger, house.stranger()),
            (Who::Author, author),
            (Who::CoHost, co_host),
            (Who::OtherPupil, other_pupil),
            (Who::FarPupil, far_pupil),
            (Who::OtherWorker, jo),
            (Who::FarWorker, house.signed_in(OLA).await),
            (Who::OtherLeader, kit),
            (Who::Safeguarding, house.signed_in(IVY).await),
            (Who::Deputy, house.signed_in(MAX).await),
            (Who::OtherSafeguarding, other_safeguarding),
            (Who::FarSafeguarding, house.signed_in(UNA).await),
            (Who::Reader, house.signed_in(GWEN).await),
            (Who::FarReader, house.signed_in(GUY).await),
            (Who::FarLeader, house.signed_in(BEA).await),
            (Who::Worker, house.signed_in(ASH).await),
            (Who::Leader, dee),
        ],
    }
}

async fn secret_of(house: &House, session: &str) -> String {
    let session = store::sessions::get(&house.inside.db, &session.into()).await.unwrap().unwrap();
    session.secret.as_str().to_owned()
}

/// A photo, a day without school, and the secret of the calendar.
async fn of_the_partnership(leader: &Person<'_>) -> [String; 3] {
    let photo = crate::photos::one_of(leader, CINDER_HALL).await;
    let day = [("holiday", "Half term"), ("day", "2026-12-21"), ("last_day", "2026-12-23")];
    leader.post("/partnership/holidays", &day).await.see_other();
    let holidays = leader.get("/partnership/holidays").await;
    leader.post("/programme/calendar", &[]).await.see_other();
    let programme = leader.get("/programme").await;
    let holiday = holidays.after("action=\"/partnership/holidays/").to_owned();
    [photo, holiday, programme.after("/calendar/").to_owned()]
}

async fn close(worker: &Person<'_>, round: &str) {
    worker.post(&format!("/rounds/{round}/close"), &[]).await.see_other();
    worker.post(&format!("/rounds/{round}/reveal"), &[]).await.see_other();
}

/// A second vote, in words, closed.
async fn written(worker: &Person<'_>, pupil: &Person<'_>, session: &str) {
    let asked =
        [("question", "How was it?"), ("about", "own"), ("method", "words"), ("most", "1"), ("seats", "1")];
    worker.post(&format!("/sessions/{session}/rounds/new"), &asked).await.see_other();
    let room = worker.get(&format!("/sessions/{session}/room")).await;
    let round = room.after("action=\"/rounds/").to_owned();
    worker.post(&format!("/rounds/{round}/start"), &[]).await.see_other();
    let said = [("words", "It was loud"), ("may-show", "1")];
    pupil.post(&format!("/rounds/{round}/ballot"), &said).await.see_other();
    close(worker, &round).await;
}
