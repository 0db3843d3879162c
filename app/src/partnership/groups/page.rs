//! The list: our groups first, then those of others and whether they may come.

use domain::partnership::group::Group;
use domain::partnership::group_request::RequestState;
use leptos::prelude::*;

use super::{OthersGroups, ages};
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::Deed;
use crate::translator::translator;

/// What others ask stands first: somebody waits for it.
impl Page for super::GroupsPage {
    fn view(self) -> AnyView {
        let super::GroupsPage { adult, groups, old, others, waits } = self;
        let t = translator();
        let waits = (waits > 0).then(|| {
            view! {
                <p class="waits">
                    <a href="/groups/asked">{t.t_with("groups-waits", &[("n", waits.into())])}</a>
                </p>
            }
        });
        view! {
            <AdultFrame title=t.t("groups-title") adult=Some(adult) page="groups">
                <h1>{t.t("groups-title")}</h1>
                {waits}
                <Own groups />
                <p class="ways">
                    <a class="button strong" href="/groups/new">
                        {t.t("groups-add")}
                    </a>
                    <a class="button" href="/groups/bring-in">
                        {t.t("groups-bring-in")}
                    </a>
                </p>
                <Old old />
                <Others others />
            </AdultFrame>
        }
        .into_any()
    }
}

/// Name, ages, how many are on the list, and the way to change them.
#[component]
fn Own(groups: Vec<Group>) -> impl IntoView {
    let t = translator();
    if groups.is_empty() {
        return view! { <p class="quiet">{t.t("groups-none")}</p> }.into_any();
    }
    let lines = groups.into_iter().map(|group| {
        view! {
            <li class="line">
                <span>
                    <strong dir="auto">{group.name.clone()}</strong>
                    <span class="quiet">{ages(&t, group.ages)}</span>
                </span>
                <span class="many">{t.t_with("groups-on-list", &[("n", group.size.into())])}</span>
                <a class="button" href=format!("/groups/{}/cards", group.id)>
                    {t.t("cards-short")}
                    <span class="unseen">": " {group.name.clone()}</span>
                </a>
                <a class="button" href=format!("/groups/{}", group.id)>
                    {t.t("groups-change")}
                    <span class="unseen">": " {group.name}</span>
                </a>
            </li>
        }
    });
    view! { <ul class="lines">{lines.collect_view()}</ul> }.into_any()
}

/// Those that were put away, folded.
#[component]
fn Old(old: Vec<Group>) -> impl IntoView {
    let t = translator();
    (!old.is_empty()).then(|| {
        let title = t.t_with("groups-old", &[("n", old.len().into())]);
        let lines = old.into_iter().map(|group| {
            let to = format!("/groups/{}/bring-back", group.id);
            view! {
                <li class="line">
                    <span>
                        <strong dir="auto">{group.name.clone()}</strong>
                        <span class="quiet">{ages(&t, group.ages)}</span>
                    </span>
                    <Deed to words=t.t("groups-bring-back") about=group.name />
                </li>
            }
        });
        view! {
            <details class="old">
                <summary>{title}</summary>
                <ul class="lines">{lines.collect_view()}</ul>
            </details>
        }
    })
}

/// The groups of each other organisation, and what it said.
#[component]
fn Others(others: Vec<OthersGroups>) -> impl IntoView {
    let t = translator();
    (!others.is_empty()).then(|| {
        let all = others.into_iter().map(|one| {
            let home = one.organisation.clone();
            let lines = one.groups.into_iter().map(|(group, state)| {
                view! { <Other group state home=home.clone() /> }
            });
            view! {
                <h3 dir="auto">{one.organisation}</h3>
                <ul class="lines">{lines.collect_view()}</ul>
            }
        });
        view! {
            <section class="others">
                <h2>{t.t("groups-others")}</h2>
                <p class="quiet">{t.t("groups-others-why")}</p>
                {all.collect_view()}
            </section>
        }
    })
}

#[component]
fn Other(group: Group, state: Option<RequestState>, home: String) -> impl IntoView {
    let t = translator();
    let open = matches!(state, Some(RequestState::Waits | RequestState::Yes { .. }));
    let said = state.map(|state| match state {
        RequestState::Waits => t.t_with("groups-asked-waits", &[("who", home.clone().into())]),
        RequestState::Yes { at } => t.t_with("groups-asked-yes", &[("day", t.day_of(at).into())]),
        RequestState::No { why, .. } => t.t_with("groups-asked-no", &[("why", why.to_string().into())]),
        RequestState::TakenBack { at } => t.t_with("groups-asked-back", &[("day", t.day_of(at).into())]),
    });
    let ask = (!open).then(|| {
        view! {
            <a class="button" href=format!("/groups/{}/ask", group.id)>
                {t.t_with("groups-ask", &[("who", home.into())])}
                <span class="unseen">": " {group.name.clone()}</span>
            </a>
        }
    });
    view! {
        <li class="line">
            <span>
                <strong dir="auto">{group.name}</strong>
                <span class="quiet">{said.unwrap_or_else(|| ages(&t, group.ages))}</span>
            </span>
            {ask}
        </li>
    }
}
