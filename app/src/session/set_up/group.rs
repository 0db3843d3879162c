//! The third page: who will have a say. Ages are read as people say them, and answered back.

use domain::refusal::Refusal;
use leptos::prelude::*;

use super::Understood;
use super::column::{At, GoOn, SetUpFrame};
use super::field::{Field, wrong};
use crate::icons::icon;
use crate::page::Page;
use crate::parts::Problem;
use crate::translator::translator;

impl Page for super::FirstGroupPage {
    fn view(self) -> AnyView {
        let t = translator();
        let wrong = wrong(self.refusal.as_ref(), "name");
        let another = !self.so_far.groups.is_empty() || self.group.is_none();
        view! {
            <SetUpFrame
                title=t.t("set-up-group-title")
                at=At::Group
                so_far=self.so_far
                error=wrong.is_some()
            >
                <p class="lead">{t.t("set-up-group")}</p>
                <Problem refusal=self.refusal field=wrong.unwrap_or("name") />
                <form method="post" action="/set-up/group" novalidate>
                    {self.group.map(|id| view! { <input type="hidden" name="group" value=id.0 /> })}
                    <Field name="name" label="set-up-group-name" value=self.name wrong />
                    <div class="pair ages">
                        <Field
                            name="ages"
                            label="set-up-ages"
                            hint=t.t("set-up-ages-hint")
                            value=self.ages
                            wrong
                        />
                        <Field name="size" label="set-up-size" value=self.size wrong numeric=true />
                    </div>
                    <Answer answer=self.answer />
                    <GoOn words=t.t("set-up-continue") at=At::Group>
                        {another
                            .then(|| {
                                view! {
                                    <button class="plain" name="another" value="1">
                                        {t.t("set-up-group-another")}
                                    </button>
                                }
                            })}
                    </GoOn>
                </form>
            </SetUpFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// "Ages 11 to 13. 9 of them need two adults each time."
#[component]
pub(super) fn Answer(answer: Option<Understood>) -> impl IntoView {
    let t = translator();
    answer.map(|Understood { ages, size, adults }| {
        let values = [
            ("from", u32::from(ages.from).into()),
            ("to", u32::from(ages.to).into()),
            ("n", size.into()),
            ("adults", adults.into()),
        ];
        view! {
            <p class="understood">
                <span inner_html=icon("tick")></span>
                {t.t_with("set-up-answer", &values)}
            </p>
        }
    })
}
