//! Why the server does not start, in one line that says what to do.

use std::fs;
use std::io::{Error, ErrorKind};
use std::net::SocketAddr;
use std::path::Path;

use anyhow::anyhow;
use store::error::Door;

use crate::locale::PLAIN_WORDS;

/// Where it was told to listen it cannot.
pub fn no_address(at: SocketAddr, error: &Error) -> anyhow::Error {
    let id = match error.kind() {
        ErrorKind::AddrInUse => "start-address-taken",
        ErrorKind::AddrNotAvailable => "start-address-elsewhere",
        ErrorKind::PermissionDenied => "start-address-reserved",
        _ => "start-address-other",
    };
    let why = error.to_string();
    anyhow!(PLAIN_WORDS.t_with(id, &[("address", at.to_string().into()), ("why", why.into())]))
}

/// Where the numbers were to be read it cannot listen.
pub fn no_numbers(at: SocketAddr, error: &Error) -> anyhow::Error {
    let values = [("address", at.to_string().into()), ("why", error.to_string().into())];
    anyhow!(PLAIN_WORDS.t_with("start-numbers", &values))
}

/// Whether this user may write in the folder of the database, and to the database if it is there.
///
/// # Errors
/// What to do when not.
pub fn may_write(folder: &Path) -> anyhow::Result<()> {
    let file = folder.join("fifth.db");
    make_private(folder).map_err(|error| refused(folder, &error))?;
    if file.exists() {
        fs::OpenOptions::new().append(true).open(&file).map_err(|error| refused(&file, &error))?;
    }
    let probe = folder.join(format!(".fifth-{}", std::process::id()));
    let tried = fs::File::create(&probe).map_err(|error| refused(folder, &error));
    let _ = fs::remove_file(&probe);
    tried.map(|_| ())
}

/// For its owner alone, as the database will be.
fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut make = fs::DirBuilder::new();
    make.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
    make.create(folder)
}

/// The disk does not take the database for another reason.
pub fn no_disk(folder: &Path, error: &store::Error) -> anyhow::Error {
    say("start-folder-other", folder, &error.to_string())
}

/// The tables are not those that this program knows.
pub fn no_tables(error: store::Error) -> anyhow::Error {
    match error {
        store::Error::Newer => anyhow!(PLAIN_WORDS.t("start-newer")),
        other => anyhow!(PLAIN_WORDS.t_with("start-tables", &[("why", other.to_string().into())])),
    }
}

/// PostgreSQL does not let us in.
pub fn no_postgres(error: store::Error) -> anyhow::Error {
    match error {
        store::Error::Door(Door::NoAddress) => anyhow!(PLAIN_WORDS.t("start-postgres-address")),
        store::Error::Door(Door::NotThere) => anyhow!(PLAIN_WORDS.t("start-postgres-away")),
        store::Error::Door(Door::NotLetIn) => anyhow!(PLAIN_WORDS.t("start-postgres-user")),
        store::Error::Door(Door::NoDatabase) => anyhow!(PLAIN_WORDS.t("start-postgres-database")),
        other => anyhow!(PLAIN_WORDS.t_with("start-postgres-other", &[("why", other.to_string().into())])),
    }
}

/// The system refused this user.
fn refused(place: &Path, error: &Error) -> anyhow::Error {
    let id = match error.kind() {
        ErrorKind::PermissionDenied if is_of_another(place) => "start-other-user",
        ErrorKind::PermissionDenied => "start-not-allowed",
        ErrorKind::ReadOnlyFilesystem => "start-read-only",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "start-full",
        _ => "start-folder-other",
    };
    say(id, place, &error.to_string())
}

fn say(id: &str, place: &Path, why: &str) -> anyhow::Error {
    let place = place.display().to_string();
    anyhow!(PLAIN_WORDS.t_with(id, &[("place", place.into()), ("why", why.to_owned().into())]))
}

/// Whether somebody else has made this, as far as the system says who we are.
fn is_of_another(place: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let owner = |path: &Path| fs::metadata(path).ok().map(|there| there.uid());
        owner(place).zip(owner(Path::new("/proc/self"))).is_some_and(|(theirs, ours)| theirs != ours)
    }
    #[cfg(not(unix))]
    {
        let _ = place;
        false
    }
}
