//! What stands around every request: counting, the access log, the limit, and how many are worked on at once.

use crate::access::{Access, Entry};
use crate::api;
use crate::app::App;
use crate::limit::Limiter;
use crate::metrics::Metrics;
use crate::peer::{Network, address};
use crate::problem::Problem;
use crate::router::of_request;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, MatchedPath, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::Semaphore;

/// What the portal holds while it runs.
#[derive(Debug)]
pub struct Guard {
    app: Arc<App>,
    metrics: Metrics,
    access: Access,
    limiter: Option<Limiter>,
    places: Semaphore,
}

impl Guard {
    /// With the settings of the portal and an access log that is open already.
    pub fn new(app: Arc<App>, access: Access) -> Guard {
        Guard {
            metrics: Metrics::default(),
            access,
            limiter: Limiter::new(&app.config.limit),
            places: Semaphore::new(app.config.most_at_once.clamp(1, Semaphore::MAX_PERMITS)),
            app,
        }
    }
}

/// Counts a request and writes its line. Outermost, so that it sees what the reader gets.
pub async fn observe(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let network = address(&request, guard.app.config.behind_proxy).map(Network::of);
    // An address that leads nowhere may hold anything, so it is not named.
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "none".to_owned(), |p| p.as_str().to_owned());
    let method = method_word(request.method());
    let response = next.run(request).await;
    let took = began.elapsed();
    let status = response.status().as_u16();
    guard.metrics.count(&route, method, status, took);
    guard.access.write(|| Entry {
        day: (guard.app.clock)(None),
        network,
        method: method.to_owned(),
        route,
        status,
        took,
    });
    response
}

/// Methods that exist; whoever invents one does not fill the table of counters.
fn method_word(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

/// Holds back a network that sends more than its share: only forms and the API, which cost work.
pub async fn limit(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let api = api::is_api(request.uri().path());
    let counts = api || request.method() == Method::POST;
    if let Some(limiter) = guard.limiter.as_ref().filter(|_| counts) {
        let network = address(&request, guard.app.config.behind_proxy).map(Network::of);
        if let Err(wait) = limiter.take(network, Instant::now()) {
            let lang = of_request(&request);
            let mut response = if api {
                api::Fault::new(StatusCode::TOO_MANY_REQUESTS, "wait as many seconds as `Retry-After` says").into_response()
            } else {
                Problem::too_many(lang, wait).into_response()
            };
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
            return response;
        }
    }
    next.run(request).await
}

/// Lets only so many requests be worked on at once; the others wait until their time is over. Who sends slowly holds no place: work begins
/// when all of the request is here.
pub async fn queue(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let body = match Bytes::from_request(Request::from_parts(parts.clone(), body), &()).await {
        Ok(body) => body,
        Err(refused) => return refused.into_response(),
    };
    match guard.places.acquire().await {
        Ok(_place) => next.run(Request::from_parts(parts, Body::from(body))).await,
        // It is never closed.
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// `GET /metrics`: for this machine, unless the settings open it.
pub async fn metrics(State(guard): State<Arc<Guard>>, request: Request) -> Response {
    let config = &guard.app.config;
    let local = address(&request, config.behind_proxy).is_some_and(|a| a.to_canonical().is_loopback());
    if !local && !config.metrics_for_all {
        return Problem::not_found(of_request(&request)).into_response();
    }
    let kind = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    ([(header::CONTENT_TYPE, kind)], guard.metrics.text()).into_response()
}

/// `GET /health/live`: the process answers.
pub async fn live() -> &'static str {
    "live\n"
}

/// `GET /health/ready`: the laws are loaded and answer.
pub async fn ready(State(guard): State<Arc<Guard>>) -> (StatusCode, &'static str) {
    let engine = &guard.app.engine;
    let answers = !engine.laws.provisions.is_empty() && engine.plan(None).is_ok();
    if answers {
        (StatusCode::OK, "ready\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
    }
}
