//! What a command runs in: the flags, the environment, the streams, and the way from settings to a session.

use super::globals::Globals;
use super::messages::MessageWriter;
use crate::clock::Clock;
use crate::config::{self, BuiltIn, Forgotten, Paths, Selected, Settings, Unproved};
use crate::fault::Fault;
use crate::history::HistoryRecorder;
use crate::http::certificates;
use crate::http::dry::{DryRun, KeptCall};
use crate::http::retry::Limits;
use crate::http::trace::{Level, Listener};
use crate::http::{Call, Transport, encode_segment};
use crate::output::ask::TerminalPrompter;
use crate::output::screen::Screen;
use crate::output::{Style, View};
use crate::secret::Redactor;
use crate::session::{
    Cancel, Never, NoRecorder, NoSecretReceiver, Outcome, Recorder, SecretReceiver, Session, SessionState,
    Vault,
};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Makes the transport that settings ask for.
pub type Open<'a> = dyn Fn(&Settings) -> Result<Box<dyn Transport>, Fault> + Sync + 'a;

/// What a command runs in.
pub struct Context<'a> {
    /// The flags that every command takes.
    pub globals: Globals,
    /// The environment.
    pub env: &'a BTreeMap<String, String>,
    /// The streams.
    pub screen: &'a Screen,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Ends the run.
    pub cancel: &'a dyn Cancel,
    /// Profiles that need no file.
    pub built_in: &'a [BuiltIn],
    /// Makes transports.
    pub open: &'a Open<'a>,
    /// Knows the secrets of this run.
    pub redactor: &'a Redactor,
    /// Remembers what this run writes.
    pub history: &'a HistoryRecorder,
}

/// Settings with the way to reach their platform.
pub struct Connection<'a> {
    /// The settings.
    pub settings: Settings,
    context: &'a Context<'a>,
    transport: Box<dyn Transport>,
    vault: Box<dyn Vault + 'a>,
    teller: MessageWriter<'a>,
}

impl<'a> Context<'a> {
    /// The settings of this run, resolved from flags, environment, profile and defaults.
    ///
    /// # Errors
    /// Usage or configuration.
    pub fn settings(&self) -> Result<Settings, Fault> {
        if let Some(several) = self.several()? {
            return Err(only_one(&several));
        }
        let overrides = self.globals.overrides()?;
        let paths = match self.paths() {
            // Such a run reads and writes no file of ours.
            Err(_) if config::needs_no_profile(&overrides, self.env) => Paths::nowhere(),
            paths => paths?,
        };
        config::resolve(&overrides, self.env, &paths, self.built_in)
    }

    /// The profiles that this run is about, where it asks for several.
    ///
    /// # Errors
    /// Usage, or configuration: what means no profile.
    pub fn several(&self) -> Result<Option<Vec<Selected>>, Fault> {
        let (whose, all) = (self.globals.whose(), self.globals.all_profiles);
        let paths = match self.paths() {
            Err(_) if !all && config::needs_no_profile(&whose, self.env) => return Ok(None),
            paths => paths?,
        };
        config::several(&whose, all, self.env, &paths, self.built_in)
    }

