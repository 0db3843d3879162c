//! A part for each kind: the own words with one more, then the lines that come with Fifth.

use domain::people::watch::{Changes, Kind, Listed, OwnPhrase, listed};
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::WatchPage;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{Deed, Problem, TextField};
use crate::translator::translator;

impl Page for WatchPage {
    fn view(self) -> AnyView {
        let t = translator();
        let WatchPage { adult, changes, typed, refusal } = self;
        let error = refusal.is_some();
        let field = typed.as_ref().map_or("words", |(kind, _)| field(*kind));
        let hears = adult.role.hears_worries();
        let kinds = Kind::ALL
            .map(|kind| {
                let changes = changes.clone();
                let typed = typed.iter().find(|(of, _)| *of == kind).map(|(_, typed)| typed.clone());
                view! { <OfKind kind changes typed /> }
            })
            .collect_view();
        view! {
            <AdultFrame title=t.t("watch-title") adult=Some(adult) page="new-session watch" error>
                <a class="back" href="/people">
                    {t.t("adult-back-people")}
                </a>
                <Problem refusal field adult=true />
                <h1>{t.t("watch-title")}</h1>
                <p>{t.t("watch-why")}</p>
                <p class="quiet">{t.t("watch-misses")}</p>
                <p class="quiet">{t.t("watch-unchecked")}</p>
                {hears.then(|| view! { <a class="look" href="/people/opened">{t.t("openings-title")}</a> })}
                {kinds}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// The field for one more of a kind.
fn field(kind: Kind) -> &'static str {
    match kind {
        Kind::Disclosure => "new-disclosure",
        Kind::Names => "new-names",
        Kind::Contact => "new-contact",
        Kind::Rude => "new-rude",
    }
}

#[component]
fn OfKind(kind: Kind, changes: Changes, typed: Option<String>) -> impl IntoView {
    let t = translator();
    let code = kind.code();
    let own: Vec<OwnPhrase> = changes.own.iter().filter(|one| one.kind == kind).cloned().collect();
    let none = own.is_empty().then(|| view! { <p class="quiet">{t.t("watch-own-none")}</p> });
    let own = own.into_iter().map(|one| view! { <Own one /> }).collect_view();
    let is_off = |line: &Listed| changes.off.contains(&(kind, line.text.clone()));
    let off = listed(kind).iter().filter(|line| is_off(line)).count();
    let count = [("n", listed(kind).len().into()), ("off", off.into())];
    let lines = listed(kind)
        .iter()
        .map(|line| view! { <Line kind line=line.clone() off=is_off(line) /> })
        .collect_view();
    view! {
        <section class="sheet" id=code tabindex="-1">
            <h2>{t.t(&format!("watch-of-{code}"))}</h2>
            <p class="hint">{t.t(&format!("watch-do-{code}"))}</p>
            <h3>{t.t("watch-own")}</h3>
            {none}
            <ul class="holidays">{own}</ul>
            <form method="post" action="/people/words/add" novalidate>
                <input type="hidden" name="kind" value=code />
                <TextField
                    name=field(kind)
                    label=t.t("watch-add-label")
                    hint=t.t("watch-add-hint")
                    wrong=typed.is_some()
                    value=typed.unwrap_or_default()
                />
                <button>{t.t("watch-add")}</button>
            </form>
            <details id=format!("listed-{code}")>
                <summary>{t.t_with("watch-listed", &count)}</summary>
                <ul class="holidays">{lines}</ul>
            </details>
        </section>
    }
}

#[component]
fn Own(one: OwnPhrase) -> impl IntoView {
    let t = translator();
    let words = one.words.to_string();
    view! {
        <li class="line">
            <span dir="auto">{words.clone()}</span>
            <Deed
                to="/people/words/take-away"
                words=t.t("watch-take-away")
                about=words
                fields=vec![("word", one.id.to_string())]
            />
        </li>
    }
}

#[component]
fn Line(kind: Kind, line: Listed, off: bool) -> impl IntoView {
    let t = translator();
    let (to, words) =
        if off { ("/people/words/on", t.t("watch-on")) } else { ("/people/words/off", t.t("watch-off")) };
    let fields = vec![("kind", kind.code().to_owned()), ("line", line.text.clone())];
    view! {
        <li class="line">
            <div>
                <p>{t.t_with("watch-such-as", &[("example", line.example.clone().into())])}</p>
                <p class="quiet" dir="auto" lang=line.language>
                    {line.text}
                </p>
                {off.then(|| view! { <p class="chip">{t.t("watch-is-off")}</p> })}
            </div>
            <Deed to words about=line.example fields />
        </li>
    }
}
