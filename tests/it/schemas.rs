//! What platforms document of bodies: the files that say it, the command that shows it, and the checks that go by it.

use crate::bench::Bench;
use iamctl::commands::Effect;
use iamctl::http::Method;
use iamctl::platforms::{Flow, Operation, PLATFORMS, Presence};

/// The files may not grow past this, in bytes: they are part of the program.
const LARGEST: u64 = 300 * 1024;

fn file(platform: &str) -> std::path::PathBuf {
    crate::bench::project().join(format!("src/platforms/{platform}/schema.json"))
}

#[test]
fn files_of_schemas_are_whole_and_small() {
    let mut size = 0;
    for platform in PLATFORMS {
        let faults = platform.schemas.faults();
        assert!(faults.is_empty(), "{}: {}", platform.name, faults.join("\n"));
        size += std::fs::metadata(file(platform.name)).unwrap().len();
    }
    assert!(size < LARGEST, "{size} bytes");
}

#[test]
fn what_is_documented_belongs_to_an_operation() {
    for platform in PLATFORMS {
        let known: Vec<String> = platform
            .operations()
            .map(|operation| iamctl::schema::key(operation.method.as_str(), operation.path))
            .collect();
        for key in platform.schemas.all().map(|(key, _)| key).chain(platform.schemas.silent()) {
            assert!(known.iter().any(|known| known == key), "{}: no operation sends {key}", platform.name);
        }
    }
}

/// Operations that send a body of which the platform documents nothing, each with the reason.
const UNDOCUMENTED: &[(&str, &str, &str)] = &[
    ("entrust", "users roles add", "both names stand in the path"),
    ("entrust", "clients secrets rotate", "the client stands in the path"),
];

/// Whether a body goes with an operation's call.
fn sends_a_body(operation: &Operation) -> bool {
    let fields = operation.body.iter().any(|field| field.need != Presence::Local && !field.at.is_empty());
    let own =
        matches!(operation.flow, Flow::Own(_)) && matches!(operation.method, Method::Put | Method::Post);
    fields || own || matches!(operation.flow, Flow::Edit(_)) || operation.document().is_some()
}

#[test]
fn every_body_that_is_sent_is_documented() {
    for name in ["protegrity", "hid", "entrust"] {
        let platform = iamctl::platforms::find(name).unwrap();
        let missing: Vec<String> = platform
            .operations()
            .filter(|operation| sends_a_body(operation))
            .filter(|operation| platform.schemas.request(operation.method.as_str(), operation.path).is_none())
            .filter(|operation| {
                !UNDOCUMENTED.iter().any(|(on, path, _)| *on == name && *path == operation.command.path)
            })
            .map(|operation| {
                format!("{}: {} {}", operation.command.path, operation.method.as_str(), operation.path)
            })
            .collect();
        assert!(missing.is_empty(), "{name}:\n{}", missing.join("\n"));
    }
    for (name, path, _) in UNDOCUMENTED {
        let platform = iamctl::platforms::find(name).unwrap();
        let operation = platform.operations().find(|operation| operation.command.path == *path).unwrap();
        let method = operation.method.as_str();
        assert!(sends_a_body(operation), "{path} sends none");
        assert!(platform.schemas.request(method, operation.path).is_none(), "{path} is documented");
    }
}

/// Reads of which no answer is described, each with the reason.
const UNDESCRIBED_READS: &[(&str, &str, &str)] = &[
    ("hid", "users attribute-types list", "seen in public clients only"),
    ("protegrity", "system version", "named by the pages, not shown"),
    ("protegrity", "system health", "named by the pages, not shown"),
    ("protegrity", "system ready", "named by the pages, not shown"),
    ("protegrity", "system live", "named by the pages, not shown"),
    ("protegrity", "system log-level get", "named by the pages, not shown"),
];

