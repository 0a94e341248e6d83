//! The link to Entra: keeping its configuration, trying it, and asking the directory behind it. The
//! directory itself stands in `directory`, taking people over from it in `import`.

mod directory;
mod import;
mod link;

use super::errors::{detail, invalid, problem};
use super::request::ProtegrityRequest;
use super::state::Entra;
use crate::http::Reply;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

pub(super) use import::{groups as import_groups, users as import_users};
use link::{configured, reachable, trouble};

/// The made-up directory accepts a client secret that says so; any other fails like a mistyped one.
const ACCEPTED: &str = "not-a-secret-";

/// An instant as the service writes it: microseconds, and no word about the zone.
pub(super) fn stamp(now: Timestamp) -> String {
    now.strftime("%Y-%m-%dT%H:%M:%S%.6f").to_string()
}

pub(super) fn get(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &show(configured(request)?)))
}

fn show(entra: &Entra) -> Value {
    json!({
        "tenantId": entra.tenant,
        "clientId": entra.client,
        "enabled": entra.enabled,
        "createdAt": entra.created,
        "updatedAt": entra.updated,
    })
}

pub(super) fn create(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    if request.state().entra.is_some() {
        return Err(detail(409, "An Entra ID configuration exists already"));
    }
    store(request, None)
}

/// Answers 201 and `created` like the making of one.
pub(super) fn update(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let created = configured(request)?.created.clone();
    store(request, Some(created))
}

fn store(request: &mut ProtegrityRequest, created: Option<String>) -> Result<Reply, Reply> {
    let now = stamp(request.now);
    let entra = Entra {
        tenant: request.required("tenantId"),
        client: request.required("clientId"),
        accepted: request.required("clientSecret").starts_with(ACCEPTED),
        enabled: request.flag("enabled").unwrap_or(true),
        created: created.unwrap_or_else(|| now.clone()),
        updated: now,
    };
    let answer = json!({
        "status": "created",
        "message": "Entra ID configuration created successfully",
        "config": show(&entra),
    });
    request.change().entra = Some(entra);
    Ok(Reply::json(201, &answer))
}

pub(super) fn delete(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    configured(request)?;
    request.change().entra = None;
    Ok(Reply::json(
        200,
        &json!({"status": "deleted", "message": "Entra ID configuration deleted successfully"}),
    ))
}

/// A connection that cannot be made is still a 200.
pub(super) fn test(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let (tenant, failure) = if request.flag("useStoredConfig") == Some(true) {
        let entra = configured(request)?;
        (entra.tenant.clone(), trouble(entra))
    } else {
        let left_out = ["tenantId", "clientId", "clientSecret"]
            .into_iter()
            .filter(|name| !request.body.contains_key(*name))
            .map(|name| problem(&["body", name], "field required", "value_error.missing"));
        let problems: Vec<Value> = left_out.collect();
        if !problems.is_empty() {
            return Err(invalid(problems));
        }
        let accepted = request.required("clientSecret").starts_with(ACCEPTED);
        (request.required("tenantId"), (!accepted).then_some("The directory refused the client secret"))
    };
    let answer = json!({
        "status": if failure.is_some() { "failed" } else { "success" },
        "message": failure.unwrap_or("The connection works"),
        "tenantId": tenant,
        "userCount": if failure.is_some() { 0 } else { directory::users().len() },
        "testTimestamp": stamp(request.now),
    });
    Ok(Reply::json(200, &answer))
}

pub(super) fn search_users(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    reachable(request)?;
    let query = request.text("searchQuery");
    let found: Vec<_> =
        directory::users().into_iter().filter(|user| user.matches(query.as_deref())).collect();
    let rows: Vec<Value> = request.page(&found).iter().map(directory::DirectoryMember::show).collect();
    // The total is not to be trusted, there or here.
    Ok(answer(request, "users", rows, 1, Map::new()))
}

pub(super) fn search_groups(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    reachable(request)?;
    let query = request.text("searchQuery").unwrap_or_default().to_lowercase();
    let all = directory::groups();
    let found: Vec<_> = all.iter().filter(|group| group.name.to_lowercase().contains(&query)).collect();
    let show = |group: &&directory::DirectoryGroup| json!({"id": group.id, "displayName": group.name});
    let rows: Vec<Value> = request.page(&found).iter().map(show).collect();
    Ok(answer(request, "groups", rows, 0, Map::new()))
}

/// The one search that has no pages, and in which everybody is asked for by leaving the query out.
pub(super) fn search_members(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    reachable(request)?;
    let id = request.required("groupId");
    let group = directory::groups().into_iter().find(|group| group.id == id);
    let group = group.ok_or_else(|| detail(404, format!("Entra ID group not found: {id}")))?;
    let query = request.text("searchQuery");
    let members = group.members().into_iter().filter(|user| user.matches(query.as_deref()));
    let rows: Vec<Value> = members.map(|user| user.show()).collect();
    let named = Map::from_iter([("groupId".into(), json!(id)), ("groupName".into(), json!(group.name))]);
    Ok(answer(request, "members", rows, 0, named))
}

fn answer(
    request: &ProtegrityRequest,
    name: &str,
    rows: Vec<Value>,
    total: usize,
    more: Map<String, Value>,
) -> Reply {
    let mut answer = Map::from_iter([
        ("status".to_owned(), json!("success")),
        ("message".to_owned(), json!(format!("Found {} {name}", rows.len()))),
    ]);
    answer.extend(more);
    answer.insert(name.to_owned(), Value::Array(rows));
    answer.insert("totalCount".into(), json!(total));
    answer.insert("searchTimestamp".into(), json!(stamp(request.now)));
    Reply::json(200, &Value::Object(answer))
}
