//! The document as plain text, for a terminal.

use crate::advice::{Advice, Group, GroupKind, Line, Reason};
use crate::lang::original_words;
use crate::messages::{is_machine_made, say};
use sapar_law::answer::State;

/// Most questions that are named in one line; the rest is counted.
const MOST_QUESTIONS: usize = 3;
/// Most open lines that are told one by one under a heading; the rest is counted.
const MOST_OPEN: usize = 8;

/// The document as plain text.
pub fn text(advice: &Advice) -> String {
    let mut out = Out { advice, text: String::new() };
    out.line(0, &advice.title);
    for h in &advice.head {
        out.line(0, h);
    }
    if is_machine_made(advice.lang) {
        out.line(0, &say(advice.lang, "words-machine", &[]));
    }
    // What keeps a person safe is read before anything else, and once.
    for l in advice.groups.iter().flat_map(|g| &g.lines).filter(|l| l.withheld) {
        out.withheld(l);
    }
    if !advice.told.is_empty() {
        out.heading("told");
        for (question, reply) in &advice.told {
            out.line(1, &format!("{question} {reply}"));
        }
    }
    for g in &advice.groups {
        out.group(g);
    }
    if !advice.acts.is_empty() {
        out.heading("acts");
        for a in &advice.acts {
            out.line(
                1,
                &if a.short == a.id {
                    format!("{}: {}", a.id, a.title)
                } else {
                    format!("{}: {} [{}]", a.short, a.title, a.id)
                },
            );
        }
    }
    out.text
}

struct Out<'a> {
    advice: &'a Advice,
    text: String,
}

