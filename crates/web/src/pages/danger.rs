//! "I am in danger" and "I want to complain": no question comes first.
//!
//! What is said for everybody is general advice for safety. What the law of a country says comes from the law engine, with its state and
//! citation, once the person has chosen the country.

use crate::app::App;
use crate::page::{Page, html};
use crate::pages::help::{INDEPENDENT, URGENT};
use crate::problem::Problem;
use crate::router::In;
use crate::speak;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use sapar_law::answer::{Answer, State as Sure};
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Country, Head, Party, ProvisionId};
use sapar_law::syntax::NormKind;
use sapar_words::called::{known_topic, known_topics};
use sapar_words::{Citation, GroupKind, Lang, Line, Question, advise, citations_on, country, say, state_words};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "danger.html")]
struct Danger {
    page: Page,
    place: Place,
    laws: Vec<Part>,
}

#[derive(Template)]
#[template(path = "complain.html")]
struct Complain {
    page: Page,
    place: Place,
    /// Forums that tell nobody of the person, as far as the laws hold.
    quiet: Vec<Forum>,
    /// Forums that tell the police, the employer or the home state.
    telling: Vec<Forum>,
    /// What an authority must do with a complaint.
    then: Vec<Forum>,
    safeguard: Option<String>,
    /// The country was chosen, and no rule on claims is held.
    uncovered: bool,
}

/// The country that was chosen, and those that can be.
struct Place {
    /// Code and name.
    chosen: Option<(String, String)>,
    countries: Vec<(String, String)>,
}

impl Place {
    fn read(app: &App, lang: Lang, query: Option<String>) -> Place {
        let laws = &app.engine.laws;
        let query = query.unwrap_or_default();
        let wanted = form_urlencoded::parse(query.as_bytes()).find(|(n, _)| n == "country");
        let countries = speak::held(laws, lang);
        let chosen = wanted.and_then(|(_, code)| countries.iter().find(|(c, _)| *c == code).cloned());
        Place { chosen, countries }
    }

    fn country(&self) -> Option<Country> {
        self.chosen.as_ref().and_then(|(code, _)| Country::parse(code))
    }

    /// The address of a page with this country.
    fn address(&self, path: &str) -> String {
        match &self.chosen {
            Some((code, _)) => format!("{path}?country={code}"),
            None => path.to_owned(),
        }
    }

    /// The directory without offices of any state.
    fn help(&self, page: &Page, topic: &str) -> String {
        let country = self.chosen.as_ref().map_or_else(String::new, |(code, _)| format!("country={code}&"));
        page.to(&format!("/help?{country}topic={topic}&only={INDEPENDENT}"))
    }
}

/// What the law of the country says on a topic.
struct Part {
    title: String,
    /// What is known for these facts.
    lines: Vec<Line>,
    /// What depends on more.
    open: Vec<Line>,
    /// No rule is held, or not all.
    uncovered: Option<String>,
    /// Lines lead to their provisions.
    linked: bool,
}

/// Where a complaint can go.
struct Forum {
    text: String,
    original: Option<String>,
    place: Option<String>,
    exposes: Vec<String>,
    state: Option<String>,
    /// It depends on more than the country.
    depends: bool,
    cites: Vec<Citation>,
    name: String,
}

/// `GET /{lang}/danger`
pub async fn danger(State(app): State<Arc<App>>, In(lang): In, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let place = Place::read(&app, lang, query);
    let mut laws = Vec::new();
    if let Some((code, _)) = &place.chosen {
        // Nothing is known of the person but what brings somebody to this page.
        let cases: [(&str, &[(&str, &str)]); 2] = [
            ("trafficking", &[("trafficking_signs", "yes"), ("documents_held", "yes")]),
            ("refugees", &[("fear_of_return", "yes"), ("purpose", "asylum")]),
        ];
        for (topic, given) in cases {
            laws.extend(part(&app, lang, code, topic, given)?);
        }
    }
    let page = Page::open(&app, lang, "portal-title", &place.address("/danger"));
    html(lang, &Danger { page, place, laws })
}

/// The facts that are told, as far as the laws know such facts.
fn facts(app: &App, code: &str, given: &[(&str, &str)]) -> Facts {
    let laws = &app.engine.laws;
    let mut facts = Facts::new(laws);
    for (name, value) in [("destination", code)].iter().chain(given) {
        // Laws of another folder may lack a fact; then what depends on it stays open.
        let _ = facts.set(laws, name, value);
    }
    facts
}

