//! The binary as a process of its own, with an environment that the test chose.

use crate::bench::Bench;
use std::process::{Command, Output, Stdio};

/// What a process came to.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    /// Fails unless the exit code is this, and on a panic in any case.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert!(self.code == Some(code) && !self.err.contains("panicked"), "{self:?}");
        self
    }

    /// Fails unless standard error holds this.
    #[track_caller]
    pub(crate) fn says(self, text: &str) -> Self {
        assert!(self.err.contains(text), "'{text}' is missing: {self:?}");
        self
    }
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Ended { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }
}

/// The path of the binary.
pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_iamctl");

/// The binary with the environment of a bench and nothing else, in its directory, with no input.
pub(crate) fn binary(bench: &Bench, line: &str) -> Command {
    let mut command = Command::new(BINARY);
    command.args(shlex::split(line).unwrap());
    within(&mut command, bench);
    command
}

/// Puts any command into the place of a bench.
pub(crate) fn within(command: &mut Command, bench: &Bench) {
    command
        .env_clear()
        .envs(&bench.env)
        .current_dir(bench.path(""))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
}

/// Runs it to its end.
pub(crate) fn end(command: &mut Command) -> Ended {
    command.output().unwrap().into()
}
