//! The people of a file: a row each, by e-mail address or whatever else finds them, and by what they are called on a profile.

use crate::cli::context::Context;
use crate::cli::read::read_file;
use crate::fault::Fault;
use crate::http::trace::{Level, Listener as _};
use crate::jobs::people::PersonQuery;
use crate::records::{Options, RecordRow, Records, same_name};

/// The columns that say who somebody is, whichever a file has.
const WHO: &[&str] = &["person", "email"];

/// Those of a file, each once; who stands there twice is told.
///
/// # Errors
/// Usage: the file cannot be read, has no column that says who somebody is, or a row is blank.
pub(super) fn read(context: &Context, path: &str, profiles: &[String]) -> Result<Vec<PersonQuery>, Fault> {
    let records = Records::read(read_file(path, context.screen)?, Options::new(path))?;
    records.check_filled()?;
    records.refuse(&[])?;
    let mut people: Vec<PersonQuery> = Vec::new();
    for index in 0..records.len() {
        let row = records.row(index).map_err(|wrong| Fault::usage(records.tell(index, &wrong)))?;
        let query = person(&records, index, cells(&records, row), profiles)?;
        let is_same = |known: &&PersonQuery| known.is(&query.typed);
        match people.iter().find(is_same) {
            None => people.push(query),
            Some(known) if known.names().eq(query.names()) => {
                let text = format!("{path}: '{}' stands there twice and is taken once", query.typed);
                context.teller().line(Level::Notice, &text);
            }
            Some(_) => {
                let at = records.at(index);
                let fault =
                    Fault::usage(format!("{path}: {at} calls '{}' otherwise than a row before", query.typed));
                return Err(fault.hint("nothing was sent; one row says all of a person"));
            }
        }
    }
    Ok(people)
}

/// The person of a row.
fn person(
    records: &Records,
    index: usize,
    cells: Vec<(String, String)>,
    profiles: &[String],
) -> Result<PersonQuery, Fault> {
    let (path, at) = (records.name(), records.at(index));
    let is_who = |name: &str| WHO.iter().any(|who| same_name(who, name));
    let profile = |name: &str| profiles.iter().find(|profile| *profile == name);
    if let Some((name, _)) = cells.iter().find(|(name, _)| !is_who(name) && profile(name).is_none()) {
        let fault =
            Fault::usage(format!("{path}: the column '{name}' is neither person, email nor a profile"));
        return Err(fault.hint(format!("nothing was sent; the run is about: {}", profiles.join(", "))));
    }
    let who: Vec<&(String, String)> = cells.iter().filter(|(name, _)| is_who(name)).collect();
    let [(_, text)] = who.as_slice() else {
        let what = if who.is_empty() { "no column" } else { "more than one column" };
        let fault = Fault::usage(format!("{path}: {at} has {what} that says who it is"));
        return Err(fault.hint("nothing was sent; a file has either person or email, once"));
    };
    let query = PersonQuery::new(text).ok_or_else(|| {
        Fault::usage(format!("{path}: {at} names nobody"))
            .hint("nothing was sent; each row needs a person or an email")
    })?;
    Ok(cells
        .iter()
        .filter_map(|(name, text)| Some((profile(name)?, text)))
        .fold(query, |query, (profile, text)| query.called(profile, text)))
}

/// The cells of a row with the names of their columns.
fn cells(records: &Records, row: RecordRow) -> Vec<(String, String)> {
    match row {
        RecordRow::Cells(cells) => {
            records.header().iter().cloned().zip(cells.iter().map(str::to_owned)).collect()
        }
        RecordRow::Json(value) => {
            let members = value.as_object().into_iter().flatten();
            members
                .map(|(name, value)| {
                    // What is no text names nobody.
                    (name.clone(), value.as_str().unwrap_or_default().to_owned())
                })
                .collect()
        }
    }
}
