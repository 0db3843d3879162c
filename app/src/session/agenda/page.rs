//! The plan as a form: one line for each thing that happens. Lines are moved with buttons, so
//! that a keyboard and a switch can do it too.

use crate::page::Page;
use domain::refusal::Refusal;
use domain::session::session::Step;
use leptos::prelude::*;

use super::AgendaRow;
use crate::frame::AdultFrame;
use crate::parts::{MainButton, Problem};
use crate::translator::translator;

/// One row for each line, and an empty one at the end that takes the next.
impl Page for super::AgendaPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::AgendaPage { adult, session, rows, wrong } = page;
        let error = wrong.is_some();
        let wrong_row = wrong.as_ref().map(|(row, _)| *row);
        let refusal = wrong.map(|(_, refusal)| refusal);
        let empty = usize::from(rows.last() == Some(&AgendaRow::default()));
        let last = rows.len().saturating_sub(1 + empty);
        let mut from = 0_u32;
        let lines = rows
            .into_iter()
            .enumerate()
            .map(|(at, row)| {
                let starts = from;
                // As typed: what is too much to be kept is too much to be added, too.
                from = row.minutes.trim().parse().map_or(from, |minutes| from.saturating_add(minutes));
                let wrong = refusal.clone().filter(|_| wrong_row == Some(at));
                view! { <Row at last row starts ends=from wrong /> }
            })
            .collect_view();
        let to = format!("/sessions/{}/agenda", session.id);
        let field = "lines";
        view! {
            <AdultFrame title=t.t("plan-title") adult=Some(adult) page="new-session" error>
                <a class="back" href=format!("/sessions/{}/room", session.id)>
                    {t.t("new-round-back")}
                </a>
                <Problem refusal=refusal.clone() field />
                <h1>{t.t("plan-title")}</h1>
                <p>{t.t("plan-why")}</p>
                <form class="plan" method="post" action=to novalidate>
                    // Enter presses the first button of a form. That one cannot be pressed: nothing moves.
                    <ol class="plan-lines" id="lines" tabindex="-1">
                        {lines}
                    </ol>
                    <p class="total">
                        <strong>{t.t_with("plan-total", &[("n", from.into())])}</strong>
                    </p>
                    <div class="deeds">
                        <MainButton words=t.t("plan-keep") />
                        <button name="do" value="line">
                            {t.t("plan-another")}
                        </button>
                    </div>
                </form>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.wrong.as_ref().map(|(_, refusal)| refusal)
    }
}

/// From when until when, for how long, what, and which step; then the ways to move it.
#[component]
fn Row(
    at: usize,
    last: usize,
    row: AgendaRow,
    starts: u32,
    ends: u32,
    wrong: Option<Refusal>,
) -> impl IntoView {
    let t = translator();
    let n = [("n", (at + 1).into())];
    let is_new = at > last;
    let [no_minutes, no_words] = ["minutes", "what"].map(|field| {
        wrong
            .as_ref()
            .is_some_and(|wrong| [Refusal::Missing { field }, Refusal::Unfit { field }].contains(wrong))
    });
    let no_words = no_words || (wrong.is_some() && !no_minutes);
    let steps = Step::ALL.into_iter().map(|step| {
        view! {
            <option value=step.code() selected=row.step == step.code()>
                {t.t(&format!("step-{}", step.code()))}
            </option>
        }
    });
    let move_it = |what: &str, say: &str, sign: &'static str, stays: bool| {
        view! {
            <button
                name="do"
                value=format!("{what} {at}")
                disabled=stays
                aria-label=t.t_with(say, &n)
            >
                {sign}
            </button>
        }
    };
    view! {
        <li class=is_new.then_some("another")>
            <span class="when">
                {if is_new { t.t("plan-new-line") } else { format!("{starts}–{ends}") }}
            </span>
            <label class="minutes">
                <span class="unseen">{t.t_with("plan-minutes-of", &n)}</span>
                <input
                    type="text"
                    name="minutes"
                    class="short"
                    inputmode="numeric"
                    autocomplete="off"
                    value=row.minutes
                    aria-invalid=no_minutes.then_some("true")
                />
                <span aria-hidden="true">{t.t("plan-min")}</span>
            </label>
            <label class="what">
                <span class="unseen">{t.t_with("plan-what-of", &n)}</span>
                <input
                    type="text"
                    name="what"
                    dir="auto"
                    autocomplete="off"
                    value=row.what
                    aria-invalid=no_words.then_some("true")
                />
            </label>
            <label class="step">
                <span class="unseen">{t.t_with("plan-step-of", &n)}</span>
                <select name="step">
                    <option value="">{t.t("plan-no-step")}</option>
                    {steps.collect_view()}
                </select>
            </label>
            {(!is_new)
                .then(|| {
                    view! {
                        <span class="moves">
                            {move_it("up", "plan-up", "↑", at == 0)}
                            {move_it("down", "plan-down", "↓", at == last)}
                            {move_it("out", "plan-out", "×", false)}
                        </span>
                    }
                })}
        </li>
    }
}
