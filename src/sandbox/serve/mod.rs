//! The sandbox on the loopback interface, over HTTP or HTTPS: one address a platform.
//!
//! Only carries calls: what they mean is decided by [`Sandbox::handle`]. Prints nothing.

mod tls;
mod wire;

use super::account::SandboxAccount;
use super::platforms::{PLATFORMS, accounts};
use super::service::Sandbox;
use crate::clock::{Clock, SystemClock};
use crate::fault::{Fault, Kind};
use serde_json::{Map, Value, json};
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

/// How long to hold back after a connection could not be accepted, such as for want of descriptors.
const HOLD_BACK: Duration = Duration::from_millis(100);

/// How to serve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Serve {
    /// The port of the first platform, the next ones counting on from it; 0 for any that are free.
    pub port: u16,
    /// Whether to serve HTTPS, with a certificate authority made for this run.
    pub tls: bool,
}

/// Where one platform answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listening {
    /// The platform.
    pub platform: &'static str,
    /// The address, without a slash at the end.
    pub url: String,
}

/// A sandbox that is being served, until this is dropped (outside of any async runtime).
pub struct Running {
    /// Where each platform answers.
    pub listeners: Vec<Listening>,
    /// The certificate of the authority that a client has to trust, with HTTPS.
    pub ca_path: Option<PathBuf>,
    runtime: Option<Runtime>,
    tasks: Vec<JoinHandle<()>>,
}

impl Running {
    /// Blocks while the sandbox is served: until the process ends, in practice.
    pub fn wait(mut self) {
        let tasks = std::mem::take(&mut self.tasks);
        if let Some(runtime) = &self.runtime {
            runtime.block_on(async {
                for task in tasks {
                    // A listener that fell over has nothing more to tell; the others still serve.
                    let _ = task.await;
                }
            });
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let Some(runtime) = self.runtime.take() else { return };
        // The listeners are closed before this returns, so that their ports are free; connections that
        // are still open end in the background.
        let tasks = std::mem::take(&mut self.tasks);
        tasks.iter().for_each(JoinHandle::abort);
        runtime.block_on(async {
            for task in tasks {
                let _ = task.await;
            }
        });
        runtime.shutdown_background();
    }
}

/// Starts serving every platform and returns once all of them can be reached.
///
/// With `tls`, the certificate of the authority is written to `ca-PORT.pem` in `directory`, readable by all, so that servers side by side keep theirs;
/// without a directory it is written nowhere, and clients have no way to trust the server.
///
/// # Errors
/// When a port is taken or out of range, the certificate cannot be written, or the system refuses
/// threads.
pub fn start(sandbox: Arc<Sandbox>, serve: &Serve, directory: Option<&Path>) -> Result<Running, Fault> {
    let bound = bind_all(serve.port)?;
    let (acceptor, ca_path) = match serve.tls {
        true => {
            let identity = tls::identity(&SystemClock)?;
            let first = bound.first().and_then(|(_, listener)| listener.local_addr().ok());
            let port = first.map_or(serve.port, |address| address.port());
            let path = directory.map(|directory| tls::write_authority(directory, port, &identity.ca_pem));
            (Some(TlsAcceptor::from(identity.config)), path.transpose()?)
        }
        false => (None, None),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("sandbox")
        .enable_io()
        .enable_time()
        .build()
        .map_err(|error| cannot_serve(&error))?;
    let scheme = if serve.tls { "https" } else { "http" };
    let (mut listeners, mut tasks) = (Vec::new(), Vec::new());
    for (platform, listener) in bound {
        let address = listener.local_addr().map_err(|error| cannot_serve(&error))?;
        listener.set_nonblocking(true).map_err(|error| cannot_serve(&error))?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener).map_err(|error| cannot_serve(&error))?
        };
        tasks.push(runtime.spawn(accept(listener, sandbox.clone(), platform, acceptor.clone())));
        listeners.push(Listening { platform, url: format!("{scheme}://{address}") });
    }
    Ok(Running { listeners, ca_path, runtime: Some(runtime), tasks })
}

fn bind_all(first: u16) -> Result<Vec<(&'static str, TcpListener)>, Fault> {
    let mut bound = Vec::new();
    for (platform, offset) in PLATFORMS.iter().zip(0_u16..) {
        let port = port_of(first, offset)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
            Fault::new(Kind::Configuration, format!("cannot listen on 127.0.0.1:{port}: {error}"))
                .hint("choose another port, or 0 for any free ones")
        })?;
        bound.push((platform.name, listener));
    }
    Ok(bound)
}

fn port_of(first: u16, offset: u16) -> Result<u16, Fault> {
    if first == 0 {
        return Ok(0);
    }
    first.checked_add(offset).ok_or_else(|| {
        let count = PLATFORMS.len();
        Fault::usage(format!("port {first} leaves no room for {count} platforms"))
            .hint("choose a lower port, or 0 for any free ones")
    })
}

fn cannot_serve(error: &io::Error) -> Fault {
    Fault::new(Kind::Configuration, format!("cannot serve the sandbox: {error}"))
        .hint("check the limits on threads and open files")
}

/// Takes connections for one platform, each in a task of its own.
async fn accept(
    listener: tokio::net::TcpListener,
    sandbox: Arc<Sandbox>,
    platform: &'static str,
    acceptor: Option<TlsAcceptor>,
) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            let _ = tokio::task::spawn_blocking(|| SystemClock.sleep(HOLD_BACK)).await;
            continue;
        };
        // Small answers must not wait for the acknowledgement of the ones before.
        let _ = stream.set_nodelay(true);
        let (sandbox, acceptor) = (sandbox.clone(), acceptor.clone());
        tokio::spawn(async move {
            match acceptor {
                None => wire::converse(stream, sandbox, platform).await,
                Some(acceptor) => {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        wire::converse(stream, sandbox, platform).await;
                    }
                }
            }
        });
    }
}

/// What a person or a script needs to reach it: each platform with its address and accounts, secrets
/// included, since they open nothing else, and the path of the authority's certificate or null.
pub fn describe(running: &Running) -> Value {
    let platforms: Vec<Value> = running
        .listeners
        .iter()
        .map(|listening| {
            let accounts = accounts().filter(|account| account.platform == listening.platform);
            json!({
                "platform": listening.platform,
                "url": listening.url,
                "accounts": accounts.map(|account| describe_account(account, &listening.url)).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({"platforms": platforms, "ca": running.ca_path})
}

/// An address in the sandbox stands for one of this listener.
fn describe_account(account: &SandboxAccount, url: &str) -> Value {
    let here = format!("sandbox:{}", account.platform);
    let value =
        |value: &str| value.strip_prefix(&here).map_or(value.to_owned(), |path| format!("{url}{path}"));
    let object = |pairs: &[(&str, &str)]| -> Map<String, Value> {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), json!(value(text)))).collect()
    };
    json!({
        "name": account.name,
        "settings": object(account.settings),
        "secrets": object(account.secrets),
    })
}

#[cfg(test)]
mod tests;
