//! What is fed to which door of the engine.

use crate::mutate;
use crate::names;
use crate::rng::Rng;
use sapar_law::answer::Engine;
use sapar_law::check::check;
use sapar_law::explain;
use sapar_law::facts::Facts;
use sapar_law::format::format;
use sapar_law::model::{ConclusionId, ProvisionId};
use sapar_law::parse::{parse, parse_cites, parse_value};
use sapar_law::source::{Report, Source};
use std::fmt;
use std::path::Path;

/// A door of the engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// One malformed text: tokens and syntax.
    Parse,
    /// Malformed facts and odd days put to the real laws.
    Facts,
    /// Malformed figures beside the real laws.
    Csv,
    /// A changed law among the real ones: types, plan and cases too.
    Check,
    /// A malformed name: fold, score, machine readable zone.
    Fold,
    /// Changed files of a names index.
    Index,
}

impl Target {
    /// All of them.
    pub const ALL: [Target; 6] = [Target::Parse, Target::Facts, Target::Csv, Target::Check, Target::Fold, Target::Index];

    /// The word on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Target::Parse => "parse",
            Target::Facts => "facts",
            Target::Csv => "csv",
            Target::Check => "check",
            Target::Fold => "fold",
            Target::Index => "index",
        }
    }

    /// How many inputs one share of a short run has: a few seconds each.
    pub fn share(self) -> u64 {
        match self {
            Target::Parse => 4_000,
            Target::Facts => 4_000,
            Target::Csv | Target::Check => 200,
            Target::Fold => 20_000,
            Target::Index => 1_000,
        }
    }
}

/// The real laws, as a source of inputs and as what facts are put to.
pub struct World {
    sources: Vec<Source>,
    engine: Option<Engine>,
    /// For every pack the folders it needs to be right by itself.
    sets: Vec<(String, Vec<String>)>,
    index: Option<names::Files>,
}

/// An input, so that it can be shown.
pub enum Input {
    /// A changed file; the flag asks for a check with the files of these folders.
    File(Source, Vec<String>),
    /// A name and a date, parted by a tab.
    Name(String),
    /// Files of an index as this seed changes them.
    Index(u64),
    /// Facts and a day.
    Facts(Vec<(String, String)>, sapar_law::day::Day),
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Input::File(s, with) => write!(f, "# {} (with {})\n{}", s.name, with.join(", "), s.text),
            Input::Name(text) => write!(f, "{text:?}"),
            Input::Index(seed) => write!(f, "index files changed by seed {seed:016x}"),
            Input::Facts(facts, on) => {
                writeln!(f, "on {on}")?;
                facts.iter().try_for_each(|(n, v)| writeln!(f, "{n} {v}"))
            }
        }
    }
}

fn folder(name: &str) -> &str {
    name.split('/').next().unwrap_or_default()
}

