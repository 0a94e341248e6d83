//! One condition on a column of a list: what its value is, and whether a row fits it.

use crate::clock;
use crate::commands::{Column, Heading, Show, Sign};
use crate::fault::Fault;
use crate::json::{self, Locator};
use crate::text;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value;
use serde_json::value::RawValue;
use std::cmp::Ordering;

/// One condition, ready to be looked at in every row.
pub(super) struct RowTest {
    column: &'static Column,
    places: Vec<Locator<'static>>,
    /// The part of each element of a list that is compared, where any of them may fit.
    each: Option<&'static str>,
    pub(super) sign: Sign,
    wanted: ConditionValue,
}

/// What a cell is compared with.
enum ConditionValue {
    /// That it is there, or is not.
    Nothing,
    Truth(bool),
    /// An instant, and how it was typed.
    Instant(Timestamp, String),
    /// A text in small letters, and what else it may say.
    Text {
        text: String,
        typed: String,
        number: Option<f64>,
        instant: Option<Timestamp>,
    },
}

/// Refuses signs of other languages, whose second half would be taken for a part of the value.
///
/// # Errors
/// Usage, naming the sign that is meant.
pub(super) fn check_sign(text: &str) -> Result<(), Fault> {
    let Some((typed, meant)) = Sign::slip(text) else { return Ok(()) };
    let fault = Fault::usage(format!("--where {text}: there is no sign {typed}; use {meant}"));
    Err(fault.hint("for values that begin with such a sign use ^= or --jq"))
}

impl RowTest {
    /// Reads a condition; `wrong` is what is wrong with it as a filter of the platform's own.
    pub(super) fn read(
        columns: &'static [Column],
        text: &str,
        now: Timestamp,
        wrong: Option<Fault>,
    ) -> Result<RowTest, Fault> {
        let names = || columns.iter().map(|column| column.heading.name).collect::<Vec<_>>();
        let Some((name, sign, value)) = Sign::split(text) else {
            let signs: Vec<&str> = Sign::TYPED.iter().map(|(typed, _)| *typed).collect();
            let fault = Fault::usage(format!("--where takes COLUMN=VALUE or the like, not '{text}'"));
            return Err(wrong.unwrap_or(fault).hint(format!(
                "signs are {}, COLUMN? and !COLUMN?; the columns are {}",
                signs.join(" "),
                names().join(", ")
            )));
        };
        let Some(column) = columns.iter().find(|column| column.heading.name == name) else {
            let fault = wrong.unwrap_or_else(|| Fault::usage(format!("there is no column '{name}' here")));
            let mut fault = fault;
            if let Some(near) = json::nearest(name, names()) {
                fault.detail_mut().hints.insert(0, format!("did you mean '{near}'?"));
            }
            return Err(match names().as_slice() {
                [] => fault.hint("this list has no named columns; use --jq"),
                names => fault.hint(format!("the columns are {}", names.join(", "))),
            });
        };
        let wanted = wanted(column, sign, value, now)?;
        let (list, each) = match column.pointer.split_once("/0/") {
            Some((list, part)) if column.any_element => (list, Some(part)),
            _ => (column.pointer, None),
        };
        let places = std::iter::once(list).chain(column.others.iter().copied());
        Ok(RowTest { column, places: places.map(Locator::new).collect(), each, sign, wanted })
    }

