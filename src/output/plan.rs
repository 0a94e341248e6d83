//! What a dry run would send, for people, for scripts and for curl. Secrets are hidden whatever the style
//! says: a plan is made to be shown around.

use super::harmless::{escape, escape_json};
use super::job::Job;
use super::listing;
use super::style::{Dry, Format};
use crate::fault::Fault;
use crate::http::{Call, trace};
use crate::json::{self, half};
use crate::secret::HIDDEN;
use crate::session::Confirmation;
use crate::session::outcome::Plans;
use serde_json::{Map, Value, json};

pub(super) fn show(
    job: &Job,
    plans: Plans,
    clean: &dyn Fn(&str) -> String,
    base_url: &str,
    dry: Dry,
) -> Result<(), Fault> {
    let mut count = 0_u64;
    let Plans { calls, confirmation } = plans;
    let new =
        |call: Call| PlanView { confirmation: confirmation.as_ref(), ..PlanView::new(job, &call, clean) };
    let mut plans = calls.map(|call| call.map(new)).inspect(|_| count += 1);
    match (dry, job.format()) {
        (Dry::Text, _) if job.style.has_program() => return many(job, plans),
        (Dry::Text, Format::Json | Format::Yaml) => return many(job, plans),
        (Dry::Text, Format::Ndjson) => {
            return plans.try_for_each(|plan| listing::value(job, plan?.to_json()));
        }
        (Dry::Text, Format::None) => plans.try_for_each(|plan| plan.map(drop))?,
        (Dry::Text, _) => plans.try_for_each(|plan| job.line(&escape(&plan?.to_text())))?,
        (Dry::Curl(keys), _) => {
            plans.try_for_each(|plan| job.free_text(&plan?.to_curl(base_url, keys)))?;
        }
    }
    if matches!(dry, Dry::Curl(_)) && !base_url.starts_with("http") {
        job.screen
            .say("a built-in profile has no address for curl; 'iamctl sandbox serve --shared' gives it one");
    }
    // The plan goes first, also where both streams are one terminal.
    job.screen.flush()?;
    job.screen.say(if count == 0 {
        "dry run: there is nothing to send"
    } else {
        "dry run: nothing was sent"
    });
    Ok(())
}

/// One plan as an object, none or several as a list.
fn many<'a>(job: &Job, mut plans: impl Iterator<Item = Result<PlanView<'a>, Fault>>) -> Result<(), Fault> {
    let first = plans.next().transpose()?;
    let second = plans.next().transpose()?;
    if let (Some(only), None) = (&first, &second) {
        return listing::value(job, only.to_json());
    }
    let plans = first.into_iter().chain(second).map(Ok).chain(plans);
    listing::values(job, plans.map(|plan| plan.map(|plan| json::raw(&plan.to_json()))))
}

/// One call with its secrets hidden.
struct PlanView<'a> {
    method: &'static str,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: String,
    /// What the real run will ask before it sends this.
    confirmation: Option<&'a Confirmation>,
}

impl PlanView<'_> {
    fn new(job: &Job, call: &Call, clean: &dyn Fn(&str) -> String) -> Self {
        let query = |(name, value): &(String, String)| {
            let secret = json::is_secret_name(job.view.secret_members, name);
            (name.clone(), if secret { HIDDEN.to_owned() } else { clean(value) })
        };
        let header =
            |(name, value): &(String, String)| (name.clone(), clean(trace::header_text(name, value)));
        PlanView {
            method: call.method.as_str(),
            path: clean(&call.path),
            query: call.query.iter().map(query).collect(),
            headers: call.headers.iter().map(header).collect(),
            body: clean(&trace::whole_body_text(&call.body, job.view.secret_members)),
            confirmation: None,
        }
    }

    fn target(&self) -> String {
        if self.query.is_empty() {
            return self.path.clone();
        }
        format!("{}?{}", self.path, trace::query_text(&self.query, &[]))
    }

    fn to_text(&self) -> String {
        format!("{} {} {}", self.method, self.target(), self.shown_body()).trim_end().to_owned()
    }

    /// The body as JSON on every terminal: what nobody sees is an escape of JSON.
    fn shown_body(&self) -> String {
        escape_json(&half::as_it_came(&self.body))
    }

    fn to_json(&self) -> Value {
        let body = match json::exact(self.body.as_bytes()) {
            Ok(body) => body,
            Err(_) if self.body.is_empty() => Value::Null,
            Err(_) => Value::from(self.body.as_str()),
        };
        let (query, headers) = (members(&self.query), members(&self.headers));
        let mut plan = json!({ "dry_run": {
            "method": self.method, "path": self.path, "query": query, "headers": headers, "body": null,
        } });
        // The macro would write numbers in a form of its own.
        json::put(&mut plan, "/dry_run/body", body);
        if let Some(Confirmation { effect, act, flags }) = self.confirmation {
            let confirmation = json!({ "effect": effect, "act": act, "flags": flags });
            json::put(&mut plan, "/dry_run/confirmation", confirmation);
        }
        plan
    }

    fn to_curl(&self, base_url: &str, keys: &[(&str, &str)]) -> String {
        let address = format!("{}{}", base_url.trim_end_matches('/'), self.target());
        let address = with_variables(&quoted(&address.replace('\'', "%27")));
        let mut line = format!("curl -X {} {address}", self.method);
        // The words that the shell is to fill in.
        keys.iter().for_each(|(name, value)| line.push_str(&format!(" -H \"{name}: {value}\"")));
        for (name, value) in &self.headers {
            let ours = keys.iter().any(|(key, _)| key.eq_ignore_ascii_case(name));
            match value.as_str() {
                _ if ours => {}
                HIDDEN => line.push_str(&format!(" -H \"{name}: ${}\"", variable(name))),
                _ => {
                    let header = with_variables(&quoted(&format!("{name}: {value}")));
                    line.push_str(&format!(" -H {header}"));
                }
            }
        }
        if !self.body.is_empty() {
            let body = with_variables(&quoted(&for_every_shell(&self.shown_body())));
            line.push_str(&format!(" --data-raw {body}"));
        }
        line
    }
}

