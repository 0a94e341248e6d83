//! References to secrets in a profile: `env:NAME`, `file:PATH` and `cmd:COMMAND`.

use super::paths::Paths;
use super::{command, values};
use crate::fault::Fault;
use crate::files;
use crate::secret::Secret;
use std::collections::BTreeMap;
use std::path::Path;

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
                let path = values::path_below(&paths.config, env.get("HOME").map(String::as_str), path);
                // A device's owner and mode say nothing.
                files::check(&path).map_err(|error| unreadable(&path, &error))?;
                paths.check_secret(&path)?;
                read_file(&path)
            }
            Reference::Command(line) => command::run(line),
        }
    }
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
        let (config, state) = (folder.path().to_owned(), folder.path().join("state"));
        let paths = Paths { config, state, insecure: false };
        let env = BTreeMap::from([("NAME".to_owned(), "not-a-secret-2".to_owned())]);
        for (text, secret) in [("file:key", "not-a-secret-1"), ("env:NAME", "not-a-secret-2")] {
            let found = Reference::read(text).unwrap().resolve(&env, &paths).unwrap();
            assert_eq!(found.expose(), secret);
        }
        for text in ["env:OTHER", "file:absent", "file:."] {
            assert!(Reference::read(text).unwrap().resolve(&env, &paths).is_err(), "{text}");
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
