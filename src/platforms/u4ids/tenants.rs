//! Tenants. Their audits stand at a path that the vendor's page and its own pattern name differently.

use super::address::path;
use super::{audits, keep};
use crate::commands::args::{AUDITS_UNDER, DESCRIPTION, DOMAINS, NAME, NEW_TENANT, TENANT, WHOLE_FILE};
use crate::commands::{Arg, Column, article, column, columns, tenants};
use crate::fault::Fault;
use crate::http::{Call, Method};
use crate::json;
use crate::platforms::replies::not_the_answer;
use crate::platforms::table::{Answer, Edit, Flow, Operation, local, may, must, named};
use crate::session::{Given, Outcome, Session};
use serde_json::value::RawValue;

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/tenantId"),
    column(&columns::NAME, "/tenantName"),
    column(&columns::DESCRIPTION, "/description"),
    column(&columns::DOMAINS, "/domains"),
    column(&columns::PROVIDERS, "/idps"),
];

const ONE: &[&Arg] = &[&TENANT];

static EDIT: Edit = Edit::new("/tenants/{tenant}", keep::tenant)
    .takes(&["tenantId", "tenantName", "description", "companyName", "domains", "idps"])
    .lists(&["/domains", "/idps"])
    .fixed(keep::FIXED)
    .moves(keep::OF_SERVER);

pub(super) static OPERATIONS: &[Operation] = &[
    Operation::list(&tenants::LIST, "/tenants").columns(COLUMNS).try_it(&["tenants list"]),
    Operation::get(&tenants::GET, "/tenants/{tenant}")
        .on(ONE)
        .columns(COLUMNS)
        .try_it(&["tenants get T1", "tenants get 'Northern Council' --by name"]),
    Operation::post(&tenants::CREATE, "/tenants")
        // Its identity providers, of which it needs one, come by --data.
        .body(&[
            named(&NEW_TENANT, "/tenantId"),
            may(&NAME, "/tenantName"),
            may(&DESCRIPTION, "/description"),
            may(&DOMAINS, "/domains"),
        ])
        .columns(COLUMNS)
        .try_it(&["tenants create --tenant-id T9 --name 'Ninth' --data docs/examples/tenant.json"]),
    Operation::new(&tenants::UPDATE, Flow::Edit(&EDIT), Method::Patch, "/tenants/{tenant}")
        .on(ONE)
        .body(&[may(&NAME, "/tenantName"), may(&DESCRIPTION, "/description"), may(&DOMAINS, "/domains")])
        .shape(keep::shape_tenant)
        .columns(COLUMNS)
        .try_it(&[
            "tenants update T1 --name 'Example University of Technology'",
            "tenants update T1 --add domains=new.example.test --set idps.0.description=Everybody",
        ]),
    Operation::edit(&tenants::REPLACE, "/tenants/{tenant}", &EDIT)
        .on(&[&TENANT, &WHOLE_FILE])
        .body(&[must(&WHOLE_FILE, "")])
        .shape(keep::shape_tenant)
        .columns(COLUMNS)
        .caution("a member that the file leaves out goes back to the platform's default")
        .try_it(&["tenants replace T2 docs/examples/tenant.json --yes"]),
    Operation::delete(&tenants::DELETE, "/tenants/{tenant}")
        .on(ONE)
        .answers(Answer::holds_or_empty(&["/tenantId"]).echoes(&[(&TENANT, &["/tenantId"])]))
        .try_it(&["tenants delete T2 --confirm T2"]),
    // As the vendor prints it; the path that its siblings suggest is tried next.
    Operation::get(&tenants::AUDITS, "/clients/{tenant}/audits")
        .own(audits_of_tenant)
        .on(ONE)
        .body(&[local(&AUDITS_UNDER)])
        .columns(audits::COLUMNS)
        .try_it(&["tenants audits T1", "tenants audits T2 --under tenants"]),
];

fn audits_of_tenant<'a>(
    session: &'a Session<'a>,
    _operation: &Operation,
    given: &Given,
) -> Result<Outcome<'a>, Fault> {
    let id = given.text(&TENANT).unwrap_or_default();
    let ask = |collection: &str| {
        let path = path(session, collection, &[id, "audits"])?;
        let reply = session.exchange(&Call::new(Method::Get, path))?;
        rows(&reply.body).map_err(|fault| fault.on(&session.profile, session.platform.name))
    };
    let rows = match given.text(&AUDITS_UNDER) {
        Some(collection) => ask(collection)?,
        None => match ask("clients") {
            Ok(rows) => {
                session.notice("the audits come from /clients/{id}/audits, the path that the vendor prints");
                rows
            }
            Err(fault) if matches!(fault.detail().http_status, Some(404 | 405)) => {
                let rows = ask("tenants")?;
                session.notice(
                    "the audits come from /tenants/{id}/audits; the path that the vendor prints has none",
                );
                rows
            }
            Err(fault) => return Err(fault),
        },
    };
    if let Some(kind) = rows.iter().find_map(|row| other_kind(row)) {
        session.warn(&format!(
            "some of these audits are about {} {kind} of the same id; '--under tenants' asks for the tenant's alone",
            article(&kind)
        ));
    }
    Ok(Outcome::Rows(Box::new(rows.into_iter().map(Ok))))
}

fn rows(body: &[u8]) -> Result<Vec<Box<RawValue>>, Fault> {
    let rows = std::str::from_utf8(body).ok().and_then(|text| json::elements(text, "").ok()).flatten();
    rows.ok_or_else(|| not_the_answer(body))
}

/// What a row is about, where that is no tenant.
fn other_kind(row: &RawValue) -> Option<String> {
    let kind = json::pick(row, "/entity")?.as_str()?.to_owned();
    let of_tenant = ["tenant", "tenantex", "idpmetadata"].iter().any(|name| kind.eq_ignore_ascii_case(name));
    (!of_tenant).then_some(kind)
}
