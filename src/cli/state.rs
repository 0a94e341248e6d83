//! `export`, `diff`, `apply`, `validate`: a platform's configuration as files.

mod apply;
mod carried;
mod compared;
mod diff;
mod export;
mod files;
mod gone;
mod journal;
mod settled;
mod shown;
mod unfinished;
mod validate;
mod variables;

pub(super) use apply::ApplyArgs;
pub(super) use diff::DiffArgs;
pub(super) use export::ExportArgs;
pub(super) use validate::ValidateArgs;

pub(super) use apply::run as apply;
pub(super) use diff::run as diff;
pub(super) use export::run as export;
pub(super) use validate::run as validate;
