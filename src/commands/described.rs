//! What a service describes itself: its resource types, their schemas, resources of any type, and who calls.

use super::command::{Command, Resource, destroy, read, write};

/// `types list`
pub static TYPES_LIST: Command = read("types list", "List resource types").of("resource types");
/// `schemas list`
pub static SCHEMAS_LIST: Command = read("schemas list", "List schemas");
/// `schemas get`
pub static SCHEMAS_GET: Command = read("schemas get", "Show one schema");
/// `me get`
pub static ME_GET: Command = read("me get", "Show the user that signs in");
/// `resources list`
pub static LIST: Command = read("resources list", "List resources of a type");
/// `resources get`
pub static GET: Command = read("resources get", "Show one resource");
/// `resources create`
pub static CREATE: Command = write("resources create", "created", "Create a resource of a type");
/// `resources update`
pub static UPDATE: Command =
    write("resources update", "{resource-type} {resource} updated", "Change a resource");
/// `resources delete`
pub static DELETE: Command =
    destroy("resources delete", "{resource-type} {resource} deleted", "Delete a resource");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "resources",
    about: "Manage resources of any type",
    commands: &[&LIST, &GET, &CREATE, &UPDATE, &DELETE],
};

/// The resource.
pub static TYPES: Resource =
    Resource { name: "types", about: "Resource types of the service", commands: &[&TYPES_LIST] };

/// The resource.
pub static SCHEMAS: Resource =
    Resource { name: "schemas", about: "Schemas of the service", commands: &[&SCHEMAS_LIST, &SCHEMAS_GET] };

/// The resource.
pub static ME: Resource = Resource { name: "me", about: "The user that signs in", commands: &[&ME_GET] };
