//! `${NAME}` in files: values that differ from account to account. `$${` stands for `${` itself.

use super::named::{is_name, names_in};
use super::object::ordered;
use crate::json;
use serde_json::{Map, Value};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

/// Values by name.
#[derive(Debug, Clone, Default)]
pub struct Variables(BTreeMap<String, Value>);

/// Which variables texts are to name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum VariableUse {
    /// All whose values they hold.
    New,
    /// Those that they named before, as they did.
    Known,
}

/// The shortest text that an export replaces by a variable: shorter ones stand everywhere by chance.
const SHORTEST: usize = 3;

impl Variables {
    /// Sets a variable.
    ///
    /// # Errors
    /// The name is none, or there is no value: the end of a sentence.
    pub fn set(&mut self, name: &str, value: Value) -> Result<(), String> {
        if !is_name(name) {
            return Err(format!("'{name}' is no name of a variable: letters, digits and _ make one"));
        }
        if value.is_null() {
            return Err(format!("the variable {name} has no value"));
        }
        self.0.insert(name.to_owned(), value);
        Ok(())
    }

    /// The names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Whether an export puts the name of a variable where a text holds its value, wherever that stands: not for short texts,
    /// numbers and lists, which stay where files name them.
    pub fn is_put_in(&self, name: &str) -> bool {
        self.0.get(name).and_then(Value::as_str).is_some_and(|text| text.chars().count() >= SHORTEST)
    }

    /// The variables that have the value of another one too.
    pub(super) fn shared(&self) -> HashSet<&str> {
        let has_it = |value: &Value| self.0.values().filter(|other| *other == value).count() > 1;
        self.0.iter().filter(|(_, value)| has_it(value)).map(|(name, _)| name.as_str()).collect()
    }

