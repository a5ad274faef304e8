//! Where a provision stands, in words.

use crate::lang::Lang;
use crate::messages::{has, say};
use sapar_law::model::Laws;
use sapar_law::syntax::{Act, Cite};

/// One citation: the act, the place in it, and whether that place was verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The act's id, `KZ-COAO-2014`; `None` for another source.
    pub act: Option<String>,
    /// The act's title in the language, to be shown on demand.
    pub title: Option<String>,
    /// What people call the act; its id where nothing is known.
    pub short: Option<String>,
    /// The place as the laws write it, `art 517 (3)`.
    pub place: String,
    /// A person compared the place with the act: it holds no question mark.
    pub verified: bool,
    /// The citation in words: `Administrative Offences Code, art 517 (3)`, `KZ-DECREE-148 (article not verified)`.
    pub text: String,
}

/// Puts a citation into words.
pub fn citation(laws: &Laws, lang: Lang, cite: &Cite) -> Citation {
    let act = cite.act.as_ref().map(|a| a.text.to_string());
    let known_act = act.as_ref().and_then(|a| laws.acts.get(a));
    let title = known_act.map(|a| act_title(lang, a).to_owned());
    let short = known_act.map(|a| act_short(lang, a)).or_else(|| act.clone());
    let called = known_act.is_some_and(|a| a.called.is_some());
    let verified = is_verified(cite);
    // A name is set off from the place by a comma, an id needs none.
    let mut parts: Vec<String> = short.iter().cloned().collect();
    let place = place_words(lang, &cite.place);
    if verified {
        parts.extend((!place.is_empty()).then_some(place));
        set_off(&mut parts, called);
    } else {
        // The question mark itself says nothing to a reader.
        let known = place.replace("(?)", "").replace('?', "").trim().to_owned();
        let bare = ["place-art", "place-point", "place-annex", "place-item", "place-part", "place-rule"]
            .iter()
            .any(|w| known == say(lang, w, &[]));
        parts.extend((!known.is_empty() && !bare).then_some(known));
        set_off(&mut parts, called);
        parts.push(format!("({})", say(lang, "cite-unverified", &[])));
    }
    Citation {
        act,
        title,
        short,
        place: cite.place.clone(),
        verified,
        text: parts.join(" "),
    }
}

/// Did a person compare the place with the act? It holds no question mark then.
pub fn is_verified(cite: &Cite) -> bool {
    !cite.place.contains('?')
}

/// The title of an act in the language, else in English.
pub fn act_title(lang: Lang, act: &Act) -> &str {
    lang.said_of(&act.title, act.title_ru.as_deref().unwrap_or_default()).text
}

/// What people call an act in the language; its id where nothing is known.
pub fn act_short(lang: Lang, act: &Act) -> String {
    act.called.as_ref().map_or_else(|| act.id.text.to_string(), |texts| lang.of(texts).to_owned())
}

fn set_off(parts: &mut [String], called: bool) {
    if let (true, [name, _, ..]) = (called, parts) {
        name.push(',');
    }
}

/// Several citations.
pub fn citations(laws: &Laws, lang: Lang, cites: &[Cite]) -> Vec<Citation> {
    cites.iter().map(|c| citation(laws, lang, c)).collect()
}

/// `art 5 (1), point 2` with the words of the language.
fn place_words(lang: Lang, place: &str) -> String {
    let word = |w: &str| {
        // Numbers, brackets and points of a place are the same in every language.
        if !w.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return w.to_owned();
        }
        let key = format!("place-{w}");
        if has(lang, &key) { say(lang, &key, &[]) } else { w.to_owned() }
    };
    place.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use sapar_law::source::Span;
    use sapar_law::syntax::Name;

    fn words(lang: Lang, place: &str) -> String {
        let act = Some(Name {
            text: "KZ-COAO-2014".into(),
            span: Span::default(),
        });
        citation(&Laws::default(), lang, &Cite { act, place: place.into() }).text
    }

    #[test]
    fn a_place_is_told_in_the_language() {
        assert_eq!(words(Lang::En, "art 517 (3), (4)"), "KZ-COAO-2014 art 517 (3), (4)");
        assert_eq!(words(Lang::Ru, "art 517 (3)"), "KZ-COAO-2014 ст. 517 (3)");
        assert_eq!(words(Lang::Ru, ""), "KZ-COAO-2014");
    }

    #[test]
    fn a_question_mark_is_told_as_not_verified() {
        assert_eq!(words(Lang::En, "art ?"), "KZ-COAO-2014 (article not verified)");
        assert_eq!(words(Lang::En, "art 517 (?)"), "KZ-COAO-2014 art 517 (article not verified)");
        assert_eq!(words(Lang::Ru, "art ?"), "KZ-COAO-2014 (статья не проверена)");
    }
}
