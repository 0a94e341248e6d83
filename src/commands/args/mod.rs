//! The vocabulary of arguments: one name for one meaning, on every platform. Add a word only when no
//! existing one means it.

mod access;
mod authenticators;
mod people;
mod search;

pub use access::*;
pub use authenticators::*;
pub use people::*;
pub use search::*;
mod registry;
mod scim;

pub use registry::*;
pub use scim::*;

use crate::commands::arg::ArgKind::{Choice, File, Flag, Int, Many, Pairs, Secret, Text};
use crate::commands::arg::{Arg, ArgKind, Weight, arg};

// Things, as they are typed without a flag or named by one.

/// A user. Which platforms find one by e-mail address too, their tables say.
pub static USER: Arg = arg("user", "USER", Text, "User, by name or id");
/// Several users.
pub static USERS: Arg = arg("user", "USER", Many, "User; repeatable");
/// A group.
pub static GROUP: Arg = arg("group", "GROUP", Text, "Group, by name or id");
/// Several groups.
pub static GROUPS: Arg = arg("group", "GROUP", Many, "Group, by name; repeatable");
/// A role.
pub static ROLE: Arg = arg("role", "ROLE", Text, "Role, by name");
/// Several roles.
pub static ROLES: Arg = arg("role", "ROLE", Many, "Role, by name; repeatable");
/// Several permissions.
pub static PERMISSIONS: Arg = arg("permission", "PERMISSION", Many, "Permission, by name; repeatable");
/// A SAML identity provider.
pub static PROVIDER: Arg = arg("provider", "ALIAS", Text, "SAML identity provider, by its alias");
/// A mapper of a SAML identity provider.
pub static MAPPER: Arg = arg("mapper", "MAPPER", Text, "Attribute mapper, by name or id");

// What people are described by.

/// The name somebody signs in with.
pub static USERNAME: Arg = arg("username", "NAME", Text, "Name that the user signs in with");
/// An e-mail address.
pub static EMAIL: Arg = arg("email", "ADDRESS", Text, "E-mail address");
/// A given name.
pub static FIRST_NAME: Arg = arg("first-name", "NAME", Text, "First name");
/// A family name.
pub static LAST_NAME: Arg = arg("last-name", "NAME", Text, "Last name");
/// Whether something is switched on.
pub static ENABLED: Arg = arg("enabled", "YES|NO", Flag, "Whether it is switched on");
/// A link to an identity at a provider.
pub static IDENTITIES: Arg = arg(
    "identity",
    "ALIAS=USERID[:USERNAME]",
    Pairs,
    "Link to an identity at a provider, also as ALIAS:userId=ID,userName=NAME; repeatable",
);
/// Names and values of a profile.
pub static PROPERTIES: Arg =
    arg("property", "NAME=VALUE", Pairs, "Profile property, empty to clear it; repeatable");
/// A file of questions and answers.
pub static KNOWLEDGE_BASE: Arg =
    arg("kba-file", "FILE", File, "JSON file of security questions and answers, - for standard input");
/// A password to set.
pub static PASSWORD: Arg = arg("password", "PASSWORD", Secret, "Password");
/// The password before the change.
pub static CURRENT_PASSWORD: Arg = arg("current-password", "PASSWORD", Secret, "Current password");
/// Whether a password must be changed at the next sign-in.
pub static TEMPORARY: Arg =
    arg("temporary", "YES|NO", Flag, "Whether the user must change it at the next sign-in");
/// Several identity providers.
pub static IDENTITY_PROVIDERS: Arg =
    arg("identity-provider", "ALIAS", Many, "Identity provider for every imported row; repeatable");

/// A file for the secret that a command makes.
pub static SECRET_OUT: Arg =
    arg("secret-out", "FILE", ArgKind::Path, "File to write the new secret to, for its owner only");

// What things are described by.

/// A name.
pub static NAME: Arg = arg("name", "NAME", Text, "Name");
/// A description.
pub static DESCRIPTION: Arg = arg("description", "TEXT", Text, "Description");
/// An alias.
pub static ALIAS: Arg = arg("alias", "ALIAS", Text, "Alias: the key that addresses it");
/// What people see.
pub static DISPLAY_NAME: Arg = arg("display-name", "NAME", Text, "Name that people see");
/// Whether the members of a group are deleted with it.
pub static DELETE_MEMBERS: Arg = Arg {
    name: "delete-members",
    value_name: "YES|NO",
    kind: Flag,
    help: "Delete the user accounts of the members too",
    weight: Weight::HighImpact,
};
/// Whether everything that belongs to it goes too.
pub static DELETE_RELATED_DATA: Arg = Arg {
    name: "delete-related-data",
    value_name: "YES|NO",
    kind: Flag,
    help: "Delete everything that is stored about the user, not only the account",
    weight: Weight::HighImpact,
};
/// A domain.
pub static DOMAIN: Arg = arg("domain", "DOMAIN", Text, "Domain that the user belongs to");
/// An IP address.
pub static IP_ADDRESS: Arg = arg("ip-address", "ADDRESS", Text, "IP address");
/// A time span in seconds.
pub static SECONDS: Arg = arg("seconds", "SECONDS", Int, "Life in seconds");
/// A log level.
pub static LOG_LEVEL: Arg = arg("level", "LEVEL", Text, "Log level, such as INFO or DEBUG");

