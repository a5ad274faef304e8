//! What the analyst's pages show, as plain data: titles as messages with arguments, numbers as [`Figure`]s with source and vintage, and how
//! each table wants to be drawn. Nothing here knows a language, a colour or the web.
//!
//! A page is a list of [`Section`]s, and a section is one table ([`Grid`]) with a drawing of it: the chart and the table under it are the
//! same numbers, and so is every download.
//!
//! | page | made by |
//! |---|---|
//! | a country | [`country()`] |
//! | people of one country in another | [`corridor()`] |
//! | the region side by side, with its map | [`compare()`] |
//! | procedures measured | [`procedures()`] |
//! | the system's own counts | [`register()`] |

mod compare;
mod corridor;
mod country;
mod money;
mod outlook;
mod pick;
mod procedures;
mod register;
mod stocks;

pub use compare::compare;
pub use corridor::corridor;
pub use country::country;
pub use procedures::{Procedure, procedures};
pub use register::register;

use crate::area::Area;
use crate::figure::{Figure, Status};
use crate::say::Term;
use crate::vintage::{Bridge, Vintage};

/// One cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// A number.
    Figure(Box<Figure>),
    /// A word.
    Word(Term),
    /// The source has none.
    Absent,
    /// Not shown, because it would tell of few people.
    Withheld,
}

impl Cell {
    /// The number, if it is one.
    pub fn figure(&self) -> Option<&Figure> {
        match self {
            Cell::Figure(f) => Some(f),
            _ => None,
        }
    }

    /// The value, if it is a number.
    pub fn value(&self) -> Option<f64> {
        self.figure().map(|f| f.value)
    }
}

impl From<Option<Figure>> for Cell {
    fn from(figure: Option<Figure>) -> Cell {
        figure.map_or(Cell::Absent, |f| Cell::Figure(Box::new(f)))
    }
}

impl From<Option<&Figure>> for Cell {
    fn from(figure: Option<&Figure>) -> Cell {
        figure.cloned().into()
    }
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its name.
    pub label: Term,
    /// Where it stands on an axis of years, if it is a year or a period.
    pub year: Option<f64>,
    /// The country it is about, for maps.
    pub area: Option<Area>,
    /// From where and to where, for flows.
    pub between: Option<(Area, Area)>,
    /// Its cells, one for each column.
    pub cells: Vec<Cell>,
}

impl Row {
    /// A row with a name only.
    pub fn named(label: Term, cells: Vec<Cell>) -> Row {
        Row {
            label,
            year: None,
            area: None,
            between: None,
            cells,
        }
    }

    /// A row of a country.
    pub fn of(area: Area, cells: Vec<Cell>) -> Row {
        Row {
            area: Some(area),
            ..Row::named(name(area), cells)
        }
    }

    /// A row of a year (`2024`) or a period (`2025/2030`, which stands in its middle).
    pub fn at(period: &str, cells: Vec<Cell>) -> Row {
        let number = |t: &str| t.parse::<f64>().ok();
        let year = match period.split_once('/') {
            Some((a, b)) => number(a).zip(number(b)).map(|(a, b)| (a + b) / 2.0),
            None => number(period),
        };
        Row {
            year,
            ..Row::named(plain(period.replace('/', "–")), cells)
        }
    }

    /// A row of a corridor.
    pub fn between(from: Area, to: Area, cells: Vec<Cell>) -> Row {
        let label = Term::new("flows-corridor").with("from", from).with("to", to);
        Row {
            between: Some((from, to)),
            ..Row::named(label, cells)
        }
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grid {
    /// What the rows are.
    pub corner: Option<Term>,
    /// Names of the columns.
    pub columns: Vec<Term>,
    /// The rows.
    pub rows: Vec<Row>,
}

impl Grid {
    /// The figures, row by row.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> + '_ {
        self.rows.iter().flat_map(|r| &r.cells).filter_map(Cell::figure)
    }

    /// Has it any number?
    pub fn is_empty(&self) -> bool {
        self.figures().next().is_none()
    }
}

/// How a table is drawn; columns are counted from 0.
#[derive(Debug, Clone, PartialEq)]
pub enum Drawing {
    /// Only the table.
    None,
    /// Rows are categories; the first so many columns are bars.
    Bars {
        /// How many columns are drawn.
        columns: usize,
    },
    /// Rows are years; the first so many columns are lines, bounds of their figures are fans.
    Lines {
        /// How many columns are drawn as lines.
        columns: usize,
        /// Columns of which only the bounds are drawn, each around the line of another: (column, line).
        fans: Vec<(usize, usize)>,
        /// Values that hold until they change.
        steps: bool,
        /// The last year that is known, with the word for what follows.
        until: Option<(f64, Term)>,
        /// A level to compare with.
        level: Option<f64>,
    },
    /// Rows are ages; columns are men and women of the filled population and men and women of the other, as shares.
    Pyramid {
        /// Name of the filled one.
        filled: Term,
        /// Name of the other.
        other: Term,
    },
    /// Rows are categories, the first two columns shares then and now, %.
    Dots,
    /// Rows are flows; the first column is the flow, the second a lower figure of it.
    Sankey,
    /// Rows are countries; the first column shades them; flows are drawn over it.
    Map {
        /// From where, to where, how much.
        flows: Vec<(Area, Area, f64)>,
    },
}

/// A table, its drawing, and what must be said with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Its name in addresses and file names.
    pub id: String,
    /// Title.
    pub title: Term,
    /// What it shows, in a sentence: the description of the chart.
    pub summary: Term,
    /// The table.
    pub grid: Grid,
    /// How it is drawn.
    pub drawing: Drawing,
    /// Caveats and remarks, printed under it.
    pub notes: Vec<Term>,
    // Only `register` sets it: counts of a register have passed the disclosure control.
    released: bool,
}

