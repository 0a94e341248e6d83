//! The machines, faces and magic links that people start with.

use super::names::id;
use crate::sandbox::entrust::state::{EntrustState, EntrustTable, row};
use serde_json::{Value, json};

/// What the examples name.
const ANNS_MACHINE: &str = "e15e9aef-f5db-4af3-98e0-c242b0a3e2bf";
const ANNS_FACE: &str = "8ab22b7e-0000-4000-8000-000000000000";

/// One of each for the user of the examples.
pub(super) fn of_the_examples(state: &mut EntrustState, user: &mut Value) {
    machine(state, ANNS_MACHINE, "reading room", user);
    state.rows_mut(EntrustTable::Faces).push(row(json!({
        "id": ANNS_FACE, "applicantId": id("applicant", 0), "created": "2026-01-15T09:30:00Z", "mobile": true,
        "expiry": "2099-01-15T09:30:00Z", "lastUsed": "2026-01-15T09:30:00Z", "platform": "Android",
        "serialNumber": "900001", "status": "ACTIVATING", "_owner": user["id"],
    })));
    user["_link"] = link(user);
}

/// A machine and a magic link for somebody else.
pub(super) fn of_another(state: &mut EntrustState, number: usize, user: &mut Value) {
    machine(state, &id("machine", number), "kitchen laptop", user);
    user["_link"] = link(user);
}

fn machine(state: &mut EntrustState, machine: &str, label: &str, user: &Value) {
    state.rows_mut(EntrustTable::Machines).push(row(json!({
        "id": machine, "label": label, "registrationTime": "2026-01-15T09:30:00Z",
        "lastUsedTime": "2026-01-15T09:30:00Z", "expiryTime": "2099-01-15T09:30:00Z", "_owner": user["id"],
    })));
}

fn link(user: &Value) -> Value {
    json!({
        "created": "2026-01-15T09:30:00Z", "email": user["email"], "expiry": "2099-01-15T10:30:00Z",
        "redirectUrl": "https://sandbox.example.test/redirectUrl", "type": "LOGIN",
    })
}
