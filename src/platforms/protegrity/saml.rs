//! SAML identity providers and their mappers. Reads and writes have different names and types, so an
//! update translates; a mapper is only ever deleted at its own path, never at the provider's.

use super::after;
use crate::commands::args::{
    ALIAS, ASSERTIONS_ENCRYPTED, ASSERTIONS_SIGNED, ATTRIBUTE_MAPPING, ATTRIBUTE_NAME, DISPLAY_NAME, ENABLED,
    ENTITY_ID, FORCE_AUTHN, MAPPER, MAPPER_TYPE, METADATA_FILE, METADATA_URL, NAME, NAME_ID_FORMAT, PROVIDER,
    SIGNATURE_ALGORITHM, SIGNING_CERTIFICATE, SYNC_MODE, USER_ATTRIBUTE, VALIDATE_SIGNATURE,
};
use crate::commands::{Arg, Column, column, columns, saml};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, encode_segment};
use crate::json;
use crate::platforms::replies::{nameless, not_the_answer};
use crate::platforms::table::{Answer, Edit, FindList, Operation, default, fixed, may, must, named, refused};
use crate::session::{CommandInput, Outcome, Session};
use serde_json::{Value, json};

const COLUMNS: &[Column] = &[
    column(&columns::ALIAS, "/alias"),
    column(&columns::DISPLAY_NAME, "/displayName"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::ENTITY_ID, "/config/entityId"),
    column(&columns::METADATA_URL, "/config/metadataDescriptorUrl"),
    column(&columns::FORCE_AUTHN, "/config/forceAuthn"),
    column(&columns::VALIDATE_SIGNATURE, "/config/validateSignature"),
    column(&columns::ASSERTIONS_SIGNED, "/config/wantAssertionsSigned"),
    column(&columns::ASSERTIONS_ENCRYPTED, "/config/wantAssertionsEncrypted"),
    column(&columns::SIGNATURE_ALGORITHM, "/config/signatureAlgorithm"),
    column(&columns::NAME_ID_FORMAT, "/config/nameIDPolicyFormat"),
    column(&columns::SIGNING_CERTIFICATE, "/config/signingCertificate"),
];

const WRITTEN: &[Column] = &[
    column(&columns::ALIAS, "/alias"),
    column(&columns::STATUS, "/status"),
    column(&columns::MESSAGE, "/message"),
];

const MAPPERS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::KIND, "/identityProviderMapper"),
    column(&columns::ATTRIBUTE, "/config/attribute.name"),
    column(&columns::USER_ATTRIBUTE, "/config/user.attribute"),
    column(&columns::SYNC_MODE, "/config/syncMode"),
];

static MAPPED: FindList =
    FindList { read: "/saml/providers/{provider}/mappers", search: None, items: "", id: "/id", proves: true };

const MAPPER_WRITTEN: &[Column] = &[
    column(&columns::ID, "/mapperId"),
    column(&columns::STATUS, "/status"),
    column(&columns::MESSAGE, "/message"),
];

/// Where an answer names the provider.
const WHICH: &[(&Arg, &[&str])] = &[(&PROVIDER, &["/alias"])];

const CREATED: Answer = Answer::holds(&["/alias", "/status"]).says(&[("/status", &["created"])]);
const UPDATED: Answer =
    Answer::holds(&["/alias", "/status"]).says(&[("/status", &["updated"])]).echoes(WHICH);
const DELETED: Answer =
    Answer::holds(&["/alias", "/status"]).says(&[("/status", &["deleted"])]).echoes(WHICH);

const ADMIN: &str = "saml_admin";
const VIEWER: &str = "saml_viewer";

const NO_FILE: &str = "this platform reads a provider's metadata from an address only; \
    publish the file and give its address with --metadata-url";

