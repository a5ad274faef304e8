//! No text that somebody reads is empty: a question without words would be asked, a list would offer an answer without a name.

use super::Checker;
use crate::source::{Diagnostic, Span};
use crate::syntax::{Item, Name, PlacedItem, Texts};

impl Checker<'_> {
    /// Refuses a text without words, in either language.
    pub(super) fn needs_words(&mut self, at: Span, of: &str, texts: &Texts) {
        self.needs_word(at, &format!("the English text of {of}"), &texts.en);
        self.needs_word(at, &format!("the Russian text of {of}"), &texts.ru);
    }

    fn needs_word(&mut self, at: Span, what: &str, text: &str) {
        if text.trim().is_empty() {
            self.error(Diagnostic::error(at, format!("{what} is empty")).label("expected words"));
        }
    }

    /// The texts of everything that is declared. Those of provisions and procedures stand among their clauses.
    pub(super) fn declared_in_words(&mut self, item: &PlacedItem<'_>) {
        let of = |name: &Name<'_>| format!("`{}`", name.text);
        match &item.item {
            Item::Pack { title, .. } => self.needs_word(item.span, "the title of this pack", title),
            Item::Topic { name, texts: Some(texts), .. } | Item::Conclusion { name, texts, .. } | Item::Group { name, texts } => {
                self.needs_words(name.span, &of(name), texts);
            }
            Item::Fact { name, texts, why, .. } => {
                self.needs_words(name.span, &of(name), texts);
                if let Some(why) = why {
                    self.needs_words(name.span, &format!("`why` of {}", of(name)), why);
                }
            }
            Item::Enum { name, members } => {
                for (member, texts) in members {
                    self.needs_words(member.span, &format!("{} in {}", of(member), of(name)), texts);
                }
            }
            Item::Act(act) => {
                self.needs_word(act.id.span, &format!("the title of {}", of(&act.id)), &act.title);
                if let Some(ru) = &act.title_ru {
                    self.needs_word(act.id.span, &format!("the Russian title of {}", of(&act.id)), ru);
                }
                if let Some(called) = &act.called {
                    self.needs_words(act.id.span, &format!("`called` of {}", of(&act.id)), called);
                }
            }
            Item::Safeguard { texts, .. } => self.needs_words(item.span, "the safeguard", texts),
            _ => {}
        }
    }
}
