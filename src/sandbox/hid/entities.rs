//! The table of entities: where each stands, who may do what to it, what it can be filtered by and what
//! its bodies may hold.

use super::filter::Operator::{Co, Eq, Ew, Gt, Lt, Pr, Sw};
use super::filter::{Criterion, Operator, date, status, text};
use super::shape::Kind::{Bool, Free, Object, Objects, Text, Texts};
use super::shape::{Member, may, must};
use super::{State, credentials, devices, groups, users};
use crate::http::Reply;
use Verb::{Act, Create, Delete, Get, List, Replace, Search};
use jiff::Timestamp;
use serde_json::{Map, Value};

/// What can be done at the paths of an entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    List,
    Get,
    Search,
    Create,
    Replace,
    Delete,
    Act,
}

/// A resource that is to be kept, or a refusal.
pub(super) type Made = Result<Value, Reply>;

/// Makes one of what was sent.
pub(super) type Make = fn(&mut State, &Map<String, Value>, Timestamp) -> Made;
/// What one becomes by what was sent.
pub(super) type Change = fn(&State, &Value, &Map<String, Value>) -> Made;
/// Runs before one is deleted, and may refuse.
pub(super) type Part = fn(&mut State, &str) -> Result<(), Reply>;
/// Carries out an action with its details.
pub(super) type Do = fn(&mut Value, &str, &Value) -> Result<(), Reply>;

/// One entity of the API. An operation without its function is not in `can`.
pub(super) struct Entity {
    /// Below the version, without slashes at the ends.
    pub(super) path: &'static str,
    pub(super) table: &'static str,
    pub(super) schema: &'static str,
    /// The resource type that it names.
    pub(super) resource: &'static str,
    /// Whether it stands below `/configuration` rather than `/scim`.
    pub(super) configuration: bool,
    /// Whether its lists tell the first row and the size of the page.
    pub(super) counted: bool,
    /// Whether nothing can be listed without a filter.
    pub(super) filtered: bool,
    /// What can be done, and the permission that it takes.
    pub(super) can: &'static [(Verb, &'static str)],
    pub(super) criteria: &'static [Criterion],
    pub(super) members: &'static [Member],
    /// Members that have to be there when one is made.
    pub(super) needed: &'static [&'static str],
    pub(super) create: Option<Make>,
    pub(super) replace: Option<Change>,
    pub(super) remove: Option<Part>,
    pub(super) act: Option<Do>,
    /// Adds what is not kept with it.
    pub(super) show: Option<fn(&State, &mut Value)>,
}

impl Entity {
    const fn new(
        path: &'static str,
        table: &'static str,
        schema: &'static str,
        resource: &'static str,
    ) -> Self {
        Entity {
            path,
            table,
            schema,
            resource,
            configuration: false,
            counted: false,
            filtered: false,
            can: &[],
            criteria: &[],
            members: &[],
            needed: &[],
            create: None,
            replace: None,
            remove: None,
            act: None,
            show: None,
        }
    }

    /// A type or policy, which can only be read.
    const fn configured(
        path: &'static str,
        table: &'static str,
        schema: &'static str,
        name: &'static str,
    ) -> Self {
        const READ: &[(Verb, &str)] = &[(List, "Read reference data"), (Get, "Read reference data")];
        Entity { configuration: true, can: READ, ..Entity::new(path, table, schema, name) }
    }
}

pub(super) const USER_ATTRIBUTE: &str = "urn:hid:scim:api:idp:2.0:UserAttribute";
pub(super) const USER_DEVICE: &str = "urn:hid:scim:api:idp:2.0:UserDevice";
pub(super) const USER_AUTHENTICATOR: &str = "urn:hid:scim:api:idp:2.0:UserAuthenticator";
pub(super) const GROUP_PARENT: &str = "urn:hid:scim:api:idp:2.0:GroupParent";
pub(super) const PASSWORD: &str = "urn:hid:scim:api:idp:2.0:Password";
pub(super) const ACTION: &str = "urn:hid:scim:api:idp:2.0:Action";

const STATUS: &[Member] =
    &[may("status", Text), may("active", Bool), may("startDate", Text), may("expiryDate", Text)];
const ATTRIBUTES: &[Member] =
    &[must("name", Text), may("type", Text), must("value", Text), may("readOnly", Bool)];
const REFERENCE: &[Member] =
    &[may("type", Text), may("display", Text), must("value", Text), may("$ref", Text)];
const VALUES: &[Member] =
    &[must("value", Text), may("type", Text), may("primary", Bool), may("display", Text)];
const ADDRESSES: &[Member] = &[may("formatted", Text), may("type", Text), may("primary", Bool)];
const NAME: &[Member] = &[may("familyName", Text), may("givenName", Text)];

