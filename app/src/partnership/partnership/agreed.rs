//! What we agreed: outcomes, roles, who gains, places, and the partnership's own sixth ingredient.

use leptos::prelude::*;

use super::AgreedPage;
use super::ingredients::IngredientSections;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::translator::translator;

impl Page for AgreedPage {
    fn view(self) -> AnyView {
        let t = translator();
        let AgreedPage { adult, partnership, organisations, ingredients } = self;
        view! {
            <AdultFrame title=t.t("agreed-title") adult=Some(adult) page="partnership">
                <a class="back" href="/partnership">
                    {t.t("adult-back-partnership")}
                </a>
                <p class="over" dir="auto">
                    {partnership.name.clone()}
                </p>
                <h1>{t.t("agreed-title")}</h1>
                <p class="file" id="holidays">
                    <a class="button" href="/partnership/holidays">
                        {t.t("holidays-link")}
                    </a>
                </p>
                <IngredientSections partnership organisations ingredients />
            </AdultFrame>
        }
        .into_any()
    }
}
