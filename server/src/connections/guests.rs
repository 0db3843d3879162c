//! Who is connected, and what each is at: so that one who is quiet makes room for one who asks.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::Limits;
use crate::clock::Clock;

/// An answer that is not taken after this long may make room for somebody who asks.
const UNHURRIED: Duration = Duration::from_secs(5);

/// What a connection is at.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Doing {
    /// Answers that are being made or taken.
    answers: usize,
    /// Streams of live hints among them.
    streams: usize,
    /// It has asked before.
    asked: bool,
    /// Since when it is at that.
    since: Duration,
}

impl Doing {
    /// How long it may go on being at that; none for a stream, which ends by itself.
    pub(super) fn time_left(&self, limits: Limits) -> Option<Duration> {
        match (self.answers, self.streams) {
            (_, 1..) => None,
            (1.., 0) => Some(limits.answer),
            (0, 0) if self.asked => Some(limits.next_request),
            (0, 0) => Some(limits.first_request),
        }
    }

    /// Whether nothing is being answered.
    pub(super) fn is_quiet(&self) -> bool {
        self.answers == 0
    }

    /// Which goes first when there is no room: who is quiet, then who has been slow for a while.
    fn may_go(&self, now: Duration) -> Option<(bool, Duration)> {
        let slow = self.streams == 0 && now.saturating_sub(self.since) > UNHURRIED;
        (self.answers == 0 || slow).then_some((self.answers > 0, self.since))
    }
}

/// All who are connected.
#[derive(Clone)]
pub(super) struct Guests {
    limits: Limits,
    clock: Clock,
    inside: Arc<Mutex<Inside>>,
}

#[derive(Default)]
struct Inside {
    next: u64,
    seats: BTreeMap<u64, Seat>,
}

struct Seat {
    doing: watch::Receiver<Doing>,
    out: CancellationToken,
}

impl Guests {
    pub(super) fn new(limits: Limits, clock: Clock) -> Self {
        Self { limits, clock, inside: Arc::default() }
    }

    /// Lets a connection in. When there is no room one that is quiet is put out; when all are busy
    /// nobody is let in.
    pub(super) fn welcome(&self) -> Option<Guest> {
        let now = self.clock.running();
        let mut inside = self.inside();
        if inside.seats.len() >= self.limits.most {
            let may_go = |(number, seat): (&u64, &Seat)| Some((seat.doing.borrow().may_go(now)?, *number));
            let (_, first) = inside.seats.iter().filter_map(may_go).min()?;
            inside.seats.remove(&first)?.out.cancel();
        }
        let (desk, doing) = watch::channel(Doing { since: now, ..Doing::default() });
        let (number, out) = (inside.next, CancellationToken::new());
        inside.next += 1;
        inside.seats.insert(number, Seat { doing, out: out.clone() });
        let desk = Desk { doing: Arc::new(desk), clock: self.clock.clone() };
        Some(Guest { number, out, desk, of: self.clone() })
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One who is connected; leaves when dropped.
pub(super) struct Guest {
    number: u64,
    out: CancellationToken,
    desk: Desk,
    of: Guests,
}

impl Guest {
    /// Where its requests are written down.
    pub(super) fn desk(&self) -> Desk {
        self.desk.clone()
    }

    pub(super) fn doing(&self) -> watch::Receiver<Doing> {
        self.desk.doing.subscribe()
    }

    pub(super) fn limits(&self) -> Limits {
        self.of.limits
    }

    /// Waits until somebody else needs the room.
    pub(super) async fn put_out(&self) {
        self.out.cancelled().await;
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        self.of.inside().seats.remove(&self.number);
    }
}

/// Writes down what one connection is at.
#[derive(Clone)]
pub(super) struct Desk {
    doing: Arc<watch::Sender<Doing>>,
    clock: Clock,
}

impl Desk {
    /// A request has come; it is at that until the answer is dropped.
    pub(super) fn asked(&self) -> Asked {
        self.now(|doing| {
            doing.answers += 1;
            doing.asked = true;
        });
        Asked { desk: self.clone(), stream: false }
    }

    fn now(&self, change: impl FnOnce(&mut Doing)) {
        let since = self.clock.running();
        self.doing.send_modify(|doing| {
            change(doing);
            doing.since = since;
        });
    }
}

/// A request whose answer is not taken yet.
pub(super) struct Asked {
    desk: Desk,
    stream: bool,
}

impl Asked {
    /// The answer is a stream, which lasts.
    pub(super) fn is_a_stream(&mut self) {
        self.stream = true;
        self.desk.now(|doing| doing.streams += 1);
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        let streams = usize::from(self.stream);
        self.desk.now(|doing| {
            doing.answers = doing.answers.saturating_sub(1);
            doing.streams = doing.streams.saturating_sub(streams);
        });
    }
}

#[cfg(test)]
mod tests {
    use domain::time::Moment;

    use super::*;

    fn two_seats() -> (Guests, Clock) {
        let second = Duration::from_secs(1);
        let limits = Limits { most: 2, first_request: second, next_request: 2 * second, answer: 3 * second };
        let clock = Clock::fixed(Moment(0));
        (Guests::new(limits, clock.clone()), clock)
    }

    #[test]
    fn who_is_quiet_for_longest_makes_room() {
        let (guests, clock) = two_seats();
        let first = guests.welcome().unwrap();
        clock.advance(Duration::from_secs(1));
        let second = guests.welcome().unwrap();
        let third = guests.welcome().unwrap();
        assert!(first.out.is_cancelled() && !second.out.is_cancelled() && !third.out.is_cancelled());
    }

    #[test]
    fn nobody_is_put_out_while_answered() {
        let (guests, clock) = two_seats();
        let (first, second) = (guests.welcome().unwrap(), guests.welcome().unwrap());
        let (answer, mut stream) = (first.desk().asked(), second.desk().asked());
        stream.is_a_stream();
        assert!(guests.welcome().is_none());
        // An answer that nobody takes makes room after a while, a stream never does.
        clock.advance(Duration::from_secs(6));
        assert!(guests.welcome().is_some());
        assert!(first.out.is_cancelled() && !second.out.is_cancelled());
        drop((answer, stream));
    }

    #[test]
    fn a_connection_has_less_time_before_its_first_request_than_after() {
        let (guests, _) = two_seats();
        let guest = guests.welcome().unwrap();
        let left = || guest.doing().borrow().time_left(guest.limits()).map(|left| left.as_secs());
        assert_eq!(left(), Some(1));
        let mut asked = guest.desk().asked();
        assert_eq!(left(), Some(3));
        asked.is_a_stream();
        assert_eq!(left(), None);
        drop(asked);
        assert_eq!(left(), Some(2));
    }
}
