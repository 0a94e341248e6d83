use super::log::whole;
use super::reserve::RESERVED;
use super::segments::{head_path, segments};
use super::writer::HistoryWriter;
use super::{Verified, flush_open, last_run, verify};
use crate::clock::{Clock, ManualClock};
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier, OnceLock};

const DAY: &str = "2026-12-01";

fn open_at(day: &str, folder: &Path, machine: &str) -> Arc<HistoryWriter> {
    let clock = ManualClock::at(format!("{day}T10:00:00Z").parse().unwrap());
    HistoryWriter::open(folder, machine, Arc::new(clock)).unwrap()
}

fn open(folder: &Path, machine: &str) -> Arc<HistoryWriter> {
    open_at(DAY, folder, machine)
}

fn run(n: u64) -> String {
    format!("{{\"is\":\"run\",\"run\":\"r{n}\",\"machine\":\"m\"}}")
}

/// A folder with so many lines in it, of one day.
fn written(lines: u64) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let writer = open(folder.path(), "m");
    (1..=lines).for_each(|n| writer.append(vec![run(n)]).unwrap());
    writer.flush(true).unwrap();
    folder
}

fn file(folder: &Path) -> std::path::PathBuf {
    segments(folder).unwrap()[0].path.clone()
}

/// What is told once the lines of the one file were changed.
fn changed(change: impl Fn(&mut Vec<String>)) -> Verified {
    let folder = written(5);
    let path = file(folder.path());
    let mut lines: Vec<String> = fs::read_to_string(&path).unwrap().lines().map(str::to_owned).collect();
    change(&mut lines);
    fs::write(&path, lines.join("\n") + "\n").unwrap();
    verify(folder.path()).unwrap()
}

fn told(verified: &Verified) -> Vec<(Option<usize>, &str)> {
    verified.troubles.iter().filter(|one| one.breaks).map(|one| (one.line, one.what.as_str())).collect()
}

#[test]
fn a_line_that_was_edited_removed_doubled_or_moved_is_named() {
    assert!(changed(|_| {}).is_whole());
    let edited = changed(|lines| lines[2] = lines[2].replace("r3", "r4"));
    assert_eq!(told(&edited), [(Some(3), "was edited")]);
    let broken = changed(|lines| lines[2] = "nothing".into());
    assert!(
        matches!(told(&broken)[..], [(Some(3), what)] if what.starts_with("cannot be read")),
        "{broken:?}"
    );
    let removed = changed(|lines| drop(lines.remove(2)));
    assert_eq!(told(&removed), [(Some(3), "1 line before it is missing")]);
    let doubled = changed(|lines| lines.insert(2, lines[1].clone()));
    assert_eq!(told(&doubled), [(Some(3), "stands twice")]);
    let moved = changed(|lines| lines.swap(2, 3));
    let said = told(&moved);
    assert!(said.contains(&(Some(4), "is out of its place: number 3 behind number 4")), "{said:?}");
    let first = changed(|lines| drop(lines.remove(0)));
    assert_eq!(told(&first), [(Some(1), "1 line before it is missing")]);
    let last = changed(|lines| drop(lines.pop()));
    assert_eq!(told(&last), [(None, "1 line at its end is missing")]);
}

#[test]
fn several_that_write_at_once_lose_and_tear_no_line() {
    let folder = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for process in 0..3 {
            let path = folder.path();
            scope.spawn(move || {
                let writer = open(path, "m");
                std::thread::scope(|scope| {
                    for thread in 0..3 {
                        let writer = &writer;
                        scope.spawn(move || {
                            for n in 0..20 {
                                let line = format!("{{\"is\":\"x\",\"of\":\"{process}-{thread}-{n}\"}}");
                                writer.append(vec![line]).unwrap();
                            }
                        });
                    }
                });
            });
        }
    });
    let verified = verify(folder.path()).unwrap();
    assert!(verified.troubles.is_empty() && verified.lines == 180, "{verified:?}");
    let text = fs::read_to_string(file(folder.path())).unwrap();
    for process in 0..3 {
        for thread in 0..3 {
            assert!((0..20).all(|n| text.contains(&format!("\"{process}-{thread}-{n}\""))));
        }
    }
}

