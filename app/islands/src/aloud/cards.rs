//! A button on each card that speaks the card. It lies over the card and not in it, so it never marks one.

use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::dom::all;

const CARDS: &str = "form .choice,form .card:has(input)";
/// Where a card lies with its button; a card that holds more than one thing to press holds this one too.
const ROUND: &str = "spoken";
/// What there are buttons on.
const GIVEN: &str = "data-speaks";

/// Gives each card of the page its button, unless it has one.
pub(super) fn give_buttons(root: &Element) {
    let Some(icon) = root.query_selector("[data-aloud=read]").ok().flatten() else { return };
    let Some(bar) = root.query_selector(".reading").ok().flatten() else { return };
    let _ = root.set_attribute(GIVEN, "");
    let name = bar.get_attribute("data-card").unwrap_or_default();
    let cards: Vec<_> = all(root, CARDS).collect();
    for card in cards {
        let has_one = card.query_selector("[data-aloud]").is_ok_and(|button| button.is_some())
            || card.parent_element().is_some_and(|round| round.class_list().contains(ROUND));
        if !has_one && !card.matches("[inert] *").unwrap_or(true) {
            let _ = give(&card, &icon, &name);
        }
    }
}

/// The same for what the page has drawn anew.
pub(super) fn give_again() {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    if let Some(root) = root.filter(|root| root.has_attribute(GIVEN)) {
        give_buttons(&root);
    }
}

/// The card that a button speaks; of one that holds more, the words above.
pub(super) fn find(button: &Element) -> Option<Element> {
    let parent = button.parent_element()?;
    if parent.class_list().contains(ROUND) {
        return button.previous_element_sibling();
    }
    parent.query_selector(".idea,legend").ok().flatten().or(Some(parent))
}

fn give(card: &Element, icon: &Element, name: &str) -> Option<()> {
    let document = card.owner_document()?;
    let button = icon.clone_node_with_deep(true).ok()?.dyn_into::<Element>().ok()?;
    let words = super::phrases::read(card).into_iter().map(|phrase| phrase.words).next().unwrap_or_default();
    button.set_attribute("data-aloud", "card").ok()?;
    button.set_attribute("aria-label", &[name, " ", &words].concat()).ok()?;
    if !card.matches(".choice").ok()? {
        return card.append_child(&button).ok().map(drop);
    }
    // Whoever is at the card stays there.
    let focus = document.active_element().filter(|active| card.contains(Some(active)));
    let round = document.create_element("div").ok()?;
    round.set_class_name(ROUND);
    card.parent_node()?.insert_before(&round, Some(card)).ok()?;
    round.append_child(card).ok()?;
    round.append_child(&button).ok()?;
    if let Some(focus) = focus.and_then(|focus| focus.dyn_into::<HtmlElement>().ok()) {
        let _ = focus.focus();
    }
    Some(())
}
