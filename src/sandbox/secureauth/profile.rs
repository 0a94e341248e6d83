//! Profiles: reading, creating and updating them, and the factors that follow from them.

use super::handlers;
use super::people::{QUESTIONS, SecureAuthUser, is_extended, is_writable};
use super::responses::{SecureAuthDone, SecureAuthError, SecureAuthResponse, members, no_body, text};
use super::state::SecureAuthState;
use crate::http::Call;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The longest user id; a directory takes no longer one.
const LONGEST_ID: usize = 256;

/// GET /users/U.
pub(super) fn show(state: &SecureAuthState, call: &Call, id: &str) -> SecureAuthResponse {
    no_body(call, false)?;
    let user = state.user(id).ok_or_else(SecureAuthError::not_found)?;
    user.account.must_be_in_order()?;
    SecureAuthDone::read(user.profile())
}

/// PUT or POST /users/U. Nothing is written unless all of it can be.
pub(super) fn update(state: &mut SecureAuthState, call: &Call, id: &str) -> SecureAuthResponse {
    let given = members(call, &["properties", "knowledgeBase"])?;
    let user = state.user(id).ok_or_else(SecureAuthError::missing)?;
    let key = user.id.clone();
    let changes = ProfileChanges::read(&given)?;
    changes.check_emails(state, &key)?;
    if let Some(user) = state.user_mut(&key) {
        changes.apply(user);
    }
    SecureAuthDone::wrote("")
}

/// POST /users/.
pub(super) fn create(state: &mut SecureAuthState, call: &Call) -> SecureAuthResponse {
    let given = members(call, &["userId", "password", "properties", "knowledgeBase"])?;
    let id = text(&given, "userId")?.unwrap_or_default();
    if !is_id(id) {
        return Err(SecureAuthError::failed("Invalid username."));
    }
    if state.user(id).is_some() {
        return Err(SecureAuthError::failed("Duplicate username."));
    }
    let password = text(&given, "password")?.unwrap_or_default();
    if !handlers::is_strong(password) {
        return Err(SecureAuthError::failed("Invalid password."));
    }
    let changes = ProfileChanges::read(&given)?;
    changes.check_emails(state, id)?;
    let mut user = SecureAuthUser {
        id: id.to_owned(),
        password: SecureAuthUser::digest(password),
        ..SecureAuthUser::default()
    };
    changes.apply(&mut user);
    state.users.insert(id.to_lowercase(), user);
    SecureAuthDone::wrote("")
}

/// GET /users/U/factors.
pub(super) fn factors(state: &SecureAuthState, call: &Call, id: &str) -> SecureAuthResponse {
    no_body(call, false)?;
    let user = state.user(id).ok_or_else(SecureAuthError::not_found)?;
    user.account.must_be_in_order()?;
    let mut factors = Vec::new();
    for number in 1..=4 {
        if let Some(phone) = user.properties.get(&format!("phone{number}")) {
            let id = format!("Phone{number}");
            factors.push(json!({"type": "phone", "id": id, "value": phone, "capabilities": ["call", "sms"]}));
        }
    }
    for number in 1..=4 {
        if let Some(address) = user.properties.get(&format!("email{number}")) {
            factors.push(json!({"type": "email", "id": format!("Email{number}"), "value": address}));
        }
    }
    for (place, (question, _)) in &user.knowledge {
        match place.strip_prefix("kbq") {
            Some(number) => {
                factors.push(json!({"type": "kbq", "id": format!("KBQ{number}"), "value": question}));
            }
            None => factors.push(json!({"type": "help_desk", "id": "HelpDesk1", "value": question})),
        }
    }
    if user.properties.contains_key("pinHash") {
        factors.push(json!({"type": "pin", "value": "pin"}));
    }
    SecureAuthDone::read(json!({"user_id": user.id, "factors": factors, "status": "found", "message": ""}))
}

