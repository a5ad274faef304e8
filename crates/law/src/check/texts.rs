//! Texts to syntax, several at a time: no file needs another to be read.

use crate::parse::parse_declarations;
use crate::sheet::Sheet;
use crate::source::{Diagnostic, Source};
use crate::syntax::File;
use crate::token::Token;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// What was read, in the order of the sources.
pub(super) struct Texts<'s> {
    /// Laws: what they declare.
    pub files: Vec<File<'s>>,
    /// Figures, by number of the source.
    pub sheets: Vec<Option<Sheet<'s>>>,
    /// What could not be read in the laws; a sheet keeps its own errors.
    pub diagnostics: Vec<Diagnostic>,
}

/// One source.
enum Text<'s> {
    Law(File<'s>, Vec<Diagnostic>),
    Figures(Sheet<'s>),
}

/// Sources from which several readers take one after the other.
pub(super) struct Shelf<'s> {
    sources: &'s [Source],
    state: Mutex<State<'s>>,
    all_back: Condvar,
}

#[derive(Default)]
struct State<'s> {
    /// The first that nobody has taken.
    next: usize,
    /// How many readers have something in their hands.
    readers: usize,
    read: Vec<(usize, Text<'s>)>,
}

/// A reader who has taken something; however it leaves, the others know.
struct Reader<'r, 's>(&'r Shelf<'s>);

impl Drop for Reader<'_, '_> {
    fn drop(&mut self) {
        self.0.state().readers -= 1;
        self.0.all_back.notify_all();
    }
}

impl<'s> Shelf<'s> {
    pub fn new(sources: &'s [Source]) -> Self {
        Shelf {
            sources,
            state: Mutex::default(),
            all_back: Condvar::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State<'s>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next source, if one is left.
    fn take(&self, state: &mut State<'s>) -> Option<(usize, &'s Source)> {
        let i = state.next;
        let source = self.sources.get(i)?;
        state.next += 1;
        Some((i, source))
    }

    /// Reads what nobody else has taken.
    pub fn read(&self) {
        let mut taken = {
            let mut state = self.state();
            let first = self.take(&mut state);
            state.readers += usize::from(first.is_some());
            first
        };
        if taken.is_none() {
            return;
        }
        let reader = Reader(self);
        let (mut read, mut room) = (Vec::new(), Vec::new());
        while let Some((i, source)) = taken {
            read.push((i, read_one(i, source, &mut room)));
            taken = self.take(&mut self.state());
        }
        self.state().read.append(&mut read);
        drop(reader);
    }

    /// Reads what is left, and waits for what others have taken.
    pub fn all(&self) -> Texts<'s> {
        self.read();
        let back = self.all_back.wait_while(self.state(), |state| state.readers > 0);
        let mut all = std::mem::take(&mut back.unwrap_or_else(PoisonError::into_inner).read);
        all.sort_unstable_by_key(|(i, _)| *i);
        let mut texts = Texts {
            files: Vec::with_capacity(all.len()),
            sheets: Vec::with_capacity(all.len()),
            diagnostics: Vec::new(),
        };
        for (_, text) in all {
            let sheet = match text {
                Text::Law(file, mut errors) => {
                    texts.files.push(file);
                    texts.diagnostics.append(&mut errors);
                    None
                }
                Text::Figures(sheet) => Some(sheet),
            };
            texts.sheets.push(sheet);
        }
        texts
    }
}

fn read_one<'s>(i: usize, source: &'s Source, room: &mut Vec<Token<'s>>) -> Text<'s> {
    if source.name.ends_with(".law") {
        let (file, errors) = parse_declarations(i as u32, source, room);
        Text::Law(file, errors)
    } else {
        Text::Figures(Sheet::read(i as u32, &source.text))
    }
}
