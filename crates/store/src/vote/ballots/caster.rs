//! Who casts a ballot, and in what: all that a cast asks before it writes.

use domain::id::RoundId;
use domain::people::pupil::Pupil;
use domain::time::Moment;
use domain::vote::round::Round;
use serde::Deserialize;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::Result;
use crate::people::pupils::row::{WhoRow, who};
use crate::sql::sql;
use crate::vote::rounds::{RoundRow, columns};

/// A pupil before a round of the own session.
pub struct Caster {
    /// Who votes.
    pub pupil: Pupil,
    /// The round, as the pupil's session has it.
    pub round: Round,
    /// Whether the roll of the round has this voter.
    pub on_roll: bool,
    /// Whether the session is a rehearsal.
    pub rehearsal: bool,
    /// The language of its pages, as [`domain::session::session::Plan::language`].
    pub language: String,
}

/// The pupil this device speaks for before that round, in one statement; none where the device is
/// nobody's, or the round is of another session. Most of what a vote costs is asking the disk.
pub async fn caster(db: &Db, token_hash: &str, round: &RoundId, now: Moment) -> Result<Option<Caster>> {
    let row: Option<CasterRow> = sql(concat!(
        "select ",
        who!(),
        ", ",
        columns!(),
        ", roll.voter is not null as on_roll, sessions.rehearsal, sessions.plan
         from sign_ins
         join pupils on pupils.id = sign_ins.pupil
         join sessions on sessions.id = pupils.session
         join sittings on sittings.session = pupils.session and sittings.round = $3
         join rounds on rounds.id = sittings.round
         left join roll on roll.round = rounds.id and roll.voter = coalesce(pupils.card, pupils.id)
         where sign_ins.token_hash = $1 and sign_ins.ends_at > $2 and pupils.removed_at is null"
    ))
    .bind(token_hash)
    .bind(now.0)
    .bind(round.as_str())
    .fetch_optional(db)
    .await?;
    row.map(CasterRow::caster).transpose()
}

#[derive(FromRow)]
struct CasterRow {
    #[sqlx(flatten)]
    pupil: WhoRow,
    #[sqlx(flatten)]
    round: RoundRow,
    on_roll: bool,
    rehearsal: bool,
    plan: String,
}

/// What a page of the vote needs of the plan.
#[derive(Deserialize)]
struct Spoken {
    #[serde(default)]
    language: String,
}

impl CasterRow {
    fn caster(self) -> Result<Caster> {
        let round = Round::try_from(self.round)?;
        let pupil = self.pupil.into_pupil(&round.session)?;
        let Spoken { language } = serde_json::from_str(&self.plan)?;
        Ok(Caster { pupil, round, on_roll: self.on_roll, rehearsal: self.rehearsal, language })
    }
}
