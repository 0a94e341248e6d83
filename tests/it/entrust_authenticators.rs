//! Authenticators on Entrust: what is made is handed over once, nothing is mailed unasked, bad input costs
//! nothing, and what was done can be seen.

use crate::bench::{Bench, Ran};
use serde_json::Value;

fn bench() -> Bench {
    Bench::on("sandbox/entrust")
}

/// The body that a dry run shows.
#[track_caller]
fn planned(bench: &Bench, line: &str, input: &str) -> Value {
    let plan = bench.feed(&format!("{line} --dry-run -o json"), input).exits(0).json();
    plan["dry_run"]["body"].clone()
}

/// What a line that must not send anything said.
#[track_caller]
fn refused(bench: &Bench, line: &str) -> Ran {
    let ran = bench.run(line).exits(2);
    assert_eq!(bench.counters("entrust").1, 0, "{line} wrote");
    ran
}

#[test]
fn the_eleven_kinds_are_seen_at_a_glance() {
    let help = bench().run("authenticators --help").exits(0).out;
    for kind in [
        "tokens",
        "fido",
        "smart-credentials",
        "grids",
        "kba",
        "passwords",
        "otps",
        "temp-access-codes",
        "machines",
        "face",
        "magic-links",
    ] {
        let line = help.lines().find(|line| line.trim_start().starts_with(&format!("{kind} ")));
        assert!(line.is_some_and(|line| line.len() < 90), "{kind}: {help}");
    }
}

#[test]
fn a_token_goes_from_the_shelf_to_a_user_and_back() {
    let bench = bench();
    let shelf = |line: &str| {
        let out = bench.run(&format!("authenticators tokens {line} -o csv")).exits(0).out;
        out.lines().filter(|line| line.contains("1234567")).count()
    };
    assert_eq!((shelf("list --unassigned"), shelf("list-unassigned"), shelf("list")), (1, 1, 0));
    bench.run("authenticators tokens assign --serial-number 1234567 --user ann.example").exits(0);
    assert_eq!((shelf("list --unassigned"), shelf("list-unassigned"), shelf("list")), (0, 0, 1));
    let token = bench.run("authenticators tokens get 1234567 -o json").exits(0).json();
    assert_eq!(token["userId"], "ann.example");
    bench.run("authenticators tokens assign --serial-number 1234567 --user bob.example").exits(6);
    bench.run("authenticators tokens set-state 1234567 INACTIVE").exits(11);
    bench.run("authenticators tokens set-state 1234567 INACTIVE --yes").exits(0);
    let id = token["id"].as_str().unwrap();
    let by_id = bench.run(&format!("authenticators tokens get {id} -o json")).exits(0).json();
    assert_eq!(by_id["state"], "INACTIVE");
    bench.run("authenticators tokens unassign 1234567 --yes").exits(0);
    bench.run("authenticators tokens assign-to-login 1234567 aexample").exits(0);
    bench.run("authenticators tokens get 1").exits(5).says("'1'");
}

#[test]
fn an_activation_says_every_flag_and_is_shown_once() {
    let bench = bench();
    let body = planned(&bench, "authenticators tokens activate 20000900", "");
    assert_eq!(body["deliverActivationEmail"], false);
    assert_eq!(body["returnQRCode"], false);
    let shown = bench.run("authenticators tokens activate 20000900 -o json").exits(0).json();
    assert_eq!(shown["activationCode"], "not-a-secret-entrust-activation-code");
    let body = planned(&bench, "authenticators tokens create ann.example ENTRUST_SOFT_TOKEN", "");
    assert_eq!(body, Value::Null, "a plain token is not activated");
    let line = "authenticators tokens create ann.example ENTRUST_SOFT_TOKEN --activation online";
    let body = planned(&bench, line, "");
    assert_eq!(body["activateParms"]["type"][0], "ONLINE");
    assert_eq!(body["activateParms"]["deliverActivationEmail"], false);
    assert_eq!(body["activateParms"]["returnQRCode"], false);
    let line = "authenticators smart-credentials activate 900001";
    assert_eq!(planned(&bench, line, "")["deliverActivationEmail"], false);
}

#[test]
fn several_secrets_go_to_a_file_by_name_and_are_seen_nowhere_else() {
    let bench = bench();
    let path = bench.path("activation").display().to_string();
    let line = format!("authenticators tokens activate 20000900 --secret-out {path} -o json");
    let ran = bench.run(&line).exits(0);
    assert!(!ran.out.contains("not-a-secret") && !ran.err.contains("not-a-secret"), "{ran:?}");
    let file = std::fs::read_to_string(&path).unwrap();
    assert!(file.contains("activation-code: not-a-secret-entrust-activation-code\n"), "{file}");
    assert!(file.contains("activation-url: "), "{file}");
    bench.run(&line).exits(2).says("not overwritten");
}

