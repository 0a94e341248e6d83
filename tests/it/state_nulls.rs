//! Nothing in files: what a platform can empty is emptied, and what it cannot is refused before anything is sent; what is missing is told in
//! the words of the file.

use crate::bench::Bench;
use crate::state::{KEPT, diff, export, files, folder};
use serde_json::{Value, json};

/// The members of an object that hold a number or a switch, as names with dots; not those of lists, which are written whole.
fn never_empty(value: &Value, above: &str, found: &mut Vec<String>) {
    for (name, one) in value.as_object().into_iter().flatten() {
        let at = if above.is_empty() { name.clone() } else { format!("{above}.{name}") };
        match one {
            Value::Bool(_) | Value::Number(_) => found.push(at),
            Value::Object(_) => never_empty(one, &at, found),
            _ => {}
        }
    }
}

fn exported_as_json(profile: &str) -> Bench {
    let bench = Bench::on(profile).with("STATE_SECRET", "not-a-secret-1");
    export(&bench, "st", "--format json -o none").exits(0);
    bench
}

/// Whether a file holds an object that is changed without a secret.
fn is_object(file: &str) -> bool {
    file.ends_with(".json") && file != "entra-connection.json"
}

/// The notes of what differs.
fn notes(bench: &Bench, more: &str) -> Vec<String> {
    let rows = diff(bench, "st", &format!("-o json {more}")).exits(10).out;
    let rows: Value = serde_json::from_str(&rows).unwrap();
    rows.as_array().unwrap().iter().filter_map(|row| row["note"].as_str().map(str::to_owned)).collect()
}

#[test]
fn a_number_or_switch_that_is_to_be_nothing_is_refused_on_every_platform_before_anything_is_sent() {
    for (platform, _) in KEPT {
        let bench = exported_as_json(&format!("sandbox/{platform}"));
        let mut count = 0;
        for (file, text) in files(&bench, "st").iter().filter(|(file, _)| is_object(file)) {
            let object: Value = serde_json::from_str(text).unwrap();
            let mut members = Vec::new();
            never_empty(&object, "", &mut members);
            let Some(member) = members.first() else { continue };
            let mut without = object.clone();
            *without.pointer_mut(&format!("/{}", member.replace('.', "/"))).unwrap() = Value::Null;
            bench.file(&format!("st/{file}"), &format!("{without:#}\n"));
            count += 1;
        }
        if count == 0 {
            continue;
        }
        let notes = notes(&bench, "");
        let refused = notes.iter().filter(|note| note.ends_with(": the platform has no way to empty it"));
        assert_eq!(refused.count(), count, "{platform}: {notes:?}");
        let line = format!("apply '{}' --yes --confirm sandbox/{platform}", folder(&bench, "st"));
        bench.stops(platform, (&line, ""), 2, "the platform has no way to empty it");
    }
}

#[test]
fn a_word_of_a_few_and_a_text_that_must_be_there_are_never_nothing() {
    for (platform, file, member) in [
        ("u4ids", "clients/web.json", "flow"),
        ("u4ids", "clients/web.json", "clientName"),
        ("entrust", "settings-fido.json", "attestation"),
        ("entrust", "organizations/harbour.json", "displayName"),
    ] {
        let bench = exported_as_json(&format!("sandbox/{platform}"));
        let mut object: Value = serde_json::from_str(&files(&bench, "st")[file]).unwrap();
        object[member] = Value::Null;
        bench.file(&format!("st/{file}"), &format!("{object:#}\n"));
        assert_eq!(notes(&bench, ""), [format!("{member}: the platform has no way to empty it")]);
    }
}

#[test]
fn what_a_new_object_lacks_is_told_in_the_words_of_its_file_on_every_platform() {
    for (platform, _) in KEPT {
        let bench = exported_as_json(&format!("sandbox/{platform}"));
        let mut known: Vec<String> = Vec::new();
        for (file, text) in files(&bench, "st").iter().filter(|(file, _)| file.contains('/')) {
            let (kind, name) = file.split_once('/').unwrap();
            if known.iter().any(|one| one == kind) {
                continue;
            }
            known.push(kind.to_owned());
            let object: Value = serde_json::from_str(text).unwrap();
            let name = name.trim_end_matches(".json");
            let Some((key, _)) = object.as_object().unwrap().iter().find(|(_, value)| *value == name) else {
                continue;
            };
            for member in object.as_object().unwrap().keys().filter(|member| *member != key) {
                let mut new = object.clone();
                new.as_object_mut().unwrap().remove(member);
                new[key] = json!(format!("without {member}"));
                if kind == "oidc-providers" {
                    new["clientSecret"] = json!({"env": "STATE_SECRET"});
                }
                bench.file(&format!("st/{kind}/without {member}.json"), &new.to_string());
            }
        }
        let notes = notes(&bench, "");
        assert!(notes.iter().any(|note| note.contains("missing") || note.contains("required")), "{notes:?}");
        assert!(notes.iter().all(|note| !note.contains("--")), "{platform}: {notes:?}");
    }
}
