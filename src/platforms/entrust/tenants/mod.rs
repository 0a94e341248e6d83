//! Tenants of a service provider: found, locked, deleted, given rights. Making one is in `creation`. On an
//! account that is no service provider every call here is refused, and the fault says so.

mod creation;
mod entitlements;

use super::search::{self, FILTERED, ORDERED, PAGED};
use crate::commands::args::{DEFAULT_RULE, DISPLAY_CONSENT, ENABLED, MAX_AGE, SIGNING_KEY, TENANT};
use crate::commands::{Arg, Column, column, columns, tenants};
use crate::platforms::entrust::answers::WITH_ID;
use crate::platforms::table::{Answer, Edit, Operation, ReadBack, may};
use serde_json::Value;

pub(super) use creation::OPERATIONS as CREATIONS;
pub(super) use entitlements::OPERATIONS as ENTITLEMENTS;

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::HOSTNAME, "/hostname"),
    column(&columns::COMPANY, "/companyName"),
    column(&columns::CONTRACT_MODE, "/contractMode"),
    column(&columns::LOCKED, "/locked"),
    column(&columns::SERVICE_PROVIDER, "/serviceProvider"),
];

static LOCKED: ReadBack = ReadBack::new(Clone::clone).shows(&[("/locked", &["true"])]);
static UNLOCKED: ReadBack = ReadBack::new(Clone::clone).shows(&[("/locked", &["false"])]);

const PROVIDER: &[Column] = &[
    column(&columns::NAME, "/name"),
    column(&columns::ENABLED, "/enabled"),
    column(&columns::CLIENT_ID, "/clientId"),
    column(&columns::URL, "/initiateLoginUri"),
];

const ONE: &[&Arg] = &[&TENANT];
const TENANT_ONE: &str = "/v4/tenants/{tenant}";
const PROVIDER_OF: &str = "/v1/tenants/{tenant}/spidentityprovider";

static PROVIDER_EDIT: Edit = Edit::new(PROVIDER_OF, keep_provider).off(&[("/enabled", "false")]);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::search(&tenants::LIST, "/v4/tenantspaged", PAGED)
        .body(&[FILTERED, ORDERED])
        .offers(|arg, text| search::lists::TENANTS.offers(arg, text))
        .prepare(|session, given| search::prepare(&search::lists::TENANTS, session, given))
        .narrows(&search::lists::TENANTS)
        .columns(COLUMNS)
        .needs("TENANTS:VIEW")
        .try_it(&[
            "tenants list",
            "tenants list --where contractMode=TRIAL --where locked=false --order-by companyName",
        ]),
    Operation::get(&tenants::GET, TENANT_ONE)
        .on(ONE)
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs("TENANTS:VIEW")
        .try_it(&["tenants get 'Birch Clinics'", "tenants get birch.sandbox.example.test"]),
    Operation::delete(&tenants::DELETE, TENANT_ONE)
        .on(ONE)
        .needs("TENANTS:REMOVE")
        .try_it(&["tenants delete 'Cedar Freight' --confirm 'Cedar Freight'"]),
    Operation::put(&tenants::LOCK, "/v4/tenants/{tenant}/lock")
        .on(ONE)
        .read_back(&LOCKED)
        .needs("TENANTS:EDIT")
        .try_it(&["tenants lock 'Cedar Freight' --yes"]),
    Operation::put(&tenants::UNLOCK, "/v4/tenants/{tenant}/unlock")
        .on(ONE)
        .read_back(&UNLOCKED)
        .needs("TENANTS:EDIT")
        .try_it(&["tenants unlock 'Elm Street Bakery'"]),
    Operation::get(&tenants::IDENTITY_PROVIDER_GET, PROVIDER_OF)
        .on(ONE)
        .columns(PROVIDER)
        .answers(Answer::holds(&["/enabled"]))
        .needs("SPIDENTITYPROVIDERS:VIEW")
        .try_it(&["tenants identity-provider get 'Birch Clinics'"]),
    Operation::edit(&tenants::IDENTITY_PROVIDER_SET, PROVIDER_OF, &PROVIDER_EDIT)
        .on(ONE)
        .body(&[
            may(&ENABLED, "/enabled"),
            may(&DISPLAY_CONSENT, "/displayConsent"),
            may(&MAX_AGE, "/defaultMaxAge"),
            may(&SIGNING_KEY, "/signingKeyId"),
            may(&DEFAULT_RULE, "/createDefaultResourceRule"),
            may(&crate::commands::args::NO_SINGLE_SIGN_ON, "/disableSSODefaultResourceRule"),
        ])
        .columns(PROVIDER)
        .needs("SPIDENTITYPROVIDERS:EDIT")
        .try_it(&["tenants identity-provider set 'Birch Clinics' --enabled --display-consent"]),
];

fn keep_provider(read: &Value) -> Value {
    let names = ["enabled", "displayConsent", "defaultMaxAge", "signingKeyId"];
    super::keep::members(read, &names)
}
