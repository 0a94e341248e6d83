//! Rows of an import, from CSV or JSON. What cannot be right is refused with its line and column before
//! anything is sent, because the platform does not say which rows failed.

use crate::commands::Arg;
use crate::commands::args::{IDENTITY_PROVIDERS, IMPORT_FILE, IMPORT_MEMBERS, ROLES};
use crate::fault::Fault;
use crate::session::{Given, Input};
use serde_json::{Map, Value};

type Row = Map<String, Value>;

/// What one sort of row may hold.
struct Sort {
    /// The member of the body, and of a JSON file, that holds the rows.
    member: &'static str,
    texts: &'static [&'static str],
    lists: &'static [&'static str],
    flags: &'static [&'static str],
    /// The list that `--role` adds to.
    roles: &'static str,
    /// Checks a row; the text says what it lacks.
    complete: fn(&Row) -> Result<(), &'static str>,
}

static USERS: Sort = Sort {
    member: "users",
    texts: &["userPrincipalName", "email", "firstName", "lastName"],
    lists: &["roles", "identityProviders"],
    flags: &[],
    roles: "roles",
    complete: |row| match row.contains_key("userPrincipalName") || row.contains_key("email") {
        true => Ok(()),
        false => Err("needs a userPrincipalName or an email"),
    },
};

static GROUPS: Sort = Sort {
    member: "groups",
    texts: &["id", "displayName", "description"],
    lists: &["memberRoles", "identityProviders"],
    flags: &["importMembers"],
    roles: "memberRoles",
    complete: |row| match row.contains_key("id") && row.contains_key("displayName") {
        true => Ok(()),
        false => Err("needs an id and a displayName"),
    },
};

/// Turns the file into the rows of a users import.
///
/// # Errors
/// Usage, naming line and column.
pub(super) fn users(body: &mut Value, given: &Given) -> Result<(), Fault> {
    fill(&USERS, body, given)
}

/// Turns the file into the rows of a groups import.
///
/// # Errors
/// Usage, naming line and column.
pub(super) fn groups(body: &mut Value, given: &Given) -> Result<(), Fault> {
    fill(&GROUPS, body, given)
}

fn fill(sort: &Sort, body: &mut Value, given: &Given) -> Result<(), Fault> {
    let Value::Object(body) = body else {
        return Err(Fault::usage("an import needs rows").hint("give a file with --file"));
    };
    let mut rows = match given.file(&IMPORT_FILE) {
        Some((name, content)) => read(sort, name, content)?,
        None => from_json(sort, "--data", body.remove(sort.member).unwrap_or_default())?,
    };
    // These flags stand for every row; at the top of the body the platform does not know them.
    for name in [sort.roles, "identityProviders", "importMembers"] {
        body.remove(name);
    }
    for row in &mut rows {
        extend(row, sort.roles, given.many(&ROLES));
        extend(row, "identityProviders", given.many(&IDENTITY_PROVIDERS));
        if let Some(flag) = flag(given, &IMPORT_MEMBERS).filter(|_| sort.flags.contains(&"importMembers")) {
            row.entry("importMembers").or_insert(Value::Bool(flag));
        }
    }
    body.insert(sort.member.to_owned(), rows.into_iter().map(Value::Object).collect());
    Ok(())
}

fn flag(given: &Given, arg: &Arg) -> Option<bool> {
    match given.get(arg) {
        Some(Input::Flag(flag)) => Some(*flag),
        _ => None,
    }
}

/// Adds names to a row's list, each once.
fn extend(row: &mut Row, list: &str, names: &[String]) {
    if names.is_empty() {
        return;
    }
    let place = row.entry(list).or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(place) = place {
        for name in names {
            let name = Value::from(name.as_str());
            if !place.contains(&name) {
                place.push(name);
            }
        }
    }
}

