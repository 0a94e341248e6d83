//! Tokens, soft ones and hardware: made for users, assigned from the shelf, activated, switched off, given
//! back. Searching them is left to `search`.

use super::errors::{EntrustError, EntrustResponse, conflict, invalid_member, missing};
use super::owners::{known, named};
use super::request::EntrustRequest;
use super::sample::show as complete;
use super::state::{EntrustRow, EntrustTable, row, text, texts, time};
use serde_json::{Value, json};

/// Whether a token is a thing that goes back on the shelf.
pub(super) fn is_hardware(token: &EntrustRow) -> bool {
    !matches!(text(token, "type"), "ENTRUST_SOFT_TOKEN" | "GOOGLE_AUTHENTICATOR")
}

pub(super) fn show(token: &EntrustRow) -> Value {
    let actions: &[&str] = match text(token, "state") {
        "UNASSIGNED" => &["ASSIGN", "DELETE"],
        "NEW" => &["ACTIVATE", "DELETE"],
        "ACTIVATING" => &["ACTIVATE_COMPLETE", "DELETE"],
        "INACTIVE" => &["ENABLE", "UNASSIGN", "DELETE"],
        _ => &["DISABLE", "RESET", "UNASSIGN", "DELETE"],
    };
    // What was made for one user goes to no other.
    let stays = !is_hardware(token);
    let actions: Vec<&str> =
        actions.iter().copied().filter(|action| !(stays && *action == "UNASSIGN")).collect();
    let mut whole = token.clone();
    whole.insert("allowedActions".into(), json!(actions));
    complete("Token", &whole)
}

/// Puts a token back on the shelf.
pub(super) fn release(token: &mut EntrustRow) {
    for name in ["_owner", "userId", "label"] {
        token.shift_remove(name);
    }
    token.insert("state".into(), json!("UNASSIGNED"));
}

/// The id of the token that the path names.
fn found(request: &EntrustRequest) -> Result<String, EntrustError> {
    request.found(EntrustTable::Tokens, 0, "token").map(|token| text(token, "id").to_owned())
}

/// The token that the path names, as long as it has an owner.
fn assigned(request: &EntrustRequest) -> Result<String, EntrustError> {
    let token = request.found(EntrustTable::Tokens, 0, "token")?;
    let owned = token.contains_key("_owner");
    if owned { found(request) } else { Err(conflict("token_not_assigned", "The token belongs to nobody")) }
}

pub(super) fn get(request: &mut EntrustRequest) -> EntrustResponse {
    request.found(EntrustTable::Tokens, 0, "token").map(|token| Some(show(token)))
}

pub(super) fn by_serial(request: &mut EntrustRequest) -> EntrustResponse {
    let wanted = request.name(0);
    let mut tokens = request.state().rows(EntrustTable::Tokens).iter();
    let token = tokens.find(|row| text(row, "serialNumber") == wanted);
    token.map(|token| Some(show(token))).ok_or_else(|| missing("token"))
}

pub(super) fn create(request: &mut EntrustRequest) -> EntrustResponse {
    let (user, kind) = (request.user(0)?, request.name(1));
    if !matches!(kind.as_str(), "ENTRUST_SOFT_TOKEN" | "GOOGLE_AUTHENTICATOR") {
        return Err(invalid_member(
            "type",
            "must be one that can be made: ENTRUST_SOFT_TOKEN or GOOGLE_AUTHENTICATOR",
        ));
    }
    let login = request.state().row(EntrustTable::Users, &user).and_then(|row| row.get("userId").cloned());
    let activates = request.body["activateParms"].is_object();
    let now = request.now;
    let state = request.change();
    let number = state.next();
    let token = row(json!({
        "id": state.fresh("token"), "type": kind, "serialNumber": format!("{}", 50_000_000 + number),
        "state": if activates { "ACTIVATING" } else { "NEW" }, "loadDate": time(now),
        "algorithmType": if kind == "GOOGLE_AUTHENTICATOR" { "OATH_TOTP" } else { "AT" },
        "supportsResponse": true, "userId": login, "_owner": user,
    }));
    let shown = show(&token);
    state.rows_mut(EntrustTable::Tokens).push(token);
    Ok(Some(shown))
}

pub(super) fn set_groups(request: &mut EntrustRequest) -> EntrustResponse {
    let id = found(request)?;
    if request.state().row(EntrustTable::Tokens, &id).is_some_and(|token| token.contains_key("_owner")) {
        return Err(conflict("token_assigned", "Only a token without an owner has groups"));
    }
    let groups = known(request.state(), EntrustTable::Groups, "group", &texts(&request.members(), "groups"))?;
    request.change().set(EntrustTable::Tokens, &id, json!({ "groups": groups }));
    Ok(None)
}

pub(super) fn delete(request: &mut EntrustRequest) -> EntrustResponse {
    let id = found(request)?;
    request.change().rows_mut(EntrustTable::Tokens).retain(|row| text(row, "id") != id);
    Ok(None)
}

