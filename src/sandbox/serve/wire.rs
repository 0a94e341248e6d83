//! Between bytes on a connection and calls: reading a request as it came, sending an answer with the
//! delay and the cut that it asks for.

use crate::fault::Fault;
use crate::http::{Call, Method, Reply};
use crate::sandbox::answer::{AnswerWay, SandboxAnswer};
use crate::sandbox::service::Sandbox;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Frame, Incoming, SizeHint};
use hyper::header::{CONTENT_LENGTH, HeaderName, HeaderValue};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use percent_encoding::percent_decode_str;
use serde_json::json;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::Sleep;
use tokio_rustls::server::TlsStream;

/// The largest request body, in bytes.
const LARGEST_BODY: usize = 16 * 1024 * 1024;

/// How long an answer is held back, or drips, before the connection ends by itself.
const PATIENCE: Duration = Duration::from_secs(600);

/// The pause between two bytes of an answer that drips.
const DRIP: Duration = Duration::from_millis(500);

/// A connection that can be ended by a reset.
pub(super) trait Resettable: AsyncRead + AsyncWrite + Unpin {
    /// Makes the end of the connection a reset.
    fn reset_at_end(&self);
}

impl Resettable for TcpStream {
    fn reset_at_end(&self) {
        // Where the system refuses, the connection ends without an answer all the same.
        let _ = self.set_zero_linger();
    }
}

impl Resettable for TlsStream<TcpStream> {
    fn reset_at_end(&self) {
        self.get_ref().0.reset_at_end();
    }
}

/// Serves one connection, request after request, until either side ends it.
pub(super) async fn converse(stream: impl Resettable, sandbox: Arc<Sandbox>, platform: &'static str) {
    let resets = Arc::new(AtomicBool::new(false));
    let service = service_fn(|request| {
        let (sandbox, resets) = (sandbox.clone(), resets.clone());
        Box::pin(async move { respond(request, sandbox, platform, &resets).await })
    });
    let mut connection = hyper::server::conn::http1::Builder::new()
        .header_read_timeout(None)
        .serve_connection(TokioIo::new(stream), service);
    // A connection that breaks, or that is cut on purpose, concerns nobody but its client.
    let ended = poll_fn(|context| connection.poll_without_shutdown(context)).await;
    let mut stream = connection.into_parts().io.into_inner();
    if resets.load(Ordering::Relaxed) {
        stream.reset_at_end();
    } else if ended.is_ok() {
        let _ = stream.shutdown().await;
    }
}

async fn respond(
    request: Request<Incoming>,
    sandbox: Arc<Sandbox>,
    platform: &'static str,
    resets: &AtomicBool,
) -> io::Result<Response<Payload>> {
    let (parts, body) = request.into_parts();
    if !names_this_machine(&parts) {
        // A web page whose name was pointed at this machine sends its own name.
        return whole(refusal(StatusCode::MISDIRECTED_REQUEST, "the Host header must name this machine"));
    }
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
        Ok(Ok(SandboxAnswer { reply, way, .. })) => send(reply, way, resets).await,
        Ok(Err(fault)) => whole(refusal(StatusCode::INTERNAL_SERVER_ERROR, &fault.to_string())),
        Err(_) => whole(refusal(StatusCode::INTERNAL_SERVER_ERROR, "the sandbox failed on this request")),
    }
}

/// Sends an answer the way it is to travel. One that is held ends with its client, or with the server.
async fn send(reply: Reply, way: AnswerWay, resets: &AtomicBool) -> io::Result<Response<Payload>> {
    match way {
        AnswerWay::Whole => whole(reply),
        AnswerWay::Cut => cut(reply),
        AnswerWay::Drip => drip(reply),
        AnswerWay::Reset => {
            resets.store(true, Ordering::Relaxed);
            Err(on_purpose())
        }
        AnswerWay::Held => {
            tokio::time::sleep(PATIENCE).await;
            Err(on_purpose())
        }
    }
}

fn on_purpose() -> io::Error {
    io::Error::other("ended on purpose")
}

/// Asks the sandbox and waits as long as the answer is to be late. Blocks.
fn answer(sandbox: &Sandbox, platform: &str, call: &Call) -> Result<SandboxAnswer, Fault> {
    let answer = sandbox.handle(platform, call)?;
    if !answer.delay.is_zero() {
        sandbox.clock().sleep(answer.delay);
    }
    Ok(answer)
}

/// Whether a request was meant for this machine by an address or name of its own.
fn names_this_machine(parts: &hyper::http::request::Parts) -> bool {
    let host = parts.headers.get(hyper::header::HOST).and_then(|host| host.to_str().ok());
    let host = host.or_else(|| parts.uri.authority().map(|authority| authority.as_str())).unwrap_or_default();
    crate::http::proxy::is_loopback_server(host)
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
        return Err(on_purpose());
    }
    let mut response = head(&reply)?;
    response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(promised));
    reply.body.truncate(promised / 2);
    *response.body_mut() = Payload::Half(Some(Bytes::from(reply.body)), Flush::Due);
    Ok(response)
}

/// Promises the whole body and sends a byte of it now and then; of an empty one nothing but the promise.
fn drip(reply: Reply) -> io::Result<Response<Payload>> {
    let mut response = head(&reply)?;
    response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(reply.body.len().max(1)));
    let left = PATIENCE.as_millis() / DRIP.as_millis();
    let left = usize::try_from(left).unwrap_or(usize::MAX);
    *response.body_mut() = Payload::Drip { rest: Bytes::from(reply.body), left, pause: None };
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
    /// A byte, a pause, and so on: so many times, then an error that ends the connection.
    Drip {
        rest: Bytes,
        left: usize,
        pause: Option<Pin<Box<Sleep>>>,
    },
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
                Poll::Ready(Some(Err(on_purpose())))
            }
            Payload::Drip { rest, left, pause } => {
                if let Some(waiting) = pause {
                    ready!(waiting.as_mut().poll(context));
                }
                if *left == 0 {
                    return Poll::Ready(Some(Err(on_purpose())));
                }
                *left -= 1;
                *pause = Some(Box::pin(tokio::time::sleep(DRIP)));
                // The last byte never comes, however short the body is.
                let byte = if rest.len() > 1 { rest.split_to(1) } else { Bytes::new() };
                Poll::Ready(Some(Ok(Frame::data(byte))))
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
            Payload::Half(..) | Payload::Drip { .. } => SizeHint::default(),
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
