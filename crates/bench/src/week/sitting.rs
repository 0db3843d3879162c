//! One sitting: pupils come in, the worker opens the vote and ends it. Lines are lost, buttons are pressed twice,
//! minds are changed.

use std::net::SocketAddr;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use fixtures::Chance;
use futures_util::future::try_join_all;
use tokio::sync::Barrier;

use super::ledger::Ledger;
use super::{OPTIONS, cards};
use crate::clock::{now, since};
use crate::people::Room;
use crate::visitor::Visitor;

/// So long a pupil presses again while no server answers.
const PATIENCE_MS: f64 = 20_000.0;

/// What a sitting goes by.
pub(super) struct Sitting {
    pub(super) at: SocketAddr,
    pub(super) name: String,
    pub(super) round: String,
    /// The cards with which they come, one each; none for pictures.
    pub(super) cards: Vec<String>,
    pub(super) chance: Chance,
    pub(super) ledger: Arc<Ledger>,
    /// How many have voted today, in all sittings.
    pub(super) voted: Arc<AtomicUsize>,
    /// All vote together, so that the server is killed while all vote.
    pub(super) together: Arc<Barrier>,
}

impl Sitting {
    /// Half come before the vote is open and half after; whoever is beyond the list is let in by the worker.
    pub(super) async fn held(self, mut worker: Visitor, group: &str, many: usize) -> Result<()> {
        let room = Room::make_for(&mut worker, &self.name, group).await?;
        let mut pupils = self.come(&room, 0..many / 2).await?;
        room.lets_all_in(&mut worker).await?;
        self.deed(&room, &mut worker, "open").await?;
        pupils.extend(self.come(&room, many / 2..many).await?);
        room.lets_all_in(&mut worker).await?;
        // Whom the list of the group has no place for, over all sittings, votes once the worker has looked.
        self.deed(&room, &mut worker, "ask").await?;
        self.together.wait().await;
        let voting = pupils.into_iter().enumerate().map(|(seat, pupil)| self.votes(seat, pupil));
        try_join_all(voting).await?;
        self.together.wait().await;
        let page = until_answered(async || worker.twin().await?.reads(&room.page()).await).await?;
        let said = ["have voted", "has voted"].iter().any(|said| page.contains(said));
        ensure!(said, "the room does not say how many have voted");
        until_answered(async || self.deed(&room, &mut worker.twin().await?, "end").await).await
    }

    async fn come(&self, room: &Room, seats: Range<usize>) -> Result<Vec<Visitor>> {
        let mut pupils = Vec::with_capacity(seats.len());
        for seat in seats {
            pupils.push(match self.cards.get(seat) {
                Some(code) => cards::comes(self.at, room, code).await?,
                None => room.knock(self.at).await?.0,
            });
        }
        Ok(pupils)
    }

    /// The same cards in another room: each finds its own vote, and changes nothing.
    pub(super) async fn again(self, mut worker: Visitor, group: &str) -> Result<()> {
        let room = Room::make_for(&mut worker, &self.name, group).await?;
        self.deed(&room, &mut worker, "open").await?;
        let ballot = format!("/rounds/{}/ballot", self.round);
        for mut pupil in self.come(&room, 0..self.cards.len()).await? {
            pupil.posts(&ballot, &[("pick", "own-6")]).await?;
            let page = pupil.reads(&ballot).await?;
            ensure!(page.contains("You voted on another"), "a card votes a second time");
        }
        self.deed(&room, &mut worker, "end").await
    }

    async fn deed(&self, room: &Room, worker: &mut Visitor, deed: &str) -> Result<()> {
        let to = format!("/sessions/{}/sittings/{deed}", room.session);
        worker.posts(&to, &[("round", &self.round)]).await.map(|_| ())
    }

    /// One pupil: a vote, perhaps pressed twice, perhaps over a line that was lost, perhaps changed.
    async fn votes(&self, seat: usize, mut pupil: Visitor) -> Result<()> {
        let name = format!("{} {seat}", self.name);
        let minds = 1 + self.below(5) / 4;
        for _ in 0..minds {
            tokio::time::sleep(Duration::from_millis(self.below(120))).await;
            let picks = self.picks();
            if self.below(4) == 0 {
                pupil = pupil.twin().await.unwrap_or(pupil);
            }
            let twice = self.below(5) == 0;
            self.casts(&mut pupil, &picks, twice).await?;
            self.ledger.keep(&name, &picks);
        }
        self.voted.fetch_add(1, Ordering::SeqCst);
        let ballot = format!("/rounds/{}/ballot", self.round);
        let page = until_answered(async || pupil.twin().await?.reads(&ballot).await).await?;
        ensure!(page.contains("You have voted"), "{name} is not told that the vote is there");
        Ok(())
    }

    /// Presses until it is acknowledged; pressed twice, both are.
    async fn casts(&self, pupil: &mut Visitor, picks: &[usize], twice: bool) -> Result<()> {
        let ballot = format!("/rounds/{}/ballot", self.round);
        let chosen: Vec<String> = picks.iter().map(|at| format!("own-{}", at + 1)).collect();
        let fields: Vec<(&str, &str)> = chosen.iter().map(|one| ("pick", one.as_str())).collect();
        let again = until_answered(async || {
            let (mut one, mut other) = (pupil.twin().await?, pupil.twin().await?);
            if twice {
                let (one, other) = tokio::join!(one.posts(&ballot, &fields), other.posts(&ballot, &fields));
                return one.and(other);
            }
            one.posts(&ballot, &fields).await
        })
        .await?;
        ensure!(again == ballot, "a ballot led to {again}");
        Ok(())
    }

    /// One or two, some oftener than others.
    fn picks(&self) -> Vec<usize> {
        let one = || usize::try_from(self.below(6).min(self.below(6))).unwrap_or(0);
        let (first, second) = (one(), one());
        if first == second || first >= OPTIONS.len() { vec![first] } else { vec![first, second] }
    }

    fn below(&self, many: u64) -> u64 {
        self.chance.u64() % many
    }
}

/// Again and again while nobody answers: the server is being started.
async fn until_answered<T>(ask: impl AsyncFn() -> Result<T>) -> Result<T> {
    let begun = now();
    loop {
        match ask().await {
            Ok(answer) => return Ok(answer),
            Err(why) if since(begun) > PATIENCE_MS => return Err(why).context("nobody answered for long"),
            Err(_) => tokio::time::sleep(Duration::from_millis(25)).await,
        }
    }
}