    /// The elements of a list of a file that the one of the platform holds once, and the file several times, because variables of theirs
    /// have one value: all stay, because elsewhere they may have several.
    pub(super) fn twins<'v>(&self, named: &[Value], old: &'v [Value]) -> Vec<(usize, &'v Value)> {
        let known: Vec<Option<Value>> = old.iter().map(|one| self.resolved(one.clone()).ok()).collect();
        let is_twin = |place: usize, other: usize| {
            place != other
                && known[place] == known[other]
                && (self.holds_one(&old[place]) || self.holds_one(&old[other]))
        };
        let mut found: Vec<(usize, &Value)> = Vec::new();
        for (place, one) in old.iter().enumerate().filter(|(_, one)| !named.contains(one)) {
            let Some(value) =
                known[place].as_ref().filter(|_| (0..old.len()).any(|other| is_twin(place, other)))
            else {
                continue;
            };
            let twin = named.iter().position(|other| self.says(other, value));
            found.extend(twin.map(|twin| (twin, one)));
        }
        found
    }

    /// Puts values in the place of names.
    ///
    /// # Errors
    /// A name without a value, or a `${` that names nothing: the end of a sentence.
    pub(super) fn resolved(&self, value: Value) -> Result<Value, String> {
        match json::any(&value, &|one| one.as_str().is_some_and(|text| text.contains("${"))) {
            true => self.put_in(value, ""),
            false => Ok(value),
        }
    }

    /// The text itself is not told: it may be a secret.
    fn put_in(&self, value: Value, at: &str) -> Result<Value, String> {
        Ok(match value {
            Value::String(text) if text.contains("${") => self.text(&text).map_err(|wrong| match at {
                "" => wrong,
                at => format!("{wrong} in {}", json::spoken(at)),
            })?,
            Value::Array(list) => {
                let one = |(place, one)| self.put_in(one, &format!("{at}/{place}"));
                Value::Array(list.into_iter().enumerate().map(one).collect::<Result<_, _>>()?)
            }
            Value::Object(members) => {
                let member = |(name, value): (String, Value)| {
                    let value = self.put_in(value, &format!("{at}/{}", json::escaped(&name)));
                    value.map(|value| (name, value))
                };
                Value::Object(members.into_iter().map(member).collect::<Result<Map<_, _>, _>>()?)
            }
            other => other,
        })
    }

    fn text(&self, text: &str) -> Result<Value, String> {
        let (mut made, mut rest) = (String::new(), text);
        while let Some(at) = rest.find("${") {
            if at > 0 && rest[..at].ends_with('$') {
                made.push_str(&rest[..at - 1]);
                made.push_str("${");
                rest = &rest[at + 2..];
                continue;
            }
            made.push_str(&rest[..at]);
            let inner = &rest[at + 2..];
            let end = inner.find('}').filter(|end| is_name(&inner[..*end]));
            let Some(end) = end else {
                return Err("has a '${' without a name and '}' (write $${ for '${' itself)".to_owned());
            };
            let name = &inner[..end];
            let value = self.0.get(name).ok_or_else(|| format!("needs the variable {name}"))?;
            rest = &inner[end + 1..];
            match value {
                // It stands alone, so it keeps its type.
                value if made.is_empty() && rest.is_empty() => return Ok(value.clone()),
                Value::String(text) => made.push_str(text),
                Value::Array(_) | Value::Object(_) => {
                    return Err(format!("has text beside the variable {name}, which is a list or an object"));
                }
                other => made.push_str(&other.to_string()),
            }
        }
        made.push_str(rest);
        Ok(Value::String(made))
    }

    /// What was read, as a file says it: where the file that is there had variables for it, they stay; elsewhere texts that
    /// hold the text of a variable name it.
    pub(super) fn put_back(&self, value: Value, there: Option<&Value>) -> Value {
        self.said(value, there, VariableUse::New)
    }

    /// The same without a variable where the file that is there had none: for names, which are the same on every account.
    pub(super) fn kept(&self, value: Value, there: Option<&Value>) -> Value {
        self.said(value, there, VariableUse::Known)
    }

    fn said(&self, value: Value, there: Option<&Value>, naming: VariableUse) -> Value {
        let there = there.filter(|old| self.holds_one(old));
        if let Some(old) = there.filter(|old| old.is_string() && self.says(old, &value)) {
            return old.clone();
        }
        match value {
            Value::String(text) => {
                let mut before = Vec::new();
                there.iter().for_each(|old| names_in(old, &mut before));
                Value::String(self.named(&text, &before, naming))
            }
            Value::Array(list) => {
                let pairs = there.and_then(Value::as_array).map(|old| self.pairs(&list, old));
                let old = |place: usize| *pairs.as_ref()?.get(place)?;
                let one = |(place, value)| self.said(value, old(place), naming);
                Value::Array(list.into_iter().enumerate().map(one).collect())
            }
            Value::Object(members) => {
                let one = |(name, value): (String, Value)| {
                    let old = there.and_then(|old| old.get(&name));
                    let value = self.said(value, old, naming);
                    (name, value)
                };
                Value::Object(members.into_iter().map(one).collect())
            }
            other => other,
        }
    }

    fn holds_one(&self, old: &Value) -> bool {
        json::any(old, &|one| one.as_str().is_some_and(|text| text.contains("${")))
    }

    fn says(&self, old: &Value, value: &Value) -> bool {
        self.resolved(old.clone()).is_ok_and(|old| old == *value)
    }

    /// The element of a file that each element of a list was, wherever it stood: the one that says the same, else the one of those
    /// that are left with the most members that do.
    fn pairs<'v>(&self, list: &[Value], old: &'v [Value]) -> Vec<Option<&'v Value>> {
        let resolved: Vec<Option<Value>> = old.iter().map(|old| self.resolved(old.clone()).ok()).collect();
        let mut is_free = vec![true; old.len()];
        let mut pairs: Vec<Option<&Value>> = vec![None; list.len()];
        let mut by_text: HashMap<String, VecDeque<usize>> = HashMap::new();
        for (place, one) in resolved.iter().enumerate() {
            if let Some(one) = one {
                by_text.entry(by_value(one)).or_default().push_back(place);
            }
        }
        for (place, value) in list.iter().enumerate() {
            let same = by_text.get_mut(&by_value(value)).and_then(VecDeque::pop_front);
            if let Some(same) = same {
                (pairs[place], is_free[same]) = (Some(&old[same]), false);
            }
        }
        for (place, value) in list.iter().enumerate() {
            if pairs[place].is_some() || !(0..old.len()).any(|at| is_free[at] && self.holds_one(&old[at])) {
                continue;
            }
            let free = (0..old.len()).filter(|at| is_free[*at]);
            let likeness = |at: &usize| (alike(value, resolved[*at].as_ref()), *at == place, Reverse(*at));
            if let Some(near) =
                free.max_by_key(likeness).filter(|at| value.is_object() == old[*at].is_object())
            {
                (pairs[place], is_free[near]) = (Some(&old[near]), false);
            }
        }
        pairs
    }

    /// A text with the names of variables in it. Those that it held `before` are named however short they are.
    fn named(&self, text: &str, before: &[String], naming: VariableUse) -> String {
        let mut texts: Vec<(&str, &str)> =
            self.0.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_str()?))).collect();
        texts.retain(|(name, value)| match naming {
            VariableUse::New if value.chars().count() >= SHORTEST => true,
            VariableUse::New => !value.is_empty() && before.iter().any(|one| one == name),
            VariableUse::Known => false,
        });
        // Of several that fit, the one that stood there stays; of several with one value those that stood there, in their order.
        let stood = |name: &str| before.iter().any(|one| one == name);
        texts.sort_by_key(|(name, value)| (!stood(name), Reverse(value.len())));
        let mut left: Vec<&str> = before.iter().map(String::as_str).collect();
        let (mut made, mut rest) = (String::new(), text);
        while let Some(sign) = rest.chars().next() {
            // Behind a `$`, what names a variable would stand for itself.
            let is_free = !made.ends_with('$');
            let variable = texts.iter().find(|(_, value)| is_free && rest.starts_with(value));
            if let Some((first, value)) = variable {
                let fits = |name: &&str| texts.iter().any(|(other, same)| other == name && same == value);
                let next = left.iter().position(fits);
                let name = next.map_or(*first, |next| left.remove(next));
                made.push_str(&format!("${{{name}}}"));
                rest = &rest[value.len()..];
            } else if rest.starts_with("${") {
                made.push_str("$${");
                rest = &rest[2..];
            } else {
                made.push(sign);
                rest = &rest[sign.len_utf8()..];
            }
        }
        made
    }
}

