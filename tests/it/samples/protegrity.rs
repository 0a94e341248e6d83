//! The samples of Protegrity's page on its authentication and token management API.

use super::{Stage, at, sample, sent, with};
use crate::bench::{Bench, Ran};
use crate::wire::{ACCESS, Wire, is_sign_in, reply, token};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::atomic::AtomicBool;

const FRONT: &str = "/pty/v1/auth";
const ALPHA: &str = "7636708c-c714-4e8e-a3e6-f5fc6c49f9c0";
const LOCKED: &str = "94070ecb-8639-41f4-b3e1-fda5cc7f8888";
const GROUP: &str = "aee4c370-4e97-4b55-a072-0840fe83a2aa";
const OTHER_GROUP: &str = "d93f9953-b016-4db3-b786-4d4402997ac1";
const MAPPER: &str = "a1b2c3d4-e5f6-7890-abcd-ef1234567890";

fn printed(name: &str) -> Value {
    sample("protegrity", name)
}

/// A write with a sample as its body.
struct Case {
    /// The sample, by its command.
    name: &'static str,
    /// What is typed; BODY stands for the file with the printed request.
    line: String,
    /// Where it goes.
    to: String,
    /// What this tool adds to the printed request, and what it leaves out of it.
    added: Value,
    left_out: &'static [&'static str],
    before: Vec<(String, Value)>,
    after: Vec<(String, Value)>,
    /// The exit code that the printed answer deserves.
    code: u8,
}

impl Case {
    fn new(name: &'static str, line: &str, to: String) -> Self {
        let line = line.to_owned();
        Case {
            name,
            line,
            to,
            added: json!({}),
            left_out: &[],
            before: Vec::new(),
            after: Vec::new(),
            code: 0,
        }
    }

    fn adds(self, added: Value) -> Self {
        Case { added, ..self }
    }

    fn leaves_out(self, left_out: &'static [&'static str]) -> Self {
        Case { left_out, ..self }
    }

    /// What is read at a path before, and after.
    fn reads(mut self, path: &str, before: Value, after: Value) -> Self {
        for (list, value) in [(&mut self.before, before), (&mut self.after, after)] {
            if !value.is_null() {
                list.push((path.to_owned(), value));
            }
        }
        self
    }

    /// Runs it with another answer in the place of the printed one.
    fn run(self, answer: Value) -> (Wire, Bench, Ran, String) {
        let request = super::folder("protegrity").join(format!("{}.request.json", self.name));
        let body = std::fs::read_to_string(request).unwrap_or_default();
        let to = self.to.replacen(' ', &format!(" {FRONT}"), 1);
        let stage = Stage { before: self.before, after: self.after, write: self.to, answer };
        let done = AtomicBool::new(false);
        let wire = Wire::raw(move |asked| match is_sign_in(asked) {
            true => token(),
            false => stage.play(FRONT, &done, asked),
        });
        let bench = at(&wire, "protegrity");
        let file = bench.file("body.json", &body);
        let secret = bench.file("secret", "<Client_secret>");
        let ran = bench.run(&self.line.replace("BODY", &file).replace("SECRET", &secret));
        (wire, bench, ran, to)
    }
}

/// The user of the samples, as an account that has what the requests ask for.
fn alpha() -> Value {
    with(printed("users-get.answer"), &json!({"firstName": "Alpha", "groups": ["framework"]}))
}

fn locked(enabled: bool) -> Value {
    with(printed("users-get.answer"), &json!({"id": LOCKED, "enabled": enabled}))
}

fn role(permissions: &[&str]) -> Value {
    json!([{"name": "admin", "description": "Administrator role", "composite": true, "permissions": permissions}])
}

fn provider(shown: &str) -> Value {
    json!({"alias": "azure-ad-saml", "displayName": shown, "providerId": "saml", "enabled": true, "config": {
        "metadataDescriptorUrl":
            "https://login.microsoftonline.com/tenant-id/federationmetadata/2007-06/federationmetadata.xml",
        "entityId": "my-service-provider", "forceAuthn": "false"}})
}

fn mapper(id: &str, name: &str) -> Value {
    json!({"id": id, "name": name, "identityProviderMapper": "saml-user-attribute-idp-mapper",
        "identityProviderAlias": "azure-ad-saml", "config": {"user.attribute": "email", "syncMode": "INHERIT",
        "attribute.name": "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress"}})
}

