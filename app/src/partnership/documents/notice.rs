//! The notices: one for families and colleagues, and one that a nine-year-old reads, with a picture to each line.

use leptos::prelude::*;

use super::NoticePage;
use super::made::notice;
use super::paper::Parts;
use crate::frame::PupilFrame;
use crate::page::Page;
use crate::parts::{Back, Hero, Picture};
use crate::people::about_me::Long;
use crate::translator::translator;

/// What a young person is told, each with its picture, in the order in which they ask.
const LINES: [(&str, &str); 10] = [
    ("together", "young-who"),
    ("idea", "young-what"),
    ("mystery", "young-name"),
    ("private", "young-vote"),
    ("reading", "young-reads"),
    ("safe", "young-safe"),
    ("world", "young-sold"),
    ("thumbs-up", "young-no"),
    ("pencil", "young-change"),
    ("talk", "young-ask"),
];

impl Page for NoticePage {
    fn view(self) -> AnyView {
        let t = translator();
        let Self { me, young, facts } = self;
        let back = if me.is_some() { "/now" } else { "/" };
        let title = t.t(if young { "young-title" } else { "notice-title" });
        let body = if young {
            let line = |(picture, id): (&'static str, &'static str)| {
                view! {
                    <li>
                        <Picture name=picture />
                        <span>{t.t(id)}</span>
                    </li>
                }
            };
            view! {
                <ul class="long">{LINES.map(line).collect_view()}</ul>
                <section class="card told">
                    <h2>{t.t("about-me-long")}</h2>
                    <Long days=facts.chosen />
                </section>
                <p>
                    <a class="button" href="/privacy">
                        {t.t("young-for-adults")}
                    </a>
                </p>
            }
            .into_any()
        } else {
            let parts = notice(&t, &facts);
            view! {
                <article class="told">
                    <Parts parts />
                </article>
                <p>
                    <a class="button" href="/privacy/young-people">
                        {t.t("document-young")}
                    </a>
                </p>
            }
            .into_any()
        };
        view! {
            <PupilFrame title=title.clone() me>
                <Back href=back />
                <Hero title />
                {body}
            </PupilFrame>
        }
        .into_any()
    }
}