#[test]
fn a_temporary_access_code_is_shown_once_and_hidden_afterwards() {
    let bench = bench();
    let made = bench.run("authenticators temp-access-codes create ann.example").exits(0);
    assert!(made.out.contains("not-a-secret-entrust-code-"), "{made:?}");
    let read = bench.run("authenticators temp-access-codes get ann.example -o json").exits(0);
    assert_eq!(read.json()["code"], "(hidden)");
    let path = bench.path("code").display().to_string();
    let line = format!("authenticators temp-access-codes create ann.example --secret-out {path}");
    let kept = bench.run(&line).exits(0);
    assert!(!kept.out.contains("not-a-secret"), "{kept:?}");
    assert!(std::fs::read_to_string(&path).unwrap().starts_with("not-a-secret-entrust-code-"));
    bench.run("authenticators temp-access-codes delete ann.example").exits(11);
    bench.run("authenticators temp-access-codes delete ann.example --yes").exits(0);
    bench.run("authenticators temp-access-codes get ann.example").exits(5);
}

#[test]
fn a_password_is_mailed_only_by_wish() {
    let bench = bench();
    let input = "Str0ng-not-a-secret-1\n";
    let set = "users password set ann.example --password-stdin";
    assert_eq!(planned(&bench, set, input)["emailPassword"], false);
    assert_eq!(planned(&bench, &format!("{set} --mail"), input)["emailPassword"], true);
    let generate = "authenticators passwords generate ann.example";
    let body = planned(&bench, generate, "");
    assert_eq!((&body["emailPassword"], &body["returnPassword"]), (&false.into(), &true.into()));
    let body = planned(&bench, &format!("{generate} --mail"), "");
    assert_eq!((&body["emailPassword"], &body["returnPassword"]), (&true.into(), &false.into()));
    refused(&bench, &format!("{generate} --mail --secret-out {}", bench.path("p").display()));
    let made = bench.run(&format!("{generate} -o json")).exits(0).json();
    assert!(made["newPassword"].as_str().unwrap().starts_with("not-a-secret-entrust-password-"));
    // Nobody is mailed who has no address, and nobody needs one.
    bench.feed("users password set grace.example --password-stdin", input).exits(0);
    bench.feed("users password set grace.example --password-stdin --mail", input).exits(7);
    bench.feed("users password set ann.example --password-stdin", "short\n").exits(7);
}

#[test]
fn a_passcode_is_either_sent_or_shown() {
    let bench = bench();
    let line = "authenticators otps create ann.example --application 8ab22b7e-0000-4000-8000-000000000000";
    let body = planned(&bench, line, "");
    assert_eq!((&body["deliverOTP"], &body["returnOTP"]), (&false.into(), &true.into()));
    assert_eq!(body["userId"], "ann.example");
    let body = planned(&bench, &format!("{line} --deliver"), "");
    assert_eq!((&body["deliverOTP"], &body["returnOTP"]), (&true.into(), &false.into()));
    refused(&bench, &format!("{line} --delivery SMS")).says("--deliver");
    let contact = "authenticators otps contact check 4711 --contact-code-stdin";
    bench.feed(contact, "123456\n").exits(0);
    bench.feed(contact, "000000\n").exits(7).says("invalid_user_response");
}

