//! What the law asks and gives for these answers, as a page, a file, a calendar, and data.

use crate::answers::Answers;
use crate::app::App;
use crate::assets;
use crate::body::Fields;
use crate::page::{Page, html};
use crate::pages::ask::Heard;
use crate::problem::Problem;
use crate::router::In;
use askama::Template;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use sapar_law::answer::{Answer, State as Sure};
use sapar_words::{Advice, Group, GroupKind, Lang, Line, Question, advise, is_sensitive, say};
use std::sync::Arc;

/// Most open lines that are told one by one under a heading; the rest is counted.
const MOST_OPEN: usize = 5;
/// Most questions that are named with an open line.
const MOST_QUESTIONS: usize = 2;

#[derive(Template)]
#[template(path = "plan.html")]
struct Plan {
    page: Page,
    hidden: Vec<(String, String)>,
    view: View,
}

#[derive(Template)]
#[template(path = "saved.html")]
struct Saved {
    page: Page,
    view: View,
    style: &'static str,
    /// Neutral, and the day.
    day: String,
}

/// The advice as the page shows it.
pub struct View {
    /// The advice; its lines are in the sections.
    pub advice: Advice,
    /// Headings with something under them.
    pub sections: Vec<Section>,
    /// The facts that were told may be shown.
    pub told: bool,
    /// Lines lead to the pages of their provisions; a saved file leads nowhere.
    pub linked: bool,
}

/// A heading.
pub struct Section {
    /// `stay`, `duties`, …
    pub word: &'static str,
    /// Its words.
    pub title: String,
    /// What is known, by date.
    pub lines: Vec<Line>,
    /// What is certain only in part.
    pub partly: Vec<Line>,
    /// What waits for answers.
    pub open: Vec<Line>,
    /// How many more wait.
    pub more: Option<String>,
    /// What is said if nothing is known; and subjects without rules.
    pub notes: Vec<String>,
}

impl Section {
    /// The questions of an open line, few and then counted.
    pub fn questions(&self, lang: &Lang, line: &Line) -> String {
        let mut text = line.ask.iter().take(MOST_QUESTIONS).map(String::as_str).collect::<Vec<_>>().join(" ");
        if line.ask.len() > MOST_QUESTIONS {
            text.push(' ');
            text.push_str(&say(*lang, "and-more", &[("n", (line.ask.len() - MOST_QUESTIONS).into())]));
        }
        text
    }
}

/// Asks the engine.
fn ask(heard: &Heard<'_>, lang: Lang) -> Result<Answer, Problem> {
    heard.app.engine.answer(&heard.facts, heard.today).map_err(|e| Problem::fault(lang, &e))
}

fn advice(heard: &Heard<'_>, answer: &Answer, lang: Lang) -> Advice {
    let laws = &heard.app.engine.laws;
    let topics = heard.answers.topics(laws);
    advise(&Question {
        laws,
        answer,
        facts: &heard.facts,
        topics: &topics,
        today: heard.today,
        lang,
    })
}

/// The sections of an advice; `keep` says which lines may be shown.
pub fn view(mut advice: Advice, told: bool, linked: bool, keep: impl Fn(GroupKind, &Line) -> bool) -> View {
    let lang = advice.lang;
    let sections = std::mem::take(&mut advice.groups).into_iter().map(|g| section(g, lang, &keep)).collect();
    View {
        advice,
        sections,
        told,
        linked,
    }
}

fn section(g: Group, lang: Lang, keep: &impl Fn(GroupKind, &Line) -> bool) -> Section {
    let mut notes: Vec<String> = g.empty.into_iter().collect();
    if !g.no_rule.is_empty() {
        notes.push(say(lang, "no-rule-on", &[("subjects", g.no_rule.join("; ").into())]));
    }
    if g.kind == GroupKind::Unknown && g.lines.is_empty() {
        notes.push(say(lang, "unknown-none", &[]));
    }
    let lines = together(g.lines.into_iter().filter(|l| keep(g.kind, l)).collect()).into_iter();
    let (open, lines): (Vec<Line>, Vec<Line>) = if g.kind == GroupKind::Unknown {
        lines.partition(|l| !l.needs.is_empty())
    } else {
        lines.partition(|l| l.state == Sure::Unknown)
    };
    // What is certain in part is never left out for brevity.
    let (partly, mut open): (Vec<Line>, Vec<Line>) = open.into_iter().partition(|l| l.value.is_some());
    let rest = open.len().saturating_sub(MOST_OPEN);
    open.truncate(MOST_OPEN);
    let counted = if g.kind == GroupKind::Unknown { "more-questions" } else { "more-open" };
    Section {
        word: g.kind.word(),
        title: g.title,
        lines,
        partly,
        open,
        more: (rest > 0).then(|| say(lang, counted, &[("n", rest.into())])),
        notes,
    }
}

