//! Users: creating, changing in part, finding, showing and deleting one. Bulk operations are left to `bulk`,
//! what users belong to, to `members`.

use super::check::is_id;
use super::errors::{EntrustError, EntrustResponse, conflict, invalid_member, missing};
use super::owners::{known, logins, named};
use super::request::EntrustRequest;
use super::sample::show as complete;
use super::state::{EntrustRow, EntrustState, EntrustTable, row, text, texts, time};
use super::{grids, tokens};
use jiff::Timestamp;
use serde_json::{Value, json};

/// Members that are kept as they were sent. Empty text clears them.
const PLAIN: &[&str] = &[
    "email",
    "externalId",
    "externalSource",
    "firstName",
    "lastName",
    "locale",
    "mobile",
    "phone",
    "preferredOtpDelivery",
    "preferredOtpDeliveryContactAttributes",
    "registrationRequired",
    "securityId",
    "state",
    "userExtraAttributes",
    "userPrincipalName",
    "verificationRequired",
];

/// The extra parts of a user.
pub(super) const PARTS: &[&str] = &[
    "grids",
    "tokens",
    "smartCredentials",
    "tempAccessCode",
    "fidoTokens",
    "userAttributeValues",
    "userAliases",
    "groups",
    "oauthRoles",
    "authenticatorLockoutStatus",
    "organizations",
];

pub(super) fn create(request: &mut EntrustRequest) -> EntrustResponse {
    let (parms, now) = (request.members(), request.now);
    let made = make(request.change(), &parms, now)?;
    Ok(Some(made))
}

/// Makes one user and shows it.
pub(super) fn make(
    state: &mut EntrustState,
    parms: &EntrustRow,
    now: Timestamp,
) -> Result<Value, EntrustError> {
    if text(parms, "userId").trim().is_empty() {
        return Err(invalid_member("userId", "is required"));
    }
    let mut user = row(json!({
        "id": state.fresh("user"), "type": "MGMT_UI", "state": "ACTIVE", "locked": false,
        "registrationRequired": true, "verificationRequired": true, "userCreationTime": time(now),
    }));
    apply(state, &mut user, parms, now)?;
    let shown = whole(state, &user);
    state.rows_mut(EntrustTable::Users).push(user);
    Ok(shown)
}

pub(super) fn update(request: &mut EntrustRequest) -> EntrustResponse {
    let (id, parms, now) = (request.user(0)?, request.members(), request.now);
    change(request.change(), &id, &parms, now)?;
    Ok(None)
}

/// Changes what was sent and keeps the rest.
pub(super) fn change(
    state: &mut EntrustState,
    id: &str,
    parms: &EntrustRow,
    now: Timestamp,
) -> Result<(), EntrustError> {
    let mut user = state.row(EntrustTable::Users, id).cloned().ok_or_else(|| missing("user"))?;
    apply(state, &mut user, parms, now)?;
    let id = text(&user, "id").to_owned();
    let login = text(&user, "userId").to_owned();
    if let Some(place) = state.row_mut(EntrustTable::Users, &id) {
        *place = user;
    }
    // Tokens and grids show the login id of whoever owns them.
    for (table, member) in [
        (EntrustTable::Tokens, "userId"),
        (EntrustTable::Grids, "userName"),
        (EntrustTable::FidoTokens, "userId"),
    ] {
        for owned in state.rows_mut(table).iter_mut().filter(|row| text(row, "_owner") == id) {
            owned.insert(member.into(), json!(login));
        }
    }
    Ok(())
}

