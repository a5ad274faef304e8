//! The runs over whole registers: index of 10 M, dedup of 1 M, FEBRL.
use std::time::Instant;

use sapar_names::fold;
use sapar_names::index::{Index, SegmentBuilder};
use sapar_names::language::Language;
use sapar_names::link::{Register, Settings, dedupe as dedupe_rows, register_scorer};
use sapar_names::{BirthDate, Person};

/// CPU time of this thread in microseconds.
pub fn cpu() -> f64 {
    let t = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    t.tv_sec as f64 * 1e6 + t.tv_nsec as f64 / 1e3
}

struct Random(u64);
impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }
}

fn status(key: &str) -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    text.lines()
        .find(|l| l.starts_with(key))
        .and_then(|l| l.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or(0)
        / 1024
}

fn date(r: &mut Random) -> (u16, u8, u8) {
    let y = 1950 + (r.next() % 57) as u16;
    if r.unit() < 0.08 {
        (y, 1, 1)
    } else {
        (y, 1 + (r.next() % 12) as u8, 1 + (r.next() % 28) as u8)
    }
}

/// Word numbers and birth date.
type Row = ([u32; 3], (u16, u8, u8));

fn build(rows: &[Row], latin: &[String], folder: &str) {
    let _ = std::fs::remove_dir_all(folder);
    let t = Instant::now();
    let mut builder = SegmentBuilder::new();
    let mut name = String::new();
    let mut person = Person::default();
    for (i, (tokens, (y, m, d))) in rows.iter().enumerate() {
        name.clear();
        for x in tokens.iter().filter(|x| **x != u32::MAX) {
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(&latin[*x as usize]);
        }
        person.born = BirthDate::as_written(*y, *m, *d);
        builder.add_written(&i.to_string(), &name, Language::Unknown, &mut person).expect("row");
    }
    let added = t.elapsed();
    Index::create(folder).expect("folder").append(builder).expect("index");
    println!(
        "build {:?} (rows {added:?}), RSS peak {} MB (rows of the generator included)",
        t.elapsed(),
        status("VmHWM")
    );
}

