//! Whether a thing that was made is as it was left, and values compared with what the history keeps of them.

use super::step::Drift;
use crate::engine::{Target, as_written, changed_since_made, lost_since, tells_nothing};
use crate::history::is_secret;
use crate::json::{self, Difference};
use crate::platforms::{Flow, Operation};
use crate::secret::HIDDEN;
use serde_json::Value;

/// Members that a platform sets by itself, whatever it is.
const OF_PLATFORM: [&str; 3] = ["meta", "schemas", "links"];

/// Whether two values are one, members that are null or empty taken as not there.
pub(super) fn alike(left: &Value, right: &Value) -> bool {
    let is_blank = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    left == right || is_blank(left) && is_blank(right) || json::differences(left, right).is_empty()
}

/// Whether what is at a pointer is of the platform's own making.
pub(super) fn is_of_platform(pointer: &str) -> bool {
    pointer.split('/').nth(1).is_some_and(|name| OF_PLATFORM.contains(&name.trim_start_matches('_')))
}

/// What is there now with the same texts hidden as in what was kept, where the rest of them is alike.
pub(super) fn masked(kept: &Value, now: Value) -> Value {
    match (kept, now) {
        (Value::Object(kept), Value::Object(now)) => {
            let one = |(name, value): (String, Value)| {
                let value = kept.get(&name).map_or(value.clone(), |kept| masked(kept, value));
                (name, value)
            };
            now.into_iter().map(one).collect()
        }
        (Value::Array(kept), Value::Array(now)) => now
            .into_iter()
            .enumerate()
            .map(|(place, value)| match kept.get(place) {
                Some(kept) => masked(kept, value),
                None => value,
            })
            .collect(),
        (Value::String(kept), Value::String(now)) if fits(kept, &now) => Value::from(kept.as_str()),
        (_, now) => now,
    }
}

/// Whether a text may be what was kept of it: what stands where something was hidden is hidden now as well and nothing beside
/// it, or is all plain, where only the run knew that it is a secret.
fn fits(kept: &str, now: &str) -> bool {
    if kept == now {
        return true;
    }
    let is_gap = |text: &str| text == HIDDEN || !text.is_empty() && !text.contains(HIDDEN);
    let mut parts = kept.split(HIDDEN);
    let Some(mut rest) = parts.next().and_then(|first| now.strip_prefix(first)) else { return false };
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.strip_suffix(part).is_some_and(is_gap);
        }
        let Some((_, after)) = rest.split_once(part).filter(|(gap, _)| is_gap(gap)) else { return false };
        rest = after;
    }
    rest.is_empty()
}

/// Whether nobody can tell if a value is what was kept of it: all of a text is hidden, or something stands plain where the run
/// had hidden something. What a name says is a secret is not looked at.
pub(super) fn is_untold(target: Target, at: &str, kept: &Value, now: &Value) -> bool {
    let below = |name: &str, kept: &Value, now: &Value| {
        is_untold(target, &format!("{at}/{}", json::escaped(name)), kept, now)
    };
    match (kept, now) {
        (Value::Object(kept), Value::Object(now)) => {
            kept.iter().any(|(name, kept)| now.get(name).is_some_and(|now| below(name, kept, now)))
        }
        (Value::Array(kept), Value::Array(now)) => {
            let mut both = kept.iter().zip(now).enumerate();
            both.any(|(place, (kept, now))| below(&place.to_string(), kept, now))
        }
        (Value::String(kept), Value::String(now)) => {
            let is_hidden = kept.contains(HIDDEN) && !is_secret(target.session.platform.secret_members, at);
            is_hidden && (kept == HIDDEN || kept != now && fits(kept, now))
        }
        _ => false,
    }
}

/// What somebody changed of a thing since it was made: what it was given, what the platform answered of it, and what it has
/// come to hold.
pub(super) fn made_drifts(
    target: Target,
    (create, delete): (&'static Operation, &'static Operation),
    [made, answer, left]: [&Value; 3],
    now: &Value,
) -> Vec<Drift> {
    let Some(get) = target.platform.beside(delete, "get") else { return Vec::new() };
    let mut drifts = read_then(target, create, left, now);
    if !left.is_null() {
        return drifts;
    }
    drifts.extend(as_sent(target, (create, get), made, now));
    let now = masked(answer, masked(made, now.clone()));
    let drift = |at: &str, left: &Value| Drift {
        member: json::spoken(at),
        before: Value::Null,
        left: left.clone(),
        now: json::at(&now, at).clone(),
    };
    let own = changed_since_made(target, get, made, &now).into_iter().map(|member| {
        let at = format!("/{}", member.replace('.', "/"));
        drift(&at, json::at(made, &at))
    });
    drifts.extend(own);
    let is_told = |at: &str| is_of_platform(at) || tells_nothing(target, get, at);
    for (name, list) in now.as_object().into_iter().flatten() {
        let at = format!("/{}", json::escaped(name));
        let left = answer.get(name).or_else(|| made.get(name)).unwrap_or(&Value::Null);
        if list.is_array() && !is_told(&at) && !same_rows(left, list) {
            drifts.push(drift(&at, left));
        }
    }
    if let Some(update) = target.platform.beside(delete, "update")
        && matches!(update.flow, Flow::Edit(_))
    {
        for one in json::differences(&as_written(update, answer), &as_written(update, &now)) {
            let is_answered = one.pointer.split('/').nth(1).map(json::unescaped);
            let is_answered =
                is_answered.is_some_and(|name| answer.get(&name).is_some() && now.get(&name).is_some());
            let is_list = one.before.is_array() || one.after.is_array();
            if is_answered
                && !is_list
                && !is_told(&one.pointer)
                && !tells_nothing(target, update, &one.pointer)
                && !alike(&one.before, &one.after)
            {
                drifts.push(drift(&one.pointer, &one.before));
            }
        }
    }
    // What the platform did not take over when it was made was changed by nobody since.
    let is_as_answered = |member: &str| {
        let at = format!("/{}", member.replace('.', "/"));
        let (above, _) = at.rsplit_once('/').unwrap_or_default();
        let stands = if above.is_empty() { answer } else { json::at(answer, above) };
        stands.is_object() && alike(json::at(answer, &at), json::at(&now, &at))
    };
    let mut known = Vec::new();
    drifts.retain(|drift| {
        let is_new = !known.contains(&drift.member);
        known.push(drift.member.clone());
        is_new && !is_as_answered(&drift.member)
    });
    drifts
}

