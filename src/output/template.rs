//! `--template`: Jinja templates, rendered for each row by minijinja. A template sees the row and nothing else: it has
//! no way to files, to the environment or to other templates, and its work is bounded.

use crate::fault::Fault;
use minijinja::value::Value as Shown;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};
use serde_json::{Number, Value};

/// The name under which the environment keeps the one template there is.
const NAME: &str = "template";

/// The work that one row may cost, in the engine's own measure: about a second, or 600 MiB of text.
const FUEL: u64 = 10_000_000;

/// The longest reason that is passed on, in characters.
const REASON: usize = 300;

/// A template that is ready to be rendered.
pub struct Template {
    environment: Environment<'static>,
    text: String,
    /// What a person calls it: the flag, or the file.
    name: String,
}

/// Makes a template of its text. `name` is what a person calls it.
///
/// # Errors
/// Usage, with line, column and the reason.
pub fn compile(text: &str, name: &str) -> Result<Template, Fault> {
    let mut environment = Environment::new();
    // The text is no HTML, whatever it is called.
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    environment.set_debug(false);
    environment.set_fuel(Some(FUEL));
    let added = environment.add_template_owned(NAME, text.to_owned());
    let mut template = Template { environment, text: text.to_owned(), name: name.to_owned() };
    added.map_err(|error| template.wrong(&error))?;
    template.check_words()?;
    template.environment.set_undefined_behavior(UndefinedBehavior::Strict);
    Ok(template)
}

impl Template {
    /// Looks for filters, tests and functions that there are not: the engine finds them only where it comes to them, and
    /// then rows have been asked for. What stands within a loop over a row's members is found with the first row.
    fn check_words(&mut self) -> Result<(), Fault> {
        use ErrorKind::{OutOfFuel, UnknownFilter, UnknownFunction, UnknownTest};
        self.environment.set_undefined_behavior(UndefinedBehavior::Chainable);
        match self.rendered(&Value::Object(serde_json::Map::new())) {
            Err(error)
                if matches!(error.kind(), UnknownFilter | UnknownFunction | UnknownTest | OutOfFuel) =>
            {
                Err(self.wrong(&error))
            }
            _ => Ok(()),
        }
    }

    /// What the template makes of a row.
    ///
    /// # Errors
    /// Usage when it does not fit the row.
    pub fn render(&self, row: &Value) -> Result<String, Fault> {
        self.rendered(row).map_err(|error| self.unfit(&error, row))
    }

    fn rendered(&self, row: &Value) -> Result<String, Error> {
        let whole = shown(row);
        let members = row.as_object().into_iter().flatten();
        let members = members.map(|(name, value)| (name.clone(), shown(value)));
        // A member of that name is still there, as `row.row`.
        let context = Shown::from_pairs(members.chain([("row".to_owned(), whole)]));
        self.environment.get_template(NAME)?.render(context)
    }

    fn wrong(&self, error: &Error) -> Fault {
        Fault::usage(format!("{} cannot be used: {}", self.name, self.reason(error)))
            .hint("a template is written as for Jinja, for example --template '{{ id }} {{ email }}'")
    }

    fn unfit(&self, error: &Error, row: &Value) -> Fault {
        let fault = Fault::usage(format!("{} does not fit the data: {}", self.name, self.reason(error)));
        match error.kind() {
            ErrorKind::UndefinedError => {
                let names: Vec<&str> =
                    row.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
                let there = match names.is_empty() {
                    true => "row is the whole answer".to_owned(),
                    false => format!("there are: {}", cut(&names.join(", "))),
                };
                fault.hint(there).hint("{{ NAME | default('') }} takes what some rows lack")
            }
            ErrorKind::OutOfFuel => fault.hint("it works too long on one row; leave a loop out"),
            _ => fault.hint("look at the data with -o json"),
        }
    }

    fn reason(&self, error: &Error) -> String {
        let told = match (error.kind(), error.detail()) {
            (ErrorKind::UndefinedError, _) => match error.range().and_then(|range| self.text.get(range)) {
                Some(part) => format!("there is no {part}"),
                None => "a member is not there".to_owned(),
            },
            (ErrorKind::SyntaxError, Some(detail)) => detail.to_owned(),
            (kind, Some(detail)) => format!("{kind}: {detail}"),
            (kind, None) => kind.to_string(),
        };
        format!("{}{}", self.place(error), cut(&told))
    }

    /// Line and column, counted from 1.
    fn place(&self, error: &Error) -> String {
        let before = error.range().and_then(|range| self.text.get(..range.start));
        match (before, error.line()) {
            (Some(before), _) => {
                let line = before.matches('\n').count() + 1;
                let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
                format!("line {line}, column {column}: ")
            }
            (None, Some(line)) => format!("line {line}: "),
            (None, None) => String::new(),
        }
    }
}