/// The register of the prototype's measurement: tokens drawn by frequency from the public list; queries in the other script.
pub fn index(tokens: &str, n: usize, queries: usize, folder: &str) {
    let text = std::fs::read_to_string(tokens).expect("tokens");
    let (mut latin, mut cyrillic, mut cumulative, mut total) = (vec![], vec![], vec![], 0.0f64);
    for l in text.lines() {
        let f: Vec<&str> = l.split('\t').collect();
        if f[0].chars().count() < 3 {
            continue;
        }
        let b = f[1].replace(' ', "");
        if fold(f[0]).tokens().len() != 1 || fold(&b).tokens().len() != 1 {
            continue;
        }
        total += f[2].parse::<f64>().expect("count");
        cumulative.push(total);
        latin.push(f[0].to_owned());
        cyrillic.push(b);
    }
    let mut r = Random(88_172_645_463_325_252);
    let pick = |r: &mut Random| {
        let x = r.unit() * total;
        cumulative.partition_point(|c| *c < x).min(cumulative.len() - 1)
    };
    let mut rows: Vec<Row> = Vec::with_capacity(n);
    for _ in 0..n {
        let k = if r.unit() < 0.55 { 3 } else { 2 };
        let mut t = [u32::MAX; 3];
        for slot in t.iter_mut().take(k) {
            *slot = pick(&mut r) as u32;
        }
        let d = date(&mut r);
        rows.push((t, d));
    }
    println!("{} token pairs, {n} rows made; RSS before {} MB", latin.len(), status("VmRSS"));
    if std::env::var_os("REUSE").is_none() {
        build(&rows, &latin, folder);
    }
    let size: u64 = std::fs::read_dir(folder)
        .expect("folder")
        .flatten()
        .map(|f| f.metadata().map_or(0, |m| m.len()))
        .sum();
    let t = Instant::now();
    let index = Index::open(folder).expect("index");
    println!("file {} MB; open with checksums {:?}; RSS now {} MB", size >> 20, t.elapsed(), status("VmRSS"));
    let scorer = register_scorer(index.frequencies());
    // As `screen` does: ten false alarms by chance in a hundred queries.
    let least = std::env::var("LEAST").ok().map_or_else(
        || sapar_names::zones::Zones::for_false_alarms(n as u64, 100.0, 1.0).review,
        |l| l.parse().expect("bits"),
    );
    for pass in 0..3u64 {
        let mut rr = Random(777 + pass * 13);
        let (mut times, mut cpus, mut inside, mut top, mut sums) = (vec![], vec![], 0, 0, [0u64; 7]);
        let (mut positive, mut negative, mut each) = (vec![], vec![], vec![]);
        for i in 0..queries * 2 {
            let known = i % 2 == 0;
            let (t, (y, mut m, mut d), want) = if known {
                let id = (rr.next() % n as u64) as u32;
                (rows[id as usize].0, rows[id as usize].1, id.to_string())
            } else {
                let k = if rr.unit() < 0.55 { 3 } else { 2 };
                let mut t = [u32::MAX; 3];
                for slot in t.iter_mut().take(k) {
                    *slot = pick(&mut rr) as u32;
                }
                (t, date(&mut rr), String::new())
            };
            let mut words: Vec<&str> = t.iter().filter(|x| **x != u32::MAX).map(|x| cyrillic[*x as usize].as_str()).collect();
            words.reverse();
            if known {
                if words.len() == 3 && rr.unit() < 0.3 {
                    words.remove(1);
                }
                let z = rr.unit();
                if z < 0.08 {
                    (m, d) = (1, 1);
                } else if z < 0.12 && d <= 12 {
                    (m, d) = (d, m);
                }
            }
            let text = words.join(" ");
            let (started, began) = (Instant::now(), cpu());
            let query = Person {
                name: fold(&text),
                born: BirthDate::as_written(y, m, d),
                ..Person::default()
            };
            let (hits, work) = index.screen(&scorer, &query, least, 10).expect("screen");
            times.push(started.elapsed().as_nanos() as f64 / 1000.0);
            let spent = cpu() - began;
            cpus.push(spent);
            let done = [work.lists, work.entries, work.looked, work.words, work.near, work.possible, work.scored].map(u64::from);
            each.push((spent, done));
            sums.iter_mut().zip(done).for_each(|(sum, n)| *sum += n);
            let best = hits.first().map_or(-99.0, |h| h.bits);
            if i < 6 && std::env::var_os("SHOW").is_some() {
                println!("{text} {y}-{m}-{d} want {want}: {hits:?} {work:?}");
                for h in &hits {
                    println!("   {:?}", index.person(h).expect("hit"));
                }
            }
            if known {
                inside += usize::from(
                    index
                        .candidates(&scorer, &query, least)
                        .expect("candidates")
                        .iter()
                        .any(|c| index.segments()[c.0].id(c.1).expect("id") == want),
                );
                let first = hits.first().is_some_and(|h| h.id == want);
                top += usize::from(first);
                positive.push(if first { best } else { -99.0 });
            } else {
                negative.push(best);
            }
        }
        times.sort_by(f64::total_cmp);
        negative.sort_by(|a, b| b.total_cmp(a));
        cpus.sort_by(f64::total_cmp);
        let at = |p: f64| times[((times.len() - 1) as f64 * p) as usize];
        let on = |p: f64| cpus[((cpus.len() - 1) as f64 * p) as usize];
        let recall = |rate: f64| positive.iter().filter(|b| **b > negative[(negative.len() as f64 * rate) as usize]).count() as f64 / queries as f64;
        println!(
            "pass {pass}: wall us p50 {:.0} p90 {:.0} p99 {:.0} max {:.0}; CPU us p50 {:.0} p90 {:.0} p99 {:.0} max {:.0}; means: lists, entries, looked at, words, near, possible, scored {:?}; right among candidates {:.4}, first {:.4}; recall at 1e-2 false alarms a query {:.3}; RSS {} MB",
            at(0.5),
            at(0.9),
            at(0.99),
            at(1.0),
            on(0.5),
            on(0.9),
            on(0.99),
            on(1.0),
            sums.map(|n| n / (2 * queries as u64)),
            inside as f64 / queries as f64,
            top as f64 / queries as f64,
            recall(0.01),
            status("VmRSS")
        );
        // What makes the slowest hundredth slow.
        each.sort_by(|a, b| b.0.total_cmp(&a.0));
        let slowest = &each[..each.len().div_ceil(100)];
        let mean = |n: usize| slowest.iter().map(|e| e.1[n]).sum::<u64>() / slowest.len() as u64;
        println!("   of the slowest hundredth: {:?}", [0, 1, 2, 3, 4, 5, 6].map(mean));
    }
}

