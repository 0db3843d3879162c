//! Pages about adults and organisations, with the worst that somebody could type in every place.

use app::page::Page;
use app::partnership::assessment::AssessmentPage;
use app::partnership::documents::{DocumentPage, DocumentsPage, Facts, Partner, Which};
use app::partnership::one_page::{OnePagePage, Side, SignForm, WordsPage};
use app::partnership::partnership::{PublishedCard, PublishedPage};
use app::people::account::{AccountPage, NewsPage};
use app::people::adults::{AdultPage, AskForm, HeldRow, PartnerRow, PeoplePage};
use app::people::duty::{Away, DutyForm, DutyPage};
use app::people::invitation::{EndedPage, InvitedForm, InvitedPage, LinkPage};
use app::people::openings::OpeningsPage;
use app::people::passkey::{Asked, PasskeysPage};
use app::people::retention::RetentionPage;
use app::people::second_step::{AppShown, CodePage, SecondStepPage};
use app::people::watch::WatchPage;
use app::people::worries::{Chosen, WorriesPage, WorryRow};
use domain::ideas::drawing::Drawing;
use domain::partnership::assessment::Purpose;
use domain::partnership::gate::Gate;
use domain::partnership::one_page::{OnePage, PageSide};
use domain::people::duty::{Hearer, Rung, Team};
use domain::people::held::Held;
use domain::people::hours::{Hours, Timetable};
use domain::people::invitation::{Asks, Invitation};
use domain::people::opening::{Opening, What};
use domain::people::passkey::{NoPasskeys, Passkey};
use domain::people::refusal::PeopleRefusal;
use domain::people::retention::{self, Days};
use domain::people::second_step::{AccountNews, NewsOf, SecondStep};
use domain::people::sign_in::{Adult, Role, SignIn};
use domain::people::watch::{Changes, Kind, OwnPhrase, Watch, listed};
use domain::people::worry::{Course, Done, Line, Origin, WhyWords, Worry, WorryText, standing};
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::vote::suppression::{ASK_FIRST, BASE, FLOOR, INSIDE, OUTSIDE};
use domain::wording::Wording;
use fixtures::NOW;
use fixtures::ids::{EASTMERE, LARKMOOR};
use jiff::civil::{date, time};
use jiff::tz::TimeZone;

use crate::drawing::draw;
use crate::samples::{NASTY, drawn, idea, leader, tally};

const SHORT: Refusal = Refusal::People(PeopleRefusal::ShortPassword { least: 12 });

pub fn pages() -> Vec<(&'static str, String)> {
    let missing = |field| Some(Refusal::Missing { field });
    vec![
        ("people", people(Role::Leader, None)),
        ("people-wrong", people(Role::Leader, missing("email"))),
        ("people-role-wrong", people(Role::Leader, missing("role"))),
        ("people-for-who-reads", people(Role::Reader, None)),
        ("colleague", colleague()),
        ("link", link(Some(("http://fifth.test/invited/secret".into(), "<svg class=\"qr\"></svg>".into())))),
        ("link-gone", link(None)),
        ("invited", invited(Asks::Colleague(LARKMOOR.into()), None)),
        ("invited-name-wrong", invited(Asks::Partner, missing("name"))),
        ("invited-kind-wrong", invited(Asks::Partner, missing("kind"))),
        ("invited-password-wrong", invited(Asks::Password("a".into()), Some(SHORT))),
        ("ended", draw(|| EndedPage.view())),
        ("account", account(None)),
        ("account-password-wrong", account(Some(SHORT))),
        ("account-last-wrong", account(Some(PeopleRefusal::LastLeader.into()))),
        ("account-organisation-wrong", account(missing("sign"))),
        ("second-step", second_step(None, false, None)),
        ("second-step-wrong", second_step(None, false, Some(PeopleRefusal::WrongOldPassword.into()))),
        ("second-step-app", second_step(None, true, None)),
        ("second-step-app-wrong", second_step(None, true, Some(PeopleRefusal::WrongCode.into()))),
        ("second-step-counts", second_step(Some(NOW), false, None)),
        ("sign-in-code", code_page(None)),
        ("sign-in-code-wrong", code_page(Some(PeopleRefusal::CodeTaken.into()))),
        ("passkeys", passkeys(Ok(asked()), None)),
        ("passkeys-wrong", passkeys(Ok(asked()), missing("passkey"))),
        ("passkeys-none", passkeys(Err(NoPasskeys::Number), None)),
        ("passkeys-plain", passkeys(Err(NoPasskeys::Plain), None)),
        ("account-news", news()),
        ("invited-afresh", invited(Asks::Afresh("a".into()), None)),
    ]
    .into_iter()
    .chain(what_is_written())
    .collect()
}

