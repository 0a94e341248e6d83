//! `--each`: a writing command carried out for every row of a file. Reads the flags, asks once, and prints
//! the report; the rows are `bulk`'s.

use super::bulk_args::{is_set, text};
use super::bulk_report::{self, go_on, sum_up};
use super::carriers;
use super::context::Context;
use super::handover::{SecretKeeper, SecretPlace};
use super::new_file::NewFile;
use super::read::{Switches, read_up_to};
use super::secret_folder::SecretFolder;
use super::several;
use super::shard;
use crate::bulk::input::InputSheet;
use crate::bulk::{self, BulkPlan, FileRows, RowReading, Sharing};
use crate::commands::args::SECRET_OUT;
use crate::commands::{Arg, Command};
use crate::engine::{self, Looks, Target};
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::output::progress::{Meter, ProgressForm};
use crate::output::{self, Dry, Format, Style, View};
use crate::platforms::{Operation, Platform};
use crate::session::{CommandInput, NoSecretReceiver, Outcome, SecretReceiver, Session, outcome};
use crate::text::{SEPARATOR, row_word};
use clap::ArgMatches;
use serde_json::json;
use std::path::{Path, PathBuf};

/// The longest input, in bytes: as much as standard input may bring, a million rows and more. All rows are
/// held in memory, because all are checked before the first is sent.
const LONGEST_INPUT: u64 = 64 << 20;

/// Space on the disk for the secrets of a row and of all, in bytes.
const SPACE_OF_ROW: usize = 512;
const MOST_SPACE: usize = 16 << 20;

/// What a run of many needs besides the flags.
pub struct Many<'a> {
    /// The command.
    pub command: &'static Command,
    /// Its platform.
    pub platform: &'static Platform,
    /// How the platform does it.
    pub operation: &'static Operation,
    /// What holds for every row.
    pub base: CommandInput,
    /// The names of which each is a row, where they stand on the line.
    pub names: Option<(&'static Arg, Vec<String>)>,
    /// `--yes` and its like.
    pub switches: Switches,
    /// The form of the report.
    pub style: &'a Style,
    /// The address that a planned request would go to.
    pub origin: String,
}

/// Carries it out for every row.
///
/// # Errors
/// Usage before anything is sent; partial when rows failed; what ended the run.
pub fn run(context: &Context, matches: &ArgMatches, many: Many) -> Result<(), Fault> {
    let settings = context.settings()?;
    let mut sheet = sheet(context, matches, &many)?;
    check_length(matches, settings.max_rows, (sheet.len(), many.names.is_some()))?;
    let keeper = keeper(context, matches, &many, &sheet)?;
    let handover: &dyn SecretReceiver = match &keeper {
        Some(keeper) => keeper,
        None => &NoSecretReceiver,
    };
    let asker = context.asker();
    let how = many.switches.how(settings.protect, &asker);
    let dry_run = many.switches.dry_run.is_some();
    let connection = context.connect(settings)?;
    connection.talk_patiently(dry_run, handover, |session| {
        let target = Target { session, platform: many.platform };
        session.platform.dialect.check(session)?;
        let stake = bulk::check(target, many.operation, &mut sheet)?;
        for note in sheet.notes() {
            context.screen.say(&note);
        }
        if let Some(text) = text(matches, "shard") {
            bulk::check_names(target, many.operation, &sheet)?;
            let all = sheet.len();
            sheet.choose();
            context.screen.say(&format!("shard {text}: {} of {all} {}", sheet.len(), row_word(all)));
            if sheet.len() == 0 {
                return Ok(());
            }
        }
        let said = if many.names.is_some() { several::SAID } else { 3 };
        let first: Vec<_> = (0..sheet.len().min(said)).map(|index| sheet.key(index)).collect();
        let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
        if let (Some(keeper), None) = (&keeper, text(matches, "resume")) {
            (0..sheet.len()).try_for_each(|index| keeper.check_free(&sheet.key(index)))?;
        }
        // The session is quiet in a run of many; this concerns the whole of it.
        let say = |text: &str| context.teller().line(Level::Notice, text);
        let rows = FileRows { target, operation: many.operation, sheet: &sheet };
        let changes = |enough| bulk::changes(&rows, enough);
        let compared = many.operation.is_compared() && text(matches, "resume").is_none();
        let changes: Option<&dyn Fn(usize) -> _> = if compared { Some(&changes) } else { None };
        let what = match many.names {
            Some(_) => many.command.rows().replace('-', " "),
            None => row_word(sheet.len()).to_owned(),
        };
        let asked =
            engine::ManyRows { stake, count: sheet.len(), what: &what, first: &first, say: &say, changes };
        if !engine::confirm_many(session, many.operation, asked, &how)? {
            return bulk_report::unchanged(context, matches, many.style, &sheet);
        }
        bulk::check_names(target, many.operation, &sheet)?;
        if dry_run {
            return show_plan(context, target, &many, &sheet, sharing(context, session, matches, &many));
        }
        carry_out(context, target, matches, &many, &sheet)
    })
}

