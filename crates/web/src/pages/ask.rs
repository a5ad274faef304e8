//! One question a page, until nothing is open or the person has enough; and all answers to be checked.

use crate::answers::{Answers, Reply, destination};
use crate::app::App;
use crate::body::Fields;
use crate::needs::PLAN;
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::In;
use crate::widget::{Reader, Widget, WidgetKind, typed_date};
use askama::Template;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Currency, FactId, Laws, Type};
use sapar_words::{Lang, say, value};
use std::sync::Arc;

/// The name of the field that holds the reply to the question on the page.
const REPLY: &str = "v";
/// After so many replies the plan is offered beside every further question.
const ENOUGH: usize = 2;

#[derive(Template)]
#[template(path = "ask.html")]
struct Ask {
    page: Page,
    /// All answers so far.
    hidden: Vec<(String, String)>,
    /// The fact that is asked.
    now: String,
    widget: Widget,
    /// The plan may be shown.
    enough: bool,
    /// The page that shows it.
    to: &'static str,
    /// There is an earlier question.
    back: bool,
    /// How many questions were answered.
    answered: String,
}

#[derive(Template)]
#[template(path = "check.html")]
struct Check {
    page: Page,
    hidden: Vec<(String, String)>,
    rows: Vec<Row>,
    /// No question is open.
    settled: bool,
    contradiction: bool,
    /// The page that shows what follows, and the words on its button.
    to: &'static str,
    show: &'static str,
}

/// Where the answers lead.
fn leads_to(heard: &Heard<'_>) -> (&'static str, &'static str) {
    heard.answers.need.map_or(PLAN, |n| n.leads_to())
}

/// One answer on the page on which all are checked.
struct Row {
    fact: String,
    question: String,
    reply: String,
}

/// What the person's answers amount to.
pub struct Heard<'a> {
    /// The portal.
    pub app: &'a App,
    /// The answers.
    pub answers: Answers,
    /// The facts that were told.
    pub facts: Facts,
    /// Today in the country.
    pub today: Day,
    /// The answers do not go together.
    pub contradiction: bool,
}

impl<'a> Heard<'a> {
    /// Reads and checks all answers; those that cannot be read are forgotten and so asked again.
    pub fn new(app: &'a App, mut answers: Answers) -> Heard<'a> {
        let laws = &app.engine.laws;
        let heard = answers.heard(laws);
        answers.replies.retain(|(f, _)| !heard.lost.contains(f));
        let today = (app.clock)(destination(laws, &heard.facts));
        let contradiction = heard.facts.check(laws, today).is_err();
        Heard {
            app,
            answers,
            facts: heard.facts,
            today,
            contradiction,
        }
    }

    /// The currency of the country the question is about.
    pub fn currency(&self) -> Option<Currency> {
        let laws = &self.app.engine.laws;
        destination(laws, &self.facts).and_then(|d| laws.currency_of(d))
    }

    /// What to ask next: what the person expects first, then what settles most.
    ///
    /// # Errors
    /// The laws cannot be computed.
    pub fn next(&self, lang: Lang) -> Result<Option<FactId>, Problem> {
        let laws = &self.app.engine.laws;
        let topics = self.answers.topics(laws);
        let first = self.answers.need.map(|n| n.first(laws)).unwrap_or_default();
        let open = first.into_iter().find(|f| self.answers.reply(*f).is_none());
        if let Some(fact) = open {
            return Ok(Some(fact));
        }
        self.app
            .engine
            .next_question(&self.facts, self.today, &topics, &self.answers.skipped())
            .map_err(|e| Problem::fault(lang, &e))
    }
}

/// `POST /{lang}/ask`: takes the reply to the question on the page and asks the next one.
///
/// `do` says what else a button may want: `back` to the question before, `unknown` for "I do not know", `again` for the same question
/// (in another language); `change` names a question to be asked again.
pub async fn answer(State(app): State<Arc<App>>, In(lang): In, body: Bytes) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let fields = Fields::read(&body);
    let mut answers = Answers::read(laws, &fields);
    let now = fields.get("now").and_then(|n| laws.fact(n));
    let wish = fields.get("do").unwrap_or_default();
    if let Some(fact) = fields.get("change").and_then(|n| laws.fact(n)) {
        return ask(lang, &Heard::new(&app, answers), fact, None);
    }
    match (wish, now) {
        ("back", _) => {
            // Back from the question on the page, which may have been answered before.
            let before = match now.and_then(|n| answers.replies.iter().position(|(f, _)| *f == n)) {
                Some(i) => i.checked_sub(1).and_then(|i| answers.replies.get(i)),
                None => answers.replies.last(),
            };
            if let Some((fact, _)) = before.cloned() {
                return ask(lang, &Heard::new(&app, answers), fact, None);
            }
        }
        ("unknown", Some(fact)) => answers.put(fact, Reply::Unknown),
        ("again", Some(fact)) => return ask(lang, &Heard::new(&app, answers), fact, None),
        (_, Some(fact)) => {
            let heard = Heard::new(&app, answers);
            let reader = reader(&heard, lang);
            match reader.read(&laws.facts[fact.ix()], REPLY, &fields) {
                Ok(text) => {
                    answers = heard.answers;
                    answers.put(fact, Reply::Told(text));
                }
                Err(slip) => return ask(lang, &heard, fact, Some((slip.words(lang), &fields))),
            }
        }
        (_, None) => {}
    }
    let heard = Heard::new(&app, answers);
    if heard.contradiction {
        return review(lang, heard, false);
    }
    match heard.next(lang)? {
        Some(fact) => ask(lang, &heard, fact, None),
        None => review(lang, heard, true),
    }
}

