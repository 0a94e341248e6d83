//! Attributes as people name them: in any letter case (RFC 7643, section 2.1), those of an extension behind their URN and a
//! colon (RFC 7644, section 3.10) or a dot. What is changed is named as the documents do, before anything looks at it.

use super::features;
use super::schemas::SCHEMAS;
use crate::commands::args::RESOURCE_TYPE;
use crate::fault::Fault;
use crate::json;
use crate::protocols::scim::URN;
use crate::schema::{Documented, Schema};
use crate::session::{Change, CommandInput, Session};
use serde_json::{Map, Value, json};

/// Schemas whose attributes stand at the root.
const CORE: [&str; 2] =
    ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:core:2.0:Group"];

/// AttributeNames of attributes that are known.
struct AttributeNames {
    body: Documented,
    /// Attributes that the service describes besides.
    more: Vec<String>,
}

/// AttributeNames what is changed of a user as the documents do.
///
/// # Errors
/// Usage: an attribute is given twice.
pub(super) fn of_user(_session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    spell(given, "/Users/{user}", Vec::new)
}

/// The same of a group.
///
/// # Errors
/// Usage: an attribute is given twice.
pub(super) fn of_group(_session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    spell(given, "/Groups/{group}", Vec::new)
}

/// The same of a resource of any type, by the names that the service describes.
///
/// # Errors
/// Usage: an attribute is given twice.
pub(super) fn of_resource(session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    let endpoint = given.text(&RESOURCE_TYPE).unwrap_or_default().to_owned();
    let path = match endpoint.as_str() {
        "Users" => "/Users/{user}",
        "Groups" => "/Groups/{group}",
        _ => "/{resource-type}/{resource}",
    };
    spell(given, path, || features::names_of(session, &endpoint))
}

fn spell(
    given: &mut CommandInput,
    path: &'static str,
    more: impl FnOnce() -> Vec<String>,
) -> Result<(), Fault> {
    if given.changes.is_empty() && given.data.is_none() && given.replace.is_none() {
        return Ok(());
    }
    let Some(body) = SCHEMAS.request("PATCH", path) else { return Ok(()) };
    let names = AttributeNames { body, more: more() };
    for change in &mut given.changes {
        change_spelt(&names, change);
    }
    for object in [&mut given.data, &mut given.replace].into_iter().flatten() {
        *object = names.object(object)?;
    }
    Ok(())
}

fn change_spelt(names: &AttributeNames, change: &mut Change) {
    let (name, taken) = match change {
        Change::Remove(name, text) => (name, Some(text)),
        Change::Set(name, _) | Change::Add(name, _) | Change::Insert(name, ..) | Change::Unset(name) => {
            (name, None)
        }
    };
    let (way, node) = names.way(name);
    if let Some(way) = way {
        *name = way.join(".");
    }
    // An element of a list of objects goes by its value.
    let is_list = node
        .and_then(|node| node.items.as_deref())
        .is_some_and(|of| !names.body.resolve(of).properties.is_empty());
    if let Some(text) = taken.filter(|_| is_list) {
        let is_object = serde_json::from_str::<Value>(text).is_ok_and(|value| value.is_object());
        if !is_object && !text.starts_with(':') {
            *text = format!(":{}", json!({ "value": text.as_str() }));
        }
    }
}

impl AttributeNames {
    /// A name in parts as the documents spell them, and what is documented of its place. No parts where it stays as it is.
    fn way(&self, name: &str) -> (Option<Vec<String>>, Option<&'static Schema>) {
        let root = self.body.root();
        let is_urn = name.get(..URN.len()).is_some_and(|start| start.eq_ignore_ascii_case(URN));
        if !is_urn {
            let (way, node) = self.below(root, name);
            return (Some(way), node);
        }
        let Some((schema, rest)) = self.schema(name) else { return (None, None) };
        if CORE.iter().any(|core| core.eq_ignore_ascii_case(schema)) && !rest.is_empty() {
            let (way, node) = self.below(root, rest);
            return (Some(way), node);
        }
        let known = root.properties.iter().find(|(known, _)| known.eq_ignore_ascii_case(schema));
        let spelt = known.map_or(schema, |(known, _)| known.as_str()).to_owned();
        let node = known.map(|(_, node)| self.body.resolve(node));
        if rest.is_empty() {
            return (Some(vec![spelt]), node);
        }
        let (below, node) = match node {
            Some(node) => self.below(node, rest),
            None => (vec![rest.to_owned()], None),
        };
        (Some(std::iter::once(spelt).chain(below).collect()), node)
    }

