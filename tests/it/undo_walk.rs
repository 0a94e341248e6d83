//! What a dry run of an undo promises, undo does: every example of every command that can be taken back is, on every platform,
//! and the platform is as it was but for what is said to be lost.

use crate::bench::{Bench, INPUT};
use iamctl::commands::Effect;
use iamctl::platforms::{PLATFORMS, PutBack, Undo};
use iamctl::sandbox::store::Store;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A name as a shell takes it.
pub(crate) fn quoted(name: &Value) -> String {
    shlex::try_quote(name.as_str().unwrap_or_default()).unwrap().into_owned()
}

/// All that a platform of the sandbox holds.
pub(crate) fn held(bench: &Bench, platform: &str) -> Value {
    let path = std::path::Path::new(&bench.env["IAMCTL_STATE_DIR"]).join("sandbox.json");
    Store::file(path).with(|state| Ok((state.of(platform)?.to_value(), false))).unwrap()
}

/// What differs from one call to the next and is no object that anybody keeps, at the root of what a platform holds.
pub(crate) const PASSING: [&str; 11] = [
    "sessions", "access", "counter", "tokens", "seen", "failures", "audits", "events", "issued", "logins",
    "signed",
];

/// What a platform notes by itself: when something was changed, and by which version it is known.
const CHANGED: [&str; 7] =
    ["lastModified", "modified", "updated", "version", "lastUpdate", "lastAuthnDate", "etag"];

/// What is another of a thing that was made again, whatever it is.
const NEW: [&str; 6] =
    ["/id", "/created", "/meta/created", "/meta/location", "/userCreationTime", "/scopeTitleId"];

/// What is lost of what commands remove and undo makes again, by a part of its place; `LOST` of the platforms says it in words.
const LOST: &[(&str, &str, &[&str])] = &[
    ("protegrity", "users delete", &["/attributes/"]),
    ("protegrity", "roles delete", &["/roles[]"]),
    ("u4ids", "clients delete", &["used/"]),
    ("u4ids", "scopes delete", &["used/"]),
    ("u4ids", "scopes titles delete", &["titles/"]),
    ("hid", "users delete", &["authenticators[", "devices[", "/userType"]),
    ("hid", "groups delete", &["groups["]),
    ("hid", "roles delete", &["roles["]),
    ("hid", "devices delete", &["/attributes[", "devices["]),
    ("hid", "authenticators delete", &["/statistics/", "/status/expiryDate"]),
    ("entrust", "users delete", &["tables/Faces", "tables/Machines", "tables/Tokens", "/_", "/lastAuthTime"]),
    ("entrust", "user-attributes delete", &["/_values", "/systemDefined"]),
    ("entrust", "groups delete", &["/groups[]", "/directoryDesynced"]),
    ("entrust", "organizations delete", &["/organizations[]"]),
    // Events of a webhook have ids of their own, which nobody is shown.
    ("entrust", "webhooks update", &["/events["]),
    ("entrust", "webhooks delete", &["/events[", "/expir", "/token"]),
    ("entrust", "authenticators tokens assign", &["/groups[]"]),
    ("entrust", "authenticators tokens unassign", &["/label"]),
    ("entrust", "authenticators grids unassign", &["/assignDate", "/state"]),
    ("entrust", "clients admin-api delete", &["/sharedSecret"]),
    ("entrust", "clients auth-api delete", &["/sharedSecret", "/applicationSecret"]),
    ("entrust", "authenticators tokens assign-to-login", &["/groups[]"]),
    // The groups of a rule are shown with their names once they were written.
    ("entrust", "rules resources delete", &["/groups["]),
    // What a member shows besides its id is the service's to fill in.
    ("scim", "groups members remove", &["]/$ref", "]/type", "]/display"]),
];

/// Examples that say of themselves, before anything is sent, why they cannot be undone.
const TOLD: [(&str, &str); 10] = [
    ("clients secrets rotate web --delete-old", "was removed is not shown"),
    ("scopes secrets rotate api", "was removed is not shown"),
    ("groups delete auditors --delete-members", "removed more than the history holds"),
    ("users delete kmartin --delete-related-data", "removed more than the history holds"),
    ("users delete kmartin", "needs the password"),
    ("entra config delete", "needs the client-secret"),
    ("oidc providers delete", "needs the client-secret"),
    ("users update jdoe --kba-file", "has no answer"),
    ("credentials set-status 11385 REVOKED", "does not go back to ACTIVE"),
    ("devices assign 12003", "no command takes one away"),
];

/// Examples whose undo the platform does not carry out, which is said before: a number that was not there stays.
const KEPT: [&str; 2] = [
    "oidc providers update 'Campus sign-in' --set maxAge",
    "oidc providers update 'Campus sign-in' --acr-values",
];

/// What elements of lists are known by.
const NAMES: [&str; 10] = [
    "username",
    "userName",
    "userId",
    "name",
    "displayName",
    "clientId",
    "scopeId",
    "tenantId",
    "id",
    "value",
];

