//! Asking before something is removed. On a terminal a person is asked; elsewhere the flags must say it
//! beforehand, or nothing is sent.

use super::account::OwnAccount;
use super::check::Stake;
use super::how::How;
use crate::commands::{Effect, thing};
use crate::fault::{Fault, Kind};
use crate::platforms::Operation;
use crate::session::{Confirmation, Session};

/// What is to be done, in words.
#[derive(Clone, Copy)]
pub(super) struct Act<'a> {
    /// What a person typed.
    pub(super) name: &'a str,
    /// What that does.
    pub(super) about: &'a str,
    /// Said before it is done; empty for nothing.
    pub(super) caution: &'a str,
}

impl From<&'static Operation> for Act<'static> {
    fn from(operation: &'static Operation) -> Self {
        let command = operation.command;
        Act { name: command.path, about: command.about, caution: operation.caution }
    }
}

/// Rows of which some would change, or may.
#[derive(Clone, Copy, Default)]
pub struct Changes {
    /// How many would change.
    pub changed: usize,
    /// Of how many nobody knows: to look at them failed.
    pub unknown: usize,
}

/// Many rows that are asked about at once.
pub struct ManyRows<'a> {
    /// The most that any of them does.
    pub stake: Stake,
    /// How many there are.
    pub count: usize,
    /// What so many are called.
    pub what: &'a str,
    /// What the first of them are about.
    pub first: &'a [&'a str],
    /// Tells what is to be known before.
    pub say: &'a dyn Fn(&str),
    /// Compares rows with what is there until so many are found that would change, where rows can be compared.
    pub changes: Option<&'a dyn Fn(usize) -> Result<Changes, Fault>>,
}

/// Asks for what has to be confirmed before many rows are carried out: once, with their number, what the first of
/// them are about and the most that any of them does. Where nobody has said yes yet, rows are compared before: tells
/// whether any may change.
///
/// # Errors
/// Unconfirmed, or when the terminal fails. What would end the run.
pub fn confirm_many(
    session: &Session,
    operation: &'static Operation,
    asked: ManyRows,
    how: &How,
) -> Result<bool, Fault> {
    let ManyRows { stake, count, what, first, say, changes } = asked;
    let more = if count > first.len() { " ..." } else { "" };
    let label = format!("{count} {what} ({}{more})", first.join(", "));
    let mut gate = Gate {
        label,
        many: true,
        say: Some(say),
        more: weighing(&stake.more, count),
        ..Gate::new(session, operation.into(), stake.effect, how)
    };
    gate.raise(stake.effect, stake.own);
    if let Some(changes) = changes.filter(|_| !gate.is_open()) {
        // Where nobody can say yes, one is enough for the no, and for what a dry run tells.
        let Changes { changed, unknown } = changes(if gate.asks() { usize::MAX } else { 1 })?;
        if changed + unknown == 0 {
            // A dry run goes on to show that there is nothing to send.
            return Ok(session.dry_run);
        }
        if gate.asks() && unknown == 0 {
            gate.more = format!(", {changed} of them would change{}", gate.more);
        }
    }
    gate.precheck()?;
    gate.pass()?;
    Ok(true)
}

/// Different words that a question about many rows tells.
const TOLD: usize = 5;

/// What makes rows weigh more than their command, in words; of some of them with their number.
fn weighing(more: &[(String, usize)], count: usize) -> String {
    let told = |(said, rows): &(String, usize)| match *rows {
        rows if rows == count => said.clone(),
        rows => format!(" ({rows} of {count}:{said})"),
    };
    let rest = more.len().saturating_sub(TOLD);
    let rest = if rest > 0 { format!(" and {rest} more") } else { String::new() };
    more.iter().take(TOLD).map(told).collect::<String>() + &rest
}

/// What stands between a command and its effect.
#[derive(Clone)]
pub(super) struct Gate<'a> {
    pub(super) session: &'a Session<'a>,
    pub(super) act: Act<'a>,
    pub(super) effect: Effect,
    pub(super) label: String,
    /// What it stands in or beside, and what is known of it besides what was typed.
    pub(super) shown: String,
    /// What makes it weigh more: flags, or what it removes.
    pub(super) more: String,
    /// How the account that the profile signs in as stands to it.
    pub(super) own: OwnAccount,
    pub(super) many: bool,
    pub(super) how: &'a How<'a>,
    /// Whether the operation's caution was said already.
    pub(super) cautioned: bool,
    /// Who tells what is to be known before, if not the session.
    pub(super) say: Option<&'a dyn Fn(&str)>,
}

/// Says what is to be known before an operation acts.
pub(super) fn caution(session: &Session, operation: &Operation, how: &How) {
    if !operation.caution.is_empty() && !how.agreed {
        session.notice(operation.caution);
    }
}

impl<'a> Gate<'a> {
    /// A gate without words about the thing.
    pub(super) fn new(session: &'a Session<'a>, act: Act<'a>, effect: Effect, how: &'a How<'a>) -> Self {
        let (label, shown, more) = (String::new(), String::new(), String::new());
        Gate {
            session,
            act,
            effect,
            label,
            shown,
            more,
            own: OwnAccount::Not,
            many: false,
            how,
            cautioned: false,
            say: None,
        }
    }

