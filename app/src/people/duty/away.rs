//! The lead is away for some days: until when the deputy hears first, and the way back.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::parts::{Deed, TextField};
use crate::translator::translator;

/// Whether the lead is away, and what is said of it.
#[derive(Clone, Default)]
pub struct Away {
    /// The last day on which the lead is away; none when the lead is there.
    pub until: Option<Date>,
    /// Somebody is there to hear first meanwhile.
    pub has_deputy: bool,
    /// The day as it was typed.
    pub typed: String,
    /// It was not taken.
    pub wrong: bool,
}

/// The lead is away, or may hand over. `to` is the address below which both forms are sent.
#[component]
pub(crate) fn LeadAway(away: Away, to: &'static str) -> impl IntoView {
    let t = translator();
    let Away { until, has_deputy, typed, wrong } = away;
    if let Some(until) = until {
        return view! {
            <div class="away">
                <p>{t.t_with("duty-away", &[("day", t.day(until).into())])}</p>
                <Deed to=[to, "/back"].concat() words=t.t("duty-back") />
            </div>
        }
        .into_any();
    }
    if !has_deputy {
        return view! { <p class="quiet">{t.t("duty-away-no-deputy")}</p> }.into_any();
    }
    view! {
        <details class="away" open=wrong>
            <summary class="button">{t.t("duty-hand-over")}</summary>
            <form method="post" action=[to, "/away"].concat() novalidate>
                <TextField
                    name="away_until"
                    label=t.t("duty-away-until")
                    hint=t.t("duty-away-hint")
                    value=typed
                    kind="date"
                    wrong=wrong
                />
                <button>{t.t("duty-hand-over")}</button>
            </form>
        </details>
    }
    .into_any()
}
