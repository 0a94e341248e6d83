//! `clients`: applications that ask for tokens, and their secrets.

use super::{Command, Resource, destroy, read, write};

/// `clients list`
pub static LIST: Command = read("clients list", "List clients");
/// `clients admin-api list`
pub static ADMIN_API_LIST: Command = read("clients admin-api list", "List the applications that may administer the platform");
/// `clients admin-api get`
pub static ADMIN_API_GET: Command = read("clients admin-api get", "Show one application that may administer the platform");
/// `clients admin-api create`
pub static ADMIN_API_CREATE: Command = write("clients admin-api create", "created", "Create an application that may administer the platform");
/// `clients admin-api update`
pub static ADMIN_API_UPDATE: Command = write("clients admin-api update", "updated", "Change an application that may administer the platform");
/// `clients admin-api delete`
pub static ADMIN_API_DELETE: Command = destroy("clients admin-api delete", "deleted", "Delete an application that may administer the platform");
/// `clients auth-api list`
pub static AUTH_API_LIST: Command = read("clients auth-api list", "List the applications that sign people in");
/// `clients auth-api get`
pub static AUTH_API_GET: Command = read("clients auth-api get", "Show one application that signs people in");
/// `clients auth-api create`
pub static AUTH_API_CREATE: Command = write("clients auth-api create", "created", "Create an application that signs people in");
/// `clients auth-api update`
pub static AUTH_API_UPDATE: Command = write("clients auth-api update", "updated", "Change an application that signs people in");
/// `clients auth-api delete`
pub static AUTH_API_DELETE: Command = destroy("clients auth-api delete", "deleted", "Delete an application that signs people in");
/// `clients templates list`
pub static TEMPLATES_LIST: Command = read("clients templates list", "List what applications can be made from");
/// `clients secrets rotate`
pub static SECRETS_ROTATE: Command = write("clients secrets rotate", "secret of {} rotated", "Make a new secret for a client, show it once, and delete the old one if asked to");

/// The resource.
pub static RESOURCE: Resource = Resource { name: "clients", about: "Applications that ask for tokens", commands: &[&LIST, &ADMIN_API_LIST, &ADMIN_API_GET, &ADMIN_API_CREATE, &ADMIN_API_UPDATE, &ADMIN_API_DELETE, &AUTH_API_LIST, &AUTH_API_GET, &AUTH_API_CREATE, &AUTH_API_UPDATE, &AUTH_API_DELETE, &TEMPLATES_LIST, &SECRETS_ROTATE] };
