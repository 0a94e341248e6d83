//! Journals that earlier versions wrote: a run that they began is gone on with, and nothing is done twice.

use crate::bench::Bench;
use crate::bulk::outcomes;
use crate::served::{Served, still};
use serde_json::Value;
use std::collections::BTreeMap;

const FOLDERS: &[&str] = &["0.1.0", "0.1.0-addressed"];

/// The name of the files, the platform, and the command with what its line gave besides.
const RUNS: &[(&str, &str, &str)] = &[
    ("users-create", "protegrity", "users create --role directory_viewer"),
    ("users-update", "protegrity", "users update"),
    ("users-delete", "protegrity", "users delete --yes"),
    ("secureauth-users-create", "secureauth", "users create"),
    ("scopes-create", "u4ids", "scopes create"),
    ("hid-users-update", "hid", "users update"),
    ("entrust-groups-create", "entrust", "groups create"),
];

fn data(folder: &str, name: &str) -> String {
    std::fs::read_to_string(format!("tests/data/journals/{folder}/{name}")).unwrap()
}

/// Keys of rows by what the journal says of them: a state with its code, or nothing.
fn past(journal: &str) -> BTreeMap<String, Option<(String, Value)>> {
    let (mut keys, mut past) = (BTreeMap::new(), BTreeMap::new());
    for line in journal.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()) {
        let row = line["row"].as_u64().unwrap_or_default();
        match line["is"].as_str().unwrap() {
            "sent" => {
                let key = line["key"].as_str().unwrap().to_owned();
                keys.insert(row, key.clone());
                past.insert(key, None);
            }
            "outcome" => {
                let state = line["state"].as_str().unwrap().to_owned();
                past.insert(keys[&row].clone(), Some((state, line["code"].clone())));
            }
            _ => {}
        }
    }
    past
}

/// The run on a server of its own: its bench, and the line that goes on with the journal.
fn begun(served: &Served, folder: &str, (name, platform, command): (&str, &str, &str)) -> (Bench, String) {
    let bench = served.bench(platform).by(still());
    let rows = bench.file("rows.csv", &data(folder, &format!("{name}.csv")));
    let journal = data(folder, &format!("{name}.ndjson"));
    let address =
        journal.split("\"place\":\"").nth(1).map(|rest| rest[.."http://127.0.0.1:18600".len()].to_owned());
    let journal = match address {
        Some(address) => journal.replace(&address, &served.url(platform)),
        None => journal,
    };
    let journal = bench.file("journal", &journal);
    (bench, format!("{command} --each {rows} --resume {journal} --jobs 1 -o ndjson"))
}

#[test]
fn every_run_that_an_earlier_version_began_is_gone_on_with() {
    for (folder, run) in FOLDERS.iter().flat_map(|folder| RUNS.iter().map(move |run| (*folder, *run))) {
        let (name, platform, command) = run;
        let served = Served::plain(20, still());
        let (bench, line) = begun(&served, folder, run);
        let past = past(&data(folder, &format!("{name}.ndjson")));
        let rows = data(folder, &format!("{name}.csv"));
        let creates = command.contains(" create");
        // Of what is in doubt the first is there.
        let doubtful: Vec<&String> =
            past.iter().filter(|(_, told)| told.is_none()).map(|(key, _)| key).collect();
        if let Some(first) = doubtful.first().filter(|_| creates) {
            let begins = format!("{first},");
            let row = rows.lines().find(|row| format!("{row},").starts_with(&begins)).unwrap();
            let one = bench.file("one.csv", &format!("{}\n{row}\n", rows.lines().next().unwrap()));
            bench.run(&format!("{command} --each {one}")).exits(0);
        }
        let writes = served.totals(platform).1;
        let ran = bench.run(&line);
        let told = outcomes(&ran);
        assert_eq!(told.len(), rows.lines().count() - 1, "{folder}/{name}: {ran:?}");
        assert_eq!(ran.err.contains("of an early version"), folder == "0.1.0", "{folder}/{name}: {ran:?}");
        for (key, word) in &told {
            let wanted = match past.get(key) {
                Some(Some((state, _))) if state == "done" => "skipped",
                Some(Some((_, code))) if code == "conflict" || code == "not_found" => "failed",
                Some(None) if creates && doubtful.first() == Some(&key) => "in-doubt",
                _ => "done",
            };
            assert_eq!(word, wanted, "{folder}/{name} {key}: {ran:?}");
        }
        let done = told.values().filter(|word| *word == "done").count() as u64;
        assert_eq!(served.totals(platform).1 - writes, done, "{folder}/{name}: nothing is done twice");
    }
}

#[test]
fn a_journal_of_an_earlier_version_is_refused_for_another_run() {
    let served = Served::plain(20, still());
    for folder in FOLDERS {
        let (bench, line) = begun(&served, folder, RUNS[0]);
        let writes = served.totals("protegrity").1;
        let other = bench.file("other.csv", "username,email\nsomebody,s@example.test\n");
        let rows = bench.path("rows.csv").display().to_string();
        bench.run(&line.replace(&rows, &other)).exits(2).says("belongs to another input");
        let flags = bench.run(&line.replace("directory_viewer", "security_viewer --dry-run"));
        assert_eq!(flags.code, 0, "{flags:?}");
        if *folder == "0.1.0-addressed" {
            bench.run(&line.replace("directory_viewer", "security_viewer")).exits(2).says("another --role");
            let file = bench.file("journal", &data(folder, "users-create.ndjson"));
            assert!(line.contains(&file));
            bench.run(&line).exits(2).says("was begun on http://127.0.0.1:18600");
        }
        assert_eq!(served.totals("protegrity").1, writes, "{folder}");
    }
}
