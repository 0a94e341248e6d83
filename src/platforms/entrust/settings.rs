//! Settings that hold for everybody. Whether a PUT keeps what it leaves out is documented nowhere, so each is
//! read, changed, sent whole and read back.

use super::keep;
use super::settings_taken as taken;
use crate::commands::args::RELYING_PARTY;
use crate::commands::{Command, settings};
use crate::platforms::table::{Answer, Edit, List, Operation, must};

/// How a list comes that has no pages.
const WHOLE: List = List { items: "", id: "", paged: false };

const VIEW: &str = "SETTINGS:VIEW";

const GENERAL: &str = "/v1/settings/general";
const OTP: &str = "/v3/settings/otp";
const FIDO: &str = "/v1/settings/fido";
const SOFT_TOKEN: &str = "/v1/settings/entrustst";
const GOOGLE: &str = "/v1/settings/google";
const PASSWORD_RESET: &str = "/v1/settings/passwordreset";
const FACE: &str = "/v1/settings/face/account";

const fn whole(read: &'static str) -> Edit {
    Edit::new(read, keep::all)
}

static GENERAL_EDIT: Edit = whole(GENERAL).takes(taken::GENERAL);
static OTP_EDIT: Edit = whole(OTP).takes(taken::OTP);
static FIDO_EDIT: Edit = whole(FIDO).takes(taken::FIDO);
static SOFT_TOKEN_EDIT: Edit = whole(SOFT_TOKEN).takes(taken::SOFT_TOKEN);
static GOOGLE_EDIT: Edit = whole(GOOGLE).takes(taken::GOOGLE);
static PASSWORD_RESET_EDIT: Edit = whole(PASSWORD_RESET).takes(taken::PASSWORD_RESET);
static FACE_EDIT: Edit = whole(FACE).takes(taken::FACE);

/// Settings of which none is required on paper: one of the most telling must be there.
const fn shown(command: &'static Command, path: &'static str, some: &'static [&'static str]) -> Operation {
    Operation::get(command, path).answers(Answer::holds(some)).needs(VIEW)
}

const fn changed(command: &'static Command, path: &'static str, edit: &'static Edit) -> Operation {
    Operation::edit(command, path, edit)
        .needs("SETTINGS:EDIT")
        .caution("these settings hold for everybody on the account at once")
}

pub(super) static OPERATIONS: &[Operation] = &[
    shown(
        &settings::GENERAL_GET,
        GENERAL,
        &["/lockoutCount", "/lockoutLifetime", "/authenticationSessionLifetime", "/maxTokensPerUser"],
    )
    .try_it(&["settings general get"]),
    changed(&settings::GENERAL_UPDATE, GENERAL, &GENERAL_EDIT)
        .try_it(&["settings general update --set lockoutCount=7 --confirm sandbox/entrust"]),
    shown(
        &settings::OTP_GET,
        OTP,
        &["/otpLength", "/otpLifetime", "/otpType", "/deliveryMethods", "/otpDefaultDelivery"],
    )
    .try_it(&["settings otp get"]),
    changed(&settings::OTP_UPDATE, OTP, &OTP_EDIT)
        .try_it(&["settings otp update --set otpLifetime=240 --confirm sandbox/entrust"]),
    shown(
        &settings::FIDO_GET,
        FIDO,
        &[
            "/registrationUserVerification",
            "/passkeyAuthenticatorLevel",
            "/userPresentCheck",
            "/backupEligibleCheck",
        ],
    )
    .try_it(&["settings fido get"]),
    changed(&settings::FIDO_UPDATE, FIDO, &FIDO_EDIT)
        .try_it(&["settings fido update --set timeout=45 --confirm sandbox/entrust"]),
    Operation::search(&settings::FIDO_ANDROID, "/v1/settings/fido/configuration/android", WHOLE)
        .body(&[must(&RELYING_PARTY, "/rpId")])
        .needs(VIEW)
        .try_it(&["settings fido android --relying-party login.example.test"]),
    Operation::post(&settings::FIDO_APPLE, "/v1/settings/fido/configuration/ios")
        .body(&[must(&RELYING_PARTY, "/rpId")])
        .answers(Answer::holds(&["/webcredentials"]))
        .needs(VIEW)
        .try_it(&["settings fido apple --relying-party login.example.test"]),
    shown(
        &settings::SOFT_TOKEN_GET,
        SOFT_TOKEN,
        &["/activationTypes", "/activationLifetime", "/pinRequired", "/maxTimeSteps"],
    )
    .try_it(&["settings soft-token get"]),
    changed(&settings::SOFT_TOKEN_UPDATE, SOFT_TOKEN, &SOFT_TOKEN_EDIT)
        .try_it(&["settings soft-token update --set pinRequired=true --confirm sandbox/entrust"]),
    shown(&settings::GOOGLE_GET, GOOGLE, &["/maxTimeSteps", "/maxResetTimeSteps"])
        .try_it(&["settings google get"]),
    changed(&settings::GOOGLE_UPDATE, GOOGLE, &GOOGLE_EDIT)
        .try_it(&["settings google update --set maxTimeSteps=9 --confirm sandbox/entrust"]),
    shown(
        &settings::PASSWORD_RESET_GET,
        PASSWORD_RESET,
        &["/challengeSize", "/wrongAnswersAllowed", "/twoSecondFactorRequired", "/unlockAccount"],
    )
    .try_it(&["settings password-reset get"]),
    changed(&settings::PASSWORD_RESET_UPDATE, PASSWORD_RESET, &PASSWORD_RESET_EDIT)
        .try_it(&["settings password-reset update --set unlockAccount=true --confirm sandbox/entrust"]),
    shown(&settings::FACE_GET, FACE, &["/region", "/apiKey", "/webhookToken"]).try_it(&["settings face get"]),
    changed(&settings::FACE_UPDATE, FACE, &FACE_EDIT)
        .try_it(&["settings face update --set region=US --confirm sandbox/entrust"]),
];