/// Pairs as an object; a name that stands there several times has a list.
fn members(pairs: &[(String, String)]) -> Map<String, Value> {
    let mut map = Map::new();
    for (name, value) in pairs {
        let value = Value::from(value.as_str());
        match map.get_mut(name) {
            None => drop(map.insert(name.clone(), value)),
            Some(Value::Array(list)) => list.push(value),
            Some(single) => *single = Value::Array(vec![single.take(), value]),
        }
    }
    map
}

/// JSON in which no shell finds the end of a word: every quote that one of them knows, and every backslash that is not
/// before a `u`, is an escape. PowerShell takes typographic quotes for quotes. Other text stays as it is.
fn for_every_shell(body: &str) -> String {
    if serde_json::from_str::<serde::de::IgnoredAny>(body).is_err() {
        return body.to_owned();
    }
    let mut safe = String::with_capacity(body.len());
    let mut letters = body.chars();
    while let Some(letter) = letters.next() {
        let code = match letter {
            '\\' => match letters.next() {
                Some('b') => 8,
                Some('f') => 12,
                Some('n') => 10,
                Some('r') => 13,
                Some('t') => 9,
                Some('u') | None => {
                    safe.push_str("\\u");
                    continue;
                }
                Some(other) => u32::from(other),
            },
            '\'' | '\u{2018}'..='\u{201f}' => u32::from(letter),
            other => {
                safe.push(other);
                continue;
            }
        };
        safe.push_str(&format!("\\u{code:04x}"));
    }
    safe
}

/// A word of a shell in which a variable stands for each secret that was taken out, named like its member or parameter.
fn with_variables(word: &str) -> String {
    let mut filled = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(at) = rest.find(HIDDEN) {
        filled.push_str(&rest[..at]);
        rest = &rest[at + HIDDEN.len()..];
        let before = filled.strip_suffix("\":\"").or_else(|| filled.strip_suffix('='));
        let name = before.map(|before| before.rsplit(['"', '&', '?', '\'']).next().unwrap_or_default());
        filled.push_str(&format!("'\"${}\"'", variable(name.unwrap_or_default())));
    }
    filled.push_str(rest);
    filled
}

/// `CLIENT_SECRET` for `clientSecret`, `client_secret` or `Client-Secret`.
fn variable(name: &str) -> String {
    let mut variable = String::new();
    let mut small = false;
    for letter in name.chars().filter(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(*letter)) {
        if small && letter.is_ascii_uppercase() {
            variable.push('_');
        }
        small = letter.is_ascii_lowercase() || letter.is_ascii_digit();
        variable.push(if letter.is_ascii_alphanumeric() { letter.to_ascii_uppercase() } else { '_' });
    }
    let starts = variable.starts_with(|letter: char| letter.is_ascii_alphabetic());
    if starts { variable } else { format!("SECRET{variable}") }
}

