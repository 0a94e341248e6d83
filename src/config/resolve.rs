//! Which profile a run uses, and which source wins for each of its settings. Reads `profiles.toml` only when
//! a profile in it may be meant; never reads a secret.

use super::choose::{Chosen, Environment, choose, variable};
use super::keys;
use super::paths::Paths;
use super::profile::{ProfileView, Profiles, unknown_platform};
use super::settings::{BuiltIn, Overrides, Settings, Source};
use super::store::StoreChoice;
use super::values::variable_of;
use super::{url, values};
use crate::fault::{Fault, Kind};
use crate::http::certificates::Trust;
use crate::http::proxy::{Proxies, ProxyAddress};
use crate::platforms::{PLATFORMS, Platform, Setting};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

/// Resolves what a run works with: flag, then environment, then profile, then default. The address of a
/// built-in profile changes by flag only: a variable that points at a real platform must not turn an
/// experiment into an accident.
///
/// # Errors
/// Configuration, naming the setting and where it can be set; usage for flags.
pub fn resolve(
    overrides: &Overrides,
    env: &Environment,
    paths: &Paths,
    built_in: &[BuiltIn],
) -> Result<Settings, Fault> {
    resolve_among(PLATFORMS, overrides, env, paths, built_in)
}

/// [`resolve`] with the platforms as a parameter.
pub(super) fn resolve_among(
    platforms: &[&'static Platform],
    overrides: &Overrides,
    env: &Environment,
    paths: &Paths,
    built_in: &[BuiltIn],
) -> Result<Settings, Fault> {
    let (profile, source) = choose(overrides, env, paths, built_in)?;
    let mut reader = SettingReader { env, paths, profile, sources: BTreeMap::new() };
    let profile = reader.profile.name().to_owned();
    reader.note("profile", &profile, source);
    let platform = reader.platform(platforms, overrides)?;
    reader.check_profile(platform)?;
    reader.check_variables(platforms, platform)?;
    let trust = reader.trust();
    let allow_http = reader.switch("allow_http")?;
    let url = reader.url(overrides, allow_http)?;
    let values = reader.platform_settings(platform, &overrides.settings)?;
    let seconds = Duration::from_secs;
    let limit = |text: &str, _: &Source| values::limit(text);
    let duration = |text: &str, _: &Source| values::duration(text);
    Ok(Settings {
        profile,
        platform,
        url,
        values,
        protect: reader.switch("protect")?,
        allow_http,
        output: reader.pick("output", None, |text, _| Ok(text.to_owned()), String::clone)?,
        ca_bundle: reader.file("ca_bundle", &overrides.ca_bundle)?,
        client_cert: reader.file("client_cert", &overrides.client_cert)?,
        client_key: reader.file("client_key", &overrides.client_key)?,
        insecure: reader.choice("insecure", overrides.insecure.then_some(true), false)?,
        connect_timeout: reader.or(
            "connect_timeout",
            overrides.connect_timeout,
            limit,
            values::show_duration,
            seconds(10),
        )?,
        timeout: reader.or("timeout", overrides.timeout, limit, values::show_duration, seconds(60))?,
        max_wait: reader.or("max_wait", overrides.max_wait, duration, values::show_duration, seconds(60))?,
        retries: reader.or("retries", overrides.retries, |text, _| values::count(text), u32::to_string, 4)?,
        rate: reader.pick("rate", overrides.rate, |text, _| values::rate(text), f64::to_string)?,
        max_jobs: reader.pick("max_jobs", None, |text, _| values::jobs(text), usize::to_string)?,
        max_rows: reader.pick("max_rows", None, |text, _| values::count(text), u32::to_string)?,
        completion_names: reader.choice("completion_names", None, true)?,
        // A run from the environment alone leaves nothing behind.
        history: {
            let usual = !matches!(reader.profile, Chosen::None);
            reader.choice("history", None, usual)?
        },
        proxies: reader.proxies().into(),
        trust,
        store: reader.or(
            "store",
            None,
            |text, _| StoreChoice::read(text),
            |store| store.word().to_owned(),
            StoreChoice::default(),
        )?,
        secret_references: reader.profile.view().map(|view| view.secrets.clone()).unwrap_or_default(),
        own: reader.profile.view().map(own),
        ephemeral: !matches!(reader.profile, Chosen::Kept(_)),
        built_in: matches!(reader.profile, Chosen::BuiltIn(_)),
        paths: paths.clone(),
        sources: reader.sources,
    })
}

/// What a profile says itself, whatever flags and environment say.
fn own(view: &ProfileView) -> BTreeMap<String, String> {
    let mut own = view.values.clone();
    if !view.url.is_empty() {
        own.insert("url".to_owned(), view.url.clone());
    }
    own
}

/// Reads one setting after the other and notes where each came from.
struct SettingReader<'a> {
    env: &'a Environment,
    paths: &'a Paths,
    profile: Chosen<'a>,
    sources: BTreeMap<String, (String, Source)>,
}

