//! Which source wins for each setting, which profile is chosen, and what is refused on the way.

use super::resolve::resolve_among;
use super::*;
use crate::fault::{Fault, Kind};
use crate::http::proxy::ProxyAddress;
use crate::http::{Call, Reply};
use crate::platforms::person::People;
use crate::platforms::{PLATFORMS, Platform, Rights, SecretBinding, SecretSetting, Setting, SettingForm};
use crate::schema::Schemas;
use crate::session::{Dialect, PlatformInfo, Session};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

struct TestWire;
impl Dialect for TestWire {
    fn authorize(&self, _: &Session, _: &mut Call) -> Result<(), Fault> {
        Ok(())
    }
    fn accept(&self, _: &Session, _: &Call, reply: Reply) -> Result<Reply, Fault> {
        Ok(reply)
    }
}

static NOTHING: Schemas = Schemas::new(r#"{"complete": false, "requests": {}, "types": {}}"#);

/// A platform with a required setting, one with choices, and two secrets.
pub(crate) static PLATFORM: Platform = Platform {
    info: PlatformInfo {
        name: "testing",
        title: "Testing",
        prefix: "",
        place: &[],
        page_size: (100, 100),
        secret_members: &[],
        dialect: &TestWire,
    },
    settings: &[
        Setting {
            name: "tenant",
            variable: "IAMCTL_TENANT",
            help: "tenant that holds the users",
            default: None,
            form: SettingForm::Text,
            ties: SecretBinding::Account,
        },
        Setting {
            name: "region",
            variable: "IAMCTL_REGION",
            help: "region",
            default: Some("eu"),
            form: SettingForm::Choice(&["eu", "us"]),
            ties: SecretBinding::No,
        },
    ],
    secrets: &[
        SecretSetting { name: "password", variable: "IAMCTL_PASSWORD", prompt: "Password" },
        SecretSetting { name: "client_secret", variable: "IAMCTL_CLIENT_SECRET", prompt: "Client secret" },
    ],
    tables: &[],
    schemas: &NOTHING,
    resolvers: &[],
    folds: &[],
    batches: &[],
    accounts: &[],
    rights: Rights { kind: "user", setting: "username", base: "", untold: "" },
    managed: &crate::platforms::managed::Managed::None("it is made up"),
    people: &People::None("it is made up"),
    undo: &[],
    lost: &[],
    checks: &crate::platforms::checks::Checks { all: &[], cannot: &[] },
};

pub(crate) type Pairs<'a> = &'a [(&'a str, &'a str)];

pub(crate) fn map(pairs: Pairs) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Folders of its own for one test, with a `profiles.toml` if there is text for one.
pub(crate) struct TestPlace {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) paths: Paths,
}

impl TestPlace {
    pub(crate) fn with(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::within(folder.path());
        if !text.is_empty() {
            paths::write_private(&paths.profiles(), text).unwrap();
        }
        TestPlace { folder, paths }
    }

    pub(crate) fn is_untouched(&self) -> bool {
        std::fs::read_dir(self.folder.path()).unwrap().next().is_none()
    }

    pub(crate) fn resolve(&self, overrides: &Overrides, env: Pairs) -> Result<Settings, Fault> {
        resolve_among(&[&PLATFORM], overrides, &map(env), &self.paths, &[sandbox()])
    }
}

pub(crate) fn sandbox() -> BuiltIn {
    BuiltIn {
        name: "sandbox/testing".to_owned(),
        platform: "testing",
        url: "sandbox:testing".to_owned(),
        values: map(&[("tenant", "t-sandbox")]),
        secrets: map(&[("password", "not-a-secret-sandbox")]),
    }
}

const ACME: &str = r#"
[profiles.acme]
platform = "testing"
url = "https://acme.example/"
tenant = "t-profile"
region = "us"
protect = true
output = "yaml"
connect_timeout = "1s"
timeout = 5
max_wait = "2m"
retries = 1
rate = 2.5
max_jobs = 3
max_rows = 100
store = "file"
insecure = true
ca_bundle = "roots.pem"
client_cert = "/etc/cert.pem"
client_key = "~/key.pem"
[profiles.acme.secrets]
password = "env:OTHER"
"#;

fn profile(name: &str) -> Overrides {
    Overrides { profile: Some(name.to_owned()), ..Overrides::default() }
}

fn shown<'a>(settings: &'a Settings, key: &str) -> (&'a str, &'a Source) {
    let (value, source) = &settings.sources[key];
    (value, source)
}

