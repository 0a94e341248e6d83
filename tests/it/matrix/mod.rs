//! The matrix: every fault of the sandbox, in each of its forms, on every line of [`scenes`], on every platform. One
//! judge looks at every cell: `judge` for single lines, `bulk` for runs over rows. Nothing here knows what a command
//! is to say in a given cell; only what always holds.

mod bulk;
mod faults;
mod judge;
mod known;
mod scenes;
mod stage;

use bulk::Run;
use faults::{Form, forms};
use iamctl::sandbox::fault::calls::FaultCalls;
use iamctl::sandbox::fault::reading::rule_of_text;
use iamctl::sandbox::fault::table::KINDS;
use iamctl::sandbox::{PLATFORMS, fault};
use judge::{Asked, Cell, Plain, judge};
use known::KNOWN;
use scenes::{Deed, INPUT, PLAYS, Play, Scene};
use stage::{Stage, fresh};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Mutex, OnceLock};

/// What is tested together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Reads,
    Writes,
    SignIns,
    Creates,
    Edits,
}

const PARTS: [Part; 5] = [Part::Reads, Part::Writes, Part::SignIns, Part::Creates, Part::Edits];

/// What the cells of a part came to: by name, everything that does not hold.
type Cells = BTreeMap<String, Vec<String>>;

/// The cells of a part of a platform, run once however many tests ask.
fn cells(play: &'static Play, part: Part) -> &'static Cells {
    type Slot = &'static OnceLock<Cells>;
    static SLOTS: Mutex<BTreeMap<(&str, Part), Slot>> = Mutex::new(BTreeMap::new());
    let slot: Slot = {
        let mut slots = SLOTS.lock().unwrap();
        slots.entry((play.platform, part)).or_insert_with(|| Box::leak(Box::default()))
    };
    slot.get_or_init(|| match part {
        Part::Creates | Part::Edits => runs(play, part),
        _ => lines(play, part),
    })
}

/// The calls that go wrong in a part, for a deed.
fn struck(part: Part, deed: Deed) -> &'static [FaultCalls] {
    match (part, deed) {
        (Part::Reads, Deed::Read | Deed::List) => &[FaultCalls::Reads],
        (Part::Writes, Deed::Write) => &[FaultCalls::Writes, FaultCalls::Reads],
        (Part::SignIns, Deed::Read | Deed::SignIn) => &[FaultCalls::SignIns],
        _ => &[],
    }
}

fn word(calls: FaultCalls) -> &'static str {
    match calls {
        FaultCalls::Reads => "reads",
        FaultCalls::Writes => "writes",
        _ => "sign-ins",
    }
}

/// When it goes wrong: on every call; from the second on where a list, or an object that is changed, is read; once
/// where an answer to a write or a sign-in is lost.
fn times(form: &Form, calls: FaultCalls, scene: &Scene) -> &'static [&'static str] {
    let changes = scene.deed != Deed::Write || ["edit", "member", "state"].contains(&scene.name);
    match calls {
        _ if form.is_of_members() => &[""],
        // After the second page as many rows are there as the lie says.
        FaultCalls::Reads if form.text.ends_with(" total=8") => &[" skip=1", " skip=1 times=1"],
        FaultCalls::Reads if changes => &["", " skip=1"],
        FaultCalls::Writes if form.loses() => &["", " times=1"],
        FaultCalls::SignIns if scene.deed == Deed::SignIn => &["", " times=1"],
        _ => &[""],
    }
}

fn lines(play: &'static Play, part: Part) -> Cells {
    let mut cells = Cells::new();
    let share = fresh(play.platform);
    for scene in play.scenes.iter().filter(|scene| !struck(part, scene.deed).is_empty()) {
        let plain = Plain::of(play.platform, scene, share);
        for form in forms(play.platform, play.members) {
            for calls in struck(part, scene.deed).iter().copied().filter(|calls| form.strikes(*calls)) {
                for when in times(&form, calls, scene) {
                    let text = format!("{} calls={}{when}", form.text, word(calls));
                    let stage = Stage::new(play.platform, share, Some(&rule_of_text(&text).unwrap()));
                    let asked =
                        Asked { platform: play.platform, scene, form: &form, calls, always: when.is_empty() };
                    if let Some(wrong) = line(asked, &plain, &stage) {
                        cells.insert(format!("{}/{}/{text}", play.platform, scene.name), wrong);
                    }
                }
            }
        }
    }
    cells
}

/// One line while something goes wrong; what never went wrong is no cell.
fn line(asked: Asked, plain: &Plain, stage: &Stage) -> Option<Vec<String>> {
    let ran = match stage.run(asked.scene.line, INPUT) {
        Ok(ran) => ran,
        Err(panic) => return Some(vec![panic]),
    };
    let seen = stage.seen();
    let wrong = judge(&Cell { asked, plain, stage, seen: &seen, ran: &ran });
    seen.struck.then(|| wrong.into_iter().map(|wrong| format!("{wrong} {}", brief(&ran.err))).collect())
}

/// The last line of standard error, as far as a report needs it.
fn brief(text: &str) -> String {
    text.lines().last().unwrap_or_default().chars().take(200).collect()
}

