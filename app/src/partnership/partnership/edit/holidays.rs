//! Days without school.

use crate::page::Page;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::{HolidayLine, Sheet};
use crate::parts::{MainButton, TextField};
use crate::translator::translator;

/// The list, and three boxes for one more.
impl Page for super::HolidaysPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::HolidaysPage { adult, holidays, form, refusal } = page;
        let field = refusal.as_ref().and_then(Refusal::field).unwrap_or("holiday");
        let none = holidays.is_empty().then(|| view! { <p class="quiet">{t.t("holidays-none")}</p> });
        let lines = holidays.into_iter().map(|one| view! { <One one /> }).collect_view();
        view! {
            <Sheet title=t.t("holidays-title") adult part="holidays" refusal field>
                <p>{t.t("holidays-why")}</p>
                {none}
                <ul class="holidays">{lines}</ul>
                <form method="post" action="/partnership/holidays" novalidate>
                    <section class="sheet">
                        <TextField name="holiday" label=t.t("holidays-name") value=form.name />
                        <div class="pair">
                            <TextField name="day" label=t.t("holidays-first") value=form.first kind="date" />
                            <TextField name="last_day" label=t.t("holidays-last") value=form.last kind="date" />
                        </div>
                    </section>
                    <MainButton words=t.t("holidays-add") />
                </form>
            </Sheet>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

#[component]
fn One(one: HolidayLine) -> impl IntoView {
    let t = translator();
    let days = match one.last {
        Some(last) => {
            t.t_with("holidays-days", &[("first", t.day(one.first).into()), ("last", t.day(last).into())])
        }
        None => t.day(one.first),
    };
    view! {
        <li class="line">
            <div>
                <strong dir="auto">{one.name.clone()}</strong>
                <p class="quiet">{days}</p>
            </div>
            <form method="post" action=format!("/partnership/holidays/{}/remove", one.id)>
                <button>
                    {t.t("holidays-remove")}
                    <span class="unseen">": " {one.name}</span>
                </button>
            </form>
        </li>
    }
}
