//! One glance says whether the session is ready; each thing that is missing leads to its part.

use crate::page::Page;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::Part;
use super::adults::Adults;
use super::checks::Checks;
use super::roles::Roles;
use super::top::Top;
use super::when::When;
use crate::frame::{AdultFrame, back_home};
use crate::parts::Problem;
use crate::translator::translator;

/// What is missing, then the four parts.
impl Page for super::ReadyPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let adult = page.adult.clone();
        let (back, back_words) = if adult.role.may_run_sessions() {
            (format!("/sessions/{}/room", page.session.id), t.t("ready-back-room"))
        } else {
            let (words, to) = back_home(adult.role);
            (to.to_owned(), t.t(words))
        };
        let error = page.wrong.is_some();
        let (refusal, field) = match &page.wrong {
            Some((part, refusal)) => (Some(refusal.clone()), field_of(*part, refusal)),
            None => (None, "missing"),
        };
        let title = t.t_with("ready-title", &[("name", page.session.name.clone().into())]);
        view! {
            <AdultFrame title=title.clone() adult=Some(adult) page="ready" error>
                <a class="back" href=back>
                    {back_words}
                </a>
                <Problem refusal field />
                <h1 dir="auto">{title}</h1>
                <Top page=page.clone() />
                <When page=page.clone() />
                <Adults page=page.clone() />
                <Roles page=page.clone() />
                <Checks page />
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.wrong.as_ref().map(|(_, refusal)| refusal)
    }
}

/// Where the refused words stand.
fn field_of(part: Part, refusal: &Refusal) -> &'static str {
    match (part, refusal.field()) {
        // Of seven lines, any: the sentence says which kind of thing is wrong.
        (Part::Checks, _) => "checks",
        (_, Some(field)) => field,
        (Part::Top, None) => "missing",
        (Part::When, None) => "why_place",
        (Part::Adults, None) => "why_fewer",
        (Part::Roles, None) => "roles",
    }
}
