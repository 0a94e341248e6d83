//! What a run was told and what came of it, as data: flags, built-in profiles, and the settings with their sources.

use super::paths::Paths;
use super::store::StoreChoice;
use crate::http::certificates::Trust;
use crate::http::proxy::Proxies;
use crate::platforms::Platform;
use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// What flags say, and nothing where they say nothing.
#[derive(Debug, Clone, Default)]
pub struct Overrides {
    /// `--profile`.
    pub profile: Option<String>,
    /// `--platform`.
    pub platform: Option<String>,
    /// `--url`.
    pub url: Option<String>,
    /// `--ca-bundle`.
    pub ca_bundle: Option<PathBuf>,
    /// `--client-cert`.
    pub client_cert: Option<PathBuf>,
    /// `--client-key`.
    pub client_key: Option<PathBuf>,
    /// `--insecure`.
    pub insecure: bool,
    /// `--connect-timeout`.
    pub connect_timeout: Option<Duration>,
    /// `--timeout`.
    pub timeout: Option<Duration>,
    /// `--max-wait`.
    pub max_wait: Option<Duration>,
    /// `--rate`, calls per second.
    pub rate: Option<f64>,
    /// `--retries`.
    pub retries: Option<u32>,
    /// `--setting NAME=VALUE`.
    pub settings: BTreeMap<String, String>,
}

/// Where the value of a setting came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The command line.
    Flag,
    /// The environment variable of this name.
    Environment(String),
    /// `profiles.toml`.
    Profile,
    /// Nobody said anything.
    Default,
    /// A built-in profile.
    BuiltIn,
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::Flag => formatter.write_str("flag"),
            Source::Environment(name) => write!(formatter, "environment variable {name}"),
            Source::Profile => formatter.write_str("profile"),
            Source::Default => formatter.write_str("default"),
            Source::BuiltIn => formatter.write_str("built-in profile"),
        }
    }
}

/// A profile that comes with the tool and needs no file.
#[derive(Debug, Clone)]
pub struct BuiltIn {
    /// Such as `sandbox/protegrity`.
    pub name: String,
    /// The name of its platform.
    pub platform: &'static str,
    /// Its address, such as `sandbox:protegrity`.
    pub url: String,
    /// The platform's settings.
    pub values: BTreeMap<String, String>,
    /// Secrets that are worthless outside of it.
    pub secrets: BTreeMap<String, String>,
}

/// Everything that a run was told, resolved.
#[derive(Clone)]
pub struct Settings {
    /// The profile, or [`PROFILE_LESS`](super::PROFILE_LESS).
    pub profile: String,
    /// Its platform.
    pub platform: &'static Platform,
    /// Where the platform is, without a trailing slash.
    pub url: String,
    /// The platform's own settings, defaults filled in.
    pub values: BTreeMap<String, String>,
    /// Whether destroying needs the profile's name.
    pub protect: bool,
    /// Whether http may leave this machine.
    pub allow_http: bool,
    /// The output format that was asked for, unchecked.
    pub output: Option<String>,
    /// Certificates to trust besides the system's.
    pub ca_bundle: Option<PathBuf>,
    /// The client certificate.
    pub client_cert: Option<PathBuf>,
    /// The key of the client certificate.
    pub client_key: Option<PathBuf>,
    /// Whether any certificate is accepted.
    pub insecure: bool,
    /// How long connecting may take.
    pub connect_timeout: Duration,
    /// How long one request may take in all.
    pub timeout: Duration,
    /// How long to wait at most before a request is sent again.
    pub max_wait: Duration,
    /// How often a request is sent again at most.
    pub retries: u32,
    /// Calls per second at most.
    pub rate: Option<f64>,
    /// Calls in progress at once at most.
    pub max_jobs: Option<usize>,
    /// Rows of one file at most.
    pub max_rows: Option<u32>,
    /// Proxies of the environment.
    pub proxies: Arc<Proxies>,
    /// Whom the environment trusts in place of the system.
    pub trust: Trust,
    /// Whether names that lists show are kept for completion.
    pub completion_names: bool,
    /// Whether writes are noted in the history.
    pub history: bool,
    /// Where secrets and tokens are kept.
    pub store: StoreChoice,
    /// References to secrets in the profile, by the secret's name.
    pub secret_references: BTreeMap<String, String>,
    /// What `profiles.toml` itself says: `url` and the other keys; none without a profile in it.
    pub own: Option<BTreeMap<String, String>>,
    /// Whether no file is read or written: a run without a profile, or with a built-in one.
    pub ephemeral: bool,
    /// Whether the profile comes with the tool.
    pub built_in: bool,
    /// Where files would be.
    pub paths: Paths,
    /// For `profiles explain`: what was resolved, as text, and which source won.
    pub sources: BTreeMap<String, (String, Source)>,
}

impl Settings {
    /// Whether it was resolved for a profile, of `profiles.toml` or a built-in one.
    pub fn has_profile(&self) -> bool {
        self.built_in || self.own.is_some()
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Settings")
            .field("profile", &self.profile)
            .field("platform", &self.platform.name)
            .field("sources", &self.sources)
            .finish_non_exhaustive()
    }
}
