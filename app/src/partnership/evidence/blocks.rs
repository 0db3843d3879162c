//! Charts of what can be counted to the last one: a block for each, or bars; and the head of a table.

use leptos::prelude::*;

use crate::translator::Translator;

/// One part of a row of blocks.
pub(super) struct Part {
    /// Its name in the style sheet, which gives it a colour and a sign.
    pub class: &'static str,
    /// What it is called.
    pub words: String,
    /// How many of them there are.
    pub n: usize,
}

/// So many blocks can be counted by eye; beyond them the table has to do.
const MOST_BLOCKS: usize = 60;

/// A block for each, in the order of the parts; the key says which is which, and how many.
pub(super) fn blocks(said: String, parts: Vec<Part>) -> AnyView {
    let all: usize = parts.iter().map(|part| part.n).sum();
    let squares = (1..=MOST_BLOCKS).contains(&all).then(|| {
        let of = |part: &Part| (0..part.n).map(|_| view! { <i class=part.class></i> }).collect_view();
        view! {
            <div class="blocks" role="img" aria-label=said>
                {parts.iter().map(of).collect_view()}
            </div>
        }
    });
    let line = |part: &Part| {
        view! {
            <tr>
                <th scope="row">
                    <i class=["key ", part.class].concat() aria-hidden="true"></i>
                    {part.words.clone()}
                </th>
                <td>{part.n}</td>
            </tr>
        }
    };
    view! {
        {squares}
        <table class="counted">
            <tbody>{parts.iter().map(line).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// A bar for each, whose marks were drawn; words and figures are text of the page.
pub(super) fn bars(base: String, said: String, rows: Vec<(String, usize)>, marks: &[String]) -> AnyView {
    let row = |((words, n), svg): ((String, usize), &String)| {
        view! {
            <div class="tally-row bare">
                <span class="words">{words}</span>
                <span class="track" inner_html=svg.clone()></span>
                <b class="number">{n}</b>
            </div>
        }
    };
    let rows = rows.into_iter().zip(marks).map(row).collect_view();
    view! {
        <div class="bars few" role="img" aria-label=said>
            <p class="base">{base}</p>
            {rows}
        </div>
    }
    .into_any()
}

/// What stands in each column of a table, by the ids of its words.
pub(super) fn head(t: &Translator, columns: &[&str]) -> AnyView {
    let column = |id: &&str| view! { <th scope="col">{t.t(id)}</th> };
    view! {
        <thead>
            <tr>{columns.iter().map(column).collect_view()}</tr>
        </thead>
    }
    .into_any()
}
