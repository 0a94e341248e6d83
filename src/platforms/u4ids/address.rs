//! Paths of objects.

use crate::fault::Fault;
use crate::http::encode_segment;
use crate::session::Session;

/// The path of one object, or of what hangs below it.
///
/// # Errors
/// Usage: an id that would change the address.
pub(super) fn path(session: &Session, collection: &str, parts: &[&str]) -> Result<String, Fault> {
    let mut path = session.path(&format!("/{collection}"));
    for part in parts {
        let segment = encode_segment(part)
            .ok_or_else(|| Fault::usage(format!("'{part}' cannot be an id: it would change the address")))?;
        path.push('/');
        path.push_str(&segment);
    }
    Ok(path)
}
