//! Members that hold secrets: told by name, hidden in output, and found where output was given back. One rule for all of it:
//! names without regard to case, `_` and `-`, those of the platform and those that say everywhere what they hold; in an
//! operation of a patch the path says whose value it is.

use super::{Mentions, escaped, spoken, unescaped};
use crate::secret::HIDDEN;
use serde_json::{Map, Value};

/// Names whose values are secrets on every platform: members, form fields, query values and headers.
const ALWAYS: [&str; 37] = [
    "accesstoken",
    "answer",
    "apikey",
    "appkey",
    "assertion",
    "authorization",
    "clientassertion",
    "clientsecret",
    "cookie",
    "currentpassword",
    "encryptedbiometrictoken",
    "gridcontent",
    "gridcontents",
    "idpsecret",
    "idtoken",
    "newpassword",
    "oldpassword",
    "passcode",
    "passcodes",
    "passphrase",
    "passphrases",
    "passwd",
    "password",
    "passwords",
    "pin",
    "pinhash",
    "privatekey",
    "proxyauthorization",
    "ptyaccessjwttoken",
    "pwd",
    "refreshtoken",
    "secret",
    "setcookie",
    "sharedsecret",
    "token",
    "xapikey",
    "xsasignature",
];

/// Hides every scalar under a secret member at any depth: one that is named everywhere, or in `names`, where `parent.member` names
/// a member only below that parent. Where such a member is an object with a `value`, only that is hidden. Empty text, null,
/// true and false stay: they hold nothing. Tells whether anything was hidden.
pub fn hide(value: &mut Value, names: &[&str]) -> bool {
    let mut hidden = false;
    each(value, names, "", &mut |scalar| {
        *scalar = Value::String(HIDDEN.into());
        hidden = true;
    });
    hidden
}

/// The texts that [`hide`] would hide; numbers as they are written.
pub fn secrets_in(mut value: Value, names: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    each(&mut value, names, "", &mut |scalar| {
        found.push(scalar.as_str().map_or_else(|| scalar.to_string(), str::to_owned));
    });
    found
}

