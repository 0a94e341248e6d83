//! One-time passcodes for users, and codes that check whether a contact is somebody's own.

use super::parts;
use crate::commands::args::{
    CHALLENGE_ID, CLIENT_IP, CONTACT, CONTACT_CODE, CONTACT_TYPE, DELIVER, DELIVERY, LOGIN, OTP_APPLICATION,
    SECRET_OUT,
};
use crate::commands::authenticators::otps;
use crate::commands::{column, columns};
use crate::fault::Fault;
use crate::json;
use crate::platforms::table::{Answer, Operation, default, local, may, must};
use crate::session::CommandInput;
use serde_json::Value;

const CONTACTS: &str = "CONTACTVERIFICATION:ADD";

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::post(&otps::CREATE, "/v1/otps")
        .on(&[&LOGIN])
        .body(&[
            must(&LOGIN, "/userId"),
            must(&OTP_APPLICATION, "/applicationId"),
            default(&DELIVER, "/deliverOTP", "false"),
            may(&DELIVERY, "/otpDeliveryType"),
            may(&CLIENT_IP, "/clientIp"),
            local(&SECRET_OUT),
        ])
        .prepare(|_, given| parts::ids(given, &[&OTP_APPLICATION]))
        .shape(returned)
        .mints(parts::seen_here)
        .columns(&[
            column(&columns::SECRET, "/otp"),
            column(&columns::KIND, "/otpDeliveryType"),
            column(&columns::EXPIRES, "/otpExpiryDate"),
        ])
        .needs("OTPS:ADD")
        .try_it(&[
            "authenticators otps create ann.example --application 8ab22b7e-0000-4000-8000-000000000000",
            "authenticators otps create ann.example --application 8ab22b7e-0000-4000-8000-000000000000 --deliver \
             --delivery SMS",
        ]),
    Operation::post(&otps::CONTACT_SEND, "/v1/contact/verification/challenge")
        .on(&[&CONTACT])
        .body(&[must(&CONTACT, "/value"), must(&CONTACT_TYPE, "/type")])
        .columns(&[column(&columns::ID, "/challengeId")])
        .needs(CONTACTS)
        .try_it(&["authenticators otps contact send ann@example.test --type OTP_EMAIL"]),
    Operation::post(&otps::CONTACT_CHECK, "/v1/contact/verification/authenticate")
        .on(&[&CHALLENGE_ID])
        .body(&[must(&CHALLENGE_ID, "/challengeId"), must(&CONTACT_CODE, "/challengeResponse")])
        .columns(&[column(&columns::ID, "/challengeId"), column(&columns::COUNT, "/attemptsLeft")])
        .answers(Answer::DERIVED.says(&[("/success", &["true"])]))
        .needs(CONTACTS)
        .try_it(&["authenticators otps contact check 4711 --contact-code-stdin"]),
];

/// A passcode that the platform sends is seen here only by a wish for it.
fn returned(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    let sent = json::at(body, "/deliverOTP") == &Value::Bool(true);
    if body.pointer("/returnOTP").is_none() {
        json::put(body, "/returnOTP", Value::Bool(!sent || given.has(&SECRET_OUT)));
    }
    if given.has(&DELIVERY) && !sent {
        return Err(Fault::usage("--delivery says how to send it, but nothing is sent").hint("add --deliver"));
    }
    Ok(())
}
