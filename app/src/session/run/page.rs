//! One button for each step, and how long is left. What a pupil taps here moves everybody.

use crate::page::Page;
use leptos::prelude::*;

use crate::frame::PupilFrame;
use crate::parts::Hero;
use crate::translator::translator;

/// Steps, timer, and the way to the pupil's own page.
impl Page for super::RunPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::RunPage { me, step, steps, agenda, now, own, live } = page;
        let buttons = steps
            .into_iter()
            .map(|one| {
                let here = one == step;
                let name = t.t(&format!("step-{}", one.code()));
                view! {
                    <button class="wide" name="step" value=one.code() aria-current=here.then_some("step")>
                        {name}
                        {here.then(|| view! { <strong>" " {t.t("run-here")}</strong> })}
                    </button>
                }
            })
            .collect_view();
        let deed = |what: &'static str, words: &str| {
            view! {
                <button class="wide" name="do" value=what>
                    {t.t(words)}
                </button>
            }
        };
        let timer = match agenda.as_ref().and_then(|agenda| agenda.present(now)) {
            Some(present) => view! {
                <p data-line="left">{crate::session::agenda::left(&t, &present)}</p>
                {deed("more", "plan-more")}
                {present.next.is_some().then(|| deed("next", "plan-go-on"))}
            }
            .into_any(),
            None => deed("start", "plan-start").into_any(),
        };
        let over = agenda.as_ref().is_some_and(|agenda| agenda.is_over(now));
        view! {
            <PupilFrame title=t.t("run-title") me=Some(me) step=Some(step) live=Some(live)>
                <Hero title=t.t("run-title")>
                    <p>{t.t("run-how")}</p>
                </Hero>
                <form class="stack" method="post" action="/run/step">
                    {buttons}
                </form>
                {(!over)
                    .then(|| {
                        view! {
                            <form class="stack" method="post" action="/run/timer">
                                <h2>{t.t("run-time")}</h2>
                                {timer}
                            </form>
                        }
                    })}
                <p>
                    <a class="go-back" href=own>
                        {t.t("run-own")}
                    </a>
                </p>
            </PupilFrame>
        }
        .into_any()
    }
}
