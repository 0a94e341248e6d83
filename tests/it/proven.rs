//! What was written is read again, by whatever shows it, and an answer about somebody else proves nothing.

use crate::bench::Bench;
use crate::served::still;
use crate::wire::{Wire, reply};
use serde_json::{Value, json};

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}"))
}

#[test]
fn a_condition_that_stays_on_a_rule_is_no_removal() {
    let line = "rules resources update 'Staff by day' --remove-context ip --yes";
    let bench = on("entrust");
    bench.run("sandbox fault not-done --times 1 --on entrust").exits(0);
    bench.run(line).exits(7).says("ipContext");
    bench.run(line).exits(0);
    let bench = on("entrust");
    bench.run("sandbox fault lost-answer --times 1 --calls writes").exits(0);
    bench.run(line).exits(0).says("read back");
    let bench = on("entrust");
    bench.run("sandbox fault lost-answer --times 1 --calls writes").exits(0);
    bench.run("sandbox fault not-done --times 1 --on entrust").exits(0);
    let ran = bench.run(line).says("not carried out");
    assert!(![0, 16].contains(&ran.code), "{ran:?}");
}

#[test]
fn every_user_of_a_call_for_many_is_read_again_and_those_that_are_not_so_are_named() {
    for (line, named) in [
        ("users bulk create --file docs/examples/users.csv", ["nina.example is not there", "omar.example"]),
        (
            "users bulk update --file docs/examples/user-changes.json",
            ["mobile of ann.example", "lastName of bob.example"],
        ),
        (
            "users bulk delete --user ann.example --user bob.example --yes",
            ["ann.example is still there", "bob.example"],
        ),
    ] {
        let bench = on("entrust");
        bench.run("sandbox fault not-done --times 1 --on entrust").exits(0);
        let ran = bench.run(line).exits(7);
        assert!(named.iter().all(|name| ran.err.contains(name)), "{ran:?}");
        let bench = on("entrust");
        bench.run(line).exits(0);
    }
}

#[test]
fn outcomes_about_others_are_no_success_of_the_users_that_were_sent() {
    let bench = on("entrust");
    bench.run("sandbox fault other-items --on entrust").exits(0);
    let ran = bench.run("users bulk create --file docs/examples/users.csv").exits(16);
    assert!(ran.err.contains("nina.example") && ran.err.contains("omar.example"), "{ran:?}");
}

#[test]
fn a_role_or_an_organization_that_is_not_there_afterwards_was_not_given() {
    for line in [
        "users roles add ann.example --role Auditor",
        "users roles remove frank.example --role 'Super Administrator' --yes",
        "organizations members add orchard ann.example",
        "organizations members remove harbour ann.example --yes",
    ] {
        for (fault, code) in [("not-done", 7), ("lost-answer", 0)] {
            let bench = on("entrust");
            bench.run(&format!("sandbox fault {fault} --times 1 --calls writes --on entrust")).exits(0);
            bench.run(line).exits(code);
        }
        on("entrust").run(line).exits(0);
    }
}

#[test]
fn what_is_not_listed_is_not_deleted_twice() {
    let bench = on("entrust");
    let machine = bench.run("authenticators machines list ann.example -o ids").exits(0).out;
    let line = format!("authenticators machines delete ann.example {} --yes", machine.trim());
    let before = bench.counters("entrust").1;
    let other = "8ab22b7e-0000-4000-8000-000000000000";
    bench.run(&format!("authenticators machines delete ann.example {other} --yes")).exits(5).says(other);
    assert_eq!(bench.counters("entrust").1, before);
    bench.run(&line).exits(0);
    bench.run(&line).exits(5);
    let text = "tenants entitlements delete 'Birch Clinics' SMSVOICE --yes";
    bench.run("sandbox fault not-done --times 1 --on entrust").exits(0);
    bench.run(text).exits(7).says("smsVoice");
    bench.run(text).exits(0);
    bench.run(text).exits(5);
}

#[test]
fn a_new_secret_that_is_not_listed_is_told_and_nobody_signs_in_with_it() {
    for line in ["clients secrets rotate web", "scopes secrets rotate api"] {
        let bench = on("u4ids");
        bench.run("sandbox fault not-done --times 1 --on u4ids").exits(0);
        bench.run(line).exits(7).says("does not list it");
        bench.run(line).exits(0);
    }
}

