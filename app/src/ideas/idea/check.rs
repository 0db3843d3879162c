//! "Is this right?" The last look before a worker reads the idea.

use crate::page::Page;
use domain::ideas::said_by::SaidBy;
use domain::session::session::Step;
use domain::wording::ShortWords;
use leptos::prelude::*;

use crate::frame::{EnterTicks, PupilFrame};
use crate::parts::{Back, Hero, MainButton, Picture};
use crate::translator::translator;

/// Everything the pupil said, each line with its way to change it, and "Send it".
impl Page for super::CheckPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let idea = page.idea;
        let address = format!("/ideas/{}", idea.id);
        let or_empty = |words: Option<ShortWords>| words.map_or_else(String::new, |words| words.to_string());
        let is_drawn = idea.is_drawn();
        let picture = idea.picture.unwrap_or_default();
        let (picture_word, to_picture) = if is_drawn {
            (t.t("draw-mine"), "/draw")
        } else if picture.is_empty() {
            (String::new(), "/picture")
        } else {
            (t.t(&["picture-", &picture].concat()), "/picture")
        };
        view! {
            <PupilFrame title=t.t("check-title") me=Some(page.me) step=Some(Step::Ideas)>
                <Back href="/ideas" />
                <Hero title=t.t("check-title")>
                    <p>{t.t("check-hint")}</p>
                </Hero>
                <form method="post" action=[&address, "/send"].concat()>
                    <dl class="card lines">
                        <CheckLine name="check-words" to=[&address, "/words"].concat() said=idea.words.to_string() />
                        <CheckLine name="check-picture" to=[&address, to_picture].concat() said=picture_word picture />
                        <CheckLine name="check-place" to=[&address, "/place"].concat() said=or_empty(idea.place) />
                        <CheckLine name="check-lead" to=[&address, "/lead"].concat() said=or_empty(idea.lead) />
                    </dl>
                    <WhoSaidIt said=idea.said_by />
                    <MayQuote may=idea.may_quote />
                    <div class="bar">
                        <MainButton words=t.t("check-send") />
                    </div>
                </form>
            </PupilFrame>
        }
        .into_any()
    }
}

/// Folded, as nobody has to choose, and only workers and leaders read it. What was said before stands.
#[component]
fn WhoSaidIt(said: Option<SaidBy>) -> impl IntoView {
    let t = translator();
    let before = said.map(SaidBy::code);
    let choice = |value: &'static str, words: String| {
        view! {
            <label>
                <input type="radio" name="said_by" value=value checked=before == Some(value) />
                {words}
            </label>
        }
    };
    let ways = SaidBy::ALL.map(|said| choice(said.code(), t.t(&["said-by-choose-", said.code()].concat())));
    view! {
        <EnterTicks />
        <details class="more">
            <summary id="who-said">{t.t("said-by-ask")}</summary>
            <div class="who-said" role="radiogroup" aria-labelledby="who-said">
                {ways.collect_view()}
                {choice("", t.t("said-by-choose-none"))}
            </div>
        </details>
    }
}

/// Off until it is ticked: outside the room an idea has no words but by this.
#[component]
fn MayQuote(may: bool) -> impl IntoView {
    let t = translator();
    view! {
        <label class="quote">
            <input type="checkbox" name="quote" value="1" checked=may aria-describedby="quote-how" />
            {t.t("idea-quote")}
        </label>
        <p class="quiet" id="quote-how">
            {t.t("idea-quote-how")}
        </p>
    }
}

/// One line of it; what was left out can be added.
#[component]
fn CheckLine(
    /// Message that names the line.
    name: &'static str,
    to: String,
    said: String,
    #[prop(optional)] picture: String,
) -> impl IntoView {
    let t = translator();
    let change = if said.is_empty() { "check-add" } else { "check-change" };
    let has_picture = !picture.is_empty();
    view! {
        <div>
            <dt>{t.t(name)}</dt>
            <dd>
                {has_picture.then(|| view! { <Picture name=picture whole=true /> })}
                <span dir="auto">{said}</span>
                <a href=to>
                    {t.t(change)} <span class="unseen">" " {t.t(name)}</span>
                </a>
            </dd>
        </div>
    }
}
