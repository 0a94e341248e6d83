//! `authenticators`: what people sign in with, a file a kind.

pub mod face;
pub mod fido;
pub mod grids;
pub mod kba;
pub mod machines;
pub mod magic_links;
pub mod otps;
pub mod passwords;
pub mod smart_credentials;
pub mod temp_access_codes;
pub mod tokens;

use super::command::{Command, Resource, destroy, read, write};
use super::types;

/// `authenticators list`
pub static LIST: Command = read("authenticators list", "List authenticators");
/// `authenticators scan`
pub static SCAN: Command =
    read("authenticators scan", "List authenticators by a plain GET, the filter in the address");
/// `authenticators get`
pub static GET: Command = read("authenticators get", "Show one authenticator");
/// `authenticators create`
pub static CREATE: Command = write("authenticators create", "created", "Create an authenticator for a user");
/// `authenticators enable`
pub static ENABLE: Command = write("authenticators enable", "enabled", "Enable an authenticator");
/// `authenticators disable`
pub static DISABLE: Command = destroy("authenticators disable", "disabled", "Disable an authenticator");
/// `authenticators act`
pub static ACT: Command = write(
    "authenticators act",
    "{action} on {} done",
    "Run an action on an authenticator, such as resetting its failure counter",
);
/// `authenticators delete`
pub static DELETE: Command = destroy("authenticators delete", "deleted", "Delete an authenticator");

/// The resource.
pub static RESOURCE: Resource = Resource {
    name: "authenticators",
    about: "Manage authenticators",
    commands: &[
        &tokens::LIST,
        &tokens::LIST_UNASSIGNED,
        &tokens::GET,
        &tokens::FIND,
        &tokens::CREATE,
        &tokens::ASSIGN,
        &tokens::ASSIGN_TO_LOGIN,
        &tokens::UNASSIGN,
        &tokens::ACTIVATE,
        &tokens::COMPLETE,
        &tokens::SET_STATE,
        &tokens::LABEL,
        &tokens::RESET,
        &tokens::UNLOCK,
        &tokens::GROUPS_SET,
        &tokens::DELETE,
        &tokens::SEARCH_START,
        &tokens::SEARCH_STATUS,
        &tokens::SEARCH_RESULT,
        &tokens::SEARCH_UNASSIGNED_START,
        &tokens::SEARCH_UNASSIGNED_STATUS,
        &tokens::SEARCH_UNASSIGNED_RESULT,
        &fido::LIST,
        &fido::GET,
        &fido::CHALLENGE,
        &fido::REGISTER,
        &fido::UPDATE,
        &fido::DELETE,
        &smart_credentials::DEFINITIONS_LIST,
        &smart_credentials::DEFINITIONS_GET,
        &smart_credentials::DEFINITIONS_FIND,
        &smart_credentials::DEFINITIONS_FOR_USER,
        &smart_credentials::GET,
        &smart_credentials::FIND,
        &smart_credentials::CREATE,
        &smart_credentials::UPDATE,
        &smart_credentials::ACTIVATE,
        &smart_credentials::SET_STATE,
        &smart_credentials::UNASSIGN,
        &smart_credentials::UNBLOCK,
        &smart_credentials::DELETE,
        &smart_credentials::SIGN_START,
        &smart_credentials::SIGN_COMPLETE,
        &smart_credentials::CERTIFICATES_EXPORT,
        &smart_credentials::CERTIFICATES_HOLD,
        &smart_credentials::CERTIFICATES_UNHOLD,
        &smart_credentials::CERTIFICATES_REVOKE,
        &grids::LIST,
        &grids::LIST_UNASSIGNED,
        &grids::GET,
        &grids::FIND,
        &grids::LIMITS,
        &grids::CREATE,
        &grids::CREATE_UNASSIGNED,
        &grids::ASSIGN,
        &grids::ASSIGN_TO_LOGIN,
        &grids::UNASSIGN,
        &grids::SET_STATE,
        &grids::MAIL,
        &grids::EXPORT,
        &grids::GROUPS_SET,
        &grids::DELETE,
        &grids::SEARCH_START,
        &grids::SEARCH_STATUS,
        &grids::SEARCH_RESULT,
        &grids::SEARCH_UNASSIGNED_START,
        &grids::SEARCH_UNASSIGNED_STATUS,
        &grids::SEARCH_UNASSIGNED_RESULT,
        &kba::QUESTIONS,
        &kba::LIST,
        &kba::CREATE,
        &kba::REPLACE,
        &kba::DELETE,
        &kba::DELETE_QUESTION,
        &kba::FORGET_CHALLENGES,
        &passwords::LIST,
        &passwords::GET,
        &passwords::POLICY,
        &passwords::POLICY_NAMED,
        &passwords::VALIDATE,
        &passwords::GENERATE,
        &passwords::NOTIFY,
        &passwords::NOTIFY_NAMED,
        &passwords::DELETE,
        &passwords::DELETE_NAMED,
        &otps::CREATE,
        &otps::CONTACT_SEND,
        &otps::CONTACT_CHECK,
        &temp_access_codes::GET,
        &temp_access_codes::CREATE,
        &temp_access_codes::DELETE,
        &machines::LIST,
        &machines::CREATE,
        &machines::DELETE,
        &face::LIST,
        &face::SETTINGS,
        &face::CREATE,
        &face::CREATE_OLD,
        &face::UPDATE,
        &face::MAIL,
        &face::DELETE,
        &magic_links::GET,
        &magic_links::CREATE,
        &magic_links::DELETE,
        &LIST,
        &SCAN,
        &GET,
        &CREATE,
        &ENABLE,
        &DISABLE,
        &ACT,
        &DELETE,
        &types::POLICIES_LIST,
    ],
};

/// The kinds, and the parts that some of them have.
pub static PARTS: &[(&str, &str)] = &[
    ("authenticators tokens", "Hardware tokens, and apps that show codes"),
    ("authenticators fido", "Passkeys and other FIDO tokens"),
    ("authenticators smart-credentials", "Smart cards, and their kin on phones"),
    ("authenticators grids", "Cards with a grid of cells"),
    ("authenticators kba", "Questions and answers"),
    ("authenticators passwords", "Passwords; one is set with 'users password set'"),
    ("authenticators otps", "One-time passcodes, and codes that check a contact"),
    ("authenticators temp-access-codes", "Codes for somebody who has nothing else at hand"),
    ("authenticators machines", "Machines that are known again"),
    ("authenticators face", "Faces"),
    ("authenticators magic-links", "Links that let somebody in"),
];
