//! `authenticators`: what people sign in with.

use super::{Command, Resource, destroy, read, types, write};

/// `authenticators list`
pub static LIST: Command = read("authenticators list", "List authenticators");
/// `authenticators scan`
pub static SCAN: Command =
    read("authenticators scan", "List authenticators by a plain GET, the filter in the address");
/// `authenticators get`
pub static GET: Command = read("authenticators get", "Show one authenticator");
/// `authenticators create`
pub static CREATE: Command = write("authenticators create", "created", "Let a user sign in under a policy");
/// `authenticators enable`
pub static ENABLE: Command = write("authenticators enable", "enabled", "Switch an authenticator on");
/// `authenticators disable`
pub static DISABLE: Command = destroy("authenticators disable", "disabled", "Switch an authenticator off");
/// `authenticators act`
pub static ACT: Command = write(
    "authenticators act",
    "done with {}",
    "Let an authenticator do something, such as forget its failures",
);
/// `authenticators delete`
pub static DELETE: Command = destroy("authenticators delete", "deleted", "Delete an authenticator");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "authenticators",
    about: "What people sign in with",
    commands: &[&LIST, &SCAN, &GET, &CREATE, &ENABLE, &DISABLE, &ACT, &DELETE, &types::POLICIES_LIST],
};
