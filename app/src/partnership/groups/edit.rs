//! One group: what it is called, how old, how many.

use domain::refusal::Refusal;
use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{Deed, MainButton, Problem, TextField};
use crate::translator::translator;

/// Three fields; and putting it away, which takes nothing from what was.
impl Page for super::GroupFormPage {
    fn view(self) -> AnyView {
        let super::GroupFormPage { adult, group, put_away, form, refusal } = self;
        let t = translator();
        let wrong = refusal.as_ref().map(|refusal| refusal.field().unwrap_or("name"));
        let title = t.t(if group.is_some() { "groups-change-title" } else { "groups-new-title" });
        let to = group.as_ref().map_or_else(|| "/groups".to_owned(), |id| format!("/groups/{id}"));
        let wrote = group.as_ref().map(|id| {
            view! {
                <a class="button" href=format!("/groups/{id}/words")>
                    {t.t("groups-words-go")}
                </a>
            }
        });
        let away = group.map(|id| {
            let (to, words, hint) = if put_away {
                (format!("/groups/{id}/bring-back"), "groups-bring-back", "groups-bring-back-hint")
            } else {
                (format!("/groups/{id}/put-away"), "groups-put-away", "groups-put-away-hint")
            };
            view! {
                <section class="sheet">
                    <p class="hint">{t.t(hint)}</p>
                    <Deed to words=t.t(words) />
                </section>
            }
        });
        view! {
            <AdultFrame title=title.clone() adult=Some(adult) page="new-session" error=wrong.is_some()>
                <a class="back" href="/groups">
                    {t.t("groups-back")}
                </a>
                <Problem refusal field=wrong.unwrap_or("name") />
                <h1>{title}</h1>
                {wrote}
                <form method="post" action=to novalidate>
                    <section class="sheet">
                        <Line field="name" value=form.name wrong />
                        <Line field="ages" value=form.ages wrong />
                        <Line field="size" value=form.size wrong numeric=true />
                        <p class="hint">{t.t("groups-no-names")}</p>
                    </section>
                    <MainButton words=t.t("groups-keep") />
                </form>
                {away}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// A label, its hint and a field of one line.
#[component]
pub(super) fn Line(
    field: &'static str,
    value: String,
    wrong: Option<&'static str>,
    #[prop(optional)] numeric: bool,
) -> impl IntoView {
    let t = translator();
    let (label, hint) = match field {
        "name" => ("groups-name", "groups-name-hint"),
        "ages" => ("groups-ages-field", "groups-ages-hint"),
        "size" => ("groups-size", "groups-size-hint"),
        "title" => ("groups-plan-what", "groups-plan-what-hint"),
        "days" => ("groups-plan-days", "groups-plan-days-hint"),
        _ => ("groups-plan-place", "groups-plan-place-hint"),
    };
    let wrong = wrong == Some(field);
    view! { <TextField name=field label=t.t(label) hint=t.t(hint) value short=numeric wrong /> }
}
