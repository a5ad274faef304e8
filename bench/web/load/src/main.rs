//! Sends requests to a server on this machine at a set rate over a set number of keep-alive connections, and prints how long answers took.
//!
//! Open loop: every request has a time at which it should be sent, whatever happened to the ones before, and its latency counts from
//! that time. A server that falls behind therefore shows it, instead of slowing the questions down.
//!
//! usage: sapar-bench-web ADDRESS:PORT RATE CONNECTIONS SECONDS REQUESTS-FILE [PID]
//!
//! The file holds one request a line: `GET /path`, or `POST /path content-type body`. Lines are taken in turn. With the process id of the
//! server its CPU time is printed too. Only loopback addresses are taken; the run ends by itself.
#![forbid(unsafe_code)]

use cpu_time::ProcessTime;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Longest run and highest rate that are taken: this is a measurement, not a flood.
const MOST_SECONDS: u64 = 120;
const MOST_RATE: u64 = 20_000;
/// An answer that takes longer than this is an error.
const PATIENCE: Duration = Duration::from_secs(10);

struct Plan {
    address: SocketAddr,
    rate: u64,
    connections: u64,
    seconds: u64,
    requests: Vec<Vec<u8>>,
}

/// What one connection saw.
#[derive(Default)]
struct Seen {
    latencies: Vec<u32>,
    bytes: u64,
    errors: u64,
    refused: u64,
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let Some(plan) = plan(&args) else {
        eprintln!("usage: sapar-bench-web 127.0.0.1:PORT RATE(<= {MOST_RATE}) CONNECTIONS SECONDS(<= {MOST_SECONDS}) REQUESTS-FILE [PID]");
        return ExitCode::from(2);
    };
    let pid = args.get(5).map(String::as_str);
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(r) => r,
        Err(e) => {
            eprintln!("{e}");
            return ExitCode::from(2);
        }
    };
    let plan = Arc::new(plan);
    let (own, server) = (ProcessTime::now(), pid.and_then(server_cpu));
    let begun = Instant::now();
    let seen = runtime.block_on(run(plan.clone()));
    let wall = begun.elapsed();
    print(&plan, seen, wall, own.elapsed(), server.zip(pid.and_then(server_cpu)), pid);
    ExitCode::SUCCESS
}

fn plan(args: &[String]) -> Option<Plan> {
    let [address, rate, connections, seconds, file, ..] = args else { return None };
    let address: SocketAddr = address.parse().ok().filter(|a: &SocketAddr| a.ip().is_loopback())?;
    let rate = rate.parse().ok().filter(|r| (1..=MOST_RATE).contains(r))?;
    let connections = connections.parse().ok().filter(|c| (1..=10_000).contains(c))?;
    let seconds = seconds.parse().ok().filter(|s| (1..=MOST_SECONDS).contains(s))?;
    let text = std::fs::read_to_string(file).ok()?;
    let requests: Vec<Vec<u8>> = text.lines().filter(|l| !l.is_empty()).filter_map(|l| request(l, address)).collect();
    (!requests.is_empty()).then_some(Plan {
        address,
        rate,
        connections,
        seconds,
        requests,
    })
}

