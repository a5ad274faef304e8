//! My days and deadlines: days used and left by each rule, the last day with what may change it, and dated duties.

use crate::answers::Answers;
use crate::app::App;
use crate::body::Fields;
use crate::page::{Page, html};
use crate::pages::ask::{Heard, keep_typed};
use crate::pages::plan::{View, view};
use crate::problem::Problem;
use crate::router::In;
use crate::sheet::{self, Slipped};
use crate::strip::{Drawn, Strip};
use crate::widget::{Widget, WidgetKind};
use askama::Template;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use sapar_law::answer::{Answer, State as Sure};
use sapar_law::day::Day;
use sapar_law::limits::{Counted, Limit};
use sapar_law::model::{FactId, Laws, TopicId, Type};
use sapar_law::syntax::WindowSpan;
use sapar_words::called::known_topics;
use sapar_words::told::destination;
use sapar_words::{Citation, GroupKind, Lang, Line, Question, advise, citations_on, date, say, state_words, value};
use std::sync::Arc;

/// Asked of everybody; the rest is asked when the laws wait for it.
const FIRST: [&str; 5] = ["destination", "nationality", "stays", "legal_status", "purpose"];
/// Topics whose dated duties stand on this page.
const TOPICS: [&str; 6] = ["entry", "stay", "registration", "work", "hiring", "departure"];
/// Topics whose open questions are asked on this page.
const ASKED: [&str; 2] = ["stay", "registration"];
/// Most further questions at once.
const MOST_MORE: usize = 6;
/// Rows that the button adds, and the most there are.
const MORE_ROWS: usize = 3;
const MOST_ROWS: usize = 40;
/// Facts that the list of stays answers already.
const FROM_STAYS: [&str; 4] = ["entry_date", "exit_date", "overstay", "stays"];
/// The conclusion on the last day.
const UNTIL: &str = "stay_until";

#[derive(Template)]
#[template(path = "days.html")]
struct Days {
    page: Page,
    hidden: Vec<(String, String)>,
    /// The answers alone, for other pages.
    carried: Vec<(String, String)>,
    widgets: Vec<Widget>,
    rows: usize,
    slips: Vec<(String, String)>,
    told: Option<Told>,
}

/// What the law says about the days.
struct Told {
    view: View,
    head: Vec<String>,
    /// The last day, days left, days over.
    standing: Vec<Line>,
    late: bool,
    strip: Option<Strip>,
    stays: Vec<String>,
    rules: Vec<Rule>,
    /// Rules that may apply, and what they wait for.
    open: Vec<Rule>,
    dates: Vec<Line>,
    more: Vec<Widget>,
    notes: Vec<String>,
}

/// A rule that gives a day by itself.
pub struct Rule {
    /// The provision.
    pub provision: String,
    /// Its sentence.
    pub text: String,
    /// The Russian sentence beside a translation that no person has reviewed.
    pub original: Option<String>,
    /// How sure.
    pub state: Option<String>,
    /// Where it stands.
    pub cites: Vec<Citation>,
    /// Rows of a small table: what, how much.
    pub rows: Vec<(String, String)>,
    /// Its day is the earliest and so the one that counts.
    pub first: bool,
}

/// `GET /{lang}/days`
pub async fn page(State(app): State<Arc<App>>, In(lang): In) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let answers = Answers::default();
    let shown = first(laws);
    let none = Fields::default();
    html(
        lang,
        &Days {
            page: Page::open(&app, lang, "portal-title", "/days"),
            hidden: sheet::hidden(laws, &answers, &shown),
            carried: Vec::new(),
            widgets: sheet::widgets(laws, lang, &answers, &shown, &[], &none),
            rows: MORE_ROWS,
            slips: Vec::new(),
            told: None,
        },
    )
}

