//! Bad input gets a clear error, before anything is sent where that can be known, and loses nothing.

use crate::bench::{Bench, Ran};
use crate::served::{Served, still};
use serde_json::Value;

fn protegrity() -> Bench {
    Bench::on("sandbox/protegrity")
}

fn secureauth() -> Bench {
    Bench::on("sandbox/secureauth")
}

/// Fails if the sandbox was reached: signing in and a signed call both leave their mark in its state.
#[track_caller]
fn untouched(bench: &Bench) {
    assert!(!bench.path("state/sandbox.json").exists(), "something was sent");
}

/// The error as a script sees it.
fn error(ran: &Ran) -> Value {
    serde_json::from_str::<Value>(&ran.err).unwrap_or_else(|error| panic!("{error}: {ran:?}"))["error"]
        .clone()
}

#[test]
fn an_unknown_profile_is_named_with_the_nearest_one() {
    let bench = Bench::new();
    bench.run("users list -p sandbox/protegritty").exits(3).says("did you mean \"sandbox/protegrity\"");
    bench.run("users list -p nobody").exits(3).says("there is no profile \"nobody\"").says("profiles list");
    bench.run("users list").exits(3).says("profiles add").says("sandbox/");
    assert!(bench.files().is_empty(), "{:?}", bench.files());
}

#[test]
fn an_unknown_platform_is_told_which_there_are() {
    let bench = Bench::new();
    for line in [
        "users list --platform protegrityy --url https://x.example.test",
        "profiles add x --platform protegrityy --url https://x.example.test",
    ] {
        let ran = bench.run(line).says("protegrityy").says("protegrity, secureauth");
        assert!([2, 3].contains(&ran.code), "{ran:?}");
    }
    assert!(bench.files().is_empty());
}

#[test]
fn a_fault_without_its_number_names_what_is_missing() {
    let bench = Bench::new();
    bench.run("sandbox fault status").exits(2).says("--status <CODE>");
    bench.run("sandbox fault latency").exits(2).says("--millis <MILLISECONDS>");
    for code in ["99", "600"] {
        bench.run(&format!("sandbox fault status --status {code}")).exits(2).says("100 to 599");
        bench.run(&format!("sandbox serve --fault 'status status={code}'")).exits(2).says("100 to 599");
    }
    bench.run("sandbox serve --fault status").exits(2).says("status=NUMBER");
    bench.run("sandbox serve --fault latency").exits(2).says("millis=NUMBER");
    untouched(&bench);
    bench.run("sandbox fault status --status 599").exits(0);
}

#[test]
fn an_unknown_column_lists_those_there_are_before_anything_is_sent() {
    let bench = protegrity();
    for flag in ["--columns id,shoe-size", "--sort-by shoe-size", "--sort-by -shoe-size"] {
        for form in ["table", "json", "csv"] {
            let ran = bench.run(&format!("users list {flag} -o {form}")).exits(2);
            assert!(ran.err.contains("shoe-size") && ran.err.contains("username"), "{ran:?}");
        }
    }
    untouched(&bench);
}

#[test]
fn a_bad_jq_filter_is_refused_before_anything_is_sent() {
    let bench = protegrity();
    for filter in [".[", "nosuchfunction", ".a |"] {
        bench.run(&format!("roles delete auditor --jq '{filter}'")).exits(2);
    }
    bench.run("users list --jq '.['").exits(2).says("--jq '.[].id'");
    untouched(&bench);
    bench.run("roles delete auditor --jq .").exits(11);
    assert_eq!(bench.counters("protegrity").1, 0, "something was written");
}

#[test]
fn a_flag_of_another_platform_names_the_platform_that_takes_it() {
    let bench = secureauth();
    bench.run("users create --username x --role admin").exits(13).says("takes no --role").says("protegrity");
    bench.run("users list").exits(13).says("has no 'users list'").says("it is there on: protegrity");
    bench.run("users get jdoe --nonsense").exits(2).says("--nonsense");
    bench.run("auth token --reveal").exits(13).says("signed by itself");
    untouched(&bench);
}

