//! A condition on the rows of a list as it is typed: `column=value` and its kin.

/// How a column is compared with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// `=`; of an empty value, that nothing is there.
    Equals,
    /// `!=`; of an empty value, that something is there.
    NotEquals,
    /// `~`
    Contains,
    /// `!~`
    NotContains,
    /// `^=`
    Starts,
    /// `$=`
    Ends,
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    Greater,
    /// `>=`
    AtLeast,
}

impl Sign {
    /// Each as it is typed, the longer ones first.
    pub const TYPED: [(&str, Sign); 10] = [
        ("!=", Sign::NotEquals),
        ("!~", Sign::NotContains),
        ("^=", Sign::Starts),
        ("$=", Sign::Ends),
        (">=", Sign::AtLeast),
        ("<=", Sign::AtMost),
        ("=", Sign::Equals),
        ("~", Sign::Contains),
        (">", Sign::Greater),
        ("<", Sign::Less),
    ];

    /// How it is typed.
    pub fn typed(self) -> &'static str {
        Sign::TYPED.iter().find(|(_, sign)| *sign == self).map_or("=", |(typed, _)| typed)
    }

    /// Whether it asks which of two comes first.
    pub fn orders(self) -> bool {
        matches!(self, Sign::Less | Sign::AtMost | Sign::Greater | Sign::AtLeast)
    }

    /// Signs of other languages, and the one that is meant.
    const SLIPS: [(&str, &str); 7] =
        [("==", "="), ("!==", "!="), ("=~", "~"), ("~=", "~"), ("=>", ">="), ("=<", "<="), ("<>", "!=")];

    /// What stands in the place of a sign and is one elsewhere only, and the sign that is meant.
    pub fn slip(text: &str) -> Option<(&'static str, &'static str)> {
        let rest =
            text.trim_start().trim_start_matches(|letter: char| is_name(letter.encode_utf8(&mut [0; 4])));
        let rest = rest.trim_start();
        Sign::SLIPS.into_iter().find(|(typed, _)| rest.starts_with(typed))
    }

    /// Name, sign and value of a condition; `NAME?` and `!NAME?` are `NAME!=` and `NAME=`. Nothing for what is none.
    pub fn split(text: &str) -> Option<(&str, Sign, &str)> {
        let text = text.trim();
        if let Some(name) = text.strip_suffix('?').filter(|name| is_name(name.trim_start_matches('!'))) {
            let absent = name.strip_prefix('!');
            return Some((
                absent.unwrap_or(name),
                if absent.is_some() { Sign::Equals } else { Sign::NotEquals },
                "",
            ));
        }
        let end = text.find(|letter: char| !is_name(letter.encode_utf8(&mut [0; 4])))?;
        let (name, rest) = text.split_at(end);
        let rest = rest.trim_start();
        let (typed, sign) = Sign::TYPED.iter().find(|(typed, _)| rest.starts_with(typed))?;
        (!name.is_empty()).then(|| (name, *sign, rest[typed.len()..].trim()))
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_is_a_name_a_sign_and_a_value() {
        for (text, wanted) in [
            ("enabled=no", Some(("enabled", Sign::Equals, "no"))),
            ("last-name != O'Neil = x", Some(("last-name", Sign::NotEquals, "O'Neil = x"))),
            ("created<-30d", Some(("created", Sign::Less, "-30d"))),
            ("quantity>=5", Some(("quantity", Sign::AtLeast, "5"))),
            ("email~@a.test", Some(("email", Sign::Contains, "@a.test"))),
            ("email=", Some(("email", Sign::Equals, ""))),
            ("email?", Some(("email", Sign::NotEquals, ""))),
            ("!email?", Some(("email", Sign::Equals, ""))),
            ("=x", None),
            ("email", None),
            ("", None),
            ("a b=c", None),
            ("e\u{301}=x", None),
        ] {
            assert_eq!(Sign::split(text), wanted, "{text}");
        }
    }
}
