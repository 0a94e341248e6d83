//! The keyring of the desktop: absent, silent, and there. Real processes, because a bus is found by the
//! environment of the process.

use crate::bench::Bench;
use crate::process::{BINARY, Ended, binary, within};
use crate::served::{PASSWORD, Served};
use iamctl::clock::SystemClock;
use std::io::Write;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

/// A bench with a profile `prod` for a served Protegrity, whose secrets belong into the keyring.
fn prod(served: &Served) -> Bench {
    let bench = Bench::on("prod");
    std::fs::create_dir_all(bench.path("home")).unwrap();
    std::fs::create_dir_all(bench.path("run")).unwrap();
    let url = served.url("protegrity");
    bench.run(&format!("profiles add prod --platform protegrity --url {url} --username admin")).exits(0);
    let run = bench.path("run").display().to_string();
    bench.with("XDG_RUNTIME_DIR", &run)
}

fn served() -> Served {
    Served::plain(5, Arc::new(SystemClock))
}

fn feed(mut command: Command, input: &str) -> Ended {
    let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
    // A process that fails early does not read it.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap().into()
}

/// A sign-in fails, names every way out, and leaves the secret in no file.
fn falls_back_to_nothing(served: &Served, bench: &Bench) {
    let ended = feed(binary(bench, "auth login --password-stdin"), PASSWORD).exits(3);
    let ended = ended.says("IAMCTL_PROD_PASSWORD").says("--store file").says("env:NAME");
    assert!(!ended.err.contains(PASSWORD) && !ended.out.contains(PASSWORD), "{ended:?}");
    for path in bench.files() {
        let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
        assert!(!text.contains(PASSWORD), "{}", path.display());
        assert!(!path.display().to_string().contains("/secrets/"), "{}", path.display());
    }
    assert_eq!(served.totals("protegrity").0, 0, "nothing was sent before there was a place for the secret");
}

