//! Reading a filter: `or` binds least, then `and`, then `not`.

use super::filter::{ScimFilter, ScimOperator};
use super::lexer::{FilterToken, Lexer, comparison};
use super::paths::AttributePath;
use crate::fault::Fault;
use serde_json::Value;
use std::iter::Peekable;
use std::vec::IntoIter;

/// How deep parentheses and brackets may be nested.
const DEEPEST: usize = 20;

impl ScimFilter {
    /// Reads a filter.
    ///
    /// # Errors
    /// Usage: what is wrong with it.
    pub fn read(text: &str) -> Result<ScimFilter, Fault> {
        let tokens = Lexer { brackets: true }.tokens(text)?.into_iter().peekable();
        let mut parser = FilterParser { tokens, depth: 0 };
        let filter = parser.any()?;
        match parser.tokens.next() {
            None => Ok(filter),
            Some(FilterToken::Close | FilterToken::ClosePath) => {
                Err(Fault::usage("the filter closes a parenthesis that it never opened"))
            }
            Some(token) => Err(Fault::usage(format!(
                "the filter has {} where 'and', 'or' or its end is expected",
                said(&token)
            ))
            .hint("values are quoted, and comparisons joined by 'and' or 'or'")),
        }
    }
}

struct FilterParser {
    tokens: Peekable<IntoIter<FilterToken>>,
    depth: usize,
}

impl FilterParser {
    fn any(&mut self) -> Result<ScimFilter, Fault> {
        let mut parts = vec![self.all()?];
        while self.takes("or") {
            parts.push(self.all()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { ScimFilter::Or(parts) })
    }

    fn all(&mut self) -> Result<ScimFilter, Fault> {
        let mut parts = vec![self.one()?];
        while self.takes("and") {
            parts.push(self.one()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { ScimFilter::And(parts) })
    }

    /// Takes a word in any letter case, if it comes next.
    fn takes(&mut self, word: &str) -> bool {
        let is_it =
            |token: &FilterToken| matches!(token, FilterToken::Word(next) if next.eq_ignore_ascii_case(word));
        self.tokens.next_if(is_it).is_some()
    }

    fn one(&mut self) -> Result<ScimFilter, Fault> {
        match self.tokens.next() {
            Some(FilterToken::Open) => self.nested(&FilterToken::Close),
            Some(FilterToken::Word(word)) if word.eq_ignore_ascii_case("not") => match self.tokens.next() {
                Some(FilterToken::Open) => Ok(ScimFilter::Not(Box::new(self.nested(&FilterToken::Close)?))),
                _ => Err(Fault::usage("'not' in the filter is followed by no parenthesis")
                    .hint(r#"such as: not (active eq false)"#)),
            },
            Some(FilterToken::Word(name)) => self.comparison(&name),
            Some(FilterToken::Quoted(value)) => {
                Err(Fault::usage(format!("the filter has '{value}' where an attribute is expected")))
            }
            _ => Err(Fault::usage("a comparison is missing in the filter")
                .hint(r#"one is an attribute, an operator and a value: userName eq "ann""#)),
        }
    }

    fn nested(&mut self, end: &FilterToken) -> Result<ScimFilter, Fault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Fault::usage("the parentheses of the filter are nested too deeply"));
        }
        let inner = self.any()?;
        self.depth -= 1;
        if self.tokens.next().as_ref() == Some(end) {
            return Ok(inner);
        }
        Err(Fault::usage("the filter never closes a parenthesis or bracket that it opened"))
    }

    fn comparison(&mut self, name: &str) -> Result<ScimFilter, Fault> {
        let path = AttributePath::read(name)
            .ok_or_else(|| Fault::usage(format!("'{name}' in the filter is not the name of an attribute")))?;
        if self.tokens.next_if_eq(&FilterToken::OpenPath).is_some() {
            let inner = self.nested(&FilterToken::ClosePath)?;
            return Ok(ScimFilter::Element(path, Box::new(inner)));
        }
        let operator = match self.tokens.next() {
            Some(FilterToken::Word(operator)) => operator,
            _ => return Err(Fault::usage(format!("the filter has no operator after '{name}'"))),
        };
        if operator.eq_ignore_ascii_case("pr") {
            return Ok(ScimFilter::Present(path));
        }
        let known = ScimOperator::ALL.iter().find(|(word, _)| word.eq_ignore_ascii_case(&operator));
        let Some((word, known)) = known else {
            let words: Vec<&str> = ScimOperator::ALL.iter().map(|(word, _)| *word).collect();
            return Err(Fault::usage(format!("there is no operator '{operator}' for filters"))
                .hint(format!("there are: {}, pr", words.join(", "))));
        };
        Ok(ScimFilter::Compare(path, *known, self.value(name, word)?))
    }

    fn value(&mut self, name: &str, operator: &str) -> Result<Value, Fault> {
        match self.tokens.next() {
            Some(FilterToken::Quoted(value)) => Ok(Value::from(value)),
            Some(FilterToken::Word(word)) => {
                let plain = serde_json::from_str::<Value>(&word).ok();
                plain.filter(|value| !value.is_array() && !value.is_object()).ok_or_else(|| {
                    Fault::usage(format!("the value {word} in the filter is not quoted")).hint(format!(
                        "write {}, and the whole filter in single quotes",
                        comparison(name, operator, &word)
                    ))
                })
            }
            _ => Err(Fault::usage(format!("the filter has no value after '{name} {operator}'"))),
        }
    }
}

fn said(token: &FilterToken) -> String {
    match token {
        FilterToken::Word(word) | FilterToken::Quoted(word) => format!("'{word}'"),
        FilterToken::Open => "'('".to_owned(),
        FilterToken::Close => "')'".to_owned(),
        FilterToken::OpenPath => "'['".to_owned(),
        FilterToken::ClosePath => "']'".to_owned(),
    }
}
