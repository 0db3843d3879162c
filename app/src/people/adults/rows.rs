//! Adults by job title, then those who are asked in.

use domain::people::invitation::{Asks, Invitation};
use domain::people::sign_in::Adult;
use domain::time::Moment;
use leptos::prelude::*;

use super::{PeoplePage, role_words};
use crate::parts::Deed;
use crate::translator::{Translator, translator};

/// Who is here as what; for leaders with the way to more, and the open links.
#[component]
pub(super) fn Rows(page: PeoplePage) -> impl IntoView {
    let t = translator();
    let leads = page.adult.role.may_change_partnership();
    let me = page.adult.id.clone();
    let people = page
        .colleagues
        .into_iter()
        .map(|(adult, email)| {
            let is_me = adult.id == me;
            view! { <Colleague adult email is_me leads /> }
        })
        .collect_view();
    let links = page.invitations.into_iter().map(|link| view! { <Link link now=page.now /> }).collect_view();
    view! {
        <section id="people">
            <table class="stacks">
                <thead>
                    <tr>
                        <th scope="col">{t.t("people-job")}</th>
                        <th scope="col">{t.t("people-role")}</th>
                        {leads.then(|| view! { <th scope="col">{t.t("people-do")}</th> })}
                    </tr>
                </thead>
                <tbody>{people} {links}</tbody>
            </table>
        </section>
    }
}

#[component]
fn Colleague(adult: Adult, email: Option<String>, is_me: bool, leads: bool) -> impl IntoView {
    let t = translator();
    let below = if is_me { Some(t.t("people-you")) } else { email };
    let more = leads.then(|| {
        let (to, words) = if is_me {
            ("/people/you".to_owned(), t.t("people-account-go"))
        } else {
            let who = adult.job_title.clone().into();
            (format!("/people/adults/{}", adult.id), t.t_with("people-more", &[("who", who)]))
        };
        view! {
            <td class="more">
                <a class="button" href=to aria-label=words>
                    <span aria-hidden="true">"•••"</span>
                </a>
            </td>
        }
    });
    view! {
        <tr>
            <th scope="row">
                <span dir="auto">{adult.job_title.clone()}</span>
                {below.map(|words| view! { <small dir="auto">{words}</small> })}
            </th>
            <td data-label=t.t("people-role")>
                <span class=["as ", adult.role.code()].concat()>{role_words(&t, adult.role)}</span>
            </td>
            {more}
        </tr>
    }
}

/// A link that nobody has used: a striped row with its end day and a cross.
#[component]
fn Link(link: Invitation, now: Moment) -> impl IntoView {
    let t = translator();
    let ends = if link.ends_at <= now { "people-link-ended" } else { "people-link-ends" };
    let ends = t.t_with(ends, &[("day", t.day_of(link.ends_at).into())]);
    let who = if link.job_title.is_empty() { link.email.clone() } else { link.job_title.clone() };
    let to = format!("/people/invitations/{}", link.id);
    let take_back = t.t_with("people-link-take-back", &[("who", who.clone().into())]);
    view! {
        <tr class="asked">
            <th scope="row">
                <span dir="auto">{who}</span>
                <small>{ends}</small>
            </th>
            <td data-label=t.t("people-role")>
                <span class=["as ", link.role.code()].concat()>{as_what(&t, &link)}</span>
            </td>
            <td class="more">
                <Deed to=format!("{to}/renew") words=t.t("people-link-new") class="plain" about=link.email />
                <Deed to=format!("{to}/take-back") words="✕" class="plain cross" about=take_back />
            </td>
        </tr>
    }
}

fn as_what(t: &Translator, link: &Invitation) -> String {
    match link.asks {
        Asks::Colleague(_) => role_words(t, link.role),
        Asks::Partner => t.t("here-as-partner"),
        Asks::Password(_) => t.t("adult-password"),
        Asks::Afresh(_) => t.t("second-step-title"),
    }
}
