//! The account itself, signing in, and OAuth roles.

use super::{keep, signin};
use crate::commands::args::{COMPANY, LEGAL_ACKNOWLEDGED};
use crate::commands::{account, auth, column, columns};
use crate::http::Method;
use crate::platforms::table::{Answer, Edit, Flow, Operation, may};
use serde_json::Value;

const TAKEN: &[&str] = &["companyName", "legalAcknowledged"];

static ACCOUNT: Edit = Edit::new("/v1/accountinfo", keep_account)
    .takes(TAKEN)
    .fixed(&[("companyCountry", keep::OF_PLATFORM), ("companyState", keep::OF_PLATFORM)]);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::new(&auth::LOGIN, Flow::Session, Method::Post, signin::PATH),
    Operation::get(&account::GET, "/v1/accountinfo")
        .columns(&[
            column(&columns::COMPANY, "/companyName"),
            column(&columns::COUNTRY, "/companyCountry"),
            column(&columns::STATE, "/companyState"),
            column(&columns::ACKNOWLEDGED, "/legalAcknowledged"),
        ])
        .answers(Answer::holds(&["/companyName"]))
        .needs("SUBSCRIBERS:VIEW")
        .try_it(&["account get"]),
    Operation::edit(&account::UPDATE, "/v1/accountinfo", &ACCOUNT)
        .body(&[may(&COMPANY, "/companyName"), may(&LEGAL_ACKNOWLEDGED, "/legalAcknowledged")])
        .needs("SUBSCRIBERS:EDIT")
        .try_it(&["account update --company 'Example Works'"]),
    Operation::list(&account::OAUTH_ROLES_LIST, "/v1/oauthroles")
        .columns(&[
            column(&columns::ID, "/id"),
            column(&columns::NAME, "/name"),
            column(&columns::DESCRIPTION, "/description"),
        ])
        .needs("OAUTHROLES:VIEW")
        .try_it(&["oauth-roles list"]),
];

fn keep_account(read: &Value) -> Value {
    keep::members(read, TAKEN)
}
