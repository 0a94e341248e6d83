//! `--where` by columns: which of the platform's filters does it, and which texts are filters themselves.

use super::expression;
use super::listing::{Listing, SearchKind};
use crate::commands::args::WHERE;
use crate::commands::{Heading, Sign};
use crate::fault::Fault;
use crate::platforms::table::{Narrows, has_case};
use crate::session::CommandInput;
use jiff::Timestamp;

impl Narrows for Listing {
    fn own(&self, text: &str, now: Timestamp) -> Option<Result<(), Fault>> {
        Some(expression::read(self, text, now).map(drop))
    }

    fn narrow(&self, given: &mut CommandInput, column: &Heading, sign: Sign, value: &str) {
        let Some(narrowed) = self.columns.iter().find(|narrowed| narrowed.column == column) else { return };
        let filter = self.filters.iter().find(|filter| filter.name == narrowed.field);
        let is_text = filter.is_none_or(|filter| matches!(filter.value, SearchKind::Text));
        // Which rows lack a value is not documented of what differs.
        if is_text && has_case(value) || matches!(sign, Sign::NotEquals | Sign::NotContains) {
            return;
        }
        let text = format!("{}{}{}", narrowed.field, sign.typed(), narrowed.value(value));
        if expression::read(self, &text, Timestamp::UNIX_EPOCH).is_ok() {
            given.push(&WHERE, text);
        }
    }
}
