//! `--where` on every list of every platform: by each column that it shows, by what the platform filters itself and by what
//! is filtered here, and what is refused.

use crate::bench::Bench;
use crate::served::{Served, still};
use iamctl::commands::{Column, Show};
use iamctl::engine::is_list;
use iamctl::platforms::{Operation, PLATFORMS, Platform};
use serde_json::Value;

/// What can be typed to have a list whole.
fn lines() -> impl Iterator<Item = (&'static Platform, &'static Operation, String)> {
    let all =
        PLATFORMS.iter().flat_map(|platform| platform.operations().map(|operation| (*platform, operation)));
    all.filter(|(_, operation)| is_list(operation) && !operation.examples.is_empty()).map(
        |(platform, operation)| {
            let words = shlex::split(operation.examples[0]).unwrap();
            let mut line: Vec<String> = Vec::new();
            let mut words = words.into_iter();
            while let Some(word) = words.next() {
                if word == "--limit" {
                    words.next();
                } else {
                    line.push(shlex::try_quote(&word).unwrap().into_owned());
                }
            }
            (platform, operation, line.join(" "))
        },
    )
}

/// The first value of a column as it may be typed.
fn typed(cell: &Value) -> Option<String> {
    match cell {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(if *truth { "yes" } else { "no" }.to_owned()),
        Value::Array(list) => list.iter().find_map(typed),
        _ => None,
    }
}

/// Whether a cell is what was typed, said another way than the tool says it.
fn is_so(cell: &Value, show: Show, value: &str) -> bool {
    match cell {
        Value::Array(list) if show == Show::Count => list.len().to_string() == value,
        Value::Array(list) => list.iter().any(|one| is_so(one, show, value)),
        cell => typed(cell).is_some_and(|own| own.to_lowercase() == value.to_lowercase()),
    }
}

fn rows(bench: &Bench, line: &str) -> Vec<Value> {
    bench.run(line).exits(0).json().as_array().unwrap().clone()
}

/// Runs a line on a platform; what is shown once only is there again each time.
fn on(platform: &Platform, line: &str, bench: &Bench) -> Vec<Value> {
    match line.contains("search") {
        true => rows(&Bench::on(&format!("sandbox/{}", platform.name)), line),
        false => rows(bench, line),
    }
}

fn holds(platform: &Platform, line: &str, column: &Column, (bench, whole): (&Bench, &[Value])) {
    let (name, show) = (column.heading.name, column.heading.show);
    if show == Show::Secret {
        bench.run(&format!("{line} --where {name}=x")).exits(2).says("secret");
        return;
    }
    let cells = || whole.iter().map(|row| &row[name]);
    let value = match show {
        Show::Count => cells().find_map(|cell| Some(cell.as_array()?.len().to_string())),
        _ => cells().find_map(typed),
    };
    let Some(value) = value.filter(|value| value.trim() == value) else {
        let nobodys = if show == Show::Time { "1901-01-01" } else { "nobody-has-this" };
        assert!(on(platform, &format!("{line} --where {name}={nobodys} -o json"), bench).is_empty());
        return;
    };
    let condition = shlex::try_quote(&format!("{name}={value}")).unwrap().into_owned();
    let found = on(platform, &format!("{line} --where {condition} --columns {name} -o json"), bench);
    let wanted = cells().filter(|cell| is_so(cell, show, &value)).count();
    assert!(found.iter().all(|row| is_so(&row[name], show, &value)), "{line} --where {condition}: {found:?}");
    assert_eq!(found.len(), wanted, "{line} --where {condition}");
    assert!(wanted > 0, "{line} --where {condition}");
}

