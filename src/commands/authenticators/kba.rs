//! `authenticators kba`: questions and answers.

use crate::commands::command::{Command, destroy, read, write};

/// `authenticators kba questions`
pub static QUESTIONS: Command =
    read("authenticators kba questions", "List the available questions of a language")
        .of("security questions");
/// `authenticators kba list`
pub static LIST: Command =
    read("authenticators kba list", "List the questions of a user, the answers hidden")
        .of("security questions");
/// `authenticators kba create`
pub static CREATE: Command = write(
    "authenticators kba create",
    "security questions of {} created",
    "Create the questions and answers of a user",
);
/// `authenticators kba replace`
pub static REPLACE: Command = destroy(
    "authenticators kba replace",
    "security questions of {} replaced",
    "Replace all questions and answers of a user",
);
/// `authenticators kba delete`
pub static DELETE: Command = destroy(
    "authenticators kba delete",
    "security questions of {} deleted",
    "Delete all questions and answers of a user",
);
/// `authenticators kba delete-question`
pub static DELETE_QUESTION: Command = destroy(
    "authenticators kba delete-question",
    "security question of {} deleted",
    "Delete one question of a user",
);
/// `authenticators kba forget-challenges`
pub static FORGET_CHALLENGES: Command = destroy(
    "authenticators kba forget-challenges",
    "challenges of {} deleted",
    "Clear the last challenge of a user",
);
