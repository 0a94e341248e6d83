//! Carries checks out on one profile: each list is read once, lists side by side, and every row is held against the checks
//! that are about it.

use super::finding::CheckFinding;
use crate::engine::{self, How, Target};
use crate::fault::Fault;
use crate::jobs::side_by_side;
use crate::json;
use crate::platforms::checks::{CheckGive, CheckShown, CheckTest, CheckTopic, ListCheck};
use crate::session::{CommandInput, Input, Outcome, token};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

/// What ends within so many days is high.
const SOON: SignedDuration = SignedDuration::from_hours(7 * 24);

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
        fix: String::new(),
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
    for row in rows {
        let row: Value = serde_json::from_str(row?.get()).unwrap_or_default();
        for check in checks {
            of_row(target, check, &row, spans, &mut findings)?;
        }
    }
    Ok(findings)
}

fn of_row(
    target: Target,
    check: &ListCheck,
    row: &Value,
    spans: &CheckSpans,
    findings: &mut Vec<CheckFinding>,
) -> Result<(), Fault> {
    let missing = |at: &str| {
        let message = format!("a row has no '{}': the answer is not complete", json::spoken(at));
        Fault::unexpected(message)
            .hint("what it leaves out was not checked; ask again, or look with the command itself")
    };
    let (id, name) = (json::text_at(row, check.row.0), json::text_at(row, check.row.1).unwrap_or_default());
    let id = id.ok_or_else(|| missing(check.row.0))?;
    let (at, own) = check.each;
    if matches!(check.shown, CheckShown::All) && row.pointer(at).is_none() {
        return Err(missing(at));
    }
    let whole = [row.clone()];
    let things = match at.is_empty() {
        true => &whole[..],
        false => json::at(row, at).as_array().map_or(&[][..], Vec::as_slice),
    };
    for thing in things {
        let counts = |(at, values): &(&str, &[&str])| {
            json::text_at(thing, at)
                .is_some_and(|is| values.iter().any(|value| value.eq_ignore_ascii_case(&is)))
        };
        let looks_at = check.only.iter().map(|(at, _)| *at).chain([check.test.at()]);
        let shown: Vec<&str> = match check.shown {
            CheckShown::All => looks_at.collect(),
            CheckShown::Those(these) => these.to_vec(),
        };
        if let Some(at) = shown.into_iter().find(|at| thing.pointer(at).is_none()) {
            return Err(missing(at));
        }
        if !check.only.iter().all(counts) || check.unless.iter().any(counts) {
            continue;
        }
        let Some((severity, what, when)) = tested(check, thing, spans) else { continue };
        let name = match at.is_empty() {
            true => name.clone(),
            false => format!("{name}/{}", json::text_at(thing, own).unwrap_or_default()),
        };
        let fix = match check.fix {
            "" => String::new(),
            fix => {
                let fix = fix.replace("{id}", &quoted(&id)).replace("{name}", &quoted(&name));
                format!("iamctl {fix} --profile {}", quoted(&target.session.profile))
            }
        };
        findings.push(CheckFinding {
            severity,
            check: check.topic.word(),
            profile: target.session.profile.clone(),
            platform: target.platform.name,
            kind: check.kind.to_owned(),
            name,
            what,
            when,
            fix,
            source: check.read.path.to_owned(),
        });
    }
    Ok(())
}

/// A word as a shell takes it.
fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./:@".contains(letter);
    match !word.is_empty() && word.chars().all(plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', "'\\''")),
    }
}

type Tested = (&'static str, String, Option<Timestamp>);

fn tested(check: &ListCheck, thing: &Value, spans: &CheckSpans) -> Option<Tested> {
    match check.test {
        CheckTest::Ends(at) => {
            let last = instant(json::at(thing, at))?;
            let (severity, what) = ends(last, spans)?;
            Some((severity, what, Some(last)))
        }
        CheckTest::CertificateEnds(at) => {
            let text = json::text_at(thing, at).filter(|text| !text.is_empty())?;
            match certificate(&text) {
                Some(last) => ends(last, spans).map(|(severity, what)| (severity, what, Some(last))),
                None => Some(("medium", "is no certificate that can be read".to_owned(), None)),
            }
        }
        CheckTest::LastUsed(at) => match instant(json::at(thing, at)) {
            Some(last) if last >= spans.since => None,
            Some(last) => Some((check.severity, format!("last used {}", day(last)), Some(last))),
            None => Some((check.severity, "never used".to_owned(), None)),
        },
        CheckTest::Listed(at) => match instant(json::at(thing, at)) {
            Some(last) => Some((check.severity, format!("last used {}", day(last)), Some(last))),
            None => Some((check.severity, "never used".to_owned(), None)),
        },
        CheckTest::Holds(at, name, wanted) => {
            let list = json::at(thing, at).as_array()?;
            let names = list.iter().filter_map(|one| json::text_at(one, name));
            let held: Vec<String> =
                names.filter(|name| wanted.is_empty() || wanted.contains(&name.as_str())).collect();
            (!held.is_empty()).then(|| (check.severity, format!("holds {}", held.join(", ")), None))
        }
    }
}

/// What is said of something that ends soon, or has ended.
fn ends(last: Timestamp, spans: &CheckSpans) -> Option<(&'static str, String)> {
    if last >= spans.until {
        return None;
    }
    Some(match last.duration_since(spans.now) {
        left if left <= SignedDuration::ZERO => ("critical", format!("ended {}", day(last))),
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
