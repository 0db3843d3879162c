//! What it is: its category, its cost, whose idea it was, who leads it.

use domain::ideas::activity::Category;
use leptos::prelude::*;

use super::{ActivityForm, ActivityPage, credit_code, credited};
use crate::parts::MainButton;
use crate::translator::translator;

/// A form for those who run it; a sentence for everybody else.
#[component]
pub(super) fn About(page: ActivityPage) -> impl IntoView {
    let t = translator();
    let inside = if page.may_change() {
        view! { <Form page /> }.into_any()
    } else {
        let who = page.name_of(&page.activity.lead);
        let led = match &page.activity.post {
            Some(post) => {
                t.t_with("activity-led-by-post", &[("who", who.into()), ("post", post.to_string().into())])
            }
            None => t.t_with("activity-led-by", &[("who", who.into())]),
        };
        view! { <p dir="auto">{led}</p> }.into_any()
    };
    view! {
        <section class="part" id="about" data-step="vote">
            <h2>{t.t("activity-about")}</h2>
            {inside}
        </section>
    }
}

#[component]
fn Form(page: ActivityPage) -> impl IntoView {
    let t = translator();
    let credits = page.credits.iter().map(|credit| {
        let said = credited(&t, credit, &page.partnership, &page.organisations, &page.groups);
        (credit_code(credit), said)
    });
    let credits: Vec<_> = credits.collect();
    let leads: Vec<_> =
        page.activity.running.iter().map(|(id, _)| (id.to_string(), page.name_of(id))).collect();
    let ActivityForm { category, cost, credit, lead, post } = page.form;
    view! {
        <form method="post" action=format!("/activities/{}", page.activity.id) novalidate>
            <Categories chosen=category />
            <div class="pair">
                <div class="field">
                    <label for="cost">{t.t("activity-field-cost")}</label>
                    <input
                        type="text"
                        id="cost"
                        name="cost"
                        value=cost
                        inputmode="decimal"
                        class="short"
                        autocomplete="off"
                    />
                </div>
                <Choice name="credit" label=t.t("activity-credit") chosen=credit options=credits />
            </div>
            <p class="hint">{t.t("activity-credit-hint")}</p>
            <div class="pair">
                <Choice name="lead" label=t.t("activity-field-lead") chosen=lead options=leads />
                <div class="field">
                    <label for="post">{t.t("activity-field-post")}</label>
                    <input
                        type="text"
                        id="post"
                        name="post"
                        value=post
                        dir="auto"
                        autocomplete="off"
                        aria-describedby="post-hint"
                    />
                    <p class="hint" id="post-hint">
                        {t.t("activity-field-post-hint")}
                    </p>
                </div>
            </div>
            <MainButton words=t.t("partnership-keep") />
        </form>
    }
}

/// The five categories, none of them larger.
#[component]
fn Categories(chosen: String) -> impl IntoView {
    let t = translator();
    let options = Category::ALL
        .into_iter()
        .map(|one| {
            view! {
                <label class="tick">
                    <input type="radio" name="category" value=one.code() checked=chosen == one.code() />
                    <span>{t.t(&format!("category-{}", one.code()))}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset id="category" tabindex="-1">
            <legend>{t.t("activity-category")}</legend>
            <div class="ticks">{options}</div>
        </fieldset>
    }
}

/// One of a few, by value and words.
#[component]
fn Choice(
    name: &'static str,
    label: String,
    chosen: String,
    options: Vec<(String, String)>,
) -> impl IntoView {
    let options = options
        .into_iter()
        .map(|(value, words)| {
            let selected = value == chosen;
            view! {
                <option value=value selected=selected>
                    {words}
                </option>
            }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select id=name name=name>
                {options}
            </select>
        </div>
    }
}
