//! What stands behind TAB: the program's own answer, and the shells that ask for it.

use crate::bench::{Bench, project};
use iamctl::cli::complete::VARIABLE;
use iamctl::commands::{RESOURCES, WORDS};
use iamctl::engine::is_list;
use iamctl::platforms::PLATFORMS;
use std::process::{Command, Stdio};

/// The candidates for the last word of a line, as fish gets them.
fn candidates(bench: &Bench, line: &str) -> Vec<String> {
    let words = shlex::split(line).unwrap();
    let quoted: Vec<String> = words.iter().map(|word| shlex::try_quote(word).unwrap().into_owned()).collect();
    let last = if line.ends_with(' ') { " ''" } else { "" };
    let ran = bench.run(&format!("-- iamctl {}{last}", quoted.join(" "))).exits(0);
    assert_eq!(ran.err, "");
    ran.out.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}

fn bench() -> Bench {
    Bench::new().with(VARIABLE, "fish")
}

#[test]
fn words_of_a_line_are_completed_by_the_program() {
    let bench = bench();
    for (line, some) in [
        ("us", "users"),
        ("users cr", "create"),
        ("users list -p ", "sandbox/hid"),
        ("users list -p sandbox/prot", "sandbox/protegrity-viewer"),
        ("users list --profile=sandbox/h", "--profile=sandbox/hid"),
        ("users list -o nd", "ndjson"),
        ("users list --platform ", "entrust"),
        ("-p sandbox/entrust users list --columns id,user", "id,username"),
        ("-p sandbox/entrust users list --sort-by -user", "-username"),
        ("users list -p sandbox/hid,sandbox/e", "sandbox/hid,sandbox/entrust"),
        ("-p sandbox/hid users list --where user", "username="),
        ("-p sandbox/hid users list --where enabled=", "enabled=no"),
        ("-p sandbox/hid users list --with ro", "roles"),
        ("settings general update -p sandbox/entrust --set lockoutM", "lockoutMode="),
        ("settings general update -p sandbox/entrust --set lockoutMode=", "lockoutMode=USER"),
        ("clients update web -p sandbox/u4ids --add redirect", "redirectUris="),
        ("clients update web -p sandbox/u4ids --insert redirect", "redirectUris[0]="),
        ("clients update web -p sandbox/u4ids --unset redirect", "redirectUris"),
        ("users create -p sandbox/entrust --locale d", "de"),
        ("users enable x --by ", "name"),
        ("users list -p sandbox/hid --setting scim_base=", "scim_base=1"),
        ("users list -p sandbox/entrust --where sta", "state="),
        ("users list -p sandbox/entrust --where state=", "state=ACTIVE"),
        ("users list -p sandbox/entrust --where lastAuthTime", "lastAuthTime<="),
        ("users list -p sandbox/entrust --order-by -last", "-lastAuthTime"),
        ("users list -p sandbox/entrust --fields gr", "grids"),
        ("audits list -p sandbox/entrust --where ", "outcome="),
        ("audits follow -p sandbox/entrust --where outcome=", "outcome=FAIL"),
        ("profiles set mine sto", "store="),
        ("profiles set mine store=", "store=file"),
        ("profiles set mine protect=", "protect=true"),
        ("profiles set mine output=nd", "output=ndjson"),
        ("profiles set mine time", "timeout="),
        ("profiles set sandbox/u4ids secrets.client_secret=", "secrets.client_secret=env:"),
        ("profiles set sandbox/hid scim_base=", "scim_base=1"),
        ("profiles set sandbox/hid timeout=3s tenant", "tenant="),
        ("profiles set mine --unset ti", "timeout"),
        ("help us", "users"),
        ("help users cr", "create"),
        ("help -p sandbox/entrust grids assi", "assign"),
        ("help profiles se", "set"),
        ("schema users cr", "create"),
        ("capabilities gro", "groups"),
        ("profiles use sandbox/u", "sandbox/u4ids"),
        ("completions ", "zsh"),
    ] {
        let found = candidates(&bench, line);
        assert!(found.iter().any(|one| one == some), "{line}: {found:?}");
    }
    let page = project().join("docs/exa");
    let found = candidates(&bench, &format!("users create --data {}", page.display()));
    assert!(found.iter().any(|one| one.ends_with("docs/examples/")), "{found:?}");
}

