//! What holds for everybody (password policy, life of tokens), and the service itself. The service calls
//! are named, but not shown, by the vendor, so their answers may be text or one of the objects that such services give.

use super::signin;
use crate::commands::args::{LOG_LEVEL, SECONDS};
use crate::commands::{auth, column, columns, settings};
use crate::fault::{Evidence, Fault, Kind};
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::replies::not_read_back;
use crate::platforms::table::{Answer, Edit, Flow, Operation, ReadBack, must};
use crate::session::outcome::plan;
use crate::session::{CommandInput, Done, Outcome, Sent, Session, token};
use serde_json::value::RawValue;
use serde_json::{Value, json};

/// Where the life of access tokens stands.
const LIFESPAN: &str = "/accessTokenLifespan";

static POLICY: Edit = Edit::new("/passwordpolicy", keep_policy).below("/policy").takes(&[
    "digits",
    "length",
    "maxLength",
    "lowerCase",
    "upperCase",
    "specialChars",
    "passwordHistory",
    "passwordAge",
    "forceExpiredPasswordChange",
    "maxAuthAge",
    "hashIterations",
    "hashAlgorithm",
    "recoveryCodesWarningThreshold",
    "regexPattern",
    "notUsername",
    "notEmail",
    "notContainsUsername",
]);

/// Every answer about the policy wraps it.
const POLICY_HELD: Answer = Answer::holds(&["/policy"]);

/// How the service is: its status may say all of it, a text or one of the members that frameworks use the rest.
const STATE: Answer = Answer::text_or_empty(&[
    "/status", "/state", "/health", "/healthy", "/ready", "/live", "/alive", "/checks",
]);

/// Where an answer may name the level.
const LEVELS: &[&str] = &["/level", "/logLevel", "/log_level"];

static LEVEL_SHOWN: ReadBack = ReadBack::new(levels)
    .by(&settings::LOG_LEVEL_GET)
    .unreadable(&["level"])
    .hides(&[("/unknown", &["true"])])
    .names(&[("/levels", &LOG_LEVEL)]);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::new(&auth::LOGIN, Flow::Session, Method::Post, signin::LOGIN).needs("can_create_token"),
    Operation::new(&auth::REFRESH, Flow::Session, Method::Post, signin::REFRESH),
    Operation::new(&auth::LOGOUT, Flow::Session, Method::Post, signin::LOGOUT),
    Operation::get(&settings::PASSWORD_POLICY_GET, "/passwordpolicy")
        .answers(POLICY_HELD)
        .needs("password_policy_viewer")
        .try_it(&["settings password-policy get"]),
    Operation::edit(&settings::PASSWORD_POLICY_UPDATE, "/passwordpolicy", &POLICY)
        .answers(POLICY_HELD)
        .needs("password_policy_admin")
        .caution(
            "the policy holds for everybody at once, you included; low values of maxAuthAge or \
             forceExpiredPasswordChange can lock administrators out",
        )
        .try_it(&["settings password-policy update --set digits=2 --confirm sandbox/protegrity"]),
    Operation::post(&settings::TOKEN_LIFESPAN_SET, "/token/lifespan/update")
        .body(&[must(&SECONDS, LIFESPAN)])
        .own(set_lifespan)
        .answers(Answer::FREE)
        .caution("the life of access tokens changes for everybody; sessions end 600 seconds after it")
        .try_it(&["settings token-lifespan set --seconds 600 --confirm sandbox/protegrity"]),
    Operation::get(&settings::VERSION, "/version")
        .answers(Answer::text(&["/version", "/buildVersion"]))
        .columns(&[column(&columns::VERSION, "/version")])
        .try_it(&["system version"]),
    Operation::get(&settings::HEALTH, "/health").answers(STATE).try_it(&["system health"]),
    Operation::get(&settings::READY, "/ready").answers(STATE).try_it(&["system ready"]),
    Operation::get(&settings::LIVE, "/live").answers(STATE).try_it(&["system live"]),
    Operation::get(&settings::DOC, "/doc")
        .answers(Answer::text(&["/openapi", "/swagger", "/paths"]))
        .try_it(&["system doc"]),
    Operation::get(&settings::LOG_LEVEL_GET, "/log")
        .answers(Answer::text(LEVELS))
        .try_it(&["system log-level get"]),
    Operation::post(&settings::LOG_LEVEL_SET, "/log")
        .body(&[must(&LOG_LEVEL, "/level")])
        .answers(Answer::text_or_empty(LEVELS))
        .read_back(&LEVEL_SHOWN)
        .try_it(&["system log-level set --level DEBUG"]),
];

