//! Secrets in a body that say where they are instead of what they are: `{"env": "NAME"}` and `{"file": "PATH"}`.

use super::context::Context;
use super::read;
use crate::fault::Fault;
use crate::json;
use crate::secret::Secret;
use crate::session::Given;
use serde_json::{Map, Value};

/// The longest file that holds a secret, in bytes.
const LONGEST_FILE: u64 = 64 * 1024;

/// Puts the secrets themselves where the bodies that were given name their places. A dry run shows no secret, so it
/// goes without those that are not there.
///
/// # Errors
/// Usage: a variable that is not set, a file that cannot be read or is empty; a secret on the command line.
pub(super) fn resolve(
    context: &Context,
    given: &mut Given,
    secret_members: &[&str],
    dry_run: bool,
) -> Result<(), Fault> {
    check_inline(given, secret_members)?;
    let places = Places { context, secret_members, dry_run };
    [&mut given.data, &mut given.replace].into_iter().flatten().try_for_each(|body| places.walk(body, ""))
}

/// Refuses secrets in bodies that stand on the command line, where everybody on the machine sees them.
fn check_inline(given: &Given, secret_members: &[&str]) -> Result<(), Fault> {
    for (name, body) in [("data", &given.data), ("replace", &given.replace), ("patch", &given.patch)] {
        let Some(body) = body.as_ref().filter(|_| given.inline.contains(&name)) else { continue };
        if let Some(at) =
            secret_in(body, "", secret_members).or_else(|| secret_in_patch(body, secret_members))
        {
            let at = json::spoken(&at);
            return Err(Fault::usage(format!(
                "--{name}: '{at}' is a secret and cannot stand on the command line"
            ))
            .hint(
                "nothing was sent; put it into a file, or name its place: {\"env\": \"NAME\"} or {\"file\": \"PATH\"}",
            ));
        }
    }
    Ok(())
}

/// Where a secret itself stands in a body.
fn secret_in(value: &Value, at: &str, secret_members: &[&str]) -> Option<String> {
    match value {
        Value::Object(members) if is_place(members) => None,
        Value::Object(members) => members.iter().find_map(|(name, member)| {
            secret_in(member, &format!("{at}/{}", json::escaped(name)), secret_members)
        }),
        Value::Array(list) => (list.iter().enumerate())
            .find_map(|(index, element)| secret_in(element, &format!("{at}/{index}"), secret_members)),
        Value::String(text) if text.is_empty() => None,
        Value::Null => None,
        _ => json::is_secret(secret_members, at).then(|| at.to_owned()),
    }
}

/// Whether an object says where a secret is.
fn is_place(members: &Map<String, Value>) -> bool {
    members.len() == 1 && members.keys().all(|name| ["env", "file"].contains(&name.as_str()))
}

/// The same in the operations of a patch: their paths lead into the object.
fn secret_in_patch(patch: &Value, secret_members: &[&str]) -> Option<String> {
    patch
        .as_array()?
        .iter()
        .find_map(|step| secret_in(step.get("value")?, step.get("path")?.as_str()?, secret_members))
}

struct Places<'a> {
    context: &'a Context<'a>,
    secret_members: &'a [&'a str],
    dry_run: bool,
}

impl Places<'_> {
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
        match find(self.context, at, place) {
            Err(_) if self.dry_run => Ok(Some(Value::from("not read in a dry run"))),
            found => Ok(found?.map(|secret| {
                self.context.redactor.learn(&secret);
                Value::from(secret.expose())
            })),
        }
    }
}

/// The secret that a value refers to; nothing where it is no reference.
fn find(context: &Context, at: &str, place: &Value) -> Result<Option<Secret>, Fault> {
    let Some((kind, Value::String(name))) =
        place.as_object().filter(|members| members.len() == 1).and_then(|members| members.iter().next())
    else {
        return Ok(None);
    };
    let member = json::spoken(at);
    let secret = match kind.as_str() {
        "env" => {
            let value = context.env.get(name).filter(|value| !value.is_empty()).ok_or_else(|| {
                Fault::usage(format!("{member}: the environment variable {name} is not set"))
                    .hint(format!("nothing was sent; set {name}, or name another place"))
            })?;
            Secret::new(value.as_str())
        }
        "file" => {
            // Standard input is that of the body, and opening a pipe may wait for ever.
            if std::fs::metadata(name).is_ok_and(|facts| !facts.is_file()) || name == "-" {
                return Err(Fault::usage(format!("{member}: {name} is no regular file"))
                    .hint("nothing was sent; name a file, or a variable with env"));
            }
            let content = read::read_up_to(LONGEST_FILE, name, context.screen)?;
            let text = String::from_utf8(content)
                .map_err(|_| Fault::usage(format!("{member}: {name} is no UTF-8 text")))?;
            Secret::alone(&text)
        }
        _ => return Ok(None),
    };
    match secret.unfit() {
        Some(unfit) => Err(Fault::usage(format!("{member}: the secret in {name} {unfit}"))),
        None => Ok(Some(secret)),
    }
}
