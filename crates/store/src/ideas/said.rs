//! A yes or no that pupils say of an idea: a reply, and whether it happened. Both are kept by the same rule.

/// The statement that keeps one. The pupil `$2` says it of the idea `$1`, in every session in which the
/// pupil's card was, each time as who they were there; what was said before is replaced when `$4` says so.
/// `$table` and `$column` name where; `$asked` is when anybody is asked.
macro_rules! keep {
    ($table:literal, $column:literal, $asked:literal) => {
        concat!(
            "insert into ",
            $table,
            " (idea, pupil, ",
            $column,
            ")
             select ideas.id, there.id, $3 from ideas
             join pupils there on there.session = ideas.session and there.removed_at is null
             join pupils speaker on speaker.id = $2 and speaker.removed_at is null
             where ideas.id = $1 and ideas.state = 'wall'
               and (there.id = speaker.id or there.card = speaker.card) and ",
            $asked,
            "
             on conflict (idea, pupil) do update set ",
            $column,
            " =
                case when $4 then excluded.",
            $column,
            " else ",
            $table,
            ".",
            $column,
            " end"
        )
    };
}
pub(super) use keep;

use domain::id::{IdeaId, PupilId};
use domain::refusal::Refusal;

use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;

/// Runs a statement of [`keep!`].
///
/// # Errors
/// [`Refusal::NoSuchPage`] when nobody is asked, or not this pupil.
pub(super) async fn say(
    db: &Db,
    statement: &'static str,
    (idea, pupil): (&IdeaId, &PupilId),
    yes: bool,
    anew: bool,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let kept =
        sql(statement).bind(idea.as_str()).bind(pupil.as_str()).bind(yes).bind(anew).execute(&mut tx).await?;
    if kept == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    tx.commit().await
}
