//! `auth login`: secrets are proved first and stored after, so that one that does not open the door takes no good one's
//! place, and a run that ends in between leaves everything as it was.

use super::planned::{self, DryRunArgs};
use crate::cli::context::Context;
use crate::cli::flags::SecretFlags;
use crate::config::store::{TOKEN, key};
use crate::config::{self, SecretSource, Settings, Source, StoreChoice, Unproved};
use crate::fault::Fault;
use crate::http::trace::{Level, Listener as _};
use crate::json;
use crate::output::View;
use crate::platforms::SecretSetting;
use crate::secret::Secret;
use crate::session::{Done, Outcome, Session, Token, token};
use clap::Args;
use serde_json::json;

#[derive(Debug, Args)]
pub(super) struct LoginArgs {
    /// Where to keep secrets: keyring or file (private, only by this request)
    #[arg(long, value_name = "STORE", value_parser = ["keyring", "file"], hide_possible_values = true)]
    store: Option<String>,
    #[command(flatten)]
    secrets: SecretFlags,
    #[command(flatten)]
    pub(super) dry: DryRunArgs,
}

/// Carries it out.
///
/// # Errors
/// Usage, configuration, or what the platform said.
pub(super) fn run(context: &Context, args: &LoginArgs) -> Result<(), Fault> {
    let mut settings = context.settings()?;
    if let Some(store) = &args.store {
        settings.store = StoreChoice::read(store).map_err(Fault::usage)?;
    }
    let profile = settings.profile.clone();
    args.secrets.check(settings.platform)?;
    config::check_own(&settings)?;
    let secrets = gather(context, &settings, args)?;
    secrets.iter().for_each(|(_, secret)| context.redactor.learn(secret));
    if args.dry.dry_run.is_some() {
        let connection = context.connect_unproved(settings, unproved(&secrets))?;
        return planned::show(context, &args.dry, &connection, signs_in);
    }
    let token = prove(context, settings.clone(), &secrets)?;
    let mut place = String::new();
    if !secrets.is_empty() {
        place = format!(", secrets kept in {}", config::store_secrets(&settings, &secrets)?);
    }
    if let Some(token) = &token {
        context.vault(&settings)?.keep_token(Some(token))?;
    }
    if !secrets.is_empty() && forget_copies(context, &settings, &secrets, args.store.is_some())? {
        place.push_str(", and no longer in the other store");
    }
    if args.store.is_some() && !settings.ephemeral {
        config::Profiles::update(&context.paths()?, |profiles| {
            profiles.set(&profile, "store", Some(settings.store.word()))
        })?;
    }
    let text = match &token {
        Some(token) => format!("{}{place}", until(&settings, token)),
        None => format!("{profile}: ready, a call was signed and accepted{place}"),
    };
    signed_in(context, &profile, token.as_ref(), text)
}

