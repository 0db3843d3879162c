//! Ideas that were ticked on several walls: which of them say the same?

use domain::id::IdeaId;
use domain::ideas::idea::Idea;
use domain::vote::gathering::looks_like;
use leptos::prelude::*;

use crate::translator::translator;

/// For each idea the one that it stands with; by itself, unless its letters are those of another.
#[component]
pub(super) fn Alike(ticked: Vec<Idea>, alike: Vec<(IdeaId, IdeaId)>) -> impl IntoView {
    let t = translator();
    let rows = ticked
        .iter()
        .map(|idea| {
            let said = alike.iter().find(|(one, _)| *one == idea.id).map(|(_, other)| other.clone());
            let with = said.or_else(|| looks_like(idea, &ticked).map(|other| other.id.clone()));
            let name = format!("like-{}", idea.id);
            let others = ticked
                .iter()
                .filter(|other| other.id != idea.id)
                .map(|other| {
                    view! {
                        <option value=other.id.to_string() selected=with.as_ref() == Some(&other.id)>
                            {other.words.to_string()}
                        </option>
                    }
                })
                .collect_view();
            view! {
                <div class="field">
                    <label for=name.clone() dir="auto">
                        {idea.words.to_string()}
                    </label>
                    <select id=name.clone() name=name>
                        <option value=idea.id.to_string() selected=with.is_none()>
                            {t.t("wide-alone")}
                        </option>
                        {others}
                    </select>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="sheet">
            <h2>{t.t("wide-alike")}</h2>
            <p class="quiet">{t.t("wide-alike-hint")}</p>
            {rows}
        </section>
    }
}
