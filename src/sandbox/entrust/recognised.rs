//! What a user is recognised by: machines, faces, and the one magic link. A face exists once a phone has
//! registered it; here it does when an administrator says so.

use super::errors::{EntrustError, EntrustResponse, invalid_member, missing};
use super::request::EntrustRequest;
use super::sample::show;
use super::state::{EntrustRow, EntrustTable, later, row, text, time};
use serde_json::{Value, json};

const DAY: i64 = 24 * 60 * 60;

/// Lives in seconds: of a machine, of a face that nobody sets an end for, and of a magic link.
const MACHINE_LIFE: i64 = 90 * DAY;
const FACE_LIFE: i64 = 365 * DAY;
const LINK_LIFE: i64 = DAY / 24;

const ADDRESS: &str = "https://sandbox.example.test";

pub(super) fn machines(request: &mut EntrustRequest) -> EntrustResponse {
    listed(request, EntrustTable::Machines, "UserMachineAuthenticator")
}

pub(super) fn faces(request: &mut EntrustRequest) -> EntrustResponse {
    listed(request, EntrustTable::Faces, "FaceAuthenticator")
}

fn listed(request: &EntrustRequest, table: EntrustTable, shape: &str) -> EntrustResponse {
    let user = request.user(0)?;
    Ok(Some(request.state().owned(table, &user).map(|held| show(shape, held)).collect()))
}

/// Registers a machine. What it proves itself by from then on is answered once.
pub(super) fn add_machine(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.user(0)?;
    let label = request.text("label").filter(|label| !label.trim().is_empty());
    let Some(label) = label else { return Err(invalid_member("label", "must not be empty")) };
    let (now, fingerprint) = (request.now, request.text("fingerprint"));
    let state = request.change();
    let number = state.next();
    let machine = row(json!({
        "id": state.fresh("machine"), "label": label, "registrationTime": time(now), "_owner": user,
        "expiryTime": time(later(now, MACHINE_LIFE)),
    }));
    let shown = json!({
        "userMachineAuthenticator": show("UserMachineAuthenticator", &machine),
        "machineAuthenticator": {
            "fingerprint": fingerprint, "machineNonce": format!("made-up machineNonce {number}"),
            "sequenceNonce": format!("made-up sequenceNonce {number}"),
        },
    });
    state.rows_mut(EntrustTable::Machines).push(machine);
    Ok(Some(shown))
}

/// A machine is found below its own user only.
pub(super) fn delete_machine(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.user(0)?;
    let machine = request.found(EntrustTable::Machines, 1, "machine")?;
    if text(machine, "_owner") != user {
        return Err(missing("machine"));
    }
    let id = text(machine, "id").to_owned();
    drop_row(request, EntrustTable::Machines, &id);
    Ok(None)
}

/// The older call answers with the face alone.
pub(super) fn add_face(request: &mut EntrustRequest) -> EntrustResponse {
    let face = new_face(request)?;
    Ok(Some(show("FaceAuthenticator", &face)))
}

/// The newer call answers with the way to register, too.
pub(super) fn invite_face(request: &mut EntrustRequest) -> EntrustResponse {
    let mut face = new_face(request)?;
    let address = format!("{ADDRESS}/activationUrl/{}", text(&face, "id"));
    if request.flag("returnQRCode") == Some(true) {
        face.insert("activationQRCode".into(), json!("bm90LWEtc2VjcmV0"));
    }
    face.insert("activationUrl".into(), json!(address));
    Ok(Some(show("FaceCreateResponse", &face)))
}

