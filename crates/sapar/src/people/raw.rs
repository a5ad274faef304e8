//! Rows as they stand in a file, not yet understood.

/// A chunk of rows.
pub struct Raw {
    /// The cells, column by column or row by row.
    pub cells: RawCells,
    /// How many rows.
    pub len: usize,
    /// The number of the first row in its file, counted from 1 without the header.
    pub first: u64,
    /// The line of each row in a file of text; empty if the file has no lines.
    pub lines: Vec<u64>,
}

/// The cells of a chunk.
pub enum RawCells {
    /// Rows of text.
    Rows(TextRows),
    /// Columns with types.
    Columns(Vec<RawColumn>),
}

/// Rows of text in one piece of memory.
#[derive(Default)]
pub struct TextRows {
    /// All cells one after another.
    pub bytes: Vec<u8>,
    /// Where each cell ends; `width` of them for each row.
    pub ends: Vec<u32>,
    /// Columns.
    pub width: usize,
    /// Rows that had another number of cells (kept as empty ones, but for a name in the first column).
    pub uneven: Vec<Uneven>,
}

/// A row with another number of cells than the file has columns.
pub struct Uneven {
    /// Counted in its chunk, from 0.
    pub row: usize,
    /// How many it has.
    pub cells: usize,
    /// The line of the file on which it ends, where that is not the one on which it begins: a quote may not be closed.
    pub to_line: Option<u64>,
}

impl TextRows {
    /// The bytes of a cell.
    pub fn cell(&self, row: usize, column: usize) -> &[u8] {
        let at = row * self.width + column;
        let start = at.checked_sub(1).map_or(0, |b| self.ends[b] as usize);
        &self.bytes[start..self.ends[at] as usize]
    }
}

/// How numbers of a typed column are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meant {
    /// A whole number.
    Whole,
    /// A day since 1970.
    Day,
    /// yes/no.
    YesNo,
    /// So many digits stand after the point.
    Decimal(u32),
}

/// A column of a chunk.
pub enum RawColumn {
    /// Not read.
    Nothing,
    /// Numbers.
    Numbers(Meant, Vec<Option<i64>>),
    /// Text; what is no UTF-8 comes as an error.
    Text(Vec<Option<Result<String, Vec<u8>>>>),
}
