//! What it costs to send money on a corridor, against the goal of the Sustainable Development Goals: 10.c asks for less than 3 % on
//! average and no corridor above 5 %.

use crate::area::Area;
use crate::data::RemittanceFiles;
use crate::figure::{Figure, Indicator, Status, Unit};
use crate::sex::Sex;

/// The average the goal asks for, %.
pub const GOAL: f64 = 3.0;
/// What no corridor may exceed, %.
pub const CEILING: f64 = 5.0;
/// The amount the indicator is measured with, US$.
pub const AMOUNT: f64 = 200.0;

/// One corridor in the last quarter it was observed.
#[derive(Debug, Clone, PartialEq)]
pub struct Corridor {
    /// From.
    pub sender: Area,
    /// To.
    pub receiver: Area,
    /// Quarter.
    pub quarter: String,
    /// Total cost, % of the amount.
    pub cost_pct: f64,
}

impl Corridor {
    /// What 200 dollars cost, US$.
    pub fn cost_of_200(&self) -> f64 {
        AMOUNT * self.cost_pct / 100.0
    }

    /// How far it is from the goal.
    pub fn verdict(&self) -> &'static str {
        if self.cost_pct < GOAL {
            "below the goal of 3 %"
        } else if self.cost_pct <= CEILING {
            "above the goal of 3 %, below the ceiling of 5 %"
        } else {
            "above the ceiling of 5 %"
        }
    }

    /// What would be saved at the goal, of a yearly amount; nothing where the goal is met.
    pub fn saving(&self, amount: f64) -> f64 {
        amount * (self.cost_pct - GOAL).max(0.0) / 100.0
    }
}

/// Every corridor of the table in its last quarter, dearest first.
pub fn latest(files: &RemittanceFiles) -> Vec<Corridor> {
    let mut last: std::collections::HashMap<(Area, Area), Corridor> = std::collections::HashMap::new();
    for c in &files.costs.1 {
        let entry = last.entry((c.sender, c.receiver)).or_insert_with(|| Corridor {
            sender: c.sender,
            receiver: c.receiver,
            quarter: c.quarter.clone(),
            cost_pct: c.cost_pct,
        });
        if c.quarter > entry.quarter {
            (entry.quarter, entry.cost_pct) = (c.quarter.clone(), c.cost_pct);
        }
    }
    let mut all: Vec<Corridor> = last.into_values().collect();
    all.sort_by(|a, b| {
        b.cost_pct
            .total_cmp(&a.cost_pct)
            .then_with(|| (a.sender, a.receiver).cmp(&(b.sender, b.receiver)))
    });
    all
}

/// The corridors into or out of a country as figures.
pub fn figures(files: &RemittanceFiles, area: Area) -> Vec<Figure> {
    latest(files)
        .into_iter()
        .filter(|c| c.sender == area || c.receiver == area)
        .map(|c| Figure {
            measure: Indicator::new("cost"),
            area: c.receiver,
            counterpart: Some(c.sender),
            sex: Sex::Both,
            period: c.quarter,
            group: None,
            value: c.cost_pct,
            bounds: None,
            unit: Unit::PercentOf200,
            status: Status::Published,
            provenance: files.costs.0.clone().into(),
        })
        .collect()
}
