//! `auth whoami`: the account that the profile signs in as, what it has its rights by, and which commands these open.

use crate::cli::context::Context;
use crate::cli::fleet::{self, Opened};
use crate::commands::{Column, Heading, Show, column, columns, plain_headings};
use crate::config::Settings;
use crate::engine::{self, Access, Standing, Target};
use crate::fault::Fault;
use crate::http::trace::{Level, Listener as _};
use crate::jobs;
use crate::json;
use crate::output::{self, View};
use crate::platforms::{Operation, Platform};
use crate::session::{Outcome, Session, token};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

plain_headings! { PROFILE "profile"; PLATFORM "platform"; ACCOUNT "account"; OPEN "open"; CLOSED "closed"; UNKNOWN "unknown"; }

static SCOPES: Heading = Heading { name: "scopes", show: Show::List };

static COLUMNS: &[Column] = &[
    column(&PROFILE, "/profile"),
    column(&PLATFORM, "/platform"),
    column(&columns::KIND, "/kind"),
    column(&ACCOUNT, "/account"),
    column(&columns::ROLES, "/roles"),
    column(&columns::GROUPS, "/groups"),
    column(&SCOPES, "/scopes"),
    column(&columns::PERMISSIONS, "/permissions"),
    column(&OPEN, "/open"),
    column(&CLOSED, "/closed"),
    column(&UNKNOWN, "/unknown"),
];

/// Carries it out.
///
/// # Errors
/// Configuration, or what the platform said.
pub(in crate::cli) fn run(context: &Context) -> Result<(), Fault> {
    let view =
        View { columns: COLUMNS, secret_members: &[], id: "/account", what: "accounts", reveal_once: false };
    let Some(chosen) = context.several()? else {
        let (settings, standing, untold) = ask(context)?;
        let settled =
            AskedAccount { profile: &settings.profile, url: &settings.url, platform: settings.platform };
        return context.show(&view, Outcome::Item(settled.report(&standing, &untold)));
    };
    output::check(&context.style()?, &view)?;
    let quiet = context.without_questions();
    let opened = Opened::all(&quiet, chosen)?;
    let fleet = opened.fleet();
    let (mut rows, mut failed) = (Vec::new(), Vec::new());
    let came = fleet.each(|_, target| standing(target.session, target.platform));
    for (one, came) in opened.all.iter().zip(came) {
        match (came, &one.connection) {
            (Ok(standing), Ok(connection)) => {
                let Settings { url, platform, .. } = &connection.settings;
                let untold = untold(&standing, platform);
                let settled = AskedAccount { profile: &one.profile, url, platform };
                rows.push(Ok(settled.report(&standing, &untold)));
            }
            (Err(fault), _) => failed.push((one.profile.clone(), fault)),
            (Ok(_), Err(_)) => {}
        }
    }
    context.show(&view, Outcome::Rows(Box::new(rows.into_iter())))?;
    fleet::tell(context, context.style()?.format, &failed);
    jobs::verdict("profiles failed", opened.all.len(), &failed)
}

/// A profile whose account was asked about.
struct AskedAccount<'a> {
    profile: &'a str,
    url: &'a str,
    platform: &'static Platform,
}

impl AskedAccount<'_> {
    /// What is told of its account.
    fn report(&self, standing: &Standing, untold: &[String]) -> Box<RawValue> {
        let platform = self.platform;
        let mut report = Map::new();
        report.insert("profile".to_owned(), json!(self.profile));
        report.insert("platform".to_owned(), json!(platform.name));
        report.insert("url".to_owned(), json!(self.url));
        report.insert("kind".to_owned(), json!(platform.rights.kind));
        report.insert("account".to_owned(), json!(standing.account));
        for (resource, names) in &standing.held {
            report.insert((*resource).to_owned(), json!(names));
        }
        report.insert("permissions".to_owned(), json!(standing.permissions()));
        let commands = commands(standing, platform);
        for access in [Access::Open, Access::Closed, Access::Unknown] {
            let count = commands.iter().filter(|command| command["access"] == access.word()).count();
            report.insert(access.word().to_owned(), json!(count));
        }
        report.insert("untold".to_owned(), json!(untold));
        report.insert("commands".to_owned(), json!(commands));
        json::raw(&Value::Object(report))
    }
}

/// The account of this run's profile: its settings, what the platform tells of the account, and what it does not tell,
/// which is said too.
///
/// # Errors
/// Configuration, or what the platform said.
pub(in crate::cli) fn ask(context: &Context) -> Result<(Settings, Standing, Vec<String>), Fault> {
    let connection = context.connect(context.settings()?)?;
    let (profile, platform) = (&connection.settings.profile, connection.settings.platform);
    let standing = connection
        .talk(false, |session| standing(session, platform))
        .map_err(|fault| fault.on(profile, platform.name))?;
    let untold = untold(&standing, platform);
    untold.iter().for_each(|why| context.teller().line(Level::Notice, why));
    Ok((connection.settings, standing, untold))
}

/// Signs in, unless a kept token still serves, and reads what the platform tells of the account.
fn standing(session: &Session, platform: &'static Platform) -> Result<Standing, Fault> {
    let dialect = session.platform.dialect;
    dialect.check(session)?;
    if dialect.needs_token(session) {
        token::access(session)?;
    } else {
        dialect.prove(session)?;
    }
    engine::standing(Target { session, platform })
}

/// What the platform does not tell, and what could not be read.
fn untold(standing: &Standing, platform: &Platform) -> Vec<String> {
    let always = Some(platform.rights.untold.to_owned()).filter(|untold| !untold.is_empty());
    always.into_iter().chain(standing.unread.iter().cloned()).collect()
}

/// Each command that the platform has, whether the account may carry it out, and by which permission.
fn commands(standing: &Standing, platform: &Platform) -> Vec<Value> {
    let row = |operation: &'static Operation| {
        let [access, needs] = verdict(standing, operation);
        json!({ "command": operation.command.path, "access": access, "needs": needs })
    };
    platform.operations().map(row).collect()
}

/// Whether the account may carry an operation out, and the permission that this needs; null where none is known.
pub(in crate::cli) fn verdict(standing: &Standing, operation: &Operation) -> [Value; 2] {
    let needs = Some(standing.needs(operation)).filter(|needs| !needs.is_empty());
    [json!(standing.access(operation).word()), json!(needs)]
}
