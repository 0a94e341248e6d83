//! Making a tenant, which runs on its own at the platform: started, waited for, and its result taken, which
//! holds the secret of the tenant's first application and can be read once only. So the result is handed to
//! whoever asked before anything else is done with it.

use crate::commands::args::{
    APPLICATION_NAME, COMPANY, CONTRACT_MODE, COUNTRY, COUNTRY_STATE, CREATION, EMAIL, FIRST_NAME, HOSTNAME,
    LAST_NAME, MAIL, QUANTITY, SECRET_OUT, USERNAME,
};
use crate::commands::{Column, column, columns, tenants};
use crate::fault::{Fault, Kind};
use crate::http::{self, Call, Method, Reply, encode_segment};
use crate::json;
use crate::platforms::entrust::answers::{CREATION_STARTED, WITH_ID};
use crate::platforms::entrust::poll::{self, Wait};
use crate::platforms::entrust::user_search::RUNNING;
use crate::platforms::table::{Field, Operation, Presence, default, local, may, must};
use crate::session::outcome::plan;
use crate::session::{CommandInput, Outcome, Sent, Session};
use serde_json::value::RawValue;
use serde_json::{Value, json};

const START: &str = "/v5/async/tenants";
const STATUS: &str = "/v4/async/tenants/{creation}/createstatus";
const RESULT: &str = "/v4/async/tenants/{creation}/createresult";
const ADD: &str = "TENANTS:ADD";

const FIELDS: &[Field] = &[
    must(&COMPANY, "/tenant/companyName"),
    must(&HOSTNAME, "/tenant/domain"),
    must(&USERNAME, "/adminUser/userId"),
    may(&EMAIL, "/adminUser/email"),
    may(&FIRST_NAME, "/adminUser/firstName"),
    may(&LAST_NAME, "/adminUser/lastName"),
    may(&COUNTRY, "/tenant/companyCountry"),
    may(&COUNTRY_STATE, "/tenant/companyState"),
    may(&CONTRACT_MODE, "/entitlements/contractMode"),
    may(&QUANTITY, "/entitlements/quantity"),
    may(&APPLICATION_NAME, "/adminApiApplication/name"),
    default(&MAIL, "/deliverWelcomeEmail", "false"),
    local(&SECRET_OUT),
];

/// The same without the file: starting hands no secret over.
const STARTED: &[Field] = FIELDS.split_at(FIELDS.len() - 1).0;

const MADE: &[Column] = &[
    column(&columns::ID, "/tenant/id"),
    column(&columns::HOSTNAME, "/tenant/hostname"),
    column(&columns::COMPANY, "/tenant/companyName"),
    column(&columns::USERNAME, "/adminUser/userId"),
    column(&columns::CLIENT_ID, "/adminApiApplication/id"),
    column(&columns::SECRET, "/adminApiApplication/sharedSecret"),
];

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::post(&tenants::CREATE, START)
        .own(create)
        .body(FIELDS)
        .shape(complete)
        .mints(|body| !json::at(body, "/adminApiApplication").is_null())
        .columns(MADE)
        .needs(ADD)
        .try_it(&[
            "tenants create --company 'Gorse Gardens' --hostname gorse --username gardener \
             --email gardener@gorse.example.test --contract-mode TRIAL --quantity 25 --application-name setup",
            "tenants create --data docs/examples/new-tenant.json",
        ]),
    Operation::post(&tenants::CREATIONS_START, START)
        .body(STARTED)
        .shape(complete)
        .columns(RUNNING)
        .answers(CREATION_STARTED)
        .needs(ADD)
        .try_it(&["tenants creations start --company 'Hazel Homes' --hostname hazel --username builder"]),
    Operation::get(&tenants::CREATIONS_STATUS, STATUS)
        .on(&[&CREATION])
        .columns(RUNNING)
        .answers(WITH_ID.echoes(&[(&CREATION, &["/id"])]))
        .needs("TENANTS:VIEW")
        .try_it(&["tenants creations status 0a5b3526-2c96-4b37-9ca2-63bd99a2fc0c"]),
    Operation::get(&tenants::CREATIONS_RESULT, RESULT)
        .own(take)
        .on(&[&CREATION])
        .body(&[local(&SECRET_OUT)])
        .columns(MADE)
        .needs(ADD)
        .try_it(&["tenants creations result 0a5b3526-2c96-4b37-9ca2-63bd99a2fc0c"]),
];

/// What the platform would refuse only after a while.
fn complete(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    let has = |pointer: &str| !json::at(body, pointer).is_null();
    let country = json::text_at(body, "/tenant/companyCountry").unwrap_or_default().to_uppercase();
    if matches!(country.as_str(), "US" | "CA") && !has("/tenant/companyState") {
        return Err(Fault::usage(format!("--state is missing: a company in {country} needs it")));
    }
    if has("/entitlements") {
        for (pointer, flag) in
            [("/entitlements/contractMode", "contract-mode"), ("/entitlements/quantity", "quantity")]
        {
            if !has(pointer) {
                return Err(Fault::usage(format!("--{flag} is missing"))
                    .hint("what a tenant has a right to takes both --contract-mode and --quantity"));
            }
        }
    }
    if given.has(&SECRET_OUT) && !has("/adminApiApplication") {
        return Err(Fault::usage("--secret-out without an application: there will be no secret")
            .hint("--application-name makes one"));
    }
    Ok(())
}

