//! Real processes: pipes that close, signals, and a machine without a home or a terminal.

use crate::bench::Bench;
use crate::process::{Ended, binary, end};
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Command, Stdio};

/// More rows than a pipe holds.
fn crowd() -> Bench {
    let bench = Bench::on("sandbox/protegrity");
    bench.run("sandbox reset --users 1000").exits(0);
    bench
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let bench = crowd();
    for form in ["ndjson", "json", "table", "csv"] {
        let mut child = binary(&bench, &format!("users list --page-size 1000 -o {form}")).spawn().unwrap();
        let mut lines = BufReader::with_capacity(64, child.stdout.take().unwrap());
        let mut first = vec![0; 40];
        lines.read_exact(&mut first).unwrap();
        drop(lines);
        let ended: Ended = child.wait_with_output().unwrap().into();
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{form}");
    }
}

#[test]
fn a_pipe_that_was_closed_before_the_first_byte_ends_quietly() {
    let bench = crowd();
    for line in ["users list --limit 5", "capabilities", "users --help", "--version", "completions bash"] {
        let mut child = binary(&bench, line).spawn().unwrap();
        drop(child.stdout.take());
        let ended: Ended = child.wait_with_output().unwrap().into();
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{line}");
    }
}

/// A bench whose platform takes the connection and never answers.
fn silent(listener: &TcpListener) -> Bench {
    Bench::new()
        .with("IAMCTL_PLATFORM", "protegrity")
        .with("IAMCTL_URL", &format!("http://{}", listener.local_addr().unwrap()))
        .with("IAMCTL_USERNAME", "admin")
        .with("IAMCTL_PASSWORD", "not-a-secret-1")
}

/// Starts a list against a platform that takes the connection and never answers, sends a signal once it
/// has been reached, and gives what became of the process.
fn signalled(signal: &str, times: usize) -> Ended {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let bench = silent(&listener);
    let child = binary(&bench, "users list -o json").spawn().unwrap();
    let (mut stream, _) = listener.accept().unwrap();
    stream.read_exact(&mut [0; 1]).unwrap();
    for _ in 0..times {
        let told =
            Command::new("sh").args(["-c", &format!("kill -{signal} {}", child.id())]).status().unwrap();
        assert!(told.success());
    }
    child.wait_with_output().unwrap().into()
}

#[test]
fn ctrl_c_in_the_middle_of_a_list_ends_with_130() {
    let ended = signalled("INT", 1).exits(130);
    assert!(serde_json::from_str::<serde_json::Value>(&ended.out).is_err(), "{ended:?}");
}

#[test]
fn a_second_ctrl_c_ends_it_too() {
    signalled("INT", 2).exits(130);
}

#[test]
fn a_termination_in_the_middle_of_a_list_ends_with_143() {
    signalled("TERM", 1).exits(143);
}

#[test]
fn the_end_of_the_terminal_ends_it_with_129_and_nohup_outlives_it() {
    // Where the tests themselves outlive their terminal, so does what they start.
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default();
    if ignored & 1 == 0 {
        signalled("HUP", 1).exits(129).says("hung_up");
    }
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let bench = silent(&listener);
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("trap '' HUP; exec '{}' users list -o json", crate::process::BINARY)]);
    crate::process::within(&mut shell, &bench);
    let child = shell.spawn().unwrap();
    let (mut stream, _) = listener.accept().unwrap();
    stream.read_exact(&mut [0; 1]).unwrap();
    for signal in ["HUP", "TERM"] {
        let line = format!("kill -{signal} {}", child.id());
        assert!(Command::new("sh").args(["-c", &line]).status().unwrap().success());
    }
    Ended::from(child.wait_with_output().unwrap()).exits(143);
}

#[test]
fn a_signal_during_the_sign_in_of_a_run_of_many_ends_it() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let bench = silent(&listener);
    let file = bench.file("rows.csv", "username\nann\n");
    let child = binary(&bench, &format!("users create --each {file} --timeout 600s")).spawn().unwrap();
    let (mut stream, _) = listener.accept().unwrap();
    stream.read_exact(&mut [0; 1]).unwrap();
    let line = format!("kill -INT {}", child.id());
    assert!(Command::new("sh").args(["-c", &line]).status().unwrap().success());
    Ended::from(child.wait_with_output().unwrap()).exits(130).says("interrupted");
}

