//! `edit NAME`: an object as YAML in an editor, and what was changed in it as the `update` that a line could ask for.

use super::context::{Connection, Context, split_url};
use super::editable::getter;
use super::editor::EditedText;
use super::handover::view;
use super::outcome::shown_with;
use super::{editor, read};
use crate::commands::Command;
use crate::engine::{self, How, Target};
use crate::fault::{Fault, Kind};
use crate::json;
use crate::output::{self, Dry, Style, View};
use crate::platforms::{Flow, Operation, Platform};
use crate::session::{Change, CommandInput, NoSecretReceiver, Outcome, Session};
use clap::ArgMatches;
use serde_json::{Map, Value};

/// What is edited.
struct Editing<'a> {
    context: &'a Context<'a>,
    connection: &'a Connection<'a>,
    platform: &'static Platform,
    update: &'static Operation,
    get: &'static Operation,
    /// What the line gives.
    given: CommandInput,
    how: How<'a>,
    style: &'a Style,
    view: View<'a>,
    origin: String,
    dry_run: Option<String>,
}

/// Carries it out.
///
/// # Errors
/// Usage: no editor, or one that fails or leaves what cannot be used. Conflict: the object is another by now. What the
/// platform says.
pub(super) fn run(context: &Context, command: &'static Command, matches: &ArgMatches) -> Result<(), Fault> {
    let settings = context.settings()?;
    let output_form = settings.output.clone();
    let style = context.globals.style(output_form.as_deref(), context.screen)?;
    let platform = settings.platform;
    let (profile, protect) = (settings.profile.clone(), settings.protect);
    let named = |fault: Fault| match fault.kind() {
        Kind::ClosedPipe => fault,
        _ => fault.on(&profile, platform.name),
    };
    let update = engine::operation(platform, command).map_err(named)?;
    let get = getter(platform, update).ok_or_else(|| {
        named(Fault::new(
            Kind::Unsupported,
            format!("{} shows no object that '{}' takes", platform.title, command.path),
        ))
    })?;
    if context.globals.no_input {
        return Err(Fault::usage("edit opens an editor, which --no-input forbids")
            .hint(format!("'iamctl {}' changes it without one", command.path)));
    }
    editor::named(context)?;
    let (given, switches) =
        read::command_line(matches, command, context.screen, context.clock.now(), &mut Vec::new())?;
    let view = view(platform, update, &given);
    output::check(&style, &view)?;
    let origin = split_url(&settings.url).0.to_owned();
    let asker = context.asker();
    let how = How { always: true, ..switches.how(protect, &asker) };
    let connection = &context.connect(settings)?;
    let dry_run = switches.dry_run.clone();
    let editing = Editing {
        context,
        connection,
        platform,
        update,
        get,
        given,
        how,
        style: &style,
        view,
        origin,
        dry_run,
    };
    editing.run().map_err(named)
}

