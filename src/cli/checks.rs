//! `check`: what ends soon, what nobody uses, who administers, on every profile.

use super::context::Context;
use super::fleet;
use super::new_file::NewFile;
use super::people::open_profiles;
use crate::clock;
use crate::commands::{Column, column, plain_headings};
use crate::fault::{Fault, Kind};
use crate::files;
use crate::http::trace::{Level, Listener as _};
use crate::jobs::checks::{CheckFinding, CheckSpans, IgnoreList, SEVERITIES, run as check};
use crate::jobs::verdict;
use crate::json;
use crate::output::page::{HtmlPage, PageChart, PageTable};
use crate::output::{self, View};
use crate::platforms::checks::CheckTopic;
use crate::session::Outcome;
use clap::Args;
use jiff::Timestamp;
use std::path::{Path, PathBuf};

/// The longest file of accepted findings, in bytes.
const LONGEST_IGNORE: u64 = 16 << 20;

/// The longest page that is replaced, in bytes.
const LONGEST_PAGE: u64 = 256 << 20;

/// Arguments of `check`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  iamctl check secrets --within 30d --all-profiles\n  \
    iamctl check all --profile 'sandbox/*' --within 60d --ignore accepted.csv --html findings.html\n\n\
    secrets and certificates: what ends within --within, or has ended. unused and dormant: what nobody used since --since. \
    privileged: who administers, and who is disabled and holds roles still. Exit 0 where nothing is found, 10 where anything \
    is, 9 where a profile could not be asked. An --ignore file is CSV with the columns check, profile, kind, name, until, reason.")]
pub struct CheckArgs {
    /// What to look for: secrets, certificates, unused, dormant, privileged or all
    #[arg(value_name = "CHECK", value_parser = ["secrets", "certificates", "unused", "dormant", "privileged", "all"],
        hide_possible_values = true)]
    topic: String,
    /// Report what expires within this time, such as 30d
    #[arg(long, value_name = "TIME", default_value = "30d")]
    within: String,
    /// Report what was not used for this time, such as 90d
    #[arg(long, value_name = "TIME", default_value = "90d")]
    since: String,
    /// Suppress findings that this CSV file accepts until a date
    #[arg(long, value_name = "FILE")]
    ignore: Option<PathBuf>,
    /// Also write an HTML report to this file: one self-contained page
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

plain_headings! {
    SEVERITY "severity"; CHECK "check"; PROFILE "profile"; KIND "kind"; NAME "name"; WHAT "what"; FIX "fix"; PLATFORM "platform";
    WHEN "when"; SOURCE "source";
}

static FINDINGS: &[Column] = &[
    column(&SEVERITY, "/severity"),
    column(&PROFILE, "/profile"),
    column(&KIND, "/kind"),
    column(&NAME, "/name"),
    column(&WHAT, "/what"),
    column(&FIX, "/fix"),
    column(&CHECK, "/check").on_request(),
    column(&PLATFORM, "/platform").on_request(),
    column(&WHEN, "/when").on_request(),
    column(&SOURCE, "/source").on_request(),
];

/// What was found on all profiles.
#[derive(Default)]
struct CheckedAll {
    findings: Vec<CheckFinding>,
    ignored: usize,
    failed: Vec<(String, Fault)>,
    untold: Vec<String>,
    profiles: Vec<String>,
}

/// A page that is to be written: a new file, or one in the place of a page of an earlier run.
struct CheckPage<'a> {
    place: NewFile,
    replaces: Option<(PathBuf, &'a Path)>,
}

impl<'a> CheckPage<'a> {
    fn reserve(path: &'a Path) -> Result<Self, Fault> {
        const MARK: &str = "<meta name=\"generator\" content=\"iamctl\">";
        let is_page = path.symlink_metadata().is_ok_and(|facts| facts.is_file())
            && files::read(path, LONGEST_PAGE)
                .is_ok_and(|page| String::from_utf8_lossy(&page[..page.len().min(512)]).contains(MARK));
        if !is_page {
            return Ok(CheckPage { place: NewFile::reserve(path)?, replaces: None });
        }
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{:08x}", fastrand::u32(..)));
        let new = path.with_file_name(name);
        Ok(CheckPage { place: NewFile::reserve(&new)?, replaces: Some((new, path)) })
    }

    fn fill(self, content: &[u8]) -> Result<(), Fault> {
        self.place.add(content)?;
        let Some((new, path)) = self.replaces else { return Ok(()) };
        std::fs::rename(&new, path).map_err(|error| {
            Fault::configuration(format!("{} cannot be replaced: {error}", path.display()))
                .hint(format!("the page is in {}", new.display()))
        })
    }
}

