//! One outcome on its way to the screen: what the formats share.

use super::cells::{ShownField, Texts};
use super::fields::derive;
use super::harmless::escape;
use super::screen::Screen;
use super::source::SecretMasker;
use super::style::{Format, Style, View};
use crate::fault::Fault;
use jiff::tz::TimeZone;
use serde_json::value::RawValue;
use std::borrow::Cow;

/// One outcome on its way to the screen.
pub(super) struct Job<'a> {
    pub(super) screen: &'a Screen,
    pub(super) style: &'a Style,
    pub(super) view: &'a View<'a>,
    pub(super) hider: SecretMasker<'a>,
    /// The columns chosen, or all that are declared.
    pub(super) fields: Vec<ShownField>,
}

impl Job<'_> {
    pub(super) fn format(&self) -> Format {
        self.style.format
    }

    /// The columns of a row: those chosen, else those that the row itself suggests.
    pub(super) fn fields_of(&self, row: &RawValue, all: bool) -> Cow<'_, [ShownField]> {
        if self.fields.is_empty() { derive(row, all).into() } else { (&self.fields[..]).into() }
    }

    pub(super) fn texts(&self, words: bool) -> Texts {
        Texts { zone: self.style.local_time.then(TimeZone::system), words }
    }

    /// Writes one line, at once where somebody is watching.
    pub(super) fn line(&self, text: &str) -> Result<(), Fault> {
        self.screen.data_line(text)?;
        if self.screen.facts().out_is_terminal { self.screen.flush() } else { Ok(()) }
    }

    /// Text that is the whole answer: untouched in a pipe, harmless on a terminal.
    pub(super) fn free_text(&self, text: &str) -> Result<(), Fault> {
        if !self.screen.facts().out_is_terminal {
            return self.line(text);
        }
        let harmless = |line: &str| line.split('\t').map(escape).collect::<Vec<_>>().join("\t");
        self.line(&text.split('\n').map(harmless).collect::<Vec<_>>().join("\n"))
    }
}