fn cut(text: &str) -> String {
    let mut shown: String = text.chars().take(REASON).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}

/// A value as the engine takes it.
pub(super) fn shown(value: &Value) -> Shown {
    match value {
        Value::Null => Shown::from(()),
        Value::Bool(truth) => Shown::from(*truth),
        Value::Number(number) => shown_number(number),
        Value::String(text) => Shown::from(text.as_str()),
        Value::Array(list) => list.iter().map(shown).collect(),
        Value::Object(map) => {
            Shown::from_pairs(map.iter().map(|(name, value)| (name.as_str(), shown(value))))
        }
    }
}

/// A number that the engine would write with other digits is a text of its digits.
fn shown_number(number: &Number) -> Shown {
    let text = number.to_string();
    let as_it_is = |shown: &Shown| shown.to_string() == text;
    let whole = || text.parse::<i128>().ok().map(Shown::from).filter(as_it_is);
    let broken = || text.parse::<f64>().ok().map(Shown::from).filter(as_it_is);
    whole().or_else(broken).unwrap_or_else(|| Shown::from(text.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::Kind;
    use crate::json;
    use serde_json::json;

    fn render(text: &str, row: Value) -> Result<String, Fault> {
        compile(text, "--template")?.render(&row)
    }

    #[test]
    fn a_row_is_rendered_by_the_names_of_its_members_and_as_a_whole() {
        let row = json!({"id": "1", "mails": ["a@b.test", "c@d.test"], "name": {"first": "Ann"}, "on": true,
            "urn:x:y": 3, "row": "mine"});
        assert_eq!(
            render("{{ id }} {{ name.first }} {{ mails | join(' ') }}", row.clone()).unwrap(),
            "1 Ann a@b.test c@d.test"
        );
        assert_eq!(render("{{ row['urn:x:y'] }}{% if on %}+{% endif %}", row.clone()).unwrap(), "3+");
        assert_eq!(render("{{ row.row }}", row).unwrap(), "mine");
        assert_eq!(render("{{ row }}", json!("text")).unwrap(), "text");
        assert_eq!(
            render("{{ a }}<b>", json!({"a": "<&>"})).unwrap(),
            "<&><b>",
            "nothing is escaped for HTML"
        );
    }

    #[test]
    fn json_of_a_row_keeps_its_order_and_the_digits_of_its_numbers() {
        let text = r#"{"z": 18446744073709551615, "a": -0.25, "b": [null, true, "x"]}"#;
        let row = json::exact(text.as_bytes()).unwrap();
        assert_eq!(render("{{ row | tojson }}", row).unwrap(), text);
        let long =
            json::exact(br#"{"n":123456789012345678901234567890123456789012,"f":0.1000,"e":1e5}"#).unwrap();
        assert_eq!(
            render("{{ n }} {{ f }} {{ e }}", long).unwrap(),
            "123456789012345678901234567890123456789012 0.1000 1e5"
        );
    }

    #[test]
    fn a_bad_template_is_told_with_line_and_column_before_any_row() {
        let places = [
            ("{{ id }", "line 1, column "),
            ("a\nb {% if id %}", "line 2"),
            ("x\ny {{ id | nosuch }}", "line 2, column "),
            ("{{ nosuch() }}", "line 1, column 4"),
            ("{% include 'other' %}", "line 1"),
            ("{% for n in range(9999) %}{% for m in range(9999) %}{{ m }}{% endfor %}{% endfor %}", "fuel"),
        ];
        for (text, place) in places {
            let fault = compile(text, "--template").map(|_| ()).unwrap_err();
            assert_eq!(fault.kind(), Kind::Usage, "{text}");
            assert!(fault.to_string().contains(place), "{text}: {fault}");
        }
    }

    #[test]
    fn a_member_that_a_row_lacks_is_an_error_that_lists_those_there_are() {
        let fault = render("{{ id }}\n{{ userNam }}", json!({"id": 1, "userName": "ann"})).unwrap_err();
        let text = fault.to_string();
        assert_eq!(fault.kind(), Kind::Usage);
        for part in ["line 2, column 4", "userNam", "id, userName", "default('')"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert_eq!(render("{{ title | default('-') }}", json!({"id": 1})).unwrap(), "-");
    }

    #[test]
    fn work_on_one_row_is_bounded() {
        let row = json!({"list": vec![0; 5000]});
        let text = "{% for a in list %}{% for b in list %}{{ a + b }}{% endfor %}{% endfor %}";
        let fault = render(text, row).unwrap_err();
        assert!(fault.kind() == Kind::Usage && fault.to_string().contains("too long"), "{fault}");
    }
}
