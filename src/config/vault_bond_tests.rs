//! Where a stored secret may go, and which variables a profile heeds.

use super::tests::{Answers, FILE, clock, open_and_answer, open_as, profile, store_as_is, token};
use super::*;
use crate::config::tests::{Pairs, TestPlace, map};
use crate::config::{Overrides, Paths, SecretSource, secret_source, unused_variables};
use crate::fault::Kind;

#[test]
fn a_stored_secret_goes_to_its_own_address_and_account_only() {
    let place = TestPlace::with(FILE);
    store_as_is(&place, &[("password", Secret::new("not-a-secret-1"))]);
    let flag = Overrides { url: Some("https://flag.example".to_owned()), ..profile("acme") };
    let variable: Pairs = &[("IAMCTL_URL", "http://127.0.0.1:9")];
    let tenant: Pairs = &[("IAMCTL_TENANT", "another")];
    let elsewhere = [
        (flag, &[] as Pairs, "https://flag.example", "--url"),
        (profile("acme"), variable, "http://127.0.0.1:9", "IAMCTL_URL"),
        (profile("acme"), tenant, "tenant another", "IAMCTL_TENANT"),
    ];
    for (overrides, env, there, fix) in elsewhere {
        let (settings, vault) = open_and_answer(&place, &overrides, env, Some(true));
        let fault = vault.secret("password").unwrap_err();
        assert_eq!(fault.kind(), Kind::Configuration);
        let text = fault.to_string();
        for part in ["https://acme.example (tenant t)", there, fix, "auth login"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(matches!(secret_source(&settings, &map(env), "password"), SecretSource::Elsewhere(_)));
    }
    // What decides nothing about where it goes changes nothing.
    let path = Overrides { url: Some("https://ACME.example:443/path".to_owned()), ..profile("acme") };
    let (_, vault) = open_as(&place, &path, &[("IAMCTL_REGION", "us")]);
    assert_eq!(vault.secret("password").unwrap().expose(), "not-a-secret-1");
}

#[test]
fn an_edited_profile_does_not_take_the_stored_secret_along() {
    let place = TestPlace::with(FILE);
    store_as_is(&place, &[("password", Secret::new("not-a-secret-1"))]);
    for (old, new) in [("acme.example", "other.example"), ("tenant='t'", "tenant='u'")] {
        std::fs::write(place.paths.profiles(), FILE.replace(old, new)).unwrap();
        let fault = open_as(&place, &profile("acme"), &[]).1.secret("password").unwrap_err().to_string();
        assert!(fault.contains("belongs to https://acme.example") && fault.contains("auth login"), "{fault}");
    }
}

#[test]
fn another_folder_of_profiles_has_no_part_in_the_secrets_of_the_first() {
    let place = TestPlace::with(FILE);
    store_as_is(&place, &[("password", Secret::new("not-a-secret-1"))]);
    let other = Paths { config: place.folder.path().join("cloned"), ..place.paths.clone() };
    paths::write_private(&other.profiles(), FILE).unwrap();
    let there = TestPlace { paths: other, ..TestPlace::with("") };
    let fault = open_and_answer(&there, &profile("acme"), &[], Some(true)).1.secret("password").unwrap_err();
    assert!(fault.kind() == Kind::Configuration && fault.to_string().contains("cloned"), "{fault}");
    let stores = [open_store(StoreChoice::File, &there.paths)];
    let forgotten = crate::config::forget::forget_in(&stores, &there.paths, "acme");
    assert!(forgotten.names.is_empty() && forgotten.left[0].contains("stays"), "{forgotten:?}");
    assert!(open_as(&place, &profile("acme"), &[]).1.secret("password").is_ok());
}

#[test]
fn a_secret_without_an_address_is_asked_about_once_and_never_sent_blindly() {
    let place = TestPlace::with(FILE);
    let store = open_store(StoreChoice::File, &place.paths);
    store.set("acme/password", &Secret::new("not-a-secret-1")).unwrap();
    let ask = |answer| open_and_answer(&place, &profile("acme"), &[], answer).1.secret("password");
    for answer in [None, Some(false)] {
        let fault = ask(answer).unwrap_err();
        assert_eq!(fault.kind(), Kind::Configuration);
        assert!(fault.to_string().contains("auth login"), "{fault}");
    }
    assert_eq!(ask(Some(true)).unwrap().expose(), "not-a-secret-1");
    assert_eq!(ask(None).unwrap().expose(), "not-a-secret-1", "it is bound by now");
}

#[test]
fn a_file_that_a_profile_refers_to_is_read_for_the_profiles_own_address_only() {
    let place = TestPlace::with(&format!("{FILE}[profiles.acme.secrets]\npassword = 'file:key'\n"));
    crate::config::paths::write_private(&place.paths.config.join("key"), "not-a-secret-file\n").unwrap();
    let read = |env: Pairs| open_as(&place, &profile("acme"), env).1.secret("password");
    assert!(read(&[]).is_ok());
    for env in [[("IAMCTL_URL", "https://other.example")], [("IAMCTL_TENANT", "another")]] {
        let fault = read(&env).unwrap_err().to_string();
        assert!(fault.contains("belongs to https://acme.example (tenant t)"), "{fault}");
    }
    let free = TestPlace::with(&format!("{FILE}[profiles.acme.secrets]\npassword = 'env:OTHER'\n"));
    let env: Pairs = &[("IAMCTL_URL", "https://other.example"), ("OTHER", "not-a-secret-env")];
    let (settings, vault) = open_as(&free, &profile("acme"), env);
    assert_eq!(vault.secret("password").unwrap().expose(), "not-a-secret-env");
    assert!(secret_source(&settings, &map(env), "password").is_free());
}

#[test]
fn a_profile_uses_no_variable_that_may_be_meant_for_another_account() {
    let place = TestPlace::with(FILE);
    store_as_is(&place, &[("password", Secret::new("not-a-secret-1"))]);
    let env: Pairs = &[("IAMCTL_PASSWORD", "not-a-secret-of-another")];
    let (settings, vault) = open_as(&place, &profile("acme"), env);
    assert_eq!(vault.secret("password").unwrap().expose(), "not-a-secret-1");
    let unused = unused_variables(&settings, &map(env));
    assert_eq!(unused, [("IAMCTL_PASSWORD".to_owned(), "IAMCTL_ACME_PASSWORD".to_owned())]);
    let referring =
        TestPlace::with(&format!("{FILE}[profiles.acme.secrets]\npassword='env:IAMCTL_PASSWORD'\n"));
    let (settings, vault) = open_as(&referring, &profile("acme"), env);
    assert_eq!(vault.secret("password").unwrap().expose(), "not-a-secret-of-another");
    assert!(unused_variables(&settings, &map(env)).is_empty());
}

#[test]
fn secrets_that_are_being_proved_are_used_and_not_kept() {
    let place = TestPlace::with(FILE);
    store_as_is(&place, &[("password", Secret::new("not-a-secret-1"))]);
    let settings = place.resolve(&profile("acme"), &[]).unwrap();
    let unproved = BTreeMap::from([("password".to_owned(), Secret::new("not-a-secret-new"))]);
    let proving = vault(&settings, &map(&[]), &[], clock(), Box::new(Answers(None)), Some(unproved)).unwrap();
    assert_eq!(proving.secret("password").unwrap().expose(), "not-a-secret-new");
    proving.keep_token(Some(&token("not-a-secret-1"))).unwrap();
    assert!(proving.token().unwrap().is_some());
    let (_, later) = open_as(&place, &profile("acme"), &[]);
    assert_eq!(later.secret("password").unwrap().expose(), "not-a-secret-1");
    assert_eq!(later.token().unwrap(), None);
}
