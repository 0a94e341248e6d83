//! `people find` and `people show`.

use super::{crew, pages};
use crate::cli::context::Context;
use crate::cli::new_file::NewFile;
use crate::commands::{Column, column, plain_headings};
use crate::fault::Fault;
use crate::http::trace::{Level, Listener as _};
use crate::jobs::people::{Held, PersonAccount, PlanOptions};
use crate::json;
use crate::output::{self, Format, View};
use crate::session::Outcome;
use clap::Args;
use serde_json::{Map, Value, json};
use std::path::PathBuf;

/// Arguments of `people find`.
#[derive(Debug, Args)]
pub(super) struct FindArgs {
    /// The person: an e-mail address, a username or an id of another system
    #[arg(value_name = "PERSON")]
    person: String,
}

/// Arguments of `people show`.
#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    #[command(flatten)]
    who: FindArgs,
    /// Also write an HTML report to this file: one self-contained page
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

plain_headings! {
    PROFILE "profile"; PLATFORM "platform"; ID "id"; USERNAME "username"; EMAIL "email"; STATE "state";
    MATCHED "matched"; EXTERNAL_ID "external-id"; HOLDS "holds";
}

static COLUMNS: &[Column] = &[
    column(&PROFILE, "/profile"),
    column(&PLATFORM, "/platform"),
    column(&ID, "/id"),
    column(&USERNAME, "/username"),
    column(&EMAIL, "/emails/0"),
    column(&STATE, "/state"),
    column(&MATCHED, "/matched"),
    column(&EXTERNAL_ID, "/external_id").on_request(),
];

static HELD: &[Column] = &[
    column(&PROFILE, "/profile"),
    column(&PLATFORM, "/platform"),
    column(&USERNAME, "/username"),
    column(&STATE, "/state"),
    column(&HOLDS, "/summary"),
];

fn view(columns: &'static [Column]) -> View<'static> {
    View { columns, secret_members: &[], id: "/id", what: "accounts", reveal_once: false }
}

/// What was found of the one person that was asked for.
fn one(found: Vec<crew::FoundPeople>) -> crew::FoundPeople {
    found.into_iter().next().unwrap_or_default()
}

fn shown(account: &PersonAccount) -> Value {
    json!({
        "profile": account.profile(),
        "platform": account.target.platform.name,
        "id": account.id,
        "username": account.username,
        "emails": account.emails,
        "external_id": account.external_id,
        "state": account.state,
        "matched": account.matched,
    })
}

/// Lists the accounts of a person.
///
/// # Errors
/// Not found where nobody has one; what the profiles failed by.
pub(super) fn find(context: &Context, args: &FindArgs) -> Result<(), Fault> {
    let query = crew::query(&args.person)?;
    let style = context.style()?;
    output::check(&style, &view(COLUMNS))?;
    let context = &context.without_questions();
    let opened = crew::open(context)?;
    let fleet = opened.fleet();
    let found = one(crew::search(context, &fleet, std::slice::from_ref(&query)));
    found.tell_alike(context);
    found.somebody(&query)?;
    let rows: Vec<_> = found.accounts.iter().map(|account| Ok(json::raw(&shown(account)))).collect();
    context.show_in(&style, &view(COLUMNS), Outcome::Rows(Box::new(rows.into_iter())))?;
    found.verdict(context, style.format)
}

/// Shows the accounts of a person with what they hold.
///
/// # Errors
/// Not found where nobody has one; partial where something could not be read.
pub(super) fn show(context: &Context, args: &ShowArgs) -> Result<(), Fault> {
    let query = crew::query(&args.who.person)?;
    let style = context.style()?;
    let page = args.html.as_deref().map(NewFile::reserve).transpose()?;
    let context = &context.without_questions();
    let opened = crew::open(context)?;
    let fleet = opened.fleet();
    let mut found = one(crew::search(context, &fleet, std::slice::from_ref(&query)));
    found.somebody(&query)?;
    found.tell_alike(context);
    if let Err(fault) = found.one_each(&query) {
        context.teller().line(Level::Warning, &format!("{fault}"));
    }
    found.once(context, &opened, &PlanOptions { stages: Vec::new(), skips: Vec::new() });
    let held = found.hold();
    let objects: Vec<Value> = held.iter().map(object).collect();
    if let Some(page) = page {
        let without: Vec<&str> = found.without.iter().map(|(profile, _)| profile.as_str()).collect();
        let now = context.clock.now().to_string();
        let made = pages::accounts((&query.typed, &now), &objects, (&found.faults(), &without));
        page.add(context.redactor.clean(&made.html()?).as_bytes())?;
    }
    if matches!(style.format, Format::Json | Format::Yaml) {
        let person = json!({"person": query.typed, "accounts": objects});
        let view = View { columns: &[], secret_members: &[], id: "", what: "people", reveal_once: false };
        context.show_in(&style, &view, Outcome::Item(json::raw(&person)))?;
    } else {
        let rows: Vec<_> = objects.iter().map(|object| Ok(json::raw(object))).collect();
        context.show_in(&style, &view(HELD), Outcome::Rows(Box::new(rows.into_iter())))?;
    }
    found.verdict(context, style.format)
}

fn object(held: &Held) -> Value {
    let account = &held.account;
    let mut object = shown(account);
    let kinds = held.shown();
    let summary: Vec<String> = kinds
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(kind, list)| {
            let list = list.as_array().filter(|list| !list.is_empty())?;
            Some(format!("{kind}: {}", list.iter().map(said).collect::<Vec<_>>().join(", ")))
        })
        .collect();
    let unread: Map<String, Value> =
        held.unread.iter().map(|(kind, fault)| ((*kind).to_owned(), json!(fault.kind().code()))).collect();
    object["holds"] = kinds;
    object["unread"] = Value::Object(unread);
    object["summary"] = json!(summary.join("; "));
    json::hide(&mut object, account.target.platform.secret_members);
    object
}

/// An element for people: its name, and its state where it has one.
fn said(element: &Value) -> String {
    let name = json::text_at(element, "/name").unwrap_or_default();
    match json::text_at(element, "/state") {
        Some(state) => format!("{name} ({})", state.to_lowercase()),
        None => name,
    }
}
