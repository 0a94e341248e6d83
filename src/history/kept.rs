//! What a history keeps of a call: its path, its bodies and what it is about, without secrets.

use super::hiding;
use super::line::SentRow;
use crate::http::Call;
use crate::http::trace::query_text;
use crate::json::{self, Mentions};
use crate::session::ActRow;
use serde_json::Value;
use serde_json::value::RawValue;
use std::sync::{Arc, PoisonError, RwLock};

/// As many objects and lists a body has at most that is kept as it came: the reader of lines goes only so deep.
const MOST_NESTED: usize = 64;

/// Keeps bodies. Most have nothing to hide and are kept as they came, which is told by a look at their bytes.
#[derive(Default)]
pub(super) struct KeptBodies {
    /// Names of secret members, with what tells whether a text may hold one.
    signs: RwLock<Vec<(Vec<String>, Arc<Mentions>)>>,
}

impl KeptBodies {
    /// A body with its secrets hidden: JSON as such, a form as text; of anything else only its size. Nothing of an empty one.
    pub(super) fn kept(&self, body: &[u8], names: &[&str]) -> Option<Box<RawValue>> {
        if body.is_empty() {
            return None;
        }
        self.as_it_came(body, names).or_else(|| {
            let shown = shown(body, names);
            (!shown.is_null()).then(|| json::raw(&shown))
        })
    }

    /// JSON on one line in which nothing is to be hidden, by a look at its bytes; nothing where a closer look is needed.
    fn as_it_came(&self, body: &[u8], names: &[&str]) -> Option<Box<RawValue>> {
        // An escape may spell a name, begin JSON within a text or be half of a character.
        let is_plain = body.iter().all(|byte| *byte >= b' ' && *byte != b'\\');
        let nested = body.iter().filter(|byte| matches!(byte, b'{' | b'[')).count();
        if !is_plain || nested > MOST_NESTED || self.signs(names).are_in(body) {
            return None;
        }
        let text = std::str::from_utf8(body).ok()?;
        if hiding::may_be_said_in(text) || hiding::may_be_in(text) {
            return None;
        }
        RawValue::from_string(text.to_owned()).ok()
    }

    fn signs(&self, names: &[&str]) -> Arc<Mentions> {
        let known = self.signs.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, signs)) = known.iter().find(|(known, _)| known.iter().eq(names)) {
            return signs.clone();
        }
        drop(known);
        let signs = Arc::new(Mentions::of(json::secret_words(names)));
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        self.signs.write().unwrap_or_else(PoisonError::into_inner).push((names, signs.clone()));
        signs
    }
}

fn shown(body: &[u8], names: &[&str]) -> Value {
    if let Ok(mut value) = json::half::value(body) {
        hiding::hide(&mut value, names);
        return value;
    }
    let is_form = body.contains(&b'=') && body.iter().all(u8::is_ascii_graphic);
    if is_form {
        return Value::from(hiding::hide_form(&String::from_utf8_lossy(body), names));
    }
    Value::from(format!("({} bytes)", body.len()))
}

/// The path of a call with its query.
pub(super) fn path(call: &Call, names: &[&str]) -> String {
    match call.query.is_empty() {
        true => call.path.clone(),
        false => hiding::hide_query(&format!("{}?{}", call.path, query_text(&call.query, names)), names),
    }
}

/// What a write is about.
pub(super) fn row<'r>(row: &'r ActRow, names: &[&str]) -> SentRow<'r> {
    let hidden = |value: &Value| {
        let mut value = value.clone();
        hiding::hide(&mut value, names);
        value
    };
    // Arguments hold no secret by their own names, which are those of ids as well.
    let given = match &row.given {
        Value::Object(values) => values.iter().map(|(name, value)| (name.clone(), hidden(value))).collect(),
        other => hidden(other),
    };
    let (before, after) = (hidden(&row.before), hidden(&row.after));
    SentRow { about: &row.about, undoes: &row.undoes, given, before, after }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::HIDDEN;
    use serde_json::json;

    const NAMES: &[&str] = &["clientSecrets.value", "kbq"];

    #[test]
    fn a_body_is_kept_as_a_closer_look_at_it_would_have_it() {
        let deep = format!("{}1{}", "[".repeat(120), "]".repeat(120));
        for (body, may_be_as_it_came) in [
            (r#"{"username":"ann","n":1.50,"list":[{"id":7},null,true,""]}"#, true),
            (r#"{"a":"a basic thing","b":"see below: / or //"}"#, false),
            (r#"{"a":"[1, 2]","pinned":true,"values":[1e5]}"#, true),
            (r#"{"password":"not-a-secret-1"}"#, false),
            (r#"{"pass_Word":["not-a-secret-1"]}"#, false),
            (r#"{"urn:ietf:params:scim:schemas:core:2.0:User:password":"not-a-secret-1"}"#, false),
            (r#"{"clientSecrets":[{"value":"not-a-secret-1"}]}"#, false),
            (r#"{"KBQ":"not-a-secret-1"}"#, false),
            (r#"{"Operations":[{"op":"add","path":"password","value":"not-a-secret-1"}]}"#, false),
            (r#"{"Operations":[{"OP":"add","PATH":"password","VALUE":"not-a-secret-1"}]}"#, false),
            (r#"{"Operations":[{"op":"add","Path":"kbq","value":"not-a-secret-1"}]}"#, false),
            (r#"{"userPassword":"not-a-secret-1"}"#, false),
            (r#"{"password_hash":"not-a-secret-1"}"#, false),
            (r#"{"PINs":["not-a-secret-1"]}"#, false),
            (r#"{"attributes":[{"name":"Device PIN","value":"not-a-secret-1"}]}"#, false),
            (r#"{"name":"pinned","label":"1","type":"pass through"}"#, true),
            (r#"{"\u0070assword":"not-a-secret-1"}"#, false),
            (r#"{"data":"{\"password\":\"not-a-secret-1\"}"}"#, false),
            (r#"{"url":"https://not-a-secret-1@a.test"}"#, false),
            (r#"{"text":"Bearer not-a-secret-1"}"#, false),
            ("{\n \"a\": 1}", false),
            ("password=not-a-secret-1&a=b", false),
            ("pass%77ord=not-a-secret-1&a=b", false),
            ("a=b&user%5Fpass=not-a-secret-1", false),
            ("not JSON", false),
            ("{\"a\":", false),
            (deep.as_str(), false),
        ] {
            let bodies = KeptBodies::default();
            let kept = bodies.kept(body.as_bytes(), NAMES).expect("not empty");
            assert!(!kept.get().contains("not-a-secret") && !kept.get().contains('\n'), "{body}: {kept}");
            let value = json::half::value(kept.get().as_bytes()).expect("a line that can be read");
            assert_eq!(value, shown(body.as_bytes(), NAMES), "{body}");
            assert_eq!(bodies.as_it_came(body.as_bytes(), NAMES).is_some(), may_be_as_it_came, "{body}");
        }
        assert!(KeptBodies::default().kept(b"", NAMES).is_none());
        let kept = KeptBodies::default().kept(br#"{"value":"x","secret":"y"}"#, NAMES).expect("not empty");
        assert_eq!(json!({"value": "x", "secret": HIDDEN}).to_string(), kept.get());
    }
}