#[track_caller]
fn each_column_of_each_list(name: &str) {
    let mut seen = 0;
    for (platform, operation, line) in lines().filter(|(platform, ..)| platform.name == name) {
        let bench = Bench::on(&format!("sandbox/{name}"));
        bench.run(&format!("{line} --where nope-at-all=x")).exits(2);
        let names: Vec<&str> = operation.columns.iter().map(|column| column.heading.name).collect();
        if names.is_empty() {
            continue;
        }
        let whole = on(platform, &format!("{line} --columns {} -o json", names.join(",")), &bench);
        operation.columns.iter().for_each(|column| holds(platform, &line, column, (&bench, &whole)));
        seen += names.len();
    }
    assert!(seen > 3, "{seen}");
}

#[test]
fn every_list_of_protegrity_can_be_narrowed_down_by_each_of_its_columns() {
    each_column_of_each_list("protegrity");
}

#[test]
fn every_list_of_secureauth_can_be_narrowed_down_by_each_of_its_columns() {
    each_column_of_each_list("secureauth");
}

#[test]
fn every_list_of_u4ids_can_be_narrowed_down_by_each_of_its_columns() {
    each_column_of_each_list("u4ids");
}

#[test]
fn every_list_of_hid_can_be_narrowed_down_by_each_of_its_columns() {
    each_column_of_each_list("hid");
}

#[test]
fn every_list_of_entrust_can_be_narrowed_down_by_each_of_its_columns() {
    each_column_of_each_list("entrust");
}

#[test]
fn every_list_of_scim_can_be_narrowed_down_by_each_of_its_columns() {
    each_column_of_each_list("scim");
}

#[test]
fn no_platform_is_left_out() {
    let source = include_str!("conditions.rs");
    for platform in PLATFORMS {
        assert!(
            source.contains(&format!("each_column_of_each_list(\"{}\")", platform.name)),
            "{}",
            platform.name
        );
    }
}

#[test]
fn a_limit_counts_the_rows_that_fit_and_stops_the_network() {
    let served = Served::plain(2000, still());
    let bench = served.bench("protegrity");
    served.count("/users");
    let ran = bench
        .run("users list --where username~e --where enabled=yes --limit 3 --page-size 20 -o json")
        .exits(0);
    assert_eq!(ran.json().as_array().unwrap().len(), 3);
    assert!(served.counted("/users") < 6, "{} pages of 100", served.counted("/users"));
    let all = bench.run("users list --where enabled=no -o json").exits(0).json();
    let sorted =
        bench.run("users list --where enabled=no --sort-by -username --limit 2 -o json").exits(0).json();
    assert_eq!(sorted.as_array().unwrap().len(), 2);
    assert!(all.as_array().unwrap().len() > 2);
}

