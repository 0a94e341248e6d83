//! SAML providers and their attribute mappers. What is written and what is read have other names and
//! types: a provider is read as a map of texts, as the directory underneath keeps it.

use super::refusal::{detail, invalid_member, missing};
use super::state::{Mapper, Provider, State};
use super::visit::Visit;
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

pub(super) fn list(visit: &mut Visit) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &visit.state().providers.iter().map(show).collect()))
}

pub(super) fn get(visit: &mut Visit) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &show(found(visit.state(), &visit.name(0))?)))
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

pub(super) fn create(visit: &mut Visit) -> Result<Reply, Reply> {
    let provider = sent(visit)?;
    let alias = provider.alias.clone();
    if visit.state().provider(&alias).is_some() {
        return Err(detail(409, format!("Identity provider already exists: {alias}")));
    }
    visit.change().providers.push(provider);
    let answer = json!({
        "status": "created",
        "alias": alias,
        "configType": "metadataUrl",
        "message": "SAML provider created from its metadata",
    });
    Ok(Reply::json(200, &answer))
}

/// The whole provider is replaced: what is not sent goes back to its default.
pub(super) fn update(visit: &mut Visit) -> Result<Reply, Reply> {
    let alias = visit.name(0);
    found(visit.state(), &alias)?;
    let provider = sent(visit)?;
    if provider.alias != alias {
        return Err(detail(400, "The alias in the body differs from the one in the path"));
    }
    if let Some(place) = visit.change().providers.iter_mut().find(|known| known.alias == alias) {
        *place = provider;
    }
    Ok(Reply::json(200, &json!({"status": "updated", "alias": alias})))
}

/// The provider that a body describes, if its metadata can be had.
fn sent(visit: &Visit) -> Result<Provider, Reply> {
    if visit.body.contains_key("metadataFileContent") {
        return Err(detail(400, "metadataFileContent is not supported: use metadataUrl"));
    }
    if visit.required("configType") != "metadataUrl" {
        return Err(detail(400, "configType must be metadataUrl"));
    }
    for name in ["alias", "displayName", "serviceProviderEntityId"] {
        if visit.required(name).trim().is_empty() {
            return Err(invalid_member(name, "ensure this value has at least 1 characters"));
        }
    }
    let address = visit.required("metadataUrl");
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
        alias: visit.required("alias"),
        display_name: visit.required("displayName"),
        enabled: visit.flag("enabled").unwrap_or(true),
        config: config(&address, &visit.body),
    })
}

pub(super) fn delete(visit: &mut Visit) -> Result<Reply, Reply> {
    let alias = visit.name(0);
    found(visit.state(), &alias)?;
    let state = visit.change();
    state.providers.retain(|provider| provider.alias != alias);
    state.mappers.retain(|mapper| mapper.alias != alias);
    state.users.iter_mut().for_each(|user| _ = user.links.remove(&alias));
    Ok(Reply::json(200, &json!({"status": "deleted", "alias": alias})))
}

pub(super) fn list_mappers(visit: &mut Visit) -> Result<Reply, Reply> {
    let alias = visit.name(0);
    found(visit.state(), &alias)?;
    let mappers = visit.state().mappers.iter().filter(|mapper| mapper.alias == alias);
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

pub(super) fn create_mapper(visit: &mut Visit) -> Result<Reply, Reply> {
    let (alias, name) = (visit.name(0), visit.required("name"));
    found(visit.state(), &alias)?;
    if name.trim().is_empty() {
        return Err(invalid_member("name", "ensure this value has at least 1 characters"));
    }
    if visit.state().mappers.iter().any(|mapper| mapper.alias == alias && mapper.name == name) {
        return Err(detail(409, format!("Mapper already exists: {name}")));
    }
    let config = BTreeMap::from([
        ("attribute.name".to_owned(), visit.required("attributeName")),
        ("user.attribute".to_owned(), visit.required("userAttribute")),
        ("syncMode".to_owned(), visit.text("syncMode").unwrap_or_else(|| "INHERIT".into())),
    ]);
    let kind = visit.required("mapperType");
    let state = visit.change();
    let id = uuid("protegrity/mapper", state.next());
    state.mappers.push(Mapper { id: id.clone(), alias, name, kind, config });
    Ok(Reply::json(200, &json!({"message": "Attribute mapper created", "mapperId": id})))
}

pub(super) fn delete_mapper(visit: &mut Visit) -> Result<Reply, Reply> {
    let (alias, id) = (visit.name(0), visit.name(1));
    found(visit.state(), &alias)?;
    if !visit.state().mappers.iter().any(|mapper| mapper.alias == alias && mapper.id == id) {
        return Err(missing("Mapper", &id));
    }
    visit.change().mappers.retain(|mapper| mapper.id != id);
    Ok(Reply::json(200, &json!({"status": "deleted", "mapperId": id, "alias": alias})))
}

fn found<'a>(state: &'a State, alias: &str) -> Result<&'a Provider, Reply> {
    state.provider(alias).ok_or_else(|| missing("Identity provider", alias))
}
