//! `doctor`: what may keep a run from working, from the files on this machine to the platform's answer, a row a check.
//! Changes nothing on a platform and asks nobody; works with whatever is broken.

mod finding;
mod machine;
mod network;
mod platform;
mod profile;
mod subject;

use super::context::Context;
use crate::commands::{Column, column, plain_headings};
use crate::config::{self, Profiles};
use crate::fault::{Fault, Kind};
use crate::http::trace::{Level, Listener as _};
use crate::json;
use crate::output::{self, Format, View};
use crate::session::Outcome;
use clap::Args;
use finding::{Check, Finding, Mark};
use machine::Machine;
use serde_json::json;
use std::collections::BTreeSet;
use subject::Subject;

/// Arguments of `doctor`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  iamctl doctor\n  iamctl doctor --profile sandbox/protegrity\n  \
    iamctl doctor --all-profiles --strict -o json\n\n\
    It reads only, and never prompts. Exit 3 when a check failed, 9 with --strict when one warned.")]
pub struct DoctorArgs {
    /// Exit 9 when a check warned and none failed
    #[arg(long)]
    pub strict: bool,
}

plain_headings! { PROFILE "profile"; CHECK "check"; RESULT "result"; DETAIL "detail"; FIX "fix"; }

static COLUMNS: &[Column] = &[
    column(&PROFILE, "/profile"),
    column(&CHECK, "/check"),
    column(&RESULT, "/result"),
    column(&DETAIL, "/detail"),
    column(&FIX, "/fix"),
];

static VIEW: View =
    View { columns: COLUMNS, secret_members: &[], id: "/check", what: "checks", reveal_once: false };

/// One line of the report.
struct DoctorRow {
    profile: Option<String>,
    check: &'static str,
    finding: Finding,
}

/// What was found so far.
struct DoctorReport<'a> {
    context: &'a Context<'a>,
    rows: Vec<DoctorRow>,
}

/// Carries it out.
///
/// # Errors
/// Configuration when a check failed; partial when one warned and `--strict` was given.
pub fn run(context: &Context, args: &DoctorArgs) -> Result<(), Fault> {
    // What is wrong with the line is told before anything is sent.
    context.globals.overrides()?;
    output::check(&context.style()?, &VIEW)?;
    if context.globals.all_profiles && context.globals.profile.is_some() {
        context.several()?;
    }
    let context = &context.without_questions();
    let mut report = DoctorReport { context, rows: Vec::new() };
    let machine = Machine::of(context, context.globals.all_profiles);
    report.add(None, machine::CHECKS, |look| look(&machine));
    // A pattern that cannot be resolved is a finding, as a name is.
    let chosen = match context.globals.all_profiles {
        true => Some(machine.names()),
        false => context.several().ok().flatten().map(config::names_of),
    };
    match chosen {
        Some(names) => names.iter().for_each(|name| report.profile(&machine, Some(name))),
        None => report.profile(&machine, None),
    }
    report.show()?;
    report.verdict(args.strict)
}

