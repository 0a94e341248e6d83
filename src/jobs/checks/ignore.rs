//! Findings that somebody accepted, each until a day: a CSV file with the columns check, profile, kind, name, until, reason.

use super::finding::CheckFinding;
use crate::fault::Fault;
use crate::platforms::checks::CheckTopic;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The columns; a cell of the first four may be `*`.
const COLUMNS: [&str; 6] = ["check", "profile", "kind", "name", "until", "reason"];

/// A line of the file.
#[derive(Debug, Clone)]
pub struct Ignored {
    /// Its number in the file.
    pub line: u64,
    what: [String; 4],
    until: Timestamp,
    /// How many findings it fits.
    pub fits: usize,
}

/// What was accepted.
#[derive(Debug, Clone, Default)]
pub struct IgnoreList {
    /// The lines.
    pub lines: Vec<Ignored>,
}

impl IgnoreList {
    /// Reads a file.
    ///
    /// # Errors
    /// Usage: a column that there is not, a line without a day, or text that is not CSV; with the line.
    pub fn read(name: &str, content: &[u8]) -> Result<IgnoreList, Fault> {
        let content = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content);
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(content);
        let wrong = |line: u64, why: String| Fault::usage(format!("{name} line {line}: {why}"));
        let headers = reader.headers().map_err(|error| wrong(1, error.to_string()))?.clone();
        let place = |column: &str| headers.iter().position(|header| header.eq_ignore_ascii_case(column));
        let unknown =
            headers.iter().find(|header| !COLUMNS.iter().any(|known| known.eq_ignore_ascii_case(header)));
        if let Some(unknown) = unknown {
            return Err(wrong(
                1,
                format!("there is no column '{unknown}'; there are: {}", COLUMNS.join(", ")),
            ));
        }
        let is_named = |header: &str| headers.iter().filter(|one| one.eq_ignore_ascii_case(header)).count();
        if let Some(twice) = COLUMNS.into_iter().find(|column| is_named(column) > 1) {
            return Err(wrong(1, format!("the column '{twice}' is there more than once")));
        }
        let Some(until) = place("until") else {
            return Err(wrong(1, "the column 'until' is missing: what is accepted ends on a day".to_owned()));
        };
        let places = ["check", "profile", "kind", "name"].map(place);
        let mut lines = Vec::new();
        for record in reader.records() {
            let record = record
                .map_err(|error| wrong(error.position().map_or(0, csv::Position::line), error.to_string()))?;
            let line = record.position().map_or(0, csv::Position::line);
            let cell =
                |place: Option<usize>| place.and_then(|place| record.get(place)).unwrap_or("*").to_owned();
            let day = record.get(until).unwrap_or_default();
            let Some(end) = day.parse::<Date>().ok().map(end_of) else {
                return Err(wrong(line, format!("until is '{day}', and takes a day, such as 2026-12-31")));
            };
            let what = places.map(cell);
            if what.iter().all(|cell| cell == "*") {
                return Err(wrong(
                    line,
                    "it would accept everything: name a check, a kind or a name".to_owned(),
                ));
            }
            if let Some(place) = what.iter().position(String::is_empty) {
                let column = COLUMNS[place];
                return Err(wrong(line, format!("{column} is empty, which fits nothing: * fits anything")));
            }
            let [check, profile, ..] = &what;
            if profile != "*" && profile.contains('*') {
                return Err(wrong(
                    line,
                    format!("profile is '{profile}', and takes the name of one profile, or * for any"),
                ));
            }
            let known = CheckTopic::ALL.map(CheckTopic::word);
            if check != "*" && !known.contains(&check.as_str()) {
                return Err(wrong(
                    line,
                    format!("there is no check '{check}'; there are: {}", known.join(", ")),
                ));
            }
            lines.push(Ignored { line, what, until: end, fits: 0 });
        }
        Ok(IgnoreList { lines })
    }

    /// Whether a finding is accepted at that instant; lines that fit it are counted, those that ended too.
    pub fn accepts(&mut self, finding: &CheckFinding, now: Timestamp) -> bool {
        let mut accepted = false;
        for line in &mut self.lines {
            let [check, profile, kind, name] = &line.what;
            let same = |wanted: &str, is: &str| wanted == "*" || wanted == is;
            if same(check, finding.check)
                && same(profile, &finding.profile)
                && same(kind, &finding.kind)
                && same(name, &finding.name)
            {
                line.fits += 1;
                accepted |= now < line.until;
            }
        }
        accepted
    }

    /// The lines that ended and fit something still, and those that fit nothing although their check and their profile were
    /// `looked_at`.
    pub fn outdated(&self, now: Timestamp, looked_at: impl Fn(&str, &str) -> bool) -> (Vec<u64>, Vec<u64>) {
        let ended = self.lines.iter().filter(|line| line.fits > 0 && line.until <= now).map(|line| line.line);
        let is_idle = |line: &&Ignored| line.fits == 0 && looked_at(&line.what[0], &line.what[1]);
        let idle = self.lines.iter().filter(is_idle).map(|line| line.line);
        (ended.collect(), idle.collect())
    }
}

