//! `auth`: signing in and out, and where secrets live.

mod login;
mod named;
mod planned;
mod status;
pub(super) mod whoami;

use super::context::{Connection, Context};
use crate::commands::{Column, Heading, Show, column};
use crate::config::store::TOKEN;
use crate::config::{self, Settings};
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::json;
use crate::output::View;
use crate::secret::HIDDEN;
use crate::session::{Done, Outcome, Token, token};
use clap::{Args, Subcommand};
use login::signed_in;
pub(super) use login::signs_in;
use planned::DryRunArgs;
use serde_json::json;

/// Arguments of `auth`.
#[derive(Debug, Args)]
pub struct AuthArgs {
    #[command(subcommand)]
    command: AuthCommand,
}

#[derive(Debug, Subcommand)]
enum AuthCommand {
    /// Prove the profile's secrets, then store them and keep the token
    #[command(after_help = "Examples:\n  iamctl auth login --profile prod\n  \
        pass show ppc | iamctl auth login --profile prod --secret-stdin\n  \
        iamctl auth login --profile prod --store file")]
    Login(login::LoginArgs),
    /// Sign out and forget the token
    #[command(after_help = "Examples:\n  iamctl auth logout --profile prod\n  \
        iamctl auth logout --profile prod --forget")]
    Logout {
        /// Forget the profile's stored secrets too
        #[arg(long)]
        forget: bool,
        #[command(flatten)]
        dry: DryRunArgs,
    },
    /// Show who is signed in, until when, and where each secret lives; exit 3 when one is missing
    #[command(after_help = "Examples:\n  iamctl auth status --profile sandbox/protegrity\n  \
        iamctl auth status --check\n  iamctl auth status --all -o json")]
    Status(status::StatusArgs),
    /// Show the account that the profile signs in as, its rights, and how many commands they open
    #[command(after_help = "Examples:\n  iamctl auth whoami --profile sandbox/entrust-auditor\n  \
        iamctl auth whoami -o json --profile sandbox/protegrity\n\n\
        'iamctl capabilities --check' shows which commands.")]
    Whoami,
    /// Secrets by names of one's own, for bodies and files that refer to them
    Secret(named::SecretArgs),
    /// Get a fresh token now
    #[command(after_help = "Examples:\n  iamctl auth refresh --profile sandbox/protegrity")]
    Refresh(DryRunArgs),
    /// Print an access token for another tool; shown with --reveal only
    #[command(after_help = "Examples:\n  iamctl auth token --reveal --profile sandbox/protegrity")]
    Token,
}

impl AuthCommand {
    /// Has it show its request for curl and send none.
    ///
    /// # Errors
    /// Usage: it has no request of its own.
    fn for_curl(&mut self) -> Result<(), Fault> {
        let dry = match self {
            AuthCommand::Login(args) => &mut args.dry,
            AuthCommand::Logout { dry, .. } | AuthCommand::Refresh(dry) => dry,
            AuthCommand::Status(_) | AuthCommand::Whoami | AuthCommand::Secret(_) | AuthCommand::Token => {
                return Err(super::outcome::no_curl());
            }
        };
        dry.dry_run = Some("curl".to_owned());
        Ok(())
    }
}

/// Carries it out.
///
/// # Errors
/// Configuration, or what the platform said.
pub fn run(context: &Context, mut args: AuthArgs) -> Result<(), Fault> {
    if context.globals.print_curl {
        args.command.for_curl()?;
    }
    match args.command {
        AuthCommand::Login(args) => login::run(context, &args),
        AuthCommand::Logout { dry, .. } if dry.dry_run.is_some() => plan_logout(context, &dry),
        AuthCommand::Logout { forget, .. } => logout(context, forget),
        AuthCommand::Status(args) => status::run(context, &args),
        AuthCommand::Whoami => whoami::run(context),
        AuthCommand::Secret(args) => named::run(context, &args),
        AuthCommand::Refresh(dry) if dry.dry_run.is_some() => {
            planned::show(context, &dry, &with_tokens(context)?, token::refresh)
        }
        AuthCommand::Refresh(_) => refresh(context),
        AuthCommand::Token => show_token(context),
    }
}

