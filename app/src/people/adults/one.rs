//! One colleague: a link to a new password or to begin anew without the second step, or taking away.

use domain::refusal::Refusal;
use leptos::prelude::*;

use super::role_words;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{Deed, Problem};
use crate::translator::translator;

/// Two deeds, each with what happens then.
impl Page for super::AdultPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::AdultPage { adult, colleague, second_step, only_lead, refusal } = self;
        let error = refusal.is_some();
        let who = colleague.job_title.clone();
        let to = format!("/people/adults/{}", colleague.id);
        let role = role_words(&t, colleague.role);
        let as_what = t.t_with("adult-of", &[("who", colleague.name.into()), ("role", role.into())]);
        view! {
            <AdultFrame title=who.clone() adult=Some(adult) page="new-session account" error>
                <a class="back" href="/people">
                    {t.t("adult-back-people")}
                </a>
                <Problem refusal field="away" />
                <h1 dir="auto">{who.clone()}</h1>
                <p>{as_what}</p>
                <section class="sheet">
                    <h2>{t.t("adult-password")}</h2>
                    <p>{t.t("adult-password-what")}</p>
                    <Deed to=format!("{to}/password") words=t.t("adult-password-go") />
                </section>
                {second_step
                    .then(|| {
                        view! {
                            <section class="sheet">
                                <h2>{t.t("second-step-title")}</h2>
                                <p>{t.t("adult-second-step-what")}</p>
                                <Deed to=format!("{to}/second-step") words=t.t("adult-second-step-go") />
                            </section>
                        }
                    })}
                <section class="sheet" id="away" tabindex="-1">
                    <h2>{t.t("adult-away")}</h2>
                    <p>{t.t("adult-away-what")}</p>
                    <TakeAway to=format!("{to}/take-away") who only_lead />
                </section>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// One tap; of the only safeguarding lead a tick first, beside what stops.
#[component]
fn TakeAway(to: String, who: String, only_lead: bool) -> impl IntoView {
    let t = translator();
    let words = t.t_with("adult-away-go", &[("who", who.into())]);
    if !only_lead {
        return view! { <Deed to=to words=words /> }.into_any();
    }
    view! {
        <form method="post" action=to>
            <p>{t.t("adult-away-last-lead")}</p>
            <label class="tick">
                <input type="checkbox" name="sure" value="1" />
                <span>{t.t("adult-away-last-sure")}</span>
            </label>
            <button>{words}</button>
        </form>
    }
    .into_any()
}
