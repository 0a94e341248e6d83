//! What every service of the product answers: version, health, its own description, the log level.

use super::refusal::invalid_member;
use super::visit::Visit;
use crate::http::Reply;
use serde_json::{Value, json};

const LEVELS: &[&str] = &["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"];

pub(super) fn version(_: &mut Visit) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!({"name": "auth", "version": "1.0.0", "buildVersion": "1.0.0-sandbox"})))
}

pub(super) fn health(_: &mut Visit) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!({"status": "healthy"})))
}

pub(super) fn ready(_: &mut Visit) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!({"status": "ready"})))
}

pub(super) fn live(_: &mut Visit) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!({"status": "alive"})))
}

pub(super) fn log_level(visit: &mut Visit) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!({"level": visit.state().log_level})))
}

pub(super) fn set_log_level(visit: &mut Visit) -> Result<Reply, Reply> {
    let level = visit.required("level").to_ascii_uppercase();
    if !LEVELS.contains(&level.as_str()) {
        return Err(invalid_member("level", "value is not a valid log level"));
    }
    visit.change().log_level.clone_from(&level);
    Ok(Reply::json(200, &Value::from_iter([("level", level)])))
}
