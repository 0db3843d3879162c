//! Ballots on paper, in every way of voting that paper carries, with the worst that somebody could type.

use app::page::Page;
use app::vote::hands::{CountSoFar, HandsCounted, HandsPage};
use app::vote::paper::{BallotSheetsPage, CertificatePage, PaperLine, PaperPage, PaperReading, PapersPage};
use domain::id::OptionId;
use domain::refusal::Refusal;
use domain::session::session::Step;
use domain::vote::ballot::Marks;
use domain::vote::hands::{HandBook, Hands};
use domain::vote::method::Method;
use domain::vote::paper::{PaperBook, PaperState};
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::{BallotOption, Round, Source, Terms};
use domain::vote::suppression::Shown;
use domain::vote::tally::PublishedTally;
use fixtures::NOW;

use crate::drawing::draw;
use crate::samples::{session, tally, worker};

const NASTY: &str = "<script>alert(1)</script>";

fn round(method: Method, options: usize) -> Round {
    let option = |at| BallotOption {
        picture: Some("pan".into()),
        ..BallotOption::new(OptionId(format!("o{at}")), Source::Idea, NASTY)
    };
    let rule = method.rules(false)[0];
    Round {
        question: NASTY.to_owned(),
        terms: Terms::new(method, rule, None),
        opened_at: Some(NOW),
        ..fixtures::round("round", (0..options).map(option).collect())
    }
}

fn book() -> PaperBook {
    PaperBook {
        printed: 30,
        handed_out: 20,
        used: 12,
        void: 2,
        waiting: 3,
        unused: 9,
        missing: 1,
        alone: true,
    }
}

fn papers(round: Round, book: PaperBook, refusal: Option<Refusal>) -> String {
    let states = [PaperState::Once, PaperState::Differs, PaperState::Used, PaperState::Void];
    let line = |(number, state)| PaperLine { number, state, mine: number == 1 };
    let lines: Vec<_> = (1..).zip(states).map(line).collect();
    let session = session(Step::Vote);
    draw(|| PapersPage { adult: worker(), session, round, book, lines, refusal }.view())
}

fn paper(method: Method, typed: &[(&str, &str)]) -> String {
    let mut round = round(method, 4);
    round.options[1].withdrawn = true;
    let typed = typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let refusal = Some(Refusal::Vote(VoteRefusal::NotAVote));
    draw(|| PaperPage { adult: worker(), round, number: 7, typed, compared: None, refusal }.view())
}

/// Each pair stands twice, and what was typed stands in the one row in which it was typed.
#[test]
fn an_answer_to_a_pair_is_not_made_up_for_its_twin() {
    let [(this, that), ..] = &round(Method::ThisOrThat, 4).pairs_on_paper(7)[..] else { panic!("no pair") };
    let drawn = paper(Method::ThisOrThat, &[("pair.0", &format!("over {this} {that}"))]);
    assert_eq!(drawn.matches(" checked").count(), 1);
}

fn hands(so_far: Option<CountSoFar>, refusal: Option<Refusal>) -> String {
    let page = HandsPage {
        adult: worker(),
        session: session(Step::Vote),
        round: round(Method::Pick { most: 1 }, 4),
        so_far,
        typed: vec![("hand.o1".to_owned(), "three".to_owned())],
        refusal,
    };
    draw(|| page.view())
}

fn counted(n: u32, own: bool) -> HandsCounted {
    let of = (0..4).map(|at| (OptionId(format!("o{at}")), n)).collect();
    HandsCounted { hands: Hands { of, none: 1 }, own }
}

pub fn pages() -> Vec<(&'static str, String)> {
    let pick = Method::Pick { most: 2 };
    let read = |at: &str| round(pick, 4).accept(&Marks::picks([OptionId(at.to_owned())])).unwrap();
    let sheet = |method| {
        let round = round(method, 12);
        draw(|| BallotSheetsPage { round, numbers: vec![1, 2] }.view())
    };
    let certificate = |few| {
        let (session, round) = (session(Step::Result), round(pick, 4));
        let said = if few { Shown::Hidden } else { Shown::About(20) };
        let outside = PublishedTally { by_hand: Some(said), ..tally(12) };
        let hands = HandBook { raised: 12, waiting: false, alone: few };
        draw(|| CertificatePage { session, round, book: book(), hands, few, outside }.view())
    };
    let compared =
        Some([(Some(read("o1")), false), (None, true)].map(|(read, own)| PaperReading { read, own }));
    let differs = PaperPage {
        adult: worker(),
        round: round(pick, 4),
        number: 7,
        typed: Vec::new(),
        compared,
        refusal: None,
    };
    vec![
        ("papers", papers(round(pick, 4), book(), Some(Refusal::Vote(VoteRefusal::PapersLeft { left: 3 })))),
        ("papers-none-yet", papers(round(pick, 4), PaperBook::default(), None)),
        ("papers-cannot", papers(round(pick, 13), PaperBook::default(), None)),
        ("paper-pick", paper(pick, &[("none", "1")])),
        ("paper-sort", paper(Method::Sort, &[("sort.o1", "yes")])),
        ("paper-pairs", paper(Method::ThisOrThat, &[])),
        ("paper-coins", paper(Method::Coins { coins: 10 }, &[("coins.o1", "4")])),
        ("paper-rank", paper(Method::Rank, &[("place.o1", "1")])),
        ("paper-differs", draw(|| differs.view())),
        ("sheet-pick", sheet(pick)),
        ("sheet-sort", sheet(Method::Sort)),
        ("sheet-pairs", sheet(Method::ThisOrThat)),
        ("sheet-rank", sheet(Method::Rank)),
        ("sheet-coins", sheet(Method::Coins { coins: 10 })),
        ("hands", hands(None, None)),
        ("hands-wrong", hands(None, Some(Refusal::Vote(VoteRefusal::FewHands)))),
        ("hands-once", hands(Some(CountSoFar::Once { mine: true }), None)),
        ("hands-by-another", hands(Some(CountSoFar::Once { mine: false }), None)),
        ("hands-anew", hands(Some(CountSoFar::Anew), None)),
        ("hands-differ", hands(Some(CountSoFar::Differs([counted(3, true), counted(4, false)])), None)),
        ("hands-settled", hands(Some(CountSoFar::Settled { raised: 12, alone: true }), None)),
        ("certificate", certificate(false)),
        ("certificate-few", certificate(true)),
    ]
}
