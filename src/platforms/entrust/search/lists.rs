//! What each paged list can be searched by, as the vendor's document says it.

use super::listing::SearchKind::{Id, Number, OneOf, Text, Time};
use super::listing::SearchOperator::{
    Contains, EndsWith, Equals, Exists, Greater, GreaterOrEqual, Less, LessOrEqual, NotContains, NotEquals,
    NotExists, StartsWith,
};
use super::listing::{Listing, SearchFilter, SearchKind, SearchOperator};
use crate::commands::columns;
use crate::platforms::table::narrowed;

const TEXT: &[SearchOperator] = &[Equals, NotEquals, Contains, NotContains, StartsWith, EndsWith];
const EQUAL: &[SearchOperator] = &[Equals];
const EITHER: &[SearchOperator] = &[Equals, NotEquals];
const RANGE: &[SearchOperator] = &[Greater, GreaterOrEqual, Less, LessOrEqual];
const NUMBERS: &[SearchOperator] = &[Equals, Greater, GreaterOrEqual, Less, LessOrEqual];
const KNOWN: &[SearchOperator] = &[Greater, GreaterOrEqual, Less, LessOrEqual, Exists, NotExists];
const SERIAL: &[SearchOperator] = &[Equals, Contains, StartsWith];

const YES_NO: SearchKind = OneOf(&["true", "false"]);
const ONLY_YES: SearchKind = OneOf(&["true"]);
const TOKEN_TYPES: SearchKind = OneOf(&[
    "ENTRUST_PHYSICAL_TOKEN",
    "ENTRUST_SOFT_TOKEN",
    "GOOGLE_AUTHENTICATOR",
    "OATH_PHYSICAL_TOKEN",
    "ENTRUST_LEGACY_TOKEN",
]);

const fn by(name: &'static str, operators: &'static [SearchOperator], value: SearchKind) -> SearchFilter {
    SearchFilter { name, operators, value }
}

/// Users.
pub(in crate::platforms::entrust) static USERS: Listing = Listing {
    what: "users",
    filters: &[
        by("userId", TEXT, Text),
        by("groupId", EQUAL, Id),
        by("roleId", EQUAL, Id),
        by("organizationId", EQUAL, Id),
        by(
            "authenticator",
            EITHER,
            OneOf(&[
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
            ]),
        ),
        by("state", EQUAL, OneOf(&["ACTIVE", "INACTIVE"])),
        by("locked", EQUAL, ONLY_YES),
        by("userType", EQUAL, OneOf(&["LOCAL", "SYNC", "EXTERNAL"])),
        by("registrationRequired", EQUAL, YES_NO),
        by("verificationRequired", EQUAL, YES_NO),
        by("passwordCompromised", EQUAL, YES_NO),
        by("lastAuthTime", KNOWN, Time),
        by("passwordExpirationTime", KNOWN, Time),
    ],
    columns: &[
        narrowed(&columns::USERNAME, "userId"),
        narrowed(&columns::STATUS, "state"),
        narrowed(&columns::ENABLED, "state").says(&[("true", "ACTIVE"), ("false", "INACTIVE")]),
        narrowed(&columns::LOCKED, "locked"),
        narrowed(&columns::SEEN, "lastAuthTime"),
    ],
    orders: &["userId", "state", "lastAuthTime"],
    gaps: &["lastAuthTime"],
    parts: &[
        "grids",
        "tokens",
        "smartCredentials",
        "tempAccessCode",
        "fidoTokens",
        "userAttributeValues",
        "userAliases",
        "groups",
        "oauthRoles",
        "authenticatorLockoutStatus",
        "organizations",
    ],
};

/// Groups.
pub(in crate::platforms::entrust) static GROUPS: Listing = Listing {
    what: "groups",
    filters: &[by("name", TEXT, Text), by("type", EQUAL, OneOf(&["LDAP_AD", "MGMT_UI"]))],
    columns: &[narrowed(&columns::NAME, "name"), narrowed(&columns::KIND, "type")],
    orders: &["name"],
    gaps: &[],
    parts: &[],
};

