//! The style sheet and the one script: embedded, compressed once, addressed by their fingerprint so that phones keep them for a year.

use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write;
use std::sync::LazyLock;

/// A file that pages refer to.
struct Asset {
    address: String,
    kind: &'static str,
    text: &'static str,
    packed: Vec<u8>,
}

impl Asset {
    fn new(stem: &str, end: &str, kind: &'static str, text: &'static str) -> Asset {
        let print = sapar_words::translations::hash(text);
        let mut packer = GzEncoder::new(Vec::new(), Compression::best());
        // Writing to memory does not fail; an empty result would only mean that the plain text is sent.
        let packed = packer.write_all(text.as_bytes()).and_then(|()| packer.finish()).unwrap_or_default();
        Asset {
            address: format!("/assets/{stem}-{print:016x}.{end}"),
            kind,
            text,
            packed,
        }
    }
}

static STYLE: LazyLock<Asset> = LazyLock::new(|| Asset::new("sapar", "css", "text/css; charset=utf-8", include_str!("../assets/sapar.css")));
static SCRIPT: LazyLock<Asset> = LazyLock::new(|| Asset::new("leave", "js", "text/javascript; charset=utf-8", include_str!("../assets/leave.js")));

/// The style sheet's text, for pages that are saved as one file.
pub fn style_text() -> &'static str {
    STYLE.text
}

/// The address of the style sheet.
pub fn style_address() -> &'static str {
    &STYLE.address
}

/// The address of the script.
pub fn script_address() -> &'static str {
    &SCRIPT.address
}

/// `GET /assets/{name}`
pub async fn asset(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let address = format!("/assets/{name}");
    let Some(asset) = [&*STYLE, &*SCRIPT].into_iter().find(|a| a.address == address) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let packed = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.contains("gzip") && !asset.packed.is_empty());
    let mut response = if packed {
        asset.packed.clone().into_response()
    } else {
        asset.text.into_response()
    };
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if packed {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}
