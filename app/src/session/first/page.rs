//! The page of the first session: the code, large; below it the proof that phones get here; beside it what
//! was filled in, and what is missing before real young people come.

use domain::partnership::group::Group;
use domain::session::session::Session;
use jiff::civil::Date;
use leptos::prelude::*;

use super::FirstSessionPage;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::partnership::gate::Before;
use crate::parts::{Icon, Sign};
use crate::session::reach::ReachLine;
use crate::session::rehearsal::ClearAway;
use crate::translator::{Translator, translator};

impl Page for FirstSessionPage {
    fn view(self) -> AnyView {
        let t = translator();
        let [again, room, screen] =
            ["first", "room", "screen"].map(|page| format!("/sessions/{}/{page}", self.session.id));
        let what = if self.session.rehearsal { "first-rehearsal" } else { "first-real" };
        let live = Some(self.live.clone());
        view! {
            <AdultFrame title=t.t("first-title") adult=Some(self.adult) page="first-session" step="result" live>
                <div class="done">
                    <Sign />
                    <div>
                        <h1>{t.t("first-title")}</h1>
                        <p>{t.t(what)}</p>
                    </div>
                </div>
                <div class="two">
                    <div>
                        <section class="way-in">
                            <div class="code-and-qr">
                                <div class="square" inner_html=self.qr_svg></div>
                                <p>
                                    {t.t("first-point")}
                                    <strong class="host" dir="ltr">
                                        {host(&self.join_url)}
                                    </strong>
                                    {t.t("first-type")}
                                    <strong class="code" translate="no">
                                        {self.session.code.shown()}
                                    </strong>
                                </p>
                            </div>
                            <div data-region="reach">
                                <ReachLine reach=self.reach again />
                            </div>
                        </section>
                        <div class="ways">
                            <a class="button main" href=room>
                                {t.t("first-room")}
                            </a>
                            <a class="button" href=screen target="_blank">
                                <Icon name="eye" />
                                {t.t("first-screen")}
                            </a>
                        </div>
                        <ClearAway session=self.session.clone() />
                        {self.is_private.then(|| view! { <p class="quiet">{t.t("first-network")}</p> })}
                    </div>
                    <aside>
                        <Filled session=self.session groups=self.groups held=self.held />
                        <Before gate=self.gate />
                    </aside>
                </div>
            </AdultFrame>
        }
        .into_any()
    }
}

/// What was filled in, each with the page that says it otherwise.
#[component]
fn Filled(session: Session, groups: Vec<Group>, held: Option<(String, Date)>) -> impl IntoView {
    let t = translator();
    let picks = t.t_with("first-how-picks", &[("picks", u32::from(session.plan.picks).into())]);
    let lines = [
        ("first-question", Some(session.plan.question.clone())),
        ("first-who", Some(who(&t, &groups))),
        ("first-where", held.map(|(place, day)| where_and_when(&t, place, day))),
        ("first-how", Some(picks)),
        ("first-answer-by", Some(t.day(session.plan.answer_by))),
    ];
    let lines = lines.into_iter().filter_map(|(name, said)| {
        said.map(|said| {
            view! {
                <div>
                    <dt>{t.t(name)}</dt>
                    <dd dir="auto">{said}</dd>
                </div>
            }
        })
    });
    view! {
        <section class="card filled" aria-labelledby="filled">
            <h2 id="filled">{t.t("first-filled")}</h2>
            <dl>{lines.collect_view()}</dl>
            <a href=format!("/sessions/{}/ready", session.id)>{t.t("set-up-change")}</a>
        </section>
    }
}

fn who(t: &Translator, groups: &[Group]) -> String {
    let said = groups.iter().map(|group| {
        t.t_with("set-up-group-people", &[("name", group.name.clone().into()), ("n", group.size.into())])
    });
    said.collect::<Vec<_>>().join("; ")
}

fn where_and_when(t: &Translator, place: String, day: Date) -> String {
    t.t_with("first-where-today", &[("place", place.into()), ("day", t.day(day).into())])
}

/// What is typed into a browser: no scheme, no path.
fn host(join_url: &str) -> String {
    let link = join_url.split_once("://").map_or(join_url, |(_, rest)| rest);
    link.split('/').next().unwrap_or(link).to_owned()
}
