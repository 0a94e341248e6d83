//! Handing over a secret that a command has just made: shown once on standard output, or written to a file
//! that only its owner can read, with a fingerprint shown in its place. Nothing keeps it afterwards.

use super::new_file::NewFile;
use super::secret_folder::SecretFolder;
use crate::commands::{Column, Show, columns};
use crate::engine;
use crate::fault::{Fault, Kind};
use crate::json;
use crate::output::screen::Screen;
use crate::output::{self, Dry, Format, Style, View};
use crate::platforms::{Flow, List, Operation, Platform};
use crate::session::{CommandInput, Outcome, SecretReceiver};
use crate::text;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::path::Path;

/// Space on the disk for the secrets of one answer, in bytes.
const SPACE: usize = 4096;

/// The way from a command that makes a secret to its owner.
pub struct SecretDelivery<'a> {
    screen: &'a Screen,
    style: &'a Style,
    view: View<'a>,
    file: Option<NewFile>,
    /// Whether the command makes a secret of what it is given.
    required: bool,
}

impl<'a> SecretDelivery<'a> {
    /// Gets ready, and takes the file's place, so that it cannot fail once the secret is there.
    ///
    /// # Errors
    /// Usage: the file exists or cannot be made, or a secret that will be made could not be handed over.
    /// Configuration: the disk has no space for it.
    pub fn new(
        screen: &'a Screen,
        style: &'a Style,
        view: View<'a>,
        path: Option<&str>,
        required: bool,
    ) -> Result<Self, Fault> {
        let file = path.map(|path| NewFile::with_space(Path::new(path), SPACE)).transpose()?;
        let delivery = SecretDelivery { screen, style, view, file, required };
        delivery.check()?;
        Ok(delivery)
    }

    fn write(&self, file: &NewFile, answer: &RawValue) -> Result<Value, Fault> {
        let mut value = read(answer)?;
        let secrets = secrets(&self.view, &value);
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
        let text = in_lines(&secrets);
        for FoundSecret { pointer, text: secret, .. } in &secrets {
            let shown = text::short_digest(secret.as_bytes(), 8);
            json::put(&mut value, pointer, format!("sha256:{shown}").into());
        }
        file.add(text.as_bytes())?;
        self.screen.say(&format!("the secret is in {}", file.path().display()));
        Ok(value)
    }

    /// Refuses an output that cannot take a secret that will be made.
    fn check(&self) -> Result<(), Fault> {
        if !self.required || self.file.is_some() {
            return Ok(());
        }
        if self.screen.facts().out_is_lost {
            return Err(Fault::usage(
                "this makes a secret that can be read only now, and standard output keeps nothing: it is closed, or a device that cannot be written or read again",
            )
            .hint("nothing was sent; add --secret-out FILE"));
        }
        if self.may_show() && (self.style.has_program() || self.has_place()) {
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
        let secrets = secrets(&self.view, answer);
        if !self.style.has_program() || !self.may_show() {
            let columns = self.view.columns;
            let is_alike = |secret: &FoundSecret| {
                let alike = |column: &&Column| column.pointer.eq_ignore_ascii_case(&secret.pointer);
                columns.iter().find(alike).is_some_and(|column| column.pointer != secret.pointer)
            };
            let unseen = self.style.format.is_cells() && secrets.iter().any(is_alike);
            return !secrets.is_empty() && (!self.has_place() || unseen);
        }
        let texts = self.texts_of(answer);
        !secrets.iter().all(|secret| {
            let quoted = Value::from(secret.text.as_str()).to_string();
            texts.iter().any(|text| text.contains(quoted.trim_matches('"')))
        })
    }

    /// What the filter or the template makes of the answer, texts as JSON has them.
    fn texts_of(&self, answer: &Value) -> Vec<String> {
        let filtered = self.style.jq.iter().flat_map(|filter| filter.run(answer.clone()).unwrap_or_default());
        let rendered = self.style.template.iter().filter_map(|template| template.render(answer).ok());
        filtered.chain(rendered.map(Value::from)).map(|text| text.to_string()).collect()
    }

    fn show(&self, answer: &RawValue) -> Result<(), Fault> {
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
        let shown =
            output::show(self.screen, style, &view, Outcome::Item(raw), &str::to_owned, "", Dry::Text);
        match shown {
            // What is in the file is handed over, whatever becomes of the rest.
            Err(fault) if self.file.is_some() => {
                self.screen.say(&format!("the answer could not be shown: {fault}"));
                Ok(())
            }
            shown => shown,
        }
    }
}

/// What the answers of an operation look like.
pub(super) fn view(
    platform: &'static Platform,
    operation: &'static Operation,
    given: &CommandInput,
) -> View<'static> {
    View {
        columns: engine::columns_of(operation, given),
        secret_members: operation.secrets.unwrap_or(platform.secret_members),
        id: place_of_id(platform, operation),
        what: operation.command.rows(),
        reveal_once: false,
    }
}

