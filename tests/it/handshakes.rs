//! TLS that fails: each fault has its own sentence, and advises what fixes that very fault.

use crate::bench::{Bench, Ran};
use crate::served::{Served, still};
use rcgen::{CertificateParams, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::PrivateKeyDer;
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, SupportedProtocolVersion};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use tempfile::TempDir;

/// What a server shows and wants.
struct Shown {
    names: &'static [&'static str],
    years: (i32, i32),
    wants_client: bool,
    versions: &'static [&'static SupportedProtocolVersion],
}

const SOUND: Shown =
    Shown { names: &["127.0.0.1"], years: (2020, 2120), wants_client: false, versions: rustls::ALL_VERSIONS };

/// A listener that treats each connection by one function until it is dropped.
struct Listener {
    port: u16,
    ended: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Listener {
    fn new(treat: impl Fn(TcpStream) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let ended = Arc::new(AtomicBool::new(false));
        let over = ended.clone();
        let thread = std::thread::spawn(move || {
            listener.incoming().take_while(|_| !over.load(Ordering::SeqCst)).flatten().for_each(treat);
        });
        Listener { port, ended, thread: Some(thread) }
    }

    fn bench(&self) -> Bench {
        Bench::new()
            .with("IAMCTL_PLATFORM", "protegrity")
            .with("IAMCTL_URL", &format!("https://127.0.0.1:{}", self.port))
            .with("IAMCTL_USERNAME", "admin")
            .with("IAMCTL_PASSWORD", crate::served::PASSWORD)
            .by(still())
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// A server with a certificate of an authority of its own; the folder holds that authority's certificate.
fn server(shown: &Shown) -> (Listener, TempDir) {
    let authority_key = KeyPair::generate().unwrap();
    let mut authority = CertificateParams::default();
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let root = authority.self_signed(&authority_key).unwrap();
    let issuer = Issuer::new(authority, authority_key);
    let key = KeyPair::generate().unwrap();
    let names: Vec<String> = shown.names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).unwrap();
    params.not_before = date_time_ymd(shown.years.0, 3, 4);
    params.not_after = date_time_ymd(shown.years.1, 3, 4);
    let certificate = params.signed_by(&key, &issuer).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder =
        ServerConfig::builder_with_provider(provider.clone()).with_protocol_versions(shown.versions).unwrap();
    let builder = if shown.wants_client {
        let mut roots = RootCertStore::empty();
        roots.add(root.der().clone()).unwrap();
        let verifier =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
        builder.with_client_cert_verifier(verifier)
    } else {
        builder.with_no_client_auth()
    };
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let config = Arc::new(builder.with_single_cert(vec![certificate.der().clone()], key).unwrap());
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("ca.pem"), root.pem()).unwrap();
    let listener = Listener::new(move |mut socket| {
        let mut connection = ServerConnection::new(config.clone()).unwrap();
        // Only what both say to each other counts: who fails goes away.
        while connection.is_handshaking() && connection.complete_io(&mut socket).is_ok() {}
        let _ = connection.complete_io(&mut socket);
        let _ = socket.shutdown(std::net::Shutdown::Write);
        let _ = socket.read_to_end(&mut Vec::new());
    });
    (listener, folder)
}

/// A list over TLS that fails, with that authority trusted or not.
#[track_caller]
fn fails(shown: &Shown, trusted: bool) -> Ran {
    let (listener, folder) = server(shown);
    let bundle = format!(" --ca-bundle {}", folder.path().join("ca.pem").display());
    let bundle = if trusted { &bundle } else { "" };
    listener.bench().run(&format!("users list --retries 0{bundle}")).exits(8)
}

#[test]
fn each_fault_of_a_certificate_is_told_with_what_fixes_it() {
    let unknown = fails(&SOUND, false).says("an authority that this machine does not trust");
    assert!(unknown.err.contains("--ca-bundle FILE"), "{unknown:?}");

    let expired =
        fails(&Shown { years: (2020, 2021), ..SOUND }, true).says("expired at 2021-03-04T00:00:00Z");
    let early = fails(&Shown { years: (2110, 2120), ..SOUND }, true);
    let early = early.says("is not valid before 2110-03-04T00:00:00Z").says("clock");
    let other = fails(&Shown { names: &["a.test", "b.test"], ..SOUND }, true);
    let other = other.says("is for a.test, b.test, not for 127.0.0.1");
    for ran in [expired, early, other] {
        assert!(!ran.err.contains("--ca-bundle"), "a bundle mends nothing here: {ran:?}");
        assert!(!ran.err.contains("UnixTime") && !ran.err.contains("16148"), "{ran:?}");
    }
}

#[test]
fn a_client_certificate_that_is_wanted_is_named() {
    static OLDER: &[&rustls::SupportedProtocolVersion] = &[&rustls::version::TLS12];
    static NEWER: &[&rustls::SupportedProtocolVersion] = &[&rustls::version::TLS13];
    for versions in [OLDER, NEWER] {
        let shown = Shown { wants_client: true, versions, ..SOUND };
        let ran = fails(&shown, true).says("client certificate").says("--client-cert FILE");
        assert!(!ran.err.contains("--ca-bundle"), "{ran:?}");
    }
}

#[test]
fn a_version_of_tls_that_nobody_should_use_is_named() {
    // An alert of a server that knows TLS 1.1 and nothing newer.
    let old = Listener::new(|mut socket| {
        let _ = socket.read(&mut [0; 4096]);
        let _ = socket.write_all(&[21, 3, 2, 0, 2, 2, 70]);
    });
    let ran = old.bench().run("users list --retries 0").exits(8).says("1.2 or 1.3 is needed");
    assert!(!ran.err.contains("--ca-bundle"), "{ran:?}");
}

#[test]
fn https_to_a_port_that_speaks_http_is_told() {
    let plain = Listener::new(|mut socket| {
        let _ = socket.read(&mut [0; 4096]);
        let _ = socket.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    });
    let ran = plain.bench().run("users list --retries 0").exits(8).says("does not speak TLS");
    assert!(ran.err.contains("address") && !ran.err.contains("--ca-bundle"), "{ran:?}");
}

#[test]
fn a_key_of_another_certificate_is_told_with_both_files() {
    let served = Served::tls(2, still());
    let bench = served.bench("protegrity").by(still());
    let (key, other) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    let certificate =
        CertificateParams::new(vec!["admin.test".to_owned()]).unwrap().self_signed(&key).unwrap();
    let certificate = bench.file("client.pem", &certificate.pem());
    let line = |key: &KeyPair| {
        let key = bench.file("client.key", &key.serialize_pem());
        format!("users list --client-cert {certificate} --client-key {key}")
    };
    let ran = bench.run(&line(&other)).exits(3);
    ran.says("client.key is not that of the certificate in").says("client.pem");
    let trusted = format!("{} --ca-bundle {}", line(&key), served.authority().display());
    bench.run(&trusted).exits(0);
}

#[test]
fn a_bundle_with_one_bad_block_is_told_with_its_number() {
    let served = Served::tls(2, still());
    let bench = served.bench("protegrity").by(still());
    let good = std::fs::read_to_string(served.authority()).unwrap();
    let bad = "-----BEGIN CERTIFICATE-----\nbm90IGEgY2VydGlmaWNhdGU=\n-----END CERTIFICATE-----\n";
    let cut = &good[..good.len() / 2];
    let folder = tempfile::tempdir().unwrap();
    let mut path = folder.path().join("bundle.pem");
    for (bundle, number) in [
        (format!("{good}{bad}{good}"), 2),
        (format!("{good}\n# and\n{good}{bad}"), 3),
        (format!("{cut}\n{good}"), 1),
    ] {
        std::fs::write(&path, bundle).unwrap();
        let ran = bench.run(&format!("users list --ca-bundle {}", path.display())).exits(3);
        assert!(ran.err.contains(&format!("certificate {number} in ")), "{ran:?}");
        let bench =
            Bench::new().within(&bench).by(still()).with("SSL_CERT_FILE", &path.display().to_string());
        let told = format!("SSL_CERT_FILE: certificate {number} in {} cannot be read", path.display());
        bench.run("users list").exits(3).says(&told).says("take the block out");
        // Another text leads past what was read before.
        path.set_file_name(format!("after-{number}.pem"));
    }
    std::fs::write(&path, format!("{good}\n{good}")).unwrap();
    bench.run(&format!("users list --ca-bundle {}", path.display())).exits(0);
    bench.with("SSL_CERT_FILE", &path.display().to_string()).run("users list").exits(0);
}

#[test]
fn the_environment_says_whom_to_trust_and_nobody_reads_it_for_http() {
    let served = Served::tls(2, still());
    let bench = served.bench("protegrity").by(still());
    let authority = served.authority();
    let folder = authority.parent().unwrap().display().to_string();
    let bench = bench.with("SSL_CERT_FILE", &authority.display().to_string());
    bench.run("users list").exits(0);
    let bench = bench.without("SSL_CERT_FILE").with("SSL_CERT_DIR", &folder);
    bench.run("users list").exits(0);
    let bench = bench.with("SSL_CERT_DIR", &format!("{folder}/none"));
    bench.run("users list").exits(3).says("SSL_CERT_DIR");
    let plain = Served::plain(2, still());
    let bench = plain.bench("protegrity").by(still()).with("SSL_CERT_FILE", &format!("{folder}/none"));
    bench.run("users list").exits(0);
}

/// A list by way of this proxy, which fails.
#[track_caller]
fn fails_through(scheme: &str, port: u16, more: &str) -> Ran {
    let bench = Bench::new()
        .with("IAMCTL_PLATFORM", "protegrity")
        .with("IAMCTL_URL", "https://iam.example.test")
        .with("IAMCTL_USERNAME", "admin")
        .with("IAMCTL_PASSWORD", crate::served::PASSWORD)
        .with("HTTPS_PROXY", &format!("{scheme}://127.0.0.1:{port}"))
        .by(still());
    bench.run(&format!("users list --retries 0{more}")).exits(8)
}

#[test]
fn a_fault_of_the_tls_of_a_proxy_is_told_as_the_proxys() {
    let told = |shown: &Shown, trusted: bool| {
        let (listener, folder) = server(shown);
        let bundle = format!(" --ca-bundle {}", folder.path().join("ca.pem").display());
        let ran = fails_through("https", listener.port, if trusted { &bundle } else { "" });
        let proxy = format!("the certificate of the proxy https://127.0.0.1:{} (HTTPS_PROXY)", listener.port);
        let ran = ran.says(&proxy);
        assert!(!ran.err.contains("platform") && !ran.err.contains("--url"), "{ran:?}");
        ran
    };
    told(&Shown { years: (2020, 2021), ..SOUND }, true)
        .says("expired at")
        .says("runs the proxy has to renew");
    told(&Shown { names: &["a.test"], ..SOUND }, true).says("is for a.test, not for 127.0.0.1");
    told(&SOUND, false).says("authority that this machine does not trust").says("a private proxy");
    let plain = Listener::new(|mut socket| {
        let _ = socket.read(&mut [0; 4096]);
        let _ = socket.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    });
    let ran = fails_through("https", plain.port, "").says("does not speak TLS");
    let ran = ran.says("the proxy in HTTPS_PROXY");
    assert!(!ran.err.contains("--url"), "{ran:?}");
}

#[test]
fn a_host_that_this_machine_has_to_look_up_for_a_proxy_is_no_fault_of_the_proxy() {
    let proxy = Listener::new(drop);
    // No name has a part of more than 63 letters, so that nobody is asked.
    let url = format!(" --url https://{}.test", "a".repeat(70));
    for (scheme, far) in [("socks5", "socks5h://"), ("socks4", "socks4a://")] {
        let ran = fails_through(scheme, proxy.port, &url).says("this machine finds no address for its host");
        let ran = ran.says(far);
        assert!(!ran.err.contains("the proxy socks"), "{ran:?}");
    }
}

#[test]
fn a_certificate_that_ends_soon_is_found_by_the_handshake_on_every_kind_of_platform() {
    let served = Served::tls(2, still());
    let bundle = served.authority().display().to_string();
    for platform in ["protegrity", "u4ids", "hid", "entrust", "secureauth", "scim"] {
        let bench = served.bench(platform).by(still());
        let check = |within: &str| {
            let ran = bench.run(&format!(
                "check certificates --within {within} --ca-bundle {bundle} -o json -q --columns kind,name,severity,source"
            ));
            assert!([0, 10].contains(&ran.code), "{platform}: {ran:?}");
            let rows = ran.json().as_array().unwrap().clone();
            rows.into_iter().filter(|row| row["kind"] == "TLS certificate").collect::<Vec<_>>()
        };
        let found = check("400d");
        assert_eq!(found.len(), 1, "{platform}: {found:?}");
        assert_eq!(found[0]["severity"], "medium", "{platform}");
        assert_eq!(found[0]["source"], "the TLS handshake", "{platform}");
        assert!(check("300d").is_empty(), "{platform}: it is good for a year");
        // What is not shown, because it is not trusted or has ended, is no clean answer.
        bench.run("check certificates").exits(9).says("--ca-bundle");
    }
}
