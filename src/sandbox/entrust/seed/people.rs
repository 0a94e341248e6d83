//! The people that a fresh sandbox starts with, and their tokens, grids and passkeys.

use super::names::{DIRECTORIES, id};
use super::recognised;
use crate::sandbox::entrust::state::{EntrustState, EntrustTable, row, time};
use crate::sandbox::people::{HOLDER, SamplePerson, person_on};
use jiff::Timestamp;
use serde_json::{Value, json};

/// Whom everybody should meet: login id, first name, last name, and what is special.
const NAMED: &[(&str, &str, &str, &str)] = &[
    ("ann.example", "Ann", "Example", "alias"),
    ("bob.example", "Bob", "Example", "hardware"),
    ("carol.example", "Carol", "Example", "locked"),
    ("dave.example", "Dave", "Example", "inactive"),
    ("erin.example", "Erin", "Example", "directory"),
    ("frank.example", "Frank", "Example", "administrator"),
    ("grace.example", "Grace", "Example", "without mail"),
];

/// How many hardware tokens lie on the shelf.
const SPARE: usize = 12;

/// Numbers the hardware token and the grid of who holds everything, beyond those of everybody else.
const HELD: usize = 5_000_000;

/// The serial number of the first of them.
const SERIAL: usize = 1_234_567;

pub(super) fn fill(state: &mut EntrustState, users: usize) {
    for (number, named) in NAMED.iter().enumerate() {
        special(state, number, *named);
    }
    twin(state);
    for number in 0..users {
        if let Some(person) = person_on("entrust", number) {
            ordinary(state, number, &person);
        }
    }
    spare(state);
}

fn special(state: &mut EntrustState, number: usize, (login, first, last, what): (&str, &str, &str, &str)) {
    let own = id("named", number);
    let mut user = json!({
        "id": own, "userId": login, "firstName": first, "lastName": last, "type": "MGMT_UI", "state": "ACTIVE",
        "email": format!("{login}@example.test"), "mobile": format!("+1-555-010-9{number:03}"), "locked": false,
        "userCreationTime": "2025-03-01T09:00:00Z", "lastModified": "2025-12-01T10:00:00.125+0000",
        "groups": [id("group", 0)], "organizations": [id("organization", 0)], "externalId": format!("HR-{number}"),
        "lastAuthTime": "2026-01-10T07:30:00Z", "registrationRequired": false, "verificationRequired": false,
    });
    match what {
        "alias" => {
            user["_aliases"] =
                json!([{"id": id("alias", 0), "type": "CUSTOM", "userId": own, "value": "aexample"}]);
            user["_password"] = password(0);
            for (name, value) in [
                ("phone", "+1-555-010-8000"),
                ("locale", "en"),
                ("preferredOtpDelivery", "EMAIL"),
                ("securityId", "S-1-5-21-1000"),
                ("userPrincipalName", "ann@corp.example.test"),
                ("externalSource", "HR"),
            ] {
                user[name] = json!(value);
            }
            soft_token(state, 900, &own, login, "ACTIVE");
            recognised::of_the_examples(state, &mut user);
        }
        "hardware" => {
            hardware(state, 901, &own, login);
            user["_code"] = code(0);
            user["_questions"] = questions();
        }
        "locked" => user["locked"] = json!(true),
        "inactive" => user["state"] = json!("INACTIVE"),
        "directory" => from_directory(&mut user, number),
        "administrator" => {
            user["_roles"] = json!([id("role", 0)]);
            soft_token(state, 902, &own, login, "ACTIVATING");
        }
        _ => user["email"] = Value::Null,
    }
    state.users.push(row(user));
}

fn questions() -> Value {
    let ask = |number: usize, question: &str| json!({"id": id("question", number), "question": question, "answer": "not-a-secret-entrust-answer"});
    json!([
        ask(0, "Which street did you grow up in?"),
        ask(1, "Which book did you read twice?"),
        ask(2, "What was your first job?"),
    ])
}

