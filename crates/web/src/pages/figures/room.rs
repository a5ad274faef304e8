//! The tables that come with the program, read once.

use super::memory::Memory;
use super::sheet::Sheet;
use crate::app::App;
use crate::problem::Problem;
use sapar_flows::area::Area;
use sapar_flows::data::Names;
use sapar_flows::region::{Outline, Region, Tables, outline};
use sapar_flows_page::{Settings, Speech};
use sapar_words::Lang;

/// Tables, outlines and names, and the pages made of them lately.
#[derive(Debug)]
pub struct Figures {
    /// The figures.
    pub tables: Tables,
    /// What maps are drawn on.
    pub outline: Outline,
    /// The countries of the region.
    pub region: Region,
    /// Pages made lately.
    pub(super) made: Memory<Sheet>,
    names: Names,
}

impl Figures {
    fn read(settings: &Settings) -> Result<Figures, String> {
        Ok(Figures {
            tables: Tables::built_in().map_err(|e| e.to_string())?,
            outline: outline().map_err(|e| e.to_string())?,
            names: settings.names().map_err(|e| e.to_string())?,
            region: settings.region.clone(),
            made: Memory::default(),
        })
    }

    /// Those of the portal; read by whoever comes first.
    pub fn of(app: &App, lang: Lang) -> Result<&Figures, Problem> {
        let read = app.figures_read.get_or_init(|| Figures::read(&app.figures));
        read.as_ref().map_err(|e| Problem::fault(lang, e))
    }

    /// The words of these pages in a language that has them.
    pub fn speech(&self, lang: Lang) -> Speech {
        Speech::new(spoken(lang), self.names.clone())
    }

    /// The countries of the region that the tables were made for, in the order of the setting.
    pub fn countries(&self) -> impl Iterator<Item = Area> + '_ {
        let held = self.tables.areas();
        self.region.areas().iter().copied().filter(|a| held.contains(a))
    }

    /// The country of a law pack, `KZ`.
    pub fn area(&self, code: &str) -> Option<Area> {
        self.names.find(code)
    }
}

/// The country of an address, `KGZ`.
pub fn code(text: &str) -> Option<Area> {
    Area::parse(text)
}

/// These pages have their words in the complete languages only: the one that stands in for the reader's.
pub fn spoken(lang: Lang) -> Lang {
    let mut speaker = lang;
    while !Lang::COMPLETE.contains(&speaker) {
        speaker = speaker.fallback().unwrap_or_default();
    }
    speaker
}
