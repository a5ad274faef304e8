//! Errors as problem details (RFC 9457).

use super::shape::{FieldProblem, ProblemDetails};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::fmt::Display;

/// What went wrong with a request to the API.
#[derive(Debug)]
pub struct Fault {
    status: StatusCode,
    detail: String,
    errors: Vec<FieldProblem>,
}

impl Fault {
    /// With a sentence for whoever writes the other program.
    pub fn new(status: StatusCode, detail: &str) -> Fault {
        Fault {
            status,
            detail: detail.to_owned(),
            errors: Vec::new(),
        }
    }

    /// For a status that the server made without a handler.
    pub fn bare(status: StatusCode) -> Fault {
        let detail = match status.as_u16() {
            405 => "this address does not take this method; `Allow` names those that it takes",
            413 => "the body is too large",
            503 => "this took too long; try again in a moment",
            _ => "the request could not be answered",
        };
        Fault::new(status, detail)
    }

    /// The facts or names are not what they should be.
    pub fn fields(status: StatusCode, errors: Vec<FieldProblem>) -> Fault {
        Fault {
            status,
            detail: "some fields cannot be used; see `errors`".to_owned(),
            errors,
        }
    }

    /// Our own fault; the cause goes to the operator's log. It must not hold anything that was told.
    pub fn ours(cause: &dyn Display) -> Fault {
        crate::problem::log_fault(cause);
        Fault::new(StatusCode::INTERNAL_SERVER_ERROR, "a mistake on our side; nothing was kept")
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let details = ProblemDetails {
            kind: "about:blank".to_owned(),
            title: self.status.canonical_reason().unwrap_or("Error").to_owned(),
            status: self.status.as_u16(),
            detail: self.detail,
            errors: self.errors,
        };
        // Texts and numbers always become JSON; if not, the status alone must do.
        let text = serde_json::to_string(&details).unwrap_or_default();
        let kind = HeaderValue::from_static("application/problem+json");
        (self.status, [(header::CONTENT_TYPE, kind)], text).into_response()
    }
}
