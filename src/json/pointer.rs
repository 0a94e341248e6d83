//! JSON pointers (RFC 6901): what stands at one, and changes there. A name without an escape, which is nearly every one,
//! is looked up as it stands; `serde_json` copies each twice.

use serde_json::{Map, Value};
use std::borrow::Cow;

/// A name as a part of a JSON pointer.
pub fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The name that a part of a JSON pointer stands for.
pub fn unescaped(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

fn name(part: &str) -> Cow<'_, str> {
    if part.contains('~') { Cow::Owned(unescaped(part)) } else { Cow::Borrowed(part) }
}

/// Whether a pointer leads to a place or to something in it.
pub fn is_within(pointer: &str, place: &str) -> bool {
    pointer.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The place of an element that a part of a pointer names: digits alone, without a zero before others.
fn index(part: &str) -> Option<usize> {
    let is_plain =
        part.bytes().all(|byte| byte.is_ascii_digit()) && (part.len() == 1 || !part.starts_with('0'));
    part.parse().ok().filter(|_| is_plain)
}

fn parts(pointer: &str) -> Option<impl Iterator<Item = Cow<'_, str>>> {
    let is_pointer = pointer.is_empty() || pointer.starts_with('/');
    is_pointer.then(|| pointer.split('/').skip(1).map(name))
}

/// The value at a pointer, if there is one.
pub fn find<'a>(value: &'a Value, pointer: &str) -> Option<&'a Value> {
    parts(pointer)?.try_fold(value, |place, part| match place {
        Value::Object(members) => members.get(&*part),
        Value::Array(list) => list.get(index(&part)?),
        _ => None,
    })
}

/// The value at a pointer to be changed, if there is one.
pub fn find_mut<'a>(value: &'a mut Value, pointer: &str) -> Option<&'a mut Value> {
    parts(pointer)?.try_fold(value, |place, part| match place {
        Value::Object(members) => members.get_mut(&*part),
        Value::Array(list) => list.get_mut(index(&part)?),
        _ => None,
    })
}

/// The value at a pointer, or null.
pub fn at<'a>(value: &'a Value, pointer: &str) -> &'a Value {
    find(value, pointer).unwrap_or(&Value::Null)
}

/// Sets the value at a pointer, making the objects on the way. The empty pointer replaces the whole. An
/// index goes into a list only where the list has an element; elsewhere nothing is set.
pub fn put(target: &mut Value, pointer: &str, value: Value) {
    let mut place = target;
    for part in pointer.split('/').skip(1) {
        let name = name(part);
        if place.is_array() {
            match name.parse::<usize>().ok().and_then(|index| place.get_mut(index)) {
                Some(element) => place = element,
                None => return,
            }
            continue;
        }
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        let Value::Object(map) = place else { return };
        place = map.entry(name).or_insert(Value::Null);
    }
    *place = value;
}

/// Takes the member at a pointer away; tells whether it was there.
pub fn remove(target: &mut Value, pointer: &str) -> bool {
    let Some((parent, last)) = pointer.rsplit_once('/') else { return false };
    let name = name(last);
    match find_mut(target, parent) {
        Some(Value::Object(map)) => map.shift_remove(&*name).is_some(),
        Some(Value::Array(list)) => match name.parse::<usize>() {
            Ok(place) if place < list.len() => {
                list.remove(place);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_pointer_finds_what_serde_json_finds() {
        let value = json!({"a": [{"b/c": 1}, [2]], "": {"~": 3}, "~1": 4, "01": 5, "n": null});
        let pointers = [
            "",
            "/",
            "//~0",
            "/a",
            "/a/0/b~1c",
            "/a/1/0",
            "/a/00",
            "/a/+1",
            "/a/-",
            "/a/2",
            "/a/",
            "/~01",
            "/01",
            "/n",
            "/n/x",
            "a",
            "/a/0/b",
            "/a/99999999999999999999",
            "/~",
            "/~2",
        ];
        for pointer in pointers {
            assert_eq!(find(&value, pointer), value.pointer(pointer), "{pointer}");
            let (mut one, mut other) = (value.clone(), value.clone());
            assert_eq!(find_mut(&mut one, pointer), other.pointer_mut(pointer), "{pointer}");
        }
    }
}
