//! What the columns of a file mean for a command: its arguments, parts of them, or what its own list shows and it does
//! not take.

use super::body::{self, BodyMember};
use super::cells::Cells;
use super::reading::{REASON, RowReading};
use crate::commands::{Arg, ArgKind, Column, Show, columns};
use crate::json;
use crate::platforms::{Field, Flow, Operation, Platform, Presence, Resolver};
use crate::records::{Names, RecordRow, Records, one_value, same_name};
use crate::session::Change;
use serde_json::Value;

/// What a column means that is not an argument.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Meaning {
    /// Passed over: the list shows it, and the command does not take it.
    Shown,
    /// Passed over, as was asked.
    Ignored,
    /// One member of an argument that takes names and values, by the argument's place.
    Pair(usize, String),
    /// A change of a member: its kind and the member's name.
    Change(&'static str, String),
    /// A member of the body that no flag stands for.
    Body(BodyMember),
}

/// The changes that a column can be.
const CHANGES: &[&str] = &["set", "add", "remove", "unset"];

/// The change that a cell makes; nothing where `unset` says no.
pub(super) fn change(kind: &str, name: &str, value: &Value) -> Result<Option<Change>, String> {
    let name = name.to_owned();
    let text = match value {
        Value::String(text) => text.clone(),
        // As the flag takes JSON.
        other => format!(":{other}"),
    };
    Ok(Some(match kind {
        "set" => Change::Set(name, text),
        "add" => Change::Add(name, text),
        "remove" => Change::Remove(name, text),
        _ => match text.trim_start_matches(':').to_ascii_lowercase().as_str() {
            "yes" | "true" | "1" => Change::Unset(name),
            "no" | "false" | "0" => return Ok(None),
            _ => return Err("expected yes or no".to_owned()),
        },
    }))
}

/// What the list of a command's things and the look at one of them show, as `-o csv` writes it.
#[derive(Clone, Copy, Default)]
pub(super) struct Listed {
    /// The columns of both.
    columns: [&'static [Column]; 2],
    /// The argument that says which thing is meant, and the column that holds its id.
    pub(super) target: Option<(&'static Arg, Option<&'static str>)>,
    /// Where that id stands in a row of JSON.
    key_at: Option<&'static str>,
    /// How what that thing is called becomes its id, where it does.
    resolver: Option<&'static Resolver>,
    /// The list, the look at one thing and the change of one.
    operations: [Option<&'static Operation>; 3],
}

impl Listed {
    /// The columns of the list, and those that only the look at one thing has.
    pub(super) fn columns(&self) -> impl Iterator<Item = &'static Column> {
        self.columns.into_iter().flatten()
    }

    /// The columns of the look at one thing.
    pub(super) fn one(&self) -> &'static [Column] {
        self.columns[1]
    }

    /// Whether a column holds the ids by which things are told apart.
    pub(super) fn is_key(&self, column: &str) -> bool {
        self.target.and_then(|(_, key)| key).is_some_and(|key| same_name(key, column))
            || self.is_key_at(column)
    }

    /// The same of a member of JSON.
    fn is_key_at(&self, member: &str) -> bool {
        self.key_at.and_then(|at| at.strip_prefix('/')) == Some(member)
    }

    /// Whether the platform shows a member of this name, wherever that is known from.
    fn shows(&self, platform: &'static Platform, member: &str) -> bool {
        self.columns().any(|column| column.pointer.split('/').nth(1) == Some(member))
            || self.operations.into_iter().flatten().any(|operation| platform.knows_member(operation, member))
    }
}

