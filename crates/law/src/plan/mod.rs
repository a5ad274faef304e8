//! The compiled form: a list of small steps, the same for one person and for millions.
//!
//! [`Plan`] holds the steps in an order in which each reads only earlier ones. Equal steps are shared, constants are folded, and
//! every step knows the range of its values, so that the narrowest lane is chosen and no sum can overflow unseen.
//! [`scalar`] runs a plan for one person in three-valued logic, [`columns`] for many at once.

mod bounds;
mod build;
pub mod columns;
mod follows;
mod fuse;
mod index;
mod lower;
mod needs;
mod reads;
pub mod scalar;
mod settle;

pub use bounds::Bounds;
pub use build::Build;
pub use needs::Needs;

/// The most days over which an accrual runs: what bounds its sum.
pub(crate) const ACCRUED_DAYS: i128 = 3_000_000;

use self::lower::For;
use crate::day::MonthEnd;
use crate::model::{ConclusionId, Country, ExprId, FactId, Laws, ProvisionId, WindowId};
use crate::syntax::{Pick, Rounding};

/// A step of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

impl NodeId {
    /// As an index.
    pub fn ix(self) -> usize {
        self.0 as usize
    }
}

/// How wide the values of a step are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lane {
    /// yes/no, states, confidences: 8 bits.
    B,
    /// 16 bits, signed: most counts, and days between 1880 and 2059.
    S,
    /// 32 bits.
    I,
    /// 64 bits.
    L,
    /// 128 bits: products of sums before they are rounded.
    X,
}

/// Where an input comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Slot {
    /// The day the question is asked for.
    Evaluation,
    /// A fact.
    Fact(FactId),
    /// A window over the stays.
    Window(WindowId),
}

/// What a step does. Operands of arithmetic and comparison have the lane of the wider side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Op {
    /// A constant.
    Const(i128),
    /// An input.
    Input(u16),
    /// The same value in another lane.
    Cast(NodeId),
    /// Sum.
    Add(NodeId, NodeId),
    /// Difference.
    Sub(NodeId, NodeId),
    /// Product.
    Mul(NodeId, NodeId),
    /// Lesser.
    Min(NodeId, NodeId),
    /// Greater.
    Max(NodeId, NodeId),
    /// Quotient by a constant, rounded.
    Div(NodeId, i128, Rounding),
    /// Quotient of two steps, rounded; unknown if the divisor is zero.
    Quotient(NodeId, NodeId, Rounding),
    /// `<`
    Lt(NodeId, NodeId),
    /// `<=`
    Le(NodeId, NodeId),
    /// `=`
    Eq(NodeId, NodeId),
    /// and
    And(NodeId, NodeId),
    /// or
    Or(NodeId, NodeId),
    /// not
    Not(NodeId),
    /// If the first, the second, else the third.
    Select(NodeId, NodeId, NodeId),
    /// Is it a member of the set?
    OneOf(NodeId, u32),
    /// A series on a day.
    Series(u32, NodeId),
    /// Its confidence.
    SeriesSure(u32, NodeId),
    /// The lowest confidence of a series over the days after … up to ….
    AccrueSure(u32, NodeId, NodeId),
    /// Sum of a series over the days after … up to ….
    Accrue(u32, NodeId, NodeId),
    /// A table's value.
    Lookup(u32),
    /// Is the key there?
    Member(u32),
    /// The confidence of the row; that of an absence if there is none.
    LookupSure(u32),
    /// A day and months.
    AddMonths(NodeId, NodeId, MonthEnd),
    /// A day and working days; the flag counts the first day.
    AddWorking(NodeId, NodeId, u32, bool),
    /// The next (true) or previous working day, or the day itself.
    Moved(NodeId, u32, bool),
    /// The year.
    YearOf(NodeId),
    /// Completed years.
    WholeYears(NodeId, NodeId),
    /// The first if known, else the second.
    Coalesce(NodeId, NodeId),
    /// The value of a conclusion.
    Decide(u32),
    /// How it came about: 0 a value, 1 conflict, 2 no rule, 3 unknown.
    DecideState(u32),
    /// Known and true; never unknown.
    Certain(NodeId),
    /// Known, whatever it is; never unknown.
    Known(NodeId),
}