/// Carries it out.
///
/// # Errors
/// Usage. Differs where something was found; partial, or what all failed by, where a profile could not be asked.
pub(super) fn run(context: &Context, args: &CheckArgs) -> Result<(), Fault> {
    let style = context.style()?;
    let view =
        View { columns: FINDINGS, secret_members: &[], id: "/name", what: "findings", reveal_once: false };
    output::check(&style, &view)?;
    let spans = spans(context, args)?;
    let mut ignore = args.ignore.as_deref().map(read_ignore).transpose()?.unwrap_or_default();
    let page = args.html.as_deref().map(CheckPage::reserve).transpose()?;
    let found = look(context, &spans, &mut ignore)?;
    tell(context, &found, (&ignore, args.ignore.as_deref()), &spans);
    if let Some(page) = page {
        let html = html(&found, args, spans.now).html()?;
        page.fill(context.redactor.clean(&html).as_bytes())?;
    }
    let (all, failed) = (found.profiles.len(), found.failed.len());
    let what = if failed == 0 {
        view.what.to_owned()
    } else {
        format!("findings on {} of {all} profiles", all - failed)
    };
    let view = View { what: &what, ..view };
    let rows: Vec<_> = found.findings.iter().map(|finding| Ok(json::raw(&finding.json()))).collect();
    context.show_in(&style, &view, Outcome::Rows(Box::new(rows.into_iter())))?;
    fleet::tell(context, style.format, &found.failed);
    verdict("profiles could not be checked whole", found.profiles.len(), &found.failed).map_err(partly)?;
    match found.findings.len() {
        0 => Ok(()),
        1 => Err(Fault::new(Kind::Differs, "1 finding")),
        count => Err(Fault::new(Kind::Differs, format!("{count} findings"))),
    }
}

/// What the profiles fail by is partial, also where each of them does: something of each may have been checked.
fn partly(mut fault: Fault) -> Fault {
    if !fault.kind().ends_run() {
        fault.detail_mut().kind = Kind::Partial;
    }
    fault
}

fn spans(context: &Context, args: &CheckArgs) -> Result<CheckSpans, Fault> {
    let now = context.clock.now();
    let instant = |flag: &str, text: &str, ahead: bool| {
        clock::typed(text, now, ahead).map_err(|wrong| {
            Fault::usage(wrong.why(format!("--{flag} takes a time such as 30d, not '{text}'")))
        })
    };
    let (until, since) = (instant("within", &args.within, true)?, instant("since", &args.since, false)?);
    if until < now || since > now {
        return Err(Fault::usage("--within lies ahead, and --since back")
            .hint("give spans, such as --within 30d --since 90d"));
    }
    let is_wanted = |topic: &CheckTopic| args.topic == "all" || args.topic == topic.word();
    Ok(CheckSpans { topics: CheckTopic::ALL.into_iter().filter(is_wanted).collect(), now, until, since })
}

fn read_ignore(path: &Path) -> Result<IgnoreList, Fault> {
    let content = files::read(path, LONGEST_IGNORE)
        .map_err(|error| Fault::usage(format!("{} cannot be read: {error}", path.display())))?;
    IgnoreList::read(&path.display().to_string(), &content)
}

/// Asks every profile, side by side.
fn look(context: &Context, spans: &CheckSpans, ignore: &mut IgnoreList) -> Result<CheckedAll, Fault> {
    let context = &context.without_questions();
    let opened = open_profiles(context)?;
    let fleet = opened.fleet();
    let mut found = CheckedAll::default();
    let came = fleet.each(|_, target| check(target, spans));
    for (member, came) in fleet.members.iter().zip(came) {
        found.profiles.push(member.profile.clone());
        let checked = match came {
            Ok(checked) => checked,
            Err(fault) => {
                found.failed.push((member.profile.clone(), fault));
                continue;
            }
        };
        if let Some((command, fault)) = checked.failed.into_iter().next() {
            let mut fault = fault;
            fault.detail_mut().message = format!("'{command}' failed: {}", fault.detail().message);
            found.failed.push((member.profile.clone(), fault));
        }
        let title = member.platform().map_or("", |platform| platform.title);
        for (topic, why) in checked.untold {
            let said = format!("{title}: '{topic}' is not checked: {why}");
            if !found.untold.contains(&said) {
                found.untold.push(said);
            }
        }
        found.findings.extend(checked.findings);
    }
    let all = found.findings.len();
    found.findings.retain(|finding| !ignore.accepts(finding, spans.now));
    found.ignored = all - found.findings.len();
    found.findings.sort_by_key(CheckFinding::order);
    Ok(found)
}

