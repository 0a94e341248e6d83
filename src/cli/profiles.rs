//! `profiles`: named accounts on platforms. Addresses and settings only; secrets are `auth`'s.

mod add;
mod changed;
mod edit;
mod set;
mod show;

use super::context::Context;
use crate::commands::{Column, Heading, Show, column};
use crate::config::{self, Profiles, StoreChoice};
use crate::fault::Fault;
use crate::json;
use crate::output::View;
use crate::session::Outcome;
use changed::agree;
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use show::{show, shown_address, written};

/// Arguments of `profiles`.
#[derive(Debug, Args)]
pub struct ProfilesArgs {
    #[command(subcommand)]
    command: ProfilesCommand,
}

#[derive(Debug, Subcommand)]
enum ProfilesCommand {
    /// Add a profile; asks on a terminal for what is not given
    #[command(after_help = "Examples:\n  iamctl profiles add\n  \
        iamctl profiles add ppc --platform protegrity --url https://ppc.example.test --username admin\n  \
        iamctl profiles add sso --platform secureauth --url https://sso.example.test --realm secureauth2 --app-id ID")]
    Add(Box<add::AddArgs>),
    /// List the profiles there are, built-in ones included
    #[command(alias = "ls")]
    List,
    /// Show what a profile holds
    Show {
        /// The profile, that of this run if not given
        name: Option<String>,
    },
    /// Make a profile the default
    Use {
        /// The profile
        name: String,
    },
    /// Set or unset settings of a profile; comments of the file stay
    #[command(after_help = "Examples:\n  iamctl profiles set ppc timeout=30s retries=2\n  \
        iamctl profiles set ppc url=https://new.example.test --unset protect\n  \
        iamctl profiles set ppc secrets.password=env:PPC_PASSWORD")]
    Set(set::SetArgs),
    /// Edit profiles.toml, or one profile, in the editor that VISUAL or EDITOR names
    #[command(after_help = "Examples:\n  iamctl profiles edit\n  iamctl profiles edit ppc\n\n\
        What cannot be used changes nothing and is kept in a private file, which is named.")]
    Edit {
        /// The profile; the whole file without one
        name: Option<String>,
        /// Skip the question about profiles that are gone from the file
        #[arg(long, short = 'y')]
        yes: bool,
    },
    /// Remove a profile and its stored secrets
    #[command(alias = "rm")]
    Remove {
        /// The profile
        name: String,
        /// Skip the confirmation prompt
        #[arg(long, short = 'y')]
        yes: bool,
    },
    /// Rename a profile; its stored secrets move with it
    Rename {
        /// The profile
        name: String,
        /// Its new name
        new_name: String,
    },
    /// Agree to the references that a profile gets its secrets from, as they stand now: its commands (cmd:), and all of a folder
    /// that is not your own
    #[command(after_help = "Examples:\n  iamctl profiles trust prod")]
    Trust {
        /// The profile
        name: String,
    },
    /// Show which source decided each setting of this run: flag, environment, profile or default
    #[command(after_help = "Examples:\n  iamctl profiles explain --profile sandbox/protegrity\n  \
        iamctl profiles explain url --profile sandbox/protegrity")]
    Explain {
        /// One setting only
        key: Option<String>,
    },
}

macro_rules! headings {
    ($($constant:ident $name:literal $show:ident;)*) => {
        $(static $constant: Heading = Heading { name: $name, show: Show::$show };)*
    };
}
headings! { NAME "name" Plain; PLATFORM "platform" Plain; ADDRESS "url" Plain; DEFAULT "default" YesNo; BUILT_IN "built-in" YesNo;
KEY "key" Plain; VALUE "value" Plain; SOURCE "source" Plain; }

/// Carries it out.
///
/// # Errors
/// Usage or configuration.
pub fn run(context: &Context, args: ProfilesArgs) -> Result<(), Fault> {
    match args.command {
        ProfilesCommand::Add(args) => add::run(context, *args),
        ProfilesCommand::List => list(context),
        ProfilesCommand::Show { name: Some(name) } => show(context, &name),
        ProfilesCommand::Show { name: None } => show(context, &context.settings()?.profile),
        ProfilesCommand::Use { name } => {
            Profiles::update(&context.paths()?, |profiles| {
                match context.built_in.iter().find(|built_in| built_in.name == name) {
                    Some(built_in) => profiles.set_default_built_in(built_in),
                    None => profiles.set_default(&name)?,
                }
                Ok(())
            })?;
            context.screen.say(&format!("{name} is the default now"));
            written(context, &name)
        }
        ProfilesCommand::Set(args) => set::run(context, &args),
        ProfilesCommand::Edit { name, yes } => edit::run(context, name.as_deref(), yes),
        ProfilesCommand::Remove { name, yes } => remove(context, &name, yes),
        ProfilesCommand::Rename { name, new_name } => rename(context, &name, &new_name),
        ProfilesCommand::Trust { name } => trust(context, &name),
        ProfilesCommand::Explain { key } => explain(context, key.as_deref()),
    }
}

fn trust(context: &Context, name: &str) -> Result<(), Fault> {
    let settings = context.settings_of(name)?;
    let references = config::references(&settings);
    if references.is_empty() {
        return Err(Fault::usage(format!(
            "profile {name:?} gets no secret from a command that needs a consent"
        )));
    }
    config::trust(&settings)?;
    for (secret, reference) in references {
        let command = reference.strip_prefix("cmd:").map(str::trim);
        let place = command.unwrap_or(reference);
        context.screen.say(&format!("{name}: the {} comes from {place}", secret.replace('_', " ")));
        if let Some(sign) = command.and_then(config::shell_syntax) {
            context.screen.say(&format!(
                "warning: the command is run without a shell, which gives it {sign} as text; for a shell: cmd:sh -c '...'"
            ));
        }
    }
    Ok(())
}