/// A step with its lane and the range of its values.
#[derive(Debug, Clone, Copy)]
pub struct Node {
    /// What it does.
    pub op: Op,
    /// How wide.
    pub lane: Lane,
    /// Smallest value.
    pub low: i128,
    /// Largest value.
    pub high: i128,
}

/// Where a table is read.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Site {
    /// Which table.
    pub table: u32,
    /// Its keys.
    pub keys: Vec<NodeId>,
    /// On which day.
    pub on: Option<NodeId>,
}

/// The provisions that may give a conclusion its value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Decision {
    /// Effective?
    pub effective: Vec<NodeId>,
    /// With which value; all in one lane.
    pub values: Vec<NodeId>,
    /// Several may hold.
    pub cumulative: Option<Pick>,
}

/// The steps of one conclusion.
#[derive(Debug, Clone)]
pub struct ConclusionSteps {
    /// Which.
    pub id: ConclusionId,
    /// Its value.
    pub value: NodeId,
    /// How it came about.
    pub state: NodeId,
    /// 0 low, 1 medium, 2 high.
    pub sure: NodeId,
    /// The provisions that may decide it.
    pub provisions: Vec<ProvisionId>,
}

/// The steps of one provision.
#[derive(Debug, Clone)]
pub struct ProvisionSteps {
    /// Which.
    pub id: ProvisionId,
    /// In force?
    pub in_force: NodeId,
    /// Does `when` hold?
    pub when: NodeId,
    /// The blocks.
    pub unless: Vec<NodeId>,
    /// Does the table of its head say anything?
    pub defined: NodeId,
    /// All of these.
    pub applicable: NodeId,
    /// Applicable and not displaced.
    pub effective: NodeId,
    /// 0 low, 1 medium, 2 high.
    pub sure: NodeId,
    /// The exceptions that may displace it.
    pub displaced_by: Vec<ProvisionId>,
    /// The value it decides.
    pub value: Option<NodeId>,
    /// By when.
    pub due: Option<NodeId>,
    /// A sum.
    pub amount: Option<NodeId>,
    /// Up to.
    pub amount_to: Option<NodeId>,
    /// Until when.
    pub until: Option<NodeId>,
    /// What it costs.
    pub fee: Option<NodeId>,
}

/// The steps of a procedure.
#[derive(Debug, Clone)]
pub struct ProcedureSteps {
    /// Index among the procedures.
    pub ix: usize,
    /// For this person, on this day?
    pub applies: NodeId,
    /// What it costs.
    pub cost: Option<NodeId>,
    /// Days.
    pub days: Option<NodeId>,
}

/// A compiled plan, for one destination or for any.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// The destination it was made for.
    pub destination: Option<Country>,
    /// The steps.
    pub nodes: Vec<Node>,
    /// The inputs.
    pub slots: Vec<Slot>,
    /// Sets of values for `OneOf`.
    pub sets: Vec<Vec<i64>>,
    /// Places where tables are read.
    pub sites: Vec<Site>,
    /// Decisions.
    pub decisions: Vec<Decision>,
    /// Conclusions that some provision may decide.
    pub conclusions: Vec<ConclusionSteps>,
    /// Provisions that may be effective.
    pub provisions: Vec<ProvisionSteps>,
    /// Procedures that may apply.
    pub procedures: Vec<ProcedureSteps>,
    /// The safeguard.
    pub safeguard: Option<NodeId>,
    /// For each expression its step, if it has one: for explanations.
    of_expr: Vec<Option<NodeId>>,
    /// The steps that answers rest on, in short form, for one person.
    code: scalar::Code,
    /// All steps in short form, made when it is first asked for.
    every: std::sync::OnceLock<scalar::Code>,
    index: index::Index,
    /// Found when it is first asked for.
    readers: std::sync::OnceLock<scalar::Readers>,
}

