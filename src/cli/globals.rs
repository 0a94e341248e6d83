//! The flags that every command takes.

use super::flags::{Suggested, platform_names};
use super::read::{pair, read_up_to};
use crate::config::Overrides;
use crate::config::values;
use crate::fault::Fault;
use crate::output::screen::Screen;
use crate::output::template::Template;
use crate::output::{Format, Style, jq, template};
use clap::Args;
use std::path::PathBuf;

/// The longest template, in bytes.
const LONGEST_TEMPLATE: u64 = 1 << 20;

const NETWORK: &str = "Network options";
const GLOBAL: &str = "Global options";

/// The flags that every command takes.
#[derive(Debug, Args, Clone, Default)]
pub struct Globals {
    /// Profile to use; for reads also several, such as a,b or 'prod-*'
    #[arg(id = "profile", long, short = 'p', global = true, value_name = "NAME", help_heading = GLOBAL)]
    pub profiles: Vec<String>,
    /// All of them, as one flag has them.
    #[arg(skip)]
    pub profile: Option<String>,
    /// Read from every profile of profiles.toml; with --platform from those on it
    #[arg(long, global = true, help_heading = GLOBAL)]
    pub all_profiles: bool,
    /// Output format: table, json, ndjson, yaml, csv, tsv, ids or none
    #[arg(long, short = 'o', global = true, value_name = "FORMAT", value_parser = Suggested(Format::NAMES.to_vec()),
        hide_possible_values = true, help_heading = GLOBAL)]
    pub output: Option<String>,
    /// Columns to show, separated by commas
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',', help_heading = GLOBAL)]
    pub columns: Vec<String>,
    /// Column to sort by; -NAME for descending
    #[arg(long, global = true, value_name = "NAME", allow_hyphen_values = true, help_heading = GLOBAL)]
    pub sort_by: Option<String>,
    /// Filter the JSON with a jq program; -o shows the results in any format
    #[arg(long, global = true, value_name = "FILTER", help_heading = GLOBAL)]
    pub jq: Option<String>,
    /// Show each row by a Jinja template, such as '{{ id }} {{ name | upper }}'
    #[arg(long, global = true, value_name = "TEMPLATE", help_heading = GLOBAL, hide_short_help = true)]
    pub template: Option<String>,
    /// The same with the template in a file
    #[arg(long, global = true, value_name = "FILE", help_heading = GLOBAL, hide_short_help = true)]
    pub template_file: Option<PathBuf>,
    /// Version of the JSON output: 1
    #[arg(long, global = true, value_name = "VERSION", help_heading = GLOBAL, hide_short_help = true)]
    pub output_version: Option<String>,
    /// Leave out the header of a table, CSV or TSV
    #[arg(long, global = true, help_heading = GLOBAL, hide_short_help = true)]
    pub no_headers: bool,
    /// Show secret values
    #[arg(long, global = true, help_heading = GLOBAL, hide_short_help = true)]
    pub reveal: bool,
    /// Write and read CSV cells as they are, with no ' before what a spreadsheet would run
    #[arg(long, global = true, help_heading = GLOBAL, hide_short_help = true)]
    pub csv_raw: bool,
    /// Show times of tables in the local zone
    #[arg(long, global = true, help_heading = GLOBAL, hide_short_help = true)]
    pub local_time: bool,
    /// When to use colour: auto, always or never
    #[arg(long, global = true, value_name = "WHEN", value_parser = ["auto", "always", "never"],
        hide_possible_values = true, help_heading = GLOBAL, hide_short_help = true)]
    pub color: Option<String>,
    /// Log requests to standard error; twice for headers and bodies, secrets hidden
    #[arg(long, short = 'v', global = true, action = clap::ArgAction::Count, help_heading = GLOBAL)]
    pub verbose: u8,
    /// The same as -vv
    #[arg(long, global = true, help_heading = GLOBAL, hide_short_help = true)]
    pub debug: bool,
    /// Append what --debug shows, with times, to this file; readable by its owner alone
    #[arg(long, global = true, value_name = "FILE", help_heading = GLOBAL, hide_short_help = true)]
    pub log_file: Option<PathBuf>,
    /// Print the request as a curl command, secrets as $VARIABLES, and send nothing; as --dry-run=curl, for reads too
    #[arg(long, global = true, help_heading = GLOBAL, hide_short_help = true)]
    pub print_curl: bool,
    /// For programs: JSON output and errors by default, no prompts, colours or progress
    #[arg(long, global = true, help_heading = GLOBAL, hide_short_help = true)]
    pub agent: bool,
    /// Suppress informational messages
    #[arg(long, short = 'q', global = true, help_heading = GLOBAL, hide_short_help = true)]
    pub quiet: bool,
    /// Use profiles, secrets and state although others own or may write them
    #[arg(long, global = true, help_heading = GLOBAL, hide_short_help = true)]
    pub insecure_config: bool,
    /// Write without a record in the history
    #[arg(long, global = true, help_heading = GLOBAL, hide_short_help = true)]
    pub no_history: bool,
    /// Read nothing before it is removed: 'undo' cannot restore it then
    #[arg(long, global = true, help_heading = GLOBAL, hide_short_help = true)]
    pub no_undo: bool,
    /// Never prompt; fail and name the flag instead
    #[arg(long, global = true, help_heading = GLOBAL, hide_short_help = true)]
    pub no_input: bool,
    /// With --help: the commands and flags of all platforms, not only of the profile's
    #[arg(long, global = true, help_heading = GLOBAL, hide_short_help = true)]
    pub all_platforms: bool,

    /// Platform, for a run without a profile
    #[arg(long, global = true, value_name = "NAME", value_parser = Suggested(platform_names()),
        hide_possible_values = true, help_heading = NETWORK, hide_short_help = true)]
    pub platform: Option<String>,
    /// Address of the platform
    #[arg(long, global = true, value_name = "URL", help_heading = NETWORK, hide_short_help = true)]
    pub url: Option<String>,
    /// A setting of the platform; repeatable
    #[arg(long, global = true, value_name = "NAME=VALUE", help_heading = NETWORK, hide_short_help = true)]
    pub setting: Vec<String>,
    /// Additional CA certificates (PEM file)
    #[arg(long, global = true, value_name = "FILE", help_heading = NETWORK, hide_short_help = true)]
    pub ca_bundle: Option<PathBuf>,
    /// Client certificate (PEM file)
    #[arg(long, global = true, value_name = "FILE", help_heading = NETWORK, hide_short_help = true)]
    pub client_cert: Option<PathBuf>,
    /// Client private key (PEM file), if not in the certificate's file
    #[arg(long, global = true, value_name = "FILE", help_heading = NETWORK, hide_short_help = true)]
    pub client_key: Option<PathBuf>,
    /// Skip TLS certificate verification (insecure: anybody in between can read and change everything)
    #[arg(long, global = true, help_heading = NETWORK, hide_short_help = true)]
    pub insecure: bool,
    /// Connection timeout, such as 10s
    #[arg(long, global = true, value_name = "TIME", help_heading = NETWORK, hide_short_help = true)]
    pub connect_timeout: Option<String>,
    /// Request timeout, such as 60s
    #[arg(long, global = true, value_name = "TIME", help_heading = NETWORK, hide_short_help = true)]
    pub timeout: Option<String>,
    /// Maximum Retry-After to honour
    #[arg(long, global = true, value_name = "TIME", help_heading = NETWORK, hide_short_help = true)]
    pub max_wait: Option<String>,
    /// Maximum retries
    #[arg(long, global = true, value_name = "COUNT", help_heading = NETWORK, hide_short_help = true)]
    pub retries: Option<u32>,
    /// Maximum requests per second
    #[arg(long, global = true, value_name = "CALLS", help_heading = NETWORK, hide_short_help = true)]
    pub rate: Option<String>,
}

