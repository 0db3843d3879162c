//! One line an idea, one button for each thing that may be said of it.

use domain::ideas::activity::Credit;
use domain::ideas::idea::Idea;
use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::ideas::activity::{credit_code, credited};
use crate::page::Page;
use crate::parts::{Icon, Picture};
use crate::translator::translator;

impl Page for super::CreditsPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let lines = page.ideas.iter().map(|(idea, possible, offered)| {
            let choices = possible.iter().map(|credit| {
                let said = credited(&t, credit, &page.partnership, &page.organisations, &page.groups);
                (credit_code(credit), said, credit == offered)
            });
            let small = matches!(possible.as_slice(), [Credit::Partnership]);
            view! { <Line idea=idea.clone() choices=choices.collect() small /> }
        });
        let lines = lines.collect_view();
        view! {
            <AdultFrame title=t.t("credits-title") adult=Some(page.adult) page="credits" step="wall">
                <a class="back" href=format!("/sessions/{}/room", page.session.id)>
                    {t.t("new-round-back")}
                </a>
                <h1>{t.t("credits-title")}</h1>
                <p>{t.t("credits-how")}</p>
                <ul class="sheet">{lines}</ul>
            </AdultFrame>
        }
        .into_any()
    }
}

/// One idea. Where only the partnership may be named there is nothing to choose, and no reason is
/// given that would count a group.
#[component]
fn Line(idea: Idea, choices: Vec<(String, String, bool)>, small: bool) -> impl IntoView {
    let t = translator();
    let words = idea.words.to_string();
    let said = choices.iter().find(|(.., offered)| *offered).map(|(_, said, _)| said.clone());
    let buttons = choices
        .into_iter()
        .map(|(code, said, offered)| {
            view! {
                <button name="credit" value=code class=offered.then_some("strong") aria-pressed=offered.to_string()>
                    {offered.then(|| view! { <Icon name="tick" /> })}
                    <span dir="auto">{said}</span>
                </button>
            }
        })
        .collect_view();
    view! {
        <li class="line" id=format!("idea-{}", idea.id)>
            <div class="said">
                <Picture name=idea.picture.unwrap_or_default() />
                <strong dir="auto">{words.clone()}</strong>
            </div>
            {if small {
                view! { <p class="quiet" dir="auto">{said}</p> }.into_any()
            } else {
                view! {
                    <form class="deeds" method="post" action=format!("/ideas/{}/credit", idea.id)>
                        <span class="unseen">{t.t_with("credits-of", &[("idea", words.into())])}</span>
                        {buttons}
                    </form>
                }
                    .into_any()
            }}
        </li>
    }
}