static UPDATE: Edit = Edit::new("/saml/providers/{provider}", keep_provider)
    .takes(&[
        "alias",
        "displayName",
        "configType",
        "metadataUrl",
        "metadataFileContent",
        "serviceProviderEntityId",
        "enabled",
        "forceAuthn",
        "validateSignature",
        "wantAssertionsSigned",
        "wantAssertionsEncrypted",
        "signatureAlgorithm",
        "nameIdPolicyFormat",
        "signingCertificate",
        "attributeMapping",
    ])
    .fixed(&[("alias", "it says which provider is meant"), ("providerId", "every provider is one of SAML")])
    .unreadable(&["/configType", "/attributeMapping"])
    .off(&[("/enabled", "false")]);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::list(&saml::PROVIDERS_LIST, "/saml/providers")
        .columns(COLUMNS)
        .needs(VIEWER)
        .try_it(&["saml providers list"]),
    Operation::get(&saml::PROVIDERS_GET, "/saml/providers/{provider}")
        .on(&[&PROVIDER])
        .columns(COLUMNS)
        .needs(VIEWER)
        .try_it(&["saml providers get azure-ad-saml"]),
    Operation::post(&saml::PROVIDERS_CREATE, "/saml/providers")
        .body(&[
            named(&ALIAS, "/alias"),
            must(&DISPLAY_NAME, "/displayName"),
            fixed("/configType", r#""metadataUrl""#),
            must(&METADATA_URL, "/metadataUrl"),
            must(&ENTITY_ID, "/serviceProviderEntityId"),
            default(&ENABLED, "/enabled", "true"),
            may(&FORCE_AUTHN, "/forceAuthn"),
            may(&VALIDATE_SIGNATURE, "/validateSignature"),
            may(&ASSERTIONS_SIGNED, "/wantAssertionsSigned"),
            may(&ASSERTIONS_ENCRYPTED, "/wantAssertionsEncrypted"),
            may(&SIGNATURE_ALGORITHM, "/signatureAlgorithm"),
            may(&NAME_ID_FORMAT, "/nameIdPolicyFormat"),
            may(&SIGNING_CERTIFICATE, "/signingCertificate"),
            may(&ATTRIBUTE_MAPPING, "/attributeMapping"),
            refused(&METADATA_FILE, NO_FILE),
        ])
        .shape(provider)
        .answers(CREATED.mentions(&[(&ALIAS, &["/alias"])]))
        .columns(WRITTEN)
        .needs(ADMIN)
        .try_it(&["saml providers create --alias okta --display-name Okta \
             --metadata-url https://idp.example.test/metadata.xml \
             --service-provider-entity-id https://cluster.example.test/saml"]),
    Operation::edit(&saml::PROVIDERS_UPDATE, "/saml/providers/{provider}", &UPDATE)
        .on(&[&PROVIDER])
        .body(&[
            may(&DISPLAY_NAME, "/displayName"),
            may(&METADATA_URL, "/metadataUrl"),
            may(&ENTITY_ID, "/serviceProviderEntityId"),
            may(&ENABLED, "/enabled"),
            may(&FORCE_AUTHN, "/forceAuthn"),
            may(&VALIDATE_SIGNATURE, "/validateSignature"),
            may(&ASSERTIONS_SIGNED, "/wantAssertionsSigned"),
            may(&ASSERTIONS_ENCRYPTED, "/wantAssertionsEncrypted"),
            may(&SIGNATURE_ALGORITHM, "/signatureAlgorithm"),
            may(&NAME_ID_FORMAT, "/nameIdPolicyFormat"),
            may(&SIGNING_CERTIFICATE, "/signingCertificate"),
            may(&ATTRIBUTE_MAPPING, "/attributeMapping"),
            refused(&METADATA_FILE, NO_FILE),
        ])
        .shape(provider)
        .answers(UPDATED)
        .columns(WRITTEN)
        .needs(ADMIN)
        .caution(
            "settings of a provider that this call cannot carry, its attribute mapping among them, may go \
             back to what the metadata says",
        )
        .try_it(&[
            "saml providers update partner-idp --display-name Partner",
            "saml providers update partner-idp --force-authn --enabled false --yes",
        ]),
    Operation::delete(&saml::PROVIDERS_DELETE, "/saml/providers/{provider}")
        .on(&[&PROVIDER])
        .answers(DELETED)
        .columns(WRITTEN)
        .needs(ADMIN)
        .try_it(&["saml providers delete partner-idp --yes"]),
    Operation::list(&saml::MAPPERS_LIST, "/saml/providers/{provider}/mappers")
        .on(&[&PROVIDER])
        .columns(MAPPERS)
        .needs(VIEWER)
        .try_it(&["saml mappers list azure-ad-saml"]),
    Operation::post(&saml::MAPPERS_CREATE, "/saml/providers/{provider}/mappers")
        .on(&[&PROVIDER])
        .body(&[
            named(&NAME, "/name"),
            default(&MAPPER_TYPE, "/mapperType", r#""saml-user-attribute-idp-mapper""#),
            must(&ATTRIBUTE_NAME, "/attributeName"),
            must(&USER_ATTRIBUTE, "/userAttribute"),
            default(&SYNC_MODE, "/syncMode", r#""INHERIT""#),
        ])
        .answers(Answer::holds(&["/mapperId", "/id"]))
        .counted_by(&MAPPED)
        .columns(MAPPER_WRITTEN)
        .needs(ADMIN)
        .try_it(&["saml mappers create azure-ad-saml --name given-name --attribute-name givenname \
             --user-attribute firstName"]),
    Operation::delete(&saml::MAPPERS_DELETE, "/saml/providers/{provider}/mappers/{mapper}")
        .own(delete_mapper)
        .on(&[&PROVIDER, &MAPPER])
        .answers(DELETED)
        .columns(MAPPER_WRITTEN)
        .needs(ADMIN)
        .try_it(&["saml mappers delete azure-ad-saml surname-mapper --yes"]),
];

/// Written name and the name within `config` when read, for texts.
const TEXTS: [(&str, &str); 5] = [
    ("metadataUrl", "metadataDescriptorUrl"),
    ("serviceProviderEntityId", "entityId"),
    ("nameIdPolicyFormat", "nameIDPolicyFormat"),
    ("signatureAlgorithm", "signatureAlgorithm"),
    ("signingCertificate", "signingCertificate"),
];

/// Names of what is written as a boolean and read as a text.
const FLAGS: [&str; 4] =
    ["forceAuthn", "validateSignature", "wantAssertionsSigned", "wantAssertionsEncrypted"];

/// The update that would change nothing, in the names and types of a write.
pub(super) fn keep_provider(read: &Value) -> Value {
    let mut body = super::keep::members(read, &["alias", "displayName", "enabled"]);
    json::put(&mut body, "/configType", json!("metadataUrl"));
    let config = json::at(read, "/config");
    for (written, name) in TEXTS {
        if let Some(text) = config.get(name).filter(|value| value.is_string()) {
            json::put(&mut body, &format!("/{written}"), text.clone());
        }
    }
    for name in FLAGS {
        let flag = match config.get(name) {
            Some(Value::Bool(flag)) => Some(*flag),
            Some(Value::String(text)) => text.to_ascii_lowercase().parse().ok(),
            _ => None,
        };
        if let Some(flag) = flag {
            json::put(&mut body, &format!("/{name}"), Value::Bool(flag));
        }
    }
    body
}

/// Refuses what the platform does not take, and unwraps a certificate.
fn provider(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    if body.get("metadataFileContent").is_some() {
        return Err(Fault::usage(format!("metadataFileContent cannot be sent: {NO_FILE}")));
    }
    if body.get("configType").is_some_and(|kind| kind != "metadataUrl") {
        return Err(Fault::usage(format!("configType can only be metadataUrl: {NO_FILE}")));
    }
    if let Some(alias) = given.text(&PROVIDER)
        && body.get("alias").is_some_and(|there| there != alias)
    {
        return Err(Fault::usage("the alias of a provider cannot be changed")
            .hint("create a provider under the new alias and delete the old one"));
    }
    if let Some(Value::String(text)) = body.get("signingCertificate") {
        let certificate = certificate(text)?;
        json::put(body, "/signingCertificate", Value::String(certificate));
    }
    Ok(())
}

/// Unwraps the certificate of a file; what is none is refused with the change.
pub(super) fn settle_provider(said: &mut Value) {
    let text = said.get("signingCertificate").and_then(Value::as_str);
    if let Some(certificate) = text.and_then(|text| certificate(text).ok()) {
        json::put(said, "/signingCertificate", Value::String(certificate));
    }
}

/// The base64 of one certificate on one line, as the platform wants it.
fn certificate(text: &str) -> Result<String, Fault> {
    let bad = |why: &str| {
        Fault::usage(format!("the signing certificate {why}"))
            .hint("give a PEM file with one block that starts with BEGIN CERTIFICATE")
    };
    let titles: Vec<&str> = text.lines().filter(|line| line.trim_start().starts_with("-----BEGIN")).collect();
    if titles.len() > 1 {
        return Err(bad("is one of several blocks in its file"));
    }
    if titles.iter().any(|title| !title.contains("BEGIN CERTIFICATE")) {
        return Err(bad("is something else than a certificate"));
    }
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with("-----"));
    let base64: String = lines.flat_map(|line| line.chars()).filter(|c| !c.is_whitespace()).collect();
    if base64.is_empty() || !base64.chars().all(|c| c.is_ascii_alphanumeric() || "+/=".contains(c)) {
        return Err(bad("is not the base64 text of a PEM file"));
    }
    Ok(base64)
}

/// Deletes one mapper, by name or id. The list is read first, so that what is put in the path is an id
/// that the provider really has.
fn delete_mapper<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let (alias, wanted) =
        (given.text(&PROVIDER).unwrap_or_default(), given.text(&MAPPER).unwrap_or_default());
    // An empty segment could collapse into the provider's own path, and the call would delete the provider.
    let segment = |text: &str, what: &str| {
        encode_segment(text).ok_or_else(|| Fault::usage(format!("'{text}' cannot be the {what}")))
    };
    let front = format!("/saml/providers/{}/mappers", segment(alias, "alias of a provider")?);
    segment(wanted, "name or id of a mapper")?;
    let listed = || mappers(session, &front);
    let before = listed()?;
    let id = find_mapper(&before, wanted, given.by.as_deref()).map_err(|fault| session.name(fault))?;
    let path = session.path(&format!("{front}/{}", segment(&id, "id of a mapper")?));
    let what = format!("mapper {wanted} of {alias}");
    let done = format!("{what} {}", operation.command.done);
    after::delete(session, &Call::new(Method::Delete, path), (&what, done), || {
        let left = listed()?;
        Ok(after::evidence(left.iter().any(|row| row["id"] == id), left.len(), before.len() > 1))
    })
}

