//! The transports of dry runs: one carries reads and sign-ins, and cannot send a write; one sends nothing.

use super::message::{Call, Reply, Transport};
use crate::fault::{Delivery, Fault};
use std::sync::{Mutex, PoisonError};

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

/// Sends nothing at all: keeps the first call that it is given, and fails.
#[derive(Default)]
pub struct KeptCall(Mutex<Option<Call>>);

impl KeptCall {
    /// The call, if there was one.
    pub fn into_call(self) -> Option<Call> {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for KeptCall {
    fn send(&self, call: &Call) -> Result<Reply, Fault> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(|| call.clone());
        Err(Fault::unexpected("a dry run sends nothing").delivery(Delivery::NotSent))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::{CallEffect, Method};
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
        assert!(dry.send(&Call::new(Method::Post, "/search").effect(CallEffect::Read)).is_ok());
        assert_eq!(wire.0.load(Ordering::Relaxed), 2);
    }
}
