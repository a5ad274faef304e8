//! One question a page, or several short ones, until nothing is open or the person has enough; and all answers to be checked.

mod several;

use crate::answers::{Answers, Reply, one_page};
use crate::app::App;
use crate::body::Fields;
use crate::needs::PLAN;
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::In;
use crate::sheet;
use crate::widget::{Reader, Widget, WidgetKind, typed_date};
use askama::Template;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Currency, FactId, Laws, Type};
use sapar_words::told::{currency_here, destination};
use sapar_words::{Lang, asking, say, value};
use std::sync::Arc;

/// The name of the field that holds the reply to the question on the page.
const REPLY: &str = "v";
/// Names a question on the page.
const NOW: &str = "now";
/// After so many replies the plan is offered beside every further question.
const ENOUGH: usize = 2;

#[derive(Template)]
#[template(path = "ask.html")]
struct Ask {
    page: Page,
    /// All answers but those on the page, and what is asked here.
    hidden: Vec<(String, String)>,
    /// Several short questions stand on the page.
    several: bool,
    widgets: Vec<Widget>,
    /// What is wrong: where it stands, and the words.
    slips: Vec<(String, String)>,
    /// The plan may be shown.
    enough: bool,
    /// The page that shows it.
    to: &'static str,
    /// There is an earlier question.
    back: bool,
    /// Which questions these are, by number.
    numbered: String,
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
        currency_here(&self.app.engine.laws, &self.facts)
    }

    /// What to ask next: what the person expects first, then what settles most.
    ///
    /// # Errors
    /// The laws cannot be computed.
    pub fn next(&self, lang: Lang) -> Result<Option<FactId>, Problem> {
        let mut first = None;
        self.ranked(lang, &mut |fact| {
            first = Some(fact);
            false
        })?;
        Ok(first)
    }

    /// What to ask next on one page: one question, or several short ones as in the terminal.
    ///
    /// # Errors
    /// The laws cannot be computed.
    pub fn next_questions(&self, lang: Lang) -> Result<Vec<FactId>, Problem> {
        asking::next_questions(&self.app.engine.laws, |take| self.ranked(lang, take))
    }

    /// Gives questions in the order in which they are asked, until `take` wants no more.
    fn ranked(&self, lang: Lang, take: &mut dyn FnMut(FactId) -> bool) -> Result<(), Problem> {
        let laws = &self.app.engine.laws;
        let mut passed = self.answers.skipped();
        let first = self.answers.need.map(|n| n.first(laws)).unwrap_or_default();
        for fact in first {
            if self.answers.reply(fact).is_some() || passed.contains(&fact) {
                continue;
            }
            if !take(fact) {
                return Ok(());
            }
            passed.push(fact);
        }
        let topics = self.answers.topics(laws);
        let engine = &self.app.engine;
        let found = engine.questions(&self.facts, self.today, &topics, &passed, take);
        found.map_err(|e| Problem::fault(lang, &e))
    }
}

