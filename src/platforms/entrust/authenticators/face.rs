//! Faces. The service behind them knows a person as an applicant; a phone registers by a link or a picture to
//! scan.

use super::parts::{self, OF_USER};
use crate::commands::args::{
    APPLICANT, ENDS, FACE, FACE_STATUS, MAIL, QR_CODE, SECRET_OUT, USER, WORKFLOW_RUN,
};
use crate::commands::authenticators::face;
use crate::commands::{Arg, Column, Command, column, columns};
use crate::fault::Fault;
use crate::json;
use crate::platforms::entrust::answers::WITH_ID;
use crate::platforms::table::{Field, FindList, Operation, default, local, may, must};
use crate::session::CommandInput;
use serde_json::Value;

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::SERIAL_NUMBER, "/serialNumber"),
    column(&columns::STATUS, "/status"),
    column(&columns::APPLICANT, "/applicantId"),
    column(&columns::CREATED, "/created"),
    column(&columns::EXPIRES, "/expiry"),
];

const NEW: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::STATUS, "/status"),
    column(&columns::EXPIRES, "/expiry"),
    column(&columns::ACTIVATION_URL, "/activationUrl"),
    column(&columns::QR_CODE, "/activationQRCode"),
];

// A flag that is left out is false there now; saying so keeps it false.
const FIELDS: &[Field] = &[
    may(&APPLICANT, "/applicantId"),
    may(&WORKFLOW_RUN, "/workflowRunId"),
    default(&QR_CODE, "/returnQRCode", "false"),
    default(&MAIL, "/deliverActivationEmail", "false"),
    local(&SECRET_OUT),
];

const OLD_FIELDS: &[Field] = &[
    may(&APPLICANT, "/applicantId"),
    may(&WORKFLOW_RUN, "/workflowRunId"),
    default(&MAIL, "/deliverActivationEmail", "false"),
];

const FACES: &[&Arg] = &[&FACE];

static HELD: FindList =
    FindList { read: "/v1/users/{user}/faces", search: None, items: "", id: "/id", proves: false };

const fn create(command: &'static Command, path: &'static str) -> Operation {
    Operation::post(command, path)
        .on(OF_USER)
        .prepare(|_, given| parts::ids(given, &[&APPLICANT, &WORKFLOW_RUN]))
        .answers(WITH_ID)
        .mints(parts::seen_here)
        .counted_by(&HELD)
        .unproven(parts::UNDOCUMENTED)
        .needs("FACE:ADD")
}

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::list(&face::LIST, "/v1/users/{user}/faces")
        .on(OF_USER)
        .columns(COLUMNS)
        .needs("FACE:VIEW")
        .try_it(&["authenticators face list ann.example"]),
    Operation::get(&face::SETTINGS, "/v1/users/{user}/settings/face")
        .on(OF_USER)
        .columns(&[column(&columns::LIFETIME, "/lifetime")])
        .needs("FACE:VIEW")
        .try_it(&["authenticators face settings ann.example"]),
    create(&face::CREATE, "/v2/users/{user}/face").body(FIELDS).columns(NEW).try_it(&[
        "authenticators face create ann.example --qr-code",
        "authenticators face create ann.example --mail",
    ]),
    create(&face::CREATE_OLD, "/v1/users/{user}/face")
        .body(OLD_FIELDS)
        .columns(COLUMNS)
        .caution("the platform will drop this call; 'authenticators face create' takes its place")
        .try_it(&["authenticators face create-old ann.example --mail"]),
    Operation::put(&face::UPDATE, "/v1/users/{user}/face")
        .on(&[&USER, &FACE])
        .body(&[must(&FACE, "/id"), may(&FACE_STATUS, "/status"), may(&ENDS, "/expiry")])
        .prepare(|_, given| parts::ids(given, FACES))
        .shape(more_than_id)
        .unproven(parts::UNDOCUMENTED)
        .needs("FACE:EDIT")
        .try_it(&[
            "authenticators face update ann.example 8ab22b7e-0000-4000-8000-000000000000 --status ACTIVE",
            "authenticators face update ann.example 8ab22b7e-0000-4000-8000-000000000000 --expires 90d",
        ]),
    Operation::put(&face::MAIL, "/v1/face/{face}/activation")
        .on(FACES)
        .prepare(|_, given| parts::ids(given, FACES))
        .needs("FACE:ADD")
        .try_it(&["authenticators face mail 8ab22b7e-0000-4000-8000-000000000000"]),
    Operation::delete(&face::DELETE, "/v1/face/{face}")
        .on(FACES)
        .prepare(|_, given| parts::ids(given, FACES))
        .unproven(parts::UNDOCUMENTED)
        .needs("FACE:REMOVE")
        .try_it(&["authenticators face delete 8ab22b7e-0000-4000-8000-000000000000 --yes"]),
];

fn more_than_id(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    let mut rest = body.clone();
    json::remove(&mut rest, "/id");
    parts::something(&mut rest, given)
}
