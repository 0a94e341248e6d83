//! What is to be done to close accounts: the steps of the platforms' data that what an account holds calls for. An account that
//! calls for none is closed.

use super::held::{Held, id_of, name_of};
use crate::commands::ArgKind;
use crate::engine::{self, OwnAccount, Target};
use crate::fault::Fault;
use crate::json;
use crate::platforms::Operation;
use crate::platforms::person::{ClosingStep, ElementTest, Give, Holding, Stage, StepOn};
use crate::session::{CommandInput, Input};
use serde_json::Value;

/// Which steps are wanted.
#[derive(Debug, Clone)]
pub struct PlanOptions {
    /// The stages.
    pub stages: Vec<Stage>,
    /// Steps that are left out, each as profile and step; `*` stands for every step.
    pub skips: Vec<(String, String)>,
}

impl PlanOptions {
    /// The steps of these stages but for those that are left out. Who deletes an account blocks and revokes first: what it held
    /// would stay behind as nobody's, and open what it opens.
    pub fn new(mut stages: Vec<Stage>, skips: Vec<(String, String)>) -> PlanOptions {
        if stages.contains(&Stage::Delete) {
            stages.extend([Stage::Block, Stage::Revoke]);
        }
        stages.sort_unstable();
        stages.dedup();
        PlanOptions { stages, skips }
    }

    /// The words of the stages, for files.
    pub(super) fn stage_words(&self) -> Vec<&'static str> {
        self.stages.iter().map(|stage| stage.word()).collect()
    }

    /// `PROFILE:STEP` of what is left out, for files.
    pub(super) fn skip_words(&self) -> Vec<String> {
        self.skips.iter().map(|(profile, step)| format!("{profile}:{step}")).collect()
    }

    /// What a file says: its members `stages` and `skipped`.
    pub(super) fn of_file(file: &Value) -> Option<PlanOptions> {
        let texts =
            |name: &str| file.get(name)?.as_array()?.iter().map(Value::as_str).collect::<Option<Vec<_>>>();
        let stages = texts("stages")?.into_iter().map(Stage::of).collect::<Option<_>>()?;
        let skips = texts("skipped")?.into_iter().map(PlanOptions::skip).collect::<Option<_>>()?;
        Some(PlanOptions::new(stages, skips))
    }

    /// Takes `PROFILE:STEP` apart: a profile may have a colon in its name, and a step has none.
    pub fn skip(text: &str) -> Option<(String, String)> {
        let parts = text.rsplit_once(':').filter(|(profile, step)| !profile.is_empty() && !step.is_empty());
        parts.map(|(profile, step)| (profile.to_owned(), step.to_owned()))
    }

    fn skips(&self, profile: &str, step: &ClosingStep) -> bool {
        self.skips.iter().any(|(of, name)| of == profile && (name == "*" || name == step.name))
    }

    /// Whether every step on a profile is left out.
    pub fn skips_all(&self, profile: &str) -> bool {
        self.skips.iter().any(|(of, name)| of == profile && name == "*")
    }
}

/// One step for one thing.
#[derive(Clone)]
pub struct PlannedStep<'a> {
    /// The profile that it acts on.
    pub target: Target<'a>,
    /// The step.
    pub step: &'static ClosingStep,
    /// What is carried out.
    pub operation: &'static Operation,
    /// What the account is called.
    pub username: String,
    /// What it is about, in words.
    pub about: String,
    /// How that is before the step, in words.
    pub before: String,
    /// The platform's ids of the account and of what the step is about.
    pub ids: Vec<String>,
    /// What is given.
    pub given: CommandInput,
}

/// The steps that an account calls for, in the order in which they are carried out. Of one that is not shown to be the
/// person's nothing is touched.
///
/// # Errors
/// Unsupported: the platform's tables lack the command of a step.
pub fn plan<'a>(held: &Held<'a>, options: &PlanOptions) -> Result<Vec<PlannedStep<'a>>, Fault> {
    if held.account.is_proven { called_for(held, options) } else { Ok(Vec::new()) }
}

/// The same, whosever it is.
pub(super) fn called_for<'a>(held: &Held<'a>, options: &PlanOptions) -> Result<Vec<PlannedStep<'a>>, Fault> {
    let mut steps = Vec::new();
    if !held.is_there {
        return Ok(steps);
    }
    for stage in options.stages.iter().copied() {
        for step in held.account.accounts.steps.iter().filter(|step| step.stage == stage) {
            if !options.skips(held.account.profile(), step) {
                steps.extend(due(held, step)?);
            }
        }
    }
    Ok(steps)
}

/// The steps that an account calls for and that are left out.
///
/// # Errors
/// Unsupported: the platform's tables lack the command of a step.
pub(super) fn left_out<'a>(held: &Held<'a>, options: &PlanOptions) -> Result<Vec<PlannedStep<'a>>, Fault> {
    let mut steps = called_for(held, &PlanOptions { stages: options.stages.clone(), skips: Vec::new() })?;
    steps.retain(|step| options.skips(held.account.profile(), step.step));
    Ok(steps)
}