/// Somebody whose login id looks like the id of somebody else: a client that guesses finds the wrong one.
fn twin(state: &mut EntrustState) {
    state.users.push(row(json!({
        "id": id("named", NAMED.len()), "userId": id("named", 0), "firstName": "Twin", "lastName": "Of Ann",
        "type": "MGMT_UI", "state": "ACTIVE", "locked": false, "userCreationTime": "2025-03-01T09:00:00Z",
    })));
}

fn ordinary(state: &mut EntrustState, number: usize, person: &SamplePerson) {
    let own = id("person", number);
    let instant = |millis: i64| Timestamp::from_millisecond(millis).map_or(Value::Null, time);
    let every = |step: usize, rest: usize| number % step == rest;
    let mut user = json!({
        "id": own, "userId": person.username, "firstName": person.given, "lastName": person.family,
        "email": person.email, "mobile": person.phone, "type": "MGMT_UI", "locked": every(29, 7),
        "state": if person.enabled { "ACTIVE" } else { "INACTIVE" }, "userCreationTime": instant(person.created),
        "lastModified": instant(person.created), "groups": [id("group", number % 6)],
        "registrationRequired": every(4, 1), "verificationRequired": false,
    });
    if !every(3, 2) {
        user["lastAuthTime"] = instant(person.created + (number as i64 + 1) * 86_400_000 / 3);
    }
    if every(5, 0) {
        user["externalId"] = json!(format!("HR-{}", 10_000 + number));
    }
    if every(4, 2) {
        user["organizations"] = json!([id("organization", number % 4)]);
    }
    if every(3, 0) {
        user["_values"] = json!([{
            "id": id("value", number), "userAttributeId": id("attribute", 6), "userId": own, "editable": true,
            "value": (["Sales", "Research", "Support"][number % 9 / 3]), "lastUpdate": instant(person.created),
        }]);
    }
    if every(40, 11) {
        user["_roles"] = json!([id("role", 1 + number / 40 % 2)]);
    }
    if every(2, 0) {
        user["_password"] = password(number + 1);
    }
    if number == HOLDER {
        hold_everything(state, &mut user, &person.username);
    }
    match number % 9 {
        4 => from_directory(&mut user, number),
        8 => user["type"] = json!("EXTERNAL"),
        _ => {}
    }
    match number % 8 {
        0 | 4 => {
            soft_token(state, number, &own, &person.username, if every(16, 4) { "NEW" } else { "ACTIVE" })
        }
        1 => hardware(state, number, &own, &person.username),
        3 => grid(state, number, Some((&own, &person.username))),
        6 => passkey(state, number, &own, &person.username),
        _ => {}
    }
    state.users.push(row(user));
}

/// Something of every sort, for who is to be looked at from all sides.
fn hold_everything(state: &mut EntrustState, user: &mut Value, login: &str) {
    let own = id("person", HOLDER);
    hardware(state, HELD, &own, login);
    grid(state, HELD, Some((&own, login)));
    recognised::of_another(state, HOLDER, user);
    user["_code"] = code(1);
    user["_roles"] = json!([id("role", 2)]);
    user["organizations"] = json!([id("organization", 0)]);
    user["oauthRoles"] = json!([id("oauth_role", 0)]);
}

fn code(number: usize) -> Value {
    json!({
        "id": id("code", number), "code": format!("not-a-secret-entrust-code-{number}"), "maxUses": 5, "numUses": 1,
        "createDate": "2026-01-05T08:00:00Z", "expiryDate": "2099-01-06T08:00:00Z",
    })
}

fn from_directory(user: &mut Value, number: usize) {
    let place = number % 3;
    user["type"] = json!("LDAP_AD");
    user["directoryId"] = json!(id("directory", place));
    user["directoryName"] = json!(DIRECTORIES[place].0);
    user["directoryObjectGUID"] = json!(id("object", number));
}

