//! What the threads of a run share about the things on the platform: names and the ids behind them, as a list gave
//! them (read once a command, however many rows of an input need it), and who may change an object.

use super::conversation::{Named, Session};
use crate::fault::Fault;
use std::sync::{Arc, Mutex, PoisonError};

impl Session<'_> {
    /// The rows of the list behind an argument; `read` is called for the first who asks, and others wait for it.
    ///
    /// # Errors
    /// Those of `read`; then the next one who asks has it read again.
    pub fn named(
        &self,
        arg: &'static str,
        read: impl FnOnce() -> Result<Vec<Named>, Fault>,
    ) -> Result<Arc<Vec<Named>>, Fault> {
        let mut lists = self.state.names.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(list) = lists.get(arg) {
            return Ok(list.clone());
        }
        let list = Arc::new(read()?);
        lists.insert(arg, list.clone());
        Ok(list)
    }

    /// What is locked by whoever reads and then writes one object, so that threads of this run do it one by one.
    pub fn alone_with(&self, object: &str) -> Arc<Mutex<()>> {
        let mut objects = self.state.objects.lock().unwrap_or_else(PoisonError::into_inner);
        objects.entry(object.to_owned()).or_default().clone()
    }
}
