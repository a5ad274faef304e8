//! The texts and figures of the packs in `laws/`, as they stand in the repository.

use sapar_law::source::Source;
use std::path::Path;

/// All of them, in the order of their names.
pub fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../laws");
    let mut sources = Vec::new();
    for pack in std::fs::read_dir(&root).expect("the laws").flatten().filter(|p| p.path().is_dir()) {
        for file in std::fs::read_dir(pack.path()).expect("a pack").flatten() {
            let name = format!("{}/{}", pack.file_name().to_string_lossy(), file.file_name().to_string_lossy());
            if name.ends_with(".law") || name.ends_with(".csv") {
                let text = std::fs::read_to_string(file.path()).expect("a text");
                sources.push(Source { name, text: text.into() });
            }
        }
    }
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    sources
}
