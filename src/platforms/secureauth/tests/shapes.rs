//! Bodies that the tables alone cannot say, and the tables themselves.

use crate::commands::args;
use crate::fault::Kind;
use crate::platforms::secureauth::PLATFORM;
use crate::platforms::secureauth::users::{shape_profile, shape_update};
use crate::session::{CommandInput, Input};
use serde_json::{Value, json};

fn with_file(content: &str) -> CommandInput {
    let mut given = CommandInput::default();
    given.set(&args::KNOWLEDGE_BASE, Input::File("kba.json".into(), content.as_bytes().to_vec()));
    given
}

fn with_property(name: &str, value: &str) -> CommandInput {
    let mut given = CommandInput::default();
    given.set(&args::PROPERTIES, Input::Pairs(vec![(name.into(), value.into())]));
    given
}

#[test]
fn the_example_file_becomes_an_object_even_with_a_byte_order_mark() {
    let example = include_str!("../../../../docs/examples/kba.json");
    for content in [example.to_owned(), format!("\u{feff}{example}")] {
        let mut body = json!({"knowledgeBase": content});
        shape_update(&mut body, &with_file(&content)).unwrap();
        assert_eq!(body["knowledgeBase"]["helpDeskKb"]["answer"], "not-a-secret-word");
    }
}

#[test]
fn a_file_of_another_form_is_refused_without_quoting_it() {
    for content in [
        "",
        "not-a-secret",
        "[]",
        "{}",
        r#"{"kbq7": {"question": "not-a-secret", "answer": "not-a-secret"}}"#,
        r#"{"kbq1": {"question": "not-a-secret"}}"#,
        r#"{"kbq1": {"question": "not-a-secret", "answer": 7}}"#,
        r#"{"kbq1": {"question": "q", "answer": "not-a-secret", "hint": "x"}}"#,
        r#"{"kbq1": "not-a-secret"}"#,
    ] {
        let fault = shape_profile(&mut json!({}), &with_file(content)).unwrap_err();
        assert_eq!(fault.kind(), Kind::Usage, "{content}");
        assert!(!fault.to_string().contains("not-a-secret"), "{fault}");
    }
}

#[test]
fn an_update_without_a_change_is_refused_and_an_empty_text_is_a_change() {
    for mut body in [Value::Null, json!({}), json!({"properties": {}, "knowledgeBase": {}})] {
        assert_eq!(shape_update(&mut body, &CommandInput::default()).unwrap_err().kind(), Kind::Usage);
    }
    let mut body = json!({"properties": {"auxId1": ""}});
    shape_update(&mut body, &with_property("auxId1", "")).unwrap();
    assert_eq!(body, json!({"properties": {"auxId1": ""}}));
}

#[test]
fn only_properties_that_can_be_written_may_be_typed() {
    for name in ["firstName", "lastName", "phone1", "phone4", "email4", "auxId10"] {
        assert!(shape_profile(&mut json!({}), &with_property(name, "x")).is_ok(), "{name}");
    }
    for name in
        ["", "phone", "phone0", "phone5", "phone01", "auxId11", "ExtProperty1", "FirstName", "pinHash"]
    {
        let fault = shape_profile(&mut json!({}), &with_property(name, "x")).unwrap_err();
        assert_eq!(fault.kind(), Kind::Usage, "{name}");
    }
}

#[test]
fn the_tables_and_the_documented_paths_are_the_same() {
    let plain = |path: &str| {
        let mut parts = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |path, part| path + "/" + part)
    };
    let mut table: Vec<String> = PLATFORM
        .operations()
        .map(|operation| format!("{} {}", operation.method, plain(&PLATFORM.full_path(operation))))
        .collect();
    let listed = include_str!("../../../../tests/data/paths/secureauth.txt").lines();
    let mut listed: Vec<String> =
        listed.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect();
    for paths in [&mut table, &mut listed] {
        paths.sort();
        paths.dedup();
    }
    assert_eq!(table, listed);
}

#[test]
fn every_operation_has_an_example_that_starts_with_its_command() {
    for operation in PLATFORM.operations() {
        assert!(!operation.examples.is_empty(), "{}", operation.command.path);
        for example in operation.examples {
            assert!(example.starts_with(operation.command.path), "{example}");
        }
    }
}
