//! Flows between places: origins on one side, destinations on the other, ribbons as thick as the flow.

use crate::Frame;
use crate::canvas::{Anchor, Canvas, LABEL, WIDTH};
use crate::legend::{self, Sample};
use crate::paint;
use crate::words::{fit, width};

/// One flow.
#[derive(Debug, Clone, PartialEq)]
pub struct Ribbon {
    /// Which of the places it leaves.
    pub from: usize,
    /// Which it comes to.
    pub to: usize,
    /// How much.
    pub value: f64,
    /// A lower figure of the same flow, drawn darker inside; nothing where there is none.
    pub inner: Option<f64>,
}

/// Origins where reading begins, destinations where it ends.
#[derive(Debug, Clone, PartialEq)]
pub struct Sankey {
    /// The places, in the order in which they stand on both sides.
    pub places: Vec<String>,
    /// The flows.
    pub ribbons: Vec<Ribbon>,
    /// Word for what ribbons show.
    pub outer: String,
    /// Word for what their dark inside shows; empty where nothing has an inside.
    pub inner: String,
    /// Word above the origins.
    pub from: String,
    /// Word above the destinations.
    pub to: String,
    /// Decimals of the numbers.
    pub decimals: usize,
    /// What is counted.
    pub unit: String,
}

const SIDE: f64 = 185.0;
const GAP: f64 = 5.0;
const PIPE: f64 = 10.0;
const LEAST: f64 = 13.0;

/// Places of one side: index, from where, how high the flows are.
struct Stack {
    y: Vec<f64>,
    sum: Vec<f64>,
}

impl Sankey {
    fn flows(&self) -> impl Iterator<Item = &Ribbon> {
        let n = self.places.len();
        self.ribbons
            .iter()
            .filter(move |r| r.from < n && r.to < n && r.value.is_finite() && r.value > 0.0)
    }

    fn sums(&self, pick: fn(&Ribbon) -> usize) -> Vec<f64> {
        let mut sums = vec![0.0; self.places.len()];
        for r in self.flows() {
            sums[pick(r)] += r.value;
        }
        sums
    }

    fn stack(sum: Vec<f64>, top: f64, scale: f64) -> (Stack, f64) {
        let mut at = top;
        let y = sum
            .iter()
            .map(|s| {
                let here = at;
                if *s > 0.0 {
                    at += (s * scale).max(LEAST) + GAP;
                }
                here
            })
            .collect();
        (Stack { y, sum }, at)
    }

    /// The chart.
    pub fn svg(&self, frame: &Frame<'_>) -> String {
        let mut entries = vec![(Sample::Band(0), self.outer.clone())];
        if self.ribbons.iter().any(|r| r.inner.is_some()) {
            entries.push((Sample::Box(0), self.inner.clone()));
        }
        let above = legend::height(&entries) + 20.0;
        let (out, into) = (self.sums(|r| r.from), self.sums(|r| r.to));
        let total: f64 = out.iter().sum();
        // Sums of huge numbers may overflow; then there is nothing to compare.
        let scale = if total > 0.0 && total.is_finite() { 420.0 / total } else { 0.0 };
        let ends = [Self::stack(out.clone(), 0.0, scale).1, Self::stack(into.clone(), 0.0, scale).1];
        let mut canvas = Canvas::new(frame, "sankey", above + ends[0].max(ends[1]) + 10.0);
        let id = canvas.id().to_string();
        canvas.define(&paint::patterns(&id));
        let top = canvas.top;
        legend::draw(&mut canvas, top, &entries);
        let unit = format!("{} ({})", self.from, self.unit);
        canvas.label(8.0, top + above - 6.0, Anchor::Start, 420.0, &unit);
        canvas.label(WIDTH - 8.0, top + above - 6.0, Anchor::End, 260.0, &self.to);
        let (left, _) = Self::stack(out, top + above, scale);
        let (right, _) = Self::stack(into, top + above, scale);
        self.ribbons_of(&mut canvas, &left, &right, scale);
        for (stack, x, anchor, names) in [
            (&left, SIDE, Anchor::End, SIDE - PIPE - 6.0),
            (&right, WIDTH - SIDE, Anchor::Start, WIDTH - SIDE + PIPE + 6.0),
        ] {
            for (i, sum) in stack.sum.iter().enumerate().filter(|(_, s)| **s > 0.0) {
                let high = (sum * scale).max(2.0);
                let (a, b) = if anchor == Anchor::End { (x - PIPE, x) } else { (x, x + PIPE) };
                let number = canvas.number(*sum, self.decimals);
                let tip = format!("{} {number}", self.places[i]);
                canvas.rect((a, stack.y[i]), (b, stack.y[i] + high), "ch-place", paint::stroke(0), &tip);
                // A long name is cut before its number is.
                let room = SIDE - PIPE - 10.0;
                let text = format!("{} {number}", fit(&self.places[i], LABEL, room - width(&number, LABEL) - 8.0));
                canvas.label(names, stack.y[i] + (high.max(LEAST) + LABEL) / 2.0 - 2.0, anchor, room, &text);
            }
        }
        canvas.finish()
    }

    fn ribbons_of(&self, canvas: &mut Canvas<'_>, left: &Stack, right: &Stack, scale: f64) {
        let (mut from, mut to) = (left.y.clone(), right.y.clone());
        let mut flows: Vec<&Ribbon> = self.flows().collect();
        flows.sort_by_key(|r| (r.from, r.to));
        for r in flows {
            let thick = r.value * scale;
            let tip = format!("{} – {}: {}", self.places[r.from], self.places[r.to], canvas.number(r.value, self.decimals));
            let (x0, x1) = (SIDE, WIDTH - SIDE);
            canvas.ribbon(x0, from[r.from], x1, to[r.to], thick.max(0.3), "ch-flow", paint::stroke(r.from), 0.35, &tip);
            if let Some(inner) = r.inner.filter(|v| v.is_finite() && *v > 0.0) {
                let thin = (inner.min(r.value) * scale).max(0.2);
                let inset = (thick - thin) / 2.0;
                let tip = format!("{}: {}", self.inner, canvas.number(inner, self.decimals));
                canvas.ribbon(
                    x0,
                    from[r.from] + inset,
                    x1,
                    to[r.to] + inset,
                    thin,
                    "ch-inner",
                    paint::stroke(r.from),
                    0.85,
                    &tip,
                );
            }
            from[r.from] += thick;
            to[r.to] += thick;
        }
    }
}
