//! What holds for everybody (password policy, life of tokens), and the service itself. The service calls
//! are named, but not shown, by the vendor, so their answers are taken as they come.

use super::signin;
use crate::commands::args::{LOG_LEVEL, SECONDS};
use crate::commands::{auth, column, columns, settings};
use crate::http::Method;
use crate::platforms::table::{Answer, Edit, Flow, Operation, must};
use serde_json::{Value, json};

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
        .body(&[must(&SECONDS, "/accessTokenLifespan")])
        .answers(Answer::FREE)
        .caution("the life of access tokens changes for everybody; sessions end 600 seconds after it")
        .try_it(&["settings token-lifespan set --seconds 600 --confirm sandbox/protegrity"]),
    Operation::get(&settings::VERSION, "/version")
        .answers(Answer::FREE)
        .columns(&[column(&columns::VERSION, "/version")])
        .try_it(&["system version"]),
    Operation::get(&settings::HEALTH, "/health").answers(Answer::FREE).try_it(&["system health"]),
    Operation::get(&settings::READY, "/ready").answers(Answer::FREE).try_it(&["system ready"]),
    Operation::get(&settings::LIVE, "/live").answers(Answer::FREE).try_it(&["system live"]),
    Operation::get(&settings::DOC, "/doc").answers(Answer::FREE).try_it(&["system doc"]),
    Operation::get(&settings::LOG_LEVEL_GET, "/log").answers(Answer::FREE).try_it(&["system log-level get"]),
    Operation::post(&settings::LOG_LEVEL_SET, "/log")
        .body(&[must(&LOG_LEVEL, "/level")])
        .answers(Answer::FREE)
        .try_it(&["system log-level set --level DEBUG"]),
];

/// The whole policy: a server that keeps it as one text drops the rules that are left out.
fn keep_policy(read: &Value) -> Value {
    json!({ "policy": read.get("policy").unwrap_or(read) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeping_the_policy_sends_every_rule() {
        let read = json!({"policy": {"digits": 1, "regexPattern": "\\d"}});
        assert_eq!(keep_policy(&read), read);
        assert_eq!(keep_policy(&json!({"digits": 1})), json!({"policy": {"digits": 1}}));
    }
}
