//! Asked once: what goes, what comes after it, one button, and the way back.

use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::Deed;
use crate::translator::translator;

/// "Remove the demo".
impl Page for super::DemoPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::DemoPage { adult, invented } = self;
        let said = if invented {
            view! {
                <p>{t.t("demo-what")}</p>
                <ul>
                    <li>{t.t("demo-goes")}</li>
                    <li>{t.t("demo-signs-out")}</li>
                    <li>{t.t("demo-then")}</li>
                    <li>{t.t("demo-no-way-back")}</li>
                </ul>
                <Deed to="/demo/remove" words=t.t("demo-remove") class="main" />
            }
            .into_any()
        } else {
            view! { <p>{t.t("demo-is-none")}</p> }.into_any()
        };
        view! {
            <AdultFrame title=t.t("demo-title") adult=Some(adult) page="invented">
                <div class="sheet">
                    <h1>{t.t("demo-title")}</h1>
                    {said}
                    <p>
                        <a class="button" href="/programme">
                            {t.t("demo-keep")}
                        </a>
                    </p>
                </div>
            </AdultFrame>
        }
        .into_any()
    }
}
