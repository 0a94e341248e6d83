//! What tenants and the account itself have a right to, and what they used of it.

use crate::commands::args::{
    BILLING, CONTRACT_MODE, CONTRACT_NUMBER, CUSTOMER_ID, ENDED_ENTITLEMENT, ENTITLEMENT_ID,
    ENTITLEMENT_STATUS, ENTITLEMENT_TYPE, EXPIRES, QUANTITY, READ_ENTITLEMENT, SINCE, SMART_LOGIN, STARTS,
    SUBSCRIPTION_LINE, TENANT, UNTIL,
};
use crate::commands::{Arg, Column, column, columns, entitlements, tenants};
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method, encode_segment};
use crate::json;
use crate::platforms::entrust::answers::WITH_ID;
use crate::platforms::entrust::search::{self, FILTERED, ORDERED, PAGED, SearchOperator, filter, span};
use crate::platforms::table::{Answer, Expected, Operation, ReadBack, local, may};
use crate::session::{CommandInput, Session};
use jiff::SignedDuration;
use serde_json::{Value, json};

const RIGHTS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::KIND, "/type"),
    column(&columns::STATUS, "/status"),
    column(&columns::CONTRACT_MODE, "/contractMode"),
    column(&columns::QUANTITY, "/quantity"),
    column(&columns::REMAINING, "/remaining"),
    column(&columns::STARTED, "/startDate"),
    column(&columns::EXPIRES, "/endDate"),
];

const OWN: &[Column] = &[
    column(&columns::QUANTITY, "/users/quantity"),
    column(&columns::CONSUMED, "/users/consumed"),
    column(&columns::STARTED, "/users/startDate"),
    column(&columns::EXPIRES, "/users/endDate"),
];

const USAGE: &[Column] = &[
    column(&columns::TENANT, "/tenantId"),
    column(&columns::KIND, "/usageType"),
    column(&columns::COUNT, "/count"),
    column(&columns::PERIOD, "/aggregationPeriod"),
    column(&columns::STARTED, "/startTime"),
    column(&columns::ENDED, "/endTime"),
];

const RIGHTS_OF: &str = "/v4/tenants/{tenant}/entitlements";
const RIGHT_OF: &str = "/v4/tenants/{tenant}/entitlements/{type}";

/// The one to texts and calls is a part of the one to users.
static ENDED: ReadBack = ReadBack::new(Clone::clone).asks(ended);
static SET: ReadBack = ReadBack::new(Clone::clone).asks(set);

/// The members of the body that flags fill.
const FLAGS: &[(&Arg, &str)] = &[
    (&QUANTITY, "/quantity"),
    (&CONTRACT_MODE, "/contractMode"),
    (&ENTITLEMENT_STATUS, "/status"),
    (&BILLING, "/usersBillingType"),
    (&STARTS, "/startDate"),
    (&EXPIRES, "/endDate"),
    (&ENTITLEMENT_TYPE, "/type"),
    (&CONTRACT_NUMBER, "/contractNumber"),
    (&CUSTOMER_ID, "/customerId"),
    (&ENTITLEMENT_ID, "/entitlementId"),
    (&SUBSCRIPTION_LINE, "/subscriptionLineId"),
    (&SMART_LOGIN, "/smartLoginEnabled"),
];

/// What is sent and shown alike. Dates come back in another form.
const ALIKE: &[&str] = &[
    "/quantity",
    "/contractMode",
    "/status",
    "/usersBillingType",
    "/contractNumber",
    "/customerId",
    "/entitlementId",
    "/subscriptionLineId",
    "/smartLoginEnabled",
];

/// The same in the parts of an entitlement.
const PARTS: &[&str] = &["quantity", "renewalQuantity"];