impl Plan {
    /// Compiles the laws for one destination, or for any if `None`.
    ///
    /// # Errors
    /// A sum that could leave 128 bits for facts within their ranges.
    pub fn new(laws: &Laws, destination: Option<Country>) -> Result<Plan, PlanError> {
        let plan_for = For { destination, ..For::default() };
        lower::lower(laws, plan_for)
    }

    /// As [`Plan::new`], with the steps of provisions that cannot apply to this destination: what an explanation reads.
    ///
    /// # Errors
    /// As [`Plan::new`].
    pub fn explained(laws: &Laws, destination: Option<Country>) -> Result<Plan, PlanError> {
        let plan_for = For {
            destination,
            explained: true,
            ..For::default()
        };
        lower::lower(laws, plan_for)
    }

    /// As [`Plan::new`], for one evaluation date: what is not in force on it costs nothing.
    ///
    /// # Errors
    /// As [`Plan::new`].
    pub fn on(laws: &Laws, destination: Option<Country>, on: crate::day::Day) -> Result<Plan, PlanError> {
        let plan_for = For {
            destination,
            on: Some(on),
            ..For::default()
        };
        lower::lower(laws, plan_for)
    }

    /// As [`Plan::new`], for persons whose facts lie within these bounds: steps are as narrow as they allow. What lies outside is unknown to it.
    ///
    /// # Errors
    /// As [`Plan::new`].
    pub fn within(laws: &Laws, destination: Option<Country>, bounds: &Bounds) -> Result<Plan, PlanError> {
        let plan_for = For {
            destination,
            bounds: Some(bounds),
            ..For::default()
        };
        lower::lower(laws, plan_for)
    }

    /// The step of an expression, if the plan computes it.
    pub fn of_expr(&self, e: ExprId) -> Option<NodeId> {
        self.of_expr.get(e.ix()).copied().flatten()
    }

    /// The input number of a slot, if the plan reads it.
    pub fn slot(&self, slot: Slot) -> Option<usize> {
        self.slots.iter().position(|s| *s == slot)
    }

    /// Calls `each` with the steps that a step reads.
    #[inline]
    pub fn operands(&self, n: NodeId, each: &mut (impl FnMut(NodeId) + ?Sized)) {
        match self.nodes[n.ix()].op {
            Op::Const(_) | Op::Input(_) => {}
            Op::Cast(a)
            | Op::Div(a, ..)
            | Op::Not(a)
            | Op::OneOf(a, _)
            | Op::Series(_, a)
            | Op::SeriesSure(_, a)
            | Op::Moved(a, ..)
            | Op::YearOf(a)
            | Op::Certain(a)
            | Op::Known(a) => each(a),
            Op::Add(a, b)
            | Op::Sub(a, b)
            | Op::Mul(a, b)
            | Op::Min(a, b)
            | Op::Max(a, b)
            | Op::Quotient(a, b, _)
            | Op::Lt(a, b)
            | Op::Le(a, b)
            | Op::Eq(a, b)
            | Op::And(a, b)
            | Op::Or(a, b)
            | Op::AddMonths(a, b, _)
            | Op::AddWorking(a, b, ..)
            | Op::WholeYears(a, b)
            | Op::Accrue(_, a, b)
            | Op::AccrueSure(_, a, b)
            | Op::Coalesce(a, b) => [a, b].into_iter().for_each(each),
            Op::Select(a, b, c) => [a, b, c].into_iter().for_each(each),
            Op::Lookup(s) | Op::Member(s) | Op::LookupSure(s) => {
                let s = &self.sites[s as usize];
                s.keys.iter().chain(&s.on).for_each(|k| each(*k));
            }
            Op::Decide(d) | Op::DecideState(d) => {
                let d = &self.decisions[d as usize];
                d.effective.iter().chain(&d.values).for_each(|k| each(*k));
            }
        }
    }
}

/// Why laws cannot be compiled.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{of}` can leave the range that is computed exactly; narrow the `range` of its facts")]
pub struct PlanError {
    /// The provision or definition.
    pub of: String,
}
