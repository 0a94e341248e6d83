//! What Entrust starts with: roles, the applications that sign in, people and what they prove themselves
//! with, groups, organizations, directories and tenants. The audit log is worked out elsewhere.

mod names;
mod people;
mod recognised;

use names::{DIRECTORIES, id};

use super::accounts::ACCOUNTS;
use super::state::{EntrustRow, EntrustState, EntrustTable, row};
use serde_json::{Value, json};

/// Roles: name, sort, description, and what they allow.
const ROLES: &[(&str, &str, &str, &[&str])] = &[
    ("Super Administrator", "SITE_ADMINISTRATOR", "Everything on this site", &["ALL:ALL"]),
    ("Auditor", "SITE_ADMINISTRATOR", "Sees everything and changes nothing", &["ALL:VIEW"]),
    (
        "Help Desk Administrator",
        "SITE_ADMINISTRATOR",
        "Helps people who cannot sign in",
        &[
            "USERS:VIEW",
            "USERS:EDIT",
            "USERATTRIBUTES:VIEW",
            "GROUPS:VIEW",
            "ORGANIZATIONS:VIEW",
            "TOKENS:ALL",
            "GRIDS:ALL",
            "FIDOTOKENS:ALL",
            "SMARTCREDENTIALS:ALL",
            "SCDEFNS:VIEW",
            "TEMPACCESSCODE:ALL",
            "TEMPACCESSCODECONTENTS:VIEW",
            "USERPASSWORDS:ALL",
            "USERQUESTIONS:ALL",
            "USERQUESTIONANSWERS:ALL",
            "OTPS:ADD",
            "CONTACTVERIFICATION:ADD",
            "FACE:ALL",
            "MAGICLINKS:ALL",
            "USERMACHINES:ALL",
            "USERRBASETTINGS:ALL",
        ],
    ),
    ("SCIM Provisioning", "SITE_ADMINISTRATOR", "Makes users and groups", &["USERS:ALL", "GROUPS:ALL"]),
    ("SIEM Add-on", "SITE_ADMINISTRATOR", "Reads the audit log", &["REPORTS:VIEW"]),
    (
        "AD Connector",
        "SITE_ADMINISTRATOR",
        "Brings users from a directory",
        &["DIRECTORIES:ALL", "USERS:ALL"],
    ),
    ("Token Desk", "SITE_ADMINISTRATOR", "", &["USERS:VIEW", "TOKENS:ALL"]),
    (
        "Service Provider Administrator",
        "ACCOUNT_MANAGER",
        "Runs tenants",
        &["TENANTS:ALL", "SPENTITLEMENTS:ALL", "SPIDENTITYPROVIDERS:ALL"],
    ),
];

/// Attributes: name, what a passcode can be sent by, and whether the platform needs it.
const ATTRIBUTES: &[(&str, &str, bool)] = &[
    ("firstName", "NONE", true),
    ("lastName", "NONE", true),
    ("email", "OTP_EMAIL", true),
    ("mobile", "OTP_SMS", true),
    ("phone", "OTP_VOICE", true),
    ("userPrincipalName", "NONE", true),
    ("department", "NONE", false),
    ("employeeNumber", "NONE", false),
    ("privateEmail", "OTP_EMAIL", false),
];

const GROUPS: &[(&str, &str)] = &[
    ("developers", "MGMT_UI"),
    ("operations", "MGMT_UI"),
    ("Help Desk", "MGMT_UI"),
    ("Finance", "MGMT_UI"),
    ("Research / Zürich", "MGMT_UI"),
    ("contractors", "MGMT_UI"),
    ("Sales (directory)", "LDAP_AD"),
    ("Retired (directory)", "LDAP_AD"),
];

const ORGANIZATIONS: &[(&str, &str)] = &[
    ("harbour", "Harbour Works"),
    ("orchard", "Orchard & Sons"),
    ("lighthouse", "Lighthouse Études"),
    ("quarry", "Quarry Group"),
];

const TENANTS: &[(&str, &str, &str)] = &[
    ("alder", "Alder Bikes", "PRODUCTION"),
    ("birch", "Birch Clinics", "PRODUCTION"),
    ("cedar", "Cedar Freight", "TRIAL"),
    ("dogwood", "Dogwood Print", "PRODUCTION"),
    ("elm", "Elm Street Bakery", "TRIAL"),
    ("fir", "Fir & Daughters", "UNKNOWN"),
];