fn logout(context: &Context, forget: bool) -> Result<(), Fault> {
    let settings = context.settings()?;
    let (profile, store) = (settings.profile.clone(), settings.store);
    let ephemeral = settings.ephemeral;
    let vault = context.vault(&settings)?;
    let paths = context.paths()?;
    // What cannot be read is forgotten all the same.
    let token = match vault.token() {
        Err(fault) if !forget => return Err(fault),
        token => token.ok().flatten(),
    };
    if let Some(token) = &token {
        context.redactor.learn(&token.access);
        // What is kept here can be forgotten although the platform cannot be told.
        if let Err(fault) = sign_out(context, settings, token) {
            let text = format!("the platform did not end the session: {fault}");
            context.teller().line(Level::Warning, &context.redactor.clean(&text));
        }
    }
    let forgotten = match (ephemeral, forget) {
        (true, _) => config::Forgotten::default(),
        (false, true) => config::forget(&paths, &profile, store),
        (false, false) => config::forget_token(&paths, &profile, store),
    };
    let other = token.is_none() && forgotten.names.contains(TOKEN);
    let what = match (&token, other) {
        (Some(_), _) => "signed out",
        (None, true) => "forgot a stored token, which the platform was not told",
        (None, false) => "there was no token to forget",
    };
    let secrets: Vec<&str> =
        forgotten.names.iter().map(String::as_str).filter(|name| *name != TOKEN).collect();
    let also =
        if secrets.is_empty() { String::new() } else { format!(", forgotten: {}", secrets.join(", ")) };
    let answer = json::raw(&json!({"profile": profile, "signed_in": false, "forgotten": secrets}));
    let view =
        View { columns: &[], secret_members: &[], id: "/profile", what: "sessions", reveal_once: false };
    context.show(&view, Outcome::Done(Done::answered(answer, format!("{profile}: {what}{also}"))))?;
    context.left_over(&forgotten)
}

fn plan_logout(context: &Context, dry: &DryRunArgs) -> Result<(), Fault> {
    let settings = context.settings()?;
    let token = context.vault(&settings)?.token()?;
    token.iter().for_each(|token| context.redactor.learn(&token.access));
    planned::show(context, dry, &context.connect(settings)?, |session| match &token {
        Some(token) => session.platform.dialect.sign_out(session, token),
        None => Ok(()),
    })
}

fn sign_out(context: &Context, settings: Settings, token: &Token) -> Result<(), Fault> {
    context.connect(settings)?.talk(false, |session| session.platform.dialect.sign_out(session, token))
}

fn refresh(context: &Context) -> Result<(), Fault> {
    let connection = with_tokens(context)?;
    let token = connection.talk(false, token::refresh)?;
    let text = login::until(&connection.settings, &token);
    signed_in(context, &connection.settings.profile, Some(&token), text)
}

fn with_tokens<'a>(context: &'a Context<'a>) -> Result<Connection<'a>, Fault> {
    let settings = context.settings()?;
    if !settings.platform.dialect.has_tokens() {
        return Err(Fault::new(
            Kind::Unsupported,
            format!("{} has no tokens: every call is signed by itself", settings.platform.title),
        )
        .on(&settings.profile, settings.platform.name));
    }
    context.connect(settings)
}

static ACCESS: Heading = Heading { name: "access-token", show: Show::Plain };
static EXPIRES: Heading = Heading { name: "expires", show: Show::Plain };

fn show_token(context: &Context) -> Result<(), Fault> {
    static COLUMNS: &[Column] = &[column(&ACCESS, "/access_token"), column(&EXPIRES, "/expires")];
    let connection = with_tokens(context)?;
    let (access, expires) = connection.talk(false, |session| {
        let access = token::access(session)?;
        let expires = session.vault.token()?.map(|token| token.expires.strftime("%FT%TZ").to_string());
        Ok((access, expires))
    })?;
    let shown = if context.globals.reveal { access.expose() } else { HIDDEN };
    if context.style()?.format == crate::output::Format::Table {
        context.screen.data(format!("{shown}\n").as_bytes())?;
        return context.screen.flush();
    }
    let report = json!({"access_token": shown, "expires": expires});
    let view = View { columns: COLUMNS, secret_members: &[], id: "", what: "tokens", reveal_once: false };
    context.show(&view, Outcome::Item(json::raw(&report)))
}
