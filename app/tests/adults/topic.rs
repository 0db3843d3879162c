//! What is confirmed before a question about a sensitive topic is asked, with the worst that somebody could type.

use app::page::Page;
use app::partnership::topic::TopicForm;
use app::vote::topic::TopicPage;
use domain::partnership::sensitive::{Confirmed, Need, Sensitive, Topic};
use domain::refusal::Refusal;
use domain::session::session::Step;
use domain::vote::round::{Round, Terms};
use domain::wording::{ShortWords, Wording};
use fixtures::NOW;
use jiff::civil::date;

use crate::drawing::draw;
use crate::samples::{session, worker};

const NASTY: &str = "<script>alert(1)</script>";
/// What somebody typed as the address of a policy.
pub const POLICY: &str = "https://larkmoor.example/policy";

fn page(needs: &[Need], asked: bool, refusal: Option<Refusal>) -> String {
    let one = |need: &Need| Confirmed {
        need: *need,
        by: ShortWords::parse(NASTY).unwrap(),
        on: date(2026, 11, 20),
    };
    let topic = Some(Topic::MentalHealth);
    let policy = Some(Wording::parse(POLICY).unwrap());
    let said = Sensitive { topic, policy, confirmed: needs.iter().map(one).collect() };
    let round = Round {
        question: NASTY.to_owned(),
        opened_at: asked.then_some(NOW),
        terms: Terms { topic, ..Terms::pick(1, None) },
        ..fixtures::round("round", Vec::new())
    };
    let form = TopicForm::from_said(&said);
    draw(|| TopicPage { adult: worker(), session: session(Step::Ideas), round, said, form, refusal }.view())
}

pub fn pages() -> Vec<(&'static str, String)> {
    vec![
        ("topic", page(&[Need::Policy, Need::Plan], false, None)),
        ("topic-asked", page(&Need::ALL, true, None)),
        ("topic-wrong", page(&[], false, Some(Refusal::Missing { field: "policy" }))),
    ]
}
