//! What files say, against a platform.

use super::{files, shown};
use crate::cli::context::{Connection, Context};
use crate::cli::references;
use crate::engine::Target;
use crate::fault::Fault;
use crate::jobs::state::{
    self, LiveState, PlanWish, StateFolder, StatePlan, StateSecrets, StateStake, Variables, kinds_of,
};
use crate::platforms::managed::ManagedKind;
use crate::secret::Secret;
use crate::session::Session;
use serde_json::Value;
use std::path::Path;

/// Secrets of files, from the environment and from files of their own.
pub(super) struct ReferencedSecrets<'a> {
    pub(super) context: &'a Context<'a>,
    /// The folder of the files, by which paths go.
    pub(super) folder: &'a Path,
}

impl StateSecrets for ReferencedSecrets<'_> {
    fn secret(&self, file: &str, at: &str, reference: &Value) -> Result<Secret, Fault> {
        let found = references::find(self.context, at, reference, self.folder).map_err(|fault| {
            // Whatever keeps it away, it is one that the file names and that is not there.
            let detail = fault.detail();
            let missing = Fault::usage(format!("{file}: {}", detail.message));
            detail.hints.iter().fold(missing, |missing, hint| missing.hint(hint.clone()))
        })?;
        found
            .ok_or_else(|| Fault::usage(format!("{file}: there is no secret at {}", crate::json::spoken(at))))
    }
}

/// How files and a platform are compared.
pub(super) struct Comparing<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) directory: &'a Path,
    /// Kinds that alone are meant; all of the folder where it is empty.
    pub(super) only: &'a [String],
    pub(super) variables: &'a Variables,
    pub(super) prune: bool,
    pub(super) with_secrets: bool,
}

/// What came of it.
pub(super) struct ComparedState {
    pub(super) folder: StateFolder,
    pub(super) live: LiveState,
    pub(super) plan: StatePlan,
    /// What it does at most, but for what stands against it.
    pub(super) stake: StateStake,
    /// The kinds that were compared.
    pub(super) kinds: Vec<&'static ManagedKind>,
    /// Kinds that could not be read.
    pub(super) failed: Vec<(String, Fault)>,
}

impl Comparing<'_> {
    /// The folder, checked.
    ///
    /// # Errors
    /// Usage.
    pub(super) fn folder(&self, connection: &Connection) -> Result<StateFolder, Fault> {
        let platform = connection.settings.platform;
        kinds_of(platform, self.only)?;
        let (_, folder) = files::folder(self.directory, Some(platform), self.only, self.variables)?;
        files::all_there(self.only, &folder.kinds, &format!("{} has", self.directory.display()))?;
        Ok(folder)
    }

    /// Reads the platform and plans.
    ///
    /// # Errors
    /// Usage, or what the platform says.
    pub(super) fn against(
        &self,
        session: &Session,
        connection: &Connection,
        folder: StateFolder,
    ) -> Result<ComparedState, Fault> {
        let (platform, profile) = (connection.settings.platform, &connection.settings.profile);
        let target = Target { session, platform };
        let mut live = state::read(target, &folder.kinds)?;
        let (kinds, failed) = shown::tell_read(self.context, profile, &live, &folder.kinds);
        let mut plan = self.plan(&live, &folder, &kinds)?;
        state::read_beside(target, &mut live, (&plan, &folder.objects))?;
        let secrets = ReferencedSecrets { context: self.context, folder: self.directory };
        let stake = plan.judge(target, (&live, &folder.objects), &secrets);
        Ok(ComparedState { folder, live, plan, stake, kinds, failed })
    }

    /// What is still to be done, from what is there now.
    ///
    /// # Errors
    /// What the platform says.
    pub(super) fn again(
        &self,
        session: &Session,
        connection: &Connection,
        folder: &StateFolder,
        kinds: &[&'static ManagedKind],
    ) -> Result<StatePlan, Fault> {
        let platform = connection.settings.platform;
        let live = state::read(Target { session, platform }, kinds)?;
        if let Some((_, fault)) =
            live.unread.iter().find(|(kind, _)| kinds.iter().any(|one| one.name == kind.name))
        {
            return Err(fault.clone());
        }
        // Secrets that cannot be compared were sent, and are not wanted a second time.
        let secrets = ReferencedSecrets { context: self.context, folder: self.directory };
        let wish = PlanWish {
            prune: self.prune,
            kept: &folder.settings.left_out,
            with_secrets: false,
            secrets: Some(&secrets),
        };
        state::plan(&live, &folder.objects, kinds, &wish)
    }

    /// What is to be done so that a platform is as the folder says.
    ///
    /// # Errors
    /// Usage.
    pub(super) fn plan(
        &self,
        live: &LiveState,
        folder: &StateFolder,
        kinds: &[&'static ManagedKind],
    ) -> Result<StatePlan, Fault> {
        let secrets = ReferencedSecrets { context: self.context, folder: self.directory };
        let wish = PlanWish {
            prune: self.prune,
            kept: &folder.settings.left_out,
            with_secrets: self.with_secrets,
            secrets: Some(&secrets),
        };
        state::plan(live, &folder.objects, kinds, &wish)
    }
}