#[test]
fn a_line_that_was_torn_is_closed_by_the_next_run_and_told() {
    let folder = written(2);
    let path = file(folder.path());
    let mut text = fs::read(&path).unwrap();
    text.extend("{\"n\":3,\"is\":\"run\",\"line\":\"mül".as_bytes());
    text.pop();
    fs::write(&path, &text).unwrap();
    let torn = verify(folder.path()).unwrap();
    assert!(torn.is_whole() && torn.troubles.len() == 1, "{torn:?}");
    open(folder.path(), "m").append(vec![run(3)]).unwrap();
    let closed = verify(folder.path()).unwrap();
    assert!(
        closed.is_whole() && closed.troubles.len() == 1 && closed.troubles[0].line == Some(3),
        "{closed:?}"
    );
    let lines = fs::read_to_string(&path)
        .unwrap_or_else(|_| String::from_utf8_lossy(&fs::read(&path).unwrap()).into());
    assert_eq!(lines.lines().count(), 5);
    assert!(lines.contains("\"is\":\"closed\""));
}

#[test]
fn lines_of_a_process_that_could_not_move_the_head_count() {
    let folder = written(2);
    let head = fs::read(head_path(folder.path(), "m")).unwrap();
    open(folder.path(), "m").append(vec![run(3)]).unwrap();
    fs::write(head_path(folder.path(), "m"), head).unwrap();
    open(folder.path(), "m").append(vec![run(4)]).unwrap();
    let verified = verify(folder.path()).unwrap();
    assert!(verified.troubles.is_empty() && verified.lines == 4, "{verified:?}");
    fs::remove_file(head_path(folder.path(), "m")).unwrap();
    assert_eq!(told(&verify(folder.path()).unwrap()).len(), 1, "a head that is gone is told");
}

#[test]
fn a_head_that_was_gone_is_told_still_once_another_was_made() {
    let folder = written(5);
    let path = file(folder.path());
    let text = fs::read_to_string(&path).unwrap();
    let kept: Vec<&str> = text.lines().take(3).collect();
    fs::write(&path, kept.join("\n") + "\n").unwrap();
    for gone in [true, false] {
        match gone {
            true => fs::remove_file(head_path(folder.path(), "m")).unwrap(),
            false => fs::write(head_path(folder.path(), "m"), "damaged").unwrap(),
        }
        open(folder.path(), "m").append(vec![run(6)]).unwrap();
        let verified = verify(folder.path()).unwrap();
        let said = told(&verified);
        assert!(
            matches!(said[..], [(Some(4), what), ..] if what.contains("the head was missing")),
            "{verified:?}"
        );
        assert_eq!(said.len(), 1 + usize::from(!gone));
    }
}

#[test]
fn a_file_that_was_moved_to_another_day_or_split_is_told() {
    let days = ["2026-11-30", "2026-12-02"];
    for day in days {
        let folder = written(3);
        fs::rename(file(folder.path()), folder.path().join(format!("{day}.m.ndjson"))).unwrap();
        let verified = verify(folder.path()).unwrap();
        assert!(told(&verified).iter().any(|(_, what)| what.contains("is of 2026-12-01")), "{verified:?}");
    }
    for day in days {
        let folder = written(4);
        let path = file(folder.path());
        let text = fs::read_to_string(&path).unwrap();
        let at = text.lines().take(2).map(|line| line.len() + 1).sum();
        let (first, second) = text.split_at(at);
        let (own, others) = if day < DAY { (second, first) } else { (first, second) };
        fs::write(&path, own).unwrap();
        fs::write(folder.path().join(format!("{day}.m.ndjson")), others).unwrap();
        let verified = verify(folder.path()).unwrap();
        assert!(told(&verified).iter().any(|(_, what)| what.contains("was moved")), "{verified:?}");
    }
    // Lines at the border of two days.
    let folder = written(2);
    open_at("2026-12-02", folder.path(), "m").append(vec![run(3), run(4)]).unwrap();
    assert!(verify(folder.path()).unwrap().troubles.is_empty());
    let later = folder.path().join("2026-12-02.m.ndjson");
    let text = fs::read_to_string(&later).unwrap();
    let (moved, rest) = text.split_at(text.find('\n').unwrap() + 1);
    let own = fs::read_to_string(file(folder.path())).unwrap();
    fs::write(file(folder.path()), own + moved).unwrap();
    fs::write(&later, rest).unwrap();
    assert_eq!(
        told(&verify(folder.path()).unwrap()),
        [(Some(3), "is of 2026-12-02: it was moved from the file of that day")]
    );
}

