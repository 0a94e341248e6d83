//! From the rows of a file to what a command is given: columns are argument names, or are mapped to them. How rows are
//! found in a file is for `records`.

use super::cells::Cells;
use super::columns::{self, FileMember, Listed, Meaning};
use super::reading::{REASON, RowReading};
use crate::commands::{Arg, ArgKind};
use crate::fault::Fault;
use crate::json;
use crate::platforms::{Field, Flow, Presence};
use crate::records::{Names, Options, RecordRow as Original, Records, Wrong, object, same_name};
use crate::secret::HIDDEN;
use crate::session::{CommandInput, Input};
use crate::text;
use serde_json::{Map, Value};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The rows of a file, each of which makes a [`CommandInput`].
pub struct InputSheet {
    pub(super) reading: RowReading,
    pub(super) records: Records,
    names: Names,
    /// The argument of each column, by its place among those of the command; empty for JSON.
    columns: Vec<usize>,
    /// What the command's own list shows.
    listed: Listed,
    /// What the file has.
    members: Vec<FileMember>,
    /// What columns mean that are no arguments, by their place behind those.
    meanings: Vec<Meaning>,
    /// Whether a cell was taken for several values.
    split: AtomicBool,
    /// What each row is about, once that is known.
    keys: Vec<Arc<str>>,
    /// The rows that are carried out, by their place in the file, where that is not all of them.
    chosen: Option<Vec<usize>>,
}

impl InputSheet {
    /// Finds the rows.
    ///
    /// # Errors
    /// Usage: it cannot be read at all, or holds no rows. Faults of rows are told by [`super::check`].
    pub fn read(content: Vec<u8>, mut reading: RowReading) -> Result<InputSheet, Fault> {
        let mut options = Options::new(reading.name.as_str());
        (options.delimiter, options.delimiter_flag) = (reading.delimiter, Some("--delimiter"));
        (options.raw, options.row_name) = (reading.raw, reading.row_name);
        let listed = columns::listed(reading.platform, reading.operation);
        options.lines = columns::bare(&content, &reading, &listed);
        options.bare = columns::of_bare(&listed);
        let records = Records::read(content, options)?;
        let mut names = Names::new("argument of this command", reading.words.iter().map(|word| word.name))
            .hint("--map ARGUMENT=COLUMN names another column, --ignore-columns passes over some");
        names.rename(reading.words.len(), REASON);
        for (name, column) in &reading.map {
            if let Some(place) = reading.words.iter().position(|word| word.name == name) {
                names.rename(place, column);
            }
        }
        let members = columns::members(&records, &reading);
        let json = records.header().is_empty();
        let meanings = columns::learn(&mut names, &reading, &listed, (&members, json));
        let columns = names.columns(&records)?;
        shift(&mut reading, &members, &names);
        records.check_filled()?;
        // Rows of JSON that cannot be read are told a row each.
        if !json || !members.is_empty() {
            check_targets(&reading, &records, &names, (&listed, &members))?;
        }
        check_map(&reading, &records)?;
        let keys = vec![Arc::default(); records.len()];
        let sheet = InputSheet {
            listed,
            members,
            reading,
            records,
            names,
            columns,
            meanings,
            split: AtomicBool::new(false),
            keys,
            chosen: None,
        };
        sheet.check_whole()?;
        Ok(sheet)
    }

    /// Cells are not the whole object that replaces another.
    fn check_whole(&self) -> Result<(), Fault> {
        if self.records.header().is_empty() || self.whole_file().is_none() || self.reading.base.data.is_some()
        {
            return Ok(());
        }
        Err(Fault::usage(format!("{}: rows must be JSON objects, each a whole one", self.records.name()))
            .hint("nothing was sent; a command's own get or export shows them with -o json"))
    }

    /// The number of rows.
    #[allow(clippy::len_without_is_empty)]
    pub fn len(&self) -> usize {
        self.chosen.as_ref().map_or(self.records.len(), Vec::len)
    }

    /// The place of a row in the file.
    fn place(&self, index: usize) -> usize {
        self.chosen.as_ref().map_or(index, |chosen| chosen.get(index).copied().unwrap_or(usize::MAX))
    }