#[test]
fn a_malformed_csv_row_is_named_by_line_and_column() {
    let bench = protegrity();
    for (content, told) in [
        ("userPrincipalName,email\na@x.test,a@x.test\nb@x.test\n", "line 3"),
        ("userPrincipalName,email\na@x.test,a@x.test,extra\n", "line 2"),
        ("userPrincipalName,shoeSize\na@x.test,44\n", "'shoeSize'"),
        ("email,email\na@x.test,a@x.test\n", "'email'"),
        ("firstName\nAnn\n", "line 2: userPrincipalName or email is missing"),
        ("", "is empty"),
        ("userPrincipalName\n", "holds no rows"),
        (r#"{"users": [{"email": 7}]}"#, "row 1 (line 1), column email: expected a text"),
        ("[1]", "row 1"),
        ("[{", "valid JSON"),
    ] {
        let file = bench.file("people.csv", content);
        bench.run(&format!("entra users import {file}")).exits(2).says("people.csv").says(told);
    }
    let file = bench.file("groups.csv", "id,displayName,importMembers\n1,a,yes\n2,b,perhaps\n");
    bench
        .run(&format!("entra groups import {file}"))
        .exits(2)
        .says("line 3, column importMembers: 'perhaps'");
    let file = bench.path("latin.csv");
    std::fs::write(&file, b"email\na@x.test\nm\xe4rz@x.test\n").unwrap();
    bench.run(&format!("entra users import {}", file.display())).exits(2).says("line 3");
    untouched(&bench);
}

#[test]
fn data_that_is_no_object_is_refused_before_anything_is_sent() {
    let bench = protegrity();
    for (content, told) in [
        ("[1]", "takes a JSON object"),
        ("\"text\"", "takes a JSON object"),
        ("null", "takes a JSON object"),
        ("{", "valid JSON"),
        ("", "is empty"),
        ("{}}", "valid JSON"),
    ] {
        let file = bench.file("body.json", content);
        for line in ["users create --username ann", "users update admin", "roles create --name r"] {
            bench.run(&format!("{line} --data {file}")).exits(2).says(told);
        }
        bench.feed("users create --username ann --data -", content).exits(2).says(told);
    }
    bench.run("users create --username ann --data nowhere.json").exits(2).says("nowhere.json cannot be read");
    untouched(&bench);
}

#[test]
fn an_id_that_would_change_the_address_is_refused_before_anything_is_sent() {
    for bench in [protegrity(), secureauth()] {
        for line in ["users get", "users delete --yes", "users lock --yes"] {
            for id in ["''", "..", "."] {
                bench.run(&format!("{line} {id}")).exits(2).says("would change the address");
            }
        }
        bench.run("api GET /users/../roles").exits(2).says("'..'");
        bench.run("api GET /users/%2e%2e/roles").exits(2).says("'..'");
        untouched(&bench);
    }
    let bench = protegrity();
    bench.run("users get .. --by id").exits(2).says("would change the address");
    bench.run("groups get '' --by name").exits(2).says("would change the address");
    untouched(&bench);
}

#[test]
fn a_name_with_a_slash_space_and_ampersand_is_found() {
    let bench = protegrity();
    let group = bench.run("groups get 'Data Protection / EU' -o json").exits(0).json();
    assert_eq!(group["name"], "Data Protection / EU");
}

#[test]
fn ids_with_every_awkward_character_arrive_as_they_were_typed() {
    let bench = secureauth();
    for user in ["anna märz", "test+1@example.test"] {
        let shown = bench.run(&format!("users get '{user}' -o json")).exits(0).json();
        assert_eq!(shown["userId"], user);
    }
    // The sandbox matches the path after decoding it once, so a wrong encoding would be another user.
    let bench = protegrity();
    for id in ["a/b", "a?b", "a#b", "a%2Fb", "100%", "../x", "ä ö", "日本", "a&b=c;d", "\u{202e}x"] {
        let ran = bench.run(&format!("users get '{id}' --by id -v")).exits(5);
        let sent = ran.err.lines().find(|line| line.starts_with("> GET")).unwrap().to_owned();
        let segment = sent.rsplit('/').next().unwrap();
        let decoded = percent_encoding::percent_decode_str(segment).decode_utf8().unwrap();
        assert_eq!(decoded, id, "{sent}");
        assert!(sent.starts_with("> GET /pty/v1/auth/users/") && sent.is_ascii(), "{sent}");
    }
}

#[test]
fn a_missing_secret_names_the_ways_to_give_it() {
    let bench = Bench::new()
        .with("IAMCTL_PLATFORM", "protegrity")
        .with("IAMCTL_URL", "https://127.0.0.1:1")
        .with("IAMCTL_USERNAME", "admin");
    bench.run("users list").exits(3).says("has no password").says("set IAMCTL_PASSWORD");
    // An empty variable counts as not set.
    bench.with("IAMCTL_PASSWORD", "").run("users list").exits(3).says("set IAMCTL_PASSWORD");
    let bench = protegrity();
    bench.run("users password set admin").exits(2).says("--password-stdin").says("--password-file");
    bench.feed("users password set admin --password-stdin", "\n").exits(2).says("the password is empty");
    bench.run("users password set admin --password-file nowhere").exits(2).says("nowhere cannot be read");
    bench.run("users password set admin --password not-a-secret").exits(2);
    untouched(&bench);
}

#[test]
fn a_missing_setting_names_its_variable() {
    let bench = Bench::new()
        .with("IAMCTL_PLATFORM", "secureauth")
        .with("IAMCTL_URL", "https://127.0.0.1:1")
        .with("IAMCTL_REALM", "secureauth2");
    bench.run("users get jdoe").exits(3).says("app_id").says("IAMCTL_APP_ID");
}

#[test]
fn a_certificate_file_that_cannot_be_used_is_named() {
    let served = Served::plain(1, still());
    let bench = served.bench("protegrity");
    bench.run("users list --ca-bundle /nowhere/ca.pem").exits(3).says("/nowhere/ca.pem cannot be read");
    let file = bench.file("ca.pem", "not a certificate");
    bench.run(&format!("users list --ca-bundle {file}")).exits(3).says("ca.pem holds no certificate");
    bench.run(&format!("users list --client-cert {file}")).exits(3).says("ca.pem holds no certificate");
    let bench = bench.with("IAMCTL_CA_BUNDLE", &file);
    bench.run("users list").exits(3).says("ca.pem");
    assert_eq!(served.totals("protegrity").0, 0);
}

#[test]
fn an_http_address_that_is_not_loopback_is_refused() {
    let bench = Bench::new()
        .with("IAMCTL_PLATFORM", "protegrity")
        .with("IAMCTL_USERNAME", "admin")
        .with("IAMCTL_PASSWORD", "not-a-secret-1");
    for host in ["ppc.example.test", "127.0.0.1.example.test", "localhost.example.test", "10.0.0.1"] {
        bench
            .run(&format!("users list --url http://{host}"))
            .exits(2)
            .says("http would send secrets in the clear");
    }
    for address in ["ftp://x", "https://", "https://u:p@x.example.test", "x.example.test", "https://x/?q"] {
        bench.run(&format!("users list --url '{address}'")).exits(2).says("is not usable");
    }
    let added = bench.run("profiles add p --url http://ppc.example.test --platform protegrity --username a");
    added.exits(2).says("http would send secrets in the clear");
    assert!(bench.files().is_empty());
}

#[test]
fn a_name_that_two_users_have_is_not_guessed() {
    let bench = protegrity();
    bench.run("users create --username maria.garcia@example.test").exits(0);
    let writes = bench.counters("protegrity").1;
    let ran = bench.run("users lock maria.garcia@example.test --yes -o json").exits(12);
    let candidates = error(&ran)["candidates"].as_array().unwrap().clone();
    assert_eq!(candidates.len(), 2, "{ran:?}");
    assert_eq!(bench.counters("protegrity").1, writes, "nobody was locked");
    for candidate in candidates {
        let id = candidate["id"].as_str().unwrap();
        assert!(ran.err.contains(id));
        bench.run(&format!("users get {id}")).exits(0);
    }
    // Letter case tells two apart, and only where one of them is written exactly so.
    bench.run("users create --username MARIA.GARCIA2@example.test").exits(0);
    bench.run("users get maria.garcia2@example.test").exits(0);
    bench.run("users get Maria.Garcia2@example.test").exits(12);
}

#[test]
fn a_broken_file_of_profiles_is_named_by_line_and_hides_nothing_else() {
    let content = "default = \"a\"\n\n[profiles.a]\nplatform = \"protegrity\nurl = \"x\"\n";
    let bench = Bench::new();
    bench.file("config/profiles.toml", content);
    for line in [
        "users list",
        "profiles show a",
        "profiles use a",
        "profiles explain",
        "auth status",
        "profiles rename a b",
        "profiles remove a --yes",
        "profiles add x --platform protegrity --url https://x.example.test --username u",
    ] {
        bench.run(line).exits(3).says("profiles.toml, line 4").says("fix that line");
    }
    let listed = bench.run("profiles list").exits(0).says("line 4");
    assert!(listed.out.contains("sandbox/protegrity"), "{listed:?}");
    bench.run("capabilities").exits(0);
    bench.run("commands -o json").exits(0);
    bench.run("completions bash").exits(0);
    bench.run("users list --limit 1 -p sandbox/protegrity").exits(0);
    assert_eq!(std::fs::read_to_string(bench.path("config/profiles.toml")).unwrap(), content);
}

#[test]
fn a_file_of_profiles_of_the_wrong_shape_is_told_and_kept() {
    for (content, told) in [
        ("[profiles.a]\nplatform = \"nope\"\nurl = \"https://x.example.test\"\n", "nope"),
        ("[profiles.a]\nplatform = \"protegrity\"\n", "has no address"),
        (
            "[profiles.a]\nplatform = \"protegrity\"\nurl = \"https://x.example.test\"\nusrname = \"a\"\n",
            "usrname",
        ),
        (
            "[profiles.a]\nplatform = \"protegrity\"\nurl = \"https://x.example.test\"\nretries = \"many\"\n",
            "retries",
        ),
        ("profiles = 3\n", "profiles"),
    ] {
        let bench = Bench::on("a");
        bench.file("config/profiles.toml", content);
        bench.run("users list").exits(3).says(told);
        assert_eq!(std::fs::read_to_string(bench.path("config/profiles.toml")).unwrap(), content);
    }
}

#[test]
fn numbers_out_of_range_are_refused_before_anything_is_sent() {
    let bench = protegrity();
    for flags in [
        "--page-size 0",
        "--page-size 100000",
        "--limit -1",
        "--limit many",
        "--timeout 0",
        "--timeout soon",
        "--rate 0",
        "--rate nan",
        "--retries -1",
        "-o xml",
    ] {
        let ran = bench.run(&format!("users list {flags}"));
        assert_eq!(ran.code, 2, "{flags}: {ran:?}");
    }
    untouched(&bench);
}

#[test]
fn an_error_in_json_is_one_object_with_the_exit_code() {
    let bench = protegrity();
    let ran = bench.run("users get nobody -o json").exits(5);
    let told = error(&ran);
    assert_eq!((&told["code"], &told["exit_code"]), (&Value::from("not_found"), &Value::from(5)));
    assert_eq!(ran.err.lines().count(), 1);
    let ran = bench.run("users get -o json").exits(2);
    assert_eq!(error(&ran)["code"], "usage");
}

#[test]
fn errors_are_json_however_json_was_asked_for() {
    let bench = Bench::new();
    let file = "[profiles.j]\nplatform = \"protegrity\"\nurl = \"https://j.example.test\"\nusername = \"u\"\n\
        output = \"json\"\n";
    bench.file("config/profiles.toml", file);
    let told = |bench: &Bench, line: &str| {
        let ran = bench.run(line).exits(2);
        assert_eq!(error(&ran)["code"], "usage", "{line}: {ran:?}");
        ran
    };
    // One that is found before and one that is found after the line was taken apart, and a line that ends early.
    for line in ["users list --bogus", "users list --columns bogus", "users"] {
        for spelling in
            ["-o json", "-ojson", "-o=json", "--output json", "--output=json", "-qojson", "-vo ndjson"]
        {
            told(&bench, &format!("{line} {spelling} -p sandbox/protegrity"));
            told(&bench, &format!("{spelling} -p sandbox/protegrity {line}"));
        }
        told(&bench, &format!("{line} -p j"));
        told(&bench, line);
        let plain = bench.run(&format!("{line} -o table")).exits(2);
        assert!(!plain.err.starts_with('{'), "{plain:?}");
        let plain = bench.run(&format!("{line} -p sandbox/protegrity")).exits(2);
        assert!(!plain.err.starts_with('{'), "{plain:?}");
    }
    let bench = Bench::on("sandbox/protegrity").with("IAMCTL_OUTPUT", "json");
    told(&bench, "users list --bogus");
    told(&bench, "users list --columns bogus");
}

#[test]
fn what_is_typed_without_a_flag_is_named_so_where_it_is_missing() {
    let bench = Bench::on("sandbox/protegrity");
    for line in ["entra users import --data -", "entra groups import --data -"] {
        let ran = bench.feed(line, r#"{"dryRun":true}"#).exits(2);
        assert!(ran.err.contains("FILE is missing") && !ran.err.contains("--file"), "{ran:?}");
    }
}

#[test]
fn a_certificate_that_is_no_text_is_refused() {
    let bench = Bench::on("sandbox/entrust");
    for line in [
        r#"saml providers update 'Partner federation' --data '{"verificationCertificate":7}' --yes"#,
        "saml providers update 'Partner federation' --set verificationCertificate=:7 --yes",
    ] {
        bench.stops("entrust", (line, ""), 2, "expected a text");
    }
}

#[test]
fn a_user_name_with_a_slash_goes_into_the_query_where_no_path_may_hold_it() {
    let bench = Bench::on("sandbox/secureauth");
    for name in ["eng/ann.example", "ENG\\ben.example"] {
        for line in ["get", "status", "update --last-name Example", "disable --yes"] {
            let (verb, flags) = line.split_once(' ').unwrap_or((line, ""));
            bench.run(&format!("users {verb} '{name}' {flags}")).exits(5).says("user not found");
        }
        bench.run(&format!("users otp-throttle get '{name}'")).exits(2).says("slash or backslash");
        bench.run(&format!("people find '{name}'")).exits(5).says("has no account");
    }
}