fn request(line: &str, address: SocketAddr) -> Option<Vec<u8>> {
    let mut words = line.splitn(4, ' ');
    let (method, path) = (words.next()?, words.next()?);
    let head = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\naccept-encoding: gzip\r\naccept-language: uz,ru;q=0.8\r\n");
    Some(
        match method {
            "GET" => format!("{head}\r\n"),
            "POST" => {
                let (kind, body) = (words.next()?, words.next()?);
                format!("{head}content-type: {kind}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
            }
            _ => return None,
        }
        .into_bytes(),
    )
}

async fn run(plan: Arc<Plan>) -> Vec<Seen> {
    // All connections stand before the clock starts.
    let mut streams = Vec::new();
    for _ in 0..plan.connections {
        if let Ok(s) = TcpStream::connect(plan.address).await {
            // Small requests should not wait for one another.
            let _ = s.set_nodelay(true);
            streams.push(s);
        }
    }
    let begin = Instant::now() + Duration::from_millis(200);
    let tasks: Vec<_> = streams
        .into_iter()
        .enumerate()
        .map(|(i, s)| tokio::spawn(connection(plan.clone(), s, i as u64, begin)))
        .collect();
    let mut all = Vec::new();
    for t in tasks {
        all.push(t.await.unwrap_or_default());
    }
    all
}

async fn connection(plan: Arc<Plan>, mut stream: TcpStream, index: u64, begin: Instant) -> Seen {
    let mut seen = Seen::default();
    let total = plan.rate * plan.seconds;
    let mut buffer = Vec::with_capacity(64 * 1024);
    // Request n of all is sent at n / rate, by the connection n mod connections.
    let mut n = index;
    while n < total {
        let at = begin + Duration::from_nanos(n * 1_000_000_000 / plan.rate);
        tokio::time::sleep_until(at.into()).await;
        let request = &plan.requests[(n % plan.requests.len() as u64) as usize];
        let answer = tokio::time::timeout(PATIENCE, exchange(&mut stream, request, &mut buffer)).await;
        match answer {
            Ok(Some((status, bytes))) => {
                seen.bytes += bytes;
                seen.latencies.push(u32::try_from(at.elapsed().as_micros()).unwrap_or(u32::MAX));
                seen.refused += u64::from(!(200..400).contains(&status));
            }
            _ => {
                seen.errors += 1;
                match TcpStream::connect(plan.address).await {
                    Ok(s) => stream = s,
                    Err(_) => return seen,
                }
            }
        }
        n += plan.connections;
    }
    seen
}

/// Sends and reads one answer with `content-length` or chunks; its status and size.
async fn exchange(stream: &mut TcpStream, request: &[u8], buffer: &mut Vec<u8>) -> Option<(u16, u64)> {
    stream.write_all(request).await.ok()?;
    buffer.clear();
    loop {
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
        let Some(head) = find(buffer, b"\r\n\r\n").map(|i| i + 4) else { continue };
        let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
        let status: u16 = text.split(' ').nth(1)?.parse().ok()?;
        let length = text.lines().find_map(|l| l.strip_prefix("content-length: ")?.trim().parse::<usize>().ok());
        let whole = match length {
            Some(length) => buffer.len() >= head + length,
            None if text.contains("transfer-encoding: chunked") => buffer.ends_with(b"0\r\n\r\n"),
            None => true,
        };
        if whole {
            return Some((status, buffer.len() as u64));
        }
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|w| w == needle)
}

/// CPU time of a process in hundredths of a second (Linux).
fn server_cpu(pid: &str) -> Option<u64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let after = stat.rsplit_once(')')?.1;
    let mut fields = after.split_whitespace().skip(11);
    Some(fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?)
}

/// Memory in use of a process, in MiB.
fn memory(pid: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status.lines().find(|l| l.starts_with("VmRSS:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? / 1024)
}

fn print(plan: &Plan, seen: Vec<Seen>, wall: Duration, own: Duration, server: Option<(u64, u64)>, pid: Option<&str>) {
    let sum = |f: fn(&Seen) -> u64| seen.iter().map(f).sum::<u64>();
    let (bytes, errors, refused) = (sum(|s| s.bytes), sum(|s| s.errors), sum(|s| s.refused));
    let mut latencies: Vec<u32> = seen.into_iter().flat_map(|s| s.latencies).collect();
    latencies.sort_unstable();
    let at = |share: f64| {
        let i = ((latencies.len() as f64 * share) as usize).min(latencies.len().saturating_sub(1));
        latencies.get(i).map_or(0.0, |us| f64::from(*us) / 1000.0)
    };
    println!(
        "rate {}/s asked, {:.0}/s answered, {} connections, {} s",
        plan.rate,
        latencies.len() as f64 / wall.as_secs_f64().min(plan.seconds as f64),
        plan.connections,
        plan.seconds
    );
    println!(
        "latency ms: p50 {:.2}  p90 {:.2}  p99 {:.2}  p99.9 {:.2}  max {:.2}",
        at(0.5),
        at(0.9),
        at(0.99),
        at(0.999),
        at(1.0)
    );
    println!("errors {errors}, not 2xx/3xx {refused}, {:.1} MB received", bytes as f64 / 1e6);
    println!("generator CPU {:.2} s", own.as_secs_f64());
    if let Some((before, after)) = server {
        let cpu = (after - before) as f64 / 100.0;
        println!("server CPU {cpu:.2} s, {:.3} ms a request", cpu * 1000.0 / latencies.len().max(1) as f64);
    }
    if let Some(mib) = pid.and_then(memory) {
        println!("server memory {mib} MiB");
    }
}
