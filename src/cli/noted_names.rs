//! Notes the names in a list that is shown, for completion: the first ones, as they pass.

use crate::commands::{Arg, ArgKind};
use crate::config::{self, MOST_NAMES, Paths, Settings};
use crate::json;
use crate::platforms::{Flow, Operation, Platform};
use crate::session::outcome::Row;
use crate::session::{CommandInput, Outcome, Rows};
use serde_json::value::RawValue;

/// Whose names a list shows, and where they stand in a row.
pub(super) struct NotedNames {
    paths: Paths,
    profile: String,
    platform: &'static str,
    shown: NotedAs,
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
        let shown = shown(platform, operation)?;
        if settings.ephemeral {
            return None;
        }
        if !settings.completion_names {
            // What was noted before goes too; one that stays is offered no more all the same.
            let _ = config::forget_names(&settings.paths, &settings.profile);
            return None;
        }
        let whole = given.names().next().is_none() && given.limit.is_none() && given.wheres.is_empty();
        let (paths, profile) = (settings.paths.clone(), settings.profile.clone());
        Some(NotedNames { paths, profile, platform: platform.name, shown, whole })
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

/// Whether a text looks like an id.
type IsId = fn(&str) -> bool;

/// The argument that takes what a list shows, and where that stands in a row.
struct NotedAs {
    arg: &'static Arg,
    /// Where the name stands that people type, if there is one, and whether it would be taken for an id.
    name: Option<(&'static str, IsId)>,
    /// Where the id stands, which they type otherwise.
    id: &'static str,
}

impl NotedAs {
    /// What a row's thing is called on a line.
    fn of(&self, row: &RawValue) -> Option<String> {
        let text = |at: &str| json::pick(row, at)?.as_str().map(str::to_owned);
        let name = self.name.and_then(|(at, is_id)| text(at).filter(|name| !is_id(name)));
        name.or_else(|| text(self.id)).filter(|name| config::is_fit(name))
    }
}

/// What a list shows: only where it is of one kind of thing, and not of those of another thing.
fn shown(platform: &Platform, operation: &Operation) -> Option<NotedAs> {
    let Flow::List(list) = operation.flow else { return None };
    let get = platform.beside(operation, "get").filter(|_| operation.targets.is_empty())?;
    let [arg] = get.targets else { return None };
    let resolver = platform.resolver(arg);
    let name = resolver.and_then(|resolver| Some((*resolver.keys.first()?, resolver.is_id)));
    let id = if list.id.is_empty() { operation.columns.first()?.pointer } else { list.id };
    let id = resolver.map_or(id, |resolver| resolver.id);
    (arg.kind == ArgKind::Text).then_some(NotedAs { arg, name, id })
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
                self.names.extend(self.of.shown.of(raw));
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
            let NotedNames { paths, profile, platform, shown, .. } = &self.of;
            config::keep_names(paths, (profile, platform), shown.arg.name, names, whole);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platforms;
    use serde_json::json;

    #[test]
    fn a_name_is_offered_where_it_is_looked_up_and_an_id_where_it_would_be_taken_for_one() {
        for (platform, path, row, wanted) in [
            ("u4ids", "clients list", json!({"clientId": "web", "clientName": "Web portal"}), "web"),
            ("u4ids", "tenants list", json!({"tenantId": "t1", "tenantName": "Tenant"}), "t1"),
            ("hid", "credentials list", json!({"id": "77", "externalId": "card"}), "77"),
            ("hid", "users list", json!({"id": "77", "userName": "ann"}), "ann"),
            ("hid", "users list", json!({"id": "77", "userName": "12"}), "77"),
            ("hid", "users list", json!({"id": "77"}), "77"),
        ] {
            let platform = platforms::find(platform).unwrap();
            let list = platform.operations().find(|operation| operation.command.path == path).unwrap();
            assert_eq!(
                shown(platform, list).unwrap().of(&json::raw(&row)).as_deref(),
                Some(wanted),
                "{path}"
            );
        }
    }

    #[test]
    fn what_is_offered_for_a_target_is_never_a_name_that_would_be_taken_for_an_id() {
        for platform in platforms::PLATFORMS {
            for operation in platform.operations() {
                let Some(shown) = shown(platform, operation) else { continue };
                assert!(!shown.id.is_empty(), "{}", operation.command.path);
                let Some((at, is_id)) = shown.name.filter(|(at, _)| *at != shown.id) else { continue };
                let mut row = json!({});
                json::put(&mut row, at, "Name of it".into());
                json::put(&mut row, shown.id, "the-id".into());
                let offered = shown.of(&json::raw(&row)).unwrap();
                let wanted = if is_id("Name of it") { "the-id" } else { "Name of it" };
                assert_eq!(offered, wanted, "{}: {}", platform.name, operation.command.path);
            }
        }
    }
}
