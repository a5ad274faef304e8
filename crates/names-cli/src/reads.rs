//! What is read is never written over: neither by the answers nor by what is kept on the way to them.

use crate::stop::Stop;
use sapar_terminal::same_file::{Named, on_the_way, refuse};
use sapar_terminal::whole_file;
use sapar_words::Lang;
use std::path::Path;

/// What a table leaves beside itself on the way ([`crate::out::table`], [`crate::kept::Kept`]).
const ON_THE_WAY: [&str; 4] = [whole_file::ON_THE_WAY, ".partial", ".resume", ".resume.new"];

/// Refuses a file to write that is one to read, or another one to write. Each is a word of the command line and a path.
pub(crate) fn keep(lang: Lang, reads: &[(&str, &Path)], writes: &[(&str, Option<&Path>)]) -> Result<(), Stop> {
    let reads: Vec<Named<'_>> = reads.iter().map(|(word, path)| Named { word, path }).collect();
    let writes: Vec<(&str, &Path)> = writes.iter().filter_map(|(word, path)| Some((*word, (*path)?))).collect();
    let wanted: Vec<Named<'_>> = writes.iter().map(|(word, path)| Named { word, path }).collect();
    refuse(lang, &reads, &wanted).map_err(Stop::Refused)?;
    for (word, path) in writes {
        for beside in on_the_way(path, &ON_THE_WAY) {
            refuse(lang, &reads, &[Named { word, path: &beside }]).map_err(Stop::Refused)?;
        }
    }
    Ok(())
}
