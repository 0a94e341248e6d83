//! Tokens: kept beside their expiry, renewed ahead of it and once when refused, by one process at a time.

use super::conversation::Session;
use super::vault::{HeldToken, Token};
use crate::fault::{Fault, Kind};
use crate::http::Call;
use crate::secret::Secret;
use std::sync::PoisonError;

impl HeldToken {
    /// Gets a token, unless that was refused before.
    fn obtain(&mut self, session: &Session, rejected: Option<&Token>) -> Result<&Token, Fault> {
        if let Some(fault) = &self.refused {
            return Err(fault.clone());
        }
        match obtain(session, rejected) {
            Ok(token) => Ok(self.token.insert(token)),
            Err(fault) => {
                let refused = matches!(fault.kind(), Kind::Unauthenticated | Kind::Forbidden);
                self.refused = refused.then(|| fault.clone());
                Err(fault)
            }
        }
    }
}

/// A token that will do for a call now.
///
/// # Errors
/// When signing in fails.
pub fn access(session: &Session) -> Result<Secret, Fault> {
    let mut held = session.state.token.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(token) = held.as_ref().filter(|token| token.is_fresh(session.clock.now())) {
        return Ok(token.access.clone());
    }
    held.obtain(session, None).map(|token| token.access.clone())
}

/// Replaces the token that the platform refused in `call`.
///
/// # Errors
/// When signing in fails.
pub fn renew(session: &Session, call: &Call) -> Result<(), Fault> {
    let mut held = session.state.token.lock().unwrap_or_else(PoisonError::into_inner);
    let header = call.header("Authorization").unwrap_or_default();
    let refused = |token: &Token| header.ends_with(token.access.expose());
    if held.as_ref().is_some_and(|token| !refused(token)) {
        // Another thread has renewed it since.
        return Ok(());
    }
    let rejected = held.take();
    held.obtain(session, rejected.as_ref()).map(|_| ())
}

/// Signs in or refreshes now, whatever is stored.
///
/// # Errors
/// When signing in fails.
pub fn sign_in(session: &Session) -> Result<Token, Fault> {
    let _guard = session.vault.lock()?;
    let last = learn(session, session.vault.token().ok().flatten());
    let token = session.platform.dialect.sign_in(session, last.as_ref())?;
    keep(session, &token);
    **session.state.token.lock().unwrap_or_else(PoisonError::into_inner) = Some(token.clone());
    Ok(token)
}

/// Refreshes now, or signs in where that is not possible.
///
/// # Errors
/// When both fail.
pub fn refresh(session: &Session) -> Result<Token, Fault> {
    let _guard = session.vault.lock()?;
    let last = learn(session, session.vault.token()?);
    let token = replace(session, last)?;
    **session.state.token.lock().unwrap_or_else(PoisonError::into_inner) = Some(token.clone());
    Ok(token)
}

fn obtain(session: &Session, rejected: Option<&Token>) -> Result<Token, Fault> {
    let stored = learn(session, session.vault.token()?);
    if let Some(token) = usable(session, stored.as_ref(), rejected) {
        return Ok(token);
    }
    let _guard = session.vault.lock()?;
    // Another process may have renewed it while this one waited.
    let stored = learn(session, session.vault.token()?);
    if let Some(token) = usable(session, stored.as_ref(), rejected) {
        return Ok(token);
    }
    replace(session, stored.or_else(|| rejected.cloned()))
}

fn replace(session: &Session, last: Option<Token>) -> Result<Token, Fault> {
    if let Some(token) = last.as_ref().filter(|token| token.is_refreshable(session.clock.now())) {
        match session.platform.dialect.refresh(session, token) {
            Ok(Some(fresh)) => {
                keep(session, &fresh);
                return Ok(fresh);
            }
            Ok(None) => {}
            Err(fault) if fault.kind() == Kind::Unreachable => return Err(fault),
            Err(fault) => session.listener.line(
                crate::http::trace::Level::Verbose,
                &session.redactor.clean(&format!("the session could not be renewed ({fault}); signing in")),
            ),
        }
    }
    let token = session.platform.dialect.sign_in(session, last.as_ref())?;
    keep(session, &token);
    Ok(token)
}

fn keep(session: &Session, token: &Token) {
    learn(session, Some(token.clone()));
    if let Err(fault) = session.vault.keep_token(Some(token)) {
        // It is good for this run, whatever becomes of the next.
        session.warn(&format!(
            "the token cannot be kept, so the next run signs in again: {}",
            fault.detail().message
        ));
    }
}

fn learn(session: &Session, token: Option<Token>) -> Option<Token> {
    if let Some(token) = &token {
        session.redactor.learn(&token.access);
        token.refresh.iter().for_each(|refresh| session.redactor.learn(refresh));
    }
    token
}

fn usable(session: &Session, stored: Option<&Token>, rejected: Option<&Token>) -> Option<Token> {
    let token = stored?;
    let same = rejected.is_some_and(|rejected| rejected.access == token.access);
    (!same && token.is_fresh(session.clock.now())).then(|| token.clone())
}
