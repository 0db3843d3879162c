//! What is done about the sign-in of an adult once the answer is known: that they are here is written down, and
//! after a while the token is made anew. Only with a page: a form that is sent again because its answer was lost
//! is known by the token it was sent with, and a stream is no sign that anybody is there.

use axum::http::{HeaderMap, Method};
use axum::response::Response;

use crate::error::Refused;
use crate::extractors::audience::Audience;
use crate::extractors::cookies::{self, For};
use crate::extractors::draft;
use crate::state::AppState;

/// What is looked at of a request before it goes to its handler.
pub struct Visit {
    headers: HeaderMap,
    is_page: bool,
    is_stream: bool,
}

impl Visit {
    /// Of a device that may be an adult's; of others nothing is copied.
    pub fn from_request(state: &AppState, request: &axum::extract::Request) -> Option<Self> {
        cookies::token(state, request.headers(), For::Adult)?;
        let path = request.uri().path();
        let is_stream = path.ends_with("/live") || path.starts_with("/live/");
        let is_page = *request.method() == Method::GET && !is_stream;
        Some(Self { headers: request.headers().clone(), is_page, is_stream })
    }

    /// Writes down that the adult is here, and hands out the new token with a page that is drawn.
    ///
    /// # Errors
    /// When the disk does not take it.
    pub async fn settle(
        &self,
        state: &AppState,
        audience: &Audience,
        drawn: bool,
        response: &mut Response,
    ) -> Result<(), Refused> {
        let Some(used) = audience.sign_in().filter(|_| !self.is_stream) else { return Ok(()) };
        let now = state.clock.now();
        if used.unseen {
            store::sign_ins::seen(&state.db, &used.token_hash, now).await?;
        }
        if !(used.turns && drawn && self.is_page) {
            return Ok(());
        }
        let token = state.chance.token();
        let hashes = [used.token_hash.as_str(), &cookies::hash(&token)];
        if store::sign_ins::turn(&state.db, hashes, now).await? {
            self.hand_out(state, &token, response).await?;
        }
        Ok(())
    }

    async fn hand_out(&self, state: &AppState, token: &str, response: &mut Response) -> Result<(), Refused> {
        cookies::give(state, response, For::Adult, token);
        draft::seal_anew(state, &self.headers, token, response).await
    }
}

/// What an adult may do has changed: this device gets a new token at once, and the one before opens nothing.
///
/// # Errors
/// When the disk does not take it.
pub async fn at_once(state: &AppState, headers: &HeaderMap, response: &mut Response) -> Result<(), Refused> {
    let Some(before) = cookies::token(state, headers, For::Adult) else { return Ok(()) };
    let token = state.chance.token();
    let hashes = [cookies::hash(&before), cookies::hash(&token)];
    if store::sign_ins::turn_now(&state.db, [&hashes[0], &hashes[1]], state.clock.now()).await? {
        cookies::give(state, response, For::Adult, &token);
        draft::go_along(state, headers, (For::Adult, &token), response).await?;
    }
    Ok(())
}