/// The list whose rows a command acts on: that of its resource, reached by the same targets but for the last. Where there
/// is none, what `get` shows of one.
pub(super) fn listed(platform: &Platform, operation: &Operation) -> Listed {
    let words: Vec<&str> = operation.command.path.split(' ').collect();
    let at = |verb: &'static str, less: usize| {
        let resources = (1..words.len()).rev().map(|length| words[..length].join(" "));
        let mut found = resources.filter_map(|resource| platform.operation_at(&resource, verb));
        found.find_map(|other| {
            let above = &other.targets[..other.targets.len().checked_sub(less)?];
            operation.targets.starts_with(above).then_some((other, above.len()))
        })
    };
    // Of what is there once, there is no list, and nothing says which one is meant.
    let alone = operation.targets.is_empty().then(|| at("get", 0));
    let (list, get) = (at("list", 0), at("get", 1).or(alone.flatten()));
    let Some((shown, above)) = list.or(get) else {
        let target = operation.targets.first().map(|target| (*target, None));
        return Listed {
            target,
            resolver: target.and_then(|(arg, _)| platform.resolver(arg)),
            ..Listed::default()
        };
    };
    let target = operation.targets.get(above).copied();
    if target.is_none() && !operation.targets.is_empty() {
        // It acts on what holds the list, and the list is about something else.
        return Listed::default();
    }
    let id = match shown.flow {
        Flow::List(list) => list.id,
        _ => "",
    };
    // As `-o ids` takes it.
    let key = match id {
        "" => shown.columns.first(),
        id => shown.columns.iter().find(|column| column.pointer == id),
    };
    let one = get.filter(|(_, beside)| *beside == above).map_or(&[][..], |(get, _)| get.columns);
    Listed {
        columns: [shown.columns, one],
        key_at: target.and(key).map(|column| column.pointer),
        operations: [
            list.map(|(list, _)| list),
            get.map(|(get, _)| get),
            at("update", 1).map(|(edit, _)| edit),
        ],
        target: target.map(|target| (target, key.map(|column| column.heading.name))),
        resolver: target.and_then(|target| platform.resolver(target)),
    }
}

/// What a row that is one text is the value of: the column of ids, else the argument that says which thing is meant.
pub(super) fn of_bare(listed: &Listed) -> Option<&'static str> {
    let (target, key) = listed.target?;
    (target.kind == ArgKind::Text).then_some(key.unwrap_or(target.name))
}

/// The column that every line of a file is a cell of, where it is a file of bare ids as `-o ids` writes it.
pub(super) fn bare(content: &[u8], reading: &RowReading, listed: &Listed) -> Option<&'static str> {
    let column = of_bare(listed)?;
    let text = std::str::from_utf8(content).ok()?;
    let first = one_value(text.lines().find(|line| !line.trim_start_matches('\u{feff}').trim().is_empty())?);
    let header =
        reading.words.iter().map(|word| word.name).chain(columns::ALL.iter().map(|heading| heading.name));
    let mapped = reading.map.iter().map(|(_, column)| column.as_str());
    let sign = char::from(reading.delimiter);
    let known = header.chain(mapped).chain([REASON]).any(|name| same_name(name, &first));
    let json = first.starts_with(['{', '[']);
    let alone = !first.contains([sign, '"', ':']) && !first.starts_with("sep=");
    let is_id = listed.resolver.is_none_or(|resolver| resolver.may_be_id(&first));
    (!known && !json && alone && is_id).then_some(column)
}

/// Gives every column of the file its meaning, so that [`Names`] finds it, and tells the meanings by their places behind
/// those of the arguments and the reason.
pub(super) fn learn(
    names: &mut Names,
    reading: &RowReading,
    listed: &Listed,
    (members, json): (&[FileMember], bool),
) -> Vec<Meaning> {
    learn_members(names, reading, listed, (members, json));
    let mut meanings = Vec::new();
    for (place, word) in reading.words.iter().enumerate() {
        if is_there(names, members, place) {
            continue;
        }
        let id = listed.target.filter(|(target, _)| std::ptr::eq(*target, *word)).and_then(|(_, id)| id);
        let many = matches!(reading.operation.flow, Flow::Edit(_)) && word.kind == ArgKind::Many;
        let list = |column: &&Column| {
            column.heading.show == Show::List && column.heading.name.strip_suffix('s') == Some(word.name)
        };
        let list = listed.columns().find(list).map(|column| column.heading.name).filter(|_| many);
        let list = list.filter(|name| !json || all(members, name, |member| member.texts));
        if let Some(heading) = id.or(list) {
            names.rename(place, heading);
        }
    }
    learn_lists(names, reading, (members, json));
    learn_name(names, reading, (listed, members));
    for header in members.iter().map(|member| &member.name) {
        let passed = |name: &String| same_name(name, header);
        let is_shown = || listed.columns().any(|column| same_name(column.heading.name, header));
        // A file cannot be named in a row: what the list shows of it is no value of the flag.
        let word = names.find(header).and_then(|place| reading.words.get(place));
        let is_file = word.is_some_and(|word| word.kind == ArgKind::File);
        let meaning = if reading.ignore.iter().any(passed) {
            Meaning::Ignored
        } else if is_file && is_shown() {
            Meaning::Shown
        } else if names.find(header).is_some() {
            continue;
        } else if let Some(part) = part(header, &reading.words) {
            part
        } else if let Some(member) = body::member(reading, header, (listed.columns(), json)) {
            Meaning::Body(member)
        } else if is_shown() || json && listed.shows(reading.platform, header) {
            Meaning::Shown
        } else if reading.ignore.iter().any(|name| name == "unknown") {
            Meaning::Ignored
        } else {
            continue;
        };
        names.rename(reading.words.len() + 1 + meanings.len(), header);
        meanings.push(meaning);
    }
    meanings
}

