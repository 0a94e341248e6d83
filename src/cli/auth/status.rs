//! `auth status`: one row a secret, of one profile or of all.

use super::login::signs_in;
use crate::cli::context::Context;
use crate::commands::{Column, Heading, Show, column};
use crate::config::{self, Bond, Profiles, SecretSource, Settings};
use crate::fault::Fault;
use crate::json;
use crate::output::View;
use crate::session::Outcome;
use clap::Args;
use serde_json::{Value, json};

#[derive(Debug, Args)]
pub(super) struct StatusArgs {
    /// Ask the platform whether the secrets open the door: signs in, or sends a signed call that reads
    #[arg(long)]
    check: bool,
    /// Every profile of profiles.toml; the same as --all-profiles
    #[arg(long)]
    all: bool,
}

macro_rules! columns {
    ($($constant:ident $name:literal $show:ident;)*) => {
        $(static $constant: Heading = Heading { name: $name, show: Show::$show };)*
    };
}
columns! { PROFILE "profile" Plain; PLATFORM "platform" Plain; SECRET "secret" Plain; SOURCE "source" Plain;
BELONGS_TO "belongs-to" Plain; SIGNED_IN "signed-in" Plain; EXPIRES "expires" Time; REFRESH_EXPIRES "refresh-expires" Time;
CHECK "check" Plain; }

static COLUMNS: &[Column] = &[
    column(&PROFILE, "/profile"),
    column(&PLATFORM, "/platform"),
    column(&SECRET, "/secret"),
    column(&SOURCE, "/source"),
    column(&BELONGS_TO, "/belongs_to"),
    column(&SIGNED_IN, "/signed_in"),
    column(&EXPIRES, "/expires"),
    column(&REFRESH_EXPIRES, "/refresh_expires"),
    column(&CHECK, "/check"),
];

/// Carries it out.
///
/// # Errors
/// Configuration, when a secret is missing; with `--check` what the platform said.
pub(super) fn run(context: &Context, args: &StatusArgs) -> Result<(), Fault> {
    let mut report = StatusReport::default();
    let chosen = match args.all {
        true => Some(Profiles::load(&context.paths()?)?.names()),
        false => context.several()?.map(config::names_of),
    };
    if let Some(names) = &chosen {
        for name in names {
            match context.settings_of(name) {
                Ok(settings) => report.add(context, settings, args.check),
                Err(fault) => {
                    report.rows.push(json!({"profile": name, "source": format!("unknown: {fault}")}));
                    report.faults.push(fault.on(name, ""));
                }
            }
        }
    } else {
        report.add(context, context.settings()?, args.check);
    }
    let view =
        View { columns: COLUMNS, secret_members: &[], id: "/profile", what: "profiles", reveal_once: false };
    let rows = report.rows.into_iter().map(|row| Ok(json::raw(&row)));
    context.show(&view, Outcome::Rows(Box::new(rows)))?;
    report.faults.into_iter().next().map_or(Ok(()), Err)
}

#[derive(Default)]
struct StatusReport {
    rows: Vec<Value>,
    faults: Vec<Fault>,
}

impl StatusReport {
    /// A row for each secret of a profile.
    fn add(&mut self, context: &Context, settings: Settings, check: bool) {
        let dialect = settings.platform.dialect;
        let bond = Bond::of(&settings).to_string();
        let sources: Vec<_> = settings
            .platform
            .secrets
            .iter()
            .map(|secret| (secret.name, config::secret_source(&settings, context.env, secret.name)))
            .collect();
        let complete = sources.iter().all(|(_, source)| source.is_there());
        let checked = (check && complete).then(|| prove(context, settings.clone()));
        let token = context.vault(&settings).and_then(|vault| vault.token());
        let token = token.ok().flatten();
        let fresh = token.as_ref().is_some_and(|token| token.expires > context.clock.now());
        let time = |time: jiff::Timestamp| time.strftime("%FT%TZ").to_string();
        let verdict = match &checked {
            None if check && sources.iter().any(|(_, source)| matches!(source, SecretSource::Missing)) => {
                json!("not asked: a secret is missing")
            }
            None if check => json!("not asked: a secret cannot be used"),
            None => Value::Null,
            Some(Ok(())) => json!("ok"),
            Some(Err(fault)) => json!(context.redactor.clean(&fault.detail().message)),
        };
        for (name, source) in &sources {
            self.rows.push(json!({
                "profile": settings.profile,
                "platform": settings.platform.name,
                "url": settings.url,
                "settings": settings.values,
                "secret": name,
                "source": source.to_string(),
                "belongs_to": match source {
                    SecretSource::Unbound(_) => "no address yet",
                    source if source.is_free() => "any address",
                    _ => &bond,
                },
                "signed_in": if dialect.has_tokens() { json!(fresh) } else { json!("every call is signed") },
                "expires": token.as_ref().map(|token| time(token.expires)),
                "refresh_expires": token.as_ref().and_then(|token| token.refresh_expires).map(time),
                "check": verdict,
            }));
            if !source.is_there() {
                let login = format!("iamctl auth login --profile {:?}", settings.profile);
                let fault = match source {
                    SecretSource::Broken(_, fault) | SecretSource::Unreadable(fault) => fault.clone(),
                    _ => Fault::configuration(format!("the {} is {source}", name.replace('_', " ")))
                        .hint(format!("sign in with `{login}`")),
                };
                self.faults.push(fault.on(&settings.profile, settings.platform.name));
            }
        }
        if let Some(Err(fault)) = checked {
            self.faults.push(fault.on(&settings.profile, settings.platform.name));
        }
    }
}

/// Has the platform say whether the secrets open the door.
fn prove(context: &Context, settings: Settings) -> Result<(), Fault> {
    context.connect(settings)?.talk(false, signs_in).map(drop)
}