/// Organizations.
pub(in crate::platforms::entrust) static ORGANIZATIONS: Listing = Listing {
    what: "organizations",
    filters: &[by("name", TEXT, Text), by("displayName", TEXT, Text)],
    columns: &[narrowed(&columns::NAME, "name"), narrowed(&columns::DISPLAY_NAME, "displayName")],
    orders: &["name", "displayName"],
    gaps: &[],
    parts: &[],
};

/// Tokens that somebody has.
pub(in crate::platforms::entrust) static TOKENS: Listing = Listing {
    what: "tokens",
    filters: &[
        by("serialNumber", SERIAL, Text),
        by("state", EQUAL, OneOf(&["NEW", "ACTIVATING", "ACTIVE", "INACTIVE"])),
        by("type", EQUAL, TOKEN_TYPES),
        by("loadDate", RANGE, Time),
        by("lastUsedDate", RANGE, Time),
        by("groupId", EQUAL, Id),
        by("label", &[Contains], Text),
    ],
    columns: &[
        narrowed(&columns::SERIAL_NUMBER, "serialNumber"),
        narrowed(&columns::KIND, "type"),
        narrowed(&columns::CREATED, "loadDate"),
    ],
    orders: &["serialNumber", "state", "loadDate", "lastUsedDate"],
    gaps: &["lastUsedDate"],
    parts: &[],
};

/// Tokens that nobody has.
pub(in crate::platforms::entrust) static UNASSIGNED_TOKENS: Listing = Listing {
    what: "unassigned tokens",
    filters: &[
        by("serialNumber", SERIAL, Text),
        by("type", EQUAL, TOKEN_TYPES),
        by("loadDate", RANGE, Time),
        by("groupId", EQUAL, Id),
    ],
    columns: &[
        narrowed(&columns::SERIAL_NUMBER, "serialNumber"),
        narrowed(&columns::KIND, "type"),
        narrowed(&columns::CREATED, "loadDate"),
    ],
    orders: &["serialNumber"],
    gaps: &[],
    parts: &[],
};

/// FIDO tokens.
pub(in crate::platforms::entrust) static FIDO: Listing = Listing {
    what: "FIDO tokens",
    filters: &[
        by("userId", EQUAL, Text),
        by("name", TEXT, Text),
        by("authenticatorModel", TEXT, Text),
        by("state", EQUAL, OneOf(&["ACTIVE", "INACTIVE"])),
        by("createDate", RANGE, Time),
        by("lastUsedDate", KNOWN, Time),
    ],
    columns: &[
        narrowed(&columns::OWNER, "userId"),
        narrowed(&columns::NAME, "name"),
        narrowed(&columns::MODEL, "authenticatorModel"),
        narrowed(&columns::STATUS, "state"),
        narrowed(&columns::CREATED, "createDate"),
        narrowed(&columns::SEEN, "lastUsedDate"),
    ],
    orders: &["userId", "createDate"],
    gaps: &[],
    parts: &[],
};

/// Grids that somebody has.
pub(in crate::platforms::entrust) static GRIDS: Listing = Listing {
    what: "grids",
    filters: &[
        by("serialNumber", NUMBERS, Number),
        by("state", EQUAL, OneOf(&["ACTIVE", "INACTIVE", "PENDING", "CANCELED"])),
        by("expired", EQUAL, ONLY_YES),
        by("createDate", RANGE, Time),
        by("expiryDate", RANGE, Time),
        by("lastUsedDate", RANGE, Time),
        by("userId", TEXT, Text),
        by("groupId", EQUAL, Id),
    ],
    columns: &[narrowed(&columns::SERIAL_NUMBER, "serialNumber"), narrowed(&columns::CREATED, "createDate")],
    orders: &["serialNumber", "state", "createDate", "expiryDate", "lastUsedDate", "userId"],
    gaps: &["expiryDate", "lastUsedDate"],
    parts: &[],
};

