//! Outcomes as a person or a script gets them, format by format.

mod table;

use super::captured::Captured;
use super::screen::Facts;
use super::*;
use crate::commands::{Column, Heading, Show, column};
use crate::json;
use serde_json::{Value, json};

static ID: Heading = Heading { name: "id", show: Show::Plain };
static NAME: Heading = Heading { name: "name", show: Show::Plain };
static AGE: Heading = Heading { name: "age", show: Show::Plain };
static ACTIVE: Heading = Heading { name: "active", show: Show::YesNo };
static KEY: Heading = Heading { name: "key", show: Show::Secret };
static COLUMNS: [Column; 4] =
    [column(&ID, "/id"), column(&NAME, "/user/name"), column(&AGE, "/age"), column(&ACTIVE, "/active")];
static SECRETS: [Column; 2] = [column(&ID, "/id"), column(&KEY, "/deep/key")];

const USERS: View<'static> = view(&COLUMNS, &["password"]);
const BARE: View<'static> = view(&[], &[]);

const fn view(columns: &'static [Column], secret_members: &'static [&'static str]) -> View<'static> {
    View { columns, secret_members, id: "", what: "users", reveal_once: false }
}

fn style(format: &str) -> Style {
    Style { format: Format::parse(format).unwrap(), ..Style::default() }
}

fn texts(list: &[&str]) -> Vec<Result<Box<RawValue>, Fault>> {
    list.iter().map(|text| Ok(RawValue::from_string((*text).to_owned()).unwrap())).collect()
}

fn list(items: Vec<Result<Box<RawValue>, Fault>>) -> Outcome<'static> {
    Outcome::Rows(Box::new(items.into_iter()))
}

fn people() -> Outcome<'static> {
    list(texts(&[
        r#"{"id":"u1","user":{"name":"bea"},"age":10,"active":true}"#,
        r#"{"id":"u2","user":{"name":"Ann"},"age":9.0,"active":false,"extra":1E2}"#,
        r#"{"id":"u3","user":null}"#,
    ]))
}

