//! A few numbers for each of several categories, as lying bars.

use crate::Frame;
use crate::canvas::{Anchor, Canvas, LABEL, Stroke, WIDTH};
use crate::legend::{self, Sample};
use crate::paint;
use crate::scale::{Scale, rounded};
use crate::words::width;

/// One category and a number for each series; nothing where there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Category {
    /// Its name.
    pub label: String,
    /// Its numbers, in the order of the series.
    pub values: Vec<Option<f64>>,
}

/// Lying bars: each category a group, each series a bar of its own fill. Numbers below zero go the other way.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// Names of the series.
    pub series: Vec<String>,
    /// The categories, first on top.
    pub categories: Vec<Category>,
    /// Decimals of the numbers at the bars.
    pub decimals: usize,
    /// What is counted, written at the axis.
    pub unit: String,
}

const BAR: f64 = 12.0;
const GAP: f64 = 9.0;

impl Bars {
    /// The chart.
    pub fn svg(&self, frame: &Frame<'_>) -> String {
        let entries: Vec<(Sample, String)> = match self.series.len() {
            0 | 1 => Vec::new(),
            _ => self.series.iter().enumerate().map(|(i, s)| (Sample::Box(i), s.clone())).collect(),
        };
        let above = legend::height(&entries);
        let group = BAR * self.series.len().max(1) as f64 + GAP;
        let mut canvas = Canvas::new(frame, "bars", above + group * self.categories.len() as f64 + 36.0);
        let id = canvas.id().to_string();
        canvas.define(&paint::patterns(&id));
        let top = canvas.top;
        legend::draw(&mut canvas, top, &entries);

        let finite = || self.categories.iter().flat_map(|c| &c.values).flatten().copied().filter(|v| v.is_finite());
        let (low, high) = rounded(finite().fold(0.0, f64::min), finite().fold(0.0, f64::max), 5);
        let widest = |texts: &mut dyn Iterator<Item = String>| texts.map(|t| width(&t, LABEL)).fold(0.0, f64::max);
        let names = (widest(&mut self.categories.iter().map(|c| c.label.clone())) + 16.0).clamp(60.0, 210.0);
        let numbers = widest(&mut finite().map(|v| canvas.number(v, self.decimals))).min(120.0) + 10.0;
        let before = if low < 0.0 { numbers } else { 0.0 };
        let scale = Scale::new(low, high, names + before, WIDTH - numbers - 8.0);

        let (first, last) = (top + above, canvas.bottom - 34.0);
        let (ticks, decimals) = scale.ticks(5);
        for t in ticks {
            let x = scale.at(t);
            canvas.line((x, first), (x, last), "ch-grid", Stroke::GRID);
            let text = canvas.number(t, decimals);
            canvas.label(x, last + 14.0, Anchor::Middle, 100.0, &text);
        }
        canvas.label(WIDTH - 8.0, last + 29.0, Anchor::End, 500.0, &self.unit);
        for (i, c) in self.categories.iter().enumerate() {
            let y = first + i as f64 * group + GAP / 2.0;
            canvas.label(names - 8.0, y + (group - GAP) / 2.0 + 4.0, Anchor::End, names - 12.0, &c.label);
            for (s, value) in c.values.iter().enumerate().take(self.series.len().max(1)) {
                let Some(v) = value.filter(|v| v.is_finite()) else { continue };
                let (y0, y1) = (y + s as f64 * BAR, y + (s as f64 + 1.0) * BAR - 2.0);
                let number = canvas.number(v, self.decimals);
                canvas.rect((scale.at(0.0), y0), (scale.at(v), y1), "ch-bar", &paint::fill(&id, s), "");
                let (x, anchor) = if v < 0.0 {
                    (scale.at(v) - 5.0, Anchor::End)
                } else {
                    (scale.at(v) + 5.0, Anchor::Start)
                };
                canvas.label(x, y1 - 0.5, anchor, numbers, &number);
            }
        }
        canvas.line((scale.at(0.0), first), (scale.at(0.0), last), "ch-base", Stroke::BASE);
        canvas.finish()
    }
}