#[test]
fn the_chain_goes_on_over_days_and_a_clock_that_goes_back_stays_in_the_newest_file() {
    let folder = written(2);
    open_at("2026-12-02", folder.path(), "m").append(vec![run(3)]).unwrap();
    open(folder.path(), "m").append(vec![run(2)]).unwrap();
    let verified = verify(folder.path()).unwrap();
    assert_eq!((verified.files, verified.lines, verified.is_whole()), (2, 4, true), "{verified:?}");
    assert!(verified.troubles.iter().any(|one| one.what.contains("gone back")), "{verified:?}");
    assert_eq!(segments(folder.path()).unwrap()[0].day, DAY);
    fs::remove_file(file(folder.path())).unwrap();
    let rest = verify(folder.path()).unwrap();
    assert_eq!(told(&rest), [(Some(1), "2 lines before it are missing")]);
}

#[test]
fn the_last_run_is_the_one_whose_line_stands_last_whatever_its_clock_said() {
    let folder = tempfile::tempdir().unwrap();
    let begun =
        |run: &str| format!("{{\"is\":\"run\",\"run\":\"{run}\",\"user\":\"ann\",\"machine\":\"m\"}}");
    let sent = |run: &str, profile: &str| {
        format!("{{\"is\":\"sent\",\"run\":\"{run}\",\"entry\":1,\"profile\":\"{profile}\"}}")
    };
    open_at("2026-12-05", folder.path(), "m").append(vec![begun("ahead"), sent("ahead", "a")]).unwrap();
    open_at("2026-12-06", folder.path(), "m").append(vec![sent("ahead", "b")]).unwrap();
    open(folder.path(), "m").append(vec![begun("back"), sent("back", "b")]).unwrap();
    let last = |wanted: Option<&str>| {
        let fits = |to: &super::WroteTo| wanted.is_some_and(|wanted| wanted == to.profile);
        let found = last_run(folder.path(), ("ann", "m"), wanted.is_some().then_some(&fits)).unwrap();
        found.0.map(|last| last.run)
    };
    assert_eq!(last(None).as_deref(), Some("back"));
    assert_eq!(last(Some("b")).as_deref(), Some("back"));
    assert_eq!(last(Some("a")).as_deref(), Some("ahead"));
    assert_eq!(last(Some("c")), None);
    // What another machine wrote is told by its clock, and is none of this one's.
    let other = begun("other").replace("\"m\"", "\"o\"");
    open_at("2026-12-09", folder.path(), "o").append(vec![other, sent("other", "b")]).unwrap();
    let (here, elsewhere) = last_run(folder.path(), ("ann", "m"), None).unwrap();
    assert_eq!((here.unwrap().run, elsewhere.unwrap().run), ("back".to_owned(), "other".to_owned()));
    let (here, elsewhere) = last_run(folder.path(), ("ann", "x"), None).unwrap();
    assert_eq!((here, elsewhere.map(|last| last.machine)), (None, Some("o".to_owned())));
}

#[test]
fn a_machine_whose_files_and_head_are_gone_is_told_and_its_next_lines_say_so() {
    let folder = written(2);
    let sent = || "{\"is\":\"sent\",\"run\":\"r\"}".to_owned();
    open(folder.path(), "m").append(vec![sent()]).unwrap();
    assert!(verify(folder.path()).unwrap().is_whole());
    fs::remove_file(file(folder.path())).unwrap();
    fs::remove_file(head_path(folder.path(), "m")).unwrap();
    let said = "every file of m is missing, and so is its head";
    assert_eq!(told(&verify(folder.path()).unwrap()), [(None, said)]);
    open(folder.path(), "m").append(vec![sent()]).unwrap();
    let later = verify(folder.path()).unwrap();
    assert!(matches!(told(&later)[..], [(Some(1), what)] if what.contains("head was missing")), "{later:?}");
}

#[test]
fn two_machines_in_one_folder_have_a_chain_each_and_one_under_the_others_name_is_told() {
    let folder = written(2);
    let other = open(folder.path(), "other");
    other.append(vec![run(1).replace("\"m\"", "\"other\"")]).unwrap();
    let verified = verify(folder.path()).unwrap();
    assert!(verified.troubles.is_empty() && verified.heads.len() == 2, "{verified:?}");
    fs::rename(folder.path().join("2026-12-01.other.ndjson"), folder.path().join("2026-12-02.m.ndjson"))
        .unwrap();
    let mixed = verify(folder.path()).unwrap();
    assert!(told(&mixed).iter().any(|(_, what)| what.contains("another machine, other")), "{mixed:?}");
}

#[test]
fn what_follows_the_last_end_of_line_is_torn() {
    assert_eq!([whole(b""), whole(b"a"), whole(b"a\n"), whole(b"a\nb")], [0, 0, 2, 2]);
}