/// The body of an action.
pub(super) const ACTIONS: &[Member] =
    &[must("schemas", Texts), must("action", Text), may("attributes", Objects(ATTRIBUTES))];

const ANY_TEXT: &[Operator] = &[Eq, Co, Sw, Ew];
const PRESENT_TOO: &[Operator] = &[Eq, Co, Ew, Sw, Pr];
const ORDERED: &[Operator] = &[Eq, Gt, Lt];
const EQUAL: &[Operator] = &[Eq];

pub(super) const CREDENTIAL: Entity = Entity {
    can: &[
        (List, "Read credential details"),
        (Get, "Read credential details"),
        (Search, "Search credentials"),
        (Replace, "Update credential"),
        (Delete, "Delete credential"),
    ],
    criteria: &[
        text("type", EQUAL),
        text("attributes.value", ANY_TEXT),
        text("externalId", EQUAL),
        text("id", EQUAL),
        date("status.expiryDate", ORDERED),
        date("status.startDate", EQUAL),
        status("status.status"),
        text("owner.value", EQUAL),
    ],
    members: &[
        must("schemas", Texts),
        must("id", Text),
        may("externalId", Text),
        may("meta", Free),
        may("type", Text),
        may("status", Object(STATUS)),
        may("attributes", Objects(ATTRIBUTES)),
        may("owner", Object(REFERENCE)),
        may("totalUsed", Text),
    ],
    replace: Some(credentials::replace),
    ..Entity::new("Credential", "credentials", "urn:hid:scim:api:idp:2.0:Credential", "Credential")
};

pub(super) const USER: Entity = Entity {
    counted: true,
    can: &[
        (List, "Search users"),
        (Get, "Read user details"),
        (Search, "Search users"),
        (Create, "Create user"),
        (Replace, "Update user"),
        (Delete, "Delete user"),
    ],
    criteria: &[
        text("userName", PRESENT_TOO),
        text("externalId", PRESENT_TOO),
        text("role", PRESENT_TOO).at(&["roles", "value"]),
        text("groups.value", EQUAL),
        text("userType", EQUAL),
        text("urn:hid:scim:api:idp:2.0:UserAttribute:attributes.name", EQUAL).at(&[
            USER_ATTRIBUTE,
            "attributes",
            "name",
        ]),
        text("urn:hid:scim:api:idp:2.0:UserAttribute:attributes.value", EQUAL).at(&[
            USER_ATTRIBUTE,
            "attributes",
            "value",
        ]),
    ],
    members: &[
        must("schemas", Texts),
        may("id", Text),
        may("externalId", Text),
        may("meta", Free),
        may("userName", Text),
        may("name", Object(NAME)),
        may("displayName", Text),
        may("title", Text),
        may("userType", Text),
        may("active", Bool),
        may("emails", Objects(VALUES)),
        may("phoneNumbers", Objects(VALUES)),
        may("addresses", Objects(ADDRESSES)),
        may("groups", Objects(REFERENCE)),
        may("roles", Objects(REFERENCE)),
        may(USER_ATTRIBUTE, Object(&[must("attributes", Objects(ATTRIBUTES))])),
        may(USER_DEVICE, Object(&[must("devices", Objects(REFERENCE))])),
        may(USER_AUTHENTICATOR, Object(&[must("authenticators", Objects(REFERENCE))])),
    ],
    create: Some(users::create),
    replace: Some(users::replace),
    remove: Some(users::remove),
    show: Some(users::show),
    ..Entity::new("Users", "users", "urn:ietf:params:scim:schemas:core:2.0:User", "User")
};

pub(super) const GROUP: Entity = Entity {
    counted: true,
    can: &[
        (List, "Read reference data"),
        (Get, "Read reference data"),
        (Search, "Read reference data"),
        (Create, "Create user group"),
        (Replace, "Update user group"),
        (Delete, "Delete root group"),
    ],
    criteria: &[text("id", EQUAL), text("externalId", EQUAL), text("displayName", EQUAL)],
    members: &[
        must("schemas", Texts),
        may("id", Text),
        may("externalId", Text),
        may("meta", Free),
        may("displayName", Text),
        may("members", Objects(REFERENCE)),
        may(GROUP_PARENT, Object(&[must("parent", Object(REFERENCE))])),
    ],
    needed: &["displayName", GROUP_PARENT],
    create: Some(groups::create),
    replace: Some(groups::replace),
    remove: Some(groups::remove),
    show: Some(groups::show),
    ..Entity::new("Groups", "groups", "urn:ietf:params:scim:schemas:core:2.0:Group", "Group")
};