fn broken() -> Outcome<'static> {
    let mut items = texts(&[r#"{"id":"u1"}"#, r#"{"id":"u2"}"#]);
    items.push(Err(Fault::new(Kind::Unreachable, "the second page did not come")));
    items.extend(texts(&[r#"{"id":"u3"}"#]));
    list(items)
}

fn run(facts: Facts, style: &Style, view: &View, outcome: Outcome) -> (Result<(), Fault>, Captured) {
    let (screen, captured) = Screen::captured_with("", facts);
    let clean = |text: &str| text.replace("not-a-secret-known", "(hidden)");
    let result = show(&screen, style, view, outcome, &clean, "https://host.example/", Dry::Text);
    (result, captured)
}

/// What a command prints in a pipe when all goes well.
fn piped(style: &Style, view: &View, outcome: Outcome) -> String {
    let (result, captured) = run(Facts::default(), style, view, outcome);
    result.unwrap();
    captured.out()
}

fn terminal(width: usize) -> Facts {
    Facts { out_is_terminal: true, width, ..Facts::default() }
}

#[test]
fn a_terminal_that_is_measured_again_is_as_large_as_it_is_by_then() {
    let (screen, _) = Screen::captured_with("", Facts { height: 30, ..terminal(80) });
    let (inner, _, _) = Screen::buffered(screen.facts());
    screen.measure_again(&[&inner]);
    assert_eq!((screen.facts().height, inner.facts().width), (30, 80), "nothing measures it");
    screen.measure_by(Box::new(|| (40, 12)));
    screen.measure_again(&[&inner]);
    for facts in [screen.facts(), inner.facts()] {
        assert_eq!((facts.width, facts.height, facts.out_is_terminal), (40, 12, true));
    }
}

#[test]
fn json_copies_rows_byte_by_byte() {
    let expected = r#"[{"id":"u1","user":{"name":"bea"},"age":10,"active":true},{"id":"u2","user":{"name":"Ann"},"age":9.0,"active":false,"extra":1E2},{"id":"u3","user":null}]"#;
    assert_eq!(piped(&style("json"), &USERS, people()), format!("{expected}\n"));
    assert_eq!(piped(&style("json"), &USERS, list(vec![])), "[]\n");
}

#[test]
fn json_is_indented_on_a_terminal_and_harmless_there() {
    let rows = || list(texts(&["{\"a\":[1.0],\"b\":{}}", "{\"c\":\"\u{9b}31m\"}"]));
    let (result, captured) = run(terminal(80), &style("json"), &USERS, rows());
    result.unwrap();
    let expected = "[\n  {\n    \"a\": [\n      1.0\n    ],\n    \"b\": {}\n  },\n  {\n    \"c\": \"\\u009b31m\"\n  }\n]\n";
    assert_eq!(captured.out(), expected);
    let (_, captured) = run(terminal(80), &style("json"), &USERS, list(vec![]));
    assert_eq!(captured.out(), "[]\n");
}

#[test]
fn a_page_that_fails_leaves_what_came_and_an_open_array() {
    let cases = [
        ("json", "[{\"id\":\"u1\"},{\"id\":\"u2\"}"),
        ("ndjson", "{\"id\":\"u1\"}\n{\"id\":\"u2\"}\n"),
        ("yaml", "- id: u1\n- id: u2\n"),
        ("csv", "id,name,age,active\nu1,,,\nu2,,,\n"),
        ("tsv", "id\tname\tage\tactive\nu1\t\t\t\nu2\t\t\t\n"),
        ("ids", "u1\nu2\n"),
        ("table", ""),
        ("none", ""),
    ];
    for (format, expected) in cases {
        let (result, captured) = run(Facts::default(), &style(format), &USERS, broken());
        assert_eq!(result.unwrap_err().kind(), Kind::Unreachable, "{format}");
        assert_eq!(captured.out(), expected, "{format}");
    }
}

#[test]
fn rows_are_written_as_they_come() {
    for format in ["json", "ndjson", "yaml", "csv", "tsv", "ids"] {
        let (screen, captured) = Screen::captured("");
        let seen = captured.clone();
        let wide = "x".repeat(64 << 10);
        let rows = (0..3).map(move |index| {
            assert_eq!(seen.out().is_empty(), index == 0, "{format} collects its rows");
            Ok(json::raw(&json!({ "id": wide.clone() })))
        });
        let outcome = Outcome::Rows(Box::new(rows));
        show(&screen, &style(format), &USERS, outcome, &str::to_owned, "", Dry::Text).unwrap();
    }
}

#[test]
fn ndjson_is_one_line_a_row_whatever_the_platform_sends() {
    let rows = list(texts(&["{\n  \"id\": 1.0,\r\n  \"a\": \"b\\nc  d\"\n}", "{ \"id\": 2 }"]));
    assert_eq!(piped(&style("ndjson"), &USERS, rows), "{\"id\":1.0,\"a\":\"b\\nc  d\"}\n{ \"id\": 2 }\n");
}

#[test]
fn columns_give_json_the_same_keys_everywhere() {
    let style = |format| Style { columns: vec!["age".into(), "name".into()], ..style(format) };
    let expected = r#"[{"age":10,"name":"bea"},{"age":9.0,"name":"Ann"},{"age":null,"name":null}]"#;
    assert_eq!(piped(&style("json"), &USERS, people()), format!("{expected}\n"));
    assert_eq!(piped(&style("csv"), &USERS, people()), "age,name\n10,bea\n9.0,Ann\n,\n");
    assert!(piped(&style("table"), &USERS, people()).starts_with("AGE  NAME\n10   bea\n"));
    let item = Outcome::Item(json::raw(&json!({"id": "x", "age": 3})));
    assert_eq!(piped(&style("yaml"), &USERS, item), "age: 3\nname: null\n");
}

#[test]
fn unknown_columns_are_refused_before_anything_is_fetched() {
    for style in [
        Style { columns: vec!["id".into(), "nosuch".into()], ..style("json") },
        Style { sort_by: Some("-nosuch".into()), ..style("json") },
    ] {
        let fault = check(&style, &USERS).unwrap_err();
        assert_eq!(fault.kind(), Kind::Usage);
        assert!(fault.to_string().contains("id, name, age, active"), "{fault}");
        let rows =
            std::iter::from_fn(|| -> Option<Result<Box<RawValue>, Fault>> { panic!("a row was fetched") });
        let (result, _) = run(Facts::default(), &style, &USERS, Outcome::Rows(Box::new(rows)));
        assert_eq!(result.unwrap_err().kind(), Kind::Usage);
    }
    assert!(check(&Style { sort_by: Some("-age".into()), ..style("json") }, &USERS).is_ok());
}

#[test]
fn sorting_works_in_every_format_with_missing_values_last() {
    let order = |by: &str, format: &str| {
        piped(&Style { sort_by: Some(by.into()), ..style(format) }, &USERS, people())
    };
    assert_eq!(order("age", "ids"), "u2\nu1\nu3\n");
    assert_eq!(order("-age", "ids"), "u1\nu2\nu3\n");
    assert_eq!(order("name", "ids"), "u2\nu1\nu3\n");
    assert!(order("age", "json").starts_with("[{\"id\":\"u2\""));
    assert!(order("age", "csv").contains("\nu2,Ann"));
}

fn filtered(filter: &str, format: &str) -> String {
    let style = Style { jq: Some(jq::compile(filter).unwrap()), ..style(format) };
    piped(&style, &USERS, people())
}

#[test]
fn filters_see_the_whole_list_and_print_text_bare() {
    assert_eq!(filtered(".[].id", "json"), "u1\nu2\nu3\n");
    assert_eq!(filtered("length, map(.age)", "json"), "3\n[10,9.0,null]\n");
    let columns =
        Style { jq: Some(jq::compile(".[0]").unwrap()), columns: vec!["name".into()], ..style("json") };
    assert_eq!(piped(&columns, &USERS, people()), "{\"name\":\"bea\"}\n");
}

#[test]
fn what_a_filter_gives_is_shown_in_the_format_asked_for() {
    let objects = ".[] | {id, name: .user.name}";
    assert_eq!(filtered(objects, "csv"), "id,name\nu1,bea\nu2,Ann\nu3,\n");
    assert_eq!(filtered(&format!("[{objects}]"), "tsv"), "id\tname\nu1\tbea\nu2\tAnn\nu3\t\n");
    assert_eq!(filtered(objects, "table"), "id  name\n".to_uppercase() + "u1  bea\nu2  Ann\nu3\n");
    assert_eq!(filtered(".[0] | {id, age}", "table"), "id   u1\nage  10\n");
    assert_eq!(filtered(objects, "ids"), "u1\nu2\nu3\n");
    assert_eq!(filtered(".[].id", "ids"), "u1\nu2\nu3\n");
    assert_eq!(filtered(".[0] | {id, age}", "yaml"), "id: u1\nage: 10\n");
    assert_eq!(filtered(".[0].id, .[1].id", "yaml"), "u1\n---\nu2\n");
    assert_eq!(filtered("map(.id)", "yaml"), "- u1\n- u2\n- u3\n");
    // Members that the first result lacks are columns too; lists have no names; scalars are values.
    assert_eq!(filtered("{a: 1}, {b: \"=2\"}", "csv"), "a,b\n1,\n,'=2\n");
    assert_eq!(filtered(".[] | [.id, .age]", "csv"), "u1,10\nu2,9.0\nu3,\n");
    assert_eq!(filtered("length", "csv"), "value\n3\n");
    assert_eq!((filtered("[]", "csv"), filtered("empty", "tsv")), (String::new(), String::new()));
    assert_eq!(filtered(".[].id", "none"), "");
}

#[test]
fn secrets_are_hidden_in_every_format_unless_asked_for() {
    let row = json!({"id": "a", "password": "not-a-secret-1", "deep": {"key": "not-a-secret-2"}, "n": 1});
    let view = |reveal_once| View { columns: &SECRETS, secret_members: &["password"], reveal_once, ..BARE };
    let outcomes = || {
        [
            list(vec![Ok(json::raw(&row)), Ok(json::raw(&row))]),
            Outcome::Item(json::raw(&row)),
            Outcome::Done(Done::answered(json::raw(&row), "made".into())),
        ]
    };
    let mut styles: Vec<Style> = Format::NAMES.iter().map(|name| style(name)).collect();
    styles.push(Style { jq: Some(jq::compile(".. | strings").unwrap()), ..style("json") });
    styles.push(Style { columns: vec!["key".into()], ..style("json") });
    styles.push(Style { sort_by: Some("key".into()), ..style("json") });
    for mut style in styles {
        for outcome in outcomes() {
            let out = piped(&style, &view(false), outcome);
            assert!(!out.contains("not-a-secret"), "{:?}: {out}", style.format);
        }
        let shows = !matches!(style.format, Format::Ids | Format::None);
        style.reveal = true;
        for outcome in outcomes() {
            assert_eq!(piped(&style, &view(false), outcome).contains("not-a-secret-2"), shows);
        }
        style.reveal = false;
        for outcome in outcomes() {
            assert_eq!(piped(&style, &view(true), outcome).contains("not-a-secret-2"), shows);
        }
    }
}

#[test]
fn a_secret_member_spelt_with_an_escape_is_hidden_too() {
    let rows = list(texts(&[r#"{"pass\u0077ord":"not-a-secret-1"}"#]));
    assert_eq!(piped(&style("json"), &USERS, rows), "[{\"password\":\"(hidden)\"}]\n");
}

#[test]
fn a_secret_member_of_one_parent_is_hidden_there_and_nowhere_else() {
    let rows = list(texts(&[r#"{"keys":[{"value":"not-a-secret-1"}],"value":"shown"}"#]));
    let expected = r#"{"keys":[{"value":"(hidden)"}],"value":"shown"}"#;
    assert_eq!(piped(&style("ndjson"), &view(&[], &["keys.value"]), rows), format!("{expected}\n"));
}

#[test]
fn rows_without_a_secret_keep_their_bytes() {
    let text = r#"{"id":1E2,"password":null,"n":18446744073709551616}"#;
    assert_eq!(piped(&style("ndjson"), &USERS, list(texts(&[text]))), format!("{text}\n"));
}

#[test]
fn a_write_tells_people_in_words_and_scripts_in_json() {
    let done = |value: Value| Outcome::Done(Done::answered(json::raw(&value), "user ann locked".into()));
    let (_, captured) = run(Facts::default(), &style("table"), &USERS, done(json!({"status": "ok"})));
    assert_eq!((captured.out().as_str(), captured.err().as_str()), ("", "user ann locked\n"));
    let (_, captured) = run(Facts::default(), &style("table"), &USERS, done(json!({"id": "u1"})));
    assert!(captured.out().starts_with("id      u1\n"));
    let (_, captured) = run(Facts::default(), &style("json"), &USERS, done(json!({"status": "ok"})));
    assert_eq!((captured.out().as_str(), captured.err().as_str()), ("{\"status\":\"ok\"}\n", ""));
    assert_eq!(piped(&style("ids"), &USERS, done(json!({"id": "u1"}))), "u1\n");
    assert_eq!(piped(&style("csv"), &USERS, done(json!(null))), "");
}

#[test]
fn a_partial_outcome_is_shown_and_fails() {
    let outcome =
        Outcome::Partial(json::raw(&json!({"failed": 1})), Fault::new(Kind::Partial, "1 of 2 failed"));
    let (result, captured) = run(Facts::default(), &style("json"), &USERS, outcome);
    assert_eq!(result.unwrap_err().kind(), Kind::Partial);
    assert_eq!(captured.out(), "{\"failed\":1}\n");
}

#[test]
fn cells_that_a_spreadsheet_would_run_are_defused() {
    let rows = || {
        let row = |id: &str| Ok(json::raw(&json!({"id": id, "user": {"name": "a,\"b\"\nc"}, "age": -1})));
        list(["=1+1", "+1", "@x", "\tx", "plain"].map(row).into_iter().collect())
    };
    let columns =
        |format| Style { columns: vec!["id".into(), "age".into()], no_headers: true, ..style(format) };
    assert_eq!(
        piped(&columns("csv"), &USERS, rows()),
        "'=1+1,'-1\n'+1,'-1\n'@x,'-1\n\"'\tx\",'-1\nplain,'-1\n"
    );
    let raw = Style { csv_raw: true, ..columns("csv") };
    assert!(piped(&raw, &USERS, rows()).starts_with("=1+1,-1\n"));
    assert!(piped(&style("csv"), &USERS, rows()).contains("\"a,\"\"b\"\"\nc\",'-1"));
    assert!(piped(&style("tsv"), &USERS, rows()).contains("\"'\tx\"\t\"a,\"\"b\"\"\nc\"\t'-1\t"));
}

#[test]
fn ids_come_from_the_place_of_the_id_and_are_one_line_each() {
    let rows =
        || list(texts(&[r#"{"uuid":"x-1","id":"n1"}"#, r#""bare""#, "7", "{}", r#"{"uuid":"a\nb","id":2}"#]));
    let uuid = View { id: "/uuid", ..USERS };
    let (result, captured) = run(Facts::default(), &style("ids"), &uuid, rows());
    result.unwrap();
    assert_eq!(captured.out(), "x-1\nbare\n7\na\\nb\n");
    assert!(captured.err().contains("1 row without an id"));
    assert_eq!(piped(&style("ids"), &USERS, rows()), "n1\nbare\n7\n2\n");
}

#[test]
fn yaml_says_what_json_says() {
    let rows = list(texts(&[
        r#"{"id":"01","yes":"no","none":null,"t":true,"f":1.5,"list":["a",{"b":[]}],"empty":""}"#,
        r#"{"text":"one\ntwo","mark":"a: b # c","dash":"- x","esc":"\u001b[0m"}"#,
    ]));
    let expected = "- id: \"01\"\n  \"yes\": \"no\"\n  none: null\n  t: true\n  f: 1.5\n  list:\n  - a\n  - b: []\n  empty: \"\"\n";
    let out = piped(&style("yaml"), &USERS, rows);
    assert!(out.starts_with(expected), "{out}");
    let rest = "- text: |-\n    one\n    two\n  mark: \"a: b # c\"\n  dash: \"- x\"\n  esc: \"\\e[0m\"\n";
    assert!(out.ends_with(rest), "{out}");
}

#[test]
fn what_is_no_object_breaks_no_format() {
    let values = [json!(1), json!("text"), json!([1, {"a": 2}]), json!(null), json!(true), json!({})];
    for format in Format::NAMES {
        for view in [&USERS, &BARE] {
            for value in &values {
                let rows = list(vec![Ok(json::raw(value)), Ok(json::raw(&json!({"id": 1})))]);
                piped(&style(format), view, rows);
                piped(&style(format), view, Outcome::Item(json::raw(value)));
                piped(&style(format), view, Outcome::Done(Done::answered(json::raw(value), "done".into())));
            }
        }
    }
    assert_eq!(piped(&style("table"), &BARE, list(texts(&["\"a\"", "\"b\""]))), "VALUE\na\nb\n");
}

#[test]
fn an_answer_nested_without_end_is_a_fault_or_a_copy_and_never_a_crash() {
    let deep = format!("{{\"password\":{}{}}}", "[".repeat(50_000), "]".repeat(50_000));
    for format in Format::NAMES {
        let (result, captured) = run(terminal(80), &style(format), &USERS, list(texts(&[&deep])));
        assert!(result.is_err() && captured.out().is_empty(), "{format}");
    }
    let harmless = deep.replace("password", "x");
    for format in ["json", "ndjson", "csv", "table", "none"] {
        run(terminal(80), &style(format), &USERS, list(texts(&[&harmless]))).0.unwrap();
    }
}

#[test]
fn a_fault_is_one_line_with_its_hint_and_more_on_request() {
    let fault = Fault::new(Kind::NotFound, "there is no user\nann\u{1b}")
        .hint("list them with iamctl users list")
        .on("work", "hid")
        .status(404)
        .platform_code("E7");
    let told = |format, verbose| {
        let (screen, captured) = Screen::captured("");
        show_fault(&screen, format, &fault, verbose);
        assert_eq!(captured.out(), "");
        captured.err()
    };
    let line = "iamctl: work: there is no user\\nann\\u{1b}; hint: list them with iamctl users list\n";
    assert_eq!(told(Format::Table, false), line);
    assert_eq!(
        told(Format::Csv, true),
        format!("{line}iamctl: platform hid, HTTP status 404, platform code E7\n")
    );
    let json = told(Format::Json, false);
    assert_eq!(json.lines().count(), 1);
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), fault.to_json());
}

#[test]
fn a_closed_pipe_is_passed_over_in_silence() {
    for format in [Format::Table, Format::Json] {
        let (screen, captured) = Screen::captured("");
        show_fault(&screen, format, &Fault::new(Kind::ClosedPipe, "gone"), true);
        assert_eq!(captured.err(), "");
    }
}
