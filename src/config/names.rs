//! Names of a platform's things for completion, by profile: noted by lists that were run, read where somebody presses TAB.
//! They are a convenience: what cannot be read or written is as if it were not there.

use super::choose::{Chosen, Environment, choose, variable};
use super::paths::{Paths, encode};
use super::settings::{BuiltIn, Overrides};
use super::values;
use crate::files;
use crate::owner;
use crate::text;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

/// Names of one kind that are kept at most.
pub const MOST_NAMES: usize = 2_000;

/// The longest name that is kept, in bytes.
const LONGEST_NAME: usize = 128;

/// The longest file, in bytes.
const LONGEST_FILE: u64 = 4 * 1024 * 1024;

/// The setting that turns them off, and its variable.
pub(super) const SETTING: &str = "completion_names";
const VARIABLE: &str = "IAMCTL_COMPLETION_NAMES";

/// Names by the argument that takes them.
pub type ShownNames = BTreeMap<String, Vec<String>>;

/// Whether a name may stand on a line as it is: nothing in it is a control of the terminal or unseen, and it is no flag.
pub fn is_fit(name: &str) -> bool {
    let seen = |sign: char| sign == ' ' || !text::is_invisible(sign);
    !name.is_empty()
        && name.len() <= LONGEST_NAME
        && !name.starts_with('-')
        && name.trim() == name
        && name.chars().all(seen)
}

impl Paths {
    /// The file with the names of one profile.
    pub fn names(&self, profile: &str) -> PathBuf {
        self.state.join("names").join(format!("{}.json", encode(profile)))
    }
}

/// The names of a profile's platform, as far as they are known and its user's own.
pub fn known_names(paths: &Paths, profile: &str, platform: &str) -> ShownNames {
    let path = paths.names(profile);
    let folders = [paths.state.clone(), paths.state.join("names"), path.clone()];
    // Names that others may read are replaced by a file for their user alone.
    let is_open = |place| owner::check_secret(place).is_err();
    if !paths.insecure && (folders.iter().any(|place| owner::check(place).is_err()) || is_open(&path)) {
        return ShownNames::new();
    }
    let text = files::read_text(&path, LONGEST_FILE).unwrap_or_default();
    let value: Value = serde_json::from_str(&text).unwrap_or_default();
    if value["platform"] != platform {
        return ShownNames::new();
    }
    let list = |list: &Value| -> Vec<String> {
        let names = list.as_array().into_iter().flatten().filter_map(Value::as_str);
        names.filter(|name| is_fit(name)).take(MOST_NAMES).map(str::to_owned).collect()
    };
    let kinds = value["names"].as_object().into_iter().flatten();
    kinds.map(|(arg, names)| (arg.clone(), list(names))).filter(|(_, names)| !names.is_empty()).collect()
}

/// Keeps names of one kind: in the place of those that were known where the list was whole, else before them.
pub fn keep_names(
    paths: &Paths,
    (profile, platform): (&str, &str),
    arg: &str,
    names: Vec<String>,
    whole: bool,
) {
    let mut all = known_names(paths, profile, platform);
    let known = all.remove(arg).unwrap_or_default();
    let mut there = HashSet::new();
    let older = if whole { Vec::new() } else { known.clone() };
    let names: Vec<String> =
        names.into_iter().chain(older).filter(|name| there.insert(name.clone())).take(MOST_NAMES).collect();
    // A list that shows what is known already costs no write.
    if names == known
        || !whole && known.iter().collect::<HashSet<_>>() == names.iter().collect::<HashSet<_>>()
    {
        return;
    }
    all.insert(arg.to_owned(), names);
    let text = format!("{}\n", json!({"version": 1, "platform": platform, "names": all}));
    let path = paths.names(profile);
    let Some(folder) = path.parent().filter(|_| paths.check_state().is_ok()) else { return };
    // A crash may lose them; nothing waits for the disk.
    let _ = owner::private_folder(folder).and_then(|()| {
        let mut file = tempfile::Builder::new().prefix(".names-").tempfile_in(folder)?;
        file.write_all(text.as_bytes())?;
        file.persist(&path).map_err(|failed| failed.error)?;
        Ok(())
    });
}

