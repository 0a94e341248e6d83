//! The link to Entra: keeping its configuration, trying it, and asking the directory behind it. The
//! directory itself stands in `directory`, taking people over from it in `import`.

mod directory;
mod import;
mod link;

use super::refusal::{detail, invalid, problem};
use super::state::Entra;
use super::visit::Visit;
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

pub(super) fn get(visit: &mut Visit) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &show(configured(visit)?)))
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

pub(super) fn create(visit: &mut Visit) -> Result<Reply, Reply> {
    if visit.state().entra.is_some() {
        return Err(detail(409, "An Entra ID configuration exists already"));
    }
    store(visit, None)
}

/// Answers 201 and `created` like the making of one.
pub(super) fn update(visit: &mut Visit) -> Result<Reply, Reply> {
    let created = configured(visit)?.created.clone();
    store(visit, Some(created))
}

fn store(visit: &mut Visit, created: Option<String>) -> Result<Reply, Reply> {
    let now = stamp(visit.now);
    let entra = Entra {
        tenant: visit.required("tenantId"),
        client: visit.required("clientId"),
        accepted: visit.required("clientSecret").starts_with(ACCEPTED),
        enabled: visit.flag("enabled").unwrap_or(true),
        created: created.unwrap_or_else(|| now.clone()),
        updated: now,
    };
    let answer = json!({
        "status": "created",
        "message": "Entra ID configuration created successfully",
        "config": show(&entra),
    });
    visit.change().entra = Some(entra);
    Ok(Reply::json(201, &answer))
}

pub(super) fn delete(visit: &mut Visit) -> Result<Reply, Reply> {
    configured(visit)?;
    visit.change().entra = None;
    Ok(Reply::json(
        200,
        &json!({"status": "deleted", "message": "Entra ID configuration deleted successfully"}),
    ))
}

/// A connection that cannot be made is still a 200.
pub(super) fn test(visit: &mut Visit) -> Result<Reply, Reply> {
    let (tenant, failure) = if visit.flag("useStoredConfig") == Some(true) {
        let entra = configured(visit)?;
        (entra.tenant.clone(), trouble(entra))
    } else {
        let left_out = ["tenantId", "clientId", "clientSecret"]
            .into_iter()
            .filter(|name| !visit.body.contains_key(*name))
            .map(|name| problem(&["body", name], "field required", "value_error.missing"));
        let problems: Vec<Value> = left_out.collect();
        if !problems.is_empty() {
            return Err(invalid(problems));
        }
        let accepted = visit.required("clientSecret").starts_with(ACCEPTED);
        (visit.required("tenantId"), (!accepted).then_some("The directory refused the client secret"))
    };
    let answer = json!({
        "status": if failure.is_some() { "failed" } else { "success" },
        "message": failure.unwrap_or("The connection works"),
        "tenantId": tenant,
        "userCount": if failure.is_some() { 0 } else { directory::users().len() },
        "testTimestamp": stamp(visit.now),
    });
    Ok(Reply::json(200, &answer))
}

pub(super) fn search_users(visit: &mut Visit) -> Result<Reply, Reply> {
    reachable(visit)?;
    let query = visit.text("searchQuery");
    let found: Vec<_> =
        directory::users().into_iter().filter(|user| user.matches(query.as_deref())).collect();
    let rows: Vec<Value> = visit.page(&found).iter().map(directory::Member::show).collect();
    // The total is not to be trusted, there or here.
    Ok(answer(visit, "users", rows, 1, Map::new()))
}

pub(super) fn search_groups(visit: &mut Visit) -> Result<Reply, Reply> {
    reachable(visit)?;
    let query = visit.text("searchQuery").unwrap_or_default().to_lowercase();
    let all = directory::groups();
    let found: Vec<_> = all.iter().filter(|group| group.name.to_lowercase().contains(&query)).collect();
    let show = |group: &&directory::Group| json!({"id": group.id, "displayName": group.name});
    let rows: Vec<Value> = visit.page(&found).iter().map(show).collect();
    Ok(answer(visit, "groups", rows, 0, Map::new()))
}

/// The one search that has no pages, and in which everybody is asked for by leaving the query out.
pub(super) fn search_members(visit: &mut Visit) -> Result<Reply, Reply> {
    reachable(visit)?;
    let id = visit.required("groupId");
    let group = directory::groups().into_iter().find(|group| group.id == id);
    let group = group.ok_or_else(|| detail(404, format!("Entra ID group not found: {id}")))?;
    let query = visit.text("searchQuery");
    let members = group.members().into_iter().filter(|user| user.matches(query.as_deref()));
    let rows: Vec<Value> = members.map(|user| user.show()).collect();
    let named = Map::from_iter([("groupId".into(), json!(id)), ("groupName".into(), json!(group.name))]);
    Ok(answer(visit, "members", rows, 0, named))
}

fn answer(visit: &Visit, name: &str, rows: Vec<Value>, total: usize, more: Map<String, Value>) -> Reply {
    let mut answer = Map::from_iter([
        ("status".to_owned(), json!("success")),
        ("message".to_owned(), json!(format!("Found {} {name}", rows.len()))),
    ]);
    answer.extend(more);
    answer.insert(name.to_owned(), Value::Array(rows));
    answer.insert("totalCount".into(), json!(total));
    answer.insert("searchTimestamp".into(), json!(stamp(visit.now)));
    Reply::json(200, &Value::Object(answer))
}
