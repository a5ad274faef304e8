//! Listening, bounding what a client can hold on to, and stopping without cutting anybody off.

use crate::app::Config;
use crate::workers::Workers;
use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use thiserror::Error;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tower::ServiceExt;

/// How long open connections may finish after the word to stop.
const GRACE: Duration = Duration::from_secs(10);
/// Largest head of a request, in bytes, and most header lines.
const LARGEST_HEAD: usize = 16 * 1024;
const MOST_HEADERS: usize = 64;
/// How long to rest when the system has no more files to open.
const REST: Duration = Duration::from_millis(100);

/// Why the portal cannot be served.
#[derive(Debug, Error)]
pub enum ServeError {
    /// The address cannot be listened on.
    #[error("{address}: {cause}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Why.
        cause: std::io::Error,
    },
    /// The server broke off.
    #[error(transparent)]
    Broken(#[from] std::io::Error),
}

/// What a connection is allowed.
#[derive(Debug, Clone)]
pub struct Bounds {
    /// To send the head of a request, and to be silent between two.
    head: Duration,
    /// To live.
    connection: Duration,
    /// Open at the same time.
    most: usize,
}

impl Bounds {
    /// As the settings say.
    pub fn of(config: &Config) -> Bounds {
        Bounds {
            head: Duration::from_secs(config.longest_head.max(1)),
            connection: Duration::from_secs(config.longest_connection.max(1)),
            most: config.most_connections.clamp(1, Semaphore::MAX_PERMITS),
        }
    }
}

/// Serves until `stop` is done; calls `ready` with the address once it listens.
///
/// # Errors
/// The address cannot be listened on.
pub async fn serve(
    router: Router,
    bounds: Bounds,
    address: SocketAddr,
    ready: impl FnOnce(SocketAddr),
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServeError> {
    let listener = TcpListener::bind(address).await.map_err(|cause| ServeError::Listen { address, cause })?;
    let mut workers = Workers::start()?;
    ready(listener.local_addr()?);
    let open = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(bounds.most));
    let mut stop = Box::pin(stop);
    loop {
        // A place first: who finds none waits in the queue of the system, not in our memory.
        let place = tokio::select! {
            place = Arc::clone(&places).acquire_owned() => place,
            () = &mut stop => break,
        };
        let Ok(place) = place else { break };
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(_) => {
                // The client is gone already, or the system has no more files to open.
                tokio::time::sleep(REST).await;
                continue;
            }
        };
        let (router, bounds, watcher) = (router.clone(), bounds.clone(), open.watcher());
        workers.next().spawn(async move {
            // What goes wrong with one connection concerns only its client.
            if let Ok(stream) = moved_here(stream) {
                let connection = watcher.watch(connection(stream, peer, router, &bounds));
                let _ = tokio::time::timeout(bounds.connection, connection).await;
            }
            drop(place);
        });
    }
    drop(listener);
    tokio::select! {
        () = open.shutdown() => {}
        () = tokio::time::sleep(GRACE) => {}
    }
    Ok(())
}

/// A connection that was accepted by another thread.
fn moved_here(stream: TcpStream) -> std::io::Result<TcpStream> {
    TcpStream::from_std(stream.into_std()?)
}

fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    bounds: &Bounds,
) -> http1::Connection<
    TokioIo<TcpStream>,
    impl hyper::service::Service<Request<Incoming>, Response = axum::response::Response, Error = std::convert::Infallible, Future: Send> + use<>,
> {
    // Pages are small: waiting to fill a packet only makes them late. That it cannot be set changes nothing else.
    let _ = stream.set_nodelay(true);
    let service = hyper::service::service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        router.clone().oneshot(request.map(Body::new))
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(bounds.head)
        .max_buf_size(LARGEST_HEAD)
        .max_headers(MOST_HEADERS)
        .serve_connection(TokioIo::new(stream), service)
}
