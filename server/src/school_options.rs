//! What the server is told of school accounts when it is started.

use std::path::PathBuf;

use clap::Args;

/// Of each option the first belongs to the first provider, the second to the second. In the environment they are
/// parted by ";".
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "School accounts")]
pub struct SchoolOptions {
    /// School accounts: a provider of OpenID Connect, such as <https://accounts.google.com>. Once for each provider.
    #[arg(long, env = "FIFTH_OIDC_ISSUER", value_delimiter = ';')]
    pub oidc_issuer: Vec<String>,
    /// What that provider calls this server.
    #[arg(long, env = "FIFTH_OIDC_CLIENT_ID", value_delimiter = ';')]
    pub oidc_client_id: Vec<String>,
    /// The secret that goes with it.
    #[arg(long, env = "FIFTH_OIDC_CLIENT_SECRET", value_delimiter = ';', hide_env_values = true)]
    pub oidc_client_secret: Vec<String>,
    /// The same secret, in a file.
    #[arg(
        long,
        env = "FIFTH_OIDC_CLIENT_SECRET_FILE",
        value_delimiter = ';',
        conflicts_with = "oidc_client_secret"
    )]
    pub oidc_client_secret_file: Vec<PathBuf>,
    /// What stands on the button: "Google", "Microsoft".
    #[arg(long, env = "FIFTH_OIDC_LABEL", value_delimiter = ';')]
    pub oidc_label: Vec<String>,
    /// Addresses of these domains alone, parted by ",". A provider that does not say whether it looked at an address
    /// (Microsoft) is believed of these, and of no others.
    #[arg(long, env = "FIFTH_OIDC_DOMAINS", value_delimiter = ';')]
    pub oidc_domains: Vec<String>,
}
