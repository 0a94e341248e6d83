//! What HID starts with: credentials of every type and status, people with devices and authenticators,
//! groups, roles, types, policies and a log.

use super::kinds::{
    ATTRIBUTE_TYPE, AUDIT, AUTHENTICATOR, CREDENTIAL, CREDENTIAL_TYPE, DEVICE, DEVICE_TYPE, GROUP,
    GROUP_PARENT, HidResourceKind, POLICY, ROLE, USER, USER_ATTRIBUTE,
};
use super::resource::{reference, resource};
use super::state::HidState;
use crate::sandbox::people::{HOLDER, SamplePerson, person, person_on};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

/// The roles of the product itself.
pub(super) const ROLES: &[(&str, &str)] = &[
    ("RL_CLIENTIDM2M", "Administration by machines"),
    ("RL_OPENIDCLIENT", "OpenID clients"),
    ("RL_ORGADMIN", "Organization administrators"),
    ("RL_HELPDESK", "Help desk"),
];

/// Roles that somebody made, and that can be deleted while nobody has them.
const OWN_ROLES: &[(&str, &str)] = &[("RL_RECEPTION", "Reception")];

const GROUPS: &[(&str, &str, &str)] = &[
    ("UG_ROOT", "Everybody", ""),
    ("UG_CLIENTID", "Clients", ""),
    ("UG_ORGADMIN", "Administrators", ""),
    ("UG_STAFF", "Staff", "UG_ROOT"),
    ("UG_PARTNERS", "Partners & Söhne", "UG_ROOT"),
    ("UG_FIELD", "Field service", "UG_STAFF"),
];

const CREDENTIAL_TYPES: &[(&str, &str)] = &[
    ("CT_ACODE", "Activation code"),
    ("CT_OTP", "One-time password"),
    ("CT_PKI", "Certificate"),
    ("CT_TDSOOB", "Push approval"),
];

const DEVICE_TYPES: &[(&str, &str)] =
    &[("DT_OATH", "OATH token"), ("DT_TDSV4", "Mobile push"), ("DT_CARD", "Smart card")];

const POLICIES: &[(&str, &str)] = &[
    ("AT_EMPPWD", "Employee password"),
    ("AT_EMPOTP", "Employee one-time password"),
    ("AT_SMK", "Smart card"),
];

const ATTRIBUTE_TYPES: &[(&str, &str)] =
    &[("DOB", "Date of birth"), ("OFFICE", "Office"), ("CONTRACT", "Contract")];

/// Active ones are the most frequent, as they are in life.
const STATUSES: &[&str] = &["ACTIVE", "ACTIVE", "PENDING", "ACTIVE", "SUSPENDED", "REVOKED", "TERMINATED"];

const CREDENTIALS: usize = 330;
const DEVICES: usize = 60;
const AUDITS: usize = 300;

/// So many people have authenticators; more would only make the state large.
const AUTHENTICATED: usize = 150;

/// How many people come before those that all platforms share.
const EMPLOYEES: usize = 2;

/// The device of who holds something of every sort: a live one, with credentials in many states.
const HOLDERS_DEVICE: usize = 49;

/// The ids of the first user, credential and device.
const FIRST_USER: usize = 10_033;
const FIRST_CREDENTIAL: usize = 11_385;
const FIRST_DEVICE: usize = 12_001;

/// The first of January 2026, in seconds since 1970.
const NEW_YEAR: i64 = 1_767_225_600;

/// A fresh state with `users` people.
pub fn seed(users: usize) -> HidState {
    let mut state = HidState::default();
    let made = |count: usize, make: fn(usize) -> Value| (0..count).map(make).collect::<Vec<_>>();
    let mut people = vec![employee("jsmith", "John", "Smith", 0), employee("jdoe", "Jane", "Doe", 1)];
    let others = (0..users).filter_map(|number| Some((number, person_on("hid", number)?)));
    people.extend(others.map(|(number, person)| user(number + EMPLOYEES, &person)));
    if let Some(holder) = people.get_mut(HOLDER + EMPLOYEES) {
        let ((group, name, _), (role, title)) = (GROUPS[3], ROLES[3]);
        holder["groups"] = json!([reference(&GROUP, group, name)]);
        holder["roles"] = json!([reference(&ROLE, role, title)]);
    }
    let devices: Vec<Value> = (0..DEVICES).map(|number| device(number, &people)).collect();
    let authenticators = people.iter().take(AUTHENTICATED).enumerate().flat_map(authenticators_of).collect();
    let audits = (0..AUDITS).map(|number| audit(number, &people)).collect();
    for (table, rows) in [
        ("credentials", made(CREDENTIALS, credential)),
        ("users", people),
        ("groups", GROUPS.iter().map(group).collect()),
        ("roles", named(&ROLE, "displayName", &[ROLES, OWN_ROLES].concat())),
        ("devices", devices),
        ("authenticators", authenticators),
        ("audits", audits),
    ] {
        state.tables.insert(table.to_owned(), rows);
    }
    for (kind, names) in [
        (&CREDENTIAL_TYPE, CREDENTIAL_TYPES),
        (&DEVICE_TYPE, DEVICE_TYPES),
        (&POLICY, POLICIES),
        (&ATTRIBUTE_TYPE, ATTRIBUTE_TYPES),
    ] {
        state.tables.insert(kind.table.to_owned(), named(kind, "name", names));
    }
    state
}

