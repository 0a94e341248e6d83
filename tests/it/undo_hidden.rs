//! Undoing where the history hides what was there, and which run is the last one.

use crate::bench::Bench;
use crate::scim::quirk;

const SCIM: &str = "-p sandbox/scim";

fn title(bench: &Bench, user: &str) -> String {
    bench.run(&format!("users get {user} {SCIM} --jq .title")).exits(0).out
}

#[test]
fn a_value_that_is_hidden_because_it_equals_a_typed_password_is_neither_compared_nor_given_back() {
    let bench = Bench::new();
    let password = bench.file("pw", "Engineer");
    for user in ["maria.garcia", "bjorn.bauer"] {
        bench.run(&format!("users update {user} --title Engineer --no-history {SCIM}"));
    }
    bench.run(&format!("users update maria.garcia --password-file {password} --title Boss {SCIM}")).exits(0);
    bench.stops("scim", ("undo last --yes", ""), 13, "title");
    bench.run("undo last --dry-run").exits(13);
    assert!(title(&bench, "maria.garcia").contains("Boss"));
    // What was read before of other rows is hidden as well.
    let rows = bench.file("rows.csv", "user,title\nmaria.garcia,Lead\nbjorn.bauer,Chef\n");
    let line = format!("users update --each {rows} --password-file {password} --yes {SCIM}");
    bench.run(&line).exits(0);
    bench.run("undo last --yes").exits(9).says("title");
    assert!(title(&bench, "maria.garcia").contains("Boss") && title(&bench, "bjorn.bauer").contains("Chef"));
}

#[test]
fn a_secret_that_was_changed_is_said_not_to_come_back_by_its_own_name() {
    let bench = Bench::new();
    let password = bench.file("pw", "Not-a-secret-77");
    for profile in ["scim", "protegrity"] {
        let line = format!(
            "users update maria.garcia --password-file {password} --email m@example.test -p sandbox/{profile}"
        );
        bench.run(&line).exits(0);
        bench.run("undo last --yes").exits(0).says("not restored: password");
    }
}

#[test]
fn the_last_run_without_a_profile_is_one_at_the_same_address() {
    let bench = Bench::new();
    bench.run(&format!("users update maria.garcia --title Boss {SCIM}")).exits(0);
    let alone = Bench::new()
        .within(&bench)
        .with("IAMCTL_PLATFORM", "protegrity")
        .with("IAMCTL_URL", "https://ppc.example.test")
        .with("IAMCTL_USERNAME", "admin")
        .with("IAMCTL_PASSWORD", "not-a-secret");
    let refused = alone.run("undo last --yes").exits(5);
    assert!(refused.err.contains("ppc.example.test"), "{refused:?}");
    assert!(title(&bench, "maria.garcia").contains("Boss"));
    bench.run("undo last --yes").exits(0);
    assert!(!title(&bench, "maria.garcia").contains("Boss"));
}

#[test]
fn a_member_that_had_no_value_is_empty_again_with_all_that_was_changed_beside_it() {
    let bench = Bench::on("sandbox/entrust");
    let shown = || {
        let mut user = bench.run("users get bob.example -o json").exits(0).json();
        user.as_object_mut()
            .unwrap()
            .retain(|name, value| name != "lastModified" && !value.is_null() && value.as_str() != Some(""));
        user
    };
    let before = shown();
    for given in ["--locale nb", "--phone +15550100", "--user-principal-name bob@up.example.test"] {
        bench.run(&format!("users update bob.example --first-name Robert {given}")).exits(0);
        assert_ne!(shown(), before);
        bench.run("undo last --yes").exits(0);
        assert_eq!(shown(), before, "{given}");
    }
}

