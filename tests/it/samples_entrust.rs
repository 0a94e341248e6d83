//! The vendor's document prints an example at most members of a body. Put together they are sample requests and sample
//! answers, in `tests/data/samples/entrust`: the requests are taken unchanged as `--data`, but for what must be there and has no
//! example, and the answers are judged right.

use crate::bench::{Bench, INPUT, project};
use crate::wire::{Wire, reply};
use iamctl::commands::{ArgKind, Effect};
use iamctl::platforms::{Flow, Operation, PLATFORMS, Platform, Presence};
use iamctl::schema::{JsonType, Schema, Violation, missing};
use serde_json::{Map, Value, json};
use std::fmt::Write as _;

/// Samples that are no sample of their own member: the operation, the member, what is printed, and what is sent.
const CORRECTED: &[(&str, &str, &str, &str)] = &[
    (
        OIDC_POST,
        "clientAuthenticationMethod",
        "ClientAuthenticationMethod.CLIENT_SECRET_BASIC",
        "CLIENT_SECRET_BASIC",
    ),
    (
        OIDC_PUT,
        "clientAuthenticationMethod",
        "ClientAuthenticationMethod.CLIENT_SECRET_BASIC",
        "CLIENT_SECRET_BASIC",
    ),
    (OTPS, "otpDeliveryType", "EMAIL/SMS/VOICE", "EMAIL"),
];
const OTPS: &str = "POST /v1/otps";
const OIDC_POST: &str = "POST /v1/identityproviders/oidc";
const OIDC_PUT: &str = "PUT /v1/identityproviders/oidc/{}";

fn platform() -> &'static Platform {
    PLATFORMS.iter().copied().find(|platform| platform.name == "entrust").unwrap()
}

/// What a sample says of which thing it is, where the target says so: the operation and the member.
const ITSELF: &[(&str, &str)] = &[
    ("PUT /v1/applications/authapi/{}", "id"),
    ("POST /v1/syncusers/sync", "id"),
    ("POST /v1/syncusers/unsync", "id"),
    ("POST /v1/otps", "userId"),
    ("POST /v1/contact/verification/challenge", "value"),
    ("POST /v1/contact/verification/authenticate", "challengeId"),
];

/// What the platform needs beside the sample, because the document prints no example of it: the operation, and flags.
const UNPRINTED: &[(&str, &str)] = &[
    (OIDC_POST, "--user-attribute department --user-claim dept"),
    ("POST /v5/async/tenants", "--quantity 5"),
];

/// Method and path without names of placeholders, below the platform's prefix.
fn key(method: &str, path: &str) -> String {
    iamctl::schema::key(method, path.strip_prefix("/api/web").unwrap_or(path))
}

fn samples(file: &str) -> Map<String, Value> {
    let path = project().join("tests/data/samples/entrust").join(file);
    let read: Map<String, Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    read.into_iter()
        .map(|(place, sample)| {
            let (method, path) = place.split_once(' ').unwrap();
            (key(method, path), sample)
        })
        .collect()
}

/// The targets of the first example, as they are typed there.
fn targets(operation: &Operation) -> String {
    let words = shlex::split(operation.examples[0]).unwrap();
    let front = operation.command.path.split(' ').count();
    let targets = &words[front..front + operation.targets.len()];
    targets.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" ")
}

/// The flags of secrets and names that the sample does not have and that the operation must have.
fn rest(operation: &Operation, sample: &Value) -> String {
    let mut line = String::new();
    for field in
        operation.body.iter().filter(|field| field.at.is_empty() || sample.pointer(field.at).is_none())
    {
        let Some(arg) = field.arg.filter(|arg| !operation.targets.contains(arg)) else { continue };
        let in_path = operation.path.contains(&format!("{{{}}}", arg.name));
        if field.need == Presence::Local && in_path {
            write!(line, " --{} ann.example", arg.name).unwrap();
        }
        if !matches!(field.need, Presence::Must | Presence::Named) {
            continue;
        }
        match arg.kind {
            ArgKind::Secret => write!(line, " --{}-stdin", arg.name).unwrap(),
            _ => write!(line, " --{} MISSING", arg.name).unwrap(),
        }
    }
    line
}

/// Adds what must be there and has no example.
fn complete(place: &str, sample: &mut Value) {
    let (method, path) = place.split_once(' ').unwrap();
    let Some(body) = platform().schemas.request(method, path) else { return };
    let below = |at: &&Violation| at.at.matches('/').count() > 1;
    for lack in missing(&body, sample).iter().filter(below) {
        let value = match body.at(&lack.at).and_then(Schema::sort) {
            Some(JsonType::Boolean) => json!(false),
            Some(JsonType::Integer) => json!(0),
            Some(JsonType::Array) => json!([]),
            _ => body.at(&lack.at).and_then(|node| node.values.first().cloned()).unwrap_or(json!("x")),
        };
        let (above, name) = lack.at.rsplit_once('/').unwrap();
        sample.pointer_mut(above).unwrap()[name] = value;
    }
}

