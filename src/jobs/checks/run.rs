//! Carries checks out on one profile: each list is read once, lists side by side, and every row is held against the checks
//! that are about it.

use super::finding::CheckFinding;
use crate::engine::{self, How, Target};
use crate::fault::Fault;
use crate::jobs::side_by_side;
use crate::json;
use crate::platforms::checks::{CheckFix, CheckGive, CheckShown, CheckTest, CheckTopic, ListCheck};
use crate::session::{CommandInput, Input, Outcome, token};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

/// What ends within so many days is high.
const SOON: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How much it weighs that something has ended.
const ENDED: &str = "critical";

/// What is looked for.
#[derive(Debug, Clone)]
pub struct CheckSpans {
    /// The topics.
    pub topics: Vec<CheckTopic>,
    /// Now.
    pub now: Timestamp,
    /// What ends before is a finding.
    pub until: Timestamp,
    /// What was not used since is a finding.
    pub since: Timestamp,
}

/// What was found on a profile.
#[derive(Debug, Default)]
pub struct CheckedProfile {
    /// The findings.
    pub findings: Vec<CheckFinding>,
    /// What the platform does not tell, as topic and reason.
    pub untold: Vec<(&'static str, &'static str)>,
    /// What could not be read, each with its command.
    pub failed: Vec<(&'static str, Fault)>,
}

/// Checks a profile.
///
/// # Errors
/// What ends the run.
pub fn run(target: Target, spans: &CheckSpans) -> Result<CheckedProfile, Fault> {
    let checks = target.platform.checks;
    let wanted: Vec<&ListCheck> =
        checks.all.iter().filter(|check| spans.topics.contains(&check.topic)).collect();
    let mut lists: Vec<Vec<&ListCheck>> = Vec::new();
    for check in wanted {
        match lists.iter_mut().find(|list| is_one_list(list[0], check)) {
            Some(list) => list.push(check),
            None => lists.push(vec![check]),
        }
    }
    let doubtful = target.session.lists_in_doubt();
    let read = side_by_side::each(lists.len(), |place| read(target, &lists[place], spans));
    let mut checked = CheckedProfile::default();
    let untold = checks.cannot.iter().filter(|(topic, _)| spans.topics.contains(topic));
    checked.untold.extend(untold.map(|(topic, why)| (topic.word(), *why)));
    for (list, came) in lists.iter().zip(read) {
        match came {
            Ok(findings) => checked.findings.extend(findings),
            Err(fault) if fault.kind().ends_run() => return Err(fault),
            Err(fault) => checked.failed.push((list[0].read.path, target.session.name(fault))),
        }
    }
    if target.session.lists_in_doubt() > doubtful {
        let fault = Fault::unexpected("it does not add up, so rows may be missing");
        let fault = fault.hint("what is missing was not checked; ask again");
        checked.failed.push(("a list", target.session.name(fault)));
    }
    if spans.topics.contains(&CheckTopic::Certificates) {
        match endpoint(target, spans) {
            Ok(found) => checked.findings.extend(found),
            Err(fault) if fault.kind().ends_run() => return Err(fault),
            Err(fault) => checked.failed.push(("the TLS handshake", target.session.name(fault))),
        }
    }
    Ok(checked)
}

/// Whether two checks look at the same list. Rows that are completed for one do for the other.
fn is_one_list(one: &ListCheck, other: &ListCheck) -> bool {
    let given = |check: &ListCheck| check.give.iter().map(|(arg, _)| arg.name).collect::<Vec<_>>();
    one.read.path == other.read.path && one.with == other.with && given(one) == given(other)
}

/// The certificate that the address itself shows.
///
/// # Errors
/// It is not shown: nobody answers, or the certificate is none that can be trusted.
fn endpoint(target: Target, spans: &CheckSpans) -> Result<Option<CheckFinding>, Fault> {
    let session = target.session;
    if !session.address.starts_with("https:") {
        return Ok(None);
    }
    // It is shown when a connection is made: where no list was read, by whatever proves the secrets.
    let dialect = session.platform.dialect;
    if session.transport.certificate().is_none() {
        if dialect.needs_token(session) {
            token::sign_in(session).map(drop)?;
        } else {
            dialect.prove(session)?;
        }
    }
    let shown = session.transport.certificate().and_then(|shown| crate::http::validity(&shown));
    let (_, last) = shown.ok_or_else(|| Fault::unexpected("the certificate of the address was not shown"))?;
    let Some((severity, what)) = ends(last, spans) else { return Ok(None) };
    Ok(Some(CheckFinding {
        severity,
        check: CheckTopic::Certificates.word(),
        profile: session.profile.clone(),
        platform: target.platform.name,
        kind: "TLS certificate".to_owned(),
        name: session.address.clone(),
        what,
        when: Some(last),
        fix: no_command("renew it on the server"),
        source: "the TLS handshake".to_owned(),
    }))
}

fn read(target: Target, checks: &[&ListCheck], spans: &CheckSpans) -> Result<Vec<CheckFinding>, Fault> {
    let first = checks[0];
    let operation = engine::operation(target.platform, first.read)?;
    let mut given = CommandInput::default();
    for (arg, give) in first.give {
        given.set(
            arg,
            match give {
                CheckGive::On => Input::Flag(true),
                CheckGive::Since => Input::Text(spans.since.to_string()),
            },
        );
    }
    given.with = first.with.iter().map(|name| (*name).to_owned()).collect();
    let Outcome::Rows(rows) = engine::run(target, operation, given, &How::agreed(false))? else {
        return Err(Fault::unexpected(format!("'{}' gave no list", first.read.path)));
    };
    let mut findings = Vec::new();
    // Of each check whether a row showed what it looks at.
    let mut showed = vec![false; checks.len()];
    let mut any = false;
    for row in rows {
        let row: Value = serde_json::from_str(row?.get()).unwrap_or_default();
        any = true;
        for (check, showed) in checks.iter().zip(&mut showed) {
            *showed |= !json::at(&row, check.test.at()).is_null();
            of_row(target, check, &row, spans, &mut findings)?;
        }
    }
    let mut silent = checks.iter().zip(showed).filter(|(check, showed)| check.held_somewhere && !showed);
    match silent.next().filter(|_| any) {
        Some((check, _)) => Err(incomplete(&format!("no row has '{}'", json::spoken(check.test.at())))),
        None => Ok(findings),
    }
}

/// An answer that leaves out what a check looks at.
fn incomplete(what: &str) -> Fault {
    Fault::unexpected(format!("{what}: the answer is not complete"))
        .hint("what it leaves out was not checked; ask again, or look with the command itself")
}

fn missing(at: &str) -> Fault {
    incomplete(&format!("a row has no '{}'", json::spoken(at)))
}

fn of_row(
    target: Target,
    check: &ListCheck,
    row: &Value,
    spans: &CheckSpans,
    findings: &mut Vec<CheckFinding>,
) -> Result<(), Fault> {
    let (id, name) = (json::text_at(row, check.row.0), json::text_at(row, check.row.1).unwrap_or_default());
    let id = id.ok_or_else(|| missing(check.row.0))?;
    let (at, own) = check.each;
    let whole = [row.clone()];
    let things = match (at, json::at(row, at)) {
        ("", _) => &whole[..],
        (_, Value::Array(things)) => things,
        // Null is as good as left out.
        _ if matches!(check.shown, CheckShown::All) => return Err(missing(at)),
        _ => &[],
    };
    for thing in things {
        let counts = |(at, values): &(&str, &[&str])| {
            json::text_at(thing, at)
                .is_some_and(|is| values.iter().any(|value| value.eq_ignore_ascii_case(&is)))
        };
        if let Some(at) = left_out(check, thing) {
            return Err(missing(at));
        }
        if !check.only.iter().all(counts) || check.unless.iter().any(counts) {
            continue;
        }
        let Some(found) = tested(check, thing, spans)? else { continue };
        let one = json::text_at(thing, own).filter(|one| !one.is_empty());
        let one = if at.is_empty() { None } else { Some(one.ok_or_else(|| missing(own))?) };
        let fix = match check.unfixed.0.iter().any(counts) {
            true => no_command(check.unfixed.1),
            false => {
                fix(check, [&id, &name, one.as_deref().unwrap_or_default()], &found, &target.session.profile)
            }
        };
        findings.push(CheckFinding {
            severity: found.severity,
            check: check.topic.word(),
            profile: target.session.profile.clone(),
            platform: target.platform.name,
            kind: check.kind.to_owned(),
            fix,
            name: one.map_or_else(|| name.clone(), |one| format!("{name}/{one}")),
            what: found.what,
            when: found.when,
            source: check.read.path.to_owned(),
        });
    }
    Ok(())
}

/// The member that a thing should show and does not; null is as good as left out, unless it stands for an instant that there is
/// not.
fn left_out(check: &ListCheck, thing: &Value) -> Option<&'static str> {
    let is_null = |at: &&&str| json::at(thing, at).is_null();
    match check.shown {
        CheckShown::Those(these) => these.iter().find(is_null).copied(),
        CheckShown::All => {
            let at = check.test.at();
            let may_be_null = !matches!(check.test, CheckTest::Holds(..) | CheckTest::CertificateEnds(_));
            let is_gone = if may_be_null { thing.pointer(at).is_none() } else { is_null(&&at) };
            let only = check.only.iter().map(|(at, _)| *at).find(|at| is_null(&at));
            only.or(is_gone.then_some(at))
        }
    }
}

