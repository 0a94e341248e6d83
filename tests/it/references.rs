//! References to secrets in a profile: what they may lead to, who agrees to them, and what is left of that.

use crate::bench::Bench;
use crate::served::{PASSWORD, Served, still};
use crate::wire::Wire;
use std::path::Path;

/// A served Protegrity and a bench with its profile `prod`.
fn prod() -> (Served, Bench) {
    let served = Served::plain(1, still());
    let bench = Bench::on("prod").by(still());
    let url = served.url("protegrity");
    bench.run(&format!("profiles add prod --platform protegrity --url {url} --username admin")).exits(0);
    (served, bench)
}

/// Has the profile of a bench get its password from there.
fn refer(bench: &Bench, reference: &str) {
    let text = std::fs::read_to_string(bench.path("config/profiles.toml")).unwrap();
    let plain: String =
        text.lines().filter(|line| !line.starts_with("secrets")).map(|line| format!("{line}\n")).collect();
    bench.file("config/profiles.toml", &format!("{plain}secrets.password = \"{reference}\"\n"));
}

/// What is stored for a profile, as it stands on the disk.
fn stored(bench: &Bench, profile: &str) -> String {
    std::fs::read_to_string(bench.path(&format!("state/secrets/{profile}.json"))).unwrap_or_default()
}

#[test]
fn a_secret_that_cannot_be_removed_keeps_its_profile_and_its_name() {
    let (_served, bench) = prod();
    bench.feed("auth login --store file --secret-stdin", PASSWORD).exits(0);
    let lock = bench.path("state/locks/secrets.store");
    // Nobody can open it for writing, root neither.
    std::fs::remove_file(&lock).unwrap();
    std::fs::create_dir(&lock).unwrap();
    let before = stored(&bench, "prod");
    for line in ["profiles remove prod --yes", "auth logout --forget", "profiles rename prod test"] {
        bench
            .run(line)
            .exits(3)
            .says("the password of prod is still in the private file")
            .says("secrets.store");
        assert!(stored(&bench, "prod").contains("password") && stored(&bench, "test").is_empty(), "{line}");
        bench.run("profiles show prod").exits(0);
        bench.run("profiles show test").exits(5);
    }
    assert_eq!(stored(&bench, "prod"), before);
    std::fs::remove_dir(&lock).unwrap();
    bench.run("users list").exits(0);
    bench.run("profiles rename prod test").exits(0);
    assert!(stored(&bench, "prod").is_empty() && stored(&bench, "test").contains("password"));
    bench.run("profiles remove test --yes").exits(0);
    assert!(stored(&bench, "test").is_empty());
    // Where nothing was stored nothing needs to be written.
    std::fs::remove_file(&lock).unwrap();
    std::fs::create_dir(&lock).unwrap();
    bench
        .run(
            "profiles add other --platform protegrity --url https://o.example.test --username u --store file",
        )
        .exits(0);
    bench.run("profiles remove other --yes").exits(0);
}

#[test]
fn a_profile_of_a_repository_does_not_send_what_is_stored_for_another() {
    let (_served, bench) = prod();
    bench.feed("auth login --store file --secret-stdin", PASSWORD).exits(0);
    let theirs = Wire::json("[]");
    let repository = bench.path("repository").display().to_string();
    for (state, file) in [
        (None, bench.path("state/secrets/prod.json")),
        (None, Path::new("../state/secrets/prod.json").to_owned()),
        // Another folder of state makes it no less a file of this tool.
        (Some("repository/state"), bench.path("state/secrets/prod.json")),
    ] {
        bench.file(
            "repository/profiles.toml",
            &format!(
                "[profiles.prod]\nplatform = \"protegrity\"\nurl = \"{}\"\nusername = \"a\"\nsecrets.password = \"file:{}\"\n",
                theirs.url,
                file.display()
            ),
        );
        let clone = Bench::on("prod").by(still()).within(&bench);
        let mut clone = clone.with("IAMCTL_CONFIG_DIR", &repository);
        if let Some(state) = state {
            clone = clone.with("IAMCTL_STATE_DIR", &bench.path(state).display().to_string());
        }
        for line in ["users list", "auth status --check", "auth login"] {
            let ran = clone.run(line).exits(3);
            assert!(!format!("{ran:?}").contains(PASSWORD), "{ran:?}");
        }
        clone.run("users list").says("keeps secrets itself");
    }
    assert!(theirs.asked().is_empty(), "{:?}", theirs.asked());
}

