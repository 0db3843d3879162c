//! Evidence with everything in it, with nothing in it, and refused; for leaders and for those outside.

use app::page::Page;
use app::partnership::evidence::{
    Evidence, EvidencePage, FamiliesPage, LinkLine, Links, Marks, OutsideEvidencePage, TermLine,
};
use domain::ideas::activity::{Activity, Category, Credit};
use domain::money::Pence;
use domain::partnership::budget::Sums;
use domain::partnership::evidence::{Period, Said};
use domain::partnership::target::Target;
use domain::refusal::Refusal;
use domain::wording::Wording;
use fixtures::ids::LARKMOOR;
use jiff::civil::date;

use crate::drawing::draw;
use crate::samples::{NASTY, agreed, answer, drawn, idea, leader, tally};

/// Each of the pages, by a name.
pub fn pages() -> Vec<(&'static str, String)> {
    let missing = |field| Some(Refusal::Missing { field });
    let outside = |evidence| OutsideEvidencePage {
        evidence,
        ends_on: date(2026, 12, 24),
        here: "/evidence/of/x".to_owned(),
    };
    vec![
        ("evidence", page(full(), None)),
        ("evidence-nothing", page(empty(), None)),
        ("evidence-no-day", page(full(), missing("first_day"))),
        ("evidence-link-wrong", page(full(), missing("whom"))),
        ("evidence-outside", draw(|| outside(full()).view())),
        ("evidence-outside-nothing", draw(|| outside(empty()).view())),
        ("evidence-families", draw(|| families(full()).view())),
        ("evidence-families-nothing", draw(|| families(empty()).view())),
    ]
}

fn families(evidence: Evidence) -> FamiliesPage {
    FamiliesPage {
        partnership: evidence.partnership,
        organisations: vec![NASTY.to_owned()],
        period: evidence.period,
        said: evidence.said,
        qr_svg: "<svg></svg>".to_owned(),
        address: "http://x.example/evidence/of/y/families".to_owned(),
    }
}

fn page(evidence: Evidence, refusal: Option<Refusal>) -> String {
    let link = LinkLine {
        id: "l".to_owned(),
        whom: NASTY.to_owned(),
        address: "http://x.example/evidence/of/y".to_owned(),
        period: evidence.period,
        ends_on: date(2026, 12, 24),
    };
    let links = Links { all: vec![link], whom: NASTY.to_owned(), ends_on: NASTY.to_owned() };
    let typed = [NASTY.to_owned(), "2026-12-31".to_owned()];
    let page = EvidencePage { adult: leader(), evidence, typed, links: Some(links), refusal };
    draw(|| page.view())
}

fn empty() -> Evidence {
    let period = Period::term_of(date(2026, 11, 24));
    Evidence {
        partnership: NASTY.to_owned(),
        organisations: Vec::new(),
        period,
        today: date(2026, 11, 24),
        said: Vec::new(),
        votes: Vec::new(),
        activities: Vec::new(),
        outcomes: Vec::new(),
        sums: Sums::default(),
        adults: Target::default(),
        terms: vec![TermLine { period, ideas: 0, on_time: 0, waits: 0 }],
        marks: Marks::default(),
    }
}

fn full() -> Evidence {
    let said = |answered: bool| Said {
        words: Wording::parse(NASTY).unwrap(),
        sent_on: date(2026, 11, 10),
        answer_by: date(2026, 11, 20),
        first_answered_on: answered.then_some(date(2026, 11, 19)),
        answer: answered.then(|| (date(2026, 11, 19), answer(0))),
        done_on: None,
        is_activity: answered,
    };
    let activity = Activity {
        id: "a".into(),
        partnership: fixtures::eastmere().partnership.id,
        idea: idea(0).id,
        name: Wording::parse(NASTY).unwrap(),
        picture: None,
        category: Some(Category::Arts),
        cost: Pence::pounds(20),
        credit: Credit::Partnership,
        lead: LARKMOOR.into(),
        post: None,
        running: Vec::new(),
        sensitive: domain::partnership::sensitive::Sensitive::default(),
        sessions: Vec::new(),
        made_at: fixtures::NOW,
    };
    let bar = || "<svg></svg>".to_owned();
    let (this, marks) = (empty().period, vec![bar(); 4]);
    let line = |period, on_time| TermLine { period, ideas: 4, on_time, waits: 0 };
    Evidence {
        organisations: agreed().organisations,
        said: vec![said(true), said(false)],
        votes: vec![(drawn(tally(20)), Some(NASTY.to_owned())), (drawn(tally(20)), None)],
        activities: vec![activity],
        outcomes: vec![(NASTY.to_owned(), 1)],
        adults: Target { met: 9, due: 12 },
        sums: Sums { pot: Pence::pounds(100), taken: Pence::pounds(20), ..Sums::default() },
        terms: vec![line(this.term_before(), 1), line(this, 4)],
        marks: Marks { categories: vec![bar(); 5], targets: vec![bar(); 2], steps: marks, line: bar() },
        ..empty()
    }
}
