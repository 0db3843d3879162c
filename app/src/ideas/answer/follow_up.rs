//! "Did we do it?": a leader says what happened, on the page of the answer.

use domain::id::IdeaId;
use domain::ideas::answer::Done;
use domain::vote::suppression::PublishedReplies;
use leptos::prelude::*;

use super::{FollowUpForm, done};
use crate::parts::TextArea;
use crate::translator::translator;
use crate::vote::tally::sentences::shown_text;

/// A form of its own: what was promised stays as it is.
#[component]
pub(super) fn FollowUp(
    idea: IdeaId,
    form: FollowUpForm,
    confirmed: Option<PublishedReplies>,
    missing: Option<&'static str>,
) -> impl IntoView {
    let t = translator();
    let choices = Done::ALL
        .into_iter()
        .map(|one| {
            view! {
                <label class=["decision ", one.code()].concat()>
                    <input type="radio" name="done" value=one.code() checked=form.done == one.code() />
                    <span>
                        <strong>{done(&t, one)}</strong>
                    </span>
                </label>
            }
        })
        .collect_view();
    view! {
        <section class="follow-up" id="follow-up">
            <h2>{t.t("answer-did-we")}</h2>
            {confirmed.map(|said| view! { <Confirmed said /> })}
            <form method="post" action=format!("/ideas/{idea}/follow-up") novalidate>
                <fieldset id="done" tabindex="-1" class=(missing == Some("done")).then_some("wrong")>
                    <legend>{t.t("answer-form-done")}</legend>
                    <div class="cards">{choices}</div>
                </fieldset>
                <div class="field">
                    <label for="happened">{t.t("answer-form-happened")}</label>
                    <p class="hint" id="happened-hint">
                        {t.t("answer-form-happened-hint")}
                    </p>
                    <TextArea
                        name="happened"
                        value=form.happened
                        rows=2
                        described_by="happened-hint"
                        wrong=missing == Some("happened")
                    />
                </div>
                <label class="tick">
                    <input type="checkbox" name="asks" value="yes" checked=form.asks />
                    <span>
                        {t.t("answer-form-asks")} <span class="quiet">{t.t("answer-form-asks-hint")}</span>
                    </span>
                </label>
                <button class="strong">{t.t("answer-form-happened-send")}</button>
            </form>
        </section>
    }
}

/// What the pupils say who were asked, as far as it may be seen.
#[component]
fn Confirmed(said: PublishedReplies) -> impl IntoView {
    let t = translator();
    let line = |id, one| t.t_with(id, &[("n", shown_text(&t, one).into())]);
    view! {
        <p class="quiet">
            {line("partnership-confirmed", said.fits())} " "
            {line("partnership-not-confirmed", said.not_quite())}
        </p>
    }
}
