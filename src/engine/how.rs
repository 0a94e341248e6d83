//! How a command is to be carried out, and who may be asked.

use crate::fault::Fault;
use crate::secret::Secret;

/// How a command is to be carried out.
pub struct How<'a> {
    /// Whether everything was agreed to already.
    pub agreed: bool,
    /// `--yes`.
    pub yes: bool,
    /// Every `--confirm`.
    pub confirm: &'a [String],
    /// Whether the profile is protected.
    pub protect: bool,
    /// Whether also that is asked for which can be changed back.
    pub always: bool,
    /// `--if-not-exists`.
    pub if_not_exists: bool,
    /// Which acknowledged writes are looked at once.
    pub looks: Looks,
    /// Who can be asked.
    pub person: &'a dyn Prompter,
}

/// Which acknowledged writes are looked at once.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Looks {
    /// All of them.
    Always,
    /// All but those whose answer names the id of what was made: a run over a file makes many, and a read of each would
    /// cost as much again.
    Unnamed,
    /// None.
    Never,
}

/// Somebody who may be asked.
pub trait Prompter {
    /// Whether anybody is there to answer.
    fn can_ask(&self) -> bool;

    /// Asks yes or no; no is the default.
    ///
    /// # Errors
    /// When the terminal fails.
    fn confirm(&self, question: &str) -> Result<bool, Fault>;

    /// Asks for a name to be typed.
    ///
    /// # Errors
    /// When the terminal fails.
    fn confirm_name(&self, question: &str, name: &str) -> Result<bool, Fault>;

    /// Asks for a new secret, unseen, and once more, because a slip would lock somebody out.
    ///
    /// # Errors
    /// When the terminal fails.
    fn new_secret(&self, prompt: &str) -> Result<Secret, Fault>;
}

/// Nobody: what had to be asked was asked before.
struct Nobody;

impl Prompter for Nobody {
    fn can_ask(&self) -> bool {
        false
    }

    fn confirm(&self, _: &str) -> Result<bool, Fault> {
        Ok(false)
    }

    fn confirm_name(&self, _: &str, _: &str) -> Result<bool, Fault> {
        Ok(false)
    }

    fn new_secret(&self, _: &str) -> Result<Secret, Fault> {
        Err(Fault::usage("nobody can be asked"))
    }
}

impl How<'static> {
    /// Everything was agreed to, and there is nobody to ask.
    pub fn agreed(if_not_exists: bool) -> Self {
        How {
            agreed: true,
            yes: true,
            confirm: &[],
            protect: false,
            always: false,
            if_not_exists,
            looks: Looks::Always,
            person: &Nobody,
        }
    }
}
