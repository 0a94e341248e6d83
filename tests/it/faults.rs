//! `sandbox fault` and `sandbox serve --fault`: what they take, what they refuse, and the page that tells of them.

use crate::bench::{Bench, project};
use crate::served::{Served, still};
use iamctl::sandbox::PLATFORMS;
use iamctl::sandbox::fault::reading::{platforms_of, rule_of_text, words};
use iamctl::sandbox::fault::table::KINDS;

#[test]
fn every_kind_can_be_set_and_ended_from_the_command_line() {
    let bench = Bench::new();
    for entry in KINDS {
        let needed = entry.parameters.iter().filter(|(_, needed)| *needed);
        let words: Vec<String> = needed.map(|(name, _)| format!("--{name} 200")).collect();
        let line = format!("sandbox fault {} {}", entry.name, words.join(" "));
        bench.run(&line).exits(0).says(&format!("{}: in force", entry.name));
    }
    bench.run("sandbox status").exits(0).says(&format!("{} faults are in force", KINDS.len()));
    bench.run("sandbox fault --clear").exits(0).says("everything goes well again");
    assert!(!bench.run("sandbox status").exits(0).err.contains("faults"));
}

#[test]
fn what_is_no_fault_is_refused_and_says_what_there_is() {
    let bench = Bench::new();
    for (line, says) in [
        ("nope", "lost-answer"),
        ("html --form reset", "the fault html has no 'form'"),
        ("lost-answer --form stolen", "reset, truncated, status, html, timeout"),
        ("lost-answer --status 600", "100 to 599"),
        ("no-answer --body soup", "object, message, list, empty"),
        ("wrong-total", "--total <TOTAL>"),
        ("wrong-total --total many", "missing or negative"),
        ("null-member", "--member <NAME>"),
        ("rows-deleted --count 0", "from 1 on"),
        ("html --every 0", "from 1 on"),
        ("html --calls some", "reads, writes, sign-ins, all"),
        ("html --on nobody", "protegrity, secureauth"),
        ("wrong-signature --on hid", "platforms that can: secureauth"),
        ("repeated-cursor --on protegrity", "platforms that can: entrust"),
        ("expire-tokens --on secureauth", "platforms that can: protegrity, u4ids, hid, entrust"),
    ] {
        bench.run(&format!("sandbox fault {line}")).exits(2).says(says);
        let rule: Vec<String> = line.split(" --").map(|word| word.replacen(' ', "=", 1)).collect();
        let rule = rule.join(" ");
        bench.run(&format!("sandbox serve --fault '{rule}'")).exits(2);
    }
    assert!(bench.files().is_empty(), "{:?}", bench.files());
    bench.run("sandbox fault wrong-total --total -1").exits(0);
}

#[test]
fn a_quirk_that_there_is_not_names_those_there_are() {
    let bench = Bench::new();
    for quirk in ["nope", "hid.nope=1", "hid.scim-base=2", "nobody.scim-base=1", "scim-base=1"] {
        bench.run(&format!("sandbox serve --quirk {quirk}")).exits(2).says("hid.scim-base=0|1");
    }
}

#[test]
fn a_write_whose_answer_is_lost_was_carried_out_in_process_and_over_a_network() {
    let bench = Bench::on("sandbox/protegrity");
    bench.run("users list --limit 1").exits(0);
    bench.run("sandbox fault lost-answer --form truncated --path /roles").exits(0);
    let line = "roles create --name made-here --permission role_viewer";
    bench.run(line).exits(16).says("is there with what was given: it may have been there before");
    bench.run("sandbox fault --clear").exits(0);
    assert!(bench.run("roles list -o json").exits(0).out.contains("made-here"));
    let served = Served::plain(5, still());
    let rule = rule_of_text("lost-answer form=truncated path=/roles").unwrap();
    served.sandbox.add_fault(rule).unwrap();
    let bench = served.bench("protegrity");
    bench.run(line).exits(16).says("is there with what was given: it may have been there before");
    served.sandbox.clear_faults().unwrap();
    assert!(bench.run("roles list -o json").exits(0).out.contains("made-here"));
}

#[test]
fn the_page_on_the_sandbox_tells_of_every_kind_word_and_quirk() {
    let page = std::fs::read_to_string(project().join("docs/sandbox.md")).unwrap();
    for entry in KINDS {
        let row = page.lines().find(|line| line.starts_with(&format!("| `{}` |", entry.name)));
        let row = row.unwrap_or_else(|| panic!("docs/sandbox.md has no row for {}", entry.name));
        let who = platforms_of(entry);
        let who = if who.len() == PLATFORMS.len() { "all".to_owned() } else { who.join(", ") };
        assert!(row.ends_with(&format!("| {who} |")), "{row}");
        for (name, _) in entry.parameters {
            assert!(row.contains(&format!("`--{name}`")), "{row} lacks --{name}");
        }
    }
    for word in words() {
        assert!(page.contains(&format!("`--{}`", word.name)), "docs/sandbox.md lacks --{}", word.name);
    }
    for platform in PLATFORMS {
        for quirk in platform.quirks {
            assert!(page.contains(&format!("`{}.{}`", platform.name, quirk.name)));
        }
    }
    let examples: Vec<&str> = page.lines().filter(|line| line.starts_with("iamctl sandbox fault ")).collect();
    assert!(examples.len() > 3);
    for line in examples {
        Bench::new().run(line.strip_prefix("iamctl ").unwrap()).exits(0);
    }
}

#[test]
fn a_platform_that_has_no_such_call_failed_and_is_not_asked_again() {
    for (platform, read, write) in [
        ("protegrity", "users get viewer", "users delete viewer --yes"),
        ("secureauth", "users get jdoe", "users delete jdoe --yes"),
        ("u4ids", "clients get web", "clients delete web --yes"),
        ("hid", "credentials get 11385", "credentials delete 11385 --yes"),
        ("entrust", "users get bob.example", "users delete bob.example --yes"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        for (line, calls) in [(read, "reads"), (write, "writes")] {
            bench.run(&format!("sandbox fault status --status 501 --calls {calls}")).exits(0);
            let error = bench.run(&format!("{line} -o json")).exits(14);
            let error: serde_json::Value = serde_json::from_str(error.err.lines().last().unwrap()).unwrap();
            assert_eq!(error["error"]["code"], "platform_failed", "{platform} {line}: {error}");
            assert_eq!(error["error"]["retryable"], false, "{platform} {line}: {error}");
            bench.run("sandbox fault --clear").exits(0);
        }
    }
}
