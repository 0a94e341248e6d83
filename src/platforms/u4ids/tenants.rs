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
use crate::session::{CommandInput, Outcome, Session};
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
        .events(&audits::EVENTS)
        .answers(Answer::DERIVED.mentions(&[(&TENANT, &["/entityId"])]))
        .try_it(&["tenants audits T1", "tenants audits T2 --under tenants"]),
];

type Audits = Vec<Box<RawValue>>;

fn audits_of_tenant<'a>(
    session: &'a Session<'a>,
    _operation: &Operation,
    given: &CommandInput,
) -> Result<Outcome<'a>, Fault> {
    let id = given.text(&TENANT).unwrap_or_default();
    let ask = |collection: &str| {
        let path = path(session, collection, &[id, "audits"])?;
        let reply = session.exchange(&Call::new(Method::Get, path))?;
        rows(&reply.body).map_err(|fault| fault.on(&session.profile, session.platform.name))
    };
    let chosen = given.text(&AUDITS_UNDER);
    let rows = match chosen {
        Some(collection) => ask(collection)?,
        None => either(session, ask("clients"), || ask("tenants"))?,
    };
    if let Some(kind) = rows.iter().find_map(|row| other_kind(row)) {
        let other =
            if chosen == Some("tenants") { "" } else { "; '--under tenants' asks for the tenant's alone" };
        session
            .warn(&format!("some of these audits are about {} {kind} of the same id{other}", article(&kind)));
    }
    Ok(Outcome::Rows(Box::new(rows.into_iter().map(Ok))))
}

/// Audits under the path that the vendor prints, or under the one that its siblings suggest where the first has none
/// of a tenant.
fn either(
    session: &Session,
    printed: Result<Audits, Fault>,
    ask: impl Fn() -> Result<Audits, Fault>,
) -> Result<Audits, Fault> {
    let is_absent = |fault: &Fault| matches!(fault.detail().http_status, Some(404 | 405));
    let printed = match printed {
        Ok(rows) => Some(rows),
        Err(fault) if is_absent(&fault) => None,
        Err(fault) => return Err(fault),
    };
    if let Some(rows) = printed.as_ref().filter(|rows| rows.iter().any(|row| other_kind(row).is_none())) {
        session
            .notice(&format!("/clients/{{id}}/audits, the path that the vendor prints, has {}", count(rows)));
        return Ok(printed.unwrap_or_default());
    }
    let suggested = match ask() {
        Ok(rows) => Some(rows),
        Err(fault) if is_absent(&fault) && printed.is_some() => None,
        Err(fault) => return Err(fault),
    };
    let told = |rows: &Option<Audits>| {
        rows.as_ref().map_or("does not exist".to_owned(), |rows| format!("has {}", count(rows)))
    };
    session.notice(&format!(
        "/clients/{{id}}/audits, the path that the vendor prints, {}; /tenants/{{id}}/audits {}",
        told(&printed),
        told(&suggested)
    ));
    // Those of a client of the same id are shown only where there are no others.
    Ok(suggested.filter(|rows| !rows.is_empty()).or(printed).unwrap_or_default())
}

fn count(rows: &Audits) -> String {
    match rows.len() {
        1 => "1 audit".to_owned(),
        many => format!("{many} audits"),
    }
}

fn rows(body: &[u8]) -> Result<Audits, Fault> {
    let rows = std::str::from_utf8(body).ok().and_then(|text| json::elements(text, "").ok()).flatten();
    rows.ok_or_else(|| not_the_answer(body))
}

/// What a row is about, where that is no tenant.
fn other_kind(row: &RawValue) -> Option<String> {
    let kind = json::pick(row, "/entity")?.as_str()?.to_owned();
    let of_tenant = ["tenant", "tenantex", "idpmetadata"].iter().any(|name| kind.eq_ignore_ascii_case(name));
    (!of_tenant).then_some(kind)
}
