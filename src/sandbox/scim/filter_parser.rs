//! Reads filters character by character.

use super::filter::{ScimNames, Term, can};
use super::shape::ScimKind;
use serde_json::Value;

struct Reader<'t> {
    rest: &'t str,
}

/// Reads a whole filter.
pub(super) fn parse(text: &str, names: ScimNames) -> Result<Term, String> {
    let mut reader = Reader { rest: text };
    let term = reader.any(names)?;
    if reader.rest.trim().is_empty() {
        Ok(term)
    } else {
        Err(format!("The filter has '{}' behind its end", reader.rest.trim()))
    }
}

impl<'t> Reader<'t> {
    fn skip(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn takes(&mut self, sign: char) -> bool {
        self.skip();
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// The next word, without taking it.
    fn peek(&mut self) -> &'t str {
        self.skip();
        let ends = |letter: char| letter.is_whitespace() || "()[]\"".contains(letter);
        &self.rest[..self.rest.find(ends).unwrap_or(self.rest.len())]
    }

    fn word(&mut self, wanted: &str) -> bool {
        let word = self.peek();
        let is_it = word.eq_ignore_ascii_case(wanted);
        if is_it {
            self.rest = &self.rest[word.len()..];
        }
        is_it
    }

    fn any(&mut self, names: ScimNames) -> Result<Term, String> {
        let mut terms = vec![self.all(names)?];
        while self.word("or") {
            terms.push(self.all(names)?);
        }
        Ok(Term::Any(terms))
    }

    fn all(&mut self, names: ScimNames) -> Result<Term, String> {
        let mut terms = vec![self.one(names)?];
        while self.word("and") {
            terms.push(self.one(names)?);
        }
        Ok(Term::All(terms))
    }

    fn closed(&mut self, names: ScimNames, sign: char) -> Result<Term, String> {
        let inner = self.any(names)?;
        if self.takes(sign) { Ok(inner) } else { Err(format!("The filter lacks a {sign}")) }
    }

    fn one(&mut self, names: ScimNames) -> Result<Term, String> {
        if self.takes('(') {
            return self.closed(names, ')');
        }
        if self.word("not") {
            if !self.takes('(') {
                return Err("Behind 'not' comes a parenthesis".to_owned());
            }
            return Ok(Term::Not(Box::new(self.closed(names, ')')?)));
        }
        let name = self.peek();
        if name.is_empty() {
            return Err("The filter lacks an attribute".to_owned());
        }
        self.rest = &self.rest[name.len()..];
        let (way, attribute) = names.locate(name)?;
        if self.takes('[') {
            let ScimKind::Complex(parts) = attribute.kind else {
                return Err(format!("The attribute {name} has no parts"));
            };
            let inner = Box::new(self.closed(ScimNames::Parts(parts), ']')?);
            return Ok(Term::Within { way, inner });
        }
        let operator = self.peek().to_ascii_lowercase();
        self.rest = &self.rest[operator.len()..];
        let test =
            |wanted: Value| Term::Test { way, exact: attribute.exact, operator: operator.clone(), wanted };
        if operator == "pr" {
            return Ok(test(Value::Null));
        }
        if !["eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le"].contains(&operator.as_str()) {
            return Err(format!("There is no operator '{operator}'"));
        }
        let wanted = self.value()?;
        if !can(attribute.kind, &operator, &wanted) {
            return Err(format!("The attribute {name} cannot be compared by {operator} with {wanted}"));
        }
        Ok(test(wanted))
    }

    fn value(&mut self) -> Result<Value, String> {
        self.skip();
        let mut values = serde_json::Deserializer::from_str(self.rest).into_iter::<Value>();
        match values.next() {
            Some(Ok(value)) if !value.is_array() && !value.is_object() => {
                self.rest = &self.rest[values.byte_offset()..];
                Ok(value)
            }
            _ => Err(format!("'{}' is no value", self.rest)),
        }
    }
}
