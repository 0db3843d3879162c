//! Roles and features of places in the partnership's own words: added, renamed, put away.

use domain::partnership::own_word::{OwnList, OwnWord};
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::Sheet;
use crate::page::Page;
use crate::parts::{Deed, TextField};
use crate::translator::translator;

/// `GET /partnership/words`: roles and features of places in the partnership's own words.
#[derive(Clone)]
pub struct OwnWordsPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// All of them, those that were put away too; one that was to be renamed as it was typed.
    pub own: Vec<(OwnWord, Option<String>)>,
    /// One more, as it was typed and refused.
    pub new: Option<(OwnList, String)>,
    /// The field that is wrong.
    pub wrong: String,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// A part for each of the two lists.
impl Page for OwnWordsPage {
    fn view(self) -> AnyView {
        let OwnWordsPage { adult, own, new, wrong, refusal } = self;
        let t = translator();
        let field = if wrong.is_empty() { "roles" } else { "wrong" };
        let lists = OwnList::ALL
            .map(|list| {
                let lines = own.iter().filter(|(one, _)| one.list == list).cloned().collect();
                let typed = new.iter().find(|(of, _)| *of == list).map(|(_, typed)| typed.clone());
                let wrong = wrong.clone();
                view! { <List list lines typed=typed.unwrap_or_default() wrong /> }
            })
            .collect_view();
        view! {
            <Sheet title=t.t("own-words-title") adult part="roles" refusal field>
                <p>{t.t("own-words-why")}</p>
                {lists}
            </Sheet>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// What is in use, what was put away, and one more.
#[component]
fn List(list: OwnList, lines: Vec<(OwnWord, Option<String>)>, typed: String, wrong: String) -> impl IntoView {
    let t = translator();
    let id = match list {
        OwnList::Roles => "roles",
        OwnList::Features => "features",
    };
    let none = lines.is_empty().then(|| view! { <p class="quiet">{t.t("own-words-none")}</p> });
    let (old, in_use): (Vec<_>, Vec<_>) = lines.into_iter().partition(|(one, _)| one.put_away);
    let draw = |lines: Vec<(OwnWord, Option<String>)>| {
        let wrong = wrong.clone();
        lines
            .into_iter()
            .map(move |(one, typed)| view! { <Line one typed wrong=wrong.clone() /> })
            .collect_view()
    };
    let old = (!old.is_empty()).then(|| {
        view! {
            <h3>{t.t("places-old")}</h3>
            <ul class="holidays">{draw(old)}</ul>
        }
    });
    let new = format!("new-{}", list.code());
    let is_wrong = wrong == new;
    view! {
        <section class="sheet" id=id tabindex="-1">
            <h2>{t.t(&format!("own-words-{id}"))}</h2>
            <p class="hint">{t.t(&format!("own-words-{id}-hint"))}</p>
            {none}
            <ul class="holidays">{draw(in_use)}</ul>
            {old}
            <form method="post" action="/partnership/words/add" novalidate id=is_wrong.then_some("wrong")>
                <input type="hidden" name="list" value=list.code() />
                <TextField name=new label=t.t(&format!("own-words-{id}-one")) value=typed wrong=is_wrong />
                <button>{t.t("own-words-add")}</button>
            </form>
        </section>
    }
}

/// One line: its words to change, and the way to put it away or bring it back.
#[component]
fn Line(one: OwnWord, typed: Option<String>, wrong: String) -> impl IntoView {
    let t = translator();
    let OwnWord { id, words, put_away, .. } = one;
    let words = words.to_string();
    let (to, deed) = if put_away {
        ("/partnership/words/bring-back", t.t("places-bring-back"))
    } else {
        ("/partnership/words/put-away", t.t("places-put-away"))
    };
    let name = format!("words-{id}");
    let is_wrong = wrong == name;
    view! {
        <li class="line" id=is_wrong.then_some("wrong")>
            <form method="post" action="/partnership/words/rename" novalidate>
                <input type="hidden" name="word" value=id.to_string() />
                <TextField
                    name=name
                    label=t.t("own-words-called")
                    value=typed.unwrap_or_else(|| words.clone())
                    wrong=is_wrong
                />
                <button>
                    {t.t("partnership-keep")} <span class="unseen" dir="auto">{": "} {words.clone()}</span>
                </button>
            </form>
            <Deed to=to words=deed about=words fields=vec![("word", id.to_string())] />
        </li>
    }
}
