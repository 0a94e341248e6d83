//! The paged lists: which filters, operators and sort keys each takes, and where a row keeps what they
//! look at. Searching itself is left to `search`.

use super::owners::logins;
use super::state::{EntrustRow, EntrustState, EntrustTable, texts};
use super::{audits, tenants, tokens, users};
use jiff::Timestamp;
use serde_json::Value;
use std::borrow::Cow;

/// What the value of a filter may be.
pub(super) enum ListValues {
    Text,
    Number,
    Time,
    Id,
    Choice(&'static [&'static str]),
}

/// One filter of a list.
pub(super) struct EntrustFilter {
    pub(super) name: &'static str,
    pub(super) operators: &'static [&'static str],
    pub(super) values: ListValues,
}

/// One paged list.
pub(super) struct EntrustList {
    /// How its path ends.
    pub(super) name: &'static str,
    pub(super) filters: &'static [EntrustFilter],
    /// The filter that has to be there.
    pub(super) needed: Option<&'static str>,
    pub(super) sort: &'static [&'static str],
    /// Extra parts that can be asked for.
    pub(super) parts: &'static [&'static str],
    pub(super) rows: for<'a> fn(&'a EntrustState, Timestamp) -> Vec<Cow<'a, EntrustRow>>,
    pub(super) show: fn(&EntrustState, &EntrustRow, &[&str]) -> Value,
}

const TEXT: &[&str] = &["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS", "STARTS_WITH", "ENDS_WITH"];
const RANGE: &[&str] = &["GREATER_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL"];
const RANGE_OR_NONE: &[&str] =
    &["GREATER_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL", "EXISTS", "NOT_EXISTS"];
const RANGE_OR_EQUAL: &[&str] =
    &["EQUALS", "GREATER_THAN", "GREATER_THAN_OR_EQUAL", "LESS_THAN", "LESS_THAN_OR_EQUAL"];
const SERIAL: &[&str] = &["EQUALS", "CONTAINS", "STARTS_WITH"];
const EQUALS: &[&str] = &["EQUALS"];

const BOOL: &[&str] = &["true", "false"];
const YES: &[&str] = &["true"];
const ON_OFF: &[&str] = &["ACTIVE", "INACTIVE"];
const AUTHENTICATORS: &[&str] = &[
    "ENTRUST_SOFT_TOKEN",
    "FIDO",
    "GOOGLE_AUTHENTICATOR",
    "GRID",
    "HARDWARE_TOKEN",
    "KBA",
    "OTP",
    "PASSWORD",
    "SMARTCREDENTIALPUSH",
    "TEMP_ACCESS_CODE",
    "FACE",
    "MAGICLINK",
];
const fn like(name: &'static str) -> EntrustFilter {
    EntrustFilter { name, operators: TEXT, values: ListValues::Text }
}

