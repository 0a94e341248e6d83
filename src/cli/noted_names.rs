//! Notes the names in a list that is shown, for completion: the first ones, as they pass.

use crate::commands::{Arg, ArgKind};
use crate::config::{self, MOST_NAMES, Paths, Settings};
use crate::json;
use crate::platforms::{Flow, Operation, Platform};
use crate::session::outcome::Row;
use crate::session::{CommandInput, Outcome, Rows};

/// Whose names a list shows, and where they stand in a row.
pub(super) struct NotedNames {
    paths: Paths,
    profile: String,
    platform: &'static str,
    arg: &'static Arg,
    /// What people type, then what they may type instead.
    places: Vec<&'static str>,
    /// Whether the list shows all there are.
    whole: bool,
}

impl NotedNames {
    /// Those of a list; nothing where it shows none, or where nothing is to be kept.
    pub(super) fn of(
        settings: &Settings,
        operation: &'static Operation,
        given: &CommandInput,
    ) -> Option<Self> {
        let platform = settings.platform;
        let (arg, places) = shown(platform, operation)?;
        if settings.ephemeral || !settings.completion_names {
            return None;
        }
        let whole = given.names().next().is_none() && given.limit.is_none() && given.wheres.is_empty();
        let (paths, profile) = (settings.paths.clone(), settings.profile.clone());
        Some(NotedNames { paths, profile, platform: platform.name, arg, places, whole })
    }

    /// The list, noted as it passes.
    pub(super) fn noting(self, outcome: Outcome<'_>) -> Outcome<'_> {
        match outcome {
            Outcome::Rows(rows) => Outcome::Rows(Box::new(Noting {
                rows,
                of: self,
                names: Vec::new(),
                left: MOST_NAMES,
                ended: false,
            })),
            other => other,
        }
    }
}

/// The argument that takes what a list shows, and where that stands in a row: only where the list is of one kind of
/// thing, and not of those of another thing.
fn shown(platform: &Platform, operation: &Operation) -> Option<(&'static Arg, Vec<&'static str>)> {
    let Flow::List(list) = operation.flow else { return None };
    let get = platform.beside(operation, "get").filter(|_| operation.targets.is_empty())?;
    let [arg] = get.targets else { return None };
    let keys = platform.resolver(arg).map(|resolver| resolver.keys).unwrap_or_default();
    let id = if list.id.is_empty() { operation.columns.first()?.pointer } else { list.id };
    let places = keys.iter().take(1).copied().chain([id]).collect();
    (arg.kind == ArgKind::Text).then_some((*arg, places))
}

/// Rows on their way, the first of them noted.
struct Noting<'a> {
    rows: Rows<'a>,
    of: NotedNames,
    names: Vec<String>,
    /// How many rows are looked at still.
    left: usize,
    ended: bool,
}

impl Iterator for Noting<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let row = self.rows.next();
        match &row {
            Some(Ok(raw)) if self.left > 0 => {
                self.left -= 1;
                let name = |at: &&str| json::pick(raw, at)?.as_str().map(str::to_owned);
                let name = self.of.places.iter().find_map(name).filter(|name| config::is_fit(name));
                self.names.extend(name);
            }
            None => self.ended = true,
            _ => {}
        }
        row
    }

    /// Those that are there without another call: what prints them flushes where there are none.
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.rows.size_hint()
    }
}

impl Drop for Noting<'_> {
    fn drop(&mut self) {
        let names = std::mem::take(&mut self.names);
        let whole = self.ended && self.of.whole;
        if whole || !names.is_empty() {
            let NotedNames { paths, profile, platform, arg, .. } = &self.of;
            config::keep_names(paths, (profile, platform), arg.name, names, whole);
        }
    }
}
