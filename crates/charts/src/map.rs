//! Places shaded by class, with flows between them. West is left in every language.

use crate::Frame;
use crate::canvas::{Canvas, LABEL, Stroke, WIDTH};
use crate::legend::{self, Sample};
use crate::paint;
use crate::words::{fit, width};

/// One place.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Its name.
    pub label: String,
    /// Its outlines as rings of (longitude, latitude), degrees.
    pub rings: Vec<Vec<(f64, f64)>>,
    /// Which class it is in, lightest first; nothing for a place that is only there to be seen.
    pub class: Option<usize>,
    /// Its number as it is told when somebody points at it.
    pub value: String,
    /// Where its name and the ends of flows are put (longitude, latitude); nothing for a place without a name on the map.
    pub centre: Option<(f64, f64)>,
}

/// A flow from one shape to another.
#[derive(Debug, Clone, PartialEq)]
pub struct MapFlow {
    /// From which shape.
    pub from: usize,
    /// To which.
    pub to: usize,
    /// How much; widths are by its root.
    pub value: f64,
    /// What is told when somebody points at it.
    pub label: String,
}

/// A map in an equal-area projection.
#[derive(Debug, Clone, PartialEq)]
pub struct Map {
    /// The places.
    pub shapes: Vec<Shape>,
    /// The flows.
    pub flows: Vec<MapFlow>,
    /// Names of the classes, lightest first; at most five.
    pub classes: Vec<String>,
    /// Word for a place without a number.
    pub none: String,
}

/// Degrees west of which a place is drawn in the east, beyond the line of dates.
const TURN: f64 = -25.0;

/// Albers' projection with two standard parallels.
struct Conic {
    n: f64,
    c: f64,
    middle: f64,
}

impl Conic {
    fn new(middle: f64, south: f64, north: f64) -> Conic {
        let (a, b) = (south.to_radians().sin(), north.to_radians().sin());
        // Parallels that mirror each other make a cylinder, which needs another formula.
        let n = if (a + b).abs() < 1e-3 { 1e-3 } else { (a + b) / 2.0 };
        Conic {
            n,
            c: 1.0 - a * a + 2.0 * n * a,
            middle,
        }
    }

    fn at(&self, (lon, lat): (f64, f64)) -> Option<(f64, f64)> {
        if !lon.is_finite() || !lat.is_finite() {
            return None;
        }
        let lon = if lon < TURN { lon + 360.0 } else { lon };
        let angle = self.n * (lon - self.middle).to_radians();
        let r = (self.c - 2.0 * self.n * lat.clamp(-90.0, 90.0).to_radians().sin()).max(0.0).sqrt() / self.n;
        Some((r * angle.sin(), r * angle.cos()))
    }
}

/// A name is cut before it covers its neighbours.
fn fit_label(text: &str) -> String {
    fit(text, LABEL, 130.0)
}

/// From the plane of the projection to the sheet.
struct Fit {
    scale: f64,
    left: f64,
    top: f64,
    x: f64,
    y: f64,
}

impl Fit {
    fn place(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (self.x + (x - self.left) * self.scale, self.y + (y - self.top) * self.scale)
    }
}

