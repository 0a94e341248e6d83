//! Every fault in each of its forms, from the sandbox's own table of kinds. A number or name that a kind takes has
//! its values here; a kind with another parameter stops the matrix until it has some.

use iamctl::sandbox::fault::calls::FaultCalls;
use iamctl::sandbox::fault::reading::platforms_of;
use iamctl::sandbox::fault::table::{FaultEntry, KINDS, PARAMETERS, Values};

/// Values of the parameters that are numbers. The first row a number: all of them are sent.
const NUMBERS: &[(&str, &str, &[&str])] = &[
    ("status", "status", &["403", "404", "429", "503"]),
    ("latency", "millis", &["50"]),
    ("lost-answer", "status", &["500", "404"]),
    ("status", "retry-after", &[]),
    ("wrong-total", "total", &["3", "8", "missing", "negative"]),
    ("rows-deleted", "count", &["2"]),
];

/// One form of a fault.
#[derive(Debug, Clone)]
pub(super) struct Form {
    /// The kind.
    pub(super) entry: &'static FaultEntry,
    /// The kind and its parameters, as a rule takes them.
    pub(super) text: String,
}

/// Every form of every kind that a platform can have. `members` are those that are null or missing.
pub(super) fn forms(platform: &str, members: &[&str]) -> Vec<Form> {
    let can = KINDS.iter().filter(|entry| platforms_of(entry).contains(&platform));
    can.flat_map(|entry| expand(entry, members)).collect()
}

fn expand(entry: &'static FaultEntry, members: &[&str]) -> Vec<Form> {
    let mut forms = vec![entry.name.to_owned()];
    for (name, _) in entry.parameters {
        let values = values(entry.name, name, members);
        if !values.is_empty() {
            // Of a lost answer only one form has a status.
            let takes = |form: &str| !form.contains(" form=") || form.ends_with(" form=status");
            let each = |form: &String| match takes(form) {
                true => values.iter().map(|value| format!("{form} {name}={value}")).collect(),
                false => vec![form.clone()],
            };
            forms = forms.iter().flat_map(each).collect();
        }
    }
    forms.into_iter().map(|text| Form { entry, text }).collect()
}

fn values<'a>(kind: &str, name: &str, members: &[&'a str]) -> Vec<&'a str> {
    let word = PARAMETERS.iter().find(|word| word.name == name).unwrap();
    if let Values::Words(words) = word.values {
        return words.to_vec();
    }
    if name == "member" {
        return members.to_vec();
    }
    let known = NUMBERS.iter().find(|(of, parameter, _)| *of == kind && *parameter == name);
    known.unwrap_or_else(|| panic!("the matrix has no values for '{name}' of the fault {kind}")).2.to_vec()
}

impl Form {
    /// Whether it can strike such calls. What strikes all operations can strike sign-ins too, and so can a lost answer.
    pub(super) fn strikes(&self, calls: FaultCalls) -> bool {
        match (self.entry.calls, calls) {
            (FaultCalls::All, _) => true,
            (FaultCalls::Operations, _) => true,
            (FaultCalls::Writes, FaultCalls::SignIns) => self.entry.name == "lost-answer",
            (own, asked) => own == asked,
        }
    }

    /// Whether the platform's answer never comes, or nothing of what it said.
    pub(super) fn loses(&self) -> bool {
        let lossy = ["lost-answer", "no-answer", "cut", "html", "garbage", "wrong-type", "slow", "nonsense"];
        let more = ["wrong-signature", "error-inside", "other-items", "shuffled-items"];
        lossy.contains(&self.entry.name)
            || more.contains(&self.entry.name)
            || self.text.contains("status=5")
            || self.text.contains("status=404")
    }

    /// Whether it strikes runs of rows that change things, too. Those that are made have every fault; these have
    /// what differs where the thing is there before.
    pub(super) fn is_for_edits(&self) -> bool {
        ["lost-answer", "no-answer", "not-done"].contains(&self.entry.name)
            || self.text.contains("status=503")
    }

    /// Whether it changes a member of what is read, as many times as there are members.
    pub(super) fn is_of_members(&self) -> bool {
        ["null-member", "missing-member"].contains(&self.entry.name)
    }

    /// Whether what is read is another thing than without it, as if the platform had it so.
    pub(super) fn changes(&self) -> bool {
        ["null-member", "missing-member", "rows-deleted", "half-surrogate"].contains(&self.entry.name)
    }
}