    /// What a sentence about the thing calls it.
    pub(super) fn subject(&self) -> String {
        if self.label.is_empty() { thing(self.act.name) } else { self.label.clone() }
    }

    /// Makes it weigh at least as much; what takes something from the account that acts has a high impact.
    pub(super) fn raise(&mut self, effect: Effect, own: OwnAccount) {
        self.effect = self.effect.max(effect);
        if own > OwnAccount::Not && self.effect >= Effect::Destroy {
            (self.effect, self.own) = (Effect::HighImpact, self.own.max(own));
        }
    }

    /// Whether a person will be asked.
    pub(super) fn asks(&self) -> bool {
        !self.session.dry_run && !self.is_open() && self.how.person.can_ask()
    }

    /// Fails now if the answer can only be no later.
    pub(super) fn precheck(&self) -> Result<(), Fault> {
        if self.session.dry_run || self.is_open() || self.how.person.can_ask() {
            return Ok(());
        }
        Err(self.unconfirmed(format!("'{}' needs a confirmation{}", self.act.name, self.more)))
    }

    /// Names the profile that is written to, and asks where nobody has said yes yet. A dry run tells what will be asked.
    pub(super) fn pass(&self) -> Result<(), Fault> {
        if self.effect == Effect::Read {
            return Ok(());
        }
        if !self.cautioned && !self.act.caution.is_empty() && !self.how.agreed {
            self.notice(self.act.caution);
        }
        let dry_run = self.session.dry_run;
        if self.how.protect && !self.how.agreed {
            let writes = if dry_run { "the real run writes" } else { "writing" };
            self.notice(&format!("{writes} to the protected profile {}", self.session.profile));
        }
        if self.is_open() {
            return Ok(());
        }
        let about = self.act.about;
        let label = if self.label.is_empty() { String::new() } else { format!(": {}", self.label) };
        let own = if self.own == OwnAccount::Not { String::new() } else { format!(" ({})", self.own.said()) };
        let (shown, more, profile) = (&self.shown, &self.more, &self.session.profile);
        let act = format!("{about}{label}{shown}{more}{own}, on profile {profile}");
        if dry_run {
            self.foretell(act);
            return Ok(());
        }
        let question = format!("{act}. Go on?");
        let agreed = match self.effect {
            _ if self.lacks_profile() => self.how.person.confirm_name(&question, &self.session.profile)?,
            Effect::HighImpact => self.how.person.confirm_name(&question, self.name())?,
            _ => self.how.person.confirm(&question)?,
        };
        if agreed { Ok(()) } else { Err(self.unconfirmed("not confirmed, nothing was sent".to_owned())) }
    }

    /// Tells what the real run will ask, and what answers it.
    fn foretell(&self, act: String) {
        let effect = if self.effect == Effect::HighImpact { "high-impact" } else { "destructive" };
        let flags = self.flags();
        self.notice(&format!(
            "the real run needs a confirmation ({effect}): {act}; {} confirms it",
            flags.join(" with ")
        ));
        self.session.foretell(Confirmation { effect, act, flags });
    }

    fn notice(&self, text: &str) {
        match self.say {
            Some(say) => say(text),
            None => self.session.notice(text),
        }
    }

    /// Whether nobody needs to be asked any more.
    pub(super) fn is_open(&self) -> bool {
        let asks = if self.how.always { Effect::Write } else { Effect::Destroy };
        if self.how.agreed || self.effect < asks {
            return true;
        }
        // Whoever gives the name agrees to less, too.
        let named = self.how.confirm.iter().any(|name| name == self.name());
        let agreed = match self.effect {
            Effect::HighImpact => named,
            _ => self.how.yes || named && !self.label.is_empty() && !self.many,
        };
        agreed && !self.lacks_profile()
    }

    fn lacks_profile(&self) -> bool {
        self.how.protect && !self.how.confirm.contains(&self.session.profile)
    }

    fn name(&self) -> &str {
        // Many rows have no one name, so the profile's stands for them.
        if self.label.is_empty() || self.many { &self.session.profile } else { &self.label }
    }

    /// The flags that answer the question.
    fn flags(&self) -> Vec<String> {
        let mut flags = Vec::new();
        if self.effect == Effect::HighImpact {
            flags.push(format!("--confirm '{}'", self.name()));
        } else {
            flags.push("--yes".to_owned());
        }
        // What stands for the name of many rows may be the profile.
        let is_named = self.effect == Effect::HighImpact && self.name() == self.session.profile;
        if self.lacks_profile() && !is_named {
            flags.push(format!("--confirm '{}'", self.session.profile));
        }
        flags
    }

    fn unconfirmed(&self, message: String) -> Fault {
        let fault = Fault::new(Kind::Unconfirmed, message)
            .hint(format!("{} confirms it", self.flags().join(" with ")));
        if self.own == OwnAccount::Not { fault } else { fault.hint(self.own.said()) }
    }
}