impl Map {
    /// The chart.
    pub fn svg(&self, frame: &Frame<'_>) -> String {
        let mut entries: Vec<(Sample, String)> = self
            .classes
            .iter()
            .take(paint::CLASSES)
            .enumerate()
            .map(|(i, c)| (Sample::Class(i), c.clone()))
            .collect();
        entries.push((Sample::Outline, self.none.clone()));
        let above = legend::height(&entries);
        let conic = Conic::new(75.0, 25.0, 60.0);
        let shown: Vec<(f64, f64)> = self
            .shapes
            .iter()
            .filter(|s| s.class.is_some() || s.centre.is_some())
            .flat_map(|s| s.rings.iter().flatten())
            .filter_map(|p| conic.at(*p))
            .collect();
        let reach = |pick: fn(&(f64, f64)) -> f64| {
            let low = shown.iter().map(pick).fold(f64::INFINITY, f64::min);
            let high = shown.iter().map(pick).fold(f64::NEG_INFINITY, f64::max);
            if low.is_finite() && high > low { (low, high) } else { (0.0, 1.0) }
        };
        let ((x0, x1), (y0, y1)) = (reach(|p| p.0), reach(|p| p.1));
        let scale = ((WIDTH - 20.0) / (x1 - x0)).min(430.0 / (y1 - y0));
        let mut canvas = Canvas::new(frame, "map", above + (y1 - y0) * scale + 16.0);
        let id = canvas.id().to_string();
        canvas.define(&paint::class_patterns(&id));
        let fit = Fit {
            scale,
            left: x0,
            top: y0,
            x: (WIDTH - (x1 - x0) * scale) / 2.0,
            y: canvas.top + above + 6.0,
        };
        let top = canvas.top;
        legend::draw(&mut canvas, top, &entries);
        canvas.as_a_map();
        let window = (fit.y - 4.0, fit.y + (y1 - y0) * scale + 4.0);
        for s in &self.shapes {
            let rings: Vec<Vec<(f64, f64)>> = s
                .rings
                .iter()
                .map(|r| r.iter().filter_map(|p| conic.at(*p)).map(|p| fit.place(p)).collect::<Vec<_>>())
                // What lies mostly beyond the window is left out; what crosses its edge is flattened against it.
                .filter(|r: &Vec<(f64, f64)>| {
                    let inside = |p: &&(f64, f64)| (0.0..=WIDTH).contains(&p.0) && (window.0..=window.1).contains(&p.1);
                    3 * r.iter().filter(inside).count() > r.len()
                })
                .map(|r| r.into_iter().map(|p| (p.0, p.1.clamp(window.0, window.1))).collect())
                .collect();
            let fill = s.class.map_or_else(|| "#ffffff".to_string(), |c| paint::class_fill(&id, c));
            let tip = if s.value.is_empty() {
                s.label.clone()
            } else {
                format!("{}: {}", s.label, s.value)
            };
            canvas.outline(&rings, "ch-land", &fill, &tip);
        }
        let centre = |i: usize| self.shapes.get(i).and_then(|s| s.centre).and_then(|c| conic.at(c)).map(|p| fit.place(p));
        let most = self.flows.iter().map(|f| f.value).filter(|v| v.is_finite()).fold(0.0, f64::max);
        for f in self.flows.iter().filter(|f| f.value.is_finite() && f.value > 0.0) {
            if let (Some(a), Some(b)) = (centre(f.from), centre(f.to)) {
                let stroke = Stroke {
                    colour: "#b3541e",
                    width: 0.8 + 6.0 * (f.value / most).sqrt(),
                    dash: "",
                };
                canvas.arc(a, b, "ch-flow", stroke, &f.label);
                canvas.mark(b.0, b.1, 0, "#b3541e", true, &f.label);
            }
        }
        let named = self.shapes.iter().enumerate().filter_map(|(i, s)| Some((centre(i)?, s.label.as_str())));
        let mut taken: Vec<(f64, f64, f64)> = Vec::new();
        for ((x, y), label) in named {
            let label = fit_label(label);
            let wide = width(&label, LABEL);
            // Above the place, below it, further up, further down; a name that has no room is left to the table and to pointing.
            let free = [-7.0, 15.0, -20.0, 28.0]
                .into_iter()
                .map(|d| y + d)
                .find(|y| taken.iter().all(|t| (t.0 - x).abs() > (t.2 + wide) / 2.0 + 2.0 || (t.1 - y).abs() > LABEL));
            if let Some(y) = free {
                let x = x.clamp(wide / 2.0, WIDTH - wide / 2.0);
                taken.push((x, y, wide));
                canvas.halo(x, y, &label);
            }
        }
        canvas.finish()
    }
}