/// What is agreed, what is worried about, what is kept, and what the documents say.
fn what_is_written() -> Vec<(&'static str, String)> {
    let missing = |field| Some(Refusal::Missing { field });
    vec![
        ("one-page", one_page(None)),
        ("one-page-tick-wrong", one_page(missing("sign"))),
        ("one-page-owner-wrong", one_page(missing("owner"))),
        ("words-wrong", words(missing("shared"))),
        ("words-day-wrong", words(missing("look_again"))),
        ("published", published()),
        ("group-words", crate::groups::written()),
        ("worries-none", worries(&[], None, None)),
        (
            "worries",
            worries(&[Done::Opened, Done::Decided(Course::Family, why()), Done::PutBack], None, Some("")),
        ),
        ("worries-closed", worries(&[Done::Opened, Done::Told(Rung::Head), Done::Closed], None, None)),
        ("worries-why-wrong", worries(&[Done::Opened], missing("why"), Some(""))),
        ("worries-course-wrong", worries(&[Done::PassedOn(Rung::Head, why())], missing("course"), Some(""))),
        ("worries-pass-on-wrong", worries(&[Done::Opened], missing("why"), Some("head"))),
        ("duty", duty(None)),
        ("watch", watch(None)),
        ("watch-already", watch(Some(PeopleRefusal::WatchedAlready.into()))),
        ("opened", openings(1)),
        ("opened-nothing", openings(0)),
        ("duty-head-wrong", duty(Some(Refusal::Unfit { field: "head" }))),
        ("duty-hours-wrong", duty(missing("reads_until"))),
        ("assessment", assessment(None)),
        ("assessment-wrong", assessment(Some(Refusal::Missing { field: "basis-voice" }))),
        ("documents", draw(|| DocumentsPage { adult: leader() }.view())),
        ("document-data-map", document(Which::DataMap)),
        ("document-retention", document(Which::Retention)),
        ("document-impact", document(Which::Impact)),
        ("document-sharing", document(Which::Sharing)),
        ("retention", retention(None)),
        ("retention-wrong", retention(Some(Refusal::Unfit { field: "days-voices" }))),
    ]
}

fn adult(role: Role) -> Adult {
    Adult { job_title: NASTY.to_owned(), ..fixtures::adult(NASTY, role) }
}

fn invitation(asks: Asks) -> Invitation {
    Invitation {
        id: "an-invitation".into(),
        partnership: EASTMERE.into(),
        asks,
        role: Role::Leader,
        job_title: NASTY.to_owned(),
        email: "new@x.example".to_owned(),
        asked_by: Some(LARKMOOR.into()),
        ends_at: NOW,
    }
}

fn people(role: Role, refusal: Option<Refusal>) -> String {
    let partner = PartnerRow { name: NASTY.to_owned(), kind: NASTY.to_owned(), signed: true, left: false };
    let page = PeoplePage {
        now: NOW,
        adult: fixtures::adult("Dee", role),
        organisation: NASTY.to_owned(),
        asked: vec![(NASTY.to_owned(), NASTY.to_owned())],
        colleagues: Role::ALL.map(|role| (adult(role), Some("x@x.example".to_owned()))).to_vec(),
        invitations: vec![invitation(Asks::Colleague(LARKMOOR.into())), invitation(Asks::Partner)],
        partners: vec![partner.clone(), PartnerRow { left: true, ..partner }],
        hears: true,
        // Who only reads hears nothing, and leads nobody.
        held: [(true, false), (false, false), (false, true)]
            .map(held)
            .into_iter()
            .filter(|_| role != Role::Reader)
            .collect(),
        gate: Some(Gate { second_adult: true, ..Gate::default() }),
        form: AskForm { email: NASTY.to_owned(), job_title: NASTY.to_owned(), ..AskForm::default() },
        refusal,
    };
    draw(|| page.view())
}

fn held((may_say, has_nobody): (bool, bool)) -> HeldRow {
    let held = Held {
        adult: "ivy".into(),
        job_title: NASTY.to_owned(),
        since: NOW,
        by: vec![("dee".into(), NASTY.to_owned()), ("eve".into(), NASTY.to_owned())],
    };
    HeldRow { held, may_say, has_nobody }
}

fn why() -> WhyWords {
    WhyWords::parse(NASTY).unwrap()
}

