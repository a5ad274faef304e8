//! Where test data are: `SAPAR_DATA`, else `../shared/data` beside the checkout. A skip is printed; under `CI=true` it fails.

use std::path::PathBuf;

pub fn data(file: &str) -> Option<PathBuf> {
    let root = std::env::var_os("SAPAR_DATA").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    let path = root.join("names").join(file);
    if path.exists() {
        return Some(path);
    }
    assert!(std::env::var("CI").as_deref() != Ok("true"), "{} is missing", path.display());
    eprintln!("skip: {} is missing", path.display());
    None
}
