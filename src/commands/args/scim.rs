//! Words for services that follow SCIM: credentials and what they stand in, filters, and whole objects.

use crate::commands::arg::ArgKind::{File, Flag, Many, Pairs, Text, Time};
use crate::commands::arg::{Arg, Count, Weight, arg};

/// A credential.
pub static CREDENTIAL: Arg = arg("credential", "CREDENTIAL", Text, "Credential, by id");
/// A device.
pub static DEVICE: Arg = arg("device", "DEVICE", Text, "Device, by id or by its id in another system");
/// An authenticator: a user's means to sign in under one policy.
pub static AUTHENTICATOR: Arg =
    arg("authenticator", "AUTHENTICATOR", Text, "Authenticator, by id: user id, dot, policy");
/// The code of a type.
pub static TYPE: Arg = arg("type", "CODE", Text, "Type, by its code");
/// The code of a policy.
pub static POLICY: Arg = arg("policy", "CODE", Text, "Policy, by its code");
/// A status to look for.
pub static STATUS: Arg = arg("status", "STATUS", Text, "Status, such as ACTIVE");
/// A status to give; those that end the use of a thing ask.
pub static NEW_STATUS: Arg = Arg {
    name: "status",
    value_name: "STATUS",
    kind: Text,
    help: "Status to give: PENDING, ACTIVE, SUSPENDED, REVOKED or TERMINATED",
    weight: Weight::Destroys(&["SUSPENDED", "REVOKED", "TERMINATED"]),
};
/// Who or what something belongs to.
pub static OWNER: Arg =
    arg("owner", "OWNER", Text, "Who or what it belongs to: a user by name, or anything by id");
/// A value that any attribute may have.
pub static ATTRIBUTE_VALUE: Arg =
    arg("attribute", "OP:VALUE", Many, "Value of an attribute, OP being eq, co, sw or ew; repeatable");
/// Attributes and their new values.
pub static ATTRIBUTES: Arg = arg("attribute", "NAME=VALUE", Pairs, "Attribute and its new value");
/// Names of attributes.
pub static ATTRIBUTE_NAMES: Arg = arg("attribute", "NAME", Many, "Attribute, by name");
/// The end of a life, seen from below.
pub static EXPIRES_BEFORE: Arg = arg(
    "expires-before",
    "TIME",
    Time(Count::Ahead),
    "Ends before this: an instant, a date, or 30d from now",
);
/// The end of a life, seen from above.
pub static EXPIRES_AFTER: Arg =
    arg("expires-after", "TIME", Time(Count::Ahead), "Ends after this: an instant, a date, or 30d from now");
/// The start of a life.
pub static STARTS: Arg = arg("starts", "TIME", Time(Count::Ahead), "Starts at exactly this instant");
/// The platform's own id.
pub static ID: Arg = arg("id", "ID", Text, "The platform's own id");
/// A filter that is checked.
pub static FILTER: Arg =
    arg("filter", "FILTER", Text, "SCIM filter, such as 'externalId eq \"4711\"'; checked first");
/// A filter that is not.
pub static RAW_FILTER: Arg = arg("raw-filter", "FILTER", Text, "Filter to send as it is, unchecked");
/// Members to answer.
pub static INCLUDE: Arg = arg("include", "MEMBER", Many, "Answer only this member; repeatable");
/// Members to leave out.
pub static EXCLUDE: Arg = arg("exclude", "MEMBER", Many, "Leave this member out of the answer; repeatable");
/// Lets the platform judge what this tool would refuse.
pub static FORCE: Arg = arg("force", "YES|NO", Flag, "Let the platform judge a change that is refused here");
/// Lets a list become empty.
pub static ALLOW_EMPTY: Arg = arg("allow-empty", "YES|NO", Flag, "Let the list of attributes become empty");
/// A whole object.
pub static OBJECT_FILE: Arg =
    arg("file", "FILE", File, "JSON file with the whole object, - for standard input");
/// The group above a group.
pub static PARENT: Arg = arg("parent", "GROUP", Text, "Group that it is put below, by id");
/// What a thing is asked to do.
pub static ACTION: Arg = arg("action", "ACTION", Text, "Action, by its code");
/// What an action is told.
pub static DETAILS: Arg = arg("detail", "NAME=VALUE", Pairs, "What the action is told; repeatable");
/// Who did something.
pub static ACTOR: Arg = arg("actor", "NAME", Text, "Who did it, by the name they sign in with");
/// How something ended.
pub static OUTCOME: Arg = arg("outcome", "WORD", Text, "How it ended, such as SUCCESS");
/// What somebody used.
pub static SERVICE: Arg = arg("service", "NAME", Text, "Service that it happened in");
/// The type of a resource.
pub static RESOURCE_TYPE: Arg = arg("resource-type", "TYPE", Text, "Resource type, such as User");
/// A resource of some type.
pub static RESOURCE: Arg = arg("resource", "ID", Text, "Resource, by id");
/// A schema.
pub static SCHEMA: Arg = arg("schema", "URN", Text, "Schema, by its URN");