/// What opens something still and calls for no step, in words: each element of a kind with steps of its own that is in no
/// state of a closed one.
pub(super) fn open(held: &Held, options: &PlanOptions) -> Vec<String> {
    let mut open = Vec::new();
    for (holding, list) in &held.kinds {
        let on_each = |step: &&ClosingStep| matches!(step.on, StepOn::Each(kind, _) if kind == holding.kind);
        let steps: Vec<&ClosingStep> = held.account.accounts.steps.iter().filter(on_each).collect();
        let is_wanted = |step: &&ClosingStep| {
            options.stages.contains(&step.stage) && !options.skips(held.account.profile(), step)
        };
        if !steps.iter().any(is_wanted) {
            continue;
        }
        for one in list {
            let calls = |step: &&ClosingStep| match step.on {
                StepOn::Each(_, tests) => tests.iter().all(|test| holds(*test, one)),
                _ => false,
            };
            let state = holding.state.and_then(|at| json::text_at(one, at)).unwrap_or_default();
            let state = if holding.state.is_none() { holding.stays.to_owned() } else { state };
            let is_closed = holding.closed.iter().any(|closed| closed.eq_ignore_ascii_case(&state));
            if !is_closed && !steps.iter().any(calls) {
                open.push(format!("{} {} ({})", holding.kind, name_of(holding, one), state.to_lowercase()));
            }
        }
    }
    open
}

/// What an account has that no step removes, because it comes by something else, in words.
pub fn staying(held: &Held) -> Vec<String> {
    let takes = |holding: &Holding, one: &Value| {
        held.account.accounts.steps.iter().any(|step| match step.on {
            StepOn::Each(kind, tests) => kind == holding.kind && tests.iter().all(|test| holds(*test, one)),
            StepOn::All(kind) => kind == holding.kind,
            _ => false,
        })
    };
    let kinds = held.kinds.iter().filter(|(holding, _)| !holding.stays.is_empty());
    let elements = kinds.flat_map(|(holding, list)| list.iter().map(move |one| (*holding, one)));
    let stays = elements.filter(|(holding, one)| !takes(holding, one));
    stays
        .map(|(holding, one)| format!("{} {} {}", holding.kind, name_of(holding, one), holding.stays))
        .collect()
}

fn due<'a>(held: &Held<'a>, step: &'static ClosingStep) -> Result<Vec<PlannedStep<'a>>, Fault> {
    let account = &held.account;
    let operation = engine::operation(account.target.platform, step.command)?;
    let planned = |about: String, before: String, list: &[(&'static Holding, &Value)]| PlannedStep {
        target: account.target,
        step,
        operation,
        username: account.username.clone(),
        about,
        before,
        ids: std::iter::once(account.id.clone())
            .chain(list.iter().filter_map(|(holding, one)| id_of(holding, one)))
            .collect(),
        given: given((&account.id, &account.username), step, list),
    };
    let whole = || planned(account.username.clone(), account.state.clone(), &[]);
    Ok(match step.on {
        StepOn::Always => vec![whole()],
        StepOn::State(closed) if closed.iter().any(|state| state.eq_ignore_ascii_case(&account.state)) => {
            Vec::new()
        }
        StepOn::State(_) => vec![whole()],
        StepOn::Each(kind, tests) => of_kind(held, kind)
            .filter(|(_, one)| tests.iter().all(|test| holds(*test, one)))
            .map(|(holding, one)| {
                let state = holding.state.and_then(|at| json::text_at(one, at)).unwrap_or_default();
                planned(name_of(holding, one), state, &[(holding, one)])
            })
            .collect(),
        StepOn::All(kind) => {
            let list: Vec<_> = of_kind(held, kind).collect();
            let names: Vec<String> = list.iter().map(|(holding, one)| name_of(holding, one)).collect();
            if list.is_empty() { Vec::new() } else { vec![planned(names.join(", "), String::new(), &list)] }
        }
    })
}

fn of_kind<'h>(held: &'h Held, kind: &str) -> impl Iterator<Item = (&'static Holding, &'h Value)> {
    let kinds = held.kinds.iter().find(|(holding, _)| holding.kind == kind);
    kinds.into_iter().flat_map(|(holding, list)| list.iter().map(move |one| (*holding, one)))
}

fn holds(test: ElementTest, one: &Value) -> bool {
    let has = |at: &str, text: &str| {
        let list = json::at(one, at).as_array();
        list.is_some_and(|list| list.iter().any(|entry| entry.as_str() == Some(text)))
    };
    match test {
        ElementTest::Is(at, texts) => {
            json::text_at(one, at).is_some_and(|is| texts.iter().any(|text| text.eq_ignore_ascii_case(&is)))
        }
        ElementTest::IsNot(at, texts) => {
            !json::text_at(one, at).is_some_and(|is| texts.iter().any(|text| text.eq_ignore_ascii_case(&is)))
        }
        ElementTest::Has(at, text) => has(at, text),
        ElementTest::HasNot(at, text) => !has(at, text),
    }
}

