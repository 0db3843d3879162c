//! Before anybody is served, every address that people open says kindly how to begin. What watches over the
//! server, and the files of the pages, stay as they are.

use app::session::set_up::WaitsPage;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::Response;
use store::session::set_ups::Stage;

use crate::error::Refused;
use crate::health::is_watching;
use crate::page::render;
use crate::set_up_link;
use crate::state::AppState;

/// Lets everything by once the setting up is done, and only the setting up before that.
pub async fn layer(State(state): State<AppState>, request: Request, next: Next) -> Response {
    // Whatever the disk says.
    if is_watching(request.uri().path()) {
        return next.run(request).await;
    }
    let at = match state.begun.stage(&state.db).await {
        Ok(at) => at,
        Err(error) => return Refused::from(error).into(),
    };
    if at == Stage::Done || goes_on(request.uri().path(), at) {
        return next.run(request).await;
    }
    let mut response = waits(&state, at, false);
    *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    response
}

/// The page that says how to begin, or that somebody has.
pub fn waits(state: &AppState, at: Stage, used: bool) -> Response {
    let looks_like = set_up_link::looks_like(state);
    render(WaitsPage { looks_like, under_way: at == Stage::UnderWay, used })
}

fn goes_on(path: &str, at: Stage) -> bool {
    let of =
        |folder: &str| path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let always = of("/pkg") || of("/set-up");
    always || (at == Stage::UnderWay && (of("/sign-in") || of("/sign-out")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_an_empty_disk_only_the_setting_up_goes_on() {
        for path in ["/pkg/fifth.js", "/set-up", "/set-up/abcd"] {
            assert!(goes_on(path, Stage::Empty), "{path}");
        }
        for path in ["/", "/sign-in", "/join/KITE427", "/set-upon", "/healthy"] {
            assert!(!goes_on(path, Stage::Empty), "{path}");
        }
        assert!(goes_on("/sign-in", Stage::UnderWay));
    }
}