    /// The same run where nobody may be asked anything.
    #[must_use]
    pub fn without_questions(&self) -> Context<'a> {
        Context {
            globals: Globals { no_input: true, ..self.globals.clone() },
            clock: self.clock.clone(),
            ..*self
        }
    }

    /// Where files live.
    ///
    /// # Errors
    /// Configuration: there is no such place.
    pub fn paths(&self) -> Result<Paths, Fault> {
        Ok(Paths { insecure: self.globals.insecure_config, ..Paths::from_env(self.env)? })
    }

    /// How local commands show what they have.
    ///
    /// # Errors
    /// Usage.
    pub fn style(&self) -> Result<Style, Fault> {
        self.globals.style(self.env.get("IAMCTL_OUTPUT").map(String::as_str), self.screen)
    }

    /// Gets ready to talk to the platform of these settings; sends nothing.
    ///
    /// # Errors
    /// Configuration.
    pub fn connect(&'a self, settings: Settings) -> Result<Connection<'a>, Fault> {
        self.connect_with(settings, None)
    }

    /// The same with secrets that are to be proved: nothing is kept.
    ///
    /// # Errors
    /// Configuration.
    pub fn connect_unproved(
        &'a self,
        settings: Settings,
        unproved: Unproved,
    ) -> Result<Connection<'a>, Fault> {
        self.connect_with(settings, Some(unproved))
    }

    fn connect_with(
        &'a self,
        settings: Settings,
        unproved: Option<Unproved>,
    ) -> Result<Connection<'a>, Fault> {
        let named = |fault: Fault| fault.on(&settings.profile, settings.platform.name);
        settings.proxies.secrets().iter().for_each(|secret| self.redactor.learn(secret));
        check_files(&settings).map_err(named)?;
        let transport = (self.open)(&settings).map_err(named)?;
        let vault = self.open_vault(&settings, unproved)?;
        let teller = self.teller();
        if settings.insecure {
            teller.line(
                Level::Warning,
                "--insecure: the certificate is not checked; anybody in between can read and change everything",
            );
        }
        for (variable, own) in config::unused_variables(&settings, self.env) {
            let profile = &settings.profile;
            let text = format!(
                "{variable} is set, but not for profile {profile:?}, which has its own secrets ({own})"
            );
            teller.line(Level::Notice, &text);
        }
        Ok(Connection { settings, context: self, transport, vault, teller })
    }

    /// The secrets and the token of a profile, for what needs no platform.
    ///
    /// # Errors
    /// Configuration.
    pub fn vault(&'a self, settings: &Settings) -> Result<Box<dyn Vault + 'a>, Fault> {
        self.open_vault(settings, None)
    }

    fn open_vault(
        &'a self,
        settings: &Settings,
        unproved: Option<Unproved>,
    ) -> Result<Box<dyn Vault + 'a>, Fault> {
        let consent = Box::new(self.asker());
        config::vault(settings, self.env, self.built_in, self.clock.clone(), consent, unproved)
            .map_err(|fault| fault.on(&settings.profile, settings.platform.name))
    }

    /// The settings that a run with `--profile NAME` would have.
    ///
    /// # Errors
    /// Usage or configuration.
    pub fn settings_of(&self, profile: &str) -> Result<Settings, Fault> {
        let overrides = config::Overrides { profile: Some(profile.to_owned()), ..self.globals.overrides()? };
        config::resolve(&overrides, self.env, &self.paths()?, self.built_in)
    }

    /// Warns of what was not forgotten.
    ///
    /// # Errors
    /// Configuration: something that should be gone is still there.
    pub fn left_over(&self, forgotten: &Forgotten) -> Result<(), Fault> {
        for text in &forgotten.left {
            self.teller().line(Level::Warning, text);
        }
        for text in &forgotten.unseen {
            self.teller().line(Level::Notice, text);
        }
        match forgotten.kept.as_slice() {
            [] => Ok(()),
            kept => Err(Fault::configuration(kept.join("; "))
                .hint("have the store within reach and writable and try again, or remove it there by hand")),
        }
    }

    /// Takes lines for standard error.
    pub fn teller(&self) -> MessageWriter<'a> {
        let level = match &self.globals {
            globals if globals.debug || globals.verbose > 1 => Level::Debug,
            globals if globals.verbose > 0 => Level::Verbose,
            globals if globals.quiet => Level::Warning,
            _ => Level::Notice,
        };
        MessageWriter { screen: self.screen, level, redactor: self.redactor }
    }

    /// Somebody who may be asked.
    pub fn asker(&self) -> TerminalPrompter<'a> {
        TerminalPrompter { screen: self.screen, no_input: self.globals.no_input }
    }

    /// Shows rows or an object that this tool made itself.
    ///
    /// # Errors
    /// Usage, or a closed pipe.
    pub fn show(&self, view: &View, outcome: Outcome) -> Result<(), Fault> {
        self.show_in(&self.style()?, view, outcome)
    }

    /// The same in a given form.
    ///
    /// # Errors
    /// As [`show`](Self::show).
    pub fn show_in(&self, style: &Style, view: &View, outcome: Outcome) -> Result<(), Fault> {
        crate::output::check(style, view)?;
        crate::output::show(
            self.screen,
            style,
            view,
            outcome,
            &|text| self.redactor.clean(text),
            "",
            crate::output::Dry::Text,
        )
    }
}

