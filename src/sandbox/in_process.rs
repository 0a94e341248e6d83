//! A platform of the sandbox as a transport: the same calls and answers as over the network, without one. An answer
//! that is lost fails as it does with the client that speaks HTTP.

use super::answer::AnswerWay;
use super::service::Sandbox;
use crate::fault::{Delivery, Fault, Kind};
use crate::http::{Call, Reply, Transport};
use std::sync::Arc;
use std::time::Duration;

/// One platform of the sandbox, reached without a network.
pub struct InProcess {
    /// The sandbox.
    pub sandbox: Arc<Sandbox>,
    /// The platform that answers.
    pub platform: &'static str,
    /// The limit on one call. Nobody waits it out: an answer that never comes is told of at once.
    pub timeout: Duration,
}

impl Transport for InProcess {
    fn send(&self, call: &Call) -> Result<Reply, Fault> {
        let answer = self.sandbox.handle(self.platform, call)?;
        if !answer.delay.is_zero() {
            self.sandbox.clock().sleep(answer.delay);
        }
        let origin = format!("sandbox:{}", self.platform);
        let lost = |message: String| Fault::new(Kind::Unreachable, message).delivery(Delivery::Unknown);
        match answer.way {
            AnswerWay::Whole => Ok(answer.reply),
            AnswerWay::Cut => Err(lost(format!("the reply from {origin} ended early"))),
            AnswerWay::Reset => Err(lost(format!("the exchange with {origin} failed: connection reset"))),
            AnswerWay::Held | AnswerWay::Drip => {
                let seconds = self.timeout.as_secs_f64();
                Err(lost(format!("{origin} did not answer within {seconds} s"))
                    .hint("--timeout sets the limit")
                    .timed_out())
            }
        }
    }
}
