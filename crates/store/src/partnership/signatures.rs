//! Who signed the one page. A signature is bound to the version of the words that were read.

use domain::id::{OrganisationId, PartnershipId};
use domain::partnership::one_page::{OnePage, PageSide, Signature, SignedSide};
use domain::partnership::organisation::Organisation;
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::time::Moment;
use sqlx::FromRow;

use super::organisations::OrganisationRow;
use super::{locks, one_pages};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::sql::sql;
use crate::tx::Tx;

/// What somebody signs.
pub struct Signing<'a> {
    /// The organisation for which it is signed.
    pub organisation: &'a OrganisationId,
    /// The version of the words that were read; 0 when nobody has written any yet.
    pub read: i64,
    /// The words to begin with: what was read at version 0.
    pub starter: &'a OnePage,
    /// Who answers for the page in the organisation, and by which reason in law.
    pub side: &'a PageSide,
    /// Who signs, as a job title.
    pub job_title: &'a str,
}

/// Signs for an organisation, once for each version. Gives the version that was signed. A side that reads
/// otherwise than the one the others signed makes it the next version, of which this is the first signature.
///
/// # Errors
/// [`PartnershipRefusal::PageChanged`] when the words are others by now, [`PartnershipRefusal::HasLeft`]
/// for an organisation that was archived.
pub async fn sign(db: &Db, signing: &Signing<'_>, entry: &AuditEntry) -> Result<i64> {
    let mut tx = db.begin().await?;
    let partnership = locks::partnership_of(&mut tx, signing.organisation).await?;
    let version = match one_pages::latest(&mut tx, &partnership).await? {
        Some((version, _)) => version,
        None => 0,
    };
    if version != signing.read {
        return Err(Refusal::from(PartnershipRefusal::PageChanged).into());
    }
    if version == 0 {
        one_pages::keep(&mut tx, &partnership, 1, signing.starter, entry.at).await?;
    }
    if one_pages::put_side(&mut tx, signing.organisation, signing.side).await? {
        one_pages::word_changed(&mut tx, &partnership, entry.at).await?;
    }
    let version = one_pages::latest(&mut tx, &partnership).await?.map_or(1, |(version, _)| version);
    let side = side_of(&mut tx, signing).await?;
    let written =
        sql("insert into signatures (organisation, partnership, version, job_title, side, signed_at)
         values ($1, $2, $3, $4, $5, $6) on conflict (organisation, version) do nothing")
        .bind(signing.organisation.as_str())
        .bind(partnership.as_str())
        .bind(version)
        .bind(signing.job_title)
        .bind(serde_json::to_string(&side)?)
        .bind(entry.at.0)
        .execute(&mut tx)
        .await?;
    if written > 0 {
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await?;
    Ok(version)
}

/// The organisation's side as it stands now.
async fn side_of(tx: &mut Tx, signing: &Signing<'_>) -> Result<SignedSide> {
    let row: Option<(String, String, String)> =
        sql("select name, gives, gets from organisations where id = $1 and archived_at is null")
            .bind(signing.organisation.as_str())
            .fetch_optional(tx)
            .await?;
    let (name, gives, gets) = row.ok_or_else(|| Refusal::from(PartnershipRefusal::HasLeft))?;
    Ok(SignedSide { name, gives, gets, side: signing.side.clone() })
}

/// Who signed this version of the words, in the order in which it was done.
pub async fn of_version(db: &Db, partnership: &PartnershipId, version: i64) -> Result<Vec<Signature>> {
    let rows: Vec<(String, String, String, i64)> =
        sql("select organisation, job_title, side, signed_at from signatures
             where partnership = $1 and version = $2 order by signed_at, organisation")
        .bind(partnership.as_str())
        .bind(version)
        .fetch_all(db)
        .await?;
    let read = |(organisation, job_title, side, at): (String, String, String, i64)| {
        Ok(Signature {
            organisation: organisation.into(),
            version,
            job_title,
            side: serde_json::from_str::<SignedSide>(&side)
                .map_err(|_| Error::Unreadable("a signed side"))?,
            at: Moment(at),
        })
    };
    rows.into_iter().map(read).collect()
}

/// An organisation of the partnership, with its side of the one page as it reads now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// The organisation.
    pub organisation: Organisation,
    /// What it says on the page; none until it says or signs anything.
    pub side: Option<PageSide>,
    /// Who signed the words as they read now, as a job title, and when.
    pub signed: Option<(String, Moment)>,
    /// When it left the partnership.
    pub left_at: Option<Moment>,
}

/// The organisations of a partnership by name, those that have left too.
pub async fn partners(db: &Db, partnership: &PartnershipId) -> Result<Vec<Partner>> {
    let rows: Vec<PartnerRow> =
        sql("select organisations.id, organisations.partnership, organisations.name, organisations.kind,
                    organisations.gives, organisations.gets, organisations.archived_at,
                    page_sides.owner, page_sides.reason, signatures.job_title, signatures.signed_at
             from organisations
             left join page_sides on page_sides.organisation = organisations.id
             left join signatures on signatures.organisation = organisations.id and signatures.version = (
                 select max(version) from one_pages where one_pages.partnership = $1)
             where organisations.partnership = $1 order by organisations.name, organisations.id")
        .bind(partnership.as_str())
        .fetch_all(db)
        .await?;
    Ok(rows.into_iter().map(Partner::from).collect())
}

#[derive(FromRow)]
struct PartnerRow {
    #[sqlx(flatten)]
    organisation: OrganisationRow,
    archived_at: Option<i64>,
    owner: Option<String>,
    reason: Option<String>,
    job_title: Option<String>,
    signed_at: Option<i64>,
}

impl From<PartnerRow> for Partner {
    fn from(row: PartnerRow) -> Self {
        Self {
            organisation: row.organisation.into(),
            side: row.owner.zip(row.reason).map(|(owner, reason)| PageSide { owner, reason }),
            signed: row.job_title.zip(row.signed_at.map(Moment)),
            left_at: row.archived_at.map(Moment),
        }
    }
}