/// What a line comes to where every read by GET, and every look-up, is answered by this.
#[track_caller]
fn told(platform: &str, body: Value, line: &str) -> crate::bench::Ran {
    let token = r#"{"access_token":"not-a-secret-1","token_type":"Bearer","expires_in":300}"#;
    let wire = Wire::raw(move |asked| {
        let body = body.to_string();
        match asked.split(' ').next() {
            Some("POST") if asked.contains("/identity") => reply(200, "", token),
            Some("DELETE" | "PUT") => reply(200, "", ""),
            _ => reply(200, "", &body),
        }
    });
    let bench = Bench::new()
        .with("IAMCTL_PLATFORM", platform)
        .with("IAMCTL_URL", &wire.url)
        .with("IAMCTL_AUTHORITY", &format!("{}/identity", wire.url))
        .with("IAMCTL_CLIENT_ID", "admin")
        .with("IAMCTL_CLIENT_SECRET", "not-a-secret-1")
        .with("IAMCTL_APPLICATION_ID", "8ab22b7e-0000-4000-8000-000000000000")
        .with("IAMCTL_SHARED_SECRET", "not-a-secret-1")
        .with("IAMCTL_TOKEN_FORM", "long-lived")
        .by(still());
    bench.run(line)
}

#[test]
fn what_data_says_of_a_new_thing_is_read_back_as_what_flags_say() {
    let made =
        json!({"clientId": "web", "clientName": "W", "name": "W", "flow": "Implicit", "enabled": true});
    let line = r#"clients create --client-id web --name W --data '{"flow":"Hybrid"}'"#;
    told("u4ids", made, line).exits(7).says("flow");
}

#[test]
fn the_answer_about_another_is_no_answer_and_no_proof() {
    let other = json!({"clientId": "shop", "clientSecrets": [{"id": 7}]});
    told("u4ids", other.clone(), "clients secrets list web").exits(1).says("about 'shop'");
    told("u4ids", other.clone(), "clients get web").exits(1).says("about 'shop'");
    told("u4ids", other, "clients secrets delete web 1 --yes").exits(16);
    let own = json!({"clientId": "web", "clientSecrets": [{"id": 7}]});
    told("u4ids", own.clone(), "clients secrets list web").exits(0);
    told("u4ids", own, "clients secrets delete web 1 --yes").exits(0);
    let scope = json!({"scopeId": "9", "name": "other", "scopeSecrets": [{"id": 7}]});
    told("u4ids", scope, "scopes secrets list api").exits(1).says("about '9'");
    let user = json!({"id": "1", "userId": "ben", "userAliases": [{"value": "b.b"}]});
    told("entrust", user.clone(), "users find login ann").exits(1).says("about 'ben'");
    told("entrust", user, "users find login B.B").exits(0);
}

#[test]
fn a_create_whose_values_are_not_kept_is_no_success() {
    for (platform, line, member) in [
        ("hid", "users create --username nova --email nova@example.test", "emails"),
        ("hid", "users create --username nova --group Staff", "groups"),
        ("hid", "users create --username nova --external-id e1", "externalId"),
        ("protegrity", "users create --username nova --email n@example.test --last-name Nova", "lastName"),
        ("entrust", "users create --username nova --last-name Nova --mobile +15550100", "mobile"),
        ("entrust", "users create --username nova --last-name Nova --user-alias al1", "userAliases"),
    ] {
        for fault in ["null-member", "missing-member"] {
            let bench = Bench::on(&format!("sandbox/{platform}"));
            bench.run(&format!("sandbox fault {fault} --member {member}")).exits(0);
            let ran = bench.run(line);
            let shown = fault == "null-member" || platform == "hid";
            assert!(ran.code == 7 && ran.err.contains(member) || !shown, "{fault}: {line}: {ran:?}");
            bench.run("sandbox fault --clear").exits(0);
        }
        Bench::on(&format!("sandbox/{platform}")).run(line).exits(0);
    }
}

/// What a line comes to, fed with this, while writes are answered as the fault says.
#[track_caller]
fn under(platform: &str, fault: &str, line: &str, fed: &str) -> crate::bench::Ran {
    let bench = on(platform);
    bench.run(&format!("sandbox fault {fault} --calls writes --on {platform}")).exits(0);
    bench.feed(line, fed)
}

