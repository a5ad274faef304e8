//! Several questions on one page: what was filled in, what is wrong with it, and the fields.
//!
//! Beside every question that is shown a hidden field `on` names its fact, so that an empty field is told from a question that was not
//! asked. An answer that stands in a visible field does not travel in a hidden one as well.

use crate::answers::{Answers, Reply};
use crate::body::Fields;
use crate::pages::ask::keep_typed;
use crate::widget::{Choice, Reader, Slip, Widget, WidgetKind};
use sapar_law::model::{FactId, Laws};
use sapar_words::told::currency_here;
use sapar_words::{Lang, say};

/// Names the questions that were shown.
const ON: &str = "on";
/// The most questions that are taken from one page.
const MOST: usize = 40;

/// A list with more members than this is folded into one line.
const LONG: usize = 4;

/// A question whose answer cannot be read, with the words for it.
pub type Slipped = (FactId, String);

/// The name of the field of a fact.
pub fn field(name: &str) -> String {
    format!("q-{name}")
}

fn reader<'a>(laws: &'a Laws, lang: Lang, answers: &Answers) -> Reader<'a> {
    let facts = answers.heard(laws).facts;
    Reader {
        laws,
        lang,
        currency: currency_here(laws, &facts),
    }
}

/// The questions that were shown, in their order.
pub fn shown(laws: &Laws, fields: &Fields) -> Vec<FactId> {
    let mut all: Vec<FactId> = Vec::new();
    for (_, name) in fields.iter().filter(|(n, _)| *n == ON).take(MOST) {
        if let Some(fact) = laws.fact(name)
            && !all.contains(&fact)
        {
            all.push(fact);
        }
    }
    all
}

/// Takes what was filled in into the answers. An empty field takes its earlier answer back.
pub fn take(laws: &Laws, lang: Lang, fields: &Fields, answers: &mut Answers) -> Vec<Slipped> {
    let mut slips = Vec::new();
    for fact in shown(laws, fields) {
        let f = &laws.facts[fact.ix()];
        match reader(laws, lang, answers).read(f, &field(&f.name), fields) {
            Ok(text) => answers.put(fact, Reply::Told(text)),
            Err(slip) => {
                answers.replies.retain(|(f, _)| *f != fact);
                if slip != Slip::Empty {
                    slips.push((fact, slip.words(lang)));
                }
            }
        }
    }
    slips
}

/// The fields of these questions. `typed` keeps what was filled in where it could not be read.
pub fn widgets(laws: &Laws, lang: Lang, answers: &Answers, facts: &[FactId], slips: &[Slipped], typed: &Fields) -> Vec<Widget> {
    let reader = reader(laws, lang, answers);
    let make = |fact: &FactId| {
        let f = &laws.facts[fact.ix()];
        let told = match answers.reply(*fact) {
            Some(Reply::Told(text)) => Some(text.as_str()),
            _ => None,
        };
        let mut widget = reader.widget(f, &field(&f.name), told, false);
        if let WidgetKind::Choice(list) = &mut widget.kind {
            if list.len() > LONG {
                // Beside other questions a long list is folded away; its first line is "please choose".
                widget.kind = WidgetKind::Select(vec![(String::new(), std::mem::take(list))]);
            } else {
                list.push(Choice {
                    value: String::new(),
                    text: say(lang, "do-not-know", &[]),
                    chosen: told.is_none(),
                });
            }
        }
        if let Some((_, words)) = slips.iter().find(|(f, _)| f == fact) {
            widget.slip = Some(words.clone());
            keep_typed(&mut widget, typed);
        }
        widget
    };
    facts.iter().map(make).collect()
}

/// The hidden fields: the questions that stand on the page, and every answer that does not.
pub fn hidden(laws: &Laws, answers: &Answers, facts: &[FactId]) -> Vec<(String, String)> {
    let mut rest = answers.clone();
    rest.replies.retain(|(f, _)| !facts.contains(f));
    let mut all = rest.fields(laws);
    all.extend(facts.iter().map(|f| (ON.to_owned(), laws.facts[f.ix()].name.clone())));
    all
}

/// Where the link of an error summary leads.
pub fn anchor(widget: &Widget) -> String {
    let part = match widget.kind {
        WidgetKind::Choice(_) => "-1",
        WidgetKind::Date(_) => "-d",
        WidgetKind::Stays(_) => "-1-from-d",
        WidgetKind::Select(_) | WidgetKind::Number { .. } => "",
    };
    format!("{}{part}", widget.name)
}

/// What is wrong on a page with several questions: where it stands, and the words.
pub fn summary(widgets: &[Widget]) -> Vec<(String, String)> {
    let slips = widgets.iter().filter_map(|w| Some((w, w.slip.as_ref()?)));
    let told = |question: &str, slip: &str| {
        // Behind a question mark no colon is needed.
        let colon = if question.ends_with(['?', '؟']) { "" } else { ":" };
        format!("{question}{colon} {slip}")
    };
    slips.map(|(w, slip)| (anchor(w), told(&w.label.question, slip))).collect()
}
