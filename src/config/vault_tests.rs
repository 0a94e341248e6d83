//! Which place a secret is taken from, where a token goes, and that two vaults exclude each other.

use super::*;
use crate::clock::ManualClock;
use crate::config::tests::{Pairs, TestPlace, map, sandbox};
use crate::config::{Overrides, SecretSource, secret_source, store_secrets};
use crate::fault::Kind;

pub(super) const FILE: &str =
    "[profiles.acme]\nplatform='testing'\nurl='https://acme.example'\ntenant='t'\nstore='file'\n";

pub(super) fn clock() -> Arc<dyn Clock> {
    Arc::new(ManualClock::at(Timestamp::UNIX_EPOCH))
}

pub(super) fn profile(name: &str) -> Overrides {
    Overrides { profile: Some(name.to_owned()), ..Overrides::default() }
}

/// Answers every question with yes or no, or can be asked none.
pub(super) struct Answers(pub(super) Option<bool>);

impl Consent for Answers {
    fn can_ask(&self) -> bool {
        self.0.is_some()
    }
    fn agree(&self, question: &str) -> Result<bool, Fault> {
        assert!(question.contains("https://"), "{question}");
        Ok(self.0.unwrap())
    }
}

pub(super) fn open_as(place: &TestPlace, overrides: &Overrides, env: Pairs) -> (Settings, Box<dyn Vault>) {
    open_and_answer(place, overrides, env, None)
}

pub(super) fn open_and_answer(
    place: &TestPlace,
    overrides: &Overrides,
    env: Pairs,
    answer: Option<bool>,
) -> (Settings, Box<dyn Vault>) {
    let settings = place.resolve(overrides, env).unwrap();
    let consent = Box::new(Answers(answer));
    let vault = vault(&settings, &map(env), &[sandbox()], clock(), consent, None).unwrap();
    (settings, vault)
}

/// Stores secrets for the profile as it stands in the file.
pub(super) fn store_as_is(place: &TestPlace, secrets: &[(&str, Secret)]) {
    store_secrets(&place.resolve(&profile("acme"), &[]).unwrap(), secrets).unwrap();
}

pub(super) fn token(access: &str) -> Token {
    Token {
        access: Secret::new(access),
        refresh: Some(Secret::new("not-a-secret-refresh")),
        issued: "2026-01-01T00:00:00Z".parse().unwrap(),
        expires: "2026-01-01T01:00:00.5Z".parse().unwrap(),
        refresh_expires: None,
        route: Some("password".to_owned()),
        life_told: true,
    }
}

#[test]
fn a_file_with_a_secret_is_read_once_a_run() {
    let place = TestPlace::with(&format!("{FILE}[profiles.acme.secrets]\npassword = 'file:key'\n"));
    let file = place.paths.config.join("key");
    paths::write_private(&file, "not-a-secret-file\n").unwrap();
    let (_, vault) = open_as(&place, &profile("acme"), &[]);
    assert_eq!(vault.secret("password").unwrap().expose(), "not-a-secret-file");
    std::fs::remove_file(&file).unwrap();
    assert_eq!(vault.secret("password").unwrap().expose(), "not-a-secret-file");
    let (_, another) = open_as(&place, &profile("acme"), &[]);
    assert_eq!(another.secret("password").unwrap_err().kind(), Kind::Configuration);
}

#[test]
fn a_secret_comes_from_environment_then_reference_then_store() {
    let place = TestPlace::with(&format!("{FILE}[profiles.acme.secrets]\npassword = 'file:key'\n"));
    paths::write_private(&place.paths.config.join("key"), "not-a-secret-file\n").unwrap();
    let secret = || Secret::new("not-a-secret-store");
    store_as_is(&place, &[("password", secret()), ("client_secret", secret())]);
    let from = |env: Pairs, name: &str| {
        let (settings, vault) = open_as(&place, &profile("acme"), env);
        (vault.secret(name).unwrap().expose().to_owned(), secret_source(&settings, &map(env), name))
    };
    let (secret, source) = from(&[("IAMCTL_ACME_PASSWORD", "not-a-secret-env")], "password");
    assert_eq!(secret, "not-a-secret-env");
    assert_eq!(source.to_string(), "environment variable IAMCTL_ACME_PASSWORD");
    let (secret, source) = from(&[("IAMCTL_ACME_PASSWORD", "")], "password");
    assert_eq!((secret.as_str(), source.to_string().as_str()), ("not-a-secret-file", "reference file:key"));
    let (secret, source) = from(&[], "client_secret");
    assert_eq!(secret, "not-a-secret-store");
    assert!(matches!(source, SecretSource::Store(name) if name.starts_with("private file ")));
}

