//! Smart credentials, on cards and phones, with their definitions and certificates. There is no list of
//! them: they are reached by serial number or id, or through their user.

use super::parts::{self, OF_USER};
use crate::commands::args::{
    ACTIVATIONS, CANCEL, CARD_CONFIG, CERTIFICATE, CERTIFICATE_FORM, CHALLENGE, DEFINITION, DEFINITION_NAME,
    DIGEST, DIGEST_HASH, DIGEST_KEY, FIRST_STATE, HOLDER_CONFIG, MAIL, ON_OFF, ON_PHONE, OUT, PASSWORD_FOR,
    REVOCATION, SECRET_OUT, SERIAL_NUMBER, SMART_CREDENTIAL, SUMMARY, TRANSACTION, USER,
};
use crate::commands::authenticators::smart_credentials;
use crate::commands::{Arg, Column, column, columns};
use crate::fault::Fault;
use crate::json;
use crate::platforms::entrust::answers::{BY_SERIAL, WITH_ID};
use crate::platforms::entrust::keep;
use crate::platforms::table::{Answer, Edit, Operation, ReadBack, default, local, may, must};
use crate::session::{CommandInput, Session};
use serde_json::Value;

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::SERIAL_NUMBER, "/serialNumber"),
    column(&columns::KIND, "/scDefnName"),
    column(&columns::STATUS, "/state"),
    column(&columns::OWNER, "/userUserId"),
    column(&columns::CREATED, "/issueDate"),
    column(&columns::EXPIRES, "/expiryDate"),
];

const DEFINITIONS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::DEFAULT, "/defaultSCDefn"),
    column(&columns::LIFETIME, "/lifetime"),
];

const ACTIVATION: &[Column] = &[
    column(&columns::ACTIVATION_PASSWORD, "/activationPassword"),
    column(&columns::ACTIVATION_URL, "/linkURL"),
    column(&columns::HTTP_URL, "/linkHttpURL"),
    column(&columns::QR_URL, "/qrCodeURL"),
    column(&columns::QR_CODE, "/qrCode"),
];

const ONE: &[&Arg] = &[&SMART_CREDENTIAL];
const CERTIFICATES: &[&Arg] = &[&CERTIFICATE];
const DEFINITION_VIEW: &str = "SCDEFNS:VIEW";
const VIEW: &str = "SMARTCREDENTIALS:VIEW";
const EDIT: &str = "SMARTCREDENTIALS:EDIT";
const SIGN: &str = "SMARTCREDENTIALSSIGNATURE:ADD";

// What a PUT leaves out may be cleared: at least a digital id configuration is.
static UPDATE: Edit = Edit::new("/v1/smartcredentials/{smart-credential}", keep_smart_credential)
    .takes(&[
        "cardDigitalConfigId",
        "cardHolderDigitalConfigId",
        "scDefnId",
        "state",
        "userId",
        "variableValues",
    ])
    .fixed(&[
        ("cardDigitalConfig", keep::OF_PLATFORM),
        ("cardDigitalConfigRequired", keep::OF_PLATFORM),
        ("cardHolderDigitalConfig", keep::OF_PLATFORM),
        ("cardHolderDigitalConfigRequired", keep::OF_PLATFORM),
        ("chipId", keep::OF_PLATFORM),
        ("digitalIds", keep::OF_PLATFORM),
        ("expiryDate", keep::OF_PLATFORM),
        ("id", keep::OF_PLATFORM),
        ("issueDate", keep::OF_PLATFORM),
        ("platform", keep::OF_PLATFORM),
        ("scDefnName", keep::OF_PLATFORM),
        ("serialNumber", keep::OF_PLATFORM),
        ("userUserId", keep::OF_PLATFORM),
        ("version", keep::OF_PLATFORM),
    ])
    .moves(&[
        "allowedActions",
        "certificates",
        "deviceVerified",
        "encodeMsg",
        "encodeState",
        "enrollState",
        "notifyEnabled",
    ]);

