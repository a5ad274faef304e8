//! Runs the program as a person does: arguments, standard input, a small invented world of laws.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What came back.
pub struct Ran {
    pub status: i32,
    pub out: String,
    pub err: String,
}

/// The small world: Alpha (XA) with rules, Beta (XB) with hardly any.
pub fn small_world() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/laws")
}

/// Runs the program on the small world.
#[allow(dead_code, reason = "not every file of tests asks without input")]
pub fn sapar(args: &[&str]) -> Ran {
    sapar_with(args, "")
}

/// Runs the program on the small world with text on its standard input.
pub fn sapar_with(args: &[&str], input: &str) -> Ran {
    let mut all = vec!["--laws".to_owned(), small_world().display().to_string()];
    all.extend(args.iter().map(|a| (*a).to_owned()));
    run(&all, input)
}

/// Runs the program on the laws that are built in.
#[allow(dead_code, reason = "not every file of tests asks the real laws")]
pub fn sapar_built_in(args: &[&str]) -> Ran {
    run(&args.iter().map(|a| (*a).to_owned()).collect::<Vec<_>>(), "")
}

/// Runs the program on the laws that are built in with text on its standard input.
#[allow(dead_code, reason = "not every file of tests asks the real laws")]
pub fn sapar_built_in_with(args: &[&str], input: &str) -> Ran {
    run(&args.iter().map(|a| (*a).to_owned()).collect::<Vec<_>>(), input)
}

fn run(args: &[String], input: &str) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sapar"))
        .args(args)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // The program may end before it has read everything.
    let _ = child.stdin.take().expect("its input").write_all(input.as_bytes());
    let done = child.wait_with_output().expect("the program ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Ran {
        status: done.status.code().expect("it was not killed"),
        out: text(done.stdout),
        err: text(done.stderr),
    }
}

/// A folder of its own for a test.
#[allow(dead_code, reason = "not every file of tests writes files")]
pub fn folder(name: &str) -> PathBuf {
    let dir = std::env::temp_dir().join(format!("sapar-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&dir).expect("a folder");
    dir
}