    /// The number of a row in the file, from 1.
    pub fn number(&self, index: usize) -> u64 {
        self.place(index) as u64 + 1
    }

    /// Keeps the rows that belong to the part that is carried out: those that act on one thing stay together.
    pub fn choose(&mut self) {
        let Some(shard) = self.reading.shard else { return };
        let chosen = (0..self.len()).filter(|index| shard.holds(&self.acted_on(*index))).collect();
        self.chosen = Some(chosen);
    }

    /// What a row acts on: its targets, or what it makes.
    fn acted_on(&self, index: usize) -> String {
        let (platform, operation) = (self.reading.platform, self.reading.operation);
        let given = self.given(index).unwrap_or_default();
        let text = |arg: &&'static Arg| Some(platform.folded(arg, &given.get(arg)?.to_text()?));
        let targets: Vec<String> = operation.targets.iter().filter_map(text).collect();
        if targets.is_empty() { self.key(index).to_string() } else { targets.join("\n") }
    }

    /// SHA-256 of its bytes, in hex.
    pub fn digest(&self) -> String {
        text::digest(self.records.content())
    }

    /// What a person should know of how the file was read, once its rows were checked.
    pub fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(name) = self.records.lines() {
            notes.push(format!("{} has no header: each line is the {name} of one row", self.records.name()));
        }
        let shown = |column: &&String| {
            let place =
                self.names.find(column).and_then(|place| place.checked_sub(self.reading.words.len() + 1));
            place.and_then(|place| self.meanings.get(place)) == Some(&Meaning::Shown)
        };
        let headers = self.members.iter().map(|member| &member.name);
        let shown: Vec<&str> = headers.filter(shown).map(String::as_str).collect();
        if !shown.is_empty() && self.whole_file().is_none() {
            notes.push(format!("passed over, because this command does not set it: {}", shown.join(", ")));
        }
        if let (true, Some(sign)) = (self.split.load(Ordering::Relaxed), self.reading.separator) {
            notes.push(format!(
                "lists in cells were split at '{sign}'; --list-separator sets another character or none"
            ));
        }
        notes
    }

    /// What a row is about, once that was found out.
    pub fn key(&self, index: usize) -> Arc<str> {
        self.keys.get(self.place(index)).cloned().unwrap_or_default()
    }

    pub(super) fn set_key(&mut self, index: usize, key: Arc<str>) {
        if let Some(place) = self.keys.get_mut(index) {
            *place = key;
        }
    }

    /// What a row gives, by its place from 0, together with what the line gives for all.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its line and column.
    pub fn given(&self, index: usize) -> Result<CommandInput, Vec<String>> {
        let index = self.place(index);
        let given = self.taken_apart(index);
        given.map_err(|wrong| wrong.iter().map(|one| self.records.tell(index, one)).collect())
    }

    fn taken_apart(&self, index: usize) -> Result<CommandInput, Vec<Wrong>> {
        let mut given = self.reading.base.clone();
        let mut wrong = Vec::new();
        let whole = self.whole_file();
        match self.records.row(index).map_err(|wrong| vec![wrong])? {
            Original::Cells(record) => {
                let cells = self.records.header().iter().zip(&self.columns).zip(&record);
                for ((column, place), cell) in cells.filter(|(_, cell)| !cell.is_empty()) {
                    self.put(&mut given, *place, column, &Value::from(cell), &mut wrong);
                }
            }
            Original::Json(value) if whole.is_some() => {
                let map = object(value).map_err(|wrong| vec![wrong])?;
                if let Some(file) = whole {
                    self.replace(&mut given, file, map).map_err(|wrong| vec![wrong])?;
                }
            }
            Original::Json(value) => {
                let map = object(value).map_err(|wrong| vec![wrong])?;
                // A null says nothing, but its name must mean something.
                let unknown =
                    map.iter().filter(|(name, value)| value.is_null() && self.names.find(name).is_none());
                wrong.extend(unknown.map(|(name, _)| self.names.unknown(name)));
                let members = || map.iter().filter(|(_, value)| !value.is_null());
                let places = self.names.members(members().map(|(name, _)| name.as_str()))?;
                for (place, (column, value)) in places.into_iter().zip(members()) {
                    self.put(&mut given, place, column, value, &mut wrong);
                }
            }
        }
        if wrong.is_empty() { Ok(given) } else { Err(wrong) }
    }

    /// The argument for the whole object in a file: a row of JSON is such an object.
    fn whole_file(&self) -> Option<&'static Arg> {
        let mut targets = self.reading.operation.targets.iter().copied();
        targets.find(|arg| arg.kind == ArgKind::File && !self.reading.base.has(arg))
    }

    /// Takes a row as the object that replaces the one that its own id names.
    fn replace(&self, given: &mut CommandInput, file: &Arg, row: Map<String, Value>) -> Result<(), Wrong> {
        let listed = self.listed;
        // What an earlier run added is no part of it.
        let row = Value::Object(row.into_iter().filter(|(name, _)| !self.is_reason(name)).collect());
        let key = listed.target.and_then(|(_, key)| key);
        let column = listed.columns().find(|column| Some(column.heading.name) == key);
        let pointer = column.map_or("/id", |column| column.pointer);
        let id = json::text_at(&row, pointer);
        if let Some((target, _)) = listed.target
            && !std::ptr::eq(target, file)
            && !given.has(target)
        {
            let id = id.clone().ok_or_else(|| {
                Wrong::in_row(format!("it has no {} that says which one it replaces", json::spoken(pointer)))
            })?;
            given.set(target, Input::Text(id));
        }
        if let Some(name) = self.left_out(&row) {
            return Err(Wrong::in_row(format!(
                "it lacks '{name}', which 'get' shows, and would take it away; null clears a member, [] a list"
            )));
        }
        given.from_row = true;
        // What names itself is called so where rows are told apart.
        let named = id.unwrap_or_else(|| "the row".to_owned());
        given.set(file, Input::File(named, row.to_string().into_bytes()));
        Ok(())
    }

    /// The first member that the look at one thing shows and a row that replaces it whole does not have.
    fn left_out(&self, row: &Value) -> Option<String> {
        let is_whole = |field: &Field| field.at.is_empty() && field.need == Presence::Must;
        let operation = self.reading.operation;
        let Flow::Edit(edit) = operation.flow else { return None };
        let shown = self.listed.one().iter().filter(|_| operation.body.iter().any(is_whole));
        let names = shown.filter_map(|column| column.pointer.split('/').nth(1));
        let mut names = names.filter(|name| !edit.moves.contains(name));
        names.find(|name| row.get(*name).is_none()).map(str::to_owned)
    }

    fn put(
        &self,
        given: &mut CommandInput,
        place: usize,
        column: &str,
        value: &Value,
        wrong: &mut Vec<Wrong>,
    ) {
        if let Err(why) = self.take(given, place, column, value) {
            wrong.push(Wrong::in_column(column, why));
        }
    }

    fn take(
        &self,
        given: &mut CommandInput,
        place: usize,
        column: &str,
        value: &Value,
    ) -> Result<(), String> {
        let base = &self.reading.base;
        let cells = Cells { now: self.reading.now, separator: self.reading.separator, split: &self.split };
        let Some(word) = self.reading.words.get(place) else {
            // What lies right behind the arguments is the reason of an earlier failure.
            let Some(meaning) = place.checked_sub(self.reading.words.len() + 1) else { return Ok(()) };
            return match self.meanings.get(meaning) {
                None | Some(Meaning::Shown | Meaning::Ignored) => Ok(()),
                Some(Meaning::Change(kind, name)) => {
                    given.changes.extend(columns::change(kind, name, value)?);
                    Ok(())
                }
                Some(Meaning::Body(member)) => member.put(given, base, &cells, value),
                Some(Meaning::Pair(word, name)) => {
                    let Some(word) = self.reading.words.get(*word) else { return Ok(()) };
                    let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    add_pairs(given, base, word, vec![(name.clone(), value)]);
                    Ok(())
                }
            };
        };
        // As it was shown: it says nothing of a secret that is there.
        if word.kind == ArgKind::Secret && value == HIDDEN && self.reading.operation.takes_what_is_shown() {
            return Ok(());
        }
        match cells.input(word, value)? {
            Input::Pairs(pairs) => add_pairs(given, base, word, pairs),
            // What the line says holds for all rows.
            _ if base.has(word) => {}
            input => given.set(word, input),
        }
        let is_target = self.listed.target.is_some_and(|(target, _)| std::ptr::eq(target, *word));
        if is_target && self.listed.is_key(column) {
            given.ids.push(word.name);
        }
        Ok(())
    }

    pub(super) fn is_reason(&self, column: &str) -> bool {
        self.names.find(column) == Some(self.reading.words.len())
    }

    /// Where a row stands, in words.
    pub(super) fn at(&self, index: usize) -> String {
        self.records.at(self.place(index))
    }

    /// Refuses the input for what was found when it was read and what was found since.
    pub(super) fn refuse(&self, since: &[String]) -> Result<(), Fault> {
        self.records.refuse(since)
    }
}

