//! Flags made from what the platforms declare: their settings for `profiles add`, their secrets for
//! `auth login`. So a new platform brings its own flags.

use super::read;
use crate::fault::Fault;
use crate::output::screen::Screen;
use crate::platforms::{PLATFORMS, Platform};
use crate::secret::Secret;
use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command, Error, FromArgMatches};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;

/// A flag for every setting of every platform.
#[derive(Debug, Clone, Default)]
pub struct SettingFlags(pub BTreeMap<String, String>);

/// `--NAME-stdin` and `--NAME-file` for every secret of every platform.
#[derive(Debug, Clone, Default)]
pub struct SecretFlags(Option<ArgMatches>);

fn flag(name: &str) -> String {
    name.replace('_', "-")
}

/// Takes any text and offers these values to completions: what is wrong with another is told later, and better
/// than clap could.
#[derive(Clone)]
pub(super) struct Suggested(pub(super) Vec<&'static str>);

impl TypedValueParser for Suggested {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(PossibleValue::new)))
    }
}

/// The words for `--platform`.
pub(super) fn platform_names() -> Vec<&'static str> {
    PLATFORMS.iter().map(|platform| platform.name).collect()
}

/// What is declared under one name: the platforms that do, and what all of them mean by it.
struct SharedFlags {
    name: &'static str,
    help: &'static str,
    platforms: Vec<&'static str>,
}

impl SharedFlags {
    /// Each name once, from names and helps by platform.
    fn collect(
        declared: impl Iterator<Item = (&'static str, &'static str, &'static str)>,
    ) -> Vec<SharedFlags> {
        let mut all: Vec<SharedFlags> = Vec::new();
        for (platform, name, help) in declared {
            match all.iter_mut().find(|shared| shared.name == name) {
                Some(shared) => {
                    // Behind a semicolon stands what one platform alone asks for.
                    shared.help = shared.help.split(';').next().unwrap_or_default();
                    shared.platforms.push(platform);
                }
                None => all.push(SharedFlags { name, help, platforms: vec![platform] }),
            }
        }
        all
    }

    fn text(&self) -> String {
        format!("{} [{}]", self.help, self.platforms.join(", "))
    }
}

fn setting_args() -> Vec<Arg> {
    let settings = PLATFORMS.iter().flat_map(|platform| {
        platform.settings.iter().map(|setting| (platform.name, setting.name, setting.help))
    });
    let arg = |shared: &SharedFlags| {
        let arg = Arg::new(shared.name).long(flag(shared.name)).value_name("VALUE");
        arg.help(shared.text()).help_heading("Settings")
    };
    SharedFlags::collect(settings).iter().map(arg).collect()
}

impl FromArgMatches for SettingFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let mut values = BTreeMap::new();
        for setting in PLATFORMS.iter().flat_map(|platform| platform.settings) {
            if let Some(value) = matches.get_one::<String>(setting.name) {
                values.insert(setting.name.to_owned(), value.clone());
            }
        }
        Ok(SettingFlags(values))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl clap::Args for SettingFlags {
    fn augment_args(command: Command) -> Command {
        command.args(setting_args())
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// The two flags that read a secret, by its name.
pub(super) fn secret_args(name: &str, help: &str) -> Vec<Arg> {
    let (stdin, file) = (format!("{name}-stdin"), format!("{name}-file"));
    vec![
        Arg::new(stdin.clone())
            .long(stdin)
            .action(ArgAction::SetTrue)
            .conflicts_with(file.clone())
            .help(format!("{help}, read from standard input")),
        Arg::new(file.clone()).long(file).value_name("FILE").help(format!("{help}, read from a file")),
    ]
}

impl FromArgMatches for SecretFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        Ok(SecretFlags(Some(matches.clone())))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl clap::Args for SecretFlags {
    fn augment_args(mut command: Command) -> Command {
        let secrets = PLATFORMS.iter().flat_map(|platform| {
            platform.secrets.iter().map(|secret| (platform.name, secret.name, secret.prompt))
        });
        command = command.args(secret_args(ANY, "The secret of the profile's platform"));
        for shared in SharedFlags::collect(secrets) {
            command = command.args(secret_args(&flag(shared.name), &shared.text()));
        }
        command
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// `--secret-stdin` and `--secret-file`: the first secret of whichever platform the profile has.
const ANY: &str = "secret";

impl SecretFlags {
    /// The names of secrets that flags give.
    fn given(&self) -> Vec<String> {
        let Some(matches) = &self.0 else { return Vec::new() };
        let secrets = PLATFORMS.iter().flat_map(|platform| platform.secrets);
        let names: BTreeSet<String> =
            secrets.map(|secret| flag(secret.name)).chain([ANY.to_owned()]).collect();
        let is_given = |name: &String| {
            let typed = |end: &str| matches.value_source(&format!("{name}-{end}"));
            [typed("stdin"), typed("file")].contains(&Some(ValueSource::CommandLine))
        };
        names.into_iter().filter(is_given).collect()
    }

    /// Refuses flags for secrets that this platform does not have, and two for one secret.
    ///
    /// # Errors
    /// Usage, naming the right ones.
    pub fn check(&self, platform: &Platform) -> Result<(), Fault> {
        let own: Vec<String> = platform.secrets.iter().map(|secret| flag(secret.name)).collect();
        let given = self.given();
        let names = own.iter().map(|name| format!("--{name}-stdin")).collect::<Vec<_>>().join(", ");
        if let Some(other) = given.iter().find(|name| *name != ANY && !own.contains(name)) {
            let message = format!("{} has no {other}; it takes {names}, or --{ANY}-stdin", platform.title);
            return Err(
                Fault::usage(message).hint(format!("--{ANY}-stdin and --{ANY}-file do for every platform"))
            );
        }
        if given.iter().any(|name| name == ANY) && own.first().is_some_and(|first| given.contains(first)) {
            return Err(Fault::usage(format!("--{ANY} and --{} give the same secret; give one", own[0])));
        }
        Ok(())
    }

    /// The secret of this name, if a flag gives it; the first of a platform has the flags of every platform too.
    ///
    /// # Errors
    /// Usage: nothing there, or a file that cannot be read.
    pub fn secret(&self, name: &str, first: bool, screen: &Screen) -> Result<Option<Secret>, Fault> {
        let Some(matches) = &self.0 else { return Ok(None) };
        match read::secret(matches, &flag(name), screen)? {
            None if first => read::secret(matches, ANY, screen),
            secret => Ok(secret),
        }
    }
}
