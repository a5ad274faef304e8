//! A limit that stops a machine and not a town: a bucket of tokens for each network, generous, and only for forms and the API.

use crate::app::Limit;
use crate::peer::Network;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// So many networks are remembered; one more, and those that are rested are forgotten.
const MOST_NETWORKS: usize = 20_000;
/// So often those that are rested are forgotten in any case.
const SWEEP: Duration = Duration::from_secs(60);

/// What is left for a network, and since when.
#[derive(Debug, Clone, Copy)]
struct Bucket {
    tokens: f64,
    at: Instant,
}

/// The buckets.
#[derive(Debug)]
pub struct Limiter {
    per_second: f64,
    burst: f64,
    buckets: Mutex<Buckets>,
}

#[derive(Debug, Default)]
struct Buckets {
    of: HashMap<Option<Network>, Bucket>,
    swept: Option<Instant>,
}

impl Limiter {
    /// A limiter; `None` if the limit is switched off.
    pub fn new(limit: &Limit) -> Option<Limiter> {
        (limit.per_minute > 0).then(|| Limiter {
            per_second: f64::from(limit.per_minute) / 60.0,
            burst: f64::from(limit.burst.max(1)),
            buckets: Mutex::new(Buckets::default()),
        })
    }

    /// Takes a token.
    ///
    /// # Errors
    /// After how many seconds there is one again, at least 1.
    pub fn take(&self, network: Option<Network>, now: Instant) -> Result<(), u64> {
        let mut held = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let Buckets { of: buckets, swept } = &mut *held;
        let mut key = network;
        let full = buckets.len() >= MOST_NETWORKS && !buckets.contains_key(&key);
        if full || swept.is_none_or(|at| now.saturating_duration_since(at) >= SWEEP) {
            buckets.retain(|_, b| self.filled(*b, now) < self.burst);
            *swept = Some(now);
        }
        if full && buckets.len() >= MOST_NETWORKS {
            // Too many at once to be told apart: the rest share one bucket, so that memory stays bounded.
            key = None;
        }
        let bucket = buckets.entry(key).or_insert(Bucket { tokens: self.burst, at: now });
        bucket.tokens = self.filled(*bucket, now);
        bucket.at = now;
        if bucket.tokens >= 1.0 {
            bucket.tokens -= 1.0;
            return Ok(());
        }
        let wait = (1.0 - bucket.tokens) / self.per_second;
        Err(wait.ceil().max(1.0) as u64)
    }

    fn filled(&self, bucket: Bucket, now: Instant) -> f64 {
        let rested = now.saturating_duration_since(bucket.at).as_secs_f64();
        (bucket.tokens + rested * self.per_second).min(self.burst)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::IpAddr;

    fn network(n: u32) -> Option<Network> {
        Some(Network::of(IpAddr::from([10, (n / 256) as u8, (n % 256) as u8, 1])))
    }

    #[test]
    fn a_full_bucket_empties_and_fills_again() {
        let limiter = Limiter::new(&Limit { per_minute: 60, burst: 3 }).unwrap_or_else(|| unreachable!());
        let start = Instant::now();
        for _ in 0..3 {
            assert_eq!(limiter.take(network(1), start), Ok(()));
        }
        assert_eq!(limiter.take(network(1), start), Err(1));
        assert_eq!(limiter.take(network(2), start), Ok(()), "another network is not concerned");
        assert_eq!(limiter.take(network(1), start + Duration::from_secs(1)), Ok(()));
        assert_eq!(limiter.take(network(1), start + Duration::from_secs(1)), Err(1));
    }

    #[test]
    fn zero_switches_it_off_and_a_thousand_phones_of_one_carrier_pass() {
        assert!(Limiter::new(&Limit { per_minute: 0, burst: 9 }).is_none());
        let limiter = Limiter::new(&Limit::default()).unwrap_or_else(|| unreachable!());
        let now = Instant::now();
        assert!((0..1000).all(|_| limiter.take(network(1), now).is_ok()));
    }

    #[test]
    fn a_network_that_rests_is_forgotten() {
        let limiter = Limiter::new(&Limit { per_minute: 60, burst: 3 }).unwrap_or_else(|| unreachable!());
        let start = Instant::now();
        assert_eq!(limiter.take(network(1), start), Ok(()));
        assert_eq!(limiter.take(network(2), start + SWEEP), Ok(()));
        assert!(limiter.buckets.lock().is_ok_and(|b| !b.of.contains_key(&network(1))));
    }

    #[test]
    fn memory_stays_bounded_whatever_addresses_come() {
        let limiter = Limiter::new(&Limit { per_minute: 1, burst: 1 }).unwrap_or_else(|| unreachable!());
        let now = Instant::now();
        for n in 0..(MOST_NETWORKS as u32 + 500) {
            let _ = limiter.take(network(n), now);
        }
        let held = limiter.buckets.lock().map_or(0, |b| b.of.len());
        assert!(held <= MOST_NETWORKS + 1, "{held}");
    }
}
