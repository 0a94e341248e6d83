//! A command of the tables that reads, on several profiles: their rows in one list, each with its profile and platform.

use super::carriers::Carried;
use super::completed;
use super::context::Context;
use super::fleet::{self, Opened};
use super::handover::view;
use super::noted_names::NotedNames;
use super::references;
use super::several;
use super::{read, watch};
use crate::commands::{Arg as Word, Column, Command};
use crate::config::Selected;
use crate::engine::{self, How, Target};
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::jobs::{Fleet, FleetMember, FleetReading, HandOn, verdict};
use crate::output::{self, Common, Dry, Style, reading};
use crate::session::{CommandInput, Input, Outcome, Rows};
use clap::ArgMatches;
use std::sync::Mutex;
use std::sync::atomic::AtomicU64;

/// What is read.
struct Everywhere<'a> {
    command: &'static Command,
    given: CommandInput,
    names: Option<(&'static Word, Vec<String>)>,
    style: Style,
    /// Rows shown at most, of all profiles together.
    limit: Option<u64>,
    carried: Vec<Carried>,
    opened: &'a Opened<'a>,
}

/// Reads from each profile, side by side.
///
/// # Errors
/// Usage. What all failed by, or partial where some failed. Unsupported where no platform has the command.
pub(super) fn run(
    context: &Context,
    (command, matches): (&'static Command, &ArgMatches),
    selected: Vec<Selected>,
) -> Result<(), Fault> {
    refuse(context, matches)?;
    let names = several::names(context, matches, command)?;
    let mut told = Vec::new();
    let (mut given, switches) =
        read::command_line(matches, command, context.screen, context.clock.now(), &mut told)?;
    if switches.dry_run.is_some() {
        return Err(alone("--dry-run shows the requests of one profile"));
    }
    let context = &context.without_questions();
    let mut opened = Opened::all(context, selected)?;
    let carried = keep_able(context, command, &mut opened)?;
    let mut style = context.globals.style(form(&opened).as_deref(), context.screen)?;
    for (platform, _) in &carried {
        references::check_typed(matches, &given, platform.secret_members)?;
        references::resolve(context, &mut given, platform.secret_members, false)?;
    }
    told.iter().for_each(|told| context.teller().line(Level::Notice, told));
    let mut limit = given.limit;
    if style.sort_by.is_some() {
        style.limit = limit.take();
        given.limit = None;
    }
    let mut all = Everywhere { command, given, names, style, limit, carried, opened: &opened };
    let columns = all.columns();
    let operations = all.carried.iter().map(|(_, operation)| *operation);
    completed::choose(&mut all.style, &columns, operations, &all.given);
    all.run(context, &columns)
}

/// What is about one profile alone.
fn refuse(context: &Context, matches: &ArgMatches) -> Result<(), Fault> {
    if watch::asked(matches).is_some() {
        return Err(alone("--watch reads one profile"));
    }
    if context.globals.print_curl {
        return Err(alone("--print-curl shows the request of one profile"));
    }
    Ok(())
}

pub(super) fn alone(what: &str) -> Fault {
    Fault::usage(format!("{what}, and several were asked for"))
        .hint("nothing was sent; name one with --profile, and run it once for each")
}

/// The output format of the settings, where all of them say the same.
fn form(opened: &Opened) -> Option<String> {
    let mut forms = opened.all.iter().filter_map(|one| one.connection.as_ref().ok());
    let first = forms.next()?.settings.output.clone()?;
    forms.all(|one| one.settings.output.as_ref() == Some(&first)).then_some(first)
}

/// How each platform carries the command out, a platform once. Profiles whose platform does not have it are told once; those
/// that a pattern chose are left out, and those that were named have failed.
///
/// # Errors
/// Unsupported: none has it.
fn keep_able(
    context: &Context,
    command: &'static Command,
    opened: &mut Opened,
) -> Result<Vec<Carried>, Fault> {
    let (mut carried, mut lacking): (Vec<Carried>, Vec<String>) = (Vec::new(), Vec::new());
    let mut first = None;
    for one in &mut opened.all {
        let Ok(connection) = &one.connection else { continue };
        let platform = connection.settings.platform;
        match engine::operation(platform, command) {
            Ok(operation) => {
                if !carried.iter().any(|(own, _)| own.name == platform.name) {
                    carried.push((platform, operation));
                }
            }
            Err(fault) => {
                lacking.push(one.profile.clone());
                first.get_or_insert_with(|| fault.clone());
                one.connection = Err(fault.on(&one.profile, platform.name));
            }
        }
    }
    let Some(fault) = first else { return Ok(carried) };
    if carried.is_empty() && lacking.len() == opened.all.len() {
        return Err(fault);
    }
    let is_left_out = |profile: &str, by_name: bool| !by_name && lacking.iter().any(|own| own == profile);
    let left_out: Vec<&str> = opened
        .all
        .iter()
        .filter(|one| is_left_out(&one.profile, one.by_name))
        .map(|one| one.profile.as_str())
        .collect();
    if !left_out.is_empty() {
        let text = format!("left out, as their platform has no '{}': {}", command.path, left_out.join(", "));
        context.teller().line(Level::Notice, &text);
    }
    opened.all.retain(|one| !is_left_out(&one.profile, one.by_name));
    Ok(carried)
}

impl Everywhere<'_> {
    /// The columns of rows of all platforms.
    fn columns(&self) -> Vec<Column> {
        let views = self.carried.iter().map(|(platform, operation)| view(platform, operation, &self.given));
        output::common_columns(&views.collect::<Vec<_>>())
    }

    fn run(&self, context: &Context, columns: &[Column]) -> Result<(), Fault> {
        let fleet = self.opened.fleet();
        self.check(&fleet)?;
        let shown = output::common_view(columns, self.command.rows());
        output::check(&self.style, &shown)?;
        let shapes: Vec<Option<Common>> = fleet.members.iter().map(|one| self.shape(one, columns)).collect();
        let failed: Mutex<Vec<(usize, String, Fault)>> = Mutex::default();
        let put = |place: usize, key: String, fault: Fault| {
            if let Ok(mut failed) = failed.lock() {
                failed.push((place, key, fault));
            }
        };
        let profile = |place: usize| fleet.members.get(place).map_or("", |one| one.profile.as_str());
        let tell = |place: usize, fault: Fault| put(place, profile(place).to_owned(), fault);
        let names = |place: usize, name: &str, fault: Fault| {
            put(place, format!("{}: {name}", profile(place)), of_name(fault, name));
        };
        // Nothing comes just now: whoever reads gets what there is, and may have seen enough of it.
        let is_over = || context.screen.flush().is_err() || context.screen.is_unread();
        let reading = FleetReading { whole: self.style.waits_for_all(), is_over: &is_over, failed: &tell };
        let pages: Vec<&AtomicU64> =
            fleet.members.iter().filter_map(|one| Some(one.target().ok()?.session.pages_read())).collect();
        let progress = reading::Read { what: shown.what, pages: &pages, quiet: context.globals.quiet };
        let most = self.limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX));
        let done = fleet.rows(
            &reading,
            |place, target, hand_on| {
                let Some(shape) = shapes.get(place).and_then(Option::as_ref) else { return Ok(()) };
                let mut hand_on =
                    |rows: Rows<'_>| hand_on(Box::new(rows.map(|row| row.and_then(|row| shape.row(row)))));
                self.read(target, &|name, fault| names(place, name, fault), &mut hand_on)
            },
            |rows| {
                let outcome = Outcome::Rows(Box::new(rows.take(most)));
                reading::watch(context.screen, &self.style, progress, outcome, |outcome| {
                    let clean = |text: &str| context.redactor.clean(text);
                    output::show(context.screen, &self.style, &shown, outcome, &clean, "", Dry::Text)
                })
            },
        );
        let mut failed = failed.into_inner().unwrap_or_default();
        failed.sort_by_key(|(place, ..)| *place);
        let failed: Vec<(String, Fault)> = failed.into_iter().map(|(_, key, fault)| (key, fault)).collect();
        fleet::tell(context, self.style.format, &failed);
        let mut beside = (0, Vec::new());
        for member in &fleet.members {
            let Ok(target) = member.target() else { continue };
            let (made, failed) = target.session.take_unread();
            beside.0 += made;
            beside
                .1
                .extend(failed.into_iter().map(|(key, fault)| (format!("{}: {key}", member.profile), fault)));
        }
        let told = completed::told(context, self.style.format, beside);
        done?;
        let names = self.names.as_ref().map(|(_, names)| names.len());
        let said = if names.is_some() { "reads failed" } else { "profiles failed" };
        verdict(said, self.opened.all.len() * names.unwrap_or(1), &failed).and(told)
    }

    /// What was typed, for each name that was.
    fn inputs(&self) -> Vec<CommandInput> {
        let Some((word, names)) = &self.names else { return vec![self.given.clone()] };
        let named = |name: &String| {
            let mut given = self.given.clone();
            given.set(word, Input::Text(name.clone()));
            given
        };
        names.iter().map(named).collect()
    }

    /// Refuses what any of the platforms would refuse, before anything is sent.
    fn check(&self, fleet: &Fleet) -> Result<(), Fault> {
        for member in &fleet.members {
            let Ok(target) = member.target() else { continue };
            let operation = engine::operation(target.platform, self.command)?;
            for given in self.inputs() {
                if let Err(fault) = engine::check(target, operation, &given)
                    && matches!(fault.kind(), Kind::Usage | Kind::Unsupported)
                {
                    return Err(fault
                        .on(&member.profile, target.platform.name)
                        .hint("nothing was sent, to no profile"));
                }
            }
        }
        Ok(())
    }

    fn shape(&self, member: &FleetMember, columns: &[Column]) -> Option<Common<'static>> {
        let platform = member.platform()?;
        let operation = platform.operation(self.command)?;
        let own = view(platform, operation, &self.given);
        Some(Common::new(&self.style, columns, &own, (&member.profile, platform.name)))
    }

    /// Reads what one profile has.
    fn read(
        &self,
        target: Target,
        failed: &(dyn Fn(&str, Fault) + Sync),
        hand_on: &mut HandOn,
    ) -> Result<(), Fault> {
        let operation = engine::operation(target.platform, self.command)?;
        if let Some((_, names)) = &self.names {
            let jobs = target.session.jobs(self.given.jobs, target.session.listener);
            let tell = |place: usize, fault| failed(names.get(place).map_or("", String::as_str), fault);
            return engine::read_each(target, operation, &self.inputs(), jobs, &tell, hand_on);
        }
        let one = self.opened.all.iter().find(|one| one.profile == target.session.profile);
        let able = self.opened.all.iter().find(|one| one.connection.is_ok());
        // It means the same on each.
        let told = able.map(|one| &one.profile) != one.map(|one| &one.profile);
        let mut given = self.given.clone();
        given.wheres_told = told;
        let outcome = engine::run(target, operation, given, &How::agreed(false))?;
        let settings =
            one.and_then(|one| one.connection.as_ref().ok()).map(|connection| &connection.settings);
        let noted = settings.and_then(|settings| NotedNames::of(settings, operation, &self.given));
        match noted.into_iter().fold(outcome, |outcome, noted| noted.noting(outcome)) {
            Outcome::Rows(rows) => hand_on(rows),
            Outcome::Item(raw) => hand_on(Box::new(std::iter::once(Ok(raw)))),
            Outcome::Followed(..) => Err(alone("rows that come only once go to one profile")),
            _ => Err(Fault::unexpected(format!("'{}' shows nothing to read", self.command.path))),
        }
    }
}

/// A fault with the name that it is about.
fn of_name(mut fault: Fault, name: &str) -> Fault {
    let detail = fault.detail_mut();
    if !detail.message.contains(name) {
        detail.message = format!("{name}: {}", detail.message);
    }
    fault
}
