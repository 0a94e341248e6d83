//! A command of the tables that is carried out once, or whose several names are read.

use super::completed;
use super::context::{Context, split_url};
use super::handover::{SecretDelivery, view};
use super::noted_names::NotedNames;
use super::outcome::{show_planned, shown_with};
use super::read::Switches;
use super::several::{self, Reads};
use crate::commands::Arg;
use crate::commands::args::SECRET_OUT;
use crate::config::Settings;
use crate::engine::{self, Target};
use crate::fault::Fault;
use crate::output::{Dry, Style, View};
use crate::platforms::{Operation, Platform};
use crate::session::{CommandInput, Outcome, Session};

/// A line that was read.
pub(super) struct Line<'a> {
    pub(super) platform: &'static Platform,
    pub(super) operation: &'static Operation,
    pub(super) given: CommandInput,
    pub(super) switches: Switches,
    pub(super) style: &'a Style,
    pub(super) view: &'a View<'a>,
}

impl Line<'_> {
    fn for_curl(&self) -> bool {
        self.switches.dry_run.as_deref() == Some("curl")
    }

    /// Reads what several names name.
    ///
    /// # Errors
    /// What the platform said.
    pub(super) fn read_several(
        self,
        context: &Context,
        settings: Settings,
        (word, names): (&'static Arg, Vec<String>),
    ) -> Result<(), Fault> {
        let origin = split_url(&settings.url).0.to_owned();
        let for_curl = self.for_curl();
        let dry_run = self.switches.dry_run.is_some();
        let connection = context.connect(settings)?;
        let target = (self.platform, self.operation);
        let (base, style, view) = (self.given, self.style, self.view);
        let reads = Reads { target, word, names, base, style, view, origin: &origin };
        if dry_run {
            return reads.plan(context, &connection, for_curl);
        }
        connection.talk(false, |session| reads.run(context, session))
    }

    /// Carries it out.
    ///
    /// # Errors
    /// What the platform said, or what cannot be shown.
    pub(super) fn run(self, context: &Context, settings: Settings) -> Result<(), Fault> {
        let for_curl = self.for_curl();
        let Line { platform, operation, given, switches, style, view: shown } = self;
        let dry_run = switches.dry_run.is_some();
        let asker = context.asker();
        let how = switches.how(settings.protect, &asker);
        let base = split_url(&settings.url).0.to_owned();
        let mints = !dry_run && engine::mints(operation, &given);
        let kept = engine::may_mint(operation).then(|| (engine::label(operation, &given), given.clone()));
        let secret_out = given.text(&SECRET_OUT).filter(|_| !dry_run).map(str::to_owned);
        let seen = view(platform, operation, &given);
        let delivery = SecretDelivery::new(context.screen, style, seen, secret_out.as_deref(), mints)?;
        let noted = NotedNames::of(&settings, operation, &given).filter(|_| !dry_run);
        let connection = context.connect(settings)?;
        if dry_run && several::reads_by_itself(operation) {
            let read = |session: &Session| {
                several::first_row(engine::run(Target { session, platform }, operation, given, &how)?)
            };
            let mut keys = Vec::new();
            let call = connection.plan(|session| {
                keys = platform.dialect.shown_headers(session);
                read(session)
            })?;
            let dry = Dry::of(for_curl, &keys);
            return show_planned(context, (style, shown), call, &base, dry);
        }
        connection.talk_with(dry_run, &delivery, |session| {
            let target = Target { session, platform };
            let outcome = match (engine::run(target, operation, given, &how)?, &kept) {
                (Outcome::Done(done), Some((label, given))) => {
                    engine::hand_over(target, operation, given, (label, &done.answer))?;
                    Outcome::Delivered(done.text)
                }
                (outcome, _) => noted.into_iter().fold(outcome, |outcome, noted| noted.noting(outcome)),
            };
            let keys = platform.dialect.shown_headers(session);
            let dry = Dry::of(for_curl, &keys);
            let shown = shown_with(context, session, (style, shown, &base, dry), outcome);
            let told = completed::told(context, style.format, session.take_unread());
            shown.and(told)
        })
    }
}