#[test]
fn words_numbers_and_ids_out_of_place_are_refused_before_anything_is_sent() {
    let bench = bench();
    refused(&bench, "authenticators tokens set-state 30000901 ASLEEP").says("INACTIVE");
    refused(&bench, "authenticators tokens create ann.example PAPER").says("ENTRUST_SOFT_TOKEN");
    refused(&bench, "authenticators tokens activate 20000900 --activation by-hand").says("CLASSIC, ONLINE");
    refused(&bench, "authenticators tokens list --where colour=red").says("serialNumber");
    refused(&bench, "authenticators tokens list --unassigned --where label~x").says("loadDate");
    refused(&bench, "authenticators tokens list --page-size 101").says("100");
    refused(&bench, "authenticators tokens assign --serial-number 1234567").says("--user");
    refused(&bench, "authenticators grids create-unassigned --amount 0").says("1 to 1000");
    refused(
        &bench,
        "authenticators grids assign --serial-number 101000 --user ann.example --mail-attribute x",
    )
    .says("--mail");
    refused(&bench, "authenticators machines delete ann.example laptop --yes").says("'laptop'");
    refused(&bench, "authenticators face update ann.example laptop --status ACTIVE").says("'laptop'");
    refused(&bench, "authenticators magic-links create ann.example --email a@example.test").says("--mail");
    let file = bench.file("kba.json", r#"[{"question": "Why?"}]"#);
    refused(&bench, &format!("authenticators kba create ann.example --kba-file {file}")).says("pair 1");
    let file = bench.file("hidden.json", r#"[{"question": "Why?", "answer": "(hidden)"}]"#);
    refused(&bench, &format!("authenticators kba create ann.example --kba-file {file}")).says("--reveal");
    let file = bench.file("places.json", r#"[{"town": "BREMEN"}]"#);
    refused(&bench, &format!("users locations set-expected ann.example --locations-file {file} --yes"))
        .says("'town'");
}

#[test]
fn a_grid_is_written_to_a_file_that_must_not_be_there() {
    let bench = bench();
    let path = bench.path("grid.pdf");
    let line = format!("authenticators grids export 1003 --out {} -o json", path.display());
    let ran = bench.run(&line).exits(0).json();
    assert_eq!(ran["file"], path.display().to_string());
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
    bench.run(&line).exits(2).says("not overwritten");
    let missing = bench.path("none.pdf");
    bench.run(&format!("authenticators grids export 999999 --out {}", missing.display())).exits(5);
    assert!(!missing.exists());
    let shown = bench.run("authenticators grids export 1003 -o json").exits(0).json();
    assert_eq!(shown["content"], "(hidden)");
}

#[test]
fn a_grid_shows_its_cells_when_it_is_made_and_not_later() {
    let bench = bench();
    let made =
        bench.run("authenticators grids create ann.example --serial-number 4711 -o json").exits(0).json();
    assert_eq!(made["gridContents"][0][0], "A1");
    let read = bench.run("authenticators grids get 4711 -o json").exits(0).json();
    assert_eq!((&read["gridContents"][0][0], &read["userName"]), (&"(hidden)".into(), &"ann.example".into()));
    assert_eq!(planned(&bench, "authenticators grids create ann.example", ""), Value::Null);
    let body = planned(&bench, "authenticators grids create ann.example --mail", "");
    assert!(body["emailParms"].is_object(), "{body}");
    bench.run("authenticators grids create-unassigned --serial-number 4711").exits(6);
    let bulk = bench.run("authenticators grids create-unassigned --amount 3 -o json").exits(0).json();
    assert_eq!(bulk.as_array().unwrap().len(), 3);
}

#[test]
fn groups_of_what_nobody_has_are_replaced_with_the_difference_shown() {
    let bench = bench();
    let line = "authenticators tokens groups set 1234567 --group Finance";
    bench.run(line).exits(11);
    bench.run(&format!("{line} --yes")).exits(0).says("groups");
    let token = bench.run("authenticators tokens get 1234567 -o json").exits(0).json();
    assert_eq!(token["groups"].as_array().unwrap().len(), 1);
    bench.run(&format!("{line} --yes")).exits(0).says("nothing to change");
}

#[test]
fn answers_to_questions_stay_hidden() {
    let bench = bench();
    let file = "docs/examples/questions.json";
    let create = format!("authenticators kba create ann.example --kba-file {file}");
    let plan = bench.run(&format!("{create} --dry-run")).exits(0);
    assert!(plan.out.contains("street") && !plan.out.contains("not-a-secret"), "{plan:?}");
    bench.run(&create).exits(0);
    bench.run(&create).exits(6);
    let held = bench.run("authenticators kba list ann.example -o json").exits(0).json();
    assert_eq!(held[0]["answer"], "(hidden)");
    let id = held[0]["id"].as_str().unwrap();
    bench.run(&format!("authenticators kba delete-question ann.example {id} --yes")).exits(0);
    let left = bench.run("authenticators kba list ann.example -o json").exits(0).json();
    assert_eq!(left.as_array().unwrap().len(), 1);
}

#[test]
fn a_search_of_its_own_finds_what_the_list_finds() {
    let bench = bench();
    for kind in ["tokens list", "tokens list --unassigned", "grids list", "grids list-unassigned"] {
        let ids = |flag: &str| bench.run(&format!("authenticators {kind} {flag} -o ids")).exits(0).out;
        let plain = ids("");
        assert!(!plain.is_empty() && plain == ids("--async"), "{kind}");
    }
    let started = bench.run("authenticators tokens search-unassigned start -o json").exits(0).json();
    let id = started["id"].as_str().unwrap();
    bench.run(&format!("authenticators tokens search status {id}")).exits(5).says("start the search again");
    bench.run(&format!("authenticators tokens search-unassigned status {id}")).exits(0);
    bench.run(&format!("authenticators tokens search-unassigned status {id}")).exits(0);
    bench.run(&format!("authenticators tokens search-unassigned result {id}")).exits(0);
    bench.run(&format!("authenticators tokens search-unassigned result {id}")).exits(5);
}

#[test]
fn an_account_that_may_only_look_is_told_which_permission_it_lacks() {
    let bench = Bench::on("sandbox/entrust-auditor");
    bench.run("authenticators tokens get 30000901").exits(0);
    bench.run("authenticators tokens delete 30000901 --yes").exits(4).says("TOKENS:REMOVE");
    bench.run("authenticators temp-access-codes create ann.example").exits(4).says("TEMPACCESSCODE:ADD");
}

#[test]
fn a_passkey_is_renamed_by_name_and_a_smart_credential_keeps_what_was_not_named() {
    let bench = bench();
    bench.run("authenticators fido update 'key 6' --name 'Blue key'").exits(0).says("Blue key");
    bench.run("authenticators fido get 'key 6'").exits(5);
    let key = bench.run("authenticators fido get 'Blue key' -o json").exits(0).json();
    assert_eq!(key["state"], "ACTIVE");
    let line =
        "authenticators smart-credentials update 900001 --card-config 8ab22b7e-0000-4000-8000-000000000000";
    let body = planned(&bench, line, "");
    assert_eq!(body["cardDigitalConfigId"], "8ab22b7e-0000-4000-8000-000000000000");
    assert!(body["scDefnId"].is_string() && body["variableValues"].is_array(), "{body}");
}

#[test]
fn risk_settings_are_read_changed_and_sent_whole() {
    let bench = bench();
    let body = planned(&bench, "users risk update ann.example --history-size 20", "");
    assert_eq!(body["maximumLocationHistory"], 20);
    assert!(body["velocityCheckRequired"].is_boolean(), "{body}");
    let line = "users locations delete ann.example --location 8ab22b7e-0000-4000-8000-000000000000 --yes";
    let body = planned(&bench, line, "");
    assert_eq!(body, serde_json::json!(["8ab22b7e-0000-4000-8000-000000000000"]));
}

#[test]
fn what_is_made_comes_out_in_no_trace() {
    let application = "8ab22b7e-0000-4000-8000-000000000000";
    for (kind, line, signs) in [
        ("tokens", "activate 20000900".to_owned(), &["not-a-secret"][..]),
        (
            "machines",
            "create ann.example --label y".to_owned(),
            &["made-up machineNonce", "made-up sequenceNonce"],
        ),
        ("magic-links", "create ann.example".to_owned(), &["sandbox.example.test/url"]),
        ("otps", format!("create ann.example --application {application}"), &["not-a-secret"]),
        ("face", "create ann.example --qr-code".to_owned(), &["sandbox.example.test/activationUrl"]),
        ("grids", "create ann.example".to_owned(), &["A1"]),
        ("temp-access-codes", "create ann.example".to_owned(), &["not-a-secret"]),
        (
            "smart-credentials",
            "activate 900001".to_owned(),
            &["not-a-secret", "sandbox.example.test/linkURL"],
        ),
    ] {
        let bench = bench();
        let path = bench.path("secret");
        let line = format!("authenticators {kind} {line} --secret-out {} -vv -o json", path.display());
        let ran = bench.run(&line).exits(0);
        let file = std::fs::read_to_string(&path).unwrap();
        for sign in signs {
            assert!(file.contains(sign), "{kind}: {file}");
            assert!(!ran.err.contains(sign) && !ran.out.contains(sign), "{kind}: {ran:?}");
        }
    }
}

#[test]
fn a_smart_credential_that_is_not_there_is_not_found() {
    let bench = bench();
    let id = bench.run("authenticators smart-credentials get 900001 -o json").exits(0).json()["id"].clone();
    let id = id.as_str().unwrap();
    bench.run(&format!("authenticators smart-credentials get {id}")).exits(0);
    let other = "00000000-0000-4000-8000-000000000001";
    for line in
        ["get OTHER", "unassign OTHER --yes", "delete OTHER --yes", "get 900002", "definitions get OTHER"]
    {
        let line = line.replace("OTHER", other);
        bench.run(&format!("authenticators smart-credentials {line}")).exits(5);
    }
}