/// How far back usage goes that says no time.
const DEFAULT: SignedDuration = SignedDuration::from_hours(90 * 24);

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::get(&entitlements::GET, "/v1/entitlements/info")
        .columns(OWN)
        .answers(Answer::holds(&["/users", "/smsVoice"]))
        .needs("ENTITLEMENTS:VIEW")
        .try_it(&["entitlements get"]),
    Operation::list(&tenants::ENTITLEMENTS_LIST, RIGHTS_OF)
        .on(&[&TENANT])
        .columns(RIGHTS)
        .needs("SPENTITLEMENTS:VIEW")
        .try_it(&["tenants entitlements list 'Birch Clinics'"]),
    Operation::get(&tenants::ENTITLEMENTS_GET, RIGHT_OF)
        .on(&[&TENANT, &READ_ENTITLEMENT])
        .columns(RIGHTS)
        .answers(WITH_ID.echoes(&[(&READ_ENTITLEMENT, &["/type"])]))
        .needs("SPENTITLEMENTS:VIEW")
        .try_it(&["tenants entitlements get 'Birch Clinics' USERS"]),
    Operation::put(&tenants::ENTITLEMENTS_SET, RIGHTS_OF)
        .on(&[&TENANT])
        .body(&[
            may(&QUANTITY, "/quantity"),
            may(&CONTRACT_MODE, "/contractMode"),
            may(&ENTITLEMENT_STATUS, "/status"),
            may(&BILLING, "/usersBillingType"),
            may(&STARTS, "/startDate"),
            may(&EXPIRES, "/endDate"),
            may(&ENTITLEMENT_TYPE, "/type"),
            may(&CONTRACT_NUMBER, "/contractNumber"),
            may(&CUSTOMER_ID, "/customerId"),
            may(&ENTITLEMENT_ID, "/entitlementId"),
            may(&SUBSCRIPTION_LINE, "/subscriptionLineId"),
            may(&SMART_LOGIN, "/smartLoginEnabled"),
        ])
        .shape(something)
        .caution(
            "whether the platform keeps what is left out is documented nowhere; read it again afterwards",
        )
        .takes(&QUANTITY, lowers)
        .read_back(&SET)
        .needs("SPENTITLEMENTS:EDIT")
        .try_it(&[
            "tenants entitlements set 'Birch Clinics' --quantity 250 --contract-mode PRODUCTION",
            "tenants entitlements set 'Birch Clinics' --type USERS --quantity 9 --contract-number C-7 \
             --customer-id K-7 --entitlement-id E-7 --subscription-line L-7 --smart-login --yes",
        ]),
    Operation::delete(&tenants::ENTITLEMENTS_DELETE, RIGHT_OF)
        .on(&[&TENANT, &ENDED_ENTITLEMENT])
        .read_back(&ENDED)
        .needs("SPENTITLEMENTS:REMOVE")
        .try_it(&["tenants entitlements delete 'Birch Clinics' SMSVOICE --yes"]),
    Operation::search(&tenants::ENTITLEMENTS_USAGE, "/v4/tenants/entitlements/usage", PAGED)
        .body(&[FILTERED, ORDERED, local(&SINCE), local(&UNTIL)])
        .offers(|arg, text| search::lists::USAGE.offers(arg, text))
        .prepare(usage)
        .columns(USAGE)
        .narrows(&search::lists::USAGE)
        .needs("TENANTS:VIEW")
        .try_it(&[
            "tenants entitlements usage --since 120d --limit 10",
            "tenants entitlements usage --since 120d --where isTrial=true --order-by -startTime",
        ]),
];

/// The read of the one entitlement that can be read.
fn to_users(session: &Session, given: &CommandInput) -> Call {
    let tenant = given.text(&TENANT).and_then(encode_segment).unwrap_or_default();
    Call::new(Method::Get, session.path(&format!("/v4/tenants/{tenant}/entitlements/USERS")))
}

