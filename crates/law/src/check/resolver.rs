//! The second pass: expressions get their types, provisions and procedures their parts.
//!
//! All is declared by then, and nothing of it changes any more; so two resolvers work side by side, one from the first file on, the other from the last. A
//! provision is read only now: its syntax is gone before the next is read, and the memory it took is still at hand. Both begin with the expressions of the
//! definitions and number their own behind them; in the end those of the second get the numbers that they would have had from one alone, so it does not matter
//! where the two have met.

use super::Checker;
use super::definitions::Definition;
use super::gather::Open;
use super::names::Scope;
use crate::model::{ExprId, Kind, Procedure, Provision, Safeguard, Type, Typed, WindowId};
use crate::ratio::Ratio;
use crate::source::Span;
use crate::syntax::Window;
use crate::token::Token;
use std::collections::VecDeque;
use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

/// Bytes of law for which there is one expression; room made at once need not be moved when it grows, and what is not used is not touched.
const BYTES_OF_AN_EXPRESSION: usize = 128;

/// What is declared, its definitions resolved, and what is left for the resolvers.
pub(super) struct Declared<'s> {
    pub checker: Checker<'s>,
    open: Mutex<VecDeque<Vec<Open<'s>>>>,
    /// How many items are open.
    items: usize,
    /// With which every resolver begins.
    definitions: Made<'s>,
}

/// What a resolver has made so far.
#[derive(Clone, Default)]
pub(super) struct Made<'s> {
    pub exprs: Vec<Typed>,
    pub windows: Vec<Window>,
    pub definitions: Scope<'s, Definition<'s>>,
    /// Full names of the definitions that are resolved.
    pub defines: Vec<String>,
    pub provisions: Vec<Provision>,
    pub procedures: Vec<Procedure>,
    pub safeguard: Option<Safeguard>,
}

/// How much had been made.
struct Count {
    exprs: usize,
    provisions: usize,
    procedures: usize,
}

/// What the second resolver has made, from the last file to the first, and for each how much there was before it.
pub(super) struct Backwards<'s> {
    made: Made<'s>,
    files: Vec<Count>,
}

/// Resolves one item after the other. What is declared it reads through [`Checker`].
pub(super) struct Resolver<'c, 's> {
    known: &'c Checker<'s>,
    pub made: Made<'s>,
    /// Definitions being resolved, to show circles.
    pub resolving: Vec<String>,
    /// How deep in an expression it is.
    pub depth: u16,
    /// Where tokens are put.
    pub room: Vec<Token<'s>>,
}

impl<'s> Deref for Resolver<'_, 's> {
    type Target = Checker<'s>;

    fn deref(&self) -> &Checker<'s> {
        self.known
    }
}

impl<'s> Checker<'s> {
    /// With what was made of what is left open.
    pub(super) fn with(mut self, made: Made<'s>) -> Self {
        let laws = &mut self.laws;
        (laws.exprs, laws.windows, laws.defines) = (made.exprs, made.windows, made.defines);
        (laws.provisions, laws.procedures, laws.safeguard) = (made.provisions, made.procedures, made.safeguard);
        self
    }
}

impl<'s> Declared<'s> {
    /// Resolves the definitions.
    pub fn new(mut checker: Checker<'s>, open: VecDeque<Vec<Open<'s>>>) -> Self {
        let begin = Made {
            definitions: std::mem::take(&mut checker.definitions),
            ..Made::default()
        };
        let mut resolver = Resolver::new(&checker, begin);
        resolver.define_all();
        Declared {
            items: open.iter().map(Vec::len).sum(),
            definitions: resolver.made,
            checker,
            open: Mutex::new(open),
        }
    }

    /// A resolver that has resolved the definitions, with room for what one of so many has to make.
    fn resolver(&self, of: usize) -> Resolver<'_, 's> {
        let bytes: usize = self.checker.sources.iter().map(|s| s.text.len()).sum();
        let mut made = self.definitions.clone();
        made.exprs.reserve(bytes / BYTES_OF_AN_EXPRESSION / of);
        made.provisions.reserve(self.items / of);
        Resolver::new(&self.checker, made)
    }

