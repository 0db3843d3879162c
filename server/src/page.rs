//! A page is the response: a handler answers with [`render`], and one layer draws it, whole, with
//! the headers that keep it safe.

use std::sync::{Arc, Mutex, PoisonError};

use app::frame::{NotTaken, PageContext, page_context};
use app::page::Page;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

use crate::drawn_for;
use crate::error::{Reason, status};
use crate::extractors::audience::{Audience, Reader};
use crate::locale;
use crate::not_taken::Asked;
use crate::state::AppState;
use crate::turned::Visit;

/// Whose page it is, for what a device keeps of pages: the mark that stands in its forms.
const KEEPS: HeaderName = HeaderName::from_static("fifth-keeps");
/// Of this pupil's page nothing is kept.
const KEEPS_NOT: HeaderName = HeaderName::from_static("fifth-keeps-not");

/// A page on its way out, not yet drawn. Extensions of a response are cloned, so it lies behind
/// a lock from which the layer takes it.
#[derive(Clone)]
struct Undrawn(Arc<Mutex<Option<Draw>>>);

type Draw = Box<dyn FnOnce() -> AnyView + Send>;

/// The response that is this page; its status is that of the page's refusal, or 200.
pub fn render(page: impl Page) -> Response {
    let mut response = page.refusal().map_or(StatusCode::OK, status).into_response();
    let draw: Draw = Box::new(move || page.view());
    response.extensions_mut().insert(Undrawn(Arc::new(Mutex::new(Some(draw)))));
    response
}

/// The layer that draws.
pub async fn layer(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let asked = Asked::from_request(&mut request);
    let audience = request.extensions().get::<Audience>().cloned().unwrap_or_default();
    let visit = Visit::from_request(&state, &request);
    let mut response = next.run(request).await;
    let not_taken = match asked {
        Some(asked) => {
            let is_page = response.extensions().get::<Undrawn>().is_some();
            asked.settle(&state, &mut response, is_page).await
        }
        None => Ok(None),
    };
    if let (Ok(_), Some(visit)) = (&not_taken, visit) {
        let is_page = response.extensions().get::<Undrawn>().is_some();
        if let Err(refused) = visit.settle(&state, &audience, is_page, &mut response).await {
            return refused.into();
        }
    }
    match not_taken {
        Ok(not_taken) => drawn(&state, response, not_taken, &audience).await,
        Err(refused) => refused.into(),
    }
}

/// Draws the page that a handler answered with, below what was not taken, and marked with what its reader
/// has to know on every page; any other response goes on as it is.
pub async fn drawn(
    state: &AppState,
    mut response: Response,
    not_taken: Option<NotTaken>,
    audience: &Audience,
) -> Response {
    let Some(Undrawn(page)) = response.extensions_mut().remove::<Undrawn>() else { return response };
    let Some(draw) = page.lock().unwrap_or_else(PoisonError::into_inner).take() else { return response };
    let why_not = not_taken.as_ref().map(|not_taken| status(&not_taken.refusal));
    let mut document = document(state, draw, not_taken, audience).await;
    *document.status_mut() = why_not.filter(|_| response.status().is_success()).unwrap_or(response.status());
    if let Some(reason) = response.extensions().get::<Reason>() {
        document.extensions_mut().insert(*reason);
    }
    // What is kept on a device is kept for one, and goes when another comes.
    let whose = match audience.reader() {
        Reader::Pupil => audience.whom(),
        // Of an adult's page nothing is kept, and what was kept of a pupil goes.
        Reader::Adult => "nobody",
        Reader::Anybody => "",
    };
    if let Ok(whose) = HeaderValue::from_str(whose)
        && !whose.is_empty()
    {
        document.headers_mut().insert(KEEPS, whose);
    }
    if audience.is_not_kept() {
        document.headers_mut().insert(KEEPS_NOT, HeaderValue::from_static("1"));
    }
    // Cookies, and what else the handler set.
    for (name, value) in response.headers() {
        document.headers_mut().append(name, value.clone());
    }
    document
}

