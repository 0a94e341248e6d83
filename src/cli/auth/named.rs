//! `auth secret`: secrets by names of one's own, to which bodies and files refer as `{store: NAME}`.

use crate::cli::context::Context;
use crate::cli::fleet;
use crate::cli::read::secret_from;
use crate::commands::{Column, column, plain_headings};
use crate::config::{self, Settings};
use crate::fault::Fault;
use crate::jobs;
use crate::json;
use crate::output::{self, View};
use crate::secret;
use crate::session::{Done, Outcome};
use clap::{Args, Subcommand};
use serde_json::json;

plain_headings! { PROFILE "profile"; NAME "name"; }

static COLUMNS: &[Column] = &[column(&NAME, "/name")];

/// Those of several profiles.
static OF_SEVERAL: &[Column] = &[column(&PROFILE, "/profile"), column(&NAME, "/name")];

#[derive(Debug, Args)]
pub(super) struct SecretArgs {
    #[command(subcommand)]
    command: SecretCommand,
}

#[derive(Debug, Subcommand)]
enum SecretCommand {
    /// Keep a secret under a name in the store of the profile
    #[command(after_help = "Examples:\n  iamctl auth secret set entra --profile prod\n  \
        pass show entra | iamctl auth secret set entra --profile prod --secret-stdin\n\n\
        A body or a file of an export says {store: NAME} in the place of the secret. It goes nowhere else than to the addresses \
        of the profile.")]
    Set {
        /// What it is called: letters, digits, '.', '_' and '-'
        name: String,
        /// Read the secret from standard input
        #[arg(long, conflicts_with = "secret_file")]
        secret_stdin: bool,
        /// Read the secret from a file
        #[arg(long, value_name = "FILE")]
        secret_file: Option<String>,
    },
    /// List the names of the secrets that the profile keeps for bodies and files
    #[command(after_help = "Examples:\n  iamctl auth secret list --profile prod")]
    List,
    /// Forget the secret of a name
    #[command(after_help = "Examples:\n  iamctl auth secret remove entra --profile prod")]
    Remove {
        /// What it is called
        name: String,
    },
}

/// Carries it out.
///
/// # Errors
/// Usage: no fit name, or no secret. Configuration: the profile keeps none, or its store cannot be used.
pub(super) fn run(context: &Context, args: &SecretArgs) -> Result<(), Fault> {
    match &args.command {
        SecretCommand::Set { name, secret_stdin, secret_file } => {
            set(context, &context.settings()?, name, (*secret_stdin, secret_file.as_ref()))
        }
        SecretCommand::List => list(context),
        SecretCommand::Remove { name } => {
            let settings = context.settings()?;
            let named = |fault: Fault| fault.on(&settings.profile, settings.platform.name);
            let (there, _) =
                config::keep_named(&settings, (name, None), context.clock.as_ref()).map_err(named)?;
            if !there {
                return Err(named(
                    Fault::usage(format!("profile {} keeps no secret '{name}'", settings.profile)).hint(
                        format!(
                            "'iamctl auth secret list --profile {}' names those that it keeps",
                            settings.profile
                        ),
                    ),
                ));
            }
            told(context, &settings, name, format!("forgot the secret '{name}' of {}", settings.profile))
        }
    }
}

/// The names that the profile keeps, or each of several.
fn list(context: &Context) -> Result<(), Fault> {
    let several = context.several()?.map(config::names_of);
    let columns = if several.is_some() { OF_SEVERAL } else { COLUMNS };
    let view = View { columns, secret_members: &[], id: "/name", what: "secrets", reveal_once: false };
    let style = context.style()?;
    output::check(&style, &view)?;
    let names = |settings: &Settings| {
        config::secret_names(settings).map_err(|fault| fault.on(&settings.profile, settings.platform.name))
    };
    let (mut rows, mut failed, mut count) = (Vec::new(), Vec::new(), 0);
    match several {
        None => rows.extend(names(&context.settings()?)?.into_iter().map(|name| json!({"name": name}))),
        Some(profiles) => {
            count = profiles.len();
            for profile in profiles {
                match context.settings_of(&profile).and_then(|settings| names(&settings)) {
                    Ok(names) => {
                        rows.extend(names.iter().map(|name| json!({"profile": profile, "name": name})));
                    }
                    Err(fault) => failed.push((profile, fault)),
                }
            }
        }
    }
    let rows: Vec<_> = rows.iter().map(|row| Ok(json::raw(row))).collect();
    context.show_in(&style, &view, Outcome::Rows(Box::new(rows.into_iter())))?;
    fleet::tell(context, style.format, &failed);
    jobs::verdict("profiles failed", count, &failed)
}

fn set(
    context: &Context,
    settings: &Settings,
    name: &str,
    (from_stdin, path): (bool, Option<&String>),
) -> Result<(), Fault> {
    if !secret::is_kept_name(name) {
        return Err(Fault::usage(format!(
            "'{name}' is no name of a secret: letters, digits, '.', '_' and '-' make one"
        )));
    }
    config::check_own(settings)?;
    // A store that cannot be read must show before anybody is asked.
    config::named_store(settings).map_err(|fault| fault.on(&settings.profile, settings.platform.name))?;
    let asker = context.asker();
    let secret = match secret_from(&format!("secret '{name}'"), (from_stdin, path), context.screen)? {
        Some(secret) => secret,
        None if !asker.can_ask() => {
            return Err(Fault::usage(format!(
                "the secret '{name}' was not given, and nobody can be asked for it"
            ))
            .hint("--secret-stdin reads it from standard input, --secret-file from a file"));
        }
        None => asker.new_secret(&format!("Secret '{name}' for {} at {}", settings.profile, settings.url))?,
    };
    context.redactor.learn(&secret);
    let kept = config::keep_named(settings, (name, Some(&secret)), context.clock.as_ref());
    let (was_there, place) = kept.map_err(|fault| fault.on(&settings.profile, settings.platform.name))?;
    let instead = if was_there { ", in the place of the one before" } else { "" };
    let text = format!("the secret '{name}' of {} is kept in {place}{instead}", settings.profile);
    told(context, settings, name, text)
}

fn told(context: &Context, settings: &Settings, name: &str, text: String) -> Result<(), Fault> {
    let answer = json::raw(&json!({"profile": settings.profile, "name": name}));
    let view = View { columns: &[], secret_members: &[], id: "/name", what: "secrets", reveal_once: false };
    context.show(&view, Outcome::Done(Done::answered(answer, text)))
}