fn connection(request: &str) -> Value {
    let mut read = printed(request);
    read.as_object_mut().unwrap().shift_remove("clientSecret");
    with(read, &json!({"createdAt": "2026-01-16T11:02:43.259928", "updatedAt": "2026-01-20T13:26:41.303308"}))
}

fn users() -> Vec<Case> {
    let user = format!("/users/{ALPHA}");
    vec![
        Case::new("users-create", "users create --data BODY", "POST /users".to_owned())
            .adds(json!({"enabled": true}))
            .reads(&user, Value::Null, alpha()),
        Case::new(
            "users-update",
            &format!("users update {ALPHA} --data BODY --yes"),
            "PUT /users".to_owned(),
        )
        .adds(json!({"id": ALPHA, "enabled": true}))
        // Sent where it changes only.
        .leaves_out(&["username"])
        .reads(&user, printed("users-get.answer"), alpha()),
        Case::new("users-delete", &format!("users delete {ALPHA} --yes"), format!("DELETE {user}"))
            .reads(&user, alpha(), Value::Null)
            .reads("/users", printed("users-list.answer"), printed("users-list.answer")),
        Case::new(
            "users-password-set",
            &format!("users password set {ALPHA} --data BODY"),
            "PUT /users/password".to_owned(),
        )
        .reads(&user, alpha(), alpha()),
        Case::new("users-lock", &format!("users lock {LOCKED} --yes"), format!("PUT /users/{LOCKED}/lock"))
            .reads(&format!("/users/{LOCKED}"), locked(true), locked(false)),
        Case::new(
            "users-unlock",
            &format!("users unlock {LOCKED} --data BODY"),
            format!("PUT /users/{LOCKED}/unlock"),
        )
        .reads(&format!("/users/{LOCKED}"), locked(false), locked(true)),
    ]
}

fn groups_and_roles() -> Vec<Case> {
    let group = format!("/groups/{GROUP}");
    let other = format!("/groups/{OTHER_GROUP}");
    let made = printed("groups-create.request");
    let made = with(made, &json!({"id": GROUP, "attributes": {"groupType": ["local"]}}));
    let listed = printed("groups-list.answer")[0].clone();
    let wanted = json!({"members": ["testuser2"], "roles": ["service_admin"]});
    vec![
        Case::new("groups-create", "groups create --data BODY", "POST /groups".to_owned()).reads(
            &group,
            Value::Null,
            made.clone(),
        ),
        Case::new(
            "groups-update",
            &format!("groups update {OTHER_GROUP} --data BODY --yes"),
            "PUT /groups".to_owned(),
        )
        .reads(&other, listed.clone(), with(listed, &wanted)),
        Case::new(
            "groups-delete",
            &format!("groups delete {GROUP} --data BODY --yes"),
            format!("DELETE {group}"),
        )
        .reads(&group, made, Value::Null)
        .reads("/groups", printed("groups-list.answer"), printed("groups-list.answer")),
        Case::new("roles-create", "roles create --data BODY", "POST /roles".to_owned()).reads(
            "/roles",
            printed("roles-list.answer"),
            role(&["perm1", "perm2"]),
        ),
        Case::new("roles-update", "roles update admin --data BODY --yes", "PUT /roles".to_owned()).reads(
            "/roles",
            role(&["perm1"]),
            role(&["perm1", "perm2"]),
        ),
        Case::new("roles-delete", "roles delete admin --yes", "DELETE /roles".to_owned()).reads(
            "/roles",
            role(&["perm1"]),
            printed("roles-list.answer"),
        ),
    ]
}

