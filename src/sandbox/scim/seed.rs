//! What the service starts with: people with the enterprise extension, groups, and devices.

use super::schema::{DEVICE, ENTERPRISE, GROUP, USER};
use super::state::ScimState;
use crate::sandbox::people::{SamplePerson, person_on, uuid};
use jiff::Timestamp;
use serde_json::{Value, json};

/// Which of the people are in a group.
type Holds = fn(usize) -> bool;

/// Groups by name.
const GROUPS: &[(&str, Holds)] = &[
    ("Staff", |number| number.is_multiple_of(3) || number < 6),
    ("Engineering", |number| number % 5 == 2),
    ("Auditors", |number| number == 0 || number == 12),
    ("Partners & Söhne", |number| number % 40 == 7),
    ("Night shift", |_| false),
];

const DEPARTMENTS: &[&str] = &["Sales", "Engineering", "Human Resources", "Support"];

const TITLES: &[&str] = &["Engineer", "Clerk", "Analyst", "Technician", "Manager"];

const DEVICES: usize = 12;

/// The user that signs in by name and password.
const ADMIN: &str = "scim.admin";

/// A fresh state with `users` people.
pub fn seed(users: usize) -> ScimState {
    let mut state = ScimState::default();
    let people: Vec<(usize, SamplePerson)> =
        (0..users).filter_map(|number| Some((number, person_on("scim", number)?))).collect();
    let mut rows = vec![admin(&mut state), example(&mut state), colleague(&mut state)];
    for (number, person) in &people {
        rows.push(user(&mut state, *number, person));
    }
    if let (Some((first, _)), Some(ann)) = (people.first(), rows.get_mut(1)) {
        ann[ENTERPRISE.id]["manager"] = json!({"value": id(*first)});
    }
    state.tables.insert("users".to_owned(), rows);
    let groups: Vec<Value> = GROUPS
        .iter()
        .enumerate()
        .map(|(place, (name, holds))| {
            let members = people.iter().filter(|(number, _)| holds(*number)).map(|(number, person)| {
                json!({"value": id(*number), "$ref": format!("/Users/{}", id(*number)), "type": "User",
                    "display": format!("{} {}", person.given, person.family)})
            });
            let members: Vec<Value> = members.collect();
            let mut group = json!({"schemas": [GROUP.id], "id": uuid("scim/group", place as u64),
                "externalId": format!("grp-{}", place + 1), "displayName": name});
            if !members.is_empty() {
                group["members"] = Value::Array(members);
            }
            group["meta"] = meta(&mut state, "Group", "Groups", &group["id"], 0);
            group
        })
        .collect();
    state.tables.insert("groups".to_owned(), groups);
    let devices: Vec<Value> = (0..DEVICES)
        .map(|number| {
            let mut device = json!({"schemas": [DEVICE.id], "id": uuid("scim/device", number as u64),
                "externalId": format!("asset-{}", number + 1),
                "displayName": format!("Laptop {}", number + 1), "serialNumber": format!("SN-{:04}", number + 1),
                "active": number % 4 != 3});
            if let Some((owner, _)) = people.get(number) {
                device["owner"] = json!({"value": id(*owner), "type": "User"});
            }
            device["meta"] = meta(&mut state, "Device", "Devices", &device["id"], 0);
            device
        })
        .collect();
    state.tables.insert("devices".to_owned(), devices);
    state
}

/// Removes what somebody made: all but the user that signs in.
pub(super) fn clear(state: &mut ScimState) {
    for (table, rows) in &mut state.tables {
        rows.retain(|row| table == "users" && row["userName"] == ADMIN);
    }
}

fn id(number: usize) -> String {
    uuid("scim/user", number as u64)
}

fn admin(state: &mut ScimState) -> Value {
    let mut row = json!({"schemas": [USER.id], "id": uuid("scim/admin", 1), "userName": ADMIN,
        "displayName": "SCIM administrator", "userType": "Service", "active": true});
    row["meta"] = meta(state, "User", "Users", &row["id"], 0);
    row
}

/// Somebody with a little of everything, whose id is no UUID.
fn example(state: &mut ScimState) -> Value {
    let mut row = json!({"schemas": [USER.id, ENTERPRISE.id], "id": "people/ann:1", "externalId": "HR-0001",
        "userName": "ann", "name": {"formatted": "Ann Example", "familyName": "Example", "givenName": "Ann"},
        "displayName": "Ann Example", "title": "Analyst", "active": true,
        "emails": [{"value": "ann@example.test", "type": "work", "primary": true},
            {"value": "ann@home.example.test", "type": "home"}],
        "phoneNumbers": [{"value": "+1-555-010-0001", "type": "work"}],
        "entitlements": [{"value": "vpn", "display": "Remote access"}],
        "roles": [{"value": "reporter", "display": "Reporter"}],
        ENTERPRISE.id: {"employeeNumber": "0001", "department": "Sales"}});
    row["meta"] = meta(state, "User", "Users", &row["id"], 0);
    row
}

/// Somebody who is in no group.
fn colleague(state: &mut ScimState) -> Value {
    let mut row = json!({"schemas": [USER.id, ENTERPRISE.id], "id": uuid("scim/example", 2), "externalId": "HR-0002",
        "userName": "ben", "name": {"formatted": "Ben Example", "familyName": "Example", "givenName": "Ben"},
        "displayName": "Ben Example", "title": "Clerk", "active": true,
        "emails": [{"value": "ben@example.test", "type": "work", "primary": true}],
        "phoneNumbers": [{"value": "+1-555-010-0002", "type": "work"}],
        ENTERPRISE.id: {"employeeNumber": "0002", "department": "Support"}});
    row["meta"] = meta(state, "User", "Users", &row["id"], 0);
    row
}

fn user(state: &mut ScimState, number: usize, person: &SamplePerson) -> Value {
    let mut row = json!({"schemas": [USER.id, ENTERPRISE.id], "id": id(number),
        "externalId": format!("HR-{:04}", number + 1000), "userName": person.username,
        "name": {"formatted": format!("{} {}", person.given, person.family), "familyName": person.family,
            "givenName": person.given},
        "displayName": format!("{} {}", person.given, person.family), "title": TITLES[number % TITLES.len()],
        "active": person.enabled});
    if let Some(email) = &person.email {
        row["emails"] = json!([{"value": email, "type": "work", "primary": true}]);
    }
    row["phoneNumbers"] = json!([{"value": person.phone, "type": "work"}]);
    row[ENTERPRISE.id] = json!({"employeeNumber": format!("{:04}", number + 1000),
        "department": DEPARTMENTS[number % DEPARTMENTS.len()]});
    if number > 0 && number.is_multiple_of(4) {
        row[ENTERPRISE.id]["manager"] = json!({"value": id(0), "displayName": "Maria García"});
    }
    row["meta"] = meta(state, "User", "Users", &row["id"], person.created);
    row
}

fn meta(state: &mut ScimState, kind: &str, endpoint: &str, id: &Value, created: i64) -> Value {
    let first = Timestamp::from_second(1_767_225_600).unwrap_or_default();
    let created = if created == 0 { first } else { Timestamp::from_millisecond(created).unwrap_or(first) };
    let text = created.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string();
    let version = state.next();
    json!({"resourceType": kind, "created": text, "lastModified": text,
        "location": format!("/{endpoint}/{}", id.as_str().unwrap_or_default()), "version": format!("W/\"{version}\"")})
}