/// `POST /{lang}/days`: takes the stays and answers. `do=more` only adds empty rows.
pub async fn count(State(app): State<Arc<App>>, In(lang): In, body: Bytes) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let fields = Fields::read(&body);
    let mut answers = Answers::read(laws, &fields);
    let slips = sheet::take(laws, lang, &fields, &mut answers);
    // More rows, or the page in another language: nothing is called wrong yet.
    let more_rows = fields.get("do") == Some("more");
    let quiet = more_rows || fields.get("do") == Some("again");
    let mut rows = fields.get("rows").and_then(|r| r.parse().ok()).unwrap_or(MORE_ROWS).min(MOST_ROWS);
    if more_rows {
        rows = (rows + MORE_ROWS).min(MOST_ROWS);
    }
    let heard = Heard::new(&app, answers);
    let contradiction = heard
        .contradiction
        .then(|| ("q-stays-1-from-d".to_owned(), say(lang, "slip-contradiction", &[])));
    let enough = slips.is_empty() && contradiction.is_none() && !more_rows && destination(laws, &heard.facts).is_some();
    let mut shown = first(laws);
    shown.extend(sheet::shown(laws, &fields).into_iter().filter(|f| !first(laws).contains(f)));
    let told = if enough { Some(tell(&heard, lang, &shown)?) } else { None };
    let mut widgets = sheet::widgets(laws, lang, &heard.answers, &shown, if quiet { &[] } else { &slips }, &fields);
    let typed = quiet && told.is_none() || slips.iter().any(|(f, _)| laws.facts[f.ix()].ty == Type::Stays);
    rows = stretch(&mut widgets, rows, typed.then_some(&fields));
    let mut all_slips = sheet::summary(&widgets);
    if !quiet {
        all_slips.extend(contradiction);
        if destination(laws, &heard.facts).is_none() && all_slips.is_empty() {
            all_slips.push(("q-destination".to_owned(), say(lang, "unknown-destination", &[])));
        }
    }
    // Further questions stand on the page too, below what is known.
    let further: Vec<FactId> = told
        .iter()
        .flat_map(|t| &t.more)
        .filter_map(|w| laws.fact(w.name.trim_start_matches("q-")))
        .collect();
    let on_page: Vec<FactId> = shown.iter().copied().chain(further).collect();
    html(
        lang,
        &Days {
            page: Page::private(&app, lang, "portal-title"),
            hidden: sheet::hidden(laws, &heard.answers, &on_page),
            carried: heard.answers.fields(laws),
            widgets,
            rows,
            slips: all_slips,
            told,
        },
    )
}

fn first(laws: &Laws) -> Vec<FactId> {
    FIRST.iter().filter_map(|f| laws.fact(f)).collect()
}

/// Gives the list of stays that many rows; with `typed` they show what was filled in.
fn stretch(widgets: &mut [Widget], rows: usize, typed: Option<&Fields>) -> usize {
    let mut shown = rows;
    for w in widgets {
        if let WidgetKind::Stays(list) = &mut w.kind {
            list.resize_with(list.len().max(rows), Default::default);
            shown = list.len();
            if let Some(fields) = typed {
                keep_typed(w, fields);
            }
        }
    }
    shown
}

fn tell(heard: &Heard<'_>, lang: Lang, shown: &[FactId]) -> Result<Told, Problem> {
    let engine = &heard.app.engine;
    let laws = &engine.laws;
    let fault = |e| Problem::fault(lang, &e);
    let answer = engine.answer(&heard.facts, heard.today).map_err(fault)?;
    let limits = match laws.conclusion(UNTIL) {
        Some(c) => engine.limits(c, &heard.facts, heard.today).map_err(fault)?,
        None => Vec::new(),
    };
    let topics_here = known_topics(laws, &TOPICS);
    let question = question(heard, &answer, &topics_here, lang);
    let dated = |l: &Line| l.due.as_ref().is_some_and(|d| d.day.is_some()) || l.withheld;
    let advice = advise(&question);
    let head = advice.head.clone();
    let mut view = view(advice, false, true, |kind, l| match kind {
        GroupKind::Stay => ["stay_until", "days_left", "overstay_days", "next_entry", "registration_needed"].contains(&l.name.as_str()),
        GroupKind::Duties => dated(l),
        _ => false,
    });
    let mut standing = Vec::new();
    let mut dates = Vec::new();
    let mut notes = Vec::new();
    for s in &mut view.sections {
        match s.word {
            "stay" => {
                standing.append(&mut s.lines);
                standing.append(&mut s.partly);
                notes.append(&mut s.notes);
            }
            "duties" => dates.append(&mut s.lines),
            _ => {}
        }
    }
    let last = answer_day(laws, &answer);
    let over = conclusion(laws, &answer, "overstay_days");
    let late = over.is_some_and(|d| d > 0);
    plain(&mut standing, &mut notes, over == Some(0));
    let stays = heard.facts.stays();
    let strip = stays.and_then(|s| {
        let drawn = Drawn {
            lang,
            stays: s.list(),
            today: heard.today,
            last,
        };
        drawn.draw()
    });
    let (sure, open): (Vec<&Limit>, Vec<&Limit>) = limits.iter().partition(|l| l.state != Sure::Unknown);
    Ok(Told {
        view,
        head,
        standing,
        late,
        strip,
        stays: stays
            .map(|s| s.list().iter().map(|(a, b)| stay_words(laws, lang, *a, *b, heard.today)).collect())
            .unwrap_or_default(),
        rules: sure.into_iter().map(|l| rule(laws, lang, l, last, heard.today)).collect(),
        open: open.into_iter().map(|l| rule(laws, lang, l, None, heard.today)).collect(),
        dates,
        more: more(heard, &answer, lang, shown),
        notes,
    })
}

/// What is said beside one line is not said again beside the next; a person who is not late is not told of lateness; and subjects
/// without rules are named only where nothing else is known.
fn plain(standing: &mut Vec<Line>, notes: &mut Vec<String>, in_time: bool) {
    standing.retain(|l| !in_time || l.name != "overstay_days");
    let mut said: Vec<String> = Vec::new();
    for line in standing.iter_mut() {
        line.warnings.retain(|w| !said.contains(w));
        said.extend(line.warnings.iter().cloned());
    }
    if !standing.is_empty() {
        notes.clear();
    }
}

