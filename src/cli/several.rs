//! Several names on one line: `get a b c` and `delete a b c`. Reads are shown together, in the order of the names; what
//! writes is carried out as a run of many rows, each of which is a name.

use super::carriers::{Carried, carriers};
use super::context::Context;
use super::handover::view;
use super::outcome::shown_with;
use super::read::many;
use crate::commands::{Arg as Word, ArgKind, Command, Effect};
use crate::engine::{self, How, Target};
use crate::fault::Fault;
use crate::http::trace::{Level, Listener as _};
use crate::http::{Call, Method};
use crate::jobs::verdict;
use crate::output::{self, Dry, Format, Style, View};
use crate::platforms::{Flow, Operation, Platform};
use crate::session::{CommandInput, Input, Outcome, Session, outcome};
use clap::ArgMatches;
use clap::parser::ValueSource;
use std::collections::HashSet;
use std::sync::Mutex;

/// As many names are said in a sentence.
pub(super) const SAID: usize = 20;

/// The word of which a line may name several: the one thing that a command is about, on every platform that has it. A
/// write may say nothing else of the thing: a word that was meant for a flag is no further name then.
pub(super) fn word(command: &Command, carriers: &[Carried]) -> Option<&'static Word> {
    let [word] = carriers.first()?.1.targets else { return None };
    let takes = |(platform, operation): &Carried| {
        let only = matches!(operation.targets, [own] if own.name == word.name);
        let alone = || operation.args().count() == 1;
        // Rows of several lists would not tell whose they are.
        let lists =
            matches!(operation.flow, Flow::List(_)) || command.verb() == "list" || operation.events.is_some();
        let fits = match command.effect {
            // What does not say whom it is about is no row among others.
            Effect::Read => {
                let is_told = || view(platform, operation, &CommandInput::default()).id != View::NO_ID;
                !lists && !matches!(operation.flow, Flow::Session) && is_told()
            }
            _ => operation.method == Method::Delete || command.removes() || alone(),
        };
        only && fits && operation.name().is_none() && !engine::may_mint(operation)
    };
    (word.kind == ArgKind::Text && carriers.iter().all(takes)).then_some(*word)
}

/// The names that a line has where it has several, each once; one that stands there twice is told.
///
/// # Errors
/// Usage: a flag for many where there is one, or a file of rows beside the names.
pub(super) fn names(
    context: &Context,
    matches: &ArgMatches,
    command: &Command,
) -> Result<Option<(&'static Word, Vec<String>)>, Fault> {
    let Some(word) = word(command, &carriers(command)) else { return Ok(None) };
    let all = many(matches, word.name);
    let mut known = HashSet::new();
    let (names, twice): (Vec<_>, Vec<_>) = all.into_iter().partition(|name| known.insert(name.clone()));
    for name in &twice {
        context.teller().line(Level::Notice, &format!("'{name}' stands there twice and is taken once"));
    }
    let each = super::bulk_args::is_asked(matches);
    if names.len() > 1 && each {
        return Err(Fault::usage(format!("--each stands beside {} names", names.len()))
            .hint("nothing was sent; give the names on the line or in the file"));
    }
    // Whoever typed several reads a list of them.
    if names.len() > 1 || !twice.is_empty() && command.effect == Effect::Read && !each {
        return Ok(Some((word, names)));
    }
    let is_typed = |name: &&&str| matches.value_source(name) == Some(ValueSource::CommandLine);
    let flags = super::bulk_args::OF_MANY.iter().filter(|_| command.effect > Effect::Read && !each);
    match flags.filter(is_known(matches)).find(is_typed) {
        Some(flag) => Err(Fault::usage(format!("--{flag} needs --each, or several names"))),
        None => Ok(None),
    }
}

fn is_known(matches: &ArgMatches) -> impl Fn(&&&'static str) -> bool {
    |name| matches.try_contains_id(name).is_ok()
}

/// What is read, and how it is shown.
pub(super) struct Reads<'a> {
    pub(super) target: (&'static Platform, &'static Operation),
    pub(super) word: &'static Word,
    pub(super) names: Vec<String>,
    pub(super) base: CommandInput,
    pub(super) style: &'a Style,
    pub(super) view: &'a View<'a>,
    pub(super) origin: &'a str,
}