fn password(number: usize) -> Value {
    json!({
        "id": id("password", number), "present": true, "compromised": false, "forceUpdate": number % 11 == 5,
        "lastChangedTime": "2025-10-01T12:00:00Z", "namedPasswordId": null,
        "expiryTime": format!("2026-{:02}-15T00:00:00Z", number % 12 + 1),
    })
}

fn soft_token(state: &mut EntrustState, number: usize, owner: &str, login: &str, stage: &str) {
    let google = number % 24 == 8;
    state.rows_mut(EntrustTable::Tokens).push(row(json!({
        "id": id("token", number), "serialNumber": format!("{}", 20_000_000 + number), "state": stage,
        "type": if google { "GOOGLE_AUTHENTICATOR" } else { "ENTRUST_SOFT_TOKEN" }, "userId": login,
        "algorithmType": if google { "OATH_TOTP" } else { "AT" }, "loadDate": "2025-05-05T05:05:05Z",
        "lastUsedDate": if number.is_multiple_of(16) { Value::Null } else { json!("2026-01-12T08:15:00.500+0000") },
        "platform": "Android", "supportsResponse": true, "_owner": owner,
    })));
}

fn hardware(state: &mut EntrustState, number: usize, owner: &str, login: &str) {
    state.rows_mut(EntrustTable::Tokens).push(row(json!({
        "id": id("token", number), "serialNumber": format!("{}", 30_000_000 + number), "state": "ACTIVE",
        "type": "OATH_PHYSICAL_TOKEN", "algorithmType": "OATH_TOTP", "loadDate": "2025-04-04T04:04:04Z",
        "label": if number % 2 == 1 { json!("blue case") } else { Value::Null }, "supportsResponse": true,
        "userId": login, "_owner": owner,
    })));
}

fn grid(state: &mut EntrustState, number: usize, owner: Option<(&str, &str)>) {
    let mut grid = row(json!({
        "id": id("grid", number), "serialNumber": 1_000 + number, "createDate": "2025-07-07T07:07:07Z",
        "expired": false, "groups": [], "state": "UNASSIGNED",
    }));
    if let Some((owner, login)) = owner {
        grid.extend(row(json!({
            "_owner": owner, "userId": owner, "userName": login, "state": "ACTIVE", "expired": number % 32 == 3,
            "assignDate": "2025-08-08T08:08:08Z", "expiryDate": "2026-08-08T08:08:08Z",
        })));
    }
    state.rows_mut(EntrustTable::Grids).push(grid);
}

fn passkey(state: &mut EntrustState, number: usize, owner: &str, login: &str) {
    state.rows_mut(EntrustTable::FidoTokens).push(row(json!({
        "id": id("passkey", number), "name": format!("key {number}"), "state": "ACTIVE", "userId": login,
        "userUUID": owner, "authenticatorModel": "Sandbox key", "createDate": "2025-09-09T09:09:09Z",
        "lastUsedDate": if number % 16 == 6 { json!("2026-01-09T09:09:09Z") } else { Value::Null },
        "_owner": owner,
    })));
}

/// What lies on the shelf. Two tokens share a serial number, which their types alone tell apart.
fn spare(state: &mut EntrustState) {
    let twins = [(7_654_321, "OATH_PHYSICAL_TOKEN"), (7_654_321, "ENTRUST_LEGACY_TOKEN")];
    let row_of = (0..SPARE).map(|place| (SERIAL + place, "OATH_PHYSICAL_TOKEN"));
    for (place, (serial, kind)) in row_of.chain(twins).enumerate() {
        state.rows_mut(EntrustTable::Tokens).push(row(json!({
            "id": id("spare", place), "serialNumber": serial.to_string(), "type": kind, "state": "UNASSIGNED",
            "algorithmType": "OATH_TOTP", "loadDate": format!("2025-06-{:02}T06:06:06Z", place + 1),
            "groups": if place % 3 == 0 { json!([id("group", 1)]) } else { json!([]) }, "supportsResponse": true,
        })));
    }
    for place in 0..SPARE {
        grid(state, 100_000 + place, None);
    }
}