fn read(root: &Path) -> std::io::Result<Vec<Source>> {
    let mut all = Vec::new();
    for pack in std::fs::read_dir(root)? {
        let pack = pack?.path();
        if !pack.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(&pack)? {
            let path = file?.path();
            let name = path.strip_prefix(root).map(|p| p.to_string_lossy().replace('\\', "/")).unwrap_or_default();
            if name.ends_with(".law") || name.ends_with(".csv") {
                all.push(Source {
                    name,
                    text: std::fs::read_to_string(&path)?.into(),
                });
            }
        }
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(all)
}

impl World {
    /// Reads the laws below `root` and finds for each pack the smallest set of folders in which it is right.
    ///
    /// # Errors
    /// The folder cannot be read, or the laws are wrong as they stand.
    pub fn new(root: &Path, target: Target) -> Result<World, String> {
        let sources = read(root).map_err(|e| format!("{}: {e}", root.display()))?;
        let mut world = World {
            sources,
            engine: None,
            sets: Vec::new(),
            index: None,
        };
        let mut packs: Vec<String> = world.sources.iter().map(|s| folder(&s.name).to_owned()).collect();
        packs.dedup();
        match target {
            Target::Parse | Target::Fold => {}
            Target::Index => world.index = Some(names::Files::new()?),
            Target::Facts => {
                let checked = check(world.sources.clone()).map_err(|r| format!("the laws are wrong as they stand:\n{r}"))?;
                world.engine = Some(Engine::new(checked.laws));
            }
            Target::Csv | Target::Check => {
                let shared = ["common", "cis", "eaeu"].map(str::to_owned);
                for p in &packs {
                    let mut small = shared.to_vec();
                    small.push(p.clone());
                    let set = [&shared[..1], &small, &packs]
                        .into_iter()
                        .find(|s| check(world.of(s)).is_ok() && (s.contains(p)));
                    if let Some(set) = set {
                        world.sets.push((p.clone(), set.to_vec()));
                    }
                }
                if world.sets.is_empty() {
                    return Err("the laws are wrong as they stand".into());
                }
            }
        }
        Ok(world)
    }

    fn of(&self, folders: &[String]) -> Vec<Source> {
        self.sources.iter().filter(|s| folders.iter().any(|f| f == folder(&s.name))).cloned().collect()
    }

    /// The input that a seed stands for.
    pub fn input(&self, target: Target, seed: u64) -> Input {
        let mut rng = Rng::new(seed);
        let texts: Vec<&Source> = self.sources.iter().filter(|s| s.name.ends_with(".law")).collect();
        let other = &texts[rng.below(texts.len())].text;
        match target {
            Target::Fold => Input::Name(names::name(&mut rng)),
            Target::Index => Input::Index(seed),
            Target::Parse => {
                let s = texts[rng.below(texts.len())];
                // Small texts are read a thousand times while a long one is read once.
                let part = excerpt(&mut rng, &s.text);
                Input::File(
                    Source {
                        name: s.name.clone(),
                        text: mutate::law(&mut rng, part, excerpt(&mut Rng::new(seed), other)).into(),
                    },
                    Vec::new(),
                )
            }
            Target::Facts => {
                let laws = self.engine.as_ref().map(|e| &e.laws);
                let names: Vec<&str> = laws.iter().flat_map(|l| l.facts.iter().map(|f| f.name.as_str())).collect();
                let mut facts = Vec::new();
                for _ in 0..1 + rng.below(40) {
                    let name = if rng.once_in(40) {
                        rng.pick(&["", "natonality", "стаж", "stays "])
                    } else {
                        rng.pick(&names)
                    };
                    let fact = laws.and_then(|l| l.fact(name).map(|f| &l.facts[f.ix()]));
                    let members: Vec<&str> = match (laws, fact.map(|f| f.ty)) {
                        (Some(l), Some(sapar_law::model::Type::Enum(e))) => l.enums[e.ix()].members.iter().map(|(m, _)| m.as_str()).collect(),
                        _ => vec!["company"],
                    };
                    // The right kind of value mostly, or hardly any fact would be taken.
                    let value = match fact {
                        Some(f) if !rng.once_in(5) => fitting(&mut rng, f, &members),
                        _ => mutate::value(&mut rng, &members),
                    };
                    facts.push((name.to_owned(), value));
                }
                Input::Facts(facts, mutate::question_day(&mut rng))
            }
            Target::Csv | Target::Check => {
                let (pack, set) = &self.sets[rng.below(self.sets.len())];
                let suffix = if target == Target::Csv { ".csv" } else { ".law" };
                let files: Vec<&Source> = self.sources.iter().filter(|s| folder(&s.name) == pack && s.name.ends_with(suffix)).collect();
                let Some(s) = files.get(rng.below(files.len())) else {
                    return Input::File(
                        Source {
                            name: "kz/empty.csv".into(),
                            text: String::new().into(),
                        },
                        set.clone(),
                    );
                };
                let text = if target == Target::Csv {
                    mutate::csv(&mut rng, &s.text)
                } else {
                    mutate::law(&mut rng, &s.text, other)
                };
                Input::File(
                    Source {
                        name: s.name.clone(),
                        text: text.into(),
                    },
                    set.clone(),
                )
            }
        }
    }

    /// Puts the input to the engine. Whatever it says is right; a panic is not.
    pub fn put(&self, input: &Input) {
        match input {
            Input::File(s, with) if with.is_empty() => {
                let (_, found) = parse(0, s);
                // The messages are part of what must not fail.
                std::hint::black_box(
                    Report {
                        sources: vec![s.clone()],
                        diagnostics: found,
                    }
                    .to_string(),
                );
                if let Ok(once) = format(s) {
                    let twice = format(&Source {
                        name: s.name.clone(),
                        text: once.clone().into(),
                    });
                    assert!(twice.as_ref().is_ok_and(|t| *t == once), "formatting twice is not formatting once");
                }
                for line in s.text.lines().take(20) {
                    std::hint::black_box((parse_value(line).is_ok(), parse_cites(line).is_some()));
                }
            }
            Input::File(s, with) => {
                let mut sources = self.of(with);
                for x in sources.iter_mut().filter(|x| x.name == s.name) {
                    x.text.clone_from(&s.text);
                }
                match check(sources) {
                    Err(report) => drop(std::hint::black_box(report.to_string())),
                    Ok(checked) => {
                        let engine = Engine::new(checked.laws);
                        let pack = folder(&s.name).to_owned();
                        std::hint::black_box(engine.run_cases(|c| engine.laws.packs[c.pack.ix()].name == pack));
                    }
                }
            }
            Input::Name(text) => names::put_name(text),
            Input::Index(seed) => {
                if let Some(files) = &self.index {
                    files.put(*seed);
                }
            }
            Input::Facts(all, on) => {
                let Some(engine) = &self.engine else { return };
                let mut facts = Facts::new(&engine.laws);
                for (name, value) in all {
                    std::hint::black_box(facts.set(&engine.laws, name, value).map_err(|e| e.to_string()).is_ok());
                }
                if facts.check(&engine.laws, *on).is_ok() {
                    std::hint::black_box(engine.answer(&facts, *on).is_ok());
                    // The slower doors are tried on some of the inputs.
                    match all.len() % 16 {
                        0 => drop(std::hint::black_box(engine.next_question(&facts, *on, &[], &[]))),
                        1..6 => {
                            let provision = ProvisionId((all.len() * 997 % engine.laws.provisions.len()) as u32);
                            drop(std::hint::black_box(engine.explain(&facts, *on, explain::Target::Provision(provision))));
                            let conclusion = ConclusionId((all.len() * 31 % engine.laws.conclusions.len()) as u32);
                            drop(std::hint::black_box(engine.explain(&facts, *on, explain::Target::Conclusion(conclusion))));
                        }
                        _ => {}
                    }
                }
            }
        }
    }
}

/// Some forty lines on end.
fn excerpt<'a>(rng: &mut Rng, text: &'a str) -> &'a str {
    let breaks: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
    let from = rng.below(breaks.len());
    let to = breaks.get(from + 40).copied().unwrap_or(text.len());
    &text[breaks[from]..to]
}