#[test]
fn a_list_whose_elements_show_null_comes_back() {
    let bench = Bench::on("sandbox/entrust");
    let events = || bench.run("webhooks get ticketing -o json --jq '[.events[].type]'").exits(0).out;
    let before = events();
    bench.run("webhooks update ticketing --event user.created --event user.deleted --yes").exits(0);
    assert_ne!(events(), before);
    bench.run("undo last --yes").exits(0);
    assert_eq!(events(), before);
}

#[test]
fn members_that_a_service_does_not_show_are_taken_back_by_user() {
    for value in ["hidden", "never", "request"] {
        let (_served, bench) = quirk(20, &[("members", value)]);
        let bench = bench.with("IAMCTL_HISTORY", "yes");
        let groups = |user: &str| {
            bench.run(&format!("users get {user} -o json --jq '[.groups[].display]'")).exits(0).out
        };
        let before = [groups("bjorn.bauer"), groups("maria.garcia")];
        bench.run("groups members add Auditors --user bjorn.bauer --yes").exits(0);
        assert_ne!(groups("bjorn.bauer"), before[0]);
        bench.run("undo last --yes").exits(0);
        assert_eq!(groups("bjorn.bauer"), before[0], "{value}");
        bench.run("groups members remove Auditors --user maria.garcia --yes").exits(0);
        bench.run("undo last --yes").exits(0);
        assert_eq!(groups("maria.garcia"), before[1], "{value}");
        bench.run("groups delete Auditors --yes").exits(0);
        bench.run("undo last --dry-run -o json").exits(0);
        bench.run("undo last --yes").exits(0).says("not restored: a member that the service did not show");
    }
}

#[test]
fn what_was_disabled_in_the_place_of_being_removed_is_enabled_again_unless_more_is_another_since() {
    let (_served, bench) = quirk(20, &[("delete", "deactivated")]);
    let bench = bench.with("IAMCTL_HISTORY", "yes");
    let active = || bench.run("users get maria.garcia -o json --jq .active").exits(0).out;
    bench.run("users delete maria.garcia --yes").exits(7);
    assert!(active().contains("false"));
    bench.run("undo last --yes").exits(0);
    assert!(active().contains("true"));
    bench.run("users delete maria.garcia --yes").exits(7);
    bench.run("users update maria.garcia --title Other --no-history --yes").exits(0);
    bench.run("undo last --yes").exits(13).says("title");
}

#[test]
fn what_was_given_first_is_gone_again_and_an_undo_of_that_can_be_undone() {
    for (platform, line, shown) in [
        (
            "hid",
            "users update robin.winter --role RL_HELPDESK",
            "users get robin.winter -o json --jq '[.roles[]?.value]'",
        ),
        (
            "hid",
            "credentials attributes set 11385 MY_ATTR1=v9 NEW=x",
            "credentials attributes list 11385 --columns name,value",
        ),
        (
            "hid",
            "credentials attributes remove 11385 MY_ATTR0 --yes",
            "credentials attributes list 11385 --columns name,value",
        ),
        (
            "u4ids",
            "clients secrets rotate web --secret-out SECRET",
            "clients get web -o json --jq '.clientSecrets | length'",
        ),
        (
            "entrust",
            "users update maria.garcia --property department=Ops",
            "users get maria.garcia -o json --jq '[.userAttributeValues[].value]'",
        ),
        (
            "entrust",
            "users update maria.garcia --property department= --yes",
            "users get maria.garcia -o json --jq '[.userAttributeValues[]?.value]'",
        ),
        (
            "entrust",
            "rules resources update 'Staff by day' --remove-context ip --yes",
            "rules resources get 'Staff by day' -o json --jq .ipContext",
        ),
    ] {
        let bench = Bench::on(&format!("sandbox/{platform}"));
        let show = || bench.run(shown).exits(0).out;
        let before = show();
        bench.run(&line.replace("SECRET", &bench.path("secret").display().to_string())).exits(0);
        let after = show();
        assert_ne!(before, after, "{line}");
        bench.run("undo last --yes").exits(0);
        assert_eq!(before, show(), "{line}");
        // A secret that was removed is not shown.
        if platform == "u4ids" {
            bench.run("undo last --yes").exits(13);
            continue;
        }
        bench.run("undo last --yes").exits(0);
        assert_eq!(after, show(), "{line}");
        bench.run("undo last --yes").exits(0);
        assert_eq!(before, show(), "{line}");
    }
}

