//! The sample answers that the vendors' pages print, and what the sandbox answers, held against what is documented of each answer.

use crate::bench::Bench;
use crate::samples::folder;
use iamctl::http::Method;
use iamctl::platforms::{Operation, PLATFORMS, Platform, find};
use iamctl::schema::{Documented, Mistake, key, violations};
use serde_json::{Map, Value, json};

/// Members whose sample is none: what is printed is a sentence.
const SENTENCES: &[(&str, &str)] = &[
    ("clientAuthenticationMethod", "ClientAuthenticationMethod.CLIENT_SECRET_BASIC"),
    ("groupSynchronizationType", "ALL, FILTER or NONE"),
];

fn read(platform: &str, name: &str) -> String {
    std::fs::read_to_string(folder(platform).join(name)).unwrap()
}

/// What an answer holds that is not as documented. A platform may show what it alone sets, and null for what is not there.
fn strays(body: &Documented, answer: &Value) -> Vec<String> {
    let all = violations(body, answer).into_iter();
    all.filter(|one| match &one.wrong {
        Mistake::ReadOnly | Mistake::Null(_) => false,
        Mistake::Unknown(_) => body.is_closed(one.at.rsplit_once('/').map_or("", |(above, _)| above)),
        _ => true,
    })
    .map(|one| format!("{} {}", one.at, one.wrong))
    .collect()
}

/// The operation whose command stands at the start of a line.
fn called(platform: &'static Platform, line: &str) -> Option<&'static Operation> {
    let fits = |operation: &&Operation| {
        line.strip_prefix(operation.command.path).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    platform.operations().filter(fits).max_by_key(|operation| operation.command.path.len())
}

/// Every sample answer: the platform, its name, the operation that it answers, and what it says.
fn samples() -> Vec<(&'static Platform, String, &'static Operation, Value)> {
    let mut samples = Vec::new();
    let entrust = find("entrust").unwrap();
    let printed: Map<String, Value> = serde_json::from_str(&read("entrust", "answers.json")).unwrap();
    for (place, answer) in printed {
        let (method, path) = place.split_once(' ').unwrap();
        let place = key(method, path.strip_prefix("/api/web").unwrap_or(path));
        let mut operations = entrust.operations();
        let of = operations.find(|of| key(of.method.as_str(), of.path) == place);
        samples.extend(of.map(|of| (entrust, place, of, answer)));
    }
    for name in ["protegrity", "hid"] {
        let platform = find(name).unwrap();
        for file in std::fs::read_dir(folder(name)).unwrap() {
            let file = file.unwrap().file_name().into_string().unwrap();
            let Some(sample) = file.strip_suffix(".answer.json") else { continue };
            let dashed = |operation: &&Operation| operation.command.path.replace(' ', "-") == sample;
            let of = platform.operations().find(dashed).unwrap_or_else(|| panic!("{name}: {sample}"));
            samples.push((
                platform,
                sample.to_owned(),
                of,
                serde_json::from_str(&read(name, &file)).unwrap(),
            ));
        }
    }
    let secureauth = find("secureauth").unwrap();
    let get = called(secureauth, "users get").unwrap();
    let profile = serde_json::from_str(&read("secureauth", "profile.json")).unwrap();
    samples.push((secureauth, "profile".to_owned(), get, profile));
    let printed: Vec<Value> = serde_json::from_str(&read("secureauth", "answers.json")).unwrap();
    for sample in printed {
        let line = sample["to"].as_str().unwrap();
        // Some are no JSON, which the test of the samples themselves holds.
        let Ok(answer) = serde_json::from_str(sample["body"].as_str().unwrap()) else { continue };
        samples.push((secureauth, line.to_owned(), called(secureauth, line).unwrap(), answer));
    }
    let u4ids = find("u4ids").unwrap();
    let used = json!(read("u4ids", "last-used.txt").trim());
    samples.push((u4ids, "last-used".to_owned(), called(u4ids, "clients last-used").unwrap(), used));
    samples
}

/// Whether a place of a sample of Entrust says nothing of its values: the document prints a sentence there, or no example
/// at all, which a 1 or the word sample stands for.
fn is_no_sample(answer: &Value, stray: &str) -> bool {
    let (at, told) = stray.split_once(' ').unwrap();
    let printed = answer.pointer(at).unwrap();
    let sentence = |(name, text): &(&str, &str)| at.ends_with(&format!("/{name}")) && printed == text;
    let stands_in = printed == 1 || printed == "sample";
    SENTENCES.iter().any(sentence)
        || (stands_in && told.starts_with("expected base64"))
        || (printed == 1 && told.starts_with("out of bounds"))
}

#[test]
fn every_sample_answer_is_as_its_platform_documents_it() {
    let (mut wrong, mut held) = (Vec::new(), Vec::new());
    for (platform, name, operation, answer) in samples() {
        let body = platform.schemas.answer(operation.method.as_str(), operation.path);
        let body = body.unwrap_or_else(|| panic!("{}: {name}: nothing is described", platform.name));
        held.push(platform.name);
        let told = strays(&body, &answer).into_iter();
        let told = told.filter(|told| platform.name != "entrust" || !is_no_sample(&answer, told));
        wrong.extend(told.map(|told| format!("{}: {name}: {told}", platform.name)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (name, least) in [("entrust", 80), ("protegrity", 30), ("hid", 2), ("secureauth", 20), ("u4ids", 1)] {
        let seen = held.iter().filter(|on| **on == name).count();
        assert!(seen >= least, "{name}: {seen}");
    }
}

#[test]
fn what_the_sandbox_answers_to_reads_is_as_its_platform_documents_it() {
    let (mut wrong, mut held) = (Vec::new(), 0);
    for platform in PLATFORMS.iter().filter(|platform| platform.name != "secureauth") {
        let bench = Bench::on(&format!("sandbox/{}", platform.name));
        for operation in platform.operations().filter(|operation| operation.method == Method::Get) {
            let Some(body) = platform.schemas.answer("GET", operation.path) else { continue };
            // The tenant is a setting, which the profile has; anything else would have to be there.
            let placed = operation.path.replacen("/{tenant}/v2", "", 1);
            if placed.contains('{') {
                continue;
            }
            let filter = match operation.path.ends_with("/AuditRecords") {
                true => "?filter=created+gt+%222026-01-01T00:00:00Z%22",
                false => "",
            };
            // A bearer token may belong to nobody.
            let whose = if operation.path == "/Me" { "-p sandbox/scim-basic" } else { "" };
            let ran = bench.run(&format!("api GET '{}{filter}' {whose}", operation.path)).exits(0);
            let Ok(answer) = serde_json::from_str(&ran.out) else { continue };
            held += 1;
            let told = strays(&body, &answer).into_iter();
            wrong.extend(told.map(|told| format!("{}: {}: {told}", platform.name, operation.path)));
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(held > 50, "{held}");
}
