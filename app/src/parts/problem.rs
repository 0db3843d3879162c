//! What Fifth would not do, at the top of a page and beside the field it is about.

use domain::refusal::Refusal;
use leptos::prelude::*;

use crate::translator::{Translator, Value, translator};

/// "There is a problem": what happened and what to do, as a link to the field.
#[component]
pub fn Problem(
    /// What is wrong; nothing is drawn when nothing is.
    refusal: Option<Refusal>,
    /// Id of the field to mend.
    field: &'static str,
) -> impl IntoView {
    let t = translator();
    refusal.map(|refusal| {
        view! {
            <div class="problem" role="alert" tabindex="-1" autofocus>
                <h2>{t.t("problem-title")}</h2>
                <a href=format!("#{field}")>{what_happened(&t, &refusal)} " " {what_to_do(&t, &refusal)}</a>
            </div>
        }
    })
}

/// One sentence: what happened.
pub fn what_happened(t: &Translator, refusal: &Refusal) -> String {
    t.t_with(&format!("refusal-{}", refusal.key()), &values(refusal))
}

/// One sentence: what to do.
pub fn what_to_do(t: &Translator, refusal: &Refusal) -> String {
    t.t_with(&format!("refusal-{}-do", refusal.key()), &values(refusal))
}

fn values(refusal: &Refusal) -> Vec<(&'static str, Value)> {
    match refusal {
        Refusal::TooLong { most }
        | Refusal::TooManyPicks { most }
        | Refusal::TooManyCoins { most }
        | Refusal::TooLongToPassOn { most }
        | Refusal::TooManyPhotos { most }
        | Refusal::TooManyWords { most } => vec![("most", (*most).into())],
        Refusal::CoinsLeft { left } | Refusal::CardsLeft { left } | Refusal::IdeasUnread { left } => {
            vec![("left", (*left).into())]
        }
        Refusal::WrongNumberOfOptions { least, most } => {
            vec![("least", (*least).into()), ("most", (*most).into())]
        }
        Refusal::LongSentence { sentence, most, .. } => {
            vec![("sentence", sentence.as_str().into()), ("most", (*most).into())]
        }
        Refusal::Unanswered { first, more } => {
            vec![("first", first.as_str().into()), ("more", (*more).into())]
        }
        Refusal::HardWord { word, .. } => vec![("word", word.as_str().into())],
        Refusal::InUse { by } => vec![("by", by.as_str().into())],
        Refusal::NotAgreed { who } => vec![("who", who.as_str().into())],
        Refusal::Missing { field } => vec![("field", (*field).into())],
        _ => Vec::new(),
    }
}