fn apply(
    state: &mut EntrustState,
    user: &mut EntrustRow,
    parms: &EntrustRow,
    now: Timestamp,
) -> Result<(), EntrustError> {
    for name in PLAIN {
        if let Some(value) = parms.get(*name) {
            let cleared = value.as_str() == Some("");
            user.insert((*name).into(), if cleared { Value::Null } else { value.clone() });
        }
    }
    if let Some(login) = parms.get("userId").and_then(Value::as_str) {
        if login.trim().is_empty() {
            return Err(invalid_member("userId", "must not be empty"));
        }
        user.insert("userId".into(), json!(login));
    }
    if let Some(locked) = parms.get("lock").and_then(Value::as_bool) {
        user.insert("locked".into(), json!(locked));
    }
    let lists = [
        ("groups", EntrustTable::Groups, "group"),
        ("oauthRoles", EntrustTable::OAuthRoles, "oauth_role"),
        ("organizations", EntrustTable::Organizations, "organization"),
    ];
    for (name, table, what) in lists {
        if parms.contains_key(name) {
            user.insert(name.into(), known(state, table, what, &texts(parms, name))?);
        }
    }
    aliases(state, user, parms);
    attributes(state, user, parms, now)?;
    unique(state, user)?;
    user.insert("lastModified".into(), time(now));
    Ok(())
}

/// Aliases replace the ones before. The one that stands for the login id itself is not kept twice.
fn aliases(state: &mut EntrustState, user: &mut EntrustRow, parms: &EntrustRow) {
    let Some(sent) = parms.get("userAliases").and_then(Value::as_array) else { return };
    let rows: Vec<Value> = sent
        .iter()
        .filter(|alias| {
            alias["type"] != "USERID" && alias["value"].as_str().is_some_and(|value| !value.is_empty())
        })
        .map(|alias| {
            let id = alias["id"].as_str().map_or_else(|| state.fresh("alias"), str::to_owned);
            json!({"id": id, "type": "CUSTOM", "userId": user["id"], "value": alias["value"]})
        })
        .collect();
    user.insert("_aliases".into(), json!(rows));
}

/// Values of attributes are set one by one; empty text takes one away.
fn attributes(
    state: &mut EntrustState,
    user: &mut EntrustRow,
    parms: &EntrustRow,
    now: Timestamp,
) -> Result<(), EntrustError> {
    let mut held = user.get("_values").and_then(Value::as_array).cloned().unwrap_or_default();
    for sent in parms.get("userAttributeValues").and_then(Value::as_array).into_iter().flatten() {
        let attribute = sent["userAttributeId"].as_str().unwrap_or_default();
        let attribute =
            state.row(EntrustTable::Attributes, attribute).ok_or_else(|| missing("user_attribute"))?;
        let attribute = text(attribute, "id").to_owned();
        held.retain(|value| value["userAttributeId"] != attribute.as_str());
        if let Some(value) = sent["value"].as_str().filter(|value| !value.is_empty()) {
            held.push(json!({
                "id": state.fresh("value"), "userAttributeId": attribute, "userId": user["id"], "value": value,
                "editable": true, "lastUpdate": time(now),
            }));
        }
    }
    for attribute in
        state.rows(EntrustTable::Attributes).iter().filter(|row| row.get("mandatory") == Some(&json!(true)))
    {
        let (id, name) = (text(attribute, "id"), text(attribute, "name"));
        let filled = !text(user, name).is_empty() || held.iter().any(|value| value["userAttributeId"] == id);
        if !filled {
            return Err(invalid_member(name, "is required"));
        }
    }
    user.insert("_values".into(), json!(held));
    Ok(())
}

/// Login ids and aliases share one space; external ids have one of their own.
fn unique(state: &EntrustState, user: &EntrustRow) -> Result<(), EntrustError> {
    let mine: Vec<String> = logins(user).map(str::to_lowercase).collect();
    let twice = |(index, login): (usize, &String)| mine[..index].contains(login);
    let mut others = state.users.iter().filter(|other| text(other, "id") != text(user, "id"));
    let taken = others.clone().any(|other| logins(other).any(|login| mine.contains(&login.to_lowercase())));
    if taken || mine.iter().enumerate().any(twice) {
        return Err(conflict("user_already_exists", "The user id or alias is taken"));
    }
    let external = text(user, "externalId");
    if !external.is_empty() && others.any(|other| text(other, "externalId") == external) {
        return Err(conflict("external_id_already_exists", "The external id is taken"));
    }
    Ok(())
}

pub(super) fn get(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.found(EntrustTable::Users, 0, "user")?;
    Ok(Some(whole(request.state(), user)))
}

pub(super) fn by_login(request: &mut EntrustRequest) -> EntrustResponse {
    let user = named(request.state(), &request.text("userId").unwrap_or_default())?;
    Ok(Some(whole(request.state(), user)))
}

