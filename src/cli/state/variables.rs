//! The variables of files, from the line.

use crate::cli::read::pair;
use crate::fault::Fault;
use crate::files;
use crate::jobs::state::Variables;
use crate::json;
use clap::Args;
use serde_json::Value;
use std::path::PathBuf;

/// The longest file of variables, in bytes.
const LONGEST: u64 = 1 << 20;

/// Flags that give variables.
#[derive(Debug, Args)]
pub(super) struct VariableArgs {
    /// Set a variable, written ${NAME} in the files; repeatable
    #[arg(long, value_name = "NAME=VALUE")]
    var: Vec<String>,
    /// Read variables from a YAML or JSON file; --var overrides them
    #[arg(long, value_name = "FILE")]
    vars: Option<PathBuf>,
}

impl VariableArgs {
    /// What they give.
    ///
    /// # Errors
    /// Usage: a file that cannot be read, or what is no variable.
    pub(super) fn read(&self) -> Result<Variables, Fault> {
        let mut variables = Variables::default();
        if let Some(path) = &self.vars {
            let name = path.display().to_string();
            let content = files::read(path, LONGEST)
                .map_err(|error| Fault::usage(format!("{name} cannot be read: {error}")))?;
            let is_line = |line: &str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
            let value = match String::from_utf8_lossy(&content).lines().any(is_line) {
                true => json::document::document(&content, &name)
                    .map_err(|wrong| Fault::usage(format!("{name} {wrong}")))?,
                false => Value::Object(serde_json::Map::new()),
            };
            let Value::Object(members) = value else {
                return Err(Fault::usage(format!("{name} holds no variables: it takes NAME: VALUE lines")));
            };
            for (variable, value) in members {
                variables.set(&variable, value).map_err(|wrong| Fault::usage(format!("{name}: {wrong}")))?;
            }
        }
        for text in &self.var {
            let (variable, value) = pair("var", text)?;
            variables
                .set(&variable, value.into())
                .map_err(|wrong| Fault::usage(format!("--var: {wrong}")))?;
        }
        Ok(variables)
    }
}
