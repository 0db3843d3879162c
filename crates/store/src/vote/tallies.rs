//! Closing a round: counted once, frozen, and then there are no ballots any more. And what may be seen of
//! it afterwards.

mod found;
mod frozen;

use domain::id::{PartnershipId, RoundId, SessionId};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::vote::beside::Beside;
use domain::vote::method::Method;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use domain::vote::suppression::{ASK_FIRST, Profile, count_and_publish, what_may_be_said};
use domain::vote::tally::PublishedTally;

use found::Found;

use super::again::asked_before;
use super::ballots;
use super::breakdowns;
use super::hands;
use super::papers;
use super::receipts;
use super::round_keys;
use super::rounds::{self, RoundRow};
use super::words;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::rows::{count, one};
use crate::session::sessions::changed;
use crate::sql::sql;
use crate::tx::Tx;

/// Closes a round for ever, in all its sittings, in one transaction: opens the ballots in memory, counts
/// them, freezes what may be seen, and deletes them. `seed` is chance for the order of words. Then the key of
/// the round is destroyed, so that nobody reads what is left of a ballot anywhere; last, the disk wipes what
/// was deleted.
///
/// # Errors
/// [`VoteRefusal::RoundClosed`] when it is closed already; [`VoteRefusal::CannotCount`] when the rule cannot
/// count the ballots, and [`VoteRefusal::VotesLost`] when their key is not here; then the round stays open.
pub async fn close(
    db: &Db,
    id: &RoundId,
    now: Moment,
    seed: u64,
    entry: &AuditEntry,
) -> Result<[PublishedTally; 2]> {
    close_if(db, id, (now, seed), entry, |_| Ok(())).await
}

/// The same, for a worker who was told that few have voted: when every paper is settled and accounted for.
///
/// # Errors
/// [`VoteRefusal::PapersLeft`], and what [`close`] refuses.
pub async fn close_settled(
    db: &Db,
    id: &RoundId,
    now: Moment,
    seed: u64,
    entry: &AuditEntry,
) -> Result<[PublishedTally; 2]> {
    close_if(db, id, (now, seed), entry, Found::is_settled).await
}

/// The same, for a worker who was not told that few have voted.
///
/// # Errors
/// [`VoteRefusal::FewVoted`] when so few have voted that it is asked first; and what [`close_settled`] refuses.
pub async fn close_unless_few(
    db: &Db,
    id: &RoundId,
    now: Moment,
    seed: u64,
    entry: &AuditEntry,
) -> Result<[PublishedTally; 2]> {
    let many = |found: &Found| {
        found.is_settled()?;
        let says = what_may_be_said(found.voted, found.sensitive);
        if found.voted >= ASK_FIRST && !says.is_silent() { Ok(()) } else { Err(VoteRefusal::FewVoted) }
    };
    close_if(db, id, (now, seed), entry, many).await
}

/// The same, for an adult who was told that so many rooms are open.
///
/// # Errors
/// [`VoteRefusal::RoomsStillOpen`] when more are open by now; and what [`close`] refuses.
pub async fn close_for_all(
    db: &Db,
    id: &RoundId,
    told: u64,
    (now, seed): (Moment, u64),
    entry: &AuditEntry,
) -> Result<[PublishedTally; 2]> {
    let as_told = |found: &Found| if found.open > told { Err(VoteRefusal::RoomsStillOpen) } else { Ok(()) };
    close_if(db, id, (now, seed), entry, as_told).await
}

async fn close_if(
    db: &Db,
    id: &RoundId,
    (now, seed): (Moment, u64),
    entry: &AuditEntry,
    may: impl Fn(&Found) -> std::result::Result<(), VoteRefusal>,
) -> Result<[PublishedTally; 2]> {
    // Before the transaction: it may be read from the database, by another connection.
    let key = round_keys::find(db, id).await?;
    let mut tx = db.begin().await?;
    let Some((round, open)) = stop(&mut tx, id, now).await? else {
        db.vault().forget(id);
        return Err(VoteRefusal::RoundClosed.into());
    };
    let asked: i64 =
        sql("select count(*) from roll where round = $1").bind(id.as_str()).scalar_one(&mut tx).await?;
    let papers = papers::book_now(&mut tx, id).await?;
    let voices = breakdowns::voices(&mut tx, id).await?;
    let cast = ballots::take_all(&mut tx, id, key.as_deref()).await?;
    let (voters, cast): (Vec<String>, Vec<_>) = cast.into_iter().unzip();
    let voices = voices.cast(voters, &cast);
    let read = papers::take_all(&mut tx, &round, key.as_deref()).await?;
    let hands = hands::book_now(&mut tx, id).await?;
    let raised = hands::take_all(&mut tx, &round, key.as_deref()).await?;
    drop(key);
    let ballots = [&cast[..], &read[..], &raised[..]].concat();
    let [voted, by_device, on_paper] = [ballots.len(), cast.len(), read.len()].map(at_most);
    may(&Found { voted, sensitive: round.terms.is_sensitive(), open, papers, hands, by_device, on_paper })?;
    let asked = count(asked)?.saturating_add(papers.handed_out).saturating_add(hands.raised);
    let before = asked_before(&mut tx, &round, voted, &voices).await?;
    let rule = round.terms.rule.name();
    let beside = Beside { by_device: &cast, on_paper: &read, by_hand: &raised, hands };
    let before = beside.what_may_be_said(&round, before, now).map_err(|why| cannot_count(id, rule, &why))?;
    if round.terms.method == Method::Words {
        words::keep(&mut tx, id, &ballots, seed).await?;
    }
    let mut published = count_and_publish(round.clone(), asked, &ballots, now, &before)
        .map_err(|why| cannot_count(id, rule, &why))?;
    for face in &mut published {
        face.on_paper = on_paper > 0;
        face.by_hand = hands.said(by_device.saturating_add(on_paper), face.profile);
    }
    let [inside, outside] = published;
    let published = [receipts::with(inside)?, receipts::with(outside)?];
    frozen::keep(&mut tx, &round, &published, voted, &voices).await?;
    // A card was needed to find the one ballot. From here on nothing of the round leads to a card.
    sql("update roll set voter = pupil where round = $1").bind(id.as_str()).execute(&mut tx).await?;
    round_keys::remove(&mut tx, id).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    if let Err(error) = round_keys::destroy(db, id).await {
        tracing::error!(round = %id, "the key of a closed round is destroyed later: {error}");
    }
    if db.wipe_deleted().await.is_err() {
        tracing::warn!("what was deleted at the close of a round is wiped later: the disk was busy");
    }
    Ok(published)
}