#[test]
fn one_member_that_cannot_be_emptied_stays_and_the_rest_comes_back() {
    let bench = Bench::on("sandbox/entrust");
    let line = "oidc providers update 'Campus sign-in' --set clientAuthenticationMethod=CLIENT_SECRET_BASIC --name Campus --yes";
    bench.run(line).exits(0);
    bench.run("undo last --yes").exits(0).says("clientAuthenticationMethod had no value before");
    bench.run("oidc providers get 'Campus sign-in'").exits(0);
    bench.run("users update bob.example --otp-delivery EMAIL").exits(0);
    bench.run("undo last --yes").exits(13).says("preferredOtpDelivery had no value before");
}

#[test]
fn a_label_is_not_given_back_to_a_token_that_is_somebody_elses_by_now() {
    let bench = Bench::on("sandbox/entrust");
    let token = "30000901";
    bench.run(&format!("authenticators tokens label {token} --label mine")).exits(0);
    for line in [
        format!("authenticators tokens unassign {token} --yes"),
        format!("authenticators tokens assign --serial-number {token} --user maria.garcia"),
        format!("authenticators tokens label {token} --label mine"),
    ] {
        bench.run(&format!("{line} --no-history")).exits(0);
    }
    bench.run("undo last --yes").exits(6).says("userId");
}

#[test]
fn a_dry_run_says_what_the_run_wants_to_have_confirmed_by_its_name() {
    let bench = Bench::on("sandbox/entrust");
    bench.run("settings general update --set lockoutCount=7 --confirm sandbox/entrust --yes");
    let dry = bench.run("undo last --dry-run");
    let run = bench.run("undo last --yes").exits(11);
    let wanted = run.err.split("--confirm ").nth(1).unwrap_or_default();
    let wanted = wanted.split([' ', ';', '"', '\n']).next().unwrap_or_default();
    assert!(!wanted.is_empty() && dry.err.contains(&format!("--confirm {wanted}")), "{dry:?} {run:?}");
}

#[test]
fn what_somebody_changed_of_a_text_beside_what_is_hidden_of_it_is_left() {
    let bench = Bench::new();
    bench.run(&format!("users update maria.garcia --title 'pin=1234 A' {SCIM}")).exits(0);
    let other = "pin=7777 Chief Officer and A";
    bench.run(&format!("users update maria.garcia --title '{other}' --no-history {SCIM}")).exits(0);
    bench.stops("scim", ("undo last --yes", ""), 6, "title");
    assert!(title(&bench, "maria.garcia").contains(other));
    // What is as it was left but for what nobody can compare is taken back, and that is said before.
    let before = title(&bench, "bjorn.bauer");
    bench.run(&format!("users update bjorn.bauer --title 'pin=1234 A' {SCIM}")).exits(0);
    let ran = bench.run("undo last --yes").exits(0).says("what is hidden of title");
    assert!(!ran.err.contains("not restored"), "{ran:?}");
    assert_eq!(title(&bench, "bjorn.bauer"), before);
}

#[test]
fn a_hidden_value_that_may_be_somebody_elses_by_now_is_left() {
    let bench = Bench::on("sandbox/hid");
    let show = || bench.run("credentials get 11385 -o json --jq '[.attributes[].name]'").exits(0).out;
    bench.run("credentials attributes set 11385 PIN=1234").exits(0);
    bench.run("credentials attributes set 11385 PIN=9999 --no-history").exits(0);
    bench.stops("hid", ("undo last --yes", ""), 13, "attributes as it was left");
    assert!(show().contains("PIN"));
}