/// Refuses a file that is longer than the line or the profile allows.
fn check_length(
    matches: &ArgMatches,
    of_profile: Option<u32>,
    (rows, typed): (usize, bool),
) -> Result<(), Fault> {
    let of_line = matches.try_get_one::<u32>("max-rows").ok().flatten().copied();
    let limits = [(of_line, "--max-rows"), (of_profile, "max_rows of the profile, or IAMCTL_MAX_ROWS,")];
    let most =
        limits.into_iter().filter_map(|(most, name)| Some((most?, name))).min_by_key(|(most, _)| *most);
    match most.filter(|(most, _)| rows > *most as usize) {
        None => Ok(()),
        Some((most, name)) => {
            let (what, hint) = match typed {
                true => ("the line has", "nothing was sent; name fewer, or raise the limit"),
                false => {
                    ("the file has", "nothing was sent; raise the limit, or share the file with --shard")
                }
            };
            let noun = if typed { "names" } else { "rows" };
            let message = format!("{what} {rows} {noun}, and {name} allows {most}");
            Err(Fault::new(Kind::Unconfirmed, message).hint(hint))
        }
    }
}

/// A report of many rows has no place for secrets: they go to a file, or no row may make one.
fn keeper(
    context: &Context,
    matches: &ArgMatches,
    many: &Many,
    sheet: &InputSheet,
) -> Result<Option<SecretKeeper<'static>>, Fault> {
    if !engine::may_mint(many.operation) {
        return Ok(None);
    }
    if many.switches.dry_run.is_some() {
        if let Some(fault) = unkept(many, sheet).filter(|_| many.base.text(&SECRET_OUT).is_none()) {
            context.teller().line(Level::Notice, &format!("the real run will be refused: {fault}"));
        }
        return Ok(None);
    }
    let view = super::handover::view(many.platform, many.operation, &many.base);
    if let Some(path) = many.base.text(&SECRET_OUT) {
        let space = (sheet.len() * SPACE_OF_ROW).min(MOST_SPACE);
        let place = match SecretFolder::named(path, space)? {
            Some(folder) => SecretPlace::Folder(folder),
            // What the run made before stays in it.
            None if text(matches, "resume").is_some() => {
                SecretPlace::File(NewFile::resumed(Path::new(path), space)?)
            }
            None => SecretPlace::File(NewFile::with_space(Path::new(path), space)?),
        };
        return Ok(Some(SecretKeeper { place, view }));
    }
    match unkept(many, sheet) {
        None => Ok(Some(SecretKeeper { place: SecretPlace::Nowhere, view })),
        Some(fault) => Err(fault),
    }
}

/// The fault of a row that makes a secret, where nothing is named that would keep it.
fn unkept(many: &Many, sheet: &InputSheet) -> Option<Fault> {
    let makes = |index: &usize| {
        let given = sheet.given(*index);
        given.is_ok_and(|given| engine::mints(many.operation, &given))
    };
    let index = (0..sheet.len()).find(makes)?;
    let fault = Fault::usage(format!(
        "row {} makes a secret that can be read only then, and the report has no place for it",
        index + 1
    ));
    Some(fault.hint("nothing was sent; add --secret-out FILE, which gets a line of JSON for each secret, or DIR/, which gets a file for each row"))
}

