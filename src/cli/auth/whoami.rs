//! `auth whoami`: the account that the profile signs in as, what it has its rights by, and which commands these open.

use crate::cli::context::Context;
use crate::commands::{Column, Heading, Show, column, columns};
use crate::engine::{self, Access, Standing, Target};
use crate::fault::Fault;
use crate::http::trace::{Level, Listener as _};
use crate::json;
use crate::output::View;
use crate::platforms::Platform;
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
pub(super) fn run(context: &Context) -> Result<(), Fault> {
    let settings = context.settings()?;
    let (profile, platform, url) = (settings.profile.clone(), settings.platform, settings.url.clone());
    let connection = context.connect(settings)?;
    let standing = connection
        .talk(false, |session| standing(session, platform))
        .map_err(|fault| fault.on(&profile, platform.name))?;
    for why in told(&standing, platform) {
        context.teller().line(Level::Notice, &why);
    }
    let mut report = Map::new();
    report.insert("profile".to_owned(), json!(profile));
    report.insert("platform".to_owned(), json!(platform.name));
    report.insert("url".to_owned(), json!(url));
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
    report.insert("untold".to_owned(), json!(told(&standing, platform)));
    report.insert("commands".to_owned(), json!(commands));
    let view =
        View { columns: COLUMNS, secret_members: &[], id: "/account", what: "accounts", reveal_once: false };
    context.show(&view, Outcome::Item(json::raw(&Value::Object(report))))
}

/// Signs in, unless a kept token still serves, and reads what the platform tells of the account.
///
/// # Errors
/// What the platform said.
pub(in crate::cli) fn standing(session: &Session, platform: &'static Platform) -> Result<Standing, Fault> {
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
pub(in crate::cli) fn told(standing: &Standing, platform: &Platform) -> Vec<String> {
    let untold = Some(platform.rights.untold.to_owned()).filter(|untold| !untold.is_empty());
    untold.into_iter().chain(standing.unread.iter().cloned()).collect()
}

/// Each command that the platform has, whether the account may carry it out, and by which permission.
fn commands(standing: &Standing, platform: &Platform) -> Vec<Value> {
    let mut commands: Vec<Value> = Vec::new();
    for operation in platform.operations() {
        let needs = standing.needs(operation);
        commands.push(json!({
            "command": operation.command.path,
            "access": standing.access(operation).word(),
            "needs": Some(needs).filter(|needs| !needs.is_empty()),
        }));
    }
    commands
}