    /// The URN of a schema in front of a name, and the name behind it: a known one, or one that ends in a version and a word.
    fn schema<'n>(&self, name: &'n str) -> Option<(&'n str, &'n str)> {
        let known = self.body.root().properties.iter().map(|(name, _)| name.as_str());
        let front = known.filter(|known| known.starts_with(URN)).chain(CORE).find_map(|known| {
            let (front, rest) = (name.get(..known.len())?, name.get(known.len()..)?);
            let is_end = rest.is_empty() || rest.starts_with([':', '.']);
            (is_end && front.eq_ignore_ascii_case(known)).then_some((front, rest.get(1..).unwrap_or("")))
        });
        front.or_else(|| {
            let (front, rest) = name.rsplit_once(':')?;
            let (version, word) = front.rsplit_once(':')?;
            let version = version.rsplit(':').next()?;
            let is_version =
                version.contains('.') && version.chars().all(|one| one.is_ascii_digit() || one == '.');
            (is_version && !word.contains('.')).then_some((front, rest))
        })
    }

    /// The parts of a name below a place, those that are known as the documents spell them.
    fn below(&self, root: &'static Schema, name: &str) -> (Vec<String>, Option<&'static Schema>) {
        let (mut way, mut node) = (Vec::new(), Some(root));
        for part in parts(name) {
            let at_root = way.is_empty() && std::ptr::eq(root, self.body.root());
            let (spelt, below) = self.member(node, &part, at_root);
            way.push(spelt);
            node = below;
        }
        (way, node)
    }

    fn member(
        &self,
        node: Option<&'static Schema>,
        name: &str,
        at_root: bool,
    ) -> (String, Option<&'static Schema>) {
        let known =
            node.and_then(|node| node.properties.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)));
        if let Some((known, below)) = known {
            return (known.clone(), Some(self.body.resolve(below)));
        }
        let more = self.more.iter().find(|known| at_root && known.eq_ignore_ascii_case(name));
        let items = node.and_then(|node| node.items.as_deref()).map(|of| self.body.resolve(of));
        (more.map_or(name, String::as_str).to_owned(), items)
    }

    /// An object with its members as the documents name them.
    fn object(&self, object: &Value) -> Result<Value, Fault> {
        let Value::Object(members) = object else { return Ok(object.clone()) };
        let mut spelt = json!({});
        for (name, value) in members {
            let is_urn = name.get(..URN.len()).is_some_and(|start| start.eq_ignore_ascii_case(URN));
            let (way, node) = match is_urn {
                true => {
                    let (way, node) = self.way(name);
                    (way.unwrap_or_else(|| vec![name.clone()]), node)
                }
                false => {
                    let (name, node) = self.member(Some(self.body.root()), name, true);
                    (vec![name], node)
                }
            };
            let at: String = way.iter().map(|part| format!("/{}", json::escaped(part))).collect();
            let value = self.inner(node, value)?;
            let there = json::at(&spelt, &at);
            if spelt.pointer(&at).is_some() && !(there.is_object() && value.is_object()) {
                return Err(twice(name));
            }
            if there.is_object() {
                let mut both = there.clone();
                json::merge(&mut both, value);
                json::put(&mut spelt, &at, both);
            } else {
                json::put(&mut spelt, &at, value);
            }
        }
        Ok(spelt)
    }

    fn inner(&self, node: Option<&'static Schema>, value: &Value) -> Result<Value, Fault> {
        match value {
            Value::Object(members) => {
                let mut spelt = Map::new();
                for (name, value) in members {
                    let (own, below) = self.member(node.filter(|node| node.items.is_none()), name, false);
                    if spelt.insert(own, self.inner(below, value)?).is_some() {
                        return Err(twice(name));
                    }
                }
                Ok(Value::Object(spelt))
            }
            Value::Array(list) => {
                let items = node.and_then(|node| node.items.as_deref()).map(|of| self.body.resolve(of));
                list.iter().map(|one| self.inner(items, one)).collect()
            }
            other => Ok(other.clone()),
        }
    }
}

fn twice(name: &str) -> Fault {
    Fault::usage(format!("'{name}' is given twice: names of attributes are one in any letter case"))
        .hint("nothing was sent")
}

/// The parts of a name; `\.` is a dot in one, and stays written so.
fn parts(name: &str) -> Vec<String> {
    let marked = name.replace("\\.", "\u{0}");
    marked.split('.').map(|part| part.replace('\u{0}', "\\.")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> AttributeNames {
        let body = SCHEMAS.request("PATCH", "/Users/{user}").unwrap();
        AttributeNames { body, more: vec!["serialNumber".to_owned()] }
    }

    #[test]
    fn names_of_attributes_are_one_in_any_letter_case_and_behind_their_urn() {
        let enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
        for (typed, name) in [
            ("USERNAME", "userName".to_owned()),
            ("name.GivenName", "name.givenName".to_owned()),
            ("Emails.0.VALUE", "emails.0.value".to_owned()),
            ("SERIALNUMBER", "serialNumber".to_owned()),
            ("Own.Part", "Own.Part".to_owned()),
            ("own\\.Part", "own\\.Part".to_owned()),
            (&format!("{enterprise}:Department"), format!("{enterprise}.department")),
            (&format!("{}.department", enterprise.to_uppercase()), format!("{enterprise}.department")),
            (&format!("{enterprise}:manager.Value"), format!("{enterprise}.manager.value")),
            (enterprise, enterprise.to_owned()),
            ("urn:ietf:params:scim:schemas:core:2.0:User:UserName", "userName".to_owned()),
            ("urn:acme:1.0:Badge:number", "urn:acme:1.0:Badge.number".to_owned()),
            ("urn:acme:Badge.number", "urn:acme:Badge.number".to_owned()),
        ] {
            let mut change = Change::Unset(typed.to_owned());
            change_spelt(&names(), &mut change);
            assert_eq!(change.name(), name, "{typed}");
        }
        let data = json!({"USERNAME": "a", "Emails": [{"VALUE": "x"}], format!("{enterprise}:Department"): "D",
            enterprise: {"costCenter": "4"}});
        let spelt = names().object(&data).unwrap();
        assert_eq!(
            spelt,
            json!({"userName": "a", "emails": [{"value": "x"}], enterprise: {"department": "D", "costCenter": "4"}})
        );
        assert!(names().object(&json!({"userName": "a", "USERNAME": "b"})).is_err());
    }
}
