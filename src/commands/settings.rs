//! `settings` and `system`: what holds for everybody, and the service itself.

use super::command::{Command, Resource, high_impact, read, write};

/// `settings password-policy get`
pub static PASSWORD_POLICY_GET: Command = read("settings password-policy get", "Show the password policy");
/// `settings password-policy update`
pub static PASSWORD_POLICY_UPDATE: Command =
    high_impact("settings password-policy update", "updated", "Update the password policy");
/// `settings token-lifespan set`
pub static TOKEN_LIFESPAN_SET: Command = high_impact(
    "settings token-lifespan set",
    "access token lifespan is now {seconds} seconds",
    "Set the lifespan of access tokens",
);
/// `settings general get`
pub static GENERAL_GET: Command = read("settings general get", "Show the general settings");
/// `settings general update`
pub static GENERAL_UPDATE: Command =
    high_impact("settings general update", "updated", "Update the general settings");
/// `settings otp get`
pub static OTP_GET: Command = read("settings otp get", "Show the settings for one-time passcodes");
/// `settings otp update`
pub static OTP_UPDATE: Command =
    high_impact("settings otp update", "updated", "Change the settings for one-time passcodes");
/// `settings fido get`
pub static FIDO_GET: Command = read("settings fido get", "Show the settings for passkeys and FIDO tokens");
/// `settings fido update`
pub static FIDO_UPDATE: Command =
    high_impact("settings fido update", "updated", "Change the settings for passkeys and FIDO tokens");
/// `settings soft-token get`
pub static SOFT_TOKEN_GET: Command =
    read("settings soft-token get", "Show the settings for the soft token app");
/// `settings soft-token update`
pub static SOFT_TOKEN_UPDATE: Command =
    high_impact("settings soft-token update", "updated", "Change the settings for the soft token app");
/// `settings google get`
pub static GOOGLE_GET: Command = read("settings google get", "Show the settings for Google Authenticator");
/// `settings google update`
pub static GOOGLE_UPDATE: Command =
    high_impact("settings google update", "updated", "Change the settings for Google Authenticator");
/// `settings password-reset get`
pub static PASSWORD_RESET_GET: Command =
    read("settings password-reset get", "Show the settings for resetting passwords");
/// `settings password-reset update`
pub static PASSWORD_RESET_UPDATE: Command =
    high_impact("settings password-reset update", "updated", "Change the settings for resetting passwords");
/// `settings face get`
pub static FACE_GET: Command =
    read("settings face get", "Show the settings for the face recognition service");
/// `settings face update`
pub static FACE_UPDATE: Command =
    high_impact("settings face update", "updated", "Change the settings for the face recognition service");
/// `settings fido android`
pub static FIDO_ANDROID: Command =
    read("settings fido android", "Show the Android asset links of a relying party").of("facets");
/// `settings fido apple`
pub static FIDO_APPLE: Command =
    read("settings fido apple", "Show the Apple app site association of a relying party").of("facets");
/// `system version`
pub static VERSION: Command = read("system version", "Show the service's version");
/// `system features`
pub static FEATURES: Command = read("system features", "Show the features of the service");
/// `system health`
pub static HEALTH: Command = read("system health", "Show the service's health");
/// `system ready`
pub static READY: Command = read("system ready", "Show whether the service is ready");
/// `system live`
pub static LIVE: Command = read("system live", "Show whether the service is alive");
/// `system doc`
pub static DOC: Command = read("system doc", "Show the service's API description");
/// `system log-level get`
pub static LOG_LEVEL_GET: Command = read("system log-level get", "Show the service's log level");
/// `system log-level set`
pub static LOG_LEVEL_SET: Command = write(
    "system log-level set",
    "log level is now {level}",
    "Set the service's log level until it restarts",
);

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "settings",
    about: "Manage platform settings",
    commands: &[
        &PASSWORD_POLICY_GET,
        &PASSWORD_POLICY_UPDATE,
        &TOKEN_LIFESPAN_SET,
        &GENERAL_GET,
        &GENERAL_UPDATE,
        &OTP_GET,
        &OTP_UPDATE,
        &FIDO_GET,
        &FIDO_UPDATE,
        &SOFT_TOKEN_GET,
        &SOFT_TOKEN_UPDATE,
        &GOOGLE_GET,
        &GOOGLE_UPDATE,
        &PASSWORD_RESET_GET,
        &PASSWORD_RESET_UPDATE,
        &FACE_GET,
        &FACE_UPDATE,
        &FIDO_ANDROID,
        &FIDO_APPLE,
    ],
};

/// The resource.
pub static SYSTEM: Resource = Resource {
    name: "system",
    about: "Service health, version and log level",
    commands: &[&VERSION, &FEATURES, &HEALTH, &READY, &LIVE, &DOC, &LOG_LEVEL_GET, &LOG_LEVEL_SET],
};