/// Where what a platform holds has which values, lists by what their elements are called.
fn places(at: &str, value: &Value, found: &mut BTreeMap<String, Vec<String>>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members.iter().filter(|(name, _)| !CHANGED.contains(&name.as_str())) {
                places(&format!("{at}/{name}"), value, found);
            }
        }
        Value::Array(list) => {
            for one in list {
                let name = NAMES.iter().find_map(|name| one.get(name).filter(|name| !name.is_null()));
                match name {
                    Some(name) => places(&format!("{at}[{name}]"), one, found),
                    None => found.entry(format!("{at}[]")).or_default().push(one.to_string()),
                }
            }
        }
        // Whether an empty member is shown says nothing, nor whether a switch that is off is.
        Value::Null | Value::Bool(false) => {}
        Value::String(text) if text.is_empty() => {}
        value => found.entry(at.to_owned()).or_default().push(value.to_string()),
    }
}

/// What is other than before, a line a place.
pub(crate) fn others(before: &Value, after: &Value) -> Vec<String> {
    let all = |value: &Value| {
        let mut found = BTreeMap::new();
        for (name, value) in
            value.as_object().unwrap().iter().filter(|(name, _)| !PASSING.contains(&name.as_str()))
        {
            places(name, value, &mut found);
        }
        found.values_mut().for_each(|values| values.sort());
        found
    };
    let (before, after) = (all(before), all(after));
    let places: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    places
        .into_iter()
        .filter(|at| before.get(*at) != after.get(*at))
        // Settings are held once they were written.
        .filter(|at| !at.starts_with("settings/") || before.contains_key(*at))
        .map(|at| format!("{at}: {:?} -> {:?}", before.get(at), after.get(at)))
        .collect()
}

/// What another undo of the same does, which has nothing to do.
fn twice(bench: &Bench, platform: &str, (rows, named): (&[Value], &[String])) -> Option<String> {
    let after = held(bench, platform);
    let entry = rows.first().and_then(|row| row["entry"].as_str()).unwrap_or_default();
    let run = entry.split('.').next().unwrap_or_default();
    let again = bench.run(&format!("undo {run} --yes {}", named.join(" ")));
    let twice = others(&after, &held(bench, platform));
    let is_idle = twice.is_empty() && [0, 13].contains(&again.code);
    (!is_idle).then(|| format!(" undone again: {} {}: {twice:?}", again.code, again.err.trim()))
}

#[test]
#[allow(clippy::print_stdout)]
fn what_is_undone_is_as_it_was_but_for_what_is_said_to_be_lost() {
    let (mut broken, mut undone) = (Vec::new(), 0);
    for platform in PLATFORMS {
        let can_be = platform.operations().filter(|operation| {
            operation.command.effect > Effect::Read
                && !matches!(platform.undo(operation), None | Some(Undo::Never(_)))
        });
        for operation in can_be {
            for example in operation.examples {
                let bench = Bench::on(&format!("sandbox/{}", platform.name)).with("IAMCTL_OUTPUT", "json");
                let before = held(&bench, platform.name);
                bench.feed(example, INPUT);
                let dry = bench.run("undo last --dry-run");
                if dry.code == 5 {
                    continue;
                }
                let rows: Value = serde_json::from_str(&dry.out).unwrap_or_default();
                let rows = rows.as_array().cloned().unwrap_or_default();
                let named: Vec<String> =
                    rows.iter().map(|row| format!("--confirm {}", quoted(&row["about"]))).collect();
                let ran = bench.run(&format!("undo last --yes {}", named.join(" ")));
                undone += 1;
                let said = format!("{} '{example}'", platform.name);
                let told = TOLD.iter().find(|(line, _)| example.starts_with(line));
                if let Some((_, why)) = told.filter(|(_, why)| dry.code == 13 && dry.err.contains(why)) {
                    assert_eq!(ran.code, 13, "{said}: {why}: {ran:?}");
                    continue;
                }
                if KEPT.iter().any(|kept| example.starts_with(kept))
                    && dry.out.contains("may keep")
                    && ran.code == 7
                {
                    continue;
                }
                if dry.code != 0 || ran.code != 0 {
                    broken.push(format!(
                        "{said}: {} {}: {} {}",
                        dry.code,
                        ran.code,
                        dry.err.trim(),
                        ran.err.trim()
                    ));
                    continue;
                }
                let own = |(of, command, _): &&(&str, &str, &[&str])| {
                    *of == platform.name && *command == operation.command.path
                };
                let lost: Vec<&str> =
                    LOST.iter().filter(own).flat_map(|(.., places)| places.iter().copied()).collect();
                broken
                    .extend(twice(&bench, platform.name, (&rows, &named)).map(|why| format!("{said}{why}")));
                let is_new = matches!(platform.restorer(operation), Some((_, PutBack::New)));
                for other in others(&before, &held(&bench, platform.name)) {
                    let at = other.split(": ").next().unwrap_or_default();
                    let is_said = lost.iter().any(|place| at.contains(place))
                        || is_new && NEW.iter().any(|end| at.ends_with(end));
                    if !is_said {
                        broken.push(format!("{said}: {other}"));
                    }
                }
            }
        }
    }
    println!("{undone} undone");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    assert!(undone > 180, "only {undone} were undone");
}
