//! `auth`: signing in and out, and where secrets live.

use super::context::{Connection, Context};
use super::flags::SecretFlags;
use crate::commands::{Column, Heading, Show, column};
use crate::config::store::key;
use crate::config::{self, SecretSource, SecretStore, Settings, StoreChoice};
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::json;
use crate::output::View;
use crate::platforms::SecretSetting;
use crate::secret::{HIDDEN, Secret};
use crate::session::{Done, Outcome, Token, token};
use clap::{Args, Subcommand};
use serde_json::{Value, json};

/// Arguments of `auth`.
#[derive(Debug, Args)]
pub struct AuthArgs {
    #[command(subcommand)]
    command: AuthCommand,
}

#[derive(Debug, Subcommand)]
enum AuthCommand {
    /// Store the profile's secrets, sign in and keep the token
    #[command(after_help = "Examples:\n  iamctl auth login --profile prod\n  \
        pass show ppc | iamctl auth login --profile prod --password-stdin\n  \
        iamctl auth login --profile prod --store file")]
    Login(LoginArgs),
    /// Sign out and forget the token
    #[command(after_help = "Examples:\n  iamctl auth logout --profile prod\n  \
        iamctl auth logout --profile prod --forget")]
    Logout {
        /// Forget the profile's stored secrets too
        #[arg(long)]
        forget: bool,
    },
    /// Show who is signed in, until when, and where each secret lives
    #[command(after_help = "Examples:\n  iamctl auth status --profile sandbox/protegrity")]
    Status,
    /// Get a fresh token now
    #[command(after_help = "Examples:\n  iamctl auth refresh --profile sandbox/protegrity")]
    Refresh,
    /// Print an access token for another tool; shown with --reveal only
    #[command(after_help = "Examples:\n  iamctl auth token --reveal --profile sandbox/protegrity")]
    Token,
}

#[derive(Debug, Args)]
struct LoginArgs {
    /// Where to keep secrets: keyring or file (private, only by this request)
    #[arg(long, value_name = "STORE", value_parser = ["keyring", "file"], hide_possible_values = true)]
    store: Option<String>,
    #[command(flatten)]
    secrets: SecretFlags,
}

/// Carries it out.
///
/// # Errors
/// Configuration, or what the platform said.
pub fn run(context: &Context, args: AuthArgs) -> Result<(), Fault> {
    match args.command {
        AuthCommand::Login(args) => login(context, &args),
        AuthCommand::Logout { forget } => logout(context, forget),
        AuthCommand::Status => status(context),
        AuthCommand::Refresh => refresh(context),
        AuthCommand::Token => show_token(context),
    }
}

fn login(context: &Context, args: &LoginArgs) -> Result<(), Fault> {
    let mut settings = context.settings()?;
    if let Some(store) = &args.store {
        settings.store = StoreChoice::read(store).map_err(Fault::usage)?;
    }
    let profile = settings.profile.clone();
    let paths = context.paths()?;
    let store = config::open_store(settings.store, &paths);
    let secrets = gather(context, &settings, &*store, args)?;
    secrets.iter().for_each(|(_, secret)| context.redactor.learn(secret));
    let mut before = Vec::new();
    for (name, secret) in &secrets {
        let key = key(&profile, name);
        before.push((key.clone(), store.get(&key)?));
        store.set(&key, secret)?;
    }
    let kept_in = store.name();
    let remember = args.store.is_some() && !settings.ephemeral;
    let chosen = settings.store;
    let token = match sign_in(context, settings) {
        Ok(token) => token,
        Err(fault) => {
            // What did not open the door is not kept.
            for (key, secret) in before {
                match secret {
                    Some(secret) => store.set(&key, &secret)?,
                    None => drop(store.remove(&key)?),
                }
            }
            return Err(fault);
        }
    };
    if remember {
        let mut profiles = config::profile::Profiles::load(&paths)?;
        profiles.set(&profile, "store", Some(chosen.word()))?;
        profiles.save()?;
    }
    let place = if secrets.is_empty() { String::new() } else { format!(", secrets kept in {kept_in}") };
    let text = match &token {
        Some(token) => format!("{profile}: signed in until {}{place}", token.expires.strftime("%FT%TZ")),
        None => format!("{profile}: ready, every call is signed by itself{place}"),
    };
    signed_in(context, &profile, token.as_ref(), text)
}

/// Tells people in a sentence and programs in an object that a profile is signed in.
fn signed_in(context: &Context, profile: &str, token: Option<&Token>, text: String) -> Result<(), Fault> {
    let expires = token.map(|token| token.expires.strftime("%FT%TZ").to_string());
    let answer = json::raw(&json!({"profile": profile, "signed_in": true, "expires": expires}));
    let view =
        View { columns: &[], secret_members: &[], id: "/profile", what: "sessions", reveal_once: false };
    context.show(&view, Outcome::Done(Done::answered(answer, text)))
}

/// The secrets that flags give or a person types; what comes from elsewhere already is left there.
fn gather<'n>(
    context: &Context,
    settings: &Settings,
    store: &dyn SecretStore,
    args: &LoginArgs,
) -> Result<Vec<(&'n str, Secret)>, Fault> {
    let mut secrets = Vec::new();
    for wanted in settings.platform.secrets {
        if let Some(secret) = args.secrets.secret(wanted.name, context.screen)? {
            if settings.ephemeral {
                return Err(Fault::usage(format!("{} keeps no secrets", settings.profile))
                    .hint(format!("set {} in the environment", wanted.variable)));
            }
            outranked(context, settings, wanted)?;
            secrets.push((wanted.name, secret));
            continue;
        }
        let source = config::secret_source(settings, context.env, wanted.name);
        if settings.ephemeral || matches!(source, SecretSource::Environment(_) | SecretSource::Reference(_)) {
            continue;
        }
        if context.asker().can_ask() {
            store
                .probe(&key(&settings.profile, wanted.name))
                .map_err(|fault| fault.on(&settings.profile, settings.platform.name))?;
            let secret = context.asker().secret(&format!("{} for {}", wanted.prompt, settings.profile))?;
            secrets.push((wanted.name, secret));
        } else if !matches!(source, SecretSource::Store(_)) {
            if let SecretSource::Unreadable(fault) = source {
                return Err(fault);
            }
            let name = wanted.name.replace('_', "-");
            return Err(Fault::configuration(format!("the {} is missing", wanted.name))
                .hint(format!("give it with --{name}-stdin or --{name}-file, or set {}", wanted.variable))
                .on(&settings.profile, settings.platform.name));
        }
    }
    Ok(secrets)
}

