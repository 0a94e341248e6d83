//! `authenticators kba`: questions and answers.

use crate::commands::command::{Command, destroy, read, write};

/// `authenticators kba questions`
pub static QUESTIONS: Command =
    read("authenticators kba questions", "List the questions that can be chosen in a language");
/// `authenticators kba list`
pub static LIST: Command =
    read("authenticators kba list", "List the questions of a user, the answers hidden");
/// `authenticators kba create`
pub static CREATE: Command = write(
    "authenticators kba create",
    "questions of {} set up",
    "Set up questions and answers for a user who has none",
);
/// `authenticators kba replace`
pub static REPLACE: Command = destroy(
    "authenticators kba replace",
    "questions of {} replaced",
    "Replace all questions and answers of a user",
);
/// `authenticators kba delete`
pub static DELETE: Command = destroy(
    "authenticators kba delete",
    "questions of {} deleted",
    "Delete all questions and answers of a user",
);
/// `authenticators kba delete-question`
pub static DELETE_QUESTION: Command =
    destroy("authenticators kba delete-question", "question of {} deleted", "Delete one question of a user");
/// `authenticators kba forget-challenges`
pub static FORGET_CHALLENGES: Command = destroy(
    "authenticators kba forget-challenges",
    "challenges of {} forgotten",
    "Forget which questions a user was asked last",
);
