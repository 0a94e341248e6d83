//! `auth whoami`: the account that the profile signs in as, what it has its rights by, and which commands these open.

use crate::cli::context::Context;
use crate::commands::{Column, Heading, Show, column, columns};
use crate::config::Settings;
use crate::engine::{self, Access, Standing, Target};
use crate::fault::Fault;
use crate::http::trace::{Level, Listener as _};
use crate::json;
use crate::output::View;
use crate::platforms::{Operation, Platform};
use crate::session::{Outcome, Session, token};
use serde_json::{Map, Value, json};

macro_rules! plain {
    ($($constant:ident $name:literal;)*) => {
        $(static $constant: Heading = Heading { name: $name, show: Show::Plain };)*
    };
}
plain! { PROFILE "profile"; PLATFORM "platform"; ACCOUNT "account"; OPEN "open"; CLOSED "closed"; UNKNOWN "unknown"; }

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
    let (settings, standing, untold) = ask(context)?;
    let platform = settings.platform;
    let mut report = Map::new();
    report.insert("profile".to_owned(), json!(settings.profile));
    report.insert("platform".to_owned(), json!(platform.name));
    report.insert("url".to_owned(), json!(settings.url));
    report.insert("kind".to_owned(), json!(platform.rights.kind));
    report.insert("account".to_owned(), json!(standing.account));
    for (resource, names) in &standing.held {
        report.insert((*resource).to_owned(), json!(names));
    }
    report.insert("permissions".to_owned(), json!(standing.permissions()));
    let commands = commands(&standing, platform);
    for access in [Access::Open, Access::Closed, Access::Unknown] {
        let count = commands.iter().filter(|command| command["access"] == access.word()).count();
        report.insert(access.word().to_owned(), json!(count));
    }
    report.insert("untold".to_owned(), json!(untold));
    report.insert("commands".to_owned(), json!(commands));
    let view =
        View { columns: COLUMNS, secret_members: &[], id: "/account", what: "accounts", reveal_once: false };
    context.show(&view, Outcome::Item(json::raw(&Value::Object(report))))
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
