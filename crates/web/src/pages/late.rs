//! I am late, was expelled, may be barred: is there a ban, until when, how sure; how to contest it by which day; who helps free.

use crate::answers::Answers;
use crate::app::App;
use crate::body::Fields;
use crate::needs::Need;
use crate::page::{Page, html};
use crate::pages::ask::Heard;
use crate::pages::days::Rule;
use crate::pages::plan::{View, view};
use crate::problem::Problem;
use crate::router::In;
use askama::Template;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use sapar_law::answer::State as Sure;
use sapar_words::called::known_topics;
use sapar_words::told::destination;
use sapar_words::{Advice, Group, GroupKind, Lang, Line, Question, advise, date, say};
use std::sync::Arc;

/// The need whose questions lead here.
const NEED: &str = "barred";
/// Conclusions that say whether entry is closed, and for how long.
const BAN: [&str; 2] = ["ban_until", "entry_closed"];
/// Conclusions on how the person stands.
const STANDING: [&str; 4] = ["stay_until", "overstay_days", "expulsion_possible", "next_entry"];
/// Beside the topics of the need: a stay that was too long is where most bans come from.
const BESIDE: [&str; 1] = ["stay"];
/// Topics whose rights tell how a ban is found out.
const OF_BANS: &str = "bans";

#[derive(Template)]
#[template(path = "late.html")]
struct Late {
    page: Page,
    hidden: Vec<(String, String)>,
    told: Option<Told>,
}

/// What the law says for these answers.
struct Told {
    view: View,
    ban: Vec<Line>,
    /// Grounds that may close entry and wait for answers.
    possible: Vec<Rule>,
    standing: Vec<Line>,
    /// How a ban can be found out, where the laws name a way.
    check: Vec<Line>,
    contest: Section,
    consequences: Section,
    /// A ban is surely known of.
    closed: bool,
    acts: bool,
}

/// Lines that are certain, and those that wait for answers.
#[derive(Default)]
struct Section {
    lines: Vec<Line>,
    open: Vec<Line>,
    note: Option<String>,
}

/// `GET /{lang}/late`: what everybody should know, and the way to the questions.
pub async fn page(State(app): State<Arc<App>>, In(lang): In) -> Result<Response, Problem> {
    let answers = Answers::to(Need::named(NEED));
    html(
        lang,
        &Late {
            page: Page::open(&app, lang, "portal-title", "/late"),
            hidden: answers.fields(&app.engine.laws),
            told: None,
        },
    )
}

/// `POST /{lang}/late`: what the law says for these answers.
pub async fn tell(State(app): State<Arc<App>>, In(lang): In, body: Bytes) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let mut answers = Answers::read(laws, &Fields::read(&body));
    answers.need = Need::named(NEED);
    let heard = Heard::new(&app, answers);
    let told = match destination(laws, &heard.facts) {
        Some(_) if !heard.contradiction => Some(told(&heard, lang)?),
        _ => None,
    };
    html(
        lang,
        &Late {
            page: Page::private(&app, lang, "portal-title"),
            hidden: heard.answers.fields(laws),
            told,
        },
    )
}

fn told(heard: &Heard<'_>, lang: Lang) -> Result<Told, Problem> {
    let engine = &heard.app.engine;
    let laws = &engine.laws;
    let answer = engine.answer(&heard.facts, heard.today).map_err(|e| Problem::fault(lang, &e))?;
    let mut topics = heard.answers.topics(laws);
    topics.extend(known_topics(laws, &BESIDE));
    let advice = advise(&Question {
        laws,
        answer: &answer,
        facts: &heard.facts,
        topics: &topics,
        today: heard.today,
        lang,
    });
    let named = |names: &[&str]| -> Vec<Line> {
        let mut found = lines(&advice, GroupKind::Stay, &|_, l| names.contains(&l.name.as_str()));
        found.extend(lines(&advice, GroupKind::Consequences, &|_, l| names.contains(&l.name.as_str())));
        found.retain(|l| l.state.has_value() || l.value.is_some() || l.state == Sure::Conflict);
        found
    };
    let (ban, standing) = (named(&BAN), named(&STANDING));
    let of_bans = |l: &Line| {
        let p = laws.provisions.iter().find(|p| p.name == l.name);
        p.is_some_and(|p| laws.topics[p.topic.ix()].name == OF_BANS)
    };
    let check = lines(&advice, GroupKind::Rights, &|_, l| l.state.has_value() && of_bans(l));
    let section = |kind: GroupKind| -> Section {
        let Some(group) = advice.groups.iter().find(|g| g.kind == kind) else {
            return Section::default();
        };
        let own = |l: &&Line| !BAN.contains(&l.name.as_str()) && !STANDING.contains(&l.name.as_str());
        let (open, lines) = group.lines.iter().filter(own).cloned().partition(|l: &Line| l.state == Sure::Unknown);
        Section {
            lines,
            open,
            note: group.empty.clone(),
        }
    };
    let (mut contest, consequences) = (section(GroupKind::Contest), section(GroupKind::Consequences));
    contest.lines.splice(0..0, advice.withheld().cloned());
    let closed = !ban.is_empty();
    let acts = !advice.acts.is_empty();
    Ok(Told {
        view: view(advice, false, true, |_, _| false),
        ban,
        possible: possible(heard, lang)?,
        standing,
        check,
        contest,
        consequences,
        closed,
        acts,
    })
}

/// Every ground that may close entry for a time and is not certain: until when it would, and what it waits for.
fn possible(heard: &Heard<'_>, lang: Lang) -> Result<Vec<Rule>, Problem> {
    let laws = &heard.app.engine.laws;
    let Some(ban) = laws.conclusion(BAN[0]) else { return Ok(Vec::new()) };
    let limits = heard.app.engine.limits(ban, &heard.facts, heard.today).map_err(|e| Problem::fault(lang, &e))?;
    // A ground whose day is not known yet, or is over, is among the questions anyway.
    let open = limits
        .into_iter()
        .filter(|l| l.state == Sure::Unknown && l.last_day.is_some_and(|d| d >= heard.today));
    let rules = open.map(|l| {
        let asked: Vec<&str> = l.needs.iter().map(|f| lang.of(&laws.facts[f.ix()].question)).collect();
        let until = l.last_day.map(|d| (say(lang, "life-late-would-end", &[]), date(lang, d)));
        let waits = (!asked.is_empty()).then(|| (say(lang, "life-days-waits", &[]), asked.join(" ")));
        Rule::new(laws, lang, &l, heard.today, until.into_iter().chain(waits).collect())
    });
    Ok(rules.collect())
}

/// The lines of one heading that are wanted.
fn lines(advice: &Advice, kind: GroupKind, keep: &dyn Fn(&Group, &Line) -> bool) -> Vec<Line> {
    let group = advice.groups.iter().find(|g| g.kind == kind);
    group.map(|g| g.lines.iter().filter(|l| keep(g, l)).cloned().collect()).unwrap_or_default()
}