    fn next(&self, take: fn(&mut VecDeque<Vec<Open<'s>>>) -> Option<Vec<Open<'s>>>) -> Option<Vec<Open<'s>>> {
        take(&mut self.open.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Resolves from the first file on what nobody else has taken.
    pub fn forwards(&self) -> Made<'s> {
        let mut resolver = self.resolver(1);
        while let Some(file) = self.next(VecDeque::pop_front) {
            resolver.each(file);
        }
        resolver.made
    }

    /// Resolves from the last file on what nobody else has taken.
    pub fn backwards(&self) -> Backwards<'s> {
        let mut resolver = self.resolver(2);
        let mut files = Vec::new();
        while let Some(file) = self.next(VecDeque::pop_back) {
            files.push(resolver.made.count());
            resolver.each(file);
        }
        Backwards { made: resolver.made, files }
    }
}

impl<'s> Made<'s> {
    fn count(&self) -> Count {
        Count {
            exprs: self.exprs.len(),
            provisions: self.provisions.len(),
            procedures: self.procedures.len(),
        }
    }

    /// Puts behind its own what the other has made.
    pub fn append(&mut self, other: Backwards<'s>) {
        let Backwards { made: mut other, files } = other;
        let Some(shared) = files.first().map(|f| f.exprs) else { return };
        for before in files.into_iter().rev() {
            let here = self.exprs.len();
            let number = |e: &mut ExprId| {
                if e.ix() >= shared {
                    e.0 = (e.ix() - before.exprs + here) as u32;
                }
            };
            let windows = &mut self.windows;
            self.exprs.extend(other.exprs.drain(before.exprs..).map(|mut typed| {
                typed.kind.parts_mut(number);
                if let Kind::Window(w) = &mut typed.kind {
                    *w = number_of(windows, other.windows[w.ix()]);
                }
                typed
            }));
            self.provisions.extend(other.provisions.drain(before.provisions..).map(|mut p| {
                p.expressions_mut().for_each(number);
                p
            }));
            self.procedures.extend(other.procedures.drain(before.procedures..).map(|mut p| {
                p.expressions_mut().for_each(number);
                p
            }));
            if let Some(mut safeguard) = other.safeguard.take_if(|s| s.when.ix() >= before.exprs) {
                number(&mut safeguard.when);
                self.safeguard = Some(safeguard);
            }
        }
    }
}

impl<'c, 's> Resolver<'c, 's> {
    fn new(known: &'c Checker<'s>, begin: Made<'s>) -> Self {
        Resolver {
            known,
            made: begin,
            resolving: Vec::new(),
            depth: 0,
            room: Vec::new(),
        }
    }

    fn each(&mut self, open: Vec<Open<'s>>) {
        for o in open {
            self.resolve(o);
        }
    }

    pub fn add(&mut self, kind: Kind, ty: Type, unit: Ratio, span: Span) -> ExprId {
        let (mut below, mut waits, mut rests) = (0, matches!(kind, Kind::Conclusion(_)), kind.rests());
        kind.parts(|part| {
            let part = self.at(part);
            below = below.max(part.height);
            waits |= part.waits;
            rests |= part.rests;
        });
        self.made.exprs.push(Typed {
            kind,
            ty,
            unit,
            span,
            rests,
            waits,
            height: below.saturating_add(1),
        });
        ExprId(self.made.exprs.len() as u32 - 1)
    }

    /// The number of that window, which many expressions may ask.
    pub fn window(&mut self, w: Window) -> WindowId {
        number_of(&mut self.made.windows, w)
    }

    pub fn at(&self, e: ExprId) -> &Typed {
        &self.made.exprs[e.ix()]
    }

    pub fn ty(&self, e: ExprId) -> Type {
        self.at(e).ty
    }

    pub fn unit(&self, e: ExprId) -> Ratio {
        self.at(e).unit
    }

    pub fn span(&self, e: ExprId) -> Span {
        self.at(e).span
    }
}

fn number_of(windows: &mut Vec<Window>, w: Window) -> WindowId {
    let id = windows.iter().position(|x| *x == w).unwrap_or_else(|| {
        windows.push(w);
        windows.len() - 1
    });
    WindowId(id as u32)
}
