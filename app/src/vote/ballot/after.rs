//! After the vote: said plainly, since a pupil asks "did it work?", and nothing is counted yet.

use crate::page::Page;
use domain::refusal::Refusal;
use domain::session::session::Step;
use leptos::prelude::*;

use super::taken_off;
use crate::frame::{PupilFrame, page_context};
use crate::icons::icon;
use crate::parts::{CameBack, Hero};
use crate::people::tablet::Done;
use crate::translator::translator;

/// "You have voted."
impl Page for super::VotedPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let answer = [("decider", page.decider.into()), ("day", t.day(page.answer_by).into())];
        let may_change = page.open && !page.elsewhere && !page_context().passed_on;
        let change = may_change.then(|| {
            view! {
                <p>{t.t("ballot-until")}</p>
                <a class="button wide" href=format!("/rounds/{}/ballot?change=1", page.round.id)>
                    {t.t("voted-change")}
                </a>
            }
        });
        let promise = (!page.round.terms.is_sensitive()).then(|| t.t_with("answer-promise", &answer));
        let look = match (page.round.terms.many, page.open) {
            _ if !page.round.terms.may_be_shown() => "thanks-look",
            (true, _) if page.counted => "voted-counted",
            (true, _) => "voted-others",
            (false, true) => "voted-look",
            (false, false) => "closed-look",
        };
        view! {
            <PupilFrame
                title=t.t("voted-title")
                me=Some(page.me)
                step=Some(Step::Vote)
                live=Some(page.live)
                only_waits=true
            >
                <Hero title=t.t("voted-title")>
                    <p>{t.t(look)}</p>
                </Hero>
                <div class="still">
                    <span class="done" inner_html=icon("tick")></span>
                    <p data-line="voted" role="status"></p>
                </div>
                <p data-line="off" role="status">
                    {taken_off(&t, &page.round).filter(|_| !page.elsewhere)}
                </p>
                {page.elsewhere.then(|| view! { <p>{t.t("voted-elsewhere")}</p> })}
                {change}
                <CameBack at=page.back_at />
                {promise.map(|promise| view! { <p class="quiet" dir="auto">{promise}</p> })}
                <Done />
            </PupilFrame>
        }
        .into_any()
    }
}

/// "The vote is closed." For somebody who did not vote, without a reproach; who changed a vote too late reads
/// that the one before counts.
impl Page for super::ClosedPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let (title, look) = if page.thanked {
            ("thanks-title", "thanks-look")
        } else if page.others_vote {
            ("room-has-voted-title", if page.counted { "voted-counted" } else { "voted-others" })
        } else {
            ("closed-title", "closed-look")
        };
        view! {
            <PupilFrame
                title=t.t(title)
                me=Some(page.me)
                step=Some(Step::Vote)
                live=Some(page.live)
                only_waits=true
            >
                <Hero title=t.t(title)>
                    <p>{t.t(look)}</p>
                </Hero>
                // Nobody knows any more who voted: it is said to all.
                <p>{t.t("closed-counts")}</p>
                {(!page.thanked).then(|| view! { <p>{t.t("closed-fine")}</p> })}
                <Done />
            </PupilFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// "Look up at a worker." The same children may have come before, under other pictures.
impl Page for super::NotAskedPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        view! {
            <PupilFrame
                title=t.t("not-asked-title")
                me=Some(page.me)
                step=Some(Step::Vote)
                live=Some(page.live)
                refresh=Some(5)
            >
                <Hero title=t.t("not-asked-title")>
                    <p>{t.t("not-asked-look")}</p>
                </Hero>
                <p class="quiet">{t.t("not-asked-why")}</p>
            </PupilFrame>
        }
        .into_any()
    }
}