impl Reads<'_> {
    fn given(&self, name: &str) -> CommandInput {
        let mut given = self.base.clone();
        given.set(self.word, Input::Text(name.to_owned()));
        given
    }

    fn what(&self) -> String {
        self.target.1.command.rows().replace('-', " ")
    }

    /// Reads each, some at a time, and shows them in the order of the names; what cannot be read is told by its name.
    ///
    /// # Errors
    /// Partial where some could not be read; the fault of all of them; what ended the run.
    pub(super) fn run(&self, context: &Context, session: &Session) -> Result<(), Fault> {
        let (platform, operation) = self.target;
        let target = Target { session, platform };
        let given: Vec<CommandInput> = self.names.iter().map(|name| self.given(name)).collect();
        given.iter().try_for_each(|given| engine::check(target, operation, given).map(drop))?;
        let jobs = session.jobs(self.base.jobs, &context.teller());
        let failed: Mutex<Vec<(usize, Fault)>> = Mutex::default();
        let tell = |place: usize, fault: Fault| {
            if let Ok(mut failed) = failed.lock() {
                failed.push((place, fault));
            }
        };
        let shown = engine::read_each(target, operation, &given, jobs, &tell, |rows| {
            let outcome = Outcome::Rows(rows);
            shown_with(context, session, (self.style, self.view, self.origin, Dry::Text), outcome)
        });
        let failed = failed.into_inner().unwrap_or_default();
        self.tell(context, &failed);
        shown?;
        self.sum_up(failed)
    }

    /// The calls that would be sent.
    ///
    /// # Errors
    /// What stands in the way of the first of them that cannot be sent.
    pub(super) fn plan(
        &self,
        context: &Context,
        connection: &super::context::Connection,
        for_curl: bool,
    ) -> Result<(), Fault> {
        let (platform, operation) = self.target;
        let mut keys = Vec::new();
        let mut calls: Vec<Call> = Vec::new();
        for name in &self.names {
            let given = self.given(name);
            if reads_by_itself(operation) {
                let run = |session: &Session| {
                    keys = platform.dialect.shown_headers(session);
                    first_row(engine::run(Target { session, platform }, operation, given, &agreed())?)
                };
                calls.extend(connection.plan(run)?);
            } else {
                connection.talk(true, |session| {
                    keys = platform.dialect.shown_headers(session);
                    let outcome = engine::run(Target { session, platform }, operation, given, &agreed())?;
                    if let Outcome::Plan(planned) = outcome {
                        planned.calls.into_iter().try_for_each(|call| call.map(|call| calls.push(call)))?;
                    }
                    Ok(())
                })?;
            }
        }
        let plans = outcome::plan(calls);
        let clean = |text: &str| context.redactor.clean(text);
        let dry = Dry::of(for_curl, &keys);
        output::show(context.screen, self.style, self.view, plans, &clean, self.origin, dry)
    }

    fn name(&self, place: usize) -> &str {
        self.names.get(place).map_or("", String::as_str)
    }

    /// Tells each that could not be read; in JSON they stand in the one object that ends the run.
    fn tell(&self, context: &Context, failed: &[(usize, Fault)]) {
        if matches!(self.style.format, Format::Json | Format::Ndjson) {
            return;
        }
        for (place, fault) in failed {
            let mut fault = fault.clone();
            fault.clean(&|text| context.redactor.clean(text));
            let (name, detail) = (self.name(*place), fault.detail_mut());
            if !detail.message.contains(name) {
                detail.message = format!("{name}: {}", detail.message);
            }
            output::show_fault(context.screen, self.style.format, &fault, context.globals.verbose > 0);
        }
    }

    fn sum_up(&self, failed: Vec<(usize, Fault)>) -> Result<(), Fault> {
        let failed: Vec<(String, Fault)> =
            failed.into_iter().map(|(place, fault)| (self.name(place).to_owned(), fault)).collect();
        verdict(&format!("{} could not be read", self.what()), self.names.len(), &failed)
    }
}

fn agreed() -> How<'static> {
    How::agreed(false)
}

/// Whether a function of its own sends what reads, so that nothing but sending shows the request.
pub(super) fn reads_by_itself(operation: &Operation) -> bool {
    operation.command.effect == Effect::Read && matches!(operation.flow, Flow::Own(_))
}

/// Has a list ask for its first row.
pub(super) fn first_row(outcome: Outcome) -> Result<(), Fault> {
    match outcome {
        Outcome::Rows(mut rows) | Outcome::Followed(mut rows, _) => rows.next().transpose().map(drop),
        _ => Ok(()),
    }
}