#[test]
fn a_reference_of_a_folder_that_a_variable_names_is_asked_about_where_somebody_can_answer() {
    let (_served, bench) = prod();
    bench.file("password.txt", PASSWORD);
    let bench = bench.with("NAME", PASSWORD);
    for reference in ["env:NAME", "file:../password.txt"] {
        refer(&bench, reference);
        // Whoever has a script run with that folder has chosen it.
        bench.run("users list").exits(0);
        bench.answer("users list", "n\n").exits(3).says(reference).says("profiles trust");
        bench.answer("users list", "y\n").exits(0).says("Send it, now and later?");
        let ran = bench.answer("users list", "").exits(0);
        assert!(!ran.err.contains("Send it"), "{ran:?}");
        refer(&bench, &format!("{reference}2"));
        bench.answer("users list", "n\n").exits(3);
        bench.run("profiles trust prod").exits(0).says(&format!("{reference}2"));
        bench
            .answer("users list", "")
            .exits(3)
            .says(&format!("{}2", reference.rsplit(':').next().unwrap().trim_start_matches("../")));
    }
    // The user's own folder needs no question.
    let home = bench.path("home").display().to_string();
    let own = bench.file(
        "home/.config/iamctl/profiles.toml",
        &std::fs::read_to_string(bench.path("config/profiles.toml")).unwrap(),
    );
    let text = std::fs::read_to_string(&own).unwrap().replace("file:../password.txt2", "env:NAME");
    std::fs::write(&own, text).unwrap();
    let bench = bench.without("IAMCTL_CONFIG_DIR").with("HOME", &home);
    bench.answer("users list", "").exits(0);
}

#[cfg(unix)]
#[test]
fn consent_to_a_command_follows_a_profile_and_ends_with_it() {
    let (served, bench) = prod();
    let reference = format!("cmd:echo {}", PASSWORD.trim());
    refer(&bench, &reference);
    bench.run("users list").exits(3).says("nobody has agreed to");
    bench.run("profiles trust prod").exits(0);
    bench.run("users list").exits(0);
    bench.run("profiles rename prod test").exits(0);
    bench.run("users list -p test").exits(0);
    bench.run("profiles remove test --yes").exits(0);
    for name in ["prod", "test"] {
        let url = served.url("protegrity");
        bench
            .run(&format!("profiles add {name} --platform protegrity --url {url} --username admin"))
            .exits(0);
        refer(&bench, &reference);
        bench.run(&format!("users list -p {name}")).exits(3).says("nobody has agreed to");
        bench.run(&format!("profiles remove {name} --yes")).exits(0);
    }
}

#[cfg(unix)]
#[test]
fn consent_comes_with_no_folder_of_state_and_with_nobody_elses_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_served, bench) = prod();
    let ran = bench.path("ran").display().to_string();
    refer(&bench, &format!("cmd:sh -c 'echo x >> {ran}; echo {}'", PASSWORD.trim()));
    bench.run("profiles trust prod").exits(0);
    let own = bench.path("home/.local/state/iamctl");
    assert!(own.join("trusted").exists() && !bench.path("state/trusted").exists());
    bench.run("users list").exits(0);
    std::fs::remove_file(bench.path("ran")).unwrap();
    bench.run("auth logout").exits(0);
    let files: Vec<_> =
        std::fs::read_dir(own.join("trusted")).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 2, "the consents and their key: {files:?}");
    for path in files.iter().chain([&own, &own.join("trusted")]) {
        let before = std::fs::metadata(path).unwrap().permissions();
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(before.mode() | 0o022)).unwrap();
        bench.run("users list").exits(3).says("can be written by others");
        std::fs::set_permissions(path, before).unwrap();
    }
    // A folder of state, by whichever variable, brings no consent along.
    let [home, old] = ["elsewhere", "home/.local/state"].map(|path| bench.path(path).display().to_string());
    let bench = bench.with("HOME", &home).with("XDG_STATE_HOME", &old);
    for state in [own.clone(), bench.path("state")] {
        let bench = Bench::on("prod")
            .by(still())
            .within(&bench)
            .with("IAMCTL_STATE_DIR", &state.display().to_string());
        bench.run("users list").exits(3).says("nobody has agreed to");
        bench.without("IAMCTL_STATE_DIR").run("users list").exits(3).says("nobody has agreed to");
    }
    assert!(!bench.path("ran").exists(), "nothing was started");
}

#[cfg(unix)]
#[test]
fn a_relative_command_is_that_of_the_profiles_folder() {
    use crate::process::{binary, end};
    let (_served, bench) = prod();
    let script = |folder: &str, text: &str| {
        let path = bench.file(&format!("{folder}/getpw.sh"), &format!("#!/bin/sh\necho {text}\n"));
        std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
    };
    script("config", PASSWORD.trim());
    script("elsewhere", "not-a-secret-of-somebody");
    for command in ["./getpw.sh", "sh getpw.sh", "sh ./getpw.sh"] {
        refer(&bench, &format!("cmd:{command}"));
        bench.run("profiles trust prod").exits(0);
        for folder in ["elsewhere", "config", "home"] {
            std::fs::create_dir_all(bench.path(folder)).unwrap();
            end(binary(&bench, "users list").env("PATH", ".:/usr/bin:/bin").current_dir(bench.path(folder)))
                .exits(0);
        }
    }
}
