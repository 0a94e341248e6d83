//! `--template` and `--template-file`: rows by a template, on every platform.

use crate::bench::Bench;
use crate::wire::Wire;
use iamctl::platforms::PLATFORMS;
use serde_json::Value;

#[test]
fn a_template_is_rendered_for_each_row_of_a_list_and_once_for_one_thing() {
    for platform in PLATFORMS {
        let bench = Bench::on(&format!("sandbox/{}", platform.name));
        for list in ["users list --limit 3", "clients list", "groups list", "roles list"] {
            let rows = bench.run(&format!("{list} -o json"));
            if rows.code == 13 {
                continue;
            }
            let rendered = bench.run(&format!("{list} --template '{{{{ row | tojson }}}}'")).exits(0);
            let lines = rendered.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
            assert_eq!(lines.collect::<Value>(), rows.json(), "{} {list}", platform.name);
        }
    }
    let bench = Bench::on("sandbox/protegrity");
    let one = "users get maria.garcia --template '{{ username }}: {{ groups | join(\", \") }}'";
    assert_eq!(bench.run(one).exits(0).out, "maria.garcia: developers\n");
    let some = "users list --limit 3 --template '{% if username == \"admin\" %}{{ username }}{% endif %}'";
    assert_eq!(bench.run(some).exits(0).out, "admin\n", "a row for which it makes nothing is no line");
    let sorted = "users list --limit 2 --sort-by username --template '{{ username }}'";
    let names = bench.run("users list --limit 2 --sort-by username --columns username -o tsv --no-headers");
    assert_eq!(bench.run(sorted).exits(0).out, names.out);
    // What this tool makes itself, plans and answers to writes are rendered in the same way.
    let plan = "users create --username ann.example --dry-run --template '{{ dry_run.method }}'";
    assert_eq!(bench.run(plan).exits(0).out, "POST\n");
    let made = "users create --username ann.example --template 'made {{ row | tojson }}'";
    assert!(bench.run(made).exits(0).out.starts_with("made {"));
    let profiles = bench.run("profiles list --template '{{ name }}'").exits(0).out;
    assert!(profiles.lines().any(|name| name == "sandbox/hid"), "{profiles}");
}

#[test]
fn a_template_in_a_file_may_have_several_lines_and_no_line_for_the_last_end() {
    let bench = Bench::on("sandbox/protegrity");
    let file = bench.file(
        "card.j2",
        "\u{feff}# {{ username }}\r\n{% for role in roles %}\r\n- {{ role }}\r\n{%- endfor %}\r\n",
    );
    let out = bench.run(&format!("users get admin --template-file {file}")).exits(0).out;
    let lines: Vec<&str> = out.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    assert_eq!(lines, ["# admin", "- security_administrator", "- directory_administrator"]);
    assert_eq!(bench.feed("users get admin --template-file -", "{{ username }}\n").exits(0).out, "admin\n");
    bench.run("users get admin --template-file /dev/zero").exits(2).says("not a regular file");
    bench.run("users get admin --template-file none.j2").exits(2).says("none.j2 cannot be read");
    let bad = bench.file("bad.j2", "{{ username }}\n{{ email | nosuch }}\n");
    let ran = bench.run(&format!("users get admin --template-file {bad}")).exits(2);
    assert!(ran.err.contains("bad.j2 cannot be used: line 2, column"), "{ran:?}");
}

#[test]
fn a_bad_template_and_one_beside_another_form_are_refused_before_anything_is_sent() {
    let wire = Wire::json("[]");
    let bench = wire.bench();
    for (flags, said) in [
        ("--template '{{ id'", "line 1"),
        ("--template '{{ id | nosuch }}'", "nosuch"),
        ("--template '{% include \"/etc/passwd\" %}'", "line 1"),
        ("--template '{{ id }}' -o json", "--template and -o"),
        ("--template '{{ id }}' --jq .", "--template and --jq"),
        ("--template '{{ id }}' --columns id", "--template and --columns"),
        ("--template-file x --template '{{ id }}'", "--template and --template-file"),
    ] {
        bench.run(&format!("users list {flags}")).exits(2).says(said);
    }
    assert!(wire.asked().is_empty(), "{:?}", wire.asked());
    // The environment's form steps back.
    let bench = Bench::on("sandbox/protegrity").with("IAMCTL_OUTPUT", "csv");
    assert_eq!(bench.run("users list --limit 1 --template '{{ username }}'").exits(0).out, "admin\n");
}

#[test]
fn a_template_shows_no_secret_and_nothing_that_acts_on_a_terminal() {
    let bench = Bench::on("sandbox/protegrity");
    let registry = Bench::on("sandbox/u4ids");
    let get = "tenants list --template '{{ row | tojson }}'";
    let shown = registry.run(get).exits(0).out;
    assert!(shown.contains("(hidden)"), "{shown}");
    let whole = registry.run(&format!("{get} --reveal")).exits(0).out;
    assert!(!whole.contains("(hidden)"), "{whole}");
    let line = "users list --limit 1 --template '{{ \"\\x1b[31m\" }}{{ username }}'";
    let seen = bench.show(line).exits(0).out;
    assert!(!seen.contains('\u{1b}') && seen.contains("\\u{1b}[31madmin"), "{seen:?}");
}

#[test]
fn a_member_that_a_row_lacks_ends_the_list_with_the_names_there_are() {
    let bench = Bench::on("sandbox/protegrity");
    let ran = bench.run("users list --limit 2 --template '{{ userName }}'").exits(2);
    assert!(
        ran.out.is_empty() && ran.err.contains("userName") && ran.err.contains("username, email"),
        "{ran:?}"
    );
    // A write was carried out all the same, and no script may take it for one that was not.
    let ran = bench.run("users create --username lena.example --template '{{ nosuch }}'").exits(1);
    assert!(ran.err.contains("carried out all the same"), "{ran:?}");
}

#[test]
fn a_new_secret_that_a_template_leaves_out_is_shown_all_the_same() {
    let bench = Bench::on("sandbox/u4ids");
    let ran = bench.run("clients secrets add web --template '{{ id }}'");
    let with = bench.run("clients secrets add web --template '{{ row | tojson }}'");
    assert_eq!((ran.code, with.code), (0, 0), "{ran:?} {with:?}");
    assert!(ran.err.contains("leaves the new secret out"), "{ran:?}");
    assert!(!with.err.contains("leaves the new secret out"), "{with:?}");
}
