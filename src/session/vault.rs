//! Tokens and secrets, and who keeps them.

use crate::fault::Fault;
use crate::secret::Secret;
use jiff::{SignedDuration, Timestamp};
use std::ops::{Deref, DerefMut};

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
    /// Whether the platform said how long it lives: else that is assumed.
    pub life_told: bool,
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
pub(crate) struct HeldToken {
    pub(super) token: Option<Token>,
    pub(super) refused: Option<Fault>,
}

impl Deref for HeldToken {
    type Target = Option<Token>;

    fn deref(&self) -> &Option<Token> {
        &self.token
    }
}

impl DerefMut for HeldToken {
    fn deref_mut(&mut self) -> &mut Option<Token> {
        &mut self.token
    }
}

/// Holds something until it is dropped.
pub trait Guard {}

/// Where a new secret of the profile went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Renewed {
    /// It is kept in the store of this name, in place of the old one.
    Kept(String),
    /// The old one comes from elsewhere: what to do there, as a sentence.
    ByHand(String),
}

/// Where secrets and tokens of one profile live.
pub trait Vault: Send + Sync {
    /// A secret by name.
    ///
    /// # Errors
    /// Configuration, naming the ways in.
    fn secret(&self, name: &str) -> Result<Secret, Fault>;

    /// Puts a new secret where the one of that name is kept.
    ///
    /// # Errors
    /// Configuration, when the store cannot be written.
    fn renew(&self, _name: &str, _secret: &Secret) -> Result<Renewed, Fault> {
        Ok(Renewed::ByHand("give it the new secret".to_owned()))
    }

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
