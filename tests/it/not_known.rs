//! What a look-up did not see is not known, and is not said to be missing: lists that moved while they were read, rows
//! without a name, answers about somebody else.

use crate::bench::{Bench, INPUT};
use crate::served::still;
use crate::wire::{Wire, reply};
use iamctl::platforms::{Find, Flow, PLATFORMS};
use serde_json::{Value, json};

fn on(platform: &str) -> Bench {
    Bench::on(&format!("sandbox/{platform}")).with("IAMCTL_OUTPUT", "json").by(still())
}

#[test]
fn a_name_that_is_not_in_a_list_that_moved_is_not_known() {
    let moves = "sandbox fault rows-deleted --count 10 --skip 1 --on protegrity";
    let bench = on("protegrity");
    bench.run(moves).exits(0);
    bench
        .run("users get nobody.at.all")
        .exits(1)
        .says("whether there is a user 'nobody.at.all' is not known");
    // What was found is what was asked for.
    let bench = on("protegrity");
    bench.run(moves).exits(0);
    bench.run("users get admin").exits(0);
    // That it cannot be found afterwards does not mean that it was not made.
    let bench = on("protegrity");
    bench.run("sandbox fault lost-answer --calls writes --times 1 --on protegrity").exits(0);
    bench.run(moves).exits(0);
    let ran = bench.feed("users create --username zoe --email zoe@example.test --password-stdin", INPUT);
    let told = ran.err.contains("not carried out");
    assert!(ran.code == 16 && !told, "{ran:?}");
}

#[test]
fn rows_without_a_name_are_not_the_absence_of_it() {
    for (platform, member, line) in [
        ("entrust", "name", "users create --username zz --property department=Sales"),
        ("entrust", "name", "users update ann.example --property department=Sales"),
        ("entrust", "companyName", "tenants delete 'Birch Clinics' --confirm 'Birch Clinics'"),
        ("entrust", "name", "webhooks get hook"),
        (
            "entrust",
            "id",
            "authenticators machines delete ann.example 8ab22b7e-0000-4000-8000-000000000000 --yes",
        ),
        ("protegrity", "name", "saml mappers delete azure-ad-saml email-mapper --yes"),
        ("protegrity", "name", "roles update auditors --description x"),
        ("protegrity", "name", "roles get auditors"),
    ] {
        for fault in ["missing-member", "null-member"] {
            let bench = on(platform);
            bench.run(&format!("sandbox fault {fault} --member {member} --on {platform}")).exits(0);
            let ran = bench.run(line);
            assert_eq!(ran.code, 1, "{fault}: {line}: {ran:?}");
        }
    }
}

/// Every resolver that walks a list: a row without any name may be the one.
#[test]
fn every_list_of_names_knows_rows_that_were_not_read_whole() {
    for platform in PLATFORMS.iter().filter(|platform| platform.name != "u4ids") {
        for resolver in platform.resolvers.iter().filter(|one| matches!(one.find, Find::List(..))) {
            assert!(resolver.always_named, "{} {}", platform.name, resolver.arg.name);
        }
    }
}

#[test]
fn a_property_that_is_not_there_is_told_with_those_that_are() {
    let ran = on("entrust").run("users update ann.example --property nonsense=1").exits(5);
    assert!(ran.err.contains("there are firstName, ") && ran.err.contains("department"), "{ran:?}");
}

/// A bench whose platform answers every read with this.
fn answering(platform: &str, body: &Value) -> (Wire, Bench) {
    let body = body.to_string();
    let token = r#"{"access_token":"not-a-secret-1","token_type":"Bearer","expires_in":300}"#;
    let wire = Wire::raw(move |asked| {
        reply(200, "", if asked.starts_with("POST") && asked.contains("token") { token } else { &body })
    });
    let bench = Bench::new()
        .with("IAMCTL_PLATFORM", platform)
        .with("IAMCTL_URL", &wire.url)
        .with("IAMCTL_AUTHORITY", &format!("{}/identity", wire.url))
        .with("IAMCTL_TENANT", "t")
        .with("IAMCTL_REALM", "secureauth1")
        .with("IAMCTL_REPLY_SIGNATURE", "off")
        .with("IAMCTL_APP_ID", "00000000000000000000000000000000")
        .with("IAMCTL_APP_KEY", &"00".repeat(32))
        .with("IAMCTL_CLIENT_ID", "admin")
        .with("IAMCTL_CLIENT_SECRET", "not-a-secret-1")
        .by(still());
    (wire, bench)
}

