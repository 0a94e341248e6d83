//! Pages by the number of their first row, in the query of a GET or in the body of a search.

use super::media::MEDIA;
use crate::http::{Call, Method};
use crate::json;
use serde::Deserialize;
use serde_json::Value;

/// The members of a page that paging goes by.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct PageCount {
    /// How many rows the whole list has, as it was written.
    #[serde(rename = "totalResults")]
    pub total: Option<Value>,
    /// The cursor of the next page (RFC 9865), as it was written.
    #[serde(rename = "nextCursor")]
    pub next: Option<Value>,
}

impl PageCount {
    /// What a page says; nothing where it is not an object.
    pub fn of(body: &[u8]) -> Option<Self> {
        serde_json::from_slice(body).ok()
    }

    /// The cursor of the next page: a text, or a number that stands for one. Empty, there is none.
    pub fn cursor(&self) -> Option<String> {
        let next = self.next.as_ref().filter(|next| next.is_string() || next.is_number())?;
        json::text_at(next, "").filter(|cursor| !cursor.is_empty())
    }

    /// How many rows the whole list has: a number.
    pub fn number(&self) -> Option<u64> {
        self.total.as_ref().and_then(Value::as_u64)
    }

    /// The same where services write it as a text.
    pub fn lenient(&self) -> Option<u64> {
        self.number().or_else(|| self.total.as_ref()?.as_str()?.trim().parse().ok())
    }
}

/// A number that a search carries: in the body of a POST, in the query of a GET.
pub fn asked(call: &Call, name: &str) -> Option<u64> {
    if call.method == Method::Post {
        let body: Value = serde_json::from_slice(&call.body).ok()?;
        return json::at(&body, &format!("/{name}")).as_u64();
    }
    call.query_value(name)?.parse().ok()
}

/// Sets such a number.
pub fn ask(call: &mut Call, name: &str, number: u64) {
    if call.method != Method::Post {
        return call.set_query(name, number.to_string());
    }
    let mut body: Value = json::exact(&call.body).unwrap_or_default();
    json::put(&mut body, &format!("/{name}"), Value::from(number));
    call.body = body.to_string().into_bytes();
    call.set_header("Content-Type", MEDIA);
}
