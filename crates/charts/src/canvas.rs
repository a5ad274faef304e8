//! The sheet a chart is drawn on: logical coordinates in, SVG elements out.
//!
//! `x` counts from where reading begins; on a sheet that runs from right to left it is turned round here and nowhere else. Every coordinate
//! is made a number inside the view box here and nowhere else.

use crate::Frame;
use crate::words::{escape, fit, wrap};
use std::fmt::Write as _;

/// Width of every chart, user units.
pub(crate) const WIDTH: f64 = 720.0;
/// Size of labels.
pub(crate) const LABEL: f64 = 12.0;
const TITLE: f64 = 15.0;
const NOTE: f64 = 10.0;
const EDGE: f64 = 8.0;

/// Which end of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// Where reading begins.
    Start,
    /// Its middle.
    Middle,
    /// Where reading ends.
    End,
}

/// A line's look.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stroke<'a> {
    pub colour: &'a str,
    pub width: f64,
    pub dash: &'a str,
}

impl Stroke<'_> {
    /// A thin grey line for axes.
    pub const GRID: Stroke<'static> = Stroke {
        colour: "#cccccc",
        width: 0.7,
        dash: "",
    };
    /// The line everything is measured from.
    pub const BASE: Stroke<'static> = Stroke {
        colour: "currentColor",
        width: 1.0,
        dash: "",
    };
}

pub(crate) struct Canvas<'a> {
    frame: &'a Frame<'a>,
    id: String,
    height: f64,
    /// First free place below the title.
    pub top: f64,
    /// Last free place above the note.
    pub bottom: f64,
    defs: String,
    body: String,
    // Maps keep west in the west.
    turned: bool,
}

