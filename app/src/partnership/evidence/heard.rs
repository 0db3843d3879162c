//! Are they heard, and what changed: ideas, their answers, what was promised and done.

use domain::partnership::evidence::{Answered, Promise, Said, Steps};
use leptos::prelude::*;

use super::Evidence;
use super::blocks::{Part, bars, blocks, head};
use super::targets::targets;
use super::words::{Question, answer_to, answers, promises};
use crate::ideas::answer::decided;
use crate::translator::Translator;
use crate::vote::tally::sentences::shown_text;

/// Answers as blocks, then how many voted each time.
pub(super) fn heard(t: &Translator, evidence: &Evidence) -> AnyView {
    let part = |one: Answered| Part {
        class: one.code(),
        words: t.t(&format!("evidence-answered-{}", one.code())),
        n: answers(evidence, one),
    };
    let parts = Answered::ALL.map(part).into_iter().collect();
    let chart = (!evidence.said.is_empty()).then(|| blocks(answer_to(t, Question::Heard, evidence), parts));
    let line = |(drawn, _): &(crate::vote::tally::Drawn, Option<String>)| {
        let tally = &drawn.tally;
        view! {
            <tr>
                <th scope="row" dir="auto">
                    {tally.question.clone()}
                </th>
                <td>{shown_text(t, tally.voted)}</td>
                <td>{shown_text(t, tally.asked)}</td>
            </tr>
        }
    };
    let turnout = (!evidence.votes.is_empty()).then(|| {
        view! {
            <h3>{t.t("evidence-turnout")}</h3>
            <div class="wide-table">
                <table>
                    {head(
                        t,
                        &[
                            "evidence-column-question",
                            "evidence-column-voted",
                            "evidence-column-asked",
                        ],
                    )}
                    <tbody>{evidence.votes.iter().map(line).collect_view()}</tbody>
                </table>
            </div>
        }
    });
    view! {
        {chart}
        {targets(t, evidence)}
        {turnout}
    }
    .into_any()
}

/// How far ideas came, promises as blocks, then each idea with its answer and what happened.
pub(super) fn changed(t: &Translator, evidence: &Evidence) -> AnyView {
    if evidence.said.is_empty() {
        return ().into_any();
    }
    let Steps { ideas, answered, yes, done } = Steps::count(&evidence.said);
    let rows = [("ideas", ideas), ("answered", answered), ("yes", yes), ("done", done)];
    let rows = rows.map(|(id, n)| (t.t(&format!("evidence-step-{id}")), n)).into_iter().collect();
    let said = answer_to(t, Question::Changed, evidence);
    let chart =
        bars(t.t_with("evidence-base", &[("n", ideas.into())]), said.clone(), rows, &evidence.marks.steps);
    let part = |one: Promise| Part {
        class: one.code(),
        words: t.t(&format!("evidence-promise-{}", one.code())),
        n: promises(evidence, one),
    };
    let promised = Promise::ALL.map(part).into_iter().collect();
    let lines = evidence.said.iter().map(|one| line(t, one)).collect_view();
    view! {
        {chart}
        <h3>{t.t("evidence-promises")}</h3>
        {blocks(said, promised)}
        <details class="table">
            <summary>{t.t("evidence-each-idea")}</summary>
            <div class="wide-table">
                <table>
                    {head(
                        t,
                        &[
                            "evidence-column-idea",
                            "evidence-column-decided",
                            "evidence-column-because",
                            "evidence-column-happened",
                        ],
                    )}
                    <tbody>{lines}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}

/// What happened may say where and when, and is not for outside: only whether it was done.
fn line(t: &Translator, said: &Said) -> impl IntoView + use<> {
    let because = said.answer.as_ref().map(|(_, answer)| answer.because.to_string()).unwrap_or_default();
    let decision = said.decision().map_or_else(|| t.t("evidence-no-answer"), |decision| decided(t, decision));
    let done = if said.is_done() { t.t("evidence-done") } else { String::new() };
    view! {
        <tr>
            <th scope="row" dir="auto">
                {said.words.to_string()}
            </th>
            <td>{decision}</td>
            <td dir="auto">{because}</td>
            <td>{done}</td>
        </tr>
    }
}