/// The mappers of a provider.
fn mappers(session: &Session, path: &str) -> Result<Vec<Value>, Fault> {
    let reply = session.exchange(&Call::new(Method::Get, session.path(path)))?;
    let rows = match reply.value() {
        Some(Value::Array(rows)) => Some(rows),
        _ => None,
    };
    // A row without an id could be the one.
    let rows = rows.filter(|rows| rows.iter().all(|row| row["id"].is_string()));
    rows.ok_or_else(|| session.name(not_the_answer(&reply.body)))
}

/// The id of the mapper that a person means. `by` forces one reading.
fn find_mapper(rows: &[Value], wanted: &str, by: Option<&str>) -> Result<String, Fault> {
    let with = |member: &str| -> Vec<String> {
        let fits = |row: &&Value| row.get(member).is_some_and(|value| value == wanted);
        let id = |row: &Value| row.get("id")?.as_str().map(str::to_owned);
        rows.iter().filter(fits).filter_map(id).collect()
    };
    let mut found = match by {
        Some("id") => with("id"),
        Some(_) => with("name"),
        None => Some(with("id")).filter(|found| !found.is_empty()).unwrap_or_else(|| with("name")),
    };
    match found.len() {
        0 if by != Some("id") && rows.iter().any(|row| !row["name"].is_string()) => {
            Err(nameless("mapper", wanted))
        }
        0 => Err(Fault::new(Kind::NotFound, format!("the provider has no mapper '{wanted}'"))
            .hint("'iamctl saml mappers list' shows those that it has")),
        1 => Ok(found.remove(0)),
        count => Err(Fault::new(Kind::Ambiguous, format!("'{wanted}' fits {count} mappers"))
            .hint(format!("take one of the ids: {}", found.join(", ")))
            .with("candidates", found.iter().map(|id| json!({"id": id, "name": wanted})).collect())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeping_a_provider_translates_names_and_booleans() {
        let read = json!({"alias": "a", "displayName": "A", "providerId": "saml", "enabled": false, "config": {
            "metadataDescriptorUrl": "https://idp.example.test/m", "entityId": "e", "nameIDPolicyFormat": "urn:x",
            "forceAuthn": "true", "validateSignature": "FALSE", "wantAssertionsSigned": true, "syncMode": "LEGACY"}});
        assert_eq!(
            keep_provider(&read),
            json!({"alias": "a", "displayName": "A", "enabled": false, "configType": "metadataUrl",
                "metadataUrl": "https://idp.example.test/m", "serviceProviderEntityId": "e",
                "nameIdPolicyFormat": "urn:x", "forceAuthn": true, "validateSignature": false,
                "wantAssertionsSigned": true})
        );
    }

    #[test]
    fn a_certificate_loses_its_wrapping_once_and_stays_as_it_is_then() {
        let pem = "-----BEGIN CERTIFICATE-----\r\nMIIB\r\nAAA=\r\n-----END CERTIFICATE-----\n";
        let once = certificate(pem).unwrap();
        assert_eq!(once, "MIIBAAA=");
        assert_eq!(certificate(&once).unwrap(), once);
        for bad in ["", "-----BEGIN PRIVATE KEY-----\nAAAA\n", "not base64!", &format!("{pem}{pem}")] {
            assert_eq!(certificate(bad).unwrap_err().kind(), Kind::Usage, "{bad}");
        }
    }

    #[test]
    fn metadata_files_and_another_alias_are_refused() {
        let mut given = CommandInput::default();
        given.set(&PROVIDER, crate::session::Input::Text("a".into()));
        for bad in [
            json!({"metadataFileContent": "<xml/>"}),
            json!({"configType": "metadataFile"}),
            json!({"alias": "b"}),
        ] {
            assert_eq!(provider(&mut bad.clone(), &given).unwrap_err().kind(), Kind::Usage, "{bad}");
        }
        assert!(provider(&mut json!({"alias": "a", "configType": "metadataUrl"}), &given).is_ok());
    }

    #[test]
    fn a_mapper_is_found_by_id_before_name_and_twice_the_name_is_ambiguous() {
        let rows = [
            json!({"id": "1", "name": "x"}),
            json!({"id": "2", "name": "1"}),
            json!({"id": "3", "name": "x"}),
        ];
        assert_eq!(find_mapper(&rows, "1", None).unwrap(), "1");
        assert_eq!(find_mapper(&rows, "1", Some("name")).unwrap(), "2");
        assert_eq!(find_mapper(&rows, "x", None).unwrap_err().kind(), Kind::Ambiguous);
        assert_eq!(find_mapper(&rows, "y", None).unwrap_err().kind(), Kind::NotFound);
    }
}
