//! The chart of a section.

use crate::Speech;
use crate::show::source_line;
use sapar_charts::{AgeRow, Band, Bars, Category, Dot, Dots, Frame, Line, Lines, Map, MapFlow, Pyramid, Ribbon, Sankey, Shape};
use sapar_flows::area::Area;
use sapar_flows::figure::{Figure, Unit};
use sapar_flows::page::{Cell, Drawing, Row, Section};
use sapar_flows::region::Outline;
use sapar_flows::say::{Explain, Term, Voice};

/// Classes of a map.
const CLASSES: usize = 5;

/// The chart as SVG text, or nothing where a section is only a table. `outline` is needed for maps; without one there is no map.
pub fn draw(section: &Section, speech: &Speech, outline: Option<&Outline>) -> Option<String> {
    let number = |x: f64, decimals: usize| speech.number(x, decimals);
    let (title, desc) = (speech.say(&section.printed_title()), speech.say(&section.summary));
    let mut note = source_line(section, speech);
    if let (Drawing::Map { .. }, Some(o)) = (&section.drawing, outline) {
        let borders = Term::new("flows-note-outline").with("source", o.vintage.source.as_str());
        note = format!("{note} {}", speech.say(&borders));
    }
    let frame = Frame {
        id: &section.id,
        title: &title,
        desc: &desc,
        note: &note,
        rtl: false,
        number: &number,
    };
    let pen = Pen { section, speech };
    match &section.drawing {
        Drawing::None => None,
        Drawing::Bars { columns } => Some(pen.bars(*columns).svg(&frame)),
        Drawing::Lines {
            columns,
            fans,
            steps,
            until,
            level,
        } => {
            let until = until.as_ref().map(|(year, word)| (*year, speech.say(word)));
            Some(pen.lines(*columns, fans, *steps, until, *level).svg(&frame))
        }
        Drawing::Pyramid { filled, other } => Some(pen.pyramid(filled, other).svg(&frame)),
        Drawing::Dots => Some(pen.dots().svg(&frame)),
        Drawing::Sankey => Some(pen.sankey().svg(&frame)),
        Drawing::Map { flows } => outline.map(|o| pen.map(flows, o).svg(&frame)),
    }
}

struct Pen<'a> {
    section: &'a Section,
    speech: &'a Speech,
}