    pub(super) fn heading(&self) -> &'static Heading {
        self.column.heading
    }

    /// The value as the platform may be sent it; nothing where it cannot stand in a filter.
    pub(super) fn sent(&self) -> Option<String> {
        match &self.wanted {
            ConditionValue::Nothing => None,
            ConditionValue::Truth(truth) => Some(truth.to_string()),
            // Filters of platforms count in seconds.
            ConditionValue::Instant(instant, _) => {
                (instant.subsec_nanosecond() == 0).then(|| instant.to_string())
            }
            // Parts of a time are those that are shown, not those that the platform keeps.
            ConditionValue::Text { .. } if self.heading().show == Show::Time => None,
            ConditionValue::Text { typed, .. } => Some(typed.clone()),
        }
    }

    /// The instant that was meant, where it was not typed itself.
    pub(super) fn told(&self, text: &str) -> Option<String> {
        let ConditionValue::Instant(instant, _) = &self.wanted else { return None };
        let (_, _, value) = Sign::split(text)?;
        let is_written = clock::fixed(value).is_some() || value.parse::<i64>().is_ok();
        (!is_written).then(|| format!("{}: '{value}' is {instant}", self.heading().name))
    }

    pub(super) fn holds(&self, row: &RawValue) -> bool {
        let found = self.places.iter().find_map(|place| place.find(row));
        let value = found.and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Value::Null);
        let cells = match (self.heading().show, value) {
            (Show::Time, value) if matches!(self.wanted, ConditionValue::Text { .. }) => {
                vec![clock::told(&value).map_or(value, |time| Value::from(clock::to_seconds(&time)))]
            }
            (Show::Count, Value::Array(list)) => vec![Value::from(list.len())],
            (Show::Count, Value::Object(members)) => vec![Value::from(members.len())],
            (_, Value::Array(list)) => match self.each {
                Some(part) => list.iter().map(|one| one.get(part).unwrap_or(one).clone()).collect(),
                None => list,
            },
            (_, value) => vec![value],
        };
        let mut cells = cells.iter().filter(|cell| !is_missing(cell));
        match (&self.wanted, self.sign) {
            (ConditionValue::Nothing, Sign::Equals) => cells.next().is_none(),
            (ConditionValue::Nothing, _) => cells.next().is_some(),
            (wanted, Sign::NotEquals) => !cells.any(|cell| wanted.is(cell)),
            (wanted, Sign::NotContains) => {
                !cells.any(|cell| wanted.part(cell, |cell, text| cell.contains(text)))
            }
            (wanted, Sign::Equals) => cells.any(|cell| wanted.is(cell)),
            (wanted, Sign::Contains) => cells.any(|cell| wanted.part(cell, |cell, text| cell.contains(text))),
            (wanted, Sign::Starts) => {
                cells.any(|cell| wanted.part(cell, |cell, text| cell.starts_with(text)))
            }
            (wanted, Sign::Ends) => cells.any(|cell| wanted.part(cell, |cell, text| cell.ends_with(text))),
            (wanted, Sign::Less) => cells.any(|cell| wanted.order(cell).is_some_and(Ordering::is_lt)),
            (wanted, Sign::AtMost) => cells.any(|cell| wanted.order(cell).is_some_and(Ordering::is_le)),
            (wanted, Sign::Greater) => cells.any(|cell| wanted.order(cell).is_some_and(Ordering::is_gt)),
            (wanted, Sign::AtLeast) => cells.any(|cell| wanted.order(cell).is_some_and(Ordering::is_ge)),
        }
    }
}

/// What a typed value is for a column.
///
/// # Errors
/// Usage: the column cannot have it, or cannot be compared so.
fn wanted(column: &Column, sign: Sign, value: &str, now: Timestamp) -> Result<ConditionValue, Fault> {
    let name = column.heading.name;
    let no = |why: String| Err(Fault::usage(format!("--where {name}{}{value}: {why}", sign.typed())));
    let parts = matches!(sign, Sign::Contains | Sign::NotContains | Sign::Starts | Sign::Ends);
    if value.is_empty() {
        return match sign {
            Sign::Equals | Sign::NotEquals => Ok(ConditionValue::Nothing),
            _ => no("the value is missing".to_owned()),
        };
    }
    // A long number is an instant as platforms write it, in milliseconds.
    let millis = || value.parse().ok().filter(|_| value.len() > 10).map(Timestamp::from_millisecond)?.ok();
    let instant = || clock::typed(value, now, false).or_else(|no| millis().ok_or(no));
    match column.heading.show {
        Show::Secret => no(format!("{name} is secret, and nothing is found by it")),
        Show::YesNo if parts || sign.orders() => no(format!("{name} is yes or no: use = or !=")),
        Show::YesNo => match text::truth(value) {
            Some(truth) => Ok(ConditionValue::Truth(truth)),
            None => no(format!("{name} is yes or no")),
        },
        Show::Time if !parts => match instant() {
            Ok(instant) => Ok(ConditionValue::Instant(instant, value.to_owned())),
            Err(wrong) => no(wrong.why("it is a time such as 2026-05-01T10:00:00Z, 2026-05-01, 30d or 2h")),
        },
        Show::Count if parts || value.parse::<f64>().is_err() => {
            no(format!("{name} is a number of elements: use =, !=, <, <=, > or >= with a number"))
        }
        Show::List if sign.orders() => no(format!("{name} is a list: use =, != or ~")),
        _ => {
            let number = value.parse().ok().filter(|number: &f64| number.is_finite());
            let instant = instant().ok().filter(|_| number.is_none() && sign.orders());
            let text = value.to_lowercase();
            Ok(ConditionValue::Text { text, typed: value.to_owned(), number, instant })
        }
    }
}

