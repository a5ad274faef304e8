//! Who sends a request, as far as the portal wants to know: a network, never a phone.

use axum::extract::{ConnectInfo, Request};
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// The first 24 bits of an IPv4 address, the first 48 of an IPv6 one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Network(IpAddr);

impl Network {
    /// Shortens an address; what is left of it cannot be made whole again.
    pub fn of(address: IpAddr) -> Network {
        match address.to_canonical() {
            IpAddr::V4(a) => {
                let [x, y, z, _] = a.octets();
                Network(IpAddr::V4(Ipv4Addr::new(x, y, z, 0)))
            }
            IpAddr::V6(a) => {
                let [x, y, z, ..] = a.segments();
                Network(IpAddr::V6(Ipv6Addr::new(x, y, z, 0, 0, 0, 0, 0)))
            }
        }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.0, if self.0.is_ipv4() { 24 } else { 48 })
    }
}

/// The address of whoever sends a request. Behind a proxy it is the last one in `X-Forwarded-For`, which that proxy has written itself; what
/// stands before it anybody can invent.
pub fn address(request: &Request, behind_proxy: bool) -> Option<IpAddr> {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
    if !behind_proxy {
        return peer;
    }
    let last = request.headers().get_all("x-forwarded-for").iter().next_back().and_then(|v| v.to_str().ok());
    last.and_then(|list| list.rsplit(',').next()).and_then(|a| a.trim().parse().ok()).or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    #[test]
    fn an_address_is_shortened_to_its_network() {
        let short = |a: &str| a.parse().map(|a| Network::of(a).to_string()).unwrap_or_default();
        assert_eq!(short("203.0.113.77"), "203.0.113.0/24");
        assert_eq!(short("::ffff:203.0.113.77"), "203.0.113.0/24");
        assert_eq!(short("2001:db8:1:2:3:4:5:6"), "2001:db8:1::/48");
    }

    #[test]
    fn only_the_last_hop_is_believed_and_only_behind_a_proxy() {
        let request = |headers: &[&str]| {
            let mut r = Request::new(Body::empty());
            for h in headers {
                r.headers_mut().append("x-forwarded-for", h.parse().unwrap_or_else(|_| unreachable!()));
            }
            r.extensions_mut().insert(ConnectInfo(SocketAddr::from(([127, 0, 0, 1], 9))));
            r
        };
        let shown = |r: &Request, proxy| address(r, proxy).map(|a| a.to_string());
        let forged = request(&["198.51.100.1, 203.0.113.5"]);
        assert_eq!(shown(&forged, false).as_deref(), Some("127.0.0.1"));
        assert_eq!(shown(&forged, true).as_deref(), Some("203.0.113.5"));
        assert_eq!(shown(&request(&["198.51.100.1", "203.0.113.6"]), true).as_deref(), Some("203.0.113.6"));
        assert_eq!(shown(&request(&["nonsense"]), true).as_deref(), Some("127.0.0.1"));
    }
}
