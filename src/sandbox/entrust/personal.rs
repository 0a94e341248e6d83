//! What a user proves itself with, besides tokens and grids: temporary access codes, passwords, questions
//! and answers. Passwords themselves are not kept: somebody may type a real one here.

use super::check::instant;
use super::owners::logins;
use super::refusal::{Refusal, Told, conflict, invalid, invalid_member, missing};
use super::sample::show;
use super::state::{Row, Table, later, row, text, time};
use super::users;
use super::visit::Visit;
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
fn part(visit: &Visit, name: &str, what: &str) -> Result<Row, Refusal> {
    let user = visit.found(Table::Users, 0, "user")?;
    user.get(name).and_then(Value::as_object).cloned().ok_or_else(|| missing(what))
}

fn keep(visit: &mut Visit, name: &str, value: Value) -> Result<(), Refusal> {
    let user = visit.user(0)?;
    visit.change().set(Table::Users, &user, Value::from_iter([(name, value)]));
    Ok(())
}

pub(super) fn code(visit: &mut Visit) -> Told {
    let code = part(visit, "_code", "temp_access_code")?;
    Ok(Some(shown_code(visit, &code)))
}

/// The code itself is missing, not null, for whoever may not see it.
fn shown_code(visit: &Visit, code: &Row) -> Value {
    let mut shown = show("TempAccessCode", code);
    let over = instant(text(code, "expiryDate")).is_some_and(|expiry| expiry <= visit.now);
    shown["expired"] = json!(over);
    if !visit.allowed("TEMPACCESSCODECONTENTS:VIEW") {
        crate::json::remove(&mut shown, "/code");
    }
    shown
}

/// A new code takes the place of the one before.
pub(super) fn issue_code(visit: &mut Visit) -> Told {
    visit.user(0)?;
    let now = visit.now;
    let state = visit.change();
    let number = state.next();
    let code = json!({
        "id": state.fresh("code"), "code": format!("not-a-secret-entrust-code-{number}"),
        "createDate": time(now), "expiryDate": time(later(now, CODE_LIFE)), "maxUses": 1, "numUses": 0,
    });
    let shown = shown_code(visit, &row(code.clone()));
    keep(visit, "_code", code)?;
    Ok(Some(shown))
}

pub(super) fn revoke_code(visit: &mut Visit) -> Told {
    part(visit, "_code", "temp_access_code")?;
    keep(visit, "_code", Value::Null)?;
    Ok(None)
}

/// A user without a password has an answer, too: one that says so.
pub(super) fn password(visit: &mut Visit) -> Told {
    visit.user(0)?;
    let password = part(visit, "_password", "password").unwrap_or_default();
    Ok(Some(show("UserPassword", &password)))
}

pub(super) fn passwords(visit: &mut Visit) -> Told {
    visit.user(0)?;
    let held = part(visit, "_password", "password").ok();
    Ok(Some(held.iter().map(|password| show("UserPassword", password)).collect()))
}

pub(super) fn set_password(visit: &mut Visit) -> Told {
    let user = visit.found(Table::Users, 0, "user")?;
    let generates = visit.flag("generatePassword") == Some(true);
    let mails = visit.flag("emailPassword") != Some(false);
    let returns = visit.flag("returnPassword") == Some(true);
    let imports = visit.text("passwordFormat").is_some_and(|format| format != "CLEARTEXT");
    let sent = visit.text("password").filter(|_| !generates);
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
            return Err(Refusal::new(400, "password_policy_violation", "The password is too short"));
        }
        _ => {}
    }
    let expiry = visit.body["expiryTime"].clone();
    let forces = visit.flag("forceUpdate") == Some(true);
    let named = visit.text("namedPasswordId");
    let now = visit.now;
    let state = visit.change();
    let number = state.next();
    let password = json!({
        "id": state.fresh("password"), "present": true, "lastChangedTime": time(now), "expiryTime": expiry,
        "forceUpdate": forces, "compromised": false, "namedPasswordId": named,
    });
    keep(visit, "_password", password.clone())?;
    let mut shown = show("UserPassword", &row(password));
    if generates && returns {
        shown["newPassword"] = json!(format!("not-a-secret-entrust-password-{number}"));
    }
    Ok(Some(shown))
}

pub(super) fn delete_password(visit: &mut Visit) -> Told {
    part(visit, "_password", "password")?;
    keep(visit, "_password", Value::Null)?;
    Ok(None)
}

pub(super) fn notify(visit: &mut Visit) -> Told {
    part(visit, "_password", "password")?;
    visit.change();
    Ok(None)
}

/// Tells which rules a password meets, without setting it.
pub(super) fn validate(visit: &mut Visit) -> Told {
    let user = visit.found(Table::Users, 0, "user")?;
    let password = visit.text("password").unwrap_or_default();
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
pub(super) fn check_contact(visit: &mut Visit) -> Told {
    let right = visit.text("challengeResponse").is_some_and(|code| code != WRONG);
    visit.change();
    Ok(Some(json!({
        "challengeId": visit.body["challengeId"], "success": right, "attemptsLeft": if right { 3 } else { 2 },
        "errorCode": if right { Value::Null } else { json!("invalid_user_response") },
    })))
}

pub(super) fn questions(visit: &mut Visit) -> Told {
    let user = visit.found(Table::Users, 0, "user")?;
    let mut held =
        user.get("_questions").filter(|list| list.is_array()).cloned().unwrap_or_else(|| json!([]));
    if !visit.allowed("USERQUESTIONANSWERS:VIEW") {
        for question in held.as_array_mut().into_iter().flatten() {
            crate::json::remove(question, "/answer");
        }
    }
    Ok(Some(json!({
        "userQuestions": held, "minimumNumberOfQuestions": QUESTIONS.0, "maximumNumberOfQuestions": QUESTIONS.1,
        "maximumResponseSize": 100,
    })))
}

pub(super) fn add_questions(visit: &mut Visit) -> Told {
    if has_questions(visit)? {
        return Err(conflict("kba_already_exists", "The user has questions already"));
    }
    store_questions(visit)
}

pub(super) fn replace_questions(visit: &mut Visit) -> Told {
    if !has_questions(visit)? {
        return Err(missing("kba"));
    }
    store_questions(visit)
}

fn has_questions(visit: &Visit) -> Result<bool, Refusal> {
    let user = visit.found(Table::Users, 0, "user")?;
    Ok(user.get("_questions").is_some_and(Value::is_array))
}

fn store_questions(visit: &mut Visit) -> Told {
    let sent = visit.body["userQuestions"].as_array().cloned().unwrap_or_default();
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
    let state = visit.change();
    let stored = sent.iter().map(
        |pair| json!({"id": state.fresh("question"), "question": pair["question"], "answer": pair["answer"]}),
    );
    let stored: Value = stored.collect();
    keep(visit, "_questions", stored)?;
    Ok(None)
}

pub(super) fn delete_questions(visit: &mut Visit) -> Told {
    if !has_questions(visit)? {
        return Err(missing("kba"));
    }
    keep(visit, "_questions", Value::Null)?;
    Ok(None)
}

pub(super) fn delete_question(visit: &mut Visit) -> Told {
    let user = visit.found(Table::Users, 0, "user")?;
    let id = visit.name(1);
    let held = user.get("_questions").and_then(Value::as_array).cloned().unwrap_or_default();
    let left: Vec<Value> = held.iter().filter(|pair| pair["id"] != id.as_str()).cloned().collect();
    if left.len() == held.len() {
        return Err(missing("user_question"));
    }
    keep(visit, "_questions", if left.is_empty() { Value::Null } else { json!(left) })?;
    Ok(None)
}
