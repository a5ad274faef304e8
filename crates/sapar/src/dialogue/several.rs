//! Short questions, several at once: six lines are read faster than six screens.

use super::{Dialogue, Reply};
use crate::stop::Stop;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::FactId;
use sapar_words::say;
use std::io::{BufRead, Write};

/// A question on such a screen, as the person answered it.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Ticked {
    Yes,
    No,
    NotKnown,
}

impl<R: BufRead, W: Write> Dialogue<'_, R, W> {
    /// Asks which of these are true.
    pub(super) fn print_questions(&mut self, asked: &[FactId]) -> Result<(), Stop> {
        let laws = &self.engine.laws;
        writeln!(self.output, "{}", say(self.lang, "dialogue-several", &[]))?;
        for (i, fact) in asked.iter().enumerate() {
            let f = &laws.facts[fact.ix()];
            writeln!(self.output, "  {} {}", i + 1, self.lang.of(&f.question))?;
            if let Some(why) = &f.why {
                writeln!(self.output, "    ({})", self.lang.of(why))?;
            }
        }
        Ok(())
    }

    /// The replies, if they can be used. A slip is told and all is asked again.
    pub(super) fn accept_several(&mut self, facts: &Facts, on: Day, asked: &[FactId], text: &str) -> Result<Option<Vec<Reply>>, Stop> {
        let Some(ticked) = read(text, asked.len()) else {
            writeln!(self.output, "{}\n", say(self.lang, "dialogue-several-numbers", &[("n", asked.len().into())]))?;
            return Ok(None);
        };
        let (mut replies, mut known) = (Vec::with_capacity(asked.len()), facts.clone());
        for (fact, ticked) in asked.iter().zip(ticked) {
            let word = match ticked {
                Ticked::Yes => "yes",
                Ticked::No => "no",
                Ticked::NotKnown => {
                    replies.push((*fact, None));
                    continue;
                }
            };
            // Each is tried with those before it, so that a contradiction between two of them is found.
            let Some(Some(word)) = self.accept(&known, on, *fact, word)? else {
                return Ok(None);
            };
            known.set_stored(*fact, i64::from(ticked == Ticked::Yes));
            replies.push((*fact, Some(word)));
        }
        Ok(Some(replies))
    }
}

/// `1,3`: those are true and the others are not. `2?`: not known. `0`: none is true. An empty line or `?`: nothing is known.
fn read(text: &str, questions: usize) -> Option<Vec<Ticked>> {
    if matches!(text, "" | "?") {
        return Some(vec![Ticked::NotKnown; questions]);
    }
    if text == "0" {
        return Some(vec![Ticked::No; questions]);
    }
    let mut all = vec![Ticked::No; questions];
    // A question mark belongs to the number before it, also behind a space.
    let text = text.replace(" ?", "?");
    let words: Vec<&str> = text.split([',', ' ', ';', '،']).filter(|w| !w.is_empty()).collect();
    for word in &words {
        let (number, ticked) = match word.strip_suffix(['?', '؟']) {
            Some(number) => (number, Ticked::NotKnown),
            None => (*word, Ticked::Yes),
        };
        *all.get_mut(number.parse::<usize>().ok()?.checked_sub(1)?)? = ticked;
    }
    (!words.is_empty()).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::{Ticked::*, *};

    #[test]
    fn numbers_are_true_and_the_others_are_not() {
        assert_eq!(read("1, 3", 3), Some(vec![Yes, No, Yes]));
        assert_eq!(read("2؟ ;1", 3), Some(vec![Yes, NotKnown, No]));
        assert_eq!(read("1 ?", 2), Some(vec![NotKnown, No]));
        assert_eq!(read("0", 2), Some(vec![No, No]));
        assert_eq!(read("", 2), Some(vec![NotKnown, NotKnown]));
    }

    #[test]
    fn what_is_no_number_of_the_list_is_refused() {
        for slip in ["4", "yes", "1,4", "0,1", ",", "-1", "1.5"] {
            assert_eq!(read(slip, 3), None, "{slip}");
        }
    }
}
