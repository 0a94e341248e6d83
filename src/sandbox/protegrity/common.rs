//! What every service of the product answers: version, health, its own description, the log level.

use super::gate::Visit;
use super::refusal::invalid_member;
use super::routes::ROUTES;
use crate::http::Reply;
use serde_json::{Value, json};
use std::fmt::Write;

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

/// A short OpenAPI text that names the paths and methods there are.
pub(super) fn document(_: &mut Visit) -> Result<Reply, Reply> {
    let mut text = String::from("openapi: 3.0.3\ninfo:\n  title: Authentication (sandbox)\n");
    text.push_str("  version: 1.0.0\nservers:\n  - url: /pty/v1/auth\npaths:\n");
    let mut paths: Vec<&str> = ROUTES.iter().map(|route| route.path).collect();
    paths.sort_unstable();
    paths.dedup();
    for path in paths {
        let mut shown = path.replacen("{}", "{first}", 1).replacen("{}", "{second}", 1);
        shown.push(':');
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {shown}");
        for route in ROUTES.iter().filter(|route| route.path == path) {
            let method = route.method.as_str().to_ascii_lowercase();
            let _ =
                writeln!(text, "    {method}: {{responses: {{default: {{description: see the manual}}}}}}");
        }
    }
    let headers = vec![("Content-Type".to_owned(), "application/x-yaml".to_owned())];
    Ok(Reply { status: 200, headers, body: text.into_bytes() })
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