/// Does something with every secret scalar.
fn each(value: &mut Value, names: &[&str], parent: &str, act: &mut dyn FnMut(&mut Value)) {
    match value {
        Value::Object(map) => {
            let patched = patched(map);
            for (name, member) in map.iter_mut() {
                let of_patch = patched.as_ref().filter(|_| alike("value", name));
                if is_named(names, parent, name) || of_patch.is_some_and(|at| is_secret(names, at)) {
                    scalars(member, act);
                } else {
                    let parent = of_patch.map_or(name.as_str(), |at| steps(at).last().unwrap_or_default());
                    each(member, names, parent, act);
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|item| each(item, names, parent, act)),
        _ => {}
    }
}

/// Does something with every scalar of a secret.
fn scalars(value: &mut Value, act: &mut dyn FnMut(&mut Value)) {
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::String(text) if text.is_empty() || text == HIDDEN => {}
        Value::Object(map) => match map.iter().any(|(name, _)| alike("value", name)) {
            true => {
                map.iter_mut()
                    .filter(|(name, _)| alike("value", name))
                    .for_each(|(_, inner)| scalars(inner, act));
            }
            false => map.values_mut().for_each(|inner| scalars(inner, act)),
        },
        Value::Array(list) => list.iter_mut().for_each(|inner| scalars(inner, act)),
        scalar => act(scalar),
    }
}

/// The place that an operation of a patch changes, as a pointer: JSON Patch has one, SCIM writes `password`,
/// `urn:ietf:params:scim:schemas:core:2.0:User:password` or `keys[id eq "1"].value`.
fn patched(map: &Map<String, Value>) -> Option<String> {
    // Names of members have no letter case in SCIM.
    let said = |name: &str| map.iter().find(|(known, _)| alike(name, known))?.1.as_str();
    said("op")?;
    let path = said("path")?;
    if path.starts_with('/') {
        return Some(path.to_owned());
    }
    let (mut plain, mut depth) = (String::from("/"), 0_usize);
    for sign in path.chars() {
        match sign {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            '.' | ':' if depth == 0 => plain.push('/'),
            _ if depth == 0 => plain.push(sign),
            _ => {}
        }
    }
    Some(plain)
}

/// The names on the way to a place; what stands for a place in a list is none.
fn steps(pointer: &str) -> impl DoubleEndedIterator<Item = &str> {
    pointer.split('/').filter(|part| is_step(part))
}

/// Whether a part of a pointer is a name, and no place in a list.
fn is_step(part: &str) -> bool {
    part.starts_with(|letter: char| letter.is_ascii_alphabetic())
        || !part.is_empty() && part != "-" && part.parse::<usize>().is_err()
}

/// Whether a secret stands at a pointer, or above it: what a secret holds may be one itself.
pub fn is_secret(members: &[&str], pointer: &str) -> bool {
    let mut parent = String::new();
    steps(pointer).any(|step| {
        let step = unescaped(step);
        let secret = is_named(members, &parent, &step);
        parent = step;
        secret
    })
}

/// Where a text or number stands below a member that holds secrets: the first of those there are, as a pointer.
pub fn first_secret(value: &Value, names: &[&str]) -> Option<String> {
    fn find(value: &Value, names: &[&str], (parent, inside): (&str, bool)) -> Option<String> {
        match value {
            Value::String(text) if text.is_empty() => None,
            Value::String(_) | Value::Number(_) => inside.then(String::new),
            Value::Array(list) => list.iter().enumerate().find_map(|(place, one)| {
                find(one, names, (parent, inside)).map(|below| format!("/{place}{below}"))
            }),
            Value::Object(members) => members.iter().find_map(|(name, one)| {
                let empty = matches!(one, Value::Null | Value::Bool(_)) || one.as_str() == Some("");
                let (parent, inside) = match steps(name).next() {
                    _ if empty => return None,
                    None => (parent, inside),
                    Some(_) => (name.as_str(), inside || is_named(names, parent, name)),
                };
                find(one, names, (parent, inside)).map(|below| format!("/{}{below}", escaped(name)))
            }),
            _ => None,
        }
    }
    find(value, names, ("", false))
}

/// Whether a name says by itself that its value is a secret, or is one of those named.
pub fn is_secret_name(names: &[&str], name: &str) -> bool {
    is_named(names, "", name)
}

/// Whether a member below a parent is one of those named.
fn is_named(names: &[&str], parent: &str, member: &str) -> bool {
    let member = unprefixed(member);
    let mut letters = [0; SHORT_NAME];
    let letters = short(member, &mut letters);
    let is_member = |named: &str| match letters {
        Some(letters) => letters_of(named).eq(letters.iter().copied()),
        None => alike(named, member),
    };
    // Most names are told by their ends, which costs a tenth.
    let ends_so =
        |named: &str| letters.is_none_or(|letters| letters_of(named).next_back() == letters.last().copied());
    letters.is_some_and(is_always)
        || names.iter().any(|named| match named.split_once('.').filter(|_| ends_so(named)) {
            Some((above, below)) => is_member(below) && alike(above, parent),
            None => ends_so(named) && is_member(named),
        })
}

/// Whether the letters of a name are those of one of [`ALWAYS`].
fn is_always(letters: &[u8]) -> bool {
    let (Some(first), Some(last)) = (letters.first(), letters.last()) else { return false };
    BEGIN_AND_END[usize::from(*first)] & bit(*last) != 0
        && ALWAYS.binary_search_by(|known| known.as_bytes().cmp(letters)).is_ok()
}

/// For each first letter the last letters of [`ALWAYS`], as bits.
static BEGIN_AND_END: [u32; 256] = {
    let mut ends = [0; 256];
    let mut place = 0;
    while place < ALWAYS.len() {
        let name = ALWAYS[place].as_bytes();
        ends[name[0] as usize] |= bit(name[name.len() - 1]);
        place += 1;
    }
    ends
};

/// A bit for a letter; some share one.
const fn bit(letter: u8) -> u32 {
    1 << (letter % 32)
}

/// The most letters of a name that are prepared once for all comparisons; those of `ALWAYS` have fewer.
const SHORT_NAME: usize = 48;

/// The letters of a name as [`letters`] gives them; nothing where there are more than `place` holds.
fn short<'p>(name: &str, place: &'p mut [u8; SHORT_NAME]) -> Option<&'p [u8]> {
    let mut length = 0;
    for letter in letters_of(name) {
        *place.get_mut(length)? = letter;
        length += 1;
    }
    Some(&place[..length])
}

