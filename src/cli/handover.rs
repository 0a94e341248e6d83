//! Handing over a secret that a command has just made: shown once on standard output, or written to a file
//! that only its owner can read, with a fingerprint shown in its place. Nothing keeps it afterwards.

use crate::commands::{Column, Show};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::output::screen::Screen;
use crate::output::{self, Dry, Style, View};
use crate::session::{Handover, Outcome};
use serde_json::Value;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The way from a command that makes a secret to its owner.
pub struct Delivery<'a> {
    screen: &'a Screen,
    style: &'a Style,
    view: View<'a>,
    file: Option<(PathBuf, Mutex<Option<File>>)>,
}

impl<'a> Delivery<'a> {
    /// Gets ready, and takes the file's place, so that it cannot fail once the secret is there.
    ///
    /// # Errors
    /// Usage: the file exists or cannot be made.
    pub fn new(
        screen: &'a Screen,
        style: &'a Style,
        view: View<'a>,
        path: Option<&str>,
    ) -> Result<Self, Fault> {
        let file = match path {
            Some(path) => Some((PathBuf::from(path), Mutex::new(Some(reserve(Path::new(path))?)))),
            None => None,
        };
        Ok(Delivery { screen, style, view, file })
    }

    fn write(&self, path: &Path, place: &Mutex<Option<File>>, answer: &RawValue) -> Result<Value, Fault> {
        let mut value: Value = serde_json::from_str(answer.get())
            .map_err(|error| Fault::unexpected(format!("the platform's reply cannot be read: {error}")))?;
        let secrets = self.view.columns.iter().filter(|column| column.heading.show == Show::Secret);
        let secrets = secrets.filter_map(|column| Some((column, json::text_at(&value, column.pointer)?)));
        let secrets: Vec<(&Column, String)> = secrets.collect();
        if secrets.is_empty() {
            return Err(Fault::unexpected("the platform's answer holds no secret to write")
                .hint("the command did its work; the account may not be allowed to see the secret"));
        }
        // What goes to the file is not to be seen elsewhere, by whatever name it is there a second time.
        json::hide(&mut value, self.view.secret_members);
        let mut taken = place.lock().unwrap_or_else(PoisonError::into_inner);
        for (column, secret) in &secrets {
            let file = taken.as_mut().ok_or_else(|| Fault::unexpected("the secret was written before"))?;
            // One secret stands alone, several are told apart by name.
            let line = match secrets.len() {
                1 => format!("{secret}\n"),
                _ => format!("{}: {secret}\n", column.heading.name),
            };
            file.write_all(line.as_bytes()).and_then(|()| file.sync_all()).map_err(|error| {
                Fault::configuration(format!("{} cannot be written: {error}", path.display()))
            })?;
            let digest = Sha256::digest(secret.as_bytes());
            let shown: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
            json::put(&mut value, column.pointer, format!("sha256:{shown}").into());
        }
        *taken = None;
        Ok(value)
    }
}

impl Handover for Delivery<'_> {
    fn deliver(&self, answer: &RawValue) -> Result<(), Fault> {
        let (raw, reveal_once) = match &self.file {
            Some((path, place)) => {
                let value = self.write(path, place, answer)?;
                self.screen.say(&format!("the secret is in {}", path.display()));
                (json::raw(&value), true)
            }
            None => (answer.to_owned(), true),
        };
        let view = View {
            columns: self.view.columns,
            secret_members: self.view.secret_members,
            id: self.view.id,
            what: self.view.what,
            reveal_once,
        };
        output::show(self.screen, self.style, &view, Outcome::Item(raw), &str::to_owned, "", Dry::Text)
    }
}

impl Drop for Delivery<'_> {
    fn drop(&mut self) {
        // A place that was taken and not filled is given back.
        if let Some((path, place)) = &self.file
            && place.lock().unwrap_or_else(PoisonError::into_inner).is_some()
        {
            let _ = std::fs::remove_file(path);
        }
    }
}

fn reserve(path: &Path) -> Result<File, Fault> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Fault::new(Kind::Usage, format!("{} exists already and is not overwritten", path.display()))
        }
        _ => Fault::usage(format!("{} cannot be made: {error}", path.display())),
    })
}
