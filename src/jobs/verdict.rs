//! What a run over several comes to where some of them failed.

use crate::fault::{Failed, Fault, Kind};
use serde_json::json;

/// As many are named in a sentence.
const SAID: usize = 20;

/// Nothing where none failed. What ended the run itself, where something did. The kind of them all where all failed alike;
/// else partial. `said` is what is said of those that failed, in the plural, such as `profiles failed`.
///
/// # Errors
/// As above; each that failed stands in it under its key.
pub fn verdict(said: &str, all: usize, failed: &[(String, Fault)]) -> Result<(), Fault> {
    let Some((_, first)) = failed.first() else { return Ok(()) };
    if let Some((_, end)) = failed.iter().find(|(_, fault)| fault.kind().ends_run()) {
        return Err(end.clone());
    }
    let bad = failed.len();
    let alike = bad == all && failed.iter().all(|(_, fault)| fault.kind() == first.kind());
    let kind = if alike { first.kind() } else { Kind::Partial };
    let shown = |(key, fault): &(String, Fault)| Failed {
        key: key.clone(),
        shown: json!({
            "key": key,
            "code": fault.kind().code(),
            "message": fault.detail().message,
            "hint": (!fault.detail().hints.is_empty()).then(|| fault.detail().hints.join("; ")),
            "http_status": fault.detail().http_status,
        }),
    };
    let named: Vec<&str> = failed.iter().take(SAID).map(|(key, _)| key.as_str()).collect();
    let more = if bad > SAID { " ..." } else { "" };
    let message = format!("{bad} of {all} {said}: {}{more}", named.join(", "));
    Err(Fault::new(kind, message).items(failed.iter().map(shown).collect(), None))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failed(kinds: &[Kind]) -> Vec<(String, Fault)> {
        kinds.iter().enumerate().map(|(place, kind)| (format!("p{place}"), Fault::new(*kind, "no"))).collect()
    }

    #[test]
    fn some_that_failed_are_partial_and_all_alike_are_what_each_is() {
        let kind =
            |all, kinds: &[Kind]| verdict("profiles failed", all, &failed(kinds)).map_err(|f| f.kind());
        assert_eq!(kind(2, &[]), Ok(()));
        assert_eq!(kind(3, &[Kind::Forbidden, Kind::Forbidden]), Err(Kind::Partial));
        assert_eq!(kind(2, &[Kind::Forbidden, Kind::Forbidden]), Err(Kind::Forbidden));
        assert_eq!(kind(2, &[Kind::Forbidden, Kind::Unreachable]), Err(Kind::Partial));
        assert_eq!(kind(3, &[Kind::Unreachable, Kind::Interrupted]), Err(Kind::Interrupted));
    }
}