impl Editing<'_> {
    fn run(self) -> Result<(), Fault> {
        let before = self.read()?;
        let mut shown = before.clone();
        json::hide(&mut shown, self.view.secret_members);
        let text = self.text(&shown)?;
        let draft = EditedText::new(self.context, ".yaml", &text)?;
        let edited = match self.edited(&draft, &text) {
            Ok(edited) => edited,
            Err((fault, true)) => return Err(draft.kept(fault)),
            Err((fault, false)) => return Err(fault),
        };
        let changed = edited.filter(|edited| !json::differences(&shown, edited).is_empty());
        let Some(edited) = changed else {
            self.context.screen.say("nothing was changed");
            return Ok(());
        };
        self.write(&before, &shown, &edited).map_err(|fault| draft.kept(fault))
    }

    /// The object as it is now.
    fn read(&self) -> Result<Value, Fault> {
        let (platform, get) = (self.platform, self.get);
        let mut given = CommandInput::default();
        for arg in self.update.targets {
            if let Some(input) = self.given.get(arg) {
                given.set(arg, input.clone());
            }
        }
        given.by = self.given.by.clone();
        let read = |session: &Session| match engine::run(
            Target { session, platform },
            get,
            given,
            &How::agreed(false),
        )? {
            Outcome::Item(raw) => json::exact(raw.get().as_bytes())
                .map_err(|error| Fault::unexpected(format!("the object cannot be read: {error}"))),
            _ => Err(Fault::unexpected(format!("'{}' shows no object", get.command.path))),
        };
        self.connection.talk(false, read)
    }

    fn text(&self, shown: &Value) -> Result<String, Fault> {
        let yaml = json::yaml::written(shown)
            .map_err(|error| Fault::unexpected(format!("no YAML can be made of it: {error}")))?;
        let (command, profile) = (self.update.command.path, &self.connection.settings.profile);
        Ok(format!(
            "# What '{command}' takes, on profile {profile}. Lines that begin with # are passed over.\n\
             # (hidden) leaves a secret as it is; a line that is taken out clears the member.\n{yaml}"
        ))
    }

    /// What the editor leaves; nothing where that is no text. An error says whether the text is worth keeping.
    fn edited(&self, draft: &EditedText, text: &str) -> Result<Option<Value>, (Fault, bool)> {
        loop {
            let now = draft.open(self.context, text)?;
            let says = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
            if now == text || !now.lines().any(says) {
                return Ok(None);
            }
            let wrong = match json::document::document(now.as_bytes(), "the text") {
                Ok(value @ Value::Object(_)) => return Ok(Some(value)),
                Ok(_) => "is no object".to_owned(),
                Err(wrong) => wrong,
            };
            let fault = Fault::usage(format!("what the editor left {wrong}"));
            let again = self.context.asker();
            if !again.can_ask() {
                return Err((fault, true));
            }
            self.context.screen.say(&fault.to_string());
            match again.confirm("Open the editor again?") {
                Ok(true) => {}
                _ => return Err((fault, true)),
            }
        }
    }

    /// Sends what was changed.
    fn write(&self, before: &Value, shown: &Value, edited: &Value) -> Result<(), Fault> {
        let (platform, update) = (self.platform, self.update);
        check_unmoved(update, [shown, edited])?;
        let mut given = self.given.clone();
        give(&mut given, update, [shown, edited]);
        // Where both read the same, the write itself looks whether it is as it was shown.
        let same =
            matches!(update.flow, Flow::Edit(edit) if edit.read == self.get.path && edit.find.is_none());
        if same {
            given.seen = Some(before.clone());
        } else if self.read()? != *before {
            return Err(engine::changed_meanwhile(&engine::label(update, &given)));
        }
        let dry_run = self.dry_run.is_some();
        let for_curl = self.dry_run.as_deref() == Some("curl");
        self.connection.talk_with(dry_run, &NoSecretReceiver, |session| {
            let target = Target { session, platform };
            if !matches!(update.flow, Flow::Edit(_)) {
                engine::tell_differences(session, [shown, edited]);
            }
            let outcome = engine::run(target, update, given, &self.how)?;
            let keys = platform.dialect.shown_headers(session);
            let dry = Dry::of(for_curl, &keys);
            shown_with(self.context, session, (self.style, &self.view, &self.origin, dry), outcome)
        })
    }
}

/// Refuses a change of what the platform sets by itself: a write passes over such members of an object that is given back,
/// and here somebody typed one.
fn check_unmoved(update: &Operation, [shown, edited]: [&Value; 2]) -> Result<(), Fault> {
    let moves = match update.flow {
        Flow::Edit(edit) => edit.moves,
        _ => update.taken_back().map_or(&[][..], |back| back.moves),
    };
    let first = |pointer: &str| json::unescaped(pointer.split('/').nth(1).unwrap_or_default());
    let typed = json::differences(shown, edited);
    match typed.iter().find(|one| moves.contains(&first(&one.pointer).as_str())) {
        Some(one) => Err(Fault::usage(format!(
            "'{}' cannot be changed with '{}': the platform sets it itself",
            json::spoken(&one.pointer),
            update.command.path
        ))
        .hint("nothing was sent; leave it as it was")),
        None => Ok(()),
    }
}

/// Gives the write what was changed: where it reads the object itself the changed members, with those that are gone
/// cleared; else all of it, null for those.
fn give(given: &mut CommandInput, update: &Operation, [shown, edited]: [&Value; 2]) {
    let Flow::Edit(edit) = update.flow else {
        let mut data = edited.clone();
        let gone = json::differences(shown, edited).into_iter().filter(|one| one.after.is_null());
        gone.for_each(|one| json::put(&mut data, &one.pointer, Value::Null));
        given.data = Some(data);
        return;
    };
    let mut data = Value::Object(Map::new());
    for difference in json::differences(shown, edited) {
        let name = difference.pointer.strip_prefix(edit.root).unwrap_or(&difference.pointer);
        if edited.pointer(&difference.pointer).is_some() {
            json::put(&mut data, &difference.pointer, difference.after);
        } else {
            let parts = name.split('/').skip(1).map(|part| json::unescaped(part).replace('.', "\\."));
            given.changes.push(Change::Unset(parts.collect::<Vec<_>>().join(".")));
        }
    }
    given.data = data.as_object().is_some_and(|members| !members.is_empty()).then_some(data);
}
