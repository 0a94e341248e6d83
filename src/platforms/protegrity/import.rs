//! Rows of an import, from CSV or JSON. What cannot be right is refused with its line and column before
//! anything is sent, because the platform does not say which rows failed.

use crate::commands::Arg;
use crate::commands::args::{IDENTITY_PROVIDERS, IMPORT_FILE, IMPORT_MEMBERS, ROLES, SERVER_DRY_RUN};
use crate::fault::Fault;
use crate::records::{self, Names, Options, Records, Wrong};
use crate::session::{CommandInput, Input};
use serde_json::{Map, Value};

type ImportedRow = Map<String, Value>;

/// Beside the rows, whether they are only checked.
const TRIAL: &str = "dryRun";

/// What one type of row may hold.
struct ImportSort {
    /// The member of the body, and of a JSON file, that holds the rows.
    member: &'static str,
    /// What a column is, for messages.
    what: &'static str,
    texts: &'static [&'static str],
    lists: &'static [&'static str],
    flags: &'static [&'static str],
    /// The list that `--role` adds to.
    roles: &'static str,
    /// Checks a row; the text ends a sentence about it.
    complete: fn(&ImportedRow) -> Result<(), &'static str>,
}

static USERS: ImportSort = ImportSort {
    member: "users",
    what: "field of a user",
    texts: &["userPrincipalName", "email", "firstName", "lastName"],
    lists: &["roles", "identityProviders"],
    flags: &[],
    roles: "roles",
    complete: |row| match row.contains_key("userPrincipalName") || row.contains_key("email") {
        true => Ok(()),
        false => Err("userPrincipalName or email is missing"),
    },
};

static GROUPS: ImportSort = ImportSort {
    member: "groups",
    what: "field of a group",
    texts: &["id", "displayName", "description"],
    lists: &["memberRoles", "identityProviders"],
    flags: &["importMembers"],
    roles: "memberRoles",
    complete: |row| match row.contains_key("id") && row.contains_key("displayName") {
        true => Ok(()),
        false => Err("id or displayName is missing"),
    },
};

/// Turns the file into the rows of a users import.
///
/// # Errors
/// Usage, naming line and column.
pub(super) fn users(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    fill(&USERS, body, given)
}

/// Turns the file into the rows of a groups import.
///
/// # Errors
/// Usage, naming line and column.
pub(super) fn groups(body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    fill(&GROUPS, body, given)
}