/// When a day ends: the last days that there are do not.
fn end_of(day: Date) -> Timestamp {
    let next = day.tomorrow().ok().and_then(|next| next.to_zoned(TimeZone::UTC).ok());
    next.map_or(Timestamp::MAX, |next| next.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(name: &str) -> CheckFinding {
        CheckFinding {
            severity: "low",
            check: "unused",
            profile: "p".into(),
            platform: "x",
            kind: "client".into(),
            name: name.into(),
            what: String::new(),
            when: None,
            fix: String::new(),
            source: String::new(),
        }
    }

    #[test]
    fn what_is_accepted_is_so_to_the_end_of_its_day_and_lines_that_ended_or_fit_nothing_are_told() {
        let text = "check,name,until\nunused,a,2026-05-01\nunused,b,2026-06-01\nunused,zzz,2026-06-01\n";
        let mut list = IgnoreList::read("f", text.as_bytes()).unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        assert!(list.clone().accepts(&finding("a"), at("2026-05-01T23:59:59Z")));
        assert!(!list.accepts(&finding("a"), at("2026-05-02T00:00:00Z")));
        assert!(list.accepts(&finding("b"), at("2026-05-02T00:00:00Z")));
        assert!(!list.accepts(&finding("c"), at("2026-05-02T00:00:00Z")));
        let outdated = |looked| list.outdated(at("2026-05-02T00:00:00Z"), |check, _| check == looked);
        assert_eq!(outdated("unused"), (vec![2], vec![4]));
        assert_eq!(outdated("dormant"), (vec![2], vec![]));
    }

    #[test]
    fn the_last_days_that_there_are_can_be_named() {
        let text = "check,name,until\nunused,a,9999-12-30\nunused,b,9999-12-31\n";
        let mut list = IgnoreList::read("f", text.as_bytes()).unwrap();
        let at = "9999-12-29T00:00:00Z".parse::<Timestamp>().unwrap();
        assert!(list.accepts(&finding("a"), at) && list.accepts(&finding("b"), at));
    }

    #[test]
    fn a_file_that_says_nothing_clear_is_refused_with_its_line() {
        for (text, said) in [
            ("check,name\nunused,a\n", "line 1: the column 'until' is missing"),
            ("check,nam,until\n", "there is no column 'nam'"),
            ("check,until\nunused,soon\n", "line 2: until is 'soon'"),
            (
                "check,until,Until\nunused,2027-01-01,2020-01-01\n",
                "line 1: the column 'until' is there more than once",
            ),
            ("check,until\n*,2026-01-01\n", "accept everything"),
            ("check,until\nunused\n", "line 2"),
            ("check,profile,until\nunused,,2026-01-01\n", "line 2: profile is empty"),
            ("check,profile,until\nunused,p-*,2026-01-01\n", "takes the name of one profile"),
            ("check,until\nall,2026-01-01\n", "line 2: there is no check 'all'; there are: secrets,"),
        ] {
            let fault = IgnoreList::read("f", text.as_bytes()).unwrap_err();
            assert!(fault.detail().message.contains(said), "{fault}");
        }
    }
}
