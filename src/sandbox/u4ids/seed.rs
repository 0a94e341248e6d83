//! What U4IDS starts with: clients, scopes with titles and secrets, tenants, and the audits of how they
//! came to be. Secrets of the seed open nothing: nobody knows their values.

use super::errors::Problems;
use super::members::fit;
use super::models::{CLIENT, SCOPE, TENANT, TITLE, U4idsEntity};
use super::objects::STANDARD;
use super::state::{U4idsState, Used, use_key};
use crate::sandbox::people::{person, uuid};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

/// The fifth of January 2026, in seconds since 1970: when the first audit was written.
const FIRST_AUDIT: i64 = 1_767_600_000;

const OTHER_SCOPES: &[(&str, &str)] = &[
    ("documents", "Documents"),
    ("invoices", "Rechnungen – Büro"),
    ("payroll", "Payroll"),
    ("people-read", "People, to read"),
    ("people-write", "People, to change"),
    ("planning", "Planning"),
    ("reports", "=SUM(1;1) Reports"),
    ("students", "学生"),
    ("timesheets", "Timesheets"),
    ("urn:scope/one", "A name that needs care in a path"),
    ("webhooks", "Webhooks"),
];

const FLOWS: &[&str] = &["AuthorizationCode", "Hybrid", "ClientCredentials", "AuthorizationCodeWithProofKey"];

/// A fresh state; `users` decides how many ordinary clients there are, one for every ten.
pub fn seed(users: usize) -> U4idsState {
    let mut seed =
        Seed { state: U4idsState::default(), time: Timestamp::from_second(FIRST_AUDIT).unwrap_or_default() };
    clients(&mut seed, users / 10);
    scopes(&mut seed);
    tenants(&mut seed);
    seed.use_things();
    seed.state
}

struct Seed {
    state: U4idsState,
    time: Timestamp,
}

impl Seed {
    /// Puts an object in, with its creation and so many updates among the audits.
    fn add(&mut self, entity: &U4idsEntity, object: Value, updates: usize) {
        let Value::Object(object) = object else { return };
        // What does not fit would be left out; a test sends every object back to see that nothing was.
        let mut object = fit(entity.members, object, "", &mut Problems::default());
        for name in ["userId", "userName"] {
            object.insert(name.into(), json!("u4ids-admin-client"));
        }
        let id = object[entity.id].as_str().unwrap_or_default().to_owned();
        for number in 0..=updates {
            self.time = self.time.checked_add(SignedDuration::from_mins(97)).unwrap_or(self.time);
            let operation = if number == 0 { "Create" } else { "Update" };
            self.state.record(entity.name, &id, operation, "u4ids-admin-client", self.time);
        }
        if entity.place == SCOPE.place {
            object.insert("lastUpdate".into(), json!(format!("{:.3}", self.time)));
        }
        self.state.all_mut(entity).push(object);
    }

    fn secret(&mut self, entity: &U4idsEntity, description: Option<&str>, expiration: Option<&str>) -> Value {
        let number = self.state.next();
        let numbered = entity.secrets.as_ref().is_some_and(|secrets| secrets.numbered);
        let id = if numbered { json!(number) } else { json!(uuid("u4ids/secret", number)) };
        json!({"id": id, "description": description, "expiration": expiration, "type": "SharedSecret"})
    }

    fn title(&mut self, scope: &str, language: &str, name: &str) {
        let title = json!({"language": language, "displayName": name, "scopeTitleId": self.state.next()});
        if let Value::Object(title) = title {
            let title = fit(TITLE, title, "", &mut Problems::default());
            self.state.titles.entry(scope.to_owned()).or_default().push(title);
        }
    }

    /// The four answers about a last use take turns.
    fn use_things(&mut self) {
        for entity in [&CLIENT, &SCOPE] {
            let ids = self.state.all(entity).iter().filter_map(|object| object[entity.id].as_str());
            let keys: Vec<String> = ids.map(|id| use_key(entity, id)).collect();
            for (index, key) in keys.into_iter().enumerate() {
                let time = format!("202602{:02} 07:02:45.{:03}", index % 27 + 1, index % 1_000);
                let used = match index % 4 {
                    0 => Used::Quoted(time),
                    1 => Used::Bare(time),
                    2 => Used::Empty,
                    _ => continue,
                };
                self.state.used.insert(key, used);
            }
        }
    }
}