fn question<'a>(heard: &'a Heard<'_>, answer: &'a Answer, topics: &'a [TopicId], lang: Lang) -> Question<'a> {
    Question {
        laws: &heard.app.engine.laws,
        answer,
        facts: &heard.facts,
        topics,
        today: heard.today,
        lang,
    }
}

/// The stored value of a conclusion.
fn conclusion(laws: &Laws, answer: &Answer, name: &str) -> Option<i64> {
    let id = laws.conclusion(name)?;
    let found = answer.conclusions.iter().find(|c| c.id == id)?;
    found.value.or(found.bound.map(|b| b.0))
}

fn answer_day(laws: &Laws, answer: &Answer) -> Option<Day> {
    conclusion(laws, answer, UNTIL).and_then(|d| i32::try_from(d).ok()).map(Day)
}

/// A stay and how many days it has.
fn stay_words(laws: &Laws, lang: Lang, from: Day, to: Option<Day>, today: Day) -> String {
    let words = sapar_words::stay(lang, from, to);
    let end = to.unwrap_or(today);
    if end < from {
        return words;
    }
    let days = value(laws, lang, Type::Days, i64::from(end.0 - from.0 + 1));
    say(lang, "life-days-stay", &[("stay", words.into()), ("days", days.into())])
}

impl Rule {
    /// A rule with these rows.
    pub fn new(laws: &Laws, lang: Lang, limit: &Limit, today: Day, rows: Vec<(String, String)>) -> Rule {
        let p = &laws.provisions[limit.id.ix()];
        let said = lang.said(&p.texts);
        Rule {
            provision: p.name.clone(),
            text: said.text.to_owned(),
            original: said.beside.map(str::to_owned),
            state: state_words(lang, limit.state),
            cites: citations_on(laws, lang, &p.cites, today),
            rows,
            first: false,
        }
    }
}

fn rule(laws: &Laws, lang: Lang, limit: &Limit, last: Option<Day>, today: Day) -> Rule {
    let days = |n: i32| value(laws, lang, Type::Days, i64::from(n));
    let mut rows = Vec::new();
    let mut row = |name: &str, value: String| rows.push((say(lang, name, &[]), value));
    for c in &limit.counted {
        row("life-days-limit", window(lang, c, &days));
        row(
            "life-days-used",
            say(
                lang,
                "life-days-used-since",
                &[("days", days(c.used).into()), ("date", date(lang, c.from).into())],
            ),
        );
    }
    if let Some(n) = limit.since_entry {
        row("life-days-this-stay", days(n));
    }
    if let Some(day) = limit.last_day {
        row("life-days-last-by-rule", date(lang, day));
    }
    if let Some(n) = limit.left {
        row("life-days-left", days(n));
    }
    if limit.state == Sure::Unknown {
        let asked = limit.needs.iter().map(|f| lang.of(&laws.facts[f.ix()].question)).collect::<Vec<_>>();
        if !asked.is_empty() {
            row("life-days-waits", asked.join(" "));
        }
    }
    Rule {
        first: last.is_some() && limit.last_day == last,
        ..Rule::new(laws, lang, limit, today, rows)
    }
}

/// `90 days in any 180 days`, with the days that count, as the rule itself has them.
fn window(lang: Lang, c: &Counted, days: &impl Fn(i32) -> String) -> String {
    let words = match c.window.over {
        WindowSpan::Rolling(n) => say(lang, "life-days-in-any", &[("days", days(c.limit).into()), ("span", days(n).into())]),
        WindowSpan::CalendarYear => say(lang, "life-days-in-year", &[("days", days(c.limit).into())]),
    };
    match c.window.counting_from {
        Some(from) => say(lang, "life-days-counting-from", &[("rule", words.into()), ("date", date(lang, from).into())]),
        None => words,
    }
}

/// The questions for which most answers on stay and registration wait, and those of the safeguard.
fn more(heard: &Heard<'_>, answer: &Answer, lang: Lang, shown: &[FactId]) -> Vec<Widget> {
    let laws = &heard.app.engine.laws;
    let asked = known_topics(laws, &ASKED);
    let needs = question(heard, answer, &asked, lang).needs();
    let known = heard.facts.stays().is_some();
    let wanted = needs.into_iter().map(|n| n.fact).filter(|f| {
        let name = laws.facts[f.ix()].name.as_str();
        !(shown.contains(f) || known && FROM_STAYS.contains(&name))
    });
    let wanted: Vec<FactId> = wanted.take(MOST_MORE).collect();
    let none: [Slipped; 0] = [];
    sheet::widgets(laws, lang, &heard.answers, &wanted, &none, &Fields::default())
}
