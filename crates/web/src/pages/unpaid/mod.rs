//! I was not paid: first the risk, then the months, what is owed with interest, by which day to file and where, and a letter.
//!
//! One address, four pages: a hidden field `at` says which one was filled in. All that was typed travels along, so that every page can be
//! opened again.

mod claim;
mod letter;
mod sums;

use crate::app::App;
use crate::body::Fields;
use crate::needs::Need;
use crate::page::{Page, html};
use crate::pages::plan::{View, attached, view};
use crate::problem::Problem;
use crate::router::In;
use crate::sheet;
use crate::widget::{Choice, Label, Widget, WidgetKind};
use askama::Template;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use claim::{Claim, JOB, RISKS, Row, carried, in_danger, risk};
use letter::Written;
use sapar_law::answer::State as Sure;
use sapar_law::day::Day;
use sapar_law::limits::rounding;
use sapar_law::model::{FactId, Laws};
use sapar_law::syntax::Rounding;
use sapar_words::called::known_topics;
use sapar_words::told::destination;
use sapar_words::{Citation, GroupKind, Lang, Line, Question, advise, citations_on, date, money, say, state_words};
use std::sync::Arc;
use sums::{Sum, Sums, step_is_open, steps_that_count};

/// The need, for the pages that this one leads to.
const NEED: &str = "not-paid";
/// What is told of: who decides, rights, what the employer risks.
const TOPICS: [&str; 4] = ["wages", "claims", "contract", "return"];
/// Told month by month, so not once more below.
const TOLD_BY_MONTH: [&str; 3] = ["wage_interest", "claim_by", "wage_shortfall"];
/// Answered by the months, so never asked as a question.
const FROM_MONTHS: [&str; 8] = [
    "wage_debt",
    "monthly_wage",
    "pay_received",
    "pay_period_end_date",
    "payment_date",
    "pay_still_owed",
    "wage_due_date",
    "dispute",
];
/// Conclusions for whose open questions this page asks.
const ASKED_FOR: [&str; 4] = ["wage_interest", "claim_by", "commission_first", "court_fee"];
/// Most further questions at once.
const MOST_MORE: usize = 6;

#[derive(Template)]
#[template(path = "unpaid_risk.html")]
struct RiskPage {
    page: Page,
    hidden: Vec<(String, String)>,
    at: &'static str,
    widgets: Vec<Widget>,
    /// The answers tell of danger: what to do first.
    danger: bool,
    housing: bool,
    workers: bool,
}

#[derive(Template)]
#[template(path = "unpaid_months.html")]
struct MonthsPage {
    page: Page,
    hidden: Vec<(String, String)>,
    at: &'static str,
    widgets: Vec<Widget>,
    rows: Vec<Row>,
    until: [String; 3],
    until_slip: Option<String>,
    slips: Vec<(String, String)>,
    currency: String,
}