impl Connection<'_> {
    /// What carries calls, for whoever wants to know whether anything does.
    pub fn transport(&self) -> &dyn Transport {
        &*self.transport
    }

    /// A conversation with the platform. In a dry run the transport cannot send a write.
    ///
    /// # Errors
    /// Configuration, or what `talk` says.
    pub fn talk<T>(
        &self,
        dry_run: bool,
        talk: impl FnOnce(&Session) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        self.talk_with(dry_run, &NoSecretReceiver, talk)
    }

    /// The first call that a conversation would send; nothing is sent, and nothing comes of the conversation.
    ///
    /// # Errors
    /// What stands in the way of that call.
    pub fn plan<T>(&self, talk: impl FnOnce(&Session) -> Result<T, Fault>) -> Result<Option<Call>, Fault> {
        let kept = KeptCall::default();
        let come = self.over(&kept, (true, &NoSecretReceiver), self.context.cancel, &self.teller, talk);
        match (kept.into_call(), come) {
            (None, Err(fault)) => Err(fault),
            (call, _) => Ok(call),
        }
    }

    /// The same for a command that makes a secret.
    ///
    /// # Errors
    /// Configuration, or what `talk` says.
    pub fn talk_with<T>(
        &self,
        dry_run: bool,
        handover: &dyn SecretReceiver,
        talk: impl FnOnce(&Session) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        self.converse(dry_run, handover, self.context.cancel, &self.teller, talk)
    }

    /// The same for a run of many rows: a signal does not cut off the calls in progress.
    ///
    /// # Errors
    /// Configuration, or what `talk` says.
    pub fn talk_patiently<T>(
        &self,
        dry_run: bool,
        handover: &dyn SecretReceiver,
        talk: impl FnOnce(&Session) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        // Notices of each row would drown the report; warnings still come.
        let level = if self.teller.level > Level::Notice { self.teller.level } else { Level::Warning };
        let teller = MessageWriter { level, ..self.teller };
        self.converse(dry_run, handover, &Never, &teller, talk)
    }

    fn converse<T>(
        &self,
        dry_run: bool,
        handover: &dyn SecretReceiver,
        cancel: &dyn Cancel,
        teller: &MessageWriter,
        talk: impl FnOnce(&Session) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let dry = DryRun(&*self.transport);
        let transport: &dyn Transport = if dry_run { &dry } else { &*self.transport };
        self.over(transport, (dry_run, handover), cancel, teller, talk)
    }

    fn over<T>(
        &self,
        transport: &dyn Transport,
        (dry_run, handover): (bool, &dyn SecretReceiver),
        cancel: &dyn Cancel,
        teller: &MessageWriter,
        talk: impl FnOnce(&Session) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        talk(&self.session_over(transport, (dry_run, handover), cancel, teller)?)
    }

    /// A conversation that lasts as long as the connection is held, for reads beside those on other profiles.
    ///
    /// # Errors
    /// Configuration.
    pub fn session(&self) -> Result<Session<'_>, Fault> {
        self.session_over(&*self.transport, (false, &NoSecretReceiver), self.context.cancel, &self.teller)
    }

    /// What remembers the writes of this profile.
    fn recorder(&self) -> &dyn Recorder {
        match self.settings.history && !self.context.globals.no_history {
            true => self.context.history,
            false => &NoRecorder,
        }
    }

    /// The same where new secrets are shown to nobody.
    ///
    /// # Errors
    /// Configuration.
    pub fn session_without_secrets(&self) -> Result<Session<'_>, Fault> {
        self.session_over(&*self.transport, (false, &DroppedSecrets), self.context.cancel, &self.teller)
    }

    fn session_over<'s>(
        &'s self,
        transport: &'s dyn Transport,
        (dry_run, handover): (bool, &'s dyn SecretReceiver),
        cancel: &'s dyn Cancel,
        teller: &'s MessageWriter,
    ) -> Result<Session<'s>, Fault> {
        let settings = &self.settings;
        Ok(Session {
            profile: settings.profile.clone(),
            platform: &settings.platform.info,
            address: settings.url.clone(),
            prefix: prefix(settings)?,
            settings: settings.values.clone(),
            transport,
            vault: &*self.vault,
            recorder: self.recorder(),
            clock: &*self.context.clock,
            listener: teller,
            redactor: self.context.redactor,
            cancel,
            handover,
            limits: Limits {
                retries: settings.retries,
                unreached: settings.retries,
                max_wait: settings.max_wait,
            },
            pace: settings.rate.and_then(|rate| jiff::SignedDuration::try_from_secs_f64(1.0 / rate).ok()),
            max_jobs: settings.max_jobs,
            dry_run,
            state: SessionState::default(),
        })
    }
}

