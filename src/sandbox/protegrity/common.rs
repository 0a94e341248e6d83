//! What every service of the product answers: version, health, its own description, the log level.

use super::errors::invalid_member;
use super::request::ProtegrityRequest;
use crate::http::Reply;
use serde_json::{Value, json};

const LEVELS: &[&str] = &["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"];

pub(super) fn version(_: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!({"name": "auth", "version": "1.0.0", "buildVersion": "1.0.0-sandbox"})))
}

pub(super) fn health(_: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!({"status": "healthy"})))
}

pub(super) fn ready(_: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!({"status": "ready"})))
}

pub(super) fn live(_: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!({"status": "alive"})))
}

pub(super) fn log_level(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    Ok(Reply::json(200, &json!({"level": request.state().log_level})))
}

pub(super) fn set_log_level(request: &mut ProtegrityRequest) -> Result<Reply, Reply> {
    let level = request.required("level").to_ascii_uppercase();
    if !LEVELS.contains(&level.as_str()) {
        return Err(invalid_member("level", "value is not a valid log level"));
    }
    request.change().log_level.clone_from(&level);
    Ok(Reply::json(200, &Value::from_iter([("level", level)])))
}