#[test]
fn sample_requests_are_taken_unchanged_as_data() {
    let (mut report, mut seen, mut corrected) = (String::new(), 0, 0);
    let samples = samples("requests.json");
    for operation in platform().operations().filter(|operation| operation.command.effect > Effect::Read) {
        let place = key(operation.method.as_str(), operation.path);
        let takes = operation.body.iter().any(|field| field.need != Presence::Local && !field.at.is_empty());
        // A command that fixes, adds or takes a part of an object is not the one for the whole of it.
        let part = operation.body.iter().any(|field| {
            matches!(field.need, Presence::Fixed(_) | Presence::Add | Presence::Take) && !field.at.is_empty()
        });
        let Some(sample) = samples.get(&place).filter(|_| takes && !part) else { continue };
        if matches!(operation.flow, Flow::Session) {
            continue;
        }
        let mut sample = sample.clone();
        for (_, member, printed, sent) in CORRECTED.iter().filter(|(at, ..)| *at == place) {
            assert_eq!(sample[*member], *printed, "{place}: the correction is not needed any more");
            sample[*member] = json!(sent);
            corrected += 1;
        }
        for (_, member) in ITSELF.iter().filter(|(at, _)| *at == place) {
            assert!(sample.as_object_mut().unwrap().shift_remove(*member).is_some(), "{place}: {member}");
        }
        complete(&place, &mut sample);
        let bench = Bench::on("sandbox/entrust");
        let file = bench.file("sample.json", &sample.to_string());
        let line = format!(
            "{} {} --data {file} --dry-run{} {}",
            operation.command.path,
            targets(operation),
            rest(operation, &sample),
            UNPRINTED.iter().find(|(at, _)| *at == place).map_or("", |(_, flags)| flags)
        );
        let mut ran = bench.feed(&line, INPUT);
        if ran.code == 11 {
            ran = bench.feed(&format!("{line} --yes --confirm sandbox/entrust"), INPUT);
        }
        seen += 1;
        // A sample names things that no sandbox has: that is told of them, and of nothing else.
        let stranger = ran.code == 5 && ran.err.contains("there is no ");
        if ran.code != 0 && !stranger {
            writeln!(report, "{place}: {line}: {}: {}", ran.code, ran.err.trim()).unwrap();
        }
    }
    assert!(report.is_empty(), "{report}");
    assert_eq!(corrected, CORRECTED.len());
    assert!(seen > 30, "{seen}");
}

/// A server that signs Entrust's administrators in and answers every other request with one JSON text.
fn serving(body: String) -> Wire {
    Wire::raw(move |asked| {
        let session = r#"{"authToken": "not-a-secret-2", "creationTime": "2026-01-01T00:00:00Z",
            "expirationTime": "2026-01-01T00:15:00Z"}"#;
        let is_sign_in = asked.starts_with("POST /api/web/v1/adminapi/authenticate ");
        reply(200, "", if is_sign_in { session } else { &body })
    })
}

/// A bench that takes a server on loopback for the platform.
fn served(wire: &Wire) -> Bench {
    Bench::new()
        .with("IAMCTL_PLATFORM", "entrust")
        .with("IAMCTL_URL", &wire.url)
        .with("IAMCTL_APPLICATION_ID", "00000000-0000-4000-8000-000000000001")
        .with("IAMCTL_SHARED_SECRET", "not-a-secret-1")
        .with("IAMCTL_OUTPUT", "json")
}

#[test]
fn sample_answers_are_judged_right() {
    let (mut report, mut seen) = (String::new(), 0);
    let samples = samples("answers.json");
    let id = "00000000-0000-4000-8000-00000000000a";
    for operation in platform().operations().filter(|operation| {
        operation.method.as_str() == "GET"
            && operation.targets.len() <= 1
            && !matches!(operation.flow, Flow::Own(_))
    }) {
        let Some(sample) = samples.get(&key("GET", operation.path)) else { continue };
        let key = if operation.command.path.ends_with(" find") { "serialNumber" } else { "id" };
        let id = sample.get(key).and_then(Value::as_str).unwrap_or(id).to_owned();
        let body = sample.to_string();
        let wire = serving(body);
        let target = match operation.targets {
            [target] if matches!(target.kind, ArgKind::Text) => format!(" {id} --by id"),
            [] => String::new(),
            _ => continue,
        };
        // A sample page names a next one, which is no part of the sample.
        let one_page = if matches!(operation.flow, Flow::List(_)) { " --limit 1" } else { "" };
        let mut line = format!("{}{target}{one_page}", operation.command.path);
        let mut ran = served(&wire).run(&line);
        if ran.code == 2 && ran.err.contains("--by") {
            line = line.replace(" --by id", "");
            ran = served(&wire).run(&line);
        }
        seen += 1;
        if ran.code != 0 {
            writeln!(report, "{line}: {}: {}", ran.code, ran.err.trim()).unwrap();
        }
    }
    assert!(report.is_empty(), "{report}");
    assert!(seen > 50, "{seen}");
}

#[test]
fn an_answer_that_says_something_else_than_was_asked_for_is_no_success() {
    let user = "00000000-0000-4000-8000-00000000000a";
    let id = "00000000-0000-4000-8000-00000000000b";
    let grid = |member: &str, value: Value| {
        let mut grid =
            json!({"id": id, "serialNumber": 4711, "state": "ACTIVE", "userId": user, "gridContents": []});
        grid[member] = value;
        grid
    };
    let create = format!("authenticators grids create {user} --by id --serial-number 4711 --state ACTIVE");
    let token = format!("authenticators tokens create {user} ENTRUST_SOFT_TOKEN --by id");
    let password = format!("users password set {user} --by id --password-stdin --temporary");
    for (line, answer) in [
        (create.clone(), grid("userId", json!(id))),
        (create.clone(), grid("serialNumber", json!(4712))),
        (create, grid("state", json!("PENDING"))),
        (
            "authenticators grids create-unassigned --amount 3".to_owned(),
            json!([{"id": id, "serialNumber": 1}, {"id": user, "serialNumber": 2}]),
        ),
        (token, json!({"id": id, "serialNumber": "1", "type": "GOOGLE_AUTHENTICATOR", "state": "NEW"})),
        (password, json!({"id": id, "present": true, "forceUpdate": false})),
    ] {
        let wire = serving(answer.to_string());
        let ran = served(&wire).feed(&line, INPUT);
        assert!([1, 7, 9, 16].contains(&ran.code), "{line}: {answer}: {ran:?}");
    }
}
