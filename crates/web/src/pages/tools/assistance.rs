//! Targeted social assistance: first whether one may ask for it, then how much it is, in the country whose laws decide it.
//!
//! Which questions are asked follows from the provisions of the subject, read anew with every set of laws.

use crate::answers::{Answers, Reply, field};
use crate::app::App;
use crate::body::Fields;
use crate::page::{Page, html};
use crate::pages::plan::{View, view};
use crate::problem::Problem;
use crate::router::In;
use crate::sheet::anchor;
use crate::widget::{Reader, Slip, Widget};
use askama::Template;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use sapar_law::answer::State as Sure;
use sapar_law::facts::Facts;
use sapar_law::model::{ConclusionId, Country, FactId, Head, Kind, Laws, TopicId};
use sapar_words::called::known_topic;
use sapar_words::{Lang, Question, advise, say, state_words};
use std::sync::Arc;

/// The subject, and the conclusion that tells whether one may ask.
const SUBJECT: &str = "social";
const OPEN: &str = "social_assistance_open";

#[derive(Template)]
#[template(path = "tools_assistance.html")]
struct Form {
    page: Page,
    slips: Vec<(String, String)>,
    first: Vec<Widget>,
    second: Vec<Widget>,
}

#[derive(Template)]
#[template(path = "tools_assistance_answer.html")]
struct Shown {
    page: Page,
    heading: String,
    state: Option<String>,
    hidden: Vec<(String, String)>,
    view: View,
}

/// What the laws hold on the subject.
struct Subject {
    country: Country,
    topic: TopicId,
    /// Whether one may ask.
    open: ConclusionId,
    /// The questions that decide it.
    first: Vec<FactId>,
    /// The others.
    second: Vec<FactId>,
}

/// Found by its names; `None` where the laws do not hold the subject.
fn subject(laws: &Laws) -> Option<Subject> {
    let topic = known_topic(laws, SUBJECT)?;
    let open = laws.conclusion(OPEN)?;
    let mut deciding = laws.provisions.iter().filter(|p| matches!(p.head, Head::Decides(c, _) if c == open));
    let country = deciding.find_map(|p| laws.packs[p.pack.ix()].country)?;
    let fixed = laws.fact("destination");
    let own = || {
        laws.provisions
            .iter()
            .filter(|p| p.topic == topic && laws.packs[p.pack.ix()].country == Some(country))
    };
    let facts = |p: &sapar_law::model::Provision, all: &mut Vec<FactId>| {
        for (_, e) in p.expressions() {
            laws.walk(e, &mut |k| {
                if let Kind::Fact(f) = k
                    && Some(*f) != fixed
                    && !all.contains(f)
                {
                    all.push(*f);
                }
            });
        }
    };
    let (mut first, mut all) = (Vec::new(), Vec::new());
    own()
        .filter(|p| matches!(p.head, Head::Decides(c, _) if c == open))
        .for_each(|p| facts(p, &mut first));
    own().for_each(|p| facts(p, &mut all));
    all.retain(|f| !first.contains(f));
    // In the order in which the laws declare them, which is that of a conversation.
    first.sort();
    all.sort();
    Some(Subject {
        country,
        topic,
        open,
        first,
        second: all,
    })
}

fn form(app: &App, lang: Lang, told: &Answers, slips: &[(FactId, String)]) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let Subject { country, first, second, .. } = subject(laws).ok_or_else(|| Problem::not_found(lang))?;
    let reader = Reader {
        laws,
        lang,
        currency: laws.currency_of(country),
    };
    let widgets = |list: Vec<FactId>| -> Vec<Widget> {
        let widget = |id: FactId| {
            let fact = &laws.facts[id.ix()];
            let before = match told.reply(id) {
                Some(Reply::Told(text)) => Some(text.as_str()),
                _ => None,
            };
            let mut w = reader.widget(fact, &field(fact), before, false);
            w.slip = slips.iter().find(|(f, _)| *f == id).map(|(_, s)| s.clone());
            w
        };
        list.into_iter().map(widget).collect()
    };
    let (first, second) = (widgets(first), widgets(second));
    let summary = first.iter().chain(&second).filter_map(|w| Some((anchor(w), w.slip.clone()?))).collect();
    html(
        lang,
        &Form {
            page: Page::private(app, lang, "portal-title"),
            slips: summary,
            first,
            second,
        },
    )
}

/// `GET /{lang}/tools/assistance`
pub async fn ask(State(app): State<Arc<App>>, In(lang): In) -> Result<Response, Problem> {
    form(&app, lang, &Answers::default(), &[])
}

/// `POST /{lang}/tools/assistance`
pub async fn answer(State(app): State<Arc<App>>, In(lang): In, body: Bytes) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let fields = Fields::read(&body);
    // What the form or the answer page carries, in the words of the law language or as a person typed it.
    let Subject {
        country,
        topic,
        open,
        first,
        second,
    } = subject(laws).ok_or_else(|| Problem::not_found(lang))?;
    let reader = Reader {
        laws,
        lang,
        currency: laws.currency_of(country),
    };
    let (mut told, mut slips) = (Answers::default(), Vec::new());
    let carried = fields.get("carried").is_some();
    for id in first.into_iter().chain(second) {
        let fact = &laws.facts[id.ix()];
        let name = field(fact);
        if carried {
            if let Some(text) = fields.text(&name) {
                told.put(id, Reply::Told(text.to_owned()));
            }
            continue;
        }
        match reader.read(fact, &name, &fields) {
            Ok(text) => told.put(id, Reply::Told(text)),
            Err(Slip::Empty) => {}
            Err(slip) => {
                if let Some(typed) = fields.text(&name) {
                    told.put(id, Reply::Told(typed.to_owned()));
                }
                slips.push((id, slip.words(lang)));
            }
        }
    }
    if !slips.is_empty() || fields.get("do") == Some("change") {
        return form(&app, lang, &told, &slips);
    }
    let mut facts: Facts = told.heard(laws).facts;
    if let Some(destination) = laws.fact("destination") {
        facts.set_stored(destination, i64::from(country.0));
    }
    let today = (app.clock)(Some(country));
    if facts.check(laws, today).is_err() {
        // Which of the answers is wrong cannot be told: the first of them leads to all.
        let first = told.replies.first().map(|(f, _)| *f);
        let words = say(lang, "slip-contradiction", &[]);
        return form(&app, lang, &told, &first.map(|f| (f, words)).into_iter().collect::<Vec<_>>());
    }
    let answer = app.engine.answer(&facts, today).map_err(|e| Problem::fault(lang, &e))?;
    let decided = answer.conclusions.iter().find(|c| c.id == open);
    let heading = match decided.and_then(|c| c.value) {
        Some(0) => "tools-help-no",
        Some(_) => "tools-help-yes",
        None => "tools-help-unknown",
    };
    let state = decided.map_or(Sure::Unknown, |c| c.state);
    let advice = advise(&Question {
        laws,
        answer: &answer,
        facts: &facts,
        topics: &[topic],
        today,
        lang,
    });
    let mut shown = view(advice, true, true, |_, _| true);
    shown.sections.retain(|s| !s.lines.is_empty() || !s.partly.is_empty() || !s.open.is_empty());
    // Every section says which subjects have no rule; on a page about one subject that says nothing.
    shown.sections.iter_mut().for_each(|s| s.notes.clear());
    html(
        lang,
        &Shown {
            page: Page::private(&app, lang, "portal-title"),
            heading: say(lang, heading, &[]),
            state: state_words(lang, state).filter(|_| decided.is_some_and(|c| c.value.is_some())),
            hidden: told.fields(laws),
            view: shown,
        },
    )
}
