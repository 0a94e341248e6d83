//! What the service says of itself.

use super::errors::{answer, lacks, missing, syntax};
use super::lists::PAGE;
use super::schema::{SCHEMAS, ScimSchema, ScimType, TYPES};
use super::shape::ScimAttribute;
use super::state::ScimState;
use crate::http::{Call, Method, Reply};
use serde_json::{Value, json};

/// The most operations and bytes of a call for many.
const BULK: (usize, usize) = (50, 1_048_576);

/// Operations and bytes that a call for many has at most.
pub(super) fn limits(state: &ScimState) -> (usize, usize) {
    if state.is("bulk", "small") { (10, 2048) } else { BULK }
}

const CORE: &str = "urn:ietf:params:scim:schemas:core:2.0:";

/// Answers what a call asks of the service itself; nothing where it asks for something else.
pub(super) fn answers(state: &ScimState, call: &Call, parts: &[String]) -> Option<Result<Reply, Reply>> {
    let known = ["ServiceProviderConfig", "ResourceTypes", "Schemas"];
    let first = parts.first().filter(|first| known.contains(&first.as_str()))?;
    if state.is("discovery", "off") {
        return Some(Err(missing("There is no such endpoint")));
    }
    if call.method != Method::Get {
        return Some(Err(lacks("What the service says of itself is only read")));
    }
    if !call.query.is_empty() {
        return Some(Err(syntax("What the service says of itself is neither filtered nor paged")));
    }
    let id = parts.get(1);
    Some(match (first.as_str(), id) {
        ("ServiceProviderConfig", None) => Ok(answer(200, &config(state))),
        ("ResourceTypes", id) => listed(TYPES.iter().map(described_type).collect(), id, "name"),
        ("Schemas", id) => listed(SCHEMAS.iter().map(|schema| described(state, schema)).collect(), id, "id"),
        _ => Err(missing("There is no such endpoint")),
    })
}

fn listed(all: Vec<Value>, id: Option<&String>, key: &str) -> Result<Reply, Reply> {
    match id {
        None => Ok(answer(
            200,
            &json!({
                "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
                "totalResults": all.len(),
                "itemsPerPage": all.len(),
                "startIndex": 1,
                "Resources": all,
            }),
        )),
        Some(id) => {
            let found = all.into_iter().find(|one| one[key] == id.as_str());
            found.map(|one| answer(200, &one)).ok_or_else(|| missing(format!("There is no {id}")))
        }
    }
}

fn config(state: &ScimState) -> Value {
    let lies = state.is("discovery", "lies");
    let has = |quirk: &str| json!({"supported": lies || !state.is(quirk, "off")});
    let mut told = json!({
        "schemas": [format!("{CORE}ServiceProviderConfig")],
        "documentationUri": "https://scim.example.test/docs",
        "patch": has("patch"),
        "bulk": has("bulk"),
        "filter": {"supported": lies || !state.is("filter", "off") && !state.is("filter", "ignored"), "maxResults": if lies { 100_000 } else { PAGE }},
        "changePassword": {"supported": true},
        "sort": has("sort"),
        "etag": has("etag"),
        "authenticationSchemes": [
            {"type": "oauthbearertoken", "name": "Bearer token", "description": "A token of an administrator or client"},
            {"type": "httpbasic", "name": "Basic", "description": "Name and password"},
        ],
        "meta": {"resourceType": "ServiceProviderConfig", "location": "/ServiceProviderConfig"},
    });
    (told["bulk"]["maxOperations"], told["bulk"]["maxPayloadSize"]) = {
        let (operations, bytes) = limits(state);
        (json!(operations), json!(bytes))
    };
    if !state.is("paging", "index") {
        told["pagination"] =
            json!({"cursor": true, "index": true, "defaultPaginationMethod": "cursor", "maxPageSize": PAGE});
    }
    told
}

fn described_type(kind: &ScimType) -> Value {
    let extension = |schema: &&ScimSchema| json!({"schema": schema.id, "required": false});
    json!({
        "schemas": [format!("{CORE}ResourceType")],
        "id": kind.name,
        "name": kind.name,
        "description": kind.name,
        "endpoint": format!("/{}", kind.endpoint),
        "schema": kind.schema.id,
        "schemaExtensions": kind.extensions.iter().map(extension).collect::<Vec<_>>(),
        "meta": {"resourceType": "ResourceType", "location": format!("/ResourceTypes/{}", kind.name)},
    })
}

fn described(state: &ScimState, schema: &ScimSchema) -> Value {
    let mut attributes: Vec<Value> = schema.attributes.iter().map(ScimAttribute::described).collect();
    if let Some(told) = ["request", "never"].into_iter().find(|told| state.is("members", told)) {
        let members = attributes.iter_mut().filter(|attribute| attribute["name"] == "members");
        members.for_each(|attribute| attribute["returned"] = json!(told));
    }
    json!({
        "schemas": [format!("{CORE}Schema")],
        "id": schema.id,
        "name": schema.name,
        "description": schema.name,
        "attributes": attributes,
        "meta": {"resourceType": "Schema", "location": format!("/Schemas/{}", schema.id)},
    })
}
