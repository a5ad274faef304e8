//! Series over years, with the intervals around what is not known; and values that hold until they change.

use crate::Frame;
use crate::canvas::{Anchor, Canvas, LABEL, Stroke, WIDTH};
use crate::legend::{self, Sample};
use crate::paint;
use crate::scale::{Scale, rounded};
use crate::words::width;

/// One series.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its name.
    pub label: String,
    /// Points as (year, value), in order of years. A value that is no number is a gap.
    pub points: Vec<(f64, f64)>,
}

/// An interval that changes over the years. Wider ones come first, so that narrower ones lie on them.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// Its name, with its coverage.
    pub label: String,
    /// Which series it belongs to.
    pub series: usize,
    /// Points as (year, low, high), in order of years.
    pub points: Vec<(f64, f64, f64)>,
}

/// Lines over years.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    /// The series.
    pub lines: Vec<Line>,
    /// Fans, wide before narrow.
    pub bands: Vec<Band>,
    /// Do values hold until they change? Then they are drawn as steps.
    pub steps: bool,
    /// A year where the known ends, with the word for what follows.
    pub until: Option<(f64, String)>,
    /// A level to compare with, such as 100 or 0, drawn thick.
    pub level: Option<f64>,
    /// Decimals of the numbers at the ends of lines.
    pub decimals: usize,
    /// What is counted.
    pub unit: String,
}

const HEIGHT: f64 = 300.0;