fn fill(sort: &ImportSort, body: &mut Value, given: &CommandInput) -> Result<(), Fault> {
    let Value::Object(body) = body else {
        return Err(Fault::usage("an import needs rows").hint("give a FILE, or --data"));
    };
    let mut rows = match given.file(&IMPORT_FILE) {
        Some((name, content)) => {
            let (rows, beside) = read(sort, name, content)?;
            // A flag wins over the file.
            if let Some(trial) = beside.get(TRIAL).filter(|_| !given.has(&SERVER_DRY_RUN)) {
                body.insert(TRIAL.to_owned(), trial.clone());
            }
            rows
        }
        None => given_as_data(sort, body.remove(sort.member).unwrap_or_default())?,
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

fn flag(given: &CommandInput, arg: &Arg) -> Option<bool> {
    match given.get(arg) {
        Some(Input::Flag(flag)) => Some(*flag),
        _ => None,
    }
}

/// Adds names to a row's list, each once.
fn extend(row: &mut ImportedRow, list: &str, names: &[String]) {
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

impl ImportSort {
    fn names(&self) -> Names {
        let all = [self.texts, self.lists, self.flags].concat();
        Names::new(self.what, all)
    }

    /// The name as the platform spells it, by its place among [`ImportSort::names`].
    fn name(&self, place: usize) -> &'static str {
        self.texts.iter().chain(self.lists).chain(self.flags).nth(place).copied().unwrap_or_default()
    }

    fn checked(&self, row: ImportedRow) -> Result<ImportedRow, Vec<Wrong>> {
        (self.complete)(&row).map_err(|lack| vec![Wrong::in_row(lack)])?;
        Ok(row)
    }
}

/// The rows of a file, and what stands beside them.
fn read(sort: &ImportSort, name: &str, content: &[u8]) -> Result<(Vec<ImportedRow>, ImportedRow), Fault> {
    let options = Options { member: Some(sort.member), beside: &[TRIAL], ..Options::new(name) };
    let hint =
        |fault: Fault| fault.hint(format!("the columns, separated by commas, are {}", sort.names().list()));
    let records = Records::read(content, options)?;
    let columns = sort.names().columns(&records)?;
    records.check_filled().map_err(hint)?;
    let rows = records.collect(|row| match row {
        records::RecordRow::Cells(cells) => from_cells(sort, &columns, cells.iter()),
        records::RecordRow::Json(value) => from_json(sort, value),
    })?;
    Ok((rows, records.beside().clone()))
}

fn from_cells<'a>(
    sort: &ImportSort,
    columns: &[usize],
    cells: impl Iterator<Item = &'a str>,
) -> Result<ImportedRow, Vec<Wrong>> {
    let (mut row, mut wrong) = (ImportedRow::new(), Vec::new());
    for (column, cell) in columns.iter().map(|place| sort.name(*place)).zip(cells.map(str::trim)) {
        match cell_value(sort, column, cell) {
            Ok(Some(value)) => _ = row.insert(column.to_owned(), value),
            Ok(None) => {}
            Err(why) => wrong.push(Wrong::in_column(column, why)),
        }
    }
    if wrong.is_empty() { sort.checked(row) } else { Err(wrong) }
}

/// What a cell says; nothing where it is empty.
fn cell_value(sort: &ImportSort, column: &str, cell: &str) -> Result<Option<Value>, String> {
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
            _ => Err(format!("'{cell}' is neither true nor false")),
        };
    }
    Ok(Some(Value::from(cell)))
}

fn names(text: &str) -> Value {
    text.split(';').map(str::trim).filter(|name| !name.is_empty()).map(Value::from).collect()
}

/// Rows that stand in `--data`.
fn given_as_data(sort: &ImportSort, value: Value) -> Result<Vec<ImportedRow>, Fault> {
    let Value::Array(list) = value else {
        return Err(Fault::usage(format!("--data: '{}' is not a list of rows", sort.member)));
    };
    let rows = list.into_iter().zip(1..).map(|(element, number)| {
        from_json(sort, element).map_err(|wrong| {
            let place = format!("row {number}");
            let told: Vec<String> = wrong.iter().map(|one| one.at(&place)).collect();
            Fault::usage(format!("--data, {}", told.join("; ")))
        })
    });
    rows.collect()
}

fn from_json(sort: &ImportSort, element: Value) -> Result<ImportedRow, Vec<Wrong>> {
    let object = records::object(element).map_err(|wrong| vec![wrong])?;
    let places = sort.names().members(object.keys().map(String::as_str))?;
    let (mut row, mut wrong) = (ImportedRow::new(), Vec::new());
    for (place, value) in places.into_iter().zip(object.into_values()) {
        let column = sort.name(place);
        match member_value(sort, column, value) {
            Ok(Some(value)) => _ = row.insert(column.to_owned(), value),
            Ok(None) => {}
            Err(why) => wrong.push(Wrong::in_column(column, why)),
        }
    }
    if wrong.is_empty() { sort.checked(row) } else { Err(wrong) }
}

/// What a member says; nothing where it is null or an empty text.
fn member_value(sort: &ImportSort, column: &str, value: Value) -> Result<Option<Value>, &'static str> {
    let list = sort.lists.contains(&column);
    let flag = sort.flags.contains(&column);
    match value {
        Value::Null => Ok(None),
        Value::String(text) if list => Ok(Some(names(&text))),
        Value::Array(all) if list && all.iter().all(Value::is_string) => Ok(Some(Value::Array(all))),
        Value::Bool(on) if flag => Ok(Some(Value::Bool(on))),
        _ if list => Err("expected a list of names"),
        _ if flag => Err("expected true or false"),
        Value::String(text) if text.trim().is_empty() => Ok(None),
        Value::String(text) => Ok(Some(Value::String(text))),
        _ => Err("expected a text"),
    }
}
