//! New secrets arrive: nothing is made that cannot be handed over, and what is lost all the same is named.

use crate::bench::Bench;
use serde_json::Value;

/// A line of each command that makes a secret, by platform.
const MINTING: &[(&str, &str)] = &[
    ("u4ids", "clients secrets add web"),
    ("u4ids", "clients secrets rotate web --old 2 --delete-old --yes"),
    ("u4ids", "scopes secrets add api"),
    ("u4ids", "scopes secrets rotate api"),
    ("u4ids", "clients create --client-id b --name B --flow ClientCredentials"),
    ("entrust", "clients secrets rotate my-admin-app --confirm my-admin-app"),
    ("entrust", "clients admin-api create --name reader --role Auditor"),
    ("entrust", "authenticators temp-access-codes create bob.example"),
    ("entrust", "authenticators passwords generate ann.example"),
    ("entrust", "authenticators machines create ann.example --label x"),
    ("entrust", "authenticators otps create ann.example --application 8ab22b7e-0000-4000-8000-000000000000"),
];

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}"))
}

#[test]
fn no_secret_is_made_for_an_output_that_nobody_reads() {
    for (platform, line) in MINTING {
        let bench = on(platform);
        let before = bench.counters(platform).1;
        for form in ["", "-o json", "--jq ."] {
            bench
                .unheard(&format!("{line} {form}"))
                .exits(2)
                .says("nothing was sent")
                .says("--secret-out FILE");
        }
        bench.run(&format!("{line} -o none")).exits(2).says("nothing was sent");
        for path in ["/dev/full", "/dev/null", "nowhere/file"] {
            bench.run(&format!("{line} --secret-out {path}")).exits(2).says("nothing was sent");
        }
        assert_eq!(bench.counters(platform).1, before, "{line}");
        bench.unheard(&format!("{line} --dry-run")).exits(0);
    }
}

#[test]
fn what_makes_no_secret_or_mails_it_needs_no_reader() {
    on("u4ids").unheard("clients create --client-id b --name B --flow Implicit").exits(0);
    on("entrust").unheard("authenticators passwords generate ann.example --mail").exits(0);
    let bench = on("u4ids");
    let path = bench.path("s").display().to_string();
    bench.unheard(&format!("clients secrets add web --secret-out {path}")).exits(0);
    assert!(std::fs::read_to_string(path).unwrap().starts_with("not-a-secret-"));
}

#[test]
fn the_secrets_of_rows_go_to_one_file_and_nowhere_else() {
    for (platform, line, rows) in [
        ("u4ids", "clients secrets add", "client\nweb\nold-portal\n"),
        ("u4ids", "scopes secrets rotate", "scope,old\napi,67ccd7a7-b052-4521-803a-6d4ff75d6a89\n"),
        ("u4ids", "clients create --flow ClientCredentials", "client-id,name\na,A\nb,B\n"),
        ("entrust", "authenticators temp-access-codes create", "user\nann.example\nbob.example\n"),
        ("entrust", "clients admin-api create --role Auditor", "name\none\ntwo\n"),
    ] {
        let bench = on(platform);
        let (file, kept) = (bench.file("rows.csv", rows), bench.path("kept"));
        let before = bench.counters(platform).1;
        bench.run(&format!("{line} --each {file}")).exits(2).says("row 1").says("--secret-out FILE");
        assert_eq!(bench.counters(platform).1, before, "{line}");
        let ran =
            bench.run(&format!("{line} --each {file} --secret-out {} -o json", kept.display())).exits(0);
        let text = std::fs::read_to_string(&kept).unwrap();
        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), rows.lines().count() - 1, "{text}");
        for line in &lines {
            let value = line["value"].as_str().unwrap();
            assert!(!value.is_empty() && !line["key"].as_str().unwrap().is_empty(), "{text}");
            assert!(!ran.out.contains(value) && !ran.err.contains(value), "{ran:?}");
        }
        bench
            .run(&format!("{line} --each {file} --secret-out {}", kept.display()))
            .exits(2)
            .says("not overwritten");
    }
    let bench = on("u4ids");
    let file = bench.file("rows.csv", "client-id,name,flow\na,A,Implicit\n");
    bench.run(&format!("clients create --each {file}")).exits(0);
}

#[cfg(unix)]
#[test]
fn each_row_has_a_private_file_in_a_folder_and_none_is_overwritten() {
    use std::os::unix::fs::PermissionsExt as _;
    let bench = on("u4ids");
    let file = bench.file("rows.csv", "client\nweb\nold-portal\n");
    let kept = bench.path("kept");
    let line = format!("clients secrets add --each {file} --secret-out {}/", kept.display());
    let before = bench.counters("u4ids").1;
    bench.run(&line).exits(2).says("there is no folder");
    assert_eq!(bench.counters("u4ids").1, before);
    std::fs::create_dir(&kept).unwrap();
    std::fs::set_permissions(&kept, std::fs::Permissions::from_mode(0o777)).unwrap();
    bench.run(&line).exits(3).says("chmod 700").says("nothing was sent");
    std::fs::set_permissions(&kept, std::fs::Permissions::from_mode(0o700)).unwrap();
    assert_eq!(bench.counters("u4ids").1, before);
    {
        let (names, ran) = (["old-portal", "web"], bench.run(&line).exits(0));
        let mut files: Vec<_> = std::fs::read_dir(&kept).unwrap().map(|file| file.unwrap().path()).collect();
        files.sort();
        let found: Vec<_> = files.iter().map(|file| file.file_name().unwrap().to_str().unwrap()).collect();
        assert_eq!(found, names);
        let texts: std::collections::BTreeSet<String> =
            files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
        assert_eq!(texts.len(), files.len());
        for (file, text) in files.iter().zip(&texts) {
            assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o777, 0o600);
            let secret = text.strip_suffix('\n').unwrap();
            assert!(secret.len() > 8 && !ran.out.contains(secret) && !ran.err.contains(secret), "{ran:?}");
        }
    }
    let before = bench.counters("u4ids").1;
    bench.run(&line).exits(2).says("exists already").says("nothing was sent");
    assert_eq!(bench.counters("u4ids").1, before);
}

