//! Every resource.

use super::command::{Command, Resource};
use super::{
    account, audits, auth, authenticators, clients, credentials, described, devices, directories,
    entitlements, entra, groups, identity_providers, oidc, organizations, roles, rules, saml, scopes,
    settings, tenants, user_attributes, users, webhooks,
};

/// The nouns of the tree, in the order of help.
pub static RESOURCES: &[&Resource] = &[
    &users::RESOURCE,
    &user_attributes::RESOURCE,
    &groups::RESOURCE,
    &organizations::RESOURCE,
    &roles::RESOURCE,
    &roles::PERMISSIONS,
    &account::OAUTH_ROLES,
    &credentials::RESOURCE,
    &devices::RESOURCE,
    &authenticators::RESOURCE,
    &clients::RESOURCE,
    &scopes::RESOURCE,
    &rules::RESOURCE,
    &identity_providers::RESOURCE,
    &saml::RESOURCE,
    &oidc::RESOURCE,
    &entra::RESOURCE,
    &directories::RESOURCE,
    &audits::RESOURCE,
    &webhooks::RESOURCE,
    &settings::RESOURCE,
    &account::RESOURCE,
    &tenants::RESOURCE,
    &entitlements::RESOURCE,
    &described::RESOURCE,
    &described::TYPES,
    &described::SCHEMAS,
    &described::ME,
    &settings::SYSTEM,
];

/// Parts in the middle of the tree whose verbs do not say by themselves what they are about.
pub static PARTS: &[(&str, &str)] = authenticators::PARTS;

/// Every command of the tables, those of `auth` included.
pub fn all() -> impl Iterator<Item = &'static Command> {
    auth::COMMANDS
        .iter()
        .copied()
        .chain(RESOURCES.iter().flat_map(|resource| resource.commands.iter().copied()))
}
