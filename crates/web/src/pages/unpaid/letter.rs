//! The letter: what the person wrote, what the engine counted, in two languages.

use super::claim::Claim;
use super::sums::{Sums, find};
use crate::body::Fields;
use sapar_law::model::{Laws, ProvisionId};
use sapar_words::letter::{Letter, act_name, letter};
use sapar_words::{Citation, Lang, citations_on, date, money, say};

/// Longest text that a letter takes over.
const LONGEST: usize = 200;

/// The fields of the letter form: name of the field and of its message. None asks for status, nationality, address or phone.
pub const FIELDS: [(&str, &str); 4] = [
    ("letter-firm", "life-letter-firm"),
    ("letter-place", "life-letter-place"),
    ("letter-job", "life-letter-job"),
    ("letter-name", "life-letter-name"),
];

/// A letter in one language.
pub struct Written {
    /// The language.
    pub lang: Lang,
    /// No person has reviewed this language of the letter.
    pub machine: bool,
    /// What the letter relies on itself, and when that was checked.
    pub checked: Option<String>,
    /// The text.
    pub text: String,
}

/// The letter in the reader's language and in Russian, each once.
pub fn write(claim: &Claim<'_>, sums: &Sums, fields: &Fields, lang: Lang) -> Vec<Written> {
    let laws = &claim.heard.app.engine.laws;
    let country = sapar_words::told::destination(laws, &claim.heard.facts).map(|c| c.to_string());
    let mut all: Vec<Written> = Vec::new();
    for wanted in [lang, Lang::Ru] {
        let Some(template) = template(laws, sums, country.as_deref(), wanted) else {
            continue;
        };
        if all.iter().any(|w| w.lang == template.lang) {
            continue;
        }
        let text = template.fill(|brace| value(claim, sums, fields, template.lang, brace));
        let on = template.checked.filter(|_| !template.acts.is_empty());
        all.push(Written {
            lang: template.lang,
            machine: template.machine,
            checked: on.map(|d| {
                let (acts, day) = (template.acts.join("; "), date(lang, d));
                say(lang, "life-letter-checked", &[("acts", acts.into()), ("date", day.into())])
            }),
            text,
        });
    }
    all
}

/// The application to the commission where it must come first and a letter to it is held, else the demand to the employer.
fn template(laws: &Laws, sums: &Sums, country: Option<&str>, lang: Lang) -> Option<Letter> {
    let first = sums.leading().and_then(|m| find(laws, &m.answer, "commission_first")).and_then(|c| c.value);
    let commission = (first == Some(1)).then(|| letter("wage-commission", country, lang)).flatten();
    commission.or_else(|| letter("wage-demand", country, lang))
}

/// What the person typed, on one line and not too long.
fn typed(fields: &Fields, name: &str) -> String {
    let text = fields.text(name).unwrap_or_default();
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST).collect();
    line.trim().to_owned()
}

fn value(claim: &Claim<'_>, sums: &Sums, fields: &Fields, lang: Lang, brace: &str) -> String {
    let sum = |stored: i64| money(lang, claim.currency(), stored);
    match brace {
        "date" => date(lang, claim.heard.today),
        "firm" => match typed(fields, "letter-firm") {
            firm if firm.is_empty() => say(lang, "life-letter-employer", &[]),
            firm => firm,
        },
        "place" => typed(fields, "letter-place"),
        "job" => typed(fields, "letter-job"),
        "name" => typed(fields, "letter-name"),
        // Only if the person asked for it.
        "contact" if fields.ticked("letter-with-contact") => typed(fields, "letter-contact"),
        "months" => months(claim, sums, lang),
        "debt" => sum(sums.debt),
        // A sum without some of the months would be taken for the whole.
        "interest" => sums.interest.filter(|_| !sums.partly).map(|(v, _)| sum(v)).unwrap_or_default(),
        "total" => match sums.interest {
            Some((v, _)) if !sums.partly => sum(sums.debt.saturating_add(v)),
            _ => String::new(),
        },
        "counted-to" => date(lang, claim.until),
        "law" => law(claim, sums, lang),
        _ => String::new(),
    }
}

/// One line a month.
fn months(claim: &Claim<'_>, sums: &Sums, lang: Lang) -> String {
    let sum = |stored: i64| money(lang, claim.currency(), stored);
    let lines = sums.months.iter().map(|m| {
        let name = crate::strip::month_name(lang, m.month.end);
        let args = [
            ("month", name.into()),
            ("agreed", sum(m.month.agreed).into()),
            ("paid", sum(m.month.paid).into()),
            ("owed", sum(m.debt).into()),
        ];
        let mut line = say(lang, "life-letter-month", &args);
        if let Some(due) = m.due {
            line.push_str(&say(lang, "life-letter-due", &[("date", date(lang, due).into())]));
        }
        if let Some((v, _)) = m.interest.filter(|_| m.debt > 0) {
            line.push_str(&say(lang, "life-letter-interest", &[("sum", sum(v).into())]));
        }
        line
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// An act by its name, and the article; one that nobody compared with the act is not quoted to an employer.
fn place(lang: Lang, cite: &Citation) -> String {
    let Some((id, name)) = cite.act.as_ref().and_then(|id| Some((id, act_name(lang, id)?))) else {
        return cite.text.clone();
    };
    let article = cite.text.strip_prefix(id.as_str()).map_or("", str::trim);
    if cite.verified && !article.is_empty() {
        format!("{name}, {article}")
    } else {
        name.to_owned()
    }
}

/// The sentences that carry the interest and where they stand; what is not certain is no argument in a letter.
fn law(claim: &Claim<'_>, sums: &Sums, lang: Lang) -> String {
    let laws = &claim.heard.app.engine.laws;
    let certain = |id: &ProvisionId| laws.provisions[id.ix()].confidence != sapar_law::syntax::Confidence::Low;
    let lines = sums.because().into_iter().filter(|(id, _)| certain(id)).map(|(id, _)| {
        let p = &laws.provisions[id.ix()];
        let places: Vec<String> = citations_on(laws, lang, &p.cites, claim.heard.today).iter().map(|c| place(lang, c)).collect();
        format!("{} {}", lang.of(&p.texts), places.join("; "))
    });
    lines.collect::<Vec<_>>().join("\n")
}
