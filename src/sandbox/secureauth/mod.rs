//! SecureAuth in the sandbox: signed requests, signed answers, and a directory of people and groups.
//!
//! Written from the platform's documents. Where those are silent the stricter reading was taken, so that
//! a client which passes here has little to fear elsewhere. The authentication operations (checking
//! passwords and codes) are left out.

mod accounts;
mod auth;
mod groups;
mod handlers;
mod people;
mod profile;
mod realm;
mod responses;
mod route;
mod seed;
mod sign;
mod state;
mod store;
mod wire;

use crate::http::{Call, Reply};
use crate::sandbox::part::Kept;
use crate::sandbox::platform::{Quirk, SandboxPlatform};
use jiff::Timestamp;
use responses::{SecureAuthResponse, nowhere};
use route::{Lost, SecureAuthAction, SecureAuthRoute};

pub use seed::seed;
pub use state::SecureAuthState;

/// What the sandbox knows of it.
pub static PLATFORM: SandboxPlatform = SandboxPlatform {
    name: "secureauth",
    accounts: accounts::ACCOUNTS,
    wire: &wire::SecureAuthWire,
    quirks: &[Quirk {
        name: "data-store",
        about: "what stands behind the realm: a directory, a store without groups, one that fails, fails without a \
                reason, has no place for new users, or breaks the platform",
        values: &["directory", "without-groups", "failing", "failing-silently", "without-place", "broken"],
    }],
};

/// Handles one call; the second part tells whether people or groups changed. The memory of header
/// values seen is kept without telling, so that a read stays a read.
pub fn handle(state: &mut SecureAuthState, call: &Call, now: Timestamp) -> (Reply, bool) {
    let route = match route::find(call) {
        Err(Lost::Nowhere) => return (nowhere(), false),
        Err(Lost::Refused(refusal)) => Err(refusal),
        Ok(route) => Ok(route),
    };
    if let Err(turned_away) = auth::admit(&mut state.seen, call, now) {
        return (turned_away.reply(now), false);
    }
    let (mut reply, changed) = match route.and_then(|route| act(state, call, &route, now)) {
        Ok(done) => (Reply::json(200, &done.body), done.changed),
        Err(refusal) => (refusal.reply(), false),
    };
    auth::seal(&mut reply, now);
    (reply, changed)
}

fn act(
    state: &mut SecureAuthState,
    call: &Call,
    route: &SecureAuthRoute,
    now: Timestamp,
) -> SecureAuthResponse {
    store::stops(&state.data_store, &route.act)?;
    match &route.act {
        SecureAuthAction::Profile(user) => profile::show(state, call, user),
        SecureAuthAction::Update(user) => profile::update(state, call, user),
        SecureAuthAction::Create => profile::create(state, call),
        SecureAuthAction::Factors(user) => profile::factors(state, call, user),
        SecureAuthAction::Delete => handlers::delete(state, call),
        SecureAuthAction::ResetPassword(user) => handlers::reset_password(state, call, user, route.version),
        SecureAuthAction::ChangePassword(user) => handlers::change_password(state, call, user),
        SecureAuthAction::Status(user) => handlers::status(state, call, user),
        SecureAuthAction::SetStatus(user) => handlers::set_status(state, call, user),
        SecureAuthAction::Throttle(counter, user) => handlers::throttle(state, call, *counter, user),
        SecureAuthAction::ResetThrottle(counter, user) => {
            handlers::reset_throttle(state, call, *counter, user)
        }
        SecureAuthAction::AccessHistory => handlers::access_history(state, call, now),
        SecureAuthAction::Join(user, group) => groups::join(state, call, user, group),
        SecureAuthAction::JoinGroups(user) => groups::join_groups(state, call, user),
        SecureAuthAction::AddUsers(group) => groups::add_users(state, call, group),
    }
}

impl Kept for SecureAuthState {
    fn fresh(users: usize) -> Self {
        seed(users)
    }

    fn clear(&mut self) {}

    fn choose(&mut self, quirk: &str, value: &str) {
        if quirk == "data-store" {
            value.clone_into(&mut self.data_store);
        }
    }

    fn handle(&mut self, call: &Call, now: Timestamp) -> (Reply, bool) {
        handle(self, call, now)
    }
}

/// Signs a call as an honest client would.
#[cfg(test)]
pub(in crate::sandbox) fn authorize(call: &mut Call, now: Timestamp) {
    use realm::APPLICATION;
    let date = sign::date_milliseconds(now);
    let request = sign::SignedCall {
        method: call.method.as_str(),
        date: &date,
        app_id: APPLICATION.id,
        path: &call.path,
        body: &call.body,
    };
    let authorization = request.authorization(&sign::key_bytes(APPLICATION.key).unwrap());
    call.set_header("X-SA-Ext-Date", date);
    call.set_header("Authorization", authorization);
}

/// Whether an answer carries exactly one signature, and its own.
#[cfg(test)]
pub(in crate::sandbox) fn is_sealed(reply: &Reply) -> bool {
    use realm::APPLICATION;
    let date = reply.header("X-SA-DATE").unwrap_or_default();
    let key = sign::key_bytes(APPLICATION.key).unwrap();
    let own = sign::answer_signature(&key, date, APPLICATION.id, &reply.body);
    let given: Vec<_> = reply.headers.iter().filter(|(name, _)| name == "X-SA-SIGNATURE").collect();
    given.len() == 1 && given[0].1 == own
}

#[cfg(test)]
mod tests;