/// A value of the fact's own type, often at the edge of its range.
fn fitting(rng: &mut Rng, fact: &sapar_law::model::Fact, members: &[&str]) -> String {
    use sapar_law::model::Type;
    let whole = |rng: &mut Rng| match rng.below(4) {
        0 => fact.low,
        1 => fact.high,
        _ => fact.low + (rng.next() % (fact.high - fact.low).unsigned_abs().saturating_add(1)) as i64,
    };
    match fact.ty {
        Type::YesNo => rng.pick(&["yes", "no"]).to_owned(),
        Type::Enum(_) => rng.pick(members).to_owned(),
        Type::Country => rng.pick(&["KZ", "KG", "RU", "UZ", "TJ", "TM", "TR", "AZ", "AF", "PK", "IR", "DE"]).to_owned(),
        Type::Date if !rng.once_in(6) => mutate::recent(rng),
        Type::Date => sapar_law::day::Day(whole(rng) as i32).to_string(),
        Type::Days => format!("{} days", whole(rng)),
        Type::Months => format!("{} months", whole(rng)),
        Type::Years => format!("{} years", whole(rng)),
        Type::Money(_) => {
            let v = whole(rng);
            format!("{}.{:02}", v / 100, v % 100)
        }
        Type::Share => format!("0.{:06}", whole(rng).min(999_999)),
        Type::Number => whole(rng).to_string(),
        Type::Stays | Type::WorkingDays => {
            let mut days: Vec<String> = (0..2 * (1 + rng.below(4))).map(|_| mutate::recent(rng)).collect();
            days.sort();
            let parts: Vec<String> = days.chunks(2).map(|d| format!("{}..{}", d[0], d[1])).collect();
            format!("[{}]", parts.join(", "))
        }
    }
}
