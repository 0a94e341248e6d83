//! What a command tells and asks on the side, by way of the terminal.

use crate::config::Consent;
use crate::engine::Prompter;
use crate::fault::Fault;
use crate::http::trace::{Level, Listener};
use crate::output::ask::TerminalPrompter;
use crate::output::screen::Screen;
use crate::secret::{Redactor, Secret};

/// Writes what is told on the side to standard error, up to a level.
pub struct MessageWriter<'a> {
    pub(super) screen: &'a Screen,
    pub(super) level: Level,
    pub(super) redactor: &'a Redactor,
}

impl MessageWriter<'_> {
    /// Writes a line that is made of this tool's words alone: a secret that is such a word is not given away by them, and would be by a
    /// gap.
    pub fn own(&self, level: Level, text: &str) {
        match level <= self.level {
            true => self.screen.say(text),
            false if self.wants(level) => self.screen.log(text),
            false => {}
        }
    }
}

impl Listener for MessageWriter<'_> {
    fn wants(&self, level: Level) -> bool {
        level <= self.level || self.screen.keeps_log()
    }

    fn line(&self, level: Level, text: &str) {
        if self.wants(level) {
            // What a server sends must neither show a secret nor begin a line that looks like one of ours.
            let text = self.redactor.clean(text).replace('\n', "\\n");
            let text = match level {
                Level::Warning => format!("warning: {text}"),
                _ => text,
            };
            match level <= self.level {
                true => self.screen.say(&text),
                false => self.screen.log(&text),
            }
        }
    }
}

impl Consent for TerminalPrompter<'_> {
    fn can_ask(&self) -> bool {
        TerminalPrompter::can_ask(self)
    }

    fn agree(&self, question: &str) -> Result<bool, Fault> {
        TerminalPrompter::confirm(self, question)
    }
}

impl Prompter for TerminalPrompter<'_> {
    fn can_ask(&self) -> bool {
        TerminalPrompter::can_ask(self)
    }

    fn confirm(&self, question: &str) -> Result<bool, Fault> {
        TerminalPrompter::confirm(self, question)
    }

    fn confirm_name(&self, question: &str, name: &str) -> Result<bool, Fault> {
        TerminalPrompter::confirm_name(self, question, name)
    }

    fn new_secret(&self, prompt: &str) -> Result<Secret, Fault> {
        TerminalPrompter::new_secret(self, prompt)
    }
}