#[derive(Template)]
#[template(path = "unpaid_result.html")]
struct ResultPage {
    page: Page,
    hidden: Vec<(String, String)>,
    /// The answers alone, for the plan.
    carried: Vec<(String, String)>,
    at: &'static str,
    view: View,
    debt: String,
    interest: Option<String>,
    interest_state: Option<String>,
    total: Option<String>,
    partly: bool,
    counted_to: String,
    rounded: Vec<String>,
    file_by: Option<FileBy>,
    months: Vec<MonthLine>,
    rules: Vec<Rule>,
    more: Vec<Widget>,
    pay_day_missing: bool,
    housing: bool,
    workers: bool,
    letter: Vec<(&'static str, String, String)>,
    with_contact: bool,
    contact: String,
}

#[derive(Template)]
#[template(path = "unpaid_letter.html")]
struct LetterPage {
    page: Page,
    hidden: Vec<(String, String)>,
    at: &'static str,
    letters: Vec<Written>,
}

/// By which day to file, and the steps that keep it.
struct FileBy {
    /// The day, how sure, and the provision.
    line: Vec<Line>,
    month: String,
    passed: bool,
    steps: Vec<Line>,
    /// A step waits for answers.
    open: bool,
}

/// A row of the table of months.
struct MonthLine {
    month: String,
    agreed: String,
    paid: String,
    owed: String,
    due: String,
    interest: String,
    file_by: String,
}

/// A provision that carries the interest.
struct Rule {
    provision: String,
    text: String,
    original: Option<String>,
    state: Option<String>,
    cites: Vec<Citation>,
    note: Option<String>,
}

/// `GET /{lang}/unpaid`: the risk page.
pub async fn page(State(app): State<Arc<App>>, In(lang): In) -> Result<Response, Problem> {
    let none = Fields::default();
    risk_page(Page::open(&app, lang, "portal-title", "/unpaid"), &none, Vec::new(), false)
}

/// `POST /{lang}/unpaid`: the next page, or another one that a button asks for with `do`.
pub async fn claim(State(app): State<Arc<App>>, In(lang): In, body: Bytes) -> Result<Response, Problem> {
    let fields = Fields::read(&body);
    let wish = fields.get("do").unwrap_or_default();
    let claim = Claim::read(&app, lang, &fields, wish == "more");
    let private = || Page::private(&app, lang, "portal-title");
    let to = match (fields.get("at").unwrap_or("risk"), wish) {
        (_, "risk") => "risk",
        (_, "months" | "more") => "months",
        ("risk", "again") => "risk",
        ("danger", "again") => "danger",
        ("months", "again") => "blank",
        ("risk", _) if in_danger(&fields) => "danger",
        ("risk" | "danger", _) => "months",
        _ => "result",
    };
    match to {
        "risk" | "danger" => risk_page(private(), &fields, all_hidden(&claim, &fields, &["risk-"]), to == "danger"),
        "result" if claim.complete(&app.engine.laws) => result_page(private(), &claim, &fields),
        "result" => months_page(private(), &claim, &fields, true),
        _ => months_page(private(), &claim, &fields, false),
    }
}

/// `POST /{lang}/unpaid/letter`: the letter as a page that prints.
pub async fn letter_page(State(app): State<Arc<App>>, In(lang): In, body: Bytes) -> Result<Response, Problem> {
    let fields = Fields::read(&body);
    let claim = Claim::read(&app, lang, &fields, false);
    let page = Page::private(&app, lang, "portal-title");
    if !claim.complete(&app.engine.laws) {
        return months_page(page, &claim, &fields, true);
    }
    let sums = Sums::of(&claim).map_err(|e| Problem::fault(lang, &e))?;
    html(
        lang,
        &LetterPage {
            hidden: all_hidden(&claim, &fields, &[]),
            at: "result",
            letters: letter::write(&claim, &sums, &fields, lang),
            page,
        },
    )
}

/// `POST /{lang}/unpaid/text`: the letter as a text file with a neutral name.
pub async fn letter_file(State(app): State<Arc<App>>, In(lang): In, body: Bytes) -> Result<Response, Problem> {
    let fields = Fields::read(&body);
    let claim = Claim::read(&app, lang, &fields, false);
    if !claim.complete(&app.engine.laws) {
        return months_page(Page::private(&app, lang, "portal-title"), &claim, &fields, true);
    }
    let sums = Sums::of(&claim).map_err(|e| Problem::fault(lang, &e))?;
    let letters = letter::write(&claim, &sums, &fields, lang);
    // The mark at the beginning tells old phones and Windows that this is UTF-8.
    let text = letters.iter().map(|l| l.text.as_str()).collect::<Vec<_>>().join("\n\n* * *\n\n");
    let mut response = format!("\u{feff}{}\n", text.replace('\n', "\r\n")).into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    Ok(attached(response, "letter.txt"))
}

/// Everything that was told, but for what stands in visible fields.
fn all_hidden(claim: &Claim<'_>, fields: &Fields, shown: &[&str]) -> Vec<(String, String)> {
    let mut hidden = sheet::hidden(&claim.heard.app.engine.laws, &claim.heard.answers, &[]);
    hidden.extend(carried(fields, shown));
    hidden
}

fn risk_page(page: Page, fields: &Fields, hidden: Vec<(String, String)>, danger: bool) -> Result<Response, Problem> {
    let lang = page.lang;
    let widget = |name: &&str| {
        let told = fields.get(&format!("risk-{name}")).unwrap_or_default();
        let choice = |value: &str, text: &str| Choice {
            value: value.to_owned(),
            text: say(lang, text, &[]),
            chosen: told == value && (!value.is_empty() || fields.get("at").is_some()),
        };
        Widget {
            lang,
            name: format!("risk-{name}"),
            label: Label {
                question: say(lang, &format!("life-risk-{name}"), &[]),
                ..Label::default()
            },
            kind: WidgetKind::Choice(vec![choice("yes", "yes"), choice("no", "no"), choice("", "do-not-know")]),
            slip: None,
        }
    };
    html(
        lang,
        &RiskPage {
            page,
            hidden,
            at: if danger { "danger" } else { "risk" },
            widgets: RISKS.iter().map(widget).collect(),
            danger,
            housing: risk(fields, "housing") == Some(true),
            workers: risk(fields, "workers") == Some(true),
        },
    )
}

/// The months; `told` says whether what is wrong or missing is told.
fn months_page(page: Page, claim: &Claim<'_>, fields: &Fields, told: bool) -> Result<Response, Problem> {
    let laws = &claim.heard.app.engine.laws;
    let lang = page.lang;
    let mut shown: Vec<FactId> = JOB.iter().filter_map(|f| laws.fact(f)).collect();
    shown.extend(
        sheet::shown(laws, fields)
            .into_iter()
            .filter(|f| !JOB.contains(&laws.facts[f.ix()].name.as_str())),
    );
    let slips = if told { claim.slips.as_slice() } else { &[] };
    let widgets = sheet::widgets(laws, lang, &claim.heard.answers, &shown, slips, fields);
    let mut summary = sheet::summary(&widgets);
    let mut rows = claim.rows.clone();
    if told {
        for (i, row) in rows.iter().enumerate() {
            if let Some(slip) = &row.slip {
                let place = say(lang, "life-month-number", &[("n", (i + 1).into())]);
                summary.push((format!("m-{}-m", i + 1), format!("{place}: {slip}")));
            }
        }
        summary.extend(claim.until_slip.iter().map(|s| ("until-d".to_owned(), s.clone())));
        if destination(laws, &claim.heard.facts).is_none() {
            summary.push(("q-destination".to_owned(), say(lang, "unknown-destination", &[])));
        }
        if claim.heard.contradiction {
            summary.push(("q-destination".to_owned(), say(lang, "slip-contradiction", &[])));
        }
        if claim.months.is_empty() && rows.iter().all(|r| r.slip.is_none()) {
            summary.push(("m-1-m".to_owned(), say(lang, "life-slip-no-month", &[])));
        }
    } else {
        rows.iter_mut().for_each(|r| r.slip = None);
    }
    let mut hidden = sheet::hidden(laws, &claim.heard.answers, &shown);
    hidden.extend(carried(fields, &["m-", "until-"]));
    html(
        lang,
        &MonthsPage {
            page,
            hidden,
            at: "months",
            widgets,
            rows,
            until: claim.until_typed.clone(),
            until_slip: claim.until_slip.clone().filter(|_| told),
            slips: summary,
            currency: claim.currency().map_or_else(String::new, |c| c.to_string()),
        },
    )
}

fn result_page(page: Page, claim: &Claim<'_>, fields: &Fields) -> Result<Response, Problem> {
    let laws = &claim.heard.app.engine.laws;
    let lang = page.lang;
    let sums = Sums::of(claim).map_err(|e| Problem::fault(lang, &e))?;
    let Some(leading) = sums.leading() else {
        return months_page(page, claim, fields, true);
    };
    let topics = known_topics(laws, &TOPICS);
    let question = Question {
        laws,
        answer: &leading.answer,
        facts: &leading.facts,
        topics: &topics,
        today: claim.heard.today,
        lang,
    };
    let advice = advise(&question);
    let counting: Vec<&str> = steps_that_count(laws, &leading.answer)
        .map(|id| laws.provisions[id.ix()].name.as_str())
        .collect();
    let steps: Vec<Line> = advice
        .groups
        .iter()
        .filter(|g| g.kind == GroupKind::Contest)
        .flat_map(|g| &g.lines)
        .filter(|l| counting.contains(&l.name.as_str()))
        .cloned()
        .collect();
    let lines = |name: &str| -> Vec<Line> {
        let all = advice.groups.iter().flat_map(|g| &g.lines);
        all.filter(|l| l.name == name).cloned().collect()
    };
    let sum = |stored: i64| money(lang, claim.currency(), stored);
    let file_by = leading.file_by.filter(|_| leading.debt > 0).map(|(day, _)| FileBy {
        line: lines("claim_by"),
        month: crate::strip::month_name(lang, leading.month.end),
        passed: day < claim.heard.today,
        steps,
        open: step_is_open(laws, &leading.answer),
    });
    let told_above = |l: &Line| TOLD_BY_MONTH.contains(&l.name.as_str()) || counting.contains(&l.name.as_str());
    let withheld = advice.withheld().cloned();
    let mut view = view(advice, false, true, |kind, l| {
        matches!(kind, GroupKind::Contest | GroupKind::Rights | GroupKind::Consequences) && !told_above(l)
    });
    let wanted = ["contest", "rights", "consequences"];
    if let Some(contest) = view.sections.iter_mut().find(|s| s.word == wanted[0]) {
        contest.lines.splice(0..0, withheld);
    }
    view.sections
        .retain(|s| wanted.contains(&s.word) && (!s.lines.is_empty() || !s.partly.is_empty() || !s.open.is_empty()));
    view.sections.sort_by_key(|s| wanted.iter().position(|w| *w == s.word));
    let further = more(claim, &sums);
    let more = sheet::widgets(laws, lang, &claim.heard.answers, &further, &[], fields);
    let mut hidden = sheet::hidden(laws, &claim.heard.answers, &further);
    hidden.extend(carried(fields, &["letter-"]));
    let mut carried_on = claim.heard.answers.clone();
    carried_on.need = Need::named(NEED);
    let pay_day = laws.fact("wage_due_date");
    html(
        lang,
        &ResultPage {
            hidden,
            carried: carried_on.fields(laws),
            at: "result",
            debt: sum(sums.debt),
            interest: sums.interest.map(|(v, _)| sum(v)),
            interest_state: sums.interest.and_then(|(_, s)| state_words(lang, s)),
            total: sums.interest.filter(|_| !sums.partly).map(|(v, _)| sum(sums.debt.saturating_add(v))),
            partly: sums.partly,
            counted_to: date(lang, claim.until),
            rounded: rounded(claim, &sums, lang),
            file_by,
            months: sums.months.iter().map(|m| line(claim, m, lang)).collect(),
            rules: sums
                .because()
                .into_iter()
                .map(|(id, state)| rule(laws, lang, id, state, claim.heard.today))
                .collect(),
            more,
            pay_day_missing: sums.months.iter().any(|m| m.debt > 0 && pay_day.is_some_and(|f| m.needs.contains(&f))),
            housing: risk(fields, "housing") == Some(true),
            workers: risk(fields, "workers") == Some(true),
            letter: letter::FIELDS
                .iter()
                .map(|(name, words)| (*name, say(lang, words, &[]), fields.get(name).unwrap_or_default().to_owned()))
                .collect(),
            with_contact: fields.ticked("letter-with-contact"),
            contact: fields.get("letter-contact").unwrap_or_default().to_owned(),
            view,
            page,
        },
    )
}

/// A month as it stands in the table.
fn line(claim: &Claim<'_>, m: &Sum, lang: Lang) -> MonthLine {
    let sum = |stored: i64| money(lang, claim.currency(), stored);
    let sure = |text: String, state: Sure| state_words(lang, state).map_or_else(|| text.clone(), |words| format!("{text} ({words})"));
    let unknown = || say(lang, "amount-unknown", &[]);
    MonthLine {
        month: crate::strip::month_name(lang, m.month.end),
        agreed: sum(m.month.agreed),
        paid: sum(m.month.paid),
        owed: sum(m.debt),
        due: m.due.map_or_else(unknown, |d| date(lang, d)),
        interest: match m.interest {
            _ if m.debt == 0 => sum(0),
            Some((v, state)) => sure(sum(v), state),
            None => unknown(),
        },
        file_by: match m.file_by {
            _ if m.debt == 0 => "–".to_owned(),
            Some((day, state)) => sure(date(lang, day), state),
            None => unknown(),
        },
    }
}

fn rule(laws: &Laws, lang: Lang, id: sapar_law::model::ProvisionId, state: Sure, today: Day) -> Rule {
    let p = &laws.provisions[id.ix()];
    let said = lang.said(&p.texts);
    Rule {
        provision: p.name.clone(),
        text: said.text.to_owned(),
        original: said.beside.map(str::to_owned),
        state: state_words(lang, state),
        cites: citations_on(laws, lang, &p.cites, today),
        note: p.note.as_ref().map(|n| lang.of(n).to_owned()),
    }
}

/// How the interest of each month is rounded, as the provisions say.
fn rounded(claim: &Claim<'_>, sums: &Sums, lang: Lang) -> Vec<String> {
    let laws = &claim.heard.app.engine.laws;
    let mut all: Vec<String> = Vec::new();
    for (how, step) in sums.because().into_iter().filter_map(|(id, _)| rounding(laws, id)) {
        let name = match how {
            Rounding::HalfUp => "life-rounded-half-up",
            Rounding::Down => "life-rounded-down",
            Rounding::Up => "life-rounded-up",
        };
        let text = say(lang, name, &[("step", money(lang, claim.currency(), step).into())]);
        if !all.contains(&text) {
            all.push(text);
        }
    }
    all
}

/// What the sums, the term and the way still wait for, and the safeguard if a step is withheld.
fn more(claim: &Claim<'_>, sums: &Sums) -> Vec<FactId> {
    let laws = &claim.heard.app.engine.laws;
    let Some(m) = sums.leading() else { return Vec::new() };
    let mut all: Vec<FactId> = Vec::new();
    let open = ASKED_FOR.iter().filter_map(|name| sums::find(laws, &m.answer, name));
    let withheld = m.answer.norms.iter().any(|n| n.withheld);
    let safeguard = m.answer.safeguard_needs.iter().filter(|_| withheld);
    for fact in open.flat_map(|c| &c.needs).chain(safeguard) {
        let name = laws.facts[fact.ix()].name.as_str();
        if !all.contains(fact) && !FROM_MONTHS.contains(&name) {
            all.push(*fact);
        }
    }
    all.truncate(MOST_MORE);
    all
}
