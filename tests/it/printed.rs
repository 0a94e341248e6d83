//! `schema COMMAND --printed`: what is printed is as its schema says, on every platform.

use crate::bench::{Bench, INPUT};
use iamctl::cli::printed;
use iamctl::platforms::{Flow, PLATFORMS};
use serde_json::Value;

/// What of a value is not as a schema says, in the words of JSON Schema that the schemas use.
fn wrong(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let part = root.pointer(name.trim_start_matches('#')).unwrap_or_else(|| panic!("{name} is nowhere"));
        return wrong(root, part, value, at);
    }
    let mut found = Vec::new();
    if let Some(kinds) = schema.get("type") {
        let kinds = kinds.as_array().cloned().unwrap_or_else(|| vec![kinds.clone()]);
        if !kinds.iter().filter_map(Value::as_str).any(|kind| is(kind, value)) {
            found.push(format!("{at}: {value} is none of {kinds:?}"));
        }
    }
    if schema["enum"].as_array().is_some_and(|values| !values.contains(value)) {
        found.push(format!("{at}: {value} is none of {}", schema["enum"]));
    }
    if schema.get("const").is_some_and(|only| only != value) {
        found.push(format!("{at}: {value} is not {}", schema["const"]));
    }
    if let Some(any) = schema["anyOf"].as_array() {
        let tried: Vec<Vec<String>> = any.iter().map(|one| wrong(root, one, value, at)).collect();
        if !tried.iter().any(Vec::is_empty) {
            found.extend(tried.into_iter().flatten());
        }
    }
    if let Some(members) = value.as_object() {
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        found.extend(
            required.filter(|name| !members.contains_key(*name)).map(|name| format!("{at} lacks {name}")),
        );
        for (name, member) in members {
            let known = schema["properties"].get(name).or(schema.get("additionalProperties"));
            found.extend(
                known.into_iter().flat_map(|known| wrong(root, known, member, &format!("{at}/{name}"))),
            );
        }
    }
    if let (Some(list), Some(items)) = (value.as_array(), schema.get("items")) {
        found.extend(list.iter().flat_map(|element| wrong(root, items, element, &format!("{at}[]"))));
    }
    found
}

fn is(kind: &str, value: &Value) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        other => panic!("{other} is no type"),
    }
}

#[track_caller]
fn schema(name: &str, platform: &str) -> Value {
    let schema =
        Bench::new().run(&format!("schema {name} --printed --platform {platform} -o json")).exits(0).json();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let id = schema["$id"].as_str().unwrap_or_default();
    assert!(id.starts_with("urn:iamctl:output:1:") && !id.contains(' '), "{name}: {id}");
    schema
}

#[test]
fn what_every_command_prints_is_as_its_schema_says() {
    let (mut faults, mut told) = (Vec::new(), 0);
    for platform in PLATFORMS {
        let of_table = platform.operations().filter(|operation| !matches!(operation.flow, Flow::Session));
        for operation in of_table {
            let schema = schema(operation.command.path, platform.name);
            told += usize::from(
                schema.get("type").is_some_and(|kind| kind != "array")
                    || schema["items"].get("properties").is_some()
                    || schema["items"].get("$ref").is_some()
                    || schema.get("anyOf").is_some()
                    || schema.get("$ref").is_some(),
            );
            let shaped = |example: &&&str| {
                ![" -o ", " --jq ", " --columns ", " --dry-run"].iter().any(|flag| example.contains(flag))
            };
            if let Some(example) = operation.examples.iter().find(shaped) {
                let ran = Bench::on(&format!("sandbox/{}", platform.name))
                    .feed(&format!("{example} -o json"), INPUT);
                let printed = ran.exits(0).json();
                let found = wrong(&schema, &schema, &printed, "");
                faults.extend(
                    found.into_iter().take(3).map(|wrong| format!("{} '{example}' {wrong}", platform.name)),
                );
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(told > 150, "{told} schemas say what is in them");
}

#[test]
fn what_the_tool_prints_by_itself_is_as_its_schema_says() {
    let bench = Bench::on("sandbox/entrust");
    let rows = bench.file("rows.csv", "name\nOne\nTwo\n");
    let lines = [
        ("dry-run", "groups create --name Ops --dry-run".to_owned()),
        ("bulk", format!("groups create --each {rows}")),
        ("doctor", "doctor".to_owned()),
        ("auth status", "auth status".to_owned()),
        ("whoami", "whoami".to_owned()),
        ("profiles list", "profiles list".to_owned()),
        ("profiles explain", "profiles explain".to_owned()),
        ("commands", "commands".to_owned()),
        ("capabilities", "capabilities".to_owned()),
        ("search", "search user".to_owned()),
        ("version", "version".to_owned()),
    ];
    for (name, line) in &lines {
        let schema = schema(name, "entrust");
        let printed = bench.run(&format!("{line} -o json")).exits(0).json();
        assert_eq!(wrong(&schema, &schema, &printed, ""), Vec::<String>::new(), "{line}");
    }
    let own = schema("error", "entrust");
    for line in ["users get nobody", "users get", "groups list --limit x", "users delete nobody"] {
        let fault: Value = serde_json::from_str(&bench.run(&format!("{line} -o json")).err).unwrap();
        assert_eq!(wrong(&own, &own, &fault, ""), Vec::<String>::new(), "{line}");
    }
    let mut named: Vec<&str> = lines.iter().map(|(name, _)| *name).chain(["error"]).collect();
    named.sort_unstable();
    let mut there = printed::own_names();
    there.sort();
    assert_eq!(there, named, "each of them is tried here");
}

#[test]
fn a_version_of_the_output_that_there_is_not_is_refused_and_so_is_a_schema_of_nothing() {
    let bench = Bench::on("sandbox/protegrity");
    bench.run("users list --limit 1 --output-version 1").exits(0);
    bench.run("users list --limit 1 --output-version 2").exits(2).says("there is: 1");
    Bench::on("sandbox/hid")
        .with("IAMCTL_OUTPUT_VERSION", "0")
        .run("users list")
        .exits(2)
        .says("there is: 1");
    bench.run("schema nosuch --printed").exits(2).says("dry-run");
    bench.run("schema auth login --printed --platform protegrity").exits(13).says("prints nothing");
    assert!(
        bench.run("schema users list --printed").exits(0).out.contains("\n  \"$id\": "),
        "a member a line"
    );
}
