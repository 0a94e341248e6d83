//! The kinds of failures, with their codes and exit codes.

/// What type of failure it was. The table in [`Kind::TABLE`] is the source of `docs/exit-codes.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A bug of ours, or a reply that cannot be read.
    Unexpected,
    /// Flags, a filter or an input file.
    Usage,
    /// Profile, settings or secret store.
    Configuration,
    /// Sign-in, key or clock.
    Unauthenticated,
    /// Signed in, but not allowed, or the account's state forbids it.
    Forbidden,
    /// The platform has no such thing.
    NotFound,
    /// Exists already, or changed meanwhile.
    Conflict,
    /// The platform, or one of its policies, refused the values.
    Rejected,
    /// Network, TLS, name resolution or a time limit.
    Unreachable,
    /// Some items failed.
    Partial,
    /// A comparison found differences.
    Differs,
    /// A confirmation is missing or was refused, or a limit was reached.
    Unconfirmed,
    /// A name has several matches.
    Ambiguous,
    /// This platform has no such operation.
    Unsupported,
    /// 5xx, or 429 after the retries.
    PlatformFailed,
    /// A reply's signature does not hold.
    Untrusted,
    /// A write was sent, and whether it was carried out is not known.
    InDoubt,
    /// The terminal went away.
    HungUp,
    /// Ctrl-C.
    Interrupted,
    /// A termination signal.
    Terminated,
    /// Nobody reads standard output any more. Ends quietly.
    ClosedPipe,
}

impl Kind {
    /// Every kind with its stable code, exit code and meaning, in the order of the exit codes.
    pub const TABLE: &'static [(Kind, &'static str, u8, &'static str)] = &[
        (Kind::Unexpected, "unexpected", 1, "a bug, or a reply that cannot be read"),
        (Kind::Usage, "usage", 2, "flags, a filter or an input file are wrong"),
        (Kind::Configuration, "configuration", 3, "profile, settings or secret store"),
        (Kind::Unauthenticated, "unauthenticated", 4, "sign-in, key or clock"),
        (Kind::Forbidden, "forbidden", 4, "not permitted, or the account's state forbids it"),
        (Kind::NotFound, "not_found", 5, "there is no such thing"),
        (Kind::Conflict, "conflict", 6, "exists already, or changed meanwhile"),
        (Kind::Rejected, "rejected", 7, "the platform or a policy refused the values"),
        (Kind::Unreachable, "unreachable", 8, "network, TLS, name resolution or a time limit"),
        (Kind::Partial, "partial", 9, "some items failed; the report says which"),
        (Kind::Differs, "differs", 10, "differences were found"),
        (
            Kind::Unconfirmed,
            "unconfirmed",
            11,
            "a confirmation is needed or was refused, or a limit on rows is exceeded",
        ),
        (Kind::Ambiguous, "ambiguous", 12, "a name has several matches"),
        (Kind::Unsupported, "unsupported", 13, "this platform has no such operation"),
        (Kind::PlatformFailed, "platform_failed", 14, "the platform failed (5xx, or 429 after the retries)"),
        (Kind::Untrusted, "untrusted", 15, "a reply's signature does not hold"),
        (Kind::InDoubt, "in_doubt", 16, "a write was sent, and whether it was carried out is not known"),
        (Kind::ClosedPipe, "closed_pipe", 0, "the reader of standard output went away"),
        (Kind::HungUp, "hung_up", 129, "the terminal went away"),
        (Kind::Interrupted, "interrupted", 130, "interrupted"),
        (Kind::Terminated, "terminated", 143, "terminated"),
    ];

    fn row(self) -> &'static (Kind, &'static str, u8, &'static str) {
        Self::TABLE.iter().find(|row| row.0 == self).unwrap_or(&Self::TABLE[0])
    }

    /// The stable word for scripts, such as `not_found`.
    pub fn code(self) -> &'static str {
        self.row().1
    }

    /// The kind of a code.
    pub fn of_code(code: &str) -> Option<Kind> {
        Self::TABLE.iter().find(|row| row.1 == code).map(|row| row.0)
    }

    /// Whether it ends a run from outside, whatever the run was at.
    pub fn ends_run(self) -> bool {
        matches!(self, Kind::Interrupted | Kind::Terminated | Kind::HungUp | Kind::ClosedPipe)
    }

    /// The process exit code.
    pub fn exit_code(self) -> u8 {
        self.row().2
    }
}
