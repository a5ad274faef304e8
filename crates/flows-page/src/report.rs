//! A page as one HTML file that can be opened, printed and sent without a server.

use crate::show::{Shown, ShownSection};
use sapar_words::Lang;
use std::fmt::Write as _;

/// Plain looks; everything that matters is in the charts and tables themselves.
const LOOKS: &str = "body{font-family:system-ui,sans-serif;line-height:1.45;max-inline-size:52rem;margin-inline:auto;padding-inline:1rem;color:#111;background:#fff}\
svg{max-inline-size:100%;block-size:auto}table{border-collapse:collapse;font-size:.85rem}\
th,td{border-block-end:1px solid #ccc;padding:.2rem .5rem;text-align:start;vertical-align:top}td.n{text-align:end;font-variant-numeric:tabular-nums}\
.wide{overflow-x:auto}.src,.note{font-size:.85rem}dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.8rem}dd{margin:0}\
dd.v{font-size:1.2rem;font-weight:bold}@media print{section{break-inside:avoid}}";

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The whole file. `links` names the files beside it for a section: (word, file name).
pub fn html(shown: &Shown, lang: Lang, links: &dyn Fn(&ShownSection) -> Vec<(String, String)>) -> String {
    let mut out = String::new();
    let e = escape;
    // Writing to a string cannot fail.
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{}</title><style>{LOOKS}\
         </style></head>\n<body>\n<main>\n<h1>{}</h1>\n",
        lang.code(),
        e(&shown.title),
        e(&shown.title)
    );
    if !shown.headlines.is_empty() {
        out.push_str("<dl>\n");
        for h in &shown.headlines {
            let _ = writeln!(
                out,
                "<div><dt>{}</dt><dd class=\"v\">{}</dd><dd>{}</dd><dd class=\"src\">{}</dd></div>",
                e(&h.label),
                e(&h.value),
                e(&h.change),
                e(&h.source)
            );
        }
        out.push_str("</dl>\n");
    }
    for s in &shown.sections {
        section(&mut out, s, &links(s));
    }
    for n in &shown.notes {
        let _ = writeln!(out, "<p class=\"note\">{}</p>", e(n));
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn section(out: &mut String, s: &ShownSection, links: &[(String, String)]) {
    let e = escape;
    let id = e(&s.id);
    let _ = writeln!(out, "<section id=\"{id}\">\n<h2 id=\"{id}-h\">{}</h2>", e(&s.title));
    if let Some(svg) = &s.svg {
        let _ = writeln!(out, "<figure>{svg}</figure>");
    }
    let corner = e(&s.table.corner);
    let _ = write!(
        out,
        "<div class=\"wide\"><table aria-labelledby=\"{id}-h\"><thead><tr><th scope=\"col\">{corner}</th>"
    );
    for c in &s.table.columns {
        let _ = write!(out, "<th scope=\"col\">{}</th>", e(c));
    }
    out.push_str("</tr></thead><tbody>\n");
    for r in &s.table.rows {
        let _ = write!(out, "<tr><th scope=\"row\">{}</th>", e(&r.label));
        for c in &r.cells {
            let class = if c.number { " class=\"n\"" } else { "" };
            let _ = write!(out, "<td{class}>{}</td>", e(&c.text));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table></div>\n");
    for n in &s.notes {
        let _ = writeln!(out, "<p class=\"note\">{}</p>", e(n));
    }
    for n in &s.sources {
        let _ = writeln!(out, "<p class=\"src\">{}</p>", e(n));
    }
    if !links.is_empty() {
        let all: Vec<String> = links.iter().map(|(word, to)| format!("<a href=\"{}\">{}</a>", e(to), e(word))).collect();
        let _ = writeln!(out, "<p>{}</p>", all.join(" · "));
    }
    out.push_str("</section>\n");
}
