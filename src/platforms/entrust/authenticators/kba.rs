//! Questions and answers. Whoever may only look sees the questions; answers are hidden here unless revealed.

use super::parts::{self, OF_USER};
use crate::commands::args::{KNOWLEDGE_BASE, LOCALE, QUESTION, USER};
use crate::commands::authenticators::kba;
use crate::commands::{Column, column, columns};
use crate::fault::Fault;
use crate::http::Method;
use crate::platforms::table::{FindList, Flow, List, Operation, must};
use crate::secret::HIDDEN;
use crate::session::{CommandInput, Input, Session};
use serde_json::{Value, json};

const COLUMNS: &[Column] = &[column(&columns::ID, "/id"), column(&columns::QUESTION, "/question")];

/// How the questions stand in the answer about a user.
const QUESTIONS: List = List { items: "/userQuestions", id: "/id", paged: false };

const PATH: &str = "/v1/users/{user}/userquestions";

static KNOWN: FindList =
    FindList { read: PATH, search: None, items: "/userQuestions", id: "/id", proves: true };

pub(in crate::platforms::entrust) static OPERATIONS: &[Operation] = &[
    Operation::list(&kba::QUESTIONS, "/v1/users/userquestions/{language}")
        .on(&[&LOCALE])
        .columns(COLUMNS)
        .needs("USERQUESTIONS:VIEW")
        .try_it(&["authenticators kba questions en"]),
    Operation::new(&kba::LIST, Flow::List(QUESTIONS), Method::Get, PATH)
        .on(OF_USER)
        .columns(COLUMNS)
        .needs("USERQUESTIONS:VIEW")
        .try_it(&["authenticators kba list bob.example"]),
    Operation::post(&kba::CREATE, PATH)
        .on(OF_USER)
        .body(&[must(&KNOWLEDGE_BASE, "/userQuestions")])
        .prepare(pairs)
        .counted_by(&KNOWN)
        .needs("USERQUESTIONANSWERS:ADD")
        .try_it(&["authenticators kba create ann.example --kba-file docs/examples/questions.json"]),
    Operation::put(&kba::REPLACE, PATH)
        .on(OF_USER)
        .body(&[must(&KNOWLEDGE_BASE, "/userQuestions")])
        .prepare(pairs)
        .needs("USERQUESTIONANSWERS:EDIT")
        .try_it(&["authenticators kba replace bob.example --kba-file docs/examples/questions.json --yes"]),
    Operation::delete(&kba::DELETE, PATH)
        .on(OF_USER)
        .counted_by(&KNOWN)
        .needs("USERQUESTIONS:REMOVE")
        .try_it(&["authenticators kba delete bob.example --yes"]),
    Operation::delete(&kba::DELETE_QUESTION, "/v1/users/{user}/userquestions/{question}")
        .on(&[&USER, &QUESTION])
        .prepare(|_, given| parts::ids(given, &[&QUESTION]))
        .counted_by(&KNOWN)
        .needs("USERQUESTIONS:REMOVE")
        .try_it(&[
            "authenticators kba delete-question bob.example efdcb3f4-9da2-43ad-b6af-d54d94dee8c6 --yes",
        ]),
    Operation::delete(&kba::FORGET_CHALLENGES, "/v1/users/{user}/kbachallenges")
        .on(OF_USER)
        .needs("USERQUESTIONS:REMOVE")
        .try_it(&["authenticators kba forget-challenges bob.example --yes"]),
];

/// Reads the file of questions: a list, or the object of the platform; pairs under names of their own are
/// taken too.
fn pairs(_session: &Session, given: &mut CommandInput) -> Result<(), Fault> {
    let Some(content) = parts::json_file(given, &KNOWLEDGE_BASE)? else { return Ok(()) };
    let list = match &content {
        Value::Array(list) => list.clone(),
        Value::Object(map) => match map.get("userQuestions") {
            Some(Value::Array(list)) => list.clone(),
            _ => map.values().cloned().collect(),
        },
        _ => Vec::new(),
    };
    let text = |pair: &Value, name: &str| {
        pair.get(name).and_then(Value::as_str).filter(|text| !text.trim().is_empty()).map(str::to_owned)
    };
    let mut questions = Vec::new();
    for (index, pair) in list.iter().enumerate() {
        let (Some(question), Some(answer)) = (text(pair, "question"), text(pair, "answer")) else {
            return Err(Fault::usage(format!("pair {} of the file has no question or no answer", index + 1))
                .hint("the file is a JSON list of objects with a question and an answer each"));
        };
        if answer == HIDDEN {
            return Err(Fault::usage(format!("the answer of pair {} is not the answer itself", index + 1))
                .hint("'list --reveal' shows answers to whoever may see them"));
        }
        questions.push(json!({ "question": question, "answer": answer }));
    }
    if questions.is_empty() {
        return Err(Fault::usage("the file holds no questions")
            .hint("it is a JSON list of objects with a question and an answer each"));
    }
    given.set(&KNOWLEDGE_BASE, Input::Json(Value::Array(questions)));
    Ok(())
}
