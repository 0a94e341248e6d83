//! What comes out, in each format and on terminals of several widths.

use crate::bench::Bench;
use iamctl::platforms::PLATFORMS;

fn widest(text: &str) -> usize {
    text.lines().map(|line| line.chars().count()).max().unwrap_or(0)
}

#[test]
fn help_is_wrapped_to_the_terminal_and_examples_stay_whole() {
    let bench = Bench::new();
    for line in ["-h", "--help-all", "users create -h", "users create --help-all", "saml providers create -h"]
    {
        let plain = bench.run(line).exits(0).out;
        let examples = |help: &str| {
            let lines = help.lines().filter(|line| line.starts_with("  iamctl "));
            lines.map(str::to_owned).collect::<Vec<_>>()
        };
        for width in [40, 80, 120] {
            let shown = bench.show_at(width, line).exits(0).out;
            assert_eq!(examples(&shown), examples(&plain), "{line} at {width}");
            let rest: Vec<&str> = shown.lines().filter(|line| !line.starts_with("  iamctl ")).collect();
            // A name and its value are one word, however narrow the terminal is.
            let whole = |line: &&&str| line.trim_start().starts_with('-') || line.starts_with("Usage: ");
            let long: Vec<&&str> =
                rest.iter().filter(|line| !whole(line) && line.chars().count() > width).collect();
            assert!(long.is_empty(), "{line} at {width}: {long:?}");
            assert!(!shown.contains('\u{a0}'));
        }
        assert_eq!(plain, bench.show_at(0, line).out, "a terminal of unknown width breaks nothing");
        assert!(widest(&bench.show_at(400, line).out) <= widest(&plain));
    }
}

#[test]
fn a_filter_takes_the_format_of_the_flag_and_is_json_without_one() {
    let bench = Bench::on("sandbox/protegrity");
    let users = "users list --limit 2 --jq '.[] | {username, enabled}'";
    assert!(bench.run(users).exits(0).out.starts_with("{\"username\":"));
    for (format, start) in [
        ("csv", "username,enabled\n"),
        ("tsv", "username\tenabled\n"),
        ("table", "USERNAME"),
        ("yaml", "username: "),
        ("json", "{\"username\":"),
        ("ndjson", "{\"username\":"),
    ] {
        let out = bench.run(&format!("{users} -o {format}")).exits(0).out;
        assert!(out.starts_with(start), "{format}: {out}");
        // The profile's or the environment's format holds too, but for the table that is the default.
        let plain = if format == "table" { bench.run(users).out } else { out };
        assert_eq!(
            Bench::on("sandbox/protegrity").with("IAMCTL_OUTPUT", format).run(users).out,
            plain,
            "{format}"
        );
    }
    let ids = bench.run("users list --limit 2 -o ids").exits(0).out;
    assert_eq!(bench.run("users list --limit 2 --jq '.[].id' -o ids").exits(0).out, ids);
    assert_eq!(bench.run("users list --limit 2 --jq '.[]' -o ids").exits(0).out, ids);
    // A write's answer and a plan go through the filter in the same way.
    let plan =
        bench.run("users create --username ann.example --dry-run --jq .dry_run.method -o csv").exits(0);
    assert_eq!(plan.out, "value\nPOST\n");
}

#[test]
fn a_list_of_users_on_80_columns_shows_who_is_enabled_on_every_platform() {
    for platform in PLATFORMS {
        let bench = Bench::on(&format!("sandbox/{}", platform.name));
        let ran = bench.show_at(80, "users list --limit 20");
        if ran.code == 13 {
            continue;
        }
        let header = ran.out.lines().next().unwrap_or_default().to_owned();
        assert!(header.starts_with("ID") && header.contains("NAME"), "{}: {header}", platform.name);
        assert!(header.contains("ENABLED") || header.contains("STATUS"), "{}: {header}", platform.name);
        assert!(widest(&ran.out) <= 80, "{}: {}", platform.name, ran.out);
    }
}

#[test]
fn an_id_that_nobody_reads_gives_way_before_what_happened() {
    let bench = Bench::on("sandbox/entrust");
    let ran = bench.show_at(80, "audits list --since 2h --limit 3").exits(0);
    let header = ran.out.lines().next().unwrap_or_default();
    for name in ["ID", "TIME", "EVENT", "OUTCOME"] {
        assert!(header.contains(name), "{name}: {ran:?}");
    }
    assert!(ran.out.lines().nth(1).is_some_and(|row| row.contains('…')), "{ran:?}");
}
