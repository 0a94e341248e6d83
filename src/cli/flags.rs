//! Flags made from what the platforms declare: their settings for `profiles add`, their secrets for
//! `auth login`. So a new platform brings its own flags.

use super::read;
use crate::fault::Fault;
use crate::output::screen::Screen;
use crate::platforms::PLATFORMS;
use crate::secret::Secret;
use clap::{Arg, ArgAction, ArgMatches, Command, Error, FromArgMatches};
use std::collections::BTreeMap;

/// A flag for every setting of every platform.
#[derive(Debug, Clone, Default)]
pub struct SettingFlags(pub BTreeMap<String, String>);

/// `--NAME-stdin` and `--NAME-file` for every secret of every platform.
#[derive(Debug, Clone, Default)]
pub struct SecretFlags(Option<ArgMatches>);

fn flag(name: &str) -> String {
    name.replace('_', "-")
}

fn setting_args() -> Vec<Arg> {
    let mut args: Vec<Arg> = Vec::new();
    for platform in PLATFORMS {
        for setting in platform.settings {
            let long = flag(setting.name);
            if args.iter().any(|arg| arg.get_long() == Some(long.as_str())) {
                continue;
            }
            let help = format!("{} [{}]", setting.help, platform.name);
            args.push(
                Arg::new(setting.name).long(long).value_name("VALUE").help(help).help_heading("Settings"),
            );
        }
    }
    args
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
        let mut known: Vec<String> = Vec::new();
        for platform in PLATFORMS {
            for secret in platform.secrets {
                let name = flag(secret.name);
                if known.contains(&name) {
                    continue;
                }
                let (stdin, file) = (format!("{name}-stdin"), format!("{name}-file"));
                let what = format!("{} [{}]", secret.prompt, platform.name);
                command = command
                    .arg(
                        Arg::new(stdin.clone())
                            .long(stdin)
                            .action(ArgAction::SetTrue)
                            .conflicts_with(file.clone())
                            .help(format!("{what}, read from standard input")),
                    )
                    .arg(
                        Arg::new(file.clone())
                            .long(file)
                            .value_name("FILE")
                            .help(format!("{what}, read from a file")),
                    );
                known.push(name);
            }
        }
        command
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl SecretFlags {
    /// The secret of this name, if a flag gives it.
    ///
    /// # Errors
    /// Usage: nothing there, or a file that cannot be read.
    pub fn secret(&self, name: &str, screen: &Screen) -> Result<Option<Secret>, Fault> {
        match &self.0 {
            Some(matches) => read::secret(matches, &flag(name), screen),
            None => Ok(None),
        }
    }
}