fn saml() -> Vec<Case> {
    let one = "/saml/providers/azure-ad-saml";
    let mappers = format!("{one}/mappers");
    let other = mapper("mapper-uuid", "other-mapper");
    vec![
        Case::new(
            "saml-providers-create",
            "saml providers create --data BODY",
            "POST /saml/providers".to_owned(),
        )
        .reads(one, Value::Null, provider("Azure AD SAML")),
        Case::new(
            "saml-providers-update",
            "saml providers update azure-ad-saml --data BODY --yes",
            format!("PUT {one}"),
        )
        .reads(one, provider("Azure"), provider("Azure AD SAML")),
        Case::new(
            "saml-providers-delete",
            "saml providers delete azure-ad-saml --yes",
            format!("DELETE {one}"),
        )
        .reads(one, provider("Azure"), Value::Null)
        .reads(
            "/saml/providers",
            printed("saml-providers-list.answer"),
            printed("saml-providers-list.answer"),
        ),
        Case::new(
            "saml-mappers-create",
            "saml mappers create azure-ad-saml --data BODY",
            format!("POST {mappers}"),
        )
        .reads(&mappers, json!([other]), json!([other, mapper(MAPPER, "email-mapper")])),
        Case::new(
            "saml-mappers-delete",
            &format!("saml mappers delete azure-ad-saml {MAPPER} --yes"),
            format!("DELETE {mappers}/{MAPPER}"),
        )
        .reads(&mappers, json!([other, mapper(MAPPER, "email-mapper")]), json!([other])),
    ]
}

fn settings_and_entra() -> Vec<Case> {
    const CONFIG: &str = "/federation/entra/config";
    let policy = printed("settings-password-policy-get.answer");
    let changed =
        with(policy["policy"].clone(), &printed("settings-password-policy-update.request")["policy"]);
    let import = |kind: &'static str, code: u8| {
        let name = if kind == "users" { "entra-users-import" } else { "entra-groups-import" };
        let line = format!("entra {kind} import BODY");
        Case { code, ..Case::new(name, &line, format!("POST /federation/entra/{kind}")) }
    };
    vec![
        Case::new(
            "settings-password-policy-update",
            "settings password-policy update --data BODY --confirm environment",
            "PUT /passwordpolicy".to_owned(),
        )
        .adds(json!({"policy": changed}))
        .reads("/passwordpolicy", policy, json!({"policy": changed})),
        Case::new(
            "settings-token-lifespan-set",
            "settings token-lifespan set --data BODY --confirm environment",
            "POST /token/lifespan/update".to_owned(),
        ),
        Case::new("entra-config-create", "entra config create --data BODY", format!("POST {CONFIG}")).reads(
            CONFIG,
            Value::Null,
            connection("entra-config-create.request"),
        ),
        Case::new("entra-config-update", "entra config update --data BODY --yes", format!("PUT {CONFIG}"))
            .reads(
                CONFIG,
                connection("entra-config-create.request"),
                connection("entra-config-update.request"),
            ),
        Case::new("entra-config-delete", "entra config delete --yes", format!("DELETE {CONFIG}")).reads(
            CONFIG,
            printed("entra-config-get.answer"),
            Value::Null,
        ),
        // A row failed, says the printed answer.
        import("users", 9),
        import("groups", 0),
        Case::new(
            "entra-config-test",
            "entra config test --tenant-id '<Tenant_ID>' --client-id '<Client_ID>' --client-secret-file SECRET",
            format!("POST {CONFIG}/test"),
        ),
        Case::new(
            "entra-users-search",
            "entra users search --query john --limit 1",
            "POST /federation/entra/users/search".to_owned(),
        ),
        Case::new(
            "entra-groups-search",
            "entra groups search --query admin --limit 1",
            "POST /federation/entra/groups/search".to_owned(),
        ),
        Case::new(
            "entra-members-search",
            "entra members search 12345678-1234-1234-1234-123456789012 --query john",
            "POST /federation/entra/groups/members/search".to_owned(),
        ),
    ]
}

fn all() -> Vec<Case> {
    [users(), groups_and_roles(), saml(), settings_and_entra()].into_iter().flatten().collect()
}

