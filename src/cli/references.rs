//! Secrets in a body that say where they are instead of what they are: `{"env": "NAME"}`, `{"file": "PATH"}` and
//! `{"store": "NAME"}`.

use super::context::Context;
use super::read;
use crate::config;
use crate::fault::Fault;
use crate::files;
use crate::http::trace::{Level, Listener as _};
use crate::json;
use crate::secret::Secret;
use crate::session::CommandInput;
use clap::ArgMatches;
use serde_json::{Map, Value};
use std::path::Path;

/// The longest file that holds a secret, in bytes.
const LONGEST_FILE: u64 = 64 * 1024;

/// Where a secret may be had: a variable of the environment, a file, the store of the profile.
pub(super) const KINDS: [&str; 3] = ["env", "file", "store"];

/// Puts the secrets themselves where the bodies that were given name their places. A dry run shows no secret, so it
/// goes without those that are not there, and tells of them.
///
/// # Errors
/// Usage: a variable that is not set, a file that cannot be read or is empty.
pub(super) fn resolve(
    context: &Context,
    given: &mut CommandInput,
    secret_members: &[&str],
    dry_run: bool,
) -> Result<(), Fault> {
    let places = ReferencePlaces { context, secret_members, dry_run };
    [&mut given.data, &mut given.replace].into_iter().flatten().try_for_each(|body| places.walk(body, ""))
}

/// Refuses a secret in a body that stands on the command line itself: others on the machine can see it there.
///
/// # Errors
/// Usage, naming the flag.
pub(super) fn check_typed(
    matches: &ArgMatches,
    given: &CommandInput,
    secret_members: &[&str],
) -> Result<(), Fault> {
    let bodies = [("data", &given.data), ("patch", &given.patch), ("replace", &given.replace)];
    for (flag, body) in bodies {
        let typed = read::is_typed(matches, flag);
        let Some(body) = body.as_ref().filter(|_| typed) else { continue };
        let mut body = body.clone();
        leave_out(&mut body);
        let step = |step: &Value| {
            json::text_at(step, "/path").is_some_and(|at| json::is_secret(secret_members, &at))
        };
        if json::hide(&mut body, secret_members) || body.as_array().into_iter().flatten().any(step) {
            return Err(Fault::usage(format!(
                "--{flag} has a secret on the command line, where others can see it"
            ))
            .hint(
                "nothing was sent; put it in a file, give - and write it to standard input, or name its place: \
                 {\"env\": \"NAME\"}",
            ));
        }
    }
    Ok(())
}

/// Takes references out of a body: none of them is a secret itself.
pub(super) fn leave_out(body: &mut Value) {
    match body {
        Value::Object(members) if reference(members).is_some() => *body = Value::Null,
        Value::Object(members) => members.values_mut().for_each(leave_out),
        Value::Array(list) => list.iter_mut().for_each(leave_out),
        _ => {}
    }
}

/// The kind and the name of the place that an object refers to.
fn reference(members: &Map<String, Value>) -> Option<(&str, &str)> {
    let (kind, name) = members.iter().next().filter(|_| members.len() == 1)?;
    KINDS.contains(&kind.as_str()).then_some((kind.as_str(), name.as_str()?))
}

struct ReferencePlaces<'a> {
    context: &'a Context<'a>,
    secret_members: &'a [&'a str],
    dry_run: bool,
}

impl ReferencePlaces<'_> {
    fn walk(&self, value: &mut Value, at: &str) -> Result<(), Fault> {
        if json::is_secret(self.secret_members, at)
            && let Some(secret) = self.secret(at, value)?
        {
            *value = secret;
            return Ok(());
        }
        match value {
            Value::Object(members) => members
                .iter_mut()
                .try_for_each(|(name, member)| self.walk(member, &format!("{at}/{}", json::escaped(name)))),
            Value::Array(list) => list
                .iter_mut()
                .enumerate()
                .try_for_each(|(index, element)| self.walk(element, &format!("{at}/{index}"))),
            _ => Ok(()),
        }
    }

    fn secret(&self, at: &str, place: &Value) -> Result<Option<Value>, Fault> {
        match find(self.context, at, place, Path::new("")) {
            Err(fault) if self.dry_run => {
                let message = &fault.detail().message;
                self.context.teller().line(Level::Warning, &format!("the real run is refused: {message}"));
                Ok(Some(Value::from("not read in a dry run")))
            }
            found => Ok(found?.map(|secret| {
                self.context.redactor.learn(&secret);
                Value::from(secret.expose())
            })),
        }
    }
}

/// Text that output shows in the place of a secret.
const HIDDEN: &str = "(hidden)";

/// Whether a file lies where this tool keeps secrets and profiles, whatever links lead there.
fn is_own(context: &Context, path: &Path) -> bool {
    let Ok(paths) = context.paths() else { return false };
    let (Ok(path), own) = (path.canonicalize(), [&paths.state, &paths.config]) else { return false };
    own.into_iter().filter_map(|folder| folder.canonicalize().ok()).any(|folder| path.starts_with(folder))
}

/// The secret that a value refers to; nothing where it is no reference. Relative paths go by `folder`.
pub(super) fn find(
    context: &Context,
    at: &str,
    place: &Value,
    folder: &Path,
) -> Result<Option<Secret>, Fault> {
    let Some((kind, name)) = place.as_object().and_then(reference) else { return Ok(None) };
    let member = json::spoken(at);
    if name.is_empty() {
        return Err(Fault::usage(format!("{member}: {{{kind}: \"\"}} names nothing"))
            .hint("nothing was sent; name what holds the secret"));
    }
    let secret = match kind {
        "env" => {
            let value = context.env.get(name).filter(|value| !value.is_empty()).ok_or_else(|| {
                Fault::usage(format!("{member}: the environment variable {name} is not set"))
                    .hint(format!("nothing was sent; set {name}, or name another place"))
            })?;
            Secret::new(value.as_str())
        }
        "store" => config::named_secret(&context.settings()?, name).map_err(|mut fault| {
            let message = &mut fault.detail_mut().message;
            *message = format!("{member}: {message}");
            fault
        })?,
        _ => {
            let path = folder.join(name);
            let name = path.display();
            if is_own(context, &path) {
                return Err(Fault::usage(format!("{member}: {name} is a file of iamctl itself"))
                    .hint("nothing was sent; {store: NAME} names a secret that the profile keeps"));
            }
            let content = files::read(&path, LONGEST_FILE).map_err(|error| {
                Fault::usage(format!("{member}: {name} cannot be read: {error}"))
                    .hint("nothing was sent; name a file, or a variable with env")
            })?;
            let text = String::from_utf8(content)
                .map_err(|_| Fault::usage(format!("{member}: {name} is not UTF-8 text")))?;
            Secret::alone(&text)
        }
    };
    if secret.expose() == HIDDEN {
        return Err(Fault::usage(format!(
            "{member}: {name} holds {HIDDEN}, which output shows in the place of a secret"
        ))
        .hint("nothing was sent; put the secret itself there"));
    }
    match secret.unfit() {
        Some(unfit) => Err(Fault::usage(format!("{member}: the secret in {name} {unfit}"))),
        None => Ok(Some(secret)),
    }
}
