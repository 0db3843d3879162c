//! School accounts (OpenID Connect): Google, Microsoft, or any provider the server was told of. A provider
//! says whose address it is; whether that address is an adult's here, Fifth knows. It makes nobody an
//! account.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use openidconnect::core::{CoreAuthenticationFlow, CoreClient, CoreProviderMetadata};
use openidconnect::{
    AuthorizationCode, ClientId, ClientSecret, CsrfToken, IssuerUrl, Nonce, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, Scope, TokenResponse, reqwest,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::school_options::SchoolOptions;

/// Where the provider sends people back to.
pub const BACK: &str = "/sign-in/school/back";
/// A provider that takes longer is away: a page may take twenty seconds, and this is asked twice for one.
const LONGEST: Duration = Duration::from_secs(5);

/// The providers that this server was told of; cheap to clone.
#[derive(Clone, Default)]
pub struct Schools(Arc<[Provider]>);

/// One of them.
pub struct Provider {
    /// What stands on its button.
    pub label: String,
    issuer: IssuerUrl,
    client_id: ClientId,
    secret: ClientSecret,
    domains: Vec<String>,
}

/// What is kept, sealed, while somebody is with the provider.
#[derive(Serialize, Deserialize)]
pub struct Underway {
    /// Which provider.
    pub which: usize,
    state: String,
    nonce: String,
    verifier: String,
    /// The page they were on their way to.
    pub next: String,
}

/// Who a provider says is there.
pub struct Said {
    /// The provider's own name for the account, which is never another's.
    pub subject: String,
    /// The address, in lower case.
    pub email: String,
    /// The provider looked at two things.
    pub both_steps: bool,
}

impl Schools {
    /// Reads the options.
    ///
    /// # Errors
    /// When there are not as many of each as there are issuers, or one is no address; the message says what to do.
    pub fn open(options: &SchoolOptions) -> Result<Self> {
        let many = options.oidc_issuer.len();
        let provider = |at: usize| -> Result<Provider> {
            let issuer = options.oidc_issuer[at].trim();
            let is_here = issuer.starts_with("http://127.0.0.1:") || issuer.starts_with("http://localhost:");
            ensure!(
                issuer.starts_with("https://") || is_here,
                "--oidc-issuer {issuer:?}: an address with https://"
            );
            let secret = match options.oidc_client_secret_file.get(at) {
                Some(file) => std::fs::read_to_string(file)
                    .with_context(|| format!("the secret in {} cannot be read", file.display()))?,
                None => options.oidc_client_secret.get(at).cloned().unwrap_or_default(),
            };
            ensure!(!secret.trim().is_empty(), "--oidc-client-secret-file: one for each --oidc-issuer");
            let client =
                options.oidc_client_id.get(at).context("--oidc-client-id: one for each --oidc-issuer")?;
            let label = options.oidc_label.get(at).context("--oidc-label: one for each --oidc-issuer")?;
            let domains = options.oidc_domains.get(at).map_or("", String::as_str).split(',');
            let domains = domains.map(|one| one.trim().trim_start_matches('@').to_lowercase());
            Ok(Provider {
                label: label.trim().to_owned(),
                issuer: IssuerUrl::new(issuer.to_owned()).context("--oidc-issuer is no address")?,
                client_id: ClientId::new(client.trim().to_owned()),
                secret: ClientSecret::new(secret.trim().to_owned()),
                domains: domains.filter(|one| !one.is_empty()).collect(),
            })
        };
        Ok(Self((0..many).map(provider).collect::<Result<_>>()?))
    }

    /// What stands on the buttons, in the order of the options.
    pub fn labels(&self) -> Vec<String> {
        self.0.iter().map(|one| one.label.clone()).collect()
    }

    /// One of them, by its place.
    ///
    /// # Errors
    /// [`Refusal::NoSuchPage`].
    pub fn get(&self, which: usize) -> Result<&Provider, Refusal> {
        self.0.get(which).ok_or(Refusal::NoSuchPage)
    }
}

impl Provider {
    /// The issuer, as it calls itself.
    pub fn issuer(&self) -> &str {
        self.issuer.as_str()
    }

    /// The address at the provider to which somebody is sent, and what is kept meanwhile.
    ///
    /// # Errors
    /// [`PeopleRefusal::SchoolAway`].
    pub async fn begin(
        &self,
        public_url: &str,
        which: usize,
        next: &str,
    ) -> Result<(String, Underway), Refusal> {
        let (metadata, _) = self.found().await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let client =
            CoreClient::from_provider_metadata(metadata, self.client_id.clone(), Some(self.secret.clone()))
                .set_redirect_uri(back(public_url)?);
        let (url, state, nonce) = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                CsrfToken::new_random,
                Nonce::new_random,
            )
            .add_scope(Scope::new("email".to_owned()))
            .set_pkce_challenge(challenge)
            .url();
        let underway = Underway {
            which,
            state: state.secret().clone(),
            nonce: nonce.secret().clone(),
            verifier: verifier.secret().clone(),
            next: next.to_owned(),
        };
        Ok((url.to_string(), underway))
    }

    /// Somebody comes back with a code: who the provider says it is.
    ///
    /// # Errors
    /// [`PeopleRefusal::SchoolEnded`] when it was not this browser that was sent there, `SchoolAway`,
    /// `SchoolAddress` when the address is not one it vouches for, or of no domain that it is asked about.
    pub async fn who(
        &self,
        public_url: &str,
        kept: Underway,
        (code, state): (&str, &str),
    ) -> Result<Said, Refusal> {
        if code.is_empty() || !is_same(state, &kept.state) {
            return Err(PeopleRefusal::SchoolEnded.into());
        }
        let (metadata, http) = self.found().await?;
        let client =
            CoreClient::from_provider_metadata(metadata, self.client_id.clone(), Some(self.secret.clone()))
                .set_redirect_uri(back(public_url)?);
        let tokens = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|error| away(&error))?
            .set_pkce_verifier(PkceCodeVerifier::new(kept.verifier))
            .request_async(&http)
            .await
            .map_err(|error| away(&error))?;
        let token = tokens.id_token().ok_or(PeopleRefusal::SchoolAway)?;
        let claims = token
            .claims(&client.id_token_verifier(), &Nonce::new(kept.nonce))
            .map_err(|error| away(&error))?;
        let email = claims.email().map(|email| email.trim().to_lowercase()).unwrap_or_default();
        if !self.vouches_for(&email, claims.email_verified()) {
            return Err(PeopleRefusal::SchoolAddress.into());
        }
        let both_steps =
            claims.auth_method_refs().is_some_and(|ways| ways.iter().any(|way| way.as_str() == "mfa"));
        Ok(Said { subject: claims.subject().to_string(), email, both_steps })
    }

    /// Whether the provider may say that an address is somebody's. What it says it did not look at is nobody's.
    fn vouches_for(&self, email: &str, looked: Option<bool>) -> bool {
        let domain = email.rsplit_once('@').map_or("", |(_, domain)| domain);
        let is_asked = self.domains.is_empty() || self.domains.iter().any(|one| one == domain);
        let is_believed = looked.unwrap_or(!self.domains.is_empty());
        !domain.is_empty() && is_asked && is_believed
    }

    /// What the provider says of itself today, and the way to ask it. Redirects are not followed.
    async fn found(&self) -> Result<(CoreProviderMetadata, reqwest::Client), Refusal> {
        let http = reqwest::ClientBuilder::new().redirect(reqwest::redirect::Policy::none()).timeout(LONGEST);
        let http = http.build().map_err(|error| away(&error))?;
        let found = CoreProviderMetadata::discover_async(self.issuer.clone(), &http).await;
        Ok((found.map_err(|error| away(&error))?, http))
    }
}