/// What fixes a finding, as it is shown: a command line, or why there is none. Of a row that holds several things, `each` is what
/// this one is called.
fn fix(check: &ListCheck, [id, name, each]: [&str; 3], found: &Tested, profile: &str) -> String {
    let line = match check.fix {
        CheckFix::None(why) => return no_command(why),
        CheckFix::Ended(_, why) if found.severity != ENDED => return no_command(why),
        CheckFix::Ended(line, _) | CheckFix::Command(line) | CheckFix::Removes(line, ..) => line,
    };
    let mut line = filled(line, &[("id", id), ("name", name), ("each", each)], &found.held);
    if let CheckFix::Removes(_, member, at) = check.fix {
        let removed = |(_, one): &(String, Value)| {
            let one = serde_json::json!({ at: one.get(at) });
            format!(" --remove {}", quoted(&format!("{member}={one}")))
        };
        line.extend(found.held.iter().map(removed));
    }
    format!("iamctl {line} --profile {}", quoted(profile))
}

/// A template with what stands for its places, each read once: a name may look like a place itself.
fn filled(template: &str, words: &[(&str, &str)], held: &[(String, Value)]) -> String {
    let (mut line, mut rest) = (String::new(), template);
    while let Some((before, after)) = rest.split_once('{') {
        line.push_str(before);
        if let Some((flag, after)) = after.strip_prefix("held").and_then(|held| held.split_once("{one}}")) {
            line.extend(held.iter().map(|(one, _)| format!("{flag}{}", quoted(one))));
            rest = after;
        } else {
            let (place, after) = after.split_once('}').unwrap_or((after, ""));
            let word = words.iter().find(|(name, _)| *name == place);
            line.push_str(&word.map_or_else(String::new, |(_, word)| quoted(word)));
            rest = after;
        }
    }
    line + rest
}

