//! Where an object that was read differs from what it is meant to be, and how that is told.

use super::loss;
use crate::json::{self, Difference};
use crate::session::Session;
use serde_json::Value;
use std::collections::HashSet;

/// Where two objects differ; nothing and its empty forms are one.
pub(super) fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let mut found = json::differences(before, after);
    found.retain(|difference| !is_empty(difference));
    found
}

/// Whether nothing stands there before and after.
pub(super) fn is_empty(difference: &Difference) -> bool {
    loss::is_blank(&difference.before) && loss::is_blank(&difference.after)
}

/// Tells where an object as it was shown differs from what it is to be.
pub fn tell(session: &Session, [shown, wanted]: [&Value; 2]) {
    json::differences(shown, wanted).iter().for_each(|one| session.notice(&describe(session, one)));
}

/// A difference in words, without secrets.
pub(super) fn describe(session: &Session, difference: &Difference) -> String {
    let hidden = session.platform.secret_members;
    let secret = json::is_secret(hidden, &difference.pointer);
    // What is shown whole may hold secrets, which the names above it tell.
    let names = difference.pointer.split('/').skip(1).filter(|part| part.parse::<usize>().is_err());
    let at: String = names.map(|part| format!("/{part}")).collect();
    let show = |value: &Value| match value {
        Value::Null => "nothing".to_owned(),
        _ if secret => crate::secret::HIDDEN.to_owned(),
        value => {
            let mut shown = Value::Null;
            json::put(&mut shown, &at, spelt(session, &difference.pointer, value));
            json::hide(&mut shown, hidden);
            json::at(&shown, &at).to_string()
        }
    };
    let name = json::spoken(&difference.pointer);
    if let (Value::Array(before), Value::Array(after)) = (&difference.before, &difference.after)
        && before.len().max(after.len()) > LONG
    {
        let [gone, new] = [[before, after], [after, before]].map(|[list, other]| only_in(list, other));
        let moved = if gone.is_empty() && new.is_empty() { ", in another order" } else { "" };
        return format!(
            "{name}: {} removed, {} added, {} then{moved}: - {} + {}",
            gone.len(),
            new.len(),
            after.len(),
            show(&shortened(gone)),
            show(&shortened(new))
        );
    }
    format!("{name}: {} -> {}", show(&difference.before), show(&difference.after))
}

/// Of lists with more elements than this only what differs is told, and of that as many.
const LONG: usize = 20;

/// The elements of a list that another one has not.
fn only_in(list: &[Value], other: &[Value]) -> Vec<Value> {
    let there: HashSet<String> = other.iter().map(Value::to_string).collect();
    list.iter().filter(|one| !there.contains(&one.to_string())).cloned().collect()
}

fn shortened(mut list: Vec<Value>) -> Value {
    if list.len() > LONG {
        list.truncate(LONG);
        list.push(Value::from("..."));
    }
    Value::Array(list)
}

/// A value with what people call the things behind its ids.
pub(super) fn spelt(session: &Session, pointer: &str, value: &Value) -> Value {
    match value {
        Value::String(text) => {
            session.platform.dialect.spell(session, pointer, text).map_or_else(|| value.clone(), Value::from)
        }
        Value::Array(list) => list.iter().map(|value| spelt(session, pointer, value)).collect(),
        other => other.clone(),
    }
}
