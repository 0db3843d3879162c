//! Who listens, and the bell that wakes the teller of a session. Knows nothing of what is told.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::id::SessionId;
use tokio::sync::{Notify, broadcast};
use tokio_util::sync::CancellationToken;

use super::seats::{Seat, Seats};

/// Messages that a slow listener may be behind before it just gets the newest.
const BEHIND: usize = 8;

/// Who listens to which session, on this server.
#[derive(Clone, Default)]
pub struct Live {
    rooms: Arc<Mutex<HashMap<SessionId, Arc<Room>>>>,
    seats: Seats,
    /// Ends all streams when the server stops.
    pub ending: CancellationToken,
}

/// Those who listen to one session.
pub(super) struct Room {
    pub(super) changed: Notify,
    pub(super) messages: broadcast::Sender<Arc<str>>,
}

impl Live {
    /// A hub with so many streams at once, so that others than those who listen are answered too.
    #[must_use]
    pub fn with_seats(most: usize) -> Self {
        Self { seats: Seats::of(most), ..Self::default() }
    }

    /// A seat for one who listens, and what ends the stream: the end of the server, or a device that
    /// opens more than a few. None when all seats are taken.
    pub(super) fn seat(
        &self,
        session: &SessionId,
        whose: Option<String>,
    ) -> Option<(Seat, CancellationToken)> {
        let ends = self.ending.child_token();
        Some((self.seats.take(session, whose, &ends)?, ends))
    }

    /// Something public changed in this session. Costs nothing when nobody listens.
    pub fn changed(&self, session: &SessionId) {
        if let Some(room) = self.rooms().get(session) {
            room.changed.notify_one();
        }
    }

    /// How many sessions are listened to.
    pub fn rooms_open(&self) -> usize {
        self.rooms().len()
    }

    /// The messages of a session, and its room when this listener has opened it: that needs a
    /// teller.
    pub(super) fn listen(&self, session: &SessionId) -> (broadcast::Receiver<Arc<str>>, Option<Arc<Room>>) {
        let mut rooms = self.rooms();
        if let Some(room) = rooms.get(session) {
            return (room.messages.subscribe(), None);
        }
        let (messages, listener) = broadcast::channel(BEHIND);
        let room = Arc::new(Room { changed: Notify::new(), messages });
        rooms.insert(session.clone(), Arc::clone(&room));
        (listener, Some(room))
    }

    /// Closes the room unless somebody came in meanwhile.
    pub(super) fn close(&self, session: &SessionId) -> bool {
        let mut rooms = self.rooms();
        let empty = rooms.get(session).is_none_or(|room| room.messages.receiver_count() == 0);
        if empty {
            rooms.remove(session);
        }
        empty
    }

    fn rooms(&self) -> MutexGuard<'_, HashMap<SessionId, Arc<Room>>> {
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
