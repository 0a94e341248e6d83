//! The password policy: reading and replacing it, and holding passwords against it. Of its keys,
//! `regexPattern` and those about age, hashing and signing in again are kept but not acted upon.

use super::errors::{detail, directory, invalid};
use super::members::{ProtegrityMember, ProtegrityValueKind, check, may};
use super::request::ProtegrityRequest;
use super::state::ProtegrityUser;
use crate::http::Reply;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::fmt::Write;

const KEYS: &[ProtegrityMember] = &[
    may("digits", ProtegrityValueKind::Int),
    may("forceExpiredPasswordChange", ProtegrityValueKind::Int),
    may("hashAlgorithm", ProtegrityValueKind::Text),
    may("hashIterations", ProtegrityValueKind::Int),
    may("length", ProtegrityValueKind::Int),
    may("lowerCase", ProtegrityValueKind::Int),
    may("maxAuthAge", ProtegrityValueKind::Int),
    may("maxLength", ProtegrityValueKind::Int),
    may("notContainsUsername", ProtegrityValueKind::Bool),
    may("notEmail", ProtegrityValueKind::Bool),
    may("notUsername", ProtegrityValueKind::Bool),
    may("passwordAge", ProtegrityValueKind::Int),
    may("passwordHistory", ProtegrityValueKind::Int),
    may("recoveryCodesWarningThreshold", ProtegrityValueKind::Int),
    may("regexPattern", ProtegrityValueKind::Text),
    may("specialChars", ProtegrityValueKind::Int),
    may("upperCase", ProtegrityValueKind::Int),
];

pub(super) fn get_policy(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!({"policy": request.state().policy})))
}

/// Keys that are left out are dropped: the directory underneath keeps the policy as one text.
pub(super) fn set_policy(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let Some(Value::Object(policy)) = request.body.remove("policy") else {
        return Err(detail(400, "There was an error parsing the body"));
    };
    let problems = check(&["body", "policy"], &policy, KEYS);
    if !problems.is_empty() {
        return Err(invalid(problems));
    }
    if let Some((name, _)) = policy.iter().find(|(_, value)| value.as_i64().is_some_and(|number| number < 0))
    {
        return Err(detail(400, format!("Invalid password policy: {name} is negative")));
    }
    request.change().policy = policy;
    get_policy(request)
}

/// What is kept of a password.
pub(super) fn digest(user: &str, password: &str) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(format!("{user}/{password}")) {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Holds a password for `user` against the policy.
pub(super) fn judge(policy: &Map<String, Value>, user: &ProtegrityUser, password: &str) -> Result<(), Reply> {
    match complaint(policy, user, password) {
        Some(text) => Err(directory(400, format!("Invalid password: {text}"))),
        None => Ok(()),
    }
}

/// Whether a letter belongs to a class.
type CharacterTest = fn(&char) -> bool;

fn complaint(policy: &Map<String, Value>, user: &ProtegrityUser, password: &str) -> Option<String> {
    let number = |name: &str| policy.get(name).and_then(Value::as_u64).unwrap_or(0) as usize;
    let on = |name: &str| policy.get(name).and_then(Value::as_bool).unwrap_or(false);
    let count = |test: CharacterTest| password.chars().filter(test).count();
    let length = password.chars().count();
    if length < number("length") {
        return Some(format!("minimum length {}", number("length")));
    }
    if policy.contains_key("maxLength") && length > number("maxLength") {
        return Some(format!("maximum length {}", number("maxLength")));
    }
    let classes: [(&str, CharacterTest, &str); 4] = [
        ("digits", |letter| letter.is_numeric(), "numerical digits"),
        ("lowerCase", |letter| letter.is_lowercase(), "lower case characters"),
        ("upperCase", |letter| letter.is_uppercase(), "upper case characters"),
        ("specialChars", |letter| !letter.is_alphanumeric(), "special characters"),
    ];
    for (name, test, what) in classes {
        if count(test) < number(name) {
            return Some(format!("must contain at least {} {what}", number(name)));
        }
    }
    let (lower, username) = (password.to_lowercase(), user.username.to_lowercase());
    if on("notUsername") && lower == username {
        return Some("must not be equal to the username".into());
    }
    if on("notContainsUsername") && lower.contains(&username) {
        return Some("must not contain the username".into());
    }
    if on("notEmail") && user.email.as_ref().is_some_and(|email| email.to_lowercase() == lower) {
        return Some("must not be equal to the email".into());
    }
    let history = number("passwordHistory");
    if user.passwords.iter().take(history).any(|known| *known == digest(&user.id, password)) {
        return Some(format!("must not be equal to any of last {history} passwords"));
    }
    None
}
