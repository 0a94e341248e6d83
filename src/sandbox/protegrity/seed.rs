//! What Protegrity starts with: the product's own roles and permissions, accounts that sign in, people,
//! groups, SAML providers, the password policy and a link to Entra.

use super::accounts::ACCOUNTS;
use super::state::{
    Entra, Mapper, ProtegrityGroup, ProtegrityRole, ProtegrityState, ProtegrityUser, Provider,
};
use super::{password, saml};
use crate::sandbox::people::{HOLDER, SamplePerson, person_on, uuid};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What the list of permissions shows.
pub(super) const PERMISSIONS: &[(&str, &str)] = &[
    ("user_manager_admin", "See and change users"),
    ("saml_viewer", "See the SAML configuration"),
    ("user_manager_viewer", "See users"),
    ("cli_access", "Use the product's own command line"),
    ("saml_admin", "See and change the SAML configuration"),
    ("group_viewer", "See groups"),
    ("group_admin", "See and change groups"),
    ("password_policy_admin", "See and change the password policy"),
    ("insight_viewer", "See the dashboards"),
    ("password_policy_viewer", "See the password policy"),
    ("role_viewer", "See roles"),
    ("can_create_token", "Create and refresh tokens"),
    ("insight_admin", "See and change the dashboards"),
    ("role_admin", "See and change roles"),
    ("web_admin", "Do everything that the web console offers"),
];

const VIEWER: &[&str] =
    &["saml_viewer", "password_policy_viewer", "user_manager_viewer", "role_viewer", "group_viewer"];

const GROUPS: &[(&str, &str, &[&str], usize, usize)] = &[
    ("developers", "People who build", &[], 0, 12),
    ("operations", "People who keep it running", &["security_viewer"], 8, 6),
    ("auditors", "", &["directory_viewer"], 20, 3),
    ("Data Protection / EU", "A name that needs care in a path", &[], 30, 5),
    ("empty", "Nobody is in it", &[], 0, 0),
];

/// A fresh state with `users` people besides the accounts that sign in.
pub fn seed(users: usize) -> ProtegrityState {
    let mut everybody: Vec<ProtegrityUser> = accounts();
    let people = (0..users).filter_map(|number| Some((number, person_on("protegrity", number)?)));
    everybody.extend(people.map(someone));
    ProtegrityState {
        groups: groups(&everybody),
        users: everybody,
        roles: roles(),
        providers: providers(),
        mappers: mappers(),
        policy: policy(),
        entra: Some(Entra {
            tenant: uuid("entra/tenant", 1),
            client: uuid("entra/client", 1),
            accepted: true,
            enabled: true,
            created: "2026-01-16T11:02:43.259928".into(),
            updated: "2026-01-20T13:26:41.303308".into(),
        }),
        sessions: Vec::new(),
        access: Vec::new(),
        counter: 0,
        lifespan: 300,
        log_level: "INFO".into(),
    }
}

fn accounts() -> Vec<ProtegrityUser> {
    let value = |pairs: &[(&str, &str)]| pairs.first().map(|pair| pair.1.to_owned()).unwrap_or_default();
    let make = |(index, account): (usize, &crate::sandbox::account::SandboxAccount)| {
        let (username, secret) = (value(account.settings), value(account.secrets));
        let roles: &[&str] = match account.name {
            "admin" => &["security_administrator", "directory_administrator"],
            "viewer" => &["readonly_api"],
            _ => &["directory_viewer"],
        };
        let id = uuid("protegrity/account", index as u64);
        ProtegrityUser {
            email: Some(format!("{username}@example.test")),
            first_name: Some(username.clone()),
            last_name: Some("User".into()),
            enabled: true,
            email_verified: true,
            created: None,
            attributes: None,
            roles: owned(roles),
            passwords: vec![password::digest(&id, &secret)],
            password_temporary: false,
            links: BTreeMap::new(),
            id,
            username,
        }
    };
    ACCOUNTS.iter().enumerate().map(make).collect()
}

fn someone((number, person): (usize, SamplePerson)) -> ProtegrityUser {
    let roles: &[&str] = match number % 20 {
        _ if number == HOLDER => &["security_viewer"],
        4 => &["directory_viewer"],
        11 => &["security_viewer", "readonly_api"],
        _ => &[],
    };
    let office = || BTreeMap::from([("office".to_owned(), vec![format!("Building {}", number % 7)])]);
    ProtegrityUser {
        id: uuid("protegrity/person", number as u64),
        username: person.username,
        email_verified: person.email.is_some() && number.is_multiple_of(2),
        email: person.email,
        first_name: Some(person.given),
        last_name: Some(person.family),
        enabled: person.enabled,
        created: Some(person.created),
        attributes: (number % 3 == 1).then(office),
        roles: owned(roles),
        passwords: Vec::new(),
        password_temporary: false,
        links: BTreeMap::new(),
    }
}

