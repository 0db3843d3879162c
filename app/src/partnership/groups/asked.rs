//! What others ask of us: yes, or no and why. What waits stands first; what was said can be read, and a
//! yes taken back.

use domain::partnership::group_request::RequestState;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::AskedForGroup;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{Deed, Problem};
use crate::translator::translator;

/// All that was asked.
impl Page for super::AskedPage {
    fn view(self) -> AnyView {
        let super::AskedPage { adult, asked, refusal } = self;
        let t = translator();
        let error = refusal.is_some();
        let (waits, said): (Vec<_>, Vec<_>) =
            asked.into_iter().partition(|one| one.request.state == RequestState::Waits);
        let none = waits.is_empty().then(|| view! { <p class="quiet">{t.t("groups-nobody-asks")}</p> });
        view! {
            <AdultFrame title=t.t("groups-asked-title") adult=Some(adult) page="groups" error>
                <a class="back" href="/groups">
                    {t.t("groups-back")}
                </a>
                <Problem refusal field="asked" />
                <h1>{t.t("groups-asked-title")}</h1>
                {none}
                <div id="asked" tabindex="-1">
                    <AskedFor asked=waits />
                </div>
                <Said said />
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// The section that stands first where leaders look after their people: what waits for a word, with
/// what those who ask would see. Nothing where nobody asks.
#[component]
pub fn AskedFor(
    /// Those that wait.
    asked: Vec<AskedForGroup>,
) -> impl IntoView {
    asked.into_iter().map(|one| view! { <Waiting one /> }).collect_view()
}

/// One that waits.
#[component]
pub fn Waiting(
    /// What was asked.
    one: AskedForGroup,
) -> impl IntoView {
    let t = translator();
    let AskedForGroup { request, group, asking, job_title, why } = one;
    let to = |deed: &str| format!("/groups/asked/{}/{deed}", request.id);
    let values = [("who", asking.clone().into()), ("group", group.clone().into())];
    let planned = request.planned;
    let facts = [Some(planned.what), planned.when, planned.place].into_iter().flatten();
    let facts = facts.map(|fact| view! { <li dir="auto">{fact.to_string()}</li> }).collect_view();
    let by = [("job", job_title.into()), ("day", t.day_of(request.asked_at).into())];
    let no = t.t("groups-say-no");
    let open = !why.is_empty();
    let field = format!("because-{}", request.id);
    view! {
        <section class="asks">
            <div>
                <h2>{t.t_with("groups-asks-for", &values)}</h2>
                <ul class="facts">{facts}</ul>
                <p>{t.t("groups-they-see")}</p>
                <p class="quiet">{t.t_with("groups-asked-by", &by)}</p>
            </div>
            <div class="answers">
                <Deed to=to("yes") words=t.t_with("groups-say-yes", &[("group", group.into())]) class="main" />
                <details open=open>
                    <summary class="button">{no}</summary>
                    <form method="post" action=to("no")>
                        <input type="hidden" name="request" value=request.id.to_string() />
                        <div class="field">
                            <label for=field.clone()>{t.t("groups-why-not")}</label>
                            <input type="text" id=field name="because" value=why dir="auto" autocomplete="off" />
                        </div>
                        <button>{t.t("groups-send-no")}</button>
                    </form>
                </details>
            </div>
        </section>
    }
}

/// What was said, the last first.
#[component]
fn Said(said: Vec<AskedForGroup>) -> impl IntoView {
    let t = translator();
    (!said.is_empty()).then(|| {
        let lines = said.into_iter().rev().map(|one| view! { <Line one /> }).collect_view();
        view! {
            <section class="others">
                <h2>{t.t("groups-said")}</h2>
                <ul class="lines">{lines}</ul>
            </section>
        }
    })
}

#[component]
fn Line(one: AskedForGroup) -> impl IntoView {
    let t = translator();
    let AskedForGroup { request, group, asking, .. } = one;
    let holds = matches!(request.state, RequestState::Yes { .. });
    let said = match request.state {
        RequestState::Waits => String::new(),
        RequestState::Yes { at } => t.t_with("groups-said-yes", &[("day", t.day_of(at).into())]),
        RequestState::No { at, why } => {
            t.t_with("groups-said-no", &[("day", t.day_of(at).into()), ("why", why.to_string().into())])
        }
        RequestState::TakenBack { at } => t.t_with("groups-said-back", &[("day", t.day_of(at).into())]),
    };
    let to = format!("/groups/asked/{}/take-back", request.id);
    let values = [("who", asking.into()), ("group", group.into())];
    let about = t.t_with("groups-asked-for", &values);
    view! {
        <li class="line">
            <span>
                <strong>{about.clone()}</strong>
                <span class="quiet">{said}</span>
            </span>
            {holds.then(|| view! { <TakeBack to about /> })}
        </li>
    }
}

/// Asks once, and says what stays as it is.
#[component]
fn TakeBack(to: String, about: String) -> impl IntoView {
    let t = translator();
    view! {
        <details class="sure">
            <summary class="button">
                {t.t("groups-take-back")} <span class="unseen">": " {about.clone()}</span>
            </summary>
            <div class="sheet">
                <p>{t.t("groups-take-back-sure")}</p>
                <Deed to words=t.t("groups-take-back-go") about />
            </div>
        </details>
    }
}
