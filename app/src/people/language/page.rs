//! A child who reads another language opens this page by that language's own name: each button is in its own
//! letters, and nothing else has to be read.

use leptos::prelude::*;

use super::{LanguageChoice, LanguagePage};
use crate::frame::PupilFrame;
use crate::page::Page;
use crate::parts::Hero;
use crate::translator::translator;

impl Page for LanguagePage {
    fn view(self) -> AnyView {
        let t = translator();
        let LanguagePage { me, back, choices } = self;
        let one = |LanguageChoice { language, note }: LanguageChoice| {
            let now = (language.code == t.language).then_some("true");
            view! {
                <li>
                    <button
                        class="wide"
                        name="language"
                        value=language.code
                        lang=language.code
                        dir=language.direction()
                        aria-current=now
                    >
                        {language.name}
                    </button>
                    {(!note.is_empty())
                        .then(|| {
                            view! {
                                <p class="quiet" lang=language.code dir=language.direction()>
                                    {note}
                                </p>
                            }
                        })}
                </li>
            }
        };
        let choices = choices.into_iter().map(one).collect_view();
        view! {
            <PupilFrame title=t.t("language-title") me>
                <Hero title=t.t("language-title")>
                    <p>{t.t("language-what")}</p>
                </Hero>
                <form method="post" action="/language">
                    <input type="hidden" name="back" value=back />
                    <ul class="stack">{choices}</ul>
                </form>
            </PupilFrame>
        }
        .into_any()
    }
}
