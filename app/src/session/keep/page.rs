//! "Keep this private?" Two taps, and between them what to do next.

use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::isolates;
use crate::page::Page;
use crate::parts::{Icon, IdeaLine};
use crate::translator::translator;

/// The idea, what happens to it, whom to tell and how, and the button.
impl Page for super::KeepPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::KeepPage { adult, idea, leads } = self;
        let tell = if leads.is_empty() {
            t.t("keep-tell-nobody")
        } else {
            t.t_with("keep-tell", &[("lead", isolates::list(&leads, &t.t("worries-or")).into())])
        };
        let back = format!("/sessions/{}/room?idea={}#hand", idea.session, idea.id);
        let to = format!("/ideas/{}/keep", idea.id);
        view! {
            <AdultFrame title=t.t("keep-title") adult=Some(adult) page="keep">
                <h1>{t.t("keep-title")}</h1>
                <div class="card">
                    <IdeaLine words=idea.words.as_str() picture=idea.picture.clone() whole=true />
                </div>
                <p>{t.t("keep-why")}</p>
                <div class="tell">
                    <h2>{tell}</h2>
                    <ol>
                        <li>{t.t("keep-listen")}</li>
                        <li>{t.t("keep-promise")}</li>
                        <li>{t.t("keep-write")}</li>
                    </ol>
                </div>
                <form method="post" action=to>
                    <input type="hidden" name="read" value=idea.as_read().to_string() />
                    <button class="main keep">
                        <Icon name="lock" />
                        {t.t("keep-go")}
                    </button>
                </form>
                <a class="button plain" href=back>
                    {t.t("room-go-back")}
                </a>
            </AdultFrame>
        }
        .into_any()
    }
}