/// `POST /{lang}/ask`: takes the reply to the question on the page and asks the next one.
///
/// `now` names the questions on the page: one, whose reply is [`REPLY`], or several, whose replies stand among the answers.
///
/// `do` says what else a button may want: `back` to the question before, `unknown` for "I do not know", `again` for the same question
/// (in another language); `change` names a question to be asked again.
pub async fn answer(State(app): State<Arc<App>>, In(lang): In, body: Bytes) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let fields = Fields::read(&body);
    let mut answers = Answers::read(laws, &fields);
    let asked = one_page(fields.iter().filter(|(n, _)| *n == NOW).filter_map(|(_, v)| laws.fact(v)));
    if let Some(fact) = fields.get("change").and_then(|n| laws.fact(n)) {
        return ask(lang, &Heard::new(&app, answers), fact, None);
    }
    let wish = fields.get("do").unwrap_or_default();
    if asked.len() > 1 {
        return answer_several(lang, Heard::new(&app, answers), &asked, wish);
    }
    let now = asked.first().copied();
    match (wish, now) {
        ("back", _) => {
            let heard = Heard::new(&app, answers);
            // Back from the question on the page, which may have been answered before.
            let end = now.and_then(|n| heard.answers.position(n)).unwrap_or(heard.answers.replies.len());
            return back(lang, heard, end);
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
    go_on(lang, Heard::new(&app, answers))
}

/// The same for a page with several short questions, whose replies are among the answers already.
fn answer_several(lang: Lang, heard: Heard<'_>, asked: &[FactId], wish: &str) -> Result<Response, Problem> {
    match wish {
        "back" => {
            let places = asked.iter().filter_map(|f| heard.answers.position(*f));
            let end = places.min().unwrap_or(heard.answers.replies.len());
            back(lang, heard, end)
        }
        "again" => ask_several(lang, &heard, asked, false),
        _ if asked.iter().any(|f| heard.answers.reply(*f).is_none()) => ask_several(lang, &heard, asked, true),
        _ => go_on(lang, heard),
    }
}

/// The page before the reply of that number; where there is none, the next one.
fn back(lang: Lang, heard: Heard<'_>, end: usize) -> Result<Response, Problem> {
    let before = heard.answers.page_before(end);
    if before.is_empty() {
        return go_on(lang, heard);
    }
    ask_all(lang, heard, &before)
}

/// What follows from these answers.
fn go_on(lang: Lang, heard: Heard<'_>) -> Result<Response, Problem> {
    if heard.contradiction {
        return review(lang, heard, false);
    }
    let next = heard.next_questions(lang)?;
    ask_all(lang, heard, &next)
}

/// Asks these; where there are none, shows all answers.
fn ask_all(lang: Lang, heard: Heard<'_>, facts: &[FactId]) -> Result<Response, Problem> {
    match facts {
        [] => review(lang, heard, true),
        [fact] => ask(lang, &heard, *fact, None),
        several => ask_several(lang, &heard, several, false),
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
    let mut slips = Vec::new();
    if let Some((words, fields)) = slip {
        slips.push((sheet::anchor(&widget), words.clone()));
        widget.slip = Some(words);
        keep_typed(&mut widget, fields);
    }
    let mut hidden = heard.answers.fields(laws);
    hidden.push((NOW.to_owned(), f.name.clone()));
    let place = heard.answers.position(fact).unwrap_or(heard.answers.replies.len());
    let numbered = say(lang, "ask-number", &[("n", (place + 1).into())]);
    html(lang, &page(lang, heard, place, numbered, hidden, vec![widget], slips))
}

/// Asks several short questions; with `told`, those without an answer say so.
fn ask_several(lang: Lang, heard: &Heard<'_>, facts: &[FactId], told: bool) -> Result<Response, Problem> {
    let laws = &heard.app.engine.laws;
    let widgets = several::widgets(reader(heard, lang), &heard.answers, facts, told);
    let slips = sheet::summary(&widgets);
    // All answers are hidden here as well, so that each keeps its place; what is ticked comes after them and holds.
    let mut answers = heard.answers.clone();
    answers.asked_together(facts);
    let mut hidden = answers.fields(laws);
    hidden.extend(facts.iter().map(|f| (NOW.to_owned(), laws.facts[f.ix()].name.clone())));
    let place = facts.iter().filter_map(|f| heard.answers.position(*f)).min();
    let place = place.unwrap_or(heard.answers.replies.len());
    let numbers = [("first", (place + 1).into()), ("last", (place + facts.len()).into())];
    let numbered = say(lang, "ask-numbers", &numbers);
    html(lang, &page(lang, heard, place, numbered, hidden, widgets, slips))
}

/// The page for questions of which the first is the reply of that number.
fn page(
    lang: Lang,
    heard: &Heard<'_>,
    place: usize,
    numbered: String,
    hidden: Vec<(String, String)>,
    widgets: Vec<Widget>,
    slips: Vec<(String, String)>,
) -> Ask {
    Ask {
        page: Page::private(heard.app, lang, "portal-title"),
        hidden,
        several: widgets.len() > 1,
        widgets,
        slips,
        enough: heard.answers.replies.len() > ENOUGH,
        to: leads_to(heard).0,
        back: place > 0,
        numbered,
    }
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
