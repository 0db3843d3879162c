//! When and where: the sessions it is in, and those it could be in.

use domain::ideas::activity::Lacks;
use leptos::prelude::*;

use super::{ActivityPage, Dated};
use crate::isolates;
use crate::parts::Deed;
use crate::translator::{Translator, translator};

/// What is still missing, the dates, and the way to add one.
#[component]
pub(super) fn When(page: ActivityPage) -> impl IntoView {
    let t = translator();
    let may = page.may_change();
    let lacks: Vec<_> = page
        .activity
        .lacks()
        .into_iter()
        .map(|one| {
            let said = lacking(&t, &page, &one);
            match one {
                Lacks::Confirmed(_) => view! { <li><a href="#topic">{said}</a></li> }.into_any(),
                _ => view! { <li dir="auto">{said}</li> }.into_any(),
            }
        })
        .collect();
    let lacks = (!lacks.is_empty()).then(|| {
        view! {
            <div class="to-mend">
                <h3>{t.t("activity-lacks")}</h3>
                <ul>{lacks}</ul>
            </div>
        }
    });
    let to = format!("/activities/{}/sessions", page.activity.id);
    let none = page.dates.is_empty().then(|| view! { <p class="quiet">{t.t("activity-no-dates")}</p> });
    let dates = page
        .dates
        .iter()
        .map(|date| {
            let take = may.then(|| {
                let fields = vec![("do", "take".to_owned()), ("session", date.session.to_string())];
                view! { <Deed to=to.clone() words=t.t("activity-take") about=date.name.clone() class="plain" fields /> }
            });
            view! { <Line date=date.clone() take=take.map(IntoAny::into_any) /> }
        })
        .collect_view();
    let put = may.then(|| view! { <Put to free=page.free /> });
    view! {
        <section class="part" id="when" data-step="wall">
            <h2>{t.t("activity-when")}</h2>
            {none}
            <ul class="dates">{dates}</ul>
            {lacks}
            {put}
        </section>
    }
}

/// One date: the day, the time, the place, the session.
#[component]
fn Line(date: Dated, #[prop(optional_no_strip)] take: Option<AnyView>) -> impl IntoView {
    let t = translator();
    let place = date.place.clone().unwrap_or_else(|| t.t("activity-no-place"));
    let at =
        t.t_with("activity-date-place", &[("place", place.into()), ("session", date.name.clone().into())]);
    view! {
        <li class=if date.past { "past" } else { "" }>
            <div>
                <strong>{said(&t, &date)}</strong>
                {date.past.then(|| view! { <span class="chip">{t.t("activity-past")}</span> })}
                <p class="quiet" dir="auto">
                    {at}
                </p>
            </div>
            {take}
        </li>
    }
}

/// A choice of sessions to come.
#[component]
fn Put(to: String, free: Vec<Dated>) -> impl IntoView {
    let t = translator();
    if free.is_empty() {
        return view! { <p class="quiet">{t.t("activity-no-booked")}</p> }.into_any();
    }
    let options = free
        .into_iter()
        .map(|date| {
            let label = [said(&t, &date), isolates::isolated(&date.name)].join(" · ");
            view! { <option value=date.session.to_string()>{label}</option> }
        })
        .collect_view();
    view! {
        <form method="post" action=to class="put">
            <div class="field">
                <label for="session">{t.t("activity-put")}</label>
                <p class="hint" id="session-hint">
                    {t.t("activity-put-hint")}
                </p>
                <select id="session" name="session" aria-describedby="session-hint">
                    {options}
                </select>
            </div>
            <button class="strong">{t.t("activity-put-go")}</button>
        </form>
    }
    .into_any()
}

/// "Thursday 3 December, 13:30–14:30".
fn said(t: &Translator, date: &Dated) -> String {
    let values = [
        ("day", t.days(date.day, date.until).into()),
        ("starts", t.clock(date.starts).into()),
        ("ends", t.clock(date.ends).into()),
    ];
    t.t_with("activity-date", &values)
}

fn lacking(t: &Translator, page: &ActivityPage, lacks: &Lacks) -> String {
    match lacks {
        Lacks::Category => t.t("activity-lacks-category"),
        Lacks::Confirmed(need) => {
            let what = t.t(&format!("topic-need-{}", need.code()));
            t.t_with("topic-lacks", &[("what", what.into())])
        }
        Lacks::Agreement(who) if who.is_empty() => t.t("activity-lacks-nobody"),
        Lacks::Agreement(who) => {
            let who: Vec<_> = who.iter().map(|one| page.name_of(one)).collect();
            t.t_with("activity-lacks-who", &[("who", isolates::list(&who, ", ").into())])
        }
    }
}
