//! The writes and reads of which Protegrity's page prints samples, and what is held before and after each.

use super::{ALPHA, FRONT, GROUP, LOCKED, MAPPER, OTHER_GROUP, printed};
use crate::bench::{Bench, Ran};
use crate::samples::{Stage, at, folder, with};
use crate::wire::{Wire, is_sign_in, token};
use serde_json::{Value, json};
use std::sync::atomic::AtomicBool;

/// A write with a sample as its body.
pub(super) struct Case {
    /// The sample, by its command.
    pub(super) name: &'static str,
    /// What is typed; BODY stands for the file with the printed request.
    pub(super) line: String,
    /// Where it goes.
    pub(super) to: String,
    /// What this tool adds to the printed request, and what it leaves out of it.
    pub(super) added: Value,
    pub(super) left_out: &'static [&'static str],
    pub(super) before: Vec<(String, Value)>,
    pub(super) after: Vec<(String, Value)>,
    /// The exit code that the printed answer deserves.
    pub(super) code: u8,
}

impl Case {
    pub(super) fn new(name: &'static str, line: &str, to: String) -> Self {
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
    pub(super) fn reads(mut self, path: &str, before: Value, after: Value) -> Self {
        for (list, value) in [(&mut self.before, before), (&mut self.after, after)] {
            if !value.is_null() {
                list.push((path.to_owned(), value));
            }
        }
        self
    }

    /// Runs it with another answer in the place of the printed one.
    pub(super) fn run(self, answer: Value) -> (Wire, Bench, Ran, String) {
        let request = folder("protegrity").join(format!("{}.request.json", self.name));
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

pub(super) fn all() -> Vec<Case> {
    [users(), groups_and_roles(), saml(), settings_and_entra()].into_iter().flatten().collect()
}

/// Reads: the sample by its command, the line, and the path.
pub(super) fn reads() -> Vec<(&'static str, String, String)> {
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
