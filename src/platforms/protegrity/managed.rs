//! What of Protegrity can be kept in files. Its lists show roles, groups and SAML providers whole; who is in a group stands
//! with the group.

use super::keep;
use super::saml::{keep_provider, settle_provider};
use crate::commands::args::MAPPER;
use crate::commands::{entra, groups, roles, saml, settings, users};
use crate::json;
use crate::platforms::managed::{
    Managed, ManagedCount, ManagedKind, ManagedPart, ManagedReference, SecretMember, SecretNeed,
};
use serde_json::{Value, json};

pub(super) static MANAGED: Managed = Managed::Kinds(&[
    ManagedKind::new("roles", &roles::LIST, "/name", Clone::clone)
        .written(&roles::CREATE, &roles::UPDATE, &roles::DELETE)
        .sets(&["composite"])
        .sets_of(&["/permissions"])
        .built_in(&[(
            "/name",
            &["directory_administrator", "directory_viewer", "security_administrator", "security_viewer"],
        )])
        .cannot(&[(
            "the product's own roles",
            "they belong to the product, which changes them with its versions",
        )]),
    ManagedKind {
        create: Some(&saml::PROVIDERS_CREATE),
        update: Some(&saml::PROVIDERS_UPDATE),
        delete: Some(&saml::PROVIDERS_DELETE),
        sets: &["configType"],
        settle: settle_provider,
        parts: &[ManagedPart {
            member: "mappers",
            read: &saml::MAPPERS_LIST,
            create: &saml::MAPPERS_CREATE,
            update: None,
            delete: &saml::MAPPERS_DELETE,
            target: &MAPPER,
            id: "/id",
            key: "/name",
            shape: mapper,
            sets: &[],
        }],
        cannot: &[
            (
                "what a provider takes from its metadata",
                "the API reads it from the address of the metadata alone",
            ),
            (
                "mappers of another sort than the API makes",
                "only their type, attribute and sync mode are taken",
            ),
        ],
        ..ManagedKind::new("saml-providers", &saml::PROVIDERS_LIST, "/alias", keep_provider)
    },
    ManagedKind {
        count: ManagedCount::OneOrNone,
        create: Some(&entra::CONFIG_CREATE),
        update: Some(&entra::CONFIG_UPDATE),
        delete: Some(&entra::CONFIG_DELETE),
        sets: &["createdAt", "updatedAt"],
        secrets: &[SecretMember::new("/clientSecret", SecretNeed::Write)],
        ..ManagedKind::new("entra-connection", &entra::CONFIG_GET, "", Clone::clone)
    },
    ManagedKind::one(
        "password-policy",
        &settings::PASSWORD_POLICY_GET,
        &settings::PASSWORD_POLICY_UPDATE,
        Clone::clone,
    ),
    ManagedKind {
        get: Some(&users::GET),
        create: Some(&users::CREATE),
        update: Some(&users::UPDATE),
        delete: Some(&users::DELETE),
        id: "/id",
        sets: &["emailVerified", "createdTimestamp"],
        references: &[ManagedReference::key("/roles/*", "roles")],
        secrets: &[SecretMember::new("/password", SecretNeed::Never)],
        asks_for: &[&["/email"]],
        sets_of: &["/roles"],
        optional: true,
        cannot: &[
            ("attributes of users", "no write takes them"),
            ("links of users to identity providers", "the API does not show them"),
        ],
        ..ManagedKind::new("users", &users::LIST, "/username", user)
    },
    ManagedKind::new("groups", &groups::LIST, "/name", group)
        .written(&groups::CREATE, &groups::UPDATE, &groups::DELETE)
        .id("/id")
        .refers(&[ManagedReference::key("/roles/*", "roles"), ManagedReference::key("/members/*", "users")])
        .sets_of(&["/members", "/roles"])
        .cannot(&[
            (
                "the name and the description of a group that is there",
                "an update takes members and roles alone",
            ),
            ("identity providers of groups", "the API does not show them"),
        ]),
]);

/// A mapper in the names of a write.
fn mapper(read: &Value) -> Value {
    json!({
        "name": read["name"],
        "mapperType": read["identityProviderMapper"],
        "attributeName": json::at(read, "/config/attribute.name"),
        "userAttribute": json::at(read, "/config/user.attribute"),
        "syncMode": json::at(read, "/config/syncMode"),
    })
}

/// An account without its groups, which list their members themselves.
fn user(read: &Value) -> Value {
    let mut shown = keep::members(read, &["username", "email", "firstName", "lastName", "enabled"]);
    keep::put_names(read, &mut shown, &["roles"]);
    shown
}

fn group(read: &Value) -> Value {
    let mut shown = keep::members(read, &["name", "description"]);
    keep::put_names(read, &mut shown, &["members", "roles"]);
    shown
}
