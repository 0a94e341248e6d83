//! The people of a file: a row each, by e-mail address or whatever else finds them, and by what they are called on a profile.

use crate::cli::context::Context;
use crate::cli::read::read_file;
use crate::fault::Fault;
use crate::http::trace::{Level, Listener as _};
use crate::jobs::people::PersonQuery;
use crate::json;
use crate::records::{Options, RecordRow, Records};
use std::collections::HashSet;

/// The columns that say who somebody is, whichever a file has.
const WHO: &[&str] = &["person", "email"];

/// Those of a file, each once; who stands there twice is told.
///
/// # Errors
/// Usage: the file cannot be read, has no column that says who somebody is, or a row is blank.
pub(super) fn read(context: &Context, path: &str, profiles: &[String]) -> Result<Vec<PersonQuery>, Fault> {
    let records = Records::read(read_file(path, context.screen)?, Options::new(path))?;
    if records.is_empty() {
        return Err(Fault::usage(format!("{path} holds no rows")).hint("nothing was sent"));
    }
    let (mut people, mut known) = (Vec::new(), HashSet::new());
    for index in 0..records.len() {
        let row = records.row(index).map_err(|wrong| Fault::usage(records.tell(index, &wrong)))?;
        let cells = cells(&records, row);
        let unknown =
            cells.iter().find(|(name, _)| !WHO.contains(&name.as_str()) && !profiles.contains(name));
        if let Some((name, _)) = unknown {
            let fault =
                Fault::usage(format!("{path}: the column '{name}' is neither person, email nor a profile"));
            return Err(fault.hint(format!("nothing was sent; the run is about: {}", profiles.join(", "))));
        }
        let who = WHO.iter().find_map(|who| cells.iter().find(|(name, _)| name == who));
        let query = who.and_then(|(_, text)| PersonQuery::new(text)).ok_or_else(|| {
            Fault::usage(format!("{path}: {} names nobody", records.at(index)))
                .hint("nothing was sent; each row needs a person or an email")
        })?;
        let query = cells
            .iter()
            .filter(|(name, _)| profiles.contains(name))
            .fold(query, |query, (name, text)| query.called(name, text));
        if known.insert(query.typed.to_lowercase()) {
            people.push(query);
        } else {
            let text = format!("{path}: '{}' stands there twice and is taken once", query.typed);
            context.teller().line(Level::Notice, &text);
        }
    }
    Ok(people)
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
                .filter_map(|(name, _)| {
                    let at = format!("/{}", json::escaped(name));
                    Some((name.clone(), json::text_at(&value, &at)?))
                })
                .collect()
        }
    }
}
