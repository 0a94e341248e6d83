//! Every resource.

use super::{Command, Resource, auth, entra, groups, roles, saml, settings, users};

/// The nouns of the tree, in the order of help.
pub static RESOURCES: &[&Resource] = &[
    &users::RESOURCE,
    &groups::RESOURCE,
    &roles::RESOURCE,
    &roles::PERMISSIONS,
    &saml::RESOURCE,
    &entra::RESOURCE,
    &settings::RESOURCE,
    &settings::SYSTEM,
];

/// Every command of the tables, those of `auth` included.
pub fn all() -> impl Iterator<Item = &'static Command> {
    auth::COMMANDS
        .iter()
        .copied()
        .chain(RESOURCES.iter().flat_map(|resource| resource.commands.iter().copied()))
}