fn sheet(context: &Context, matches: &ArgMatches, many: &Many) -> Result<InputSheet, Fault> {
    let path = text(matches, "each").map(String::as_str).unwrap_or_default();
    let content = match &many.names {
        // A name is a row of JSON: whatever stands in it, it is one value.
        Some((word, names)) => names
            .iter()
            .map(|name| format!("{}\n", json!({ word.name: name })))
            .collect::<String>()
            .into_bytes(),
        None => read_up_to(LONGEST_INPUT, path, context.screen)?,
    };
    let delimiter = match text(matches, "delimiter").map(String::as_str) {
        None => bulk::sign(path, &content),
        Some("tab" | "\\t" | "\t") => b'\t',
        Some(text) if text.len() == 1 => text.as_bytes()[0],
        Some(text) => return Err(Fault::usage(format!("--delimiter takes one character, not '{text}'"))),
    };
    let map = matches
        .try_get_many::<String>("map")
        .ok()
        .flatten()
        .into_iter()
        .flatten()
        .map(|text| super::read::pair("map", text))
        .collect::<Result<Vec<_>, _>>()?;
    let mut words = carriers::words(&[(many.platform, many.operation)]);
    words.retain(|word| !std::ptr::eq(*word, &SECRET_OUT));
    if let Some((name, _)) = map.iter().find(|(name, _)| !words.iter().any(|word| word.name == name)) {
        return Err(Fault::usage(format!("--map: '{name}' is not an argument of this command")));
    }
    let name = match path {
        _ if many.names.is_some() => "the command line",
        "-" => "standard input",
        path => path,
    };
    let row_name = if many.names.is_some() { "name" } else { "line" };
    let (name, base) = (name.to_owned(), many.base.clone());
    let (platform, operation, now) = (many.platform, many.operation, context.clock.now());
    let (separator, raw) = (list_separator(matches)?, many.style.csv_raw);
    let shard = text(matches, "shard").map(|text| shard::read(text, context.env)).transpose()?;
    let ignore = matches.try_get_many::<String>("ignore-columns").ok().flatten().into_iter().flatten();
    let ignore = ignore.map(|name| name.trim().to_owned()).collect();
    InputSheet::read(
        content,
        RowReading {
            name,
            row_name,
            delimiter,
            map,
            platform,
            operation,
            ignore,
            separator,
            raw,
            shard,
            words,
            base,
            now,
        },
    )
}

fn list_separator(matches: &ArgMatches) -> Result<Option<char>, Fault> {
    let Some(text) = text(matches, "list-separator") else { return Ok(Some(SEPARATOR)) };
    let mut signs = text.chars();
    match (text.as_str(), signs.next(), signs.next()) {
        ("none" | "", ..) => Ok(None),
        ("tab" | "\\t", ..) => Ok(Some('\t')),
        (_, Some(sign), None) => Ok(Some(sign)),
        _ => Err(Fault::usage(format!("--list-separator takes one character or none, not '{text}'"))),
    }
}

fn max_failures(matches: &ArgMatches) -> Option<usize> {
    let most = matches.try_get_one::<u64>("max-failures").ok().flatten().copied();
    let stop = is_set(matches, "stop-on-error").then_some(1);
    stop.or(most.and_then(|most| usize::try_from(most).ok()))
}

/// Calls in a row without an answer that end a run, if nobody says another number.
const GIVE_UP_AFTER: usize = 20;

fn give_up_after(matches: &ArgMatches) -> usize {
    let most = matches.try_get_one::<u64>("give-up-after").ok().flatten().copied();
    most.and_then(|most| usize::try_from(most).ok()).unwrap_or(GIVE_UP_AFTER)
}

fn sharing(context: &Context, session: &Session, matches: &ArgMatches, many: &Many) -> Sharing {
    let jobs = matches.try_get_one::<u16>("jobs").ok().flatten().copied().map(usize::from);
    Sharing {
        wanted: text(matches, "batch").is_none_or(|batch| batch == "on"),
        exact: max_failures(matches).is_some() || many.switches.if_not_exists,
        // The session itself is quiet in a run of many.
        jobs: session.jobs(jobs, &context.teller()),
    }
}