/// Tells what was not checked or left out.
fn tell(
    context: &Context,
    found: &CheckedAll,
    (ignore, path): (&IgnoreList, Option<&Path>),
    spans: &CheckSpans,
) {
    let teller = context.teller();
    found.untold.iter().for_each(|said| teller.line(Level::Notice, said));
    let Some(path) = path.map(Path::display) else { return };
    if found.ignored > 0 {
        teller.line(Level::Notice, &format!("{path} accepts {} more", found.ignored));
    }
    let is_read = |profile: &str| {
        let has_failed = found.failed.iter().any(|(failed, _)| failed == profile);
        !has_failed && found.profiles.iter().any(|known| known == profile)
    };
    let looked_at = |check: &str, profile: &str| {
        let is_asked = check == "*" || spans.topics.iter().any(|topic| topic.word() == check);
        // Where a profile could not be asked, a line for all of them may fit what is there.
        // A profile that there is not is never looked at.
        let is_known = |profile: &str| context.settings_of(profile).is_ok();
        let is_asked_there = match profile {
            "*" => found.failed.is_empty(),
            profile => is_read(profile) || !is_known(profile),
        };
        is_asked && is_asked_there
    };
    let (ended, idle) = ignore.outdated(spans.now, looked_at);
    let lines =
        [(ended, "has ended: what it accepted is found again"), (idle, "fits nothing that was found")];
    for (line, said) in lines.iter().flat_map(|(lines, said)| lines.iter().map(move |line| (line, said))) {
        teller.line(Level::Warning, &format!("{path} line {line} {said}"));
    }
}

fn html(found: &CheckedAll, args: &CheckArgs, now: Timestamp) -> HtmlPage {
    let fact = |name: &str, value: String| (name.to_owned(), value);
    let mut facts = vec![
        fact("Made", now.to_string()),
        fact("Checked", args.topic.clone()),
        fact("Profiles", found.profiles.join(", ")),
        fact("Ends within", args.within.clone()),
        fact("Not used since", args.since.clone()),
        fact("Findings", found.findings.len().to_string()),
        fact("Accepted", found.ignored.to_string()),
    ];
    facts.extend(
        found
            .failed
            .iter()
            .map(|(profile, fault)| fact("Not read", format!("{profile}: {}", fault.detail().message))),
    );
    facts.extend(found.untold.iter().map(|said| fact("Not checked", said.clone())));
    let tables = SEVERITIES.iter().filter_map(|severity| {
        let rows: Vec<Vec<String>> = found
            .findings
            .iter()
            .filter(|finding| finding.severity == *severity)
            .map(|one| {
                vec![
                    one.profile.clone(),
                    one.kind.clone(),
                    one.name.clone(),
                    one.what.clone(),
                    one.fix.clone(),
                ]
            })
            .collect();
        let columns = ["profile", "kind", "name", "what", "fix"].map(str::to_owned).to_vec();
        (!rows.is_empty()).then(|| PageTable { title: (*severity).to_owned(), columns, rows })
    });
    let chart = chart(&found.findings, now);
    HtmlPage { title: "Findings".to_owned(), facts, chart, tables: tables.collect() }
}

/// What ends when: a bar a month, what has ended already in the first one.
fn chart(findings: &[CheckFinding], now: Timestamp) -> Option<PageChart> {
    const MONTHS: usize = 12;
    let is_ending = |finding: &&CheckFinding| ["secrets", "certificates"].contains(&finding.check);
    let months = findings.iter().filter(is_ending).filter_map(|finding| finding.when);
    let month = |instant: Timestamp| instant.strftime("%Y-%m").to_string();
    let mut bars = vec![("ended".to_owned(), 0)];
    let mut first = now.to_zoned(jiff::tz::TimeZone::UTC).date().first_of_month();
    for _ in 0..MONTHS {
        bars.push((first.strftime("%Y-%m").to_string(), 0));
        first = first.last_of_month().tomorrow().ok()?;
    }
    let mut any = false;
    for when in months {
        any = true;
        let label = if when <= now { "ended".to_owned() } else { month(when) };
        match bars.iter_mut().find(|(known, _)| *known == label) {
            Some((_, count)) => *count += 1,
            None => bars.push((label, 1)),
        }
    }
    any.then(|| PageChart { title: "What ends when".to_owned(), bars })
}
