//! Passwords of every class of characters, sent to a platform that gives them back in every spelling, come out nowhere.

use crate::bench::{Bench, Ran};
use crate::wire::{Wire, is_sign_in, reply, token};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use std::fmt::Write as _;

/// One of each class, and some of all.
const PASSWORDS: &[&str] = &[
    "p@ss-w0rd.x",
    "~un_re.ser-ved~",
    "form blank+plus&amp=ersand",
    "quo\"te'back\\slash",
    "<b>bold</b>&amp;",
    "p\u{e4}ssw\u{f6}rd-\u{20ac}",
    "\u{5bc6}\u{7801}\u{1f511}\u{5bc6}\u{7801}",
    "100%41%2B\\u0041\\\"",
    "$(id)`id`;|*?[]{}#!^",
    "sl/ash:colon,comma;semi",
];

fn hex(text: &str, plain: &str, upper: bool) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || plain.contains(char::from(byte)) {
            encoded.push(char::from(byte));
        } else if upper {
            write!(encoded, "%{byte:02X}").unwrap();
        } else {
            write!(encoded, "%{byte:02x}").unwrap();
        }
    }
    encoded
}

fn units(text: &str, upper: bool) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        let mut both = [0; 2];
        if letter.is_ascii_alphanumeric() {
            escaped.push(letter);
            continue;
        }
        for unit in letter.encode_utf16(&mut both) {
            if upper {
                write!(escaped, "\\u{unit:04X}").unwrap();
            } else {
                write!(escaped, "\\u{unit:04x}").unwrap();
            }
        }
    }
    escaped
}

fn html(text: &str, named: bool) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' if named => escaped.push_str("&amp;"),
            '<' if named => escaped.push_str("&lt;"),
            '>' if named => escaped.push_str("&gt;"),
            '"' if named => escaped.push_str("&quot;"),
            '\'' if named => escaped.push_str("&#39;"),
            letter if named || letter.is_ascii_alphanumeric() => escaped.push(letter),
            letter => write!(escaped, "&#x{:x};", u32::from(letter)).unwrap(),
        }
    }
    escaped
}

/// Letters by their names.
fn named(text: &str) -> String {
    let names = [
        ('&', "&amp;"),
        ('\u{e4}', "&auml;"),
        ('\u{f6}', "&ouml;"),
        ('\u{20ac}', "&euro;"),
        ('!', "&excl;"),
        ('$', "&dollar;"),
    ];
    let name = |letter| names.iter().find(|(known, _)| *known == letter).map(|(_, name)| (*name).to_owned());
    text.chars().map(|letter| name(letter).unwrap_or_else(|| letter.to_string())).collect()
}