#[test]
fn every_answer_is_described_or_the_file_says_that_it_has_no_body_or_no_description() {
    let mut open = Vec::new();
    for platform in PLATFORMS {
        for operation in platform.operations() {
            let (method, path) = (operation.method.as_str(), operation.command.path);
            let described = platform.schemas.answer(method, operation.path).is_some();
            let silence = platform.schemas.silence(method, operation.path);
            let excused = UNDESCRIBED_READS.iter().any(|(on, name, _)| (*on, *name) == (platform.name, path));
            let right = match operation.command.effect {
                Effect::Read => described != excused && silence.is_some() == excused,
                _ => described != silence.is_some(),
            };
            if !right {
                open.push(format!("{}: {path}: {method} {}: {silence:?}", platform.name, operation.path));
            }
        }
    }
    assert!(open.is_empty(), "{}", open.join("\n"));
}

#[test]
fn answers_without_members_are_shown_and_those_without_a_description_say_why() {
    let bench = Bench::on("sandbox/u4ids");
    let shown = bench.run("schema clients last-used --answer").exits(0).out;
    assert!(shown.contains("(response)") && shown.contains("string"), "{shown}");
    bench.run("schema saml cache remove --answer").exits(13).says("no page of");
    let bench = Bench::on("sandbox/entrust");
    bench.run("schema users update --answer").exits(13).says("the response of 'users update' has no body on");
    let shown = bench.run("schema saml metadata get --answer").exits(0).out;
    assert!(shown.contains("(response)"), "{shown}");
    let shown = Bench::on("sandbox/hid").run("schema users list --answer").exits(0).out;
    assert!(shown.contains("resources[].userName"), "{shown}");
}