const fn is(name: &'static str, choices: &'static [&'static str]) -> EntrustFilter {
    EntrustFilter { name, operators: EQUALS, values: ListValues::Choice(choices) }
}

const fn id(name: &'static str) -> EntrustFilter {
    EntrustFilter { name, operators: EQUALS, values: ListValues::Id }
}

const fn between(name: &'static str) -> EntrustFilter {
    EntrustFilter { name, operators: RANGE, values: ListValues::Time }
}

const fn between_or_none(name: &'static str) -> EntrustFilter {
    EntrustFilter { name, operators: RANGE_OR_NONE, values: ListValues::Time }
}

const SERIAL_TEXT: EntrustFilter =
    EntrustFilter { name: "serialNumber", operators: SERIAL, values: ListValues::Text };
const SERIAL_NUMBER: EntrustFilter =
    EntrustFilter { name: "serialNumber", operators: RANGE_OR_EQUAL, values: ListValues::Number };
const OUTCOME: EntrustFilter = is("outcome", &["SUCCESS", "FAIL"]);
const CATEGORY: EntrustFilter = is("category", &["AUTHENTICATION", "MANAGEMENT"]);

/// Every paged list there is.
pub(super) static LISTS: &[EntrustList] = &[
    EntrustList {
        name: "/userspaged",
        filters: &[
            like("userId"),
            id("groupId"),
            id("roleId"),
            id("organizationId"),
            EntrustFilter {
                name: "authenticator",
                operators: &["EQUALS", "NOT_EQUALS"],
                values: ListValues::Choice(AUTHENTICATORS),
            },
            is("state", ON_OFF),
            is("locked", YES),
            is("userType", &["LOCAL", "SYNC", "EXTERNAL"]),
            is("registrationRequired", BOOL),
            is("verificationRequired", BOOL),
            is("passwordCompromised", BOOL),
            between_or_none("lastAuthTime"),
            between_or_none("passwordExpirationTime"),
        ],
        needed: None,
        sort: &["userId", "state", "lastAuthTime"],
        parts: users::PARTS,
        rows: |state, _| stored(state, EntrustTable::Users),
        show: users::show,
    },
    EntrustList {
        name: "/groupspaged",
        filters: &[like("name"), is("type", &["LDAP_AD", "MGMT_UI"])],
        needed: None,
        sort: &["name"],
        parts: &[],
        rows: |state, _| stored(state, EntrustTable::Groups),
        show: |_, row, _| super::sample::show("Group", row),
    },
    EntrustList {
        name: "/organizationspaged",
        filters: &[like("name"), like("displayName")],
        needed: None,
        sort: &["name", "displayName"],
        parts: &[],
        rows: |state, _| stored(state, EntrustTable::Organizations),
        show: |_, row, _| super::sample::show("Organization", row),
    },
    EntrustList {
        name: "/tokenspaged/assigned",
        filters: &[
            is("state", &["NEW", "ACTIVE", "ACTIVATING", "INACTIVE"]),
            SERIAL_TEXT,
            is(
                "type",
                &[
                    "ENTRUST_SOFT_TOKEN",
                    "GOOGLE_AUTHENTICATOR",
                    "OATH_PHYSICAL_TOKEN",
                    "ENTRUST_LEGACY_TOKEN",
                ],
            ),
            between("loadDate"),
            between("lastUsedDate"),
            id("groupId"),
            EntrustFilter { name: "label", operators: &["CONTAINS"], values: ListValues::Text },
        ],
        needed: None,
        sort: &["serialNumber", "state", "loadDate", "lastUsedDate"],
        parts: &[],
        rows: |state, _| owned_or_not(state, EntrustTable::Tokens, true),
        show: |_, row, _| tokens::show(row),
    },
    EntrustList {
        name: "/tokenspaged/unassigned",
        filters: &[
            SERIAL_TEXT,
            is("type", &["OATH_PHYSICAL_TOKEN", "ENTRUST_LEGACY_TOKEN"]),
            between("loadDate"),
            id("groupId"),
        ],
        needed: None,
        sort: &["serialNumber"],
        parts: &[],
        rows: |state, _| owned_or_not(state, EntrustTable::Tokens, false),
        show: |_, row, _| tokens::show(row),
    },
    EntrustList {
        name: "/fidotokenspaged",
        filters: &[
            EntrustFilter { name: "userId", operators: EQUALS, values: ListValues::Text },
            like("name"),
            like("authenticatorModel"),
            is("state", ON_OFF),
            between("createDate"),
            between_or_none("lastUsedDate"),
        ],
        needed: None,
        sort: &["userId", "createDate"],
        parts: &[],
        rows: |state, _| stored(state, EntrustTable::FidoTokens),
        show: |_, row, _| super::sample::show("FIDOTokenDetails", row),
    },
    EntrustList {
        name: "/gridspaged/assigned",
        filters: &[
            SERIAL_NUMBER,
            is("state", &["ACTIVE", "INACTIVE", "PENDING", "CANCELED"]),
            is("expired", YES),
            between("createDate"),
            between("expiryDate"),
            between("lastUsedDate"),
            like("userId"),
            id("groupId"),
        ],
        needed: None,
        sort: &["serialNumber", "state", "createDate", "expiryDate", "lastUsedDate", "userId"],
        parts: &[],
        rows: |state, _| owned_or_not(state, EntrustTable::Grids, true),
        show: |_, row, _| super::grids::show(row, false),
    },
    EntrustList {
        name: "/gridspaged/unassigned",
        filters: &[SERIAL_NUMBER, between("createDate"), id("groupId")],
        needed: None,
        sort: &["serialNumber", "createDate"],
        parts: &[],
        rows: |state, _| owned_or_not(state, EntrustTable::Grids, false),
        show: |_, row, _| super::grids::show(row, false),
    },
    EntrustList {
        name: "/auditeventspaged",
        filters: &[
            between("eventTime"),
            OUTCOME,
            CATEGORY,
            like("entityName"),
            like("entityType"),
            like("entityAction"),
            like("resourceName"),
            like("subjectName"),
            like("eventType"),
            EntrustFilter {
                name: "sourceIp",
                operators: &["EQUALS", "STARTS_WITH"],
                values: ListValues::Text,
            },
            id("subject"),
            is("authenticator", AUTHENTICATORS),
        ],
        needed: Some("eventTime"),
        sort: &[
            "eventTime",
            "outcome",
            "category",
            "entityName",
            "entityType",
            "entityAction",
            "resourceName",
            "sourceIp",
            "subjectName",
        ],
        parts: &[],
        rows: |state, now| audits::events(state, now).into_iter().rev().collect(),
        show: |_, row, _| audits::show(row),
    },
    EntrustList {
        name: "/auditeventspaged/siem",
        filters: &[
            EntrustFilter {
                name: "startTime",
                operators: &["GREATER_THAN_OR_EQUAL"],
                values: ListValues::Time,
            },
            EntrustFilter { name: "endTime", operators: &["LESS_THAN_OR_EQUAL"], values: ListValues::Time },
            OUTCOME,
            CATEGORY,
        ],
        needed: Some("startTime"),
        sort: &[],
        parts: &[],
        rows: audits::events,
        show: |_, row, _| audits::show(row),
    },
    EntrustList {
        name: "/tenantspaged",
        filters: &[
            like("hostname"),
            like("companyName"),
            is("contractMode", &["PRODUCTION", "TRIAL", "UNKNOWN"]),
            is("locked", BOOL),
            is("serviceProvider", BOOL),
            is("authenticationAccount", BOOL),
            is("issuanceAccount", BOOL),
            is("spIdp", BOOL),
        ],
        needed: None,
        sort: &[
            "hostname",
            "companyName",
            "contractMode",
            "locked",
            "serviceProvider",
            "authenticationAccount",
            "issuanceAccount",
            "spIdp",
        ],
        parts: &[],
        rows: |state, _| stored(state, EntrustTable::Tenants),
        show: |_, row, _| super::sample::show("Tenant", row),
    },
    EntrustList {
        name: "/entitlements/usage",
        filters: &[
            between("startTime"),
            between("endTime"),
            id("tenantId"),
            is("isTrial", BOOL),
            is("usageType", &["USERS", "ISSUANCE"]),
        ],
        needed: Some("startTime"),
        sort: &["startTime"],
        parts: &[],
        rows: tenants::usage,
        show: |_, row, _| super::sample::show("UsageInfo", row),
    },
];

fn stored(state: &EntrustState, table: EntrustTable) -> Vec<Cow<'_, EntrustRow>> {
    state.rows(table).iter().map(Cow::Borrowed).collect()
}