/// Lines that say the same word for word become one: of duties that are withheld only the safeguard's sentence is left, and one such
/// sentence with the earliest day says as much as four.
fn together(lines: Vec<Line>) -> Vec<Line> {
    let mut kept: Vec<Line> = Vec::new();
    for l in lines {
        let Some(same) = kept.iter_mut().find(|k| k.withheld && l.withheld && k.text == l.text) else {
            kept.push(l);
            continue;
        };
        let day = |l: &Line| l.due.as_ref().and_then(|d| d.day).map_or(i32::MAX, |d| d.0);
        if day(&l) < day(same) {
            same.due.clone_from(&l.due);
        }
    }
    kept
}

/// `POST /{lang}/plan`
pub async fn page(State(app): State<Arc<App>>, In(lang): In, body: Bytes) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let heard = Heard::new(&app, Answers::read(laws, &Fields::read(&body)));
    let answer = ask(&heard, lang)?;
    let advice = advice(&heard, &answer, lang);
    html(
        lang,
        &Plan {
            page: Page::private(&app, lang, "portal-title"),
            hidden: heard.answers.fields(laws),
            view: view(advice, true, true, |_, _| true),
        },
    )
}

/// `POST /{lang}/plan/save`: one file with a neutral title.
///
/// Without `with-answers` it leaves out what was told; without `with-late` everything about lateness, bans, fear and exploitation:
/// phones are searched at borders.
pub async fn save(State(app): State<Arc<App>>, In(lang): In, body: Bytes) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let fields = Fields::read(&body);
    let (with_answers, with_late) = (fields.ticked("with-answers"), fields.ticked("with-late"));
    let heard = Heard::new(&app, Answers::read(laws, &fields));
    let answer = ask(&heard, lang)?;
    let mut advice = advice(&heard, &answer, lang);
    if !with_late {
        // What follows from being late belongs to what is left out, also where it stands beside a duty.
        advice.groups.iter_mut().flat_map(|g| &mut g.lines).for_each(|l| l.missed.clear());
    }
    let day = sapar_words::date(lang, heard.today);
    let saved = Saved {
        page: Page::private(&app, lang, "portal-title"),
        view: view(advice, with_answers, false, |kind, l| with_late || !is_sensitive(laws, kind, l)),
        style: assets::style_text(),
        day,
    };
    let response = html(lang, &saved)?;
    Ok(attached(response, "notes.html"))
}

/// `POST /{lang}/plan/calendar`: the dated duties as a calendar.
pub async fn calendar(State(app): State<Arc<App>>, In(lang): In, body: Bytes) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let fields = Fields::read(&body);
    let with_late = fields.ticked("with-late");
    let heard = Heard::new(&app, Answers::read(laws, &fields));
    let answer = ask(&heard, lang)?;
    let mut advice = advice(&heard, &answer, lang);
    for g in &mut advice.groups {
        let kind = g.kind;
        g.lines.retain(|l| with_late || !is_sensitive(laws, kind, l));
    }
    let Some(calendar) = sapar_words::ics(&advice) else {
        // A calendar without an event is none: the sentence that says so comes in its place.
        return Ok(attached(say(lang, "calendar-empty", &[]).into_response(), "dates.txt"));
    };
    let mut response = calendar.into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    Ok(attached(response, "dates.ics"))
}

/// `POST /{lang}/plan/json`: the answer as data, as `sapar advise --json` gives it.
pub async fn json(State(app): State<Arc<App>>, In(lang): In, body: Bytes) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let heard = Heard::new(&app, Answers::read(laws, &Fields::read(&body)));
    let answer = ask(&heard, lang)?;
    let topics = heard.answers.topics(laws);
    let question = Question {
        laws,
        answer: &answer,
        facts: &heard.facts,
        topics: &topics,
        today: heard.today,
        lang,
    };
    let next = heard.next(lang)?;
    let mut response = format!("{:#}\n", sapar_words::json::document(&question, next)).into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(attached(response, "notes.json"))
}

/// As a file of that name, kept by nobody on the way.
pub fn attached(mut response: Response, name: &str) -> Response {
    if let Ok(v) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, v);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
