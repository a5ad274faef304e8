//! Functions of facts as decision diagrams.
//!
//! A function from persons to an answer is a small graph: at each fact it branches by the value, and branches that come to the same are one. Equal functions are
//! one number, so that two can be combined by combining what they branch to, each pair once. What a statute says of twenty facts has millions of combinations
//! of values, but only some thousand of such branchings, because most of its conditions do not meet.

use crate::hash::Map;

/// A function; equal functions are equal numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Diagram(u32);

/// What a function yields for some persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Leaf {
    /// This value.
    Known(i64),
    /// Nothing: a row of a table is missing, or no rule gives a value.
    Unknown,
    /// Something that is not found out here, because it is computed with these facts (one bit for each; see [`super::reading::Causes`]).
    Untold(u128),
}

/// How far a function of several diagrams is settled by where they stand.
pub(super) enum Settled {
    /// It is this diagram.
    Is(Diagram),
    /// It yields this.
    Yields(Leaf),
    /// One must branch further.
    No,
}

/// There are more branchings than are held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooLarge;

/// Where a leaf stands in the order of axes: below all of them.
const LEAF: u16 = u16::MAX;

/// Operations of two diagrams whose results are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Pair {
    And,
    Or,
}

/// Diagrams that share their branchings.
#[derive(Debug)]
pub(super) struct Diagrams {
    /// How many values each axis has.
    sizes: Vec<usize>,
    /// Axis and, of a branching, where its branches begin; of a leaf which it is.
    nodes: Vec<(u16, u32)>,
    branches: Vec<Diagram>,
    leaves: Vec<Leaf>,
    of_leaf: Map<Leaf, Diagram>,
    of_node: Map<(u16, Box<[Diagram]>), Diagram>,
    of_pair: Map<(Pair, Diagram, Diagram), Diagram>,
    /// How many branchings may be held.
    room: usize,
}

impl Diagrams {
    /// Over axes with so many values, with room for so many branchings.
    pub(super) fn new(sizes: Vec<usize>, room: usize) -> Diagrams {
        Diagrams {
            sizes,
            nodes: Vec::new(),
            branches: Vec::new(),
            leaves: Vec::new(),
            of_leaf: Map::default(),
            of_node: Map::default(),
            of_pair: Map::default(),
            room,
        }
    }

    /// How many values an axis has.
    pub(super) fn size(&self, axis: usize) -> usize {
        self.sizes[axis]
    }

    /// The function that yields this for everybody.
    pub(super) fn leaf(&mut self, leaf: Leaf) -> Diagram {
        if let Some(d) = self.of_leaf.get(&leaf) {
            return *d;
        }
        let d = Diagram(self.nodes.len() as u32);
        self.nodes.push((LEAF, self.leaves.len() as u32));
        self.leaves.push(leaf);
        self.of_leaf.insert(leaf, d);
        d
    }

    pub(super) fn known(&mut self, value: i64) -> Diagram {
        self.leaf(Leaf::Known(value))
    }

    /// Branches by an axis; `branches` has one for each of its values, and they branch by later axes only.
    pub(super) fn branch(&mut self, axis: usize, branches: Vec<Diagram>) -> Result<Diagram, TooLarge> {
        let [first, others @ ..] = &branches[..] else { return Err(TooLarge) };
        if others.iter().all(|b| b == first) {
            return Ok(*first);
        }
        let key = (axis as u16, branches.into_boxed_slice());
        if let Some(d) = self.of_node.get(&key) {
            return Ok(*d);
        }
        if self.of_node.len() >= self.room {
            return Err(TooLarge);
        }
        let d = Diagram(self.nodes.len() as u32);
        self.nodes.push((key.0, self.branches.len() as u32));
        self.branches.extend(&key.1);
        self.of_node.insert(key, d);
        Ok(d)
    }

    /// What it yields, if it yields the same for everybody.
    pub(super) fn yields(&self, d: Diagram) -> Option<Leaf> {
        let (axis, at) = self.nodes[d.0 as usize];
        (axis == LEAF).then(|| self.leaves[at as usize])
    }

    /// The first axis by which it branches.
    pub(super) fn axis(&self, d: Diagram) -> Option<usize> {
        let axis = self.nodes[d.0 as usize].0;
        (axis != LEAF).then_some(usize::from(axis))
    }

    /// What it becomes for one value of an axis that does not come after its own first.
    pub(super) fn at(&self, d: Diagram, axis: usize, value: usize) -> Diagram {
        let (own, first) = self.nodes[d.0 as usize];
        if usize::from(own) == axis { self.branches[first as usize + value] } else { d }
    }

    /// A function of diagrams. `settle` looks at where they stand: it may set some of them to others that make no difference there.
    pub(super) fn combine(&mut self, of: Vec<Diagram>, settle: &dyn Fn(&Diagrams, &mut [Diagram]) -> Settled) -> Result<Diagram, TooLarge> {
        self.combine_each(of, settle, &mut Map::default())
    }

