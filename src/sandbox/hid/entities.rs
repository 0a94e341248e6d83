//! The table of entities: where each stands, who may do what to it, what it can be filtered by and what
//! its bodies may hold.

use super::entity::{HidEntity, Verb};
use super::filter::Operator::{Co, Eq, Ew, Gt, Lt, Pr, Sw};
use super::filter::{Operator, date, status, text};
use super::kinds::{self, GROUP_PARENT, PASSWORD, USER_ATTRIBUTE, USER_AUTHENTICATOR, USER_DEVICE};
use super::shape::HidValueKind::{Bool, Free, Object, Objects, Text, Texts};
use super::shape::{HidMember, may, must};
use super::{credentials, devices, groups, users};
use Verb::{Act, Create, Delete, Get, List, Replace, Search};

const STATUS: &[HidMember] =
    &[may("status", Text), may("active", Bool), may("startDate", Text), may("expiryDate", Text)];
const ATTRIBUTES: &[HidMember] =
    &[must("name", Text), may("type", Text), must("value", Text), may("readOnly", Bool)];
const REFERENCE: &[HidMember] =
    &[may("type", Text), may("display", Text), must("value", Text), may("$ref", Text)];
const VALUES: &[HidMember] =
    &[must("value", Text), may("type", Text), may("primary", Bool), may("display", Text)];
const ADDRESSES: &[HidMember] = &[may("formatted", Text), may("type", Text), may("primary", Bool)];
const NAME: &[HidMember] = &[may("familyName", Text), may("givenName", Text)];

/// The body of an action.
pub(super) const ACTIONS: &[HidMember] =
    &[must("schemas", Texts), must("action", Text), may("attributes", Objects(ATTRIBUTES))];

const ANY_TEXT: &[Operator] = &[Eq, Co, Sw, Ew];
const PRESENT_TOO: &[Operator] = &[Eq, Co, Ew, Sw, Pr];
const ORDERED: &[Operator] = &[Eq, Gt, Lt];
const EQUAL: &[Operator] = &[Eq];

const CREDENTIAL: HidEntity = HidEntity {
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
    ..HidEntity::new(&kinds::CREDENTIAL)
};

const USER: HidEntity = HidEntity {
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
    ..HidEntity::new(&kinds::USER)
};

const GROUP: HidEntity = HidEntity {
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
    ..HidEntity::new(&kinds::GROUP)
};

const ROLE: HidEntity = HidEntity {
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
    ..HidEntity::new(&kinds::ROLE)
};

const DEVICE: HidEntity = HidEntity {
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
    ..HidEntity::new(&kinds::DEVICE)
};

const AUTHENTICATOR: HidEntity = HidEntity {
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
    ..HidEntity::new(&kinds::AUTHENTICATOR)
};

const AUDIT: HidEntity = HidEntity {
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
    ..HidEntity::new(&kinds::AUDIT)
};

const POLICY: HidEntity = HidEntity::configured(&kinds::POLICY);

/// Every entity.
pub(super) static ENTITIES: &[HidEntity] = &[
    CREDENTIAL,
    USER,
    GROUP,
    ROLE,
    DEVICE,
    AUTHENTICATOR,
    AUDIT,
    HidEntity::configured(&kinds::DEVICE_TYPE),
    HidEntity::configured(&kinds::CREDENTIAL_TYPE),
    POLICY,
    HidEntity::configured(&kinds::ATTRIBUTE_TYPE),
];