/// A name without the schema before it, as in `urn:ietf:params:scim:schemas:core:2.0:User:password`. The name of a schema itself,
/// which stands behind a version, is left.
fn unprefixed(name: &str) -> &str {
    let Some((before, last)) = name.rsplit_once(':') else { return name };
    let above = before.rsplit(':').next().unwrap_or_default();
    let is_version = above.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    if is_version && !above.is_empty() { name } else { last }
}

/// Whether two names are one but for case, `_` and `-`.
fn alike(left: &str, right: &str) -> bool {
    letters_of(left).eq(letters_of(right))
}

/// A name in small letters, without what stands between words.
pub fn letters_of(name: &str) -> impl DoubleEndedIterator<Item = u8> {
    name.bytes().filter(|byte| !matches!(byte, b'_' | b'-')).map(|byte| byte.to_ascii_lowercase())
}

/// Where the text that output shows in the place of a secret stands as the value of a secret member.
pub fn hidden_secret(value: &Value, names: &[&str]) -> Option<String> {
    fn find(at: &str, value: &Value, names: &[&str], secret: bool) -> Option<String> {
        match value {
            Value::String(text) if secret && text == HIDDEN => Some(spoken(at)),
            Value::Object(map) => {
                let patched = patched(map);
                map.iter().find_map(|(name, member)| {
                    let at = match patched.as_ref().filter(|_| alike("value", name)) {
                        Some(place) => place.clone(),
                        None => format!("{at}/{}", escaped(name)),
                    };
                    let secret = secret || is_secret(names, &at);
                    find(&at, member, names, secret)
                })
            }
            Value::Array(list) => list
                .iter()
                .enumerate()
                .find_map(|(index, one)| find(&format!("{at}/{index}"), one, names, secret)),
            _ => None,
        }
    }
    find("", value, names, false)
}

/// The words of which raw text must hold one where [`hide`] finds something in it.
pub fn secret_words(names: &[&str]) -> impl Iterator<Item = String> {
    names.iter().chain(&ALWAYS).map(member)
}

/// The member that a name is of, without the one that it stands below.
fn member(name: &&str) -> String {
    name.rsplit('.').next().unwrap_or(name).to_owned()
}