impl DoctorReport<'_> {
    /// Carries checks out in their order; what needs one that failed is skipped.
    fn add<F>(&mut self, profile: Option<&str>, checks: &[Check<F>], look: impl Fn(&F) -> Vec<Finding>) {
        let mut blocked: BTreeSet<&str> = BTreeSet::new();
        for check in checks {
            let findings = match check.needs.iter().find(|need| blocked.contains(*need)) {
                Some(need) => vec![Finding::skipped(format!("{need} failed"))],
                None => look(&check.look),
            };
            let is_blocked = check.needs.iter().any(|need| blocked.contains(need));
            if is_blocked || findings.iter().any(|finding| finding.mark == Mark::Fail) {
                blocked.insert(check.name);
            }
            self.put(profile, check.name, findings);
        }
    }

    fn put(&mut self, profile: Option<&str>, check: &'static str, findings: Vec<Finding>) {
        let profile = profile.map(str::to_owned);
        let row = |finding| DoctorRow { profile: profile.clone(), check, finding };
        self.rows.extend(findings.into_iter().map(row));
    }

    /// The checks of one profile, that of this run where none is named.
    fn profile(&mut self, machine: &Machine, name: Option<&str>) {
        let settings = match name {
            Some(name) => self.context.settings_of(name),
            None => self.context.settings(),
        };
        match settings {
            Ok(settings) => {
                let name = settings.profile.clone();
                let subject = Subject::of(self.context, settings);
                self.add(Some(&name), profile::CHECKS, |look| look(&subject));
            }
            Err(fault) => {
                let asked = name.or(self.context.globals.profile.as_deref());
                let finding = match machine.profiles() {
                    Some(Err(_)) => Finding::skipped("config failed"),
                    Some(Ok(profiles)) if asked.is_none() && self.is_open(profiles, &fault) => {
                        Finding::warn(&fault)
                    }
                    _ => Finding::fail(&fault),
                };
                self.put(asked, profile::SETTINGS, vec![finding]);
            }
        }
    }

    /// Whether nobody has chosen a profile yet, so that nothing is wrong with any.
    fn is_open(&self, profiles: &Profiles, fault: &Fault) -> bool {
        let named = self.context.env.get("IAMCTL_PROFILE").is_some_and(|name| !name.is_empty());
        !named && profiles.default().is_none() && fault.detail().extra.contains_key("names")
    }

    fn count(&self, mark: Mark) -> usize {
        self.rows.iter().filter(|row| row.finding.mark == mark).count()
    }

    fn show(&self) -> Result<(), Fault> {
        let clean = |text: &str| self.context.redactor.clean(text);
        let rows = self.rows.iter().map(|row| {
            json!({
                "profile": row.profile,
                "check": row.check,
                "result": row.finding.mark.word(),
                "detail": clean(&row.finding.detail),
                "fix": Some(clean(&row.finding.fix)).filter(|fix| !fix.is_empty()),
            })
        });
        let rows: Vec<_> = rows.map(|row| Ok(json::raw(&row))).collect();
        self.context.show(&VIEW, Outcome::Rows(Box::new(rows.into_iter())))?;
        if self.context.style()?.format == Format::Table && self.context.screen.facts().out_is_terminal {
            self.spell_out(&clean);
        }
        Ok(())
    }

    /// What a table may have cut: whatever is not as it should be, whole.
    fn spell_out(&self, clean: &dyn Fn(&str) -> String) {
        let odd = |row: &&DoctorRow| matches!(row.finding.mark, Mark::Warn | Mark::Fail);
        for row in self.rows.iter().filter(odd) {
            let profile = row.profile.as_ref().map(|name| format!("{name}: ")).unwrap_or_default();
            let (mark, check) = (row.finding.mark.word(), row.check);
            let text = format!("{mark}: {profile}{check}: {}", row.finding.detail);
            self.context.screen.say(&clean(&text));
            if !row.finding.fix.is_empty() {
                self.context.screen.say(&clean(&format!("  {}", row.finding.fix)));
            }
        }
    }

    fn verdict(&self, strict: bool) -> Result<(), Fault> {
        let several = |count: usize, one: &str, many: &str| match count {
            1 => format!("1 {one}"),
            count => format!("{count} {many}"),
        };
        let (failed, warned) = (self.count(Mark::Fail), self.count(Mark::Warn));
        let warnings = several(warned, "warning", "warnings");
        if failed > 0 {
            let message = several(failed, "check failed", "checks failed");
            let fault = Fault::configuration(format!("{message}, {warnings}"));
            return Err(fault.hint("column fix says what to do").with("failed", json!(failed)));
        }
        if warned > 0 && strict {
            return Err(Fault::new(Kind::Partial, warnings).hint("column fix says what to do"));
        }
        let passed = several(self.count(Mark::Pass), "check passed", "checks passed");
        let text = format!("{passed}, {warnings}, {} skipped", self.count(Mark::Skipped));
        self.context.teller().line(Level::Notice, &text);
        Ok(())
    }
}