fn owned(list: &[&str]) -> Vec<String> {
    list.iter().map(|text| (*text).to_owned()).collect()
}

fn roles() -> Vec<ProtegrityRole> {
    let role = |name: &str, description: &str, permissions: &[&str], built_in: bool| ProtegrityRole {
        name: name.into(),
        description: description.into(),
        permissions: owned(permissions),
        built_in,
    };
    let directory: &[&str] = &[
        "saml_admin",
        "role_admin",
        "user_manager_admin",
        "can_create_token",
        "password_policy_admin",
        "group_admin",
    ];
    let only_security: &[&str] =
        &["can_fetch_package", "web_admin", "cli_access", "can_export_certificates", "insight_admin"];
    vec![
        role("directory_administrator", "Directory Administrator", directory, true),
        role("directory_viewer", "Directory Viewer", VIEWER, true),
        role("security_administrator", "Security Administrator", &[only_security, directory].concat(), true),
        role(
            "security_viewer",
            "Security Administrator Viewer",
            &[VIEWER, &["insight_viewer"]].concat(),
            true,
        ),
        role(
            "readonly_api",
            "Sees everything through the API",
            &[VIEWER, &["can_create_token"]].concat(),
            false,
        ),
    ]
}

fn groups(users: &[ProtegrityUser]) -> Vec<ProtegrityGroup> {
    let people = |from: usize, count: usize| {
        // The accounts that sign in stay out of groups, so that no group changes what they may do.
        let names = users.iter().filter(|user| user.created.is_some()).map(|user| user.username.clone());
        names.skip(from).take(count).collect()
    };
    let make = |(number, row): (u64, &(&str, &str, &[&str], usize, usize))| ProtegrityGroup {
        id: uuid("protegrity/seed-group", number),
        name: row.0.into(),
        description: row.1.into(),
        kind: "local".into(),
        members: people(row.3, row.4),
        roles: owned(row.2),
    };
    (1..).zip(GROUPS).map(make).collect()
}

fn providers() -> Vec<Provider> {
    // Base64 of a text that says what it is not.
    let certificate = json!("bm90LWEtY2VydGlmaWNhdGU=");
    let provider = |alias: &str, name: &str, enabled: bool, host: &str| {
        let address = format!("https://{host}/federationmetadata.xml");
        let sent = Map::from_iter([
            ("metadataUrl".to_owned(), json!(address)),
            ("serviceProviderEntityId".to_owned(), json!("https://cluster.example.test/saml/metadata")),
            ("signingCertificate".to_owned(), certificate.clone()),
        ]);
        let config = saml::config(&address, &sent);
        Provider { alias: alias.into(), display_name: name.into(), enabled, config }
    };
    vec![
        provider("azure-ad-saml", "Azure AD SAML", true, "login.example.test"),
        provider("partner-idp", "Partner sign-in", false, "idp.partner.example.test"),
    ]
}

fn mappers() -> Vec<Mapper> {
    let claim = |name: &str| format!("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/{name}");
    let rows = [("email-mapper", "emailaddress", "email"), ("surname-mapper", "surname", "lastName")];
    let make = |(number, (name, attribute, user)): (u64, (&str, &str, &str))| Mapper {
        id: uuid("protegrity/seed-mapper", number),
        alias: "azure-ad-saml".into(),
        name: name.into(),
        kind: "saml-user-attribute-idp-mapper".into(),
        config: BTreeMap::from([
            ("attribute.name".to_owned(), claim(attribute)),
            ("user.attribute".to_owned(), user.to_owned()),
            ("syncMode".to_owned(), "INHERIT".to_owned()),
        ]),
    };
    (1..).zip(rows).map(make).collect()
}

fn policy() -> Map<String, Value> {
    let policy = json!({
        "digits": 1,
        "forceExpiredPasswordChange": 365,
        "hashAlgorithm": "pbkdf2-sha256",
        "hashIterations": 27500,
        "length": 8,
        "lowerCase": 1,
        "maxAuthAge": 3600,
        "maxLength": 64,
        "notContainsUsername": true,
        "notEmail": true,
        "notUsername": true,
        "passwordAge": 365,
        "passwordHistory": 3,
        "recoveryCodesWarningThreshold": 3,
        "regexPattern": "^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).*$",
        "specialChars": 1,
        "upperCase": 1,
    });
    match policy {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
