//! Tokens: kept beside their expiry, renewed ahead of it and once when refused, by one process at a time.

use super::Session;
use crate::fault::{Fault, Kind};
use crate::http::Call;
use crate::secret::Secret;
use jiff::{SignedDuration, Timestamp};
use std::ops::{Deref, DerefMut};
use std::sync::PoisonError;

/// What signing in gave.
#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    /// Goes with every call.
    pub access: Secret,
    /// Gets the next one.
    pub refresh: Option<Secret>,
    /// When it was given.
    pub issued: Timestamp,
    /// When the access token ends.
    pub expires: Timestamp,
    /// When the refresh token ends.
    pub refresh_expires: Option<Timestamp>,
    /// Which way of signing in gave it, where a platform has several.
    pub route: Option<String>,
}

/// Renewed this long before the end, or a quarter of its life if that is less.
const AHEAD: SignedDuration = SignedDuration::from_secs(30);

impl Token {
    /// Whether it will do for a call now.
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        let quarter = self.expires.duration_since(self.issued) / 4;
        self.expires.duration_since(now) > AHEAD.min(quarter)
    }

    /// Whether its refresh token may still do.
    pub fn is_refreshable(&self, now: Timestamp) -> bool {
        self.refresh.is_some() && self.refresh_expires.is_none_or(|end| end > now)
    }
}

/// The token in hand, and what a sign-in was refused for. A refusal holds for the whole run: asking again for
/// every call, or from several threads, would have the account locked.
#[derive(Default)]
pub(crate) struct Held {
    token: Option<Token>,
    refused: Option<Fault>,
}

impl Deref for Held {
    type Target = Option<Token>;

    fn deref(&self) -> &Option<Token> {
        &self.token
    }
}

impl DerefMut for Held {
    fn deref_mut(&mut self) -> &mut Option<Token> {
        &mut self.token
    }
}

impl Held {
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

/// Holds something until it is dropped.
pub trait Guard {}

/// Where secrets and tokens of one profile live.
pub trait Vault: Send + Sync {
    /// A secret by name.
    ///
    /// # Errors
    /// Configuration, naming the ways in.
    fn secret(&self, name: &str) -> Result<Secret, Fault>;

    /// The stored token.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn token(&self) -> Result<Option<Token>, Fault>;

    /// Stores a token, or takes the stored one away.
    ///
    /// # Errors
    /// When the store cannot be written.
    fn keep_token(&self, token: Option<&Token>) -> Result<(), Fault>;

    /// Holds other processes off until the guard is dropped.
    ///
    /// # Errors
    /// When the lock cannot be had.
    fn lock(&self) -> Result<Box<dyn Guard>, Fault>;

    /// An instant that no process of this machine uses twice for `name`: `next` makes it from the last one, while
    /// others are held off. Nothing where processes share no place, or that place cannot be used.
    fn reserve(
        &self,
        _name: &str,
        _next: &mut dyn FnMut(Option<Timestamp>) -> Timestamp,
    ) -> Option<Timestamp> {
        None
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
    keep(session, &token)?;
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
                keep(session, &fresh)?;
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
    keep(session, &token)?;
    Ok(token)
}

fn keep(session: &Session, token: &Token) -> Result<(), Fault> {
    learn(session, Some(token.clone()));
    session.vault.keep_token(Some(token))
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
