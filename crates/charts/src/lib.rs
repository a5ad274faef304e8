//! Charts as SVG text, drawn on the server.
//!
//! This room knows drawing and nothing else: labels, series and numbers go in, one `<svg>` element comes out. What a chart shows, where its
//! numbers come from and in which language its words are is for whoever calls it.
//!
//! Every chart
//! * is `role="img"` with a title and a description, for screen readers (the table under the chart is for whoever renders the page);
//! * can be read in grey: series differ by lightness **and** by hatching, dashes or shape of marks, and are labelled;
//! * carries title and source inside, so that a saved or printed picture still says what it is and where it comes from;
//! * uses presentation attributes and classes only, no `style` and no script, so that a strict content security policy holds;
//! * writes text as text, in the fonts of the system, and draws lines and letters with `currentColor`;
//! * runs from right to left if asked, in logical order: what comes first stands where reading begins;
//! * never writes a coordinate outside its own view box, nor anything that is no number.
//!
//! | chart | shows |
//! |---|---|
//! | [`Bars`] | a few numbers for each of several categories |
//! | [`Lines`] | series over years, with fans of intervals; as steps, values that hold until they change |
//! | [`Pyramid`] | ages of two sexes, one population against another |
//! | [`Dots`] | a share then and now, for several categories |
//! | [`Sankey`] | flows between places, with an inner band |
//! | [`Map`] | places shaded by class, with flows between them |
//!
//! ```
//! use sapar_charts::{Bars, Category, Frame};
//!
//! let number = |x: f64, decimals: usize| format!("{x:.decimals$}");
//! let frame = Frame { id: "c1", title: "Stocks", desc: "Two countries.", note: "Source: example", rtl: false, number: &number };
//! let svg = Bars {
//!     series: vec!["2024".into()],
//!     categories: vec![Category { label: "A".into(), values: vec![Some(3.0)] }],
//!     decimals: 0,
//!     unit: "persons".into(),
//! }
//! .svg(&frame);
//! assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"));
//! ```
#![forbid(unsafe_code)]

mod bars;
mod canvas;
mod dots;
mod legend;
mod lines;
mod map;
mod paint;
mod pyramid;
mod sankey;
mod scale;
mod words;

pub use bars::{Bars, Category};
pub use dots::{Dot, Dots};
pub use lines::{Band, Line, Lines};
pub use map::{Map, MapFlow, Shape};
pub use pyramid::{AgeRow, Pyramid};
pub use sankey::{Ribbon, Sankey};

/// What every chart has: its name, its words around the drawing, its direction, and how numbers are written.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// Unique on its page; letters, digits and hyphens. Anything else is left out.
    pub id: &'a str,
    /// Title, drawn above and read by screen readers.
    pub title: &'a str,
    /// What the chart shows, in a sentence or two; read by screen readers.
    pub desc: &'a str,
    /// Source, revision, licence, disclaimer; drawn below.
    pub note: &'a str,
    /// From right to left?
    pub rtl: bool,
    /// Writes a number with so many decimals.
    pub number: &'a dyn Fn(f64, usize) -> String,
}

impl std::fmt::Debug for Frame<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Frame")
            .field("id", &self.id)
            .field("title", &self.title)
            .field("rtl", &self.rtl)
            .finish_non_exhaustive()
    }
}
