//! HID Authentication Service: its SCIM API for credentials and the entities beside them. Tables a resource;
//! the wire is in `dialect`, what replies mean in `judge`. `docs/platforms/hid.md` tells what was decided
//! where the vendor's pages disagree or say nothing.

mod answers;
mod attributes;
mod audits;
mod change;
mod credentials;
mod devices;
mod dialect;
mod filter;
mod groups;
mod judge;
mod search;
mod signin;
mod status;
#[cfg(test)]
mod tests;
mod users;

use super::{Account, Find, Form, List, Platform, Resolver, SecretSetting, Setting};
use crate::commands::args::{DEVICE, GROUP, GROUPS, OWNER, PARENT, ROLE, ROLES, USER, USERNAME, USERS};
use crate::commands::{Arg, Column, column, columns};
use crate::http::{Call, Method};
use crate::session::{PlatformInfo, Session};
use serde_json::{Value, json};

/// Rows of every list; the standard and other services write the capital letter.
const HITS: &str = "/resources|/Resources";

/// Every list of the platform.
const LIST: List = List { items: HITS, id: "/id", paged: true };

/// The schemas of a search.
const SEARCH: &str = r#"["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]"#;

/// What a table shows of types and policies.
const TYPE_COLUMNS: &[Column] = &[column(&columns::ID, "/id"), column(&columns::NAME, "/name")];

const SETTINGS: &[Setting] = &[
    Setting {
        name: "tenant",
        variable: "IAMCTL_TENANT",
        help: "Tenant id: the part of the service's address behind /scim/",
        default: None,
        form: Form::Segment,
    },
    Setting {
        name: "client_id",
        variable: "IAMCTL_CLIENT_ID",
        help: "Client id to sign in with; it needs the role RL_CLIENTIDM2M",
        default: None,
        form: Form::Text,
    },
    Setting {
        name: "api_version",
        variable: "IAMCTL_API_VERSION",
        help: "Major number of the API version to ask for; empty to ask for none",
        default: Some(""),
        form: Form::Own(dialect::check_version),
    },
    Setting {
        name: "scim_base",
        variable: "IAMCTL_SCIM_BASE",
        help: "What the first row of a list counts as: 0 as in the vendor's samples, 1 as in the standard",
        default: Some("0"),
        form: Form::Choice(&["0", "1"]),
    },
    Setting {
        name: "token_path",
        variable: "IAMCTL_TOKEN_PATH",
        help: "Path of the token endpoint; empty for /idp/{tenant}/authn/token",
        default: Some(""),
        form: Form::Own(dialect::check_token_path),
    },
];

/// The platform.
pub static PLATFORM: Platform = Platform {
    info: PlatformInfo {
        name: "hid",
        title: "HID Authentication Service",
        // Two trees stand side by side, so every path begins at the root of the host.
        prefix: "",
        // More than a hundred rows are never sent at once.
        page_size: (100, 100),
        secret_members: &["password"],
        dialect: &dialect::Wire,
    },
    settings: SETTINGS,
    secrets: &[SecretSetting {
        name: "client_secret",
        variable: "IAMCTL_CLIENT_SECRET",
        prompt: "Client secret",
    }],
    tables: &[
        credentials::OPERATIONS,
        users::OPERATIONS,
        groups::OPERATIONS,
        devices::OPERATIONS,
        audits::OPERATIONS,
    ],
    resolvers: &[
        user(&USER),
        user(&OWNER),
        group(&GROUP),
        group(&GROUPS),
        group(&PARENT),
        role(&ROLE),
        role(&ROLES),
        Resolver {
            arg: &DEVICE,
            find: Find::Ask(|session, name| find(session, "Device", "externalId", name), HITS),
            others: &[],
            keys: &["/externalId"],
            id: "/id",
            is_id: is_number,
        },
    ],
    folds: &[&USER, &USERS, &USERNAME, &OWNER],
    batches: &[],
    accounts: &[Account { arg: &USER, setting: "client_id", name: "/userName" }],
};

const fn user(arg: &'static Arg) -> Resolver {
    Resolver {
        arg,
        find: Find::Ask(|session, name| find(session, "Users", "userName", name), HITS),
        others: &[],
        keys: &["/userName"],
        id: "/id",
        is_id: is_number,
    }
}

const fn group(arg: &'static Arg) -> Resolver {
    Resolver {
        arg,
        find: Find::Ask(|session, name| find(session, "Groups", "displayName", name), HITS),
        others: &[],
        keys: &["/displayName"],
        id: "/id",
        is_id: |text| text.starts_with("UG_") || is_number(text),
    }
}

const fn role(arg: &'static Arg) -> Resolver {
    Resolver {
        arg,
        find: Find::List("/scim/{tenant}/v2/Roles", LIST),
        others: &[],
        keys: &["/displayName"],
        id: "/id",
        is_id: |text| text.starts_with("RL_"),
    }
}

/// The search for one name.
fn find(session: &Session, entity: &str, attribute: &str, name: &str) -> Call {
    let body = json!({
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],
        "filter": filter::comparison(attribute, "eq", name),
    });
    let path = session.path(&format!("/scim/{{tenant}}/v2/{entity}/.search"));
    let mut call = Call::new(Method::Post, path).json(&body);
    call.set_header("Content-Type", dialect::MEDIA);
    call
}

/// Ids of users and devices are numbers.
fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reduces a reference to the id that a write takes; names and addresses in it are the platform's.
fn only_value(reference: &mut Value) {
    if let Some(value) = reference.get("value").cloned() {
        *reference = json!({ "value": value });
    }
}
