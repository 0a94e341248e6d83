//! What steers the tool is its own user's: profiles, secrets, journals, folders of state.
#![cfg(unix)]

use crate::bench::Bench;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

fn chmod(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn profiles_state_and_journals_that_others_may_write_are_refused_unless_somebody_insists() {
    let bench = Bench::new();
    bench.run("profiles add p --platform hid --url https://h.example.test --tenant t --client-id c").exits(0);
    for (path, open, closed) in [
        (bench.path("config"), 0o777, 0o700),
        (bench.path("config/profiles.toml"), 0o620, 0o600),
        (bench.path("config/profiles.toml"), 0o602, 0o600),
    ] {
        chmod(&path, open);
        bench.run("profiles explain -p p").exits(3).says("can be written by others").says("chmod go-w");
        bench.run("profiles explain -p p --insecure-config").exits(0).says("warning: --insecure-config");
        chmod(&path, closed);
    }
    let sandbox = Bench::on("sandbox/protegrity");
    let file = sandbox.file("p.csv", "username\nann\n");
    sandbox.run(&format!("users create --each {file}")).exits(0);
    let journals = sandbox.path("state/journals");
    assert_eq!((mode(&journals), mode(&sandbox.path("state"))), (0o700, 0o700));
    let journal = std::fs::read_dir(&journals).unwrap().next().unwrap().unwrap().path();
    chmod(&journal, 0o666);
    let resume = format!("users create --each {file} --resume {}", journal.display());
    sandbox.run(&resume).exits(3).says("can be written by others").says("--insecure-config uses it");
    sandbox.run(&format!("{resume} --insecure-config")).exits(0);
    chmod(&journal, 0o600);
    chmod(&sandbox.path("state"), 0o777);
    sandbox.run(&format!("users create --each {file}")).exits(3).says("can be written by others");
}

#[test]
fn nothing_is_made_where_others_may_write_or_another_user_would_have_to_clean_up() {
    let bench = Bench::new();
    std::fs::create_dir_all(bench.path("state")).unwrap();
    chmod(&bench.path("state"), 0o777);
    for line in ["users list -p sandbox/protegrity", "sandbox status", "sandbox reset"] {
        bench.run(line).exits(3).says("can be written by others");
    }
    assert_eq!(std::fs::read_dir(bench.path("state")).unwrap().count(), 0);
    chmod(&bench.path("state"), 0o700);
    bench.run("users list -p sandbox/protegrity").exits(0);
    for file in std::fs::read_dir(bench.path("state")).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path) & 0o077, 0, "{}", path.display());
    }
}

#[test]
fn a_folder_of_state_that_others_may_write_is_refused_wherever_it_is() {
    let served = crate::served::Served::plain(1, crate::served::still());
    let bench = Bench::on("prod").by(crate::served::still());
    let url = served.url("protegrity");
    bench
        .run(&format!("profiles add prod --platform protegrity --url {url} --username admin --store file"))
        .exits(0);
    bench.feed("auth login --secret-stdin", crate::served::PASSWORD).exits(0);
    let rows = bench.file("p.csv", "username\nann\n");
    for folder in ["secrets", "journals", "locks", "instants", "trusted", "keyring"] {
        let path = bench.path("state").join(folder);
        std::fs::create_dir_all(&path).unwrap();
        for open in [0o777, 0o720] {
            chmod(&path, open);
            for line in [
                "users list".to_owned(),
                "auth logout --forget".to_owned(),
                format!("users create --each {rows}"),
            ] {
                bench.run(&line).exits(3).says(&format!("{} can be written by others", path.display()));
            }
        }
        chmod(&path, 0o700);
        // Root alone can give it away.
        if std::os::unix::fs::chown(&path, Some(54_321), None).is_ok() {
            bench.run("users list").exits(3).says("belongs to another user (uid 54321)");
            std::os::unix::fs::chown(&path, Some(rustix::process::geteuid().as_raw()), None).unwrap();
        }
    }
    bench.run("users list").exits(0);
}

#[test]
fn serving_over_tls_makes_nothing_where_another_user_would_have_to_clean_up() {
    let bench = Bench::new();
    std::fs::create_dir_all(bench.path("state")).unwrap();
    chmod(&bench.path("state"), 0o777);
    bench.run("sandbox serve --port 0 --tls").exits(3).says("can be written by others");
    assert_eq!(std::fs::read_dir(bench.path("state")).unwrap().count(), 0);
    let home = bench.path("home");
    std::fs::create_dir_all(&home).unwrap();
    if std::os::unix::fs::chown(&home, Some(54_321), None).is_ok() {
        let bench = bench.without("IAMCTL_STATE_DIR").without("IAMCTL_CONFIG_DIR");
        bench.run("sandbox serve --port 0 --tls").exits(3).says("belongs to another user (uid 54321)");
        assert_eq!(std::fs::read_dir(&home).unwrap().count(), 0);
    }
}