#[test]
fn another_word_for_a_command_completes_like_the_command() {
    let bench = bench();
    let lists = |front: &str| format!("{front} list -p sandbox/entrust --columns ");
    for (word, path) in WORDS {
        // The verbs behind it, then the flags and the columns of one of them.
        assert_eq!(
            candidates(&bench, &format!("{word} ")),
            candidates(&bench, &format!("{path} ")),
            "{word}"
        );
        let verbs = iamctl::commands::all()
            .filter_map(|command| command.path.strip_prefix(path)?.strip_prefix(' '))
            .filter(|verb| !verb.contains(' '));
        for verb in verbs.filter(|verb| ["list", "create"].contains(verb)).take(1) {
            let rest = format!("{verb} -p sandbox/entrust --");
            let [other, own] = [word, path].map(|front| candidates(&bench, &format!("{front} {rest}")));
            assert_eq!(other, own, "{word} {rest}");
        }
        assert_eq!(candidates(&bench, &lists(word)), candidates(&bench, &lists(path)), "{word}");
    }
    assert!(!candidates(&bench, &lists("grids")).is_empty());
    assert_eq!(candidates(&bench, "-p sandbox/hid gri"), [""; 0], "HID has none");
    for resource in RESOURCES {
        let short =
            |command: &&iamctl::commands::Command| Some((resource.short_verb(command)?, command.path));
        let Some((short, path)) = resource.commands.iter().rev().find_map(short) else { continue };
        let (front, _) = path.rsplit_once(' ').unwrap();
        let [other, own] = [format!("{front} {short}"), path.to_owned()]
            .map(|line| candidates(&bench, &format!("{line} --")));
        assert_eq!(other, own, "{front} {short}");
        assert!(!own.is_empty(), "{path}");
    }
}

#[test]
fn columns_and_parts_are_those_that_the_line_takes() {
    let bench = bench();
    for profiles in ["-p sandbox/hid,sandbox/entrust", "-p 'sandbox/*'", "--all-profiles"] {
        let line = format!("users list {profiles} --columns pr");
        assert!(candidates(&bench, &line).contains(&"profile".to_owned()), "{line}");
        let line = format!("users list {profiles} --sort-by -plat");
        assert_eq!(candidates(&bench, &line), ["-platform"], "{line}");
    }
    assert!(!candidates(&bench, "users list -p sandbox/hid --columns ").contains(&"profile".to_owned()));
    let more = candidates(&bench, "users list -p sandbox/hid --columns id,");
    assert!(more.contains(&"id,username".to_owned()) && !more.contains(&"id,id".to_owned()), "{more:?}");
    for platform in PLATFORMS {
        for operation in platform.operations() {
            let Some(with) = operation.with else { continue };
            let line = format!("{} -p sandbox/{} --with=", operation.command.path, platform.name);
            let parts: Vec<String> =
                with.parts.iter().map(|part| format!("--with={}", part.column.name)).collect();
            assert_eq!(candidates(&bench, &line), parts, "{line}");
        }
    }
}

#[test]
fn what_is_on_a_line_by_mistake_never_ends_completion() {
    let bench = bench();
    for line in [
        "grids",
        "grids grids ",
        "users grids list ",
        "grids -p none-such ",
        "rm users ",
        "users rm rm ",
        "users get get --columns ",
        "help grids get ",
        "profiles users list ",
        "users list profiles set ",
        "schema grids ",
        "capabilities users list ",
        "-- users ",
        "users -- list ",
    ] {
        candidates(&bench, line);
    }
}

#[test]
fn every_list_of_every_platform_is_offered_its_conditions() {
    let bench = bench();
    for platform in PLATFORMS {
        for operation in platform.operations().filter(|operation| is_list(operation)) {
            let line = format!("{} -p sandbox/{} --wher", operation.command.path, platform.name);
            assert_eq!(candidates(&bench, &line), ["--where"], "{line}");
        }
    }
    assert_eq!(candidates(&bench, "users get -p sandbox/hid --wher"), [""; 0]);
    let enabled = candidates(&bench, "users create -p sandbox/entrust --enabled ");
    assert!(enabled.starts_with(&["yes".to_owned(), "no".to_owned()]), "{enabled:?}");
    assert!(!enabled.contains(&"ACTIVE".to_owned()), "{enabled:?}");
}

#[test]
fn only_what_the_platform_of_the_profile_has_is_offered() {
    let bench = bench();
    assert_eq!(candidates(&bench, "-p sandbox/secureauth cl"), [""; 0]);
    assert_eq!(candidates(&bench, "cl"), ["clients"]);
    assert_eq!(candidates(&bench, "users create -p sandbox/hid --loc"), [""; 0]);
    assert_eq!(candidates(&bench, "users create -p sandbox/entrust --loc"), ["--locale"]);
    assert_eq!(candidates(&bench, "help -p sandbox/hid cl"), [""; 0]);
    assert_eq!(candidates(&bench, "help -p sandbox/hid users lo"), [""; 0]);
    assert!(!candidates(&bench, "profiles set sandbox/hid ").contains(&"authority=".to_owned()));
    assert!(candidates(&bench, "profiles set sandbox/u4ids ").contains(&"authority=".to_owned()));
    assert_eq!(candidates(&bench, "-p sandbox/entrust profiles set sandbox/hid auth"), [""; 0]);
    let rare = candidates(&bench, "users list --");
    assert!(rare.contains(&"--limit".to_owned()) && !rare.contains(&"--timeout".to_owned()), "{rare:?}");
    assert_eq!(candidates(&bench, "users list --timeo"), ["--timeout"]);
    // A profile of one's own counts like one that is built in; the default one where none is named.
    let add = "profiles add mine --platform u4ids --url https://u4ids.example.test --authority \
               https://u4ids.example.test/identity --client-id c";
    let bench = bench.without(VARIABLE);
    bench.run(add).exits(0);
    let bench = bench.with(VARIABLE, "fish");
    assert_eq!(candidates(&bench, "users list -p mi"), ["mine"]);
    // What is built in is not changed.
    assert_eq!(candidates(&bench, "profiles remove sand"), [""; 0]);
    assert_eq!(candidates(&bench, "profiles set m"), ["mine"]);
    assert_eq!(candidates(&bench, "-p mine dev"), [""; 0]);
    assert_eq!(candidates(&bench, "dev"), [""; 0]);
}

