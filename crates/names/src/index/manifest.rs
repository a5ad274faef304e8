//! The manifest: which files are the index. Replaced as a whole, by a rename.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use crate::error::{IndexFault, NamesError};
use crate::fold::RULES;

const NAME: &str = "MANIFEST";
/// Version of the file format.
pub(super) const FORMAT: u32 = 2;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) serial: u32,
    pub(super) parts: Vec<Part>,
}

/// A segment with its tombstones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) file: String,
    pub(super) bytes: u64,
    pub(super) checksum: u32,
    pub(super) dead: Option<Dead>,
}

/// A tombstone file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dead {
    pub(super) file: String,
    pub(super) bytes: u64,
    pub(super) checksum: u32,
}

impl Manifest {
    pub(super) fn exists(folder: &Path) -> bool {
        folder.join(NAME).exists()
    }

    fn text(&self) -> String {
        let mut text = format!("sapar-names-index {FORMAT}\nrules {RULES}\nserial {}\n", self.serial);
        for p in &self.parts {
            let _ = writeln!(text, "segment {} {} {:08x}", p.file, p.bytes, p.checksum);
            if let Some(d) = &p.dead {
                let _ = writeln!(text, "dead {} {} {:08x}", d.file, d.bytes, d.checksum);
            }
        }
        let sum = crc32fast::hash(text.as_bytes());
        let _ = writeln!(text, "end {sum:08x}");
        text
    }

    /// A checksum of all that the manifest says.
    pub(super) fn fingerprint(&self) -> String {
        format!("{:08x}", crc32fast::hash(self.text().as_bytes()))
    }

    pub(super) fn read(folder: &Path) -> Result<Manifest, NamesError> {
        let path = folder.join(NAME);
        let wrong = |fault| NamesError::index(&path, fault);
        let bytes = std::fs::read(&path).map_err(|e| match e.kind() {
            std::io::ErrorKind::NotFound => NamesError::index(folder, IndexFault::None),
            _ => NamesError::File { path: path.clone(), source: e },
        })?;
        let text = String::from_utf8(bytes).map_err(|_| wrong(IndexFault::NotOurs))?;
        let Some(version) = text.lines().next().and_then(|l| l.strip_prefix("sapar-names-index ")) else {
            return Err(wrong(IndexFault::NotOurs));
        };
        if version != FORMAT.to_string() {
            return Err(wrong(IndexFault::Format {
                found: version.to_owned(),
                read: FORMAT,
            }));
        }
        let Some((body, end)) = text.rfind("end ").map(|at| text.split_at(at)) else {
            return Err(wrong(IndexFault::Checksum));
        };
        if end != format!("end {:08x}\n", crc32fast::hash(body.as_bytes())) {
            return Err(wrong(IndexFault::Checksum));
        }
        let mut manifest = Manifest::default();
        for line in body.lines().skip(1) {
            let fields: Vec<&str> = line.split(' ').collect();
            match fields[..] {
                ["rules", rules] if rules == RULES.to_string() => {}
                ["rules", rules] => {
                    return Err(wrong(IndexFault::Rules {
                        found: (*rules).to_owned(),
                        read: RULES,
                    }));
                }
                ["serial", n] => manifest.serial = n.parse().map_err(|_| wrong(IndexFault::Contradiction))?,
                [kind @ ("segment" | "dead"), file, bytes, checksum] => {
                    let (bytes, checksum) = bytes
                        .parse()
                        .ok()
                        .zip(u32::from_str_radix(checksum, 16).ok())
                        .ok_or_else(|| wrong(IndexFault::Contradiction))?;
                    if file.contains(['/', '\\']) || file.contains("..") {
                        return Err(wrong(IndexFault::Contradiction));
                    }
                    let file = file.to_owned();
                    if kind == "segment" {
                        manifest.parts.push(Part {
                            file,
                            bytes,
                            checksum,
                            dead: None,
                        });
                    } else {
                        manifest.parts.last_mut().ok_or_else(|| wrong(IndexFault::Contradiction))?.dead = Some(Dead { file, bytes, checksum });
                    }
                }
                _ => return Err(wrong(IndexFault::Contradiction)),
            }
        }
        Ok(manifest)
    }

    /// Writes beside, flushes, renames over: whoever opens the folder sees the old manifest or the new one.
    pub(super) fn publish(&self, folder: &Path) -> Result<(), NamesError> {
        let (path, beside) = (folder.join(NAME), folder.join("MANIFEST.new"));
        let mut file = std::fs::File::create(&beside).map_err(NamesError::file(&beside))?;
        file.write_all(self.text().as_bytes())
            .and_then(|()| file.sync_all())
            .map_err(NamesError::file(&beside))?;
        std::fs::rename(&beside, &path).map_err(NamesError::file(&path))?;
        // The rename itself must reach the disk.
        #[cfg(unix)]
        std::fs::File::open(folder).and_then(|f| f.sync_all()).map_err(NamesError::file(folder))?;
        Ok(())
    }

    /// Removes our files that this manifest does not name. A failure is harmless: the next merge tries again.
    pub(super) fn sweep(&self, folder: &Path) {
        let named = |name: &str| self.parts.iter().any(|p| p.file == name || p.dead.as_ref().is_some_and(|d| d.file == name));
        let Ok(entries) = std::fs::read_dir(folder) else { return };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if (name.starts_with("segment-") || name.starts_with("dead-")) && !named(&name) {
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }
}
