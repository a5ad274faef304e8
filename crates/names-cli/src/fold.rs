//! `fold`: the words of a name as sounds.

use crate::args::Fold;
use crate::stop::Stop;
use sapar_names::fold::Role;
use sapar_names::script::Script;
use sapar_names::{Language, fold_as, mrz, transliterate};
use sapar_words::{Lang, say};
use serde_json::json;
use std::io::Write;

pub(crate) fn run(c: &Fold, lang: Lang, out: &mut dyn Write) -> Result<(), Stop> {
    let language = c.language.as_deref().map_or(Language::Unknown, Language::from_code);
    let name = fold_as(&c.name, language);
    let (family, given) = c.name.split_once(',').or_else(|| c.name.split_once(' ')).unwrap_or((&c.name, ""));
    let field = mrz::field(family, given, language, mrz::PASSPORT).ok();
    if c.json {
        let words: Vec<_> = name
            .tokens()
            .iter()
            .map(|t| {
                json!({
                    "written": name.written(t),
                    "script": t.script,
                    "role": t.role,
                    "sex": t.sex,
                    "readings": t.readings().iter().map(|r| r.text()).collect::<Vec<_>>(),
                    "roman": transliterate::for_display(name.written(t), language),
                })
            })
            .collect();
        let all = json!({ "words": words, "mrz": field, "cut": name.cut, "rules": sapar_names::fold::RULES });
        writeln!(out, "{all:#}")?;
        return Ok(());
    }
    if name.tokens().is_empty() {
        let text: String = c.name.chars().take(40).collect();
        return Err(Stop::Refused(say(lang, "names-no-name", &[("text", text.into())])));
    }
    for t in name.tokens() {
        let script = match t.script {
            Script::Latin => "names-script-latin",
            Script::Cyrillic => "names-script-cyrillic",
            Script::Arabic => "names-script-arabic",
            Script::Other => "names-script-other",
        };
        let role = match t.role {
            Role::Plain => "names-role-plain",
            Role::Patronymic => "names-role-patronymic",
            Role::Descent => "names-role-descent",
            Role::Initial => "names-role-initial",
        };
        let readings: Vec<&str> = t.readings().iter().map(|r| r.text()).collect();
        let written = name.written(t);
        let roman = transliterate::for_display(written, language);
        writeln!(
            out,
            "{written}\t{}\t{}\t[{}]\t{roman}",
            say(lang, script, &[]),
            say(lang, role, &[]),
            readings.join(" | ")
        )?;
    }
    if let Some(field) = field {
        writeln!(out, "{}", say(lang, "names-fold-mrz", &[("field", field.into())]))?;
    }
    Ok(())
}
