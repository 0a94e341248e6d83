//! A step as a command with its arguments: names become ids, references to secrets become secrets.

use super::index::Index;
use super::reading::on;
use super::step::{StateStep, StepAct};
use super::wish::StateSecrets;
use super::{emptying, places, spec};
use crate::engine::Target;
use crate::fault::{Fault, Kind};
use crate::json;
use crate::platforms::managed::ManagedReference;
use crate::platforms::{Flow, Operation, Platform};
use crate::session::{Change, CommandInput};
use serde_json::{Value, json};

/// What stands for the id of something that is not made yet, where a step is only checked.
const UNMADE: &str = "00000000-0000-4000-8000-000000000000";

/// How steps become commands.
pub(super) struct Inputs<'a> {
    pub(super) target: Target<'a>,
    pub(super) index: &'a Index,
    pub(super) secrets: &'a dyn StateSecrets,
    /// Whether the step is only checked, so that what it refers to need not be there yet.
    pub(super) only_checked: bool,
}

/// A command with its arguments.
pub(super) type StepInput = (&'static Operation, CommandInput);

impl Inputs<'_> {
    /// The command of a step.
    ///
    /// # Errors
    /// Not found: something that it refers to is not there. Usage: a secret that is not there.
    pub(super) fn of(&self, step: &StateStep) -> Result<StepInput, Fault> {
        match &step.part {
            Some(_) => self.of_part(step),
            None => self.of_object(step),
        }
    }

    fn of_object(&self, step: &StateStep) -> Result<StepInput, Fault> {
        let (kind, platform) = (step.kind, self.target.platform);
        let command = match step.act {
            StepAct::Create => kind.create,
            StepAct::Update => kind.update,
            StepAct::Delete => kind.delete,
        };
        let command = command.ok_or_else(|| Fault::unexpected(format!("no command for {}", step.about())))?;
        let operation = spec::operation(platform, command)?;
        let id = step.live.as_ref().map_or("", |live| live.id.as_str());
        let mut given = match step.act {
            StepAct::Create => on(operation, &[]),
            _ if kind.is_single() => on(operation, &[]),
            _ => on(operation, &[id]),
        };
        match step.act {
            StepAct::Delete => {}
            StepAct::Create => {
                let mut data = spec::body(platform, kind, &self.with_ids(step, &step.wanted)?);
                for at in &step.secrets {
                    json::put(&mut data, at, self.secret(step, at)?);
                }
                given.data = Some(data);
            }
            StepAct::Update => {
                let wanted = self.with_secrets(step, self.with_ids(step, &step.wanted)?)?;
                let mut places: Vec<String> = step.changes.iter().map(|one| one.at.clone()).collect();
                for at in &step.secrets {
                    // A list is written whole.
                    let list = kind
                        .secrets
                        .iter()
                        .find(|secret| !secret.of.is_empty() && places::is_of(at, secret.at));
                    places.push(
                        list.map_or(at.clone(), |one| one.at.split("/*").next().unwrap_or(at).to_owned()),
                    );
                }
                places.dedup();
                lay(&mut given, (platform, operation), &wanted, &places);
                seen(&mut given, operation, step.live.as_ref().map(|live| &live.raw));
            }
        }
        Ok((operation, given))
    }

    fn of_part(&self, step: &StateStep) -> Result<StepInput, Fault> {
        let Some((part, _)) = &step.part else { return Err(Fault::unexpected("no element")) };
        let id = match &step.live {
            Some(live) => live.id.clone(),
            None => self.id(&step.about(), step.kind.name, &step.key)?,
        };
        let platform = self.target.platform;
        let element = step.element.as_ref().map_or("", |element| element.id.as_str());
        Ok(match (step.act, part.update) {
            (StepAct::Update, Some(update)) => {
                let operation = spec::operation(platform, update)?;
                let mut given = on(operation, &[&id, element]);
                let places: Vec<String> = step.changes.iter().map(|one| one.at.clone()).collect();
                lay(&mut given, (platform, operation), &step.wanted, &places);
                seen(&mut given, operation, step.element.as_ref().map(|element| &element.raw));
                (operation, given)
            }
            (StepAct::Delete, _) => {
                let operation = spec::operation(platform, part.delete)?;
                let mut given = on(operation, &[&id, element]);
                given.by = Some("id".to_owned());
                (operation, given)
            }
            _ => {
                let operation = spec::operation(platform, part.create)?;
                let mut given = on(operation, &[&id]);
                let mut data = step.wanted.clone();
                json::drop_nulls(&mut data);
                given.data = Some(data);
                (operation, given)
            }
        })
    }

    /// A value with ids in the place of names.
    fn with_ids(&self, step: &StateStep, value: &Value) -> Result<Value, Fault> {
        let mut value = value.clone();
        for reference in step.kind.references.iter().filter(|reference| reference.by_id) {
            for at in places::matching(&value, reference.at) {
                let Some(name) = json::text_at(&value, &at).filter(|name| !name.is_empty()) else { continue };
                let is_unnamed = self.unnamed(step, reference, &name);
                let called = if is_unnamed { name_there(step, reference, &name) } else { Some(name.clone()) };
                if let (Some(place), Some(called)) = (reference.name_beside(&at), called) {
                    json::put(&mut value, &place, Value::from(called));
                }
                let id = if is_unnamed { name } else { self.id(&step.about(), reference.kind, &name)? };
                json::put(&mut value, &at, Value::from(id));
            }
        }
        Ok(value)
    }

    /// Whether a text is an id that is there already and that nothing names.
    fn unnamed(&self, step: &StateStep, reference: &ManagedReference, name: &str) -> bool {
        self.index.id(reference.kind, name).is_none()
            && step.live.as_ref().is_some_and(|live| {
                places::matching(&live.value, reference.at)
                    .iter()
                    .any(|at| json::text_at(&live.value, at).as_deref() == Some(name))
            })
    }

    fn id(&self, about: &str, kind: &str, name: &str) -> Result<String, Fault> {
        match self.index.id(kind, name) {
            Some(id) => Ok(id.to_owned()),
            None if self.only_checked => Ok(UNMADE.to_owned()),
            None if self.index.is_shared(kind, name) => Err(Fault::new(
                Kind::Ambiguous,
                format!("{about} names '{name}', and more than one of {kind} is called so"),
            )
            .hint("rename all but one of them")),
            None => {
                let fault = Fault::new(
                    Kind::NotFound,
                    format!("{about} names '{name}' of {kind}, which is not there"),
                );
                Err(self.target.session.name(fault.hint("run it again once that is made")))
            }
        }
    }

    fn secret(&self, step: &StateStep, at: &str) -> Result<Value, Fault> {
        let object = step.object.as_ref();
        let reference = object.and_then(|object| object.secrets.iter().find(|(place, _)| place == at));
        let (Some(object), Some((_, reference))) = (object, reference) else {
            return Err(Fault::unexpected(format!("{} has no secret at {}", step.about(), json::spoken(at))));
        };
        let secret = self.secrets.secret(&object.file, at, reference)?;
        self.target.session.redactor.learn(&secret);
        Ok(Value::from(secret.expose()))
    }

    /// A value with the secrets that are due, and in lists with those that stay.
    fn with_secrets(&self, step: &StateStep, mut value: Value) -> Result<Value, Fault> {
        for at in &step.secrets {
            json::put(&mut value, at, self.secret(step, at)?);
        }
        let Some(live) = &step.live else { return Ok(value) };
        for secret in step.kind.secrets.iter().filter(|secret| !secret.of.is_empty()) {
            let Some((list, _)) = secret.at.split_once("/*") else { continue };
            let there = json::at(&live.raw, list).as_array().cloned().unwrap_or_default();
            for place in places::matching(&value, &format!("{list}/*")) {
                let name = json::text_at(&value, &format!("{place}{}", secret.of));
                let twin = there.iter().find(|one| name.is_some() && json::text_at(one, secret.of) == name);
                let (Some(twin), Some(element)) = (twin, value.pointer_mut(&place)) else { continue };
                // A list is written whole: what the file does not say of an element stays, its secret among it.
                let said = std::mem::replace(element, twin.clone());
                json::merge(element, said);
            }
        }
        Ok(value)
    }
}

