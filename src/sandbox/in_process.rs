//! A platform of the sandbox as a transport: the same calls and answers as over the network, without one.

use super::service::Sandbox;
use crate::fault::{Delivery, Fault, Kind};
use crate::http::{Call, Reply, Transport};
use std::sync::Arc;

/// One platform of the sandbox, reached without a network.
pub struct InProcess {
    /// The sandbox.
    pub sandbox: Arc<Sandbox>,
    /// The platform that answers.
    pub platform: &'static str,
}

impl Transport for InProcess {
    fn send(&self, call: &Call) -> Result<Reply, Fault> {
        let answer = self.sandbox.handle(self.platform, call)?;
        if !answer.delay.is_zero() {
            self.sandbox.clock().sleep(answer.delay);
        }
        if answer.cut {
            let message = "the connection was cut in the middle of the answer";
            return Err(Fault::new(Kind::Unreachable, message)
                .delivery(Delivery::Unknown)
                .hint("the call may have been carried out: look before sending it again"));
        }
        Ok(answer.reply)
    }
}
