//! What somebody else did about the account, said once, before anything else.

use domain::people::second_step::AccountNews;
use leptos::prelude::*;

use super::NewsPage;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::Deed;
use crate::translator::translator;

impl Page for NewsPage {
    fn view(self) -> AnyView {
        let t = translator();
        let until = self.news.last().map_or(0, |one| one.at.0).to_string();
        let lines = self.news.into_iter().map(|one| view! { <Line one /> }).collect_view();
        view! {
            <AdultFrame title=t.t("account-news") adult=Some(self.adult) page="new-session account">
                <h1>{t.t("account-news")}</h1>
                <section class="sheet">
                    <ul>{lines}</ul>
                    <p>{t.t("account-news-do")}</p>
                </section>
                <Deed
                    to="/people/you/news"
                    words=t.t("account-news-go")
                    class="main"
                    fields=vec![("until", until), ("next", self.next)]
                />
            </AdultFrame>
        }
        .into_any()
    }
}

#[component]
fn Line(one: AccountNews) -> impl IntoView {
    let t = translator();
    let values = [("day", t.day_of(one.at).into()), ("who", one.by.as_str().into())];
    let by = if one.by.is_empty() { "-server" } else { "" };
    view! { <li>{t.t_with(&format!("account-news-{}{by}", one.what.code()), &values)}</li> }
}
