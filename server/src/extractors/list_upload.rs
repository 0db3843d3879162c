//! A form with a list in it: the bytes of the file, and what was said of its columns. Neither the name of
//! the file nor anything in it is kept, and the bytes end with the request.

use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use domain::partnership::refusal::PartnershipRefusal;
use domain::refusal::Refusal;
use tokio::time::timeout;

use crate::error::Refused;
use crate::extractors::form::LONGEST_ARRIVAL;
use crate::files::group_list::{Column, Columns, MOST_BYTES, MOST_ROWS, Part};

/// What the form sent.
#[derive(Default)]
pub struct ListUpload {
    /// The bytes of the file; empty when none was chosen, and one too many when it is too large.
    pub bytes: Vec<u8>,
    /// What was said of its columns.
    pub columns: Columns,
    /// How they were called in the list before, of which it was said.
    pub labels: Vec<String>,
}

impl<S: Send + Sync> FromRequest<S> for ListUpload {
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let arrived = timeout(LONGEST_ARRIVAL, read(request, state)).await.unwrap_or(Err(Refusal::TooSlow));
        arrived.map_err(|refusal| Refused::from(refusal).back_to("/groups/bring-in"))
    }
}

async fn read<S: Send + Sync>(request: Request, state: &S) -> Result<ListUpload, Refusal> {
    let mut parts = Multipart::from_request(request, state).await.map_err(|_| Refusal::UnreadableForm)?;
    let mut upload = ListUpload::default();
    while let Some(part) = parts.next_field().await.map_err(|error| refusal(error.status().as_u16()))? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = kept(part).await?;
        if name == "list" {
            upload.bytes = bytes;
            continue;
        }
        if name == "label" {
            upload.labels.push(String::from_utf8_lossy(&bytes).into_owned());
            continue;
        }
        let part = Part::ALL.into_iter().find(|part| name.strip_prefix("column-") == Some(part.code()));
        if let Some(part) = part {
            upload.columns.say(part, Column::parse(&String::from_utf8_lossy(&bytes)));
        }
    }
    Ok(upload)
}

/// The bytes of one part, read to its end; of too many only so many are kept that it shows.
async fn kept(mut part: Field<'_>) -> Result<Vec<u8>, Refusal> {
    let mut kept = Vec::new();
    while let Some(bytes) = part.chunk().await.map_err(|error| refusal(error.status().as_u16()))? {
        if kept.len() <= MOST_BYTES {
            kept.extend(&bytes);
        }
    }
    Ok(kept)
}

fn refusal(status: u16) -> Refusal {
    if status == 413 {
        Refusal::Partnership(PartnershipRefusal::ListTooLarge { most: MOST_ROWS })
    } else {
        Refusal::UnreadableForm
    }
}
