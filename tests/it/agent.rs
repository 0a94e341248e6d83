//! `--agent` and `IAMCTL_AGENT`: a program at the other end.

use crate::bench::Bench;
use serde_json::Value;

#[test]
fn a_program_gets_json_and_errors_as_json_however_it_says_that_it_is_one() {
    for (bench, flag) in [
        (Bench::on("sandbox/protegrity").with("IAMCTL_AGENT", "1"), ""),
        (Bench::on("sandbox/protegrity"), " --agent"),
    ] {
        let rows = bench.run(&format!("users list --limit 2{flag}")).exits(0).json();
        assert_eq!(rows.as_array().map(Vec::len), Some(2));
        for (line, code) in [
            ("users get nobody", "not_found"),
            ("users get nobody -o table", "not_found"),
            ("users lsit", "usage"),
            ("users get", "usage"),
            ("users", "usage"),
            ("users list --columns nosuch", "usage"),
        ] {
            let ran = bench.run(&format!("{line}{flag}"));
            let fault: Value =
                serde_json::from_str(&ran.err).unwrap_or_else(|error| panic!("{error}: {ran:?}"));
            assert_eq!(fault["error"]["code"], code, "{line}");
            assert_eq!(fault["error"]["exit_code"], u64::from(ran.code), "{line}");
        }
    }
    // What the line says outweighs it, and so does a form that the environment asks for.
    let bench = Bench::on("sandbox/protegrity").with("IAMCTL_AGENT", "yes");
    assert!(!bench.run("users list --limit 1 -o ids").exits(0).out.contains('['));
    let bench = bench.with("IAMCTL_OUTPUT", "ndjson");
    assert!(bench.run("users list --limit 1").exits(0).out.starts_with('{'));
    let off = Bench::on("sandbox/protegrity").with("IAMCTL_AGENT", "0");
    assert!(off.run("users list --limit 1").exits(0).out.starts_with("ID"));
    let odd = Bench::on("sandbox/protegrity").with("IAMCTL_AGENT", "maybe");
    odd.run("users list").exits(3).says("IAMCTL_AGENT");
}

#[test]
fn a_program_is_never_asked_and_what_is_destructive_still_needs_a_yes() {
    let bench = Bench::on("sandbox/protegrity").with("IAMCTL_AGENT", "1");
    let before = bench.counters("protegrity").1;
    let ran = bench.answer("users delete maria.garcia", "y\n").exits(11);
    assert!(ran.err.contains("--yes") && !ran.err.contains("[y/N]"), "{ran:?}");
    assert_eq!(bench.counters("protegrity").1, before);
    bench.answer("users delete maria.garcia --yes", "").exits(0);
    // A secret is not asked for either.
    let ran = bench.answer("users password set viewer", "Str0ng-not-a-secret-1\n");
    assert!(ran.code != 0 && !ran.err.contains("Password:"), "{ran:?}");
}

#[test]
fn a_program_sees_neither_colour_nor_escapes_on_a_terminal() {
    let bench = Bench::on("sandbox/protegrity").with("IAMCTL_AGENT", "1").with("CLICOLOR_FORCE", "1");
    for line in ["users list --limit 2", "users get nobody", "users --help", "profiles list"] {
        let ran = bench.show(line);
        assert!(!ran.out.contains('\u{1b}') && !ran.err.contains('\u{1b}'), "{line}: {ran:?}");
    }
}