/// A value as a text that is the same whatever the order of members.
fn by_value(value: &Value) -> String {
    ordered(value.clone(), "").to_string()
}

/// How many members of an object another has as well.
fn alike(value: &Value, other: Option<&Value>) -> usize {
    let (Some(members), Some(others)) = (value.as_object(), other.and_then(Value::as_object)) else {
        return 0;
    };
    members.iter().filter(|(name, value)| !value.is_null() && others.get(*name) == Some(value)).count()
}

#[cfg(test)]
mod tests {
    use super::super::named::may_say;
    use super::*;
    use serde_json::json;

    fn variables() -> Variables {
        let mut variables = Variables::default();
        variables.set("HOST", json!("portal.example.test")).unwrap();
        variables.set("PORT", json!(8443)).unwrap();
        variables.set("X", json!("ab")).unwrap();
        variables.set("LIST", json!(["x", 1])).unwrap();
        variables
    }

    #[test]
    fn a_variable_alone_keeps_its_type_and_a_missing_one_is_told() {
        let resolved = |value: Value| variables().resolved(value);
        assert_eq!(
            resolved(json!({"a": ["https://${HOST}:${PORT}/x"]})),
            Ok(json!({"a": ["https://portal.example.test:8443/x"]}))
        );
        assert_eq!(resolved(json!("${PORT}")), Ok(json!(8443)));
        assert_eq!(resolved(json!("$${HOST} $$${HOST} $5")), Ok(json!("${HOST} $${HOST} $5")));
        assert_eq!(resolved(json!("${NONE}")), Err("needs the variable NONE".to_owned()));
        assert!(resolved(json!("${")).is_err_and(|why| why.contains("without a name")));
        assert!(Variables::default().set("a-b", json!("x")).is_err());
        assert!(Variables::default().set("A", json!(null)).is_err());
        assert_eq!(resolved(json!({"a": "${LIST}"})), Ok(json!({"a": ["x", 1]})));
        assert!(resolved(json!("x${LIST}")).is_err_and(|why| why.contains("LIST")));
    }