#[test]
fn rows_that_nobody_reads_move_no_cursor() {
    let bench = on("entrust");
    let path = bench.path("cursor");
    let line = format!("audits siem --since 30d --cursor-file {}", path.display());
    bench.unheard(&line).exits(2).says("nobody would read");
    bench.run(&format!("{line} -o none")).exits(2).says("nobody would read");
    assert!(!path.exists());
    bench.run(&line).exits(0);
    assert!(path.exists());
}

#[test]
fn a_new_secret_of_a_built_in_account_is_said_to_leave_its_own_stale() {
    let bench = on("protegrity");
    let set = |user: &str| {
        bench.feed(&format!("users password set {user} --password-stdin"), "Str0ng-not-a-secret-1!\n")
    };
    let other = set("maria.garcia").exits(0);
    assert!(!other.err.contains("old secret"), "{other:?}");
    set("admin --confirm admin").exits(0).says("set IAMCTL_SANDBOX_PROTEGRITY_PASSWORD to the new one");
}

#[cfg(unix)]
mod processes {
    use super::{MINTING, on};
    use crate::bench::Bench;
    use crate::process::{BINARY, Ended, binary, end, within};
    use crate::served::Served;
    use iamctl::clock::SystemClock;
    use std::process::{Command, Stdio};
    use std::sync::Arc;

    /// Runs it in a shell after a word that changes what it can write to.
    fn under(bench: &Bench, before: &str, line: &str, after: &str) -> Ended {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("{before} exec '{BINARY}' {line} {after}")]);
        within(&mut shell, bench);
        end(&mut shell)
    }

    fn served() -> (Served, Bench) {
        let served = Served::plain(3, Arc::new(SystemClock));
        let authority = format!("{}/identity", served.url("u4ids"));
        let bench = served.bench("u4ids").with("IAMCTL_AUTHORITY", &authority);
        (served, bench)
    }

    #[test]
    fn a_closed_output_and_the_null_device_are_seen_before_the_call() {
        for (platform, line) in [MINTING[0], MINTING[7]] {
            let bench = on(platform);
            let before = bench.counters(platform).1;
            for after in [">&-", "> /dev/null", "> /dev/full"] {
                under(&bench, "", line, after).exits(2).says("--secret-out FILE");
            }
            end(binary(&bench, line).stdout(Stdio::null())).exits(2);
            assert_eq!(bench.counters(platform).1, before, "{line}");
        }
    }

    #[test]
    fn a_disk_without_space_is_found_before_the_call() {
        let (served, bench) = served();
        let path = bench.path("s");
        let line = format!("clients secrets add web --secret-out {}", path.display());
        under(&bench, "trap '' XFSZ; ulimit -f 0;", &line, "").exits(3).says("free some space");
        assert_eq!((served.totals("u4ids").1, path.exists()), (0, false));
        under(&bench, "", &line, "").exits(0);
    }

    #[test]
    fn a_secret_that_is_lost_all_the_same_is_named_with_what_removes_it() {
        for (line, removal) in [
            ("clients secrets add web", "clients secrets delete web"),
            ("clients secrets rotate web --old 2 --delete-old --yes", "clients secrets delete web"),
            ("clients create --client-id b --name B --flow ClientCredentials", "clients delete b"),
        ] {
            let (_served, bench) = served();
            let ended = under(&bench, "trap '' XFSZ; ulimit -f 0;", line, "-o json > out");
            let said: serde_json::Value = serde_json::from_str(ended.err.lines().last().unwrap()).unwrap();
            let hint = said["error"]["hint"].as_str().unwrap();
            let made = said["error"]["made"][0].as_str().unwrap();
            assert!(hint.contains(removal) && hint.contains(made), "{said}");
            assert_eq!((ended.code, &said["error"]["retryable"]), (Some(1), &false.into()), "{said}");
            let kept = bench.run("clients get web -o json").exits(0).json();
            let ids: Vec<&serde_json::Value> =
                kept["clientSecrets"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
            assert!(ids.contains(&&2.into()), "the old one stays: {kept}");
        }
    }
}

#[test]
fn a_dash_is_no_file_for_a_secret() {
    let bench = Bench::on("sandbox/u4ids");
    let writes = bench.counters("u4ids").1;
    bench.run("clients secrets add web --secret-out -").exits(2).says("./-").says("nothing was sent");
    let rows = bench.file("rows.csv", "client\nweb\n");
    bench.run(&format!("clients secrets add --each {rows} --secret-out -")).exits(2);
    assert_eq!(bench.counters("u4ids").1, writes);
    assert!(!std::path::Path::new("-").exists());
}
