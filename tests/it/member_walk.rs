//! Every documented member of every change is written while the platform acknowledges and does nothing: exit 0 is no
//! answer to that, unless the member is one that is shown nowhere.

use crate::bench::Bench;
use crate::served::still;
use iamctl::commands::Effect;
use iamctl::engine::open_body;
use iamctl::platforms::{Operation, PLATFORMS, Platform};
use iamctl::schema::{Offer, template};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Members that are a success all the same: the platform, the command, the members, and why.
const TAKEN: &[(&str, &str, &[&str], &str)] = &[
    ("entrust", "users password set", &["password"], SECRET),
    ("entrust", "authenticators passwords generate", &GENERATED, SECRET),
    ("entrust", "authenticators kba replace", &["userQuestions"], ANSWERS),
    ("entrust", "tenants entitlements set", &["contractMode", "smartLoginEnabled", "status"], ALREADY),
];

const GENERATED: [&str; 10] = [
    "clearPasswordHistory",
    "currentPassword",
    "emailPassword",
    "expiryTime",
    "forceUpdate",
    "generatePassword",
    "namedPasswordId",
    "password",
    "passwordFormat",
    "returnPassword",
];

const SECRET: &str = "a new password is shown by the answer alone";
const ANSWERS: &str = "the answers are secrets, and the same questions may have others";
const ALREADY: &str = "what is documented for it is so already";

/// The line that changes what an operation's first example is about, by what is fed to it.
fn line(operation: &Operation) -> String {
    let words = shlex::split(operation.examples[0]).unwrap();
    let typed = words.iter().take_while(|word| !word.starts_with("--"));
    let typed = typed.map(|word| shlex::try_quote(word).unwrap().into_owned()).collect::<Vec<_>>();
    format!("{} --data - --yes", typed.join(" "))
}

/// What is given for a member: what is documented for it, and what that may be changed to.
fn values(value: &Value) -> Vec<Value> {
    let other = match value {
        Value::Bool(is) => json!(!is),
        Value::Number(number) => json!(number.as_i64().unwrap_or_default() + 1),
        Value::String(text) => json!(format!("{text}x")),
        Value::Array(_) => json!([]),
        _ => return vec![value.clone()],
    };
    vec![value.clone(), other]
}

fn changes(platform: &'static Platform) -> impl Iterator<Item = (&'static Operation, Value)> {
    let makes = |operation: &Operation| {
        operation.name().is_some() || ["create", "delete", "add"].contains(&operation.command.verb())
    };
    platform.operations().filter_map(move |operation| {
        let changes = operation.command.effect != Effect::Read && !makes(operation);
        let body = open_body(platform, operation).filter(|_| changes)?;
        Some((operation, template(&body, &|_| Offer::Filled("example".to_owned()))))
    })
}

#[test]
fn a_member_that_was_acknowledged_and_not_changed_is_no_success() {
    let (mut report, mut sent) = (String::new(), 0);
    for platform in PLATFORMS {
        let bench =
            Bench::on(&format!("sandbox/{}", platform.name)).with("IAMCTL_OUTPUT", "json").by(still());
        // What is kept of the sandbox is read for every line.
        bench.run("sandbox reset --users 20").exits(0);
        bench.run(&format!("sandbox fault not-done --calls writes --on {}", platform.name)).exits(0);
        for (operation, body) in changes(platform) {
            let (path, line) = (operation.command.path, line(operation));
            let taken = TAKEN.iter().find(|(on, command, ..)| *on == platform.name && *command == path);
            let taken = taken.map_or(&[][..], |(_, _, members, _)| members);
            for (name, value) in body.as_object().into_iter().flatten() {
                let mut missed = false;
                let told = |value: &Value| {
                    // One value that was sent is enough, and a list that was emptied is another matter.
                    if missed && value != &json!([]) {
                        return false;
                    }
                    let ran = bench.feed(&line, &json!({ name.as_str(): value }).to_string());
                    let is_missed = ran.code == 7 && ran.err.contains("shows another");
                    missed |= is_missed;
                    sent += u32::from(is_missed);
                    ran.code == 0
                        && !ran.out.contains("\"changed\":false")
                        && !ran.err.contains("not read back")
                };
                let succeeds = values(value).iter().any(told);
                if succeeds != taken.contains(&name.as_str()) {
                    writeln!(report, "{} {path} {name}", platform.name).unwrap();
                }
            }
        }
    }
    assert!(report.is_empty(), "{report}");
    assert!(sent > 100, "{sent} members were written and missed");
}
