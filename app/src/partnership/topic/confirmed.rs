//! What was confirmed of a sensitive topic, to read.

use domain::partnership::sensitive::{Need, Sensitive};
use leptos::prelude::*;

use crate::icons::icon;
use crate::translator::translator;

/// What it is about and the four lines; one sentence where it is not sensitive.
#[component]
pub fn Confirmations(
    /// What was said.
    of: Sensitive,
) -> impl IntoView {
    let t = translator();
    let Some(topic) = of.topic else {
        return view! { <p class="quiet">{t.t("topic-is-none")}</p> }.into_any();
    };
    let line = |need: Need| {
        let one = of.find_confirmed(need);
        let by = match one {
            Some(one) => {
                let said = [("who", one.by.to_string().into()), ("day", t.date(one.on).into())];
                t.t_with("topic-confirmed", &said)
            }
            None => t.t("topic-open"),
        };
        let link = of.policy.as_ref().filter(|_| need == Need::Policy).map(ToString::to_string);
        view! {
            <li class=if one.is_some() { "ticked" } else { "open" }>
                <span class="box" inner_html=one.map_or("", |_| icon("tick"))></span>
                <div>
                    <strong>{t.t(&format!("topic-need-{}", need.code()))}</strong>
                    <p class="quiet">{by}</p>
                    {link
                        .map(|link| {
                            let to = link.clone();
                            view! {
                                <p>
                                    <a href=to rel="noreferrer" dir="ltr">
                                        {link}
                                    </a>
                                </p>
                            }
                        })}
                </div>
            </li>
        }
    };
    view! {
        <p>
            <strong>{t.t(&format!("topic-{}", topic.code()))}</strong>
        </p>
        <ul class="checks">{Need::ALL.map(line).collect_view()}</ul>
        <p class="quiet">{t.t("topic-leave-says")}</p>
    }
    .into_any()
}