fn runs(play: &'static Play, part: Part) -> Cells {
    let mut cells = Cells::new();
    let runs = Run::all(play);
    let run = &runs[usize::from(part == Part::Edits)];
    let wanted =
        |form: &&Form| form.strikes(FaultCalls::Writes) && (part == Part::Creates || form.is_for_edits());
    for form in forms(play.platform, &[]).iter().filter(wanted) {
        let text = format!("{} calls=writes every=3", form.text);
        if let Some(wrong) = run.cell(form, &rule_of_text(&text).unwrap()) {
            cells.insert(format!("{}/{}/{text}", play.platform, run.name()), wrong);
        }
    }
    cells
}

/// The kind of the fault of a cell.
fn kind(cell: &str) -> &str {
    cell.rsplit('/').next().and_then(|fault| fault.split(' ').next()).unwrap_or_default()
}

/// Holds every cell of a part to what must hold, those that are known not to hold aside: they must not hold.
#[allow(clippy::print_stdout)]
fn hold(platform: &str, part: Part) {
    let play = PLAYS.iter().find(|play| play.platform == platform).unwrap();
    let cells = cells(play, part);
    let mut report = String::new();
    for (cell, wrong) in cells {
        let known = KNOWN.iter().find(|known| known.is_about(cell));
        match (known, wrong.is_empty()) {
            (None, false) => writeln!(report, "{cell}: {}", wrong.join("; ")).unwrap(),
            (Some(known), true) => {
                writeln!(report, "{cell} holds now: take it out of known.rs ({})", known.why).unwrap();
            }
            _ => {}
        }
    }
    for (fault, number) in counted([cells]) {
        println!("{platform} {part:?} {fault}: cells: {number}");
    }
    assert!(report.is_empty(), "{} of {} cells\n{report}", report.lines().count(), cells.len());
}

fn counted<'a>(parts: impl IntoIterator<Item = &'a Cells>) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for cell in parts.into_iter().flat_map(BTreeMap::keys) {
        *counts.entry(kind(cell)).or_default() += 1;
    }
    counts
}

macro_rules! parts {
    ($($module:ident)*) => {
        $(mod $module {
            use super::{Part, hold};

            const PLATFORM: &str = stringify!($module);

            #[test]
            fn what_is_read_is_so() {
                hold(PLATFORM, Part::Reads);
            }

            #[test]
            fn what_is_written_is_told_as_it_is() {
                hold(PLATFORM, Part::Writes);
            }

            #[test]
            fn signing_in_is_told_as_it_is() {
                hold(PLATFORM, Part::SignIns);
            }

            #[test]
            fn rows_that_are_made_are_told_as_they_are() {
                hold(PLATFORM, Part::Creates);
            }

            #[test]
            fn rows_that_are_changed_are_told_as_they_are() {
                hold(PLATFORM, Part::Edits);
            }
        })*
    };
}

parts! { protegrity secureauth u4ids hid entrust scim }

#[test]
fn every_platform_and_every_kind_of_fault_is_in_the_matrix() {
    let names: Vec<&str> = PLAYS.iter().map(|play| play.platform).collect();
    assert_eq!(names, PLATFORMS.iter().map(|platform| platform.name).collect::<Vec<_>>());
    for entry in KINDS {
        for platform in fault::reading::platforms_of(entry) {
            let play = PLAYS.iter().find(|play| play.platform == platform).unwrap();
            let forms: Vec<Form> = forms(platform, play.members);
            assert!(forms.iter().any(|form| form.entry.name == entry.name), "{platform} {}", entry.name);
        }
    }
}

/// Last by its name, so that it finds most cells run.
#[test]
#[allow(clippy::print_stdout)]
fn the_matrix_has_its_cells_and_every_known_one_is_among_them() {
    let all: Vec<&Cells> = PLAYS.iter().flat_map(|play| PARTS.map(|part| cells(play, part))).collect();
    let names: Vec<&str> = PLAYS.iter().map(|play| play.platform).collect();
    println!("| fault | {} | all |\n|---|{}", names.join(" | "), "---:|".repeat(names.len() + 1));
    let of = |play: &'static Play| counted(PARTS.map(|part| cells(play, part)));
    let platforms: Vec<BTreeMap<&str, usize>> = PLAYS.iter().map(of).collect();
    for (fault, number) in counted(all.iter().copied()) {
        let each = platforms.iter().map(|counts| counts.get(fault).copied().unwrap_or(0).to_string());
        println!("| {fault} | {} | {number} |", each.collect::<Vec<_>>().join(" | "));
    }
    let number: usize = all.iter().map(|cells| cells.len()).sum();
    println!("cells: {number}");
    for (platform, scene, why) in judge::UNSEEN {
        println!("not-done cannot be told: {platform} {scene}: {why}");
    }
    for known in KNOWN {
        for pattern in known.patterns() {
            let names = all.iter().flat_map(|cells| cells.keys());
            let number = names.filter(|cell| known::fits(&pattern, cell)).count();
            println!("does not hold yet: {pattern}: cells: {number}: {}", known.why);
            assert!(number > 0, "no cell is {pattern}");
        }
    }
    assert!(number >= 800, "{number} cells");
}
