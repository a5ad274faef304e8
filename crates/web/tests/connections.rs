//! What a client can hold on to: a slow head, a slow body, a connection, a place.
//!
//! Every bound is a second or two here; the test waits for what must happen, however long it takes on a busy machine.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

#[path = "support/laws.rs"]
mod laws;

use sapar_law::day::Day;
use sapar_web::{App, Bounds, Config, router, serve};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;
use tokio::sync::oneshot;

/// Longer than any bound: who waits so long waits in vain.
const IN_VAIN: Duration = Duration::from_secs(60);

struct Server {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Server {
    fn new(config: Config) -> Server {
        let day = Day::parse("2026-03-09").expect("a day");
        let (tell, told) = channel();
        let (stop, stopped) = oneshot::channel();
        let bounds = Bounds::of(&config);
        let service = router(App::new(laws::engine(), Arc::new(move |_| day), config));
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            let ready = move |at| tell.send(at).expect("somebody listens");
            let until = async {
                let _ = stopped.await;
            };
            let any = "127.0.0.1:0".parse().expect("an address");
            runtime.block_on(serve(service, bounds, any, ready, until)).expect("served");
        });
        Server {
            address: told.recv_timeout(IN_VAIN).expect("the server is ready"),
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_read_timeout(Some(IN_VAIN)).expect("set");
        stream
    }

    /// The answer to a request after which the connection is closed.
    fn ask(&self, request: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).expect("sent");
        all(stream)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            assert!(thread.join().is_ok(), "the server ends without a panic");
        }
    }
}

/// What comes until the server closes.
fn all(mut stream: TcpStream) -> String {
    let mut text = Vec::new();
    match stream.read_to_end(&mut text) {
        Ok(_) => {}
        // It may close without waiting for what was still to come.
        Err(e) if e.kind() == std::io::ErrorKind::ConnectionReset => {}
        Err(e) => panic!("not closed: {e}"),
    }
    String::from_utf8_lossy(&text).into_owned()
}

const LIVE: &str = "GET /health/live HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";

#[test]
fn a_head_that_never_ends_is_cut_off_and_others_are_served_meanwhile() {
    let server = Server::new(Config {
        longest_head: 1,
        ..Config::default()
    });
    let mut slow = server.connect();
    slow.write_all(b"GET /en HTTP/1.1\r\nHost: he").expect("sent");
    assert!(server.ask(LIVE).ends_with("live\n"));
    assert!(!all(slow).contains("200 OK"));
}

#[test]
fn a_body_that_never_comes_gets_a_page_in_the_language_and_holds_no_place() {
    let server = Server::new(Config {
        longest_request: 2,
        most_at_once: 1,
        ..Config::default()
    });
    let mut slow: Vec<TcpStream> = (0..4).map(|_| server.connect()).collect();
    for stream in &mut slow {
        let head =
            "POST /ru/ask HTTP/1.1\r\nHost: here\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\nConnection: close\r\n\r\nneed=";
        stream.write_all(head.as_bytes()).expect("sent");
    }
    // There is one place only.
    assert!(server.ask(LIVE).ends_with("live\n"));
    for stream in slow {
        let text = all(stream);
        assert!(text.starts_with("HTTP/1.1 503"), "{text}");
        assert!(text.contains("lang=\"ru\""), "{text}");
    }
}

#[test]
fn a_body_that_is_too_long_is_refused_in_words() {
    let server = Server::new(Config {
        largest_body: 1000,
        ..Config::default()
    });
    let form = |path: &str, kind: &str| {
        let body = "a".repeat(1001);
        server.ask(&format!(
            "POST {path} HTTP/1.1\r\nHost: here\r\nContent-Type: {kind}\r\nContent-Length: 1001\r\nConnection: close\r\n\r\n{body}"
        ))
    };
    let page = form("/uz/ask", "application/x-www-form-urlencoded");
    assert!(page.starts_with("HTTP/1.1 413") && page.contains("lang=\"uz\""), "{page}");
    let fault = form("/api/v1/advise", "application/json");
    assert!(fault.starts_with("HTTP/1.1 413") && fault.contains("application/problem+json"), "{fault}");
}

#[test]
fn who_finds_no_place_waits_to_be_accepted() {
    let server = Server::new(Config {
        most_connections: 2,
        ..Config::default()
    });
    let held = [server.connect(), server.connect()];
    let mut waiting = server.connect();
    waiting.write_all(LIVE.as_bytes()).expect("the system takes it");
    waiting.set_read_timeout(Some(Duration::from_millis(300))).expect("set");
    let mut one = [0];
    assert!(waiting.read(&mut one).is_err(), "both places are taken");
    drop(held);
    waiting.set_read_timeout(Some(IN_VAIN)).expect("set");
    assert!(all(waiting).ends_with("live\n"));
}

#[test]
fn a_busy_connection_ends_too() {
    let server = Server::new(Config {
        longest_connection: 2,
        ..Config::default()
    });
    let mut stream = server.connect();
    let mut answers = 0;
    loop {
        let sent = stream.write_all(b"GET /health/live HTTP/1.1\r\nHost: here\r\n\r\n");
        let mut text = [0; 4096];
        match sent.and_then(|()| stream.read(&mut text)) {
            Ok(0) | Err(_) => break,
            Ok(_) => answers += 1,
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(answers > 0, "it was served for a while");
}

#[test]
fn a_request_that_is_being_answered_is_finished_when_the_server_stops() {
    let mut server = Server::new(Config::default());
    let mut stream = server.connect();
    stream
        .write_all(b"POST /api/v1/advise HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 12\r\nExpect: 100-continue\r\n\r\n")
        .expect("sent");
    // The server says that it waits for the body.
    let mut go_on = [0; 25];
    stream.read_exact(&mut go_on).expect("an answer");
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    drop(server.stop.take());
    while TcpStream::connect(server.address).is_ok() {
        std::thread::sleep(Duration::from_millis(10));
    }
    stream.write_all(b"{\"facts\":{}}").expect("the connection is open");
    let text = all(stream);
    assert!(text.starts_with("HTTP/1.1 200"), "{text}");
}