#[test]
fn a_missing_secret_names_the_ways_in() {
    let place = TestPlace::with(FILE);
    let (settings, vault) = open_as(&place, &profile("acme"), &[]);
    let fault = vault.secret("client_secret").unwrap_err();
    assert_eq!(fault.kind(), Kind::Configuration);
    for way in ["iamctl auth login --profile", "IAMCTL_ACME_CLIENT_SECRET", "--client-secret-stdin"] {
        assert!(fault.to_string().contains(way), "{fault}");
    }
    assert!(matches!(secret_source(&settings, &map(&[]), "client_secret"), SecretSource::Missing));
}

#[test]
fn processes_that_share_a_store_never_use_an_instant_twice_and_others_write_no_file() {
    let place = TestPlace::with(FILE);
    let second = |last: Option<Timestamp>| {
        last.map_or(Timestamp::UNIX_EPOCH, |last| last + jiff::SignedDuration::from_secs(1))
    };
    let opened = || open_as(&place, &profile("acme"), &[]).1;
    let (one, other) = (opened(), opened());
    let taken: Vec<i64> = [&one, &other, &one]
        .iter()
        .map(|vault| vault.reserve("app/id", &mut |last| second(last)).unwrap().as_second())
        .collect();
    assert_eq!(taken, [0, 1, 2]);
    assert_eq!(
        other.reserve("other", &mut |last| second(last)),
        Some(Timestamp::UNIX_EPOCH),
        "a name of its own"
    );
    let files: Vec<_> =
        std::fs::read_dir(place.paths.instants()).unwrap().map(|file| file.unwrap()).collect();
    assert_eq!(files.len(), 2);
    for file in files {
        assert!(!file.file_name().to_string_lossy().contains("app"), "{file:?}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
        std::fs::write(file.path(), "no instant").unwrap();
    }
    assert!(one.reserve("app/id", &mut |last| second(last)).is_some(), "a file that cannot be read is none");
    let place = TestPlace::with(FILE);
    let secrets: Pairs =
        &[("IAMCTL_ACME_PASSWORD", "not-a-secret-env"), ("IAMCTL_ACME_CLIENT_SECRET", "not-a-secret-env")];
    let alone = open_as(&place, &profile("acme"), secrets).1;
    assert_eq!(alone.reserve("app/id", &mut |last| second(last)), None);
    assert!(!place.paths.instants().exists());
}

#[test]
fn a_built_in_profile_has_its_secrets_and_touches_no_file() {
    let place = TestPlace::with("");
    let (settings, vault) = open_as(&place, &profile("sandbox/testing"), &[]);
    assert_eq!(vault.secret("password").unwrap().expose(), "not-a-secret-sandbox");
    assert!(matches!(secret_source(&settings, &map(&[]), "password"), SecretSource::BuiltIn));
    assert!(vault.secret("client_secret").is_err());
    vault.keep_token(Some(&token("not-a-secret-1"))).unwrap();
    drop(vault.lock().unwrap());
    assert_eq!(vault.token().unwrap(), Some(token("not-a-secret-1")));
    assert!(place.is_untouched());
}

#[test]
fn a_run_without_a_profile_keeps_its_token_in_memory_and_touches_no_file() {
    let place = TestPlace::with("");
    let env = [
        ("IAMCTL_PLATFORM", "testing"),
        ("IAMCTL_URL", "https://x.example"),
        ("IAMCTL_TENANT", "t"),
        ("IAMCTL_PASSWORD", "not-a-secret-env"),
        ("IAMCTL_STORE", "file"),
    ];
    let (_, vault) = open_as(&place, &Overrides::default(), &env);
    assert_eq!(vault.secret("password").unwrap().expose(), "not-a-secret-env");
    let fault = vault.secret("client_secret").unwrap_err().to_string();
    assert!(fault.contains("IAMCTL_CLIENT_SECRET") && !fault.contains("auth login"), "{fault}");
    vault.keep_token(Some(&token("not-a-secret-1"))).unwrap();
    drop(vault.lock().unwrap());
    assert!(vault.token().unwrap().is_some());
    assert!(place.is_untouched());
}

#[test]
fn a_token_is_shared_through_the_store_until_it_is_removed() {
    let place = TestPlace::with(FILE);
    let (_, one) = open_as(&place, &profile("acme"), &[]);
    let (_, other) = open_as(&place, &profile("acme"), &[]);
    assert_eq!(other.token().unwrap(), None);
    one.keep_token(Some(&token("not-a-secret-1"))).unwrap();
    assert_eq!(other.token().unwrap(), Some(token("not-a-secret-1")));
    other.keep_token(None).unwrap();
    assert_eq!(one.token().unwrap(), None);
}

#[test]
fn a_token_does_not_reach_another_address_of_the_same_profile() {
    let place = TestPlace::with(FILE);
    let (_, vault) = open_as(&place, &profile("acme"), &[]);
    vault.keep_token(Some(&token("not-a-secret-1"))).unwrap();
    let (_, elsewhere) = open_as(&place, &profile("acme"), &[("IAMCTL_URL", "https://elsewhere.example")]);
    assert_eq!(elsewhere.token().unwrap(), None);
    let (_, elsewhere) = open_as(&place, &profile("acme"), &[("IAMCTL_TENANT", "another")]);
    assert_eq!(elsewhere.token().unwrap(), None);
    assert!(vault.token().unwrap().is_some());
}

#[test]
fn a_token_that_cannot_be_read_is_as_good_as_none() {
    let place = TestPlace::with(FILE);
    let (_, vault) = open_as(&place, &profile("acme"), &[]);
    let store = open_store(StoreChoice::File, &place.paths);
    for text in ["", "{", "[]", "{\"access\":1}", "{\"access\":\"not-a-secret\",\"issued\":\"noon\"}"] {
        store.set("acme/token", &Secret::new(text)).unwrap();
        assert_eq!(vault.token().unwrap(), None, "{text}");
    }
}

#[test]
fn a_token_got_with_a_secret_of_the_environment_is_not_stored() {
    let place = TestPlace::with(&format!("{FILE}[profiles.acme.secrets]\npassword = 'env:NAME'\n"));
    let stored = TestPlace::with(FILE);
    let by_variable = open_as(&stored, &profile("acme"), &[("IAMCTL_ACME_PASSWORD", "not-a-secret-env")]).1;
    let by_reference = open_as(&place, &profile("acme"), &[("NAME", "not-a-secret-env")]).1;
    assert_eq!(by_reference.secret("password").unwrap().expose(), "not-a-secret-env");
    for (place, vault) in [(&stored, by_variable), (&place, by_reference)] {
        vault.keep_token(Some(&token("not-a-secret-1"))).unwrap();
        drop(vault.lock().unwrap());
        assert!(vault.token().unwrap().is_some());
        assert!(!place.paths.state.exists());
    }
}

#[test]
fn references_alone_need_no_keyring_unless_one_was_asked_for() {
    let references = "[profiles.acme.secrets]\npassword = 'file:a'\nclient_secret = 'file:b'\n";
    let settings = |text: &str| TestPlace::with(text).resolve(&profile("acme"), &[]).unwrap();
    let memory = |settings: &Settings| {
        let read = |(name, text): (&String, &String)| (name.clone(), Reference::read(text).unwrap());
        let references = settings.secret_references.iter().map(read).collect();
        stays_in_memory(settings, &BTreeMap::new(), &references)
    };
    let unchosen = FILE.replace("store='file'\n", "");
    assert!(memory(&settings(&format!("{unchosen}{references}"))));
    assert!(!memory(&settings(&format!("{unchosen}store='keyring'\n{references}"))));
    assert!(!memory(&settings(&format!("{FILE}{references}"))));
    assert!(!memory(&settings(&unchosen)));
}

#[test]
fn the_store_is_asked_once_for_each_secret() {
    let place = TestPlace::with(FILE);
    let store = open_store(StoreChoice::File, &place.paths);
    store_as_is(&place, &[("password", Secret::new("not-a-secret-1"))]);
    let (_, vault) = open_as(&place, &profile("acme"), &[]);
    vault.secret("password").unwrap();
    store.remove("acme/password").unwrap();
    assert_eq!(vault.secret("password").unwrap().expose(), "not-a-secret-1");
}

#[test]
fn two_vaults_of_a_profile_exclude_each_other_and_the_wait_is_bounded() {
    let place = TestPlace::with(&format!("{FILE}{}", FILE.replace("acme", "globex")));
    let (_, one) = open_as(&place, &profile("acme"), &[]);
    let (_, other) = open_as(&place, &profile("acme"), &[]);
    let (_, third) = open_as(&place, &profile("globex"), &[]);
    let held = one.lock().unwrap();
    let fault = other.lock().map(drop).unwrap_err();
    assert!(fault.kind() == Kind::Configuration && fault.to_string().contains("acme.lock"), "{fault}");
    drop(third.lock().unwrap());
    drop(held);
    drop(other.lock().unwrap());
}

#[test]
fn a_waiting_vault_gets_the_lock_once_the_other_lets_go() {
    struct LetGo(Mutex<Option<Box<dyn Guard + Send>>>);
    impl Clock for LetGo {
        fn now(&self) -> Timestamp {
            Timestamp::UNIX_EPOCH
        }
        fn sleep(&self, _: Duration) {
            drop(self.0.lock().unwrap().take());
        }
    }
    let place = TestPlace::with(FILE);
    let settings = place.resolve(&profile("acme"), &[]).unwrap();
    let file = paths::lock(&place.paths.lock("acme"), clock().as_ref(), PATIENCE).unwrap();
    let releasing = Arc::new(LetGo(Mutex::new(Some(Box::new(HeldSecret(Some(file)))))));
    let consent = Box::new(Answers(None));
    let vault = vault(&settings, &map(&[]), &[], releasing.clone(), consent, None).unwrap();
    drop(vault.lock().unwrap());
    assert!(releasing.0.lock().unwrap().is_none());
}
