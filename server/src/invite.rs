//! `fifth invite`: prints a link by which one adult comes in. It needs no sign-in and no mail server: for
//! the first colleague, and for a lost password. It works while the server runs.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use domain::partnership::organisation::Partnership;
use domain::people::audit::{AuditEntry, Deed};
use domain::people::invitation::{self, Asks, Invitation, LASTS_DAYS};
use domain::people::sign_in::Role;
use store::Db;
use store::db::CONNECTIONS;
use store::signatures::Partner;
use store::vault::Vault;

use crate::clock::{Chance, Clock};
use crate::extractors::cookies;
use crate::locale::PLAIN_WORDS;
use crate::starting;

/// `fifth invite`.
#[derive(Args, Clone, Debug)]
pub struct InviteCommand {
    /// The e-mail address to sign in with. One that is known already gets a link to a new password.
    pub email: String,
    /// What the adult may do: youth-worker, leader, safeguarding-lead, deputy or reader.
    #[arg(long)]
    pub role: String,
    /// Of one that is known: the second step goes too, because phone and paper are gone.
    #[arg(long)]
    pub afresh: bool,
    /// The school or club, by its name; not needed where there is only one.
    #[arg(long)]
    pub organisation: Option<String>,
    /// Folder of the SQLite database.
    #[arg(long, env = "FIFTH_DATA", default_value = "data")]
    pub data: PathBuf,
    /// PostgreSQL instead: postgres://…
    #[arg(long, env = "FIFTH_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// Where people find the server.
    #[arg(long, env = "FIFTH_PUBLIC_URL", default_value = "http://127.0.0.1:3000")]
    pub public_url: String,
}

/// Prints the link, or says on standard error why not and exits with 2.
pub async fn invite(wanted: &InviteCommand) -> ExitCode {
    match link(wanted).await {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            eprintln!("fifth invite: {trouble:#}");
            ExitCode::from(2)
        }
    }
}

/// Opens the disk of the server and makes the link.
///
/// # Errors
/// When the disk cannot be opened, and those of [`make`].
async fn link(wanted: &InviteCommand) -> Result<String> {
    let db = match &wanted.database_url {
        Some(url) => Db::open_postgres(url, Vault::in_folder(&wanted.data.join("keys")), CONNECTIONS)
            .await
            .map_err(starting::no_postgres)?,
        // Nothing is made here that the server would not own.
        None if !wanted.data.join("fifth.db").exists() => bail!(PLAIN_WORDS.t("invite-empty")),
        None => Db::open_sqlite(&wanted.data)
            .await
            .with_context(|| format!("the database in {} cannot be opened", wanted.data.display()))?,
    };
    db.migrate().await.context("the database cannot be brought up to date")?;
    let made = make(&db, &Clock::real(), &Chance::real(), wanted).await;
    db.close().await;
    made
}

/// Makes the link: for a new adult, or to a new password when the address is known. Gives what is printed.
///
/// # Errors
/// What was not understood, with what there is.
pub async fn make(db: &Db, clock: &Clock, chance: &Chance, wanted: &InviteCommand) -> Result<String> {
    let words = &PLAIN_WORDS;
    let Ok(email) = invitation::email(&wanted.email) else { bail!(words.t("invite-no-email")) };
    let Some(role) = Role::parse(&wanted.role) else {
        let roles = Role::ALL.map(Role::code).join(", ");
        bail!(words.t_with("invite-no-role", &[("roles", roles.into())]))
    };
    let Some(partnership) = store::partnerships::first(db).await? else { bail!(words.t("invite-empty")) };
    let ends_at = clock.now().plus_days(LASTS_DAYS);
    let id = chance.id().into();
    let (made, said) = if let Some((adult, _)) = store::adults::by_email(db, &email).await? {
        let made = Invitation {
            id,
            partnership: adult.partnership,
            asks: if wanted.afresh { Asks::Afresh(adult.id) } else { Asks::Password(adult.id) },
            role: adult.role,
            job_title: adult.job_title,
            email,
            asked_by: Some(adult.organisation),
            ends_at,
        };
        (made, if wanted.afresh { "invite-afresh" } else { "invite-password" })
    } else {
        let own = organisation(db, &partnership, wanted.organisation.as_deref()).await?;
        let made = Invitation {
            id,
            partnership: partnership.id,
            asks: Asks::Colleague(own.organisation.id.clone()),
            role,
            job_title: String::new(),
            email,
            asked_by: Some(own.organisation.id),
            ends_at,
        };
        (made, "invite-link")
    };
    let token = chance.token();
    let entry = AuditEntry::by_system(clock.now(), Deed::InvitationMake, &made.id);
    store::invitations::insert(db, &made, &cookies::hash(&token), &entry).await?;
    let day = words.day_of(made.ends_at);
    let said = words.t_with(said, &[("email", made.email.into()), ("day", day.into())]);
    Ok(format!("{said}\n{}", address_of(wanted.public_url.trim_end_matches('/'), &token)))
}

/// The link itself.
pub fn address_of(public_url: &str, token: &str) -> String {
    format!("{public_url}/invited/{token}")
}

/// The organisation of this name, or the only one there is.
async fn organisation(db: &Db, partnership: &Partnership, name: Option<&str>) -> Result<Partner> {
    let partners = store::signatures::partners(db, &partnership.id).await?;
    let mut here: Vec<Partner> = partners.into_iter().filter(|one| one.left_at.is_none()).collect();
    let names: Vec<_> = here.iter().map(|one| one.organisation.name.clone()).collect();
    let is_called =
        |one: &Partner, name: &str| one.organisation.name.to_lowercase() == name.trim().to_lowercase();
    let at = match name {
        Some(name) => here.iter().position(|one| is_called(one, name)),
        None => Some(0).filter(|_| here.len() == 1),
    };
    match at {
        Some(at) => Ok(here.swap_remove(at)),
        None => bail!(PLAIN_WORDS.t_with("invite-no-organisation", &[("names", names.join(", ").into())])),
    }
}
