//! Charts of what should always be so: a bar beside its goal, with the sentence that says it and its table.

use domain::partnership::target::Target;
use leptos::prelude::*;

use super::{Evidence, Held};
use crate::translator::Translator;

/// "9 of 12 answers came by their day."
pub fn said_of(t: &Translator, (name, Target { met, due }): Held) -> String {
    t.t_with(&format!("evidence-target-{name}-say"), &[("met", met.into()), ("due", due.into())])
}

/// The sentences, the bars, and the table with how far chance may move each; nothing where nothing was due.
pub(super) fn targets(t: &Translator, evidence: &Evidence) -> Option<AnyView> {
    let marks = evidence.marks.targets.iter();
    let due: Vec<(Held, &String)> =
        evidence.targets().into_iter().zip(marks).filter(|((_, target), _)| target.due > 0).collect();
    if due.is_empty() {
        return None;
    }
    let said = due.iter().map(|(held, _)| said_of(t, *held)).collect::<Vec<_>>().join(" ");
    let bar = |((name, target), svg): &(Held, &String)| {
        view! {
            <div class="tally-row bare">
                <span class="words">{t.t(&format!("evidence-target-{name}"))}</span>
                <span class="track" inner_html=(*svg).clone()></span>
                <b class="number">{say_target(t, *target)}</b>
            </div>
        }
    };
    let bars = due.iter().map(bar).collect_view();
    let row = |((name, target), _): &(Held, &String)| {
        let [percent, between] = doubt(t, *target);
        view! {
            <tr>
                <th scope="row">{t.t(&format!("evidence-target-{name}"))}</th>
                <td>{target.met}</td>
                <td>{target.due}</td>
                <td>{percent} " " {between}</td>
            </tr>
        }
    };
    let rows = due.iter().map(row).collect_view();
    let view = view! {
        <h3>{t.t("evidence-targets")}</h3>
        <p>{said.clone()}</p>
        <div class="bars few targets" role="img" aria-label=said>
            <p class="base">{t.t("evidence-target-base")}</p>
            {bars}
        </div>
        <div class="wide-table">
            <table class="counted">
                <thead>
                    <tr>
                        <th scope="col">{t.t("evidence-column-target")}</th>
                        <th scope="col">{t.t("evidence-column-met")}</th>
                        <th scope="col">{t.t("evidence-column-due")}</th>
                        <th scope="col">{t.t("evidence-column-percent")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    };
    Some(view.into_any())
}

fn say_target(t: &Translator, Target { met, due }: Target) -> String {
    t.t_with("evidence-target-of", &[("met", met.into()), ("due", due.into())])
}

/// In a hundred, and between how many.
fn doubt(t: &Translator, target: Target) -> [String; 2] {
    let percent = target.percent().map(|n| t.t_with("evidence-percent", &[("n", n.into())]));
    let between = target.between().map(|(low, high)| {
        let between = [("low", u32::from(low).into()), ("high", u32::from(high).into())];
        t.t_with("evidence-between", &between)
    });
    [percent, between].map(Option::unwrap_or_default)
}
