//! `profiles add`: a profile from flags, and on a terminal from answers to what no flag says.

use crate::cli::context::Context;
use crate::cli::flags::{SettingFlags, Suggested, platform_names};
use crate::cli::profiles::show::written;
use crate::config::{self, Profiles};
use crate::fault::Fault;
use crate::files;
use crate::http::trace::{Level, Listener as _};
use crate::output;
use crate::platforms::{self, PLATFORMS, Platform};
use clap::Args;
use std::collections::BTreeMap;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(super) struct AddArgs {
    /// Its name
    name: Option<String>,
    /// Its platform
    // A flag of every command, which shows in this one's short help because it is needed here.
    #[arg(long, value_name = "NAME", value_parser = Suggested(platform_names()))]
    platform: Option<String>,
    /// Address of the platform
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Make it the default
    #[arg(long)]
    default: bool,
    /// Ask for the profile's name before anything is destroyed
    #[arg(long)]
    protect: bool,
    /// Allow an http address that is not loopback
    #[arg(long)]
    allow_http: bool,
    /// Where to keep its secrets: keyring or file
    #[arg(long, value_name = "STORE", value_parser = ["keyring", "file"], hide_possible_values = true)]
    store: Option<String>,
    /// Maximum concurrent calls, 1 to 64, whatever `--jobs` says
    #[arg(long, value_name = "COUNT")]
    max_jobs: Option<String>,
    #[command(flatten)]
    settings: SettingFlags,
}

/// Adds the profile that the line and the answers describe.
///
/// # Errors
/// Usage, or when the file cannot be written.
pub(super) fn run(context: &Context, args: AddArgs) -> Result<(), Fault> {
    let profiles = Profiles::load(&context.paths()?)?;
    let name = match args.name.or_else(|| context.globals.profile.clone()) {
        Some(name) => name,
        None => ask(context, "the name of the profile", "Name of the profile", |name| {
            profiles.check_name(name).map_err(|fault| fault.detail().message.clone())
        })?,
    };
    // Before anything else is asked for.
    profiles.check_name(&name)?;
    let platform = pick_platform(context, args.platform)?;
    let url = match args.url {
        Some(url) => url,
        None => ask(context, "--url", &format!("Address of {}", platform.title), |url| {
            config::url::check(url, args.allow_http).map(drop)
        })?,
    };
    let settings = pick_settings(context, platform, args.settings.0)?;
    let mut extras: BTreeMap<String, String> = BTreeMap::new();
    for (key, on) in [("protect", args.protect), ("allow_http", args.allow_http)] {
        if on {
            extras.insert(key.to_owned(), "true".to_owned());
        }
    }
    for (key, value) in [("store", args.store), ("max_jobs", args.max_jobs)] {
        extras.extend(value.map(|value| (key.to_owned(), value)));
    }
    extras.extend(kept_flags(context)?);
    Profiles::update(&context.paths()?, |profiles| {
        profiles.add(&name, platform.name, &url, &settings, &extras)?;
        if args.default || profiles.names().len() == 1 { profiles.set_default(&name) } else { Ok(()) }
    })?;
    if context.globals.insecure {
        let text = format!("--insecure stays in profile {name}: no run on it will check the certificate");
        context.teller().line(Level::Warning, &text);
    }
    let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-".contains(letter));
    let word = if plain { name.clone() } else { output::quoted(&name) };
    context.screen.say(&format!("profile {name} added; next: iamctl auth login --profile {word}"));
    written(context, &name)
}

/// Asks for what no flag gave, until the answer can be used; `flag` is what is missing where nobody can answer.
fn ask(
    context: &Context,
    flag: &str,
    question: &str,
    check: impl Fn(&str) -> Result<(), String>,
) -> Result<String, Fault> {
    let asker = context.asker();
    if !asker.can_ask() {
        return Err(Fault::usage(format!("{flag} is missing")));
    }
    asker.checked(question, check)
}

/// The flags for output and network that a profile can hold: whoever gives one here wants it to stay.
fn kept_flags(context: &Context) -> Result<impl Iterator<Item = (String, String)> + use<>, Fault> {
    let globals = &context.globals;
    // A form that there is not shall not be kept.
    globals.style(None, context.screen)?;
    let flags = [
        ("output", globals.output.clone()),
        ("insecure", globals.insecure.then(|| true.to_string())),
        ("ca_bundle", file("ca-bundle", &globals.ca_bundle)?),
        ("client_cert", file("client-cert", &globals.client_cert)?),
        ("client_key", file("client-key", &globals.client_key)?),
        ("connect_timeout", globals.connect_timeout.clone()),
        ("timeout", globals.timeout.clone()),
        ("max_wait", globals.max_wait.clone()),
        ("retries", globals.retries.map(|retries| retries.to_string())),
        ("rate", globals.rate.clone()),
    ];
    Ok(flags.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))))
}

/// A file that can be read, by its whole path: it is typed from here, and in `profiles.toml` it would be looked for
/// in the folder of profiles.
fn file(flag: &str, path: &Option<PathBuf>) -> Result<Option<String>, Fault> {
    let Some(path) = path else { return Ok(None) };
    let unreadable = |why: String| Fault::usage(format!("--{flag} {} cannot be read: {why}", path.display()));
    files::open(path).map_err(|error| unreadable(error.to_string()))?;
    Ok(Some(std::path::absolute(path).unwrap_or_else(|_| path.clone()).display().to_string()))
}

fn pick_platform(context: &Context, given: Option<String>) -> Result<&'static Platform, Fault> {
    let names: Vec<String> = PLATFORMS.iter().map(|platform| platform.name.to_owned()).collect();
    let name = match given {
        Some(name) => name,
        None if context.asker().can_ask() => {
            let titles: Vec<String> = PLATFORMS.iter().map(|platform| platform.title.to_owned()).collect();
            let index = context.asker().choose("Platform", &titles)?;
            names.get(index).cloned().unwrap_or_default()
        }
        None => {
            return Err(
                Fault::usage("--platform is missing").hint(format!("there are: {}", names.join(", ")))
            );
        }
    };
    platforms::find(&name).ok_or_else(|| {
        Fault::usage(format!("there is no platform '{name}'"))
            .hint(format!("there are: {}", names.join(", ")))
    })
}

fn pick_settings(
    context: &Context,
    platform: &Platform,
    given: BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, Fault> {
    let mut settings = BTreeMap::new();
    for (name, value) in given.into_iter().chain(context.globals.overrides()?.settings) {
        let Some(setting) = platform.settings.iter().find(|setting| setting.name == name) else {
            let names: Vec<&str> = platform.settings.iter().map(|setting| setting.name).collect();
            return Err(Fault::usage(format!("{} has no setting '{name}'", platform.title))
                .hint(format!("there are: {}", names.join(", "))));
        };
        setting.check(&value).map_err(|why| {
            Fault::usage(format!("the setting {name} cannot be used: {why}")).hint(setting.help)
        })?;
        settings.insert(name, value);
    }
    for setting in platform.settings.iter().filter(|setting| setting.default.is_none()) {
        if settings.contains_key(setting.name) {
            continue;
        }
        let flag = format!("--{}", setting.name.replace('_', "-"));
        let value = ask(context, &flag, setting.help, |text| setting.check(text))
            .map_err(|fault| if context.asker().can_ask() { fault } else { fault.hint(setting.help) })?;
        settings.insert(setting.name.to_owned(), value);
    }
    Ok(settings)
}
