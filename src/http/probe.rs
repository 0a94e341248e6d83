//! The way to a server, one step at a time, for whoever wants to know where it ends: its addresses, then a connection.
//! Nothing is sent on it.

use crate::fault::{Fault, Kind};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs as _};
use std::sync::mpsc;
use std::time::Duration;

/// The addresses of a host. The system's own look-up knows no limit, so it runs on a thread.
///
/// # Errors
/// Unreachable: the name is not known, or nobody told within the limit.
pub fn addresses(host: &str, port: u16, limit: Duration) -> Result<Vec<SocketAddr>, Fault> {
    let failed = |why: &str| {
        Fault::new(Kind::Unreachable, format!("the address of {host} cannot be found: {why}"))
            .hint("check the host of the address, the network and the name server")
    };
    let (sender, receiver) = mpsc::sync_channel(1);
    // As it stands in an address, an IPv6 address has brackets.
    let name = host.trim_matches(['[', ']']).to_owned();
    let look_up = move || {
        let found = (name.as_str(), port).to_socket_addrs().map(Iterator::collect::<Vec<_>>);
        // Nobody listens any more once the limit is over.
        let _ = sender.send(found);
    };
    std::thread::Builder::new()
        .name("look-up".to_owned())
        .spawn(look_up)
        .map_err(|error| failed(&error.to_string()))?;
    match receiver.recv_timeout(limit) {
        Ok(Ok(found)) if !found.is_empty() => Ok(found),
        Ok(Ok(_)) => Err(failed("it has none")),
        Ok(Err(error)) => Err(failed(&error.to_string())),
        Err(_) => Err(failed(&format!("no answer within {} s", limit.as_secs_f64()))),
    }
}

/// The first of these addresses that takes a connection.
///
/// # Errors
/// Unreachable: none does, and why the last does not.
pub fn connect(addresses: &[SocketAddr], limit: Duration) -> Result<SocketAddr, Fault> {
    let mut last = None;
    for address in addresses {
        match TcpStream::connect_timeout(address, limit) {
            Ok(_) => return Ok(*address),
            Err(error) => last = Some((address, error)),
        }
    }
    let (address, why) = match last {
        Some((address, error)) => (address.to_string(), error.to_string()),
        None => ("no address".to_owned(), "there is none to connect to".to_owned()),
    };
    Err(Fault::new(Kind::Unreachable, format!("no connection to {address}: {why}"))
        .hint("check port, network, firewall and proxy; --connect-timeout sets the limit"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;

    #[test]
    fn the_first_address_that_answers_is_taken_and_a_closed_port_is_told() {
        let limit = Duration::from_secs(5);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let open = listener.local_addr().unwrap();
        let found = addresses("127.0.0.1", open.port(), limit).unwrap();
        assert_eq!(found, [open]);
        assert_eq!(addresses("[::1]", 1, limit).unwrap()[0].ip().to_string(), "::1");
        assert_eq!(connect(&found, limit).unwrap(), open);
        // Held as long as this lasts, the port is nobody else's on another address of this machine.
        let closed = SocketAddr::from(([127, 0, 0, 2], open.port()));
        let fault = connect(&[closed], limit).unwrap_err();
        assert!(fault.to_string().contains(&format!("no connection to {closed}")), "{fault}");
        drop(listener);
        assert!(connect(&[], limit).is_err());
    }
}