/// `POST /{lang}/check`: all answers, each of which can be changed.
pub async fn check(State(app): State<Arc<App>>, In(lang): In, body: Bytes) -> Result<Response, Problem> {
    let answers = Answers::read(&app.engine.laws, &Fields::read(&body));
    let heard = Heard::new(&app, answers);
    let settled = !heard.contradiction && heard.next(lang)?.is_none();
    review(lang, heard, settled)
}

fn reader<'a>(heard: &'a Heard<'_>, lang: Lang) -> Reader<'a> {
    Reader {
        laws: &heard.app.engine.laws,
        lang,
        currency: heard.currency(),
    }
}

/// Asks; `slip` is what was wrong with a reply, and the fields as they were filled in.
fn ask(lang: Lang, heard: &Heard<'_>, fact: FactId, slip: Option<(String, &Fields)>) -> Result<Response, Problem> {
    let laws = &heard.app.engine.laws;
    let f = &laws.facts[fact.ix()];
    let told = match heard.answers.reply(fact) {
        Some(Reply::Told(text)) => Some(text.as_str()),
        _ => None,
    };
    let mut widget = reader(heard, lang).widget(f, REPLY, told, true);
    if let Some((words, fields)) = slip {
        widget.slip = Some(words);
        keep_typed(&mut widget, fields);
    }
    let before = heard.answers.replies.iter().position(|(f, _)| *f == fact);
    html(
        lang,
        &Ask {
            page: Page::private(heard.app, lang, "portal-title"),
            hidden: heard.answers.fields(laws),
            now: f.name.clone(),
            widget,
            enough: heard.answers.replies.len() > ENOUGH,
            to: leads_to(heard).0,
            back: before.map_or(!heard.answers.replies.is_empty(), |i| i > 0),
            answered: say(lang, "ask-number", &[("n", (before.unwrap_or(heard.answers.replies.len()) + 1).into())]),
        },
    )
}

/// What was typed stands in the field beside what is wrong with it.
pub fn keep_typed(widget: &mut Widget, fields: &Fields) {
    match &mut widget.kind {
        WidgetKind::Date(parts) => *parts = typed_date(fields, &widget.name),
        WidgetKind::Number { value, .. } => *value = fields.get(&widget.name).unwrap_or_default().to_owned(),
        WidgetKind::Stays(rows) => {
            for (i, row) in rows.iter_mut().enumerate() {
                let n = i + 1;
                *row = [
                    typed_date(fields, &format!("{}-{n}-from", widget.name)),
                    typed_date(fields, &format!("{}-{n}-to", widget.name)),
                ];
            }
        }
        WidgetKind::Choice(_) | WidgetKind::Select(_) => {}
    }
}

fn review(lang: Lang, heard: Heard<'_>, settled: bool) -> Result<Response, Problem> {
    let laws = &heard.app.engine.laws;
    let rows = heard.answers.replies.iter().map(|(fact, reply)| Row {
        fact: laws.facts[fact.ix()].name.clone(),
        question: lang.of(&laws.facts[fact.ix()].question).to_owned(),
        reply: match reply {
            Reply::Told(_) => told_words(laws, lang, &heard, *fact),
            Reply::Unknown => say(lang, "do-not-know", &[]),
        },
    });
    let page = Check {
        page: Page::private(heard.app, lang, "portal-title"),
        hidden: heard.answers.fields(laws),
        rows: rows.collect(),
        settled,
        contradiction: heard.contradiction,
        to: leads_to(&heard).0,
        show: leads_to(&heard).1,
    };
    html(lang, &page)
}

/// A reply in words.
fn told_words(laws: &Laws, lang: Lang, heard: &Heard<'_>, fact: FactId) -> String {
    let f = &laws.facts[fact.ix()];
    if f.ty == Type::Stays {
        let Some(stays) = heard.facts.stays() else { return String::new() };
        let list = stays.list().iter().map(|(from, to)| sapar_words::stay(lang, *from, *to));
        return list.collect::<Vec<_>>().join("; ");
    }
    let ty = match f.ty {
        Type::Money(None) => Type::Money(heard.currency()),
        ty => ty,
    };
    heard.facts.get(laws, fact).map_or_else(String::new, |v| value(laws, lang, ty, v))
}
