//! The secret that the profile itself signs in with, once there is a new one: it is tried, and put where the old one is
//! kept.

use super::conversation::{Session, SessionState};
use super::token;
use super::vault::{Guard, Renewed, Token, Vault};
use crate::fault::Fault;
use crate::secret::Secret;

impl Session<'_> {
    /// Whether the profile signs in as the account of this name, by the setting that says so.
    pub fn signs_in_as(&self, setting: &str, name: &str) -> bool {
        let own = self.setting(setting);
        !own.is_empty() && own.eq_ignore_ascii_case(name)
    }

    /// Takes up a new secret of the account that the profile signs in as: tries it, before anything that the old one is
    /// good for goes, and keeps it.
    ///
    /// # Errors
    /// Signing in with it failed, or it could not be kept; the old one is as it was.
    pub fn take_up(&self, name: &str, secret: &Secret) -> Result<(), Fault> {
        self.redactor.learn(secret);
        self.try_out(name, secret).map_err(|fault| {
            fault.hint("that was signing in with the new secret, which was handed over; the profile still has the old one")
        })?;
        self.keep_own(name, secret)
    }

    /// Keeps a new secret of the account that the profile signs in as, and says where, or what is left to do.
    ///
    /// # Errors
    /// It could not be kept.
    pub fn keep_own(&self, name: &str, secret: &Secret) -> Result<(), Fault> {
        match self.vault.renew(name, secret)? {
            Renewed::Kept(place) => {
                self.notice(&format!(
                    "the profile signs in with the new secret from now on (kept in {place})"
                ));
            }
            Renewed::ByHand(what) => {
                self.warn(&format!("this is the account that the profile signs in as: {what}"));
            }
        }
        Ok(())
    }

    /// Signs in with a secret that is not kept yet, or has a call accepted where every call is signed.
    fn try_out(&self, name: &str, secret: &Secret) -> Result<(), Fault> {
        let vault = Trial { vault: self.vault, name, secret };
        let trial = Session {
            profile: self.profile.clone(),
            platform: self.platform,
            address: self.address.clone(),
            prefix: self.prefix.clone(),
            settings: self.settings.clone(),
            transport: self.transport,
            vault: &vault,
            recorder: self.recorder,
            clock: self.clock,
            listener: self.listener,
            redactor: self.redactor,
            cancel: self.cancel,
            handover: self.handover,
            limits: self.limits,
            pace: self.pace,
            max_jobs: self.max_jobs,
            dry_run: false,
            state: SessionState::default(),
        };
        let dialect = self.platform.dialect;
        if dialect.needs_token(&trial) { token::sign_in(&trial).map(drop) } else { dialect.prove(&trial) }
    }
}

/// A vault in which one secret is another; what signing in gives is not kept.
struct Trial<'a> {
    vault: &'a dyn Vault,
    name: &'a str,
    secret: &'a Secret,
}

struct Free;

impl Guard for Free {}

impl Vault for Trial<'_> {
    fn secret(&self, name: &str) -> Result<Secret, Fault> {
        if name == self.name { Ok(self.secret.clone()) } else { self.vault.secret(name) }
    }

    fn token(&self) -> Result<Option<Token>, Fault> {
        Ok(None)
    }

    fn keep_token(&self, _: Option<&Token>) -> Result<(), Fault> {
        Ok(())
    }

    fn lock(&self) -> Result<Box<dyn Guard>, Fault> {
        Ok(Box::new(Free))
    }
}
