//! All ideas of a session as its worker reads them, with who wrote them.

use domain::id::{OrganisationId, SessionId};
use domain::ideas::idea::Idea;
use domain::people::pupil::Colour;
use sqlx::FromRow;

use super::row::{IdeaRow, columns};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::count;
use crate::sql::sql;

/// An idea as a worker sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The idea.
    pub idea: Idea,
    /// Picture and colour of its author, unless forgotten.
    pub author: Option<(String, Colour)>,
    /// The name of the author's group; empty when forgotten.
    pub group: String,
    /// The organisation of that group; none when forgotten, or when a worker wrote it down.
    pub home: Option<OrganisationId>,
    /// How many pupils wrote it, those of merged ideas with them.
    pub authors: u32,
    /// Its place in the queue of those that wait.
    pub nth: u32,
    /// One of its authors wants it to stand alone.
    pub alone: bool,
}

/// All ideas of a session but drafts: those that wait in the order in which they were sent, the wall
/// in the order that was drawn.
pub async fn for_worker(db: &Db, session: &SessionId) -> Result<Vec<Seen>> {
    let rows: Vec<SeenRow> = sql(concat!(
        "with recursive part (whole, idea, author) as (
             select id, id, author from ideas where session = $1
             union
             select part.whole, ideas.id, ideas.author from part join ideas on ideas.merged_into = part.idea
         ), credit (whole, authors) as (
             select whole, count(distinct author) from part group by whole
         )
         select ",
        columns!(),
        ", credit.authors, coalesce(ideas.nth, 0) as nth, ideas.alone, pupils.picture as author_picture, pupils.colour as author_colour,
                groups.name as group_name, groups.organisation as home
         from ideas
         join credit on credit.whole = ideas.id
         left join pupils on pupils.id = ideas.author
         left join groups on groups.id = pupils.group_id
         where ideas.session = $1 and ideas.state <> 'draft' order by coalesce(ideas.nth, 0), ideas.drawn, ideas.id"
    ))
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(Seen::try_from).collect()
}

#[derive(FromRow)]
struct SeenRow {
    #[sqlx(flatten)]
    idea: IdeaRow,
    authors: i64,
    nth: i64,
    alone: bool,
    author_picture: Option<String>,
    author_colour: Option<String>,
    group_name: Option<String>,
    home: Option<String>,
}

impl TryFrom<SeenRow> for Seen {
    type Error = Error;

    fn try_from(row: SeenRow) -> Result<Self> {
        let author = match (row.author_picture, row.author_colour) {
            (Some(picture), Some(colour)) => {
                Some((picture, Colour::parse(&colour).ok_or(Error::Unreadable("a colour"))?))
            }
            _ => None,
        };
        Ok(Self {
            idea: row.idea.try_into()?,
            author,
            group: row.group_name.unwrap_or_default(),
            home: row.home.map(Into::into),
            authors: count(row.authors)?,
            nth: count(row.nth)?,
            alone: row.alone,
        })
    }
}
