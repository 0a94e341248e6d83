//! Handing over a secret that a command has just made: shown once on standard output, or written to a file
//! that only its owner can read, with a fingerprint shown in its place. Nothing keeps it afterwards.

use super::new_file::NewFile;
use crate::commands::Show;
use crate::commands::args::SECRET_OUT;
use crate::fault::Fault;
use crate::json;
use crate::output::screen::Screen;
use crate::output::{self, Dry, Format, Style, View};
use crate::platforms::Operation;
use crate::session::{Handover, Outcome};
use serde_json::Value;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use std::path::Path;

/// Whether the operation is there to make a secret, which its answer shows once.
pub(super) fn makes_secret(operation: &Operation) -> bool {
    operation.args().any(|arg| std::ptr::eq(arg, &SECRET_OUT))
}

/// The way from a command that makes a secret to its owner.
pub struct Delivery<'a> {
    screen: &'a Screen,
    style: &'a Style,
    view: View<'a>,
    file: Option<NewFile>,
    /// Whether a secret is what the command is there to make.
    required: bool,
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
        required: bool,
    ) -> Result<Self, Fault> {
        let file = path.map(|path| NewFile::reserve(Path::new(path))).transpose()?;
        Ok(Delivery { screen, style, view, file, required })
    }

    fn write(&self, file: &NewFile, answer: &RawValue) -> Result<Value, Fault> {
        let mut value: Value = serde_json::from_str(answer.get())
            .map_err(|error| Fault::unexpected(format!("the platform's reply cannot be read: {error}")))?;
        let secrets = self.secrets(&value);
        if secrets.is_empty() && self.required {
            return Err(Fault::unexpected("the platform's answer holds no secret to write")
                .hint("the command did its work; the account may not be allowed to see the secret"));
        }
        if secrets.is_empty() {
            self.screen.say(&format!("no secret was made, so there is no {}", file.path().display()));
            return Ok(value);
        }
        // What goes to the file is not to be seen elsewhere, by whatever name it is there a second time.
        json::hide(&mut value, self.view.secret_members);
        let mut text = String::new();
        for Found { name, pointer, text: secret } in &secrets {
            // One secret stands alone, several are told apart by name.
            match secrets.len() {
                1 => text.push_str(secret),
                _ => text.push_str(&format!("{name}: {secret}")),
            }
            text.push('\n');
            let digest = Sha256::digest(secret.as_bytes());
            let shown: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
            json::put(&mut value, pointer, format!("sha256:{shown}").into());
        }
        file.fill(text.as_bytes())?;
        self.screen.say(&format!("the secret is in {}", file.path().display()));
        Ok(value)
    }

    /// Refuses a form that has no place for a secret, where a secret is what the command is there to make.
    ///
    /// # Errors
    /// Usage, before anything is sent.
    pub fn check(&self) -> Result<(), Fault> {
        if !self.required
            || self.file.is_some()
            || self.may_show() && (self.style.jq.is_some() || self.has_place())
        {
            return Ok(());
        }
        Err(Fault::usage(
            "this makes a secret that can be read only now, and this output has no place for it",
        )
        .hint("nothing was sent; add --secret-out FILE, or choose -o json"))
    }

    /// Whether the form that was chosen shows the columns that hold secrets.
    fn has_place(&self) -> bool {
        let mut secrets = self.view.columns.iter().filter(|column| column.heading.show == Show::Secret);
        let chosen = &self.style.columns;
        self.may_show()
            && (chosen.is_empty()
                || secrets.any(|column| chosen.iter().any(|name| name == column.heading.name)))
    }

    /// Whether the form shows more than ids.
    fn may_show(&self) -> bool {
        !matches!(self.style.format, Format::None | Format::Ids)
    }

    /// Whether the form that was chosen leaves a secret of this answer out.
    fn leaves_out(&self, answer: &Value) -> bool {
        let secrets = self.secrets(answer);
        let Some(filter) = self.style.jq.as_ref().filter(|_| self.may_show()) else {
            return !secrets.is_empty() && !self.has_place();
        };
        let results = filter.run(answer.clone()).unwrap_or_default();
        let texts: Vec<String> = results.iter().map(Value::to_string).collect();
        !secrets.iter().all(|secret| {
            let quoted = Value::from(secret.text.as_str()).to_string();
            texts.iter().any(|text| text.contains(quoted.trim_matches('"')))
        })
    }

    /// The secrets of an answer, each with what it is called: those of the columns, and where a list holds several,
    /// those of its other elements too.
    fn secrets(&self, answer: &Value) -> Vec<Found> {
        let mut found = Vec::new();
        for column in self.view.columns.iter().filter(|column| column.heading.show == Show::Secret) {
            let name = column.heading.name;
            let first = (name.to_owned(), column.pointer.to_owned());
            let list = column.pointer.split_once("/0/");
            let others = (1..).map_while(|number| {
                let (list, member) = list?;
                Some((format!("{name} {}", number + 1), format!("{list}/{number}/{member}")))
            });
            found.extend(std::iter::once(first).chain(others).map_while(|(name, pointer)| {
                Some(Found { name, text: json::text_at(answer, &pointer)?, pointer })
            }));
        }
        found
    }
}

/// A secret in an answer.
struct Found {
    name: String,
    pointer: String,
    text: String,
}

impl Handover for Delivery<'_> {
    fn deliver(&self, answer: &RawValue) -> Result<(), Fault> {
        let raw = match &self.file {
            Some(file) => json::raw(&self.write(file, answer)?),
            None => answer.to_owned(),
        };
        let whole = Style { format: Format::Json, ..Style::default() };
        let style = match serde_json::from_str(raw.get()) {
            Ok(answer) if self.file.is_none() && self.leaves_out(&answer) => {
                self.screen.say("what was chosen leaves the new secret out, so the whole answer is shown");
                &whole
            }
            _ => self.style,
        };
        let view = View {
            columns: self.view.columns,
            secret_members: self.view.secret_members,
            id: self.view.id,
            what: self.view.what,
            reveal_once: true,
        };
        output::show(self.screen, style, &view, Outcome::Item(raw), &str::to_owned, "", Dry::Text)
    }
}
