//! Lists the laws and their translations that are built into the program, so that each is one constant text: known to be UTF-8 when the program is built, never looked at twice when
//! it starts.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../laws").canonicalize()?;
    println!("cargo::rerun-if-changed={}", root.display());
    println!("cargo::rerun-if-changed=build.rs");
    let mut files = Vec::new();
    for pack in entries(&root)?.into_iter().filter(|p| p.is_dir()) {
        files.extend(entries(&pack)?.into_iter().filter(|p| is_law(p)));
    }
    let mut named: Vec<(String, PathBuf)> = Vec::new();
    for file in files {
        let name = file.strip_prefix(&root)?.to_str().ok_or("the name of a law is not UTF-8")?.replace('\\', "/");
        named.push((name, file));
    }
    named.sort();
    let mut list = String::from("&[\n");
    for (name, file) in named {
        writeln!(
            list,
            "    ({name:?}, include_str!({:?})),",
            file.to_str().ok_or("the path of a law is not UTF-8")?
        )?;
    }
    list.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("laws.rs"), list)?;
    Ok(())
}

fn entries(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|e| Ok(e?.path())).collect()
}

fn is_law(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "law" || e == "csv" || e == "ftl")
}