/// Removes the names of a profile.
///
/// # Errors
/// Why they are still there, as a sentence.
pub fn forget_names(paths: &Paths, profile: &str) -> Result<(), String> {
    let path = paths.names(profile);
    match fs::remove_file(&path) {
        Err(error) if path.symlink_metadata().is_ok() => {
            Err(format!("the names for completion in {} are still there: {error}", path.display()))
        }
        _ => Ok(()),
    }
}

/// The names that a line may be completed with: of the profile that it is about, unless that is turned off.
pub fn offered_names(
    overrides: &Overrides,
    env: &Environment,
    paths: &Paths,
    built_in: &[BuiltIn],
) -> ShownNames {
    let Ok((Chosen::Kept(view), _)) = choose(overrides, env, paths, built_in) else {
        return ShownNames::new();
    };
    let said = variable(env, VARIABLE).or_else(|| view.values.get(SETTING).map(String::as_str));
    let off = said.is_some_and(|said| values::yes_or_no(said).is_ok_and(|on| !on));
    if off { ShownNames::new() } else { known_names(paths, &view.name, &view.platform) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn names_are_kept_by_kind_and_a_whole_list_takes_the_place_of_the_last() {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::within(folder.path());
        keep_names(&paths, ("p", "hid"), "user", texts(&["ann", "bob"]), true);
        keep_names(&paths, ("p", "hid"), "group", texts(&["staff"]), true);
        keep_names(&paths, ("p", "hid"), "user", texts(&["cid", "ann"]), false);
        let known = known_names(&paths, "p", "hid");
        assert_eq!((&known["user"], &known["group"]), (&texts(&["cid", "ann", "bob"]), &texts(&["staff"])));
        keep_names(&paths, ("p", "hid"), "user", texts(&["eve"]), true);
        assert_eq!(known_names(&paths, "p", "hid")["user"], texts(&["eve"]));
        assert!(known_names(&paths, "p", "entrust").is_empty() && known_names(&paths, "q", "hid").is_empty());
        forget_names(&paths, "p").unwrap();
        forget_names(&paths, "p").unwrap();
        assert!(known_names(&paths, "p", "hid").is_empty());
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_may_read_is_not_used_and_replaced_by_one_that_they_may_not() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::within(folder.path());
        keep_names(&paths, ("p", "hid"), "user", texts(&["ann"]), true);
        let path = paths.names("p");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(known_names(&paths, "p", "hid").is_empty());
        keep_names(&paths, ("p", "hid"), "user", texts(&["ann"]), true);
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(known_names(&paths, "p", "hid")["user"], texts(&["ann"]));
    }

    #[test]
    fn there_are_never_more_than_so_many_and_hostile_ones_are_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::within(folder.path());
        let many = (0..3 * MOST_NAMES).map(|number| format!("n{number}")).collect();
        keep_names(&paths, ("p", "hid"), "user", many, true);
        assert_eq!(known_names(&paths, "p", "hid")["user"].len(), MOST_NAMES);
        for bad in ["", "a\nb", "\u{1b}[31m", "a\tb", "-rf", " a", "a\u{202e}b", "a\u{0}", &"x".repeat(129)] {
            assert!(!is_fit(bad), "{bad:?}");
        }
        for good in ["ann", "Ann O'Hara", "a$(b)", "佐藤", "ann@example.test"] {
            assert!(is_fit(good), "{good}");
        }
    }

    #[test]
    fn a_broken_file_knows_no_names_and_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths::within(folder.path());
        keep_names(&paths, ("p", "hid"), "user", texts(&["ann"]), true);
        let path = paths.names("p");
        for text in [
            "",
            "{",
            "[]",
            "{\"platform\":\"hid\",\"names\":7}",
            "{\"platform\":\"hid\",\"names\":{\"user\":[1,null,{}]}}",
            "\u{0}\u{1}",
        ] {
            fs::write(&path, text).unwrap();
            assert!(known_names(&paths, "p", "hid").is_empty(), "{text}");
        }
        fs::write(&path, b"\xff\xfe").unwrap();
        assert!(known_names(&paths, "p", "hid").is_empty());
        keep_names(&paths, ("p", "hid"), "user", texts(&["bob"]), false);
        assert_eq!(known_names(&paths, "p", "hid")["user"], texts(&["bob"]));
    }
}
