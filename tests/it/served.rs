//! The sandbox on loopback HTTP, for tests that need a network between the program and the platform.

use crate::bench::Bench;
use iamctl::clock::{Clock, ManualClock, SystemClock};
use iamctl::sandbox::fault::calls::FaultCalls;
use iamctl::sandbox::fault::{FaultKind, Rule};
use iamctl::sandbox::serve::{Running, Serve, start};
use iamctl::sandbox::store::Store;
use iamctl::sandbox::{Sandbox, accounts};
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;

/// The password of the account that may do everything on Protegrity.
pub(crate) const PASSWORD: &str = "not-a-secret-Admin-1";

/// A clock that stands still unless somebody sleeps, so that no test waits for a retry.
pub(crate) fn still() -> Arc<ManualClock> {
    Arc::new(ManualClock::at(SystemClock.now()))
}

/// A sandbox that is being served.
pub(crate) struct Served {
    pub(crate) sandbox: Arc<Sandbox>,
    running: Running,
    _directory: TempDir,
}

impl Served {
    /// Over plain HTTP, with so many people on each platform.
    pub(crate) fn plain(users: usize, clock: Arc<dyn Clock>) -> Self {
        Self::start(Store::memory(users), clock, false)
    }

    /// Over HTTPS, with a certificate authority of its own.
    pub(crate) fn tls(users: usize, clock: Arc<dyn Clock>) -> Self {
        Self::start(Store::memory(users), clock, true)
    }

    /// Over plain HTTP, with its state in a file.
    pub(crate) fn kept(path: PathBuf, clock: Arc<dyn Clock>) -> Self {
        Self::start(Store::file(path), clock, false)
    }

    fn start(store: Store, clock: Arc<dyn Clock>, tls: bool) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let sandbox = Arc::new(Sandbox::new(store, clock));
        let serve = Serve { port: 0, tls };
        let running = start(sandbox.clone(), &serve, Some(directory.path())).unwrap();
        Served { sandbox, running, _directory: directory }
    }

    /// The address of a platform.
    pub(crate) fn url(&self, platform: &str) -> String {
        self.running.listeners.iter().find(|listening| listening.platform == platform).unwrap().url.clone()
    }

    /// The certificate of its authority.
    pub(crate) fn authority(&self) -> PathBuf {
        self.running.ca_path.clone().unwrap()
    }

    /// A bench without a profile whose environment says everything about the first account of a platform.
    pub(crate) fn bench(&self, platform: &str) -> Bench {
        let account = accounts().find(|account| account.platform == platform).unwrap();
        let mut bench =
            Bench::new().with("IAMCTL_PLATFORM", platform).with("IAMCTL_URL", &self.url(platform));
        for (name, value) in account.settings.iter().chain(account.secrets) {
            let value = value.replace(&format!("sandbox:{platform}"), &self.url(platform));
            bench = bench.with(&format!("IAMCTL_{}", name.to_uppercase()), &value);
        }
        bench
    }

    /// Makes something go wrong with calls whose path contains `path`: `times` times, after `skip` calls.
    pub(crate) fn break_it(&self, kind: FaultKind, path: &str, skip: u64, times: Option<u64>) {
        let rule = Rule { path: Some(path.to_owned()), skip, times, ..Rule::new(kind) };
        self.sandbox.add_fault(rule).unwrap();
    }

    /// The same for the calls that change something.
    pub(crate) fn break_writes(&self, kind: FaultKind, path: &str, skip: u64, times: Option<u64>) {
        let calls = Some(FaultCalls::Writes);
        let rule = Rule { path: Some(path.to_owned()), calls, skip, times, ..Rule::new(kind) };
        self.sandbox.add_fault(rule).unwrap();
    }

    /// Counts the calls whose path contains `path` from now on; see [`Served::counted`].
    pub(crate) fn count(&self, path: &str) {
        self.break_it(FaultKind::Latency { millis: 0 }, path, 0, None);
    }

    /// How many calls came since [`Served::count`] was told to count.
    pub(crate) fn counted(&self, path: &str) -> u64 {
        let faults = self.sandbox.faults().unwrap();
        let is_counter = |rule: &&Rule| {
            rule.kind == FaultKind::Latency { millis: 0 } && rule.path.as_deref() == Some(path)
        };
        faults.iter().find(is_counter).unwrap().seen
    }

    /// All requests of a platform, and the writes that were carried out.
    pub(crate) fn totals(&self, platform: &str) -> (u64, u64) {
        let status = self.sandbox.status().unwrap();
        let row =
            status["platforms"].as_array().unwrap().iter().find(|row| row["platform"] == platform).unwrap();
        (row["requests"].as_u64().unwrap(), row["writes"].as_u64().unwrap())
    }
}

/// A status in place of the platform's answer.
pub(crate) fn status(status: u16, retry_after: Option<u64>) -> FaultKind {
    FaultKind::Status { status, retry_after }
}