/// Gives members of JSON, and columns, their meaning that are called as the platform calls them: its own id of a thing, and
/// what a flag with one value writes.
fn learn_members(
    names: &mut Names,
    reading: &RowReading,
    listed: &Listed,
    (members, json): (&[FileMember], bool),
) {
    for header in members.iter().map(|member| &member.name).filter(|name| !reading.ignore.contains(name)) {
        let target =
            listed.target.filter(|_| listed.is_key_at(header)).and_then(|(arg, _)| reading.place(arg));
        let at = format!("/{}", json::escaped(header));
        let is_at = |field: &&Field| if json { field.at == at } else { same_name(field.at, &at) };
        let written = reading.operation.body.iter().filter(is_at).find_map(|field| field.arg);
        let one = written.filter(|arg| !matches!(arg.kind, ArgKind::Many | ArgKind::Pairs | ArgKind::Json));
        // A switch may stand there as a word of the platform's.
        let fits = |arg: &&'static Arg| {
            let is_switch = arg.kind == ArgKind::Flag;
            all(members, header, if is_switch { |member| member.switches } else { |member| member.scalars })
        };
        let one =
            one.filter(|_| names.find(header).is_none()).filter(fits).and_then(|arg| reading.place(arg));
        if let Some(place) = target.or(one)
            && !is_there(names, members, place)
        {
            names.rename(place, header);
        }
    }
}

/// Gives the column its meaning in which a list shows what a new thing is called.
fn learn_name(names: &mut Names, reading: &RowReading, (listed, members): (&Listed, &[FileMember])) {
    let Some(field) = reading.operation.name() else { return };
    let Some(place) = field.arg.and_then(|arg| reading.place(arg)) else { return };
    if is_there(names, members, place) {
        return;
    }
    let shown = listed.columns().find(|column| column.pointer == field.at);
    let header = members.iter().find(|member| {
        shown.is_some_and(|column| same_name(column.heading.name, &member.name))
            && names.find(&member.name).is_none()
    });
    if let Some(header) = header {
        names.rename(place, &header.name);
    }
}

/// Gives columns their meaning that are called as the body calls the list that a flag writes.
fn learn_lists(names: &mut Names, reading: &RowReading, (members, json): (&[FileMember], bool)) {
    let named = members.iter().filter(|member| !member.counts && !reading.ignore.contains(&member.name));
    for header in named.map(|member| &member.name) {
        let is_list = |field: &&Field| {
            let many = field.arg.is_some_and(|arg| arg.kind == ArgKind::Many);
            let whole =
                matches!(field.need, Presence::Must | Presence::Named | Presence::May | Presence::Default(_));
            many && whole && field.at.strip_prefix('/').is_some_and(|at| same_name(at, header))
        };
        let arg = reading.operation.body.iter().find(is_list).and_then(|field| field.arg);
        let place = arg.and_then(|arg| reading.place(arg));
        let Some(place) = place.filter(|_| names.find(header).is_none()) else { continue };
        if !is_there(names, members, place) && (!json || all(members, header, |member| member.texts)) {
            names.rename(place, header);
        }
    }
}

