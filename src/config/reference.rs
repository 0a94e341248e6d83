//! References to secrets in a profile: `env:NAME`, `file:PATH` and `cmd:COMMAND`.

use super::paths::{self, Paths};
use super::{bond, command, values};
use crate::fault::Fault;
use crate::files;
use crate::secret::Secret;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A profile's word about where a secret is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reference {
    /// In an environment variable.
    Environment(String),
    /// In a file.
    File(String),
    /// What a command prints.
    Command(String),
}

/// How references begin.
pub const PREFIXES: &[&str] = &["env:", "file:", "cmd:"];

/// Whether a profile's word about a secret says where it is, and is not the secret itself.
pub fn is_reference(text: &str) -> bool {
    Reference::read(text).is_ok()
}

/// A longer file is not what was meant; keys and certificates are far below this.
const LONGEST_FILE: u64 = 64 * 1024;

impl Reference {
    /// Reads `env:NAME`, `file:PATH` or `cmd:COMMAND`. Never repeats the text: it may be a secret put in the wrong place.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        match text.split_once(':') {
            Some(("env", name)) if !name.is_empty() => Ok(Reference::Environment(name.to_owned())),
            Some(("file", path)) if !path.is_empty() => Ok(Reference::File(path.to_owned())),
            Some(("cmd", line)) => {
                command::words(line)?;
                Ok(Reference::Command(line.trim().to_owned()))
            }
            Some(("op", _)) => {
                Err("a reference of 1Password is read by its own command: cmd:op read REFERENCE; a profile \
                                    holds no secrets themselves"
                    .to_owned())
            }
            Some(("exec", _)) => Err("a command that prints the secret is written cmd:COMMAND".to_owned()),
            _ => Err("it must be env:NAME, file:PATH or cmd:COMMAND; a profile holds no secrets themselves"
                .to_owned()),
        }
    }

    /// What it refers to, without the line ends that editors add to a file. A relative path starts at the
    /// folder of `profiles.toml`.
    pub(super) fn resolve(&self, env: &BTreeMap<String, String>, paths: &Paths) -> Result<Secret, Fault> {
        match self {
            Reference::Environment(name) => match env.get(name).filter(|value| !value.is_empty()) {
                Some(value) => Ok(Secret::new(value.as_str())),
                None => Err(Fault::configuration(format!("the environment variable {name} is not set"))
                    .hint(format!("set {name}, or change the reference in profiles.toml"))),
            },
            Reference::File(path) => {
                let path = values::path_below(&paths.config, values::home(env), path);
                refuse_own(&path, paths)?;
                // A device's owner and mode say nothing.
                files::check(&path).map_err(|error| unreadable(&path, &error))?;
                paths.check_secret(&path)?;
                read_file(&path)
            }
            Reference::Command(line) => {
                let path = env.get("PATH").map(String::as_str);
                command::run(line, command::Start { folder: &paths.config, path })
            }
        }
    }
}

/// Refuses what this tool keeps itself: the secrets of one profile would go to the address of another.
fn refuse_own(path: &Path, paths: &Paths) -> Result<(), Fault> {
    let whole = |path: &Path| {
        let found = std::fs::canonicalize(path).or_else(|_| std::path::absolute(path));
        found.unwrap_or_else(|_| path.to_owned())
    };
    let (found, config) = (whole(path), whole(&paths.config));
    let is_own = |state: &PathBuf| {
        let state = whole(state);
        // Profiles may be kept in the same folder as state, and secrets beside them; no secret is in a folder of ours.
        let beside = config.starts_with(&state) && found.starts_with(&config);
        let kept = paths::FOLDERS.iter().any(|folder| found.starts_with(whole(&state.join(folder))));
        found.starts_with(&state) && (kept || !beside)
    };
    if [&paths.state, &paths.own].into_iter().any(is_own) { Err(own_file(path)) } else { Ok(()) }
}

fn own_file(path: &Path) -> Fault {
    Fault::configuration(format!(
        "{} is one of the files in which iamctl keeps secrets itself",
        path.display()
    ))
    .hint("nothing was sent; keep the secret of a file: reference in a file of its own, elsewhere")
}

fn unreadable(path: &Path, error: &std::io::Error) -> Fault {
    Fault::configuration(format!("cannot read the secret in {}: {error}", path.display()))
        .hint("check that it is a file with the secret alone, and that you may read it, or use cmd:COMMAND")
}

