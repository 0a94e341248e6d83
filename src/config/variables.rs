//! The environment variables of the tool.

use super::choose::Environment;
use super::values::variable_of;
use crate::json;
use crate::platforms::PLATFORMS;

/// The environment variables that are read, besides those that a platform declares for its settings and
/// secrets. An empty one counts as not set.
pub const VARIABLES: &[(&str, &str)] = &[
    ("IAMCTL_PROFILE", "the profile to use"),
    ("IAMCTL_PLATFORM", "the platform of a run without a profile; needs an address too"),
    ("IAMCTL_URL", "the address of the platform; not for the built-in profiles"),
    ("IAMCTL_OUTPUT", "the output format"),
    ("IAMCTL_OUTPUT_VERSION", "the version of the JSON output that is wanted: 1"),
    ("IAMCTL_AGENT", "true for programs: JSON by default, no prompts, colours or progress"),
    ("IAMCTL_LOG_FILE", "a file to which what --debug shows is appended"),
    ("IAMCTL_CA_BUNDLE", "a file of certificates to trust besides the system's"),
    ("IAMCTL_CLIENT_CERT", "a file with the client certificate"),
    ("IAMCTL_CLIENT_KEY", "a file with the key of the client certificate"),
    ("IAMCTL_INSECURE", "true accepts any certificate; for experiments only"),
    ("IAMCTL_CONNECT_TIMEOUT", "how long connecting may take, such as 10s"),
    ("IAMCTL_TIMEOUT", "how long one request may take in all, such as 60s"),
    ("IAMCTL_MAX_WAIT", "how long to wait at most before a request is sent again"),
    ("IAMCTL_RETRIES", "how often a request is sent again at most"),
    ("IAMCTL_RATE", "calls per second at most, such as 5/s"),
    ("IAMCTL_MAX_JOBS", "maximum concurrent calls, 1 to 64, whatever --jobs says"),
    ("IAMCTL_MAX_ROWS", "maximum rows of a file for --each"),
    ("IAMCTL_COMPLETION_NAMES", "no keeps no names of users, groups and the like for completion"),
    ("IAMCTL_HISTORY", "yes or no: whether writes are noted in the history; also without a profile"),
    ("IAMCTL_STORE", "where secrets are kept: keyring, file or memory"),
    ("IAMCTL_CONFIG_DIR", "the folder of profiles.toml"),
    ("IAMCTL_STATE_DIR", "the folder of private files and locks"),
    ("SSL_CERT_FILE", "a file of certificates to trust instead of the system's"),
    ("SSL_CERT_DIR", "a folder of certificates to trust instead of the system's"),
    ("HTTPS_PROXY", "the proxy for https; https_proxy wins over it"),
    ("HTTP_PROXY", "the proxy for http; http_proxy wins over it"),
    ("ALL_PROXY", "the proxy for everything else; all_proxy wins over it"),
    ("NO_PROXY", "hosts that are reached without a proxy; no_proxy wins over it"),
];

/// Variables that shells and scripts of the tool set.
const OWN: [&str; 2] = ["IAMCTL_COMPLETE", "IAMCTL_COMPLETE_BREAKS"];

/// The variables that are called like the tool's and read by nothing, each with the nearest that is read.
pub fn unknown_variables(env: &Environment, profiles: &[String]) -> Vec<(String, Option<String>)> {
    let secrets = || PLATFORMS.iter().flat_map(|platform| platform.secrets).map(|secret| secret.variable);
    let settings = PLATFORMS.iter().flat_map(|platform| platform.settings).map(|setting| setting.variable);
    let of_profiles =
        profiles.iter().flat_map(|profile| secrets().map(|secret| variable_of(profile, secret)));
    let known: Vec<String> = VARIABLES
        .iter()
        .map(|(name, _)| *name)
        .chain(OWN)
        .chain(settings)
        .chain(secrets())
        .map(str::to_owned)
        .chain(of_profiles)
        .collect();
    let set = env.iter().filter(|(name, value)| name.starts_with("IAMCTL_") && !value.is_empty());
    set.filter(|(name, _)| !known.contains(name))
        .map(|(name, _)| {
            (name.clone(), json::nearest(name, known.iter().map(String::as_str)).map(str::to_owned))
        })
        .collect()
}