/// Sets the life of access tokens and signs in again: the new token says how long it lives.
fn set_lifespan<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let mut body = given.data.clone().unwrap_or_else(|| json!({}));
    if let Some(seconds) = given.get(&SECONDS) {
        json::put(&mut body, LIFESPAN, seconds.to_json());
    }
    let wanted = json::at(&body, LIFESPAN).as_i64();
    let call = Call::new(operation.method, session.path(operation.path)).json(&body);
    let (answer, lost) = match session.write(&call) {
        Ok(Sent::Planned(call)) => return Ok(plan([call])),
        Ok(Sent::Answered(reply)) => (serde_json::from_slice(&reply.body).ok(), None),
        Err(fault) if fault.detail().doubt.is_some() => (None, Some(fault)),
        Err(fault) => return Err(fault),
    };
    let answer = answer.unwrap_or_else(|| RawValue::NULL.to_owned());
    let again = session.cancel.check().and_then(|()| token::sign_in(session));
    let lives = match (again, &lost) {
        (Ok(token), Some(lost)) if !token.life_told => return Err(lost.clone()),
        (Ok(token), None) if !token.life_told => {
            let text =
                format!("access token lifespan set to {} seconds; no token tells it", wanted.unwrap_or(0));
            return Ok(Outcome::Done(Done::answered(answer, text)));
        }
        (Ok(token), _) => token.expires.duration_since(token.issued).as_secs(),
        (Err(_), Some(lost)) => return Err(lost.clone()),
        (Err(fault), None) => return Err(session.name(not_read_back(fault)).in_doubt(call.line())),
    };
    let is_so = Some(lives) == wanted.map(|wanted| wanted.min(signin::LONGEST));
    let told = match lost {
        Some(fault) => {
            fault.settled(if is_so { Evidence::Done } else { Evidence::NotDone })?;
            "; the answer was lost, and a new token lives so long"
        }
        None if !is_so => {
            let message =
                format!("the platform accepted the change, and a new access token lives {lives} seconds");
            return Err(session.name(Fault::new(Kind::Rejected, message)));
        }
        None => "",
    };
    let text = format!("access token lifespan is now {lives} seconds{told}");
    Ok(Outcome::Done(Done::read_back(answer, text)))
}

/// The level in whatever form it is shown; unknown where it is no word.
fn levels(read: &Value) -> Value {
    let named = LEVELS.iter().find_map(|at| read.pointer(at)).unwrap_or(read).as_str();
    json!({ "levels": named.as_slice(), "unknown": named.is_none() })
}

/// The whole policy: a server that keeps it as one text drops the rules that are left out.
fn keep_policy(read: &Value) -> Value {
    json!({ "policy": read.get("policy").unwrap_or(read) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_level_is_read_in_every_form_and_a_number_is_no_word() {
        for read in [json!("debug"), json!({"level": "debug"}), json!({"logLevel": "debug"})] {
            assert_eq!(levels(&read), json!({"levels": ["debug"], "unknown": false}));
        }
        assert_eq!(levels(&json!({"level": 10})), json!({"levels": [], "unknown": true}));
    }

    #[test]
    fn keeping_the_policy_sends_every_rule() {
        let read = json!({"policy": {"digits": 1, "regexPattern": "\\d"}});
        assert_eq!(keep_policy(&read), read);
        assert_eq!(keep_policy(&json!({"digits": 1})), json!({"policy": {"digits": 1}}));
    }
}