fn back(public_url: &str) -> Result<RedirectUrl, Refusal> {
    RedirectUrl::new(format!("{public_url}{BACK}")).map_err(|_| Refusal::Ours)
}

/// Whoever runs the server reads why; whoever signs in reads that the password still works.
fn away(error: &dyn std::error::Error) -> Refusal {
    let mut whole = error.to_string();
    let mut cause = error.source();
    while let Some(because) = cause {
        whole = format!("{whole}: {because}");
        cause = because.source();
    }
    tracing::warn!("a school account could not be asked: {whole}");
    PeopleRefusal::SchoolAway.into()
}

/// Compared by their hashes: how long it takes says nothing.
fn is_same(one: &str, other: &str) -> bool {
    Sha256::digest(one) == Sha256::digest(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schools(domains: &str) -> Schools {
        let one = |value: &str| vec![value.to_owned()];
        let options = SchoolOptions {
            oidc_issuer: one("https://accounts.example.org"),
            oidc_client_id: one("fifth"),
            oidc_client_secret: one("secret"),
            oidc_client_secret_file: Vec::new(),
            oidc_label: one("Example"),
            oidc_domains: one(domains),
        };
        Schools::open(&options).unwrap()
    }

    #[test]
    fn an_address_is_believed_that_was_looked_at_and_is_of_a_domain_that_is_asked() {
        let (any, own) = (schools(""), schools("larkmoor.example, @club.example"));
        let (any, own) = (any.get(0).unwrap(), own.get(0).unwrap());
        assert!(any.vouches_for("ash@larkmoor.example", Some(true)));
        assert!(!any.vouches_for("ash@larkmoor.example", Some(false)));
        assert!(!any.vouches_for("ash@larkmoor.example", None), "nobody says it was looked at");
        for email in ["ash@larkmoor.example", "jo@club.example"] {
            assert!(own.vouches_for(email, Some(true)) && own.vouches_for(email, None));
            assert!(!own.vouches_for(email, Some(false)));
        }
        for email in ["ash@evil-larkmoor.example", "ash@sub.larkmoor.example", "larkmoor.example", ""] {
            assert!(!own.vouches_for(email, Some(true)), "{email}");
        }
    }

    #[test]
    fn what_is_missing_is_said_at_the_start() {
        let half =
            SchoolOptions { oidc_issuer: vec!["https://a.example".to_owned()], ..SchoolOptions::default() };
        assert!(
            Schools::open(&half).is_err_and(|said| said.to_string().contains("--oidc-client-secret-file"))
        );
        let plain =
            SchoolOptions { oidc_issuer: vec!["http://a.example".to_owned()], ..SchoolOptions::default() };
        assert!(Schools::open(&plain).is_err_and(|said| said.to_string().contains("https://")));
        assert!(Schools::open(&SchoolOptions::default()).unwrap().labels().is_empty());
    }
}
