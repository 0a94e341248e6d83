//! What is kept from one process to the next: the state file, and the log of calls beside it.

use super::client::{Client, NAMES};
use super::*;
use std::path::{Path, PathBuf};

fn role(name: &str) -> Call {
    Call::new(Method::Post, "/pty/v1/auth/roles").json(&json!({"name": name}))
}

fn log(path: &Path) -> PathBuf {
    path.with_extension("json.calls")
}

fn memory(path: &Path, platform: &str) -> Value {
    Sandbox::new(Store::file(path.to_owned()), clock()).memory(platform).unwrap()
}

#[test]
fn what_a_call_changed_is_a_line_and_the_next_process_has_it() {
    for platform in NAMES {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state.json");
        let client = Client::over(Store::file(path.clone()), platform);
        assert!(client.write().reply.ok(), "{platform}");
        let whole = std::fs::read(&path).unwrap();
        assert!(whole.len() < 1_000, "nothing but that it was fresh: {}", whole.len());
        let lines = std::fs::read_to_string(log(&path)).unwrap().lines().count();
        assert_eq!(memory(&path, platform), client.sandbox.memory(platform).unwrap(), "{platform}");
        assert!(client.made(), "{platform}");
        assert!(lines >= 2 && std::fs::read(&path).unwrap() == whole, "{platform}");
    }
}

#[test]
fn reads_in_between_are_counted_for_the_next_process() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let client = Client::over(Store::file(path.clone()), "protegrity");
    (0..5).for_each(|_| drop(client.send(version())));
    client.write();
    let next = Sandbox::new(Store::file(path), clock());
    assert_eq!(next.status().unwrap(), client.sandbox.status().unwrap());
}

#[test]
fn a_log_does_not_outgrow_the_state_and_few_calls_are_carried_out_again() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    Sandbox::new(Store::file(path.clone()), clock()).reset(Some(2)).unwrap();
    let mut writer = Client::over(Store::file(path.clone()), "protegrity");
    let mut wholes = std::collections::BTreeSet::new();
    for number in 0..400 {
        if number % 40 == 39 {
            // Another process, which has to carry out again what the last one did.
            let token = std::mem::take(&mut writer.token);
            writer.sandbox = Sandbox::new(Store::file(path.clone()), writer.clock.clone());
            writer.token = token;
        }
        assert!(writer.send(role(&format!("role-{number}"))).reply.ok());
        wholes.insert(std::fs::read(&path).unwrap());
    }
    assert!((9..25).contains(&wholes.len()), "{}", wholes.len());
    let length = |path: &Path| std::fs::metadata(path).map_or(0, |found| found.len());
    assert!(length(&log(&path)) <= length(&path).max(64 * 1024) + 4096);
    assert_eq!(memory(&path, "protegrity"), writer.sandbox.memory("protegrity").unwrap());
}

#[test]
fn processes_side_by_side_see_what_the_other_did() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let [one, two] = [0, 1].map(|_| Client::over(Store::file(path.clone()), "protegrity"));
    for number in 0..50 {
        let name = format!("role-{number}");
        let (first, second) = if number % 3 == 0 { (&two, &one) } else { (&one, &two) };
        first.clock.sleep(Duration::from_millis(10));
        assert!(first.send(role(&name)).reply.ok());
        assert_eq!(second.send(role(&name)).reply.status, 409, "{number}");
    }
    assert_eq!(one.sandbox.memory("protegrity").unwrap(), two.sandbox.memory("protegrity").unwrap());
}

#[test]
fn a_line_that_was_cut_off_by_the_end_of_its_process_does_not_count_and_goes() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let client = Client::over(Store::file(path.clone()), "protegrity");
    assert!(client.send(role("one")).reply.ok());
    let whole = std::fs::read_to_string(log(&path)).unwrap();
    assert!(client.send(role("two")).reply.ok());
    let both = std::fs::read_to_string(log(&path)).unwrap();
    std::fs::write(log(&path), &both[..both.len() - 20]).unwrap();
    let mut next = Client::over(Store::file(path.clone()), "protegrity");
    next.token.clone_from(&client.token);
    assert!(next.send(role("two")).reply.ok(), "nobody was told that it is there");
    let now = std::fs::read_to_string(log(&path)).unwrap();
    assert!(now.starts_with(&whole) && now.ends_with('\n'));
    assert_eq!(memory(&path, "protegrity"), next.sandbox.memory("protegrity").unwrap());
}

#[test]
fn a_log_of_another_state_does_not_count_and_a_damaged_one_is_told() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let client = Client::over(Store::file(path.clone()), "protegrity");
    assert!(client.send(role("one")).reply.ok());
    let text = std::fs::read_to_string(log(&path)).unwrap();
    client.sandbox.reset(Some(250)).unwrap();
    assert!(!log(&path).exists());
    let fresh = memory(&path, "protegrity");
    // As if the process had ended before it could take the log away.
    std::fs::write(log(&path), &text).unwrap();
    assert_eq!(memory(&path, "protegrity"), fresh);
    let again = Client::over(Store::file(path.clone()), "protegrity");
    assert!(again.send(role("one")).reply.ok());
    let text = std::fs::read_to_string(log(&path)).unwrap();
    std::fs::write(log(&path), text.replace("POST", "STOP")).unwrap();
    let fault = Sandbox::new(Store::file(path), clock()).status().unwrap_err();
    assert!(fault.kind() == Kind::Configuration && fault.to_string().contains("iamctl sandbox reset"));
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_the_log() {
    use std::os::unix::fs::PermissionsExt as _;
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("state.json");
    let client = Client::over(Store::file(path.clone()), "protegrity");
    client.write();
    for path in [log(&path), path] {
        assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