/// The external id stands in the member that elsewhere holds the user id.
pub(super) fn by_external(request: &mut EntrustRequest) -> EntrustResponse {
    let wanted = request.text("userId").unwrap_or_default();
    let user = identified(request.state(), &wanted, "EXTERNALID")?;
    Ok(Some(whole(request.state(), user)))
}

/// The user of an id of one of the three sorts.
pub(super) fn identified<'a>(
    state: &'a EntrustState,
    id: &str,
    sort: &str,
) -> Result<&'a EntrustRow, EntrustError> {
    match sort {
        "USERID" => named(state, id),
        "EXTERNALID" => {
            let mut users = state.users.iter();
            users.find(|user| !id.is_empty() && text(user, "externalId") == id).ok_or_else(|| missing("user"))
        }
        _ if !is_id(id) => Err(invalid_member("id", "must be a UUID")),
        _ => state.row(EntrustTable::Users, id).ok_or_else(|| missing("user")),
    }
}

pub(super) fn delete(request: &mut EntrustRequest) -> EntrustResponse {
    let id = request.user(0)?;
    remove(request.change(), &id);
    Ok(None)
}

/// Takes a user away. Hardware goes back on the shelf, everything else goes with its owner.
pub(super) fn remove(state: &mut EntrustState, id: &str) {
    state.rows_mut(EntrustTable::Users).retain(|user| text(user, "id") != id);
    for table in [EntrustTable::FidoTokens, EntrustTable::Grids, EntrustTable::Machines, EntrustTable::Faces]
    {
        state.rows_mut(table).retain(|row| text(row, "_owner") != id);
    }
    state.rows_mut(EntrustTable::Tokens).retain(|row| text(row, "_owner") != id || tokens::is_hardware(row));
    for token in state.rows_mut(EntrustTable::Tokens).iter_mut().filter(|row| text(row, "_owner") == id) {
        tokens::release(token);
    }
}

pub(super) fn set_state(request: &mut EntrustRequest) -> EntrustResponse {
    let id = request.user(0)?;
    let Some(wanted) = request.text("state") else { return Err(invalid_member("state", "is required")) };
    request.change().set(EntrustTable::Users, &id, json!({ "state": wanted }));
    Ok(None)
}

pub(super) fn unlock(request: &mut EntrustRequest) -> EntrustResponse {
    let id = request.user(0)?;
    request.change().set(EntrustTable::Users, &id, json!({"locked": false, "lockoutExpiry": null}));
    Ok(None)
}

/// Fetches a user from a directory. Here it finds only those who came from that directory before.
pub(super) fn sync(request: &mut EntrustRequest) -> EntrustResponse {
    let directory = request.text("directoryId").unwrap_or_default();
    if request.state().row(EntrustTable::Directories, &directory).is_none() {
        return Err(missing("directory"));
    }
    let user = synchronised(request)?;
    let found = user.get("directoryId").is_some_and(|known| known == directory.as_str());
    if !found {
        return Err(missing("user"));
    }
    let answer = json!({
        "directoryId": directory, "directoryUuid": user.get("directoryObjectGUID"), "searchBaseId": null,
        "status": "UPDATED", "userId": user["userId"], "uuid": user["id"],
    });
    request.change();
    Ok(Some(answer))
}

/// Makes a user of a directory a local one.
pub(super) fn unsync(request: &mut EntrustRequest) -> EntrustResponse {
    let user = synchronised(request)?;
    if origin(user) != "SYNC" {
        return Err(conflict("user_not_synchronized", "The user does not come from a directory"));
    }
    let id = text(user, "id").to_owned();
    request.change().set(
        EntrustTable::Users,
        &id,
        json!({"type": "MGMT_UI", "directoryId": null, "directoryName": null}),
    );
    Ok(None)
}

fn synchronised<'a>(request: &'a EntrustRequest) -> Result<&'a EntrustRow, EntrustError> {
    let sort = request.text("idType").unwrap_or_else(|| "USERID".into());
    if sort == "EXTERNALID" {
        return Err(invalid_member("idType", "cannot be EXTERNALID here"));
    }
    identified(request.state(), &request.text("id").unwrap_or_default(), &sort)
}