fn owned_or_not(state: &EntrustState, table: EntrustTable, owned: bool) -> Vec<Cow<'_, EntrustRow>> {
    let rows = state.rows(table).iter();
    rows.filter(|row| row.contains_key("_owner") == owned).map(Cow::Borrowed).collect()
}

/// The list that a path ends in, asked for directly or as work in the background.
pub(super) fn list(path: &str) -> Option<&'static EntrustList> {
    LISTS.iter().find(|list| path.ends_with(list.name))
}

/// Where a row keeps what a filter or a sort key looks at: no value, one, or several.
pub(super) fn values(state: &EntrustState, list: &EntrustList, row: &EntrustRow, name: &str) -> Vec<String> {
    let many = |member: &str| texts(row, member).into_iter().map(str::to_owned).collect();
    match (list.name, name) {
        ("/userspaged", "userId") => logins(row).map(str::to_owned).collect(),
        ("/userspaged", "organizationId") => many("organizations"),
        ("/userspaged", "roleId") => many("_roles"),
        ("/userspaged", "authenticator") => users::authenticators(state, row),
        ("/userspaged", "userType") => one(users::origin(row)),
        ("/userspaged", "passwordExpirationTime") => scalar(inner(row, "_password"), "expiryTime"),
        ("/userspaged", "passwordCompromised") => one("false"),
        ("/gridspaged/assigned", "userId") => scalar(row, "userName"),
        ("/fidotokenspaged", "userId") => {
            let owner = state.owner(row);
            owner.map(|user| logins(user).map(str::to_owned).collect()).unwrap_or_default()
        }
        (_, "groupId") => match state.owner(row) {
            Some(owner) => texts(owner, "groups").into_iter().map(str::to_owned).collect(),
            None => many("groups"),
        },
        (_, "outcome") => scalar(row, "eventOutcome"),
        (_, "category") => scalar(row, "eventCategory"),
        (_, "isTrial") => scalar(row, "trial"),
        (_, "authenticator") => scalar(row, "_authenticator"),
        ("/auditeventspaged/siem", "startTime" | "endTime") => scalar(row, "eventTime"),
        _ => scalar(row, name),
    }
}

fn inner<'a>(row: &'a EntrustRow, name: &str) -> &'a EntrustRow {
    static NONE: std::sync::LazyLock<EntrustRow> = std::sync::LazyLock::new(EntrustRow::new);
    row.get(name).and_then(Value::as_object).unwrap_or(&NONE)
}

fn one(text: &str) -> Vec<String> {
    vec![text.to_owned()]
}

fn scalar(row: &EntrustRow, name: &str) -> Vec<String> {
    let worked_out = audits::member(row, name);
    let value = worked_out.as_ref().or_else(|| row.get(name)).unwrap_or(&Value::Null);
    crate::json::text_at(value, "").into_iter().collect()
}