pub(super) fn activate(request: &mut EntrustRequest) -> EntrustResponse {
    let id = assigned(request)?;
    let token = request.state().row(EntrustTable::Tokens, &id).cloned().unwrap_or_default();
    if is_hardware(&token) {
        return Err(conflict("token_not_activatable", "Hardware is not activated"));
    }
    let secret = |name: &str| format!("not-a-secret-entrust-{name}");
    // Without a body everything is shown; inside a body the flag is false until it is sent.
    let code = request.body.is_null() || request.flag("returnQRCode") == Some(true);
    request.change().set(EntrustTable::Tokens, &id, json!({"state": "ACTIVATING"}));
    Ok(Some(json!({
        "serialNumber": token["serialNumber"],
        "activationCode": secret("activation-code"),
        "activationPassword": secret("activation-password"),
        "activationAddress": "sandbox.example.test",
        "activationURL": "igmobileotp://?action=secactivate&secret=not-a-secret-entrust",
        "activationOnlineURL": "igmobileotp://?action=activate&secret=not-a-secret-entrust",
        "activationOnlineHttpURL": "https://sandbox.example.test/activate/not-a-secret-entrust",
        "activationQRCode": if code { json!("bm90LWEtc2VjcmV0") } else { Value::Null },
    })))
}

pub(super) fn complete_activation(request: &mut EntrustRequest) -> EntrustResponse {
    let id = assigned(request)?;
    if request.state().row(EntrustTable::Tokens, &id).is_none_or(|token| text(token, "state") != "ACTIVATING")
    {
        return Err(conflict("token_not_activating", "The activation was not started"));
    }
    request.change().set(EntrustTable::Tokens, &id, json!({"state": "ACTIVE"}));
    Ok(None)
}

/// The path names the token, the body the user by login id or alias.
pub(super) fn assign(request: &mut EntrustRequest) -> EntrustResponse {
    let id = found(request)?;
    let Some(login) = request.text("userId") else { return Err(invalid_member("userId", "is required")) };
    let user = text(named(request.state(), &login)?, "id").to_owned();
    give(request, &id, &user)
}

/// The path names the user, the body the token by its serial number.
pub(super) fn assign_serial(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.user(0)?;
    let Some(serial) = request.text("serialNumber") else {
        return Err(invalid_member("serialNumber", "is required"));
    };
    let kind = request.text("tokenType");
    let kinds = ["OATH_PHYSICAL_TOKEN", "ENTRUST_LEGACY_TOKEN"];
    if kind.as_deref().is_some_and(|kind| !kinds.contains(&kind)) {
        return Err(invalid_member("tokenType", &format!("must be one of {}", kinds.join(", "))));
    }
    let wanted = |token: &&EntrustRow| {
        text(token, "serialNumber") == serial
            && kind.as_deref().is_none_or(|kind| text(token, "type") == kind)
    };
    let matching: Vec<&EntrustRow> =
        request.state().rows(EntrustTable::Tokens).iter().filter(wanted).collect();
    let id = match matching[..] {
        [] => return Err(missing("token")),
        [token] => text(token, "id").to_owned(),
        _ => return Err(invalid_member("tokenType", "is required: the serial number is not unique")),
    };
    give(request, &id, &user)
}

fn give(request: &mut EntrustRequest, id: &str, user: &str) -> EntrustResponse {
    let state = request.state();
    if state
        .row(EntrustTable::Tokens, id)
        .is_none_or(|token| token.contains_key("_owner") || !is_hardware(token))
    {
        return Err(conflict("token_already_assigned", "The token belongs to somebody"));
    }
    let login = state.row(EntrustTable::Users, user).and_then(|row| row.get("userId").cloned());
    let owned = json!({"_owner": user, "userId": login, "state": "ACTIVE", "groups": []});
    request.change().set(EntrustTable::Tokens, id, owned);
    Ok(None)
}

pub(super) fn unassign(request: &mut EntrustRequest) -> EntrustResponse {
    let id = assigned(request)?;
    if request.state().row(EntrustTable::Tokens, &id).is_some_and(|token| !is_hardware(token)) {
        return Err(conflict("token_not_unassignable", "A soft token is deleted instead"));
    }
    if let Some(token) = request.change().row_mut(EntrustTable::Tokens, &id) {
        release(token);
    }
    Ok(None)
}

pub(super) fn label(request: &mut EntrustRequest) -> EntrustResponse {
    let id = assigned(request)?;
    let label = request.text("label").filter(|label| !label.is_empty());
    if label.as_ref().is_some_and(|label| label.chars().count() > 100) {
        return Err(invalid_member("label", "must have at most 100 characters"));
    }
    request.change().set(EntrustTable::Tokens, &id, json!({ "label": label }));
    Ok(None)
}

/// Only switching on and off is a change of state that can be asked for.
pub(super) fn change_state(request: &mut EntrustRequest) -> EntrustResponse {
    let id = assigned(request)?;
    let wanted = request.text("state").unwrap_or_default();
    let now = request.state().row(EntrustTable::Tokens, &id).map(|token| text(token, "state").to_owned());
    let switchable = matches!(now.as_deref(), Some("ACTIVE" | "INACTIVE"));
    if !switchable || !matches!(wanted.as_str(), "ACTIVE" | "INACTIVE") {
        return Err(conflict("invalid_token_state", format!("The token cannot become {wanted} now")));
    }
    request.change().set(EntrustTable::Tokens, &id, json!({ "state": wanted }));
    Ok(None)
}

pub(super) fn reset(request: &mut EntrustRequest) -> EntrustResponse {
    assigned(request)?;
    request.change();
    Ok(None)
}

pub(super) fn unlock(request: &mut EntrustRequest) -> EntrustResponse {
    assigned(request)?;
    request.change();
    Ok(Some(json!({"unlockCode": "not-a-secret-entrust-unlock-code"})))
}
