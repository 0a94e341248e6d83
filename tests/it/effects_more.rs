//! Confirmation by effect, where no list gets shorter: rights of the account that acts, what belongs to somebody, what a
//! value switches off; and commands that are there for a part take nothing beside it.

use crate::bench::Bench;
use iamctl::platforms::PLATFORMS;

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}"))
}

const OWN: &str = "0a5e7c1e-3b1d-4c52-9f60-1d2c3b4a5e01";
const ITSELF: &str = "the account that the profile signs in as";

#[test]
fn the_account_that_acts_changes_its_own_rights_when_its_name_is_given() {
    let bench = on("entrust");
    let update = |rest: &str| format!("clients admin-api update {rest}");
    for (line, input) in [
        (update(&format!("{OWN} --role Auditor --yes")), ""),
        (update("'Sandbox administrator' --role Auditor --yes"), ""),
        (update("'Sandbox administrator' --role Auditor --by name --yes"), ""),
        (update(&format!("{OWN} --set roleId=45e95224-c424-40d7-8df6-2b2a10ac842e --yes")), ""),
        (update(&format!("{OWN} --set ipListId=45e95224-c424-40d7-8df6-2b2a10ac842e --yes")), ""),
        (update(&format!("{OWN} --set allowLongLivedToken=:false --yes")), ""),
        (update(&format!("{OWN} --unset spRoleId --yes")), ""),
        (update(&format!("{OWN} --data - --yes")), r#"{"roleId":"45e95224-c424-40d7-8df6-2b2a10ac842e"}"#),
        (format!("clients admin-api delete {OWN} --yes"), ""),
        ("clients admin-api delete 'Sandbox administrator' --yes".to_owned(), ""),
        (format!("clients secrets rotate {OWN} --yes"), ""),
    ] {
        let before = bench.counters("entrust").1;
        let ran = bench.feed(&line, input).exits(11);
        assert!(ran.err.contains("--confirm"), "{line}: {ran:?}");
        assert_eq!(bench.counters("entrust").1, before, "{line}");
    }
    for rows in [
        format!("application,role\nmy-admin-app,Auditor\n{OWN},Auditor\n"),
        "application,role\nSandbox administrator,Auditor\n".to_owned(),
        format!("application,set.ipListId\n{OWN},45e95224-c424-40d7-8df6-2b2a10ac842e\n"),
    ] {
        let file = bench.file("rows.csv", &rows);
        let line = format!("clients admin-api update --each {file} --yes");
        bench.stops("entrust", (&line, ""), 11, ITSELF);
    }
    bench.run(&format!("clients admin-api update {OWN} --description Own")).exits(0);
    bench.run("clients admin-api update my-admin-app --role 'SIEM Add-on'").exits(0);
    let file = bench.file("rows.csv", "application,role\nmy-admin-app,Auditor\n");
    bench.run(&format!("clients admin-api update --each {file}")).exits(0);
    let line = format!("clients admin-api update {OWN} --role Auditor");
    let before = bench.counters("entrust").1;
    bench.run(&format!("{line} --confirm {OWN}"));
    assert_eq!(bench.counters("entrust").1, before + 1, "{line}");
}

#[test]
fn what_belongs_to_somebody_is_given_to_another_when_that_is_confirmed() {
    let bench = on("hid");
    bench.stops("hid", ("devices assign 12001 jdoe", ""), 11, "takes it from jsmith");
    let file = bench.file("rows.csv", "device,user\n12001,jdoe\n");
    bench.stops("hid", (&format!("devices assign --each {file}"), ""), 11, "--yes");
    bench.run("devices assign 12003 jdoe").exits(0);
    bench.run("devices assign 12001 jsmith").exits(0);
    bench.run("devices assign 12001 jdoe --yes").exits(0);
}

#[test]
fn what_a_value_switches_off_asks_by_whatever_flag_it_comes() {
    for (platform, line, off) in [
        ("entrust", "authenticators fido update 'key 6'", ("state", "INACTIVE")),
        ("entrust", "oidc providers update 'Campus sign-in'", ("authenticationEnabled", ":false")),
        ("entrust", "webhooks update chat-ops", ("enabled", ":false")),
        ("entrust", "rules resources update 'Staff by day'", ("enabled", ":false")),
        ("u4ids", "scopes update payroll", ("enabled", ":false")),
        ("u4ids", "clients update web", ("enabled", ":false")),
        ("protegrity", "saml providers update azure-ad-saml", ("enabled", ":false")),
        ("protegrity", "users update maria.garcia", ("enabled", ":false")),
        ("hid", "users update jdoe", ("active", ":false")),
    ] {
        let bench = on(platform);
        let (member, text) = off;
        let said = format!("disables it by {member}");
        bench.stops(platform, (&format!("{line} --set {member}={text}"), ""), 11, &said);
        let value = text.strip_prefix(':').map_or_else(|| format!("{text:?}"), str::to_owned);
        let data = format!("{{{member:?}:{value}}}");
        bench.stops(platform, (&format!("{line} --data -"), &data), 11, &said);
        let thing = shlex::split(line).unwrap().pop().unwrap();
        let command = line.split(" update").next().unwrap();
        let updates = PLATFORMS.iter().find(|one| one.name == platform).unwrap();
        let column = updates.operation_at(command, "update").unwrap().targets[0].name;
        let row = format!(r#"{{{column:?}:{thing:?},"set.{member}":{text:?}}}"#);
        let file = bench.file("rows.jsonl", &format!("{row}\n"));
        let by = if command == "users" || platform == "entrust" { " --by name" } else { "" };
        let each = format!("{command} update --each {file}{by}");
        bench.stops(platform, (&each, ""), 11, "--yes");
        bench.run(&format!("{line} --set {member}={text} --yes")).exits(0);
    }
    for line in ["credentials set-status 11385 SUSPENDED", "devices set-status 12001 suspended"] {
        let bench = on("hid");
        bench.stops("hid", (line, ""), 11, "--yes");
        bench.run(&format!("{line} --yes")).exits(0);
    }
}

#[test]
fn what_stays_off_or_is_switched_on_does_not_ask() {
    let bench = on("entrust");
    bench.run("webhooks update ticketing --set enabled=:false").exits(0);
    bench.run("webhooks update ticketing --enabled").exits(0);
    bench.run("authenticators fido update 'key 6' --set state=ACTIVE").exits(0);
}

#[test]
fn a_command_for_a_part_takes_nothing_beside_it_in_data() {
    for (platform, line, data, said) in [
        (
            "hid",
            "devices assign 12003 jdoe",
            r#"{"status":{"status":"REVOKED"}}"#,
            "does not change 'status.status'",
        ),
        ("hid", "devices assign 12003 jdoe", r#"{"externalId":"SN-1"}"#, "does not change 'externalId'"),
        ("hid", "users enable jdoe", r#"{"userName":"other"}"#, "use 'users update'"),
        (
            "hid",
            "authenticators enable 10037.AT_EMPPWD",
            r#"{"status":{"expiryDate":"2030-01-01T00:00:00Z"}}"#,
            "does not change 'status.expiryDate'",
        ),
        ("entrust", "users enable ann.example", r#"{"lock":true}"#, "does not change 'lock'"),
        ("entrust", "users lock ann.example --yes", r#"{"email":"a@example.test"}"#, "use 'users update'"),
        (
            "protegrity",
            "users groups add maria.garcia --group auditors",
            r#"{"email":"x@example.test"}"#,
            "users update",
        ),
    ] {
        on(platform).stops(platform, (&format!("{line} --data -"), data), 2, said);
    }
}

#[test]
fn a_command_without_a_body_takes_no_data() {
    for (platform, line) in [
        ("protegrity", "users lock maria.garcia --yes"),
        ("protegrity", "users delete maria.garcia --yes"),
        ("entrust", "users delete ann.example --yes"),
    ] {
        let line = format!("{line} --data -");
        on(platform).stops(platform, (&line, r#"{"enabled":true}"#), 13, "takes no --data");
    }
    // Where no platform takes it there is no such flag.
    for line in ["tenants lock 'Cedar Freight' --yes", "organizations members add orchard ann.example"] {
        let line = format!("{line} --data -");
        on("entrust").stops("entrust", (&line, r#"{"enabled":true}"#), 2, "unexpected argument '--data'");
    }
}

#[test]
fn a_name_of_two_groups_is_ambiguous_although_the_look_up_gives_one() {
    let bench = on("entrust");
    bench.run("groups create --name first --external-id night-shift").exits(0);
    bench.run("groups create --name night-shift").exits(0);
    for line in [
        "groups get night-shift",
        "groups find night-shift",
        "groups delete night-shift --yes",
        "groups update night-shift --external-id x",
        "users groups add ann.example --group night-shift",
    ] {
        bench.stops("entrust", (line, ""), 12, "'night-shift' fits 2 groups");
    }
    bench.run("groups find first").exits(0);
    bench.run("groups find GRP-0").exits(0);
    bench.run("users groups add ann.example --group first").exits(0);
}

#[test]
fn a_name_in_capitals_is_sent_as_the_platform_spells_it() {
    let bench = on("protegrity");
    bench.run("groups members add auditors --user SIOBHAN.OCONNOR").exits(0);
    bench.run("users groups add maria.garcia --group AUDITORS").exits(0);
    let group = bench.run("groups get auditors -o json").exits(0).json();
    let members: Vec<&str> =
        group["members"].as_array().unwrap().iter().filter_map(|one| one.as_str()).collect();
    assert!(members.contains(&"siobhan.oconnor") && members.contains(&"maria.garcia"), "{members:?}");
    bench.stops("protegrity", ("groups members add auditors --user NOBODY.HERE", ""), 5, "NOBODY.HERE");
    let file = bench.file("rows.csv", "group,user\nauditors,maria.garcia2\nauditors,MARIA.GARCIA2\n");
    bench.stops("protegrity", (&format!("groups members add --each {file}"), ""), 2, "line 2");
}

#[test]
fn a_difference_shows_what_is_there_although_the_write_need_not_carry_it() {
    let ran = on("protegrity").run("users update viewer --set username=zz --dry-run").exits(0);
    assert!(ran.err.contains("username: \"viewer\" -> \"zz\""), "{ran:?}");
}