/// Removes what somebody made: groups below the roots, roles, people and what they have.
pub(super) fn clear(state: &mut HidState) {
    let is_own = |id: &str| {
        ROLES.iter().any(|(own, _)| *own == id)
            || GROUPS.iter().any(|(own, _, above)| *own == id && above.is_empty())
    };
    for (table, rows) in &mut state.tables {
        match table.as_str() {
            "groups" | "roles" => rows.retain(|row| row["id"].as_str().is_some_and(is_own)),
            "credentials" | "users" | "devices" | "authenticators" | "audits" => rows.clear(),
            _ => {}
        }
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}

fn named(kind: &HidResourceKind, member: &str, names: &[(&str, &str)]) -> Vec<Value> {
    names.iter().map(|(id, name)| resource(kind, id, None, object(json!({ member: name })))).collect()
}

fn group(&(id, name, parent): &(&str, &str, &str)) -> Value {
    let mut members = object(json!({"displayName": name}));
    if let Some((_, above, _)) = GROUPS.iter().find(|group| group.0 == parent) {
        members.insert(GROUP_PARENT.into(), json!({"parent": reference(&GROUP, parent, above)}));
    }
    resource(&GROUP, id, None, members)
}

/// An instant so many days and seconds after New Year 2026, in one of the platform's four forms.
fn instant(days: usize, form: usize) -> String {
    let seconds = NEW_YEAR + (days * 86_400 + days % 86_400) as i64;
    let at = Timestamp::from_second(seconds).unwrap_or_default();
    let east = at.saturating_add(SignedDuration::from_hours(2)).unwrap_or(at);
    match form % 4 {
        0 => at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        1 => at.strftime("%Y-%m-%dT%H:%M:%S.500Z").to_string(),
        2 => east.strftime("%Y-%m-%dT%H:%M:%S+0200").to_string(),
        _ => east.strftime("%Y-%m-%dT%H:%M:%S.250+02:00").to_string(),
    }
}

fn status(name: &str, number: usize) -> Value {
    let mut status = json!({"status": name, "active": name == "ACTIVE"});
    if number % 5 == 2 {
        status["startDate"] = json!(instant(number % 60, 0));
    }
    status["expiryDate"] = json!(instant(number * 53 % 730, number / 3));
    status
}

fn attribute(name: &str, kind: &str, value: &str, read_only: bool) -> Value {
    json!({"name": name, "type": kind, "value": value, "readOnly": read_only})
}

fn credential(number: usize) -> Value {
    let id = (FIRST_CREDENTIAL + number).to_string();
    let kind = CREDENTIAL_TYPES[number % CREDENTIAL_TYPES.len()].0;
    let device = (number % 3 == 1).then_some(number % DEVICES);
    let holder = match number {
        0 => "jdoe".to_owned(),
        _ if device == Some(HOLDERS_DEVICE) => format!("{}-{number}", person(HOLDER).username),
        _ => person(number).username,
    };
    let mut attributes = vec![attribute("ISSUER", "string", "sandbox", true)];
    if number == 0 {
        // The sample of one credential.
        let own = |name: &str, value: &str| attribute(name, "string", value, false);
        attributes = vec![
            own("MY_ATTR0", "value0"),
            own("MY_ATTR1", "value1"),
            own("EXPIRY_THRESHOLD_OF_ACTIVATION_CODE", "-1"),
        ];
    } else if kind == "CT_ACODE" {
        attributes.push(attribute("ACTIVATION_CODE", "STRING", &format!("not-a-secret-code-{id}"), false));
        attributes.push(attribute("EXPIRY_THRESHOLD_OF_ACTIVATION_CODE", "INT", "-1", false));
    } else {
        attributes.push(attribute("LABEL", "string", &format!("{kind} no. {number}"), false));
    }
    let status = match number {
        0 => json!({"status": "ACTIVE", "active": true, "expiryDate": "2018-11-21T14:14:59Z"}),
        _ => status(STATUSES[number % STATUSES.len()], number),
    };
    let mut members = object(json!({
        "externalId": format!("{holder}{kind}"),
        "type": kind,
        "status": status,
        "attributes": attributes,
    }));
    if let Some(device) = device {
        let id = (FIRST_DEVICE + device).to_string();
        members.insert("owner".into(), reference(&DEVICE, &id, &serial(device)));
    }
    members.insert("totalUsed".into(), json!((number % 12).to_string()));
    // The sample of one credential does not say when it was made.
    let created = (number > 0).then(|| instant(number % 90, 0));
    resource(&CREDENTIAL, &id, created.as_deref(), members)
}

fn serial(number: usize) -> String {
    format!("SN-{:06}", 4_711 + number * 37)
}

fn device(number: usize, people: &[Value]) -> Value {
    let mut members = object(json!({
        "externalId": serial(number),
        "type": DEVICE_TYPES[number % DEVICE_TYPES.len()].0,
        "status": status(STATUSES[number % STATUSES.len()], number + 4),
        "attributes": [attribute("SERIAL", "string", &serial(number), true)],
    }));
    let owner = if number == HOLDERS_DEVICE { HOLDER + EMPLOYEES } else { number };
    if number % 3 != 2
        && let Some(owner) = people.get(owner)
    {
        members.insert("owner".into(), refer(owner));
    }
    let id = (FIRST_DEVICE + number).to_string();
    resource(&DEVICE, &id, Some("2026-01-10T08:00:00Z"), members)
}

fn refer(user: &Value) -> Value {
    let text = |name: &str| user[name].as_str().unwrap_or_default();
    reference(&USER, text("id"), text("userName"))
}

fn employee(username: &str, given: &str, family: &str, number: usize) -> Value {
    let email = Some(format!("{username}@example.test"));
    let (given, family, username) = (given.to_owned(), family.to_owned(), username.to_owned());
    let phone = format!("+1-555-010-9{number:03}");
    user(
        number,
        &SamplePerson { given, family, username, email, phone, enabled: true, created: NEW_YEAR * 1_000 },
    )
}

fn user(number: usize, person: &SamplePerson) -> Value {
    let (group, name, _) = [GROUPS[0], GROUPS[3], GROUPS[0], GROUPS[5]][number % 4];
    let mut members = object(json!({
        "externalId": person.username,
        "userName": person.username,
        "name": {"familyName": person.family, "givenName": person.given},
        "displayName": format!("{} {}", person.given, person.family),
        "userType": "Customer",
        "active": person.enabled,
        "phoneNumbers": [{"value": person.phone, "type": "mobile"}],
        "groups": [reference(&GROUP, group, name)],
    }));
    if let Some(email) = &person.email {
        members.insert("emails".into(), json!([{"value": email, "type": "work"}]));
    }
    if number % 25 == 1 {
        let (role, name) = ROLES[2 + number % 2];
        members.insert("roles".into(), json!([reference(&ROLE, role, name)]));
    }
    if number.is_multiple_of(2) {
        let office = attribute("OFFICE", "string", &format!("Building {}", number % 7), false);
        let contract = attribute("CONTRACT", "string", &format!("C-{number:05}"), true);
        members.insert(USER_ATTRIBUTE.into(), json!({"attributes": [office, contract]}));
    }
    let created = Timestamp::from_millisecond(person.created).unwrap_or_default();
    let created = created.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    resource(&USER, &(FIRST_USER + number).to_string(), Some(&created), members)
}

fn authenticators_of((number, user): (usize, &Value)) -> Vec<Value> {
    let policies = if number.is_multiple_of(2) { &POLICIES[..2] } else { &POLICIES[..1] };
    let make = |&(code, name): &(&str, &str)| {
        let id = format!("{}.{code}", user["id"].as_str().unwrap_or_default());
        let state = if number % 9 == 4 { "DISABLED" } else { "ENABLED" };
        let members = json!({
            "externalId": user["userName"],
            "status": {"status": state, "active": state == "ENABLED", "expiryDate": instant(number * 5, number)},
            "policy": reference(&POLICY, code, name),
            "owner": refer(user),
            "statistics": {
                "lastSuccessfulDate": instant(number % 30, 0),
                "totalSuccessful": number * 3,
                "totalFailed": number % 6,
                "consecutiveFailed": number % 4,
            },
        });
        resource(&AUTHENTICATOR, &id, Some("2026-01-12T09:30:00Z"), object(members))
    };
    policies.iter().map(make).collect()
}

fn audit(number: usize, people: &[Value]) -> Value {
    const ACTIONS: &[&str] =
        &["primaryAuthenticateUP", "createUser", "updateCredentialStatus", "deleteDevice"];
    let actor = &people[number * 7 % people.len()];
    let failed = number % 6 == 5;
    let (method, channel) = (POLICIES[number % 2].0, ["CH_DIRECT", "CH_VPN"][number % 2]);
    let members = json!({
        "result": if failed { "FAILURE" } else { "SUCCESS" },
        "severity": if failed { "Warning" } else { "Info" },
        "service": {"name": "authentication"},
        "action": {
            "actionName": ACTIONS[number % ACTIONS.len()],
            "actionParameters": {"ATC": method, "CHC": channel},
        },
        "actingUserId": {
            "id": actor["userName"],
            "immutableId": actor["id"],
            "session": {"authenticationMethod": method},
        },
        "targetUserId": {"immutableId": people[number * 3 % people.len()]["id"]},
        "created": instant(number % 60, number),
    });
    resource(&AUDIT, &format!("a-{:06}", number + 1), None, object(members))
}
