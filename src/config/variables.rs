//! The environment variables of the tool.

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
