//! A form with a file in it: its words, and the bytes of the one file.

use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use domain::partnership::photo::MOST_BYTES;
use domain::partnership::refusal::PartnershipRefusal;
use domain::refusal::Refusal;
use tokio::time::timeout;

use crate::error::Refused;
use crate::extractors::form::LONGEST_ARRIVAL;

/// Largest form with a photo in it. More than a photo may have: a phone sends more without being
/// asked, and who sends too much is to read a page that says so, not to lose the connection.
pub const LARGEST_UPLOAD: usize = 16 * 1024 * 1024;

/// What the form sent.
#[derive(Default)]
pub struct Upload {
    /// What the file shows, as typed.
    pub alt: String,
    /// The bytes of the file; empty when none was chosen.
    pub bytes: Vec<u8>,
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let read = async {
            let mut parts =
                Multipart::from_request(request, state).await.map_err(|_| Refusal::UnreadableForm)?;
            let mut upload = Self::default();
            while let Some(part) =
                parts.next_field().await.map_err(|error| refusal(error.status().as_u16()))?
            {
                let name = part.name().unwrap_or_default().to_owned();
                let bytes = kept(part).await?;
                match name.as_str() {
                    "alt" => upload.alt = String::from_utf8_lossy(&bytes).into_owned(),
                    "photo" => upload.bytes = bytes,
                    _ => {}
                }
            }
            Ok(upload)
        };
        let arrived = timeout(LONGEST_ARRIVAL, read).await.unwrap_or(Err(Refusal::TooSlow));
        arrived.map_err(|refusal: Refusal| Refused::from(refusal).back_to("/partnership"))
    }
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
        Refusal::Partnership(PartnershipRefusal::PhotoTooLarge)
    } else {
        Refusal::UnreadableForm
    }
}
