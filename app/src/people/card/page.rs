//! The cards of a group. A worker makes them once, in a quiet minute, and comes back when one is lost.

use domain::people::card::{Card, SPARES, Voice, for_a_list_of};
use domain::refusal::Refusal;
use leptos::prelude::*;

use crate::frame::{AdultFrame, Me};
use crate::page::Page;
use crate::parts::{Deed, MePicture, Problem, Sure, me_word};
use crate::translator::translator;

/// Two ways to come in, and what goes with the one that is chosen.
impl Page for super::CardsPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::CardsPage { adult, group, voice, cards, can_print, refusal } = self;
        let here = format!("/groups/{}/cards", group.id);
        let error = refusal.is_some();
        let chosen = voice == Voice::Cards;
        let ways = if chosen {
            view! { <Made here=here.clone() cards can_print /> }.into_any()
        } else {
            view! { <NotYet here=here.clone() size=group.size /> }.into_any()
        };
        view! {
            <AdultFrame title=t.t("cards-title") adult=Some(adult) page="cards" error>
                <Problem refusal field="page" adult=true />
                <div class="hero">
                    <h1 dir="auto">{t.t_with("cards-of", &[("group", group.name.into())])}</h1>
                    <p>{t.t("cards-hint")}</p>
                </div>
                <div class="voices">
                    <Way name="cards-way-pictures" about="cards-way-pictures-about" chosen=!chosen />
                    <Way name="cards-way-cards" about="cards-way-cards-about" chosen />
                </div>
                {ways}
                <p class="quiet">{t.t("cards-private")}</p>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// One of the two ways, and whether it is the one.
#[component]
fn Way(name: &'static str, about: &'static str, chosen: bool) -> impl IntoView {
    let t = translator();
    view! {
        <section class=["sheet voice", if chosen { " chosen" } else { "" }].concat()>
            <h2>{t.t(name)} {chosen.then(|| view! { <span class="chip">{t.t("cards-now")}</span> })}</h2>
            <p>{t.t(about)}</p>
        </section>
    }
}

/// No cards yet: one tap makes them.
#[component]
fn NotYet(here: String, size: u32) -> impl IntoView {
    let t = translator();
    let all = for_a_list_of(size);
    let n = [("n", all.saturating_sub(SPARES).into()), ("spare", SPARES.into())];
    view! {
        <Deed
            to=format!("{here}/make")
            words=t.t_with("cards-make", &n)
            class="main"
            fields=vec![("have", "0".to_owned())]
        />
        <p class="quiet">{t.t("cards-printed-once")}</p>
    }
}

/// The cards that work: one is lost, some are missing, the sheet is gone, the programme is over.
#[component]
fn Made(here: String, cards: Vec<Card>, can_print: bool) -> impl IntoView {
    let t = translator();
    let have = cards.len().to_string();
    let sheet = can_print.then(|| {
        view! {
            <p>
                <a class="button strong" href=format!("{here}/sheet")>
                    {t.t("cards-print")}
                </a>
            </p>
        }
    });
    let lines = cards.into_iter().map(|card| view! { <Line here=here.clone() card /> }).collect_view();
    let (again, end) = (format!("{here}/replace"), format!("{here}/end"));
    view! {
        {sheet}
        <p class="quiet">{t.t("cards-printed-once")}</p>
        <h2>{t.t_with("cards-work", &[("n", have.parse::<usize>().unwrap_or(0).into())])}</h2>
        <p>{t.t("cards-lost-hint")}</p>
        <ul class="card-list">{lines}</ul>
        <form class="sheet more-cards" method="post" action=format!("{here}/make")>
            <input type="hidden" name="have" value=have />
            <label for="more">{t.t("cards-more")}</label>
            <input type="number" id="more" name="more" min="1" max="30" value="2" inputmode="numeric" />
            <button>{t.t("cards-more-go")}</button>
        </form>
        <section class="sheet">
            <h2>{t.t("cards-again")}</h2>
            <p>{t.t("cards-again-hint")}</p>
            <Sure words=t.t("cards-again-go") why=t.t("cards-again-sure")>
                <Deed to=again words=t.t("cards-again-yes") class="danger" />
            </Sure>
        </section>
        <section class="sheet">
            <h2>{t.t("cards-end")}</h2>
            <p>{t.t("cards-end-hint")}</p>
            <Sure words=t.t("cards-end-go") why=t.t("cards-end-sure")>
                <Deed to=end words=t.t("cards-end-yes") class="danger" />
            </Sure>
        </section>
    }
}

/// One card: what it looks like, and the tap for when it is lost.
#[component]
fn Line(here: String, card: Card) -> impl IntoView {
    let t = translator();
    let word = me_word(&t, &card.picture);
    let about = word.clone();
    view! {
        <li class="line">
            <MePicture me=Me { picture: card.picture, colour: card.colour } />
            <strong>{word}</strong>
            <span dir="ltr" translate="no">
                {card.code.shown()}
            </span>
            <Sure words=t.t("cards-lost") about=about.clone() why=t.t("cards-lost-sure")>
                <Deed
                    to=format!("{here}/replace")
                    words=t.t("cards-lost-yes")
                    class="danger"
                    about
                    fields=vec![("card", card.id.to_string())]
                />
            </Sure>
        </li>
    }
}
