//! Candidates, as the places that know of some make them.

use clap_complete::engine::CompletionCandidate;

pub(super) fn candidate(text: String, help: &str) -> CompletionCandidate {
    let help = Some(help).filter(|help| !help.is_empty());
    CompletionCandidate::new(text).help(help.map(|help| help.to_owned().into()))
}

pub(super) fn starting<'a>(names: impl Iterator<Item = &'a str>, text: &str) -> Vec<CompletionCandidate> {
    names.filter(|name| name.starts_with(text)).map(CompletionCandidate::new).collect()
}

pub(super) fn prefixed(found: Vec<CompletionCandidate>, name: &str) -> Vec<CompletionCandidate> {
    found.into_iter().map(|candidate| candidate.add_prefix(format!("{name}="))).collect()
}