/// The name that the platform shows beside an id that is there.
fn name_there(step: &StateStep, reference: &ManagedReference, id: &str) -> Option<String> {
    let raw = &step.live.as_ref()?.raw;
    let mut places = places::matching(raw, reference.at).into_iter();
    let at = places.find(|at| json::text_at(raw, at).as_deref() == Some(id))?;
    json::text_at(raw, &reference.name_beside(&at)?)
}

/// Gives what is to stand at these places. What is to be nothing is cleared as the operation takes it.
fn lay(
    given: &mut CommandInput,
    (platform, operation): (&'static Platform, &'static Operation),
    wanted: &Value,
    places: &[String],
) {
    let body = platform.schemas.request(operation.method.as_str(), operation.path);
    let empty_clears =
        |at: &str| body.as_ref().and_then(|body| body.at(at)).is_some_and(|one| one.empty_clears);
    let mut data = Value::Object(serde_json::Map::new());
    let edit = match operation.flow {
        Flow::Edit(edit) => Some(edit),
        _ => None,
    };
    for at in places {
        let value = json::at(wanted, at);
        let word = edit.and_then(|edit| edit.clears.iter().find(|(_, member)| member == at));
        match (value, word, edit) {
            (Value::Null, Some((word, _)), _) => json::put(&mut data, word, json!(true)),
            (Value::Null, None, _) if empty_clears(at) => json::put(&mut data, at, json!("")),
            (Value::Null, None, Some(_))
                if let Some(empty) = emptying::empty_form(operation, body.as_ref(), at) =>
            {
                json::put(&mut data, at, empty);
            }
            (Value::Null, None, Some(edit)) => {
                let below = at.strip_prefix(edit.root).unwrap_or(at);
                let parts = below.split('/').skip(1).map(|part| json::unescaped(part).replace('.', "\\."));
                given.changes.push(Change::Unset(parts.collect::<Vec<_>>().join(".")));
            }
            _ => json::put(&mut data, at, value.clone()),
        }
    }
    given.data = data.as_object().is_some_and(|members| !members.is_empty()).then_some(data);
}

/// Has an edit refuse an object that is another by now.
fn seen(given: &mut CommandInput, operation: &Operation, raw: Option<&Value>) {
    if matches!(operation.flow, Flow::Edit(_)) {
        given.seen = raw.cloned();
    }
}