impl SettingReader<'_> {
    fn platform(
        &mut self,
        platforms: &[&'static Platform],
        overrides: &Overrides,
    ) -> Result<&'static Platform, Fault> {
        let flag = overrides.platform.as_deref();
        let (name, source) = match (&self.profile, flag) {
            (Chosen::Kept(view), _) => (view.platform.clone(), Source::Profile),
            (Chosen::BuiltIn(built_in), _) => (built_in.platform.to_owned(), Source::BuiltIn),
            (Chosen::None, Some(name)) => (name.to_owned(), Source::Flag),
            (Chosen::None, None) => (
                variable(self.env, "IAMCTL_PLATFORM").unwrap_or_default().to_owned(),
                Source::Environment("IAMCTL_PLATFORM".to_owned()),
            ),
        };
        if let Some(flag) = flag.filter(|flag| *flag != name) {
            let profile = self.profile.name();
            return Err(Fault::usage(format!("profile {profile:?} is for {name:?}, not for {flag:?}"))
                .hint("leave --platform out, or choose another profile (and look at IAMCTL_PROFILE)"));
        }
        let platform = platforms.iter().copied().find(|platform| platform.name == name);
        self.note("platform", &name, source);
        platform.ok_or_else(|| {
            let fault = unknown_platform(Kind::Configuration, &name);
            match &self.profile {
                Chosen::Kept(view) => {
                    let file = self.paths.profiles();
                    fault.hint(format!("fix `platform` of [profiles.{}] in {}", view.name, file.display()))
                }
                _ => fault,
            }
        })
    }

    /// Refuses a secret of the environment that two profiles would take: their names differ only in what a variable's
    /// name cannot say.
    fn check_variables(&self, platforms: &[&'static Platform], platform: &Platform) -> Result<(), Fault> {
        let Some(view) = self.profile.view() else { return Ok(()) };
        let is_set = |name: &String| self.env.get(name).is_some_and(|value| !value.is_empty());
        let mut variables = platform.secrets.iter().map(|secret| variable_of(&view.name, secret.variable));
        let Some(variable) = variables.find(is_set) else { return Ok(()) };
        let profiles = Profiles::load(self.paths)?;
        let takes_it = |name: &String| {
            let platform = profiles.get(name).map(|other| other.platform);
            let platform = platforms.iter().find(|one| Some(one.name) == platform.as_deref());
            let mut secrets = platform.into_iter().flat_map(|platform| platform.secrets);
            *name != view.name && secrets.any(|secret| variable_of(name, secret.variable) == variable)
        };
        match profiles.names().into_iter().find(takes_it) {
            None => Ok(()),
            Some(other) => Err(Fault::configuration(format!(
                "{variable} is set, and would serve the profiles {:?} and {other:?} alike",
                view.name
            ))
            .hint("nothing was sent; rename one of them with 'iamctl profiles rename', or name a variable of its own in the profile, such as secrets.password = \"env:NAME\"")),
        }
    }

    /// A key that means nothing, or a secret written where a reference belongs, must not go unnoticed.
    fn check_profile(&self, platform: &Platform) -> Result<(), Fault> {
        let Some(view) = self.profile.view() else { return Ok(()) };
        let wrong = |key: &str, why: String| {
            let file = self.paths.profiles();
            Fault::configuration(format!("{key} of profile {:?}: {why}", view.name))
                .hint(format!("fix it in {}", file.display()))
        };
        keys::check_all(platform, &view.values, &view.secrets).map_err(|(key, why)| wrong(&key, why))
    }

    fn url(&mut self, overrides: &Overrides, allow_http: bool) -> Result<String, Fault> {
        let environment = variable(self.env, "IAMCTL_URL");
        let (address, source) = match (&overrides.url, environment, &self.profile) {
            (Some(address), ..) => (address.as_str(), Source::Flag),
            (None, _, Chosen::BuiltIn(built_in)) => {
                let address = built_in.url.clone();
                self.note("url", &address, Source::BuiltIn);
                return Ok(address);
            }
            (None, Some(address), _) => (address, Source::Environment("IAMCTL_URL".to_owned())),
            (None, None, Chosen::Kept(view)) if !view.url.is_empty() => (view.url.as_str(), Source::Profile),
            _ => {
                let name = self.profile.name();
                return Err(Fault::configuration(format!("profile {name:?} has no address")).hint(format!(
                    "set `url` in {}, or IAMCTL_URL, or --url",
                    self.paths.profiles().display()
                )));
            }
        };
        if address.starts_with("sandbox:") {
            return Err(Fault::configuration("the sandbox has profiles of its own")
                .hint("use --profile sandbox/<platform> instead of an address"));
        }
        let from = self.place("url", &source);
        let address = url::check(address, allow_http).map_err(|why| {
            let fault = Fault::new(blame(&source), format!("the address in {from} is not usable: {why}"));
            fault.hint("write it like https://HOST or https://HOST/PATH")
        })?;
        self.note("url", &address, source);
        Ok(address)
    }

    fn platform_settings(
        &mut self,
        platform: &Platform,
        flags: &BTreeMap<String, String>,
    ) -> Result<BTreeMap<String, String>, Fault> {
        let names: Vec<&str> = platform.settings.iter().map(|setting| setting.name).collect();
        if let Some(name) = flags.keys().find(|name| !names.contains(&name.as_str())) {
            let message = format!("{} has no setting {name:?}; it has {}", platform.name, names.join(", "));
            return Err(Fault::usage(message).hint("see `iamctl profiles explain`"));
        }
        let mut found = BTreeMap::new();
        for setting in platform.settings {
            let (value, source) = match self.find(setting.name, Some(setting.variable)) {
                _ if flags.contains_key(setting.name) => (flags[setting.name].clone(), Source::Flag),
                Some(found) => found,
                None => match setting.default {
                    Some(value) => (value.to_owned(), Source::Default),
                    None => return Err(self.missing(platform, setting)),
                },
            };
            if source != Source::Default {
                keys::check_value(platform, setting.name, &value).map_err(|why| {
                    let from = self.place(setting.name, &source);
                    Fault::new(blame(&source), format!("{}, from {from}: {why}", setting.name))
                        .hint(setting.help)
                })?;
            }
            self.note(setting.name, &value, source);
            found.insert(setting.name.to_owned(), value);
        }
        Ok(found)
    }

    fn missing(&self, platform: &Platform, setting: &Setting) -> Fault {
        let (name, variable, profile) = (setting.name, setting.variable, self.profile.name());
        let message = format!(
            "{} needs the setting {name:?} ({}), and profile {profile:?} lacks it",
            platform.name, setting.help
        );
        let fault = Fault::configuration(message).hint(format!("set {variable}, or --setting {name}=VALUE"));
        match &self.profile {
            Chosen::Kept(_) => {
                let file = self.paths.profiles();
                fault.hint(format!(
                    "or write {name} = \"VALUE\" under [profiles.{profile}] in {}",
                    file.display()
                ))
            }
            _ => fault,
        }
    }

    /// What environment or profile say about a key.
    fn find(&self, key: &str, name: Option<&str>) -> Option<(String, Source)> {
        if let Some(name) = name.filter(|name| !name.is_empty())
            && let Some(value) = variable(self.env, name)
        {
            return Some((value.to_owned(), Source::Environment(name.to_owned())));
        }
        match &self.profile {
            Chosen::Kept(view) => Some((view.values.get(key)?.clone(), Source::Profile)),
            Chosen::BuiltIn(built_in) => Some((built_in.values.get(key)?.clone(), Source::BuiltIn)),
            Chosen::None => None,
        }
    }

    /// A setting of every profile, by flag, `IAMCTL_KEY` or profile.
    fn pick<T>(
        &mut self,
        key: &str,
        flag: Option<T>,
        read: impl Fn(&str, &Source) -> Result<T, String>,
        show: impl Fn(&T) -> String,
    ) -> Result<Option<T>, Fault> {
        let name = format!("IAMCTL_{}", key.to_uppercase());
        let (value, source) = match (flag, self.find(key, Some(&name))) {
            (Some(value), _) => (value, Source::Flag),
            (None, Some((text, source))) => {
                let value = read(&text, &source).map_err(|why| {
                    Fault::configuration(format!("{} is not usable: {why}", self.place(key, &source)))
                        .hint("fix it where it is set")
                })?;
                (value, source)
            }
            (None, None) => return Ok(None),
        };
        self.note(key, &show(&value), source);
        Ok(Some(value))
    }

    /// [`SettingReader::pick`] with a default.
    fn or<T>(
        &mut self,
        key: &str,
        flag: Option<T>,
        read: impl Fn(&str, &Source) -> Result<T, String>,
        show: impl Fn(&T) -> String,
        default: T,
    ) -> Result<T, Fault> {
        if let Some(value) = self.pick(key, flag, read, &show)? {
            return Ok(value);
        }
        self.note(key, &show(&default), Source::Default);
        Ok(default)
    }

    /// A file: as it stands on the command line and in the environment, from the folder of
    /// `profiles.toml` in a profile.
    fn file(&mut self, key: &str, flag: &Option<PathBuf>) -> Result<Option<PathBuf>, Fault> {
        let home = values::home(self.env);
        let folder = &self.paths.config;
        let read = |text: &str, source: &Source| match source {
            Source::Profile => Ok(values::path_below(folder, home, text)),
            _ => Ok(PathBuf::from(text)),
        };
        self.pick(key, flag.clone(), read, |path| path.display().to_string())
    }

    /// Yes or no.
    fn choice(&mut self, key: &str, flag: Option<bool>, usual: bool) -> Result<bool, Fault> {
        self.or(key, flag, |text, _| values::yes_or_no(text), bool::to_string, usual)
    }

    /// A switch that only a profile may turn on.
    fn switch(&mut self, key: &str) -> Result<bool, Fault> {
        let Some(text) = self.profile.view().and_then(|view| view.values.get(key)) else {
            self.note(key, "false", Source::Default);
            return Ok(false);
        };
        let on = values::yes_or_no(text).map_err(|why| Fault::configuration(format!("{key}: {why}")))?;
        self.note(key, &on.to_string(), Source::Profile);
        Ok(on)
    }

    /// Whom a run trusts in place of the system.
    fn trust(&mut self) -> Trust {
        let mut read = |name: &str| {
            let value = variable(self.env, name)?.to_owned();
            self.note(&name.to_lowercase(), &value, Source::Environment(name.to_owned()));
            Some(PathBuf::from(value))
        };
        Trust { file: read("SSL_CERT_FILE"), folders: read("SSL_CERT_DIR") }
    }

    fn proxies(&mut self) -> Proxies {
        let mut read = |key: &str| {
            let (lower, upper) = (format!("{key}_proxy"), format!("{key}_proxy").to_uppercase());
            let name = if variable(self.env, &lower).is_some() { &lower } else { &upper };
            let value = variable(self.env, name)?.to_owned();
            let shown = match value.rsplit_once('@') {
                Some((_, host)) => format!("{}@{host}", crate::secret::HIDDEN),
                None => value.clone(),
            };
            self.note(&lower, &shown, Source::Environment(name.clone()));
            Some(ProxyAddress { variable: name.clone(), address: value })
        };
        Proxies {
            http: read("http"),
            https: read("https"),
            all: read("all"),
            no: read("no").map(|list| list.address),
        }
    }

    fn note(&mut self, key: &str, value: &str, source: Source) {
        self.sources.insert(key.to_owned(), (value.to_owned(), source));
    }

    /// Where a person finds what has to be fixed.
    fn place(&self, key: &str, source: &Source) -> String {
        match source {
            Source::Flag => "the flag".to_owned(),
            Source::Environment(name) => name.clone(),
            _ => {
                format!("`{key}` of profile {:?} in {}", self.profile.name(), self.paths.profiles().display())
            }
        }
    }
}

/// The kind of a fault by who has to fix it.
fn blame(source: &Source) -> Kind {
    if *source == Source::Flag { Kind::Usage } else { Kind::Configuration }
}
