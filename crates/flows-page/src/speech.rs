//! The room's messages in a language of `locales/`.

use sapar_flows::area::Area;
use sapar_flows::data::Names;
use sapar_flows::say::{Arg, Term, Voice};
use sapar_words::{Arg as Word, Lang, decimal, has, say};

/// A language, and the names the installation gives to countries.
#[derive(Debug, Clone)]
pub struct Speech {
    lang: Lang,
    names: Names,
}

impl Speech {
    /// A language with these names.
    pub fn new(lang: Lang, names: Names) -> Speech {
        Speech { lang, names }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The names of countries.
    pub fn names(&self) -> &Names {
        &self.names
    }

    fn word(&self, value: &Arg) -> Word<'static> {
        match value {
            Arg::Text(t) => t.clone().into(),
            Arg::Number(x, decimals) => self.number(*x, *decimals).into(),
            Arg::Count(n) => (*n).into(),
            Arg::Area(a) => self.area(*a).into(),
            Arg::Term(t) => self.say(t).into(),
            Arg::Terms(all) => all.iter().map(|t| self.say(t)).collect::<Vec<_>>().join(", ").into(),
        }
    }
}

impl Voice for Speech {
    fn say(&self, term: &Term) -> String {
        // What a table calls its cells may be new: the words of the table are better than the name of a message.
        if let Some(words) = term.id.strip_prefix("flows-expect-")
            && !has(self.lang, &term.id)
        {
            return words.replace('-', " ");
        }
        let args: Vec<(&'static str, Word<'_>)> = term.args.iter().map(|(name, value)| (*name, self.word(value))).collect();
        say(self.lang, &term.id, &args)
    }

    fn area(&self, area: Area) -> String {
        if let Some(name) = self.names.get(area, self.lang.code()) {
            return name.to_string();
        }
        let message = format!("flows-area-{area}");
        if has(self.lang, &message) {
            say(self.lang, &message, &[])
        } else {
            area.to_string()
        }
    }

    fn number(&self, value: f64, decimals: usize) -> String {
        decimal(self.lang, value, decimals)
    }
}
