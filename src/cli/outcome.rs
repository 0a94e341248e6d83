//! What came of a command, on the screen.

use super::context::Context;
use crate::fault::{Fault, Kind};
use crate::http::Call;
use crate::output::{self, Dry, Style, View, reading};
use crate::session::outcome::plan;
use crate::session::{Done, Outcome, Session, ahead};

/// Shows what came of a command, with progress while a list comes.
pub(super) fn shown_with(
    context: &Context,
    session: &Session,
    (style, view, base, dry): (&Style, &View, &str, Dry),
    outcome: Outcome,
) -> Result<(), Fault> {
    let clean = |text: &str| context.redactor.clean(text);
    let outcome = outcome.asking(session.foretold());
    let outcome = match outcome {
        Outcome::Done(done) => Outcome::Done(Done { text: session.with_profile(&done.text), ..done }),
        Outcome::Delivered(text) => Outcome::Delivered(session.with_profile(&text)),
        other => other,
    };
    let carried_out = match &outcome {
        Outcome::Done(done) => Some(done.text.clone()),
        Outcome::Delivered(text) => Some(text.clone()),
        _ => None,
    };
    let what =
        reading::Read { what: view.what, pages: &[session.pages_read()], quiet: context.globals.quiet };
    reading::watch(context.screen, style, what, outcome, |outcome| {
        // Nothing comes just now: whoever reads gets what there is, and may have seen enough of it.
        let is_over = || context.screen.flush().is_err() || context.screen.is_unread();
        ahead::ahead(session, outcome, &is_over, |outcome| {
            output::show(context.screen, style, view, outcome, &clean, base, dry)
        })
    })
    // Whoever closes the pipe has seen enough.
    .map_err(|fault| match carried_out.filter(|_| fault.kind() != Kind::ClosedPipe) {
        Some(text) => fault.hint(format!("the command was carried out all the same: {text}")),
        None => fault,
    })
}

/// Shows the request that would be sent, if any would be.
pub(super) fn show_planned(
    context: &Context,
    (style, view): (&Style, &View),
    call: Option<Call>,
    base: &str,
    dry: Dry,
) -> Result<(), Fault> {
    let plans = plan(call);
    output::show(context.screen, style, view, plans, &|text| context.redactor.clean(text), base, dry)
}

/// Refuses to show the request of a command that is about none.
pub(super) fn no_curl() -> Fault {
    Fault::usage("--print-curl: this command has no single request to show").hint(
        "nothing was sent; it is for commands of a platform, 'api', and 'auth login', 'refresh' and 'logout'",
    )
}
