//! A list becomes groups: the file, then what was read of it, to be looked through and mended.

use domain::partnership::refusal::PartnershipRefusal;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::{IncomingForm, Preview};
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{MainButton, Problem};
use crate::translator::{Translator, translator};

/// First the file alone. Then the groups come first, and the file once more, with its columns.
impl Page for super::BringInPage {
    fn view(self) -> AnyView {
        let super::BringInPage { adult, preview, refusal } = self;
        let t = translator();
        let error = refusal.is_some();
        let field = field_of(refusal.as_ref(), preview.as_ref());
        let groups = preview.as_ref().filter(|preview| !preview.groups.is_empty());
        let looked_through = groups.map(|preview| view! { <Groups preview=preview.clone() /> });
        view! {
            <AdultFrame title=t.t("groups-bring-in") adult=Some(adult) page="new-session" error>
                <a class="back" href="/groups">
                    {t.t("groups-back")}
                </a>
                <Problem refusal field />
                <h1>{t.t("groups-bring-in")}</h1>
                {looked_through}
                <File preview />
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

fn field_of(refusal: Option<&Refusal>, preview: Option<&Preview>) -> &'static str {
    let of_file = match refusal {
        Some(Refusal::Missing { field } | Refusal::Unfit { field }) => *field == "list",
        Some(Refusal::Partnership(PartnershipRefusal::NoClassColumn)) => return "column-class",
        Some(Refusal::Partnership(PartnershipRefusal::SameName)) => false,
        _ => true,
    };
    let no_groups = preview.is_none_or(|preview| preview.groups.is_empty());
    if of_file || no_groups { "list" } else { "groups" }
}

/// The groups, each to be mended or left out, and the rows that were.
#[component]
fn Groups(preview: Preview) -> impl IntoView {
    let t = translator();
    let Preview { labels, columns, groups, one_each, wrong, faults } = preview;
    let title = t.t_with("bring-in-found", &[("n", groups.len().into())]);
    let lines = groups.into_iter().map(|one| view! { <Line one /> }).collect_view();
    let kept = labels.into_iter().map(|label| ("label".to_owned(), label));
    let kept = kept.chain(columns.into_iter().map(|(part, said)| (format!("column-{part}"), said)));
    let kept = kept.chain(faults.iter().map(|(row, why)| ("fault".to_owned(), format!("{row} {why}"))));
    let kept = kept.chain([("wrong".to_owned(), wrong.to_string())]);
    let kept = kept.map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <form method="post" action="/groups/bring-in" novalidate>
            {kept.collect_view()}
            <section class="sheet" id="groups" tabindex="-1">
                <h2>{title}</h2>
                {one_each.then(|| view! { <p class="waits">{t.t("bring-in-one-each")}</p> })}
                <p class="hint">{t.t("bring-in-look")}</p>
                {lines}
            </section>
            <Faults wrong faults />
            <MainButton words=t.t("bring-in-go") />
        </form>
    }
}

#[component]
fn Line(one: IncomingForm) -> impl IntoView {
    let t = translator();
    let IncomingForm { number, name, ages, size, keep, is_there, wrong } = one;
    let field = |part: &'static str, label: &str, value: String, short: bool| {
        let id = format!("{part}-{number}");
        view! {
            <div class="field">
                <label for=id.clone()>{t.t(label)}</label>
                <input
                    type="text"
                    id=id.clone()
                    name=id
                    value=value
                    dir=(!short).then_some("auto")
                    inputmode=(part == "size").then_some("numeric")
                    class=short.then_some("short")
                    autocomplete="off"
                    aria-invalid=(wrong == Some(part)).then_some("true")
                />
            </div>
        }
    };
    let what = t.t(if is_there { "bring-in-changes" } else { "bring-in-new" });
    view! {
        <fieldset class="incoming">
            <legend class="unseen">{name.clone()}</legend>
            <label class="tick">
                <input type="checkbox" name=format!("keep-{number}") value="1" checked=keep />
                <span>{what}</span>
            </label>
            <div class="pair">
                {field("name", "groups-name", name, false)} {field("ages", "groups-ages-field", ages, true)}
                {field("size", "groups-size", size, true)}
            </div>
        </fieldset>
    }
}

/// Each row that was left out, by its number and why; never what stands in it.
#[component]
fn Faults(wrong: usize, faults: Vec<(usize, &'static str)>) -> impl IntoView {
    let t = translator();
    (!faults.is_empty()).then(|| {
        let (wrong, shown) = (wrong.max(faults.len()), faults.len());
        let title = t.t_with("bring-in-faults", &[("n", wrong.into())]);
        let first = (wrong > shown).then(|| t.t_with("bring-in-first", &[("n", shown.into())]));
        let line =
            |(row, why): (usize, &str)| t.t_with(&format!("row-{why}"), &[("row", row.to_string().into())]);
        let lines = faults.into_iter().map(|fault| view! { <li>{line(fault)}</li> }).collect_view();
        view! {
            <section class="sheet">
                <h2>{title}</h2>
                {first.map(|first| view! { <p class="hint">{first}</p> })}
                <ul>{lines}</ul>
            </section>
        }
    })
}

/// The file; and once one was read, which of its columns is what.
#[component]
fn File(preview: Option<Preview>) -> impl IntoView {
    let t = translator();
    let again = preview.is_some();
    let columns = preview.filter(|preview| !preview.labels.is_empty()).map(|preview| {
        let Preview { labels, columns, .. } = preview;
        let selects = columns.into_iter().map(|(part, said)| select(&t, part, &said, &labels)).collect_view();
        let called =
            labels.into_iter().map(|label| view! { <input type="hidden" name="label" value=label /> });
        let called = called.collect_view();
        view! {
            <p class="hint">{t.t("bring-in-columns")}</p>
            {called}
            {selects}
        }
    });
    let why = if again { "bring-in-again-why" } else { "bring-in-why" };
    let button = t.t(if again { "bring-in-read-again" } else { "bring-in-read" });
    view! {
        <form method="post" action="/groups/bring-in/file" enctype="multipart/form-data" novalidate>
            <section class="sheet">
                {again.then(|| view! { <h2>{t.t("bring-in-again")}</h2> })}
                <p>{t.t(why)}</p>
                {columns}
                <div class="field">
                    <label for="list">{t.t("bring-in-file")}</label>
                    <p class="hint" id="list-hint">
                        {t.t("bring-in-file-hint")}
                    </p>
                    <input
                        type="file"
                        id="list"
                        name="list"
                        accept=".csv,.txt,.tsv,.xlsx,.xlsm,text/csv"
                        aria-describedby="list-hint"
                    />
                </div>
                <p class="hint">{t.t("bring-in-dropped")}</p>
                <button class=(!again).then_some("main")>{button}</button>
                {again.then(|| view! { <a class="back" href="/groups/bring-in?again">{t.t("bring-in-from-start")}</a> })}
            </section>
        </form>
    }
}

fn select(t: &Translator, part: &'static str, said: &str, labels: &[String]) -> impl IntoView + use<> {
    let id = format!("column-{part}");
    let options = labels.iter().zip(0_usize..).map(|(label, number)| {
        let number = number.to_string();
        let selected = number == said;
        view! {
            <option value=number selected=selected>
                {label.clone()}
            </option>
        }
    });
    view! {
        <div class="field">
            <label for=id.clone()>{t.t(&format!("list-column-{part}"))}</label>
            <select id=id.clone() name=id>
                <option value="none">{t.t("bring-in-no-column")}</option>
                {options.collect_view()}
            </select>
        </div>
    }
}
