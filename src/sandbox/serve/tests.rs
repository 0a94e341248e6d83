//! The sandbox over real connections.

use super::*;
use crate::clock::ManualClock;
use crate::http::{Call, Method};
use crate::sandbox::fault::kind::FaultForm;
use crate::sandbox::fault::{FaultCalls, FaultKind, Rule};
use crate::sandbox::store::Store;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use std::io::{Read, Write};
use std::net::TcpStream;

fn sandbox() -> Arc<Sandbox> {
    let clock = ManualClock::at("2026-03-01T12:00:00Z".parse().unwrap());
    Arc::new(Sandbox::new(Store::memory(5), Arc::new(clock)))
}

fn address(running: &Running, platform: &str) -> String {
    let listening = running.listeners.iter().find(|listening| listening.platform == platform).unwrap();
    listening.url.split_once("://").unwrap().1.to_owned()
}

/// Sends raw text and reads until the server ends the connection.
fn exchange(address: &str, text: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(text.as_bytes()).unwrap();
    read_all(&mut stream)
}

fn read_all(stream: &mut impl Read) -> String {
    let mut bytes = Vec::new();
    // A connection that is cut may end in an error; what came before it counts.
    let _ = stream.read_to_end(&mut bytes);
    String::from_utf8(bytes).unwrap()
}

/// A connection to one platform that trusts the authority of the server.
fn trusting(running: &Running, name: &str) -> rustls::StreamOwned<rustls::ClientConnection, TcpStream> {
    let path = running.ca_path.clone().unwrap();
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(&path).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(name.to_owned()).unwrap();
    let client = rustls::ClientConnection::new(Arc::new(config), name).unwrap();
    let socket = TcpStream::connect(address(running, "secureauth")).unwrap();
    rustls::StreamOwned::new(client, socket)
}

const PLAIN: &str =
    "GET /secureauth2/api/v2/users/jdoe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

