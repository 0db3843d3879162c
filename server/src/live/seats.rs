//! Who follows a session by a live stream. A device has a few: one more ends its oldest, so that
//! a phone which lost its line comes in again, and one hand does not take the room of all.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::id::SessionId;
use tokio_util::sync::CancellationToken;

/// Streams that one pupil or adult may have in a session: tabs, and lines that are lost. A browser opens
/// six connections to a server, and pages need some of them.
const OF_ONE: usize = 4;
/// Streams of a session whose devices nobody knows: big screens, and whoever else has its address.
const OF_STRANGERS: usize = 1_500;
/// Streams of a server that has not been told how many it has room for.
const USUAL: usize = 7_000;

/// Whose stream it is: a pupil's or an adult's id; nobody's, of a big screen.
type Whose = (SessionId, Option<String>);

/// All streams there are.
#[derive(Clone)]
pub(super) struct Seats {
    /// With more, pages are read again by hand.
    most: usize,
    taken: Arc<Mutex<Taken>>,
}

impl Default for Seats {
    fn default() -> Self {
        Self::at_most(USUAL)
    }
}

#[derive(Default)]
struct Taken {
    next: u64,
    all: usize,
    of: HashMap<Whose, VecDeque<(u64, CancellationToken)>>,
}

impl Seats {
    /// So many, in all sessions together.
    pub(super) fn at_most(most: usize) -> Self {
        Self { most, taken: Arc::default() }
    }

    /// A seat for one more stream; none when the server has as many as it can. `ends` is told when
    /// the stream has to end.
    pub(super) fn take(
        &self,
        session: &SessionId,
        whose: Option<String>,
        ends: &CancellationToken,
    ) -> Option<Seat> {
        let most = if whose.is_some() { OF_ONE } else { OF_STRANGERS };
        let whose = (session.clone(), whose);
        let mut taken = self.taken();
        let own = taken.of.get_mut(&whose).filter(|own| own.len() >= most).and_then(VecDeque::pop_front);
        if let Some((_, oldest)) = own {
            oldest.cancel();
            taken.all -= 1;
        }
        if taken.all >= self.most {
            return None;
        }
        let number = taken.next;
        taken.next += 1;
        taken.all += 1;
        taken.of.entry(whose.clone()).or_default().push_back((number, ends.clone()));
        Some(Seat { of: self.clone(), whose, number })
    }

    /// How many are taken.
    pub(super) fn taken_now(&self) -> usize {
        self.taken().all
    }

    fn leave(&self, whose: &Whose, number: u64) {
        let mut taken = self.taken();
        let Some(own) = taken.of.get_mut(whose) else { return };
        let before = own.len();
        own.retain(|(other, _)| *other != number);
        let (left, now) = (before - own.len(), own.len());
        if now == 0 {
            taken.of.remove(whose);
        }
        taken.all -= left;
    }

    fn taken(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A stream's seat; free again when dropped.
pub(super) struct Seat {
    of: Seats,
    whose: Whose,
    number: u64,
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.of.leave(&self.whose, self.number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_more_than_a_few_ends_the_oldest_of_the_same_device() {
        let (seats, session) = (Seats::default(), SessionId::from("thursday"));
        let take = |whose: &str| {
            let ends = CancellationToken::new();
            (seats.take(&session, Some(whose.to_owned()), &ends).unwrap(), ends)
        };
        let other = take("owl");
        let all: Vec<_> = (0..OF_ONE + 2).map(|_| take("fox")).collect();
        let ended: Vec<_> = all.iter().map(|(_, ends)| ends.is_cancelled()).collect();
        assert_eq!(ended.iter().filter(|ended| **ended).count(), 2);
        assert!(ended[0] && ended[1] && !other.1.is_cancelled());
        drop((all, other));
        let taken = seats.taken();
        assert_eq!((taken.all, taken.of.len()), (0, 0));
    }
}
