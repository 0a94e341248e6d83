//! Passwords, the usual one and named ones. The platform mails a new password unless told not to, so it is
//! told each time.

use super::parts::{self, OF_USER};
use crate::commands::args::{
    CLEAR_HISTORY, CURRENT_PASSWORD, ENDS, IGNORE_HISTORY, MAIL, NAMED_PASSWORD, PASSWORD, PASSWORD_FORMAT,
    SECRET_OUT, TEMPORARY, USER,
};
use crate::commands::authenticators::passwords;
use crate::commands::{Arg, Column, column, columns, users};
use crate::fault::Fault;
use crate::json;
use crate::platforms::table::{Absence, Answer, Operation, ReadBack, default, fixed, local, may, must};
use crate::session::{CommandInput, Session};
use serde_json::Value;

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::PRESENT, "/present"),
    column(&columns::MUST_CHANGE, "/forceUpdate"),
    column(&columns::COMPROMISED, "/compromised"),
    column(&columns::UPDATED, "/lastChangedTime"),
    column(&columns::EXPIRES, "/expiryTime"),
];

const POLICY: &[Column] = &[
    column(&columns::MINIMUM, "/minimumLength"),
    column(&columns::MAXIMUM, "/maximumLength"),
    column(&columns::STRENGTH, "/minimumStrength"),
    column(&columns::LIFETIME, "/lifetimeDays"),
];

/// What the answer to a new password says of what was asked for.
const REPEATED: &[(&Arg, &[&str])] =
    &[(&TEMPORARY, &["/forceUpdate"]), (&NAMED_PASSWORD, &["/namedPasswordId"])];

const NAMED: &[&Arg] = &[&USER, &NAMED_PASSWORD];
const VIEW: &str = "USERPASSWORDS:VIEW";
const EDIT: &str = "USERPASSWORDS:EDIT";
const REMOVE: &str = "USERPASSWORDS:REMOVE";
const PATH: &str = "/v1/users/{user}/passwords";

/// Who has none is told as such, or not found.
static GONE: ReadBack = ReadBack::new(Clone::clone).never(&[("/present", &["true"])]).absent(Absence::Done);

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::list(&passwords::LIST, "/v1/users/{user}/list/passwords")
        .on(OF_USER)
        .columns(COLUMNS)
        .needs(VIEW)
        .try_it(&["authenticators passwords list ann.example"]),
    Operation::get(&passwords::GET, PATH)
        .on(OF_USER)
        .columns(COLUMNS)
        .needs(VIEW)
        .try_it(&["authenticators passwords get ann.example"]),
    Operation::get(&passwords::POLICY, "/v1/users/{user}/settings/password")
        .on(OF_USER)
        .columns(POLICY)
        .needs(VIEW)
        .try_it(&["authenticators passwords policy ann.example"]),
    Operation::get(&passwords::POLICY_NAMED, "/v1/users/{user}/settings/password/{named-password}")
        .on(NAMED)
        .prepare(named)
        .columns(POLICY)
        .needs(VIEW)
        .try_it(&["authenticators passwords policy-named ann.example 8ab22b7e-0000-4000-8000-000000000000"]),
    Operation::post(&passwords::VALIDATE, "/v1/users/{user}/password/validate")
        .on(OF_USER)
        .body(&[
            must(&PASSWORD, "/password"),
            may(&NAMED_PASSWORD, "/namedPasswordId"),
            may(&IGNORE_HISTORY, "/ignorePasswordHistory"),
        ])
        .prepare(named)
        .columns(&[
            column(&columns::LENGTH_OK, "/length"),
            column(&columns::HISTORY_OK, "/passwordHistory"),
            column(&columns::STRENGTH, "/userPasswordStrength/score"),
        ])
        .answers(Answer::holds(&["/length", "/passwordHistory", "/strength", "/userPasswordStrength"]))
        .needs(EDIT)
        .try_it(&["authenticators passwords validate ann.example --password-stdin"]),
    Operation::put(&users::PASSWORD_SET, PATH)
        .on(OF_USER)
        .body(&[
            must(&PASSWORD, "/password"),
            may(&CURRENT_PASSWORD, "/currentPassword"),
            default(&TEMPORARY, "/forceUpdate", "false"),
            default(&MAIL, "/emailPassword", "false"),
            may(&ENDS, "/expiryTime"),
            may(&NAMED_PASSWORD, "/namedPasswordId"),
            may(&CLEAR_HISTORY, "/clearPasswordHistory"),
            may(&PASSWORD_FORMAT, "/passwordFormat"),
        ])
        .prepare(named)
        .columns(COLUMNS)
        .answers(Answer::DERIVED.repeats(REPEATED))
        .needs(EDIT)
        .try_it(&["users password set ann.example --password-stdin --temporary"]),
    Operation::put(&passwords::GENERATE, PATH)
        .on(OF_USER)
        .body(&[
            fixed("/generatePassword", "true"),
            default(&TEMPORARY, "/forceUpdate", "false"),
            default(&MAIL, "/emailPassword", "false"),
            may(&ENDS, "/expiryTime"),
            may(&NAMED_PASSWORD, "/namedPasswordId"),
            may(&CLEAR_HISTORY, "/clearPasswordHistory"),
            local(&SECRET_OUT),
        ])
        .prepare(shown_or_mailed)
        .shape(returned)
        .mints(parts::seen_here)
        .columns(&[
            column(&columns::SECRET, "/newPassword"),
            column(&columns::MUST_CHANGE, "/forceUpdate"),
            column(&columns::EXPIRES, "/expiryTime"),
        ])
        .answers(Answer::holds(&["/newPassword", "/id"]).repeats(REPEATED))
        .needs(EDIT)
        .try_it(&[
            "authenticators passwords generate ann.example --temporary",
            "authenticators passwords generate ann.example --mail",
        ]),
    Operation::put(&passwords::NOTIFY, "/v1/users/{user}/password/notify")
        .on(OF_USER)
        .needs(EDIT)
        .try_it(&["authenticators passwords notify ann.example"]),
    Operation::put(&passwords::NOTIFY_NAMED, "/v1/users/{user}/password/{named-password}/notify")
        .on(NAMED)
        .prepare(named)
        .needs(EDIT)
        .try_it(&["authenticators passwords notify-named ann.example 8ab22b7e-0000-4000-8000-000000000000"]),
    Operation::delete(&passwords::DELETE, PATH)
        .on(OF_USER)
        .read_back(&GONE)
        .needs(REMOVE)
        .try_it(&["authenticators passwords delete ann.example --yes"]),
    Operation::delete(&passwords::DELETE_NAMED, "/v1/users/{user}/passwords/{named-password}")
        .unproven(parts::UNDOCUMENTED)
        .on(NAMED)
        .prepare(named)
        .needs(REMOVE)
        .try_it(&[
            "authenticators passwords delete-named ann.example 8ab22b7e-0000-4000-8000-000000000000 --yes",
        ]),
];

fn named(_session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    parts::ids(given, &[&NAMED_PASSWORD])
}

fn shown_or_mailed(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    if given.flag(&MAIL) && given.has(&SECRET_OUT) {
        return Err(Fault::usage("--mail and --secret-out exclude each other")
            .hint("a password that is mailed is not shown here"));
    }
    named(session, given)
}

/// A password that is mailed need not be seen here.
fn returned(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    let mailed = json::at(body, "/emailPassword") == &Value::Bool(true);
    // What was given is sent as it is, or refused.
    if body.pointer("/returnPassword").is_none() {
        json::put(body, "/returnPassword", Value::Bool(!mailed));
    }
    Ok(())
}
