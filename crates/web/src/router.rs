//! Addresses and who answers them.

use crate::access::{Access, LogError};
use crate::app::App;
use crate::guard::{self, Guard};
use crate::pages::{api as api_page, ask, danger, days, figures, help, kept, late, law, plan, start, tools, unpaid};
use crate::problem::Problem;
use crate::{api, assets, headers, pack};
use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequestParts, Path, Request};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use sapar_words::Lang;
use std::sync::Arc;
use std::time::Duration;
use tower_http::timeout::TimeoutLayer;

/// The portal as a service, without an access log.
pub fn router(app: App) -> Router {
    let app = Arc::new(app);
    routes(Arc::new(Guard::new(Arc::clone(&app), Access::off())), app)
}

/// The portal as a service, with the access log of its settings.
///
/// # Errors
/// The log cannot be written.
pub fn logged_router(app: App) -> Result<Router, LogError> {
    let app = Arc::new(app);
    let access = Access::open(&app.config.log)?;
    Ok(routes(Arc::new(Guard::new(Arc::clone(&app), access)), app))
}

fn routes(guard: Arc<Guard>, app: Arc<App>) -> Router {
    let body = app.config.largest_body;
    let time = Duration::from_secs(app.config.longest_request);
    let pages = Router::new()
        .route("/ask", post(ask::answer))
        .route("/check", post(ask::check))
        .route("/plan", post(plan::page))
        .route("/plan/save", post(plan::save))
        .route("/plan/calendar", post(plan::calendar))
        .route("/plan/json", post(plan::json))
        // A working life: days, lateness, unpaid wages.
        .route("/days", get(days::page).post(days::count))
        .route("/late", get(late::page).post(late::tell))
        .route("/unpaid", get(unpaid::page).post(unpaid::claim))
        .route("/unpaid/letter", post(unpaid::letter_page))
        .route("/unpaid/text", post(unpaid::letter_file))
        .merge(law_and_tools())
        .merge(numbers());
    // Danger, complaints, help, what is kept, and the page of the API.
    let help = Router::new()
        .route("/danger", get(danger::danger))
        .route("/complain", get(danger::complain))
        .route("/help", get(help::page))
        .route("/kept", get(kept::page))
        .route("/api", get(api_page::page));
    // For programs and for whoever runs the portal.
    let machines = Router::new()
        .route("/health/live", get(guard::live))
        .route("/health/ready", get(guard::ready))
        .route("/metrics", get(guard::metrics))
        .with_state(Arc::clone(&guard));
    Router::new()
        .route("/", get(start::any))
        .route("/{lang}", get(start::page))
        .route("/{lang}/", get(start::page))
        .nest("/{lang}", pages)
        .nest("/{lang}", help)
        .route("/api", get(api_page::any))
        .merge(api::routes())
        .route("/assets/{name}", get(assets::asset))
        .fallback(nowhere)
        .with_state(app)
        .merge(machines)
        .layer(from_fn_with_state(Arc::clone(&guard), guard::queue))
        .layer(DefaultBodyLimit::max(body))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, time))
        .layer(from_fn_with_state(Arc::clone(&guard), guard::limit))
        .layer(from_fn(problems))
        .layer(from_fn(pack::pack))
        .layer(from_fn(headers::secure))
        .layer(from_fn_with_state(guard, guard::observe))
}

/// The law for anybody to read; calculators and look-ups.
fn law_and_tools() -> Router<Arc<App>> {
    Router::new()
        .route("/law", get(law::browse::index))
        .route("/law/in/{pack}", get(law::browse::pack))
        .route("/law/in/{pack}/{topic}", get(law::browse::topic))
        .route("/law/provision/{name}", get(law::provision::page))
        .route("/law/value/{name}", get(law::value::page))
        .route("/law/act/{id}", get(law::act::page))
        .route("/law/changes", get(law::changes::page))
        .route("/law/procedures", get(law::procedures::page))
        .route("/tools", get(tools::index))
        .route("/tools/assistance", get(tools::assistance::ask).post(tools::assistance::answer))
        .route("/tools/calendar", get(tools::calendar::page))
        .route("/tools/occupations", get(tools::occupations::index))
        .route("/tools/occupations/{code}", get(tools::occupations::group))
}