/// A fresh state: a few people for every situation, and `users` ordinary ones besides.
pub fn seed(users: usize) -> EntrustState {
    let mut state = EntrustState { groups: groups(), roles: roles(), ..EntrustState::default() };
    let named = [
        (EntrustTable::Attributes, attributes()),
        (EntrustTable::Organizations, organizations()),
        (EntrustTable::OAuthRoles, oauth_roles()),
        (EntrustTable::AdminApps, applications()),
        (EntrustTable::AuthApps, portals()),
        (EntrustTable::Webhooks, webhooks()),
        (EntrustTable::Tenants, tenants()),
        (EntrustTable::Acrs, acrs()),
        (EntrustTable::OidcProviders, oidc_providers()),
        (EntrustTable::SamlProviders, saml_providers()),
        (EntrustTable::Directories, directories()),
        (EntrustTable::Flows, super::rules::flows()),
        (EntrustTable::Rules, super::rules::rules()),
    ];
    state.tables.extend(named);
    people::fill(&mut state, users);
    super::jobs::practice(&mut state);
    state
}

/// Removes what somebody made: the roles, the applications behind the accounts and what the platform marks as its own
/// stay.
pub(super) fn clear(state: &mut EntrustState) {
    let is_true = |row: &EntrustRow, name: &str| row.get(name) == Some(&json!(true));
    state.users.clear();
    state.groups.clear();
    for (table, rows) in &mut state.tables {
        match table {
            EntrustTable::Attributes => rows.retain(|row| is_true(row, "systemDefined")),
            EntrustTable::Flows | EntrustTable::Acrs => rows.retain(|row| is_true(row, "readOnly")),
            EntrustTable::AdminApps => rows.truncate(ACCOUNTS.len()),
            EntrustTable::Tenants | EntrustTable::OAuthRoles => {}
            _ => rows.clear(),
        }
    }
}

/// The id of the thing of a number among its like.
fn role(name: &str) -> Value {
    let place = ROLES.iter().position(|role| role.0 == name);
    place.map_or(Value::Null, |place| json!(id("role", place)))
}

fn each<T>(list: &[T], make: impl Fn(usize, &T) -> Value) -> Vec<EntrustRow> {
    list.iter().enumerate().map(|(number, item)| row(make(number, item))).collect()
}

fn roles() -> Vec<EntrustRow> {
    each(ROLES, |number, (name, kind, description, grants)| {
        json!({
            "id": id("role", number), "name": name, "description": description, "roleType": kind,
            "defaultRole": *name != "Token Desk", "superAdministrator": number == 0, "allRoles": number < 2,
            "groupManagement": "ALL", "_grants": grants,
        })
    })
}

fn attributes() -> Vec<EntrustRow> {
    each(ATTRIBUTES, |number, (name, kind, system)| {
        json!({
            "id": id("attribute", number), "name": name, "type": kind, "systemDefined": system,
            "mandatory": false, "unique": *name == "employeeNumber",
        })
    })
}

fn groups() -> Vec<EntrustRow> {
    each(GROUPS, |number, (name, kind)| {
        json!({
            "id": id("group", number), "name": name, "type": kind, "created": "2025-02-03T08:00:00Z",
            "lastModified": "2025-11-20T16:45:10.250+0000", "directoryDesynced": name.starts_with("Retired"),
            "externalId": (number % 2 == 0).then(|| format!("GRP-{number}")),
        })
    })
}

fn organizations() -> Vec<EntrustRow> {
    each(ORGANIZATIONS, |number, (name, title)| {
        json!({"id": id("organization", number), "name": name, "displayName": title,
            "description": (number == 0).then_some("Where the ships are built")})
    })
}

fn oauth_roles() -> Vec<EntrustRow> {
    each(&["catalogue.reader", "catalogue.editor", "billing.viewer"], |number, name| {
        json!({
            "id": id("oauth_role", number), "name": name,
            "description": (number == 0).then_some("Reads the catalogue"), "ancestorIds": [],
            "descendantIds": [], "inheritedResourceServerScopeIds": [], "resourceServerScopeIds": [],
        })
    })
}

