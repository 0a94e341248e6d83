//! Machines that are known again. What a new one proves itself by is answered once.

use super::parts::{self, OF_USER};
use crate::commands::args::{FINGERPRINT, MACHINE, MACHINE_LABEL, SECRET_OUT, USER};
use crate::commands::authenticators::machines;
use crate::commands::{column, columns};
use crate::platforms::table::{Census, Operation, local, may, must};

const PATH: &str = "/v1/users/{user}/machines";

static HELD: Census = Census { read: PATH, search: None, items: "", id: "/id", proves: false };

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::list(&machines::LIST, PATH)
        .on(OF_USER)
        .columns(&[
            column(&columns::ID, "/id"),
            column(&columns::LABEL, "/label"),
            column(&columns::CREATED, "/registrationTime"),
            column(&columns::SEEN, "/lastUsedTime"),
            column(&columns::EXPIRES, "/expiryTime"),
        ])
        .needs("USERMACHINES:VIEW")
        .try_it(&["authenticators machines list ann.example"]),
    Operation::post(&machines::CREATE, PATH)
        .on(OF_USER)
        .body(&[must(&MACHINE_LABEL, "/label"), may(&FINGERPRINT, "/fingerprint"), local(&SECRET_OUT)])
        .columns(&[
            column(&columns::ID, "/userMachineAuthenticator/id"),
            column(&columns::LABEL, "/userMachineAuthenticator/label"),
            column(&columns::EXPIRES, "/userMachineAuthenticator/expiryTime"),
            column(&columns::MACHINE_NONCE, "/machineAuthenticator/machineNonce"),
            column(&columns::SEQUENCE_NONCE, "/machineAuthenticator/sequenceNonce"),
        ])
        .counted_by(&HELD)
        .unproven(parts::UNDOCUMENTED)
        .needs("USERMACHINES:ADD")
        .try_it(&["authenticators machines create ann.example --label 'kitchen laptop'"]),
    Operation::delete(&machines::DELETE, "/v1/users/{user}/machines/{machine}")
        .on(&[&USER, &MACHINE])
        .prepare(|_, given| parts::ids(given, &[&MACHINE]))
        .needs("USERMACHINES:REMOVE")
        .try_it(&["authenticators machines delete ann.example 8ab22b7e-0000-4000-8000-000000000000 --yes"]),
];