/// What the numbers say.
fn numbers() -> Router<Arc<App>> {
    Router::new()
        .route("/figures", get(figures::index::page))
        .route("/figures/country/{code}", get(figures::read::country))
        .route("/figures/country/{code}/{file}", get(figures::read::country_file))
        .route("/figures/corridor", get(figures::index::corridor))
        .route("/figures/corridor/{from}/{to}", get(figures::read::corridor))
        .route("/figures/corridor/{from}/{to}/{file}", get(figures::read::corridor_file))
        .route("/figures/compare", get(figures::read::compare))
        .route("/figures/compare/{file}", get(figures::read::compare_file))
        .route("/figures/procedures", get(figures::measured::page))
        .route("/figures/procedures/{file}", get(figures::measured::file))
        .route("/figures/claims", get(figures::quoted::page))
        .route("/figures/claims/{file}", get(figures::quoted::file))
}

/// The language of the address.
#[derive(Debug, Clone, Copy)]
pub struct In(pub Lang);

impl<S: Send + Sync> FromRequestParts<S> for In {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<In, Problem> {
        #[derive(serde::Deserialize)]
        struct InPath {
            lang: String,
        }
        let code = Path::<InPath>::from_request_parts(parts, state).await.map(|p| p.0.lang);
        let lang = code.ok().and_then(|code| Lang::ALL.into_iter().find(|l| l.code() == code));
        lang.map(In).ok_or_else(|| Problem::not_found(accepted(&parts.headers)))
    }
}

/// The first language of `Accept-Language` that we speak, else Russian, which most readers of the region understand.
pub fn accepted(headers: &header::HeaderMap) -> Lang {
    let text = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let mut wanted: Vec<(f32, &str)> = text
        .split(',')
        .take(20)
        .filter_map(|part| {
            let mut pieces = part.split(';').map(str::trim);
            let tag = pieces.next().filter(|t| !t.is_empty())?;
            let weight = pieces.find_map(|p| p.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
            (weight > 0.0).then_some((weight, tag))
        })
        .collect();
    wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
    wanted.into_iter().find_map(|(_, tag)| Lang::parse(tag)).unwrap_or(Lang::Ru)
}

async fn nowhere(request: Request) -> Response {
    if api::is_api(request.uri().path()) {
        return api::Fault::new(StatusCode::NOT_FOUND, "there is no such address").into_response();
    }
    Problem::not_found(of_request(&request)).into_response()
}

/// The language that a request is in, for a page that says what went wrong.
pub fn of_request(request: &Request) -> Lang {
    let first = request.uri().path().split('/').nth(1).unwrap_or_default();
    Lang::ALL.into_iter().find(|l| l.code() == first).unwrap_or_else(|| accepted(request.headers()))
}

/// Errors that the server makes without a page (wrong method, body too long, time over) get one in the reader's language.
async fn problems(request: Request, next: Next) -> Response {
    let lang = of_request(&request);
    let api = api::is_api(request.uri().path());
    let response = next.run(request).await;
    let status = response.status();
    let bare = (status.is_client_error() || status.is_server_error())
        && response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_none_or(|t| !t.as_bytes().starts_with(b"text/html") && !t.as_bytes().starts_with(b"application/"));
    if !bare {
        return response;
    }
    let allow = response.headers().get(header::ALLOW).cloned();
    let mut page = if api {
        api::Fault::bare(status).into_response()
    } else {
        Problem::new(lang, status).into_response()
    };
    if let Some(allow) = allow {
        page.headers_mut().insert(header::ALLOW, allow);
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderMap, HeaderValue};

    #[test]
    fn the_phone_tells_the_language() {
        let lang = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(text));
            accepted(&headers)
        };
        assert_eq!(lang("uz-UZ,uz;q=0.9,ru;q=0.8"), Lang::Uz);
        assert_eq!(lang("de,ky;q=0.5,en;q=0.7"), Lang::En);
        assert_eq!(lang("de"), Lang::Ru);
        assert_eq!(lang(";;q=x,,"), Lang::Ru);
    }
}
