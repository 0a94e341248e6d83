//! Evidence that was written, read again.

use super::evidence::FORMAT;
use super::plan::PlanOptions;
use super::reviewed::is_as_made;
use crate::fault::Fault;
use crate::json::strict;
use serde_json::Value;

/// An account that was closed.
pub struct ClosedAccount {
    /// The profile that it is on.
    pub profile: String,
    /// The name of its platform.
    pub platform: String,
    /// The platform's id.
    pub id: String,
    /// What it was called.
    pub username: String,
    /// Whether it was shown to be the person's.
    pub is_proven: bool,
    /// Whether it was there at the end.
    pub exists: bool,
}

/// What a file says that was done.
pub struct EvidenceFile {
    /// Whom it is about.
    pub person: String,
    /// When the run ended, in RFC 3339.
    pub ended: String,
    /// Whether all of it was verified then.
    pub is_verified: bool,
    /// What was wanted.
    pub options: PlanOptions,
    /// The accounts.
    pub accounts: Vec<ClosedAccount>,
    /// The profiles that were asked and had no account of the person.
    pub without: Vec<String>,
}

impl EvidenceFile {
    /// The profiles on which the person was looked for, and that could be asked; some more than once.
    pub fn profiles(&self) -> impl Iterator<Item = &str> {
        self.accounts.iter().map(|account| &*account.profile).chain(self.without.iter().map(|name| &**name))
    }

    /// What a file says.
    ///
    /// # Errors
    /// Usage: it is not evidence of this tool.
    pub fn read(content: &[u8], name: &str) -> Result<EvidenceFile, Fault> {
        let value =
            strict::value(content).map_err(|error| Fault::usage(format!("{name} is not JSON: {error}")))?;
        let file = EvidenceFile::of(&value);
        if file.is_some() && !is_as_made(&value) {
            return Err(Fault::usage(format!("{name} was changed after it was written")));
        }
        file.ok_or_else(|| Fault::usage(format!("{name} was not written by 'people offboard --evidence'")))
    }

    fn of(value: &Value) -> Option<EvidenceFile> {
        if value.get("format")?.as_str()? != FORMAT {
            return None;
        }
        let text = |of: &Value, name: &str| of.get(name)?.as_str().map(str::to_owned);
        let accounts = value.get("accounts")?.as_array()?.iter().map(|one| {
            Some(ClosedAccount {
                profile: text(one, "profile")?,
                platform: text(one, "platform")?,
                id: text(one, "id")?,
                username: text(one, "username")?,
                is_proven: one.get("proven")?.as_bool()?,
                exists: one.get("after")?.get("exists").and_then(Value::as_bool).unwrap_or(true),
            })
        });
        let without = value.get("without")?.as_array()?.iter().map(|one| text(one, "profile"));
        Some(EvidenceFile {
            person: text(value, "person")?,
            ended: text(value, "ended")?,
            is_verified: value.get("verified")?.as_bool()?,
            options: PlanOptions::of_file(value)?,
            accounts: accounts.collect::<Option<_>>()?,
            without: without.collect::<Option<_>>()?,
        })
    }
}
