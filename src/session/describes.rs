//! What a service says of itself, read once a run, and what a dialect notes for the calls to come.

use super::conversation::Session;
use super::token;
use crate::fault::{Fault, Kind};
use crate::http::{Call, Method};
use serde_json::Value;
use std::sync::{Arc, PoisonError};

impl Session<'_> {
    /// What the service says of itself at a path below the prefix, read once; nothing where it says nothing there. `unsaid`
    /// is told why, the first time.
    pub fn described(&self, below: &str, unsaid: &dyn Fn(&Fault)) -> Option<Arc<Value>> {
        let path = self.path(below);
        let mut pages = self.state.described.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = pages.get(&path) {
            return known.clone();
        }
        // A sign-in that fails says nothing of the service, and the call that comes next tells of it.
        if self.platform.dialect.needs_token(self) && token::access(self).is_err() {
            return None;
        }
        let read = self.exchange(&Call::new(Method::Get, path.as_str())).and_then(|reply| {
            let value = reply.value().filter(Value::is_object);
            value.ok_or_else(|| Fault::unexpected("the service's description of itself is not an object"))
        });
        let said = match read {
            Ok(value) => Some(Arc::new(value)),
            // Another call may do better, and says why where it does not.
            Err(fault)
                if matches!(
                    fault.kind(),
                    Kind::Unauthenticated | Kind::Unreachable | Kind::Interrupted | Kind::Configuration
                ) =>
            {
                return None;
            }
            Err(fault) => {
                unsaid(&fault);
                None
            }
        };
        pages.insert(path, said.clone());
        said
    }

    /// Notes a text for calls to come.
    pub fn note(&self, key: String, text: String) {
        self.state.described.notes.lock().unwrap_or_else(PoisonError::into_inner).insert(key, text);
    }

    /// Takes what was noted.
    pub fn take_note(&self, key: &str) -> Option<String> {
        self.state.described.notes.lock().unwrap_or_else(PoisonError::into_inner).remove(key)
    }

    /// Warns a person, the first time that this is to be said in a run.
    pub fn warn_once(&self, text: &str) {
        if self.is_first(text) {
            self.warn(text);
        }
    }

    /// Whether something was not so before in this run.
    pub fn is_first(&self, what: &str) -> bool {
        self.state.described.said.lock().unwrap_or_else(PoisonError::into_inner).insert(what.to_owned())
    }

    /// Whether that was so already.
    pub fn is_so(&self, what: &str) -> bool {
        self.state.described.said.lock().unwrap_or_else(PoisonError::into_inner).contains(what)
    }
}
