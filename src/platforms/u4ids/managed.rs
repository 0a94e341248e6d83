//! What of U4IDS can be kept in files: scopes with their titles, clients and tenants.

use super::keep;
use crate::commands::args::SCOPE_TITLE;
use crate::commands::{clients, scopes, tenants};
use crate::platforms::managed::{Managed, ManagedKind, ManagedPart, ManagedReference, SecretMember};

pub(super) static MANAGED: Managed = Managed::Kinds(&[
    ManagedKind::new("scopes", &scopes::LIST, "/scopeId", keep::scope)
        .written(&scopes::CREATE, &scopes::UPDATE, &scopes::DELETE)
        .sets(&["scopeSecrets", "isStandardScope"])
        .built_in(&[("/isStandardScope", &["true"]), ("/scopeId", &["u4ids-admin"])])
        .parts(&[ManagedPart {
            member: "titles",
            read: &scopes::TITLES_LIST,
            create: &scopes::TITLES_CREATE,
            update: Some(&scopes::TITLES_UPDATE),
            delete: &scopes::TITLES_DELETE,
            target: &SCOPE_TITLE,
            id: "/scopeTitleId",
            key: "/language",
            shape: keep::title,
            sets: &["scopeTitleId"],
        }])
        .cannot(&[
            ("secrets of scopes", "the platform makes their values and shows them once"),
            ("standard scopes", "the platform refuses to change them"),
        ]),
    ManagedKind::new("tenants", &tenants::LIST, "/tenantId", keep::tenant)
        .written(&tenants::CREATE, &tenants::UPDATE, &tenants::DELETE)
        .sets(&["idps/*/metadata"])
        .secrets(&[SecretMember::of_each("/idps/*/idpSecret", "/idpName")])
        .cannot(&[(
            "addresses of metadata of identity providers",
            "no page names the member that a write would take",
        )])
        .sets_of(&["/domains"]),
    ManagedKind::new("clients", &clients::EXPORT, "/clientId", keep::client)
        .written(&clients::CREATE, &clients::UPDATE, &clients::DELETE)
        .new_secret(&clients::SECRETS_ADD)
        .sets(&["clientSecrets", "ownerTenantId"])
        .refers(&[ManagedReference::key("/allowedScopes/*", "scopes")])
        .sets_of(&["/allowedScopes", "/redirectUris", "/postLogoutRedirectUris", "/allowedCorsOrigins"])
        .cannot(&[
            ("secrets of clients", "the platform makes their values and shows them once"),
            ("the owner tenant of a client", "no page names the member that a create would take"),
        ]),
]);