fn part(app: &App, lang: Lang, code: &str, topic: &str, given: &[(&str, &str)]) -> Result<Option<Part>, Problem> {
    let laws = &app.engine.laws;
    let Some(topic) = known_topic(laws, topic) else { return Ok(None) };
    let facts = facts(app, code, given);
    let today = (app.clock)(Country::parse(code));
    let answer = app.engine.answer(&facts, today).map_err(|e| Problem::fault(lang, &e))?;
    let advice = advise(&Question {
        laws,
        answer: &answer,
        facts: &facts,
        topics: &[topic],
        today,
        lang,
    });
    let uncovered = match answer.topics.iter().find(|t| t.id == topic) {
        Some(t) if t.covered => None,
        _ => Some(say(lang, "danger-law-uncovered", &[("country", country_name(app, lang, code).into())])),
    };
    let groups = advice.groups.into_iter().filter(|g| {
        matches!(
            g.kind,
            GroupKind::Stay | GroupKind::Duties | GroupKind::Rights | GroupKind::Consequences | GroupKind::Contest
        )
    });
    let (lines, open): (Vec<Line>, Vec<Line>) = groups.flat_map(|g| g.lines).partition(|l| l.state.has_value());
    Ok(Some(Part {
        title: lang.of(&laws.topics[topic.ix()].title).to_owned(),
        lines,
        open: open
            .into_iter()
            .filter(|l| l.state == Sure::Unknown && !l.withheld && l.value.is_none())
            .collect(),
        uncovered,
        linked: true,
    }))
}

fn country_name(app: &App, lang: Lang, code: &str) -> String {
    Country::parse(code).map_or_else(|| code.to_owned(), |c| country(&app.engine.laws, lang, c))
}

/// `GET /{lang}/complain`
pub async fn complain(State(app): State<Arc<App>>, In(lang): In, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let place = Place::read(&app, lang, query);
    let mut page = Complain {
        page: Page::open(&app, lang, "portal-title", &place.address("/complain")),
        quiet: Vec::new(),
        telling: Vec::new(),
        then: Vec::new(),
        safeguard: laws.safeguard.as_ref().map(|s| lang.of(&s.texts).to_owned()),
        uncovered: false,
        place,
    };
    if let Some(here) = page.place.country() {
        let today = (app.clock)(Some(here));
        let facts = facts(&app, &here.to_string(), &[("dispute", "wages"), ("employer_kind", "company")]);
        let answer = app.engine.answer(&facts, today).map_err(|e| Problem::fault(lang, &e))?;
        let of_claims = known_topic(laws, "claims");
        page.uncovered = !answer.topics.iter().any(|t| Some(t.id) == of_claims && t.covered);
        for forum in forums(&app, lang, &answer) {
            if forum.exposes.is_empty() {
                page.quiet.push(forum);
            } else {
                page.telling.push(forum);
            }
        }
        page.then = duties_of_state(&app, lang, &answer);
    }
    html(lang, &page)
}

/// Remedies that name an office.
fn forums(app: &App, lang: Lang, answer: &Answer) -> Vec<Forum> {
    let laws = &app.engine.laws;
    let of = known_topics(laws, &["claims", "trafficking", "wages", "injury"]);
    let norms = answer.norms.iter().filter(|n| {
        let p = &laws.provisions[n.id.ix()];
        let named = matches!(&p.head, Head::Norm(norm) if norm.place.is_some() && norm.of == Party::Worker);
        n.kind == NormKind::Remedy && named && of.contains(&p.topic)
    });
    norms.filter_map(|n| forum(app, lang, n.id, n.state, answer.on)).collect()
}

/// What the state must do once a complaint is there.
fn duties_of_state(app: &App, lang: Lang, answer: &Answer) -> Vec<Forum> {
    let laws = &app.engine.laws;
    let claims = known_topic(laws, "claims");
    let norms = answer.norms.iter().filter(|n| {
        let p = &laws.provisions[n.id.ix()];
        n.kind == NormKind::Duty && matches!(&p.head, Head::Norm(norm) if norm.of == Party::State) && Some(p.topic) == claims
    });
    norms.filter_map(|n| forum(app, lang, n.id, n.state, answer.on)).collect()
}

fn forum(app: &App, lang: Lang, id: ProvisionId, state: Sure, on: Day) -> Option<Forum> {
    let laws = &app.engine.laws;
    let p = &laws.provisions[id.ix()];
    let Head::Norm(norm) = &p.head else { return None };
    let said = lang.said(&p.texts);
    Some(Forum {
        text: said.text.to_owned(),
        original: said.beside.map(str::to_owned),
        place: norm.place.as_ref().map(|t| lang.of(t).to_owned()),
        exposes: norm
            .exposes_to
            .iter()
            .map(|w| say(lang, &format!("complain-tells-{}", w.word()), &[]))
            .collect(),
        state: if state.has_value() { state_words(lang, state) } else { None },
        depends: !state.has_value(),
        cites: citations_on(laws, lang, &p.cites, on),
        name: p.name.clone(),
    })
}

/// What the page for people in danger asks of the directory.
pub(crate) const NEEDED: &str = URGENT;
