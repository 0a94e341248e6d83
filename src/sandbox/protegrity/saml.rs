//! SAML providers and their attribute mappers. What is written and what is read have other names and
//! types: a provider is read as a map of texts, as the directory underneath keeps it.

use super::errors::{detail, invalid_member, missing};
use super::request::ProtegrityRequest;
use super::state::{Mapper, ProtegrityState, Provider};
use crate::http::Reply;
use crate::sandbox::people::uuid;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What every provider holds unless something else is sent.
const DEFAULTS: &[(&str, &str)] = &[
    ("addExtensionsElementWithKeyInfo", "false"),
    ("allowCreate", "true"),
    ("allowedClockSkew", "0"),
    ("artifactBindingResponse", "false"),
    ("attributeConsumingServiceIndex", "0"),
    ("authnContextComparisonType", "exact"),
    ("backchannelSupported", "false"),
    ("caseSensitiveOriginalUsername", "false"),
    ("enabledFromMetadata", "true"),
    ("forceAuthn", "false"),
    ("loginHint", "false"),
    ("nameIDPolicyFormat", "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent"),
    ("postBindingAuthnRequest", "true"),
    ("postBindingLogout", "false"),
    ("postBindingResponse", "true"),
    ("principalType", "SUBJECT"),
    ("sendClientIdOnLogout", "false"),
    ("sendIdTokenOnLogout", "true"),
    ("signSpMetadata", "true"),
    ("signatureAlgorithm", "RSA_SHA256"),
    ("syncMode", "LEGACY"),
    ("useMetadataDescriptorUrl", "false"),
    ("validateSignature", "true"),
    ("wantAssertionsEncrypted", "false"),
    ("wantAssertionsSigned", "false"),
    ("wantAuthnRequestsSigned", "true"),
    ("xmlSigKeyInfoKeyNameTransformer", "KEY_ID"),
];

/// The name that is written and the one that is read.
const NAMES: &[(&str, &str)] = &[
    ("serviceProviderEntityId", "entityId"),
    ("metadataUrl", "metadataDescriptorUrl"),
    ("nameIdPolicyFormat", "nameIDPolicyFormat"),
    ("forceAuthn", "forceAuthn"),
    ("validateSignature", "validateSignature"),
    ("wantAssertionsSigned", "wantAssertionsSigned"),
    ("wantAssertionsEncrypted", "wantAssertionsEncrypted"),
    ("signatureAlgorithm", "signatureAlgorithm"),
    ("signingCertificate", "signingCertificate"),
];

/// The config of a provider whose metadata stands at `address`, with what was sent laid over it.
pub(super) fn config(address: &str, sent: &serde_json::Map<String, Value>) -> BTreeMap<String, String> {
    let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let mut config: BTreeMap<String, String> = DEFAULTS.iter().map(own).collect();
    let host = address.split('/').take(3).collect::<Vec<_>>().join("/");
    config.insert("idpEntityId".into(), format!("{host}/"));
    config.insert("singleSignOnServiceUrl".into(), format!("{host}/saml2"));
    config.insert("singleLogoutServiceUrl".into(), format!("{host}/saml2"));
    for (written, read) in NAMES {
        match sent.get(*written) {
            Some(Value::String(text)) => config.insert((*read).into(), text.clone()),
            Some(Value::Bool(flag)) => config.insert((*read).into(), flag.to_string()),
            _ => None,
        };
    }
    config
}

pub(super) fn list(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &request.state().providers.iter().map(show).collect()))
}

pub(super) fn get(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &show(found(request.state(), &request.name(0))?)))
}

fn show(provider: &Provider) -> Value {
    json!({
        "alias": provider.alias,
        "displayName": provider.display_name,
        "providerId": "saml",
        "enabled": provider.enabled,
        "config": provider.config,
    })
}

pub(super) fn create(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let provider = sent(request)?;
    let alias = provider.alias.clone();
    if request.state().provider(&alias).is_some() {
        return Err(detail(409, format!("Identity provider already exists: {alias}")));
    }
    request.change().providers.push(provider);
    let answer = json!({
        "status": "created",
        "alias": alias,
        "configType": "metadataUrl",
        "message": "SAML provider created from its metadata",
    });
    Ok(Reply::json(200, &answer))
}

