//! Turns at something that one alone can do at a time, dealt fairly: one slot in turn for each name, however
//! many ask under it. A flood under one name makes nobody under another wait longer.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::timeout;

/// So many wait at once, for all names together.
const MOST_WAIT: usize = 400;

/// Who waits, by name.
#[derive(Default)]
pub struct Turns(Arc<Mutex<Queue>>);

/// Somebody's turn. The next one's begins when it is dropped.
pub struct Turn(Option<Arc<Mutex<Queue>>>);

#[derive(Default)]
struct Queue {
    is_taken: bool,
    /// Names with somebody waiting, the next one first.
    order: VecDeque<String>,
    waiting: HashMap<String, VecDeque<oneshot::Sender<Turn>>>,
    /// Who gave way so far: so that it is not always the same place.
    gave_way: usize,
}

impl Turns {
    /// Waits for a turn, so long at most. None when it did not come, or when all places to wait are taken: then
    /// one gives way of the name under which most wait.
    pub async fn take(&self, name: &str, longest: Duration) -> Option<Turn> {
        let turn = {
            let mut queue = locked(&self.0);
            if !queue.is_taken {
                queue.is_taken = true;
                return Some(Turn(Some(Arc::clone(&self.0))));
            }
            queue.line_up(name)
        };
        timeout(longest, turn).await.ok()?.ok()
    }
}

impl Queue {
    fn line_up(&mut self, name: &str) -> oneshot::Receiver<Turn> {
        let (turn, waits) = oneshot::channel();
        if !self.waiting.contains_key(name) {
            self.order.push_back(name.to_owned());
        }
        self.waiting.entry(name.to_owned()).or_default().push_back(turn);
        if self.waiting.values().map(VecDeque::len).sum::<usize>() > MOST_WAIT {
            self.make_room();
        }
        waits
    }

    /// Those who have gone leave; else one of the longest line does, each time from another place in it.
    fn make_room(&mut self) {
        let before: usize = self.waiting.values().map(VecDeque::len).sum();
        self.waiting.values_mut().for_each(|line| line.retain(|one| !one.is_closed()));
        self.waiting.retain(|_, line| !line.is_empty());
        self.order.retain(|name| self.waiting.contains_key(name));
        if before > self.waiting.values().map(VecDeque::len).sum() {
            return;
        }
        self.gave_way = self.gave_way.wrapping_add(101);
        if let Some(line) = self.waiting.values_mut().max_by_key(|line| line.len()) {
            line.remove(self.gave_way % line.len());
        }
    }

    /// The next name's first; the name then stands behind all others.
    fn next(&mut self) -> Option<oneshot::Sender<Turn>> {
        while let Some(name) = self.order.pop_front() {
            let Some(line) = self.waiting.get_mut(&name) else { continue };
            let next = line.pop_front();
            if line.is_empty() {
                self.waiting.remove(&name);
            } else {
                self.order.push_back(name);
            }
            if next.is_some() {
                return next;
            }
        }
        None
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(queue) = self.0.take() else { return };
        loop {
            let mut held = locked(&queue);
            let Some(next) = held.next() else {
                held.is_taken = false;
                return;
            };
            drop(held);
            // Who has hung up is passed over.
            match next.send(Self(Some(Arc::clone(&queue)))) {
                Ok(()) => return,
                Err(mut unheard) => drop(unheard.0.take()),
            }
        }
    }
}

fn locked(queue: &Mutex<Queue>) -> MutexGuard<'_, Queue> {
    queue.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_mins(10);

    #[tokio::test]
    async fn a_flood_under_one_name_makes_nobody_else_wait() {
        let turns = Arc::new(Turns::default());
        for _ in 0..3_000 {
            let turns = Arc::clone(&turns);
            tokio::spawn(async move {
                let turn = turns.take("ash", LONG).await;
                tokio::time::sleep(Duration::from_millis(1)).await;
                drop(turn);
            });
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
        let clock = crate::clock::Clock::days_ahead(0);
        let begun = clock.running();
        assert!(turns.take("dee", LONG).await.is_some());
        assert!(
            clock.running().checked_sub(begun).unwrap() < Duration::from_millis(300),
            "{:?}",
            clock.running().checked_sub(begun).unwrap()
        );
    }

    #[tokio::test]
    async fn of_four_hundred_under_one_name_everybody_has_a_turn() {
        let turns = Arc::new(Turns::default());
        let clock = crate::clock::Clock::days_ahead(0);
        let begun = clock.running();
        let mut all = tokio::task::JoinSet::new();
        for _ in 0..400 {
            let turns = Arc::clone(&turns);
            all.spawn(async move {
                let turn = turns.take("ash", LONG).await.unwrap();
                tokio::time::sleep(Duration::from_millis(1)).await;
                drop(turn);
            });
        }
        while let Some(done) = all.join_next().await {
            done.unwrap();
        }
        assert!(
            clock.running().checked_sub(begun).unwrap() <= Duration::from_secs(10),
            "{:?}",
            clock.running().checked_sub(begun).unwrap()
        );
    }

    #[tokio::test]
    async fn who_hangs_up_is_passed_over() {
        let turns = Turns::default();
        let first = turns.take("ash", LONG).await;
        for _ in 0..9 {
            assert!(turns.take("ash", Duration::from_millis(1)).await.is_none());
        }
        drop(first);
        assert!(turns.take("ash", LONG).await.is_some());
    }
}