impl Globals {
    /// Serves a program, if it is one: nobody is there to be asked.
    pub fn serve(&mut self, agent: bool) {
        self.agent = agent;
        self.no_input |= agent;
    }

    /// What can be told of a line that cannot be taken apart: the profile and the form in which its fault is to
    /// be shown.
    pub fn glimpsed(arguments: &[String]) -> Self {
        let stands = |flag: &str| {
            arguments.iter().take_while(|argument| *argument != "--").any(|argument| argument == flag)
        };
        Globals {
            profile: last_value(arguments, Some('p'), "profile"),
            output: last_value(arguments, Some('o'), "output"),
            platform: last_value(arguments, None, "platform"),
            url: last_value(arguments, None, "url"),
            agent: stands("--agent"),
            all_platforms: stands("--all-platforms"),
            ..Globals::default()
        }
    }

    /// Refuses what means something with help only, and could be taken for more.
    ///
    /// # Errors
    /// Usage.
    pub fn check(&self) -> Result<(), Fault> {
        if self.all_platforms {
            let fault = Fault::usage("--all-platforms goes with --help");
            return Err(fault.hint("a command runs on the platform of one profile: --profile NAME"));
        }
        Ok(())
    }

    /// The settings among the flags.
    ///
    /// # Errors
    /// Usage: a time or a pair that cannot be understood.
    pub fn overrides(&self) -> Result<Overrides, Fault> {
        let limit = |flag, text| checked(flag, text, values::limit);
        let settings = self.setting.iter().map(|text| pair("setting", text)).collect::<Result<_, _>>()?;
        Ok(Overrides {
            ca_bundle: self.ca_bundle.clone(),
            client_cert: self.client_cert.clone(),
            client_key: self.client_key.clone(),
            insecure: self.insecure,
            connect_timeout: limit("connect-timeout", &self.connect_timeout)?,
            timeout: limit("timeout", &self.timeout)?,
            max_wait: checked("max-wait", &self.max_wait, values::duration)?,
            rate: checked("rate", &self.rate, values::rate)?,
            retries: self.retries,
            settings,
            ..self.whose()
        })
    }