/// Its bytes, read one by one as letters.
fn latin(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

/// As it stands between the quotes of JSON.
fn json(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// Two digits a byte.
fn digits(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// Every spelling of a password, and what must not be seen of it.
fn spellings(password: &str) -> Vec<String> {
    vec![
        password.to_owned(),
        json(password),
        hex(password, "", true),
        hex(password, "", false),
        hex(password, "-._~", true),
        hex(password, "-._~", false),
        hex(password, "-._~*!'()", true),
        hex(password, "-._* ", true).replace(' ', "+"),
        units(password, true),
        units(password, false),
        html(password, true),
        html(password, false),
        hex(&units(password, false), "", true),
        STANDARD.encode(password),
        STANDARD.encode(STANDARD.encode(password)),
        STANDARD.encode(format!("admin:{password}")),
        URL_SAFE_NO_PAD.encode(format!("x{password}x")),
        hex(&STANDARD.encode(password), "", true),
        STANDARD.encode(hex(password, "", true)),
        digits(password),
        digits(password).to_uppercase(),
        STANDARD.encode(digits(password)),
        digits(&STANDARD.encode(password)),
        json(&json(password)),
        json(&json(&json(password))),
        json(&units(password, false)),
        html(&json(password), true),
        named(password),
        latin(password),
        latin(&latin(password)),
        hex(&latin(password), "", true),
        digits(password)
            .as_bytes()
            .chunks(2)
            .fold(String::new(), |text, pair| text + "\\x" + std::str::from_utf8(pair).unwrap()),
    ]
}

/// A platform that gives what it got back in every spelling, in its errors and in its headers.
fn echoing(password: &'static str) -> Wire {
    Wire::raw(move |asked| {
        if is_sign_in(asked) && !asked.contains("wrong") {
            return token();
        }
        let told = spellings(password).join(" | ");
        let header = format!("X-Echo: {}\r\n", hex(password, "-._~", false));
        let detail =
            serde_json::json!({"detail": format!("refused: {told}"), "Echo": {"NewPassWord": password}});
        reply(400, &header, &detail.to_string())
    })
}

#[track_caller]
fn clean(text: &str, password: &str, line: &str) {
    for spelling in spellings(password) {
        assert!(!text.contains(&spelling), "'{line}' shows {spelling:?} in {text}");
        let pair = STANDARD.encode(format!("admin:{password}"));
        assert!(!text.contains(&pair), "'{line}' shows a pair in {text}");
    }
}

fn walk(bench: &Bench, password: &str) {
    let given = bench.file("given.txt", password);
    let rows = serde_json::json!([{"username": "ann", "password": password}, {"username": "ben", "password": password}]);
    let rows = bench.file("given.json", &rows.to_string());
    let lines = [
        format!("users create --username x --password-file {given}"),
        format!("users create --username x --password-file {given} -o json"),
        format!("users create --username x --password-file {given} --dry-run"),
        format!("users create --username x --password-file {given} --dry-run -o json"),
        format!("users create --username x --password-file {given} --dry-run=curl"),
        format!(
            "users create --each {rows} --failed {} --journal {}",
            bench.path("failed").display(),
            bench.path("journal").display()
        ),
        format!("api POST /users --input {rows}"),
        format!("api POST /users --input {rows} --dry-run"),
    ];
    for line in &lines {
        for verbosity in ["", " -v", " -vv"] {
            let line = format!("{line}{verbosity}");
            let Ran { out, err, .. } = bench.run(&line);
            clean(&out, password, &line);
            clean(&err, password, &line);
            clean(
                &std::fs::read_to_string(bench.path("journal")).unwrap_or_default(),
                password,
                "the journal",
            );
            for file in ["journal", "failed"] {
                // Neither is ever replaced.
                let _ = std::fs::remove_file(bench.path(file));
            }
        }
    }
    for path in bench.files() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !matches!(name.as_str(), "given.txt" | "given.json" | "failed") {
            let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).into_owned();
            clean(&text, password, &name);
        }
    }
}

#[test]
fn passwords_of_every_class_of_characters_come_out_nowhere_in_no_spelling() {
    for password in PASSWORDS {
        let wire = echoing(password);
        walk(&wire.bench(), password);
        assert!(!wire.asked().is_empty(), "nothing was sent, so the test proves nothing");
    }
}

#[test]
fn the_secret_that_one_signs_in_with_comes_out_in_no_spelling() {
    for password in PASSWORDS {
        let wire = Wire::raw(move |_| {
            let told = spellings(password).join(" | ");
            let pair = STANDARD.encode(format!("admin:{password}"));
            reply(400, "", &serde_json::json!({"error_description": format!("{told} {pair}")}).to_string())
        });
        let bench = wire.bench().with("IAMCTL_PASSWORD", password);
        for line in [
            "users list",
            "users list -vv",
            "users list -o json -vv",
            "auth login -vv",
            "auth status --check",
        ] {
            let Ran { out, err, .. } = bench.run(line);
            clean(&out, password, line);
            clean(&err, password, line);
        }
        assert!(!wire.asked().is_empty(), "nothing was sent, so the test proves nothing");
    }
}
