//! What people type: resources, commands and the two vocabularies. Data only. How a platform carries a
//! command out stands in `platforms`.

pub mod account;
mod arg;
pub mod args;
pub mod audits;
pub mod auth;
pub mod authenticators;
pub mod clients;
mod column;
pub mod columns;
mod command;
mod condition;
pub mod credentials;
pub mod described;
pub mod devices;
pub mod directories;
pub mod entitlements;
pub mod entra;
pub mod groups;
pub mod identity_providers;
pub mod oidc;
pub mod organizations;
mod resources;
pub mod roles;
pub mod rules;
pub mod saml;
pub mod scopes;
pub mod settings;
pub mod tenants;
pub mod types;
pub mod user_attributes;
pub mod users;
pub mod webhooks;
mod words;

pub use arg::{Arg, ArgKind, Count, Weight, chosen};
pub use column::{Column, Heading, Show, column};
pub use command::{Command, Effect, Resource, article, destroy, high_impact, read, thing, write};
pub use condition::Sign;
pub use resources::{PARTS, RESOURCES, all};
pub use words::{MEANINGS, WORDS, short_verbs_of, spelled_out};

/// Headings whose values are shown as they are: `plain_headings! { PROFILE "profile"; }`.
macro_rules! plain_headings {
    ($($constant:ident $name:literal;)*) => {
        $(static $constant: $crate::commands::Heading =
            $crate::commands::Heading { name: $name, show: $crate::commands::Show::Plain };)*
    };
}
pub(crate) use plain_headings;
