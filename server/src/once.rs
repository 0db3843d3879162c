//! Forms that were taken a short while ago, on this server: the same form again gets the same answer, and
//! nothing is done twice. On bad Wi-Fi it is often the answer that is lost.

use std::collections::{HashMap, VecDeque};
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

/// So many are remembered; those before them are forgotten.
const MOST: usize = 2_048;

/// The answer of one form: empty until it is taken. Who sends it again meanwhile waits.
type Taken = Arc<tokio::sync::Mutex<Option<HeaderMap>>>;

/// What was taken; clones share it.
#[derive(Clone, Default)]
pub struct Once(Arc<Mutex<Known>>);

#[derive(Default)]
struct Known {
    taken: HashMap<String, Taken>,
    order: VecDeque<String>,
}

impl Once {
    /// Does what this form asks, or answers as it did before. What was begun is done to its end, also when
    /// nobody waits for the answer any more: who asks again then hears it.
    pub async fn run(&self, key: String, deed: impl Future<Output = Response> + Send + 'static) -> Response {
        let taken = self.find_or_add(key);
        let done = tokio::spawn(async move {
            let mut taken = taken.lock().await;
            if let Some(headers) = taken.as_ref() {
                return (StatusCode::SEE_OTHER, headers.clone()).into_response();
            }
            let response = deed.await;
            if response.status() == StatusCode::SEE_OTHER {
                *taken = Some(response.headers().clone());
            }
            response
        });
        done.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
    }

    fn find_or_add(&self, key: String) -> Taken {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(taken) = known.taken.get(&key) {
            return Arc::clone(taken);
        }
        if known.order.len() >= MOST
            && let Some(oldest) = known.order.pop_front()
        {
            known.taken.remove(&oldest);
        }
        let taken = Taken::default();
        known.order.push_back(key.clone());
        known.taken.insert(key, Arc::clone(&taken));
        taken
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test]
    async fn a_form_that_was_taken_is_not_done_again_and_one_that_was_not_is() {
        let (once, done) = (Once::default(), Arc::new(AtomicUsize::new(0)));
        let deed = |status: StatusCode| {
            let done = Arc::clone(&done);
            async move {
                done.fetch_add(1, Ordering::Relaxed);
                (status, [("location", "/there")]).into_response()
            }
        };
        for (key, status, times) in [
            ("taken", StatusCode::SEE_OTHER, 1),
            ("taken", StatusCode::SEE_OTHER, 1),
            ("other", StatusCode::SEE_OTHER, 2),
            ("refused", StatusCode::FORBIDDEN, 3),
            ("refused", StatusCode::FORBIDDEN, 4),
        ] {
            let answer = once.run(key.to_owned(), deed(status)).await;
            assert_eq!(answer.headers()["location"], "/there");
            assert_eq!(done.load(Ordering::Relaxed), times, "{key}");
        }
    }

    #[test]
    fn only_so_many_are_remembered() {
        let once = Once::default();
        for at in 0..MOST + 10 {
            once.find_or_add(at.to_string());
        }
        let known = once.0.lock().unwrap();
        assert_eq!((known.taken.len(), known.order.len()), (MOST, MOST));
    }
}
