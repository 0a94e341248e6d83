//! Confirmation by effect: whatever removes something asks, by whatever flag it comes; what would make a command do
//! another one's work is refused; and the account that acts is guarded by its name.

use crate::bench::Bench;
use crate::served::{Served, still};
use iamctl::platforms::{Flow, Operation, PLATFORMS};
use serde_json::Value;

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}"))
}

/// The words of an example up to its first flag: the command and what it is about.
fn about(example: &str) -> String {
    let words = shlex::split(example).unwrap();
    let front: Vec<&str> =
        words.iter().map(String::as_str).take_while(|word| !word.starts_with('-')).collect();
    shlex::try_join(front).unwrap()
}

/// The update of every platform's objects, with the line that names one.
fn updates() -> impl Iterator<Item = (&'static str, &'static Operation, String)> {
    PLATFORMS.iter().flat_map(|platform| {
        let edits = platform.operations().filter(|operation| matches!(operation.flow, Flow::Edit(_)));
        let updates = edits.filter(|operation| operation.command.verb() == "update");
        updates.map(move |operation| (platform.name, operation, about(operation.examples[0])))
    })
}

#[test]
fn emptying_a_list_asks_on_every_platform_and_writes_nothing_without_a_yes() {
    let mut asked = 0;
    for (platform, operation, line) in updates() {
        let Flow::Edit(edit) = operation.flow else { continue };
        let bench = on(platform);
        let plan = |set: &str| {
            let ran = bench.feed(&format!("{line} {set} --dry-run -o json"), "Str0ng-not-a-secret-1\n");
            serde_json::from_str::<Value>(&ran.out).unwrap_or_default()["dry_run"]["body"].clone()
        };
        // What stands there now is seen in a change that adds to nothing else.
        let lists: Vec<&str> =
            operation.body.iter().map(|field| field.at).chain(edit.carries.iter().copied()).collect();
        for list in lists.iter().filter_map(|at| at.strip_prefix('/')).filter(|name| !name.contains('/')) {
            let set = format!("--set {list}=:[]");
            // A list that is empty already loses nothing.
            let ran = bench.feed(&format!("{line} {set} --dry-run"), "");
            if ran.code != 0 || !ran.err.contains(&format!("{list}: [")) {
                continue;
            }
            assert!(!plan(&set).is_null(), "{line} {set}");
            let before = bench.counters(platform).1;
            let ran = bench.feed(&format!("{line} {set}"), "").exits(11);
            assert!(ran.err.contains("--yes") || ran.err.contains("--confirm"), "{line} {set}: {ran:?}");
            assert_eq!(bench.counters(platform).1, before, "{line} {set}");
            asked += 1;
        }
    }
    assert!(asked >= 8, "only {asked} lists were found");
}

