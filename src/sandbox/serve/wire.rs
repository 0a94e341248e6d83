//! Between bytes on a connection and calls: reading a request as it came, sending an answer with the
//! delay and the cut that it asks for.

use crate::fault::Fault;
use crate::http::{Call, Method, Reply};
use crate::sandbox::answer::Answer;
use crate::sandbox::service::Sandbox;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Frame, Incoming, SizeHint};
use hyper::header::{CONTENT_LENGTH, HeaderName, HeaderValue};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use percent_encoding::percent_decode_str;
use serde_json::json;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};

/// The largest request body, in bytes.
const LARGEST_BODY: usize = 16 * 1024 * 1024;

/// Serves one connection, request after request, until either side ends it.
pub(super) async fn converse(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    sandbox: Arc<Sandbox>,
    platform: &'static str,
) {
    let service = service_fn(move |request| {
        let sandbox = sandbox.clone();
        async move { respond(request, sandbox, platform).await }
    });
    // A connection that breaks, or that is cut on purpose, concerns nobody but its client.
    let _ = hyper::server::conn::http1::Builder::new()
        .header_read_timeout(None)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn respond(
    request: Request<Incoming>,
    sandbox: Arc<Sandbox>,
    platform: &'static str,
) -> io::Result<Response<Payload>> {
    let (parts, body) = request.into_parts();
    let Some(mut call) = read_head(&parts) else {
        return whole(refusal(StatusCode::METHOD_NOT_ALLOWED, "the method is unknown"));
    };
    if body.size_hint().lower() > LARGEST_BODY as u64 {
        return whole(too_large());
    }
    call.body = match Limited::new(body, LARGEST_BODY).collect().await {
        Ok(body) => body.to_bytes().to_vec(),
        Err(error) if error.is::<LengthLimitError>() => return whole(too_large()),
        Err(error) => return Err(io::Error::other(error)),
    };
    let answered = tokio::task::spawn_blocking(move || answer(&sandbox, platform, &call)).await;
    match answered {
        Ok(Ok(Answer { reply, cut: true, .. })) => cut(reply),
        Ok(Ok(Answer { reply, .. })) => whole(reply),
        Ok(Err(fault)) => whole(refusal(StatusCode::INTERNAL_SERVER_ERROR, &fault.to_string())),
        Err(_) => whole(refusal(StatusCode::INTERNAL_SERVER_ERROR, "the sandbox failed on this request")),
    }
}

/// Asks the sandbox and waits as long as the answer is to be late. Blocks.
fn answer(sandbox: &Sandbox, platform: &str, call: &Call) -> Result<Answer, Fault> {
    let answer = sandbox.handle(platform, call)?;
    if !answer.delay.is_zero() {
        sandbox.clock().sleep(answer.delay);
    }
    Ok(answer)
}

/// The call without its body. The path stays encoded as it came, since signatures cover it.
pub(super) fn read_head(parts: &hyper::http::request::Parts) -> Option<Call> {
    let method = Method::parse(parts.method.as_str()).filter(|it| it.as_str() == parts.method.as_str())?;
    let mut call = Call::new(method, parts.uri.path());
    call.query = read_query(parts.uri.query().unwrap_or_default());
    for (name, value) in &parts.headers {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        call.headers.push((name.as_str().to_owned(), value));
    }
    Some(call)
}

fn read_query(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

fn refusal(status: StatusCode, message: &str) -> Reply {
    Reply::json(status.as_u16(), &json!({"sandbox": message}))
}

fn too_large() -> Reply {
    refusal(StatusCode::PAYLOAD_TOO_LARGE, "the body is larger than 16 MiB")
}

fn whole(reply: Reply) -> io::Result<Response<Payload>> {
    let mut response = head(&reply)?;
    *response.body_mut() = Payload::Whole(Some(Bytes::from(reply.body)));
    Ok(response)
}

/// Promises the whole body and sends half of it. Without a body the connection ends unanswered.
fn cut(mut reply: Reply) -> io::Result<Response<Payload>> {
    let promised = reply.body.len();
    if promised == 0 {
        return Err(io::Error::other("cut on purpose"));
    }
    let mut response = head(&reply)?;
    response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(promised));
    reply.body.truncate(promised / 2);
    *response.body_mut() = Payload::Half(Some(Bytes::from(reply.body)), Flush::Due);
    Ok(response)
}

fn head(reply: &Reply) -> io::Result<Response<Payload>> {
    let mut response = Response::new(Payload::Whole(None));
    *response.status_mut() = StatusCode::from_u16(reply.status).map_err(io::Error::other)?;
    for (name, value) in &reply.headers {
        let name = HeaderName::try_from(name).map_err(io::Error::other)?;
        response.headers_mut().append(name, HeaderValue::try_from(value).map_err(io::Error::other)?);
    }
    Ok(response)
}

/// The body of an answer.
enum Payload {
    Whole(Option<Bytes>),
    /// Some bytes, a pause so that they leave, then an error that ends the connection.
    Half(Option<Bytes>, Flush),
}

/// Whether the bytes had their chance to leave. A body's error drops whatever is still buffered.
#[derive(PartialEq)]
enum Flush {
    Due,
    Done,
}

impl Body for Payload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match &mut *self {
            Payload::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Payload::Half(bytes, flush) => {
                if let Some(bytes) = bytes.take() {
                    return Poll::Ready(Some(Ok(Frame::data(bytes))));
                }
                if *flush == Flush::Due {
                    *flush = Flush::Done;
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                Poll::Ready(Some(Err(io::Error::other("cut on purpose"))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Payload::Whole(bytes) if bytes.as_ref().is_none_or(Bytes::is_empty))
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Payload::Whole(bytes) => {
                SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
            }
            Payload::Half(..) => SizeHint::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_decoded_once() {
        let read = read_query("username=test%2B1%40x&a+b=c+d&flag&&e=%2526");
        let expected = [("username", "test+1@x"), ("a b", "c d"), ("flag", ""), ("e", "%26")];
        assert_eq!(read, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn a_header_that_no_reply_may_have_ends_the_connection_instead_of_the_process() {
        let headers = vec![("X-Odd".to_owned(), "a\nb".to_owned())];
        assert!(head(&Reply { status: 200, headers, body: Vec::new() }).is_err());
        assert!(head(&Reply { status: 99, headers: Vec::new(), body: Vec::new() }).is_err());
    }
}
