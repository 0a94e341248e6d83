//! The conversations of a run on several profiles, opened side by side, and what is told where some of them fail.

use super::context::{Connection, Context};
use crate::config::Selected;
use crate::fault::{Fault, Kind};
use crate::jobs::{Fleet, FleetMember};
use crate::output::{self, Format};

/// A profile with the way to its platform, or why there is none.
pub(super) struct OpenedProfile<'a> {
    pub(super) profile: String,
    pub(super) connection: Result<Connection<'a>, Fault>,
    /// Whether it was named itself, and not by a pattern.
    pub(super) by_name: bool,
}

/// The profiles of a run, each ready to be talked to. Nothing is sent before something is asked of them.
pub(super) struct Opened<'a> {
    pub(super) all: Vec<OpenedProfile<'a>>,
    /// How often what reached nobody is sent again at most: one profile that is down is not to hold the others up.
    unreached: u32,
}

/// That number where nobody says how often.
const UNREACHED: u32 = 1;

impl<'a> Opened<'a> {
    /// Opens all of them; nobody should be asked anything in this context, as questions would come at once. A profile that
    /// cannot be opened fails alone.
    ///
    /// # Errors
    /// Usage: what is wrong with the line, for whichever profile.
    pub(super) fn all(context: &'a Context<'a>, selected: Vec<Selected>) -> Result<Opened<'a>, Fault> {
        let open = |Selected { name, by_name }: Selected| {
            let connection = context.settings_of(&name).and_then(|settings| context.connect(settings));
            match connection {
                Err(fault) if fault.kind() == Kind::Usage => Err(fault.on(&name, "")),
                connection => Ok(OpenedProfile { profile: name, connection, by_name }),
            }
        };
        let waits = selected.len() < 2 || context.globals.retries.is_some();
        let unreached = if waits { u32::MAX } else { UNREACHED };
        Ok(Opened { all: selected.into_iter().map(open).collect::<Result<_, _>>()?, unreached })
    }

    /// One alone.
    pub(super) fn one(only: OpenedProfile<'a>) -> Opened<'a> {
        Opened { all: vec![only], unreached: u32::MAX }
    }

    /// Their conversations.
    pub(super) fn fleet(&self) -> Fleet<'_> {
        Fleet { members: self.all.iter().map(|one| one.member(self.unreached)).collect() }
    }
}

impl OpenedProfile<'_> {
    fn member(&self, unreached: u32) -> FleetMember<'_> {
        let session = match &self.connection {
            Ok(connection) => connection.session().map(|mut session| {
                session.limits.unreached = session.limits.unreached.min(unreached);
                (session, connection.settings.platform)
            }),
            Err(fault) => Err(fault.clone()),
        };
        FleetMember::new(self.profile.clone(), session)
    }
}

/// Tells each that failed, by its profile; in JSON they stand in the one object that ends the run.
pub(super) fn tell(context: &Context, format: Format, failed: &[(String, Fault)]) {
    if matches!(format, Format::Json | Format::Ndjson) {
        return;
    }
    for (_, fault) in failed.iter().filter(|(_, fault)| !fault.kind().ends_run()) {
        let mut fault = fault.clone();
        fault.clean(&|text| context.redactor.clean(text));
        output::show_fault(context.screen, format, &fault, context.globals.verbose > 0);
    }
}