/// A column of CSV, or a member that a row of JSON has.
pub(super) struct FileMember {
    /// As it is spelt there.
    pub(super) name: String,
    /// Whether it is neither a list nor an object in any row.
    scalars: bool,
    /// Whether it is a text or a list of texts in every row.
    texts: bool,
    /// Whether it is true or false in every row, in CSV yes or no.
    switches: bool,
    /// Whether it says how many there are, as a list shows it.
    counts: bool,
}

impl FileMember {
    fn new(name: &str) -> Self {
        FileMember { name: name.to_owned(), scalars: true, texts: true, switches: true, counts: false }
    }

    /// Takes in what one row has there. Null says nothing.
    fn see(&mut self, value: &Value) {
        if !value.is_null() {
            self.scalars &= !value.is_array() && !value.is_object();
            self.texts &=
                value.as_array().map_or(value.is_string(), |list| list.iter().all(Value::is_string));
            self.switches &= value.is_boolean();
        }
    }
}

/// Whether the file has an argument, by its place among those of the command.
pub(super) fn is_there(names: &Names, members: &[FileMember], place: usize) -> bool {
    members.iter().any(|member| names.find(&member.name) == Some(place))
}

/// Whether every member that is called so, in whatever spelling, is of one kind.
fn all(members: &[FileMember], name: &str, is: fn(&FileMember) -> bool) -> bool {
    members.iter().filter(|member| same_name(&member.name, name)).all(is)
}

/// The columns of CSV, or every member that a row of JSON has; reads the rows once.
pub(super) fn members(records: &Records, reading: &RowReading) -> Vec<FileMember> {
    let mut known: Vec<FileMember> = records.header().iter().map(|name| FileMember::new(name)).collect();
    for (place, member) in known.iter_mut().enumerate() {
        let mut headings = columns::ALL.iter().filter(|heading| heading.show == Show::Count);
        member.counts = headings.any(|heading| same_name(heading.name, &member.name))
            && all_cells(records, place, |cell| cell.bytes().all(|byte| byte.is_ascii_digit()));
        member.switches = !is_switched(reading, &member.name)
            || all_cells(records, place, |cell| cell.is_empty() || Cells::switch(cell).is_some());
    }
    if !known.is_empty() {
        return known;
    }
    for index in 0..records.len() {
        let Ok(RecordRow::Json(Value::Object(row))) = records.row(index) else { continue };
        for (name, value) in &row {
            let place = known.iter().position(|member| member.name == *name).unwrap_or_else(|| {
                known.push(FileMember::new(name));
                known.len() - 1
            });
            known[place].see(value);
        }
    }
    known
}

/// Whether a switch writes the member of this name, which the platform may document with words of its own.
fn is_switched(reading: &RowReading, name: &str) -> bool {
    let at = format!("/{}", json::escaped(name));
    let switch = |field: &&Field| field.arg.is_some_and(|arg| arg.kind == ArgKind::Flag);
    reading.operation.body.iter().filter(switch).any(|field| same_name(field.at, &at))
}

/// Whether every cell of a column is so.
fn all_cells(records: &Records, place: usize, is: impl Fn(&str) -> bool) -> bool {
    (0..records.len()).all(|index| match records.row(index) {
        Ok(RecordRow::Cells(cells)) => cells.iter().nth(place).is_none_or(|cell| is(cell.trim())),
        _ => true,
    })
}

/// `property:NAME`, `set.NAME` and their like.
fn part(header: &str, words: &[&'static Arg]) -> Option<Meaning> {
    let (front, name) = header.split_once([':', '.'])?;
    let front = front.trim_start_matches('-');
    if name.is_empty() {
        return None;
    }
    if let Some(kind) = CHANGES.iter().find(|kind| same_name(kind, front)) {
        return Some(Meaning::Change(kind, name.to_owned()));
    }
    let pairs = |word: &Arg| word.kind == ArgKind::Pairs && same_name(word.name, front);
    words.iter().position(|word| pairs(word)).map(|place| Meaning::Pair(place, name.to_owned()))
}