/// `id <tab> name <tab> date` rows in which `Nd` is a duplicate of `N`.
pub fn dedupe(path: &str, least: Option<f32>) {
    let t = Instant::now();
    let text = std::fs::read_to_string(path).expect("rows");
    let mut register = Register::new();
    let mut ids = Vec::new();
    for l in text.lines() {
        let mut f = l.split('\t');
        let (Some(id), Some(name), Some(date)) = (f.next(), f.next(), f.next()) else {
            continue;
        };
        let mut person = Person {
            born: BirthDate::parse_as_written(date).expect("date"),
            ..Person::default()
        };
        register.add_written(name, Language::Unknown, &mut person).expect("row");
        ids.push(id);
    }
    let read = t.elapsed();
    let found = dedupe_rows(&register, &Settings { least, ..Settings::default() });
    let pairs = found.pairs;
    println!("threshold {:.1} bits, estimated precision {:?}", found.least, found.precision);
    let truth = ids.iter().filter(|i| i.ends_with('d')).count();
    let right = |p: &&sapar_names::link::Pair| {
        let (a, b) = (ids[p.a as usize], ids[p.b as usize]);
        a.strip_suffix('d') == Some(b) || b.strip_suffix('d') == Some(a)
    };
    println!(
        "{} rows, {truth} true; read and fold {read:?}, all {:?}, peak {} MB",
        ids.len(),
        t.elapsed(),
        status("VmHWM")
    );
    let mut sorted = pairs.clone();
    sorted.sort_by(|a, b| b.bits.total_cmp(&a.bits));
    for add in [0.0f32, 1.0, 2.0, 3.0, 4.0, 6.0] {
        let base = found.least;
        let kept: Vec<_> = pairs.iter().filter(|p| p.bits >= base + add).collect();
        let ok = kept.iter().filter(|p| right(p)).count();
        println!(
            "  from {:.1} bits: {} pairs, P {:.4} R {:.4}",
            base + add,
            kept.len(),
            ok as f64 / kept.len().max(1) as f64,
            ok as f64 / truth as f64
        );
    }
    if let Ok(out) = std::env::var("MISSES") {
        let have: std::collections::HashSet<&str> = pairs
            .iter()
            .filter(right)
            .map(|p| {
                if ids[p.a as usize].ends_with('d') {
                    ids[p.a as usize]
                } else {
                    ids[p.b as usize]
                }
            })
            .collect();
        let rows: Vec<&str> = text.lines().collect();
        let lost: String = ids
            .iter()
            .enumerate()
            .filter(|(_, i)| i.ends_with('d') && !have.contains(*i))
            .take(60)
            .map(|(n, _)| format!("{}  |  {}\n", rows[n - 1], rows[n]))
            .collect();
        let mut wrong: Vec<_> = pairs.iter().filter(|p| !right(p)).collect();
        wrong.sort_by(|a, b| b.bits.total_cmp(&a.bits));
        let wrong: String = wrong
            .iter()
            .step_by(wrong.len() / 60 + 1)
            .map(|p| format!("{:.1} {}  |  {}\n", p.bits, rows[p.a as usize], rows[p.b as usize]))
            .collect();
        std::fs::write(out, lost + "--- wrong\n" + &wrong).expect("misses");
    }
}

/// `febrl A.tsv B.tsv PAIRS.tsv`: rows `id, given, surname, date`; scores the candidate pairs of the shared blocks;
/// 1 after those that are partners if each row has at most one, found without labels.
pub fn febrl(a: &str, b: &str, pairs: &str) {
    let read = |path: &str| -> Vec<Person> {
        std::fs::read_to_string(path)
            .expect("rows")
            .lines()
            .map(|l| {
                let f: Vec<&str> = l.split('\t').collect();
                Person {
                    name: fold(&format!("{} {}", f[1], f[2])),
                    born: BirthDate::parse_as_written(f[3]).ok().flatten(),
                    ..Person::default()
                }
            })
            .collect()
    };
    let (a, b) = (read(a), read(b));
    let mut frequencies = sapar_names::frequency::Frequencies::default();
    for t in a.iter().chain(&b).flat_map(|p| p.name.tokens()) {
        frequencies.add(t);
    }
    let scorer = register_scorer(&frequencies);
    let rows: Vec<(usize, usize)> = std::fs::read_to_string(pairs)
        .expect("pairs")
        .lines()
        .map(|l| {
            let (x, y) = l.split_once('\t').expect("two columns");
            (x.parse().expect("row"), y.parse().expect("row"))
        })
        .collect();
    let t = Instant::now();
    let bits: Vec<f32> = rows.iter().map(|(x, y)| scorer.compare(&a[*x], &b[*y]).bits).collect();
    eprintln!("{} pairs, {:.0} ns each", rows.len(), t.elapsed().as_nanos() as f64 / rows.len() as f64);
    let all: Vec<sapar_names::link::Pair> = rows
        .iter()
        .zip(&bits)
        .map(|((a, b), bits)| sapar_names::link::Pair {
            a: *a as u32,
            b: *b as u32,
            bits: *bits,
        })
        .collect();
    let partners: std::collections::HashSet<(u32, u32)> = sapar_names::link::partners(&all, a.len(), b.len()).iter().map(|p| (p.a, p.b)).collect();
    for p in all {
        println!("{:.4} {}", p.bits, u8::from(partners.contains(&(p.a, p.b))));
    }
}