#[test]
fn for_every_key_flag_beats_environment_beats_profile_beats_default() {
    let place = TestPlace::with(ACME);
    let bare =
        TestPlace::with("[profiles.acme]\nplatform='testing'\nurl='https://acme.example'\ntenant='t'\n");
    let flags = Overrides {
        url: Some("https://flag.example".into()),
        ca_bundle: Some("flag.pem".into()),
        client_cert: Some("flag.pem".into()),
        client_key: Some("flag.pem".into()),
        insecure: true,
        connect_timeout: Some(Duration::from_secs(40)),
        timeout: Some(Duration::from_secs(41)),
        max_wait: Some(Duration::from_secs(42)),
        rate: Some(43.0),
        retries: Some(44),
        settings: map(&[("tenant", "t-flag"), ("region", "eu")]),
        ..profile("acme")
    };
    let home = place.paths.config.join("roots.pem").display().to_string();
    // Key, value by flag, variable and its value, value in the profile, default.
    let rows = [
        (
            "url",
            "https://flag.example",
            "https://env.example",
            "https://acme.example",
            "https://acme.example",
        ),
        ("tenant", "t-flag", "t-env", "t-profile", "t"),
        ("region", "eu", "us", "us", "eu"),
        ("ca_bundle", "flag.pem", "env.pem", &home, ""),
        ("client_cert", "flag.pem", "env.pem", "/etc/cert.pem", ""),
        ("client_key", "flag.pem", "env.pem", "/home/x/key.pem", ""),
        ("insecure", "true", "false", "true", "false"),
        ("connect_timeout", "40s", "7s", "1s", "10s"),
        ("timeout", "41s", "250ms", "5s", "60s"),
        ("max_wait", "42s", "0s", "120s", "60s"),
        ("rate", "43", "9", "2.5", ""),
        ("max_jobs", "", "9", "3", ""),
        ("max_rows", "", "9", "100", ""),
        ("retries", "44", "0", "1", "4"),
        ("output", "", "csv", "yaml", ""),
        ("store", "", "memory", "file", "keyring"),
    ];
    for (key, flag, env, kept, default) in rows {
        let name = format!("IAMCTL_{}", key.to_uppercase());
        let env_pairs = [(name.as_str(), env), ("HOME", "/home/x")];
        if !flag.is_empty() {
            let settings = place.resolve(&flags, &env_pairs).unwrap();
            assert_eq!(shown(&settings, key), (flag, &Source::Flag));
        }
        let settings = place.resolve(&profile("acme"), &env_pairs).unwrap();
        assert_eq!(shown(&settings, key), (env, &Source::Environment(name.clone())));
        let settings = place.resolve(&profile("acme"), &[(&name, ""), ("HOME", "/home/x")]).unwrap();
        assert_eq!(shown(&settings, key), (kept, &Source::Profile));
        let settings = bare.resolve(&profile("acme"), &[]).unwrap();
        let found = settings.sources.get(key).map_or("", |(value, _)| value);
        assert_eq!(found, default, "{key}");
    }
}

#[test]
fn the_resolved_values_are_those_that_explain_shows() {
    let place = TestPlace::with(ACME);
    let settings = place.resolve(&profile("acme"), &[("HOME", "/home/x")]).unwrap();
    assert!(settings.protect && settings.insecure && !settings.ephemeral && !settings.allow_http);
    assert_eq!(settings.url, "https://acme.example");
    assert_eq!(settings.values, map(&[("tenant", "t-profile"), ("region", "us")]));
    assert_eq!(settings.connect_timeout, Duration::from_secs(1));
    assert_eq!(settings.timeout, Duration::from_secs(5));
    assert_eq!(settings.max_wait, Duration::from_secs(120));
    assert_eq!((settings.retries, settings.rate, settings.max_jobs), (1, Some(2.5), Some(3)));
    assert_eq!(settings.client_key.as_deref(), Some(Path::new("/home/x/key.pem")));
    assert_eq!(settings.store, StoreChoice::File);
    assert_eq!(settings.secret_references, map(&[("password", "env:OTHER")]));
}

