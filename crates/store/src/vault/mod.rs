//! The keys of open rounds. The disk keeps ballots sealed; what opens them, and what leads from a
//! pupil to a ballot, is a key that lies in memory and in one place that is no part of the database.
//! Destroying it destroys both for ever, in every page, log, copy and replica of the database.
//!
//! Chance comes from the operating system here, and is not handed in: nobody may foresee a key.

pub(crate) mod carry;
mod files;
mod round_key;
mod secret;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::id::RoundId;
use tokio::sync::OnceCell;

use crate::error::{Error, Result};

pub(crate) use round_key::{Hidden, RoundKey};
pub use secret::{Secret, ShortSecret};

/// The keys of the open rounds of one database; cheap to clone.
#[derive(Clone)]
pub struct Vault(Arc<Inner>);

struct Inner {
    place: Place,
    held: Mutex<HashMap<RoundId, Arc<RoundKey>>>,
    /// What seals the secrets of adults' second steps, once it was needed.
    accounts: OnceCell<RoundKey>,
}

/// Where the keys lie while their rounds are open.
pub(crate) enum Place {
    /// A file each: nobody else has it, and it can be destroyed.
    Folder(PathBuf),
    /// In the database, sealed with a secret that the database never sees.
    Sealed(Secret),
}

impl Vault {
    /// Each key is a file in this folder, which belongs in no backup.
    pub fn in_folder(folder: &Path) -> Self {
        Self::new(Place::Folder(folder.to_owned()))
    }

    /// For several servers of one database: each key lies in it, sealed with their common secret.
    pub fn sealed_by(secret: Secret) -> Self {
        Self::new(Place::Sealed(secret))
    }

    fn new(place: Place) -> Self {
        Self(Arc::new(Inner { place, held: Mutex::default(), accounts: OnceCell::new() }))
    }

    pub(crate) fn place(&self) -> &Place {
        &self.0.place
    }

    /// What seals the secrets of adults' second steps: a file beside the folder of the keys of rounds, or made from
    /// the common secret. Without it codes of apps open nothing, and codes on paper do.
    pub(crate) async fn accounts(&self) -> Result<&RoundKey> {
        let made = async || match self.place() {
            Place::Folder(folder) => {
                let beside = folder.parent().unwrap_or(folder).to_owned();
                make_file(&beside, &RoundId::from("accounts")).await
            }
            Place::Sealed(secret) => Ok(secret.accounts()),
        };
        self.0.accounts.get_or_try_init(made).await
    }

    /// The key of this round, if it is in memory.
    pub(crate) fn held(&self, round: &RoundId) -> Option<Arc<RoundKey>> {
        self.keys().get(round).cloned()
    }

    /// Keeps the key of an open round in memory.
    pub(crate) fn hold(&self, round: &RoundId, key: RoundKey) -> Arc<RoundKey> {
        let key = Arc::new(key);
        self.keys().insert(round.clone(), Arc::clone(&key));
        key
    }

    /// Lets go of a key; its bytes in memory are overwritten when nobody uses it any more.
    pub(crate) fn forget(&self, round: &RoundId) {
        self.keys().remove(round);
    }

    /// The rounds whose keys are in memory.
    pub(crate) fn all_held(&self) -> Vec<RoundId> {
        self.keys().keys().cloned().collect()
    }

    fn keys(&self) -> MutexGuard<'_, HashMap<RoundId, Arc<RoundKey>>> {
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes the file of a round's key, or reads it when it is there already.
pub(crate) async fn make_file(folder: &Path, round: &RoundId) -> Result<RoundKey> {
    let (folder, round) = (folder.to_owned(), round.clone());
    aside(move || files::make(&folder, &round)).await
}

/// Reads the file of a round's key; none when it is not there.
pub(crate) async fn read_file(folder: &Path, round: &RoundId) -> Result<Option<RoundKey>> {
    let (folder, round) = (folder.to_owned(), round.clone());
    aside(move || files::read(&folder, &round)).await
}

/// Overwrites and removes the file of a round's key; it may be gone already.
pub(crate) async fn destroy_file(folder: &Path, round: &RoundId) -> Result<()> {
    let (folder, round) = (folder.to_owned(), round.clone());
    aside(move || files::destroy(&folder, &round)).await
}

/// The rounds whose keys are files here.
pub(crate) async fn all_files(folder: &Path) -> Result<Vec<RoundId>> {
    let folder = folder.to_owned();
    aside(move || files::all(&folder)).await
}

/// Files are waited for on a thread of their own.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> std::io::Result<T> + Send + 'static) -> Result<T> {
    let done = tokio::task::spawn_blocking(work).await;
    let done = done.map_err(|_| Error::Closed("a key was not read to its end".to_owned()))?;
    done.map_err(|error| Error::Closed(format!("the key of a round: {error}")))
}