/// Keeps no secret: what is made again gets one that must be replaced.
struct DroppedSecrets;

impl SecretReceiver for DroppedSecrets {
    fn deliver(&self, _: &RawValue, _: &str) -> Result<(), Fault> {
        Ok(())
    }
}

/// Refuses several profiles for what acts on one.
fn only_one(several: &[Selected]) -> Fault {
    let names: Vec<&str> = several.iter().map(|selected| selected.name.as_str()).collect();
    let what = if names.len() == 1 { "profile" } else { "profiles" };
    Fault::usage(format!(
        "this acts on one profile, and {} {what} were asked for: {}",
        names.len(),
        names.join(", ")
    ))
    .hint("nothing was sent; name one with --profile, and run it once for each; only reads take several")
}

/// Refuses pipes and devices where certificates are read: opening one may wait for ever.
fn check_files(settings: &Settings) -> Result<(), Fault> {
    let files = [
        ("ca_bundle", &settings.ca_bundle),
        ("client_cert", &settings.client_cert),
        ("client_key", &settings.client_key),
    ];
    let mut named = files.into_iter().filter_map(|(name, path)| Some((name, path.as_ref()?)));
    named.try_for_each(|(name, path)| certificates::regular(path, &format!("{name}: ")))
}

/// The platform's prefix behind the address's own path, with its settings filled in. An address that was copied with
/// the prefix, as documents have it, means the same.
fn prefix(settings: &Settings) -> Result<String, Fault> {
    let mut prefix = settings.platform.prefix.to_owned();
    for (name, value) in &settings.values {
        let place = format!("{{{name}}}");
        if prefix.contains(&place) {
            let segment = encode_segment(value)
                .ok_or_else(|| Fault::configuration(format!("the setting {name} cannot be '{value}'")))?;
            prefix = prefix.replace(&place, &segment);
        }
    }
    let path = split_url(&settings.url).1;
    Ok(format!("{}{prefix}", path.strip_suffix(&prefix).unwrap_or(path)))
}

/// Scheme, host and port apart from the path of an address.
pub fn split_url(url: &str) -> (&str, &str) {
    let host = url.find("://").map_or(0, |at| at + 3);
    match url[host..].find('/') {
        Some(slash) => (&url[..host + slash], url[host + slash..].trim_end_matches('/')),
        None => (url, ""),
    }
}