fn create<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let body = body(operation, given)?;
    let start = Call::new(Method::Post, session.path(START)).json(&body);
    let reply = match session.write(&start)? {
        Sent::Answered(reply) => reply,
        Sent::Planned(call) => return Ok(plan([call])),
    };
    let begun = reply.value().unwrap_or_default();
    let id = json::text_at(&begun, "/id").unwrap_or_default();
    let status = path(session, STATUS, &id).ok_or_else(|| {
        Fault::unexpected("the platform's answer does not name the creation that it started")
            .status(reply.status)
            .in_doubt(start.line())
    })?;
    session.notice(&format!("creation {id} started"));
    let pick_up = format!("iamctl tenants creations result {id}");
    let wait = Wait { what: "the creation", status, pick_up: pick_up.clone() };
    // It goes on whatever came of the question how far it is: whoever starts another may get two.
    poll::until_done(session, &wait, begun).map_err(|fault| match fault.kind() {
        Kind::Rejected | Kind::Interrupted | Kind::Terminated | Kind::HungUp => fault,
        _ => fault.in_doubt(start.line()),
    })?;
    let made = match result(session, &id) {
        Ok(Sent::Answered(reply)) => read(&reply),
        Ok(Sent::Planned(call)) => return Ok(plan([call])),
        Err(fault) => Err(fault),
    };
    let made =
        made.map_err(|fault| fault.hint(format!("the tenant is made; '{pick_up}' takes the result")))?;
    hand_over(session, &made)?;
    Ok(Outcome::Delivered(format!("tenant {} created", host(&made))))
}

fn take<'a>(
    session: &'a Session<'a>,
    _operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let made = match result(session, given.text(&CREATION).unwrap_or_default())? {
        Sent::Answered(reply) => read(&reply)?,
        Sent::Planned(call) => return Ok(plan([call])),
    };
    hand_over(session, &made)?;
    Ok(Outcome::Delivered(format!("tenant {}; the result is gone there now", host(&made))))
}

/// Reads the result. It counts as a write: the platform forgets what it delivered.
fn result(session: &Session, id: &str) -> Result<Sent, Fault> {
    let path = path(session, RESULT, id).ok_or_else(|| Fault::usage("CREATION is missing"))?;
    session.write(&Call::new(Method::Get, path).effect(http::CallEffect::Write))
}

/// The tenant that was made and its administrator. Whatever else comes may have used the result up.
fn read(reply: &Reply) -> Result<Box<RawValue>, Fault> {
    let lost = |why: &str| {
        Fault::unexpected(format!("the platform's answer is not the result of the creation: {why}"))
            .status(reply.status)
            .in_doubt(format!("GET {RESULT}"))
            .hint("a result can be read once only; 'iamctl tenants list' shows whether the tenant is there")
    };
    let made: Box<RawValue> =
        serde_json::from_slice(&reply.body).map_err(|error| lost(&error.to_string()))?;
    let missing = ["/tenant", "/adminUser"].into_iter().find(|part| json::place(&made, part).is_none());
    missing.map_or(Ok(made), |part| Err(lost(&format!("it lacks {part}"))))
}

fn hand_over(session: &Session, made: &RawValue) -> Result<(), Fault> {
    session.handover.deliver(made, &host(made)).map_err(|fault| match fault.kind() {
        Kind::ClosedPipe => fault,
        _ => {
            fault.hint("the result cannot be read again: if its secret is lost, rotate it in the new tenant")
        }
    })
}

fn host(made: &RawValue) -> String {
    let host = json::pick(made, "/tenant/hostname");
    host.and_then(|host| host.as_str().map(str::to_owned)).unwrap_or_default()
}

fn path(session: &Session, template: &str, id: &str) -> Option<String> {
    Some(session.path(&template.replace("{creation}", &encode_segment(id)?)))
}

/// The body that the fields, `--data` and the shape make.
fn body(operation: &Operation, given: &CommandInput) -> Result<Value, Fault> {
    let mut body = given.data.clone().unwrap_or_else(|| json!({}));
    for field in operation.body {
        let value = field.arg.and_then(|arg| given.get(arg));
        match (field.need, value) {
            (Presence::Local, _) => {}
            (_, Some(value)) => json::put(&mut body, field.at, value.to_json()),
            (Presence::Default(text), None) if body.pointer(field.at).is_none() => {
                json::put(&mut body, field.at, serde_json::from_str(text).unwrap_or_default());
            }
            _ => {}
        }
    }
    if let Some(shape) = operation.shape {
        shape(&mut body, given)?;
    }
    Ok(body)
}
