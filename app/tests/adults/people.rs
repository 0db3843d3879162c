//! Pages about adults and organisations, with the worst that somebody could type in every place.

use app::page::Page;
use app::partnership::one_page::{OnePagePage, Side, SignForm, WordsPage};
use app::partnership::partnership::{PublishedCard, PublishedPage};
use app::people::account::AccountPage;
use app::people::adults::{AdultPage, AskForm, PartnerRow, PeoplePage};
use app::people::invitation::{EndedPage, InvitedForm, InvitedPage, LinkPage};
use domain::partnership::gate::Gate;
use domain::partnership::one_page::{OnePage, PageSide};
use domain::people::invitation::{Asks, Invitation};
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::{Adult, Role};
use domain::refusal::Refusal;
use fixtures::NOW;
use fixtures::ids::{EASTMERE, LARKMOOR};

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
        ("one-page", one_page(None)),
        ("one-page-tick-wrong", one_page(missing("sign"))),
        ("one-page-owner-wrong", one_page(missing("owner"))),
        ("words-wrong", words(missing("shared"))),
        ("words-day-wrong", words(missing("look_again"))),
        ("published", published()),
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
        gate: Some(Gate { second_adult: true, ..Gate::default() }),
        form: AskForm { email: NASTY.to_owned(), job_title: NASTY.to_owned(), ..AskForm::default() },
        refusal,
    };
    draw(|| page.view())
}

fn colleague() -> String {
    let page = AdultPage {
        adult: leader(),
        colleague: adult(Role::SafeguardingLead),
        only_lead: true,
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
    let page = AccountPage { adult: leader(), names, last: true, may_go: true, kept: true, refusal };
    draw(|| page.view())
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
            !html.contains("action=\"/people/invitations\"") && !html.contains("/people/adults/"),
            "{role:?}"
        );
    }
}