// SAML.

/// The address of a provider's metadata.
pub static METADATA_URL: Arg = arg("metadata-url", "URL", Text, "Address of the provider's metadata");
/// A metadata file: refused where a platform takes addresses only.
pub static METADATA_FILE: Arg = arg("metadata-file", "FILE", Text, "File with the provider's metadata");
/// The entity id of the service provider.
pub static ENTITY_ID: Arg =
    arg("service-provider-entity-id", "ID", Text, "Entity id of the service provider");
/// Whether every sign-in asks again.
pub static FORCE_AUTHN: Arg =
    arg("force-authn", "YES|NO", Flag, "Whether the provider must ask at every sign-in");
/// Whether signatures are checked.
pub static VALIDATE_SIGNATURE: Arg =
    arg("validate-signature", "YES|NO", Flag, "Whether the provider's signatures are checked");
/// Whether assertions must be signed.
pub static ASSERTIONS_SIGNED: Arg =
    arg("want-assertions-signed", "YES|NO", Flag, "Whether assertions must be signed");
/// Whether assertions must be encrypted.
pub static ASSERTIONS_ENCRYPTED: Arg =
    arg("want-assertions-encrypted", "YES|NO", Flag, "Whether assertions must be encrypted");
/// A signature algorithm.
pub static SIGNATURE_ALGORITHM: Arg =
    arg("signature-algorithm", "NAME", Text, "Signature algorithm, such as RSA_SHA256");
/// A format of name identifiers.
pub static NAME_ID_FORMAT: Arg = arg("name-id-format", "URN", Text, "Format of the name identifier");
/// A certificate.
pub static SIGNING_CERTIFICATE: Arg =
    arg("signing-certificate", "FILE", File, "PEM file with the provider's signing certificate");
/// How attributes of an assertion become those of a user.
pub static ATTRIBUTE_MAPPING: Arg = arg(
    "attribute-mapping",
    "SAML=USER",
    Pairs,
    "Attribute of the assertion and the attribute of the user that it fills; repeatable",
);
/// The type of a mapper.
pub static MAPPER_TYPE: Arg = arg("mapper-type", "TYPE", Text, "Type of mapper");
/// An attribute in an assertion.
pub static ATTRIBUTE_NAME: Arg = arg("attribute-name", "NAME", Text, "Attribute in the assertion");
/// An attribute of a user.
pub static USER_ATTRIBUTE: Arg = arg("user-attribute", "NAME", Text, "Attribute of the user");
/// When a mapper is applied.
pub static SYNC_MODE: Arg =
    arg("sync-mode", "MODE", Choice(&["INHERIT", "IMPORT", "LEGACY", "FORCE"]), "When the mapper is applied");

// Entra ID.

/// A tenant of Entra ID.
pub static TENANT_ID: Arg = arg("tenant-id", "ID", Text, "Tenant id in Entra ID");
/// An application of Entra ID.
pub static CLIENT_ID: Arg = arg("client-id", "ID", Text, "Client id of the application");
/// The secret of an application.
pub static CLIENT_SECRET: Arg = arg("client-secret", "SECRET", Secret, "Client secret of the application");
/// Where a list starts.
pub static OFFSET: Arg = arg("offset", "ROWS", Int, "Skip this many rows from the start");
/// What to look for.
pub static QUERY: Arg = arg("query", "TEXT", Text, "Text to look for; everything without it");
/// An id of a group elsewhere.
pub static GROUP_ID: Arg =
    arg("group-id", "ID", Text, "Id of the group in Entra ID, letter case as it stands there");
/// Rows to import.
pub static IMPORT_FILE: Arg =
    arg("file", "FILE", File, "CSV or JSON file with the rows, - for standard input");
/// Let the server try only.
pub static SERVER_DRY_RUN: Arg =
    arg("server-dry-run", "YES|NO", Flag, "Let the platform check the rows without importing them");
/// Whether the members of imported groups come too.
pub static IMPORT_MEMBERS: Arg =
    arg("import-members", "YES|NO", Flag, "Import the members of each group too");
