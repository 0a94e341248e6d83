//! The keyring against one in memory that takes short values only, and the limit on its calls.

use super::*;
use std::collections::BTreeMap;
use std::sync::Mutex;

#[derive(Default)]
struct Fake {
    kept: Mutex<BTreeMap<String, String>>,
    log: Mutex<Vec<String>>,
    forgets: bool,
}

impl Entries for &'static Fake {
    fn get(&self, user: &str) -> Result<Option<Secret>, String> {
        self.log.lock().unwrap().push(format!("get {user}"));
        Ok(self.kept.lock().unwrap().get(user).map(|value| Secret::new(value.as_str())))
    }
    fn set(&self, user: &str, value: &str) -> Result<(), String> {
        self.log.lock().unwrap().push(format!("set {user}"));
        if value.len() > LONGEST {
            return Err("too long".to_owned());
        }
        if !self.forgets {
            self.kept.lock().unwrap().insert(user.to_owned(), value.to_owned());
        }
        Ok(())
    }
    fn remove(&self, user: &str) -> Result<bool, String> {
        self.log.lock().unwrap().push(format!("remove {user}"));
        Ok(self.kept.lock().unwrap().remove(user).is_some())
    }
}

fn keyring(fake: Fake) -> (Keyring<&'static Fake>, &'static Fake) {
    let fake: &'static Fake = Box::leak(Box::new(fake));
    (Keyring { entries: fake, health: Box::leak(Box::new(Health::new())) }, fake)
}

fn users(fake: &Fake) -> Vec<String> {
    fake.kept.lock().unwrap().keys().cloned().collect()
}

#[test]
fn long_values_are_cut_and_come_back_whole() {
    let (store, fake) = keyring(Fake::default());
    for length in [0, 1, 1999, 2000, 2001, 4000, 9999] {
        let value = Secret::new("x".repeat(length));
        store.set("acme/key", &value).unwrap();
        assert_eq!(store.get("acme/key").unwrap(), Some(value), "{length}");
    }
    let value = Secret::new("é€😀".repeat(900));
    store.set("acme/key", &value).unwrap();
    assert_eq!(store.get("acme/key").unwrap(), Some(value));
    assert!(users(fake).len() > 3);
}

#[test]
fn a_shorter_value_and_a_removal_leave_no_part_behind() {
    let (store, fake) = keyring(Fake::default());
    store.set("acme/key", &Secret::new("x".repeat(9000))).unwrap();
    store.set("acme/key", &Secret::new("x".repeat(3000))).unwrap();
    assert_eq!(users(fake), ["acme/key", "acme/key.1"]);
    store.set("acme/key", &Secret::new("short")).unwrap();
    assert_eq!(users(fake), ["acme/key"]);
    store.set("acme/key", &Secret::new("x".repeat(9000))).unwrap();
    assert!(store.remove("acme/key").unwrap());
    assert!(users(fake).is_empty());
    assert!(!store.remove("acme/key").unwrap());
}

#[test]
fn a_mix_of_two_values_counts_as_none() {
    let (store, fake) = keyring(Fake::default());
    store.set("acme/key", &Secret::new("x".repeat(3000))).unwrap();
    fake.kept.lock().unwrap().insert("acme/key.1".to_owned(), "y".repeat(1000));
    assert_eq!(store.get("acme/key").unwrap(), None);
    fake.kept.lock().unwrap().remove("acme/key.1");
    assert_eq!(store.get("acme/key").unwrap(), None);
}

#[test]
fn a_value_that_looks_like_a_header_comes_back_as_it_is() {
    let (store, _) = keyring(Fake::default());
    for text in ["iamctl-parts:9:x:y", "iamctl-parts:", "iamctl-parts:1:zz:"] {
        store.set("acme/key", &Secret::new(text)).unwrap();
        assert_eq!(store.get("acme/key").unwrap(), Some(Secret::new(text)));
    }
}

#[test]
fn the_first_write_is_proved_with_a_worthless_value_and_reading_is_not() {
    let (store, fake) = keyring(Fake::default());
    store.get("acme/key").unwrap();
    assert_eq!(fake.log.lock().unwrap().as_slice(), ["get acme/key"]);
    store.set("acme/key", &Secret::new("not-a-secret")).unwrap();
    store.set("acme/key", &Secret::new("not-a-secret")).unwrap();
    let log = fake.log.lock().unwrap();
    assert!(log[1].starts_with("set probe/") && log[2].starts_with("get probe/"), "{log:?}");
    assert_eq!(log.iter().filter(|line| line.starts_with("set probe/")).count(), 1);
    assert_eq!(users(fake), ["acme/key"]);
}

#[test]
fn a_keyring_that_forgets_gets_nothing_of_worth_and_the_ways_out_are_named() {
    let (store, fake) = keyring(Fake { forgets: true, ..Fake::default() });
    let fault = store.set("acme/password", &Secret::new("not-a-secret")).unwrap_err();
    assert_eq!(fault.kind(), crate::fault::Kind::Configuration);
    for way in ["--store file", "IAMCTL_STORE=file", "env:NAME", "set "] {
        assert!(fault.to_string().contains(way), "{fault}");
    }
    assert!(!fake.log.lock().unwrap().contains(&"set acme/password".to_owned()));
}

#[test]
fn a_keyring_that_forgets_is_found_out_before_there_is_a_secret() {
    let (store, fake) = keyring(Fake { forgets: true, ..Fake::default() });
    let fault = store.probe("acme/password").unwrap_err();
    assert!(fault.to_string().contains("auth login --profile \"acme\" --store file"), "{fault}");
    let (store, fake_too) = keyring(Fake::default());
    store.probe("acme/password").unwrap();
    assert!(users(fake).is_empty() && users(fake_too).is_empty());
}

#[test]
fn after_one_silence_nothing_else_is_tried() {
    let health = Health::new();
    assert_eq!(health.within(LIMIT, || Ok(1)), Ok(1));
    assert_eq!(health.within(LIMIT, || Err::<(), _>("locked".to_owned())), Err("locked".to_owned()));
    // The call ends only when the test drops its end of the channel.
    let (hold, held) = mpsc::channel::<()>();
    let silent = health.within(Duration::from_millis(1), move || {
        let _ = held.recv();
        Ok(())
    });
    assert!(silent.is_err_and(|why| why.contains("did not answer")));
    let (tell, told) = mpsc::channel();
    let after = health.within(LIMIT, move || tell.send(()).map_err(|error| error.to_string()));
    assert!(after.is_err() && told.try_recv().is_err(), "a call was made after a silent one");
    drop(hold);
}

#[test]
fn a_call_that_breaks_off_is_an_error() {
    let health = Health::new();
    assert!(health.within(LIMIT, || -> Result<(), String> { panic!("as a broken keyring would") }).is_err());
}