fn duty(refusal: Option<Refusal>) -> String {
    let hearer = |rung| Hearer {
        adult: "a".into(),
        rung,
        job_title: NASTY.to_owned(),
        email: String::new(),
        held: false,
    };
    let team = Team { hearers: vec![hearer(Rung::Lead), hearer(Rung::Head)], ..Team::default() };
    let typed = DutyForm { from: "08:30".to_owned(), until: "16:00".to_owned(), ..DutyForm::default() };
    let away = Away { has_deputy: true, typed: NASTY.to_owned(), ..Away::default() };
    let may_be_head = vec![adult(Role::Leader)];
    let page = DutyPage { adult: leader(), team, may_be_head, typed, away, refusal };
    draw(|| page.view())
}

fn assessment(refusal: Option<Refusal>) -> String {
    let bases = Purpose::ALL.map(|purpose| (purpose, "public-task".to_owned())).into();
    let typed = [NASTY, "soon", "2027-11-01"].map(str::to_owned);
    draw(|| AssessmentPage { adult: leader(), typed, bases, refusal }.view())
}

fn document(which: Which) -> String {
    draw(|| DocumentPage { adult: leader(), which, facts: facts(&[]) }.view())
}

/// What documents are made of, with these clocks.
pub fn facts(chosen: &[(retention::Kind, i64)]) -> Facts {
    Facts {
        partnership: NASTY.to_owned(),
        partners: vec![Partner {
            name: NASTY.to_owned(),
            owner: Some(NASTY.to_owned()),
            safeguarding: vec![NASTY.to_owned()],
            signed: true,
        }],
        chosen: chosen.iter().copied().collect(),
        assessment: Some(fixtures::assessment()),
        tables: vec![("ideas".to_owned(), "loses-words".to_owned(), Some(retention::Kind::Voices))],
        shared: vec![[NASTY, NASTY, NASTY].map(str::to_owned)],
        never_and_ending: [NASTY, NASTY].map(str::to_owned),
    }
}

/// Every number of the documents comes from the code: another constant is another page.
#[test]
fn documents_are_made_from_the_constants_and_hold_no_number_of_their_own() {
    for file in ["documents", "young", "happens"] {
        let path = format!("{}/locales/en/{file}.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let typed = |line: &&str| {
            !line.trim_start().starts_with('[') && line.contains(|sign: char| sign.is_ascii_digit())
        };
        assert_eq!(
            text.lines().filter(typed).collect::<Vec<_>>(),
            Vec::<&str>::new(),
            "{file}.ftl: a number stands in the code"
        );
    }
    let list = document(Which::Retention);
    for kind in retention::Kind::ALL {
        if let Some(Days { least, most, .. }) = kind.days() {
            assert!(plain(&list).contains(&format!("{least} to {most}")), "{kind:?}");
        }
    }
    for which in [Which::DataMap, Which::Retention, Which::Impact, Which::Sharing] {
        let page = |chosen: &[(retention::Kind, i64)]| {
            plain(&draw(|| DocumentPage { adult: leader(), which, facts: facts(chosen) }.view()))
        };
        assert!(
            !page(&[]).contains("77 days") && page(&[(retention::Kind::Voices, 77)]).contains("77 days"),
            "{which:?}"
        );
    }
    let impact = plain(&document(Which::Impact));
    for threshold in [FLOOR, ASK_FIRST, BASE, INSIDE, OUTSIDE] {
        assert!(impact.contains(&format!(" {threshold} ")), "{threshold} in {impact}");
    }
}

/// As people read it.
fn plain(html: &str) -> String {
    app::isolates::without(html)
}

fn retention(refusal: Option<Refusal>) -> String {
    let set = retention::Kind::ALL.into_iter().filter(|kind| kind.may_be_set_by(Role::Leader));
    let page = RetentionPage {
        adult: leader(),
        chosen: [(retention::Kind::Voices, 90)].into(),
        typed: set.map(|kind| (kind, NASTY.to_owned())).collect(),
        runs: vec![(NOW, retention::Kind::Drafts, 3)],
        refusal,
    };
    draw(|| page.view())
}