#[test]
fn every_platform_answers_on_its_own_loopback_address() {
    let running = start(sandbox(), &Serve::default(), None).unwrap();
    let platforms: Vec<&str> = running.listeners.iter().map(|listening| listening.platform).collect();
    assert_eq!(platforms, PLATFORMS.iter().map(|platform| platform.name).collect::<Vec<_>>());
    assert!(running.listeners.iter().all(|listening| listening.url.starts_with("http://127.0.0.1:")));
    let answer = exchange(&address(&running, "secureauth"), PLAIN);
    assert!(answer.starts_with("HTTP/1.1 400 Bad Request\r\n"), "{answer}");
    assert!(
        answer.ends_with(r#"{"status":"invalid","message":"Missing authentication header."}"#),
        "{answer}"
    );
}

#[test]
fn a_connection_carries_several_requests() {
    let running = start(sandbox(), &Serve::default(), None).unwrap();
    let kept = PLAIN.replace("Connection: close\r\n", "");
    let answers = exchange(&address(&running, "secureauth"), &format!("{kept}{kept}{PLAIN}"));
    assert_eq!(answers.matches("HTTP/1.1 400").count(), 3);
}

#[test]
fn path_and_query_arrive_as_the_sandbox_expects_them() {
    let request = hyper::Request::builder()
        .method("PUT")
        .uri("/secureauth2/api/v1//users/a%2Bb%c3%A9?username=x%2By")
        .body(())
        .unwrap();
    let call = wire::read_head(&request.into_parts().0).unwrap();
    assert_eq!((call.method, call.path.as_str()), (Method::Put, "/secureauth2/api/v1//users/a%2Bb%c3%A9"));
    assert_eq!(call.query_value("username"), Some("x+y"));
}

#[test]
fn a_cut_answer_promises_more_than_it_brings() {
    let sandbox = sandbox();
    sandbox.add_fault(Rule::new(FaultKind::Cut)).unwrap();
    let whole = sandbox.handle("secureauth", &Call::new(Method::Get, "/secureauth2/api/v2/users/jdoe"));
    let whole = whole.unwrap().reply.body;
    let running = start(sandbox, &Serve::default(), None).unwrap();
    let answer = exchange(&address(&running, "secureauth"), PLAIN);
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert!(head.to_lowercase().contains(&format!("content-length: {}", whole.len())), "{head}");
    assert_eq!(body.as_bytes(), &whole[..whole.len() / 2]);
}

#[test]
fn a_lost_answer_resets_the_connection_before_any_of_it_came() {
    for tls in [false, true] {
        let sandbox = sandbox();
        let kind = FaultKind::LostAnswer { form: FaultForm::Reset, status: None };
        sandbox.add_fault(Rule { calls: Some(FaultCalls::All), ..Rule::new(kind) }).unwrap();
        let directory = tempfile::tempdir().unwrap();
        let running = start(sandbox.clone(), &Serve { port: 0, tls }, Some(directory.path())).unwrap();
        let (bytes, error) = if tls {
            let mut stream = trusting(&running, "localhost");
            stream.write_all(PLAIN.as_bytes()).unwrap();
            read_to_error(&mut stream)
        } else {
            let mut stream = TcpStream::connect(address(&running, "secureauth")).unwrap();
            stream.write_all(PLAIN.as_bytes()).unwrap();
            read_to_error(&mut stream)
        };
        assert_eq!((bytes, error), (Vec::new(), Some(io::ErrorKind::ConnectionReset)), "TLS: {tls}");
        assert_eq!(sandbox.faults().unwrap()[0].seen, 1);
    }
}

/// What came, and how it ended if not in peace.
fn read_to_error(stream: &mut impl Read) -> (Vec<u8>, Option<io::ErrorKind>) {
    let mut bytes = Vec::new();
    let ended = stream.read_to_end(&mut bytes);
    (bytes, ended.err().map(|error| error.kind()))
}

#[test]
fn a_held_answer_sends_nothing_and_ends_with_the_server() {
    let sandbox = sandbox();
    let kind = FaultKind::LostAnswer { form: FaultForm::Timeout, status: None };
    sandbox.add_fault(Rule { calls: Some(FaultCalls::All), ..Rule::new(kind) }).unwrap();
    let running = start(sandbox.clone(), &Serve::default(), None).unwrap();
    let mut stream = TcpStream::connect(address(&running, "secureauth")).unwrap();
    stream.write_all(PLAIN.as_bytes()).unwrap();
    while sandbox.faults().unwrap()[0].seen == 0 {
        std::thread::yield_now();
    }
    drop(running);
    assert_eq!(read_to_error(&mut stream).0, b"");
}

#[test]
fn a_slow_answer_promises_all_of_it_and_sends_a_byte() {
    let sandbox = sandbox();
    sandbox.add_fault(Rule::new(FaultKind::Slow)).unwrap();
    let running = start(sandbox, &Serve::default(), None).unwrap();
    let mut stream = TcpStream::connect(address(&running, "secureauth")).unwrap();
    stream.write_all(PLAIN.as_bytes()).unwrap();
    let mut seen = Vec::new();
    let mut byte = [0];
    while !seen.ends_with(b"\r\n\r\n{") {
        assert_eq!(stream.read(&mut byte).unwrap(), 1, "{}", String::from_utf8_lossy(&seen));
        seen.push(byte[0]);
    }
    let head = String::from_utf8(seen).unwrap().to_lowercase();
    let promised = r#"{"status":"invalid","message":"Missing authentication header."}"#.len();
    assert!(head.contains(&format!("content-length: {promised}\r\n")), "{head}");
    // The rest would take half a minute: a client that gives up ends it, and so does the server.
    drop(stream);
}

#[test]
fn a_late_answer_waits_by_the_clock_of_the_sandbox() {
    let sandbox = sandbox();
    sandbox.add_fault(Rule::new(FaultKind::Latency { millis: 3_600_000 })).unwrap();
    let before = sandbox.clock().now();
    let running = start(sandbox.clone(), &Serve::default(), None).unwrap();
    assert!(exchange(&address(&running, "secureauth"), PLAIN).contains("Missing authentication header."));
    assert_eq!(sandbox.clock().now().duration_since(before).as_secs(), 3_600);
}

#[test]
fn a_body_beyond_the_limit_is_refused_unread() {
    let running = start(sandbox(), &Serve::default(), None).unwrap();
    let head = "POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 16777217\r\n\r\n";
    assert!(exchange(&address(&running, "protegrity"), head).starts_with("HTTP/1.1 413 "));
}

#[test]
fn a_request_for_another_host_is_refused() {
    let running = start(sandbox(), &Serve::default(), None).unwrap();
    let address = address(&running, "secureauth");
    let ask = |host: &str| exchange(&address, &PLAIN.replace("Host: localhost", &format!("Host: {host}")));
    for host in ["evil.example.test", "127.0.0.1.example.test", "10.0.0.1:80", "localhost.example.test", ""] {
        assert!(ask(host).starts_with("HTTP/1.1 421 "), "{host}");
    }
    for host in ["127.0.0.1:1234", "LOCALHOST:80", "[::1]:80", "127.0.0.2"] {
        assert!(!ask(host).starts_with("HTTP/1.1 421 "), "{host}");
    }
}

#[test]
fn a_method_that_no_platform_has_is_refused() {
    let running = start(sandbox(), &Serve::default(), None).unwrap();
    for method in ["OPTIONS", "get"] {
        let answer = exchange(&address(&running, "protegrity"), &PLAIN.replacen("GET", method, 1));
        assert!(answer.starts_with("HTTP/1.1 405 "), "{answer}");
    }
}

#[test]
fn a_taken_port_is_a_fault_that_names_it() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let fault = start(sandbox(), &Serve { port, tls: false }, None).err().unwrap();
    assert_eq!(fault.kind(), Kind::Configuration);
    assert!(fault.to_string().contains(&port.to_string()));
}

