//! What Fifth would not do, at the top of a page and beside the field it is about.

use domain::ideas::refusal::IdeasRefusal;
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::session::refusal::SessionRefusal;
use domain::time::Moment;
use domain::vote::refusal::VoteRefusal;
use leptos::prelude::*;

use crate::translator::{Translator, Value, translator};

/// "There is a problem": what happened and what to do, as a link to the field.
#[component]
pub fn Problem(
    /// What is wrong; nothing is drawn when nothing is.
    refusal: Option<Refusal>,
    /// Id of the field to mend.
    field: &'static str,
    /// It is said to an adult.
    #[prop(optional)]
    adult: bool,
) -> impl IntoView {
    let t = translator();
    refusal.map(|refusal| {
        let whole = &refusal;
        let line = |(its, refusal): (Option<&str>, &Refusal)| {
            let [happened, to_do] = if adult {
                to_adult(&t, refusal)
            } else {
                [what_happened(&t, refusal), what_to_do(&t, refusal)]
            };
            // One that is alone is about what its page says.
            let field = its.filter(|_| matches!(whole, Refusal::Wrong { .. })).unwrap_or(field);
            view! {
                <p>
                    <a href=format!("#{field}")>{happened} " " {to_do}</a>
                </p>
            }
        };
        view! {
            <div class="problem" role="alert" tabindex="-1" autofocus>
                <h2>{t.t("problem-title")}</h2>
                {refusal.of_fields().into_iter().map(line).collect_view()}
            </div>
        }
    })
}

/// One sentence: what happened.
pub fn what_happened(t: &Translator, refusal: &Refusal) -> String {
    t.t_with(&format!("refusal-{}", refusal.key()), &values(t, refusal))
}

/// One sentence: what to do.
pub fn what_to_do(t: &Translator, refusal: &Refusal) -> String {
    t.t_with(&format!("refusal-{}-do", refusal.key()), &values(t, refusal))
}

/// Both sentences for an adult. Where a pupil reads that the group has moved on, an adult reads that the page has
/// changed meanwhile.
pub fn to_adult(t: &Translator, refusal: &Refusal) -> [String; 2] {
    match refusal {
        Refusal::NotNow => [t.t("refusal-not-now-adult"), t.t("refusal-not-now-adult-do")],
        Refusal::NoSuchPage => [t.t("refusal-no-such-page-adult"), t.t("refusal-no-such-page-adult-do")],
        Refusal::People(PeopleRefusal::NotYours) => {
            [t.t("refusal-not-yours-adult"), t.t("refusal-not-yours-adult-do")]
        }
        _ => [what_happened(t, refusal), what_to_do(t, refusal)],
    }
}

/// What is wrong with each field of a form, in words to stand beside it.
#[derive(Clone, Default)]
pub struct Wrongs(Vec<(&'static str, String)>);

impl Wrongs {
    /// Of a refusal; what names no field is about the one of this name.
    pub fn from_refusal(
        t: &Translator,
        refusal: Option<&Refusal>,
        otherwise: impl Fn(&Refusal) -> &'static str,
    ) -> Self {
        let said = |(field, refusal): (Option<&'static str>, &Refusal)| {
            let words = [what_happened(t, refusal), what_to_do(t, refusal)].join(" ");
            (field.unwrap_or_else(|| otherwise(refusal)), words)
        };
        Self(refusal.map(Refusal::of_fields).unwrap_or_default().into_iter().map(said).collect())
    }

    /// What is wrong with this field; empty when nothing is.
    pub fn said(&self, field: &str) -> String {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, said)| said.clone()).unwrap_or_default()
    }

    /// Whether anything is wrong with this field.
    pub fn has(&self, field: &str) -> bool {
        self.0.iter().any(|(name, _)| *name == field)
    }

    /// The field to mend first.
    pub fn first(&self) -> Option<&'static str> {
        self.0.first().map(|(field, _)| *field)
    }
}

/// What is wrong with a field, between its name and itself. Its id is that of the field, with `-wrong`.
#[component]
pub fn WrongLine(
    /// Name of the field.
    field: &'static str,
    /// What is wrong; nothing is drawn when nothing is.
    said: String,
) -> impl IntoView {
    (!said.is_empty()).then(|| {
        view! {
            <p class="wrong-line" id=format!("{field}-wrong")>
                {said}
            </p>
        }
    })
}

fn values(t: &Translator, refusal: &Refusal) -> Vec<(&'static str, Value)> {
    match refusal {
        Refusal::TooLong { most }
        | Refusal::Vote(VoteRefusal::TooManyPicks { most } | VoteRefusal::TooManyCoins { most })
        | Refusal::Session(SessionRefusal::TooLongToPassOn { most })
        | Refusal::Partnership(
            PartnershipRefusal::TooManyPhotos { most }
            | PartnershipRefusal::TooManyChecks { most }
            | PartnershipRefusal::TooManyOwnWords { most }
            | PartnershipRefusal::ListTooLarge { most }
            | PartnershipRefusal::TooManyColumns { most }
            | PartnershipRefusal::TooManyGroups { most },
        )
        | Refusal::People(PeopleRefusal::TooManyWatched { most })
        | Refusal::Ideas(IdeasRefusal::TooManyWords { most }) => vec![("most", (*most).into())],
        Refusal::Session(SessionRefusal::OpensLater { at }) => vec![("day", t.day_of(Moment(*at)).into())],
        Refusal::Vote(
            VoteRefusal::CoinsLeft { left }
            | VoteRefusal::CardsLeft { left }
            | VoteRefusal::PapersLeft { left },
        )
        | Refusal::Partnership(PartnershipRefusal::NotConfirmed { left })
        | Refusal::Ideas(IdeasRefusal::IdeasUnread { left }) => {
            vec![("left", (*left).into())]
        }
        Refusal::Vote(VoteRefusal::WrongNumberOfOptions { least, most }) => {
            vec![("least", (*least).into()), ("most", (*most).into())]
        }
        Refusal::People(PeopleRefusal::ShortPassword { least }) => vec![("least", (*least).into())],
        Refusal::Ideas(IdeasRefusal::EnoughIdeas { most }) => vec![("most", (*most).into())],
        Refusal::Ideas(IdeasRefusal::LongSentence { sentence, most, .. }) => {
            vec![("sentence", sentence.as_str().into()), ("most", (*most).into())]
        }
        Refusal::Ideas(IdeasRefusal::Unanswered { first, more }) => {
            vec![("first", first.as_str().into()), ("more", (*more).into())]
        }
        Refusal::Ideas(IdeasRefusal::HardWord { word, .. }) => vec![("word", word.as_str().into())],
        Refusal::Partnership(PartnershipRefusal::InUse { by } | PartnershipRefusal::PlaceBooked { by }) => {
            vec![("by", by.as_str().into())]
        }
        Refusal::Partnership(
            PartnershipRefusal::GroupPutAway { group } | PartnershipRefusal::NoConsent { group },
        ) => vec![("group", group.as_str().into())],
        Refusal::Ideas(IdeasRefusal::DecidedByAnother { who, now }) => {
            vec![("who", who.as_str().into()), ("now", (*now).into())]
        }
        Refusal::Ideas(IdeasRefusal::NotAgreed { who }) => vec![("who", who.as_str().into())],
        _ => refusal.field().map(|field| ("field", field.into())).into_iter().collect(),
    }
}
