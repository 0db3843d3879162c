//! The record: every line that was ever added, who and when.

use domain::people::worry::{Done, Line, Worry};
use leptos::prelude::*;

use super::list::origin_words;
use super::{moment_words, rung_words};
use crate::translator::{Translator, translator};

#[component]
pub(super) fn Record(worry: Worry, record: Vec<Line>) -> impl IntoView {
    let t = translator();
    let first = view! {
        <li>
            <strong>{moment_words(&t, worry.sent_at)}</strong>
            <p>{origin_words(&t, worry.origin)}</p>
        </li>
    };
    let line = |line: Line| {
        let (what, why) = said(&t, &line);
        view! {
            <li>
                <strong>{moment_words(&t, line.at)}</strong>
                <p>{what}</p>
                {why.map(|why| view! { <p class="as-typed quiet" dir="auto">{why}</p> })}
            </li>
        }
    };
    view! {
        <section class="record" id="record" tabindex="-1">
            <h2>{t.t("worries-record")}</h2>
            <ol>{first} {record.into_iter().map(line).collect_view()}</ol>
        </section>
    }
}

/// What was done, by whom; and why, as it was typed.
fn said(t: &Translator, line: &Line) -> (String, Option<String>) {
    let who = ("who", line.job_title.clone().into());
    match &line.done {
        Done::Opened => (t.t_with("worries-line-opened", &[who]), None),
        Done::Told(rung) => (t.t_with("worries-line-told", &[("role", rung_words(t, *rung).into())]), None),
        Done::PassedOn(rung, why) => {
            let said = [who, ("role", rung_words(t, *rung).into())];
            (t.t_with("worries-line-passed-on", &said), Some(why.to_string()))
        }
        Done::Decided(course, why) => {
            let course = t.t(&format!("worries-course-{}", course.code()));
            let said = [who, ("course", course.into())];
            (t.t_with("worries-line-decided", &said), Some(why.to_string()))
        }
        Done::PutBack => (t.t_with("worries-line-put-back", &[who]), None),
        Done::Closed => (t.t_with("worries-line-closed", &[who]), None),
    }
}