impl ConditionValue {
    fn is(&self, cell: &Value) -> bool {
        match self {
            ConditionValue::Nothing => false,
            ConditionValue::Truth(wanted) => truth(cell) == Some(*wanted),
            ConditionValue::Instant(wanted, typed) => {
                let same = |instant: Timestamp| instant.as_second() == wanted.as_second();
                cell.as_str() == Some(typed) || instant(cell).is_some_and(same)
            }
            ConditionValue::Text { text, number, .. } => {
                let shown = shown(cell);
                shown == *text
                    || number.is_some() && cell.is_number() && shown.parse().ok() == *number
                    || cell.is_boolean()
                        && text::truth(text).is_some_and(|wanted| truth(cell) == Some(wanted))
            }
        }
    }

    fn part(&self, cell: &Value, fits: fn(&str, &str) -> bool) -> bool {
        matches!(self, ConditionValue::Text { text, .. } if fits(&shown(cell), text))
    }

    /// How a cell stands to what is wanted; nothing where the two cannot be compared.
    fn order(&self, cell: &Value) -> Option<Ordering> {
        match self {
            ConditionValue::Instant(wanted, _) => Some(instant(cell)?.cmp(wanted)),
            ConditionValue::Text { number: Some(wanted), .. } => {
                shown(cell).parse::<f64>().ok()?.partial_cmp(wanted)
            }
            ConditionValue::Text { instant: Some(wanted), .. } => {
                Some(instant(cell).filter(|_| cell.is_string())?.cmp(wanted))
            }
            ConditionValue::Text { text, .. } => Some(shown(cell).as_str().cmp(text)),
            ConditionValue::Nothing | ConditionValue::Truth(_) => None,
        }
    }
}

/// A cell as text in small letters.
fn shown(cell: &Value) -> String {
    match cell {
        Value::String(text) => text.to_lowercase(),
        cell => cell.to_string().to_lowercase(),
    }
}

/// The instant in a cell; one without a zone, or a date, is taken as UTC, as the platforms' filters take it.
fn instant(cell: &Value) -> Option<Timestamp> {
    let civil = || cell.as_str()?.parse::<jiff::civil::DateTime>().ok()?.to_zoned(TimeZone::UTC).ok();
    clock::told(cell).or_else(|| Some(civil()?.timestamp()))
}

fn truth(cell: &Value) -> Option<bool> {
    cell.as_bool().or_else(|| text::truth(cell.as_str()?))
}