fn no_command(why: &str) -> String {
    format!("no command: {why}")
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./:@".contains(letter);
    match !word.is_empty() && word.chars().all(plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', "'\\''")),
    }
}

/// What a test says of a thing.
struct Tested {
    severity: &'static str,
    what: String,
    when: Option<Timestamp>,
    /// What it holds: what each is called, and as it is shown.
    held: Vec<(String, Value)>,
}

impl Tested {
    fn of((severity, what): (&'static str, String), when: Option<Timestamp>) -> Self {
        Tested { severity, what, when, held: Vec::new() }
    }
}

/// What a check finds of a thing.
///
/// # Errors
/// What it looks at is not what it should be.
fn tested(check: &ListCheck, thing: &Value, spans: &CheckSpans) -> Result<Option<Tested>, Fault> {
    let at = check.test.at();
    let value = json::at(thing, at);
    let unreadable = || incomplete(&format!("'{}' of a row cannot be read", json::spoken(at)));
    Ok(match check.test {
        CheckTest::Ends(_) => match instant(value) {
            Some(last) => ends(last, spans).map(|said| Tested::of(said, Some(last))),
            None if value.is_null() || value == "" => None,
            None => return Err(unreadable()),
        },
        CheckTest::CertificateEnds(_) => {
            let Some(text) = json::text_at(thing, at).filter(|text| !text.is_empty()) else {
                return Ok(None);
            };
            match certificate(&text) {
                Some(last) => ends(last, spans).map(|said| Tested::of(said, Some(last))),
                None => Some(Tested::of(("medium", "is no certificate that can be read".to_owned()), None)),
            }
        }
        CheckTest::LastUsed(_) | CheckTest::Listed(_) => {
            let last = instant(value);
            let is_used =
                matches!(check.test, CheckTest::LastUsed(_)) && last.is_some_and(|last| last >= spans.since);
            let said = last.map_or("never used".to_owned(), |last| format!("last used {}", day(last)));
            (!is_used).then(|| Tested::of((check.severity, said), last))
        }
        CheckTest::Holds(_, name, wanted) => {
            let list = match value {
                Value::Array(list) => &list[..],
                Value::Null => &[],
                _ => return Err(unreadable()),
            };
            let named = |one: &Value| Some((json::text_at(one, name)?, one.clone()));
            let mut held = list.iter().map(named).collect::<Option<Vec<_>>>().ok_or_else(unreadable)?;
            held.retain(|(name, _)| wanted.is_empty() || wanted.contains(&name.as_str()));
            let names: Vec<&str> = held.iter().map(|(name, _)| name.as_str()).collect();
            let said = (check.severity, format!("holds {}", names.join(", ")));
            (!held.is_empty()).then(|| Tested { held, ..Tested::of(said, None) })
        }
    })
}

/// What is said of something that ends soon, or has ended.
fn ends(last: Timestamp, spans: &CheckSpans) -> Option<(&'static str, String)> {
    if last >= spans.until {
        return None;
    }
    Some(match last.duration_since(spans.now) {
        left if left <= SignedDuration::ZERO => (ENDED, format!("ended {}", day(last))),
        left if left <= SOON => ("high", format!("ends {}", day(last))),
        _ => ("medium", format!("ends {}", day(last))),
    })
}

fn day(instant: Timestamp) -> String {
    instant.strftime("%Y-%m-%d").to_string()
}

/// An instant as platforms write it: RFC 3339, seconds or milliseconds since 1970, or without a zone, which is taken as UTC.
fn instant(value: &Value) -> Option<Timestamp> {
    if let Some(known) = crate::clock::told(value) {
        return Some(known);
    }
    let text = value.as_str()?.trim();
    let plain = text.parse::<DateTime>().or_else(|_| DateTime::strptime("%Y%m%d %H:%M:%S%.f", text)).ok()?;
    plain.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

/// The last instant of a certificate: PEM, or DER in base64.
fn certificate(text: &str) -> Option<Timestamp> {
    use base64::Engine as _;
    let body: String = text.lines().filter(|line| !line.starts_with("-----")).collect();
    let body: String = body.chars().filter(|letter| !letter.is_whitespace()).collect();
    let der = base64::engine::general_purpose::STANDARD.decode(body).ok()?;
    crate::http::validity(&der).map(|(_, last)| last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans() -> CheckSpans {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        CheckSpans {
            topics: CheckTopic::ALL.to_vec(),
            now: at("2026-05-01T00:00:00Z"),
            until: at("2026-05-31T00:00:00Z"),
            since: at("2026-02-01T00:00:00Z"),
        }
    }

    #[test]
    fn what_ends_is_the_worse_the_sooner_and_what_ends_later_is_none() {
        let severity = |text: &str| ends(text.parse().unwrap(), &spans()).map(|(severity, _)| severity);
        assert_eq!(severity("2026-04-30T23:59:59Z"), Some("critical"));
        assert_eq!(severity("2026-05-01T00:00:00Z"), Some("critical"));
        assert_eq!(severity("2026-05-08T00:00:00Z"), Some("high"));
        assert_eq!(severity("2026-05-08T00:00:01Z"), Some("medium"));
        assert_eq!(severity("2026-05-31T00:00:00Z"), None);
    }

    #[test]
    fn a_name_that_looks_like_a_place_of_a_command_stays_a_name() {
        let held = [("{name}".to_owned(), Value::Null), ("b c".to_owned(), Value::Null)];
        let line = filled(
            "users x {id}{held --role {one}} {name}",
            &[("id", "{name}"), ("name", "it's; rm")],
            &held,
        );
        assert_eq!(line, "users x '{name}' --role '{name}' --role 'b c' 'it'\\''s; rm'");
    }

    #[test]
    fn a_certificate_is_read_as_pem_and_as_base64_and_what_is_none_is_told() {
        let key = rcgen::KeyPair::generate().unwrap();
        let mut params = rcgen::CertificateParams::new(vec!["a.test".to_owned()]).unwrap();
        (params.not_before, params.not_after) =
            (rcgen::date_time_ymd(2020, 1, 1), rcgen::date_time_ymd(2026, 5, 6));
        let made = params.self_signed(&key).unwrap();
        let last = "2026-05-06T00:00:00Z".parse::<Timestamp>().unwrap();
        assert_eq!(certificate(&made.pem()), Some(last));
        use base64::Engine as _;
        let text = base64::engine::general_purpose::STANDARD.encode(made.der());
        assert_eq!(certificate(&text), Some(last));
        assert_eq!(certificate("bm90LWEtY2VydGlmaWNhdGU="), None);
    }
}
