//! Counters for Prometheus: requests by template of the address, method and class of status, and how long they took. Never a fact.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Upper ends of the histogram, in seconds.
const ENDS: [f64; 10] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0];

/// Requests of one kind.
type Key = (String, String, u16);

/// Counts and durations.
#[derive(Debug, Default)]
pub struct Metrics {
    counts: Mutex<Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    requests: BTreeMap<Key, u64>,
    took: BTreeMap<String, Took>,
}

#[derive(Debug, Default, Clone)]
struct Took {
    /// How many took at most as long as each end.
    within: [u64; ENDS.len()],
    count: u64,
    sum: f64,
}

impl Metrics {
    /// Counts a request. Templates and methods are few and fixed, so the table is bounded.
    pub fn count(&self, route: &str, method: &str, status: u16, took: Duration) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.requests.entry((route.to_owned(), method.to_owned(), status / 100)).or_default() += 1;
        let of_route = counts.took.entry(route.to_owned()).or_default();
        let seconds = took.as_secs_f64();
        for (end, n) in ENDS.iter().zip(&mut of_route.within) {
            *n += u64::from(seconds <= *end);
        }
        of_route.count += 1;
        of_route.sum += seconds;
    }

    /// In Prometheus' text format, version 0.0.4.
    pub fn text(&self) -> String {
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let mut out =
            String::from("# HELP sapar_requests_total Requests by template of the address, method and class of status.\n# TYPE sapar_requests_total counter\n");
        for ((route, method, class), n) in &counts.requests {
            // Writing to a text does not fail.
            let _ = writeln!(out, "sapar_requests_total{{route=\"{route}\",method=\"{method}\",status=\"{class}xx\"}} {n}");
        }
        out.push_str("# HELP sapar_request_seconds How long requests took.\n# TYPE sapar_request_seconds histogram\n");
        for (route, t) in &counts.took {
            for (end, n) in ENDS.iter().zip(&t.within) {
                let _ = writeln!(out, "sapar_request_seconds_bucket{{route=\"{route}\",le=\"{end}\"}} {n}");
            }
            let _ = writeln!(out, "sapar_request_seconds_bucket{{route=\"{route}\",le=\"+Inf\"}} {}", t.count);
            let _ = writeln!(out, "sapar_request_seconds_sum{{route=\"{route}\"}} {:.6}", t.sum);
            let _ = writeln!(out, "sapar_request_seconds_count{{route=\"{route}\"}} {}", t.count);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_counted_in_every_bucket_that_holds_it() {
        let metrics = Metrics::default();
        metrics.count("/{lang}/ask", "POST", 200, Duration::from_millis(3));
        metrics.count("/{lang}/ask", "POST", 404, Duration::from_millis(300));
        let text = metrics.text();
        assert!(text.contains("sapar_requests_total{route=\"/{lang}/ask\",method=\"POST\",status=\"2xx\"} 1"));
        assert!(text.contains("le=\"0.0025\"} 0") && text.contains("le=\"0.005\"} 1") && text.contains("le=\"1\"} 2"));
        assert!(text.contains("sapar_request_seconds_count{route=\"/{lang}/ask\"} 2"));
    }
}