#[test]
fn whatever_flag_removes_asks() {
    for (platform, line, input, said) in [
        ("protegrity", "groups update developers --set members=:[]", "", "from members"),
        ("protegrity", "groups update developers --user siobhan.oconnor", "", "from members"),
        ("protegrity", "users update maria.garcia --remove groups=developers", "", "removes 1 from groups"),
        ("protegrity", "users update maria.garcia --data -", r#"{"groups":[]}"#, "from groups"),
        ("protegrity", "users update maria.garcia --unset email", "", "empties email"),
        ("protegrity", "users update maria.garcia --enabled false", "", "disables it by enabled"),
        ("protegrity", "roles update readonly_api --permission web_admin", "", "from permissions"),
        ("protegrity", "saml providers update azure-ad-saml --enabled false", "", "disables it"),
        ("protegrity", "users disable maria.garcia", "", "needs a confirmation"),
        ("u4ids", "clients update web --unset clientSecrets", "", "from clientSecrets"),
        ("u4ids", "clients replace web -", r#"{"clientName":"m"}"#, "from clientSecrets"),
        ("u4ids", "clients update web --enabled false", "", "disables it"),
        ("u4ids", "clients update nightly-import --set flow=Implicit", "", "disables it by flow"),
        ("u4ids", "clients update nightly-import --flow Implicit", "", "disables it by flow"),
        ("secureauth", "users update jdoe --first-name ''", "", "empties"),
        ("secureauth", "users update jdoe --property phone2=", "", "empties"),
        ("hid", "users update jdoe --set active=false", "", "disables it by active"),
        ("hid", "users disable jdoe", "", "needs a confirmation"),
        ("secureauth", "users disable jdoe", "", "needs a confirmation"),
        ("entrust", "rules resources update 'Staff by day' --remove-context ip", "", "empties ipContext"),
    ] {
        let bench = on(platform);
        bench.stops(platform, (line, input), 11, said);
        // The platforms keep what is left out here, or refuse it, and that is told.
        let kept = ["--unset email", "--unset clientSecrets"].iter().any(|end| line.ends_with(end));
        let code = if kept { 7 } else { 0 };
        bench.feed(&format!("{line} --yes"), input).exits(code);
    }
}

#[test]
fn what_only_adds_or_changes_does_not_ask() {
    for (platform, line) in [
        ("protegrity", "users update maria.garcia --last-name Lopez --add roles=directory_viewer"),
        ("hid", "users update jdoe --email jane@example.test"),
        ("u4ids", "tenants update T1 --set idps.0.description=Everybody"),
    ] {
        on(platform).run(line).exits(0);
    }
}

#[test]
fn a_body_that_does_more_than_its_command_asks_for_the_name() {
    for (platform, line, data) in [
        ("protegrity", "groups delete operations", r#"{"deleteMembers":true}"#),
        ("secureauth", "users delete kmartin", r#"{"deleteAllRelatedData":true}"#),
        (
            "secureauth",
            "users delete kmartin --force-member DeleteAllRelatedData",
            r#"{"DeleteAllRelatedData":"true"}"#,
        ),
    ] {
        let bench = on(platform);
        bench.stops(platform, (&format!("{line} --yes --data -"), data), 11, "--confirm");
    }
    let bench = on("protegrity");
    bench.stops(
        "protegrity",
        ("groups delete operations --data -", r#"{"deleteMembers":false}"#),
        11,
        "--yes",
    );
    let bench = on("entrust");
    bench.stops("entrust", ("users update ann.example --data -", r#"{"lock":true}"#), 11, "--yes");
}

#[test]
fn a_body_cannot_turn_a_command_into_another_and_that_one_is_named() {
    for (platform, line, data, said) in [
        ("protegrity", "users disable maria.garcia --yes", r#"{"enabled":true}"#, "use 'users enable'"),
        ("hid", "users enable jdoe", r#"{"active":false}"#, "use 'users disable'"),
        ("secureauth", "users enable jdoe", r#"{"status":"lock"}"#, "use 'users lock'"),
        ("secureauth", "users enable jdoe", r#"{"Status":"lock"}"#, "use 'users lock'"),
        ("entrust", "users enable ann.example", r#"{"state":"INACTIVE"}"#, "use 'users disable'"),
    ] {
        on(platform).stops(platform, (&format!("{line} --data -"), data), 2, said);
    }
    let line = "users disable maria.garcia --set enabled=true --yes";
    on("protegrity").stops("protegrity", (line, ""), 2, "use 'users enable'");
}

#[test]
fn the_account_that_acts_is_guarded_by_its_name() {
    let own = "the account that the profile signs in as";
    let bench = on("protegrity");
    let id = bench.run("users get admin -o json").exits(0).json()["id"].as_str().unwrap().to_owned();
    for line in [
        "users update admin --set roles=:[] --yes".to_owned(),
        "users update ADMIN --remove roles=directory_administrator --yes".to_owned(),
        "users disable admin --yes".to_owned(),
        "users delete admin --yes".to_owned(),
        format!("users delete {id} --yes"),
        format!("users lock {id} --yes"),
        format!("users update {id} --enabled false --yes"),
    ] {
        bench.stops("protegrity", (&line, ""), 11, own);
    }
    bench.run("users update admin --last-name Other").exits(0);
    for rows in [
        "user\nadmin\nmaria.garcia\n".to_owned(),
        format!("user\nmaria.garcia\n{id}\n"),
        "user\nadmin@example.test\n".to_owned(),
    ] {
        let file = bench.file("rows.csv", &rows);
        bench.stops("protegrity", (&format!("users delete --each {file} --yes"), ""), 11, own);
    }
    let bench = on("u4ids");
    for line in [
        "clients delete u4ids-admin-client --yes",
        "clients delete U4IDS-Admin-Client --yes",
        "clients secrets delete u4ids-admin-client 1 --yes",
        "clients secrets rotate u4ids-admin-client --delete-old --yes",
    ] {
        bench.stops("u4ids", (line, ""), 11, own);
    }
    let bench = on("entrust");
    let own_id = "0a5e7c1e-3b1d-4c52-9f60-1d2c3b4a5e01";
    bench.stops("entrust", (&format!("clients admin-api delete {own_id} --yes"), ""), 11, own);
}

#[test]
fn the_account_that_acts_gives_something_up_when_its_name_is_given() {
    let bench = on("protegrity");
    bench.run("users roles add admin --role directory_viewer").exits(0);
    bench.run("users roles remove admin --role directory_viewer --confirm admin").exits(0);
}

#[test]
fn a_question_shows_who_was_found_and_how_much_goes() {
    let bench = on("protegrity");
    let id = bench.run("users get maria.garcia -o json").exits(0).json()["id"].as_str().unwrap().to_owned();
    let ran = bench.answer("users delete maria.garcia@example.test", "n\n").exits(11);
    assert!(ran.err.contains(&format!("(maria.garcia, id {id})")), "{ran:?}");
    let ran = bench.answer("users update maria.garcia --set groups=:[]", "n\n").exits(11);
    assert!(ran.err.contains("from groups)") && ran.err.contains(&id), "{ran:?}");
}

#[test]
fn many_rows_that_may_take_something_away_ask_once() {
    let bench = on("protegrity");
    let file = bench.file("groups.csv", "group,user\ndevelopers,siobhan.oconnor\n");
    bench.stops("protegrity", (&format!("groups update --each {file}"), ""), 11, "--yes");
    let file = bench.file("names.csv", "user,last-name\nmaria.garcia,Lopez\n");
    bench.run(&format!("users update --each {file}")).exits(0);
}

#[test]
fn a_flag_that_replaces_a_list_says_so() {
    let bench = Bench::new();
    for (line, flag) in
        [("groups update", "--user"), ("roles update", "--permission"), ("users update", "--role")]
    {
        let help = bench.run(&format!("{line} --help")).exits(0).out;
        let about =
            help.split(flag).nth(1).unwrap_or_default().split("--").next().unwrap_or_default().to_owned();
        assert!(about.contains("replaces the list"), "{line} {flag}: {about}");
    }
}

const BY_WAY: &str = "has rights by way of this";

/// A role that the account has by way of a group that it is in, with somebody else beside it.
fn with_a_group_of_its_own() -> Bench {
    let bench = on("protegrity");
    bench.run("roles create --name own-role --permission group_viewer --permission role_viewer").exits(0);
    bench.run("groups create --name own-group --role own-role --user admin --user maria.garcia").exits(0);
    bench
}

#[test]
fn what_gives_the_account_that_acts_its_rights_is_guarded_by_its_name() {
    let bench = with_a_group_of_its_own();
    let id = bench.run("groups get own-group -o json").exits(0).json()["id"].as_str().unwrap().to_owned();
    for (line, input) in [
        ("roles update own-role --remove permissions=group_viewer --yes", ""),
        ("roles update own-role --set permissions=:[] --yes", ""),
        ("roles update own-role --permission role_viewer --yes", ""),
        ("roles update own-role --data - --yes", r#"{"permissions":["role_viewer"]}"#),
        ("roles delete own-role --yes", ""),
        ("roles delete directory_administrator --yes", ""),
        ("roles update security_administrator --remove permissions=role_admin --yes", ""),
        ("groups delete own-group --yes", ""),
        (&format!("groups delete {id} --yes"), ""),
        ("groups update own-group --remove roles=own-role --yes", ""),
        ("groups update own-group --set roles=:[] --yes", ""),
        ("groups update own-group --role directory_viewer --yes", ""),
    ] {
        bench.stops("protegrity", (line, input), 11, BY_WAY);
    }
    for line in [
        "groups update own-group --remove members=admin --yes",
        "groups update own-group --user maria.garcia --yes",
        "groups members remove own-group --user ADMIN --yes",
    ] {
        bench.stops("protegrity", (line, ""), 11, "the account that the profile signs in as");
    }
    bench.run("groups members remove own-group --user maria.garcia --yes").exits(0);
    bench.run("roles update own-role --remove permissions=group_viewer --confirm own-role").exits(0);
    bench.run("groups delete own-group --confirm own-group").exits(0);
    bench.run("roles delete own-role --yes").exits(0);
}

#[test]
fn a_row_that_takes_rights_from_the_account_that_acts_asks_for_the_profile() {
    let bench = with_a_group_of_its_own();
    for (command, rows) in [
        ("roles delete", "role\nreadonly_api\nown-role\n"),
        ("groups delete", "group\nempty\nown-group\n"),
        ("groups update", "group,user\nempty,maria.garcia\nown-group,maria.garcia\n"),
        ("groups update", "group,role\nown-group,directory_viewer\n"),
        ("roles update", "role,permission\nown-role,role_viewer\n"),
    ] {
        let file = bench.file("rows.csv", rows);
        bench.stops("protegrity", (&format!("{command} --each {file} --yes"), ""), 11, BY_WAY);
    }
    for (command, rows) in [
        ("groups members remove", "group,user\nown-group,maria.garcia\n"),
        ("groups update", "group,user\nown-group,admin\n"),
        ("roles delete", "role\nreadonly_api\n"),
    ] {
        let file = bench.file("rows.csv", rows);
        bench.run(&format!("{command} --each {file} --yes")).exits(0);
    }
}

#[test]
fn the_account_that_acts_is_guarded_where_what_it_has_cannot_be_read() {
    for (fault, line) in [
        ("status --status 403", "roles delete readonly_api --yes"),
        ("no-answer", "roles update readonly_api --remove permissions=role_viewer --yes"),
        ("missing-member --member roles", "roles delete readonly_api --yes"),
        ("status --status 403", "groups delete empty --yes"),
    ] {
        let bench = on("protegrity");
        bench.run(&format!("sandbox fault {fault} --path /users --calls reads")).exits(0);
        bench.stops("protegrity", (line, ""), 11, "could not be checked");
        let ran = bench.answer(line.trim_end_matches(" --yes"), "n\n").exits(11);
        assert!(ran.err.contains("could not be checked"), "{line}: {ran:?}");
        let name = line.split(' ').nth(2).unwrap();
        bench.run(&format!("{line} --confirm {name}")).exits(0);
    }
}

/// A served U4IDS, and a bench that signs in as a client that is registered there.
pub(crate) fn a_client_of_its_own() -> (Served, Bench) {
    let served = Served::plain(3, still());
    let bench = served.bench("u4ids").by(still());
    let made = bench
        .run(
            "clients create --client-id own --name Administration --flow ClientCredentials --allowed-scope u4ids-admin \
             --allowed-scope payroll -o json",
        )
        .exits(0)
        .json();
    let secret = made["clientSecrets"][0]["value"].as_str().unwrap().to_owned();
    let bench = bench.with("IAMCTL_CLIENT_ID", "own").with("IAMCTL_CLIENT_SECRET", &secret);
    (served, bench)
}

#[test]
fn rights_by_way_of_a_group_or_scope_are_guarded_where_the_platform_tells_of_them() {
    let bench = on("hid");
    bench.run("groups create --name Operators --id UG_OPS").exits(0);
    bench.run("users create --username 'admin client:1' --group UG_OPS --role RL_RECEPTION").exits(0);
    for line in
        ["groups delete UG_OPS --yes", "groups delete Operators --yes", "roles delete Reception --yes"]
    {
        bench.stops("hid", (line, ""), 11, BY_WAY);
    }
    bench.run("groups delete UG_PARTNERS --yes").exits(0);
    let (served, bench) = a_client_of_its_own();
    for line in [
        "scopes delete payroll --yes",
        "scopes update payroll --enabled false --yes",
        "scopes replace payroll docs/examples/scope.json --yes",
    ] {
        let before = served.totals("u4ids").1;
        bench.run(line).exits(11).says(BY_WAY);
        assert_eq!(served.totals("u4ids").1, before, "{line}");
    }
    bench.run("scopes delete webhooks --yes").exits(0);
    bench.run("scopes update payroll --description Pay").exits(0);
}

#[test]
fn rows_of_one_call_ask_by_what_each_of_them_does() {
    let user = "90397759-4ca1-4ca6-8a3a-682fe52b6ff3";
    let bench = on("entrust");
    for change in [
        r#""state":"INACTIVE""#,
        r#""lock":true"#,
        r#""groups":[]"#,
        r#""email":"""#,
        r#""groups":["e6b3c1f0-0000-4000-8000-000000000001"]"#,
    ] {
        let body = format!(r#"{{"users":[{{"id":"{user}","idType":"UUID","parms":{{{change}}}}}]}}"#);
        bench.stops("entrust", ("users bulk update --data -", &body), 11, "1 of 1 row");
    }
    let file = bench.file("off.csv", "id,state\nann.example,ACTIVE\nbob.example,INACTIVE\n");
    bench.stops("entrust", (&format!("users bulk update --file {file}"), ""), 11, "1 of 2 rows");
    bench.run(&format!("users bulk update --file {file} --yes")).exits(0);
    let file = bench.file("on.csv", "id,mobile\nann.example,+4930111111\n");
    let ran = bench.run(&format!("users bulk update --file {file}")).exits(0);
    assert!(!ran.out.contains("USERNAME"), "{ran:?}");
}

#[test]
fn an_entitlement_that_becomes_less_asks_however_that_is_said() {
    let line = "tenants entitlements set 'Birch Clinics'";
    for (more, data, said) in [
        ("--quantity 250 --status TERMINATED", "", "TERMINATED"),
        ("--data -", r#"{"status":"INACTIVE"}"#, "--yes"),
        ("--quantity 20", "", "lowers quantity from"),
        ("--data -", r#"{"quantity":20}"#, "lowers quantity from"),
        ("--data -", r#"{"smsVoice":{"quantity":2}}"#, "lowers smsVoice.quantity from"),
        ("--data -", r#"{"smsVoice":{"deleteEntitlement":true}}"#, "deletes by smsVoice.deleteEntitlement"),
    ] {
        let bench = on("entrust");
        bench.stops("entrust", (&format!("{line} {more}"), data), 11, said);
        bench.feed(&format!("{line} {more} --yes"), data).exits(0);
    }
    on("entrust").run(&format!("{line} --quantity 250 --status ACTIVE")).exits(0);
}

#[test]
fn parts_of_an_entitlement_are_read_back_or_named() {
    let bench = on("entrust");
    let line = "tenants entitlements set 'Birch Clinics' --yes --data -";
    bench.feed(line, r#"{"smsVoice":{"deleteEntitlement":true}}"#).exits(0);
    let shown = bench.run("tenants entitlements get 'Birch Clinics' USERS -o json").exits(0).json();
    assert!(shown["smsVoice"].is_null(), "{shown}");
    let data = r#"{"quantity":300,"smsVoice":{"quantity":700},"flashPass":{"quantity":25},"endDate":"2031-01-01T00:00:00Z"}"#;
    bench.run("sandbox fault not-done --times 1 --on entrust").exits(0);
    bench.feed(line, data).exits(7).says("flashPass of the entitlement is another");
    bench.feed(line, data).exits(0).says("not read back: endDate");
    let data = r#"{"quantity":300,"endDate":"2031-01-01T00:00:00Z"}"#;
    bench.feed(line, data).exits(0).says("not read back: endDate");
}