#[test]
fn slips_in_flags_names_types_values_and_bounds_are_refused_before_anything_is_written() {
    let bench = Bench::on("sandbox/entrust");
    let general = "settings general update --confirm sandbox/entrust";
    bench.stops("entrust", (&format!("{general} --set lockoutCount=-5"), ""), 2, "1 to 20");
    bench.stops("entrust", (&format!("{general} --set lockoutMode=NOPE"), ""), 2, "AUTHENTICATOR, USER");
    bench.stops("entrust", (&format!("{general} --set lockoutMode=user"), ""), 2, "did you mean 'USER'");
    let line = format!("{general} --set lockoutCount=many");
    bench.stops("entrust", (&line, ""), 2, "expected an integer, not a text");
    let body = |text: &str| format!("users create --username x --data {}", bench.file("b.json", text));
    bench.stops("entrust", (&body(r#"{"state":"BOGUS"}"#), ""), 2, "ACTIVE, INACTIVE");
    bench.stops("entrust", (&body(r#"{"userAliases":[{"vlaue":"x"}]}"#), ""), 2, "did you mean 'value'");
    bench.stops("entrust", (&body(r#"{"groups":"x"}"#), ""), 2, "groups: expected a list, not a text");
    bench
        .run(&format!("{} --force-member userAliases --dry-run", body(r#"{"userAliases":[{"vlaue":"x"}]}"#)))
        .exits(0);
}

#[test]
fn bodies_that_are_no_object_or_too_long_are_refused_with_the_reason() {
    let bench = Bench::on("sandbox/entrust");
    let create = "users create --data -";
    for (body, said) in [
        ("[]", "--data takes a JSON object"),
        ("1", "--data takes a JSON object"),
        ("", "--data - is empty"),
        ("{\"userId\":\"a\",\"userId\":\"b\"}", "'userId' stands twice"),
        ("{\"UserId\":\"a\"}", "did you mean 'userId'"),
        ("{\"userId\":{\"a\":1}}", "userId: expected a text, not an object"),
    ] {
        bench.feed(create, body).exits(2).says(said);
    }
    let long = format!("{{\"userId\":\"a\",\"email\":\"{}\"}}", "a".repeat(10 * 1024 * 1024));
    bench.feed(create, &long).exits(2).says("10 MiB");
    assert_eq!(bench.counters("entrust").1, 0);
}

#[test]
fn a_slip_in_a_late_row_stops_a_run_before_its_first_row() {
    let bench = Bench::on("sandbox/entrust");
    let rows: String = (0..40).map(|row| format!("w{row},yes,5\n")).collect();
    let file = bench.file("rows.csv", &format!("webhook,enabled,expiry-days\n{rows}chat-ops,no,-3\n"));
    let before = bench.counters("entrust").1;
    bench.run(&format!("webhooks update --each {file} --yes")).exits(2).says("line 42").says("0 to");
    assert_eq!(bench.counters("entrust").1, before);
}

#[test]
fn what_must_be_there_and_is_not_is_told_before_anything_is_written() {
    let bench = Bench::on("sandbox/entrust");
    let create = |bench: &Bench, text: &str| {
        format!(
            "webhooks create --name w --callback-url https://x.test --data {}",
            bench.file("b.json", text)
        )
    };
    let lacks = create(&bench, r#"{"events":[{"type":"USER_CREATED"},{"paused":true}]}"#);
    bench.stops("entrust", (&lacks, ""), 2, "events.1.type");
    bench.run(&format!("{lacks} --force-member events --dry-run")).exits(0);
    let update = format!("webhooks update chat-ops --data {}", bench.file("u.json", r#"{"events":[{}]}"#));
    bench.run(&format!("{update} --dry-run"));
    // Rows, before the first one is sent.
    let rows = bench.file(
        "rows.json",
        r#"[{"name":"a","loginFlows":[{"loginFlowType":"USER_LOGIN","enabled":true}]},{"name":"b","loginFlows":[{"enabled":true}]}]"#,
    );
    let before = bench.counters("entrust").1;
    bench
        .run(&format!("rules flows create --each {rows}"))
        .exits(2)
        .says("loginFlows.0.loginFlowType: required, and not given");
    assert_eq!(bench.counters("entrust").1, before);
    // Documents with gaps: told, and sent all the same.
    let bench = Bench::on("sandbox/u4ids");
    let file = bench.file("c.json", r#"{"claims":[{"type":"t","value":"v"}]}"#);
    let line = format!("clients create --client-id c --name C --data {file} --dry-run");
    assert!(!bench.run(&line).exits(0).err.contains("required"));
    let bench = Bench::on("sandbox/hid");
    let file = bench.file("u.json", r#"{"emails":[{"type":"work"}]}"#);
    bench
        .run(&format!("users create --username u1 --data {file} --dry-run"))
        .exits(0)
        .says("emails.0.value: required, and not given; sending it all the same");
}

#[test]
fn null_is_refused_where_a_type_is_documented_and_clears_in_an_update() {
    let bench = Bench::on("sandbox/entrust");
    let body = |text: &str| bench.file("b.json", text);
    for (text, said) in [
        (r#"{"email":null}"#, "email: expected a text, not null"),
        (r#"{"groups":[null]}"#, "groups.0: expected a text, not null"),
        (r#"{"registrationRequired":null}"#, "expected true or false, not null"),
    ] {
        let file = body(text);
        bench.stops("entrust", (&format!("users create --username x --data {file}"), ""), 2, said);
    }
    let file = body(r#"{"email":null}"#);
    bench.run(&format!("users create --username x --data {file} --force-member email --dry-run")).exits(0);
    bench.run("rules resources update Everything --set name=:null --dry-run");
    let bench = Bench::on("sandbox/u4ids");
    bench.run("clients update web --set logoUri=:null --dry-run").exits(0);
    bench.run("clients update web --set redirectUris=:[null] --dry-run").exits(2).says("not null");
    bench.run("clients update web --unset clientUri --dry-run").exits(0);
}

#[test]
fn a_switch_is_never_null_and_a_list_only_in_a_patch() {
    for (platform, line, said) in [
        ("u4ids", "clients update web --set enabled=:null", "enabled: expected true or false, not null"),
        ("u4ids", "clients update web --unset enabled", "enabled: expected true or false, not null"),
        (
            "u4ids",
            r#"clients create --data '{"clientId":"n","clientName":"n","requireConsent":null}'"#,
            "requireConsent: expected true or false, not null",
        ),
        (
            "u4ids",
            r#"clients create --data '{"clientId":"n","clientName":"n","claims":null}'"#,
            "claims: expected a list, not null",
        ),
        ("hid", "users update jdoe --set active=:null", "active: expected true or false, not null"),
        ("hid", "users update jdoe --set emails=:null", "emails: expected a list, not null"),
        ("hid", r#"users create --data '{"userName":"n","emails":null}'"#, "leave it out, or give []"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        bench.stops(platform, (line, ""), 2, said);
        let name = if said.starts_with("leave") { "emails" } else { said.split_once(':').unwrap().0 };
        bench.run(&format!("{line} --force-member {name} --dry-run")).exits(0);
    }
    let bench = Bench::on("sandbox/u4ids");
    let ran = bench.run("clients update web --set redirectUris=:null --dry-run").exits(0);
    assert!(ran.out.contains(r#"{"op":"remove","path":"/redirectUris/0"}"#), "{ran:?}");
}

#[test]
fn what_is_no_base64_is_refused_with_its_place() {
    let bench = Bench::on("sandbox/entrust");
    for (line, said) in [
        ("clients auth-api update 'Staff portal' --logo not-base64!", "--logo: expected base64 text"),
        (
            r#"saml providers update 'Partner federation' --data '{"verificationCertificate2":"not-base64!"}'"#,
            "verificationCertificate2: expected base64 text",
        ),
    ] {
        bench.stops("entrust", (line, ""), 2, said);
    }
    bench.run("clients auth-api update 'Staff portal' --logo iVBORw0KGgo= --dry-run").exits(0);
    let rows = "application,logo\nStaff portal,iVBORw0KGgo=\nKiosk,nothing!\n";
    let ran = bench.feed("clients auth-api update --each - --dry-run", rows).exits(2);
    assert!(ran.err.contains("line 3") && ran.err.contains("logo: expected base64 text"), "{ran:?}");
}

#[test]
fn a_column_for_a_member_that_nobody_knows_stops_a_file_before_anything_is_read() {
    for (platform, command, rows, said) in [
        ("entrust", "webhooks update", "webhook,set.nmae\nchat-ops,x\n", "did you mean 'name'?"),
        ("u4ids", "clients update", "client,set.flw\nweb,x\n", "did you mean 'flow'?"),
        ("protegrity", "saml providers update", "alias,set.displayNam\na,x\n", "displayName"),
        ("hid", "users update", "user,set.meta\njdoe,x\n", "the platform sets it itself"),
        ("entrust", "settings general update", "set.lockoutCuont\n5\n", "did you mean 'lockoutCount'?"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let file = bench.file("rows.csv", rows);
        let before = bench.counters(platform);
        let ran = bench.run(&format!("{command} --each {file} --yes --confirm sandbox/{platform}"));
        assert_eq!(bench.counters(platform), before, "{command}: {ran:?}");
        ran.exits(2).says("line 2").says(said);
    }
}

#[test]
fn secrets_in_a_body_may_name_a_variable_or_a_file() {
    let bench = Bench::on("sandbox/entrust");
    let made = bench.run("oidc providers create --data-template").exits(0).json();
    assert_eq!(made["clientSecret"]["env"], "NEW_CLIENT_SECRET", "{made}");
    let file = bench.file("p.json", r#"{"clientSecret":{"env":"NEW_CLIENT_SECRET"}}"#);
    bench
        .run(&format!("oidc providers update x --data {file}"))
        .exits(2)
        .says("NEW_CLIENT_SECRET is not set");
    let update = |file: &str| format!("oidc providers update 'Campus sign-in' --data {file} --yes -vv");
    let kept = |bench: &Bench, place: &str, secret: &str| {
        let body = bench.file("p.json", &format!(r#"{{"clientSecret":{place}}}"#));
        let before = bench.counters("entrust").1;
        let ran = bench.run(&update(&body)).exits(0);
        assert_eq!(bench.counters("entrust").1, before + 1, "{ran:?}");
        assert!(!ran.out.contains(secret) && !ran.err.contains(secret), "{ran:?}");
    };
    let secret = bench.file("secret", "not-a-secret-of-a-file\n");
    kept(&bench, &format!(r#"{{"file":"{secret}"}}"#), "not-a-secret-of-a-file");
    for (content, said) in [
        ("", "is empty"),
        ("one\ntwo\n", "more than one line"),
        (&"x".repeat(65 * 1024 + 1), "longer than 64 KiB"),
    ] {
        let secret = bench.file("secret", content);
        let body = bench.file("p.json", &format!(r#"{{"clientSecret":{{"file":"{secret}"}}}}"#));
        bench.stops("entrust", (&update(&body), ""), 2, said);
    }
    let body = bench.file("p.json", r#"{"clientSecret":{"file":"-"}}"#);
    bench.stops("entrust", (&update(&body), "not-a-secret"), 2, "cannot be read");
    let bench = bench.with("NEW_CLIENT_SECRET", "not-a-secret-of-a-variable");
    kept(&bench, r#"{"env":"NEW_CLIENT_SECRET"}"#, "not-a-secret-of-a-variable");
}

#[test]
fn schema_shows_the_members_of_a_request_with_values_and_flags() {
    let bench = Bench::on("sandbox/entrust");
    let table = bench.run("schema users create").exits(0).out;
    assert!(table.contains("--username") && table.contains("ACTIVE, INACTIVE"), "{table}");
    let document = bench.run("schema users create -o json").exits(0).json();
    assert_eq!(document["$defs"]["UserParms"]["properties"]["state"]["enum"][0], "ACTIVE");
    assert!(bench.run("schema users get --answer -o yaml").exits(0).out.contains("$defs"));
    bench.run("schema users creat").exits(2).says("users create");
    bench.run("schema users delete").exits(13);
}

/// In a process of its own: nothing else may have read a schema.
#[test]
#[ignore = "is started by the test below"]
fn lines_that_send_no_body_read_no_schema() {
    for platform in PLATFORMS {
        let bench = Bench::on(&format!("sandbox/{}", platform.name));
        for line in [
            "--version",
            "users --help",
            "capabilities",
            "auth status",
            "users list --limit 1",
            "clients list",
            "users get x",
        ] {
            bench.run(line);
            assert!(
                PLATFORMS.iter().all(|platform| !platform.schemas.is_read()),
                "{}: {line}",
                platform.name
            );
        }
    }
    Bench::on("sandbox/entrust").run("users create --username u --locale xx --dry-run").exits(2);
    let read: Vec<&str> = PLATFORMS
        .iter()
        .filter(|platform| platform.schemas.is_read())
        .map(|platform| platform.name)
        .collect();
    assert_eq!(read, ["entrust"], "one platform's body, and no other's");
}

#[test]
fn nothing_of_the_schemas_is_read_at_the_start() {
    let own = std::env::current_exe().unwrap();
    let name = "schemas::lines_that_send_no_body_read_no_schema";
    let ran = std::process::Command::new(own).args([name, "--exact", "--ignored"]).output().unwrap();
    let told = String::from_utf8_lossy(&ran.stdout);
    assert!(ran.status.success() && told.contains("1 passed"), "{told}");
}

#[test]
fn words_that_are_no_command_with_a_body_are_told_for_what_they_are() {
    let bench = Bench::on("sandbox/entrust");
    let ran = bench.run("schema profiles add").exits(13);
    assert!(ran.err.contains("a command of iamctl") && !ran.err.contains("there is no command"), "{ran:?}");
    let ran = bench.run("schema users").exits(2);
    assert!(ran.err.contains("'users create'"), "{ran:?}");
    bench.run("schema userz lizt").exits(2).says("there is no command");
}

#[test]
fn required_in_a_table_of_members_is_what_somebody_must_give_and_every_flag_stands_by_its_member() {
    for (platform, command, member, required, flag) in [
        ("entrust", "users create", "userId", true, "--username"),
        ("entrust", "organizations create", "displayName", true, "--display-name"),
        ("hid", "users update", "schemas", false, ""),
        ("hid", "users update", "userName", false, "--username"),
        ("hid", "users update", "emails[].value", true, "--email"),
        ("hid", "users create", "groups[].value", true, "--group"),
        ("hid", "users create", "roles[].value", true, "--role"),
        ("hid", "users create", "urn:hid:scim:api:idp:2.0:UserAttribute.attributes", false, "--property"),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let rows = bench.run(&format!("schema {command} --columns member,required,flag -o csv")).exits(0).out;
        let row = rows.lines().find(|row| row.starts_with(&format!("{member},"))).unwrap_or_default();
        // A cell that begins like a formula has a mark in front.
        let row = row.replace('\'', "");
        assert_eq!(row, format!("{member},{required},{flag}"), "{platform} {command}: {rows}");
    }
}