/// What the one to users must show; another one cannot be read.
fn set(session: &Session, given: &CommandInput) -> Result<Vec<Expected>, Fault> {
    let body = asked_for(given);
    if body.get("type").is_some_and(|kind| kind != "USERS") {
        return Ok(Vec::new());
    }
    let (mut wanted, mut unseen) = (json!({}), Vec::new());
    for (name, value) in body.as_object().into_iter().flatten().filter(|(name, _)| *name != "type") {
        match value {
            Value::Object(part) if part.get("deleteEntitlement") == Some(&Value::Bool(true)) => {
                wanted[name] = Value::Null;
            }
            Value::Object(part) => {
                for (inner, value) in part {
                    match PARTS.contains(&inner.as_str()) {
                        true => json::put(&mut wanted, &format!("/{name}/{inner}"), value.clone()),
                        false => unseen.push(format!("{name}.{inner}")),
                    }
                }
            }
            value if ALIKE.iter().any(|at| at.strip_prefix('/') == Some(name)) => {
                wanted[name] = value.clone();
            }
            _ => unseen.push(name.clone()),
        }
    }
    if wanted == json!({}) {
        return Ok(Vec::new());
    }
    if !unseen.is_empty() {
        session.notice(&format!("not read back: {}", unseen.join(", ")));
    }
    let name = "the entitlement".to_owned();
    Ok(vec![Expected { name, call: to_users(session, given), shows: Some(wanted), before: false }])
}

/// What is sent: `--data` with what the flags say over it.
fn asked_for(given: &CommandInput) -> Value {
    let mut body = given.data.clone().filter(Value::is_object).unwrap_or_else(|| json!({}));
    for (arg, at) in FLAGS {
        given.get(arg).into_iter().for_each(|input| json::put(&mut body, at, input.to_json()));
    }
    body
}

/// Where fewer are asked for than there are.
fn lowers(session: &Session, given: &CommandInput) -> Result<Option<String>, Fault> {
    let body = asked_for(given);
    let kind = body.get("type").and_then(Value::as_str).unwrap_or("USERS").to_owned();
    let tenant = given.text(&TENANT).and_then(encode_segment).unwrap_or_default();
    let call = Call::new(Method::Get, session.path(&format!("/v4/tenants/{tenant}/entitlements")));
    let reply = match session.exchange(&call) {
        Ok(reply) => reply,
        Err(fault) if fault.kind() == Kind::Forbidden => {
            return Ok(Some("whether that is less than before could not be read".to_owned()));
        }
        // There is none yet.
        Err(fault) if fault.kind() == Kind::NotFound => return Ok(None),
        Err(fault) => return Err(fault),
    };
    let Some(Value::Array(rows)) = reply.value() else {
        return Ok(Some("whether that is less than before could not be read".to_owned()));
    };
    let mut less = Vec::new();
    for row in rows.iter().filter(|row| row["type"] == kind.as_str()) {
        lower("", &body, row, &mut less);
    }
    Ok(if less.is_empty() { None } else { Some(less.join(", ")) })
}

/// Quantities, at whatever depth, that are smaller than those that are there.
fn lower(at: &str, wanted: &Value, there: &Value, less: &mut Vec<String>) {
    for (name, value) in wanted.as_object().into_iter().flatten() {
        let at = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
        let held = there.get(name).unwrap_or(&Value::Null);
        let counts = name.to_ascii_lowercase().ends_with("quantity");
        if let (true, Some(wanted), Some(held)) = (counts, value.as_i64(), held.as_i64())
            && wanted < held
        {
            less.push(format!("lowers {at} from {held} to {wanted}"));
        }
        lower(&at, value, held, less);
    }
}

fn ended(session: &Session, given: &CommandInput) -> Result<Vec<Expected>, Fault> {
    let call = to_users(session, given);
    let shows = Some(json!({ "smsVoice": null }));
    Ok(vec![Expected { name: "the tenant".to_owned(), call, shows, before: false }])
}

fn something(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    if body.as_object().is_some_and(|map| !map.is_empty()) {
        return Ok(());
    }
    Err(Fault::usage("nothing is to be set").hint("give a flag, or --data for what has no flag"))
}

/// The platform wants a start of every search for usage.
fn usage(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    let mut filters = Vec::new();
    if given.has(&SINCE) || !search::mentions(given, "startTime") {
        let since = span::start(session, given, DEFAULT, "90 days")?;
        filters.push(filter("startTime", SearchOperator::GreaterOrEqual, &search::on_the_wire(since)));
    }
    if let Some(until) = span::instant(session, given, &UNTIL)? {
        filters.push(filter("endTime", SearchOperator::LessOrEqual, &search::on_the_wire(until)));
    }
    search::prepare_with(&search::lists::USAGE, session, given, filters)
}
