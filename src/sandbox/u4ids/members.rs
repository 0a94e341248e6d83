//! What an object may hold: its members, their types, and what stands there when one is left out. An
//! object that passed holds every member of its table, in the table's order.

use super::errors::Problems;
use jiff::Timestamp;
use serde_json::{Map, Number, Value};

/// The members of one thing, in the order in which they are shown.
pub(super) type U4idsObject = Map<String, Value>;

/// The type of a member, with what it starts from.
#[derive(Clone, Copy)]
pub(super) enum U4idsValueKind {
    /// Text or null, with its longest length in characters.
    Text(usize),
    Bool(bool),
    /// A number from, to, and what it starts from.
    Int(i64, i64, i64),
    Texts,
    /// One of some names, or its number; an empty name is a hole. Kept as a name.
    Choice(&'static [&'static str], usize),
    /// One of some words.
    Word(&'static [&'static str]),
    /// An instant with its offset, or null.
    Time,
    /// A number or a text that the server made.
    Id,
    /// One object or null.
    One(&'static [U4idsMember]),
    /// A list of objects.
    Each(&'static [U4idsMember]),
    /// A list of at least one object, each with a name of its own in this member.
    Named(&'static [U4idsMember], &'static str),
}

/// Who may set a member.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Setter {
    Anybody,
    /// Whoever makes the object; from then on it stays.
    Maker,
    /// The server alone: what is sent is passed over, so that an object may be sent back as it was read.
    Server,
    /// Operations of their own: a patch of the object leaves it alone.
    Apart,
}

/// A member that an object may have.
#[derive(Clone, Copy)]
pub(super) struct U4idsMember {
    pub(super) name: &'static str,
    kind: U4idsValueKind,
    required: bool,
    pub(super) setter: Setter,
}

/// A member that must be there.
pub(super) const fn must(name: &'static str, kind: U4idsValueKind) -> U4idsMember {
    U4idsMember { name, kind, required: true, setter: Setter::Anybody }
}

/// A member that may be left out.
pub(super) const fn may(name: &'static str, kind: U4idsValueKind) -> U4idsMember {
    U4idsMember { name, kind, required: false, setter: Setter::Anybody }
}

impl U4idsMember {
    /// The same member, to be set by fewer.
    pub(super) const fn by(mut self, setter: Setter) -> Self {
        self.setter = setter;
        self
    }
}

/// The object in full, with every default filled in; whatever does not fit goes to `problems`.
pub(super) fn fit(
    members: &[U4idsMember],
    mut sent: U4idsObject,
    place: &str,
    problems: &mut Problems,
) -> U4idsObject {
    let inside = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") };
    let mut whole = U4idsObject::new();
    for member in members {
        let place = inside(member.name);
        let value = match sent.shift_remove(member.name) {
            Some(Value::Null) | None if member.required => {
                problems.add(&place, format!("The {} field is required.", member.name));
                Value::Null
            }
            Some(Value::String(text)) if member.required && text.trim().is_empty() => {
                problems.add(&place, format!("The {} field is required.", member.name));
                Value::Null
            }
            Some(value) => member.kind.fit(value, &place, problems),
            None => member.kind.start(),
        };
        whole.insert(member.name.to_owned(), value);
    }
    for name in sent.keys() {
        problems.add(&inside(name), format!("The {name} field cannot be set here."));
    }
    whole
}

impl U4idsValueKind {
    fn start(self) -> Value {
        match self {
            U4idsValueKind::Bool(flag) => Value::Bool(flag),
            U4idsValueKind::Int(_, _, number) => Value::Number(Number::from(number)),
            U4idsValueKind::Choice(names, index) => Value::String(names[index].to_owned()),
            U4idsValueKind::Texts | U4idsValueKind::Each(_) | U4idsValueKind::Named(..) => {
                Value::Array(Vec::new())
            }
            U4idsValueKind::Text(_)
            | U4idsValueKind::Word(_)
            | U4idsValueKind::Time
            | U4idsValueKind::Id
            | U4idsValueKind::One(_) => Value::Null,
        }
    }

