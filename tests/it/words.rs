//! The front door: short verbs, platforms' own words, `search`, `help` and `version` lead to the same commands as the
//! words in help, and stand in none of it.

use crate::bench::Bench;

fn bench() -> Bench {
    Bench::on("sandbox/entrust")
}

#[test]
fn short_verbs_and_words_of_platforms_mean_the_same_command() {
    let bench = bench();
    for (short, long) in [
        ("users ls --limit 2 -o json", "users list --limit 2 -o json"),
        ("users show ann.example -o json", "users get ann.example -o json"),
        ("-o json users ls --limit 2", "users list --limit 2 -o json"),
        ("groups add --name Ops --dry-run", "groups create --name Ops --dry-run"),
        ("groups rm operations --dry-run --yes", "groups delete operations --dry-run --yes"),
        ("grids --help", "authenticators grids --help"),
        ("apps ls -o json", "clients list -o json"),
        ("applications list -o json", "clients list -o json"),
        ("idps ls -o json", "identity-providers list -o json"),
        ("profiles ls -o json", "profiles list -o json"),
        ("tokens ls --limit 2 -o json", "authenticators tokens list --limit 2 -o json"),
    ] {
        let (one, other) = (bench.run(short), bench.run(long));
        assert_eq!((one.code, other.code), (0, 0), "{short}: {one:?} {other:?}");
        if short.contains("--help") {
            // It says what it is the same as.
            assert!(one.out.starts_with("The same as authenticators grids\n\nUsage: iamctl grids "));
            let commands = |text: &str| text.split_once("Commands:").unwrap().1.to_owned();
            assert_eq!(commands(&one.out), commands(&other.out));
        } else {
            assert_eq!(one.out, other.out, "{short}");
        }
    }
    bench.run("groups add --name Ops").exits(0);
    bench.run("groups show Ops -o json").exits(0);
    bench.run("groups rm Ops --yes").exits(0);
    // A word that is a value stays one, also where it is a word for a resource.
    bench.run("users get grids").exits(5);
    bench.run("users get ls").exits(5);
    bench.run("-p grids users list").exits(3).says("grids");
}

#[test]
fn a_command_of_the_name_is_not_taken_by_a_short_verb() {
    let bench = Bench::on("sandbox/protegrity");
    let ran = bench.run("groups members add --help").exits(0);
    assert!(ran.out.contains("Usage: iamctl groups members add"), "{ran:?}");
    bench.run("users rm jdoe").exits(11).says("delet");
}

#[test]
fn a_word_that_is_the_value_of_a_flag_is_not_the_command_that_help_is_of() {
    let bench = Bench::new();
    let root = bench.run("--help").exits(0).out;
    for line in ["--profile users --help", "-p doctor -h", "--columns users --help"] {
        assert_eq!(bench.run(line).exits(0).out, root, "{line}");
    }
    let users = bench.run("users --help").exits(0).out;
    assert!(users.contains("Usage: iamctl users") && !users.contains("\n  tenants "), "{users}");
    assert_eq!(bench.run("--profile users users --help").exits(0).out, users);
    assert_eq!(bench.run("help users").exits(0).out, users);
}

#[test]
fn other_words_stand_in_no_help_and_no_list_of_commands() {
    let bench = Bench::new();
    let help = bench.run("--help").exits(0).out;
    for word in ["grids", "applications", "passkeys"] {
        assert!(!help.lines().any(|line| line.trim_start().starts_with(word)), "{help}");
    }
    for word in ["doctor", "whoami", "search", "help", "version"] {
        assert!(help.lines().any(|line| line.trim_start().starts_with(word)), "{word}: {help}");
    }
    let users = bench.run("users --help").exits(0).out;
    assert!(!users.lines().any(|line| line.trim_start().starts_with("ls ")), "{users}");
    let listed = bench.run("commands -o json").exits(0).json();
    let listed = listed.as_array().unwrap();
    assert!(listed.iter().all(|row| row["command"] != "grids list" && row["command"] != "users ls"));
}

#[test]
fn a_mistyped_word_of_a_platform_is_told_and_search_is_offered() {
    let bench = bench();
    bench.run("aplications list").exits(2).says("applications");
    bench.run("gridz list").exits(2).says("did you mean 'grids'?");
    let ran = bench.run("applicatoins ls").exits(2).says("did you mean 'applications'?");
    assert!(!ran.err.contains("similar"), "{ran:?}");
    // What has a few letters in common is not meant.
    for line in ["rm", "help nope", "help users nope"] {
        let ran = bench.run(line).exits(2);
        assert!(!ran.err.contains("similar") && !ran.err.contains("did you mean"), "{line}: {ran:?}");
    }
    bench.run("help user").exits(2).says("did you mean 'users'?");
    bench.run("throttles").exits(2).says("'iamctl search throttles' finds");
    bench.run("xyzzy").exits(2);
    bench.run("users lsit").exits(2).says("list");
}

#[test]
fn what_a_newcomer_types_leads_to_the_command_that_is_meant() {
    let bench = Bench::on("sandbox/protegrity");
    for (line, meant) in [
        ("users lst", "list"),
        ("list users", "users list"),
        ("ls users", "users list"),
        ("delete users ann", "users delete"),
        ("login", "auth login"),
        ("users help", "help users"),
        ("-q users password help", "help users password"),
        ("configure", "profiles add"),
        ("config list", "profiles"),
        ("users create --emial a@example.test", "--email"),
    ] {
        bench.run(line).exits(2).says(&format!("did you mean '{meant}'?"));
    }
    let ran = bench.run("users list --emblem x").exits(2).says("--help shows the flags");
    assert!(!ran.err.contains("--reveal") && !ran.err.contains("similar"), "{ran:?}");
    let ran = bench.run("users list -p hid").exits(3);
    assert!(ran.err.contains("did you mean \"sandbox/hid\"?"), "{ran:?}");
    bench.run("search mfa --platform entrust").exits(0);
    bench.run("mfa list").exits(2);
}

#[test]
fn search_finds_commands_and_says_what_is_near() {
    let bench = Bench::new();
    let names = |line: &str| -> Vec<String> {
        let rows = bench.run(&format!("search {line} -o json")).exits(0).json();
        let name = |row: &serde_json::Value| row["command"].as_str().unwrap().to_owned();
        rows.as_array().unwrap().iter().map(name).collect()
    };
    assert_eq!(names("lock users")[0], "users lock");
    assert!(names("passkeys")[0].starts_with("authenticators fido"));
    bench.run("search permissions of files").exits(5).says("no command has to do with");
    assert!(names("roles --platform protegrity").contains(&"roles list".to_owned()));
    assert!(!names("roles --platform secureauth").contains(&"roles list".to_owned()));
    assert!(names("clock").contains(&"doctor".to_owned()));
    bench.run("search paskey").exits(5).says("did you mean 'passkey'");
    bench.run("search").exits(2);
}

#[test]
fn help_and_version_are_commands_too() {
    let bench = Bench::new();
    for (one, other) in [
        ("help", "--help"),
        ("help users", "users --help"),
        ("help users create", "users create --help"),
        ("help profiles set", "profiles set --help"),
        ("help grids list", "grids list --help"),
        ("help help", "help --help"),
        ("version", "--version"),
    ] {
        assert_eq!(bench.run(one).exits(0).out, bench.run(other).exits(0).out, "{one}");
    }
    bench.run("help nothing").exits(2).says("nothing");
    let version = bench.run("version -o json").exits(0).json();
    assert_eq!(version["version"], env!("CARGO_PKG_VERSION"));
}
