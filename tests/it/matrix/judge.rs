//! What holds in every cell, whatever goes wrong: the exit code and the error are right, standard output tells the
//! truth about the platform's state, nothing is done twice, nothing is lost, and no secret is seen.

use super::faults::Form;
use super::scenes::{Deed, INPUT, Scene};
use super::stage::{Seen, Stage, atoms, deeds};
use crate::bench::{Ran, project};
use iamctl::sandbox::accounts;
use iamctl::sandbox::fault::calls::FaultCalls;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// Lines that cannot tell that an acknowledged write was not done: the platform or all of them, the line, and why.
pub(super) const UNSEEN: &[(&str, &str, &str)] = &[
    ("protegrity", "secret", "a password cannot be read back"),
    ("secureauth", "secret", "a password cannot be read back"),
    ("entrust", "secret", "a client secret cannot be read back, and nothing else changes"),
];

/// Where an empty list is the platform's own way to say that there is nothing, or nothing more: the platform and
/// the line, or all of its lines.
const OWN_EMPTY: &[(&str, &str)] = &[("protegrity", ""), ("u4ids", "list"), ("entrust", "secret")];

/// Whether a line of a platform cannot see that an acknowledged write was not done.
pub(super) fn is_unseen(platform: &str, name: &str) -> bool {
    UNSEEN.iter().any(|(on, line, _)| [platform, ""].contains(on) && *line == name)
}

/// Platforms that hand the token out in a header: a sign-in whose body is spoilt is one all the same.
const HEADERS: &[(&str, &str)] = &[("protegrity", "pty_access_jwt_token")];

/// What a line does where everything goes well.
pub(super) struct Plain {
    /// What it prints.
    pub(super) ran: Ran,
    before: Value,
    after: Value,
    known: BTreeSet<String>,
}

impl Plain {
    /// Runs it without a fault. It must do something.
    pub(super) fn of(platform: &'static str, scene: &Scene, share: &Value) -> Self {
        let stage = Stage::new(platform, share, None);
        let ran = stage.run(scene.line, INPUT).unwrap().exits(0);
        let mut known: BTreeSet<String> = words(scene.line);
        atoms(share, &mut known);
        let (before, after) = (deeds(share, &known), deeds(&stage.seen().share, &known));
        assert_eq!(before != after, scene.deed == Deed::Write, "{platform} {}: {ran:?}", scene.line);
        Plain { ran, before, after, known }
    }
}

fn words(line: &str) -> BTreeSet<String> {
    line.split([' ', '=']).map(str::to_owned).collect()
}

/// What a cell is to show.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) platform: &'static str,
    pub(super) scene: &'a Scene,
    pub(super) form: &'a Form,
    /// The calls that go wrong.
    pub(super) calls: FaultCalls,
    /// Whether all of them do.
    pub(super) always: bool,
}

/// One cell that was run.
pub(super) struct Cell<'a> {
    pub(super) asked: Asked<'a>,
    pub(super) plain: &'a Plain,
    pub(super) stage: &'a Stage,
    pub(super) seen: &'a Seen,
    pub(super) ran: &'a Ran,
}

/// Everything that does not hold.
pub(super) fn judge(cell: &Cell) -> Vec<String> {
    let mut wrong = manners(cell.asked.platform, cell.ran, &cell.stage.left());
    if cell.asked.scene.exists && cell.ran.code == 5 && !is_own_word(cell) {
        wrong.push("it says that there is none of what exists".to_owned());
    }
    match cell.asked.scene.deed {
        Deed::Read | Deed::List => read(cell, &mut wrong),
        Deed::Write => write(cell, &mut wrong),
        Deed::SignIn => {
            let token = HEADERS.iter().any(|(platform, _)| *platform == cell.asked.platform);
            let body = ["garbage", "wrong-type", "nonsense"].contains(&cell.asked.form.entry.name);
            if cell.ran.code == 0 && cell.asked.always && cell.asked.form.loses() && !(token && body) {
                wrong.push("it says that it is signed in without an answer".to_owned());
            }
        }
    }
    wrong
}

/// Whether what goes wrong is what the platform itself says where there is nothing.
fn is_own_word(cell: &Cell) -> bool {
    let here = |(platform, line): &(&str, &str)| {
        *platform == cell.asked.platform && [cell.asked.scene.name, ""].contains(line)
    };
    match cell.asked.form.text.as_str() {
        "no-answer body=list" => cell.asked.calls == FaultCalls::Reads && OWN_EMPTY.iter().any(here),
        _ => false,
    }
}

/// Codes by exit, from the page on exit codes.
fn codes() -> &'static BTreeMap<u8, Vec<String>> {
    static CODES: OnceLock<BTreeMap<u8, Vec<String>>> = OnceLock::new();
    CODES.get_or_init(|| {
        let page = std::fs::read_to_string(project().join("docs/exit-codes.md")).unwrap();
        let mut codes: BTreeMap<u8, Vec<String>> = BTreeMap::new();
        for line in page.lines() {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            if let Some(code) = cells.get(1).and_then(|cell| cell.parse().ok()) {
                codes.entry(code).or_default().push(cells[2].trim_matches('`').to_owned());
            }
        }
        codes
    })
}

/// The error that standard error ends with.
pub(super) fn error(ran: &Ran) -> Option<Value> {
    let mut errors = ran.err.lines().filter_map(|line| {
        let mut value: Value = serde_json::from_str(line).ok()?;
        value.get_mut("error").map(Value::take)
    });
    errors.next().filter(|_| errors.next().is_none())
}

