//! `settings` and `system`: what holds for everybody, and the service itself.

use super::{Command, Resource, read, severe, write};

/// `settings password-policy get`
pub static PASSWORD_POLICY_GET: Command =
    read("settings password-policy get", "Show the rules for passwords");
/// `settings password-policy update`
pub static PASSWORD_POLICY_UPDATE: Command =
    severe("settings password-policy update", "updated", "Change the rules for everybody's passwords");
/// `settings token-lifespan set`
pub static TOKEN_LIFESPAN_SET: Command =
    severe("settings token-lifespan set", "set", "Set how long everybody's access tokens live");
/// `system version`
pub static VERSION: Command = read("system version", "Show the service's version");
/// `system features`
pub static FEATURES: Command = read("system features", "Show what the service says that it can do");
/// `system health`
pub static HEALTH: Command = read("system health", "Show whether the service is well");
/// `system ready`
pub static READY: Command = read("system ready", "Show whether the service takes calls");
/// `system live`
pub static LIVE: Command = read("system live", "Show whether the service runs");
/// `system doc`
pub static DOC: Command = read("system doc", "Fetch the service's own API description");
/// `system log-level get`
pub static LOG_LEVEL_GET: Command = read("system log-level get", "Show the service's log level");
/// `system log-level set`
pub static LOG_LEVEL_SET: Command =
    write("system log-level set", "set", "Set the service's log level until it restarts");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "settings",
    about: "What holds for everybody",
    commands: &[&PASSWORD_POLICY_GET, &PASSWORD_POLICY_UPDATE, &TOKEN_LIFESPAN_SET],
};

/// The resource.
pub static SYSTEM: Resource = Resource {
    name: "system",
    about: "The platform's service itself",
    commands: &[&VERSION, &FEATURES, &HEALTH, &READY, &LIVE, &DOC, &LOG_LEVEL_GET, &LOG_LEVEL_SET],
};