#[test]
fn what_a_platform_documents_that_it_filters_by_goes_to_it_and_means_the_same() {
    for (platform, line, sent) in [
        ("hid", "credentials list --where status=active", r#"status.status eq \"ACTIVE\""#),
        ("hid", "credentials list --where 'expires<2026-03-01T00:00:00Z'", "status.expiryDate lt "),
        ("hid", "users list --where external-id=4711", r#"externalId eq \"4711\""#),
        (
            "hid",
            "users list --filter 'userName sw \"j\"' --where external-id=4711",
            r#"(userName sw \"j\") and externalId"#,
        ),
        (
            "entrust",
            "users list --where status=inactive",
            r#"{"name":"state","operator":"EQUALS","value":"INACTIVE"}"#,
        ),
        (
            "entrust",
            "users list --where enabled=no",
            r#"{"name":"state","operator":"EQUALS","value":"INACTIVE"}"#,
        ),
        (
            "entrust",
            "users list --where locked=yes",
            r#"{"name":"locked","operator":"EQUALS","value":"true"}"#,
        ),
        (
            "entrust",
            "users list --where 'seen>2026-01-01T00:00:00Z'",
            r#""name":"lastAuthTime","operator":"GREATER_THAN""#,
        ),
        ("entrust", "users list --where state=ACTIVE", r#""operator":"EQUALS","value":"ACTIVE""#),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let plan = bench.run(&format!("{line} --dry-run -o json --jq '.dry_run.body | tojson'"));
        let body = plan.exits(0).out;
        assert!(body.contains(sent), "{line}: {body}");
    }
    // Letter case counts for no list, and how a platform compares texts is not documented: it is not asked to.
    for (platform, line) in
        [("hid", "users list --where username=JDOE"), ("entrust", "users list --where username=ANN.Example")]
    {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        assert_eq!(rows(&bench, &format!("{line} -o json")).len(), 1, "{line}");
    }
}

#[test]
fn conditions_add_up_and_hold_on_several_profiles_at_once() {
    let bench = Bench::new();
    let line =
        "users list --where enabled=no --where username^=i -p sandbox/protegrity,sandbox/entrust -o csv";
    let out = bench.run(&format!("{line} --columns profile,username,enabled")).exits(0).out;
    for line in out.lines().skip(1) {
        let (who, enabled) = line.rsplit_once(',').unwrap();
        assert!(who.split(',').nth(1).unwrap().starts_with('i') && enabled == "false", "{out}");
    }
    let ran =
        bench.run("users list --where 'created<30d' -p sandbox/protegrity,sandbox/entrust -o none").exits(0);
    assert_eq!(ran.err.matches("'30d' is ").count(), 1, "told once: {ran:?}");
    for platform in ["protegrity", "entrust"] {
        assert!(out.contains(&format!("sandbox/{platform},ivan.kaya,false\n")), "{out}");
    }
}

#[test]
fn parts_of_times_are_those_of_the_time_that_is_shown() {
    for (platform, line, column) in [
        ("protegrity", "users list", "created"),
        ("entrust", "users list", "created"),
        ("hid", "devices list", "expires"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}")).by(still());
        let shown = |rest: &str| {
            let ran = bench.run(&format!("{line} --columns {column} -o table --no-headers{rest}"));
            ran.exits(0).out.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>()
        };
        let whole = shown("");
        let first = whole.iter().find(|time| time.len() > 11).expect(line);
        for (sign, part) in [("^=", &first[..10]), ("~", &first[5..16]), ("$=", &first[11..])] {
            let fitting = match sign {
                "^=" => whole.iter().filter(|time| time.starts_with(part)).count(),
                "~" => whole.iter().filter(|time| time.contains(part)).count(),
                _ => whole.iter().filter(|time| time.ends_with(part)).count(),
            };
            let found = shown(&format!(" --where '{column}{sign}{part}'"));
            assert!(
                found.len() == fitting && found.contains(first),
                "{platform} {line} {sign}{part}: {found:?}"
            );
        }
    }
}

#[test]
fn a_condition_that_cannot_be_looked_at_is_refused_before_anything_is_sent() {
    let bench = Bench::new();
    for (line, code, said) in [
        ("users list --where usernmae=x -p sandbox/hid", 2, "did you mean 'username'?"),
        ("users list --where enabled=perhaps -p sandbox/hid", 2, "yes or no"),
        ("users list --where 'created<soon' -p sandbox/protegrity", 2, "a time such as"),
        ("users list --where username==admin -p sandbox/protegrity", 2, "there is no sign ==; use ="),
        ("users list --where userId==admin -p sandbox/entrust", 2, "there is no sign ==; use ="),
        ("users list --where 'username=~adm' -p sandbox/hid", 2, "there is no sign =~; use ~"),
        ("users list --where username -p sandbox/hid", 2, "COLUMN=VALUE"),
        ("users list --where nope=x -p sandbox/entrust", 2, "cannot be searched by 'nope'"),
        ("users list --where nope=x -p sandbox/hid,sandbox/protegrity", 2, "nothing was sent, to no profile"),
        (
            "users list --where display-name=x -p sandbox/hid,sandbox/protegrity",
            2,
            "no column 'display-name'",
        ),
        ("users get jdoe --where a=b -p sandbox/hid", 2, "--where"),
    ] {
        bench.run(line).exits(code).says(said);
    }
    for platform in ["hid", "protegrity", "entrust"] {
        assert_eq!(bench.counters(platform).0, 0, "{platform} was asked");
    }
}
