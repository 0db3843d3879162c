//! Following a session: a page learns by itself that the group has moved on.
//!
//! Live is a hint, not a truth. A page that misses it has a plain link to `/now`.

use leptos::prelude::*;

use crate::translator::translator;
use islands::live::FollowLive;

/// What a page needs to follow its session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Live {
    /// Where the messages come from: "/live/{session}".
    pub url: String,
    /// Where the session was when this page was drawn: "vote:open".
    pub page_key: String,
    /// How many changes the wall had seen.
    pub wall: i64,
    /// How many changes the session had seen.
    pub version: i64,
    /// What to do when something changes.
    pub follow: Follow,
}

/// What a page does when its session changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follow {
    /// Goes to the session's present step; parts that show the wall are drawn again.
    Step,
    /// Stays, and draws its parts (`data-region`) again at every change.
    Regions,
}

/// Puts the island into a page, and the line that shows instead of jumping when a pupil has
/// begun to fill something in. The island reads its orders from here: properties of an island
/// would cost every phone a JSON reader.
#[component]
pub fn Follows(
    /// What to follow.
    live: Live,
) -> impl IntoView {
    let t = translator();
    let follow = match live.follow {
        Follow::Step => "step",
        Follow::Regions => "regions",
    };
    view! {
        <div
            class="follows"
            data-live=live.url
            data-key=live.page_key
            data-wall=live.wall.to_string()
            data-version=live.version.to_string()
            data-follow=follow
        >
            <p class="moved" data-moved role="status" hidden>
                {t.t("moved-on")}
                " "
                <a href="/now">{t.t("moved-on-go")}</a>
            </p>
            {(live.follow == Follow::Step)
                .then(|| {
                    view! {
                        <noscript>
                            <p class="moved">
                                <a href="/now">{t.t("moved-on-look")}</a>
                            </p>
                        </noscript>
                    }
                })}
            <FollowLive />
        </div>
    }
}