/// The whole document.
async fn document(
    state: &AppState,
    draw: Draw,
    not_taken: Option<NotTaken>,
    audience: &Audience,
) -> Response {
    // Told again it says so, which is no harm: the first one stays.
    let _ = any_spawner::Executor::init_tokio();
    let looks = audience.looks();
    let nonce = state.chance.id();
    let policy = policy(&nonce);
    let context = PageContext {
        nonce,
        pupil_css: state.site.pupil_css,
        looks_css: state.site.looks_css,
        looks,
        adult_css: state.site.adult_css.clone(),
        js: state.site.js.clone(),
        wasm: state.site.wasm.clone(),
        pressing_js: state.site.pressing_js.clone(),
        pressing_wasm: state.site.pressing_wasm.clone(),
        demo: state.demo.is_so(),
        rehearsal: audience.rehearses(),
        passed_on: audience.is_passed_on(),
        waits: audience.wrote() || state.calls.wait_for(audience.whom()),
        lead: audience.lead().map(str::to_owned),
        drawn_for: audience.whom().to_owned(),
        not_taken,
    };
    let words = locale::words(audience.language());
    let provide = move || {
        // The page stays as it is drawn; only islands wake, and they say so themselves.
        if let Some(shared) = Owner::current_shared_context() {
            shared.set_is_hydrating(false);
        }
        provide_context(context.clone());
        provide_context(words);
    };
    let at = Request::new(Body::empty());
    let mut response = leptos_axum::handle_response_inner(provide, draw, at, |view, _, _| {
        // Nothing is left to stream after a page without Suspense.
        let html = without_marks(&view.to_html());
        let html = if page_context().looks.is_easy() { one_a_line(&html) } else { html };
        let html = drawn_for::in_forms(html, &page_context().drawn_for);
        Box::pin(async move { Box::pin(tokio_stream::once(html)) as _ })
    })
    .await;
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    // A shared tablet's Back button must not show the last pupil's page.
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// One origin, no frames, and of scripts only ours: the loader by its nonce, the islands' files,
/// and their WebAssembly.
fn policy(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; \
         style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; font-src 'self'; \
         manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// Leptos leaves a mark, `<!>`, wherever a browser that wakes the page would look for a moving part.
/// Only islands wake here, and elsewhere the mark is a mistake by the book of HTML: it goes, and
/// with it a fiftieth of the page. Where `<` begins no tag the text stays as it is: in scripts and
/// styles. What people typed holds no `<` at all, for it is escaped.
fn without_marks(html: &str) -> String {
    const AS_IT_IS: [(&str, &str); 4] =
        [("<script", "</script"), ("<style", "</style"), ("<textarea", "</textarea"), ("<title", "</title")];
    let mut out = String::with_capacity(html.len());
    let mut islands = 0_usize;
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        out.push_str(text);
        if islands == 0
            && let Some(after) = tag.strip_prefix("<!>")
        {
            rest = after;
            continue;
        }
        if tag.starts_with("<leptos-island") {
            islands += 1;
        } else if tag.starts_with("</leptos-island") {
            islands = islands.saturating_sub(1);
        }
        let raw = AS_IT_IS.iter().find(|(begin, _)| tag.starts_with(begin));
        let end = raw.map_or(1, |(_, end)| tag.find(end).unwrap_or(tag.len()));
        let (kept, after) = tag.split_at(end);
        out.push_str(kept);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Each sentence on a line of its own, in our words and in those that somebody typed. What is typed into stays
/// as it is, and so do the parts that a script wakes.
fn one_a_line(html: &str) -> String {
    const AS_IT_IS: [&str; 7] =
        ["<title", "<style", "<script", "<noscript", "<textarea", "<option", "<leptos-island"];
    let mut out = String::with_capacity(html.len() + 256);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        broken(text, &mut out);
        let kept = AS_IT_IS.iter().find(|begin| tag.starts_with(**begin));
        let end = match kept {
            Some(begin) => {
                let close = format!("</{}", &begin[1..]);
                tag.find(&close).unwrap_or(tag.len())
            }
            None => tag.find('>').map_or(tag.len(), |at| at + 1),
        };
        let (same, after) = tag.split_at(end);
        out.push_str(same);
        rest = after;
        if kept.is_some() && !rest.is_empty() {
            let end = rest.find('>').map_or(rest.len(), |at| at + 1);
            let (close, after) = rest.split_at(end);
            out.push_str(close);
            rest = after;
        }
    }
    broken(rest, &mut out);
    out
}

/// A line ends where a sentence does: not after a number, and not at the end of the text.
fn broken(text: &str, out: &mut String) {
    let mut before = [' '; 2];
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let ends = matches!(before[1], '.' | '?' | '!' | '؟' | '۔') && !before[0].is_numeric();
        let goes_on = signs.peek().is_some_and(|next| !next.is_whitespace());
        if sign == ' ' && ends && goes_on {
            out.push_str("<br>");
        } else {
            out.push(sign);
        }
        // Marks of direction are no signs that anybody reads.
        if !matches!(sign, '\u{2066}'..='\u{2069}') {
            before = [before[1], sign];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_of_leptos_leave_the_page() {
        let page = "<p>Ready<!> <!><b>3<!></b><!><!></p><!>";
        assert_eq!(without_marks(page), "<p>Ready <b>3</b></p>");
        assert_eq!(without_marks("<!DOCTYPE html><!-- said -->é<!>"), "<!DOCTYPE html><!-- said -->é");
    }

    #[test]
    fn each_sentence_has_a_line() {
        let page = "<p>Quiet club. Lego. No shouting!</p><p>It costs 2. 50 pence? Yes</p>";
        let lines = "<p>Quiet club.<br>Lego.<br>No shouting!</p><p>It costs 2. 50 pence?<br>Yes</p>";
        assert_eq!(one_a_line(page), lines);
        assert_eq!(
            one_a_line("<p>\u{2068}Go out.\u{2069} Now. </p>"),
            "<p>\u{2068}Go out.\u{2069}<br>Now. </p>"
        );
        assert_eq!(one_a_line("هل انتهيت؟ نعم۔ اب"), "هل انتهيت؟<br>نعم۔<br>اب");
        for page in [
            "<title>One. Two</title>",
            "<textarea name=\"w\">One. Two</textarea>",
            "<script>a. b<c. d</script>",
            "<input value=\"One. Two\">",
            "<leptos-island><p>One. Two</p></leptos-island>",
            "<select><option>One. Two</option></select>",
            "<style>a. b",
        ] {
            assert_eq!(one_a_line(page), page);
        }
    }

    #[test]
    fn an_island_keeps_its_marks_because_it_wakes() {
        let page = "<div><!><leptos-island data-component=\"Touch\">a<!><leptos-island>b<!></leptos-island>\
                    c<!></leptos-island><!></div>";
        let kept = "<div><leptos-island data-component=\"Touch\">a<!><leptos-island>b<!></leptos-island>\
                    c<!></leptos-island></div>";
        assert_eq!(without_marks(page), kept);
    }

    #[test]
    fn what_is_no_tag_stays_as_it_is() {
        for page in [
            "<script nonce=\"n\">if(a<!>b)c</script>",
            "<style>p{content:\"<!>\"}</style>",
            "<title>a<!>b</title>",
            "<textarea name=\"words\">\n<!></textarea>",
            "a < b",
            "<script>not closed <!>",
        ] {
            assert_eq!(without_marks(page), page);
        }
    }

    #[test]
    fn what_somebody_typed_stays_as_it_is() {
        let typed = "<!> is not a mark".to_owned();
        let page = view! { <p title=typed.clone()>{typed.clone()}</p> }.to_html();
        let escaped = "&lt;!&gt; is not a mark";
        assert_eq!(without_marks(&page), format!("<p title=\"{escaped}\">{escaped}</p>"));
    }
}
