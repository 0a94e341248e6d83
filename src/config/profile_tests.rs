//! `profiles.toml` as a person edits it.

use super::*;
use crate::config::tests::{PLATFORM, TestPlace, map};

const FILE: &str = r#"# Our accounts.

# Used by everybody.
default = "acme" # for now

# The big one.
[profiles.acme]
platform = "testing"
url = "https://acme.example" # by the lake

# The other one.
[profiles.globex]
platform = "testing"
url = "https://globex.example"
[profiles.globex.secrets]
password = "file:key"

# The end.
"#;

fn add(profiles: &mut Profiles, name: &str) -> Result<(), Fault> {
    profiles.add_for(&PLATFORM, name, "https://new.example/", &map(&[("tenant", "t")]), &map(&[]))
}

#[test]
fn comments_survive_adding_removing_and_a_new_default() {
    let place = TestPlace::with(FILE);
    let mut profiles = Profiles::load(&place.paths).unwrap();
    add(&mut profiles, "new").unwrap();
    profiles.set_default("globex").unwrap();
    profiles.write().unwrap();
    profiles.remove("new").unwrap();
    profiles.set_default("acme").unwrap();
    profiles.write().unwrap();
    assert_eq!(std::fs::read_to_string(place.paths.profiles()).unwrap(), FILE);

    profiles.remove("acme").unwrap();
    profiles.write().unwrap();
    let text = std::fs::read_to_string(place.paths.profiles()).unwrap();
    for comment in ["# Our accounts.", "# Used by everybody.", "# The other one.", "# The end."] {
        assert!(text.contains(comment), "{text}");
    }
    assert!(!text.contains("acme") && !text.contains("The big one"), "{text}");
    let again = Profiles::load(&place.paths).unwrap();
    assert_eq!((again.names(), again.default()), (vec!["globex".to_owned()], None));
}

#[test]
fn a_comment_at_the_head_of_the_file_survives_the_removal_of_the_first_profile() {
    for (rest, left) in
        [("", "# Head.\n"), ("[profiles.b]\nurl = 'https://b.example'\n", "# Head.\n[profiles.b]")]
    {
        let place =
            TestPlace::with(&format!("# Head.\n\n# A.\n[profiles.a]\nurl = 'https://a.example'\n{rest}"));
        let mut profiles = Profiles::load(&place.paths).unwrap();
        profiles.remove("a").unwrap();
        profiles.write().unwrap();
        let text = std::fs::read_to_string(place.paths.profiles()).unwrap();
        assert!(text.starts_with(left) && !text.contains("# A."), "{text}");
    }
}

#[test]
fn an_added_profile_is_read_back_whole_and_the_file_is_private() {
    let place = TestPlace::with("");
    let mut profiles = Profiles::load(&place.paths).unwrap();
    let extras =
        map(&[("protect", "yes"), ("timeout", "5s"), ("retries", "2"), ("secrets.password", "env:NAME")]);
    let settings = map(&[("tenant", "a \"b\" c"), ("region", "us")]);
    profiles.add_for(&PLATFORM, "acme prod", "https://a.example/", &settings, &extras).unwrap();
    assert!(place.is_untouched(), "nothing is written before it is saved");
    profiles.write().unwrap();
    let view = Profiles::load(&place.paths).unwrap().get("acme prod").unwrap();
    assert_eq!((view.platform.as_str(), view.url.as_str()), ("testing", "https://a.example"));
    assert_eq!(view.values["tenant"], "a \"b\" c");
    assert_eq!((view.values["protect"].as_str(), view.values["retries"].as_str()), ("true", "2"));
    assert_eq!(view.secrets, map(&[("password", "env:NAME")]));
    #[cfg(unix)]
    {
        let metadata = std::fs::metadata(place.paths.profiles()).unwrap();
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o777, 0o600);
    }
}

