use super::*;
use crate::fault::Kind;
use std::sync::Arc;

fn header() -> Header {
    let flags = BTreeMap::from([("role".to_owned(), "d1".to_owned())]);
    Header {
        version: VERSION,
        command: "users create".into(),
        profile: "p".into(),
        place: Some("https://a/v1".into()),
        input: "abc".into(),
        rows: 3,
        flags: Some(flags),
    }
}

fn settled(number: u64, state: RunState, id: Option<&str>) -> RowOutcome {
    let (key, id) = (Arc::from("a"), id.map(str::to_owned));
    RowOutcome { number, key, state, id, fault: None, told: false, noted: None }
}

#[test]
fn what_was_done_and_what_is_in_doubt_survives_a_torn_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("j");
    let journal = Journal::create(&path, &header()).unwrap();
    journal.sent(1, "a").unwrap();
    journal.outcome(&settled(1, RunState::Done, Some("id-1"))).unwrap();
    journal.sent(2, "b").unwrap();
    journal.outcome(&settled(2, RunState::Failed, None)).unwrap();
    journal.sent(3, "c").unwrap();
    drop(journal);
    let mut text = std::fs::read(&path).unwrap();
    text.extend(b"{\"is\":\"outcome\",\"row\":3,\"st");
    std::fs::write(&path, text).unwrap();
    let (journal, past) = Journal::resume(&path, &header()).unwrap();
    assert_eq!(past.done, BTreeMap::from([(1, Some("id-1".to_owned()))]));
    assert_eq!(past.in_doubt, BTreeSet::from([3]));
    journal.outcome(&settled(3, RunState::Done, None)).unwrap();
    drop(journal);
    let (_, past) = Journal::resume(&path, &header()).unwrap();
    assert!(past.in_doubt.is_empty() && past.done.contains_key(&3));
}

#[test]
fn a_line_torn_in_the_middle_of_a_character_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("j");
    let journal = Journal::create(&path, &header()).unwrap();
    journal.sent(1, "müller").unwrap();
    drop(journal);
    let text = std::fs::read(&path).unwrap();
    let inside = text.windows(2).position(|pair| pair == "ü".as_bytes()).unwrap() + 1;
    std::fs::write(&path, &text[..inside]).unwrap();
    let (journal, past) = Journal::resume(&path, &header()).unwrap();
    assert_eq!(past, Past::default(), "the row was not sent before its line was whole");
    journal.sent(1, "müller").unwrap();
    drop(journal);
    assert_eq!(std::fs::read(&path).unwrap(), text);
}

#[test]
fn a_journal_cut_off_before_its_first_line_was_whole_starts_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("j");
    drop(Journal::create(&path, &header()).unwrap());
    let text = std::fs::read(&path).unwrap();
    for length in [1, 10, 40, text.len() - 1] {
        std::fs::write(&path, &text[..length]).unwrap();
        let (_, past) = Journal::resume(&path, &header()).unwrap();
        assert_eq!((past, std::fs::read(&path).unwrap()), (Past::default(), text.clone()), "{length}");
    }
    for other in ["x", "{\"is\":\"sent\"", "shopping list"] {
        std::fs::write(&path, other).unwrap();
        assert_eq!(Journal::resume(&path, &header()).err().unwrap().kind(), Kind::Usage);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), other, "a file that is none stays as it is");
    }
}

#[test]
fn an_empty_journal_and_one_of_another_version_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("j");
    std::fs::write(&path, "").unwrap();
    let fault = Journal::resume(&path, &header()).err().unwrap();
    assert!(fault.kind() == Kind::Usage && fault.to_string().contains("is empty"), "{fault}");
    assert_eq!(std::fs::read(&path).unwrap(), b"");
    drop(Journal::create(&folder.path().join("k"), &header()).unwrap());
    let text = std::fs::read_to_string(folder.path().join("k")).unwrap();
    std::fs::write(&path, text.replace("\"version\":1", "\"version\":2")).unwrap();
    let fault = Journal::resume(&path, &header()).err().unwrap();
    assert!(fault.kind() == Kind::Usage && fault.to_string().contains("has version 2"), "{fault}");
}

#[test]
fn a_second_run_and_another_input_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("j");
    let journal = Journal::create(&path, &header()).unwrap();
    assert_eq!(Journal::resume(&path, &header()).err().unwrap().kind(), Kind::Conflict);
    drop(journal);
    assert_eq!(Journal::create(&path, &header()).err().unwrap().kind(), Kind::Usage);
    let other = Header { input: "xyz".into(), ..header() };
    let fault = Journal::resume(&path, &other).err().unwrap();
    assert!(fault.to_string().contains("another input"), "{fault}");
    let other = Header { place: Some("https://b/v1".into()), ..header() };
    let fault = Journal::resume(&path, &other).err().unwrap();
    assert!(fault.to_string().contains("was begun on https://a/v1"), "{fault}");
    for flags in [BTreeMap::new(), BTreeMap::from([("role".to_owned(), "d2".to_owned())])] {
        let fault = Journal::resume(&path, &Header { flags: Some(flags), ..header() }).err().unwrap();
        assert!(fault.to_string().contains("another --role"), "{fault}");
    }
}

#[test]
fn what_was_believed_is_to_be_looked_for_until_it_was_and_what_is_not_there_is_not_done() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("j");
    let journal = Journal::create(&path, &header()).unwrap();
    for row in 1..=3 {
        journal.sent(row, "a").unwrap();
        journal.outcome(&RowOutcome { told: true, ..settled(row, RunState::Done, Some("i")) }).unwrap();
    }
    drop(journal);
    let (journal, past) = Journal::resume(&path, &header()).unwrap();
    assert_eq!(past.told, BTreeSet::from([1, 2, 3]));
    journal.corrected(&settled(1, RunState::Failed, Some("i"))).unwrap();
    journal.corrected(&settled(2, RunState::InDoubt, Some("i"))).unwrap();
    journal.looked().unwrap();
    drop(journal);
    let (_, past) = Journal::resume(&path, &header()).unwrap();
    assert_eq!(past.done.keys().collect::<Vec<_>>(), [&3]);
    assert!(past.told.is_empty() && past.in_doubt == BTreeSet::from([2]));
}
