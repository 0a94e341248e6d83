//! What is given for a member is sent and read back as it is, or refused: nothing empty stands for another type, nothing is
//! changed on the way, and names and places that are likely slips are told.

use crate::bench::{Bench, INPUT};
use iamctl::commands::Effect;
use iamctl::platforms::PLATFORMS;
use serde_json::{Value, json};

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}"))
}

#[test]
fn what_is_empty_is_refused_where_a_value_of_another_type_belongs() {
    for (platform, line, data, member) in [
        ("entrust", "users groups set ann.example --yes", "[{}]", "0"),
        (
            "entrust",
            "users organizations set ann.example --yes",
            r#"{"organizations":[{}]}"#,
            "organizations",
        ),
        ("entrust", "users organizations set ann.example --yes", r#"{"organizations":{}}"#, "organizations"),
        ("entrust", "rules resources update 'Staff by day' --yes", r#"{"groupIds":{}}"#, "groupIds"),
    ] {
        let bench = on(platform);
        let writes = bench.counters(platform).1;
        let ran = bench.feed(&format!("{line} --data -"), data).exits(2);
        assert!(ran.err.contains(member), "{line} {data}: {ran:?}");
        assert_eq!(bench.counters(platform).1, writes, "{line} {data}");
    }
}

#[test]
fn a_switch_of_data_is_sent_as_it_was_given() {
    let line = "authenticators passwords generate ann.example --data - --dry-run -o json";
    let bench = on("entrust");
    let body = |data: &str| bench.feed(line, data).exits(0).json()["dry_run"]["body"].clone();
    assert_eq!(body(r#"{"returnPassword":false}"#)["returnPassword"], false);
    assert_eq!(body(r#"{"emailPassword":true,"returnPassword":true}"#)["returnPassword"], true);
    assert_eq!(body(r#"{"emailPassword":true}"#)["returnPassword"], false);
    bench.feed(line, r#"{"returnPassword":null}"#).exits(2).says("returnPassword");
}

#[test]
fn a_question_about_several_says_what_makes_them_weigh_more() {
    let bench = on("protegrity");
    let line = "groups delete auditors operations --delete-members --dry-run";
    bench.run(line).exits(0).says("(--delete-members: ");
    let plan = bench.run(&format!("{line} -o json")).exits(0);
    assert!(plan.out.contains("(--delete-members: "), "{plan:?}");
    let file = bench.file("groups.csv", "group,delete-members\nauditors,yes\noperations,no\n");
    let ran = bench.run(&format!("groups delete --each {file} --dry-run")).exits(0);
    assert!(ran.err.contains("(1 of 2: (--delete-members: "), "{ran:?}");
}

#[test]
fn a_documented_name_in_other_letters_is_refused_where_documents_are_incomplete_too() {
    for (platform, line, data, right) in [
        ("hid", "users create --username x", r#"{"name":{"GivenName":"A"}}"#, "'givenName'"),
        ("hid", "users create --username x", r#"{"emails":[{"Value":"a@example.test"}]}"#, "'value'"),
    ] {
        let bench = on(platform);
        bench.feed(&format!("{line} --data - --dry-run"), data).exits(2).says(right);
        let name = data.split('"').nth(3).unwrap();
        bench.feed(&format!("{line} --data - --dry-run --force-member {name}"), data).exits(0);
    }
}

#[test]
fn every_unknown_member_is_told_and_a_near_name_first() {
    let data =
        json!({"name": {"givenNam": "A", "q1": 1, "q2": 1, "q3": 1, "q4": 1, "q5": 1, "q6": 1, "q7": 1}});
    let ran = on("hid").feed("users create --username x --data - --dry-run", &data.to_string()).exits(0);
    assert!(ran.err.contains("did you mean 'givenName'?") && ran.err.contains("and 2 more"), "{ran:?}");
    assert!((1..=7).all(|number| ran.err.contains(&format!("name.q{number}"))), "{ran:?}");
}

#[test]
fn a_switch_that_a_whole_object_would_lack_is_refused_before_it_is_read() {
    for (platform, line) in [
        ("protegrity", "users update maria.garcia --unset enabled --yes"),
        ("hid", "users update jdoe --unset active --yes"),
    ] {
        let bench = on(platform);
        bench.run(line).exits(2).says("not null");
        assert_eq!(bench.counters(platform).1, 0, "{line}");
    }
}

#[test]
fn a_dry_run_tells_of_a_secret_that_is_not_where_it_is_said_to_be() {
    let bench = on("protegrity");
    let file = bench.file("t.json", r#"{"username":"x","password":{"env":"NOT_SET"}}"#);
    let line = format!("users create --data {file}");
    bench.run(&line).exits(2).says("NOT_SET is not set");
    bench
        .run(&format!("{line} --dry-run"))
        .exits(0)
        .says("the real run is refused")
        .says("NOT_SET is not set");
}

/// What of a value is not as a JSON Schema says, by type, constants, choices and what must be there.
fn faults(root: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    if schema == &json!(false) {
        return found.push(format!("{at}: nothing may stand there"));
    }
    if let Some(name) = schema["$ref"].as_str() {
        faults(root, root.pointer(name.trim_start_matches('#')).unwrap(), value, at, found);
    }
    if let Some(ways) = schema["anyOf"].as_array() {
        let fits = |way: &Value| {
            let mut inner = Vec::new();
            faults(root, way, value, at, &mut inner);
            inner.is_empty()
        };
        if !ways.iter().any(fits) {
            found.push(format!("{at}: fits none"));
        }
    }
    let right = match schema["type"].as_str() {
        Some("string") => value.is_string(),
        Some("integer" | "number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    if !right || schema.get("const").is_some_and(|only| only != value) {
        found.push(format!("{at}: {value}"));
    }
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if value.is_object() && value.get(name).is_none() {
            found.push(format!("{at}/{name}: missing"));
        }
    }
    for (name, member) in value.as_object().into_iter().flatten() {
        if let Some(below) = schema["properties"].get(name) {
            faults(root, below, member, &format!("{at}/{name}"), found);
        }
    }
    if let Some(items) = schema.get("items") {
        for one in value.as_array().into_iter().flatten() {
            faults(root, items, one, &format!("{at}/-"), found);
        }
    }
}

#[test]
fn a_schema_can_be_satisfied_and_its_template_does() {
    let (mut seen, mut wrong) = (0, Vec::new());
    for platform in PLATFORMS {
        let bench = on(platform.name);
        for operation in platform.operations().filter(|operation| operation.command.effect > Effect::Read) {
            let path = operation.command.path;
            let shown = bench.run(&format!("schema {path} -o json"));
            if shown.code != 0 {
                continue;
            }
            let schema = shown.json();
            for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if schema["properties"][name] == json!(false) {
                    wrong.push(format!("{} {path}: {name} is required and refused", platform.name));
                }
            }
            let made = bench.feed(&format!("{path} --data-template"), INPUT);
            if made.code == 0 {
                seen += 1;
                let mut found = Vec::new();
                faults(&schema, &schema, &made.json(), "", &mut found);
                wrong.extend(found.into_iter().map(|fault| format!("{} {path}: {fault}", platform.name)));
            }
        }
    }
    assert!(seen > 100 && wrong.is_empty(), "{seen}\n{}", wrong.join("\n"));
}