pub(super) const ROLE: Entity = Entity {
    can: &[
        (List, "Read reference data"),
        (Get, "Read reference data"),
        (Create, "Create role"),
        (Delete, "Delete role"),
    ],
    members: &[
        must("schemas", Texts),
        may("id", Text),
        may("externalId", Text),
        may("meta", Free),
        must("displayName", Text),
        may("description", Text),
    ],
    create: Some(groups::create_role),
    remove: Some(groups::remove_role),
    ..Entity::new("Roles", "roles", "urn:hid:scim:api:idp:2.0:Role", "Role")
};

pub(super) const DEVICE: Entity = Entity {
    can: &[
        (List, "Read device details"),
        (Get, "Read device details"),
        (Search, "Read device details"),
        (Create, "Add device"),
        (Replace, "Update device"),
        (Delete, "Delete device"),
        (Act, "Update device"),
    ],
    criteria: &[
        text("id", EQUAL),
        text("type", EQUAL),
        status("status.status"),
        date("status.startDate", EQUAL),
        text("owner.value", EQUAL),
        text("externalId", ANY_TEXT),
        date("status.expiryDate", ORDERED),
    ],
    members: &[
        must("schemas", Texts),
        may("id", Text),
        may("externalId", Text),
        may("meta", Free),
        may("type", Text),
        may("status", Object(STATUS)),
        may("attributes", Objects(ATTRIBUTES)),
        may("owner", Object(REFERENCE)),
    ],
    needed: &["type"],
    create: Some(devices::create),
    replace: Some(devices::replace),
    act: Some(devices::act),
    ..Entity::new("Device", "devices", "urn:hid:scim:api:idp:2.0:Device", "Device")
};

pub(super) const AUTHENTICATOR: Entity = Entity {
    can: &[
        (List, "Read user details"),
        (Get, "Read user details"),
        (Search, "Search users"),
        (Create, "Create authenticator"),
        (Replace, "Update device authenticator status"),
        (Delete, "Delete device authenticator"),
        (Act, "Reset authentication fail counter"),
    ],
    // The documentation names none: these are the ones that every other entity has.
    criteria: &[
        text("id", EQUAL),
        text("externalId", EQUAL),
        text("owner.value", EQUAL),
        text("policy.value", EQUAL),
        text("status.status", EQUAL),
    ],
    members: &[
        must("schemas", Texts),
        may("id", Text),
        may("externalId", Text),
        may("meta", Free),
        may("status", Object(STATUS)),
        may("policy", Object(REFERENCE)),
        may("owner", Object(REFERENCE)),
        may("statistics", Free),
        may(PASSWORD, Object(&[may("username", Text), must("password", Text)])),
    ],
    needed: &["owner", "policy"],
    create: Some(devices::create_authenticator),
    replace: Some(devices::replace_authenticator),
    act: Some(devices::act_on_authenticator),
    ..Entity::new(
        "Authenticator",
        "authenticators",
        "urn:hid:scim:api:idp:2.0:Authenticator",
        "Authenticator",
    )
};

pub(super) const AUDIT: Entity = Entity {
    counted: true,
    filtered: true,
    can: &[(List, "Read audit log"), (Search, "Read audit log"), (Create, "Create external audit")],
    criteria: &[
        text("actingUserId.id", EQUAL),
        text("actingUserId.immutableId", EQUAL),
        text("actingUserId.session.authenticationMethod", ANY_TEXT),
        text("action.actionName", ANY_TEXT),
        text("action.actionParameters.*", ANY_TEXT),
        date("created", &[Gt, Lt]),
    ],
    members: &[
        may("schemas", Texts),
        must("result", Text),
        may("severity", Text),
        may("service", Object(&[must("name", Text)])),
        must("action", Object(&[must("actionName", Text), may("actionParameters", Free)])),
        may("actingUserId", Free),
        may("targetUserId", Free),
    ],
    create: Some(devices::record),
    ..Entity::new("AuditRecords", "audits", "urn:hid:scim:api:idp:2.0:AuditRecords", "AuditRecord")
};

pub(super) const POLICY: Entity = Entity::configured(
    "Policy/Authenticator",
    "policies",
    "urn:hid:scim:api:idp:2.0:policy:Authenticator",
    "AuthenticatorPolicy",
);

/// Every entity.
pub(super) static ENTITIES: &[Entity] = &[
    CREDENTIAL,
    USER,
    GROUP,
    ROLE,
    DEVICE,
    AUTHENTICATOR,
    AUDIT,
    Entity::configured("Device/Type", "device_types", "urn:hid:scim:api:idp:2.0:device:Type", "DeviceType"),
    Entity::configured(
        "Credential/Type",
        "credential_types",
        "urn:hid:scim:api:idp:2.0:credential:Type",
        "CredentialType",
    ),
    POLICY,
    Entity::configured(
        "User/AttributeType",
        "attribute_types",
        "urn:hid:scim:api:idp:2.0:userattribute:Type",
        "UserAttributeType",
    ),
];
