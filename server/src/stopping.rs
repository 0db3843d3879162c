//! How the server is told to stop, and tells others.

use std::time::Duration;

use crate::live::Live;

/// Waits until it is told to stop, says so to what watches over it, serves on for that long, and ends the rest.
pub async fn announced(live: &Live, notice: Duration) {
    let mut signals = Signals::new();
    signals.told_to_stop().await;
    live.leaving.cancel();
    // Who is in a hurry says it twice.
    let _ = tokio::time::timeout(notice, signals.told_to_stop()).await;
    live.ending.cancel();
}

/// SIGTERM from an init system, or Ctrl-C.
struct Signals(Option<tokio::signal::unix::Signal>);

impl Signals {
    fn new() -> Self {
        use tokio::signal::unix::{SignalKind, signal};
        let terminate = signal(SignalKind::terminate());
        Self(terminate.inspect_err(|error| tracing::error!("SIGTERM cannot be heard: {error}")).ok())
    }

    /// Waits for the next.
    async fn told_to_stop(&mut self) {
        let terminate = async {
            match &mut self.0 {
                Some(terminate) => terminate.recv().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = terminate => {}
            _ = tokio::signal::ctrl_c() => {}
        }
    }
}