fn clients(seed: &mut Seed, ordinary: usize) {
    let expired = seed.secret(&CLIENT, Some("Until the summer of 2025"), Some("2025-06-30T23:59:59+02:00"));
    let current = seed.secret(&CLIENT, Some("In use"), None);
    let web = json!({
        "clientId": "web", "clientName": "Web portal", "clientUri": "https://portal.example.test",
        "flow": "Implicit", "clientSecrets": [expired, current], "allowedScopes": ["openid", "profile", "api"],
        "redirectUris": ["https://portal.example.test/signin", "https://portal.example.test/silent",
            "https://localhost:44300/signin"],
        "postLogoutRedirectUris": ["https://portal.example.test/bye"],
        "allowedCorsOrigins": ["https://portal.example.test"], "ownerTenantId": "T1",
    });
    seed.add(&CLIENT, web, 15);
    let one = json!({"clientId": "urn:app/one", "clientName": "An id that needs care in a path",
        "flow": "Hybrid", "allowedScopes": ["openid", "api"], "redirectUris": ["https://one.example.test/cb"]});
    seed.add(&CLIENT, one, 1);
    let old = json!({"clientId": "old-portal", "clientName": "Former portal", "enabled": false,
        "allowedScopes": ["openid"]});
    seed.add(&CLIENT, old, 2);
    let nightly = seed.secret(&CLIENT, Some("Scheduler"), Some("2027-01-01T00:00:00+00:00"));
    let nightly = json!({"clientId": "nightly-import", "clientName": "Nightly import",
        "flow": "ClientCredentials", "accessTokenType": "Reference", "clientSecrets": [nightly],
        "allowedScopes": ["api", "people-write"],
        "claims": [{"type": "tenant", "value": "T1"}, {"type": "unit4_id", "value": "nightly"}]});
    seed.add(&CLIENT, nightly, 1);
    let everything = json!({"clientId": "integration-hub", "clientName": "Integration hub 🦊",
        "flow": "AuthorizationCodeWithProofKey", "allowAccessToAllScopes": true, "requireConsent": false});
    seed.add(&CLIENT, everything, 0);
    let twin =
        json!({"clientId": "T2", "clientName": "Bears the id of a tenant", "allowedScopes": ["openid"]});
    seed.add(&CLIENT, twin, 1);
    for number in 0..ordinary {
        let owner = person(number);
        let scope = OTHER_SCOPES[number % OTHER_SCOPES.len()].0;
        let client = json!({
            "clientId": format!("app-{:03}", number + 1), "clientName": format!("App of {} {}", owner.given, owner.family),
            "enabled": owner.enabled, "flow": FLOWS[number % FLOWS.len()], "allowedScopes": ["openid", scope],
            "redirectUris": [format!("https://app-{:03}.example.test/cb", number + 1)],
        });
        seed.add(&CLIENT, client, number % 2);
    }
}

fn scopes(seed: &mut Seed) {
    for name in STANDARD {
        let kind = if *name == "u4ids-admin" { "Resource" } else { "Identity" };
        let scope = json!({"scopeId": name, "displayName": name, "type": kind, "isStandardScope": true,
            "required": *name == "openid"});
        seed.add(&SCOPE, scope, 0);
    }
    let secrets = [
        seed.secret(&SCOPE, Some("Introspection"), None),
        seed.secret(&SCOPE, None, Some("2026-12-31T23:59:59+01:00")),
    ];
    let api = json!({"scopeId": "api", "displayName": "Business API", "description": "Everything below /api",
        "scopeSecrets": secrets, "emphasize": true,
        "claims": [{"name": "unit4_id", "alwaysIncludeInIdToken": true}, {"name": "tenant"}],
        "consentOptions": {"requireConsent": true, "link": "https://example.test/terms"}});
    seed.add(&SCOPE, api, 11);
    seed.title("api", "en", "Business API");
    seed.title("api", "de", "Geschäfts-API");
    for (id, name) in OTHER_SCOPES {
        seed.add(&SCOPE, json!({"scopeId": id, "displayName": name}), 0);
    }
}

fn tenants(seed: &mut Seed) {
    let open = json!({"idpName": "Entra", "description": "Staff", "authority": "https://login.example.test/t1",
        "protocol": "openidconnect", "idpRegId": "t1-app", "idpSecret": "not-a-secret-idp-t1",
        "nameClaimType": "name", "unit4IdClaimType": ["email", "upn"]});
    let saml = json!({"idpName": "Campus", "authority": "https://saml.example.test/metadata",
        "protocol": "saml2", "idpRegId": "https://localhost:44372", "idpSecret": "not-a-secret-idp-t1-campus",
        "nameClaimType": "nameid", "unit4IdClaimType": ["eduPersonPrincipalName"],
        "metadata": "https://saml.example.test/metadata"});
    let first = json!({"tenantId": "T1", "tenantName": "Example University", "companyName": "Example",
        "description": "The first one", "domains": ["example.test", "uni.example.test"], "idps": [open, saml]});
    seed.add(&TENANT, first, 13);
    let names: [(String, &str); 5] = [
        ("T2".into(), "Shares its id with a client"),
        (uuid("u4ids/tenant", 1), "Northern Council"),
        (uuid("u4ids/tenant", 2), "Harbour Trust"),
        (uuid("u4ids/tenant", 3), "São Example Ltda"),
        (uuid("u4ids/tenant", 4), "Empty, \"quoted\" & co"),
    ];
    for (number, (id, name)) in names.into_iter().enumerate() {
        let provider = json!({"idpName": "Main", "authority": format!("https://idp-{number}.example.test"),
            "protocol": "ws-federation", "idpRegId": format!("urn:realm:{number}")});
        let tenant = json!({"tenantId": id, "tenantName": name, "companyName": name,
            "domains": [format!("t{number}.example.test")], "idps": [provider]});
        seed.add(&TENANT, tenant, 2);
    }
}