/// Refuses a secret that would be kept but never used, and so could not be proved by signing in.
fn outranked(context: &Context, settings: &Settings, wanted: &SecretSetting) -> Result<(), Fault> {
    let variable = context.env.get(wanted.variable).filter(|value| !value.is_empty());
    let (winner, mend) = match (variable, settings.secret_references.get(wanted.name)) {
        (Some(_), _) => (wanted.variable.to_owned(), "unset it"),
        (None, Some(reference)) => (format!("the reference {reference}"), "take it out of the profile"),
        (None, None) => return Ok(()),
    };
    Err(Fault::usage(format!("a stored {} would not be used: {winner} wins over it", wanted.name))
        .hint(format!("{mend} first, or sign in without a flag for the {}", wanted.name))
        .on(&settings.profile, settings.platform.name))
}

fn sign_in(context: &Context, settings: Settings) -> Result<Option<Token>, Fault> {
    let (profile, platform) = (settings.profile.clone(), settings.platform.name);
    let connection = context.connect(settings)?;
    connection
        .talk(false, |session| {
            session.platform.dialect.check(session)?;
            if session.platform.dialect.has_tokens() { token::sign_in(session).map(Some) } else { Ok(None) }
        })
        .map_err(|fault| fault.on(&profile, platform))
}

fn logout(context: &Context, forget: bool) -> Result<(), Fault> {
    let settings = context.settings()?;
    let (profile, platform, store) = (settings.profile.clone(), settings.platform, settings.store);
    let ephemeral = settings.ephemeral;
    let vault = context.vault(&settings)?;
    let token = vault.token()?;
    if let Some(token) = &token {
        context.redactor.learn(&token.access);
        // What is kept here can be forgotten although the platform cannot be told.
        if let Err(fault) = sign_out(context, settings, token) {
            let text = format!("the platform did not end the session: {fault}");
            context.teller().line(Level::Warning, &context.redactor.clean(&text));
        }
        vault.keep_token(None)?;
    }
    let mut forgotten = Vec::new();
    if forget && !ephemeral {
        let store = config::open_store(store, &context.paths()?);
        for secret in platform.secrets {
            if store.remove(&key(&profile, secret.name))? {
                forgotten.push(secret.name);
            }
        }
    }
    let what = if token.is_some() { "signed out" } else { "there was no token to forget" };
    let also =
        if forgotten.is_empty() { String::new() } else { format!(", forgotten: {}", forgotten.join(", ")) };
    context.screen.say(&format!("{profile}: {what}{also}"));
    Ok(())
}

fn sign_out(context: &Context, settings: Settings, token: &Token) -> Result<(), Fault> {
    context.connect(settings)?.talk(false, |session| session.platform.dialect.sign_out(session, token))
}

fn refresh(context: &Context) -> Result<(), Fault> {
    let connection = with_tokens(context)?;
    let token = connection.talk(false, token::refresh)?;
    let profile = &connection.settings.profile;
    let text = format!("{profile}: signed in until {}", token.expires.strftime("%FT%TZ"));
    signed_in(context, profile, Some(&token), text)
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

macro_rules! columns {
    ($($constant:ident $name:literal;)*) => {
        $(static $constant: Heading = Heading { name: $name, show: Show::Plain };)*
    };
}
columns! { PROFILE "profile"; PLATFORM "platform"; ADDRESS "url"; EXPIRES "expires"; SIGNED_IN "signed-in"; SECRETS "secrets"; ACCESS "access-token"; }

fn status(context: &Context) -> Result<(), Fault> {
    static COLUMNS: &[Column] = &[
        column(&PROFILE, "/profile"),
        column(&PLATFORM, "/platform"),
        column(&ADDRESS, "/url"),
        column(&SIGNED_IN, "/signed_in"),
        column(&EXPIRES, "/expires"),
        column(&SECRETS, "/secrets"),
    ];
    let settings = context.settings()?;
    let source = |name| config::secret_source(&settings, context.env, name).to_string();
    let secrets: serde_json::Map<String, Value> = settings
        .platform
        .secrets
        .iter()
        .map(|secret| (secret.name.to_owned(), json!(source(secret.name))))
        .collect();
    let mut report = json!({
        "profile": settings.profile,
        "platform": settings.platform.name,
        "url": settings.url,
        "settings": settings.values,
        "secrets": secrets,
    });
    let has_tokens = settings.platform.dialect.has_tokens();
    let token = context.vault(&settings)?.token()?;
    let fresh = token.as_ref().is_some_and(|token| token.expires > context.clock.now());
    report["signed_in"] = if has_tokens { json!(fresh) } else { json!("every call is signed") };
    report["expires"] = json!(token.map(|token| token.expires.strftime("%FT%TZ").to_string()));
    let view = View { columns: COLUMNS, secret_members: &[], id: "", what: "profiles", reveal_once: false };
    context.show(&view, Outcome::Item(json::raw(&report)))
}

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
