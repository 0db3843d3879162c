//! The weeks, one below the other, as on a wall calendar: what young people chose is the largest.

use crate::page::Page;
use leptos::prelude::*;

use super::budget::Budget;
use super::link::Link;
use super::{ClashLine, Part, Sitting, Week};
use crate::frame::AdultFrame;
use crate::ideas::activity::cost_in_words;
use crate::parts::Picture;
use crate::translator::{Translator, translator};

/// What happens when, where and led by whom; then the money; then the way into one's calendar.
impl Page for super::ProgrammePage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::ProgrammePage {
            adult,
            partnership,
            organisations,
            weeks,
            clashes,
            waiting,
            money,
            address,
        } = page;
        let sentence = sentence(&t, &weeks);
        let weeks = weeks.into_iter().map(|week| view! { <OneWeek week /> }).collect_view();
        let waiting: Vec<_> = waiting
            .into_iter()
            .map(|one| {
                view! {
                    <li>
                        <Picture name=one.picture.unwrap_or_default() />
                        <a href=format!("/activities/{}", one.id) dir="auto">
                            {one.name.to_string()}
                        </a>
                    </li>
                }
            })
            .collect();
        let waiting = (!waiting.is_empty()).then(|| {
            view! {
                <section class="to-come" data-step="ideas">
                    <h2>{t.t("programme-waiting")}</h2>
                    <p class="quiet">{t.t("programme-waiting-hint")}</p>
                    <ul>{waiting}</ul>
                </section>
            }
        });
        view! {
            <AdultFrame title=t.t("programme-title") adult=Some(adult.clone()) page="programme" step="wall">
                <p class="over" dir="auto">
                    {partnership}
                </p>
                <h1>{t.t("programme-title")}</h1>
                <p class="sentence" dir="auto">
                    {sentence}
                </p>
                <Clashes clashes />
                <ol class="weeks">{weeks}</ol>
                {waiting}
                <Budget money organisations adult=adult.clone() />
                <Link address adult />
            </AdultFrame>
        }
        .into_any()
    }
}

/// "8 weeks. 8 sessions. Next: Thursday 26 November, 13:30, Larkmoor kitchen."
fn sentence(t: &Translator, weeks: &[Week]) -> String {
    let (Some(first), Some(last)) = (weeks.first(), weeks.last()) else { return t.t("programme-empty") };
    let sittings = || weeks.iter().flat_map(|week| &week.sittings);
    let long = i32::try_from(last.number - first.number + 1).unwrap_or(i32::MAX);
    let all =
        t.t_with("programme-sentence", &[("weeks", long.into()), ("sessions", sittings().count().into())]);
    let next = sittings().find(|one| !one.date.past).map(|one| {
        let values = [
            ("day", t.days(one.date.day, one.date.until).into()),
            ("starts", t.clock(one.date.starts).into()),
            ("place", one.date.place.clone().unwrap_or_else(|| t.t("activity-no-place")).into()),
        ];
        t.t_with("programme-next", &values)
    });
    [Some(all), next].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What cannot be held as it is planned.
#[component]
fn Clashes(clashes: Vec<ClashLine>) -> impl IntoView {
    let t = translator();
    let lines: Vec<_> = clashes
        .into_iter()
        .map(|clash| {
            let id = if clash.is_place { "programme-clash-place" } else { "programme-clash-lead" };
            let values = [
                (if clash.is_place { "place" } else { "who" }, clash.what.into()),
                ("day", t.day(clash.day).into()),
                ("one", clash.sessions.0.into()),
                ("other", clash.sessions.1.into()),
            ];
            view! { <li dir="auto">{t.t_with(id, &values)}</li> }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="clashes" id="clashes">
                <h2>{t.t_with("programme-clashes", &[("n", lines.len().into())])}</h2>
                <ul>{lines}</ul>
            </section>
        }
    })
}

#[component]
fn OneWeek(week: Week) -> impl IntoView {
    let t = translator();
    let is_over = week.sittings.iter().all(|one| one.date.past);
    let class = if is_over { "week over" } else { "week" };
    let chip = match (week.is_now, is_over) {
        (true, _) => Some(t.t("programme-this-week")),
        (false, true) => Some(t.t("programme-over")),
        (false, false) => None,
    };
    let sittings = week.sittings.into_iter().map(|sitting| view! { <OneSitting sitting /> }).collect_view();
    view! {
        <li class=class aria-current=week.is_now.then_some("date")>
            <h2>
                {t.t_with("programme-week", &[("n", week.number.to_string().into())])}
                {chip.map(|chip| view! { <span class="chip">{chip}</span> })}
            </h2>
            <div>{sittings}</div>
        </li>
    }
}

/// One session: the day and the place, what happens, and the adults who stand for it.
#[component]
fn OneSitting(sitting: Sitting) -> impl IntoView {
    let t = translator();
    let Sitting { date, lead, contact, parts } = sitting;
    let values = [
        ("day", t.days(date.day, date.until).into()),
        ("starts", t.clock(date.starts).into()),
        ("ends", t.clock(date.ends).into()),
    ];
    let nothing = parts.is_empty().then(|| view! { <p class="quiet">{t.t("programme-nothing")}</p> });
    let parts = parts.into_iter().map(|part| view! { <OnePart part /> }).collect_view();
    view! {
        <article class="session">
            <div class="when">
                <p>
                    <strong>{t.t_with("activity-date", &values)}</strong>
                </p>
                <p dir="auto">{date.place.unwrap_or_else(|| t.t("activity-no-place"))}</p>
                <p class="quiet" dir="auto">
                    {date.name}
                </p>
            </div>
            <div class="what">
                {nothing} <ul>{parts}</ul>
            </div>
            <dl>
                <div>
                    <dt>{t.t("programme-leads")}</dt>
                    <dd dir="auto">{lead}</dd>
                </div>
                <div>
                    <dt>{t.t("programme-contact")}</dt>
                    <dd dir="auto">{contact.unwrap_or_else(|| t.t("programme-no-contact"))}</dd>
                </div>
            </dl>
        </article>
    }
}

/// One activity: its words, what it costs the first time, which part it is after that.
#[component]
fn OnePart(part: Part) -> impl IntoView {
    let t = translator();
    let cost = (part.part == 1).then(|| cost_in_words(&t, part.cost));
    let which = (part.of > 1)
        .then(|| t.t_with("programme-part", &[("part", part.part.into()), ("of", part.of.into())]));
    let led = part.lead.map(|who| t.t_with("programme-led", &[("who", who.into())]));
    let facts = [which, cost, led].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let open = (!part.agreed).then(|| view! { <span class="chip late">{t.t("programme-not-agreed")}</span> });
    view! {
        <li>
            <Picture name=part.picture.unwrap_or_default() />
            <div>
                <a href=format!("/activities/{}", part.id) dir="auto">
                    {part.name}
                </a>
                {open}
                <p class="quiet" dir="auto">
                    {facts}
                </p>
            </div>
        </li>
    }
}