fn read(sort: &Sort, name: &str, content: &[u8]) -> Result<Vec<Row>, Fault> {
    let text = std::str::from_utf8(content).map_err(|error| {
        let line = 1 + content[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
        Fault::usage(format!("{name} is not UTF-8 text in line {line}"))
            .hint("save it as 'CSV UTF-8' or as JSON")
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let rows = match text.trim_start().chars().next() {
        None => return Err(empty(sort, name)),
        Some('[' | '{') => {
            let value = serde_json::from_str(text).map_err(|error| {
                Fault::usage(format!("{name} is no JSON: {error}"))
                    .hint("JSON starts with [ or {; anything else is read as CSV")
            })?;
            from_json(sort, name, value)?
        }
        Some(_) => from_csv(sort, name, text)?,
    };
    if rows.is_empty() { Err(empty(sort, name)) } else { Ok(rows) }
}

fn empty(sort: &Sort, name: &str) -> Fault {
    Fault::usage(format!("{name} holds no {} to import", sort.member))
        .hint(format!("a CSV file starts with a line of column names: {}", all(sort).join(", ")))
}

fn all(sort: &Sort) -> Vec<&'static str> {
    [sort.texts, sort.lists, sort.flags].concat()
}

/// The name as the platform spells it, whatever its letter case.
fn known(sort: &Sort, name: &str) -> Option<&'static str> {
    all(sort).into_iter().find(|known| known.eq_ignore_ascii_case(name.trim()))
}

fn unknown(sort: &Sort, place: &str, name: &str) -> Fault {
    Fault::usage(format!("{place}: there is no column '{name}'"))
        .hint(format!("the columns, separated by commas, are {}", all(sort).join(", ")))
}

fn from_csv(sort: &Sort, name: &str, text: &str) -> Result<Vec<Row>, Fault> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut header: Option<Vec<&'static str>> = None;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| Fault::usage(format!("{name} is no CSV: {error}")))?;
        let line = record.position().map_or(0, csv::Position::line);
        let place = format!("{name}, line {line}");
        let Some(columns) = &header else {
            header = Some(columns_of(sort, &place, &record)?);
            continue;
        };
        // Spreadsheets leave lines of nothing but commas at the end.
        if record.iter().all(str::is_empty) {
            continue;
        }
        if record.len() != columns.len() {
            return Err(Fault::usage(format!(
                "{place}: {} cells, but the first line names {} columns",
                record.len(),
                columns.len()
            ))
            .hint("put a text that holds a comma in double quotes; separate the names of a list by ;"));
        }
        let mut row = Row::new();
        for (column, cell) in columns.iter().zip(&record) {
            if let Some(value) = cell_value(sort, &place, column, cell)? {
                row.insert((*column).to_owned(), value);
            }
        }
        (sort.complete)(&row).map_err(|lack| Fault::usage(format!("{place} {lack}")))?;
        rows.push(row);
    }
    Ok(rows)
}

fn columns_of(sort: &Sort, place: &str, record: &csv::StringRecord) -> Result<Vec<&'static str>, Fault> {
    let mut columns = Vec::new();
    for name in record {
        let column = known(sort, name).ok_or_else(|| unknown(sort, place, name))?;
        if columns.contains(&column) {
            return Err(Fault::usage(format!("{place}: the column '{column}' is there twice")));
        }
        columns.push(column);
    }
    Ok(columns)
}

/// What a cell says; nothing where it is empty.
fn cell_value(sort: &Sort, place: &str, column: &str, cell: &str) -> Result<Option<Value>, Fault> {
    if cell.is_empty() {
        return Ok(None);
    }
    if sort.lists.contains(&column) {
        return Ok(Some(names(cell)));
    }
    if sort.flags.contains(&column) {
        return match cell.to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Ok(Some(Value::Bool(true))),
            "false" | "no" | "0" => Ok(Some(Value::Bool(false))),
            _ => Err(Fault::usage(format!("{place}, column {column}: '{cell}' is neither true nor false"))),
        };
    }
    Ok(Some(Value::from(cell)))
}

fn names(text: &str) -> Value {
    text.split(';').map(str::trim).filter(|name| !name.is_empty()).map(Value::from).collect()
}

fn from_json(sort: &Sort, name: &str, value: Value) -> Result<Vec<Row>, Fault> {
    let list = match value {
        Value::Array(list) => list,
        Value::Object(mut object) => {
            let list = object.remove(sort.member);
            if let Some(other) = object.keys().next() {
                return Err(Fault::usage(format!("{name}: there is no place for '{other}' beside the rows"))
                    .hint(format!(r#"the file is a list of rows, or {{"{}": [...]}}; what else there is to say goes into flags"#, sort.member)));
            }
            match list {
                Some(Value::Array(list)) => list,
                _ => return Err(Fault::usage(format!("{name}: '{}' is no list of rows", sort.member))),
            }
        }
        _ => return Err(Fault::usage(format!("{name} is no list of rows"))),
    };
    list.into_iter()
        .zip(1..)
        .map(|(element, number)| json_row(sort, &format!("{name}, row {number}"), element))
        .collect()
}

fn json_row(sort: &Sort, place: &str, element: Value) -> Result<Row, Fault> {
    let Value::Object(object) = element else {
        return Err(Fault::usage(format!("{place} is no object")));
    };
    let mut row = Row::new();
    for (name, value) in object {
        let column = known(sort, &name).ok_or_else(|| unknown(sort, place, &name))?;
        let wrong = |what: &str| Fault::usage(format!("{place}, column {column} is {what}"));
        let value = match value {
            Value::Null => continue,
            Value::String(text) if sort.lists.contains(&column) => names(&text),
            Value::String(text) if sort.texts.contains(&column) => {
                if text.trim().is_empty() {
                    continue;
                }
                Value::String(text)
            }
            Value::Array(list) if sort.lists.contains(&column) => {
                if !list.iter().all(Value::is_string) {
                    return Err(wrong("a list of something else than names"));
                }
                Value::Array(list)
            }
            Value::Bool(flag) if sort.flags.contains(&column) => Value::Bool(flag),
            _ if sort.lists.contains(&column) => return Err(wrong("no list of names")),
            _ if sort.flags.contains(&column) => return Err(wrong("neither true nor false")),
            _ => return Err(wrong("no text")),
        };
        if row.insert(column.to_owned(), value).is_some() {
            return Err(wrong("there twice"));
        }
    }
    (sort.complete)(&row).map_err(|lack| Fault::usage(format!("{place} {lack}")))?;
    Ok(row)
}