#[test]
fn the_authority_of_a_sandbox_goes_with_it() {
    for signal in ["INT", "TERM"] {
        let bench = Bench::new();
        let mut child = crate::process::binary(&bench, "sandbox serve --port 0 --tls --users 1 -o ndjson")
            .spawn()
            .unwrap();
        let mut told = String::new();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(child.stdout.as_mut().unwrap()), &mut told)
            .unwrap();
        let told: serde_json::Value = serde_json::from_str(&told).unwrap();
        let path = Path::new(told["ca"].as_str().unwrap()).to_owned();
        assert!(path.exists());
        let kill = format!("kill -{signal} {0} && kill -{signal} {0}", child.id());
        assert!(std::process::Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        child.wait().unwrap();
        assert!(!path.exists(), "{signal}");
    }
}

#[test]
fn a_limit_on_files_fails_a_write_and_leaves_no_empty_file() {
    let bench = Bench::on("sandbox/u4ids");
    let line =
        format!("ulimit -f 0; exec {} clients secrets add web --secret-out new.txt", crate::process::BINARY);
    let mut command = std::process::Command::new("sh");
    command.args(["-c", &line]);
    crate::process::within(&mut command, &bench);
    crate::process::end(&mut command).exits(3).says("new.txt cannot be written").says("nothing was sent");
    assert!(!bench.path("new.txt").exists());
}

#[test]
fn a_pipe_is_no_file_of_certificates() {
    let bench = Bench::new()
        .with("IAMCTL_PLATFORM", "protegrity")
        .with("IAMCTL_URL", "https://127.0.0.1:1")
        .with("IAMCTL_USERNAME", "u")
        .with("IAMCTL_PASSWORD", "not-a-secret-1");
    let pipe = bench.path("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for flag in ["--ca-bundle", "--client-cert"] {
        bench.run(&format!("users list {flag} {}", pipe.display())).exits(3).says("not a regular file");
    }
    let bench = bench.with("SSL_CERT_FILE", &pipe.display().to_string());
    bench.run("users list").exits(3).says("SSL_CERT_FILE: ").says("not a regular file");
}

#[test]
fn a_pipe_is_no_journal() {
    let bench = Bench::on("sandbox/protegrity");
    let rows = bench.file("p.csv", "username,email\na,a@example.test\n");
    let pipe = bench.path("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let ran = bench.run(&format!("users create --each {rows} --resume {}", pipe.display()));
    assert!(ran.code == 2 || ran.code == 3, "{ran:?}");
    bench.run("users get a").exits(5);
}

#[test]
fn what_decides_trust_and_where_secrets_go_is_explained() {
    let bench = Bench::on("p");
    bench
        .run("profiles add p --platform hid --url https://h.example.test/x --tenant t --client-id c")
        .exits(0);
    let source = |bench: &Bench, key: &str| {
        let rows = bench.run(&format!("profiles explain {key} -o json")).exits(0).json();
        rows[0]["source"].as_str().unwrap().to_owned()
    };
    let stored = source(&bench, "secrets.client_secret");
    assert_eq!(stored, "keyring, for https://h.example.test (client_id c, tenant t)");
    let bench =
        bench.with("SSL_CERT_FILE", "/etc/other.pem").with("IAMCTL_P_CLIENT_SECRET", "not-a-secret-1");
    assert_eq!(source(&bench, "ssl_cert_file"), "environment variable SSL_CERT_FILE");
    let free = source(&bench, "secrets.client_secret");
    assert_eq!(free, "environment variable IAMCTL_P_CLIENT_SECRET, for any address");
}

#[cfg(target_os = "linux")]
#[test]
fn a_process_dumps_no_core() {
    let folder = Bench::new();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let bench = folder
        .with("IAMCTL_PLATFORM", "protegrity")
        .with("IAMCTL_URL", &format!("http://{}", listener.local_addr().unwrap()))
        .with("IAMCTL_USERNAME", "u")
        .with("IAMCTL_PASSWORD", "not-a-secret-1");
    let mut child = crate::process::binary(&bench, "users list").spawn().unwrap();
    let _reached = listener.accept().unwrap();
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"]);
}
