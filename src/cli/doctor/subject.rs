//! A profile that is looked at, and what the checks come to know of it.

use crate::cli::context::{Connection, Context};
use crate::config::Settings;
use crate::engine::Standing;
use crate::fault::Fault;
use crate::http::Reply;
use std::cell::OnceCell;
use std::net::SocketAddr;

/// A profile that is looked at, with what was learned on the way: each is asked for once, when it is needed.
pub(super) struct Subject<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) settings: Settings,
    connection: OnceCell<Result<Connection<'a>, Fault>>,
    pub(super) addresses: OnceCell<Result<Vec<SocketAddr>, Fault>>,
    pub(super) reply: OnceCell<Result<Reply, Fault>>,
    pub(super) told: OnceCell<Result<ToldSubject, Fault>>,
}

/// What the platform told once it was signed in.
pub(super) struct ToldSubject {
    pub(super) standing: Result<Standing, Fault>,
    /// Nothing where the platform has no command for it.
    pub(super) version: Option<Result<String, Fault>>,
}

impl<'a> Subject<'a> {
    pub(super) fn of(context: &'a Context<'a>, settings: Settings) -> Self {
        Subject {
            context,
            settings,
            connection: OnceCell::new(),
            addresses: OnceCell::new(),
            reply: OnceCell::new(),
            told: OnceCell::new(),
        }
    }

    /// The way to talk to the platform; the files that it needs are read with the first call.
    pub(super) fn connection(&self) -> Result<&Connection<'a>, Fault> {
        self.connection
            .get_or_init(|| self.context.connect(self.settings.clone()))
            .as_ref()
            .map_err(Clone::clone)
    }
}
