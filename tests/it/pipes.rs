//! Ways in that read a file: none waits for a pipe that nobody writes to, and a pipe that somebody writes to is as good as a
//! file.
#![cfg(unix)]

use crate::bench::Bench;
use crate::process::{binary, end, within};
use std::process::Command;

fn pipe(bench: &Bench, name: &str) -> String {
    let path = bench.path(name).display().to_string();
    assert!(Command::new("mkfifo").args(["-m", "600"]).arg(&path).status().unwrap().success());
    path
}

const ADD: &str = "profiles add p --platform protegrity --url https://p.example.test --username admin";

#[test]
fn what_a_line_names_is_read_from_a_pipe_for_as_long_as_a_call_may_take_and_from_no_device() {
    let bench = Bench::on("sandbox/protegrity");
    let silent = pipe(&bench, "silent");
    for line in [
        "users create --username x --password-file {file}",
        "users create --username x --data {file}",
        "users create --each {file}",
        "users update ann --data {file}",
        "api POST /users --input {file}",
        "auth login --secret-file {file}",
        "clients update web --patch {file} -p sandbox/u4ids",
        "clients update web --replace {file} -p sandbox/u4ids",
        "clients replace web {file} -p sandbox/u4ids",
    ] {
        let ran = bench.run(&format!("{} --timeout 5ms", line.replace("{file}", &silent)));
        ran.exits(2).says("did not end within 0.005 s").says("--timeout");
        for device in ["/dev/zero", "/dev/tty", "/dev"] {
            bench.run(&line.replace("{file}", device)).exits(2).says("not a regular file");
        }
    }
    assert_eq!(bench.counters("protegrity").1, 0, "nothing was written");
}

#[test]
fn what_steers_a_run_is_read_from_files_alone() {
    let bench = Bench::new();
    let silent = pipe(&bench, "silent");
    for flag in ["ca-bundle", "client-cert", "client-key"] {
        bench.run(&format!("{ADD} --{flag} {silent}")).exits(2).says("not a regular file");
        let platform = "--platform protegrity --url https://p.example.test --setting username=a";
        let bench = Bench::new().with("IAMCTL_PASSWORD", "not-a-secret-1");
        bench.run(&format!("users list {platform} --{flag} {silent}")).exits(3).says("not a regular file");
    }
    bench.run(ADD).exits(0);
    let profiles = std::fs::read_to_string(bench.path("config/profiles.toml")).unwrap();
    let of = |reference: &str| format!("{profiles}\n[profiles.p.secrets]\npassword = \"{reference}\"\n");
    for reference in [silent.as_str(), "/dev/zero", "/dev"] {
        std::fs::write(bench.path("config/profiles.toml"), of(&format!("file:{reference}"))).unwrap();
        bench.run("users list -p p").exits(3).says("cannot read the secret in");
    }
    std::fs::remove_file(bench.path("config/profiles.toml")).unwrap();
    pipe(&bench, "config/profiles.toml");
    bench.run("users list -p p").exits(3).says("not a regular file");
    let sandbox = Bench::on("sandbox/protegrity");
    let rows = sandbox.file("rows.csv", "username\nann\n");
    sandbox.run(&format!("users create --each {rows} --resume {silent}")).exits(2).says("not a file");
    let data = sandbox.file("data.json", &format!(r#"{{"password":{{"file":"{silent}"}}}}"#));
    sandbox.run(&format!("users create --username x --data {data}")).exits(2).says("not a regular file");
}

#[test]
fn a_pipe_of_a_shell_is_as_good_as_a_file() {
    let bench = Bench::on("sandbox/protegrity");
    let iamctl = crate::process::BINARY;
    let line = format!(
        r#"exec "{iamctl}" users create --username pia --password-file <(echo not-a-Secret-1) --data <(echo '{{"email":"pia@example.test"}}') -o json"#
    );
    let mut shell = Command::new("bash");
    shell.args(["-c", &line]);
    within(&mut shell, &bench);
    end(&mut shell).exits(0);
    let ended = end(&mut binary(&bench, "users get pia -o json")).exits(0);
    assert!(ended.out.contains("pia@example.test"), "{ended:?}");
}

#[test]
fn a_secret_that_others_may_read_is_not_taken_from_a_reference() {
    use std::os::unix::fs::PermissionsExt as _;
    let bench = Bench::new();
    bench.run(ADD).exits(0);
    let (profiles, secret) = (bench.path("config/profiles.toml"), bench.path("config/password"));
    let text = std::fs::read_to_string(&profiles).unwrap();
    std::fs::write(&profiles, format!("{text}\n[profiles.p.secrets]\npassword = \"file:password\"\n"))
        .unwrap();
    std::fs::write(&secret, "not-a-secret-1\n").unwrap();
    let chmod = |mode| std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(mode)).unwrap();
    for mode in [0o644, 0o640, 0o604] {
        chmod(mode);
        let ran = bench.run("users list -p p --retries 0 --timeout 50ms").exits(3);
        ran.says("others may read it").says("chmod 600");
    }
    chmod(0o600);
    bench.run("users list -p p --retries 0 --timeout 50ms").exits(8);
}
