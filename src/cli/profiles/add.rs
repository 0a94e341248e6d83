//! `profiles add`: a profile from flags, and on a terminal from answers to what no flag says.

use crate::cli::context::Context;
use crate::cli::flags::SettingFlags;
use crate::cli::globals::Globals;
use crate::config::Profiles;
use crate::fault::Fault;
use crate::platforms::{self, PLATFORMS, Platform};
use clap::Args;
use std::collections::BTreeMap;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(super) struct AddArgs {
    /// Its name
    name: Option<String>,
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
    #[command(flatten)]
    settings: SettingFlags,
}

/// Adds the profile that the line and the answers describe.
///
/// # Errors
/// Usage, or when the file cannot be written.
pub(super) fn run(context: &Context, args: AddArgs) -> Result<(), Fault> {
    let asker = context.asker();
    let name = match args.name.or_else(|| context.globals.profile.clone()) {
        Some(name) => name,
        None if asker.can_ask() => asker.text("Name of the profile", None)?,
        None => return Err(Fault::usage("the name of the profile is missing")),
    };
    let platform = pick_platform(context)?;
    let url = match context.globals.url.clone() {
        Some(url) => url,
        None if asker.can_ask() => asker.text(&format!("Address of {}", platform.title), None)?,
        None => return Err(Fault::usage("--url is missing")),
    };
    let settings = pick_settings(context, platform, args.settings.0)?;
    let mut extras: BTreeMap<String, String> = BTreeMap::new();
    for (key, on) in [("protect", args.protect), ("allow_http", args.allow_http)] {
        if on {
            extras.insert(key.to_owned(), "true".to_owned());
        }
    }
    if let Some(store) = &args.store {
        extras.insert("store".to_owned(), store.clone());
    }
    extras.extend(kept_flags(&context.globals)?);
    let mut profiles = Profiles::load(&context.paths()?)?;
    profiles.add(&name, platform.name, &url, &settings, &extras)?;
    if args.default || profiles.names().len() == 1 {
        profiles.set_default(&name)?;
    }
    profiles.save()?;
    context.screen.say(&format!("profile {name} added; next: iamctl auth login --profile {name}"));
    Ok(())
}

/// The network flags that a profile can hold: whoever gives one here wants it to stay.
/// `--insecure` is none of them: it has to be asked for each time.
fn kept_flags(globals: &Globals) -> Result<impl Iterator<Item = (String, String)> + use<>, Fault> {
    let flags = [
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
    let found = std::fs::File::open(path).and_then(|file| file.metadata());
    if found.map_err(|error| unreadable(error.to_string()))?.is_dir() {
        return Err(unreadable("it is a folder".to_owned()));
    }
    Ok(Some(std::path::absolute(path).unwrap_or_else(|_| path.clone()).display().to_string()))
}

fn pick_platform(context: &Context) -> Result<&'static Platform, Fault> {
    let names: Vec<String> = PLATFORMS.iter().map(|platform| platform.name.to_owned()).collect();
    let name = match context.globals.platform.clone() {
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
        if !setting.choices.is_empty() && !setting.choices.contains(&value.as_str()) {
            return Err(Fault::usage(format!("the setting {name} cannot be '{value}'"))
                .hint(format!("it takes: {}", setting.choices.join(", "))));
        }
        settings.insert(name, value);
    }
    for setting in platform.settings.iter().filter(|setting| setting.default.is_none()) {
        if settings.contains_key(setting.name) {
            continue;
        }
        if !context.asker().can_ask() {
            let flag = setting.name.replace('_', "-");
            return Err(Fault::usage(format!("--{flag} is missing")).hint(setting.help));
        }
        settings.insert(setting.name.to_owned(), context.asker().text(setting.help, None)?);
    }
    Ok(settings)
}