/// Text that a shell takes as one word, whatever it holds.
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::super::captured::Captured;
    use super::super::screen::Screen;
    use super::super::style::{Style, View};
    use super::*;
    use crate::http::Method;
    use crate::session::outcome;

    fn plan() -> Vec<Call> {
        let mut call = Call::new(Method::Delete, "/pty/v1/auth/roles")
            .json(&json!({"name": "aud'itor", "pin": "not-a-secret-1", "note": "not-a-secret-known"}));
        call.set_query("dry", "a b");
        call.set_query("access_token", "not-a-secret-3");
        call.set_header("Authorization", "Bearer not-a-secret-2");
        vec![call]
    }

    fn planned(format: &str, dry: Dry, calls: Vec<Call>) -> Captured {
        let (screen, captured) = Screen::captured("");
        let clean = |text: &str| text.replace("not-a-secret-known", "(hidden)");
        let style = Style { reveal: true, format: Format::parse(format).unwrap(), ..Style::default() };
        let view = View { columns: &[], secret_members: &["pin"], id: "", what: "roles", reveal_once: true };
        super::super::show(
            &screen,
            &style,
            &view,
            outcome::plan(calls),
            &clean,
            "https://host.example/",
            dry,
        )
        .unwrap();
        assert!(!captured.out().contains("not-a-secret"));
        captured
    }

    #[test]
    fn a_plan_is_a_line_a_request_for_people() {
        let captured = planned("table", Dry::Text, plan());
        let body = r#"{"name":"aud'itor","pin":"(hidden)","note":"(hidden)"}"#;
        assert_eq!(
            captured.out(),
            format!("DELETE /pty/v1/auth/roles?dry=a%20b&access_token=(hidden) {body}\n")
        );
        assert_eq!(captured.err(), "dry run: nothing was sent\n");
        let captured = planned("table", Dry::Text, vec![Call::new(Method::Post, "/x")]);
        assert_eq!(captured.out(), "POST /x\n");
        assert_eq!(planned("none", Dry::Text, plan()).out(), "");
        assert_eq!(planned("table", Dry::Text, vec![]).err(), "dry run: there is nothing to send\n");
    }

    #[test]
    fn a_plan_is_an_object_for_scripts() {
        let value: Value = serde_json::from_str(&planned("json", Dry::Text, plan()).out()).unwrap();
        let plan_of = &value["dry_run"];
        assert_eq!(plan_of["method"], "DELETE");
        assert_eq!(plan_of["path"], "/pty/v1/auth/roles");
        assert_eq!(plan_of["query"], json!({"dry": "a b", "access_token": "(hidden)"}));
        assert_eq!(plan_of["headers"]["Authorization"], "(hidden)");
        assert_eq!(plan_of["body"]["name"], "aud'itor");
        let two =
            [plan(), vec![Call::new(Method::Post, "/x").form(&[("password", "not-a-secret-1")])]].concat();
        let value: Value = serde_json::from_str(&planned("json", Dry::Text, two).out()).unwrap();
        assert_eq!(value.as_array().map(Vec::len), Some(2));
        assert_eq!(value[1]["dry_run"]["body"], "password=(hidden)");
    }

    #[test]
    fn a_plan_of_any_size_is_whole() {
        let call = Call::new(Method::Post, "/x").json(&json!({ "text": "x".repeat(10_000), "end": 1 }));
        assert!(planned("table", Dry::Text, vec![call]).out().ends_with("\"end\":1}\n"));
    }

    #[test]
    fn a_body_for_curl_ends_no_word_in_any_shell_and_means_the_same() {
        let value = json!({"a": "x\u{2019}; calc #'\\\"\n", "b\u{201b}": ["\u{e9}", "\u{201c}"]});
        let safe = for_every_shell(&value.to_string());
        for quote in ['\'', '\u{2018}', '\u{2019}', '\u{201a}', '\u{201b}', '\u{201c}'] {
            assert!(!safe.contains(quote), "{safe}");
        }
        assert!(safe.match_indices('\\').all(|(at, _)| safe[at + 1..].starts_with('u')), "{safe}");
        assert_eq!(serde_json::from_str::<Value>(&safe).unwrap(), value);
        assert_eq!(for_every_shell("name=it's"), "name=it's");
    }

    #[test]
    fn a_variable_of_the_shell_stands_for_every_secret() {
        let body = |word: &str| with_variables(&quoted(word));
        assert_eq!(body("a=b&client_secret=(hidden)&c=d"), r#"'a=b&client_secret='"$CLIENT_SECRET"'&c=d'"#);
        assert_eq!(body("client_secret=(hidden)"), r#"'client_secret='"$CLIENT_SECRET"''"#);
        assert_eq!(
            body(r#"{"sharedSecret":"(hidden)","x":["(hidden)"]}"#),
            r#"'{"sharedSecret":"'"$SHARED_SECRET"'","x":["'"$SECRET"'"]}'"#
        );
        assert_eq!(
            (variable("X-Api-Key"), variable("1$(id)")),
            ("X_API_KEY".to_owned(), "SECRET1ID".to_owned())
        );
        let mut call = Call::new(Method::Post, "/token");
        call.set_header("Authorization", "Basic not-a-secret-2");
        let line = planned("table", Dry::Curl(&[]), vec![call]).out();
        assert!(line.contains(r#"-H "Authorization: $AUTHORIZATION""#), "{line}");
    }

    #[test]
    fn a_plan_for_curl_survives_the_shell() {
        let captured = planned("json", Dry::Curl(&[("Authorization", "Bearer $TOKEN")]), plan());
        let expected = concat!(
            "curl -X DELETE 'https://host.example/pty/v1/auth/roles?dry=a%20b&access_token='\"$ACCESS_TOKEN\"'' -H \"Authorization: Bearer $TOKEN\"",
            " -H 'Content-Type: application/json'",
            r#" --data-raw '{"name":"aud\u0027itor","pin":"'"$PIN"'","note":"'"$NOTE"'"}'"#,
            "\n"
        );
        assert_eq!(captured.out(), expected);
        assert_eq!(captured.err(), "dry run: nothing was sent\n");
    }
}