    #[test]
    fn what_is_put_back_resolves_to_what_was_read() {
        for (read, there, file) in [
            (json!("https://portal.example.test/x"), Value::Null, json!("https://${HOST}/x")),
            (json!("ab ${HOST}"), Value::Null, json!("ab $${HOST}")),
            (json!(8443), json!("${PORT}"), json!("${PORT}")),
            (json!(8444), json!("${PORT}"), json!(8444)),
            (json!(["x", 1]), json!("${LIST}"), json!("${LIST}")),
            (json!(["x", 2]), json!("${LIST}"), json!(["x", 2])),
            (json!({"a": "ab"}), json!({"a": "${X}"}), json!({"a": "${X}"})),
            (json!(["$${", "ab"]), json!(["x", "${X}"]), json!(["$$${", "${X}"])),
            (json!("costs $ab"), Value::Null, json!("costs $ab")),
        ] {
            let put = variables().put_back(read.clone(), Some(&there));
            assert_eq!(put, file);
            assert_eq!(variables().resolved(put), Ok(read));
        }
    }

    #[test]
    fn elements_of_a_list_keep_their_variables_wherever_they_stand() {
        for (read, there, file) in [
            (json!(["api", "new", "ab"]), json!(["${X}", "api"]), json!(["api", "new", "${X}"])),
            (json!([8443, "x"]), json!(["x", "y", "${PORT}"]), json!(["${PORT}", "x"])),
            (
                json!([{"n": "b", "v": 2}, {"n": "a", "u": "ab", "v": 1}, {"n": "c"}]),
                json!([{"n": "a", "u": "${X}", "v": 0}, {"n": "b"}]),
                json!([{"n": "b", "v": 2}, {"n": "a", "u": "${X}", "v": 1}, {"n": "c"}]),
            ),
            (json!({"a": "an ab more"}), json!({"a": "an ${X}"}), json!({"a": "an ${X} more"})),
        ] {
            let put = variables().put_back(read.clone(), Some(&there));
            assert_eq!(put, file);
            assert_eq!(variables().resolved(put), Ok(read));
        }
        assert_eq!(variables().kept(json!(["y", "ab"]), Some(&json!(["${X}"]))), json!(["y", "${X}"]));
        assert!(may_say("a${X}c", "abbc") && may_say("${X}", "") && !may_say("a${X}c", "abb"));
    }

    #[test]
    fn every_text_of_signs_and_values_comes_back_from_its_file() {
        let mut variables = Variables::default();
        for (name, value) in [("A", "abc"), ("B", "$ab"), ("C", "{x}"), ("D", "ab$"), ("E", "${A")] {
            variables.set(name, json!(value)).unwrap();
        }
        let parts = ["$", "{", "}", "${", "abc", "ab", "{x}", "x", "${A}", "c"];
        for number in 0..parts.len().pow(5) {
            let mut rest = number;
            let mut text = String::new();
            for _ in 0..5 {
                text.push_str(parts[rest % parts.len()]);
                rest /= parts.len();
            }
            let read = Value::from(text);
            let put = variables.put_back(read.clone(), None);
            assert_eq!(variables.resolved(put.clone()), Ok(read), "{put}");
        }
    }
}
