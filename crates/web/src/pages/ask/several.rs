//! Several short questions on one page: each a group of its own, answered with yes, no or "I do not know", sent with one button.
//!
//! Which questions share a page is decided as in the conversation of the terminal ([`sapar_words::asking`]). Their fields bear the names of the hidden fields, so that
//! every button of the page, also "enough" and another language, takes what is ticked.

use crate::answers::{Answers, NOT_KNOWN, Reply, field};
use crate::widget::{Choice, Reader, Slip, Widget, WidgetKind};
use sapar_law::model::FactId;
use sapar_words::say;

/// The fields of these questions, with what was ticked; with `told`, those without an answer say so.
pub fn widgets(reader: Reader<'_>, answers: &Answers, asked: &[FactId], told: bool) -> Vec<Widget> {
    let widget = |fact: &FactId| {
        let f = &reader.laws.facts[fact.ix()];
        let reply = answers.reply(*fact);
        let ticked = match reply {
            Some(Reply::Told(text)) => Some(text.as_str()),
            _ => None,
        };
        let mut widget = reader.widget(f, &field(f), ticked, false);
        if let WidgetKind::Choice(list) = &mut widget.kind {
            list.push(Choice {
                value: NOT_KNOWN.to_owned(),
                text: say(reader.lang, "do-not-know", &[]),
                chosen: reply == Some(&Reply::Unknown),
            });
        }
        if told && reply.is_none() {
            widget.slip = Some(Slip::Choice.words(reader.lang));
        }
        widget
    };
    asked.iter().map(widget).collect()
}
