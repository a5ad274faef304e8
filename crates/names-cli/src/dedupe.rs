//! `dedupe`: rows of one register that may be one person.

use crate::args::Dedupe;
use crate::out::{Form, GROUPS, PAIRS, pair, table};
use crate::progress::bar;
use crate::rows::Rows;
use crate::stop::Stop;
use crate::told::refused;
use sapar_names::link::{Register, Settings, clusters, dedupe};
use sapar_names::zones::Zones;
use sapar_words::{Lang, say};
use std::io::Write;

/// Rows between two steps of the bar.
const STEP: u64 = 10_000;

pub(crate) fn run(c: &Dedupe, lang: Lang, out: &mut dyn Write) -> Result<(), Stop> {
    for path in [&c.out, &c.clusters].into_iter().flatten() {
        Form::of(lang, path)?;
    }
    let mut rows = Rows::open(&c.register, lang)?;
    let bar = bar(rows.progress().1, say(lang, "names-reading", &[]));
    let (mut register, mut ids) = (Register::new(), Vec::new());
    while let Some(mut row) = rows.next_row()? {
        let added = register.add_written(&row.name, row.language, &mut row.person).map_err(refused(lang))?;
        if rows.added(row.line, added) {
            ids.push(row.id);
        }
        if rows.read.is_multiple_of(STEP) {
            bar.set_position(rows.progress().0);
        }
    }
    bar.finish_and_clear();
    rows.remarks.say(lang, &c.register);
    let settings = Settings {
        least: c.least,
        precision: c.precision,
        ..Settings::default()
    };
    let found = dedupe(&register, &settings);
    let zones = Zones::for_false_alarms(register.len() as u64, 100.0, 1.0);
    let of = |row: u32| ids.get(row as usize).map_or("", String::as_str);
    let pairs = found.pairs.iter().map(|p| Ok(pair(of(p.a), of(p.b), p.bits, zones.of(p.bits))));
    table(lang, c.out.as_deref(), out, PAIRS, pairs)?;
    let groups = clusters(&found.pairs, |_, _| false);
    if let Some(path) = &c.clusters {
        let rows = groups
            .iter()
            .enumerate()
            .flat_map(|(n, g)| g.iter().map(move |r| Ok(vec![of(*r).to_owned(), (n + 1).to_string()])));
        table(lang, Some(path), out, GROUPS, rows)?;
    }
    let args = [
        ("rows", ids.len().to_string().into()),
        ("found", found.pairs.len().to_string().into()),
        ("groups", groups.len().to_string().into()),
    ];
    eprintln!("{}", say(lang, "names-deduped", &args));
    if let Some(precision) = found.precision {
        let args = [("bits", format!("{:.1}", found.least).into()), ("precision", format!("{precision:.3}").into())];
        eprintln!("{}", say(lang, "names-deduped-threshold", &args));
    }
    Ok(())
}