static STATE_SHOWN: ReadBack = ReadBack::new(Clone::clone);

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::list(&smart_credentials::DEFINITIONS_LIST, "/v1/scdefns")
        .columns(DEFINITIONS)
        .needs(DEFINITION_VIEW)
        .try_it(&["authenticators smart-credentials definitions list"]),
    Operation::get(&smart_credentials::DEFINITIONS_GET, "/v1/scdefns/{definition}")
        .on(&[&DEFINITION])
        .columns(DEFINITIONS)
        .answers(WITH_ID)
        .needs(DEFINITION_VIEW)
        .try_it(&["authenticators smart-credentials definitions get 'made-up name'"]),
    Operation::post(&smart_credentials::DEFINITIONS_FIND, "/v1/scdefns/name")
        .on(&[&DEFINITION_NAME])
        .body(&[must(&DEFINITION_NAME, "/name")])
        .columns(DEFINITIONS)
        .answers(WITH_ID.echoes(&[(&DEFINITION_NAME, &["/name"])]))
        .needs(DEFINITION_VIEW)
        .try_it(&["authenticators smart-credentials definitions find 'made-up name'"]),
    Operation::list(&smart_credentials::DEFINITIONS_FOR_USER, "/v1/scdefns/users/{user}")
        .on(OF_USER)
        .columns(DEFINITIONS)
        .needs(DEFINITION_VIEW)
        .try_it(&["authenticators smart-credentials definitions for-user ann.example"]),
    Operation::get(&smart_credentials::GET, "/v1/smartcredentials/{smart-credential}")
        .on(ONE)
        .query(&[may(&REVOCATION, "revocationInfo")])
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs(VIEW)
        .try_it(&[
            "authenticators smart-credentials get 900001",
            "authenticators smart-credentials get 900001 --revocation",
        ]),
    Operation::get(&smart_credentials::FIND, "/v1/smartcredentials/serialnumber/{serial-number}")
        .on(&[&SERIAL_NUMBER])
        .columns(COLUMNS)
        .answers(BY_SERIAL)
        .needs(VIEW)
        .try_it(&["authenticators smart-credentials find 900001"]),
    Operation::post(&smart_credentials::CREATE, "/v1/smartcredentials")
        .on(OF_USER)
        .body(&[
            must(&USER, "/userId"),
            must(&DEFINITION, "/scDefnId"),
            may(&CARD_CONFIG, "/cardDigitalConfigId"),
            may(&HOLDER_CONFIG, "/cardHolderDigitalConfigId"),
            may(&FIRST_STATE, "/state"),
        ])
        .prepare(configurations)
        .columns(COLUMNS)
        .answers(WITH_ID)
        .unproven(parts::UNDOCUMENTED)
        .needs("SMARTCREDENTIALS:ADD")
        .try_it(&["authenticators smart-credentials create ann.example --definition 'made-up name'"]),
    Operation::edit(&smart_credentials::UPDATE, "/v1/smartcredentials/{smart-credential}", &UPDATE)
        .on(ONE)
        .body(&[
            may(&DEFINITION, "/scDefnId"),
            may(&CARD_CONFIG, "/cardDigitalConfigId"),
            may(&HOLDER_CONFIG, "/cardHolderDigitalConfigId"),
        ])
        .prepare(configurations)
        .columns(COLUMNS)
        .needs(EDIT)
        .try_it(&["authenticators smart-credentials update 900001 --card-config \
                   8ab22b7e-0000-4000-8000-000000000000"]),
    Operation::put(&smart_credentials::ACTIVATE, "/v1/smartcredentials/{smart-credential}/activate")
        .on(ONE)
        .body(&[
            may(&ACTIVATIONS, "/type"),
            may(&PASSWORD_FOR, "/requirePassword"),
            default(&ON_PHONE, "/mobile", "false"),
            default(&MAIL, "/deliverActivationEmail", "false"),
            local(&SECRET_OUT),
        ])
        .prepare(ways)
        .mints(parts::seen_here)
        .columns(ACTIVATION)
        .needs(EDIT)
        .try_it(&[
            "authenticators smart-credentials activate 900001",
            "authenticators smart-credentials activate 900001 --activation qrcode --on-phone",
        ]),
    Operation::put(&smart_credentials::SET_STATE, "/v1/smartcredentials/{smart-credential}/changestate")
        .on(&[&SMART_CREDENTIAL, &ON_OFF])
        .body(&[must(&ON_OFF, "/state")])
        .read_back(&STATE_SHOWN)
        .needs(EDIT)
        .try_it(&["authenticators smart-credentials set-state 900001 INACTIVE --yes"]),
    Operation::put(&smart_credentials::UNASSIGN, "/v1/smartcredentials/{smart-credential}/unassign")
        .on(ONE)
        .unproven(parts::UNDOCUMENTED)
        .needs(EDIT)
        .try_it(&["authenticators smart-credentials unassign 900001 --yes"]),
    Operation::put(&smart_credentials::UNBLOCK, "/v1/smartcredentials/{smart-credential}/unblock")
        .on(ONE)
        .body(&[must(&CHALLENGE, "/challenge"), local(&SECRET_OUT)])
        .unproven(parts::UNDOCUMENTED)
        .columns(&[column(&columns::ANSWER, "/response")])
        .needs(EDIT)
        .try_it(&["authenticators smart-credentials unblock 900001 --challenge 0123456789ABCDEF"]),
    Operation::delete(&smart_credentials::DELETE, "/v1/smartcredentials/{smart-credential}")
        .on(ONE)
        .needs("SMARTCREDENTIALS:REMOVE")
        .try_it(&["authenticators smart-credentials delete 900001 --yes"]),
    Operation::put(&smart_credentials::SIGN_START, "/v1/smartcredentials/{smart-credential}/startsign")
        .on(ONE)
        .body(&[
            must(&DIGEST, "/digest"),
            must(&DIGEST_HASH, "/digestHashAlg"),
            may(&DIGEST_KEY, "/digestKey"),
            may(&SUMMARY, "/summary"),
        ])
        .columns(&[column(&columns::TRANSACTION, "/transactionId")])
        .needs(SIGN)
        .try_it(&[
            "authenticators smart-credentials sign start 900001 --digest bm90IGEgc2VjcmV0 --digest-hash \
                   SHA-256 --summary 'Order 4711'",
        ]),
    Operation::put(&smart_credentials::SIGN_COMPLETE, "/v1/smartcredentials/{smart-credential}/completesign")
        .on(ONE)
        .body(&[must(&TRANSACTION, "/transactionId"), default(&CANCEL, "/cancelTransaction", "false")])
        .columns(&[column(&columns::STATUS, "/status"), column(&columns::SIGNATURE, "/digestSignature")])
        .needs(SIGN)
        .try_it(&["authenticators smart-credentials sign complete 900001 --transaction 4711"]),
    Operation::get(
        &smart_credentials::CERTIFICATES_EXPORT,
        "/v1/smartcredentials/certificate/{certificate}/export/{form}",
    )
    .on(&[&CERTIFICATE, &CERTIFICATE_FORM])
    .body(&[local(&OUT)])
    .prepare(certificate)
    .own(|session, operation, given| parts::export(session, operation, given, pem))
    .columns(&[column(&columns::CERTIFICATE, "/certificate")])
    .answers(Answer::holds(&["/certificate", "/file"]))
    .needs(VIEW)
    .try_it(&[
        "authenticators smart-credentials certificates export 8ab22b7e-0000-4000-8000-000000000000 CERT",
    ]),
    Operation::put(
        &smart_credentials::CERTIFICATES_HOLD,
        "/v1/smartcredentials/certificate/{certificate}/hold",
    )
    .on(CERTIFICATES)
    .prepare(certificate)
    .unproven(parts::UNDOCUMENTED)
    .needs(EDIT)
    .try_it(&[
        "authenticators smart-credentials certificates hold 8ab22b7e-0000-4000-8000-000000000000 --yes",
    ]),
    Operation::put(
        &smart_credentials::CERTIFICATES_UNHOLD,
        "/v1/smartcredentials/certificate/{certificate}/unhold",
    )
    .on(CERTIFICATES)
    .prepare(certificate)
    .unproven(parts::UNDOCUMENTED)
    .needs(EDIT)
    .try_it(&["authenticators smart-credentials certificates unhold 8ab22b7e-0000-4000-8000-000000000000"]),
    Operation::put(
        &smart_credentials::CERTIFICATES_REVOKE,
        "/v1/smartcredentials/certificate/{certificate}/revoke",
    )
    .on(CERTIFICATES)
    .prepare(certificate)
    .unproven(parts::UNDOCUMENTED)
    .needs(EDIT)
    .try_it(&[
        "authenticators smart-credentials certificates revoke 8ab22b7e-0000-4000-8000-000000000000 --yes",
    ]),
];

/// What a PUT takes of what is read.
fn keep_smart_credential(read: &Value) -> Value {
    let mut kept = keep::members(
        read,
        &["scDefnId", "cardDigitalConfigId", "cardHolderDigitalConfigId", "state", "variableValues"],
    );
    if let Some(Value::Array(values)) = kept.get_mut("variableValues") {
        values.iter_mut().for_each(|value| *value = keep::members(value, &["scDefnVariableId", "value"]));
    }
    kept
}

fn configurations(_session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    parts::ids(given, &[&CARD_CONFIG, &HOLDER_CONFIG])
}

fn certificate(_session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    parts::ids(given, CERTIFICATES)
}

fn ways(_session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    parts::words(given, &ACTIVATIONS, &["LINK", "QRCODE"])?;
    parts::words(given, &PASSWORD_FOR, &["LINK", "QRCODE"])
}

/// The certificate in the answer, which is text already.
fn pem(answer: &Value) -> Result<Vec<u8>, Fault> {
    let text = json::text_at(answer, "/certificate").filter(|text| !text.is_empty());
    let text = text.ok_or_else(|| Fault::unexpected("the platform's answer holds no certificate"))?;
    Ok(text.into_bytes())
}
