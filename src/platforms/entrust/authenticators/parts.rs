//! What the tables of authenticators share: checks of what was typed, bodies that must be there, running
//! searches, and files that an export is written to.

use crate::commands::args::{CURSOR, OUT, ROWS, SEARCH_ID, USER};
use crate::commands::{Arg, Column, Command, article, column, columns};
use crate::fault::Fault;
use crate::http::{Call, Method, encode_segment};
use crate::json;
use crate::platforms::entrust::answers::{FOLLOWED, STARTED};
use crate::platforms::entrust::search::{FILTERED, ORDERED, PAGED};
use crate::platforms::entrust::user_search::RUNNING;
use crate::platforms::table::{Edit, Field, Flow, Operation, Prepare, ReadBack, default, is_uuid, may};
use crate::session::{CommandInput, Input, Outcome, Session};
use serde_json::{Value, json};
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// Why a look proves nothing.
pub(super) const UNDOCUMENTED: &str = "what is shown afterwards is documented nowhere";

/// Everything about one user.
pub(super) const OF_USER: &[&Arg] = &[&USER];

/// Columns of groups that are replaced.
pub(super) const GROUP_COLUMNS: &[Column] = &[column(&columns::GROUPS, "/groups")];

const RUN: &[&Arg] = &[&SEARCH_ID];

const PAGE: &[Field] = &[FILTERED, ORDERED, default(&ROWS, "/limit", "100"), may(&CURSOR, "/cursor")];

/// Starts a search that runs on its own.
pub(super) const fn start(command: &'static Command, path: &'static str, prepare: Prepare) -> Operation {
    Operation::post(command, path).body(PAGE).prepare(prepare).columns(RUNNING).answers(STARTED)
}

/// Tells how far such a search is.
pub(super) const fn status(command: &'static Command, path: &'static str) -> Operation {
    Operation::get(command, path).on(RUN).columns(RUNNING).answers(FOLLOWED)
}

/// Shows what such a search found.
pub(super) const fn result(command: &'static Command, path: &'static str) -> Operation {
    Operation::new(command, Flow::List(PAGED), Method::Get, path).on(RUN)
}

/// Replaces the groups of what is read at a path.
pub(super) const fn groups_at(read: &'static str) -> Edit {
    Edit::new(read, keep_groups).carries(&["/groups"])
}

fn keep_groups(read: &Value) -> Value {
    match read.get("groups").filter(|list| list.is_array()) {
        Some(list) => json!({ "groups": list }),
        None => json!({}),
    }
}

/// Whether the answer shows what is made: not where somebody is mailed it.
pub(super) fn seen_here(body: &Value) -> bool {
    let is = |at: &str, flag: bool| json::at(body, at) == &Value::Bool(flag);
    let mailed =
        is("/deliverActivationEmail", true) || is("/autoSend", true) || body.get("emailParms").is_some();
    !mailed && !is("/returnPassword", false) && !is("/returnOTP", false)
}

/// It is shown as it was given.
pub(super) static SHOWN: ReadBack = ReadBack::new(Clone::clone);

/// It belongs to nobody.
pub(super) static FREE: ReadBack = ReadBack::new(Clone::clone).shows(&[("/userId", &["null"])]);

