//! How worries come: sent by a young person, told by an adult, or with an idea that is kept private.

use domain::id::{GroupId, IdeaId, OrganisationId};
use domain::ideas::drawing::Drawing;
use domain::people::audit::AuditEntry;
use domain::people::worry::{Worry, WorryText, WorryWords};
use domain::refusal::Refusal;
use domain::wording::Wording;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::people::letters::{self, Waiting};
use crate::sql::sql;
use crate::tx::Tx;

/// A worry on its way, with the letters that say "look at Fifth" and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    /// What it is about.
    pub worry: Worry,
    /// What is told; of an idea that is kept private the disk takes its words as they stand.
    pub text: WorryText,
    /// To whom is written.
    pub letters: Vec<Waiting>,
}

/// Whose idea it is, for those who hear worries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// The group of its author, which says where they belong; none where a worker wrote it down.
    pub group: Option<GroupId>,
    /// The picture and the colour of its author.
    pub about: Option<String>,
    /// The name of the sitting.
    pub session: String,
    /// Where no author is known: the organisation of all its groups, or that of the session.
    pub otherwise: OrganisationId,
}

/// Whose idea it is, also when they were taken out of the session since.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such idea.
pub async fn author_of(db: &Db, idea: &IdeaId) -> Result<Author> {
    let row: Option<AuthorRow> = sql("select sessions.name, sessions.organisation, pupils.group_id,
            pupils.picture || '.' || pupils.colour, min(groups.organisation), max(groups.organisation)
         from ideas join sessions on sessions.id = ideas.session
         left join pupils on pupils.id = ideas.author
         left join session_groups on session_groups.session = sessions.id
         left join groups on groups.id = session_groups.group_id
         where ideas.id = $1
         group by sessions.name, sessions.organisation, pupils.group_id, pupils.picture, pupils.colour")
    .bind(idea.as_str())
    .fetch_optional(db)
    .await?;
    let (session, own, group, about, first, last) = row.ok_or(Refusal::NoSuchPage)?;
    let otherwise = first.clone().filter(|_| first == last).unwrap_or(own).into();
    Ok(Author { group: group.map(Into::into), about, session, otherwise })
}

type AuthorRow = (String, String, Option<String>, Option<String>, Option<String>, Option<String>);

/// A young person sends it. A second tap sends nothing more.
pub async fn send(db: &Db, posted: &Posted) -> Result<()> {
    let mut tx = db.begin().await?;
    write(&mut tx, posted, None).await?;
    tx.commit().await
}

/// An adult passes it on after a sitting.
pub async fn say(db: &Db, posted: &Posted, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    if write(&mut tx, posted, None).await? {
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

/// The words of an idea that a worker keeps private, and what was drawn, in the transaction of that.
pub(crate) async fn of_kept(tx: &mut Tx, posted: &Posted, idea: &IdeaId) -> Result<()> {
    let (words, place, lead, drawing): KeptRow =
        sql("select words, place, lead, drawing from ideas where id = $1")
            .bind(idea.as_str())
            .fetch_optional(&mut *tx)
            .await?
            .ok_or(Refusal::NoSuchPage)?;
    let all: Vec<_> = [Some(words), place, lead].into_iter().flatten().collect();
    let words = WorryWords::parse(&all.join("\n")).map_err(|_| Error::Unreadable("an idea"))?;
    let drawing = drawing.as_deref().and_then(|drawing| Drawing::parse(drawing).ok());
    let text = WorryText { words: Some(words), drawing, find: None };
    write(tx, &Posted { text, ..posted.clone() }, Some(idea)).await.map(|_| ())
}

/// Words, place, who could lead it, drawing.
type KeptRow = (String, Option<String>, Option<String>, Option<String>);

/// The worker takes back that an idea was kept private. The worry stays, with a line that says so.
pub(crate) async fn put_back(tx: &mut Tx, idea: &IdeaId, entry: &AuditEntry) -> Result<()> {
    sql("insert into worry_record (worry, at, who, job_title, done)
         select worries.id, $2, adults.id, adults.job_title, 'put-back' from worries
         join adults on adults.id = $3 where worries.idea = $1
         and not exists (select 1 from worry_record where worry = worries.id and done = 'put-back')")
    .bind(idea.as_str())
    .bind(entry.at.0)
    .bind(&entry.who)
    .execute(tx)
    .await?;
    Ok(())
}

/// Says whether it is new.
async fn write(tx: &mut Tx, posted: &Posted, idea: Option<&IdeaId>) -> Result<bool> {
    let Posted { worry, text, letters } = posted;
    let drawing = text.drawing.as_ref().map(Drawing::to_string);
    let new = sql(
        "insert into worries (id, organisation, origin, about, group_name, session_name, told_by, words, find, idea,
             sent_at, drawing)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do nothing",
    )
    .bind(worry.id.as_str())
    .bind(worry.organisation.as_str())
    .bind(worry.origin.code())
    .bind(worry.about.as_deref())
    .bind(&worry.group)
    .bind(&worry.session)
    .bind(worry.told_by.as_deref())
    .bind(text.words.as_ref().map(Wording::as_str))
    .bind(text.find.as_ref().map(Wording::as_str))
    .bind(idea.map(IdeaId::as_str))
    .bind(worry.sent_at.0)
    .bind(drawing.as_deref())
    .execute(tx)
    .await?;
    if new == 0 {
        return Ok(false);
    }
    for one in letters {
        letters::put(tx, &one.id, &one.letter, worry.sent_at).await?;
    }
    Ok(true)
}