/// Where an answer says which thing it is about: its id, what was typed for it, or what its list tells it by.
fn place_of_id(platform: &Platform, operation: &Operation) -> &'static str {
    if let Flow::List(list) = operation.flow {
        return list.id;
    }
    let echoed = || {
        let target = operation.targets.last()?;
        let (_, places) = operation.answer.echoes.iter().find(|(arg, _)| std::ptr::eq(*arg, *target))?;
        places.first().copied()
    };
    let listed = || {
        let list = platform.beside(operation, "list")?;
        let key = match list.flow {
            Flow::List(List { id, .. }) if !id.is_empty() => id,
            _ => list.columns.first()?.pointer,
        };
        operation.columns.iter().any(|column| column.pointer == key).then_some(key)
    };
    operation.id_column().map(|column| column.pointer).or_else(echoed).or_else(listed).unwrap_or(View::NO_ID)
}

fn read(answer: &RawValue) -> Result<Value, Fault> {
    serde_json::from_str(answer.get())
        .map_err(|error| Fault::unexpected(format!("the platform's reply cannot be read: {error}")))
}

/// The secrets of an answer, each with what it is called: those of the columns, and where a list holds several,
/// those of its other elements too.
fn secrets(view: &View, answer: &Value) -> Vec<FoundSecret> {
    let mut found = Vec::new();
    for column in view.columns.iter().filter(|column| column.heading.show == Show::Secret) {
        let name = column.heading.name;
        let first = (name.to_owned(), column.pointer.to_owned());
        let list = column.pointer.split_once("/0/");
        let others = (1..).map_while(|number| {
            let (list, member) = list?;
            Some((format!("{name} {}", number + 1), format!("{list}/{number}/{member}")))
        });
        found.extend(std::iter::once(first).chain(others).map_while(|(name, pointer)| {
            // A secret that is there under a name of another letter case is not lost for that.
            let pointer = json::as_spelt(answer, &pointer)?;
            Some(FoundSecret { name, text: json::text_at(answer, &pointer)?, pointer })
        }));
    }
    found
}

/// Secrets a line each: one stands alone, several are told apart by name.
fn in_lines(secrets: &[FoundSecret]) -> String {
    let line = |FoundSecret { name, text, .. }: &FoundSecret| match secrets.len() {
        1 => format!("{text}\n"),
        _ => format!("{name}: {text}\n"),
    };
    secrets.iter().map(line).collect()
}

/// A secret in an answer.
struct FoundSecret {
    name: String,
    pointer: String,
    text: String,
}

impl SecretReceiver for SecretDelivery<'_> {
    fn deliver(&self, answer: &RawValue, _: &str) -> Result<(), Fault> {
        self.show(answer).map_err(|fault| {
            let holds = read(answer).is_ok_and(|answer| !secrets(&self.view, &answer).is_empty());
            match fault.kind() {
                // An end without a word would hide that it is lost.
                Kind::ClosedPipe if holds => Fault::unexpected("nobody was there to read the new secret"),
                _ => fault,
            }
        })
    }
}

/// Where the secrets of many rows go, each before the next row is sent.
pub(super) enum SecretPlace {
    /// No row is known to make a secret.
    Nowhere,
    /// A file for its owner only, a JSON line a secret.
    File(NewFile),
    /// A file for its owner only for each row.
    Folder(SecretFolder),
}

/// Keeps the secrets of many rows.
pub(super) struct SecretKeeper<'a> {
    pub(super) place: SecretPlace,
    pub(super) view: View<'a>,
}

impl SecretKeeper<'_> {
    /// Refuses a row whose secret has a file already: to make it again would make another secret.
    ///
    /// # Errors
    /// Usage: the file is there.
    pub(super) fn check_free(&self, whose: &str) -> Result<(), Fault> {
        match &self.place {
            SecretPlace::Folder(folder) => folder.check_free(whose),
            _ => Ok(()),
        }
    }
}

impl SecretReceiver for SecretKeeper<'_> {
    fn deliver(&self, answer: &RawValue, whose: &str) -> Result<(), Fault> {
        let value = read(answer)?;
        let secrets = secrets(&self.view, &value);
        if secrets.is_empty() {
            return Ok(());
        }
        if let SecretPlace::Folder(folder) = &self.place {
            return folder.keep(whose, &in_lines(&secrets));
        }
        let id = self.view.columns.iter().find(|column| std::ptr::eq(column.heading, &columns::ID));
        let id = json::text_at(&value, id.map_or("/id", |column| column.pointer));
        let mut lines = String::new();
        for FoundSecret { name, text, .. } in secrets {
            lines.push_str(&json!({"key": whose, "id": id, "name": name, "value": text}).to_string());
            lines.push('\n');
        }
        match &self.place {
            SecretPlace::File(file) => file.add(lines.as_bytes()),
            _ => Err(Fault::configuration("a secret was made, and the report has no place for it")
                .hint("add --secret-out FILE")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::column;
    use crate::commands::columns::SECRET;

    #[test]
    fn a_new_secret_under_a_name_of_another_letter_case_is_found_and_shown_whole_where_no_cell_holds_it() {
        let columns = [column(&SECRET, "/value")];
        let view =
            View { columns: &columns, secret_members: &[], id: "", what: "secrets", reveal_once: false };
        let (screen, captured) = Screen::captured("");
        let style = Style { format: Format::Csv, ..Style::default() };
        let delivery = SecretDelivery::new(&screen, &style, view, None, true).unwrap();
        let answer = RawValue::from_string(r#"{"Id":1,"Value":"not-a-secret-1"}"#.to_owned()).unwrap();
        delivery.deliver(&answer, "").unwrap();
        screen.flush().unwrap();
        assert!(captured.out().contains("not-a-secret-1"), "{}", captured.out());
    }
}
