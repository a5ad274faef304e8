//! No text that somebody reads is empty: a question without words would be asked, a list would offer an answer without a name.

use super::Checker;
use crate::source::{Diagnostic, Span};
use crate::syntax::{Item, PlacedItem, Texts};
use std::fmt::Arguments;

impl Checker<'_> {
    /// Refuses a text without words, in either language.
    pub(super) fn needs_words(&self, at: Span, of: Arguments<'_>, texts: &Texts) {
        self.needs_word(at, format_args!("the English text of {of}"), &texts.en);
        self.needs_word(at, format_args!("the Russian text of {of}"), &texts.ru);
    }

    fn needs_word(&self, at: Span, what: Arguments<'_>, text: &str) {
        if text.trim().is_empty() {
            self.error(Diagnostic::error(at, format!("{what} is empty")).label("expected words"));
        }
    }

    /// The texts of everything that is declared. Those of provisions and procedures stand among their clauses.
    pub(super) fn declared_in_words(&self, item: &PlacedItem<'_>) {
        match &item.item {
            Item::Pack { title, .. } => self.needs_word(item.span, format_args!("the title of this pack"), title),
            Item::Topic { name, texts: Some(texts), .. } | Item::Conclusion { name, texts, .. } | Item::Group { name, texts } => {
                self.needs_words(name.span, format_args!("`{}`", name.text), texts);
            }
            Item::Fact { name, texts, why, .. } => {
                self.needs_words(name.span, format_args!("`{}`", name.text), texts);
                if let Some(why) = why {
                    self.needs_words(name.span, format_args!("`why` of `{}`", name.text), why);
                }
            }
            Item::Enum { name, members } => {
                for (member, texts) in members {
                    self.needs_words(member.span, format_args!("`{}` in `{}`", member.text, name.text), texts);
                }
            }
            Item::Act(act) => {
                self.needs_word(act.id.span, format_args!("the title of `{}`", act.id.text), &act.title);
                if let Some(ru) = &act.title_ru {
                    self.needs_word(act.id.span, format_args!("the Russian title of `{}`", act.id.text), ru);
                }
                if let Some(called) = &act.called {
                    self.needs_words(act.id.span, format_args!("`called` of `{}`", act.id.text), called);
                }
            }
            Item::Safeguard { texts, .. } => self.needs_words(item.span, format_args!("the safeguard"), texts),
            _ => {}
        }
    }
}