fn list(context: &Context) -> Result<(), Fault> {
    static COLUMNS: &[Column] = &[
        column(&NAME, "/name"),
        column(&PLATFORM, "/platform"),
        column(&ADDRESS, "/url"),
        column(&DEFAULT, "/default"),
        column(&BUILT_IN, "/built_in"),
    ];
    let mut rows = Vec::new();
    let mut default = None;
    match Profiles::load(&context.paths()?) {
        Ok(profiles) => {
            default = profiles.default().map(str::to_owned);
            for name in profiles.names() {
                let Some(profile) = profiles.get(&name) else { continue };
                rows.push(json!({
                    "name": name, "platform": profile.platform, "url": shown_address(&profile.url),
                    "default": default.as_deref() == Some(name.as_str()), "built_in": false,
                }));
            }
        }
        // A broken file must not hide what works without it.
        Err(fault) => context.screen.say(&format!("warning: {fault}")),
    }
    for built_in in context.built_in {
        rows.push(json!({
            "name": built_in.name, "platform": built_in.platform, "url": built_in.url,
            "default": default.as_deref() == Some(built_in.name.as_str()), "built_in": true,
        }));
    }
    let view =
        View { columns: COLUMNS, secret_members: &[], id: "/name", what: "profiles", reveal_once: false };
    context.show(&view, Outcome::Rows(Box::new(rows.into_iter().map(|row| Ok(json::raw(&row))))))
}

fn remove(context: &Context, name: &str, yes: bool) -> Result<(), Fault> {
    let paths = context.paths()?;
    let choice = stored(&Profiles::load(&paths)?, name)?;
    agree(context, &[name], yes)?;
    let forgotten = config::forget(&paths, name, choice);
    if !forgotten.kept.is_empty() {
        // Nobody would know any more what to forget.
        return context.left_over(&forgotten);
    }
    config::distrust(&paths, name)?;
    Profiles::update(&paths, |profiles| profiles.remove(name))?;
    let also = match forgotten.names.len() {
        0 => "",
        _ => ", and what was stored for it",
    };
    context.screen.say(&format!("profile {name} removed{also}"));
    context.left_over(&forgotten)
}

fn rename(context: &Context, name: &str, new_name: &str) -> Result<(), Fault> {
    let paths = context.paths()?;
    let choice = stored(&Profiles::load(&paths)?, name)?;
    // What cannot be done to the profile is known before anything of it moves.
    Profiles::load(&paths)?.rename(name, new_name)?;
    if name != new_name {
        paths.check_folders()?;
        let moved = config::transfer(&paths, name, new_name, choice);
        context.left_over(&moved)?;
        config::move_trust(&paths, name, new_name)?;
    }
    if let Err(fault) = Profiles::update(&paths, |profiles| profiles.rename(name, new_name)) {
        // The profile is called as before, and so is what belongs to it.
        if name != new_name {
            config::transfer(&paths, new_name, name, choice);
            let _ = config::move_trust(&paths, new_name, name);
        }
        return Err(fault);
    }
    context.screen.say(&format!("profile {name} is {new_name} now"));
    written(context, new_name)
}

/// The store of a profile.
fn stored(profiles: &Profiles, name: &str) -> Result<StoreChoice, Fault> {
    profiles.store(name).ok_or_else(|| profiles.not_found(name))
}

fn explain(context: &Context, key: Option<&str>) -> Result<(), Fault> {
    static COLUMNS: &[Column] = &[column(&KEY, "/key"), column(&VALUE, "/value"), column(&SOURCE, "/source")];
    let settings = context.settings()?;
    let mut rows: Vec<Value> = settings
        .sources
        .iter()
        .map(|(key, (value, source))| json!({"key": key, "value": value, "source": source.to_string()}))
        .collect();
    for secret in settings.platform.secrets {
        let key = format!("secrets.{}", secret.name);
        let source = match config::set_variable(&settings, context.env, secret) {
            Some(variable) => format!("environment variable {variable}, for any address"),
            None => match settings.secret_references.get(secret.name) {
                Some(reference) if reference.starts_with("env:") => {
                    format!("reference {reference}, for any address")
                }
                Some(reference) => format!("reference {reference}"),
                None if settings.built_in => "built-in profile".to_owned(),
                None if settings.ephemeral => "not set".to_owned(),
                None => format!("{}, for {}", settings.store.word(), config::Bond::of(&settings)),
            },
        };
        rows.push(json!({"key": key, "value": null, "source": source}));
    }
    let unset = config::keys().filter(|key| !settings.sources.contains_key(*key));
    rows.extend(unset.map(|key| json!({"key": key, "value": null, "source": "not set"})));
    if let Some(key) = key {
        let known: Vec<String> =
            rows.iter().filter_map(|row| row["key"].as_str()).map(str::to_owned).collect();
        rows.retain(|row| row["key"] == key);
        if rows.is_empty() {
            return Err(Fault::usage(format!("there is no setting '{key}'"))
                .hint(format!("there are: {}", known.join(", "))));
        }
    }
    let view =
        View { columns: COLUMNS, secret_members: &[], id: "/key", what: "settings", reveal_once: false };
    context.show(&view, Outcome::Rows(Box::new(rows.into_iter().map(|row| Ok(json::raw(&row))))))
}
