//! Machines that are known again. What a new one proves itself by is answered once.

use super::parts::{self, OF_USER};
use crate::commands::args::{FINGERPRINT, MACHINE, MACHINE_LABEL, SECRET_OUT, USER};
use crate::commands::authenticators::machines;
use crate::commands::{column, columns};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, encode_segment};
use crate::json;
use crate::platforms::replies::{nameless, not_the_answer};
use crate::platforms::table::{FindList, Operation, local, may, must};
use crate::session::outcome::plan;
use crate::session::{CommandInput, Done, Outcome, Sent, Session};
use serde_json::Value;

const PATH: &str = "/v1/users/{user}/machines";

/// All that a user has: what is not there is not there.
static ALL: FindList = FindList { proves: true, ..HELD };
const HELD: FindList = FindList { read: PATH, search: None, items: "", id: "/id", proves: false };

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::list(&machines::LIST, PATH)
        .on(OF_USER)
        .columns(&[
            column(&columns::ID, "/id"),
            column(&columns::LABEL, "/label"),
            column(&columns::CREATED, "/registrationTime"),
            column(&columns::SEEN, "/lastUsedTime"),
            column(&columns::EXPIRES, "/expiryTime"),
        ])
        .needs("USERMACHINES:VIEW")
        .try_it(&["authenticators machines list ann.example"]),
    Operation::post(&machines::CREATE, PATH)
        .on(OF_USER)
        .body(&[must(&MACHINE_LABEL, "/label"), may(&FINGERPRINT, "/fingerprint"), local(&SECRET_OUT)])
        .columns(&[
            column(&columns::ID, "/userMachineAuthenticator/id"),
            column(&columns::LABEL, "/userMachineAuthenticator/label"),
            column(&columns::EXPIRES, "/userMachineAuthenticator/expiryTime"),
            column(&columns::MACHINE_NONCE, "/machineAuthenticator/machineNonce"),
            column(&columns::SEQUENCE_NONCE, "/machineAuthenticator/sequenceNonce"),
        ])
        .counted_by(&HELD)
        .unproven(parts::UNDOCUMENTED)
        .needs("USERMACHINES:ADD")
        .try_it(&["authenticators machines create ann.example --label 'kitchen laptop'"]),
    Operation::delete(&machines::DELETE, "/v1/users/{user}/machines/{machine}")
        .on(&[&USER, &MACHINE])
        .prepare(|_, given| parts::ids(given, &[&MACHINE]))
        .own(delete_listed)
        .counted_by(&ALL)
        .needs("USERMACHINES:REMOVE")
        .try_it(&["authenticators machines delete ann.example e15e9aef-f5db-4af3-98e0-c242b0a3e2bf --yes"]),
];

/// Deletes a machine that is listed: that one is deleted which never was there, some servers say too.
fn delete_listed<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let (user, machine) = (given.text(&USER).unwrap_or_default(), given.text(&MACHINE).unwrap_or_default());
    let below = encode_segment(user).unwrap_or_default();
    let list = session.path(&PATH.replace("{user}", &below));
    let reply = session.exchange(&Call::new(Method::Get, list.clone()))?;
    let Some(Value::Array(rows)) = reply.value() else {
        return Err(session.name(not_the_answer(&reply.body)));
    };
    let is_it = |row: &Value| json::text_at(row, "/id").is_some_and(|id| id.eq_ignore_ascii_case(machine));
    if !rows.iter().any(is_it) {
        if rows.iter().any(|row| json::text_at(row, "/id").is_none()) {
            return Err(session.name(nameless("machine", machine)));
        }
        let fault = Fault::new(Kind::NotFound, format!("the user has no machine '{machine}'"));
        return Err(session.name(fault));
    }
    let segment = encode_segment(machine).unwrap_or_default();
    let call = Call::new(operation.method, format!("{list}/{segment}"));
    Ok(match session.write(&call)? {
        Sent::Planned(call) => plan([call]),
        Sent::Answered(reply) => {
            let answer = reply.value().unwrap_or_default();
            Outcome::Done(Done::answered(json::raw(&answer), format!("machine {machine} deleted")))
        }
    })
}