/// What holds for every line: a code of the table, one error that goes with it, and no secret.
pub(super) fn manners(platform: &str, ran: &Ran, left: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    match (ran.code, error(ran)) {
        (0, None) => {}
        (0, Some(_)) => wrong.push("an error, and exit 0".to_owned()),
        (_, None) => wrong.push("there is not one error as JSON".to_owned()),
        (code, Some(error)) => {
            let word = error["code"].as_str().unwrap_or_default().to_owned();
            if !codes().get(&code).is_some_and(|words| words.contains(&word)) {
                wrong.push(format!("exit {code} with '{word}' is not in the table"));
            }
            if error["exit_code"] != code {
                wrong.push("the error tells another exit code".to_owned());
            }
        }
    }
    let secrets =
        accounts().filter(|account| account.platform == platform).flat_map(|account| account.secrets);
    let typed = [INPUT.trim_end(), "Str0ng-not-a-secret-"];
    for secret in secrets.map(|(_, secret)| *secret).chain(typed) {
        for (place, text) in
            [("standard output", &*ran.out), ("standard error", &*ran.err), ("a journal", left)]
        {
            if text.contains(secret) {
                wrong.push(format!("a secret stands on {place}"));
            }
        }
    }
    wrong
}

fn read(cell: &Cell, wrong: &mut Vec<String>) {
    let (ran, plain) = (cell.ran, &cell.plain.ran);
    if cell.seen.writes > 0 {
        wrong.push("a read writes".to_owned());
    }
    if ran.code != 0 {
        if cell.asked.scene.deed == Deed::List && ran.out.trim_end().ends_with(']') {
            wrong.push(format!("exit {} after a list with its closing bracket", ran.code));
        }
        return;
    }
    if ran.out == plain.out
        || is_own_word(cell)
        || cell.asked.form.changes() && (!ran.err.is_empty() || is_changed(cell))
    {
        return;
    }
    wrong.push("exit 0, and something else is shown than there is".to_owned());
}

/// Whether exactly the member that is null or missing is null or missing in what is shown.
fn is_changed(cell: &Cell) -> bool {
    let Some((_, member)) = cell.asked.form.text.split_once(" member=") else { return false };
    let null = cell.asked.form.entry.name == "null-member";
    let Ok(shown) = serde_json::from_str::<Value>(&cell.ran.out) else { return false };
    let plain: Value = serde_json::from_str(&cell.plain.ran.out).unwrap_or_default();
    match (&plain, &shown) {
        // Only the rows of some pages may be changed.
        (Value::Array(plain), Value::Array(shown)) => {
            plain.len() == shown.len()
                && plain.iter().zip(shown).all(|(plain, shown)| is_taken(plain, shown, member, null))
        }
        _ => is_taken(&plain, &shown, member, null),
    }
}

fn is_taken(plain: &Value, shown: &Value, member: &str, null: bool) -> bool {
    [0, 1, 2, 9].into_iter().any(|depth| {
        let mut truth = plain.clone();
        take(&mut truth, member, null, depth);
        truth == *shown
    })
}

fn take(value: &mut Value, member: &str, null: bool, depth: usize) {
    match value {
        _ if depth == 0 => {}
        Value::Array(rows) => rows.iter_mut().for_each(|row| take(row, member, null, depth)),
        Value::Object(members) => {
            if null {
                members.get_mut(member).into_iter().for_each(|value| *value = Value::Null);
            } else {
                members.shift_remove(member);
            }
            if depth > 1 {
                members.values_mut().for_each(|value| take(value, member, null, depth - 1));
            }
        }
        _ => {}
    }
}

fn write(cell: &Cell, wrong: &mut Vec<String>) {
    let now = deeds(&cell.seen.share, &cell.plain.known);
    let (done, undone) = (now == cell.plain.after, now == cell.plain.before);
    if !done && !undone {
        wrong.push(format!("exit {}, and it is neither done nor left as it was", cell.ran.code));
        return;
    }
    let error = error(cell.ran).unwrap_or_default();
    if error["retryable"] == true && done {
        wrong.push("'retryable', and it is done".to_owned());
    }
    match cell.ran.code {
        0 if done => {}
        0 if cell.asked.form.entry.name == "not-done"
            && is_unseen(cell.asked.platform, cell.asked.scene.name) => {}
        0 => wrong.push("exit 0, and it is not done".to_owned()),
        16 => doubt(cell, &error, wrong),
        // The platform's own word for what is not there is believed.
        7 if cell.asked.calls == FaultCalls::Reads && is_own_word(cell) => {}
        // What is read back is changed on the way: it is told as it is seen.
        7 if cell.asked.calls == FaultCalls::Reads && cell.asked.form.changes() => {}
        code if done => wrong.push(format!("exit {code}, and it is done")),
        _ => {}
    }
}

/// Doubt is right where an answer was lost, is told with what was sent and a way to look, and is not to be repeated.
fn doubt(cell: &Cell, error: &Value, wrong: &mut Vec<String>) {
    let right = match cell.asked.calls {
        FaultCalls::Writes => cell.asked.form.loses(),
        _ => cell.seen.writes > 0,
    };
    if !right {
        wrong.push("doubt where nothing was lost".to_owned());
    }
    if error["retryable"] != false || !error["sent"].is_string() || !error["hint"].is_string() {
        wrong.push("doubt without what was sent, without a hint, or to be repeated".to_owned());
    }
}
