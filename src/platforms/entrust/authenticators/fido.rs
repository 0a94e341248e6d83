//! Passkeys and other FIDO tokens. Making one takes a device at hand: `challenge` gives what it has to sign,
//! `register` takes what it answered.

use super::parts::{self, OF_USER};
use crate::commands::args::USER;
use crate::commands::args::{ATTESTATION, CLIENT_DATA, NAME, ON_OFF, PASSKEY, RELYING_PARTY, TRANSPORTS};
use crate::commands::authenticators::fido;
use crate::commands::{Arg, Column, column, columns};
use crate::platforms::entrust::answers::WITH_ID;
use crate::platforms::entrust::keep;
use crate::platforms::entrust::search::{self, FILTERED, ORDERED, PAGED, lists};
use crate::platforms::table::{Answer, Edit, Operation, may, must};

const COLUMNS: &[Column] = &[
    column(&columns::ID, "/id"),
    column(&columns::NAME, "/name"),
    column(&columns::OWNER, "/userId"),
    column(&columns::STATUS, "/state"),
    column(&columns::MODEL, "/authenticatorModel"),
    column(&columns::CREATED, "/createDate"),
    column(&columns::SEEN, "/lastUsedDate"),
];

const ONE: &[&Arg] = &[&PASSKEY];
const VIEW: &str = "FIDOTOKENS:VIEW";
const ADD: &str = "FIDOTOKENS:ADD";

const TAKEN: &[&str] = &["name", "state"];

static UPDATE: Edit = Edit::new("/v1/fidotokens/{passkey}", |read| keep::members(read, TAKEN))
    .takes(TAKEN)
    .moves(&["lastUsedDate"]);

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::search(&fido::LIST, "/v1/fidotokenspaged", PAGED)
        .body(&[FILTERED, ORDERED])
        .offers(|arg, text| lists::FIDO.offers(arg, text))
        .prepare(|session, given| search::prepare(&lists::FIDO, session, given))
        .narrows(&lists::FIDO)
        .columns(COLUMNS)
        .needs(VIEW)
        .try_it(&[
            "authenticators fido list --limit 20",
            "authenticators fido list --where '!lastUsedDate?' --order-by -createDate",
        ]),
    Operation::get(&fido::GET, "/v1/fidotokens/{passkey}")
        .on(ONE)
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs(VIEW)
        .try_it(&["authenticators fido get 'key 6'"]),
    Operation::get(&fido::CHALLENGE, "/v1/fidotokens/challenge/{user}")
        .on(OF_USER)
        .columns(&[
            column(&columns::CHALLENGE, "/challenge"),
            column(&columns::PROVIDER, "/rpName"),
            column(&columns::ID, "/userId"),
            column(&columns::USERNAME, "/userName"),
        ])
        .answers(Answer::holds(&["/challenge"]).echoes(&[(&USER, &[])]))
        .needs(ADD)
        .try_it(&["authenticators fido challenge ann.example"]),
    Operation::post(&fido::REGISTER, "/v1/fidotokens/complete/{user}")
        .on(OF_USER)
        .body(&[
            must(&ATTESTATION, "/attestationObject"),
            must(&CLIENT_DATA, "/clientDataJSON"),
            may(&NAME, "/name"),
            may(&RELYING_PARTY, "/rpId"),
            may(&TRANSPORTS, "/transports"),
        ])
        .unproven(parts::UNDOCUMENTED)
        .columns(COLUMNS)
        .answers(WITH_ID)
        .needs(ADD)
        .try_it(&[
            "authenticators fido register ann.example --attestation-object o2NmbXQ= --client-data eyJ0 \
                   --name 'Blue key' --transport usb",
        ]),
    Operation::edit(&fido::UPDATE, "/v1/fidotokens/{passkey}", &UPDATE)
        .on(ONE)
        .body(&[may(&NAME, "/name"), may(&ON_OFF, "/state")])
        .columns(COLUMNS)
        .needs("FIDOTOKENS:EDIT")
        .try_it(&[
            "authenticators fido update 'key 6' --name 'Blue key'",
            "authenticators fido update 'key 6' --state INACTIVE --yes",
        ]),
    Operation::delete(&fido::DELETE, "/v1/fidotokens/{passkey}")
        .on(ONE)
        .needs("FIDOTOKENS:REMOVE")
        .try_it(&["authenticators fido delete 'key 6' --yes"]),
];
