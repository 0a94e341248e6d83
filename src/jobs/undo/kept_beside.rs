//! Whether what stood beside something that was made is still there, so that the latter can be removed.

use super::inputs::subject;
use super::now::{ExpectedThings, GONE, UNREAD, hidden, then};
use super::step::{Drift, UndoPlan};
use crate::clock;
use crate::engine::Target;
use crate::fault::Fault;
use crate::history::ActItem;
use crate::json;
use crate::platforms::Operation;
use crate::platforms::undo::KeptList;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::Value;

/// Why what was made beside others is not removed: one of these is gone or ended earlier, or none of them works any more.
/// Nothing where it can be removed.
///
/// # Errors
/// It cannot be read.
pub(super) fn unkept_beside<'a>(
    target: Target<'a>,
    operation: &'static Operation,
    kept: &KeptList,
    item: &ActItem,
    meanwhile: &ExpectedThings,
) -> Result<Option<UndoPlan<'a>>, Fault> {
    let Some(before) = json::at(&item.before, kept.at).as_array() else {
        return Ok(Some(UndoPlan::Never(UNREAD.to_owned())));
    };
    let Some(now) = then(target, operation, &subject(target, operation, &item.given), meanwhile)? else {
        return Ok(Some(UndoPlan::Never(GONE.to_owned())));
    };
    let now = hidden(target, &now);
    let time = target.session.clock.now();
    let works = |one: &Value| works(json::at(one, kept.ends), time);
    let rows = json::at(&now, kept.at).as_array().map(Vec::as_slice).unwrap_or_default();
    let here = |one: &Value| rows.iter().find(|row| json::at(row, kept.id) == json::at(one, kept.id));
    let working: Vec<&Value> = before.iter().filter(|one| works(one)).collect();
    let drift = |one: &&Value| Drift {
        member: json::spoken(kept.at),
        before: (*one).clone(),
        left: (*one).clone(),
        now: here(one).cloned().unwrap_or_default(),
    };
    let lost: Vec<Drift> = working.iter().filter(|one| !here(one).is_some_and(works)).map(drift).collect();
    if !lost.is_empty() {
        return Ok(Some(UndoPlan::Drifted(lost)));
    }
    // Of what had none before there is nothing that could be left.
    let is_none_left = working.is_empty() && !before.is_empty();
    Ok(is_none_left.then(|| {
        let list = json::spoken(kept.at);
        UndoPlan::Never(format!("of its {list} from before none works any more: they have ended"))
    }))
}

/// Whether something that ends then works still. What cannot be told does not.
fn works(ends: &Value, now: Timestamp) -> bool {
    let civil = || ends.as_str()?.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok();
    let end = clock::told(ends).or_else(|| Some(civil()?.timestamp()));
    ends.is_null() || end.is_some_and(|end| end > now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_ended_or_ends_at_no_known_time_does_not_work() {
        let now = "2026-03-01T12:00:00Z".parse().unwrap();
        for (ends, is_so) in [
            (json!(null), true),
            (json!("2026-03-01T14:00:00+01:00"), true),
            (json!("2026-03-01T12:30:00"), true),
            (json!("2026-03-01T12:30:00+01:00"), false),
            (json!("soon"), false),
            (json!(7), false),
        ] {
            assert_eq!(works(&ends, now), is_so, "{ends}");
        }
    }
}
