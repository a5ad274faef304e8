//! Ages of men and women, one population filled and another as an outline.

use crate::Frame;
use crate::canvas::{Anchor, Canvas, Stroke, WIDTH};
use crate::legend::{self, Sample};
use crate::paint;
use crate::scale::{Scale, rounded};

/// One age group; shares in % of their whole population.
#[derive(Debug, Clone, PartialEq)]
pub struct AgeRow {
    /// The group, such as `20-24`.
    pub label: String,
    /// Men of the filled population.
    pub men: f64,
    /// Women of the filled population.
    pub women: f64,
    /// Men of the population it is compared with.
    pub other_men: Option<f64>,
    /// Women of it.
    pub other_women: Option<f64>,
}

/// A pyramid, youngest at the bottom.
#[derive(Debug, Clone, PartialEq)]
pub struct Pyramid {
    /// Word for men, on the side where reading begins.
    pub men: String,
    /// Word for women.
    pub women: String,
    /// Name of the filled population.
    pub filled: String,
    /// Name of the outlined one.
    pub outlined: String,
    /// The age groups, youngest first.
    pub rows: Vec<AgeRow>,
    /// What is counted.
    pub unit: String,
}

const ROW: f64 = 17.0;
const NAMES: f64 = 30.0;

impl Pyramid {
    /// The chart.
    pub fn svg(&self, frame: &Frame<'_>) -> String {
        let mut entries = vec![
            (Sample::Box(0), format!("{}, {}", self.filled, self.men)),
            (Sample::Box(1), format!("{}, {}", self.filled, self.women)),
        ];
        let compared = self.rows.iter().any(|r| r.other_men.is_some() || r.other_women.is_some());
        if compared {
            entries.push((Sample::Outline, self.outlined.clone()));
        }
        let above = legend::height(&entries) + 16.0;
        let mut canvas = Canvas::new(frame, "ages", above + ROW * self.rows.len() as f64 + 36.0);
        let id = canvas.id().to_string();
        canvas.define(&paint::patterns(&id));
        let top = canvas.top;
        legend::draw(&mut canvas, top, &entries);
        let all = self
            .rows
            .iter()
            .flat_map(|r| [Some(r.men), Some(r.women), r.other_men, r.other_women])
            .flatten();
        let (_, most) = rounded(0.0, all.filter(|v| v.is_finite()).fold(0.0, f64::max), 4);
        let middle = WIDTH / 2.0;
        let (first, last) = (top + above, canvas.bottom - 34.0);
        let left = Scale::new(0.0, most, middle - NAMES, 20.0);
        let right = Scale::new(0.0, most, middle + NAMES, WIDTH - 20.0);
        for scale in [&left, &right] {
            let (ticks, decimals) = scale.ticks(4);
            for t in ticks {
                canvas.line((scale.at(t), first), (scale.at(t), last), "ch-grid", Stroke::GRID);
                let text = canvas.number(t, decimals);
                canvas.label(scale.at(t), last + 14.0, Anchor::Middle, 60.0, &text);
            }
        }
        canvas.label(20.0, first - 4.0, Anchor::Start, 300.0, &self.men);
        canvas.label(WIDTH - 20.0, first - 4.0, Anchor::End, 300.0, &self.women);
        canvas.label(WIDTH - 8.0, last + 29.0, Anchor::End, 500.0, &self.unit);
        for (i, r) in self.rows.iter().enumerate() {
            let y = last - (i as f64 + 1.0) * ROW;
            canvas.label(middle, y + 12.0, Anchor::Middle, 2.0 * NAMES, &r.label);
            for (scale, value, word, series) in [(&left, r.men, &self.men, 0), (&right, r.women, &self.women, 1)] {
                if value.is_finite() {
                    let tip = format!("{}, {word}, {}: {}", self.filled, r.label, canvas.number(value, 1));
                    canvas.rect(
                        (scale.at(0.0), y + 1.5),
                        (scale.at(value), y + ROW - 1.5),
                        "ch-bar",
                        &paint::fill(&id, series),
                        &tip,
                    );
                }
            }
        }
        if compared {
            let edge = |scale: &Scale, pick: fn(&AgeRow) -> Option<f64>| {
                let mut points = vec![(scale.at(0.0), last)];
                for (i, r) in self.rows.iter().enumerate() {
                    let x = scale.at(pick(r).filter(|v| v.is_finite()).unwrap_or(0.0));
                    points.push((x, last - i as f64 * ROW));
                    points.push((x, last - (i as f64 + 1.0) * ROW));
                }
                points.push((scale.at(0.0), last - self.rows.len() as f64 * ROW));
                points
            };
            for points in [edge(&left, |r| r.other_men), edge(&right, |r| r.other_women)] {
                canvas.path(&points, false, "ch-outline", "none", Stroke::BASE, 1.0, &self.outlined);
            }
        }
        canvas.finish()
    }
}
