//! One closed vote on a page of its own: a worker looks before the room does, a leader prints it.

use crate::page::Page;
use leptos::prelude::*;

use super::round::{Chart, File};
use crate::frame::{AdultFrame, back_home};
use crate::translator::translator;

/// The vote's question, and what was chosen.
impl Page for super::TallyPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::TallyPage { adult, drawn, room, by_group } = page;
        let by_group = by_group.map(|groups| crate::vote::tally::by_group(&t, &groups, &drawn.tally));
        let (back, home) = back_home(adult.role);
        let (back, back_to) = match room {
            Some(room) => ("room-back", format!("/sessions/{room}/room")),
            None => (back, home.to_owned()),
        };
        view! {
            <AdultFrame title=t.t("partnership-chose") adult=Some(adult) page="tally-page" step="result">
                <a class="back" href=back_to>
                    {t.t(back)}
                </a>
                <section class="round" data-step="result">
                    <div class="heading">
                        <h1 dir="auto">{drawn.tally.question.clone()}</h1>
                        <File tally=drawn.tally.clone() />
                    </div>
                    <Chart drawn />
                </section>
                {by_group}
            </AdultFrame>
        }
        .into_any()
    }
}