#[test]
fn a_signal_while_a_write_is_sent_tells_the_doubt() {
    for signal in ["INT", "TERM", "HUP"] {
        let bench = Bench::new();
        let mut served =
            binary(&bench, "sandbox serve --fault 'lost-answer form=timeout' -o json").spawn().unwrap();
        let mut lines = BufReader::new(served.stdout.take().unwrap());
        let mut text = String::new();
        lines.read_line(&mut text).unwrap();
        let told: serde_json::Value = serde_json::from_str(&text).unwrap();
        let all = told["platforms"].as_array().unwrap();
        let url = all.iter().find(|row| row["platform"] == "protegrity").unwrap()["url"].as_str().unwrap();
        let bench = Bench::new()
            .with("IAMCTL_PLATFORM", "protegrity")
            .with("IAMCTL_URL", url)
            .with("IAMCTL_USERNAME", "admin")
            .with("IAMCTL_PASSWORD", "not-a-secret-Admin-1");
        let mut child = binary(&bench, "users create --username ann -o json -vv").spawn().unwrap();
        let mut err = BufReader::new(child.stderr.take().unwrap());
        let mut said = String::new();
        // The trace of the request is written right before it is sent.
        while !said.contains("POST /pty/v1/auth/users") {
            assert!(err.read_line(&mut said).unwrap() > 0, "{said}");
        }
        let kill = |id: u32, signal: &str| {
            let line = format!("kill -{signal} {id}");
            assert!(Command::new("sh").args(["-c", &line]).status().unwrap().success());
        };
        kill(child.id(), signal);
        err.read_to_string(&mut said).unwrap();
        let code = child.wait().unwrap().code();
        kill(served.id(), "TERM");
        served.wait().unwrap();
        assert_eq!(code, Some(16), "{said}");
        let last: serde_json::Value = serde_json::from_str(said.trim_end().lines().last().unwrap()).unwrap();
        assert_eq!(last["error"]["code"], "in_doubt");
        assert!(last["error"]["look"].as_str().unwrap().starts_with("iamctl users get ann"), "{last}");
        assert_eq!(last["error"]["retryable"], false);
        assert_eq!(last["error"]["sent"], "POST /pty/v1/auth/users");
        assert!(!said.contains("not-a-secret"), "{said}");
    }
}

#[test]
fn help_and_version_need_no_home_and_touch_no_file() {
    let bench = Bench::new().without("HOME").without("IAMCTL_CONFIG_DIR").without("IAMCTL_STATE_DIR");
    for line in ["--version", "--help", "users --help", "users list -h", "--help-all", "completions zsh"] {
        let ended = end(&mut binary(&bench, line)).exits(0);
        assert!(!ended.out.is_empty() && ended.err.is_empty(), "{line}: {ended:?}");
    }
    let version = end(&mut binary(&bench, "--version")).out;
    assert_eq!(version, format!("iamctl {}\n", env!("CARGO_PKG_VERSION")));
    let home = bench.path("").display().to_string();
    let bench = bench.with("HOME", &home);
    for line in ["--version", "users --help", "completions fish", "capabilities", "commands -o json"] {
        end(&mut binary(&bench, line)).exits(0);
    }
    assert!(bench.files().is_empty(), "{:?}", bench.files());
}

#[test]
fn nobody_is_asked_where_nobody_can_answer() {
    let bench = Bench::on("sandbox/protegrity");
    let (_, writes) = bench.counters("protegrity");
    for line in [
        "users delete maria.garcia",
        "users lock maria.garcia",
        "users delete maria.garcia --no-input",
        "settings token-lifespan set --seconds 600 --yes",
    ] {
        end(&mut binary(&bench, line)).exits(11);
    }
    assert_eq!(bench.counters("protegrity").1, writes);
    end(&mut binary(&bench, "profiles add")).exits(2).says("the name of the profile is missing");
    end(&mut binary(&bench, "users password set maria.garcia")).exits(2).says("--password-stdin");
    bench
        .run("profiles add p --platform protegrity --url https://127.0.0.1:1 --username a --store file")
        .exits(0);
    end(&mut binary(&bench, "auth login -p p")).exits(3).says("--password-stdin").says("IAMCTL_P_PASSWORD");
    end(&mut binary(&bench, "profiles remove p")).exits(11).says("--yes");
}

#[cfg(unix)]
#[test]
fn an_argument_or_variable_that_is_no_text_does_not_break_it() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let bench = Bench::on("sandbox/protegrity");
    let odd = OsStr::from_bytes(b"m\xfc\xffller");
    end(binary(&bench, "users get").arg(odd)).exits(5);
    end(binary(&bench, "users create --username x --data").arg(odd)).exits(2);
    end(binary(&bench, "").arg(odd)).exits(2);
    end(binary(&bench, "users get admin").env("LANG", odd).env(odd, odd)).exits(0);
}

