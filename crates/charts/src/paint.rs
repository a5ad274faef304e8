//! How series differ: by lightness and by hatching, dashes and marks, so that none of them needs colour.

/// Fills of areas. From dark to light; a pattern lies over every second one.
const FILLS: [&str; 5] = ["#1d3b53", "#7fa6c4", "#d8b365", "#4f7f5a", "#e6e6e6"];
/// Colours of lines.
const STROKES: [&str; 5] = ["#1d3b53", "#b3541e", "#2f7d6b", "#7b4b94", "#555555"];
/// Dashes of lines; the first is drawn through.
const DASHES: [&str; 5] = ["", "8 4", "2 3", "10 3 2 3", "1 2"];

/// The fill of a series, as the value of an attribute. `id` is that of the chart, whose patterns are in [`patterns`].
pub(crate) fn fill(id: &str, series: usize) -> String {
    match series % 5 {
        0 | 4 => FILLS[series % 5].to_string(),
        n => format!("url(#{id}-h{n})"),
    }
}

/// The colour of a line.
pub(crate) fn stroke(series: usize) -> &'static str {
    STROKES[series % 5]
}

/// The dashes of a line.
pub(crate) fn dash(series: usize) -> &'static str {
    DASHES[series % 5]
}

/// The hatchings, one for each fill that has one.
pub(crate) fn patterns(id: &str) -> String {
    let mut out = String::new();
    let marks = [(1, "M0 6L6 0", "#1d3b53"), (2, "M1 1h1v1h-1zM4 4h1v1h-1z", "#5c4410"), (3, "M0 3h6", "#ffffff")];
    for (n, mark, colour) in marks {
        out.push_str(&format!(
            "<pattern id=\"{id}-h{n}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 0h6v6h-6z\" fill=\"{}\"/><path d=\"{mark}\" \
             stroke=\"{colour}\" stroke-width=\"1\" fill=\"none\"/></pattern>",
            FILLS[n]
        ));
    }
    out
}

/// Classes of a map, light to dark, each with its own hatching.
pub(crate) const CLASSES: usize = 5;

/// The fill of a class of a map.
pub(crate) fn class_fill(id: &str, class: usize) -> String {
    format!("url(#{id}-c{})", class.min(CLASSES - 1))
}

/// The hatchings of a map: the darker, the denser.
pub(crate) fn class_patterns(id: &str) -> String {
    let mut out = String::new();
    let grounds = ["#f3f0e6", "#d5dfe6", "#a9c1d3", "#6f96b3", "#2f5673"];
    let marks = ["", "M1 1h1", "M0 4L4 0", "M0 4L4 0M0 0L4 4", "M0 2h4M2 0v4"];
    for (n, (ground, mark)) in grounds.iter().zip(marks).enumerate() {
        let line = if mark.is_empty() {
            String::new()
        } else {
            let colour = if n == 4 { "#9fb8c9" } else { "#45667f" };
            format!("<path d=\"{mark}\" stroke=\"{colour}\" stroke-width=\"0.6\" fill=\"none\"/>")
        };
        out.push_str(&format!(
            "<pattern id=\"{id}-c{n}\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 0h4v4h-4z\" fill=\"{ground}\"/>{line}</pattern>"
        ));
    }
    out
}