#[test]
fn a_list_out_of_the_object_of_somebody_else_is_no_list() {
    let profile = json!({"status": "found", "message": "", "userId": "mallory", "properties": {"email1": {"value": "m@example.test"}},
        "groups": ["CN=a,DC=x"], "knowledgeBase": {}, "accessHistories": []});
    for part in ["groups", "properties", "questions", "history"] {
        let (_wire, bench) = answering("secureauth", &profile);
        bench.run(&format!("users {part} list jdoe")).exits(1).says("about 'mallory'");
        let (_wire, bench) = answering("secureauth", &profile);
        bench.run(&format!("users {part} list 'CORP\\mallory'")).exits(0);
    }
    let credential = json!({"schemas": ["urn:hid:scim:api:idp:2.0:Credential"], "id": "9", "type": "CT_OATH",
        "status": {"status": "ACTIVE"}, "attributes": [{"name": "A", "value": "1"}]});
    let (_wire, bench) = answering("hid", &credential);
    bench.run("credentials attributes list 11385").exits(1).says("about '9'");
    let (_wire, bench) = answering("hid", &credential);
    bench.run("credentials attributes list 9").exits(0);
}

/// Every list that is read out of one object is held to that object by itself.
#[test]
fn every_list_out_of_one_object_stands_beside_a_read_of_that_object() {
    for platform in PLATFORMS {
        for operation in platform.operations().filter(|one| !one.targets.is_empty()) {
            let Flow::List(list) = operation.flow else { continue };
            let last = operation.targets.last().unwrap();
            if !list.items.is_empty()
                && !list.paged
                && operation.path.ends_with(&format!("/{{{}}}", last.name))
            {
                assert!(
                    platform.reader(operation.path).is_some(),
                    "{} {}",
                    platform.name,
                    operation.command.path
                );
            }
        }
    }
}

#[test]
fn audits_of_another_are_warned_of() {
    let rows =
        json!([{"entityId": "shop", "operation": "Update"}, {"entityId": "shop", "operation": "Update"}]);
    for (line, own) in
        [("clients audits web", "clients audits shop"), ("scopes audits api", "scopes audits shop")]
    {
        let (_wire, bench) = answering("u4ids", &rows);
        let ran = bench.run(line).exits(0).says("'shop'");
        assert_eq!(ran.err.matches("something else").count(), 1, "{ran:?}");
        let (_wire, bench) = answering("u4ids", &rows);
        let ran = bench.run(own).exits(0);
        assert!(!ran.err.contains("something else"), "{ran:?}");
    }
}

#[test]
fn a_name_that_several_have_is_told_with_their_ids() {
    let groups = json!([
        {"id": "11111111-0000-4000-8000-000000000000", "name": "auditors", "members": [], "roles": []},
        {"id": "22222222-0000-4000-8000-000000000000", "name": "auditors", "members": [], "roles": []},
    ]);
    let wire = Wire::signed_in(move |asked| {
        let asks = |path: &str| asked.lines().next().is_some_and(|line| line.contains(path));
        let last = asks("first=") && !asks("first=0");
        let user = r#"{"id": "33333333-0000-4000-8000-000000000000", "username": "admin", "groups": []}"#;
        let users = format!("[{user}]");
        match () {
            () if last => reply(200, "", "[]"),
            () if asks("/groups") => reply(200, "", &groups.to_string()),
            () if asks("/users/") => reply(200, "", user),
            () => reply(200, "", &users),
        }
    });
    let ran = wire.bench().run("users update admin --add groups=auditors --yes").exits(12);
    assert!(ran.err.contains("11111111") && ran.err.contains("22222222"), "{ran:?}");
}

#[test]
fn what_is_there_after_a_lost_answer_is_not_said_to_be_unchanged() {
    let lost = "sandbox fault lost-answer --calls writes --times 1 --on hid";
    let bench = on("hid");
    bench.run(lost).exits(0);
    let ran = bench.run("users create --username qq --if-not-exists").exits(0);
    assert!(!ran.out.contains("changed") && ran.out.contains("qq"), "{ran:?}");
    let bench = Bench::on("sandbox/hid").by(still());
    bench.run(lost).exits(0);
    bench.run("users create --username qq --if-not-exists").exits(0).says("this run may have made it");
    // Of what was there before, and refused, nothing changed.
    let ran = on("hid").with("IAMCTL_OUTPUT", "json");
    ran.run("users create --username qq").exits(0);
    let again = ran.run("users create --username qq --if-not-exists").exits(0);
    assert_eq!(again.json(), json!({"changed": false}));
}