fn show_plan(
    context: &Context,
    target: Target,
    many: &Many,
    sheet: &InputSheet,
    sharing: Sharing,
) -> Result<(), Fault> {
    let rows = FileRows { target, operation: many.operation, sheet };
    let mut planned = bulk::plan(&rows, sharing);
    let view = View { secret_members: many.platform.secret_members, ..bulk_report::view() };
    let keys = many.platform.dialect.shown_headers(target.session);
    let dry = Dry::of(many.switches.dry_run.as_deref() == Some("curl"), &keys);
    let clean = |text: &str| context.redactor.clean(text);
    let calls = outcome::planned(Box::new(planned.by_ref())).asking(target.session.foretold());
    output::show(context.screen, many.style, &view, calls, &clean, &many.origin, dry)?;
    let failed = planned.failed;
    if failed.is_empty() {
        return Ok(());
    }
    for (row, reason) in failed.iter().take(20) {
        context.screen.say(&format!("row {row} would fail: {reason}"));
    }
    Err(Fault::new(
        Kind::Partial,
        format!("{} of {} {} would fail", failed.len(), sheet.len(), row_word(sheet.len())),
    ))
}

fn carry_out(
    context: &Context,
    target: Target,
    matches: &ArgMatches,
    many: &Many,
    sheet: &InputSheet,
) -> Result<(), Fault> {
    let resume = text(matches, "resume").map(PathBuf::from);
    // What it says decides what is sent.
    resume.as_ref().map_or(Ok(()), |path| context.paths()?.check(path))?;
    let journal = match (&resume, text(matches, "journal")) {
        (Some(path), _) => path.clone(),
        (None, Some(path)) => PathBuf::from(path),
        (None, None) => {
            let stamp = context.clock.now().strftime("%Y%m%dT%H%M%S%3f").to_string();
            // Several runs may begin in one millisecond.
            let (words, apart) = (many.command.path.replace(' ', "-"), fastrand::u16(..));
            let name = format!("{words}-{stamp}-{apart:04x}.ndjson");
            let paths = context.paths()?;
            paths.check_state()?;
            paths.state.join("journals").join(name)
        }
    };
    let form = text(matches, "progress").map_or(ProgressForm::Auto, |text| ProgressForm::parse(text));
    let meter = Meter::new(context.screen, &*context.clock, form, sheet.len(), !many.style.waits_for_all());
    let plan = BulkPlan {
        sharing: sharing(context, target.session, matches, many),
        max_failures: max_failures(matches),
        give_up_after: give_up_after(matches),
        retry_in_doubt: is_set(matches, "retry-in-doubt"),
        looks: if is_set(matches, "no-verify") { Looks::Never } else { Looks::Unnamed },
        // Whoever takes the ids acts on them.
        holds_back: many.style.format == Format::Ids,
        if_not_exists: many.switches.if_not_exists,
        journal: &journal,
        resume: resume.is_some(),
        origin: &many.origin,
        cancel: context.cancel,
        progress: &meter,
    };
    let failed = text(matches, "failed").map(|path| NewFile::reserve(Path::new(path))).transpose()?;
    if text(matches, "journal").is_none() && resume.is_none() {
        // Known from the start: a run that is killed has no last words.
        context.screen.say(&format!("journal: {}", journal.display()));
    }
    if resume.as_deref().is_some_and(|path| !bulk::says_where(path)) {
        context.screen.say(&format!(
            "the journal is of an early version: that it was begun on {} and with these flags cannot be checked",
            many.origin
        ));
    }
    let view = bulk_report::view();
    let show = |rows: crate::session::Rows<'_>| {
        output::show(context.screen, many.style, &view, Outcome::Rows(rows), &str::to_owned, "", Dry::Text)
    };
    context.cancel.to_go_on(&go_on(matches, &journal));
    let report = bulk::run(&FileRows { target, operation: many.operation, sheet }, &plan, show)?;
    if let Some(file) = failed.filter(|_| !report.failed.is_empty())
        && let Err(fault) = sheet.failed(&report.failed).and_then(|rows| file.add(&rows))
    {
        // What became of the rows is the greater news.
        context.screen.say(&fault.to_string());
    }
    sum_up(context, matches, (&journal, many.operation.name().is_some()), report)
}
