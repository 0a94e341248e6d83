//! What a user proves itself with, besides tokens and grids: temporary access codes, passwords, questions
//! and answers. Passwords themselves are not kept: somebody may type a real one here.

use super::check::instant;
use super::errors::{EntrustError, EntrustResponse, conflict, invalid, invalid_member, missing};
use super::owners::logins;
use super::request::EntrustRequest;
use super::sample::show;
use super::state::{EntrustRow, EntrustTable, later, row, text, time};
use super::users;
use serde_json::{Value, json};

/// Life of a temporary access code, in seconds.
const CODE_LIFE: i64 = 24 * 60 * 60;

/// The fewest characters of a password.
const SHORTEST: usize = 8;

/// The code that no contact ever sent back.
const WRONG: &str = "000000";

/// The fewest and the most questions.
const QUESTIONS: (usize, usize) = (2, 10);

/// A part of a user that is kept under a name of its own.
fn part(request: &EntrustRequest, name: &str, what: &str) -> Result<EntrustRow, EntrustError> {
    let user = request.found(EntrustTable::Users, 0, "user")?;
    user.get(name).and_then(Value::as_object).cloned().ok_or_else(|| missing(what))
}

fn keep(request: &mut EntrustRequest, name: &str, value: Value) -> Result<(), EntrustError> {
    let user = request.user(0)?;
    request.change().set(EntrustTable::Users, &user, Value::from_iter([(name, value)]));
    Ok(())
}

pub(super) fn code(request: &mut EntrustRequest) -> EntrustResponse {
    let code = part(request, "_code", "temp_access_code")?;
    Ok(Some(shown_code(request, &code)))
}

/// The code itself is missing, not null, for whoever may not see it.
fn shown_code(request: &EntrustRequest, code: &EntrustRow) -> Value {
    let mut shown = show("TempAccessCode", code);
    let over = instant(text(code, "expiryDate")).is_some_and(|expiry| expiry <= request.now);
    shown["expired"] = json!(over);
    if !request.allowed("TEMPACCESSCODECONTENTS:VIEW") {
        crate::json::remove(&mut shown, "/code");
    }
    shown
}

/// A new code takes the place of the one before.
pub(super) fn issue_code(request: &mut EntrustRequest) -> EntrustResponse {
    request.user(0)?;
    let now = request.now;
    let state = request.change();
    let number = state.next();
    let code = json!({
        "id": state.fresh("code"), "code": format!("not-a-secret-entrust-code-{number}"),
        "createDate": time(now), "expiryDate": time(later(now, CODE_LIFE)), "maxUses": 1, "numUses": 0,
    });
    let shown = shown_code(request, &row(code.clone()));
    keep(request, "_code", code)?;
    Ok(Some(shown))
}

pub(super) fn revoke_code(request: &mut EntrustRequest) -> EntrustResponse {
    part(request, "_code", "temp_access_code")?;
    keep(request, "_code", Value::Null)?;
    Ok(None)
}

/// A user without a password has an answer, too: one that says so.
pub(super) fn password(request: &mut EntrustRequest) -> EntrustResponse {
    request.user(0)?;
    let password = part(request, "_password", "password").unwrap_or_default();
    Ok(Some(show("UserPassword", &password)))
}

pub(super) fn passwords(request: &mut EntrustRequest) -> EntrustResponse {
    request.user(0)?;
    let held = part(request, "_password", "password").ok();
    Ok(Some(held.iter().map(|password| show("UserPassword", password)).collect()))
}

pub(super) fn set_password(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.found(EntrustTable::Users, 0, "user")?;
    let generates = request.flag("generatePassword") == Some(true);
    let mails = request.flag("emailPassword") != Some(false);
    let returns = request.flag("returnPassword") == Some(true);
    let imports = request.text("passwordFormat").is_some_and(|format| format != "CLEARTEXT");
    let sent = request.text("password").filter(|_| !generates);
    if imports && (mails || generates || returns || users::origin(user) != "LOCAL") {
        return Err(invalid_member(
            "passwordFormat",
            "takes an imported password for a local user only, without mailing, making or returning one",
        ));
    }
    if mails && text(user, "email").is_empty() {
        return Err(invalid_member("emailPassword", "cannot be true: the user has no mail address"));
    }
    match &sent {
        None if !generates => return Err(invalid_member("password", "is required")),
        Some(password) if !imports && password.chars().count() < SHORTEST => {
            return Err(EntrustError::new(400, "password_policy_violation", "The password is too short"));
        }
        _ => {}
    }
    let expiry = request.body["expiryTime"].clone();
    let forces = request.flag("forceUpdate") == Some(true);
    let named = request.text("namedPasswordId");
    let now = request.now;
    let state = request.change();
    let number = state.next();
    let password = json!({
        "id": state.fresh("password"), "present": true, "lastChangedTime": time(now), "expiryTime": expiry,
        "forceUpdate": forces, "compromised": false, "namedPasswordId": named,
    });
    keep(request, "_password", password.clone())?;
    let mut shown = show("UserPassword", &row(password));
    if generates && returns {
        shown["newPassword"] = json!(format!("not-a-secret-entrust-password-{number}"));
    }
    Ok(Some(shown))
}

