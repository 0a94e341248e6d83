//! Every resource.

use super::{
    Command, Resource, audits, auth, authenticators, clients, credentials, devices, entra, groups, roles,
    saml, scopes, settings, tenants, users,
};

/// The nouns of the tree, in the order of help.
pub static RESOURCES: &[&Resource] = &[
    &users::RESOURCE,
    &groups::RESOURCE,
    &roles::RESOURCE,
    &roles::PERMISSIONS,
    &credentials::RESOURCE,
    &devices::RESOURCE,
    &authenticators::RESOURCE,
    &clients::RESOURCE,
    &scopes::RESOURCE,
    &tenants::RESOURCE,
    &audits::RESOURCE,
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
