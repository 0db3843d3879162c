//! What is said of readiness in one line: what is missing, and how far a session is.

use domain::session::readiness::{Check, Missing, Readiness};
use domain::session::session_role::SessionRole;
use leptos::prelude::*;

use crate::translator::{Translator, translator};

/// "3 things are missing." Nothing for a session without a day, which waits for nothing.
pub fn standing(t: &Translator, standing: Readiness) -> String {
    match standing {
        Readiness::DropIn => t.t("ready-drop-in"),
        Readiness::Missing(n) => t.t_with("ready-missing", &[("n", n.into())]),
        Readiness::Complete => t.t("ready-complete"),
        Readiness::Ready => t.t("ready-ready"),
    }
}

/// The standing as a chip that leads to the page about it.
pub fn chip(session: &domain::session::session::Session, of: Readiness) -> impl IntoView + use<> {
    let t = translator();
    let class = match of {
        Readiness::DropIn => "readiness plain",
        Readiness::Missing(_) => "readiness chip late",
        Readiness::Complete => "readiness chip flag",
        Readiness::Ready => "readiness chip ready",
    };
    let about = session.name.clone();
    view! {
        <a class=class href=format!("/sessions/{}/ready", session.id)>
            {standing(&t, of)}
            <span class="unseen">": " {about}</span>
        </a>
    }
}

/// One thing that is missing, and where on the page it is mended.
pub(super) fn missing(t: &Translator, one: Missing) -> (String, String) {
    match one {
        Missing::Day => (t.t("ready-no-day"), "day".to_owned()),
        Missing::Place => (t.t("ready-no-place"), "place".to_owned()),
        Missing::Address => (t.t("ready-no-address"), "place".to_owned()),
        Missing::WhyPlace => (t.t("ready-no-why"), "why_place".to_owned()),
        Missing::PlaceChecks(n) => {
            (t.t_with("ready-stale-checks", &[("n", n.into())]), "place-checks".to_owned())
        }
        Missing::Adults { needed } => {
            (t.t_with("ready-few-adults", &[("needed", needed.into())]), "come".to_owned())
        }
        Missing::Role(role) => {
            let named = t.t(&format!("role-{}-named", role.code()));
            (t.t_with("ready-no-role", &[("role", named.into())]), role.code().to_owned())
        }
        Missing::Check(check) => {
            let line = self::check(t, check);
            (t.t_with("ready-no-check", &[("line", line.into())]), format!("who-{}", check.code()))
        }
    }
}

/// "Session lead".
pub(super) fn role(t: &Translator, role: SessionRole) -> String {
    t.t(&format!("role-{}", role.code()))
}

/// A line of the checklist.
pub(super) fn check(t: &Translator, check: Check) -> String {
    t.t(&format!("check-{}", check.code()))
}