pub(super) fn delete_password(request: &mut EntrustRequest) -> EntrustResponse {
    part(request, "_password", "password")?;
    keep(request, "_password", Value::Null)?;
    Ok(None)
}

pub(super) fn notify(request: &mut EntrustRequest) -> EntrustResponse {
    part(request, "_password", "password")?;
    request.change();
    Ok(None)
}

/// Tells which rules a password meets, without setting it.
pub(super) fn validate(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.found(EntrustTable::Users, 0, "user")?;
    let password = request.text("password").unwrap_or_default();
    let holds = |test: fn(char) -> bool| password.chars().any(test);
    let long = password.chars().count() >= SHORTEST;
    let different = !logins(user).any(|login| login.eq_ignore_ascii_case(&password));
    let met = json!({
        "length": long, "lowerCase": holds(char::is_lowercase), "upperCase": holds(char::is_uppercase),
        "numeric": holds(char::is_numeric), "alphaNumeric": holds(char::is_alphanumeric), "userID": different,
        "alias": different, "fullName": true, "passwordHistory": true, "repeatedCharacters": true,
        "blacklisted": true, "adComplexity": long, "strength": long,
        "userPasswordStrength": {"score": if long { 3 } else { 0 }, "suggestions": []},
    });
    Ok(Some(show("UserPasswordValidationResponse", &row(met))))
}

/// Whether a code that was sent to a contact came back. A refusal stands in an answer of status 200.
pub(super) fn check_contact(request: &mut EntrustRequest) -> EntrustResponse {
    let right = request.text("challengeResponse").is_some_and(|code| code != WRONG);
    request.change();
    Ok(Some(json!({
        "challengeId": request.body["challengeId"], "success": right, "attemptsLeft": if right { 3 } else { 2 },
        "errorCode": if right { Value::Null } else { json!("invalid_user_response") },
    })))
}

pub(super) fn questions(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.found(EntrustTable::Users, 0, "user")?;
    let mut held =
        user.get("_questions").filter(|list| list.is_array()).cloned().unwrap_or_else(|| json!([]));
    if !request.allowed("USERQUESTIONANSWERS:VIEW") {
        for question in held.as_array_mut().into_iter().flatten() {
            crate::json::remove(question, "/answer");
        }
    }
    Ok(Some(json!({
        "userQuestions": held, "minimumNumberOfQuestions": QUESTIONS.0, "maximumNumberOfQuestions": QUESTIONS.1,
        "maximumResponseSize": 100,
    })))
}

pub(super) fn add_questions(request: &mut EntrustRequest) -> EntrustResponse {
    if has_questions(request)? {
        return Err(conflict("kba_already_exists", "The user has questions already"));
    }
    store_questions(request)
}

pub(super) fn replace_questions(request: &mut EntrustRequest) -> EntrustResponse {
    if !has_questions(request)? {
        return Err(missing("kba"));
    }
    store_questions(request)
}

fn has_questions(request: &EntrustRequest) -> Result<bool, EntrustError> {
    let user = request.found(EntrustTable::Users, 0, "user")?;
    Ok(user.get("_questions").is_some_and(Value::is_array))
}

fn store_questions(request: &mut EntrustRequest) -> EntrustResponse {
    let sent = request.body["userQuestions"].as_array().cloned().unwrap_or_default();
    let mut wrong = Vec::new();
    for (index, pair) in sent.iter().enumerate() {
        for name in ["question", "answer"] {
            if pair[name].as_str().unwrap_or_default().trim().is_empty() {
                let place = format!("userQuestions[{index}].{name}");
                let sentence = format!("{place} is required");
                wrong.push((place, sentence));
            }
        }
        if sent[..index].iter().any(|other| other["question"] == pair["question"]) {
            let place = format!("userQuestions[{index}].question");
            wrong.push((place, "A question is asked once only".into()));
        }
    }
    if !(QUESTIONS.0..=QUESTIONS.1).contains(&sent.len()) {
        let sentence = format!("there must be {} to {} questions", QUESTIONS.0, QUESTIONS.1);
        wrong.push(("userQuestions".into(), sentence));
    }
    if !wrong.is_empty() {
        return Err(invalid(wrong));
    }
    let state = request.change();
    let stored = sent.iter().map(
        |pair| json!({"id": state.fresh("question"), "question": pair["question"], "answer": pair["answer"]}),
    );
    let stored: Value = stored.collect();
    keep(request, "_questions", stored)?;
    Ok(None)
}

pub(super) fn delete_questions(request: &mut EntrustRequest) -> EntrustResponse {
    if !has_questions(request)? {
        return Err(missing("kba"));
    }
    keep(request, "_questions", Value::Null)?;
    Ok(None)
}

pub(super) fn delete_question(request: &mut EntrustRequest) -> EntrustResponse {
    let user = request.found(EntrustTable::Users, 0, "user")?;
    let id = request.name(1);
    let held = user.get("_questions").and_then(Value::as_array).cloned().unwrap_or_default();
    let left: Vec<Value> = held.iter().filter(|pair| pair["id"] != id.as_str()).cloned().collect();
    if left.len() == held.len() {
        return Err(missing("user_question"));
    }
    keep(request, "_questions", if left.is_empty() { Value::Null } else { json!(left) })?;
    Ok(None)
}