/// A worry to which this was done; beside the list where it is said to whom it should go.
fn worries(done: &[Done], refusal: Option<Refusal>, rung: Option<&str>) -> String {
    let worry = Worry {
        id: "a-worry".into(),
        organisation: LARKMOOR.into(),
        origin: Origin::Kept,
        about: Some("fox.orange".to_owned()),
        group: NASTY.to_owned(),
        session: NASTY.to_owned(),
        told_by: Some(NASTY.to_owned()),
        sent_at: NOW,
    };
    let line = |done: &Done| Line {
        at: NOW.plus_minutes(5),
        who: Some("a".into()),
        job_title: NASTY.to_owned(),
        done: done.clone(),
    };
    let record: Vec<_> = done.iter().map(line).collect();
    let timetable = Timetable { hours: Hours::default(), holidays: Vec::new(), zone: TimeZone::UTC };
    let standings = [10, 40, 5_000]
        .map(|minutes| standing(NOW, &record, &Rung::ALL, &timetable, NOW.plus_minutes(minutes)));
    let row = |standing| WorryRow { worry: worry.clone(), standing };
    let rows = if done.is_empty() { Vec::new() } else { standings.map(row).to_vec() };
    let chosen = rung.map(|rung| Chosen {
        worry: worry.clone(),
        record: record.clone(),
        standing: standings[0],
        text: Some(WorryText {
            words: Some(Wording::parse(NASTY).unwrap()),
            drawing: Some(Drawing::parse("an200.800.200.400.800.400bw120.80").unwrap()),
            find: Some(Wording::parse(NASTY).unwrap()),
        }),
        flags: Watch::default().flags("my dad hits me"),
        rungs: Rung::ALL.map(|rung| (rung, vec![NASTY.to_owned()])).to_vec(),
        course: "talked".to_owned(),
        rung: rung.to_owned(),
        why: NASTY.to_owned(),
        refusal,
    });
    let begins = (date(2026, 11, 25), time(8, 30, 0, 0));
    let page = WorriesPage {
        adult: adult(Role::SafeguardingLead),
        rows,
        chosen,
        now: NOW.plus_minutes(10),
        on_duty_until: None,
        begins,
        away: Some(Away { until: Some(date(2026, 12, 1)), ..Away::default() }),
        held: true,
        refusal: None,
    };
    draw(|| page.view())
}

fn colleague() -> String {
    let page = AdultPage {
        adult: leader(),
        colleague: adult(Role::SafeguardingLead),
        only_lead: true,
        second_step: true,
        refusal: None,
    };
    draw(|| page.view())
}

fn link(link: Option<(String, String)>) -> String {
    draw(|| LinkPage { adult: leader(), invitation: invitation(Asks::Partner), link }.view())
}

fn invited(asks: Asks, refusal: Option<Refusal>) -> String {
    let typed = || NASTY.to_owned();
    let form = InvitedForm { name: typed(), job_title: typed(), organisation: [(); 4].map(|()| typed()) };
    let page = InvitedPage {
        to: "/invited/secret".to_owned(),
        invitation: invitation(asks),
        who_asks: typed(),
        form,
        refusal,
    };
    draw(|| page.view())
}

fn account(refusal: Option<Refusal>) -> String {
    let names = [(); 2].map(|()| NASTY.to_owned());
    let sign_in = |here| SignIn { name: NASTY.to_owned(), began: NOW, seen: NOW, here };
    let sign_ins = vec![sign_in(true), sign_in(false), sign_in(false)];
    let page = AccountPage {
        adult: leader(),
        names,
        last: true,
        may_go: true,
        second_step: SecondStep::default(),
        kept: true,
        sign_ins,
        refusal,
    };
    draw(|| page.view())
}

fn second_step(since: Option<Moment>, app: bool, refusal: Option<Refusal>) -> String {
    let app = app.then(|| AppShown { qr: "<svg class=\"qr\"></svg>".into(), key: "abcd-efgh".into() });
    let page = SecondStepPage {
        adult: leader(),
        step: SecondStep { since, on_paper: 1, passkeys: 0, asked_for: since.is_none() },
        first: since.is_none(),
        app,
        on_paper: if since.is_some() { vec!["abcd-efgh-ijkl-mnop".to_owned(); 10] } else { Vec::new() },
        partnership: NASTY.to_owned(),
        next: "/worries".to_owned(),
        refusal,
    };
    draw(|| page.view())
}

fn code_page(refusal: Option<Refusal>) -> String {
    let page = CodePage { codes: true, passkey: Some(asked()), next: "/worries".to_owned(), refusal };
    draw(|| page.view())
}

fn asked() -> Asked {
    Asked { options: "{}".to_owned(), sealed: "00".to_owned() }
}

fn passkeys(asked: Result<Asked, NoPasskeys>, refusal: Option<Refusal>) -> String {
    let one = Passkey { id: "a".to_owned(), name: NASTY.to_owned(), made: NOW, used: Some(NOW) };
    let page = PasskeysPage {
        adult: leader(),
        passkeys: vec![one.clone(), Passkey { used: None, ..one }],
        asked,
        name: NASTY.to_owned(),
        refusal,
    };
    draw(|| page.view())
}

