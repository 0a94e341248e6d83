//! The words of a filter.

use crate::fault::Fault;
use jiff::Timestamp;

/// One of them.
#[derive(Debug, PartialEq)]
pub enum FilterToken {
    /// `(`
    Open,
    /// `)`
    Close,
    /// `[`
    OpenPath,
    /// `]`
    ClosePath,
    /// A name, an operator, or a value without quotes.
    Word(String),
    /// A value in quotes, without them.
    Quoted(String),
}

/// How a filter is taken apart.
#[derive(Debug, Clone, Copy)]
pub struct Lexer {
    /// Whether brackets stand for themselves; else they are parts of words.
    pub brackets: bool,
}

impl Lexer {
    /// The words of a filter.
    ///
    /// # Errors
    /// Usage: a quoted value without an end, or with a wrong escape.
    pub fn tokens(self, text: &str) -> Result<Vec<FilterToken>, Fault> {
        let mut found = Vec::new();
        let mut rest = text.trim_start();
        while let Some(first) = rest.chars().next() {
            let (token, length) = match first {
                '"' => {
                    let (value, length) = quoted(rest)?;
                    (FilterToken::Quoted(value), length)
                }
                sign => match self.sign(sign) {
                    Some(token) => (token, 1),
                    None => {
                        let ends = |letter: char| {
                            letter.is_whitespace() || letter == '"' || self.sign(letter).is_some()
                        };
                        let length = rest.find(ends).unwrap_or(rest.len());
                        (FilterToken::Word(rest[..length].to_owned()), length)
                    }
                },
            };
            found.push(token);
            rest = rest[length..].trim_start();
        }
        Ok(found)
    }

    fn sign(self, letter: char) -> Option<FilterToken> {
        match letter {
            '(' => Some(FilterToken::Open),
            ')' => Some(FilterToken::Close),
            '[' if self.brackets => Some(FilterToken::OpenPath),
            ']' if self.brackets => Some(FilterToken::ClosePath),
            _ => None,
        }
    }
}

/// The quoted text at the start, and how many bytes it takes, quotes included.
fn quoted(text: &str) -> Result<(String, usize), Fault> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<String>();
    match values.next() {
        Some(Ok(value)) => Ok((value, values.byte_offset())),
        _ => Err(Fault::usage("a quoted value in the filter has no end or holds a wrong escape")
            .hint(r#"values are quoted as in JSON: "a", with \" for a quote and \\ for a backslash"#)),
    }
}

/// One comparison as text, its value quoted.
pub fn comparison(attribute: &str, operator: &str, value: &str) -> String {
    format!("{attribute} {operator} {}", serde_json::Value::from(value))
}

/// An instant in the one form that every service reads.
pub fn in_utc(instant: Timestamp) -> String {
    let form =
        if instant.subsec_millisecond() == 0 { "%Y-%m-%dT%H:%M:%SZ" } else { "%Y-%m-%dT%H:%M:%S.%3fZ" };
    instant.strftime(form).to_string()
}