/// What a directory takes for a user id.
fn is_id(id: &str) -> bool {
    let odd = |letter: char| letter.is_control() || r#"/\[]:;|=,*?<>""#.contains(letter);
    !id.trim().is_empty()
        && id.trim() == id
        && id.len() <= LONGEST_ID
        && !matches!(id, "." | "..")
        && !id.contains(odd)
}

/// What a body wants to be written, read in full before anything is touched.
struct ProfileChanges {
    properties: BTreeMap<String, String>,
    knowledge: BTreeMap<String, (String, String)>,
}

impl ProfileChanges {
    fn read(given: &Map<String, Value>) -> Result<Self, SecureAuthError> {
        let mut changes = ProfileChanges { properties: BTreeMap::new(), knowledge: BTreeMap::new() };
        for (name, value) in object(given, "properties")? {
            if is_extended(name) {
                return Err(SecureAuthError::failed(format!("Property '{name}' cannot be updated.")));
            }
            if !is_writable(name) {
                return Err(SecureAuthError::failed(format!("Property '{name}' is unknown.")));
            }
            let Value::String(value) = value else {
                return Err(SecureAuthError::failed(format!("Property '{name}' must be text.")));
            };
            changes.properties.insert(name.clone(), value.clone());
        }
        for (place, value) in object(given, "knowledgeBase")? {
            if !QUESTIONS.contains(&place.as_str()) {
                return Err(SecureAuthError::failed(format!("Knowledge base entry '{place}' is unknown.")));
            }
            changes.knowledge.insert(place.clone(), question(place, value)?);
        }
        Ok(changes)
    }

    /// Addresses must look like some and belong to nobody else.
    fn check_emails(&self, state: &SecureAuthState, id: &str) -> Result<(), SecureAuthError> {
        let addresses =
            self.properties.iter().filter(|(name, value)| name.starts_with("email") && !value.is_empty());
        for (_, address) in addresses {
            let parts = address.split_once('@');
            let sound = parts
                .is_some_and(|(local, host)| !local.is_empty() && !host.is_empty() && !host.contains('@'));
            if !sound || address.chars().any(|letter| letter.is_whitespace() || letter.is_control()) {
                return Err(SecureAuthError::failed("Invalid email."));
            }
            let id = id.to_lowercase();
            if state.users.iter().any(|(key, user)| *key != id && user.has_email(address)) {
                return Err(SecureAuthError::failed("Duplicate email."));
            }
        }
        Ok(())
    }

    /// An empty text takes the property away; one that is absent is left alone.
    fn apply(self, user: &mut SecureAuthUser) {
        for (name, value) in self.properties {
            if value.is_empty() {
                user.properties.remove(&name);
            } else {
                user.properties.insert(name, value);
            }
        }
        for (place, entry) in self.knowledge {
            if entry.0.is_empty() && entry.1.is_empty() {
                user.knowledge.remove(&place);
            } else {
                user.knowledge.insert(place, entry);
            }
        }
    }
}

fn object<'a>(
    given: &'a Map<String, Value>,
    name: &str,
) -> Result<impl Iterator<Item = (&'a String, &'a Value)>, SecureAuthError> {
    match given.get(name) {
        None | Some(Value::Null) => Ok(None.into_iter().flatten()),
        Some(Value::Object(map)) => Ok(Some(map.iter()).into_iter().flatten()),
        Some(_) => Err(SecureAuthError::failed(format!("Member '{name}' must be an object."))),
    }
}

fn question(place: &str, value: &Value) -> Result<(String, String), SecureAuthError> {
    let wrong = || {
        SecureAuthError::failed(format!("Knowledge base entry '{place}' must hold a question and an answer."))
    };
    let entry = value.as_object().filter(|entry| entry.len() == 2).ok_or_else(wrong)?;
    let part = |name: &str| entry.get(name).and_then(Value::as_str).map(str::to_owned).ok_or_else(wrong);
    Ok((part("question")?, part("answer")?))
}