#[test]
fn printed_requests_go_out_unchanged_and_printed_answers_are_judged_right() {
    let mut wrong = Vec::new();
    for case in all() {
        let (name, added, left_out, code) = (case.name, case.added.clone(), case.left_out, case.code);
        let answer = printed(&format!("{name}.answer"));
        let (wire, _bench, ran, to) = case.run(answer);
        if ran.code != code {
            wrong.push(format!("{name}: {ran:?}"));
            continue;
        }
        let request = super::folder("protegrity").join(format!("{name}.request.json"));
        if request.exists() {
            let mut wanted = with(printed(&format!("{name}.request")), &added);
            wanted.as_object_mut().unwrap().retain(|name, _| !left_out.contains(&name.as_str()));
            let body = sent(&wire, &to, &ran);
            if body != wanted {
                wrong.push(format!("{name}: sent {body}, not {wanted}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Answers to writes, each with a place and what stands there instead. None of them is what was asked for: a write that
/// no read proves fails, and one that a read proves is done, with what is said of its answer.
fn others() -> Vec<(&'static str, &'static str, Value, &'static str)> {
    const FAILS: &str = "";
    vec![
        ("users-create", "/username", json!("beta"), FAILS),
        ("users-update", "/status", json!("created"), "answered 'created'"),
        ("users-update", "/userId", json!(LOCKED), "answered about"),
        ("users-delete", "/status", json!("not_deleted"), FAILS),
        ("users-delete", "/user_id", json!(LOCKED), "answer was lost"),
        ("users-password-set", "/status", json!("unchanged"), FAILS),
        ("users-password-set", "/temporary", json!(true), FAILS),
        ("users-password-set", "/userId", json!(LOCKED), FAILS),
        ("users-lock", "/status", json!("unlocked"), FAILS),
        ("users-unlock", "/status", json!("locked"), FAILS),
        ("groups-create", "/members_added", json!(1), FAILS),
        ("groups-create", "/roles_assigned", json!(0), FAILS),
        ("groups-create", "/name", json!("testers"), FAILS),
        ("groups-update", "/status", json!("created"), "answered 'created'"),
        ("groups-update", "/group_id", json!(GROUP), "answered about"),
        ("groups-delete", "/status", json!("kept"), FAILS),
        ("roles-create", "/status", json!("updated"), FAILS),
        ("roles-create", "/role_name", json!("other"), FAILS),
        ("roles-update", "/role_name", json!("other"), "answered about"),
        ("roles-update", "/status", json!("created"), "answered 'created'"),
        ("saml-providers-create", "/status", json!("failed"), FAILS),
        ("saml-providers-update", "/alias", json!("other"), "answered about"),
        ("saml-providers-delete", "/status", json!("kept"), FAILS),
        ("settings-token-lifespan-set", "", json!("Token lifespan update failed."), FAILS),
        ("entra-config-create", "/config/clientId", json!("another"), FAILS),
        ("entra-config-create", "/config/enabled", json!(false), FAILS),
        ("entra-config-update", "/config/tenantId", json!("another"), "answered about"),
        ("entra-config-update", "/status", json!("kept"), "answered 'kept'"),
        ("entra-config-delete", "/status", json!("kept"), FAILS),
        ("entra-config-test", "/status", json!("error"), FAILS),
        ("entra-users-search", "/status", json!("failed"), FAILS),
        ("entra-groups-import", "/successCount", json!(4), FAILS),
    ]
}

#[test]
fn answers_that_say_something_else_than_was_asked_for_fail_or_are_told() {
    let mut wrong = Vec::new();
    for (name, place, other, told) in others() {
        let case = all().into_iter().find(|case| case.name == name).unwrap();
        let mut answer = printed(&format!("{name}.answer"));
        *answer.pointer_mut(place).unwrap() = other.clone();
        let (_wire, _bench, ran, _) = case.run(answer);
        let right = if told.is_empty() { ran.code != 0 } else { ran.code == 0 && ran.err.contains(told) };
        if !right {
            wrong.push(format!("{name} {place} {other}: {ran:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_import_that_is_answered_about_more_rows_than_were_sent_is_in_doubt() {
    for kind in ["users", "groups"] {
        let case = all().into_iter().find(|case| case.name == format!("entra-{kind}-import")).unwrap();
        let mut answer = printed(&format!("entra-{kind}-import.answer"));
        answer["successCount"] = json!(10);
        answer["failedCount"] = json!(0);
        answer["totalUsers"] = json!(10);
        answer["totalGroups"] = json!(10);
        answer.as_object_mut().unwrap().shift_remove(if kind == "users" {
            "totalGroups"
        } else {
            "totalUsers"
        });
        let line = format!("{} --server-dry-run=no", case.line);
        let (_wire, _bench, ran, _) = Case { line, ..case }.run(answer);
        ran.exits(16).says("and the platform answered about 10");
    }
}

/// Reads: the sample by its command, the line, and the path.
fn reads() -> Vec<(&'static str, String, String)> {
    vec![
        ("permissions-list", "permissions list".to_owned(), "/permissions".to_owned()),
        ("roles-list", "roles list".to_owned(), "/roles".to_owned()),
        ("users-list", "users list".to_owned(), "/users".to_owned()),
        ("users-get", format!("users get {ALPHA}"), format!("/users/{ALPHA}")),
        ("groups-list", "groups list".to_owned(), "/groups".to_owned()),
        ("groups-get", format!("groups get {GROUP}"), format!("/groups/{GROUP}")),
        ("saml-providers-list", "saml providers list".to_owned(), "/saml/providers".to_owned()),
        (
            "saml-providers-get",
            "saml providers get azure-ad-saml".to_owned(),
            "/saml/providers/azure-ad-saml".to_owned(),
        ),
        (
            "saml-mappers-list",
            "saml mappers list azure-ad-saml".to_owned(),
            "/saml/providers/azure-ad-saml/mappers".to_owned(),
        ),
        (
            "settings-password-policy-get",
            "settings password-policy get".to_owned(),
            "/passwordpolicy".to_owned(),
        ),
        ("entra-config-get", "entra config get".to_owned(), "/federation/entra/config".to_owned()),
    ]
}

#[test]
fn every_sample_of_the_page_is_replayed() {
    let cases = all().into_iter().map(|case| case.name);
    let reads = reads().into_iter().map(|(name, ..)| name);
    let session = ["auth-login", "auth-refresh", "auth-logout"];
    let replayed: BTreeSet<String> = cases.chain(reads).chain(session).map(str::to_owned).collect();
    assert_eq!(replayed, super::commands("protegrity"));
}

#[test]
fn printed_answers_to_reads_are_shown_as_they_came() {
    for (name, line, path) in reads() {
        let answer = printed(&format!("{name}.answer"));
        let case = Case::new(name, &format!("{line} -o json"), "POST /nothing".to_owned());
        let (_wire, _bench, ran, _) = case.reads(&path, answer.clone(), answer.clone()).run(Value::Null);
        assert_eq!(ran.exits(0).json(), answer, "{name}");
    }
}

#[test]
fn printed_answers_to_searches_give_their_rows() {
    for (name, list) in [
        ("entra-users-search", "users"),
        ("entra-groups-search", "groups"),
        ("entra-members-search", "members"),
    ] {
        let answer = printed(&format!("{name}.answer"));
        let mut case = all().into_iter().find(|case| case.name == name).unwrap();
        case.line.push_str(" -o json");
        let (_wire, _bench, ran, _) = case.run(answer.clone());
        assert_eq!(ran.exits(0).json(), answer[list], "{name}");
    }
}

#[test]
fn a_session_opens_renews_and_closes_with_the_printed_bodies() {
    let header = format!("pty_access_jwt_token: {ACCESS}\r\n");
    let (login, refresh) = (printed("auth-login.answer"), printed("auth-refresh.answer"));
    let logout = printed("auth-logout.answer");
    let wire = Wire::raw(move |asked| {
        let path = asked.split(' ').nth(1).unwrap_or_default();
        match path.strip_prefix(FRONT).unwrap_or(path) {
            "/login/token" => reply(200, &header, &login.to_string()),
            "/login/token/refresh" => reply(200, &header, &refresh.to_string()),
            "/logout" => reply(200, "", &logout.to_string()),
            _ => reply(404, "", "{}"),
        }
    });
    let bench = Bench::new();
    let add =
        format!("profiles add p --url {} --platform protegrity --username admin --allow-http", wire.url);
    bench.run(&add).exits(0);
    bench.feed("auth login -p p --store file --password-stdin", "not-a-secret-1\n").exits(0);
    let ran = bench.run("auth refresh -p p").exits(0);
    let token = "not-a-secret-token";
    let wanted = with(printed("auth-refresh.request"), &json!({"refreshToken": token}));
    assert_eq!(sent(&wire, &format!("POST {FRONT}/login/token/refresh"), &ran), wanted);
    let ran = bench.run("auth logout -p p -o json").exits(0);
    assert_eq!(ran.json(), json!({"profile": "p", "signed_in": false, "forgotten": []}));
    let wanted = with(printed("auth-logout.request"), &json!({"refreshToken": token}));
    assert_eq!(sent(&wire, &format!("POST {FRONT}/logout"), &ran), wanted);
}
