//! Taking people and groups over from the directory. A row that cannot be taken over is counted as
//! failed inside a 201; nothing says which one it was.

use super::directory::{self, DirectoryMember as Prompter};
use super::link::reachable;
use crate::http::Reply;
use crate::sandbox::people::uuid;
use crate::sandbox::protegrity::errors::{invalid, problem};
use crate::sandbox::protegrity::members::{ProtegrityMember, ProtegrityValueKind, check, may, must};
use crate::sandbox::protegrity::request::{ProtegrityRequest, texts};
use crate::sandbox::protegrity::state::{ProtegrityGroup, ProtegrityState, ProtegrityUser};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

const USER: &[ProtegrityMember] = &[
    may("userPrincipalName", ProtegrityValueKind::Text),
    may("email", ProtegrityValueKind::Text),
    may("firstName", ProtegrityValueKind::Text),
    may("lastName", ProtegrityValueKind::Text),
    may("roles", ProtegrityValueKind::Texts),
    // A list of aliases here, though an object where a user is made.
    may("identityProviders", ProtegrityValueKind::Texts),
];

const GROUP: &[ProtegrityMember] = &[
    must("id", ProtegrityValueKind::Text),
    must("displayName", ProtegrityValueKind::Text),
    may("description", ProtegrityValueKind::Text),
    may("importMembers", ProtegrityValueKind::Bool),
    may("memberRoles", ProtegrityValueKind::Texts),
    may("identityProviders", ProtegrityValueKind::Texts),
];

type ImportRow = Map<String, Value>;

pub(in super::super) fn users(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    reachable(request)?;
    let rows = rows(request, "users", USER)?;
    let named = |row: &ImportRow| row.contains_key("userPrincipalName") || row.contains_key("email");
    if let Some(index) = rows.iter().position(|row| !named(row)) {
        let place = ["body", "users", &index.to_string()];
        let text = "userPrincipalName or email is required";
        return Err(invalid(vec![problem(&place, text, "value_error.missing")]));
    }
    let people = directory::users();
    let mut after = request.state().clone();
    let now = request.now.as_millisecond();
    let taken = rows.iter().filter(|row| take_user(&mut after, &people, row, now)).count();
    let answer = json!({
        "status": "success",
        "message": "Users imported successfully",
        "totalUsers": rows.len(),
        "successCount": taken,
        "failedCount": rows.len() - taken,
    });
    keep(request, after, taken);
    Ok(Reply::json(201, &answer))
}

/// Takes one row over, unless nobody of the directory is meant or something in it is not known here.
fn take_user(state: &mut ProtegrityState, people: &[Prompter], row: &ImportRow, now: i64) -> bool {
    let text = |name: &str| row.get(name).and_then(Value::as_str);
    let person = people.iter().find(|person| match text("userPrincipalName") {
        Some(principal) => person.principal.eq_ignore_ascii_case(principal),
        None => text("email").is_some_and(|email| person.email.eq_ignore_ascii_case(email)),
    });
    let Some(person) = person else { return false };
    let (roles, aliases) = (list(row, "roles"), list(row, "identityProviders"));
    let known = roles.iter().all(|name| state.role(name).is_some())
        && aliases.iter().all(|alias| state.provider(alias).is_some());
    if !known || state.user_named(&person.principal).is_some() {
        return false;
    }
    let links = aliases.into_iter().map(|alias| {
        let link = json!({"userId": person.principal, "userName": person.principal});
        (alias, link)
    });
    let user = ProtegrityUser {
        id: uuid("protegrity/user", state.next()),
        username: person.principal.clone(),
        email: Some(text("email").unwrap_or(&person.email).to_owned()),
        first_name: Some(text("firstName").unwrap_or(&person.given).to_owned()),
        last_name: Some(text("lastName").unwrap_or(&person.family).to_owned()),
        enabled: true,
        email_verified: true,
        created: Some(now),
        attributes: Some(BTreeMap::from([("source".to_owned(), vec!["entra".to_owned()])])),
        roles,
        passwords: Vec::new(),
        password_temporary: false,
        links: links.collect(),
    };
    state.users.push(user);
    true
}

/// The answer counts no failures: whoever wants to know subtracts.
pub(in super::super) fn groups(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    reachable(request)?;
    let rows = rows(request, "groups", GROUP)?;
    let mut after = request.state().clone();
    let now = request.now.as_millisecond();
    let taken: Vec<usize> = rows.iter().filter_map(|row| take_group(&mut after, row, now)).collect();
    let answer = json!({
        "status": "success",
        "message": "Groups imported successfully",
        "totalGroups": rows.len(),
        "successCount": taken.len(),
        "totalMembersImported": taken.iter().sum::<usize>(),
    });
    keep(request, after, taken.len());
    Ok(Reply::json(201, &answer))
}

/// Takes one group over; tells how many of its members came along.
fn take_group(state: &mut ProtegrityState, row: &ImportRow, now: i64) -> Option<usize> {
    let text = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default();
    let source = directory::groups().into_iter().find(|group| group.id == text("id"))?;
    let (roles, aliases) = (list(row, "memberRoles"), list(row, "identityProviders"));
    let known = roles.iter().all(|name| state.role(name).is_some())
        && aliases.iter().all(|alias| state.provider(alias).is_some());
    if !known || state.groups.iter().any(|group| group.name == text("displayName")) {
        return None;
    }
    let mut members = Vec::new();
    let mut imported = 0;
    if row.get("importMembers") == Some(&Value::Bool(true)) {
        let people = source.members();
        for person in &people {
            let wanted = ImportRow::from_iter([
                ("userPrincipalName".to_owned(), json!(person.principal)),
                ("roles".to_owned(), json!(roles)),
                ("identityProviders".to_owned(), json!(aliases)),
            ]);
            imported += usize::from(take_user(state, &people, &wanted, now));
            members.push(person.principal.clone());
        }
    }
    let id = uuid("protegrity/group", state.next());
    let (name, description) = (text("displayName").to_owned(), text("description").to_owned());
    state.groups.push(ProtegrityGroup {
        id,
        name,
        description,
        kind: "entra".into(),
        members,
        roles: Vec::new(),
    });
    Some(imported)
}

/// A dry run does everything but keep the result.
fn keep(request: &mut ProtegrityRequest, after: ProtegrityState, taken: usize) {
    if taken > 0 && request.flag("dryRun") != Some(true) {
        *request.change() = after;
    }
}

fn list(row: &ImportRow, name: &str) -> Vec<String> {
    row.get(name).map(texts).unwrap_or_default()
}

/// The rows that were sent, each of them checked.
fn rows(
    request: &ProtegrityRequest,
    name: &str,
    members: &[ProtegrityMember],
) -> Result<Vec<ImportRow>, Reply> {
    let sent = request.body.get(name).and_then(Value::as_array).into_iter().flatten();
    let rows: Vec<ImportRow> = sent.filter_map(Value::as_object).cloned().collect();
    let mut problems = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        problems.extend(check(&["body", name, &index.to_string()], row, members));
    }
    if problems.is_empty() { Ok(rows) } else { Err(invalid(problems)) }
}