/// Names and values that a row adds: of one name, what the line says holds for all rows.
fn add_pairs(given: &mut CommandInput, base: &CommandInput, word: &Arg, pairs: Vec<(String, String)>) {
    let said = base.pairs(word);
    let mut all = given.pairs(word).to_vec();
    all.extend(pairs.into_iter().filter(|(name, _)| !said.iter().any(|(said, _)| said == name)));
    given.set(word, Input::Pairs(all));
}

/// What stands on the line without a name is meant for what the rows do not have: `set-status REVOKED --each ids.csv`.
fn shift(reading: &mut RowReading, members: &[FileMember], names: &Names) {
    let targets = reading.operation.targets;
    let in_file =
        |word: &Arg| reading.place(word).is_some_and(|place| columns::is_there(names, members, place));
    let said: Vec<&Arg> = targets.iter().copied().filter(|word| reading.base.has(word)).collect();
    let free: Vec<&Arg> = targets.iter().copied().filter(|word| !in_file(word)).collect();
    let texts = said.iter().chain(&free).all(|word| word.kind == ArgKind::Text);
    if said.len() != free.len() || said.len() == targets.len() || !texts {
        return;
    }
    let values: Vec<Input> = said.iter().filter_map(|word| reading.base.get(word).cloned()).collect();
    for word in said {
        reading.base = reading.base.without(word);
    }
    for (word, value) in free.into_iter().zip(values) {
        reading.base.set(word, value);
    }
}

