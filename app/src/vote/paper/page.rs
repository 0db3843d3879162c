//! The paper book at the desk: print, hand out, enter, account for the rest.

use domain::refusal::Refusal;
use domain::vote::paper::{MOST_PAPERS, PaperBook, PaperState};
use leptos::prelude::*;

use super::PaperLine;
use super::certificate::Figures;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{Deed, Problem, TextField};
use crate::translator::translator;

/// So many are offered to be printed, as a class has.
const USUAL: &str = "30";

/// The steps in the order in which a desk takes them.
impl Page for super::PapersPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::PapersPage { adult, session, round, book, lines, refusal } = self;
        let here = format!("/rounds/{}/papers", round.id);
        let error = refusal.is_some();
        let (open, fits) = (round.is_open(), round.fits_on_paper());
        let cannot =
            (!fits && book.printed == 0).then(|| view! { <p class="sheet">{t.t("papers-cannot")}</p> });
        let print = fits.then(|| view! { <Print here=here.clone() book /> });
        let later = (book.printed > 0 && round.opened_at.is_none())
            .then(|| view! { <p class="quiet">{t.t("papers-later")}</p> });
        let work = (book.printed > 0 && open).then(|| {
            view! {
                <HandOut here=here.clone() book />
                <Enter here=here.clone() lines />
                <Left here=here.clone() book />
            }
        });
        let hands = round.takes_hands().then(|| {
            view! {
                <p>
                    <a href=format!("/rounds/{}/hands", round.id)>{t.t("hands-link")}</a>
                </p>
            }
        });
        let added = (book.printed > 0).then(|| view! { <AddedUp book /> });
        view! {
            <AdultFrame title=t.t("papers-title") adult=Some(adult) page="papers" error>
                <a class="back" href=format!("/sessions/{}/room", session.id)>
                    {t.t("new-round-back")}
                </a>
                <Problem refusal field="page" adult=true />
                <div class="hero">
                    <h1>{t.t("papers-title")}</h1>
                    <p dir="auto">
                        <strong>{round.question}</strong>
                    </p>
                    <p>{t.t("papers-hint")}</p>
                </div>
                {cannot} {added} {print} {later} {work} {hands}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// What was printed, and what became of it.
#[component]
fn AddedUp(book: PaperBook) -> impl IntoView {
    let t = translator();
    let said = match book.open() {
        0 => t.t("papers-adds-up"),
        open => t.t_with("papers-open", &[("n", open.into())]),
    };
    let alone = book.alone.then(|| view! { <p>{t.t("papers-alone")}</p> });
    view! {
        <section class="sheet">
            <h2>{t.t("papers-book")}</h2>
            <Figures book few=false />
            <p>
                <strong>{said}</strong>
            </p>
            {alone}
        </section>
    }
}

/// How many sheets, and what is good to know about them.
#[component]
fn Print(here: String, book: PaperBook) -> impl IntoView {
    let t = translator();
    let again = (book.printed > 0).then(|| {
        view! {
            <p>
                <a href=format!("{here}/sheet")>{t.t("papers-print-all")}</a>
            </p>
        }
    });
    let value = if book.printed == 0 { USUAL } else { "" };
    view! {
        <form class="sheet" method="post" action=format!("{here}/print") novalidate>
            <h2>{t.t("papers-print")}</h2>
            <p>{t.t_with("papers-print-hint", &[("most", MOST_PAPERS.into())])}</p>
            <input type="hidden" name="told" value=book.printed.to_string() />
            <TextField name="more" label=t.t("papers-more") value=value.to_owned() short=true />
            <button>{t.t("papers-print-go")}</button>
            {again}
        </form>
    }
}

/// How many pupils hold one; never who.
#[component]
fn HandOut(here: String, book: PaperBook) -> impl IntoView {
    let t = translator();
    view! {
        <form class="sheet" method="post" action=format!("{here}/hand-out") novalidate>
            <h2>{t.t("papers-hand-out")}</h2>
            <p>{t.t("papers-hand-out-hint")}</p>
            <TextField
                name="handed_out"
                label=t.t("papers-handed-out")
                value=book.handed_out.to_string()
                short=true
            />
            <button>{t.t("papers-keep")}</button>
        </form>
    }
}

/// One paper after the other, and those that wait for a second adult or for both.
#[component]
fn Enter(here: String, lines: Vec<PaperLine>) -> impl IntoView {
    let t = translator();
    let line = |line: PaperLine| {
        let id = match line.state {
            PaperState::Once if line.mine => "papers-once-you",
            PaperState::Once => "papers-once",
            PaperState::Differs => "papers-differs",
            PaperState::Used => "papers-used",
            PaperState::Void => "papers-void",
        };
        let said = t.t_with(id, &[("number", line.number.into())]);
        match line.state {
            PaperState::Differs => {
                let to = format!("{here}/paper?number={}", line.number);
                view! { <li><a href=to>{said}</a></li> }.into_any()
            }
            PaperState::Once if line.mine => {
                let fields = vec![("number", line.number.to_string()), ("which", "neither".to_owned())];
                let about = t.t_with("papers-nr", &[("number", line.number.into())]);
                let back = t.t("papers-take-back");
                view! { <li>{said} <Deed to=format!("{here}/settle") words=back fields about /></li> }
                    .into_any()
            }
            _ => view! { <li>{said}</li> }.into_any(),
        }
    };
    let entered = lines.into_iter().map(line).collect_view();
    view! {
        <section class="sheet">
            <h2>{t.t("papers-enter")}</h2>
            <p>{t.t("papers-enter-hint")}</p>
            <form method="get" action=format!("{here}/paper")>
                <TextField name="number" label=t.t("papers-number") value=String::new() short=true />
                <button>{t.t("papers-enter-go")}</button>
            </form>
            <ul class="paper-lines">{entered}</ul>
        </section>
    }
}

/// What is left over, and what is gone.
#[component]
fn Left(here: String, book: PaperBook) -> impl IntoView {
    let t = translator();
    view! {
        <form class="sheet" method="post" action=format!("{here}/left") novalidate>
            <h2>{t.t("papers-left-over")}</h2>
            <p>{t.t("papers-left-over-hint")}</p>
            <TextField name="unused" label=t.t("papers-unused") value=book.unused.to_string() short=true />
            <TextField name="missing" label=t.t("papers-missing") value=book.missing.to_string() short=true />
            <button>{t.t("papers-keep")}</button>
        </form>
    }
}