/// A coordinate with one decimal and no more than needed.
fn short(x: f64) -> String {
    let text = format!("{x:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_string() } else { text.to_string() }
}

impl<'a> Canvas<'a> {
    /// A sheet with so much room between title and note.
    pub fn new(frame: &'a Frame<'a>, kind: &str, inner: f64) -> Canvas<'a> {
        let id: String = frame.id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        let room = WIDTH - 2.0 * EDGE;
        let (titles, notes) = (wrap(frame.title, TITLE * 1.05, room, 3), wrap(frame.note, NOTE, room, 4));
        let top = 6.0 + titles.len() as f64 * (TITLE + 4.0);
        let bottom = top + if inner.is_finite() { inner.clamp(40.0, 4000.0) } else { 40.0 };
        let height = bottom + 8.0 + notes.len() as f64 * (NOTE + 3.0);
        let mut canvas = Canvas {
            frame,
            id: format!("{kind}-{id}"),
            height,
            top,
            bottom,
            defs: String::new(),
            body: String::new(),
            turned: frame.rtl,
        };
        for (i, line) in titles.iter().enumerate() {
            canvas.words(EDGE, 18.0 + i as f64 * (TITLE + 4.0), Anchor::Start, TITLE, "ch-title", line, true);
        }
        for (i, line) in notes.iter().enumerate() {
            canvas.words(EDGE, bottom + 14.0 + i as f64 * (NOTE + 3.0), Anchor::Start, NOTE, "ch-note", line, false);
        }
        canvas
    }

    /// The chart's own name, for patterns.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// A number as the reader writes it.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        (self.frame.number)(value, decimals)
    }

    /// Hatchings and the like.
    pub fn define(&mut self, defs: &str) {
        self.defs.push_str(defs);
    }

    /// From now on west is left, whatever the direction of reading.
    pub fn as_a_map(&mut self) {
        self.turned = false;
    }

    fn x(&self, x: f64) -> f64 {
        let x = if x.is_finite() { x.clamp(0.0, WIDTH) } else { 0.0 };
        if self.turned { WIDTH - x } else { x }
    }

    fn y(&self, y: f64) -> f64 {
        if y.is_finite() { y.clamp(0.0, self.height) } else { 0.0 }
    }

    /// A rectangle from its corners. `tip` is shown when somebody points at it.
    pub fn rect(&mut self, from: (f64, f64), to: (f64, f64), class: &str, fill: &str, tip: &str) {
        let (a, b) = (self.x(from.0), self.x(to.0));
        let (c, d) = (self.y(from.1), self.y(to.1));
        let _ = write!(
            self.body,
            "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{fill}\"",
            short(a.min(b)),
            short(c.min(d)),
            short((a - b).abs()),
            short((c - d).abs())
        );
        self.close("rect", tip);
    }

    fn close(&mut self, element: &str, tip: &str) {
        if tip.is_empty() {
            self.body.push_str("/>");
        } else {
            let _ = write!(self.body, "><title>{}</title></{element}>", escape(tip));
        }
    }

    /// A straight line.
    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), class: &str, stroke: Stroke<'_>) {
        self.path(&[from, to], false, class, "none", stroke, 1.0, "");
    }

    /// A line through points, or the area they enclose.
    #[expect(clippy::too_many_arguments, reason = "one argument an attribute")]
    pub fn path(&mut self, points: &[(f64, f64)], closed: bool, class: &str, fill: &str, stroke: Stroke<'_>, opacity: f64, tip: &str) {
        if points.is_empty() {
            return;
        }
        let mut d = String::new();
        for (i, (x, y)) in points.iter().enumerate() {
            let _ = write!(d, "{}{} {}", if i == 0 { 'M' } else { 'L' }, short(self.x(*x)), short(self.y(*y)));
        }
        if closed {
            d.push('Z');
        }
        self.drawn(&d, class, fill, stroke, opacity, tip);
    }

    /// A ribbon between two upright edges at `x0` and `x1`, from `y0` and `y1`, so high at each end.
    #[expect(clippy::too_many_arguments, reason = "one argument an attribute")]
    pub fn ribbon(&mut self, x0: f64, y0: f64, x1: f64, y1: f64, thick: f64, class: &str, fill: &str, opacity: f64, tip: &str) {
        let middle = self.x((x0 + x1) / 2.0);
        let (a, b) = (self.x(x0), self.x(x1));
        let (ya, yb, yc, yd) = (self.y(y0), self.y(y1), self.y(y1 + thick), self.y(y0 + thick));
        let s = short;
        let d = format!(
            "M{} {}C{} {} {} {} {} {}V{}C{} {} {} {} {} {}Z",
            s(a),
            s(ya),
            s(middle),
            s(ya),
            s(middle),
            s(yb),
            s(b),
            s(yb),
            s(yc),
            s(middle),
            s(yc),
            s(middle),
            s(yd),
            s(a),
            s(yd)
        );
        let none = Stroke {
            colour: "none",
            width: 0.0,
            dash: "",
        };
        self.drawn(&d, class, fill, none, opacity, tip);
    }

    /// An arc from one point to another, bent to its left.
    pub fn arc(&mut self, from: (f64, f64), to: (f64, f64), class: &str, stroke: Stroke<'_>, tip: &str) {
        let (a, b) = ((self.x(from.0), self.y(from.1)), (self.x(to.0), self.y(to.1)));
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        // The bow is a fifth of the way; its top is kept on the sheet.
        let c = (
            ((a.0 + b.0) / 2.0 + dy * 0.2).clamp(0.0, WIDTH),
            ((a.1 + b.1) / 2.0 - dx * 0.2).clamp(0.0, self.height),
        );
        let d = format!("M{} {}Q{} {} {} {}", short(a.0), short(a.1), short(c.0), short(c.1), short(b.0), short(b.1));
        self.drawn(&d, class, "none", stroke, 1.0, tip);
    }

    fn drawn(&mut self, d: &str, class: &str, fill: &str, stroke: Stroke<'_>, opacity: f64, tip: &str) {
        let _ = write!(self.body, "<path class=\"{class}\" d=\"{d}\" fill=\"{fill}\"");
        if stroke.colour != "none" {
            let width = if stroke.width.is_finite() { stroke.width.clamp(0.1, 40.0) } else { 1.0 };
            let _ = write!(self.body, " stroke=\"{}\" stroke-width=\"{}\"", stroke.colour, short(width));
            if !stroke.dash.is_empty() {
                let _ = write!(self.body, " stroke-dasharray=\"{}\"", stroke.dash);
            }
        }
        if opacity < 1.0 {
            let _ = write!(self.body, " opacity=\"{opacity:.2}\"");
        }
        self.close("path", tip);
    }

    /// The outlines of a shape, many points in little text: steps from point to point in tenths.
    pub fn outline(&mut self, rings: &[Vec<(f64, f64)>], class: &str, fill: &str, tip: &str) {
        let mut d = String::new();
        for ring in rings {
            let mut last: Option<(i64, i64)> = None;
            for &(x, y) in ring {
                // Tenths as whole numbers, so that steps add up without drifting.
                let now = ((self.x(x) * 10.0).round() as i64, (self.y(y) * 10.0).round() as i64);
                let tenth = |n: i64| short(n as f64 / 10.0);
                match last {
                    None => {
                        let _ = write!(d, "M{} {}", tenth(now.0), tenth(now.1));
                    }
                    Some(l) if l == now => continue,
                    Some(l) => {
                        let (dx, dy) = (tenth(now.0 - l.0), tenth(now.1 - l.1));
                        let gap = if dy.starts_with('-') { "" } else { " " };
                        let _ = write!(d, "l{dx}{gap}{dy}");
                    }
                }
                last = Some(now);
            }
            if last.is_some() {
                d.push('z');
            }
        }
        if d.is_empty() {
            return;
        }
        let _ = write!(
            self.body,
            "<path class=\"{class}\" d=\"{d}\" fill=\"{fill}\" stroke=\"#8a8a8a\" stroke-width=\"0.5\""
        );
        self.close("path", tip);
    }

    /// A mark: round, square, three-cornered or a cross, by the number of its series.
    pub fn mark(&mut self, x: f64, y: f64, series: usize, colour: &str, filled: bool, tip: &str) {
        let fill = if filled { colour } else { "#ffffff" };
        let stroke = Stroke { colour, width: 1.5, dash: "" };
        let r = 4.0;
        // A mark at the edge is drawn whole.
        let (x, y) = (x.clamp(r, WIDTH - r), y.clamp(r, self.height - r));
        match series % 4 {
            0 => {
                let _ = write!(
                    self.body,
                    "<circle class=\"ch-mark\" cx=\"{}\" cy=\"{}\" r=\"{r}\" fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"1.5\"",
                    short(self.x(x)),
                    short(self.y(y))
                );
                self.close("circle", tip);
            }
            1 => self.path(
                &[(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)],
                true,
                "ch-mark",
                fill,
                stroke,
                1.0,
                tip,
            ),
            2 => self.path(&[(x, y - r), (x + r, y + r), (x - r, y + r)], true, "ch-mark", fill, stroke, 1.0, tip),
            _ => self.path(&[(x, y - r), (x + r, y), (x, y + r), (x - r, y)], true, "ch-mark", fill, stroke, 1.0, tip),
        }
    }

    /// A label that takes at most so much room; what does not fit is cut, and the whole text is shown when somebody points at it.
    pub fn label(&mut self, x: f64, y: f64, anchor: Anchor, room: f64, text: &str) {
        let short = fit(text, LABEL, room);
        if short == text {
            self.words(x, y, anchor, LABEL, "ch-label", text, false);
            return;
        }
        let (x, y) = (self.x(x), self.y(y));
        self.open_text(x, y, anchor, LABEL, "ch-label", false);
        let _ = write!(self.body, "{}<title>{}</title></text>", escape(&short), escape(text));
    }

    /// A label in the middle of its place, with a light rim, so that it can be read over lines.
    pub fn halo(&mut self, x: f64, y: f64, text: &str) {
        let (x, y) = (short(self.x(x)), short(self.y(y)));
        let _ = write!(
            self.body,
            "<text class=\"ch-label\" x=\"{x}\" y=\"{y}\" text-anchor=\"middle\" fill=\"#111111\" stroke=\"#ffffff\" stroke-width=\"3\" \
             paint-order=\"stroke\">{}</text>",
            escape(text)
        );
    }

    #[expect(clippy::too_many_arguments, reason = "one argument an attribute")]
    fn words(&mut self, x: f64, y: f64, anchor: Anchor, size: f64, class: &str, text: &str, bold: bool) {
        let (x, y) = (self.x(x), self.y(y));
        self.open_text(x, y, anchor, size, class, bold);
        let _ = write!(self.body, "{}</text>", escape(text));
    }

    fn open_text(&mut self, x: f64, y: f64, anchor: Anchor, size: f64, class: &str, bold: bool) {
        // Start and end follow the direction of reading, which the root element sets; only a map's places do not turn with it.
        let anchor = match anchor {
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
            Anchor::Start => "",
        };
        let weight = if bold { " font-weight=\"bold\"" } else { "" };
        // The root sets the size of labels.
        let size = if size == LABEL {
            String::new()
        } else {
            format!(" font-size=\"{}\"", short(size))
        };
        let _ = write!(
            self.body,
            "<text class=\"{class}\" x=\"{}\" y=\"{}\"{size}{anchor}{weight}>",
            short(x),
            short(y)
        );
    }

    /// The whole element.
    pub fn finish(self) -> String {
        let id = &self.id;
        let direction = if self.frame.rtl { "rtl" } else { "ltr" };
        let defs = if self.defs.is_empty() {
            String::new()
        } else {
            format!("<defs>{}</defs>", self.defs)
        };
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" viewBox=\"0 0 {} {}\" width=\"{}\" \
             height=\"{}\" direction=\"{direction}\" font-family=\"system-ui, sans-serif\" font-size=\"{}\" \
             fill=\"currentColor\"><title id=\"{id}-t\">{}</title><desc \
             id=\"{id}-d\">{}</desc>{defs}{}</svg>",
            short(WIDTH),
            short(self.height.ceil()),
            short(WIDTH),
            short(self.height.ceil()),
            short(LABEL),
            escape(self.frame.title),
            escape(self.frame.desc),
            self.body
        )
    }
}
