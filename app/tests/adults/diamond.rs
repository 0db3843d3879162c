//! Nine ideas as a diamond: to choose, in their places, and while one of them is marked.

use app::page::Page;
use app::session::diamond::DiamondPage;
use domain::id::IdeaId;
use domain::ideas::idea::Idea;
use domain::refusal::Refusal;
use domain::session::diamond::{Diamond, NINE};
use domain::session::session::Step;

use crate::drawing::draw;
use crate::samples::{NASTY, session, worker};

fn wall(many: usize) -> Vec<Idea> {
    (0..many).map(|number| fixtures::idea(&format!("idea-{number}"), NASTY)).collect()
}

fn page(many: usize, laid: bool, from: Option<usize>, refusal: Option<Refusal>) -> String {
    let wall = wall(many);
    let ids: Vec<IdeaId> = wall.iter().map(|idea| idea.id.clone()).collect();
    let page = DiamondPage {
        adult: worker(),
        session: session(Step::Wall),
        laid: laid.then(|| Diamond::lay(&ids, &ids).unwrap()),
        wall,
        from,
        ticked: ids[..2].to_vec(),
        why: [NASTY.to_owned(), String::new()],
        refusal,
    };
    draw(|| page.view())
}

pub fn pages() -> Vec<(&'static str, String)> {
    vec![
        ("diamond-few", page(3, false, None, None)),
        ("diamond-wrong", page(10, false, None, Some(Refusal::Missing { field: "nine" }))),
        ("diamond", page(NINE, true, None, None)),
        ("diamond-tapped", page(NINE, true, Some(4), None)),
        ("diamond-long-wrong", page(NINE, true, None, Some(Refusal::TooLong { most: 300 }))),
    ]
}

#[test]
fn the_first_tap_is_a_link_and_the_second_swaps_with_each_of_the_eight_others() {
    let before = page(NINE, true, None, None);
    assert_eq!((before.matches("?from=").count(), before.matches("/diamond/swap").count()), (NINE, 0));
    let tapped = page(NINE, true, Some(4), None);
    assert_eq!((tapped.matches("?from=").count(), tapped.matches("/diamond/swap").count()), (0, NINE - 1));
    assert_eq!(tapped.matches("aria-current=\"true\"").count(), 1);
}