/// The whole provider is replaced: what is not sent goes back to its default.
pub(super) fn update(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let alias = request.name(0);
    found(request.state(), &alias)?;
    let provider = sent(request)?;
    if provider.alias != alias {
        return Err(detail(400, "The alias in the body differs from the one in the path"));
    }
    if let Some(place) = request.change().providers.iter_mut().find(|known| known.alias == alias) {
        *place = provider;
    }
    Ok(Reply::json(200, &json!({"status": "updated", "alias": alias})))
}

/// The provider that a body describes, if its metadata can be had.
fn sent(request: &ProtegrityRequest) -> Result<Provider, Reply> {
    if request.body.contains_key("metadataFileContent") {
        return Err(detail(400, "metadataFileContent is not supported: use metadataUrl"));
    }
    if request.required("configType") != "metadataUrl" {
        return Err(detail(400, "configType must be metadataUrl"));
    }
    for name in ["alias", "displayName", "serviceProviderEntityId"] {
        if request.required(name).trim().is_empty() {
            return Err(invalid_member(name, "ensure this value has at least 1 characters"));
        }
    }
    let address = request.required("metadataUrl");
    let host = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let host = host.and_then(|rest| rest.split('/').next()).filter(|host| !host.is_empty());
    match host {
        None => return Err(detail(400, "metadataUrl is not a valid address")),
        // That top-level name is reserved for hosts that do not exist.
        Some(host) if host.ends_with(".invalid") => {
            return Err(detail(502, format!("The metadata could not be fetched from {host}")));
        }
        Some(_) => {}
    }
    Ok(Provider {
        alias: request.required("alias"),
        display_name: request.required("displayName"),
        enabled: request.flag("enabled").unwrap_or(true),
        config: config(&address, &request.body),
    })
}

pub(super) fn delete(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let alias = request.name(0);
    found(request.state(), &alias)?;
    let state = request.change();
    state.providers.retain(|provider| provider.alias != alias);
    state.mappers.retain(|mapper| mapper.alias != alias);
    state.users.iter_mut().for_each(|user| _ = user.links.remove(&alias));
    Ok(Reply::json(200, &json!({"status": "deleted", "alias": alias})))
}

pub(super) fn list_mappers(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let alias = request.name(0);
    found(request.state(), &alias)?;
    let mappers = request.state().mappers.iter().filter(|mapper| mapper.alias == alias);
    let show = |mapper: &Mapper| {
        json!({
            "id": mapper.id,
            "name": mapper.name,
            "identityProviderMapper": mapper.kind,
            "identityProviderAlias": mapper.alias,
            "config": mapper.config,
        })
    };
    Ok(Reply::json(200, &mappers.map(show).collect()))
}

pub(super) fn create_mapper(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let (alias, name) = (request.name(0), request.required("name"));
    found(request.state(), &alias)?;
    if name.trim().is_empty() {
        return Err(invalid_member("name", "ensure this value has at least 1 characters"));
    }
    if request.state().mappers.iter().any(|mapper| mapper.alias == alias && mapper.name == name) {
        return Err(detail(409, format!("Mapper already exists: {name}")));
    }
    let config = BTreeMap::from([
        ("attribute.name".to_owned(), request.required("attributeName")),
        ("user.attribute".to_owned(), request.required("userAttribute")),
        ("syncMode".to_owned(), request.text("syncMode").unwrap_or_else(|| "INHERIT".into())),
    ]);
    let kind = request.required("mapperType");
    let state = request.change();
    let id = uuid("protegrity/mapper", state.next());
    state.mappers.push(Mapper { id: id.clone(), alias, name, kind, config });
    Ok(Reply::json(200, &json!({"message": "Attribute mapper created", "mapperId": id})))
}

pub(super) fn delete_mapper(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let (alias, id) = (request.name(0), request.name(1));
    found(request.state(), &alias)?;
    if !request.state().mappers.iter().any(|mapper| mapper.alias == alias && mapper.id == id) {
        return Err(missing("Mapper", &id));
    }
    request.change().mappers.retain(|mapper| mapper.id != id);
    Ok(Reply::json(200, &json!({"status": "deleted", "mapperId": id, "alias": alias})))
}

fn found<'a>(state: &'a ProtegrityState, alias: &str) -> Result<&'a Provider, Reply> {
    state.provider(alias).ok_or_else(|| missing("Identity provider", alias))
}