/// What is acted on stands on the line or in the rows.
fn check_targets(
    reading: &RowReading,
    records: &Records,
    names: &Names,
    (listed, members): (&Listed, &[FileMember]),
) -> Result<(), Fault> {
    for word in reading.operation.targets.iter().filter(|word| word.kind == ArgKind::Text) {
        let in_rows = reading.place(word).is_some_and(|place| columns::is_there(names, members, place));
        let whole = reading.operation.targets.iter().any(|target| target.kind == ArgKind::File);
        if in_rows || whole || reading.base.has(word) || !reading.words.contains(word) {
            continue;
        }
        let key = listed.target.filter(|(target, _)| std::ptr::eq(*target, *word)).and_then(|(_, key)| key);
        let key = key.map(|key| format!(" or '{key}'")).unwrap_or_default();
        return Err(Fault::usage(format!(
            "{} has no column for {}: it is called '{}'{key}",
            records.name(),
            word.value_name,
            word.name
        ))
        .hint(format!("nothing was sent; --map {}=COLUMN takes another column for it", word.name)));
    }
    for header in members.iter().map(|member| &member.name) {
        let word = names.find(header).and_then(|place| reading.words.get(place));
        let target = word.filter(|word| reading.operation.targets.contains(word) && reading.base.has(word));
        if let Some(word) = target {
            let (name, file) = (word.value_name, records.name());
            return Err(Fault::usage(format!("{name} stands on the line, and {file} has it in '{header}'"))
                .hint("nothing was sent; say it once"));
        }
    }
    Ok(())
}

/// Every column that is mapped must be there.
fn check_map(reading: &RowReading, records: &Records) -> Result<(), Fault> {
    let there = |column: &str| records.header().iter().any(|known| same_name(known, column));
    let lacking = reading.map.iter().find(|(_, column)| !there(column));
    let (Some((word, column)), false) = (lacking, records.header().is_empty()) else { return Ok(()) };
    Err(Fault::usage(format!("{} has no column '{column}' for --map {word}", records.name()))
        .hint(format!("there are: {}", records.header().join(", "))))
}
