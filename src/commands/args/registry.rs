//! Words about what is registered at an identity service: clients, scopes, tenants, their secrets, titles
//! and audits.

use crate::commands::arg::ArgKind::{Choice, File, Flag, Int, Many, Text, Time};
use crate::commands::arg::{Arg, Count, Weight, arg};

/// A client.
pub static CLIENT: Arg = arg("client", "CLIENT", Text, "Client, by id; by name with `--by name`");
/// A scope.
pub static SCOPE: Arg = arg("scope", "SCOPE", Text, "Scope, by id; by name with `--by name`");
/// A tenant.
pub static TENANT: Arg = arg("tenant", "TENANT", Text, "Tenant, by id; by name with `--by name`");
/// A secret of something, by its id: the value is no way to name it.
pub static SECRET_ID: Arg = arg("secret-id", "SECRET_ID", Text, "Id of the secret, never its value");
/// A title of a scope.
pub static SCOPE_TITLE: Arg = arg("title-id", "TITLE_ID", Text, "Id of the title");

/// The id of a client that is made.
pub static NEW_CLIENT: Arg = arg("client-id", "ID", Text, "Id of the new client, fixed from then on");
/// The id of a scope that is made.
pub static NEW_SCOPE: Arg = arg("scope-id", "ID", Text, "Id of the new scope, fixed from then on");
/// The id of a tenant that is made.
pub static NEW_TENANT: Arg = arg("tenant-id", "ID", Text, "Id of the new tenant, fixed from then on");
/// A file with a whole object.
pub static WHOLE_FILE: Arg =
    arg("file", "FILE", File, "JSON file with the whole object, - for standard input");
/// Whether a list gives whole objects.
pub static FULL: Arg = arg("full", "YES|NO", Flag, "List every member of each row, which takes longer");

/// The OAuth flow of a client.
pub static FLOW: Arg = arg(
    "flow",
    "FLOW",
    Choice(&[
        "AuthorizationCode",
        "Implicit",
        "Hybrid",
        "ClientCredentials",
        "Custom",
        "AuthorizationCodeWithProofKey",
        "HybridWithProofKey",
    ]),
    "How the client gets its tokens",
);
/// Where a client's users may be sent back to.
pub static REDIRECT_URIS: Arg =
    arg("redirect-uri", "URL", Many, "Address that users may be sent back to; repeatable");
/// Scopes that a client may ask for.
pub static ALLOWED_SCOPES: Arg = arg("allowed-scope", "SCOPE", Many, "Scope that it may ask for; repeatable");
/// Domains of a tenant.
pub static DOMAINS: Arg = arg("domain", "DOMAIN", Many, "Domain of its users; repeatable");
/// When something ends.
pub static EXPIRES: Arg = arg(
    "expires",
    "TIME",
    Time(Count::Ahead),
    "When it ends: a time, a date, or a span from now such as 90d",
);
/// A language.
pub static LANGUAGE: Arg = arg("language", "CODE", Text, "Language of the title, such as nb");
/// A title.
pub static TITLE: Arg = arg("title", "TEXT", Text, "Name that people see in that language");

/// Whether a rotation takes the old secret away.
pub static DELETE_OLD: Arg = Arg {
    weight: Weight::Destroys(&["true"]),
    ..arg("delete-old", "YES|NO", Flag, "Delete the old secret once the new one was handed over")
};
/// The secret that a rotation replaces.
pub static OLD_SECRET: Arg =
    arg("old", "SECRET_ID", Text, "Id of the secret that the new one takes the place of");

/// How many audits a purge leaves.
pub static KEEP: Arg = arg("keep", "COUNT", Int, "How many of the newest audits of each object stay");
/// The collection below which audits are looked for.
pub static AUDITS_UNDER: Arg = arg(
    "under",
    "COLLECTION",
    Choice(&["clients", "tenants"]),
    "Ask below this collection only, instead of both in turn",
);
/// Only what was not used for so long.
pub static UNUSED_SINCE: Arg = arg(
    "unused-since",
    "TIME",
    Time(Count::Back),
    "Only those not used since then, such as 180d; asks for the last use of each",
);
/// The id of a SAML provider at the platform.
pub static REGISTRATION_ID: Arg =
    arg("registration-id", "ID", Text, "Registration id of the provider (idpRegId)");
