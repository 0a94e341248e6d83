//! What a platform can be checked for: which list is read, and what of a row is a finding. Data; the job reads it.

use crate::commands::{Arg, Command};

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckTopic {
    /// Secrets and credentials that end.
    Secrets,
    /// Certificates that end.
    Certificates,
    /// What nobody uses.
    Unused,
    /// Accounts of people that nobody signs in with.
    Dormant,
    /// Who administers, and who is disabled and holds something still.
    Privileged,
}

impl CheckTopic {
    /// Every topic.
    pub const ALL: [CheckTopic; 5] = [
        CheckTopic::Secrets,
        CheckTopic::Certificates,
        CheckTopic::Unused,
        CheckTopic::Dormant,
        CheckTopic::Privileged,
    ];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            CheckTopic::Secrets => "secrets",
            CheckTopic::Certificates => "certificates",
            CheckTopic::Unused => "unused",
            CheckTopic::Dormant => "dormant",
            CheckTopic::Privileged => "privileged",
        }
    }
}

/// What a platform can be checked for.
pub struct Checks {
    /// The checks.
    pub all: &'static [ListCheck],
    /// What it does not tell, with the reason.
    pub cannot: &'static [(CheckTopic, &'static str)],
}

/// One check: a list, and what of its rows is a finding.
pub struct ListCheck {
    /// What it belongs to.
    pub topic: CheckTopic,
    /// What is found, such as `client secret`.
    pub kind: &'static str,
    /// The list that is read; where it comes from in the platform's documents, its command tells.
    pub read: &'static Command,
    /// What the list is given.
    pub give: &'static [(&'static Arg, CheckGive)],
    /// What its rows are completed with.
    pub with: &'static [&'static str],
    /// Where a row shows its id and what it is called.
    pub row: (&'static str, &'static str),
    /// Where the things are of which a row holds several, and what one is called; empty where the row is the thing.
    pub each: (&'static str, &'static str),
    /// Members of a row, or of one of these things, that must have one of these values for it to count.
    pub only: &'static [(&'static str, &'static [&'static str])],
    /// What makes it a finding.
    pub test: CheckTest,
    /// How much a finding weighs that has no end: medium, low or info.
    pub severity: &'static str,
    /// Members of one of these things that rule it out by one of these values.
    pub unless: &'static [(&'static str, &'static [&'static str])],
    /// Which members the platform always shows: a row without one is no whole answer.
    pub shown: CheckShown,
    /// Whether every installation has rows that hold something: a list of which none shows the member is no whole answer.
    pub held_somewhere: bool,
    /// What fixes it.
    pub fix: CheckFix,
    /// Members of one of these things by one of whose values no command fixes it, and why.
    pub unfixed: (&'static [(&'static str, &'static [&'static str])], &'static str),
}

