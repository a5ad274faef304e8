//! Laws of one small text, for a test that needs a fact or an act and not a country.

use sapar_law::check::check;
use sapar_law::model::Laws;
use sapar_law::source::Source;

/// The laws of a text that stands in that file, `common/facts.law`.
pub fn laws(file: &str, text: &str) -> Laws {
    let source = Source {
        name: file.to_owned(),
        text: text.to_owned().into(),
    };
    check(vec![source]).unwrap_or_else(|r| panic!("{r}")).laws
}
