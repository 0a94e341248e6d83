//! Runs of many rows in real processes that are killed, interrupted, or fill the disk.

use crate::bench::Bench;
use crate::bulk::{USERS, counted, people, there};
use crate::process::{Ended, binary};
use crate::resume::{open_rows, resumed, to_journal};
use crate::served::Served;
use iamctl::clock::SystemClock;
use iamctl::sandbox::fault::FaultKind;
use std::process::Child;
use std::sync::Arc;

/// A sandbox and a bench by the machine's clock: for real processes.
fn real(users: usize, millis: u64) -> (Served, Bench) {
    let served = Served::plain(0, Arc::new(SystemClock));
    let bench = served.bench("protegrity");
    bench.file("p.csv", &people(users));
    served.break_it(FaultKind::Latency { millis }, USERS, 0, None);
    (served, bench)
}

/// Starts a run and comes back once the platform has carried so many writes out.
fn started(served: &Served, bench: &Bench, line: &str, writes: u64) -> Child {
    let mut child = binary(bench, line).spawn().unwrap();
    while served.totals("protegrity").1 < writes {
        assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
        std::thread::yield_now();
    }
    child
}

#[cfg(unix)]
#[test]
fn a_run_that_is_killed_again_and_again_loses_nothing_and_doubles_nothing() {
    const ROWS: usize = 120;
    let (served, bench) = real(ROWS, 2);
    let mut line = format!("{} --jobs 4", to_journal(&bench));
    for writes in [1, 30, 31, 90] {
        let mut child = started(&served, &bench, &line, writes);
        child.kill().unwrap();
        child.wait().unwrap();
        line = format!("{} --jobs 4", resumed(&bench));
    }
    let ran = bench.run(&format!("{line} --if-not-exists")).exits(0);
    // Rows that were sent before a kill are there, and nobody knows of it but by looking.
    let there_already = counted(&ran, "unchanged");
    assert_eq!(counted(&ran, "done") + counted(&ran, "skipped") + there_already, ROWS);
    assert_eq!((served.totals("protegrity").1, there(&bench)), (ROWS as u64, ROWS));
    assert!(open_rows(&bench).is_empty());
}

#[cfg(unix)]
#[test]
fn an_apply_that_is_killed_again_and_again_ends_as_its_files_say_and_makes_nothing_twice() {
    const ROLES: usize = 60;
    let (served, bench) = real(0, 0);
    served.break_it(FaultKind::Latency { millis: 3 }, "/roles", 0, None);
    bench.file("st/iamctl.yaml", "format: iamctl-state/1\nplatform: protegrity\nkinds: [roles]\n");
    for number in 0..ROLES {
        let text = format!("name: role-{number}\npermissions: [group_viewer]\n");
        bench.file(&format!("st/roles/role-{number}.yaml"), &text);
    }
    let place = |name: &str| bench.path(name).display().to_string();
    let line = |flag: &str| format!("apply '{}' --yes --jobs 4 {flag} '{}'", place("st"), place("j"));
    let mut flag = "--journal";
    for writes in [1, 15, 40] {
        let mut child = started(&served, &bench, &line(flag), writes);
        child.kill().unwrap();
        child.wait().unwrap();
        flag = "--resume";
    }
    bench.run(&line(flag)).exits(0).says("done, and read again");
    assert_eq!(served.totals("protegrity").1, ROLES as u64);
    bench.run(&format!("diff '{}'", place("st"))).exits(0);
}

#[cfg(unix)]
#[test]
fn ctrl_c_lets_the_rows_in_progress_finish_and_tells_how_to_go_on() {
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let (served, bench) = real(100, 5);
        let child = started(&served, &bench, &format!("{} --jobs 4", to_journal(&bench)), 10);
        let kill = format!("kill -{signal} {}", child.id());
        let told = std::process::Command::new("sh").args(["-c", &kill]).status().unwrap();
        assert!(told.success());
        let ended = Ended::from(child.wait_with_output().unwrap()).exits(code);
        let resume = format!("--resume '{}'", bench.path("j").display());
        let ended = ended.says("0 failed, 0 in doubt").says("not sent").says(&resume);
        assert!(open_rows(&bench).is_empty(), "a row under way was not finished");
        let done = served.totals("protegrity").1;
        assert!(done < 100 && ended.out.lines().count() as u64 == done, "{ended:?}");
        bench.run(&resumed(&bench)).exits(0).says(&format!("{} done, {done} skipped", 100 - done));
        assert_eq!((served.totals("protegrity").1, there(&bench)), (100, 100));
    }
}

#[cfg(unix)]
#[test]
fn a_signal_during_the_look_at_the_end_ends_it_and_resume_looks() {
    for (signal, code) in [("INT", 130), ("TERM", 143)] {
        let (served, bench) = real(12, 150);
        let child = started(&served, &bench, &format!("{} --jobs 4 --batch off", to_journal(&bench)), 12);
        let kill = format!("kill -{signal} {}", child.id());
        assert!(std::process::Command::new("sh").args(["-c", &kill]).status().unwrap().success());
        let ended = Ended::from(child.wait_with_output().unwrap()).exits(code);
        let resume = format!("--resume '{}'", bench.path("j").display());
        ended.says("12 rows are done by the platform's answer alone").says(&resume);
        let before = served.totals("protegrity").0;
        bench.run(&resumed(&bench)).exits(0).says("0 done, 12 skipped");
        assert!(served.totals("protegrity").0 > before + 1, "nothing was looked for");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_under_the_journal_ends_the_run_before_the_next_row() {
    let (served, bench) = real(60, 0);
    // The limit on the size of a file stands for the full disk; the shell would die of it too.
    let line = format!("trap '' XFSZ; ulimit -f 4; exec \"$0\" {} --jobs 3", to_journal(&bench));
    let mut command = std::process::Command::new("sh");
    command.args(["-c", &line, crate::process::BINARY]);
    crate::process::within(&mut command, &bench);
    let ended = crate::process::end(&mut command).exits(3).says("cannot be written");
    let done = served.totals("protegrity").1;
    assert!(done > 0 && done < 60, "{done}");
    assert_eq!(ended.out.lines().filter(|line| line.contains("\"done\"")).count() as u64, done, "{ended:?}");
    ended.says(&format!("{done} done")).says("--resume");
    // One at a time: a list that other rows change while somebody is looked for in it proves no absence.
    let ran = bench.run(&format!("{} --if-not-exists --jobs 1", resumed(&bench))).exits(0);
    assert_eq!(counted(&ran, "done") + counted(&ran, "skipped") + counted(&ran, "unchanged"), 60);
    assert_eq!((served.totals("protegrity").1, there(&bench)), (60, 60));
}