fn new_face(request: &mut EntrustRequest) -> Result<EntrustRow, EntrustError> {
    let user = request.user(0)?;
    if request.flag("deliverActivationEmail") == Some(true) {
        mailable(request, "deliverActivationEmail", None)?;
    }
    let (now, applicant) = (request.now, request.text("applicantId"));
    let state = request.change();
    let number = state.next();
    let applicant = applicant.unwrap_or_else(|| state.fresh("applicant"));
    let face = row(json!({
        "id": state.fresh("face"), "applicantId": applicant, "created": time(now), "mobile": false,
        "expiry": time(later(now, FACE_LIFE)), "serialNumber": format!("{}", 950_000 + number),
        "status": "ACTIVATING", "_owner": user,
    }));
    state.rows_mut(EntrustTable::Faces).push(face.clone());
    Ok(face)
}

/// The path names the user, the body the face.
pub(super) fn update_face(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.user(0)?;
    let Some(id) = request.text("id") else { return Err(invalid_member("id", "is required")) };
    let face = request.state().row(EntrustTable::Faces, &id);
    let face = face.filter(|face| text(face, "_owner") == user).ok_or_else(|| missing("face"))?;
    let id = text(face, "id").to_owned();
    let mut sent = request.members();
    sent.shift_remove("id");
    request.change().set(EntrustTable::Faces, &id, Value::Object(sent));
    Ok(None)
}

/// Mails the way to register once more.
pub(super) fn mail_face(request: &mut EntrustRequest) -> EntrustResponse {
    request.found(EntrustTable::Faces, 0, "face")?;
    request.change();
    Ok(None)
}

pub(super) fn delete_face(request: &mut EntrustRequest) -> EntrustResponse {
    let id = text(request.found(EntrustTable::Faces, 0, "face")?, "id").to_owned();
    drop_row(request, EntrustTable::Faces, &id);
    Ok(None)
}

fn drop_row(request: &mut EntrustRequest, table: EntrustTable, id: &str) {
    request.change().rows_mut(table).retain(|held| text(held, "id") != id);
}

pub(super) fn link(request: &mut EntrustRequest) -> EntrustResponse {
    let link = held_link(request)?;
    Ok(Some(show("MagicLink", &link)))
}

fn held_link(request: &EntrustRequest) -> Result<EntrustRow, EntrustError> {
    let user = request.found(EntrustTable::Users, 0, "user")?;
    user.get("_link").and_then(Value::as_object).cloned().ok_or_else(|| missing("magic_link"))
}

/// A new link takes the place of the one before. One that is mailed is not shown.
pub(super) fn make_link(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.user(0)?;
    let mails = request.flag("autoSend") == Some(true);
    let named = request.text("email").filter(|address| !address.is_empty());
    let address = if mails {
        Some(mailable(request, "email", named)?)
    } else {
        named.or_else(|| own_address(request).ok().flatten())
    };
    let (now, sent) = (request.now, request.members());
    let state = request.change();
    let expiry = time(later(now, LINK_LIFE));
    let url = (!mails).then(|| format!("{ADDRESS}/url/{}", state.fresh("link")));
    let link = json!({
        "created": time(now), "expiry": expiry, "email": address, "redirectUrl": sent.get("redirectUrl"),
        "type": sent.get("type"),
    });
    state.set(EntrustTable::Users, &user, json!({ "_link": link }));
    Ok(Some(json!({ "url": url, "expiryDate": expiry })))
}

pub(super) fn revoke_link(request: &mut EntrustRequest) -> EntrustResponse {
    held_link(request)?;
    let user = request.user(0)?;
    request.change().set(EntrustTable::Users, &user, json!({ "_link": null }));
    Ok(None)
}

fn own_address(request: &EntrustRequest) -> Result<Option<String>, EntrustError> {
    let user = request.found(EntrustTable::Users, 0, "user")?;
    Ok(Some(text(user, "email").to_owned()).filter(|address| !address.is_empty()))
}

/// Where something is mailed to: an address that was sent, or the user's own.
fn mailable(request: &EntrustRequest, member: &str, sent: Option<String>) -> Result<String, EntrustError> {
    let address = sent.or(own_address(request)?);
    address.ok_or_else(|| invalid_member(member, "cannot be mailed: the user has no mail address"))
}
