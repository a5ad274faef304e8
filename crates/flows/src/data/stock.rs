//! Migrant stocks by origin, destination, year and sex.

use super::{DataError, Folder, Once, Problem, Sheet};
use crate::area::{Area, Areas};
use crate::matrix::Matrix;
use crate::sex::Sex;
use crate::vintage::Vintage;

/// Persons born in (or citizens of) `origin` who live in `destination` at the middle of `year`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StockCell {
    /// Place of birth.
    pub origin: Area,
    /// Place of residence.
    pub destination: Area,
    /// 1 July of this year.
    pub year: u16,
    /// Everybody.
    pub total: f64,
    /// Men.
    pub male: f64,
    /// Women.
    pub female: f64,
}

impl StockCell {
    /// The count of one sex.
    pub fn of(&self, sex: Sex) -> f64 {
        match sex {
            Sex::Both => self.total,
            Sex::Male => self.male,
            Sex::Female => self.female,
        }
    }
}

/// One revision of the stock table. Cells that are not listed are zero: that is how the source gives them.
#[derive(Debug, Clone)]
pub struct Stock {
    /// Source and revision.
    pub vintage: Vintage,
    /// The cells, in the order of the file.
    pub cells: Vec<StockCell>,
}

impl Stock {
    /// The table of a revision, `"2020"` or `"2024"`.
    ///
    /// # Errors
    /// A file that cannot be read completely, a corridor given twice, or men and women that do not add up to the total.
    pub fn read(folder: &Folder, revision: &str) -> Result<Stock, DataError> {
        let (sheet, vintage) = folder.sheet(&format!("ims{revision}_stock_od_sex.csv.gz"))?;
        Stock::parse(&sheet, vintage)
    }

    /// From a sheet with the columns `orig, dest, year, total, male, female`.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn parse(sheet: &Sheet, vintage: Vintage) -> Result<Stock, DataError> {
        let mut once = Once::new();
        let cells = sheet.rows(&["orig", "dest", "year", "total", "male", "female"], |r| {
            let cell = StockCell {
                origin: r.area(0)?,
                destination: r.area(1)?,
                year: r.year(2)?,
                total: r.count(3)?,
                male: r.count(4)?,
                female: r.count(5)?,
            };
            once.note(r, (cell.origin, cell.destination, cell.year), || {
                format!("{}–{}, {}", cell.origin, cell.destination, cell.year)
            })?;
            // The publisher rounds each sex by itself, so one person of difference is no contradiction.
            if (cell.male + cell.female - cell.total).abs() > 1.0 {
                return Err(r.contradiction(Problem::Sexes {
                    men: cell.male,
                    women: cell.female,
                    all: cell.total,
                }));
            }
            Ok(cell)
        })?;
        Ok(Stock { vintage, cells })
    }

    /// The years, in order.
    pub fn years(&self) -> Vec<u16> {
        let mut years: Vec<u16> = self.cells.iter().map(|c| c.year).collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    /// Stocks of one year as a matrix, row = place of birth, column = residence, diagonal zero. Areas outside `areas` are left out.
    pub fn matrix(&self, year: u16, sex: Sex, areas: &Areas) -> Matrix {
        let mut m = Matrix::zero(areas.len());
        for c in self.cells.iter().filter(|c| c.year == year && c.origin != c.destination) {
            if let (Some(k), Some(i)) = (areas.place(c.origin), areas.place(c.destination)) {
                m[(k, i)] += c.of(sex);
            }
        }
        m
    }

    /// Persons of one sex living in `area` who were born elsewhere.
    pub fn immigrants(&self, area: Area, year: u16, sex: Sex) -> f64 {
        self.cells.iter().filter(|c| c.destination == area && c.year == year).map(|c| c.of(sex)).sum()
    }

    /// Persons of one sex born in `area` who live elsewhere.
    pub fn emigrants(&self, area: Area, year: u16, sex: Sex) -> f64 {
        self.cells.iter().filter(|c| c.origin == area && c.year == year).map(|c| c.of(sex)).sum()
    }

    /// Everybody who lives elsewhere than where they were born.
    pub fn world(&self, year: u16, sex: Sex) -> f64 {
        self.cells.iter().filter(|c| c.year == year).map(|c| c.of(sex)).sum()
    }

    /// One corridor in one year; zero where the source has no cell.
    pub fn corridor(&self, origin: Area, destination: Area, year: u16, sex: Sex) -> f64 {
        self.cells
            .iter()
            .filter(|c| c.origin == origin && c.destination == destination && c.year == year)
            .map(|c| c.of(sex))
            .sum()
    }
}

/// Migrants of one age group in a country, wherever they were born.
#[derive(Debug, Clone, PartialEq)]
pub struct AgeCell {
    /// Where they live.
    pub destination: Area,
    /// Year.
    pub year: u16,
    /// `total`, `0-4`, …, `70-74`, `75+`.
    pub age_group: String,
    /// Everybody.
    pub total: f64,
    /// Men; nothing where the source does not say.
    pub male: Option<f64>,
    /// Women; nothing where the source does not say.
    pub female: Option<f64>,
}

/// Migrants by age and sex of each country, revision 2024.
///
/// # Errors
/// A file that cannot be read completely, or a group given twice.
pub fn stock_ages(folder: &Folder) -> Result<(Vintage, Vec<AgeCell>), DataError> {
    let (sheet, vintage) = folder.sheet("ims2024_stock_dest_age_sex.csv.gz")?;
    let mut once = Once::new();
    let cells = sheet.rows(&["dest", "year", "age_group", "total", "male", "female"], |r| {
        let cell = AgeCell {
            destination: r.area(0)?,
            year: r.year(1)?,
            age_group: r.text(2).to_string(),
            total: r.count(3)?,
            male: r.maybe_number(4)?,
            female: r.maybe_number(5)?,
        };
        once.note(r, (cell.destination, cell.year, cell.age_group.clone()), || {
            format!("{}, {}, {}", cell.destination, cell.year, cell.age_group)
        })?;
        Ok(cell)
    })?;
    Ok((vintage, cells))
}