fn read_file(path: &Path) -> Result<Secret, Fault> {
    let bytes = files::read(path, LONGEST_FILE).map(zeroize::Zeroizing::new);
    let bytes = bytes.map_err(|error| unreadable(path, &error))?;
    let wrong = |what: &str| {
        Fault::configuration(format!("the secret in {} {what}", path.display()))
            .hint("keep the secret alone in the file, as text")
    };
    let text = std::str::from_utf8(&bytes).map_err(|_| wrong("is not UTF-8 text"))?;
    // A copy or another name of one is no better.
    if text.contains(bond::HEADER) {
        return Err(own_file(path));
    }
    let secret = Secret::alone(text);
    secret.unfit().map_or(Ok(()), |unfit| Err(wrong(&unfit.to_string())))?;
    Ok(secret)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_reads_the_environment_or_a_file_without_its_line_end() {
        let folder = tempfile::tempdir().unwrap();
        let key = folder.path().join("key");
        let mut options = std::fs::File::options();
        let mut file = crate::owner::private(options.write(true).create_new(true)).open(key).unwrap();
        std::io::Write::write_all(&mut file, b"not-a-secret-1\r\n").unwrap();
        let paths = Paths { config: folder.path().to_owned(), ..Paths::within(folder.path()) };
        let env = BTreeMap::from([("NAME".to_owned(), "not-a-secret-2".to_owned())]);
        for (text, secret) in [("file:key", "not-a-secret-1"), ("env:NAME", "not-a-secret-2")] {
            let found = Reference::read(text).unwrap().resolve(&env, &paths).unwrap();
            assert_eq!(found.expose(), secret);
        }
        for text in ["env:OTHER", "file:absent", "file:."] {
            assert!(Reference::read(text).unwrap().resolve(&env, &paths).is_err(), "{text}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn no_reference_leads_to_what_this_tool_keeps_itself() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path();
        let kept = |path: &str, text: &str| {
            let path = place.join(path);
            crate::owner::private_folder(path.parent().unwrap()).unwrap();
            let mut options = std::fs::File::options();
            let mut file = crate::owner::private(options.write(true).create_new(true)).open(path).unwrap();
            std::io::Write::write_all(&mut file, text.as_bytes()).unwrap();
        };
        let bound = format!("{{\"password\":\"{}{{}}\"}}", bond::HEADER);
        for path in ["state/secrets/p.json", "own/secrets/p.json", "state/x", "state/config/x"] {
            kept(path, "not-a-secret-1");
        }
        kept("config/copy", &bound);
        kept("config/own", "not-a-secret-2");
        kept("state/config/own", "not-a-secret-2");
        std::os::unix::fs::symlink(place.join("state"), place.join("config/link")).unwrap();
        let apart = Paths::within(place);
        let within = Paths { config: place.join("state/config"), ..Paths::within(place) };
        let together = Paths { config: place.join("state"), ..Paths::within(place) };
        for (paths, reference, refused) in [
            (&apart, "file:../state/secrets/p.json", true),
            (&apart, "file:../own/secrets/p.json", true),
            (&apart, "file:../state/x", true),
            (&apart, "file:link/secrets/p.json", true),
            (&apart, "file:copy", true),
            (&apart, "file:own", false),
            (&within, "file:own", false),
            (&within, "file:../x", true),
            (&together, "file:secrets/p.json", true),
            (&together, "file:x", false),
        ] {
            let found = Reference::read(reference).unwrap().resolve(&BTreeMap::new(), paths);
            let told = found.as_ref().err().map(ToString::to_string);
            assert_eq!(
                told.is_some_and(|told| told.contains("keeps secrets itself")),
                refused,
                "{reference}: {found:?}"
            );
        }
    }

    #[test]
    fn a_secret_in_place_of_a_reference_is_refused_and_not_repeated() {
        for text in
            ["not-a-secret-1", "env:", "file:", "cmd:", "cmd: ", "cmd:op 'read", "vault:not-a-secret-1", ""]
        {
            assert!(Reference::read(text).is_err_and(|why| !why.contains("not-a-secret")), "{text}");
        }
    }

    #[test]
    fn a_file_that_holds_no_text_is_refused_without_showing_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        for bytes in [&b"\n"[..], &[0xff, 0xfe][..], &[b'x'; 70_000][..]] {
            std::fs::write(&path, bytes).unwrap();
            assert!(read_file(&path).is_err_and(|fault| !fault.to_string().contains("xxx")));
        }
    }
}