/// Where a user comes from, in the words of the search.
pub(super) fn origin(user: &EntrustRow) -> &'static str {
    match text(user, "type") {
        "LDAP_AD" => "SYNC",
        "EXTERNAL" => "EXTERNAL",
        _ => "LOCAL",
    }
}

/// The authenticators that a user has, in the words of the search.
pub(super) fn authenticators(state: &EntrustState, user: &EntrustRow) -> Vec<String> {
    let id = text(user, "id");
    let owns = |table| state.owned(table, id).next().is_some();
    let has = |name: &str| user.get(name).is_some_and(|value| !value.is_null());
    let mut found: Vec<String> = Vec::new();
    for token in state.owned(EntrustTable::Tokens, id) {
        found.push(if tokens::is_hardware(token) { "HARDWARE_TOKEN" } else { text(token, "type") }.into());
    }
    let others = [
        ("GRID", owns(EntrustTable::Grids)),
        ("FIDO", owns(EntrustTable::FidoTokens)),
        ("KBA", has("_questions")),
        ("PASSWORD", has("_password")),
        ("TEMP_ACCESS_CODE", has("_code")),
        ("OTP", has("email") || has("mobile")),
        ("FACE", owns(EntrustTable::Faces)),
        ("MAGICLINK", has("_link")),
    ];
    found.extend(others.iter().filter(|(_, held)| *held).map(|(name, _)| (*name).to_owned()));
    found
}

/// A user with every part.
pub(super) fn whole(state: &EntrustState, user: &EntrustRow) -> Value {
    show(state, user, PARTS)
}

/// A user with those of the extra parts that were asked for.
pub(super) fn show(state: &EntrustState, user: &EntrustRow, parts: &[&str]) -> Value {
    let mut whole = user.clone();
    for name in parts {
        whole.insert((*name).into(), part(state, user, name));
    }
    let mut shown = complete("User", &whole);
    for name in PARTS.iter().filter(|name| !parts.contains(name)) {
        shown[*name] = Value::Null;
    }
    shown
}

/// One extra part of a user; null where the platform leaves it so.
fn part(state: &EntrustState, user: &EntrustRow, name: &str) -> Value {
    let id = text(user, "id");
    let rows = |table: EntrustTable, shape: &str| -> Value {
        let known = texts(user, name).into_iter().filter_map(|id| state.row(table, id));
        known.map(|row| complete(shape, row)).collect()
    };
    let owned = |table: EntrustTable, show: fn(&EntrustRow) -> Value| -> Value {
        state.owned(table, id).map(show).collect()
    };
    match name {
        "groups" => rows(EntrustTable::Groups, "Group"),
        "organizations" => rows(EntrustTable::Organizations, "Organization"),
        "oauthRoles" => rows(EntrustTable::OAuthRoles, "OAuthRole"),
        "tokens" => owned(EntrustTable::Tokens, tokens::show),
        "grids" => owned(EntrustTable::Grids, |row| grids::show(row, false)),
        "fidoTokens" => owned(EntrustTable::FidoTokens, |row| complete("FIDOToken", row)),
        "userAliases" => {
            let login = json!({"id": id, "type": "USERID", "userId": id, "value": user["userId"]});
            let others = user.get("_aliases").and_then(Value::as_array).into_iter().flatten().cloned();
            std::iter::once(login).chain(others).collect()
        }
        "userAttributeValues" => values(state, user),
        "tempAccessCode" => {
            let mut code = user.get("_code").cloned().unwrap_or_default();
            crate::json::remove(&mut code, "/code");
            code
        }
        "smartCredentials" => json!([]),
        _ => Value::Null,
    }
}

fn values(state: &EntrustState, user: &EntrustRow) -> Value {
    let held = user.get("_values").and_then(Value::as_array).into_iter().flatten();
    let whole = held.map(|value| {
        let mut value = value.clone();
        let attribute =
            state.row(EntrustTable::Attributes, value["userAttributeId"].as_str().unwrap_or_default());
        value["userAttribute"] = attribute.map_or(Value::Null, |row| complete("UserAttribute", row));
        value
    });
    whole.collect()
}
