//! What helps where something went wrong: the log file, and requests as lines for curl.

use crate::bench::{Bench, INPUT};
use crate::wire::{Wire, is_sign_in, reply, token};
use iamctl::platforms::PLATFORMS;

#[test]
fn a_log_file_has_what_debug_shows_with_times_and_standard_error_stays_as_it_was() {
    let bench = Bench::on("sandbox/protegrity");
    let (log, second) = (bench.path("log"), bench.path("second"));
    let list = "users list --limit 1 -o json";
    let plain = bench.run(list).exits(0);
    let logged = bench.run(&format!("{list} --log-file {}", log.display())).exits(0);
    assert_eq!((&logged.out, &logged.err), (&plain.out, &plain.err));
    let debug = bench.run(&format!("{list} --debug --log-file {}", second.display())).exits(0);
    let texts = |path: &std::path::Path| -> Vec<String> {
        let text = std::fs::read_to_string(path).unwrap();
        // Behind the time and the number of the process.
        text.lines().map(|line| line.split_once("] ").unwrap().1.to_owned()).collect()
    };
    let told: Vec<&str> = debug.err.lines().collect();
    assert_eq!(texts(&second), told, "what is said is logged");
    let kinds = |lines: &[String]| -> Vec<String> {
        lines.iter().filter_map(|line| line.split('(').next().map(str::to_owned)).collect()
    };
    assert_eq!(kinds(&texts(&log)).len(), kinds(&texts(&second)).len(), "{:?}", texts(&log));
    let first = std::fs::read_to_string(&log).unwrap();
    assert!(first.lines().all(|line| line.starts_with("20") && line.contains("Z [")), "{first}");
    // A second run is appended, also by the variable.
    let lines = first.lines().count();
    let again =
        Bench::on("sandbox/protegrity").within(&bench).with("IAMCTL_LOG_FILE", &log.display().to_string());
    again.run(list).exits(0);
    assert_eq!(texts(&log).len(), 2 * lines);
}

#[test]
fn a_log_file_tells_how_a_command_failed_and_by_which_request_id() {
    let wire = Wire::raw(|asked| match is_sign_in(asked) {
        true => token(),
        false => reply(403, "X-Request-ID: req-4711\r\n", r#"{"detail":"no"}"#),
    });
    let bench = wire.bench();
    let log = bench.path("log");
    let ran = bench.run(&format!("users list --log-file {}", log.display())).exits(4);
    assert!(!ran.err.contains("req-4711"), "-v shows it");
    let text = std::fs::read_to_string(&log).unwrap();
    assert!(text.contains("HTTP status 403") && text.contains("request id req-4711"), "{text}");
    assert!(bench.run("users list -v").exits(4).err.contains("request id req-4711"));
    let fault: serde_json::Value =
        serde_json::from_str(&bench.run("users list -o json").exits(4).err).unwrap();
    assert_eq!(fault["error"]["request_id"], "req-4711");
}

#[test]
fn a_log_file_that_cannot_be_used_stops_the_command_before_anything_is_sent() {
    let wire = Wire::json("[]");
    let bench = wire.bench();
    let folder = bench.path("");
    for path in [folder.display().to_string(), bench.path("none/log").display().to_string()] {
        bench.run(&format!("users list --log-file {path}")).exits(2).says("nothing was sent");
    }
    assert!(wire.asked().is_empty());
}

#[test]
fn print_curl_shows_the_request_of_every_command_and_sends_no_write() {
    let mut wrong = Vec::new();
    for platform in PLATFORMS {
        let bench = Bench::on(&format!("sandbox/{}", platform.name));
        let before = bench.counters(platform.name).1;
        for operation in platform.operations() {
            let Some(example) = operation.examples.first() else { continue };
            let ran = bench.feed(&format!("{example} --print-curl"), INPUT);
            let shows = !ran.out.is_empty() && ran.out.lines().all(|line| line.starts_with("curl -X "));
            if ran.code != 0 || !shows || ran.out.contains("(hidden)") {
                wrong.push(format!("{} '{example}': {ran:?}", platform.name));
            }
        }
        if bench.counters(platform.name).1 != before {
            wrong.push(format!("{}: something was written", platform.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn print_curl_names_secrets_by_variables_and_is_refused_where_there_is_no_request() {
    let bench = Bench::on("sandbox/entrust");
    let signs_in = bench.run("auth login --print-curl").exits(0).out;
    assert!(signs_in.contains(r#""sharedSecret":"'"$SHARED_SECRET"'""#), "{signs_in}");
    let basic = Bench::on("sandbox/hid").run("auth login --print-curl").exits(0).out;
    assert!(basic.contains(r#"-H "Authorization: $AUTHORIZATION""#), "{basic}");
    let one = Bench::on("sandbox/protegrity").run("api GET /users/1 --print-curl").exits(0).out;
    assert!(one.starts_with("curl -X GET ") && one.contains("Bearer $TOKEN"), "{one}");
    for line in ["profiles list", "doctor", "auth status", "auth token", "whoami", "commands"] {
        bench.run(&format!("{line} --print-curl")).exits(2).says("no single request");
    }
}
