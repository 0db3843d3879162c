//! Votes over many sittings in a list: those that run, and those that are counted.

use leptos::prelude::*;

use super::WideRow;
use crate::translator::translator;

/// Each with its question and its days, and the way to another.
#[component]
pub fn WideList(
    /// The votes, newest first.
    rows: Vec<WideRow>,
) -> impl IntoView {
    let t = translator();
    let rows = rows
        .into_iter()
        .map(|WideRow { round, counted }| {
            let days = [("first", t.day(round.days.first).into()), ("last", t.day(round.days.last).into())];
            let result = counted.then(|| {
                view! {
                    <a class="button" href=format!("/rounds/{}/tally", round.id)>
                        {t.t("sittings-result")}
                        <span class="unseen">": " {round.question.clone()}</span>
                    </a>
                }
            });
            view! {
                <li class="card" data-step=if counted { "result" } else { "vote" }>
                    <h3 dir="auto">{round.question.clone()}</h3>
                    <p class="quiet">{t.t_with("wide-days", &days)}</p>
                    <div class="ways">
                        <a class="button" href=format!("/rounds/{}/sittings", round.id)>
                            {t.t(if counted { "sittings-title-done" } else { "sittings-title" })}
                            <span class="unseen">": " {round.question.clone()}</span>
                        </a>
                        {result}
                    </div>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="many-rooms">
            <div class="heading">
                <h2>{t.t("wide-list")}</h2>
                <a class="button" href="/rounds/new">
                    {t.t("wide-title")}
                </a>
            </div>
            <ul>{rows}</ul>
        </section>
    }
}