/// Grids that nobody has.
pub(in crate::platforms::entrust) static UNASSIGNED_GRIDS: Listing = Listing {
    what: "unassigned grids",
    filters: &[by("serialNumber", NUMBERS, Number), by("createDate", RANGE, Time), by("groupId", EQUAL, Id)],
    columns: &[narrowed(&columns::SERIAL_NUMBER, "serialNumber"), narrowed(&columns::CREATED, "createDate")],
    orders: &["serialNumber", "createDate"],
    gaps: &[],
    parts: &[],
};

const OUTCOMES: SearchKind = OneOf(&["SUCCESS", "FAIL"]);
const CATEGORIES: SearchKind = OneOf(&["AUTHENTICATION", "MANAGEMENT"]);

/// Audit events.
pub(in crate::platforms::entrust) static AUDITS: Listing = Listing {
    what: "audits",
    filters: &[
        by("eventTime", RANGE, Time),
        by("outcome", EQUAL, OUTCOMES),
        by("category", EQUAL, CATEGORIES),
        by("entityName", TEXT, Text),
        by("entityType", TEXT, Text),
        by("entityAction", TEXT, Text),
        by("resourceName", TEXT, Text),
        by("subjectName", TEXT, Text),
        by("eventType", TEXT, Text),
        by("sourceIp", &[Equals, StartsWith], Text),
        by("subject", EQUAL, Id),
        by("authenticator", EQUAL, Text),
    ],
    columns: &[
        narrowed(&columns::TIME, "eventTime"),
        narrowed(&columns::OUTCOME, "outcome"),
        narrowed(&columns::CATEGORY, "category"),
        narrowed(&columns::EVENT, "eventType"),
        narrowed(&columns::SUBJECT, "subjectName"),
        narrowed(&columns::SOURCE, "sourceIp"),
        narrowed(&columns::RESOURCE, "resourceName"),
    ],
    orders: &[
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
    gaps: &["entityName", "entityType", "entityAction", "resourceName", "sourceIp", "subjectName"],
    parts: &[],
};

/// Audit events as they are exported.
pub(in crate::platforms::entrust) static EXPORTED_AUDITS: Listing = Listing {
    what: "exported audits",
    filters: &[
        by("startTime", &[GreaterOrEqual], Time),
        by("endTime", &[LessOrEqual], Time),
        by("outcome", EQUAL, OUTCOMES),
        by("category", EQUAL, CATEGORIES),
    ],
    columns: &[],
    orders: &[],
    gaps: &[],
    parts: &[],
};

/// Tenants.
pub(in crate::platforms::entrust) static TENANTS: Listing = Listing {
    what: "tenants",
    filters: &[
        by("hostname", TEXT, Text),
        by("companyName", TEXT, Text),
        by("contractMode", EQUAL, OneOf(&["PRODUCTION", "TRIAL", "UNKNOWN"])),
        by("locked", EQUAL, YES_NO),
        by("serviceProvider", EQUAL, YES_NO),
        by("authenticationAccount", EQUAL, YES_NO),
        by("issuanceAccount", EQUAL, YES_NO),
        by("spIdp", EQUAL, YES_NO),
    ],
    columns: &[
        narrowed(&columns::HOSTNAME, "hostname"),
        narrowed(&columns::COMPANY, "companyName"),
        narrowed(&columns::CONTRACT_MODE, "contractMode"),
        narrowed(&columns::LOCKED, "locked"),
        narrowed(&columns::SERVICE_PROVIDER, "serviceProvider"),
    ],
    orders: &[
        "hostname",
        "companyName",
        "contractMode",
        "locked",
        "serviceProvider",
        "authenticationAccount",
        "issuanceAccount",
        "spIdp",
    ],
    gaps: &[],
    parts: &[],
};

/// What tenants used.
pub(in crate::platforms::entrust) static USAGE: Listing = Listing {
    what: "usage",
    filters: &[
        by("startTime", RANGE, Time),
        by("endTime", RANGE, Time),
        by("tenantId", EQUAL, Id),
        by("isTrial", EQUAL, YES_NO),
        by("usageType", EQUAL, OneOf(&["USERS", "ISSUANCE"])),
    ],
    columns: &[],
    orders: &["startTime"],
    gaps: &[],
    parts: &[],
};
