//! What the looks of series mean.

use crate::canvas::{Anchor, Canvas, LABEL, Stroke, WIDTH};
use crate::paint;
use crate::words::width;

/// How a sample is drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Sample {
    /// A filled box.
    Box(usize),
    /// A box with its own fill.
    Band(usize),
    /// A line with a mark.
    Line(usize),
    /// A mark, hollow or filled.
    Mark(usize, bool),
    /// A class of a map.
    Class(usize),
    /// An empty box with an outline.
    Outline,
}

const ROW: f64 = 18.0;
const SAMPLE: f64 = 26.0;

fn places(entries: &[(Sample, String)]) -> Vec<(f64, usize)> {
    let (mut x, mut row) = (8.0, 0);
    entries
        .iter()
        .map(|(_, text)| {
            let needed = SAMPLE + width(text, LABEL).min(WIDTH - SAMPLE - 30.0) + 18.0;
            if x > 8.0 && x + needed > WIDTH - 8.0 {
                x = 8.0;
                row += 1;
            }
            let place = (x, row);
            x += needed;
            place
        })
        .collect()
}

/// How high the legend is.
pub(crate) fn height(entries: &[(Sample, String)]) -> f64 {
    places(entries).last().map_or(0.0, |(_, row)| (*row as f64 + 1.0) * ROW + 6.0)
}

/// Draws it from a height on.
pub(crate) fn draw(canvas: &mut Canvas<'_>, top: f64, entries: &[(Sample, String)]) {
    let id = canvas.id().to_string();
    for ((x, row), (sample, text)) in places(entries).into_iter().zip(entries) {
        let y = top + row as f64 * ROW;
        match sample {
            Sample::Box(n) => canvas.rect((x, y + 2.0), (x + 18.0, y + 13.0), "ch-key", &paint::fill(&id, *n), ""),
            Sample::Class(n) => canvas.rect((x, y + 2.0), (x + 18.0, y + 13.0), "ch-key", &paint::class_fill(&id, *n), ""),
            Sample::Band(n) => canvas.path(
                &[(x, y + 2.0), (x + 18.0, y + 2.0), (x + 18.0, y + 13.0), (x, y + 13.0)],
                true,
                "ch-key",
                paint::stroke(*n),
                Stroke {
                    colour: "none",
                    width: 0.0,
                    dash: "",
                },
                0.25,
                "",
            ),
            Sample::Outline => canvas.path(
                &[(x, y + 2.0), (x + 18.0, y + 2.0), (x + 18.0, y + 13.0), (x, y + 13.0)],
                true,
                "ch-key",
                "none",
                Stroke::BASE,
                1.0,
                "",
            ),
            Sample::Line(n) => {
                let stroke = Stroke {
                    colour: paint::stroke(*n),
                    width: 2.0,
                    dash: paint::dash(*n),
                };
                canvas.line((x, y + 8.0), (x + 20.0, y + 8.0), "ch-key", stroke);
                canvas.mark(x + 10.0, y + 8.0, *n, paint::stroke(*n), true, "");
            }
            Sample::Mark(n, filled) => canvas.mark(x + 10.0, y + 8.0, *n, paint::stroke(0), *filled, ""),
        }
        canvas.label(x + SAMPLE, y + 12.0, Anchor::Start, WIDTH - x - SAMPLE - 8.0, text);
    }
}