/// Whether raw text may hold a member of one of these names: a cheap look before the dear one.
pub fn mentions(raw: &str, names: &[&str]) -> bool {
    Mentions::of(names.iter().map(member)).are_in(raw.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_that_are_secret_everywhere_stand_in_order() {
        assert!(ALWAYS.is_sorted());
        assert!(ALWAYS.iter().all(|name| letters_of(name).eq(name.bytes())));
    }

    #[test]
    fn the_first_secret_is_found_where_a_pointer_to_it_says_that_it_is_one() {
        let names = &["clientSecrets.value", "pin"];
        for (value, at) in [
            (json!({"a": "x", "list": [{"client_secret": "y"}]}), Some("/list/0/client_secret")),
            (json!({"clientSecrets": [{"id": 1, "value": "s"}]}), Some("/clientSecrets/0/value")),
            (json!({"password": {"a/b": [7]}}), Some("/password/a~1b/0")),
            (json!({"pin": {"0": {"x": 1}}, "secret": ""}), Some("/pin/0/x")),
            (json!({"value": "v", "secret": true, "token": null, "pins": "1"}), None),
        ] {
            let found = first_secret(&value, names);
            assert_eq!(found.as_deref(), at, "{value}");
            assert!(found.is_none_or(|at| is_secret(names, &at)));
        }
    }

    #[test]
    fn hide_blanks_values_but_not_emptiness() {
        let mut value = json!({"password": "p", "pinHash": {"value": "1", "isWritable": "true"},
            "list": [{"answer": "red", "question": "q"}], "secret": ""});
        hide(&mut value, &["password", "pinHash", "answer", "secret"]);
        assert_eq!(
            value,
            json!({"password": HIDDEN, "pinHash": {"value": HIDDEN, "isWritable": "true"},
                "list": [{"answer": HIDDEN, "question": "q"}], "secret": ""})
        );
    }

    #[test]
    fn secret_members_are_known_in_any_letter_case_and_at_any_depth() {
        let mut value =
            json!({"PassWord": "p", "a": [{"CLIENTSECRETS": [{"Value": "s", "id": 1}]}], "value": "v"});
        hide(&mut value, &["password", "clientSecrets.value"]);
        let hidden =
            json!({"PassWord": HIDDEN, "a": [{"CLIENTSECRETS": [{"Value": HIDDEN, "id": 1}]}], "value": "v"});
        assert_eq!(value, hidden);
        assert!(is_secret(&["clientSecrets.value"], "/clientsecrets/0/VALUE"));
        assert!(is_secret(&[], "/properties/pinHash/value") && !is_secret(&[], "/properties/email1/value"));
        assert!(
            mentions(r#"{"PASSWORD":1}"#, &["password"]) && mentions(r#"{"\u0070assword":1}"#, &["password"])
        );
        assert!(!mentions(
            r#"{"name":"password","passwords":1}"#.replace("\"password\"", "\"x\"").as_str(),
            &["password"]
        ));
    }

    #[test]
    fn a_secret_is_known_however_its_name_is_written_and_wherever_a_platform_has_it() {
        let mut value = json!({"client_secret": "a", "Password": "b", "refresh-token": "c", "secret": true, "apiKey": 7,
            "CLIENT_SECRETS": [{"Value": "d", "value": "e"}], "name": "f"});
        assert_eq!(secrets_in(value.clone(), &["clientSecrets.value"]), ["a", "b", "c", "7", "d", "e"]);
        hide(&mut value, &["clientSecrets.value"]);
        let hidden = json!({"client_secret": HIDDEN, "Password": HIDDEN, "refresh-token": HIDDEN, "secret": true,
            "apiKey": HIDDEN, "CLIENT_SECRETS": [{"Value": HIDDEN, "value": HIDDEN}], "name": "f"});
        assert_eq!(value, hidden);
        assert!(Mentions::of(secret_words(&[])).are_in(br#"{"Client_Secret":"a"}"#));
    }

    #[test]
    fn the_value_of_an_operation_is_a_secret_by_its_path() {
        let names = &["clientSecrets.value", "pin"];
        for (path, value, hidden) in [
            ("/idpSecret", json!("x"), json!(HIDDEN)),
            ("/IDP_SECRET", json!(1234), json!(HIDDEN)),
            ("/clientSecrets/-", json!({"value": "x", "id": 1}), json!({"value": HIDDEN, "id": 1})),
            ("/clientSecrets/0/value", json!("x"), json!(HIDDEN)),
            ("/ClientSecrets", json!([{"Value": "x"}]), json!([{"Value": HIDDEN}])),
            ("/a~1b/pin/0", json!("x"), json!(HIDDEN)),
            ("/name", json!("x"), json!("x")),
            ("password", json!("x"), json!(HIDDEN)),
            ("urn:ietf:params:scim:schemas:core:2.0:User:password", json!("x"), json!(HIDDEN)),
            ("clientSecrets[id eq \"a.b\"].value", json!("x"), json!(HIDDEN)),
            ("name.givenName", json!("x"), json!("x")),
        ] {
            let mut patch = json!([{"op": "replace", "path": path, "value": value}]);
            let secret = patch[0]["value"] != hidden;
            assert_eq!(hide(&mut patch, names), secret, "{path}");
            assert_eq!(patch[0]["value"], hidden, "{path}");
            assert_eq!(hidden_secret(&patch, names).is_some(), secret, "{path}");
        }
        let mut capitals = json!({"OP": "add", "PATH": "password", "VALUE": "x"});
        assert!(hide(&mut capitals, names) && capitals["VALUE"] == HIDDEN);
        let mut plain = json!({"path": "/password", "value": "x"});
        assert!(!hide(&mut plain, names), "no operation");
    }
}