impl Pen<'_> {
    fn rows(&self) -> &[Row] {
        &self.section.grid.rows
    }

    fn column(&self, at: usize) -> String {
        self.section.grid.columns.get(at).map_or_else(String::new, |c| self.speech.say(c))
    }

    /// Unit of the first number of a column.
    fn unit(&self, column: usize) -> Option<Unit> {
        self.rows().iter().filter_map(|r| r.cells.get(column)).find_map(Cell::figure).map(|f| f.unit)
    }

    fn unit_words(&self) -> String {
        self.unit(0).map_or_else(String::new, |u| self.speech.say(&u.term()))
    }

    fn decimals(&self) -> usize {
        self.unit(0).map_or(0, Unit::decimals)
    }

    fn value(row: &Row, column: usize) -> Option<f64> {
        row.cells.get(column).and_then(Cell::value)
    }

    fn bars(&self, columns: usize) -> Bars {
        Bars {
            series: (0..columns).map(|c| self.column(c)).collect(),
            categories: self
                .rows()
                .iter()
                .map(|r| Category {
                    label: self.speech.say(&r.label),
                    values: (0..columns).map(|c| Self::value(r, c)).collect(),
                })
                .collect(),
            decimals: self.decimals(),
            unit: self.unit_words(),
        }
    }

    fn lines(&self, columns: usize, fans: &[(usize, usize)], steps: bool, until: Option<(f64, String)>, level: Option<f64>) -> Lines {
        let line = |c: usize| Line {
            label: self.column(c),
            points: self
                .rows()
                .iter()
                .filter_map(|r| Some((r.year?, Self::value(r, c).unwrap_or(f64::NAN))))
                .collect(),
        };
        let band = |&(column, series): &(usize, usize)| -> Option<Band> {
            let figures: Vec<(f64, &Figure)> = self
                .rows()
                .iter()
                .filter_map(|r| Some((r.year?, r.cells.get(column)?.figure()?)))
                .filter(|(_, f)| f.bounds.is_some())
                .collect();
            let percent = figures.first()?.1.bounds?.percent;
            let label = Term::new("flows-word-interval")
                .with("percent", percent.to_string())
                .with("what", self.column(series));
            Some(Band {
                label: self.speech.say(&label),
                series,
                points: figures.iter().filter_map(|(y, f)| f.bounds.map(|b| (*y, b.low, b.high))).collect(),
            })
        };
        Lines {
            lines: (0..columns)
                .map(line)
                .map(|mut l| {
                    // Years of another series are no gaps of this one: only what lies between two of its own values is.
                    let first = l.points.iter().position(|p| p.1.is_finite()).unwrap_or(0);
                    let last = l.points.iter().rposition(|p| p.1.is_finite()).map_or(0, |p| p + 1);
                    l.points = l.points.get(first..last.max(first)).unwrap_or_default().to_vec();
                    l
                })
                .collect(),
            bands: fans.iter().filter_map(band).collect(),
            steps,
            until,
            level,
            decimals: self.decimals(),
            unit: self.unit_words(),
        }
    }

    fn pyramid(&self, filled: &Term, other: &Term) -> Pyramid {
        let say = |id: &'static str| self.speech.say(&Term::new(id));
        Pyramid {
            men: say("flows-sex-male"),
            women: say("flows-sex-female"),
            filled: self.speech.say(filled),
            outlined: self.speech.say(other),
            rows: self
                .rows()
                .iter()
                .map(|r| AgeRow {
                    label: self.speech.say(&r.label),
                    men: Self::value(r, 0).unwrap_or(f64::NAN),
                    women: Self::value(r, 1).unwrap_or(f64::NAN),
                    other_men: Self::value(r, 2),
                    other_women: Self::value(r, 3),
                })
                .collect(),
            unit: say("flows-word-share-of-each"),
        }
    }

    fn dots(&self) -> Dots {
        Dots {
            then: self.column(0),
            now: self.column(1),
            dots: self
                .rows()
                .iter()
                .map(|r| Dot {
                    label: self.speech.say(&r.label),
                    then: Self::value(r, 0),
                    now: Self::value(r, 1),
                })
                .collect(),
            unit: self.speech.say(&Term::new("flows-measure-share_of_women")),
        }
    }

    fn sankey(&self) -> Sankey {
        let mut places: Vec<Area> = self.rows().iter().filter_map(|r| r.between).flat_map(|(a, b)| [a, b]).collect();
        places.sort_unstable();
        places.dedup();
        let place = |a: Area| places.iter().position(|p| *p == a);
        let ribbons = self
            .rows()
            .iter()
            .filter_map(|r| {
                let (from, to) = r.between?;
                Some(Ribbon {
                    from: place(from)?,
                    to: place(to)?,
                    value: Self::value(r, 0)?,
                    inner: Self::value(r, 1),
                })
            })
            .collect();
        let say = |id: &'static str| self.speech.say(&Term::new(id));
        Sankey {
            places: places.iter().map(|a| self.speech.area(*a)).collect(),
            ribbons,
            outer: self.column(0),
            inner: self.column(1),
            from: say("flows-word-origins"),
            to: say("flows-word-destinations"),
            decimals: 0,
            unit: self.unit_words(),
        }
    }

    fn map(&self, flows: &[(Area, Area, f64)], outline: &Outline) -> Map {
        let decimals = self.decimals();
        let value = |a: Area| self.rows().iter().find(|r| r.area == Some(a)).and_then(|r| Self::value(r, 0));
        let mut sorted: Vec<f64> = self.rows().iter().filter_map(|r| Self::value(r, 0)).collect();
        sorted.sort_by(f64::total_cmp);
        // Classes of about the same number of countries; a limit is the least value of its class.
        let mut limits: Vec<f64> = (0..CLASSES).filter_map(|c| sorted.get(c * sorted.len() / CLASSES).copied()).collect();
        limits.dedup();
        let class = |v: f64| limits.iter().rposition(|l| v >= *l);
        let written = |v: f64| self.speech.number(v, decimals);
        let classes = limits
            .iter()
            .enumerate()
            .map(|(i, from)| {
                let to = sorted.iter().rev().find(|v| class(**v) == Some(i)).copied().unwrap_or(*from);
                format!("{}–{}", written(*from), written(to))
            })
            .collect();
        let shapes: Vec<Shape> = outline
            .lands
            .iter()
            .map(|l| {
                let found = l.area.and_then(value);
                let named = l.area.filter(|a| self.speech.names().get(*a, "en").is_some());
                Shape {
                    label: named.map(|a| self.speech.area(a)).unwrap_or_default(),
                    rings: l.rings.clone(),
                    class: found.and_then(class),
                    value: found.map(written).unwrap_or_default(),
                    centre: found.map(|_| l.centre),
                }
            })
            .collect();
        let place = |a: Area| outline.lands.iter().position(|l| l.area == Some(a));
        Map {
            flows: flows
                .iter()
                .filter_map(|(from, to, v)| {
                    let label = Term::new("flows-corridor").with("from", *from).with("to", *to);
                    Some(MapFlow {
                        from: place(*from)?,
                        to: place(*to)?,
                        value: *v,
                        label: format!("{}: {}", self.speech.say(&label), self.speech.number(*v, 0)),
                    })
                })
                .collect(),
            shapes,
            classes,
            none: self.speech.say(&Term::new("flows-word-no-figure")),
        }
    }
}
