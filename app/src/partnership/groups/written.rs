//! What a group wrote: words, where, and how far they came. Never whose they were.

use leptos::prelude::*;

use super::{GroupWordsPage, WrittenLine};
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::IdeaLine;
use crate::people::watch::WatchChips;
use crate::translator::translator;

impl Page for GroupWordsPage {
    fn view(self) -> AnyView {
        let t = translator();
        let GroupWordsPage { adult, group, written } = self;
        let title = t.t_with("groups-words-title", &[("group", group.name.into())]);
        let none = written.is_empty().then(|| view! { <p>{t.t("groups-words-none")}</p> });
        let line = |one: WrittenLine| {
            let place = [("session", one.session.into()), ("who", one.held_by.into())];
            view! {
                <li class="card">
                    <IdeaLine words=one.words picture=one.picture />
                    <WatchChips flags=one.flags />
                    <p class="quiet">
                        {t.t_with("groups-words-where", &place)} " " {t.t(&format!("written-{}", one.state.code()))}
                    </p>
                </li>
            }
        };
        let lines = written.into_iter().map(line).collect_view();
        view! {
            <AdultFrame title=title.clone() adult=Some(adult) page="new-session">
                <a class="back" href="/groups">
                    {t.t("groups-back")}
                </a>
                <h1>{title}</h1>
                <p>{t.t("groups-words-why")}</p>
                {none}
                <ul class="stack">{lines}</ul>
            </AdultFrame>
        }
        .into_any()
    }
}
