//! The checks of one profile: a row for each, in the order in which a run comes to what they look at.

use super::finding::{Check, Finding};
use super::subject::Subject;
use super::{network, platform};
use crate::config::{self, SecretSource, Settings, StoreChoice, store};
use crate::fault::Fault;

/// The first check, without which there is nothing to look at.
pub(super) const SETTINGS: &str = "settings";

/// How a check looks.
type OfSubject = fn(&Subject<'_>) -> Vec<Finding>;

/// In the order of the report: one more check is one more row.
pub(super) static CHECKS: &[Check<OfSubject>] = &[
    Check { name: SETTINGS, needs: &[], look: settings },
    Check { name: "variables", needs: &[], look: variables },
    Check { name: "store", needs: &[], look: secret_store },
    Check { name: "secrets", needs: &[], look: secrets },
    Check { name: "certificates", needs: &[], look: certificates },
    Check { name: "proxy", needs: &[], look: network::proxy },
    Check { name: "dns", needs: &["proxy"], look: network::dns },
    Check { name: "connection", needs: &["dns"], look: network::connection },
    Check { name: "tls", needs: &["certificates", "connection"], look: network::tls },
    Check { name: "clock", needs: &["tls"], look: network::clock },
    Check { name: "sign-in", needs: &["secrets", "tls"], look: platform::sign_in },
    Check { name: "account", needs: &["sign-in"], look: platform::account },
    Check { name: "version", needs: &["sign-in"], look: platform::version },
];

fn settings(subject: &Subject) -> Vec<Finding> {
    let settings = &subject.settings;
    let mut found = vec![Finding::pass(format!("{} at {}", settings.platform.title, settings.url))];
    if settings.insecure {
        let detail =
            "certificates are not checked (insecure): anybody in between can read and change everything";
        found.push(Finding::odd(detail, "leave insecure out; ca_bundle trusts a private authority"));
    }
    found
}

fn variables(subject: &Subject) -> Vec<Finding> {
    let unused = config::unused_variables(&subject.settings, subject.context.env);
    let found = unused.iter().map(|(variable, own)| {
        let detail = format!("{variable} is set and not used: the profile has its own secrets");
        Finding::odd(detail, format!("unset it, or set {own} for this profile"))
    });
    let found: Vec<Finding> = found.collect();
    if found.is_empty() { vec![Finding::pass("no unused variables")] } else { found }
}

/// Whether the store keeps what it is given. One that no secret of the profile needs is no reason to fail.
fn secret_store(subject: &Subject) -> Vec<Finding> {
    let settings = &subject.settings;
    if settings.ephemeral {
        return vec![Finding::skipped("this run keeps nothing")];
    }
    let opened = config::open_store(settings.store, &settings.paths);
    let key = store::key(&settings.profile, store::TOKEN);
    // A private file is only read: proving that it can be written would make folders.
    let usable = match settings.store {
        StoreChoice::File => opened.get(&key).map(drop),
        StoreChoice::Keyring | StoreChoice::Memory => opened.probe(&key),
    };
    let elsewhere = |name: &str| {
        let source = config::secret_source(settings, subject.context.env, name);
        matches!(source, SecretSource::Environment(_) | SecretSource::Reference(_))
    };
    vec![match usable {
        Ok(()) => Finding::pass(opened.name()),
        Err(fault) if settings.platform.secrets.iter().all(|secret| elsewhere(secret.name)) => {
            Finding::warn(&fault)
        }
        Err(fault) => Finding::fail(&fault),
    }]
}

fn secrets(subject: &Subject) -> Vec<Finding> {
    let settings = &subject.settings;
    let found = settings.platform.secrets.iter().map(|secret| {
        let source = config::secret_source(settings, subject.context.env, secret.name);
        let name = secret.name.replace('_', " ");
        if source.is_there() {
            return Finding::pass(format!("{name}: {source}"));
        }
        match &source {
            SecretSource::Broken(_, fault) | SecretSource::Unreadable(fault) => Finding::fail(fault),
            _ => {
                Finding::fail(&Fault::configuration(format!("the {name} is {source}")).hint(way_in(settings)))
            }
        }
    });
    found.collect()
}

fn way_in(settings: &Settings) -> String {
    if settings.ephemeral {
        "set the variable that holds it; 'iamctl profiles explain' names it".to_owned()
    } else {
        format!("iamctl auth login --profile {:?}", settings.profile)
    }
}

fn certificates(subject: &Subject) -> Vec<Finding> {
    let settings = &subject.settings;
    let files = [&settings.ca_bundle, &settings.client_cert, &settings.client_key];
    let named: Vec<String> = files.into_iter().flatten().map(|path| path.display().to_string()).collect();
    let key = settings.client_key.as_deref();
    let open_to_others = key.and_then(|key| settings.paths.check_secret(key).err());
    vec![match (subject.connection(), open_to_others) {
        (Err(fault), _) => Finding::fail(&fault),
        (Ok(_), Some(fault)) => Finding::warn(&fault),
        (Ok(_), None) if named.is_empty() => Finding::pass("those that this machine trusts"),
        (Ok(_), None) => Finding::pass(format!("read: {}", named.join(", "))),
    }]
}