#[test]
fn a_list_that_was_to_be_emptied_and_is_not_is_no_success() {
    let line = "users update ann.example --data - --yes";
    for member in ["groups", "organizations", "userAliases"] {
        let fed = format!(r#"{{"{member}":[]}}"#);
        under("entrust", "not-done", line, &fed).exits(7).says(member);
        let ran = under("entrust", "html", line, &fed);
        assert!(ran.code != 0, "{member}: {ran:?}");
        on("entrust").feed(line, &fed).exits(0);
    }
    let rows = "user,groups\nann.example,:[]\n";
    for more in ["", " --batch off"] {
        let ran = under("entrust", "html", &format!("users update --each - --yes{more}"), rows);
        assert!(ran.code != 0, "{more}: {ran:?}");
    }
}

#[test]
fn a_user_that_is_not_locked_was_not_locked_by_data_either() {
    let line = "users update ann.example --data - --yes";
    under("entrust", "not-done", line, r#"{"lock":true}"#).exits(7).says("lock");
    under("entrust", "lost-answer", line, r#"{"lock":true}"#).exits(0);
    on("entrust").feed(line, r#"{"lock":true}"#).exits(0);
}

#[test]
fn a_user_that_is_locked_in_any_way_was_not_unlocked() {
    let id = "8ab22b7e-0000-4000-8000-000000000000";
    let line = format!("users unlock {id}");
    let user = |lock: Value| {
        let mut user = json!({"id": id, "userId": "ann", "locked": false});
        user.as_object_mut().unwrap().extend(lock.as_object().unwrap().clone());
        user
    };
    for (lock, code) in [
        (json!({"lockoutExpiry": "2099-01-01T00:00:00Z"}), 7),
        (json!({"lockedAuthenticators": ["PASSWORD"]}), 7),
        (json!({"authenticatorLockoutStatus": [{"type": "OTP", "locked": true}]}), 7),
        (json!({"locked": true}), 7),
        (
            json!({"authenticatorLockoutStatus": [{"type": "OTP", "locked": false}], "lockedAuthenticators": [],
                "lockoutExpiry": null}),
            0,
        ),
    ] {
        told("entrust", user(lock), &line).exits(code);
    }
}

#[test]
fn a_secret_that_nothing_shows_was_changed_only_by_an_answer_that_says_so() {
    let line = "entra config update --client-secret-stdin";
    for fault in
        ["error-inside", "no-answer --body object", "no-answer --body message", "html", "lost-answer"]
    {
        let ran = under("protegrity", fault, line, crate::bench::INPUT).exits(16);
        assert_eq!(ran.err.matches("look before sending it again").count(), 1, "{fault}: {ran:?}");
    }
    on("protegrity").feed(line, crate::bench::INPUT).exits(0);
    // What else was changed is read.
    let line = "entra config update --enabled false --client-secret-stdin --yes";
    under("protegrity", "not-done", line, crate::bench::INPUT).exits(7).says("enabled");
}

#[test]
fn a_word_that_removes_what_is_not_there_changes_nothing() {
    let line = "rules resources update 'Staff by day' --data - --yes -o json";
    for word in ["removeMachineContext", "removeTravelVelocityContext"] {
        for is in [true, false] {
            let bench = on("entrust");
            let before = bench.counters("entrust").1;
            let ran = bench.feed(line, &json!({ word: is }).to_string()).exits(0);
            assert_eq!(
                (ran.json(), bench.counters("entrust").1),
                (json!({"changed": false}), before),
                "{word}"
            );
        }
    }
    on("entrust").feed(line, r#"{"removeIPContext":true}"#).exits(0).says("ipContext");
}

#[test]
fn what_a_provider_shows_below_its_configuration_is_read_back() {
    for fault in ["not-done", "error-inside"] {
        let line = "saml providers update partner-idp --force-authn";
        let ran = under("protegrity", fault, line, "");
        assert!(ran.code != 0 || fault != "not-done", "{fault}: {ran:?}");
    }
    on("protegrity").run("saml providers update partner-idp --force-authn").exits(0);
}

#[test]
fn states_and_entries_that_a_read_shows_are_read() {
    let set = "authenticators smart-credentials set-state 900001 INACTIVE --yes";
    let bench = on("entrust");
    bench.run(set).exits(0);
    let shown = bench.run("authenticators smart-credentials get 900001 -o json").exits(0).json();
    assert_eq!(shown["state"], "INACTIVE");
    under("entrust", "not-done", set, "").exits(7).says("state");
    let tenant = "tenants entitlements set 'Birch Clinics' --quantity 250 --contract-mode PRODUCTION";
    under("entrust", "not-done", tenant, "").exits(7).says("quantity");
    on("entrust").run(tenant).exits(0);
    let add = "users history add jdoe --ip-address 192.0.2.7";
    under("secureauth", "not-done", add, "").exits(7);
    on("secureauth").run(add).exits(0);
    let named =
        "authenticators passwords delete-named ann.example 8ab22b7e-0000-4000-8000-000000000000 --yes";
    on("entrust").run(named).says("not read back");
}

#[test]
fn a_flow_keeps_its_providers_of_the_old_name() {
    let bench = on("entrust");
    let ids = bench.run("oidc providers list -o ids").exits(0).out;
    let id = ids.lines().next().unwrap().to_owned();
    let data = json!({"oidcIdentityProviderIds": [id]}).to_string();
    bench.feed("rules flows update Password --data - --yes", &data).exits(0);
    let held = || {
        let flow = bench.run("rules flows get Password -o json").exits(0).json();
        flow["oidcIdentityProviders"][0]["id"].clone()
    };
    assert_eq!(held(), id.as_str());
    bench.run("rules flows update Password --name 'Password alone' --yes").exits(0);
    bench.run("rules flows update 'Password alone' --name Password --yes").exits(0);
    assert_eq!(held(), id.as_str());
    under("entrust", "not-done", "rules flows update Password --data - --yes", &data).exits(7);
}