    /// What chooses the profile, and nothing that could be wrong.
    pub fn whose(&self) -> Overrides {
        Overrides {
            profile: self.profile.clone(),
            platform: self.platform.clone(),
            url: self.url.clone(),
            ..Overrides::default()
        }
    }

    /// How the outcome is to be shown; `default` is the profile's or the environment's form.
    ///
    /// # Errors
    /// Usage: an unknown form, a jq program or a template that cannot be compiled, or several of these.
    pub fn style(&self, default: Option<&str>, screen: &Screen) -> Result<Style, Fault> {
        // What a filter gives is a table only for whoever asks for one now.
        let template = self.template(screen)?;
        let default = default.filter(|name| self.jq.is_none() || *name != "table");
        // A template takes the place of the profile's and the environment's form too.
        let default = default.filter(|_| template.is_none());
        let plain = if self.jq.is_some() || template.is_some() { "json" } else { "table" };
        let name = self.output.as_deref().or(default).unwrap_or(plain);
        let format = Format::parse(name).ok_or_else(|| {
            Fault::usage(format!("there is no output format '{name}'"))
                .hint(format!("there are: {}", Format::NAMES.join(", ")))
        })?;
        Ok(Style {
            format,
            columns: self.columns.clone(),
            sort_by: self.sort_by.clone(),
            limit: None,
            no_headers: self.no_headers,
            jq: self.jq.as_deref().map(jq::compile).transpose()?,
            template,
            reveal: self.reveal,
            csv_raw: self.csv_raw,
            local_time: self.local_time,
        })
    }
}

impl Globals {
    /// The template, which nothing else may shape the output beside.
    fn template(&self, screen: &Screen) -> Result<Option<Template>, Fault> {
        let flag = match (&self.template, &self.template_file) {
            (None, None) => return Ok(None),
            (Some(_), Some(_)) => return Err(beside("--template", "--template-file")),
            (Some(_), None) => "--template",
            (None, Some(_)) => "--template-file",
        };
        let others = [
            ("-o", self.output.is_some()),
            ("--jq", self.jq.is_some()),
            ("--columns", !self.columns.is_empty()),
        ];
        if let Some((other, _)) = others.into_iter().find(|(_, given)| *given) {
            return Err(beside(flag, other));
        }
        if let Some(text) = &self.template {
            return template::compile(text, "the template").map(Some);
        }
        let path: String = self.template_file.iter().map(|path| path.display().to_string()).collect();
        let text = String::from_utf8(read_up_to(LONGEST_TEMPLATE, &path, screen)?)
            .map_err(|_| Fault::usage(format!("{path} is not UTF-8 text")))?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        template::compile(text, &format!("the template {path}")).map(Some)
    }
}

fn beside(flag: &str, other: &str) -> Fault {
    Fault::usage(format!("{flag} and {other} cannot be used together"))
        .hint("a template makes the whole output by itself")
}

/// Letters of flags that take no value, so that another may stand behind them: `-qojson`.
const SWITCHES: &str = "hqvy";

/// The last value of a flag, in every spelling that clap takes: `-o x`, `-ox`, `-o=x`, `--output x`, `--output=x`.
fn last_value(arguments: &[String], short: Option<char>, long: &str) -> Option<String> {
    let mut found = None;
    let mut rest = arguments.iter().take_while(|argument| *argument != "--");
    while let Some(argument) = rest.next() {
        let behind = match argument.strip_prefix("--") {
            Some(name) => name.strip_prefix(long),
            None => argument.strip_prefix('-').zip(short).and_then(|(letters, short)| {
                letters.trim_start_matches(|letter| SWITCHES.contains(letter)).strip_prefix(short)
            }),
        };
        let value = match behind {
            Some("") => rest.next().cloned(),
            Some(text) if text.starts_with('=') => Some(text[1..].to_owned()),
            Some(text) if !argument.starts_with("--") => Some(text.to_owned()),
            _ => None,
        };
        found = value.or(found);
    }
    found
}

/// A flag's text, held to the same rules as the setting of the same name elsewhere.
fn checked<T>(
    flag: &str,
    text: &Option<String>,
    read: fn(&str) -> Result<T, String>,
) -> Result<Option<T>, Fault> {
    text.as_deref().map(read).transpose().map_err(|why| Fault::usage(format!("--{flag}: {why}")))
}
