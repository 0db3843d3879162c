//! A document as it lies on paper.

use leptos::prelude::*;

use super::made::{Part, document};
use super::{DocumentPage, Which};
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::translator::translator;

impl Page for DocumentPage {
    fn view(self) -> AnyView {
        let t = translator();
        let Self { adult, which, facts } = self;
        let title = t.t(&["document-", which.code()].concat());
        let parts = document(&t, which, &facts);
        let may = which == Which::Impact && adult.role.may_change_partnership();
        let decide = may.then(|| {
            view! {
                <a class="button" href="/partnership/assessment">
                    {t.t("impact-decide")}
                </a>
            }
        });
        view! {
            <AdultFrame title=title.clone() adult=Some(adult) page="one-page">
                <a class="back" href="/documents">
                    {t.t("document-back")}
                </a>
                <div class="desk">
                    <article class="paper-sheet">
                        <h1>{title}</h1>
                        <Parts parts />
                    </article>
                    <aside>
                        {decide} <p class="quiet">{t.t("document-made")}</p>
                        <p class="quiet">{t.t("one-page-print")}</p>
                        <p class="quiet">{t.t("one-page-no-advice")}</p>
                    </aside>
                </div>
            </AdultFrame>
        }
        .into_any()
    }
}

/// Headings, lines and tables.
#[component]
pub(super) fn Parts(parts: Vec<Part>) -> impl IntoView {
    parts.into_iter().map(part).collect_view()
}

fn part(part: Part) -> AnyView {
    match part {
        Part::Heading(words) => view! { <h2>{words}</h2> }.into_any(),
        Part::Line(words) => view! { <p dir="auto">{words}</p> }.into_any(),
        Part::List(lines) => {
            view! { <ul>{lines.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view()}</ul> }
                .into_any()
        }
        Part::Blank(words) => view! {
            <p class="blank">
                <strong>{words}</strong>
                <span aria-hidden="true"></span>
            </p>
        }
        .into_any(),
        Part::Table(columns, rows) => view! { <Rows columns rows /> }.into_any(),
    }
}

#[component]
fn Rows(columns: Vec<String>, rows: Vec<Vec<String>>) -> impl IntoView {
    let heads = columns.iter().map(|column| view! { <th scope="col">{column.clone()}</th> }).collect_view();
    let row = |row: Vec<String>| {
        let cells = row.into_iter().enumerate().map(|(at, cell)| match (at, columns.get(at)) {
            (0, _) => view! {
                <th scope="row" dir="auto">
                    {cell}
                </th>
            }
            .into_any(),
            (_, label) => view! {
                <td dir="auto" data-label=label.cloned()>
                    {cell}
                </td>
            }
            .into_any(),
        });
        view! { <tr>{cells.collect_view()}</tr> }
    };
    view! {
        <table class="stacks">
            <thead>
                <tr>{heads}</tr>
            </thead>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}