impl Lines {
    fn points(&self) -> impl Iterator<Item = (f64, f64)> + '_ {
        let fans = self.bands.iter().flat_map(|b| &b.points).flat_map(|&(x, l, h)| [(x, l), (x, h)]);
        self.lines
            .iter()
            .flat_map(|l| l.points.iter().copied())
            .chain(fans)
            .filter(|(x, y)| x.is_finite() && y.is_finite())
    }

    fn entries(&self) -> Vec<(Sample, String)> {
        let lines = self.lines.iter().enumerate().map(|(i, l)| (Sample::Line(i), l.label.clone()));
        let bands = self.bands.iter().map(|b| (Sample::Band(b.series), b.label.clone()));
        lines.chain(bands).filter(|(_, l)| !l.is_empty()).collect()
    }

    /// The chart.
    pub fn svg(&self, frame: &Frame<'_>) -> String {
        let entries = self.entries();
        let above = legend::height(&entries) + 18.0;
        let mut canvas = Canvas::new(frame, "lines", above + HEIGHT);
        let top = canvas.top;
        legend::draw(&mut canvas, top, &entries);
        let fold = |pick: fn((f64, f64)) -> f64, start: f64, f: fn(f64, f64) -> f64| self.points().map(pick).fold(start, f);
        let (x0, x1) = (fold(|p| p.0, f64::INFINITY, f64::min), fold(|p| p.0, f64::NEG_INFINITY, f64::max));
        let (mut y0, mut y1) = (fold(|p| p.1, f64::INFINITY, f64::min), fold(|p| p.1, f64::NEG_INFINITY, f64::max));
        if !(x0.is_finite() && y0.is_finite()) {
            return canvas.finish();
        }
        if let Some(l) = self.level.filter(|l| l.is_finite()) {
            (y0, y1) = (y0.min(l), y1.max(l));
        }
        // An axis that begins at zero unless that would flatten everything.
        if self.level.is_none() && y0 > 0.0 && y0 < 0.6 * y1 {
            y0 = 0.0;
        }
        (y0, y1) = rounded(y0, y1, 5);
        let vertical = Scale::new(y0, y1, canvas.bottom - 26.0, top + above);
        let (ticks, decimals) = vertical.ticks(5);
        let axis = ticks.iter().map(|t| width(&canvas.number(*t, decimals), LABEL)).fold(0.0, f64::max).min(150.0) + 16.0;
        let ends = self.lines.iter().filter_map(|l| l.points.iter().rev().find(|p| p.1.is_finite()));
        let numbers = ends.map(|p| width(&canvas.number(p.1, self.decimals), LABEL)).fold(0.0, f64::max).min(120.0) + 16.0;
        let horizontal = Scale::new(x0, x1, axis, WIDTH - numbers);
        for t in ticks {
            let y = vertical.at(t);
            canvas.line((axis, y), (WIDTH - numbers, y), "ch-grid", Stroke::GRID);
            let text = canvas.number(t, decimals);
            canvas.label(axis - 6.0, y + 4.0, Anchor::End, axis, &text);
        }
        canvas.label(8.0, top + above - 8.0, Anchor::Start, 400.0, &self.unit);
        let bottom = canvas.bottom - 26.0;
        for t in horizontal.ticks(8).0.into_iter().filter(|t| t.fract() == 0.0) {
            let x = horizontal.at(t);
            canvas.line((x, bottom), (x, bottom + 4.0), "ch-tick", Stroke::BASE);
            canvas.label(x, bottom + 17.0, Anchor::Middle, 60.0, &format!("{t:.0}"));
        }
        canvas.line((axis, bottom), (WIDTH - numbers, bottom), "ch-base", Stroke::BASE);
        if let Some(l) = self.level.filter(|l| l.is_finite()) {
            canvas.line((axis, vertical.at(l)), (WIDTH - numbers, vertical.at(l)), "ch-level", Stroke::BASE);
        }
        if let Some((year, word)) = self.until.as_ref().filter(|u| (x0..=x1).contains(&u.0)) {
            let dashed = Stroke { dash: "3 3", ..Stroke::BASE };
            let x = horizontal.at(*year);
            canvas.line((x, top + above), (x, bottom), "ch-until", dashed);
            canvas.label(x + 5.0, top + above + 10.0, Anchor::Start, WIDTH - x - 10.0, word);
        }
        self.fans(&mut canvas, &horizontal, &vertical);
        self.series(&mut canvas, &horizontal, &vertical);
        canvas.finish()
    }

    fn fans(&self, canvas: &mut Canvas<'_>, horizontal: &Scale, vertical: &Scale) {
        for (i, b) in self.bands.iter().enumerate() {
            let good: Vec<_> = b.points.iter().filter(|p| p.0.is_finite() && p.1.is_finite() && p.2.is_finite()).collect();
            let up = good.iter().map(|p| (horizontal.at(p.0), vertical.at(p.2)));
            let down = good.iter().rev().map(|p| (horizontal.at(p.0), vertical.at(p.1)));
            let area: Vec<_> = up.chain(down).collect();
            let edge = Stroke {
                colour: paint::stroke(b.series),
                width: 0.6,
                dash: if i % 2 == 0 { "2 2" } else { "" },
            };
            canvas.path(&area, true, "ch-band", paint::stroke(b.series), edge, 0.22, &b.label);
        }
    }

    fn series(&self, canvas: &mut Canvas<'_>, horizontal: &Scale, vertical: &Scale) {
        let mut ends: Vec<(f64, usize, String)> = Vec::new();
        for (i, l) in self.lines.iter().enumerate() {
            let stroke = Stroke {
                colour: paint::stroke(i),
                width: 2.0,
                dash: paint::dash(i),
            };
            // A gap in the values is a gap in the line.
            for run in l.points.split(|p| !(p.0.is_finite() && p.1.is_finite())).filter(|r| !r.is_empty()) {
                let mut places: Vec<(f64, f64)> = Vec::with_capacity(run.len() * 2);
                for &(x, y) in run {
                    let place = (horizontal.at(x), vertical.at(y));
                    if self.steps
                        && let Some(&(_, before)) = places.last()
                    {
                        places.push((place.0, before));
                    }
                    places.push(place);
                }
                canvas.path(&places, false, "ch-line", "none", stroke, 1.0, &l.label);
                let every = run.len().div_ceil(6).max(1);
                for (n, &(x, y)) in run.iter().enumerate() {
                    if n % every == 0 || n + 1 == run.len() {
                        let tip = format!("{} {x:.0}: {}", l.label, canvas.number(y, self.decimals));
                        canvas.mark(horizontal.at(x), vertical.at(y), i, paint::stroke(i), true, &tip);
                    }
                }
            }
            if let Some(&(_, y)) = l.points.iter().rev().find(|p| p.0.is_finite() && p.1.is_finite()) {
                ends.push((vertical.at(y), i, canvas.number(y, self.decimals)));
            }
        }
        // Numbers at the ends must not lie on each other.
        ends.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut last = f64::NEG_INFINITY;
        for (y, _, text) in ends {
            let y = y.max(last + LABEL + 1.0).min(canvas.bottom);
            last = y;
            canvas.label(WIDTH - 4.0, y + 4.0, Anchor::End, 130.0, &text);
        }
    }
}