/// The applications behind the built-in accounts, and those that an administrator may practise on.
fn applications() -> Vec<EntrustRow> {
    let value = |pairs: &[(&str, &str)]| pairs.first().map(|pair| pair.1.to_owned()).unwrap_or_default();
    let own = ACCOUNTS.iter().map(|account| {
        let (name, title, provider) = match account.name {
            "admin" => {
                ("Super Administrator", "Sandbox administrator", role("Service Provider Administrator"))
            }
            "auditor" => ("Auditor", "Sandbox auditor", Value::Null),
            _ => ("Help Desk Administrator", "Sandbox help desk", Value::Null),
        };
        json!({
            "id": value(account.settings), "sharedSecret": value(account.secrets), "name": title,
            "roleId": role(name), "spRoleId": provider, "allowLongLivedToken": account.name == "admin",
        })
    });
    let others = ["my-admin-app", "siem-collector", "joiner-leaver"].into_iter().enumerate().map(|(number, name)| {
        let allowed = ["Auditor", "SIEM Add-on", "SCIM Provisioning"][number];
        json!({
            "id": id("application", number), "sharedSecret": format!("not-a-secret-entrust-{name}"), "name": name,
            "roleId": role(allowed), "allowLongLivedToken": false, "description": "For practice",
        })
    });
    let whole = |mut application: Value| {
        application["applicationTemplate"] = json!("Administration API");
        application["applicationTemplateId"] = json!(id("template", 0));
        row(application)
    };
    own.chain(others).map(whole).collect()
}

fn portals() -> Vec<EntrustRow> {
    each(&["Staff portal", "VPN gateway"], |number, name| {
        json!({
            "id": id("portal", number), "name": name, "applicationTemplate": "Authentication API",
            "applicationTemplateId": id("template", 1), "clientIpSource": "PROVIDED", "userValuesEnabled": true,
        })
    })
}

fn webhooks() -> Vec<EntrustRow> {
    each(&["chat-ops", "ticketing"], |number, name| {
        json!({
            "id": id("webhook", number), "name": name, "enabled": number == 0, "expired": false,
            "callbackUrl": format!("https://hooks.example.test/{name}"),
            "events": [{"id": id("webhook_event", number), "type": "user.created", "filter": null}],
            "token": format!("not-a-secret-entrust-webhook-{name}"), "expiryDate": "2027-01-01T00:00:00",
        })
    })
}

fn tenants() -> Vec<EntrustRow> {
    each(TENANTS, |number, (domain, company, mode)| {
        let entitlement = json!({
            "id": id("entitlement", number), "type": "USERS", "status": "ACTIVE", "contractMode": mode,
            "quantity": 100 * (number + 1), "remaining": 40, "startDate": "2025-06-01T00:00:00Z",
            "endDate": "2027-06-01T00:00:00Z", "smsVoice": {"quantity": 500, "consumed": 20 * number},
        });
        json!({
            "id": id("tenant", number), "hostname": format!("{domain}.sandbox.example.test"),
            "companyName": company, "contractMode": mode, "locked": number == 4, "serviceProvider": number == 0,
            "authenticationAccount": number != 3, "issuanceAccount": number == 3, "spIdp": number == 1,
            "_entitlements": [super::sample::show("Entitlement", &row(entitlement))],
        })
    })
}

fn acrs() -> Vec<EntrustRow> {
    each(
        &["urn:example:silver", "urn:example:gold"],
        |number, name| json!({"id": id("acr", number), "name": name, "readOnly": number == 0, "resourceRules": []}),
    )
}

fn oidc_providers() -> Vec<EntrustRow> {
    each(&[("Campus sign-in", "GENERIC"), ("Cloud accounts", "MICROSOFT")], |number, (name, kind)| {
        let at = |place: &str| format!("https://login{number}.example.test/{place}");
        json!({
            "id": id("oidc", number), "name": name, "type": kind, "issuer": at(""), "clientId": "iam-sandbox",
            "authorizationEndpoint": at("authorize"), "tokenEndpoint": at("token"), "jwksUri": at("keys"),
            "clientSecret": "kept back", "scopes": "openid profile", "buttonText": name,
            "authenticationEnabled": number == 0, "verificationEnabled": false,
            "userAttributeId": (number == 0).then(|| id("attribute", 0)), "userClaim": (number == 0).then_some("sub"),
            "domains": (number == 0).then_some("campus.example.test"),
        })
    })
}

fn saml_providers() -> Vec<EntrustRow> {
    each(&["Partner federation"], |number, name| {
        json!({
            "id": id("saml", number), "name": name, "type": "GENERIC", "spEntityId": "urn:example:sandbox",
            "ssoEndpoint": "https://partner.example.test/sso", "buttonText": name, "issuer": "urn:example:partner",
        })
    })
}

fn directories() -> Vec<EntrustRow> {
    each(DIRECTORIES, |number, (name, kind)| {
        json!({
            "id": id("directory", number), "name": name, "type": kind, "userName": "cn=reader",
            "directorySyncId": id("directory_sync", number), "rootDomainNamingContext": "dc=example,dc=test",
        })
    })
}
