//! Which questions are asked together: short ones share a screen or a page, all others come one by one.

use sapar_law::model::{Cost, Fact, FactId, Laws, Type};

/// Questions on one screen: fewer are asked one by one, more would not be read.
const FEWEST: usize = 2;
/// The most questions of one screen.
pub const MOST: usize = 6;

/// How far ahead such questions are looked for: what would be asked much later may not be asked at all after other answers.
const AHEAD: usize = 20;

/// Is it answered with yes or no without much trouble?
pub fn is_short(fact: &Fact) -> bool {
    fact.ty == Type::YesNo && fact.cost != Cost::Hard
}

/// What to ask next: nothing, one question, or several short ones of those that come soon. `ranked` gives questions, best first, until it is told that no more
/// are wanted.
///
/// # Errors
/// Those of `ranked`.
pub fn next_questions<E>(laws: &Laws, ranked: impl FnOnce(&mut dyn FnMut(FactId) -> bool) -> Result<(), E>) -> Result<Vec<FactId>, E> {
    let (mut asked, mut seen) = (Vec::new(), 0);
    ranked(&mut |fact| {
        seen += 1;
        let short = is_short(&laws.facts[fact.ix()]);
        if short || asked.is_empty() {
            asked.push(fact);
        }
        let alone = !short && asked.len() == 1 && asked[0] == fact;
        !alone && asked.len() < MOST && seen < AHEAD
    })?;
    if asked.len() < FEWEST {
        asked.truncate(1);
    }
    Ok(asked)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law_text;
    use std::convert::Infallible;

    /// Facts that are asked in the order in which they are declared: `s` is short, `d` a yes or no with a document, `h` a hard one, `n` a number.
    fn laws(kinds: &str) -> Laws {
        let mut text = String::new();
        for (i, kind) in kinds.chars().enumerate() {
            let ty = if kind == 'n' { "number range 0..9" } else { "yes/no" };
            let cost = match kind {
                'd' => "document",
                'h' => "hard",
                _ => "easy",
            };
            text.push_str(&format!("fact f{i} {ty}\n  en \"F{i}?\"\n  ru \"Ф{i}?\"\n  cost {cost}\n\n"));
        }
        law_text::laws("common/facts.law", &text)
    }

    fn asked(kinds: &str, skipped: &[u32]) -> Vec<u32> {
        let laws = laws(kinds);
        let skipped: Vec<FactId> = skipped.iter().map(|i| FactId(*i)).collect();
        let all = 0..laws.facts.len() as u32;
        let ranked = all.map(FactId).filter(|f| !skipped.contains(f));
        let found = next_questions::<Infallible>(&laws, |take| {
            for fact in ranked {
                if !take(fact) {
                    break;
                }
            }
            Ok(())
        });
        found.unwrap_or_default().into_iter().map(|f| f.0).collect()
    }

    #[test]
    fn short_questions_that_come_soon_are_asked_together() {
        assert_eq!(asked("sds", &[]), [0, 1, 2]);
        assert_eq!(asked("shnds", &[]), [0, 3, 4], "others are passed over");
        assert_eq!(asked("ssss", &[1]), [0, 2, 3], "what is not known is not asked again");
        assert_eq!(asked("ssssssss", &[]), [0, 1, 2, 3, 4, 5], "six are enough");
    }

    #[test]
    fn all_others_come_one_by_one() {
        assert_eq!(asked("nss", &[]), [0]);
        assert_eq!(asked("hss", &[]), [0]);
        assert_eq!(asked("snn", &[]), [0], "a short one alone");
        assert_eq!(asked(&format!("s{}s", "n".repeat(AHEAD)), &[]), [0], "the second comes too late");
        assert_eq!(asked("", &[]), [0u32; 0]);
    }
}
