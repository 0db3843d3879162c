//! Who listens, and the bell that wakes the tellers of a session. Knows nothing of what is told.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use domain::id::{PupilId, SessionId};
use store::Db;
use store::hints::{Heard, Hints};
use tokio::sync::{Notify, broadcast};
use tokio_util::sync::CancellationToken;

use super::seats::{Seat, Seats};

/// Messages that a slow listener may be behind before it just gets the newest.
const BEHIND: usize = 8;

/// Each session once for each kind of listener.
type Rooms = HashMap<(SessionId, Ears), Arc<Room>>;

/// Who listens to which session, on this server.
#[derive(Clone, Default)]
pub struct Live {
    rooms: Arc<Mutex<Rooms>>,
    seats: Seats,
    /// The other servers of the same database, if there can be any.
    others: Arc<OnceLock<Hints>>,
    /// The server is about to stop: it says so to what watches over it, and still serves.
    pub leaving: CancellationToken,
    /// Ends all streams when the server stops.
    pub ending: CancellationToken,
}

/// Who is told. Workers hear of what pupils must not: who came in, an idea that nobody has read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Ears {
    /// Everybody who has the address.
    Public,
    /// The workers of the session, signed in.
    Workers,
}

/// Those who listen to one session with the same ears.
pub(super) struct Room {
    pub(super) changed: Notify,
    pub(super) messages: broadcast::Sender<Message>,
}

/// What is told.
#[derive(Clone, Debug)]
pub(super) enum Message {
    /// To all who listen.
    All(Arc<str>),
    /// To this pupil alone: a worker wrote. Nobody else hears anything at that time.
    Wrote(PupilId),
}

impl Live {
    /// A hub with so many streams at once, so that others than those who listen are answered too.
    #[must_use]
    pub fn with_seats(most: usize) -> Self {
        Self { seats: Seats::at_most(most), ..Self::default() }
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

    /// Hears what changes on the other servers of this database, and tells them what changes here; under a
    /// name of this server's own.
    pub fn with_others(&self, db: &Db, name: String) {
        let rooms = Arc::clone(&self.rooms);
        let hints = Hints::begin(db, name, move |heard| {
            let rooms = rooms.lock().unwrap_or_else(PoisonError::into_inner);
            match heard {
                Heard::Changed(session) => ring(&rooms, &session),
                Heard::Anything => rooms.values().for_each(|room| room.changed.notify_one()),
            }
        });
        if let Some(hints) = hints {
            let _ = self.others.set(hints);
        }
    }

    /// Something changed in this session. Costs next to nothing when nobody listens. Whether it is anything
    /// to tell, each teller finds out on the disk.
    pub fn changed(&self, session: &SessionId) {
        ring(&self.rooms(), session);
        if let Some(others) = self.others.get() {
            others.tell(session);
        }
    }

    /// How many streams are open.
    pub fn listeners(&self) -> usize {
        self.seats.taken_now()
    }

    /// How many sessions are listened to, by whomever.
    pub fn sessions_followed(&self) -> usize {
        self.rooms().keys().map(|(session, _)| session).collect::<HashSet<_>>().len()
    }

    /// The messages of a session, and its room when this listener has opened it: that needs a
    /// teller.
    pub(super) fn listen(
        &self,
        session: &SessionId,
        ears: Ears,
    ) -> (broadcast::Receiver<Message>, Option<Arc<Room>>) {
        let mut rooms = self.rooms();
        if let Some(room) = rooms.get(&(session.clone(), ears)) {
            return (room.messages.subscribe(), None);
        }
        let (messages, listener) = broadcast::channel(BEHIND);
        let room = Arc::new(Room { changed: Notify::new(), messages });
        rooms.insert((session.clone(), ears), Arc::clone(&room));
        (listener, Some(room))
    }

    /// Closes the room unless somebody came in meanwhile.
    pub(super) fn close(&self, session: &SessionId, ears: Ears) -> bool {
        let (mut rooms, room) = (self.rooms(), (session.clone(), ears));
        let empty = rooms.get(&room).is_none_or(|room| room.messages.receiver_count() == 0);
        if empty {
            rooms.remove(&room);
        }
        empty
    }

    fn rooms(&self) -> MutexGuard<'_, Rooms> {
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Wakes the tellers of a session on this server.
fn ring(rooms: &Rooms, session: &SessionId) {
    for ears in [Ears::Public, Ears::Workers] {
        if let Some(room) = rooms.get(&(session.clone(), ears)) {
            room.changed.notify_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_that_pupils_and_workers_follow_is_one() {
        let live = Live::default();
        let listen = |session: &str, ears| live.listen(&SessionId::from(session), ears);
        let _all = [Ears::Public, Ears::Workers].map(|ears| listen("thursday", ears));
        assert_eq!(live.sessions_followed(), 1);
        let _more = listen("friday", Ears::Public);
        assert_eq!(live.sessions_followed(), 2);
    }
}
