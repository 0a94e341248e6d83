//! `profiles set` and `profiles edit`: what is sound changes and nothing else does, comments stay, and whoever's secrets
//! are not used any more is told.

use crate::bench::Bench;
use crate::profiles::profiles_of;
use std::path::PathBuf;

const FILE: &str = "# mine\n\ndefault = \"a\" # the usual one\n\n# The first.\n[profiles.a] # first\n\
    platform = \"protegrity\"\nurl = \"https://a.test\" # behind the gateway\nusername = \"ann\"\ntimeout = \"9s\" # slow\n\n\
    # The second.\n[profiles.b]\nplatform = \"protegrity\"\nurl = \"https://b.test\"\nusername = \"bob\"\n\
    [profiles.b.secrets]\npassword = \"env:B\"\n\n# The end.\n";

fn bench() -> Bench {
    let bench = Bench::new();
    bench.file("config/profiles.toml", FILE);
    bench
}

/// A bench whose editor runs this line of `sh`; the file is `$1`.
#[cfg(unix)]
fn editor(line: &str) -> Bench {
    bench().with("EDITOR", &format!("sh -c '{line}' edit"))
}

fn drafts(bench: &Bench) -> Vec<PathBuf> {
    bench.files().into_iter().filter(|path| path.display().to_string().contains("/drafts/")).collect()
}

#[test]
fn keys_are_set_and_unset_and_every_comment_stays() {
    let bench = bench();
    bench
        .run("profiles set a timeout=30s retries=2 username=eve protect=yes")
        .exits(0)
        .says("profile a: timeout, retries");
    let wanted = FILE
        .replace("\"9s\" # slow", "\"30s\" # slow\nretries = 2\nprotect = true")
        .replace("\"ann\"", "\"eve\"");
    assert_eq!(profiles_of(&bench), wanted);
    let shown =
        bench.run("profiles set a url=https://c.test/ --unset protect retries= -o json").exits(0).json();
    assert_eq!((&shown["url"], &shown["retries"]), (&"https://c.test".into(), &serde_json::Value::Null));
    bench.run("profiles set a url=https://a.test username=ann timeout=9s").exits(0);
    assert_eq!(profiles_of(&bench), FILE);
    bench.run("profiles set a timeout=9s").exits(0).says("nothing to change");
    bench.run("profiles set b secrets.password=file:key").exits(0);
    assert!(profiles_of(&bench).contains("[profiles.b.secrets]\npassword = \"file:key\""));
    // An address may be http where the same line allows it, in whatever order.
    bench.run("profiles set a url=http://a.test allow_http=true").exits(0);
    bench.run("profiles set a --unset allow_http").exits(2).says("http");
}

#[test]
fn what_a_profile_cannot_be_is_refused_and_nothing_is_written() {
    let bench = bench();
    for (line, said) in [
        ("a timeout=soon", "not a duration"),
        ("a retries=many timeout=5s", "not a whole number"),
        ("a url=ftp://a.test", "not usable"),
        ("a url=https://ann:not-a-secret-4@a.test", "not usable"),
        ("a http://a.test", "KEY=VALUE"),
        ("a usrname=x", "did you mean \"username\""),
        ("a --unset usrname", "did you mean \"username\""),
        ("a username=", "cannot be without its username"),
        ("a --unset url", "cannot be without its url"),
        ("a platform=hid", "cannot be changed"),
        ("a password=not-a-secret-4", "iamctl auth login"),
        ("a secrets.password=not-a-secret-4", "env:NAME"),
        ("a secrets.app_key=env:X", "no such secret"),
        ("a timeout=1s timeout=2s", "given twice"),
        ("a output=xml", "no output format \"xml\""),
        ("a ca_bundle=nowhere.pem", "nowhere.pem cannot be read"),
        ("a client_cert=nowhere.pem", "nowhere.pem cannot be read"),
        ("a client_key=nowhere.pem", "nowhere.pem cannot be read"),
        ("a timeout=1s --unset timeout", "given twice"),
        ("a =x", "KEY=VALUE"),
        ("a", "required"),
        ("sandbox/hid timeout=1s", "comes with iamctl"),
    ] {
        let ran = bench.run(&format!("profiles set {line}")).exits(2).says(said);
        assert!(!format!("{ran:?}").contains("not-a-secret"), "{ran:?}");
        assert_eq!(profiles_of(&bench), FILE, "{line}");
    }
    bench.run("profiles set aa timeout=1s").exits(5).says("did you mean \"a\"");
    bench.file("config/profiles.toml", &FILE.replace("username = \"ann\"", "usrname = \"ann\""));
    bench.run("profiles set a username=ann --unset usrname").exits(0);
    bench.file("config/profiles.toml", "[profiles.a\n");
    bench.run("profiles set a timeout=1s").exits(3).says("line 1");
}