    fn combine_each(
        &mut self,
        mut of: Vec<Diagram>,
        settle: &dyn Fn(&Diagrams, &mut [Diagram]) -> Settled,
        done: &mut Map<Vec<Diagram>, Diagram>,
    ) -> Result<Diagram, TooLarge> {
        match settle(self, &mut of) {
            Settled::Is(d) => return Ok(d),
            Settled::Yields(leaf) => return Ok(self.leaf(leaf)),
            Settled::No => {}
        }
        if let Some(d) = done.get(&of) {
            return Ok(*d);
        }
        if done.len() >= self.room {
            return Err(TooLarge);
        }
        // Leaves alone are settled by every operation.
        let Some(axis) = of.iter().filter_map(|d| self.axis(*d)).min() else {
            return Err(TooLarge);
        };
        let mut branches = Vec::with_capacity(self.size(axis));
        for v in 0..self.size(axis) {
            let at: Vec<Diagram> = of.iter().map(|d| self.at(*d, axis, v)).collect();
            // Neighbours mostly come to the same.
            let same = v > 0 && of.iter().zip(&at).all(|(d, at)| self.at(*d, axis, v - 1) == *at);
            let one = match branches.last() {
                Some(last) if same => *last,
                _ => self.combine_each(at, settle, done)?,
            };
            branches.push(one);
        }
        let d = self.branch(axis, branches)?;
        done.insert(of, d);
        Ok(d)
    }

    /// A function of what one yields.
    pub(super) fn map(&mut self, d: Diagram, of: impl Fn(Leaf) -> Leaf) -> Result<Diagram, TooLarge> {
        self.combine(vec![d], &|all, at| all.yields(at[0]).map_or(Settled::No, |leaf| Settled::Yields(of(leaf))))
    }

    /// Both, in the logic of the language.
    pub(super) fn and(&mut self, a: Diagram, b: Diagram) -> Result<Diagram, TooLarge> {
        self.pair(Pair::And, a, b)
    }

    /// One of both, in the logic of the language.
    pub(super) fn or(&mut self, a: Diagram, b: Diagram) -> Result<Diagram, TooLarge> {
        self.pair(Pair::Or, a, b)
    }

    /// Not, in the logic of the language.
    pub(super) fn not(&mut self, d: Diagram) -> Result<Diagram, TooLarge> {
        self.map(d, |leaf| match leaf {
            Leaf::Known(v) => Leaf::Known(i64::from(v == 0)),
            other => other,
        })
    }

    fn pair(&mut self, op: Pair, a: Diagram, b: Diagram) -> Result<Diagram, TooLarge> {
        let (a, b) = (a.min(b), a.max(b));
        if a == b {
            return Ok(a);
        }
        // "No" decides a conjunction and "yes" a disjunction; the other one changes nothing.
        let decides = i64::from(op == Pair::Or);
        let (x, y) = (self.yields(a), self.yields(b));
        for (one, other) in [(x, b), (y, a)] {
            match one {
                Some(Leaf::Known(v)) if v == decides => return Ok(self.known(decides)),
                Some(Leaf::Known(_)) => return Ok(other),
                _ => {}
            }
        }
        if let (Some(x), Some(y)) = (x, y) {
            return Ok(self.leaf(untold(x, y)));
        }
        let key = (op, a, b);
        if let Some(d) = self.of_pair.get(&key) {
            return Ok(*d);
        }
        let Some(axis) = self.axis(a).into_iter().chain(self.axis(b)).min() else {
            return Err(TooLarge);
        };
        let mut branches = Vec::with_capacity(self.size(axis));
        for v in 0..self.size(axis) {
            let (a, b) = (self.at(a, axis, v), self.at(b, axis, v));
            branches.push(self.pair(op, a, b)?);
        }
        let d = self.branch(axis, branches)?;
        self.of_pair.insert(key, d);
        Ok(d)
    }

    /// Everything that it yields for somebody.
    pub(super) fn outcomes(&self, d: Diagram) -> Vec<Leaf> {
        let mut seen: Map<Diagram, ()> = Map::default();
        let (mut open, mut found) = (vec![d], Vec::new());
        while let Some(d) = open.pop() {
            if seen.insert(d, ()).is_some() {
                continue;
            }
            match self.axis(d) {
                None => found.extend(self.yields(d)),
                Some(axis) => open.extend((0..self.size(axis)).map(|v| self.at(d, axis, v))),
            }
        }
        found.sort_unstable();
        found
    }

    /// Does it yield "yes" for somebody?
    pub(super) fn ever(&self, d: Diagram) -> bool {
        self.outcomes(d).contains(&Leaf::Known(1))
    }
}

/// Of two that are not known: what is not found out is said of both.
fn untold(x: Leaf, y: Leaf) -> Leaf {
    match (x, y) {
        (Leaf::Untold(a), Leaf::Untold(b)) => Leaf::Untold(a | b),
        (Leaf::Untold(_), _) => x,
        _ => y,
    }
}