fn news() -> String {
    let one = |what, by: &str| AccountNews { at: NOW, what, by: by.to_owned() };
    let news = vec![
        one(NewsOf::PasswordLink, NASTY),
        one(NewsOf::AfreshLink, NASTY),
        one(NewsOf::PasswordLink, ""),
        one(NewsOf::AfreshLink, ""),
    ];
    draw(|| NewsPage { adult: leader(), news, next: "/worries".to_owned() }.view())
}

fn sheet() -> OnePage {
    let line = [(); 3].map(|()| NASTY.to_owned());
    let [never, safety, ending] = line.clone();
    OnePage { days: [Some(fixtures::TODAY); 3], shared: vec![line], never, safety, ending }
}

fn one_page(refusal: Option<Refusal>) -> String {
    let said = || PageSide { owner: NASTY.to_owned(), reason: NASTY.to_owned() };
    let side = |signed| Side {
        name: NASTY.to_owned(),
        benefits: [NASTY.to_owned(), String::new()],
        side: Some(said()),
        safeguarding: vec![NASTY.to_owned()],
        signed,
    };
    let sign = SignForm { organisation: NASTY.to_owned(), job_title: NASTY.to_owned(), side: said() };
    let page = OnePagePage {
        adult: leader(),
        partnership: NASTY.to_owned(),
        version: 3,
        words: sheet(),
        sides: vec![side(Some((NASTY.to_owned(), NOW))), side(None)],
        sign: Some(sign),
        old: false,
        refusal,
    };
    draw(|| page.view())
}

fn words(refusal: Option<Refusal>) -> String {
    let OnePage { shared, never, safety, ending, .. } = sheet();
    let page = WordsPage {
        adult: leader(),
        version: 3,
        signed: true,
        days: [(); 3].map(|()| NASTY.to_owned()),
        lines: shared,
        parts: [never, safety, ending],
        refusal,
    };
    draw(|| page.view())
}

fn published() -> String {
    let card = PublishedCard {
        name: NASTY.to_owned(),
        organisation: NASTY.to_owned(),
        rounds: vec![drawn(tally(20))],
        changed: std::collections::HashMap::new(),
        answered: vec![(idea(0), crate::samples::answer(0))],
    };
    let page = PublishedPage {
        adult: fixtures::adult("Gwen", Role::Reader),
        partnership: NASTY.to_owned(),
        organisations: vec![NASTY.to_owned()],
        sessions: vec![card],
        number: 2,
        pages: 3,
    };
    draw(|| page.view())
}

#[test]
fn the_tick_of_a_signature_and_of_leaving_is_empty() {
    for html in [one_page(None), account(None)] {
        assert!(!html.contains(" checked"));
    }
}

#[test]
fn who_only_reads_is_shown_no_adult_and_no_link() {
    let html = people(Role::Reader, None);
    for hidden in ["x@x.example", "/people/adults/", "/people/invitations", "/partnership/page", "/programme"]
    {
        assert!(!html.contains(hidden), "{hidden}");
    }
}

#[test]
fn no_role_but_a_leader_sees_an_address_or_makes_a_link() {
    for role in [Role::YouthWorker, Role::SafeguardingLead, Role::Deputy] {
        let html = people(role, None);
        assert!(
            !html.contains("action=\"/people/invitations\"") && !html.contains("href=\"/people/adults/"),
            "{role:?}"
        );
    }
}

/// What an organisation added and switched off, and one more that was refused.
fn watch(refusal: Option<Refusal>) -> String {
    let own = OwnPhrase { id: "w".into(), kind: Kind::Rude, words: Wording::parse(NASTY).unwrap() };
    let off = [(Kind::Rude, listed(Kind::Rude)[0].text.clone())].into();
    let typed = refusal.is_some().then(|| (Kind::Names, NASTY.to_owned()));
    let page = WatchPage { adult: leader(), changes: Changes { own: vec![own], off }, typed, refusal };
    draw(|| page.view())
}

/// Who opened what: a page in the middle, and one on which nothing is.
fn openings(page: u32) -> String {
    let line = |what, many| Opening {
        at: NOW,
        job_title: NASTY.to_owned(),
        works_at: NASTY.to_owned(),
        what,
        many,
        group: if what == What::Words { String::new() } else { NASTY.to_owned() },
        session: NASTY.to_owned(),
    };
    let lines = [(What::Ideas, 3), (What::Words, 1), (What::Worry, 1)];
    let lines = if page == 0 { Vec::new() } else { lines.map(|(what, many)| line(what, many)).to_vec() };
    let page = OpeningsPage { adult: leader(), lines, page, more: page > 0 };
    draw(|| page.view())
}
