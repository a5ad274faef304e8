//! Given names that belong together though no rule of sounds joins them: Sasha and Aleksandr, Bob and Robert.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::fold::{Reading, Token, fold};
use crate::quick::Quick;

fn groups() -> &'static HashMap<Reading, Vec<u16>, Quick> {
    static GROUPS: OnceLock<HashMap<Reading, Vec<u16>, Quick>> = OnceLock::new();
    GROUPS.get_or_init(|| {
        let mut map: HashMap<Reading, Vec<u16>, Quick> = HashMap::default();
        for (n, line) in include_str!("../data/nicknames.tsv").lines().filter(|l| !l.starts_with('#')).enumerate() {
            for form in line.split_whitespace() {
                for token in fold(form).tokens() {
                    let list = map.entry(token.readings()[0]).or_default();
                    if !list.contains(&(n as u16)) {
                        list.push(n as u16);
                    }
                }
            }
        }
        map
    })
}

/// Whether two tokens are forms of one given name.
#[must_use]
pub fn related(a: &Token, b: &Token) -> bool {
    let groups = groups();
    a.readings()
        .iter()
        .filter_map(|r| groups.get(r))
        .any(|x| b.readings().iter().filter_map(|r| groups.get(r)).any(|y| x.iter().any(|g| y.contains(g))))
}