#[test]
fn ports_count_on_and_never_around() {
    assert_eq!(port_of(0, 3).unwrap(), 0);
    assert_eq!(port_of(8_000, 1).unwrap(), 8_001);
    assert_eq!(port_of(u16::MAX, 1).unwrap_err().kind(), Kind::Usage);
}

#[test]
fn dropping_it_closes_every_listener_at_once() {
    let sandbox = sandbox();
    let running = start(sandbox.clone(), &Serve::default(), None).unwrap();
    assert!(Arc::strong_count(&sandbox) > PLATFORMS.len());
    drop(running);
    assert_eq!(Arc::strong_count(&sandbox), 1);
}

#[test]
fn the_description_names_addresses_accounts_and_authority() {
    let running = start(sandbox(), &Serve::default(), None).unwrap();
    let told = describe(&running);
    assert_eq!(told["ca"], Value::Null);
    let platform = &told["platforms"][1];
    assert_eq!(platform["platform"], "secureauth");
    assert_eq!(platform["url"], running.listeners[1].url);
    assert_eq!(platform["accounts"][0]["settings"]["realm"], "secureauth2");
    assert!(platform["accounts"][0]["secrets"]["app_key"].is_string());
}

#[test]
fn a_client_that_trusts_the_written_authority_is_served_over_tls() {
    let directory = tempfile::tempdir().unwrap();
    let place = directory.path().join("new");
    let running = start(sandbox(), &Serve { port: 0, tls: true }, Some(&place)).unwrap();
    let path = running.ca_path.clone().unwrap();
    assert_eq!(describe(&running)["ca"], json!(path));
    for name in ["localhost", "127.0.0.1"] {
        let mut stream = trusting(&running, name);
        stream.write_all(PLAIN.as_bytes()).unwrap();
        assert!(read_all(&mut stream).starts_with("HTTP/1.1 400 "), "{name}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o644);
    }
}