#[test]
fn without_a_bus_a_sign_in_ends_and_names_the_ways_out() {
    let served = served();
    let bench = prod(&served);
    falls_back_to_nothing(&served, &bench);
    let bench = bench.with("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    falls_back_to_nothing(&served, &bench);
    // The ways out are ways.
    let ended = feed(binary(&bench, "auth login --password-stdin --store file"), PASSWORD).exits(0);
    ended.says("private file");
    crate::process::end(&mut binary(&bench, "users list")).exits(0);
    let bench = bench.with("IAMCTL_PROD_PASSWORD", PASSWORD).with("IAMCTL_STORE", "keyring");
    crate::process::end(&mut binary(&bench, "users list")).exits(0);
}

#[test]
fn a_bus_that_never_answers_does_not_hold_a_sign_in_up() {
    let served = served();
    let bench = prod(&served);
    // Connections wait in the queue of a socket that nobody accepts from: the client is connected and
    // hears nothing.
    let place = tempfile::tempdir().unwrap();
    let socket = place.path().join("bus");
    let _listener = UnixListener::bind(&socket).unwrap();
    let bench = bench.with("DBUS_SESSION_BUS_ADDRESS", &format!("unix:path={}", socket.display()));
    falls_back_to_nothing(&served, &bench);
}

/// Whether the keyring of a desktop can be had here; says so on standard error where it cannot.
fn is_missing(program: &str) -> bool {
    let found =
        ["/usr/bin", "/bin", "/usr/local/bin"].iter().any(|folder| Path::new(folder).join(program).exists());
    if !found {
        let note = format!("keyring: {program} is not installed, so the test of a real keyring is skipped\n");
        let _ = std::io::stderr().write_all(note.as_bytes());
    }
    !found
}

/// Run under a bus with an unlocked keyring: `$1` is the binary, the password comes on standard input.
/// Each line of the protocol is a step's name and exit code, and what the step printed stands below it.
const STEPS: &str = r#"
printf not-a-secret-keyring | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit 77
step() { name=$1; shift; "$@" 2>&1; echo "step $name $?"; }
step login "$1" auth login --password-stdin
step status "$1" auth status -o json
step list "$1" users list -o ids
step rename "$1" profiles rename prod test
export IAMCTL_PROFILE=test
step renamed "$1" users list -o ids
step logout "$1" auth logout --forget
step after "$1" users list
"#;

#[test]
fn a_keyring_keeps_a_secret_for_the_next_process_until_it_is_forgotten() {
    if is_missing("dbus-run-session") || is_missing("gnome-keyring-daemon") {
        return;
    }
    let served = served();
    let bench = prod(&served);
    let mut session = Command::new("/usr/bin/dbus-run-session");
    session.args(["--", "sh", "-c", STEPS, "sh", BINARY]);
    within(&mut session, &bench);
    session.env("PATH", "/usr/local/bin:/usr/bin:/bin").env("XDG_RUNTIME_DIR", bench.path("run"));
    let ended = feed(session, PASSWORD);
    let after = |name: &str| {
        let end = ended.out.find(&format!("step {name} ")).unwrap_or_else(|| panic!("{name}: {ended:?}"));
        let start = ended.out[..end].rfind("\nstep ").map_or(0, |at| at + 1);
        let code = ended.out[end..].lines().next().unwrap().rsplit(' ').next().unwrap().to_owned();
        (code, ended.out[start..end].to_owned())
    };
    let (code, said) = after("login");
    assert!(code == "0" && said.contains("secrets kept in keyring"), "{ended:?}");
    let (code, said) = after("status");
    assert!(code == "0" && said.contains(r#""secret":"password","source":"keyring""#), "{said}");
    assert!(said.contains(r#""signed_in":true"#), "the token is there too: {said}");
    for name in ["list", "rename", "renamed"] {
        let (code, said) = after(name);
        assert_eq!(code, "0", "{name}: {said}");
    }
    assert_eq!(after("list").1.lines().filter(|line| !line.starts_with("step ")).count(), 8);
    let (code, said) = after("logout");
    assert!(code == "0" && said.contains("forgotten: password"), "{said}");
    let (code, said) = after("after");
    assert!(code == "3" && said.contains("has no password"), "{said}");
    assert!(!ended.out.contains(PASSWORD) && !ended.err.contains(PASSWORD), "{ended:?}");
    let outside = bench.files().into_iter().filter(|path| !path.starts_with(bench.path("home")));
    for path in outside {
        let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap_or_default()).into_owned();
        assert!(!text.contains(PASSWORD), "{}", path.display());
    }
}

/// The same where a secret moves from a store to the other and back, and where two folders have a profile of one name;
/// `$2` is the other folder, `$3` the address.
const MOVES: &str = r#"
printf not-a-secret-keyring | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit 77
IFS= read -r secret
step() { name=$1; shift; printf %s "$secret" | "$@" 2>&1; echo "step $name $?"; }
step file "$1" auth login --password-stdin --store file
step keyring "$1" auth login --password-stdin --store keyring
grep -rl "$secret" . && echo "it is in a file"
step back "$1" auth login --password-stdin --store file
IAMCTL_STORE=keyring step gone "$1" auth status -o json
step keyring-again "$1" auth login --password-stdin --store keyring
first=$IAMCTL_CONFIG_DIR
export IAMCTL_CONFIG_DIR=$2
step add "$1" profiles add prod --platform protegrity --url "$3" --username admin
step foreign "$1" auth status -o json
step other "$1" auth login --password-stdin
step rename "$1" profiles rename prod test
step rename-back "$1" profiles rename test prod
step other-list "$1" users list -o ids
IAMCTL_CONFIG_DIR=$first step first-list "$1" users list -o ids
step forget "$1" auth logout --forget
step other-after "$1" users list -o ids
IAMCTL_CONFIG_DIR=$first step first-after "$1" users list -o ids
"#;

#[test]
fn a_secret_is_in_one_store_alone_and_a_profile_of_another_folder_keeps_its_own() {
    if is_missing("dbus-run-session") || is_missing("gnome-keyring-daemon") {
        return;
    }
    let served = served();
    let bench = prod(&served);
    let mut session = Command::new("/usr/bin/dbus-run-session");
    let other = bench.path("other").display().to_string();
    session.args(["--", "sh", "-c", MOVES, "sh", BINARY, &other, &served.url("protegrity")]);
    within(&mut session, &bench);
    session.env("PATH", "/usr/local/bin:/usr/bin:/bin").env("XDG_RUNTIME_DIR", bench.path("run"));
    let ended = feed(session, &format!("{PASSWORD}\n"));
    for name in [
        "file",
        "keyring",
        "back",
        "keyring-again",
        "add",
        "other",
        "rename",
        "rename-back",
        "other-list",
        "first-list",
        "forget",
        "first-after",
    ] {
        assert!(ended.out.contains(&format!("step {name} 0\n")), "{name}: {ended:?}");
    }
    for name in ["gone", "foreign", "other-after"] {
        assert!(ended.out.contains(&format!("step {name} 3\n")), "{name}: {ended:?}");
    }
    assert_eq!(ended.out.matches("and no longer in the other store").count(), 3, "{ended:?}");
    assert!(!ended.out.contains("it is in a file"), "{ended:?}");
    let folder = bench.path("config").canonicalize().unwrap().display().to_string();
    assert!(ended.out.contains(&format!("(username admin) and the profile in {folder}")), "{ended:?}");
}