/// Whether a cell holds nothing.
fn is_missing(cell: &Value) -> bool {
    match cell {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::column;
    use crate::commands::columns::{CREATED, ENABLED, MEMBERS, NAME, QUANTITY, ROLES, SECRET};
    use serde_json::json;

    static COLUMNS: &[Column] = &[
        column(&NAME, "/name").or(&["/title"]),
        column(&ENABLED, "/enabled"),
        column(&CREATED, "/created"),
        column(&ROLES, "/roles"),
        column(&MEMBERS, "/members"),
        column(&QUANTITY, "/quantity"),
        column(&SECRET, "/secret"),
    ];

    fn test(text: &str) -> Result<RowTest, Fault> {
        RowTest::read(COLUMNS, text, "2026-03-01T12:00:00Z".parse().unwrap(), None)
    }

    fn holds(text: &str, row: &Value) -> bool {
        test(text).unwrap().holds(&json::raw(row))
    }

    #[test]
    fn values_are_compared_as_what_their_column_is() {
        let row = json!({
            "name": "Ann O'Neil", "enabled": "ACTIVE", "created": "2026-02-20T10:00:00.400+0000",
            "roles": ["Admin", "audit"], "members": [1, 2, 3], "quantity": 10,
        });
        for text in [
            "name=ann o'neil",
            "name!=ann",
            "name~NEIL",
            "name!~bob",
            "name^=ann",
            "name$=l",
            "name>AA",
            "name<b",
            "enabled=yes",
            "enabled=TRUE",
            "enabled!=no",
            "created=2026-02-20T10:00:00Z",
            "created>30d",
            "created>-30d",
            "created<2026-02-21",
            "created<=2026-02-20T10:00:01Z",
            "created~2026-02",
            "roles=admin",
            "roles~dit",
            "roles!=boss",
            "members=3",
            "members>2",
            "members<=3",
            "quantity=10.0",
            "quantity>9",
            "quantity<=10",
            "name?",
        ] {
            assert!(holds(text, &row), "{text}");
        }
        for text in [
            "name=ann",
            "name!=Ann O'Neil",
            "enabled=no",
            "enabled!=yes",
            "created<30d",
            "created>2d",
            "roles=admi",
            "roles!=AUDIT",
            "members=4",
            "quantity<9",
            "quantity>10",
            "!name?",
            "name=",
        ] {
            assert!(!holds(text, &row), "{text}");
        }
    }

    #[test]
    fn parts_of_a_time_are_those_that_a_table_shows() {
        for told in [
            json!(1_772_272_800_000_i64),
            json!("2026-02-28T10:00:00.400+0000"),
            json!("2026-02-28T12:00:00+02:00"),
        ] {
            let row = json!({"created": told});
            for text in ["created~2026-02", "created^=2026-02-28t10", "created$=10:00:00Z", "created!~1772"] {
                assert!(holds(text, &row), "{text} {row}");
            }
            for text in ["created~1772", "created~.4", "created~+0", "created~12:00", "created^=2027"] {
                assert!(!holds(text, &row), "{text} {row}");
            }
        }
        assert!(holds("created$=02-28", &json!({"created": "2026-02-28"})), "a date stays one");
        assert!(holds("created$=10:00:00", &json!({"created": "2026-02-28T10:00:00"})), "no zone is added");
    }

    #[test]
    fn what_is_missing_fits_only_that_nothing_is_there_or_that_it_is_something_else() {
        for row in [json!({}), json!({"name": null, "roles": []}), json!({"name": "", "roles": [""]})] {
            for text in [
                "name=",
                "!name?",
                "name!=ann",
                "name!~a",
                "roles!=x",
                "roles=",
                "enabled!=yes",
                "created!=2d",
            ] {
                assert!(holds(text, &row), "{text} {row}");
            }
            for text in [
                "name?",
                "name~a",
                "name<z",
                "enabled=no",
                "created<2d",
                "members=0",
                "quantity<5",
                "roles~x",
            ] {
                assert!(!holds(text, &row), "{text} {row}");
            }
        }
        for text in ["created=2026-01-02T10:00:00", "created<2026-01-03", "created>2026-01-02T09:59:59Z"] {
            assert!(holds(text, &json!({"created": "2026-01-02T10:00:00"})), "{text}");
        }
        assert!(holds("name=x", &json!({"title": "x"})), "the other place");
        assert!(holds("members=0", &json!({"members": []})), "an empty list has none");
    }

    #[test]
    fn signs_of_other_languages_are_refused_and_the_right_one_is_named() {
        for (text, meant) in [
            ("name==ann", "sign ==; use ="),
            ("name =~ ann", "sign =~; use ~"),
            ("name~=ann", "sign ~=; use ~"),
            ("created=>2d", "sign =>; use >="),
            ("created=<2d", "sign =<; use <="),
            ("name<>ann", "sign <>; use !="),
            ("name!==ann", "sign !==; use !="),
        ] {
            let fault = check_sign(text).err().unwrap();
            assert!(fault.to_string().contains(&format!("{meant};")), "{text}: {fault}");
        }
        for text in
            ["name=ann=", "name^==x", "name!=ann", "created>=2d", "created<=2d", "name=", "name?", "name"]
        {
            assert!(check_sign(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn what_a_column_cannot_be_is_refused() {
        for (text, said) in [
            ("enabled=maybe", "yes or no"),
            ("enabled<yes", "yes or no"),
            ("created=soon", "a time such as"),
            ("members=many", "a number"),
            ("members~3", "a number"),
            ("roles<x", "a list"),
            ("secret=x", "secret"),
            ("name<", "missing"),
            ("nmae=x", "did you mean 'name'?"),
            ("name", "COLUMN=VALUE"),
        ] {
            let fault = test(text).err().unwrap();
            assert!(fault.to_string().contains(said), "{text}: {fault}");
        }
    }
}
