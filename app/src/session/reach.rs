//! Whether phones find this server. It is proved by a phone, never guessed.

use domain::time::Moment;
use leptos::prelude::*;

use crate::icons::icon;
use crate::translator::translator;

/// What is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The address in the QR code is this computer's own; it listens on this port.
    OnlyHere(u16),
    /// No phone has come yet.
    NotTried,
    /// One came last at this moment.
    Reached(Moment),
}

/// The line that says so.
#[component]
pub fn ReachLine(
    /// What is known.
    reach: Reach,
    /// The page that looks again.
    #[prop(into)]
    again: String,
) -> impl IntoView {
    let t = translator();
    let (class, sign, said, what) = match reach {
        Reach::OnlyHere(port) => {
            ("no", "cross", "reach-no", t.t_with("reach-no-what", &[("port", port.to_string().into())]))
        }
        Reach::NotTried => ("not-tried", "phone", "reach-not-tried", t.t("reach-not-tried-what")),
        Reach::Reached(at) => {
            ("yes", "tick", "reach-yes", t.t_with("reach-yes-when", &[("time", t.clock_of(at).into())]))
        }
    };
    view! {
        <div class=format!("reach {class}") role="status">
            <span class="badge" inner_html=icon(sign)></span>
            <p>
                <strong>{t.t(said)}</strong>
                <span>{what}</span>
            </p>
            <a href=again>{t.t("reach-again")}</a>
        </div>
    }
}
