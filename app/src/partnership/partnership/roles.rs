//! The second ingredient: who does what.

use domain::partnership::organisation::Organisation;
use domain::partnership::own_word::{OwnWord, words_of};
use domain::partnership::role::{FilledRole, Holder, RoleCode, missing};
use leptos::prelude::*;

use super::section::{Question, name_of, to_mend};
use crate::translator::{Translator, translator};

/// Which roles are missing, and who fills the others.
#[component]
pub(super) fn Roles(
    filled: Vec<FilledRole>,
    organisations: Vec<Organisation>,
    own: Vec<OwnWord>,
) -> impl IntoView {
    let t = translator();
    let ids: Vec<_> = organisations.iter().map(|one| one.id.clone()).collect();
    let lines: Vec<String> = missing(&ids, &filled, &own)
        .into_iter()
        .map(|(who, role)| match who {
            Some(who) => {
                let values =
                    [("who", name_of(&organisations, &who).into()), ("role", named(&t, &own, &role).into())];
                t.t_with("roles-missing", &values)
            }
            None => t.t_with("roles-nobody", &[("role", named(&t, &own, &role).into())]),
        })
        .collect();
    let sentence = match lines.len() {
        0 => t.t("roles-all"),
        n => t.t_with("roles-open", &[("n", n.into())]),
    };
    let rows = organisations.into_iter().map(|one| row(&t, one, &filled, &own)).collect_view();
    let heads = RoleCode::all(&own).into_iter().filter(RoleCode::is_in_each);
    let heads = heads.map(|role| view! { <th scope="col">{role_title(&t, &own, &role)}</th> }).collect_view();
    view! {
        <section class="ingredient" id="roles" data-step="vote">
            <Question words=t.t("roles-question") to="/partnership/roles" />
            <p class="sentence">{sentence}</p>
            {to_mend(lines)}
            <table class="stacks">
                <thead>
                    <tr>
                        <th scope="col">{t.t("partnership-organisation")}</th>
                        {heads}
                        <th scope="col">{t.t("roles-for-all")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

/// One organisation: the roles that each has, then those it fills for all.
fn row(
    t: &Translator,
    organisation: Organisation,
    filled: &[FilledRole],
    words: &[OwnWord],
) -> impl IntoView + use<> {
    let own: Vec<&FilledRole> = filled.iter().filter(|one| one.organisation == organisation.id).collect();
    let (each, for_all): (Vec<_>, Vec<_>) = RoleCode::all(words).into_iter().partition(RoleCode::is_in_each);
    let each = each
        .into_iter()
        .map(|role| {
            let said = own.iter().find(|one| one.role == role).map(|one| said(t, one));
            view! {
                <td data-label=role_title(t, words, &role) dir="auto">{said.unwrap_or_else(|| t.t("roles-none"))}</td>
            }
        })
        .collect_view();
    let for_all: Vec<_> = for_all
        .into_iter()
        .filter_map(|role| own.iter().find(|one| one.role == role))
        .map(|one| view! { <li dir="auto">{[role_title(t, words, &one.role), said(t, one)].join(": ")}</li> })
        .collect();
    view! {
        <tr>
            <th scope="row">{organisation.name}</th>
            {each}
            <td data-label=t.t("roles-for-all")>
                <ul>{for_all}</ul>
            </td>
        </tr>
    }
}

/// "Deputy head", "not needed, because…", and whether they are comfortable with it.
fn said(t: &Translator, filled: &FilledRole) -> String {
    match &filled.holder {
        Holder::NotNeeded(why) => t.t_with("roles-not-needed", &[("why", why.to_string().into())]),
        Holder::Post(post) if filled.comfortable => post.to_string(),
        Holder::Post(post) => t.t_with("roles-uneasy", &[("post", post.to_string().into())]),
    }
}

/// The role at the head of a column: "Deputy safeguarding lead".
pub(super) fn role_title(t: &Translator, own: &[OwnWord], role: &RoleCode) -> String {
    words_of(own, role.code()).map_or_else(|| t.t(&format!("role-{}", role.code())), str::to_owned)
}

/// The role inside a sentence: "deputy safeguarding lead".
fn named(t: &Translator, own: &[OwnWord], role: &RoleCode) -> String {
    words_of(own, role.code()).map_or_else(|| t.t(&format!("role-{}-named", role.code())), str::to_owned)
}
