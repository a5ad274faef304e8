//! The figures that the steps of a program read, made ready once.

use super::dated::{Dated, Moves};
use super::flat::Flat;
use super::registers::Width;
use crate::model::Laws;
use crate::plan::scalar::sure;
use crate::plan::{Lane, NodeId, Op, Plan};

/// Tables and series with values of one lane.
#[derive(Debug)]
pub(super) struct Figures<T> {
    pub flat: Vec<Flat<T>>,
    pub dated: Vec<Dated<T>>,
}

impl<T> Default for Figures<T> {
    fn default() -> Self {
        Figures {
            flat: Vec::new(),
            dated: Vec::new(),
        }
    }
}

/// All figures that the steps read, as flat arrays.
#[derive(Debug, Default)]
pub(super) struct AllFigures {
    pub b: Figures<u8>,
    pub i: Figures<i32>,
    pub l: Figures<i64>,
    pub x: Figures<i128>,
    pub moves: Vec<Moves>,
}

/// Makes the figures of a step ready, if it reads any and they are small enough.
pub(super) fn prepare(laws: &Laws, plan: &Plan, n: NodeId, all: &mut AllFigures) -> Option<u16> {
    fn push<F>(list: &mut Vec<F>, figures: Option<F>) -> Option<u16> {
        list.push(figures?);
        u16::try_from(list.len() - 1).ok()
    }
    fn looked_up<T: Width>(laws: &Laws, plan: &Plan, site: u32, all: &mut AllFigures) -> Option<u16> {
        let site = &plan.sites[site as usize];
        let flat = Flat::new(&laws.tables[site.table as usize], site.on.is_some(), |r| r.map(|r| T::of_i64(r.value)));
        push(&mut T::figures_mut(all).flat, flat)
    }
    fn dated<T: Width>(laws: &Laws, series: u32, all: &mut AllFigures) -> Option<u16> {
        push(
            &mut T::figures_mut(all).dated,
            Dated::new(&laws.series[series as usize], |r| T::of_i64(r.value)),
        )
    }
    let node = plan.nodes[n.ix()];
    match (node.op, node.lane) {
        (Op::Lookup(s), Lane::B) => looked_up::<u8>(laws, plan, s, all),
        (Op::Lookup(s), Lane::I) => looked_up::<i32>(laws, plan, s, all),
        (Op::Lookup(s), Lane::L) => looked_up::<i64>(laws, plan, s, all),
        (Op::Member(s), _) => {
            let site = &plan.sites[s as usize];
            push(
                &mut all.b.flat,
                Flat::new(&laws.tables[site.table as usize], site.on.is_some(), |r| Some(u8::from(r.is_some()))),
            )
        }
        (Op::LookupSure(s), _) => {
            let site = &plan.sites[s as usize];
            push(
                &mut all.b.flat,
                Flat::new(&laws.tables[site.table as usize], site.on.is_some(), |r| {
                    Some(r.map_or(2, |r| sure(r.confidence) as u8))
                }),
            )
        }
        (Op::Series(s, _), Lane::B) => dated::<u8>(laws, s, all),
        (Op::Series(s, _), Lane::I) => dated::<i32>(laws, s, all),
        (Op::Series(s, _), Lane::L) => dated::<i64>(laws, s, all),
        (Op::SeriesSure(s, _), _) => push(&mut all.b.dated, Dated::new(&laws.series[s as usize], |r| sure(r.confidence) as u8)),
        (Op::AddWorking(_, count, calendar, counted), _) => {
            let Op::Const(count) = plan.nodes[count.ix()].op else { return None };
            let (calendar, count) = (&laws.calendars[calendar as usize], i32::try_from(count).ok()?);
            push(&mut all.moves, Moves::new(calendar, |day| calendar.add(day, count, counted)))
        }
        (Op::Moved(_, calendar, next), _) => {
            let calendar = &laws.calendars[calendar as usize];
            push(&mut all.moves, Moves::new(calendar, |day| calendar.moved(day, next)))
        }
        _ => None,
    }
}
