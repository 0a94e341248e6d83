//! Runs over 60 rows while every third write goes wrong, and the same run taken up again when nothing does.

use super::faults::Form;
use super::judge::{error, is_unseen, manners};
use super::scenes::{Play, Rows};
use super::stage::{Stage, fresh, times};
use crate::bench::Ran;
use iamctl::sandbox::fault::Rule;
use serde_json::Value;
use std::collections::BTreeMap;

/// Rows of a run.
const ROWS: usize = 60;

fn row(text: &str, number: usize) -> String {
    text.replace('#', &format!("{number:02}"))
}

fn sheet(rows: &Rows) -> String {
    let cells = (1..=ROWS).map(|number| row(rows.cells, number) + "\n");
    format!("{}\n{}", rows.columns, cells.collect::<String>())
}

/// How often each row is in a state.
fn there(share: &Value, rows: &Rows) -> Vec<usize> {
    (1..=ROWS).map(|number| times(share, &row(rows.mark, number))).collect()
}

/// A run of rows as it is where everything goes well.
pub(super) struct Run<'a> {
    play: &'a Play,
    rows: &'a Rows,
    before: Value,
    /// What the platform remembers afterwards.
    pub(super) after: Value,
    whole: Vec<usize>,
}

impl<'a> Run<'a> {
    /// Runs it without a fault. It must do every row.
    pub(super) fn of(play: &'a Play, rows: &'a Rows, before: Value) -> Self {
        let stage = Stage::new(play.platform, &before, None);
        let ran = carry_out(&stage, rows, "").unwrap();
        assert_eq!(ran.code, 0, "{} {}: {ran:?}", play.platform, rows.name);
        let after = stage.seen().share;
        let whole = there(&after, rows);
        assert!(whole.iter().all(|count| *count > 0), "{} {}: {whole:?}", play.platform, rows.name);
        Run { play, rows, before, after, whole }
    }

    /// The runs of a platform: first things are made, then those are changed.
    pub(super) fn all(play: &'a Play) -> [Run<'a>; 2] {
        let creates = Run::of(play, &play.creates, fresh(play.platform).clone());
        let edits = Run::of(play, &play.edits, creates.after.clone());
        [creates, edits]
    }

    fn holds_secret(&self) -> bool {
        self.rows.columns.split(',').any(|column| column == "password")
    }

    fn makes(&self) -> bool {
        self.rows.line.ends_with(" create") || self.rows.line.contains(" create ")
    }

    /// The name in the reports.
    pub(super) fn name(&self) -> &'static str {
        self.rows.name
    }

    /// Runs it with a fault and once more without; nothing where the fault struck nothing.
    pub(super) fn cell(&self, form: &Form, rule: &Rule) -> Option<Vec<String>> {
        let stage = Stage::new(self.play.platform, &self.before, Some(rule));
        let first = carry_out(&stage, self.rows, "--journal").map(|ran| {
            let wrong = self.check(&stage, &ran);
            (ran, wrong)
        });
        let (ran, mut wrong) = match first {
            Ok(known) => known,
            Err(panic) => return Some(vec![panic]),
        };
        if !stage.seen().struck {
            return None;
        }
        if form.entry.name == "not-done" && is_unseen(self.play.platform, self.rows.name) {
            return Some(manners(self.play.platform, &ran, &stage.left()));
        }
        let held = outcomes(&ran);
        stage.clear();
        // What is there by its name is taken as it is only where that is said.
        let again = if self.makes() { "--if-not-exists --resume" } else { "--resume" };
        match carry_out(&stage, self.rows, again) {
            Ok(again) => wrong.extend(self.resumed(&stage, &again, &held)),
            Err(panic) => wrong.push(panic),
        }
        Some(wrong)
    }

    /// After the run with the fault: what it says of each row is so.
    fn check(&self, stage: &Stage, ran: &Ran) -> Vec<String> {
        let mut wrong = manners(self.play.platform, ran, &stage.left());
        let now = there(&stage.seen().share, self.rows);
        let told = outcomes(ran);
        let mut say = Tally::default();
        for (index, (count, whole)) in now.iter().zip(&self.whole).enumerate() {
            let (done, none) = (count == whole, *count == 0);
            match told.get(&(index + 1)).map(String::as_str) {
                _ if !done && !none => say.add("is there twice or in part"),
                Some("done" | "unchanged" | "skipped") if !done => say.add("told as done, and is not"),
                Some("unchanged") if self.makes() => say.add("told as there already, and nothing was there"),
                Some("failed") if !none => say.add("told as failed, and is done"),
                None if !none => say.add("not told of, and is done"),
                _ => {}
            }
        }
        wrong.extend(say.told());
        if ran.code == 0 && now != self.whole {
            wrong.push("exit 0, and not every row is done".to_owned());
        }
        wrong
    }

    /// After the run that was taken up again: every row is there, once.
    fn resumed(&self, stage: &Stage, ran: &Ran, held: &BTreeMap<usize, String>) -> Vec<String> {
        let mut wrong: Vec<String> = manners(self.play.platform, ran, &stage.left());
        let now = there(&stage.seen().share, self.rows);
        let told = outcomes(ran);
        let mut say = Tally::default();
        for (index, (count, whole)) in now.iter().zip(&self.whole).enumerate() {
            let number = index + 1;
            let was = held.get(&number).map(String::as_str);
            let is = told.get(&number).map(String::as_str);
            match is {
                _ if count != whole && *count != 0 => say.add("is there twice or in part"),
                Some("done" | "unchanged" | "skipped") if count != whole => {
                    say.add("told as done, and is not")
                }
                // A password is never shown, so nobody can tell whose it is.
                Some("in-doubt") if self.holds_secret() && *count != 0 => {}
                Some("in-doubt") => say.add("in doubt though a read could tell"),
                _ if *count == 0 && was != Some("in-doubt") => say.add("lost"),
                _ => {}
            }
        }
        wrong.extend(say.told());
        let doubts = self.holds_secret() && told.values().any(|word| word == "in-doubt");
        if ran.code != 0 && !doubts {
            let why = error(ran).map(|error| error["message"].to_string()).unwrap_or_default();
            wrong.push(format!("exit {}: {why}", ran.code));
        } else if ran.code == 0 && now != self.whole {
            wrong.push("exit 0, and not every row is done".to_owned());
        }
        wrong.into_iter().map(|text| format!("after --resume: {text}")).collect()
    }
}

/// How many rows have which fault.
#[derive(Default)]
struct Tally(BTreeMap<&'static str, usize>);

impl Tally {
    fn add(&mut self, what: &'static str) {
        *self.0.entry(what).or_default() += 1;
    }

    fn told(self) -> impl Iterator<Item = String> {
        self.0.into_iter().map(|(what, rows)| format!("{rows} rows: {what}"))
    }
}

fn carry_out(stage: &Stage, rows: &Rows, journal: &str) -> Result<Ran, String> {
    let file = stage.file("rows.csv", &sheet(rows));
    let flag = format!("{journal} {}", stage.path("state/journals/here").display());
    let journal = if journal.is_empty() { "" } else { &flag };
    stage.run(&format!("{} --each {file} -o ndjson --jobs 3 {journal}", rows.line), "")
}

/// What was said of each row, by its number.
fn outcomes(ran: &Ran) -> BTreeMap<usize, String> {
    let rows = ran.out.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let pair =
        |row: Value| Some((usize::try_from(row["row"].as_u64()?).ok()?, row["outcome"].as_str()?.to_owned()));
    rows.filter_map(pair).collect()
}