/// What is another than when it was read after it was made.
fn read_then(target: Target, create: &Operation, left: &Value, now: &Value) -> Vec<Drift> {
    if left.is_null() {
        return Vec::new();
    }
    let changed = json::differences(left, &masked(left, now.clone())).into_iter();
    let is_somebodys = |one: &Difference| {
        !is_of_platform(&one.pointer)
            && !tells_nothing(target, create, &one.pointer)
            && !alike(&one.before, &one.after)
    };
    let drift = |one: Difference| Drift {
        member: json::spoken(&one.pointer),
        before: Value::Null,
        left: one.before,
        now: one.after,
    };
    changed.filter(is_somebodys).map(drift).collect()
}

/// What is another than it was sent: within objects, and where a platform shows it in another shape than it takes.
fn as_sent(target: Target, (create, get): (&Operation, &Operation), made: &Value, now: &Value) -> Vec<Drift> {
    let now = masked(made, as_written(create, now));
    let drift = |at: String| Drift {
        member: json::spoken(&at),
        before: Value::Null,
        left: json::at(made, &at).clone(),
        now: json::at(&now, &at).clone(),
    };
    let mut made = made.clone();
    if let Value::Object(members) = &mut made {
        let is_plain = create.read_back.is_none();
        members.retain(|name, value| {
            let at = format!("/{}", json::escaped(name));
            !tells_nothing(target, create, &at) && !is_of_platform(&at) && (value.is_object() || !is_plain)
        });
    }
    lost_since(target, get, &made, &now).into_iter().map(drift).collect()
}

/// Whether a list of objects is what was left of it with more members in each, such as the ids that a platform gives them.
pub(super) fn same_but_more(left: &Value, now: &Value) -> bool {
    let (Some(left), Some(now)) = (left.as_array(), now.as_array()) else { return false };
    let mut free: Vec<&Value> = now.iter().collect();
    let mut has = |one: &Value| {
        let Some(members) = one.as_object() else { return false };
        let fits = |now: &&Value| members.iter().all(|(name, value)| alike(value, &now[name.as_str()]));
        free.iter().position(fits).map(|place| free.swap_remove(place)).is_some()
    };
    left.len() == now.len() && left.iter().all(&mut has)
}

/// Whether two lists hold the same, in any order. Of rows that were given by something else than what is shown, as many.
fn same_rows(left: &Value, now: &Value) -> bool {
    let none = Vec::new();
    let (left, now) = (left.as_array().unwrap_or(&none), now.as_array().unwrap_or(&none));
    let is_of_one_kind = |one: &Value| left.iter().all(|other| other.is_object() == one.is_object());
    left.len() == now.len()
        && now
            .iter()
            .all(|one| one.is_object() || !is_of_one_kind(one) || left.iter().any(|other| alike(other, one)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_list_is_as_it_was_left_where_the_platform_gave_ids_to_what_stands_in_it() {
        let left = json!([{"value": "a", "type": "X"}, {"value": "b"}]);
        let now = json!([{"id": 1, "value": "b"}, {"id": 2, "value": "a", "type": "X"}]);
        assert!(same_but_more(&left, &now));
        for other in [
            json!([{"value": "a", "type": "X"}]),
            json!([{"value": "a", "type": "X"}, {"value": "c"}]),
            json!(null),
        ] {
            assert!(!same_but_more(&left, &other), "{other}");
        }
    }

    #[test]
    fn what_is_hidden_of_a_text_may_be_anything_and_the_rest_of_it_must_be_the_same() {
        let kept = json!({"at": format!("https://a.test/{HIDDEN}/x/{HIDDEN}"), "all": HIDDEN, "plain": "p"});
        let same = json!({"at": "https://a.test/t1/x/9", "all": "s", "plain": "p"});
        assert_eq!(masked(&kept, same), kept);
        let other = json!({"at": "https://b.test/t1/x/9", "all": "s", "plain": "q", "more": 1});
        let masked = masked(&kept, other);
        assert_eq!((&masked["at"], &masked["plain"]), (&json!("https://b.test/t1/x/9"), &json!("q")));
        assert!(!fits("a(hidden)c", "abd") && fits("plain", "plain") && !fits("plain", "plainer"));
        // What the same rules hide now has nothing beside it.
        assert!(fits("pin=(hidden) A", "pin=(hidden) A") && fits("(hidden) (hidden)", "x (hidden)"));
        for other in ["pin=(hidden) B and A", "pin= A", "A pin=(hidden) A"] {
            assert!(!fits("pin=(hidden) A", other), "{other}");
        }
    }
}