/// Refuses what is given for an argument that takes nothing but an id.
///
/// # Errors
/// Usage, naming the first that is none.
pub(super) fn ids(given: &CommandInput, args: &[&'static Arg]) -> Result<(), Fault> {
    for arg in args {
        if let Some(wrong) = given.texts(arg).find(|text| !is_uuid(text)) {
            let what = arg.name.replace('-', " ");
            return Err(Fault::usage(format!("'{wrong}' is not the id of {} {what}", article(&what)))
                .hint("an id looks like 8ab22b7e-0000-4000-8000-000000000000; the list shows it"));
        }
    }
    Ok(())
}

/// Puts words of a closed list into the platform's letter case.
///
/// # Errors
/// Usage, naming the words there are.
pub(super) fn words(given: &mut CommandInput, arg: &'static Arg, known: &[&str]) -> Result<(), Fault> {
    let named = given.many(arg).to_vec();
    let mut words = Vec::new();
    for text in named.iter().flat_map(|text| text.split(',')).map(str::trim) {
        let word = known.iter().find(|word| word.eq_ignore_ascii_case(text)).ok_or_else(|| {
            Fault::usage(format!("--{} cannot be '{text}'", arg.name))
                .hint(format!("it is one of {}", known.join(", ")))
        })?;
        words.push((*word).to_owned());
    }
    if !words.is_empty() {
        given.set(arg, Input::Many(words));
    }
    Ok(())
}

/// Refuses a number that is out of bounds.
///
/// # Errors
/// Usage, naming the bounds.
pub(super) fn bounds(given: &CommandInput, arg: &'static Arg, low: i64, high: i64) -> Result<(), Fault> {
    match given.get(arg) {
        Some(Input::Int(number)) if !(low..=high).contains(number) => {
            Err(Fault::usage(format!("--{} takes {low} to {high}, not {number}", arg.name)))
        }
        _ => Ok(()),
    }
}

/// A body that must be there even if it says nothing.
pub(super) fn object(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    if body.is_null() {
        *body = json!({});
    }
    Ok(())
}

/// A change of nothing is a slip.
pub(super) fn something(body: &mut Value, _given: &CommandInput) -> Result<(), Fault> {
    match body {
        Value::Object(map) if !map.is_empty() => Ok(()),
        _ => {
            Err(Fault::usage("nothing is to be changed").hint("give a flag, or --data for what has no flag"))
        }
    }
}

/// The JSON in a file that an argument names.
///
/// # Errors
/// Usage: it is invalid JSON.
pub(super) fn json_file(given: &CommandInput, arg: &'static Arg) -> Result<Option<Value>, Fault> {
    Ok(given.document(arg)?.map(|(_, value)| value))
}

/// Shows an export, or writes the part of it at a pointer to `--out`. The file's place is taken before
/// anything is asked for.
///
/// # Errors
/// Usage where the file exists; what the platform said; what `bytes` cannot read.
pub(super) fn export<'a>(
    session: &'a Session<'a>,
    operation: &Operation,
    given: &CommandInput,
    bytes: fn(&Value) -> Result<Vec<u8>, Fault>,
) -> Result<Outcome<'a>, Fault> {
    let mut path = operation.path.to_owned();
    for arg in operation.targets {
        let segment = given.get(arg).and_then(Input::to_text).as_deref().and_then(encode_segment);
        let segment = segment.ok_or_else(|| Fault::usage(format!("{} is missing", arg.value_name)))?;
        path = path.replace(&format!("{{{}}}", arg.name), &segment);
    }
    let call = Call::new(operation.method, session.path(&path));
    let Some(path) = given.text(&OUT) else {
        let reply = session.exchange(&call)?;
        return Ok(Outcome::Item(json::raw(&reply.value().unwrap_or_default())));
    };
    let mut file = reserve(Path::new(path))?;
    let written = session.exchange(&call).and_then(|reply| {
        let bytes = bytes(&reply.value().unwrap_or_default())?;
        let done = file.write_all(&bytes).and_then(|()| file.sync_all());
        done.map_err(|error| Fault::configuration(format!("{path} cannot be written: {error}")))?;
        Ok(bytes.len())
    });
    match written {
        Ok(length) => Ok(Outcome::Item(json::raw(&json!({ "file": path, "bytes": length })))),
        Err(fault) => {
            // A place that was taken and not filled is given back.
            let _ = std::fs::remove_file(path);
            Err(fault)
        }
    }
}

fn reserve(path: &Path) -> Result<File, Fault> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Fault::usage(format!("{} exists already and is not overwritten", path.display()))
        }
        _ => Fault::usage(format!("{} cannot be made: {error}", path.display())),
    })
}