#[test]
fn the_profile_is_chosen_by_flag_then_environment_then_default_then_being_the_only_one() {
    let two = "default = \"b\"\n[profiles.a]\nplatform='testing'\nurl='https://a.example'\ntenant='t'\n\
               [profiles.b]\nplatform='testing'\nurl='https://b.example'\ntenant='t'\n";
    let place = TestPlace::with(two);
    let name = |overrides: &Overrides, env: Pairs| place.resolve(overrides, env).unwrap().profile;
    let asked = ("IAMCTL_PROFILE", "b");
    assert_eq!(name(&profile("a"), &[asked]), "a");
    assert_eq!(name(&Overrides::default(), &[("IAMCTL_PROFILE", "a")]), "a");
    assert_eq!(name(&Overrides::default(), &[]), "b");
    let free = [("IAMCTL_PLATFORM", "testing"), ("IAMCTL_URL", "https://x.example"), ("IAMCTL_TENANT", "t")];
    assert_eq!(name(&Overrides::default(), &free), PROFILE_LESS);
    assert_eq!(name(&profile("a"), &free), "a");

    let only = TestPlace::with(ACME);
    assert_eq!(only.resolve(&Overrides::default(), &[]).unwrap().profile, "acme");
    let without = TestPlace::with(two.trim_start_matches("default = \"b\"\n"));
    let fault = without.resolve(&Overrides::default(), &[]).unwrap_err();
    assert!(fault.kind() == Kind::Configuration && fault.to_string().contains("a, b"), "{fault}");
    let fault = TestPlace::with("").resolve(&Overrides::default(), &[]).unwrap_err().to_string();
    assert!(fault.contains("iamctl profiles add") && fault.contains("sandbox/"), "{fault}");
}

#[test]
fn a_run_without_a_profile_or_with_a_built_in_one_touches_no_file() {
    // Reading this file would fail.
    let place = TestPlace::with("this is no TOML");
    let free = [("IAMCTL_PLATFORM", "testing"), ("IAMCTL_URL", "https://x.example/"), ("IAMCTL_TENANT", "t")];
    let settings = place.resolve(&Overrides::default(), &free).unwrap();
    assert!(settings.ephemeral && settings.url == "https://x.example");
    let settings = place.resolve(&profile("sandbox/testing"), &[]).unwrap();
    assert!(settings.ephemeral && settings.url == "sandbox:testing");
    assert!(place.resolve(&profile("acme"), &[]).is_err());

    let empty = TestPlace::with("");
    empty.resolve(&Overrides::default(), &free).unwrap();
    empty.resolve(&profile("sandbox/testing"), &[]).unwrap();
    assert!(empty.is_untouched());
}

#[test]
fn a_variable_cannot_turn_a_built_in_profile_towards_a_real_platform() {
    let place = TestPlace::with("");
    let env = [("IAMCTL_URL", "https://real.example"), ("IAMCTL_PLATFORM", "other")];
    let settings = place.resolve(&profile("sandbox/testing"), &env).unwrap();
    assert_eq!(shown(&settings, "url"), ("sandbox:testing", &Source::BuiltIn));
    let flag = Overrides { url: Some("http://127.0.0.1:8080".into()), ..profile("sandbox/testing") };
    assert_eq!(place.resolve(&flag, &env).unwrap().url, "http://127.0.0.1:8080");
}

#[test]
fn an_unknown_profile_lists_what_there_is_and_what_is_near() {
    let place = TestPlace::with(ACME);
    let fault = place.resolve(&profile("acmee"), &[]).unwrap_err();
    assert_eq!(fault.kind(), Kind::Configuration);
    let text = fault.to_string();
    assert!(text.contains("acme, sandbox/testing") && text.contains("did you mean \"acme\""), "{text}");
}

#[test]
fn the_platform_of_a_profile_is_not_overridden() {
    let place = TestPlace::with(ACME);
    let flag = Overrides { platform: Some("hid".into()), ..profile("acme") };
    assert_eq!(place.resolve(&flag, &[]).unwrap_err().kind(), Kind::Usage);
    assert_eq!(
        place.resolve(&profile("acme"), &[("IAMCTL_PLATFORM", "hid")]).unwrap().platform.name,
        "testing"
    );
    let unknown = Overrides {
        platform: Some("nope".into()),
        url: Some("https://x.example".into()),
        ..Overrides::default()
    };
    let fault = place.resolve(&unknown, &[]).unwrap_err();
    assert!(fault.kind() == Kind::Configuration && fault.to_string().contains(PLATFORMS[0].name), "{fault}");
}

#[test]
fn a_missing_or_impossible_setting_is_named_with_its_variable_and_file() {
    let place = TestPlace::with("[profiles.acme]\nplatform='testing'\nurl='https://acme.example'\n");
    let fault = place.resolve(&profile("acme"), &[]).unwrap_err();
    let text = fault.to_string();
    assert_eq!(fault.kind(), Kind::Configuration);
    for word in ["\"tenant\"", "IAMCTL_TENANT", "profiles.toml", "--setting tenant"] {
        assert!(text.contains(word), "{text}");
    }
    let env = [("IAMCTL_TENANT", "t"), ("IAMCTL_REGION", "mars")];
    let fault = place.resolve(&profile("acme"), &env).unwrap_err();
    assert!(fault.kind() == Kind::Configuration && fault.to_string().contains("eu, us"), "{fault}");
    let flag = Overrides { settings: map(&[("tenat", "t")]), ..profile("acme") };
    let fault = place.resolve(&flag, &[]).unwrap_err();
    assert!(fault.kind() == Kind::Usage && fault.to_string().contains("tenant, region"), "{fault}");
}