#[test]
fn secrets_of_the_address_before_are_told_to_be_given_again() {
    let served = crate::served::Served::plain(5, crate::served::still());
    let bench = Bench::on("p").by(crate::served::still());
    let url = served.url("protegrity");
    bench
        .run(&format!("profiles add p --platform protegrity --url {url} --username admin --store file"))
        .exits(0);
    bench.feed("auth login --secret-stdin", crate::served::PASSWORD).exits(0);
    let quiet = bench.run("profiles set p timeout=20s").exits(0);
    assert!(!quiet.err.contains("auth login"), "{quiet:?}");
    let told = bench.run("profiles set p url=https://new.test").exits(0).says("belongs to http://127.0.0.1");
    assert!(told.err.contains("iamctl auth login --profile \"p\""), "{told:?}");
    bench.run("users list").exits(3);
    bench.run(&format!("profiles set p url={url}")).exits(0);
    bench.run("users list").exits(0);
    bench.run("profiles set p username=viewer").exits(0).says("is not used");
}

#[cfg(unix)]
#[test]
fn an_edited_file_or_section_takes_the_place_of_what_was_there() {
    let bench = editor("sed -i s/9s/8s/ \"$1\"");
    bench.run("profiles edit").exits(0).says("profiles.toml changed");
    assert_eq!(profiles_of(&bench), FILE.replace("9s", "8s"));
    bench.run("profiles edit").exits(0).says("nothing was changed");
    assert!(drafts(&bench).is_empty());

    // The section alone is opened, and the rest stays as it is.
    let bench = editor("cp \"$1\" \"$HOME.seen\"; sed -i -e s/bob/eve/ -e s/second/best/ \"$1\"");
    let seen = bench.path("seen");
    let line =
        format!("sh -c 'cp \"$1\" {}; sed -i -e s/bob/eve/ -e s/second/best/ \"$1\"' edit", seen.display());
    let bench = bench.with("VISUAL", &line);
    bench.run("profiles edit b").exits(0).says("profile b changed");
    assert_eq!(profiles_of(&bench), FILE.replace("bob", "eve").replace("second", "best"));
    let seen = std::fs::read_to_string(seen).unwrap();
    assert!(seen.starts_with("# The second.\n[profiles.b]\n") && !seen.contains("profiles.a"), "{seen}");

    // A file that is broken can be opened, and one that is not there begun.
    let bench = editor("echo \"[profiles.c]\nplatform = \\\"hid\\\"\" > \"$1\"");
    for text in [Some("[broken\n"), None] {
        match text {
            Some(text) => drop(bench.file("config/profiles.toml", text)),
            None => std::fs::remove_file(bench.path("config/profiles.toml")).unwrap(),
        }
        bench.run("profiles edit").exits(0);
        assert!(profiles_of(&bench).starts_with("[profiles.c]\n"));
    }
    bench.file("config/profiles.toml", "[broken\n");
    bench.run("profiles edit c").exits(3).says("without a name");
}

