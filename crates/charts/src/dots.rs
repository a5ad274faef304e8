//! A share then and now, for several categories: two marks on a line.

use crate::Frame;
use crate::canvas::{Anchor, Canvas, LABEL, Stroke, WIDTH};
use crate::legend::{self, Sample};
use crate::paint;
use crate::scale::Scale;
use crate::words::width;

/// One category.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// Its name.
    pub label: String,
    /// The share then, 0 to 100.
    pub then: Option<f64>,
    /// The share now, 0 to 100.
    pub now: Option<f64>,
}

/// Shares between 0 and 100, with a line at one half.
#[derive(Debug, Clone, PartialEq)]
pub struct Dots {
    /// Word for then, such as a year.
    pub then: String,
    /// Word for now.
    pub now: String,
    /// The categories, first on top.
    pub dots: Vec<Dot>,
    /// What is shown.
    pub unit: String,
}

const ROW: f64 = 22.0;

impl Dots {
    /// The chart.
    pub fn svg(&self, frame: &Frame<'_>) -> String {
        let mut entries = vec![(Sample::Mark(0, true), self.now.clone())];
        if self.dots.iter().any(|d| d.then.is_some()) {
            entries.insert(0, (Sample::Mark(1, false), self.then.clone()));
        }
        let above = legend::height(&entries);
        let mut canvas = Canvas::new(frame, "dots", above + ROW * self.dots.len() as f64 + 38.0);
        let top = canvas.top;
        legend::draw(&mut canvas, top, &entries);
        let names = (self.dots.iter().map(|d| width(&d.label, LABEL)).fold(0.0, f64::max) + 16.0).clamp(60.0, 260.0);
        let scale = Scale::new(0.0, 100.0, names + 6.0, WIDTH - 60.0);
        let (first, last) = (top + above, canvas.bottom - 34.0);
        for t in [0.0, 25.0, 50.0, 75.0, 100.0] {
            let stroke = if t == 50.0 { Stroke { dash: "4 3", ..Stroke::BASE } } else { Stroke::GRID };
            canvas.line((scale.at(t), first), (scale.at(t), last), "ch-grid", stroke);
            let text = canvas.number(t, 0);
            canvas.label(scale.at(t), last + 14.0, Anchor::Middle, 60.0, &text);
        }
        canvas.label(WIDTH - 8.0, last + 29.0, Anchor::End, 600.0, &self.unit);
        for (i, d) in self.dots.iter().enumerate() {
            let y = first + (i as f64 + 0.5) * ROW;
            canvas.label(names - 4.0, y + 4.0, Anchor::End, names - 8.0, &d.label);
            let share = |v: Option<f64>| v.filter(|v| v.is_finite()).map(|v| v.clamp(0.0, 100.0));
            let (then, now) = (share(d.then), share(d.now));
            if let (Some(a), Some(b)) = (then, now) {
                let stroke = Stroke { width: 1.5, ..Stroke::BASE };
                canvas.line((scale.at(a), y), (scale.at(b), y), "ch-change", stroke);
            }
            for (value, series, filled, word) in [(then, 1, false, &self.then), (now, 0, true, &self.now)] {
                if let Some(v) = value {
                    // The newer number stands at the end of the row anyway.
                    let tip = if filled { String::new() } else { format!("{word}: {}", canvas.number(v, 1)) };
                    canvas.mark(scale.at(v), y, series, paint::stroke(0), filled, &tip);
                }
            }
            if let Some(v) = now {
                let text = canvas.number(v, 1);
                canvas.label(WIDTH - 8.0, y + 4.0, Anchor::End, 50.0, &text);
            }
        }
        canvas.finish()
    }
}