#[test]
fn an_unusable_value_names_where_it_stands() {
    let place = TestPlace::with(ACME);
    for (name, value) in [
        ("IAMCTL_TIMEOUT", "soon"),
        ("IAMCTL_CONNECT_TIMEOUT", "0"),
        ("IAMCTL_RATE", "0"),
        ("IAMCTL_RETRIES", "-1"),
        ("IAMCTL_INSECURE", "maybe"),
        ("IAMCTL_STORE", "cupboard"),
        ("IAMCTL_URL", "http://acme.example"),
        ("IAMCTL_URL", "sandbox:testing"),
    ] {
        let fault = place.resolve(&profile("acme"), &[(name, value)]).unwrap_err();
        assert_eq!(fault.kind(), Kind::Configuration, "{name}");
        assert!(value.starts_with("sandbox:") || fault.to_string().contains(name), "{fault}");
    }
    for line in ["timout = '5s'", "timeout = 'soon'", "region = 'mars'", "url = 'ftp://x'", "store = 'x'"] {
        let file = format!("[profiles.acme]\nplatform='testing'\ntenant='t'\n{line}\n");
        let fault = TestPlace::with(&file).resolve(&profile("acme"), &[]).unwrap_err();
        let key = line.split(' ').next().unwrap();
        assert!(fault.kind() == Kind::Configuration && fault.to_string().contains(key), "{fault}");
    }
}

#[test]
fn http_in_a_profile_needs_its_consent() {
    let file = "[profiles.acme]\nplatform='testing'\nurl='http://acme.example'\ntenant='t'\n";
    assert!(TestPlace::with(file).resolve(&profile("acme"), &[]).is_err());
    let consent = format!("{file}allow_http = true\n");
    assert!(TestPlace::with(&consent).resolve(&profile("acme"), &[]).unwrap().allow_http);
}

#[test]
fn a_secret_in_the_profile_is_refused_without_being_repeated() {
    for line in ["password = 'not-a-secret-1'", "pasword = 'env:NAME'"] {
        let file = format!(
            "[profiles.acme]\nplatform='testing'\nurl='https://a.example'\ntenant='t'\n\
             [profiles.acme.secrets]\n{line}\n"
        );
        let fault = TestPlace::with(&file).resolve(&profile("acme"), &[]).unwrap_err();
        assert_eq!(fault.kind(), Kind::Configuration);
        assert!(!fault.to_string().contains("not-a-secret"), "{fault}");
    }
}

#[test]
fn proxies_are_read_in_either_case_and_their_passwords_not_shown() {
    let place = TestPlace::with(ACME);
    let env = [
        ("https_proxy", "http://me:not-a-secret-1@proxy.example:3128"),
        ("HTTPS_PROXY", "http://other.example"),
        ("HTTP_PROXY", "http://plain.example"),
        ("no_proxy", "a.example,b.example"),
    ];
    let settings = place.resolve(&profile("acme"), &env).unwrap();
    let told = |proxy: &Option<ProxyAddress>| {
        proxy.as_ref().map(|proxy| (proxy.variable.clone(), proxy.address.clone())).unwrap_or_default()
    };
    let pair = |variable: &str, address: &str| (variable.to_owned(), address.to_owned());
    let address = "http://me:not-a-secret-1@proxy.example:3128";
    assert_eq!(told(&settings.proxies.https), pair("https_proxy", address));
    assert_eq!(told(&settings.proxies.http), pair("HTTP_PROXY", "http://plain.example"));
    assert_eq!(settings.proxies.no.as_deref(), Some("a.example,b.example"));
    assert_eq!(settings.proxies.all, None);
    assert!(!format!("{settings:?} {:?}", settings.proxies).contains("not-a-secret"));
}

#[test]
fn no_platform_declares_a_name_that_means_something_else_here() {
    for platform in PLATFORMS {
        for setting in platform.settings {
            let clash = keys::keys().any(|key| key == setting.name) || setting.name == "secrets";
            assert!(!clash, "{} of {}", setting.name, platform.name);
        }
        for secret in platform.secrets {
            assert_ne!(secret.name, store::TOKEN, "{}", platform.name);
            assert!(!secret.name.contains('/'), "{}", platform.name);
        }
    }
}