/// What a step is about, for whoever reads of it later: the account, or one of its things, by name and id.
fn called((username, id): (&str, &str), list: &[(&'static Holding, &Value)]) -> String {
    let both = |name: &str, id: &str| match name.is_empty() || name == id {
        true => id.to_owned(),
        false => format!("{name} ({id})"),
    };
    let things: Vec<String> = list
        .iter()
        .map(|(holding, one)| both(&name_of(holding, one), &id_of(holding, one).unwrap_or_default()))
        .collect();
    match things.is_empty() {
        true => both(username, id),
        false => format!("{username}: {}", things.join(", ")),
    }
}

fn given(
    (account, username): (&str, &str),
    step: &ClosingStep,
    list: &[(&'static Holding, &Value)],
) -> CommandInput {
    let ids = || list.iter().filter_map(|(holding, one)| id_of(holding, one));
    let mut given = CommandInput::default();
    given.called = Some(called((username, account), list));
    // Names come from the platform itself.
    given.verbatim = true;
    for (arg, give) in step.give {
        let input = match give {
            Give::Account if arg.kind == ArgKind::Many => Input::Many(vec![account.to_owned()]),
            Give::Account => Input::Text(account.to_owned()),
            Give::Element => Input::Text(ids().next().unwrap_or_default()),
            Give::Elements => Input::Many(ids().collect()),
            Give::Text(text) => Input::Text((*text).to_owned()),
            Give::Nothing => Input::Many(Vec::new()),
        };
        if !matches!(give, Give::Text(_)) {
            given.ids.push(arg.name);
        }
        given.set(arg, input);
    }
    given
}

impl PlannedStep<'_> {
    /// Checks the step without sending anything.
    ///
    /// # Errors
    /// Usage: it would act on the account that the profile signs in as, or its input is wrong.
    pub fn check(&self) -> Result<(), Fault> {
        let checked = engine::check(self.target, self.operation, &self.given)?;
        if checked.stake.own != OwnAccount::Itself {
            return Ok(());
        }
        let profile = &self.target.session.profile;
        let fault =
            Fault::usage(format!("{} is the account that profile {profile} signs in as", self.username));
        Err(self.target.session.name(fault.hint(format!(
            "nothing was sent; close it as somebody else, or leave it out with --skip '{profile}:*'"
        ))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::{Command, Effect};
    use crate::platforms::PLATFORMS;
    use crate::platforms::person::{AccountLookup, HoldingRead, People};
    use std::collections::HashSet;

    #[test]
    fn what_platforms_say_of_people_is_in_their_tables() {
        for platform in PLATFORMS {
            let People::Accounts(accounts) = platform.people else { continue };
            let on = |command: &Command| {
                let operation = platform.operation(command);
                operation.unwrap_or_else(|| panic!("{} has no '{}'", platform.name, command.path))
            };
            let reads =
                |command: &Command| assert_eq!(on(command).command.effect, Effect::Read, "{}", command.path);
            reads(accounts.get);
            assert!(on(accounts.get).targets.iter().any(|arg| arg.name == accounts.user.name));
            accounts.state.read.into_iter().for_each(reads);
            if let AccountLookup::List(command) = accounts.lookup {
                reads(command);
            }
            let mut kinds = HashSet::new();
            for holding in accounts.holds {
                assert!(kinds.insert(holding.kind), "{}: {} stands twice", platform.name, holding.kind);
                match holding.read {
                    HoldingRead::Account(at) | HoldingRead::Sparse(at) => assert!(at.starts_with('/')),
                    HoldingRead::Or(elsewhere) => reads(elsewhere.command),
                    HoldingRead::Each(command) => {
                        reads(command);
                        assert!(on(command).targets.iter().any(|arg| arg.name == accounts.user.name));
                    }
                    HoldingRead::List(command, owner) | HoldingRead::Within(_, command, owner) => {
                        reads(command);
                        assert!(on(command).args().any(|arg| arg.name == owner.name));
                    }
                }
                if let HoldingRead::Within(kind, ..) = holding.read {
                    assert!(
                        kinds.contains(kind),
                        "{}: {kind} is read before {}",
                        platform.name,
                        holding.kind
                    );
                }
            }
            for step in accounts.steps {
                let operation = on(step.command);
                assert!(step.command.effect > Effect::Read, "{} changes something", step.name);
                for (arg, _) in step.give {
                    assert!(
                        operation.args().any(|own| own.name == arg.name),
                        "{}: {}",
                        step.command.path,
                        arg.name
                    );
                }
                if let StepOn::Each(kind, _) | StepOn::All(kind) = step.on {
                    assert!(kinds.contains(kind), "{}: {kind} is held", step.name);
                }
            }
            assert!(accounts.steps.iter().any(|step| step.stage == Stage::Block), "{}", platform.name);
            assert!(!accounts.cannot.is_empty(), "{} says what it cannot do", platform.name);
        }
    }
}