fn cannot_count(id: &RoundId, rule: &str, why: &impl std::fmt::Display) -> Refusal {
    tracing::error!(round = %id, rule, "a round cannot be counted: {why}");
    VoteRefusal::CannotCount.into()
}

fn at_most(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// Ends every sitting of a round, which takes no ballots from here on: every other ballot waits, and is then
/// refused. Gives the round to be counted, and how many
/// sittings were open; none when that was done before. All its sessions are held, in one
/// order, and then the roll, as by whoever opens a sitting.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such round.
async fn stop(tx: &mut Tx, id: &RoundId, now: Moment) -> Result<Option<(Round, u64)>> {
    let sessions: Vec<String> = sql("select session from sittings where round = $1 order by session")
        .bind(id.as_str())
        .scalar_all(&mut *tx)
        .await?;
    for session in &sessions {
        changed(tx, session).await?;
    }
    sql("update wide_rounds set made_by = made_by where round = $1").bind(id.as_str()).execute(tx).await?;
    let stopped =
        sql("update rounds set closed_at = $2 where id = $1 and opened_at is not null and closed_at is null")
            .bind(id.as_str())
            .bind(now.0)
            .execute(tx)
            .await?;
    let open = sql("update sittings set ended_at = $2
         where round = $1 and opened_at is not null and ended_at is null")
    .bind(id.as_str())
    .bind(now.0)
    .execute(tx)
    .await?;
    let row: Option<RoundRow> = rounds::as_a_whole(id).fetch_optional(tx).await?;
    let round = one::<_, Round>(row)?.ok_or(Refusal::NoSuchPage)?;
    Ok((stopped > 0).then_some((round, open)))
}

/// What may be seen of a round, once it is closed.
pub async fn of_round(db: &Db, round: &RoundId, profile: Profile) -> Result<Option<PublishedTally>> {
    let published: Option<String> = sql("select published from tallies where round = $1 and profile = $2")
        .bind(round.as_str())
        .bind(profile.code())
        .scalar_optional(db)
        .await?;
    Ok(published.as_deref().map(serde_json::from_str).transpose()?)
}

/// What those in the room may see of a round of their session, once it was revealed.
pub async fn shown_to(db: &Db, round: &RoundId, session: &SessionId) -> Result<Option<PublishedTally>> {
    let published: Option<String> =
        sql("select tallies.published from tallies join sittings on sittings.round = tallies.round
         where sittings.round = $1 and sittings.session = $2 and sittings.revealed_at is not null
           and tallies.profile = $3")
        .bind(round.as_str())
        .bind(session.as_str())
        .bind(Profile::Inside.code())
        .scalar_optional(db)
        .await?;
    Ok(published.as_deref().map(serde_json::from_str).transpose()?)
}

/// What may be seen of a round, if a session of this partnership held it, or it is of this partnership.
pub async fn of_partnership(
    db: &Db,
    round: &RoundId,
    partnership: &PartnershipId,
    profile: Profile,
) -> Result<Option<PublishedTally>> {
    let published: Option<String> = sql("select tallies.published from tallies
         join rounds on rounds.id = tallies.round
         left join sessions on sessions.id = rounds.session
         left join organisations on organisations.id = sessions.organisation
         left join wide_rounds on wide_rounds.round = rounds.id
         where rounds.id = $1 and coalesce(wide_rounds.partnership, organisations.partnership) = $2
           and tallies.profile = $3")
    .bind(round.as_str())
    .bind(partnership.as_str())
    .bind(profile.code())
    .scalar_optional(db)
    .await?;
    Ok(published.as_deref().map(serde_json::from_str).transpose()?)
}

/// What may be seen of all closed rounds of a partnership, oldest first.
pub async fn all_of_partnership(
    db: &Db,
    partnership: &PartnershipId,
    profile: Profile,
) -> Result<Vec<PublishedTally>> {
    let published: Vec<String> = sql("select tallies.published from tallies
         join rounds on rounds.id = tallies.round
         left join sessions on sessions.id = rounds.session
         left join organisations on organisations.id = sessions.organisation
         left join wide_rounds on wide_rounds.round = rounds.id
         where coalesce(wide_rounds.partnership, organisations.partnership) = $1 and tallies.profile = $2
             and not coalesce(sessions.rehearsal, false)
         order by rounds.opened_nth, rounds.id")
    .bind(partnership.as_str())
    .bind(profile.code())
    .scalar_all(db)
    .await?;
    published.iter().map(|published| Ok(serde_json::from_str(published)?)).collect()
}