#[test]
fn the_first_line_stands_before_those_of_all_threads_whichever_is_the_first() {
    for _ in 0..20 {
        let folder = tempfile::tempdir().unwrap();
        let (writer, begun) = (open(folder.path(), "m"), AtomicBool::new(false));
        let start = Barrier::new(4);
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let (writer, begun, start) = (&writer, &begun, &start);
                scope.spawn(move || {
                    start.wait();
                    let first = || (!begun.swap(true, Ordering::SeqCst)).then(|| run(1));
                    let line = format!("{{\"is\":\"x\",\"of\":{thread}}}");
                    let deferred = writer.defer(&first, vec![line]);
                    writer.write_through(deferred.last, false).unwrap();
                });
            }
        });
        let text = fs::read_to_string(file(folder.path())).unwrap();
        assert!(text.lines().next().unwrap().contains("\"is\":\"run\""), "{text}");
        assert_eq!(text.lines().count(), 5);
    }
}

#[test]
fn a_line_that_may_wait_is_written_with_the_next_and_at_the_end_and_the_head_follows() {
    let folder = written(1);
    let text = || fs::read_to_string(file(folder.path())).unwrap();
    let writer = open(folder.path(), "m");
    writer.defer(&|| None, vec![run(2)]);
    assert_eq!(text().lines().count(), 1);
    let head = || fs::read(head_path(folder.path(), "m")).unwrap();
    let before = head();
    writer.append(vec![run(3)]).unwrap();
    assert_eq!(text().lines().count(), 3);
    assert!(text().lines().nth(1).unwrap().contains("r2") && head() == before);
    // Another process goes on behind what the head does not say yet, and this one behind that.
    open(folder.path(), "m").append(vec![run(4)]).unwrap();
    writer.defer(&|| None, vec![run(5)]);
    flush_open();
    assert_eq!(text().lines().count(), 5);
    assert!(head() != before, "the end of a process says where it stands");
    let verified = verify(folder.path()).unwrap();
    assert!(verified.troubles.is_empty() && verified.lines == 5, "{verified:?}");
}

/// A disk with so much space for what is in a folder.
fn on_a_small_disk(file: &mut fs::File, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    let folder = SMALL.get().unwrap();
    let used: u64 = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().metadata().unwrap().len()).sum();
    match used + bytes.len() as u64 > RESERVED as u64 + 1500 {
        true => Err(std::io::ErrorKind::StorageFull.into()),
        false => file.write_all(bytes),
    }
}

static SMALL: OnceLock<std::path::PathBuf> = OnceLock::new();

#[test]
fn what_came_of_writes_is_kept_on_a_full_disk_and_no_other_write_is_noted_there() {
    let folder = tempfile::tempdir().unwrap();
    SMALL.set(folder.path().to_owned()).unwrap();
    let clock: Arc<dyn Clock> = Arc::new(ManualClock::at(format!("{DAY}T10:00:00Z").parse().unwrap()));
    let writer = HistoryWriter::open_by(folder.path(), "m", (clock.clone(), on_a_small_disk)).unwrap();
    let line =
        |is: &str, n: u64| format!("{{\"is\":\"{is}\",\"entry\":{n},\"fill\":\"{}\"}}", "-".repeat(100));
    let mut sent = 0;
    let refused = loop {
        let waits = writer.defer(&|| None, vec![line("sent", sent + 1)]);
        match writer.write_through(waits.last, false) {
            Ok(()) => sent += 1,
            Err(why) => break why,
        }
    };
    assert!(sent > 1 && refused.contains("no storage space"), "{sent} {refused}");
    for n in 1..=sent {
        let waits = writer.defer(&|| None, vec![line("outcome", n)]);
        writer.write_answers(waits.last, false).unwrap();
    }
    let waits = writer.defer(&|| None, vec![line("sent", 99)]);
    writer.write_through(waits.last, false).unwrap_err();
    writer.flush(true).unwrap();
    let text = fs::read_to_string(file(folder.path())).unwrap();
    let count = |is: &str| text.matches(&format!("\"is\":\"{is}\"")).count() as u64;
    assert_eq!((count("sent"), count("outcome"), text.contains("\"entry\":99")), (sent, sent, false));
    assert!(verify(folder.path()).unwrap().is_whole());
    // Another run is refused as well, as long as the space is not there again.
    drop(writer);
    let other = HistoryWriter::open_by(folder.path(), "m", (clock, on_a_small_disk)).unwrap();
    let waits = other.defer(&|| None, vec![line("sent", 1)]);
    other.write_through(waits.last, false).unwrap_err();
    fs::remove_file(file(folder.path())).unwrap();
}
