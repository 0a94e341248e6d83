//! Rows on their way to a format: secrets taken out first, so that no format can forget it, then ordered
//! where that was asked for.

use super::cells::{ShownField, SortKey};
use super::fields;
use super::fields::Picker;
use super::style::{Style, View};
use crate::commands::Show;
use crate::fault::Fault;
use crate::json::{self, Mentions};
use crate::secret::HIDDEN;
use crate::session::Rows;
use serde_json::Value;
use serde_json::value::RawValue;

/// Takes secret values out of answers.
pub(super) struct SecretMasker<'a> {
    names: &'a [&'a str],
    pointers: Vec<&'a str>,
    /// The names that an answer with something to hide must contain; the empty one is in every answer.
    signs: Mentions,
}

impl<'a> SecretMasker<'a> {
    /// Hides nothing where the person asked to see it or the command is there to show it.
    pub(super) fn new(style: &Style, view: &View<'a>) -> Self {
        if style.reveal || view.reveal_once {
            return SecretMasker {
                names: &[],
                pointers: Vec::new(),
                signs: Mentions::of(std::iter::empty()),
            };
        }
        let secret = view.columns.iter().filter(|column| column.heading.show == Show::Secret);
        let pointers: Vec<&str> = secret.map(|column| column.pointer).collect();
        let first = |pointer: &&str| json::unescaped(pointer.split('/').nth(1).unwrap_or_default());
        // Of `parent.member` the text holds both, but never side by side. A view without names is of this tool's own making.
        let named = Some(view.secret_members).filter(|names| !names.is_empty());
        let mut words: Vec<String> = named.into_iter().flat_map(json::secret_words).collect();
        words.extend(pointers.iter().map(first));
        SecretMasker { names: view.secret_members, pointers, signs: Mentions::of(words.into_iter()) }
    }

    /// The answer with its secrets hidden; the very same text where there are none.
    ///
    /// # Errors
    /// Unexpected when the answer may hold a secret and cannot be read.
    pub(super) fn clean(&self, raw: Box<RawValue>) -> Result<Box<RawValue>, Fault> {
        let text = raw.get().as_bytes();
        if !self.signs.are_in(text) {
            return Ok(raw);
        }
        let mut value = tree(&raw)?;
        let mut hidden = !self.names.is_empty() && json::hide(&mut value, self.names);
        for pointer in &self.pointers {
            if let Some(member) = json::find_mut(&mut value, pointer) {
                hidden |= blank(member);
            }
        }
        Ok(if hidden { json::raw(&value) } else { raw })
    }
}

fn blank(value: &mut Value) -> bool {
    let holds = !matches!(value, Value::Null) && !matches!(value.as_str(), Some("" | HIDDEN));
    if holds {
        *value = Value::String(HIDDEN.into());
    }
    holds
}

/// Refuses an answer that would take many times the memory of its text.
///
/// # Errors
/// Unexpected: it holds too many values.
pub(super) fn check_weight(raw: &RawValue) -> Result<(), Fault> {
    if json::is_heavy(raw.get().as_bytes()) {
        return Err(Fault::unexpected("the answer holds more values than can be worked on at once")
            .hint("-o json without --jq shows it as it came"));
    }
    Ok(())
}

/// An answer as a tree.
///
/// # Errors
/// Unexpected when it is nested too deeply, or holds too many values.
pub(super) fn tree(raw: &RawValue) -> Result<Value, Fault> {
    check_weight(raw)?;
    json::exact(raw.get().as_bytes())
        .map_err(|error| Fault::unexpected(format!("an answer of the platform cannot be read: {error}")))
}

/// Rows without secrets, in the order asked for. Ordering reads all of them first.
///
/// # Errors
/// Where rows are ordered, whatever ended the list early.
pub(super) fn prepare<'a>(
    style: &Style,
    view: &View,
    hider: &'a SecretMasker<'a>,
    rows: Rows<'a>,
) -> Result<Rows<'a>, Fault> {
    let rows = rows.map(|row| row.and_then(|raw| hider.clean(raw)));
    let Some((name, descending)) = direction(style) else { return Ok(Box::new(rows)) };
    let field = fields::find(view.columns, name, "column")?;
    let most = style.limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(Box::new(ordered(rows, field, descending)?.into_iter().take(most).map(Ok)))
}

fn ordered(
    rows: impl Iterator<Item = Result<Box<RawValue>, Fault>>,
    field: ShownField,
    descending: bool,
) -> Result<Vec<Box<RawValue>>, Fault> {
    let field = [field];
    let picker = Picker::new(&field);
    let mut keyed = Vec::new();
    for row in rows {
        let row = row?;
        keyed.push((SortKey::of(&field[0], picker.pick(&row)[0]), row));
    }
    keyed.sort_by(|left, right| left.0.compare(&right.0, descending));
    Ok(keyed.into_iter().map(|(_, row)| row).collect())
}

/// The column of `--sort-by`, and whether the largest comes first.
pub(super) fn direction(style: &Style) -> Option<(&str, bool)> {
    let name = style.sort_by.as_deref()?;
    Some(name.strip_prefix('-').map_or((name, false), |name| (name, true)))
}