impl Out<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        self.text.push_str(&"  ".repeat(depth));
        self.text.push_str(text.trim());
        self.text.push('\n');
    }

    fn heading(&mut self, message: &str) {
        self.text.push('\n');
        self.line(0, &say(self.advice.lang, message, &[]).to_uppercase());
    }

    fn group(&mut self, g: &Group) {
        self.text.push('\n');
        self.line(0, &g.title.to_uppercase());
        if let Some(empty) = &g.empty {
            self.line(1, empty);
        }
        if g.kind == GroupKind::Unknown {
            self.unknown(g);
            return;
        }
        let lines = g.lines.iter().filter(|l| !l.withheld);
        let (open, told): (Vec<&Line>, Vec<&Line>) = lines.partition(|l| l.state == State::Unknown && !l.needs.is_empty());
        for l in &told {
            self.told(l);
        }
        // What is certain in part is never left out for brevity.
        let (in_part, open): (Vec<&Line>, Vec<&Line>) = open.into_iter().partition(|l| l.value.is_some());
        for l in in_part.iter().chain(open.iter().take(MOST_OPEN)) {
            self.open(l);
        }
        if open.len() > MOST_OPEN {
            let text = say(self.advice.lang, "more-open", &[("n", (open.len() - MOST_OPEN).into())]);
            self.line(1, &text);
        }
        if !g.no_rule.is_empty() {
            let text = say(self.advice.lang, "no-rule-on", &[("subjects", g.no_rule.join("; ").into())]);
            self.line(1, &text);
        }
    }

    /// What is not known: subjects without rules in one line, then the questions.
    fn unknown(&mut self, g: &Group) {
        if g.lines.is_empty() {
            let text = say(self.advice.lang, "unknown-none", &[]);
            self.line(1, &text);
        }
        let (asked, other): (Vec<&Line>, Vec<&Line>) = g.lines.iter().partition(|l| !l.needs.is_empty());
        for l in other {
            self.line(1, &format!("- {}", l.text));
        }
        if !asked.is_empty() {
            let text = say(self.advice.lang, "would-settle", &[]);
            self.line(1, &text);
        }
        for l in asked.iter().take(MOST_OPEN) {
            self.line(1, &format!("- {}", l.text));
        }
        if asked.len() > MOST_OPEN {
            let text = say(self.advice.lang, "more-questions", &[("n", (asked.len() - MOST_OPEN).into())]);
            self.line(1, &text);
        }
    }

    /// That steps are left out, and where help is found.
    fn withheld(&mut self, l: &Line) {
        self.text.push('\n');
        self.line(0, &format!("! {}", l.text));
        let due = l.due.as_ref().map(|d| d.text.clone());
        let numbers: Vec<String> = due.into_iter().chain(l.state_words.clone()).collect();
        if !numbers.is_empty() {
            self.line(1, &numbers.join(" · "));
        }
        for d in &l.details {
            self.line(1, d);
        }
        if !l.ask.is_empty() {
            let text = say(self.advice.lang, "tell-for-details", &[("questions", self.questions(&l.ask).into())]);
            self.line(1, &text);
        }
    }

    /// The Russian original under a translation that no person has reviewed.
    fn original(&mut self, original: Option<&String>) {
        if let Some(russian) = original {
            self.line(2, &original_words(russian));
        }
    }

    /// Why: the sentence where it is not the line's own, and where it stands.
    fn reason(&mut self, l: &Line, r: &Reason) {
        let cites = r.cites.iter().map(|c| c.text.as_str()).collect::<Vec<_>>().join("; ");
        if r.text == l.text {
            self.line(2, &format!("[{cites}]"));
        } else {
            self.line(2, &format!("{} [{cites}]", self.advice.lang.mark(&r.text, r.lang, r.original.is_some())));
            self.original(r.original.as_ref());
        }
        if let Some(note) = &r.note {
            self.line(2, note);
            self.original(r.note_original.as_ref());
        }
    }

    /// A line that says something: the sentence, its numbers with the words of its state, where it stands.
    fn told(&mut self, l: &Line) {
        let lang = self.advice.lang;
        let mut numbers: Vec<String> = Vec::new();
        numbers.extend(l.who.as_ref().map(|who| say(lang, "who", &[("who", who.as_str().into())])));
        numbers.extend(l.due.as_ref().map(|d| d.text.clone()).filter(|t| !t.is_empty()));
        numbers.extend(l.amount.as_ref().map(|a| say(lang, "amount", &[("sum", a.as_str().into())])));
        numbers.extend(l.until.clone());
        numbers.extend(l.fee.clone());
        match &l.value {
            Some(v) => {
                // Value and state stand on one line, so that neither is read without the other.
                let words = l.state_words.as_ref().map(|w| format!(" ({w})")).unwrap_or_default();
                self.line(
                    1,
                    &format!(
                        "- {}: {v}{words}",
                        self.advice.lang.mark(l.text.trim_end_matches(['.', '۔']), l.lang, l.original.is_some())
                    ),
                );
            }
            None => {
                self.line(1, &format!("- {}", self.advice.lang.mark(&l.text, l.lang, l.original.is_some())));
                numbers.extend(l.state_words.clone());
            }
        }
        self.original(l.original.as_ref());
        if !numbers.is_empty() {
            self.line(2, &numbers.join(" · "));
        }
        let warnings = l.warnings.iter().map(|w| format!("! {w}"));
        for d in l.details.iter().chain(&l.missed).cloned().chain(warnings) {
            self.line(2, &d);
        }
        for r in &l.because {
            self.reason(l, r);
        }
        if !l.ask.is_empty() {
            let text = say(lang, "tell-for-details", &[("questions", self.questions(&l.ask).into())]);
            self.line(2, &text);
        }
    }

    fn open(&mut self, l: &Line) {
        let words = l.state_words.clone().unwrap_or_default();
        match &l.value {
            Some(v) => self.line(
                1,
                &format!(
                    "- {}: {v}",
                    self.advice.lang.mark(l.text.trim_end_matches(['.', '۔']), l.lang, l.original.is_some())
                ),
            ),
            None => self.line(1, &format!("- {}", self.advice.lang.mark(&l.text, l.lang, l.original.is_some()))),
        }
        self.original(l.original.as_ref());
        // What is certain already has its reasons; an open sentence is its own.
        for r in l.because.iter().filter(|r| r.text != l.text) {
            self.reason(l, r);
        }
        // Warnings stand beside a day or sum; without one they warn of nothing.
        for w in l.warnings.iter().filter(|_| l.value.is_some()) {
            self.line(2, &format!("! {w}"));
        }
        self.line(2, &format!("{words} – {}", self.questions(&l.ask)));
    }

    fn questions(&self, ask: &[String]) -> String {
        let mut text = ask.iter().take(MOST_QUESTIONS).map(String::as_str).collect::<Vec<_>>().join(" ");
        if ask.len() > MOST_QUESTIONS {
            text.push(' ');
            text.push_str(&say(self.advice.lang, "and-more", &[("n", (ask.len() - MOST_QUESTIONS).into())]));
        }
        text
    }
}