#[test]
fn completion_sends_nothing_and_a_broken_configuration_does_not_end_it() {
    let bench = bench();
    candidates(&bench, "users get -p sandbox/entrust ");
    assert!(bench.files().is_empty(), "{:?}", bench.files());
    bench.file("config/profiles.toml", "this is no TOML [");
    assert_eq!(candidates(&bench, "users cr"), ["create"]);
    assert!(candidates(&bench, "users list -p ").contains(&"sandbox/hid".to_owned()));
    assert_eq!(
        candidates(&bench, "users list -p none-such --columns user"),
        ["username", "user-principal-name"]
    );
    // A variable that somebody exported makes no other run of a command.
    bench.run("--version").exits(0).out.contains("iamctl").then_some(()).unwrap();
    assert!(Bench::new().with(VARIABLE, "no-shell").run("users list -- -p x").code != 0);
}

/// Runs a script in a shell in which `iamctl` is the program under test; nothing where there is no such shell.
#[allow(clippy::disallowed_methods, clippy::print_stdout)]
fn in_shell(shell: &str, arguments: &[&str], script: &str) -> Option<String> {
    let bench = Bench::new();
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_iamctl"));
    let path = format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap());
    let run = Command::new(shell)
        .args(arguments)
        .arg(script)
        .env_clear()
        .envs(&bench.env)
        .env("PATH", path)
        .env("TERM", "dumb")
        .env("SCRIPTS", project().join("completions"))
        .stdin(Stdio::null())
        .output();
    let Ok(run) = run else {
        println!("{shell} is not installed, so its completion was not tried");
        return None;
    };
    Some(format!("{}{}", String::from_utf8_lossy(&run.stdout), String::from_utf8_lossy(&run.stderr)))
}

#[test]
fn bash_completes_by_its_script() {
    let line = |line: &str| {
        // What bash sets before it calls the function; words are broken at = and : as well.
        let script = format!(
            "source \"$SCRIPTS/iamctl.bash\"; COMP_LINE='{line}'; COMP_POINT=${{#COMP_LINE}}; _iamctl iamctl; \
             printf '%s\\n' \"${{COMPREPLY[@]}}\""
        );
        in_shell("bash", &["--noprofile", "--norc", "-c"], &script)
    };
    let Some(profiles) = line("iamctl users get -p sandbox/u") else { return };
    assert_eq!(profiles, "sandbox/u4ids\nsandbox/u4ids-reader\n");
    let values = line("iamctl settings general update -p sandbox/entrust --set lockoutMode=").unwrap();
    assert_eq!(values, "AUTHENTICATOR\nUSER\n", "bash puts them behind the sign");
    assert!(line("iamctl users ").unwrap().starts_with("list\n"));
    assert_eq!(line("iamctl users list --profile=sandbox/h").unwrap(), "sandbox/hid\nsandbox/hid-reader\n");
}

#[test]
fn fish_completes_by_its_script() {
    let line = |line: &str| {
        let script = format!("source $SCRIPTS/iamctl.fish; complete --do-complete '{line}'");
        in_shell("fish", &["--no-config", "-c"], &script)
    };
    let Some(profiles) = line("iamctl users get -p sandbox/u") else { return };
    assert!(profiles.contains("sandbox/u4ids-reader") && !profiles.contains("entrust"), "{profiles}");
    let names = line("iamctl settings general update -p sandbox/entrust --set lockoutM").unwrap();
    assert!(names.contains("lockoutMode="), "{names}");
    assert!(line("iamctl users ").unwrap().contains("list\tList users"));
}

/// Types the line in a terminal of its own, then TAB twice: the list of what fits is shown.
const IN_ZSH: &str = r#"
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "PS1='GO''> '; fpath=($SCRIPTS \$fpath); autoload -U compinit; compinit -u -D; setopt auto_list no_list_beep; print REA''DY"
zpty -r -m z out '*READY*GO> *'
zpty -w -n z "$LINE"$'\t\t\x15'
zpty -w z "print E''ND; exit"
zpty -r -m z out '*END*'
print -r -- "$out"
"#;

#[test]
fn zsh_completes_by_its_script() {
    let line = |line: &str| in_shell("zsh", &["-f", "-c"], &format!("LINE='{line}'{IN_ZSH}"));
    let Some(profiles) = line("iamctl users get -p sandbox/u") else { return };
    assert!(profiles.contains("sandbox/u4ids-reader") && !profiles.contains("not found"), "{profiles}");
    let values = line("iamctl settings general update -p sandbox/entrust --set lockoutMode=").unwrap();
    assert!(values.contains("lockoutMode=AUTHENTICATOR"), "{values}");
}
