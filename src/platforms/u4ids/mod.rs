//! Unit4 Identity Services (U4IDS): its Admin API, version 3. Tables a resource; the wire is in `dialect`.
//! `docs/platforms/u4ids.md` tells how the contradictions of the vendor's page were decided.

mod audits;
mod clients;
mod dialect;
mod judge;
mod keep;
mod patch;
mod rotate;
mod scopes;
mod secrets;
mod signin;
mod tenants;
#[cfg(test)]
mod tests;
mod used;

use super::{Account, Find, Form, List, Platform, Resolver, SecretSetting, Setting};
use crate::commands::args::{CLIENT, SCOPE, TENANT};
use crate::fault::Fault;
use crate::http::encode_segment;
use crate::session::{PlatformInfo, Session};

/// The platform.
pub static PLATFORM: Platform = Platform {
    info: PlatformInfo {
        name: "u4ids",
        title: "Unit4 U4IDS",
        prefix: "/api/v3",
        // Every list comes whole.
        page_size: (100, 1000),
        secret_members: &["idpSecret", "clientSecrets.value", "scopeSecrets.value"],
        dialect: &dialect::Wire,
    },
    settings: &[
        Setting {
            name: "authority",
            variable: "IAMCTL_AUTHORITY",
            help: "Address of the identity service that hands out tokens, commonly ending in /identity",
            default: None,
            form: Form::Own(signin::check_authority),
        },
        Setting {
            name: "client_id",
            variable: "IAMCTL_CLIENT_ID",
            help: "Client to sign in as; it needs the flow ClientCredentials and the scope u4ids-admin",
            default: None,
            form: Form::Text,
        },
        Setting {
            name: "client_auth",
            variable: "IAMCTL_CLIENT_AUTH",
            help: "How id and secret are sent: as fields of the form, or in a Basic header",
            default: Some("form"),
            form: Form::Choice(&["form", "basic"]),
        },
        Setting {
            name: "patch_type",
            variable: "IAMCTL_PATCH_TYPE",
            help: "Media type of a patch",
            default: Some("application/json-patch+json"),
            form: Form::Choice(&["application/json-patch+json", "application/json"]),
        },
    ],
    secrets: &[SecretSetting {
        name: "client_secret",
        variable: "IAMCTL_CLIENT_SECRET",
        prompt: "Client secret",
    }],
    tables: &[clients::OPERATIONS, scopes::OPERATIONS, tenants::OPERATIONS, audits::OPERATIONS],
    resolvers: &[
        Resolver {
            arg: &CLIENT,
            find: Find::List(dialect::SHORT_CLIENTS, WHOLE),
            others: &[],
            keys: &["/clientName"],
            id: "/clientId",
            is_id: anything,
        },
        Resolver {
            arg: &SCOPE,
            find: Find::List("/scopes", WHOLE),
            others: &[],
            keys: &["/displayName"],
            id: "/scopeId",
            is_id: anything,
        },
        Resolver {
            arg: &TENANT,
            find: Find::List("/tenants", WHOLE),
            others: &[],
            keys: &["/tenantName"],
            id: "/tenantId",
            is_id: anything,
        },
    ],
    folds: &[],
    batches: &[],
    accounts: &[Account { arg: &CLIENT, setting: "client_id", name: "" }],
};

/// Lists have no pages here.
const WHOLE: List = List { items: "", id: "", paged: false };

/// Ids are free text, so whatever is typed is one unless `--by name` says otherwise.
fn anything(_: &str) -> bool {
    true
}

/// The path of one object, or of what hangs below it.
///
/// # Errors
/// Usage: an id that would change the address.
fn path(session: &Session, collection: &str, parts: &[&str]) -> Result<String, Fault> {
    let mut path = session.path(&format!("/{collection}"));
    for part in parts {
        let segment = encode_segment(part)
            .ok_or_else(|| Fault::usage(format!("'{part}' cannot be an id: it would change the address")))?;
        path.push('/');
        path.push_str(&segment);
    }
    Ok(path)
}
