//! A comparison of two persons as a careful clerk would note it: word by word, field by field, in bits, then the sum and what it means.

use crate::lang::Lang;
use crate::messages::{Arg, say};
use crate::value::decimal_mark;
use sapar_names::explain::{Explanation, Field, Word};
use sapar_names::score::Rule;
use sapar_names::zones::Zone;
use std::fmt::Write as _;

/// Remarks on how common a name is begin at so many bits.
const REMARKABLE: f32 = 1.0;

/// The note, for a terminal or a file; its lines end with a line feed.
pub fn note(lang: Lang, e: &Explanation) -> String {
    let mut out = format!("{}\n{}\n\n", e.a, e.b);
    for w in &e.words {
        line(&mut out, lang, w.bits, &word(lang, w));
    }
    if !e.missing.is_empty() {
        let words = e.missing.join(", ");
        line(&mut out, lang, e.missing_bits, &say(lang, "names-missing", &[("words", words.into())]));
    }
    if e.bounded < 0.0 {
        line(&mut out, lang, e.bounded, &say(lang, "names-bounded", &[]));
    }
    for f in &e.fields {
        line(&mut out, lang, f.bits, &field(lang, f));
    }
    let (review, hit) = (bits(lang, e.zones.review), bits(lang, e.zones.hit));
    let zone = match e.zone {
        Zone::Hit => say(lang, "names-zone-hit", &[("hit", hit.into())]),
        Zone::Review => say(lang, "names-zone-review", &[("review", review.into()), ("hit", hit.into())]),
        Zone::NoHit => say(lang, "names-zone-no_hit", &[("review", review.into())]),
    };
    line(&mut out, lang, e.bits, &say(lang, "names-together", &[("zone", zone.into())]));
    out.push('\n');
    if !e.not_compared.is_empty() {
        let fields: Vec<String> = e.not_compared.iter().map(|f| say(lang, &format!("names-field-{f}"), &[])).collect();
        let _ = writeln!(out, "{}", say(lang, "names-not-compared", &[("fields", fields.join(", ").into())]));
    }
    let _ = writeln!(out, "{}", say(lang, "names-bits", &[]));
    let _ = writeln!(out, "{}", say(lang, "names-not-a-decision", &[]));
    out
}

fn line(out: &mut String, lang: Lang, value: f32, text: &str) {
    let sign = if value < 0.0 { "" } else { "+" };
    let _ = writeln!(out, "{:>7}  {text}", format!("{sign}{}", bits(lang, value)));
}

/// With one decimal, in the manner of the language.
fn bits(lang: Lang, value: f32) -> String {
    let text = format!("{value:.1}").replace('-', "\u{2212}");
    text.replace('.', decimal_mark(lang).encode_utf8(&mut [0; 4]))
}

fn word(lang: Lang, w: &Word) -> String {
    let name = match w.rule {
        Rule::Same => "names-word-same",
        Rule::Aligned => "names-word-aligned",
        Rule::Nickname => "names-word-nickname",
        Rule::Initial if w.bits > 0.0 => "names-word-initial",
        Rule::Initial => "names-word-initial-differs",
        Rule::Cut => "names-word-cut",
        Rule::Joined => "names-word-joined",
        Rule::JoinedWords => "names-word-joined-words",
        Rule::Slip => "names-word-slip",
        Rule::FathersDiffer => "names-word-fathers_differ",
        Rule::FatherAndChild => "names-word-father-and-child",
        Rule::Differ => "names-word-differ",
    };
    let similarity = format!("{:.0}", w.similarity * 100.0);
    let args: [(&'static str, Arg<'_>); 3] = [("a", w.a.as_str().into()), ("b", w.b.as_str().into()), ("similarity", similarity.into())];
    let mut text = say(lang, name, &args);
    let sounds = if w.sounds.0 == w.sounds.1 {
        w.sounds.0.clone()
    } else {
        format!("{} | {}", w.sounds.0, w.sounds.1)
    };
    let _ = write!(text, " [{sounds}]");
    let mut remarks = Vec::new();
    match w.patronymic {
        (true, true) if w.bits > 0.0 => remarks.push("names-remark-both-patronymic"),
        (true, false) | (false, true) => remarks.push("names-remark-one-patronymic"),
        _ => {}
    }
    if w.feminine {
        remarks.push("names-remark-feminine");
    }
    if w.rarity >= REMARKABLE {
        remarks.push("names-remark-rare");
    } else if w.rarity <= -REMARKABLE {
        remarks.push("names-remark-common");
    }
    for (n, remark) in remarks.iter().enumerate() {
        let _ = write!(text, "{} {}", if n == 0 { ";" } else { "," }, say(lang, remark, &[]));
    }
    text
}

fn field(lang: Lang, f: &Field) -> String {
    let shown = |value: &str| match f.field {
        "sex" => say(lang, &format!("names-sex-value-{value}"), &[]),
        _ => value.to_owned(),
    };
    let what = say(lang, &format!("names-{}-{}", f.field, f.level), &[]);
    let name = say(lang, &format!("names-field-{}", f.field), &[]);
    if f.a == f.b {
        format!("{name} {}: {what}", shown(&f.a))
    } else {
        format!("{name} {} | {}: {what}", shown(&f.a), shown(&f.b))
    }
}