#[cfg(unix)]
#[test]
fn nonsense_and_a_failing_editor_change_nothing_and_what_was_typed_is_kept() {
    use std::os::unix::fs::PermissionsExt as _;
    for (line, name, said) in [
        ("echo [x >> \"$1\"", "", "line 21"),
        ("sed -i s/protegrity/nothing/ \"$1\"", "", "there is no platform"),
        ("sed -i s/9s/soon/ \"$1\"", "", "not a duration"),
        ("sed -i s/env:B/not-a-secret-5/ \"$1\"", "", "env:NAME"),
        ("sed -i s/profiles.b/profiles.A/ \"$1\"", "", "but for capitals"),
        ("sed -i s/default.=.....#/default=\\\"z\\\"#/ \"$1\"", "", "the default \"z\""),
        ("sed -i s/profiles.b/profiles.c/ \"$1\"", "b", "iamctl profiles rename"),
        ("sed -i s/https:/gopher:/ \"$1\"", "a", "not usable"),
        ("echo x=1 >> \"$1\"; exit 3", "", "failed"),
        ("printf \"\\\\377\" > \"$1\"", "", "UTF-8"),
    ] {
        let bench = editor(line);
        let ran = bench.run(&format!("profiles edit {name}")).exits(2).says(said).says("nothing was changed");
        assert_eq!(profiles_of(&bench), FILE, "{line}");
        assert!(!ran.err.contains("not-a-secret"), "{ran:?}");
        let kept = drafts(&bench);
        assert_eq!(kept.len(), 1, "{line}: {ran:?}");
        assert!(ran.err.contains(&kept[0].display().to_string()), "{ran:?}");
        assert_eq!(std::fs::metadata(&kept[0]).unwrap().permissions().mode() & 0o777, 0o600);
    }
    for (variable, line, said) in [
        ("EDITOR", "false", "failed"),
        ("EDITOR", "/nowhere/editor -w", "cannot be started"),
        ("VISUAL", "vi \"", "quotes"),
        ("EDITOR", "rm", "cannot be read"),
    ] {
        let bench = bench().with(variable, line);
        bench.run("profiles edit").exits(2).says(said);
        assert_eq!((profiles_of(&bench), drafts(&bench).len()), (FILE.to_owned(), 0), "{line}");
    }
    bench().run("profiles edit --no-input").exits(2).says("profiles set");
    bench().run("profiles edit").exits(2).says("no editor is named");
    bench().with("EDITOR", "true").run("profiles edit nobody").exits(5);
    bench().with("EDITOR", "true").run("profiles edit sandbox/hid").exits(2).says("comes with iamctl");
}

#[cfg(unix)]
#[test]
fn a_file_that_was_written_while_it_was_edited_stays() {
    let bench = bench();
    let file = bench.path("config/profiles.toml");
    let line = format!("sh -c 'echo \"# other\" >> {}; echo \"# own\" >> \"$1\"' edit", file.display());
    let bench = bench.with("EDITOR", &line);
    bench.run("profiles edit").exits(6).says("changed while it was edited").says("what you wrote is in");
    assert_eq!(profiles_of(&bench), format!("{FILE}# other\n"));
}

#[cfg(unix)]
#[test]
fn an_empty_file_changes_nothing_and_a_profile_that_is_gone_is_asked_for() {
    for line in [": > \"$1\"", "echo > \"$1\""] {
        let bench = editor(line);
        bench.run("profiles edit --yes").exits(0).says("nothing was changed");
        assert_eq!((profiles_of(&bench), drafts(&bench).len()), (FILE.to_owned(), 0), "{line}");
    }
    let bench = editor("sed -i /^#.The.second/,/env:B/d \"$1\"");
    bench.run("profiles edit").exits(11).says("--yes").says("what you wrote is in");
    bench.answer("profiles edit", "n\n").exits(11).says("Remove the profile b and its stored secrets?");
    assert_eq!((profiles_of(&bench), drafts(&bench).len()), (FILE.to_owned(), 2));
    bench.run("profiles edit --yes").exits(0).says("profile b removed");
    assert!(!profiles_of(&bench).contains("profiles.b"));
}

#[cfg(unix)]
#[test]
fn an_editor_cannot_leave_what_set_refuses_and_a_run_and_doctor_name_it() {
    for (key, value, said) in
        [("output", "xml", "no output format"), ("ca_bundle", "nowhere.pem", "nowhere.pem cannot be read")]
    {
        let bench = editor(&format!("sed -i -e s/timeout/{key}/ -e s/9s/{value}/ $1"));
        bench.run("profiles edit a").exits(2).says(said);
        assert_eq!(profiles_of(&bench), FILE, "{key}");
    }
    let bench = bench();
    bench.file("config/profiles.toml", &FILE.replace("timeout = \"9s\"", "output = \"xml\""));
    bench.run("users list -p a").exits(3).says("output of profile \"a\"").says("profiles.toml");
    assert!(bench.run("doctor -p a -o json").exits(3).out.contains("no output format"));
    // What is wrong can still be removed, and everything else be changed.
    bench.run("profiles set a --unset output timeout=4s").exits(0);
}
