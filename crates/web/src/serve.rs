//! Listening, and stopping without cutting anybody off.

use axum::Router;
use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;
use thiserror::Error;
use tokio::net::TcpListener;

/// How long open connections may finish after the word to stop.
const GRACE: Duration = Duration::from_secs(10);

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

/// Serves until `stop` is done; calls `ready` with the address once it listens.
///
/// # Errors
/// The address cannot be listened on.
pub async fn serve(
    router: Router,
    address: SocketAddr,
    ready: impl FnOnce(SocketAddr),
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServeError> {
    let listener = TcpListener::bind(address).await.map_err(|cause| ServeError::Listen { address, cause })?;
    ready(listener.local_addr()?);
    let (told, mut heard) = tokio::sync::watch::channel(false);
    let stop = async move {
        stop.await;
        // Nobody listens only if the server is gone already.
        let _ = told.send(true);
    };
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, service).with_graceful_shutdown(stop);
    let overdue = async {
        let _ = heard.wait_for(|stopped| *stopped).await;
        tokio::time::sleep(GRACE).await;
    };
    tokio::select! {
        done = server => done?,
        () = overdue => {}
    }
    Ok(())
}
