//! Nothing in files: what a platform can empty is emptied, and what it cannot is refused before anything is sent; what is missing is told in
//! the words of the file.

use crate::bench::Bench;
use crate::state::{KEPT, apply, diff, export, files, folder};
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

/// Members of an object that hold a text or a list, those of the first element of a list included, as pointers.
fn emptiable(value: &Value, above: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, one) in members {
                let at = format!("{above}/{}", name.replace('~', "~0").replace('/', "~1"));
                if one.as_str().is_some_and(|text| !text.is_empty())
                    || one.as_array().is_some_and(|list| !list.is_empty())
                {
                    found.push(at.clone());
                }
                emptiable(one, &at, found);
            }
        }
        Value::Array(list) => {
            list.iter().take(1).for_each(|one| emptiable(one, &format!("{above}/0"), found))
        }
        _ => {}
    }
}

/// What a plan says against this in a file, if anything.
fn said(bench: &Bench, (file, object): (&str, &Value)) -> Option<String> {
    bench.file(file, &object.to_string());
    let ran = diff(bench, "st", "-o json");
    match ran.code {
        0 => None,
        10 => {
            let rows: Value = serde_json::from_str(&ran.out).unwrap();
            rows.as_array().unwrap().iter().find_map(|row| row["note"].as_str().map(str::to_owned))
        }
        _ => Some(ran.err),
    }
}

#[test]
fn null_and_the_empty_form_of_every_member_are_refused_alike_or_taken_alike() {
    for (platform, kinds) in [
        ("u4ids", &["scopes", "tenants", "clients"][..]),
        ("protegrity", &["roles", "saml-providers", "entra-connection", "users", "groups"]),
        ("hid", &["groups"]),
        (
            "entrust",
            &[
                "organizations",
                "admin-api-applications",
                "flows",
                "resource-rules",
                "webhooks",
                "settings-fido",
                "settings-otp",
            ],
        ),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}")).with("STATE_SECRET", "not-a-secret-1");
        export(&bench, "st", &format!("--kinds {} --format json -o none", kinds.join(","))).exits(0);
        let all = files(&bench, "st");
        for kind in kinds {
            let own = all.iter().filter(|(file, _)| file.split(['/', '.']).next() == Some(*kind));
            // The one of which most can be emptied.
            let count = |text: &str| {
                let mut found = Vec::new();
                emptiable(&serde_json::from_str(text).unwrap(), "", &mut found);
                found
            };
            let (file, text) = own.max_by_key(|(_, text)| count(text).len()).unwrap();
            let mut whole: Value = serde_json::from_str(text).unwrap();
            if *kind == "entra-connection" {
                whole["clientSecret"] = json!({"env": "STATE_SECRET"});
            }
            let file = format!("st/{file}");
            for at in count(text) {
                let mut object = whole.clone();
                let empty = if whole.pointer(&at).unwrap().is_string() { json!("") } else { json!([]) };
                *object.pointer_mut(&at).unwrap() = Value::Null;
                let by_null = said(&bench, (&file, &object));
                *object.pointer_mut(&at).unwrap() = empty;
                let by_empty = said(&bench, (&file, &object));
                assert_eq!(
                    by_null.is_some(),
                    by_empty.is_some(),
                    "{platform} {file} {at}: {by_null:?} {by_empty:?}"
                );
            }
            bench.file(&file, &whole.to_string());
        }
    }
}

#[test]
fn what_null_leaves_empty_is_so_on_the_platform() {
    for (platform, kind, member) in [
        ("entrust", "resource-rules", "/lowRiskAuthenticationFlow"),
        ("entrust", "resource-rules", "/highRiskAuthenticationFlow"),
        ("entrust", "webhooks", "/events"),
        ("protegrity", "roles", "/permissions"),
        ("entrust", "settings-fido", "/fidoRelyingPartyAllowlist/0/androidOrigins"),
        ("entrust", "settings-fido", "/fidoRelyingPartyAllowlist/0/androidOrigins/0/fingerprints"),
        ("entrust", "settings-otp", "/otpDeliveryPreference/0/contactAttributes"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        export(&bench, "st", &format!("--kinds {kind} --format json -o none")).exits(0);
        let all = files(&bench, "st");
        let of_kind = all.iter().filter(|(file, _)| file.starts_with(kind));
        let mut objects = of_kind.map(|(file, text)| (file, serde_json::from_str::<Value>(text).unwrap()));
        let holds = |object: &Value| {
            object.pointer(member).is_some_and(|one| !one.is_null() && one != "" && *one != json!([]))
        };
        let (file, mut object) = objects.find(|(_, object)| holds(object)).unwrap();
        *object.pointer_mut(member).unwrap() = Value::Null;
        bench.file(&format!("st/{file}"), &object.to_string());
        apply(&bench, "st", &format!("--yes --confirm sandbox/{platform}")).exits(0);
        diff(&bench, "st", "").exits(0);
        // A new one may have none either.
        if ["/events", "/permissions"].contains(&member) {
            object["name"] = json!("another");
            bench.file(&format!("st/{kind}/another.json"), &object.to_string());
            apply(&bench, "st", "--yes").exits(0);
        }
    }
}

#[test]
fn a_group_keeps_the_one_above_it_whatever_is_said_to_be_nothing() {
    const PARENT: &str = "urn:hid:scim:api:idp:2.0:GroupParent";
    let bench = exported_as_json("sandbox/hid");
    for nothing in [
        json!(null),
        json!({"parent": null}),
        json!({"parent": {"value": null}}),
        json!({"parent": {"value": ""}}),
    ] {
        let mut group: Value = serde_json::from_str(&files(&bench, "st")["groups/UG_FIELD.json"]).unwrap();
        group[PARENT] = nothing.clone();
        bench.file("st/groups/UG_FIELD.json", &group.to_string());
        let notes = notes(&bench, "");
        assert!(
            notes.iter().all(|note| note.contains("a group cannot be moved")) && !notes.is_empty(),
            "{notes:?}"
        );
        bench.stops("hid", (&format!("apply '{}' --yes", folder(&bench, "st")), ""), 2, "cannot be moved");
    }
    export(&bench, "st", "-o none").exits(0);
    bench.file(
        "st/groups/UG_NEW.json",
        &json!({"id": "UG_NEW", "displayName": "New", PARENT: null}).to_string(),
    );
    bench.stops("hid", (&format!("apply '{}' --yes", folder(&bench, "st")), ""), 2, "no way to empty it");
}