/// Takes the copies of before away that another store has, and tells whether there were any. What stays there is told with the
/// command that removes it: the profile is signed in all the same. A store that only this run uses takes nothing from the
/// profile's own, unless the profile keeps it from now on (`lasts`).
fn forget_copies(
    context: &Context,
    settings: &Settings,
    secrets: &[(&'static str, Secret)],
    lasts: bool,
) -> Result<bool, Fault> {
    let chosen = settings.sources.get("store").map(|(_, source)| source);
    if !lasts && matches!(chosen, Some(Source::Environment(_))) {
        return Ok(false);
    }
    let names: Vec<&str> = secrets.iter().map(|(name, _)| *name).chain([TOKEN]).collect();
    let forgotten = config::forget_copies(&context.paths()?, &settings.profile, settings.store, &names);
    for kept in &forgotten.kept {
        let all = format!("'iamctl auth logout --forget --profile {:?}'", settings.profile);
        let text = format!("{kept}; {all} removes it there and here");
        context.teller().line(Level::Warning, &context.redactor.clean(&text));
    }
    Ok(!forgotten.names.is_empty())
}

/// Until when a profile is signed in, and whether later commands are too.
pub(super) fn until(settings: &Settings, token: &Token) -> String {
    let kept = if settings.ephemeral { ", not kept: every command signs in by itself" } else { "" };
    format!("{}: signed in until {}{kept}", settings.profile, token.expires.strftime("%FT%TZ"))
}

/// Tells people in a sentence and programs in an object that a profile is signed in.
pub(super) fn signed_in(
    context: &Context,
    profile: &str,
    token: Option<&Token>,
    text: String,
) -> Result<(), Fault> {
    let expires = token.map(|token| token.expires.strftime("%FT%TZ").to_string());
    let answer = json::raw(&json!({"profile": profile, "signed_in": true, "expires": expires}));
    let view =
        View { columns: &[], secret_members: &[], id: "/profile", what: "sessions", reveal_once: false };
    context.show(&view, Outcome::Done(Done::answered(answer, text)))
}

/// The secrets that flags give or a person types; what comes from elsewhere already is left there.
fn gather(
    context: &Context,
    settings: &Settings,
    args: &LoginArgs,
) -> Result<Vec<(&'static str, Secret)>, Fault> {
    let named = |fault: Fault| fault.on(&settings.profile, settings.platform.name);
    let store = config::open_store(settings.store, &settings.paths);
    let probe = |wanted: &SecretSetting| match args.dry.dry_run {
        Some(_) => Ok(()),
        None => store.probe(&key(&settings.profile, wanted.name)).map_err(named),
    };
    let mut secrets = Vec::new();
    for (number, wanted) in settings.platform.secrets.iter().enumerate() {
        let flag = flag(wanted);
        if let Some(secret) = args.secrets.secret(wanted.name, number == 0, context.screen)? {
            if settings.ephemeral {
                return Err(Fault::usage(format!("{} keeps no secrets", settings.profile))
                    .hint(format!("set {} in the environment", config::secret_variable(settings, wanted))));
            }
            outranked(context, settings, wanted)?;
            // A store that would not take it must show before anything is sent.
            probe(wanted)?;
            secrets.push((wanted.name, secret));
            continue;
        }
        let source = config::secret_source(settings, context.env, wanted.name);
        if settings.ephemeral || matches!(source, SecretSource::Environment(_) | SecretSource::Reference(_)) {
            continue;
        }
        if let SecretSource::Broken(_, fault) = source {
            return Err(named(fault));
        }
        if context.asker().can_ask() {
            probe(wanted)?;
            let secret = context
                .asker()
                .secret(&format!("{} for {} at {}", wanted.prompt, settings.profile, settings.url))?;
            secrets.push((wanted.name, secret));
            continue;
        }
        let why = match source {
            SecretSource::Store(_) => continue,
            SecretSource::Unreadable(fault) => return Err(named(fault)),
            SecretSource::Unbound(_) => {
                "was stored by an earlier version, without the address it belongs to".to_owned()
            }
            SecretSource::Elsewhere(bond) => format!("is missing; the one stored belongs to {bond}"),
            _ => "is missing".to_owned(),
        };
        let variable = config::secret_variable(settings, wanted);
        return Err(named(Fault::configuration(format!("the {} {why}", wanted.name)).hint(format!(
            "give it with --secret-stdin, --{flag}-stdin or --{flag}-file, or set {variable}"
        ))));
    }
    Ok(secrets)
}

fn flag(secret: &SecretSetting) -> String {
    secret.name.replace('_', "-")
}

/// Refuses a secret that would be kept but never used, and so could not be proved by signing in.
fn outranked(context: &Context, settings: &Settings, wanted: &SecretSetting) -> Result<(), Fault> {
    let variable = config::set_variable(settings, context.env, wanted);
    let (winner, fix) = match (variable, settings.secret_references.get(wanted.name)) {
        (Some(variable), _) => (variable, "unset it"),
        (None, Some(reference)) => (format!("the reference {reference}"), "take it out of the profile"),
        (None, None) => return Ok(()),
    };
    Err(Fault::usage(format!("a stored {} would not be used: {winner} wins over it", wanted.name))
        .hint(format!("{fix} first, or sign in without a flag for the {}", wanted.name))
        .on(&settings.profile, settings.platform.name))
}

/// Signs in with these secrets, or has a call accepted where every call is signed by itself. Keeps nothing.
///
/// # Errors
/// What the platform said.
fn prove(
    context: &Context,
    settings: Settings,
    secrets: &[(&'static str, Secret)],
) -> Result<Option<Token>, Fault> {
    let (profile, platform) = (settings.profile.clone(), settings.platform.name);
    let connection = context.connect_unproved(settings, unproved(secrets))?;
    connection.talk(false, signs_in).map_err(|fault| fault.on(&profile, platform))
}

fn unproved(secrets: &[(&'static str, Secret)]) -> Unproved {
    secrets.iter().map(|(name, secret)| ((*name).to_owned(), secret.clone())).collect()
}

/// Has the platform say whether the secrets open the door: signs in, or sends a signed call that reads.
///
/// # Errors
/// What the platform said.
pub(in crate::cli) fn signs_in(session: &Session) -> Result<Option<Token>, Fault> {
    session.platform.dialect.check(session)?;
    if session.platform.dialect.needs_token(session) {
        token::sign_in(session).map(Some)
    } else {
        session.platform.dialect.prove(session).map(|()| None)
    }
}
