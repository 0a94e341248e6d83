//! Magic links: one a user. The address lets in whoever has it, so it is either mailed or shown once.

use super::parts::{OF_USER, UNDOCUMENTED, seen_here};
use crate::commands::args::{EMAIL, LINK_TARGET, LINK_TYPE, MAIL, SECRET_OUT};
use crate::commands::authenticators::magic_links;
use crate::commands::{Column, column, columns};
use crate::fault::Fault;
use crate::platforms::table::{Operation, default, local, may};
use crate::session::{CommandInput, Session};

const COLUMNS: &[Column] = &[
    column(&columns::KIND, "/type"),
    column(&columns::EMAIL, "/email"),
    column(&columns::CREATED, "/created"),
    column(&columns::EXPIRES, "/expiry"),
];

const PATH: &str = "/v1/users/{user}/magiclink";

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::get(&magic_links::GET, PATH)
        .on(OF_USER)
        .columns(COLUMNS)
        .needs("MAGICLINKS:VIEW")
        .try_it(&["authenticators magic-links get ann.example"]),
    Operation::put(&magic_links::CREATE, PATH)
        .on(OF_USER)
        .body(&[
            default(&MAIL, "/autoSend", "false"),
            may(&EMAIL, "/email"),
            may(&LINK_TARGET, "/redirectUrl"),
            may(&LINK_TYPE, "/type"),
            local(&SECRET_OUT),
        ])
        .prepare(shown_or_mailed)
        .unproven(UNDOCUMENTED)
        .mints(seen_here)
        .columns(&[column(&columns::SECRET, "/url"), column(&columns::EXPIRES, "/expiryDate")])
        .needs("MAGICLINKS:ADD")
        .try_it(&[
            "authenticators magic-links create ann.example",
            "authenticators magic-links create ann.example --mail --email ann.example@example.test",
        ]),
    Operation::delete(&magic_links::DELETE, PATH)
        .unproven(UNDOCUMENTED)
        .on(OF_USER)
        .needs("MAGICLINKS:REMOVE")
        .try_it(&["authenticators magic-links delete ann.example --yes"]),
];

fn shown_or_mailed(_session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    if given.flag(&MAIL) && given.has(&SECRET_OUT) {
        return Err(Fault::usage("--mail and --secret-out exclude each other")
            .hint("a link that is mailed is not shown here"));
    }
    if given.has(&EMAIL) && !given.flag(&MAIL) {
        return Err(Fault::usage("--email says where to mail to, but nothing is mailed").hint("add --mail"));
    }
    Ok(())
}