#[test]
fn what_must_not_be_added_is_refused() {
    let place = TestPlace::with(FILE);
    let mut profiles = Profiles::load(&place.paths).unwrap();
    for name in ["acme", "Acme"] {
        assert_eq!(add(&mut profiles, name).unwrap_err().kind(), Kind::Conflict, "{name}");
    }
    for name in ["sandbox/testing", "a/b", "a\nb", "", "environment"] {
        assert_eq!(add(&mut profiles, name).unwrap_err().kind(), Kind::Usage, "{name}");
    }
    let mut refused = |url: &str, settings, extras| {
        let fault = profiles.add_for(&PLATFORM, "new", url, &map(settings), &map(extras)).unwrap_err();
        assert_eq!(fault.kind(), Kind::Usage, "{fault}");
        assert!(!fault.to_string().contains("not-a-secret"), "{fault}");
    };
    refused("http://a.example", &[], &[]);
    refused("sandbox:testing", &[], &[]);
    refused("https://a.example", &[("region", "mars")], &[]);
    refused("https://a.example", &[("nothing", "x")], &[]);
    refused("https://a.example", &[("url", "https://b.example")], &[]);
    refused("https://a.example", &[], &[("timeout", "soon")]);
    refused("https://a.example", &[], &[("secrets.password", "not-a-secret-1")]);
    refused("https://a.example", &[], &[("secrets.other", "env:NAME")]);
    assert!(profiles.add("new", "nope", "https://a.example", &map(&[]), &map(&[])).is_err());
    assert_eq!(profiles.names(), ["acme", "globex"]);
}

#[test]
fn renaming_keeps_place_comments_secrets_and_default() {
    let place = TestPlace::with(FILE);
    let mut profiles = Profiles::load(&place.paths).unwrap();
    profiles.rename("globex", "initech").unwrap();
    profiles.rename("acme", "ACME").unwrap();
    profiles.write().unwrap();
    let text = std::fs::read_to_string(place.paths.profiles()).unwrap();
    let expected = FILE.replace("\"acme\"", "\"ACME\"").replace("profiles.acme", "profiles.ACME");
    assert_eq!(text, expected.replace("profiles.globex", "profiles.initech"));
    assert_eq!(profiles.rename("initech", "acme").unwrap_err().kind(), Kind::Conflict);
    assert_eq!(profiles.rename("initech", "a/b").unwrap_err().kind(), Kind::Usage);
    assert_eq!(profiles.rename("nobody", "new").unwrap_err().kind(), Kind::NotFound);
}

#[test]
fn an_unknown_name_is_not_found_and_near_ones_are_named() {
    let place = TestPlace::with(FILE);
    let mut profiles = Profiles::load(&place.paths).unwrap();
    let fault = profiles.set_default("globx").unwrap_err();
    assert!(fault.kind() == Kind::NotFound && fault.to_string().contains("\"globex\""), "{fault}");
    assert_eq!(profiles.remove("nobody").unwrap_err().kind(), Kind::NotFound);
}

#[test]
fn a_syntax_error_shows_file_line_and_text() {
    let place = TestPlace::with("# one\n[profiles.acme]\nurl = https://acme.example\n");
    let fault = Profiles::load(&place.paths).unwrap_err();
    let text = fault.to_string();
    assert_eq!(fault.kind(), Kind::Configuration);
    for word in ["profiles.toml, line 3", "url = https://acme.example"] {
        assert!(text.contains(word), "{text}");
    }
    for line in ["password = not-a-secret-1", "password = \"not-a-secret-1", "not-a-secret-1 x"] {
        let place = TestPlace::with(&format!("[profiles.acme.secrets]\n{line}\n"));
        let text = Profiles::load(&place.paths).unwrap_err().to_string();
        assert!(text.contains("line 2") && !text.contains("not-a-secret"), "{text}");
    }
}

#[test]
fn a_file_of_another_shape_is_refused() {
    for text in [
        "profiles = 1",
        "default = 1",
        "defualt = 'a'",
        "[profiles]\na = 1",
        "[profiles.a]\nurl = []",
        "[profiles.a.secrets]\npassword = 1",
        "[profiles.'a/b']\nurl = 'x'",
        "[profiles.'']\nurl = 'x'",
        "[[profiles]]\na = 1",
    ] {
        let place = TestPlace::with(text);
        assert_eq!(Profiles::load(&place.paths).unwrap_err().kind(), Kind::Configuration, "{text}");
    }
    let place = TestPlace::with("\u{feff}profiles.a.url = 'https://a.example'\nprofiles.b = { url = 'x' }");
    assert_eq!(Profiles::load(&place.paths).unwrap().names(), ["a", "b"]);
}

#[cfg(unix)]
#[test]
fn a_linked_file_stays_a_link() {
    let place = TestPlace::with(FILE);
    let target = place.folder.path().join("shared.toml");
    std::fs::rename(place.paths.profiles(), &target).unwrap();
    std::os::unix::fs::symlink(&target, place.paths.profiles()).unwrap();
    let mut profiles = Profiles::load(&place.paths).unwrap();
    profiles.remove("acme").unwrap();
    profiles.write().unwrap();
    assert!(std::fs::symlink_metadata(place.paths.profiles()).unwrap().is_symlink());
    assert!(!std::fs::read_to_string(target).unwrap().contains("acme.example"));
}