    fn fit(self, value: Value, place: &str, problems: &mut Problems) -> Value {
        match (self, value) {
            (
                U4idsValueKind::Text(_) | U4idsValueKind::Time | U4idsValueKind::Id | U4idsValueKind::One(_),
                Value::Null,
            ) => Value::Null,
            (U4idsValueKind::Choice(names, _), value) => match choose(names, &value) {
                Some(name) => Value::String(name.to_owned()),
                None => self.refuse(place, problems),
            },
            (U4idsValueKind::One(members), Value::Object(object)) => {
                Value::Object(fit(members, object, place, problems))
            }
            (U4idsValueKind::Each(members), Value::Array(list)) => each(members, list, place, problems),
            (U4idsValueKind::Named(members, name), Value::Array(list)) => {
                let list = each(members, list, place, problems);
                check_names(&list, name, place, problems);
                list
            }
            (_, value) if self.holds(&value) => value,
            _ => self.refuse(place, problems),
        }
    }

    /// Whether a plain value is of this kind.
    fn holds(self, value: &Value) -> bool {
        match (self, value) {
            (U4idsValueKind::Text(longest), Value::String(text)) => text.chars().count() <= longest,
            (U4idsValueKind::Int(least, most, _), Value::Number(number)) => {
                number.as_i64().is_some_and(|number| (least..=most).contains(&number))
            }
            (U4idsValueKind::Texts, Value::Array(list)) => list.iter().all(Value::is_string),
            (U4idsValueKind::Word(words), Value::String(text)) => words.contains(&text.as_str()),
            (U4idsValueKind::Time, Value::String(text)) => text.parse::<Timestamp>().is_ok(),
            (U4idsValueKind::Bool(_), Value::Bool(_))
            | (U4idsValueKind::Id, Value::String(_) | Value::Number(_)) => true,
            _ => false,
        }
    }

    fn refuse(self, place: &str, problems: &mut Problems) -> Value {
        let wanted = match self {
            U4idsValueKind::Text(longest) => format!("must be text of at most {longest} characters"),
            U4idsValueKind::Bool(_) => "must be true or false".into(),
            U4idsValueKind::Int(least, most, _) => format!("must be a whole number from {least} to {most}"),
            U4idsValueKind::Texts => "must be a list of texts".into(),
            U4idsValueKind::Choice(names, _) => {
                let names: Vec<&str> = names.iter().copied().filter(|name| !name.is_empty()).collect();
                format!("must be one of {} or its number", names.join(", "))
            }
            U4idsValueKind::Word(words) => format!("must be one of {}", words.join(", ")),
            U4idsValueKind::Time => "must be a date and time with an offset".into(),
            U4idsValueKind::Id => "must be an id".into(),
            U4idsValueKind::One(_) => "must be an object".into(),
            U4idsValueKind::Each(_) | U4idsValueKind::Named(..) => "must be a list of objects".into(),
        };
        problems.add(place, format!("The value {wanted}."));
        Value::Null
    }
}

/// The name that a name or number stands for.
fn choose(names: &'static [&'static str], value: &Value) -> Option<&'static str> {
    let index = match value {
        Value::Number(number) => usize::try_from(number.as_u64()?).ok()?,
        Value::String(text) => names.iter().position(|name| name == text)?,
        _ => return None,
    };
    names.get(index).copied().filter(|name| !name.is_empty())
}

fn each(members: &'static [U4idsMember], list: Vec<Value>, place: &str, problems: &mut Problems) -> Value {
    let fitted = list
        .into_iter()
        .enumerate()
        .map(|(index, item)| U4idsValueKind::One(members).fit(item, &format!("{place}[{index}]"), problems));
    let list: Vec<Value> = fitted.collect();
    if list.iter().any(Value::is_null) {
        problems.add(place, "Every element must be an object.");
    }
    Value::Array(list)
}

fn check_names(list: &Value, name: &str, place: &str, problems: &mut Problems) {
    let names: Vec<&str> =
        list.as_array().into_iter().flatten().filter_map(|item| item[name].as_str()).collect();
    if list.as_array().is_some_and(Vec::is_empty) {
        problems.add(place, "At least one element is needed.");
    }
    if names.iter().enumerate().any(|(index, known)| names[..index].contains(known)) {
        problems.add(place, format!("The {name} must be unique."));
    }
}
