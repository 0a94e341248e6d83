//! The transport of a dry run: it carries reads and sign-ins, and cannot send a write.

use super::message::{Call, Reply, Transport};
use crate::fault::{Delivery, Fault};

/// Wraps a transport and refuses every call that writes.
pub struct DryRun<'a>(pub &'a dyn Transport);

impl Transport for DryRun<'_> {
    fn send(&self, call: &Call) -> Result<Reply, Fault> {
        if call.writes() {
            let message = format!("a dry run cannot send {} {}", call.method, call.path);
            return Err(Fault::unexpected(message).delivery(Delivery::NotSent));
        }
        self.0.send(call)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::{Effect, Method};
    use std::sync::atomic::{AtomicUsize, Ordering};

    struct Counting(AtomicUsize);

    impl Transport for Counting {
        fn send(&self, _: &Call) -> Result<Reply, Fault> {
            self.0.fetch_add(1, Ordering::Relaxed);
            Ok(Reply { status: 200, headers: Vec::new(), body: Vec::new() })
        }
    }

    #[test]
    fn a_write_never_reaches_the_wire() {
        let wire = Counting(AtomicUsize::new(0));
        let dry = DryRun(&wire);
        for method in [Method::Post, Method::Put, Method::Patch, Method::Delete] {
            assert!(dry.send(&Call::new(method, "/x")).is_err());
        }
        assert!(dry.send(&Call::new(Method::Get, "/x")).is_ok());
        assert!(dry.send(&Call::new(Method::Post, "/search").effect(Effect::Read)).is_ok());
        assert_eq!(wire.0.load(Ordering::Relaxed), 2);
    }
}