impl Section {
    fn new(id: impl Into<String>, title: Term, summary: Term, grid: Grid, drawing: Drawing) -> Section {
        Section {
            id: id.into(),
            title,
            summary,
            grid,
            drawing,
            notes: Vec::new(),
            released: false,
        }
    }

    #[must_use]
    fn noting(mut self, note: &'static str) -> Section {
        self.notes.push(Term::new(note));
        self
    }

    /// The title as it is printed: where every number is modelled, it says so.
    pub fn printed_title(&self) -> Term {
        let mut figures = self.grid.figures().peekable();
        if figures.peek().is_some() && figures.all(|f| f.status == Status::Estimate) {
            Term::new("flows-page-estimate").with("title", self.title.clone())
        } else {
            self.title.clone()
        }
    }

    /// Where its numbers come from, each source once.
    pub fn sources(&self) -> Vec<&Vintage> {
        let mut all: Vec<&Vintage> = Vec::new();
        for v in self.grid.figures().flat_map(|f| f.provenance.vintages()) {
            if !all.contains(&v) {
                all.push(v);
            }
        }
        all
    }

    /// Why revisions were combined in it, if they were.
    pub fn bridges(&self) -> Vec<&Bridge> {
        let mut all: Vec<&Bridge> = Vec::new();
        for b in self.grid.figures().flat_map(|f| f.provenance.bridges()) {
            if !all.contains(&b) {
                all.push(b);
            }
        }
        all
    }

    /// May its numbers leave as a file? Counts of the system's own registers may only after the disclosure control: a section made
    /// otherwise than by [`register()`] that holds such a count may not.
    pub fn may_leave(&self) -> bool {
        self.released || self.grid.figures().all(|f| f.status != Status::Administrative)
    }
}

/// A figure at the head of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Headline {
    /// The figure.
    pub figure: Figure,
    /// Change since an earlier one, %: the earlier period and the change.
    pub since: Option<(String, f64)>,
}

/// A page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Its name in file names.
    pub id: String,
    /// Title.
    pub title: Term,
    /// The figures at its head.
    pub headlines: Vec<Headline>,
    /// The sections, in order; those without any number are left out.
    pub sections: Vec<Section>,
    /// What is not measured, and how the page is to be read.
    pub notes: Vec<Term>,
}

impl Page {
    fn new(id: String, title: Term, headlines: Vec<Headline>, sections: Vec<Section>) -> Page {
        Page {
            id,
            title,
            headlines,
            sections: sections.into_iter().filter(|s| !s.grid.is_empty()).collect(),
            notes: vec![
                Term::new("flows-note-estimates"),
                Term::new("flows-note-not-measured"),
                Term::new("flows-note-names"),
            ],
        }
    }

    /// A section by its name.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|s| s.id == id)
    }
}

/// A text that is the same in every language, or already spoken.
pub fn plain(text: impl Into<String>) -> Term {
    Term::new("flows-plain").with("text", text.into())
}

/// The name of a country.
fn name(area: Area) -> Term {
    Term::new("flows-name").with("area", area)
}

/// A section's title, or its summary, by the name of the section and the country it is about.
fn words(id: &'static str, area: Area) -> Term {
    Term::new(id).with("area", area)
}

/// The name of a file.
fn slug(area: Area) -> String {
    area.code().to_ascii_lowercase()
}