/// What fixes a finding.
#[derive(Debug, Clone, Copy)]
pub enum CheckFix {
    /// A command line without the profile: `{id}` is the row's id, `{name}` what it is called, `{each}` what one of the things is
    /// called that it holds, and `{held --role {one}}` stands for
    /// ` --role ` and the name of each thing that it holds.
    Command(&'static str),
    /// Such a command line that is given, for each thing that it holds, `--remove` with a member and the thing, as an object with
    /// what stands at this name in it.
    Removes(&'static str, &'static str, &'static str),
    /// Such a command line for what has ended, and why there is none for what has not.
    Ended(&'static str, &'static str),
    /// No command does: why.
    None(&'static str),
}

/// Which members of a row the platform always shows, and not as null.
#[derive(Debug, Clone, Copy)]
pub enum CheckShown {
    /// All that a check looks at; null only where that is an instant, and there is none.
    All,
    /// Those at these pointers; what else a check looks at may be left out, or null, where there is nothing.
    Those(&'static [&'static str]),
}

/// What a list is given.
#[derive(Debug, Clone, Copy)]
pub enum CheckGive {
    /// A switch.
    On,
    /// The instant of `--since`.
    Since,
}

/// What makes something a finding.
#[derive(Debug, Clone, Copy)]
pub enum CheckTest {
    /// It ends soon, by the instant at a pointer.
    Ends(&'static str),
    /// The certificate at a pointer ends soon: PEM, or DER in base64.
    CertificateEnds(&'static str),
    /// It was last used before, by the instant at a pointer, or never.
    LastUsed(&'static str),
    /// It stands in the list: that has nothing else in it. The pointer is that of its last use.
    Listed(&'static str),
    /// The list at a pointer holds one of these names, or any where none are given; its elements show their name at the other.
    Holds(&'static str, &'static str, &'static [&'static str]),
}

impl CheckTest {
    /// The pointer that it looks at.
    pub fn at(&self) -> &'static str {
        match self {
            CheckTest::Ends(at)
            | CheckTest::CertificateEnds(at)
            | CheckTest::LastUsed(at)
            | CheckTest::Listed(at)
            | CheckTest::Holds(at, ..) => at,
        }
    }
}

impl ListCheck {
    /// A check of every row of a list.
    pub const fn new(topic: CheckTopic, kind: &'static str, read: &'static Command, test: CheckTest) -> Self {
        ListCheck {
            topic,
            kind,
            read,
            give: &[],
            with: &[],
            row: ("/id", "/id"),
            each: ("", ""),
            only: &[],
            test,
            severity: "low",
            unless: &[],
            shown: CheckShown::Those(&[]),
            held_somewhere: false,
            fix: CheckFix::None(""),
            unfixed: (&[], ""),
        }
    }

    /// Says that the platform shows every member that the check looks at, an instant as null where there is none.
    #[must_use]
    pub const fn whole(mut self) -> Self {
        self.shown = CheckShown::All;
        self
    }

    /// Says which members of a row, or of one of the things that it holds, the platform always shows.
    #[must_use]
    pub const fn shows(mut self, at: &'static [&'static str]) -> Self {
        self.shown = CheckShown::Those(at);
        self
    }

    /// Says what does not count.
    #[must_use]
    pub const fn unless(mut self, unless: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.unless = unless;
        self
    }

    /// A check for who administers.
    pub const fn administrators(read: &'static Command, holds: CheckTest) -> Self {
        Self::new(CheckTopic::Privileged, "administrator", read, holds).weighs("info")
    }

    /// A check for who is disabled and holds something still.
    pub const fn disabled_holders(read: &'static Command, holds: CheckTest) -> Self {
        Self::new(CheckTopic::Privileged, "disabled account that holds roles", read, holds).weighs("medium")
    }

    /// Says where a row shows its id and its name.
    #[must_use]
    pub const fn row(mut self, id: &'static str, name: &'static str) -> Self {
        self.row = (id, name);
        self
    }

    /// Says where a row holds several things, and what one is called.
    #[must_use]
    pub const fn each(mut self, at: &'static str, name: &'static str) -> Self {
        self.each = (at, name);
        self
    }

    /// Says what the list is given.
    #[must_use]
    pub const fn give(mut self, give: &'static [(&'static Arg, CheckGive)]) -> Self {
        self.give = give;
        self
    }

    /// Says what rows are completed with.
    #[must_use]
    pub const fn with(mut self, with: &'static [&'static str]) -> Self {
        self.with = with;
        self
    }

    /// Says what counts only.
    #[must_use]
    pub const fn only(mut self, only: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.only = only;
        self
    }

    /// Says how much it weighs.
    #[must_use]
    pub const fn weighs(mut self, severity: &'static str) -> Self {
        self.severity = severity;
        self
    }

    /// Says that every installation has rows that hold something.
    #[must_use]
    pub const fn held_somewhere(mut self) -> Self {
        self.held_somewhere = true;
        self
    }

    /// Says which command fixes it.
    #[must_use]
    pub const fn fix(mut self, fix: &'static str) -> Self {
        self.fix = CheckFix::Command(fix);
        self
    }

    /// Says which command fixes it that is given what it holds, to be removed from a member by what stands at this name.
    #[must_use]
    pub const fn fix_removing(mut self, fix: &'static str, member: &'static str, name: &'static str) -> Self {
        self.fix = CheckFix::Removes(fix, member, name);
        self
    }

    /// Says which command fixes what has ended, and why none does before.
    #[must_use]
    pub const fn fix_ended(mut self, fix: &'static str, why: &'static str) -> Self {
        self.fix = CheckFix::Ended(fix, why);
        self
    }

    /// Says which of these things no command fixes, and why.
    #[must_use]
    pub const fn unfixed(
        mut self,
        those: &'static [(&'static str, &'static [&'static str])],
        why: &'static str,
    ) -> Self {
        self.unfixed = (those, why);
        self
    }

    /// Says why no command fixes it.
    #[must_use]
    pub const fn no_fix(mut self, why: &'static str) -> Self {
        self.fix = CheckFix::None(why);
        self
    }
}
