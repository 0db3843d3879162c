//! Which groups come to a session, to tick.

use domain::partnership::group::Group;
use leptos::prelude::*;

use super::problem::{WrongLine, Wrongs};
use crate::translator::translator;

/// The groups that can be invited, with what a worker knows them by.
#[component]
pub fn GroupTicks(
    /// The groups that can come.
    groups: Vec<Group>,
    /// The ids of those that are ticked.
    ticked: Vec<String>,
    /// What is wrong with the form.
    wrong: Wrongs,
) -> impl IntoView {
    let t = translator();
    let groups = groups
        .into_iter()
        .map(|group| {
            let checked = ticked.contains(&group.id.0);
            let ages = [("from", u32::from(group.ages.from).into()), ("to", u32::from(group.ages.to).into())];
            view! {
                <label class="tick">
                    <input type="checkbox" name="groups" value=group.id.0 checked=checked />
                    <span>
                        <strong>{group.name}</strong>
                        <span class="quiet">
                            {t.t_with("new-session-ages", &ages)} ", "
                            {t.t_with("new-session-roll", &[("n", group.size.into())])}
                        </span>
                    </span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset id="groups" tabindex="-1" class=wrong.has("groups").then_some("wrong")>
            <legend>{t.t("new-session-groups")}</legend>
            <WrongLine field="groups" said=wrong.said("groups") />
            <div class="ticks">{groups}</div>
        </fieldset>
    }
}
