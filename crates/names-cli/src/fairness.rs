//! `fairness`: false alarms and misses by nationality and script.

use crate::args::Fairness;
use crate::remarks::{Fault, Remarks};
use crate::stop::Stop;
use crate::told::no_file;
use sapar_names::fairness::{Group, Report};
use sapar_words::{Lang, say};
use std::io::Write;

pub(crate) fn run(c: &Fairness, lang: Lang, out: &mut dyn Write) -> Result<(), Stop> {
    let bytes = std::fs::read(&c.pairs).map_err(no_file(lang, &c.pairs))?;
    let mut report = Report::new(c.threshold);
    let mut remarks = Remarks::default();
    for (n, line) in bytes.split(|b| *b == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() || line.starts_with(b"#") {
            continue;
        }
        let Ok(text) = std::str::from_utf8(line) else {
            let at = std::str::from_utf8(line).err().map_or(0, |e| e.valid_up_to() + 1);
            remarks.add(n as u64 + 1, "", Fault::Utf8(at), true);
            continue;
        };
        let fields: Vec<&str> = text.split('\t').collect();
        match fields[..] {
            [label @ ("0" | "1"), nationality, _, a, b] => report.add(label == "1", nationality, a, b),
            _ => remarks.add(n as u64 + 1, "", Fault::Labelled, true),
        }
    }
    remarks.say(lang, &c.pairs);
    if c.json {
        let rows: Vec<_> = report
            .groups
            .iter()
            .map(|((nationality, scripts), g)| serde_json::json!({ "nationality": nationality, "scripts": scripts, "counts": g }))
            .collect();
        let all = serde_json::json!({ "threshold": report.threshold, "groups": rows });
        writeln!(out, "{all:#}")?;
        return Ok(());
    }
    let percent = |rate: Option<f64>| rate.map_or("–".to_owned(), |r| format!("{:.2} %", r * 100.0));
    writeln!(out, "{}", say(lang, "names-fairness-head", &[]))?;
    for ((nationality, scripts), g) in &report.groups {
        let Group { same, different, .. } = g;
        writeln!(
            out,
            "{nationality}\t{scripts}\t{same}\t{}\t{different}\t{}",
            percent(g.miss_rate()),
            percent(g.false_alarm_rate())
        )?;
    }
    Ok(())
}