#[test]
fn what_is_piped_in_reaches_the_platform_whole() {
    let bench = Bench::on("sandbox/protegrity");
    let mut child =
        binary(&bench, "users create --username ann --data - -o json").stdin(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    std::io::Write::write_all(&mut input, b"\xef\xbb\xbf{\"email\": \"ann@example.test\"}").unwrap();
    drop(input);
    Ended::from(child.wait_with_output().unwrap()).exits(0);
    let shown = end(&mut binary(&bench, "users get ann -o json")).exits(0).out;
    assert!(shown.contains("ann@example.test"), "{shown}");
}

#[test]
fn a_served_sandbox_is_a_row_an_account_for_people() {
    let bench = Bench::new();
    let mut child =
        binary(&bench, "sandbox serve --users 3 --fault 'latency millis=0 on=hid'").spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let header = lines.next().unwrap();
    let rows = if header.starts_with("PLATFORM") { lines.take(2).collect() } else { Vec::new() };
    child.kill().unwrap();
    child.wait().unwrap();
    let names: Vec<&str> = header.split_whitespace().collect();
    assert_eq!(names, ["PLATFORM", "URL", "ACCOUNT", "SETTINGS", "SECRETS"]);
    let row: Vec<&str> = rows[1].split_whitespace().collect();
    assert_eq!(row[0], "protegrity");
    assert!(row[1].starts_with("http://127.0.0.1:"), "{row:?}");
    assert_eq!(row[2..], ["viewer", "username=viewer", "password=not-a-secret-Viewer-1"]);
}

#[test]
fn a_served_sandbox_says_where_it_is_and_ends_on_a_signal() {
    let bench = Bench::new();
    let mut child = binary(&bench, "sandbox serve --port 0 --tls --users 3 -o json").spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let told: serde_json::Value = serde_json::from_str(&line).unwrap();
    let platform = &told["platforms"][0];
    let client = Bench::new()
        .with("IAMCTL_PLATFORM", "protegrity")
        .with("IAMCTL_URL", platform["url"].as_str().unwrap())
        .with("IAMCTL_CA_BUNDLE", told["ca"].as_str().unwrap())
        .with("IAMCTL_USERNAME", platform["accounts"][0]["settings"]["username"].as_str().unwrap())
        .with("IAMCTL_PASSWORD", platform["accounts"][0]["secrets"]["password"].as_str().unwrap());
    let ids = end(&mut binary(&client, "users list -o ids")).exits(0).out;
    assert_eq!(ids.lines().count(), 6);
    let stopped = Command::new("sh").args(["-c", &format!("kill -TERM {}", child.id())]).status().unwrap();
    assert!(stopped.success());
    assert_eq!(child.wait().unwrap().code(), Some(143));
}

#[test]
fn a_signal_before_a_secret_is_there_gives_its_file_back() {
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let authority = format!("http://{}/identity", listener.local_addr().unwrap());
        let bench = silent(&listener)
            .with("IAMCTL_PLATFORM", "u4ids")
            .with("IAMCTL_AUTHORITY", &authority)
            .with("IAMCTL_CLIENT_ID", "ids")
            .with("IAMCTL_CLIENT_SECRET", "not-a-secret-1");
        let file = bench.path("secret");
        let line = format!("clients secrets add web --secret-out {} --timeout 600s", file.display());
        let child = binary(&bench, &line).spawn().unwrap();
        let (mut stream, _) = listener.accept().unwrap();
        stream.read_exact(&mut [0; 1]).unwrap();
        assert!(file.exists());
        let line = format!("kill -{signal} {}", child.id());
        assert!(Command::new("sh").args(["-c", &line]).status().unwrap().success());
        Ended::from(child.wait_with_output().unwrap()).exits(code);
        assert!(!file.exists());
    }
}

#[test]
fn a_time_without_a_zone_is_refused_where_tz_is_none() {
    let bench = Bench::on("sandbox/entrust").with("TZ", "Mars/Base");
    let run = |since: &str| {
        let line = format!("audits list --limit 1 --since {since}");
        Ended::from(binary(&bench, &line).spawn().unwrap().wait_with_output().unwrap())
    };
    for since in ["2026-01-01", "2026-01-01T10:00", "30d"] {
        run(since).exits(2).says("TZ is set to a time zone that is not known");
    }
    for since in ["2026-01-01T10:00:00Z", "2026-01-01T10:00[Europe/Berlin]"] {
        run(since).exits(0);
    }
}
