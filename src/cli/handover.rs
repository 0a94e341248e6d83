//! Handing over a secret that a command has just made: shown once on standard output, or written to a file
//! that only its owner can read, with a fingerprint shown in its place. Nothing keeps it afterwards.

use super::new_file::NewFile;
use crate::commands::{Column, Show};
use crate::fault::Fault;
use crate::json;
use crate::output::jq::Filter;
use crate::output::screen::Screen;
use crate::output::{self, Dry, Format, Style, View};
use crate::session::{Handover, Outcome};
use serde_json::Value;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use std::path::Path;

/// The way from a command that makes a secret to its owner.
pub struct Delivery<'a> {
    screen: &'a Screen,
    style: &'a Style,
    view: View<'a>,
    file: Option<NewFile>,
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
        let file = path.map(|path| NewFile::reserve(Path::new(path))).transpose()?;
        Ok(Delivery { screen, style, view, file })
    }

    fn write(&self, file: &NewFile, answer: &RawValue) -> Result<Value, Fault> {
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
        let mut text = String::new();
        for (column, secret) in &secrets {
            // One secret stands alone, several are told apart by name.
            match secrets.len() {
                1 => text.push_str(secret),
                _ => text.push_str(&format!("{}: {secret}", column.heading.name)),
            }
            text.push('\n');
            let digest = Sha256::digest(secret.as_bytes());
            let shown: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
            json::put(&mut value, column.pointer, format!("sha256:{shown}").into());
        }
        file.fill(text.as_bytes())?;
        Ok(value)
    }
}

impl Delivery<'_> {
    /// Refuses a form that has no place for a secret: nobody would ever see it.
    ///
    /// # Errors
    /// Usage, before anything is sent.
    pub fn check(&self) -> Result<(), Fault> {
        let mut secrets = self.view.columns.iter().filter(|column| column.heading.show == Show::Secret);
        let chosen = &self.style.columns;
        let shown = match self.style.format {
            _ if self.file.is_some() || self.style.jq.is_some() => true,
            Format::None | Format::Ids => false,
            _ => {
                chosen.is_empty()
                    || secrets.any(|column| chosen.iter().any(|name| name == column.heading.name))
            }
        };
        if shown {
            return Ok(());
        }
        Err(Fault::usage(
            "this makes a secret that can be read only now, and this output has no place for it",
        )
        .hint("nothing was sent; add --secret-out FILE, or choose -o json"))
    }

    /// Whether a filter lets every secret of an answer through.
    fn passes(&self, filter: &Filter, answer: &Value) -> bool {
        let columns = self.view.columns.iter().filter(|column| column.heading.show == Show::Secret);
        let mut secrets = columns.filter_map(|column| json::text_at(answer, column.pointer));
        let results = filter.run(answer.clone()).unwrap_or_default();
        let texts: Vec<String> = results.iter().map(Value::to_string).collect();
        secrets.all(|secret| {
            let quoted = Value::from(secret).to_string();
            texts.iter().any(|text| text.contains(quoted.trim_matches('"')))
        })
    }
}

impl Handover for Delivery<'_> {
    fn deliver(&self, answer: &RawValue) -> Result<(), Fault> {
        let (raw, reveal_once) = match &self.file {
            Some(file) => {
                let value = self.write(file, answer)?;
                self.screen.say(&format!("the secret is in {}", file.path().display()));
                (json::raw(&value), true)
            }
            None => (answer.to_owned(), true),
        };
        let whole = Style { format: Format::Json, ..Style::default() };
        let style = match (&self.style.jq, serde_json::from_str(raw.get())) {
            (Some(filter), Ok(answer)) if self.file.is_none() && !self.passes(filter, &answer) => {
                self.screen.say("the filter leaves the new secret out, so the whole answer is shown");
                &whole
            }
            _ => self.style,
        };
        let view = View {
            columns: self.view.columns,
            secret_members: self.view.secret_members,
            id: self.view.id,
            what: self.view.what,
            reveal_once,
        };
        output::show(self.screen, style, &view, Outcome::Item(raw), &str::to_owned, "", Dry::Text)
    }
}
