//! The command line of a run, as it is remembered.

use super::hiding;
use super::secret_names::says_secret;
use crate::json;
use crate::secret::HIDDEN;

/// The command line as a shell takes it, without what may be a secret in it: the value behind such a name, and what such
/// members of JSON hold.
pub(super) fn shown_line(arguments: &[String], names: &[&str]) -> String {
    let words = arguments.iter().enumerate().map(|(place, word)| {
        let word = if place == 0 { "iamctl".to_owned() } else { shown_word(word, names) };
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./:=@,+%".contains(letter);
        match !word.is_empty() && word.chars().all(plain) {
            true => word,
            false => format!("'{}'", word.replace('\'', "'\\''")),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

fn shown_word(word: &str, names: &[&str]) -> String {
    let (flag, value) = match word.strip_prefix("--").and_then(|flag| flag.split_once('=')) {
        Some((flag, value)) => (format!("--{flag}="), value),
        None => (String::new(), word),
    };
    if value.trim_start().starts_with(['{', '[']) {
        let shown = match json::half::value(value.as_bytes()) {
            Ok(mut value) => {
                hiding::hide(&mut value, names);
                value.to_string()
            }
            Err(_) => format!("({} bytes)", value.len()),
        };
        return format!("{flag}{shown}");
    }
    let secret = ['=', ':'].into_iter().filter_map(|mark| value.find(mark)).find(|end| {
        let before = &value[..*end];
        let mut steps = before.split(['.', '/', '[', ']']).filter(|part| !part.is_empty());
        let is_said = |name: &str| {
            json::is_secret_name(names, name.trim()) || says_secret(name) && !before.contains("://")
        };
        steps.any(is_said) && end + 1 < value.len()
    });
    if let Some(end) = secret {
        return format!("{flag}{}{HIDDEN}", &value[..=end]);
    }
    match value.split_once('=') {
        Some((name, text)) if text.trim_start().starts_with(['{', '[', '"']) => {
            format!("{flag}{name}={}", hiding::hide_text(text, names))
        }
        _ => hiding::hide_text(word, names),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_shows_no_secret_that_was_typed_in_it() {
        let words = [
            "/usr/bin/iamctl",
            "clients",
            "update",
            "it's",
            "--set",
            "clientSecrets.0.secret=not-a-secret-1",
            "--set=password=not-a-secret-2",
            "--data",
            "{\"password\":\"not-a-secret-3\",\"name\":\"x\"}",
            "--data=[{\"token\":\"not-a-secret-4\"}]",
            "--data",
            "{\"password\":not-a-secret-5",
            "--url",
            "https://a.test/x",
            "--redirect-uri",
            "https://not-a-secret-6@b.test/x?token=not-a-secret-7",
            "--set=logo=https://b.test/x?api_key=not-a-secret-8",
            "--set",
            "urn:ietf:params:scim:schemas:core:2.0:User:password=not-a-secret-9",
            "passwords=[\"not-a-secret-10\"]",
            "pin=not-a-secret-11",
            "--field=passcode=not-a-secret-12",
            "data=\"{\\\"password\\\":\\\"not-a-secret-13\\\",\\\"name\\\":\\\"y\\\"}\"",
            "data={\"assertion\":\"not-a-secret-14\"}",
            "userPassword=not-a-secret-15",
            "credentialId=11385",
            "password=",
        ];
        let line = shown_line(&words.map(str::to_owned), &[]);
        assert!(!line.contains("not-a-secret"), "{line}");
        assert!(line.starts_with("iamctl clients update 'it'\\''s' --set"), "{line}");
        assert!(
            line.contains("https://a.test/x")
                && line.contains("name")
                && line.contains("credentialId=11385")
                && line.ends_with("password=")
        );
    }
}
