//! Learning costs and levels from pairs of tokens known to be the same name.
//!
//! A memoryless stochastic edit distance (Ristad and Yianilos 1998): every pair is explained by a sequence of sound pairs and
//! gaps; expectation maximisation sums over all alignments. Pairs of scripts that share no published token list (Cyrillic and
//! Arabic, and each script with itself) are joined through the third. Everything is deterministic: the same files give the same
//! tables, byte for byte.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::levels::{BINS, LENGTHS, bin, length};
use super::{CAP, CostTable, Costs, Levels, ScriptPair, UNIT};
use crate::fold::{Token, fold};
use crate::phoneme::{ALPHABET, code};
use crate::script::Script;
use crate::similarity;

/// One line of a token list: two spellings of one name, and how often the pair was seen.
#[derive(Clone, Debug)]
pub struct TokenPair {
    /// One spelling.
    pub a: String,
    /// The other.
    pub b: String,
    /// How often.
    pub count: f64,
}

/// Reads `spelling <tab> spelling <tab> count` lines; letters of a spelling may stand apart. Returns the pairs and the numbers
/// of lines that are none.
#[must_use]
pub fn read_pairs(text: &str) -> (Vec<TokenPair>, Vec<usize>) {
    let (mut pairs, mut bad) = (Vec::new(), Vec::new());
    for (n, line) in text.lines().enumerate().filter(|(_, l)| !l.starts_with('#') && !l.trim().is_empty()) {
        let mut fields = line.split('\t');
        match (fields.next(), fields.next(), fields.next().map_or(Some(1.0), |c| c.trim().parse::<f64>().ok())) {
            (Some(a), Some(b), Some(count)) if !a.is_empty() && !b.is_empty() && count > 0.0 => {
                pairs.push(TokenPair {
                    a: a.replace(' ', ""),
                    b: b.replace(' ', ""),
                    count,
                });
            }
            _ => bad.push(n + 1),
        }
    }
    (pairs, bad)
}

/// A folded pair, left script first.
struct Example {
    left: Token,
    right: Token,
    weight: f64,
}

/// What was learned.
pub struct Learned {
    /// Cost tables.
    pub costs: Costs,
    /// Level curves.
    pub levels: Levels,
    /// Number of token pairs used, by pair of scripts.
    pub used: [usize; 6],
}

/// Rounds of expectation maximisation.
const ROUNDS: usize = 6;
/// Observations the hand costs count for.
const PRIOR: f64 = 30.0;
/// Most pairs joined through one shared spelling.
const JOINED: usize = 6;

/// Learns tables and curves. Tokens in `without` (folded first readings) are left out, so that persons can be held out.
#[must_use]
pub fn learn(pairs: &[TokenPair], without: &BTreeSet<String>) -> Learned {
    let mut examples: [Vec<Example>; 6] = Default::default();
    for pair in pairs {
        add(&mut examples, &pair.a, &pair.b, pair.count, without);
    }
    for (a, b, weight) in joined(pairs) {
        add(&mut examples, &a, &b, weight, without);
    }
    let mut learned = Learned {
        costs: Costs::hand(),
        levels: Levels::hand(),
        used: [0; 6],
    };
    clerical(pairs, &mut examples, without);
    for pair in ScriptPair::ALL {
        let all = &examples[pair as usize];
        learned.used[pair as usize] = all.len();
        if all.len() < 200 {
            continue;
        }
        // Levels are measured on the half the costs were not learned from; the published costs use both halves.
        let (even, odd): (Vec<&Example>, Vec<&Example>) = all
            .iter()
            .partition(|e| e.left.readings()[0].sounds().iter().map(|s| u32::from(*s)).sum::<u32>() % 2 == 0);
        let mut half = Costs::hand();
        half.set(pair, costs(pair, &even));
        levels(pair, &half, &odd, &mut learned.levels);
        learned.costs.set(pair, costs(pair, &all.iter().collect::<Vec<_>>()));
    }
    learned
}

/// Within one script most pairs are the same spelling, some hold a slip of the finger, some are another spelling: the shares
/// published for civil registers are near 4 : 1 : 1. Slips are made here, from a fixed seed.
fn clerical(pairs: &[TokenPair], examples: &mut [Vec<Example>; 6], without: &BTreeSet<String>) {
    let mut random = Random(0x5a9a_0002);
    for pair in [ScriptPair::LatinLatin, ScriptPair::CyrillicCyrillic, ScriptPair::ArabicArabic] {
        let variants: f64 = examples[pair as usize].iter().map(|e| e.weight).sum();
        let spellings: Vec<&TokenPair> = pairs.iter().collect();
        let side = |p: &TokenPair| {
            if ScriptPair::of(script_of(&p.a), script_of(&p.a)).0 == pair {
                Some(p.a.clone())
            } else if ScriptPair::of(script_of(&p.b), script_of(&p.b)).0 == pair {
                Some(p.b.clone())
            } else {
                None
            }
        };
        let before = examples[pair as usize].len();
        for p in &spellings {
            let Some(text) = side(p) else { continue };
            add(examples, &text, &slip(&text, &mut random), p.count, without);
        }
        let slips: f64 = examples[pair as usize][before..].iter().map(|e| e.weight).sum();
        // The variants count as much as the slips.
        if variants > 0.0 {
            for e in &mut examples[pair as usize][..before] {
                e.weight *= slips / variants;
            }
        }
        let before = examples[pair as usize].len();
        for p in &spellings {
            if let Some(text) = side(p) {
                add(examples, &text, &text, p.count, without);
            }
        }
        for e in &mut examples[pair as usize][before..] {
            e.weight *= 4.0;
        }
    }
}

fn script_of(text: &str) -> Script {
    Script::of_word(&text.chars().collect::<Vec<_>>()).unwrap_or(Script::Other)
}

/// One letter left out, doubled, replaced by another of the word, or exchanged with its neighbour.
fn slip(text: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() < 2 {
        return text.to_owned();
    }
    let at = (random.next() % letters.len() as u64) as usize;
    match random.next() % 4 {
        0 => {
            letters.remove(at);
        }
        1 => letters.swap(at, (at + 1) % text.chars().count()),
        2 => letters.insert(at, letters[(random.next() % letters.len() as u64) as usize]),
        _ => letters[at] = letters[(random.next() % letters.len() as u64) as usize],
    }
    letters.into_iter().collect()
}

fn add(examples: &mut [Vec<Example>; 6], a: &str, b: &str, count: f64, without: &BTreeSet<String>) {
    let (a, b) = (fold(a), fold(b));
    let ([a], [b]) = (a.tokens(), b.tokens()) else { return };
    if a.script == Script::Other || b.script == Script::Other || without.contains(a.readings()[0].text()) || without.contains(b.readings()[0].text()) {
        return;
    }
    let (pair, swap) = ScriptPair::of(a.script, b.script);
    let (left, right) = if swap { (b, a) } else { (a, b) };
    if left.readings()[0].sounds().len() < 2 || right.readings()[0].sounds().len() < 2 {
        return;
    }
    // A name seen a thousand times teaches more than once, but not a thousand times as much.
    examples[pair as usize].push(Example {
        left: left.clone(),
        right: right.clone(),
        weight: count.sqrt(),
    });
}

/// Pairs of spellings that share a third one.
fn joined(pairs: &[TokenPair]) -> Vec<(String, String, f64)> {
    let mut by_spelling: BTreeMap<&str, Vec<(&str, f64)>> = BTreeMap::new();
    for p in pairs {
        by_spelling.entry(&p.a).or_default().push((&p.b, p.count));
        by_spelling.entry(&p.b).or_default().push((&p.a, p.count));
    }
    let mut out: BTreeMap<(String, String), f64> = BTreeMap::new();
    for others in by_spelling.values_mut() {
        others.sort_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(y.0)));
        others.truncate(JOINED);
        for i in 0..others.len() {
            for j in i + 1..others.len() {
                let (x, y) = (others[i], others[j]);
                let key = if x.0 < y.0 {
                    (x.0.to_owned(), y.0.to_owned())
                } else {
                    (y.0.to_owned(), x.0.to_owned())
                };
                *out.entry(key).or_default() += x.1.min(y.1);
            }
        }
    }
    out.into_iter().filter(|((a, b), _)| a != b).map(|((a, b), w)| (a, b, w)).collect()
}

const GAP: usize = ALPHABET.len();
const SIDE: usize = ALPHABET.len() + 1;

/// Joint probabilities of sound pairs, gaps last.
struct Joint(Vec<f64>);

fn place(sound: u8) -> usize {
    ALPHABET.iter().position(|p| *p == sound).unwrap_or(GAP)
}

fn costs(pair: ScriptPair, examples: &[&Example]) -> CostTable {
    let prior = Joint::of_hand(pair);
    let mut joint = Joint(prior.0.clone());
    let mut table = super::hand::table(pair);
    for _ in 0..ROUNDS {
        let mut counts: Vec<f64> = prior.0.iter().map(|p| p * PRIOR * ALPHABET.len() as f64).collect();
        for e in examples {
            // The readings that fit best under the costs of the last round.
            let Some((x, y, s)) = e
                .left
                .readings()
                .iter()
                .flat_map(|x| e.right.readings().iter().map(move |y| (x, y)))
                .map(|(x, y)| (x, y, similarity::readings(&table, x, y, false)))
                .max_by(|a, b| a.2.total_cmp(&b.2))
            else {
                continue;
            };
            // Translations (Georgia = Грузия) teach nothing about sounds.
            if s < 0.25 {
                continue;
            }
            expect(&joint, x.sounds(), y.sounds(), e.weight, &mut counts);
        }
        if pair.same_script() {
            for i in 0..SIDE {
                for j in i + 1..SIDE {
                    let mean = (counts[i * SIDE + j] + counts[j * SIDE + i]) / 2.0;
                    counts[i * SIDE + j] = mean;
                    counts[j * SIDE + i] = mean;
                }
            }
        }
        let total: f64 = counts.iter().sum();
        joint = Joint(counts.iter().map(|c| c / total).collect());
        table = joint.table();
    }
    mixed(&table, &super::hand::table(pair))
}

/// The public lists hold mostly names of the West; hand costs know what the region's scripts leave out. Both count.
const LEARNED_SHARE: f32 = 0.1;

fn mixed(learned: &CostTable, hand: &CostTable) -> CostTable {
    let mut t = CostTable::blank();
    let mix = |l: u16, h: u16| (f32::from(l) * LEARNED_SHARE + f32::from(h) * (1.0 - LEARNED_SHARE)) as u16;
    for &x in ALPHABET {
        t.gap_left[code(x)] = mix(learned.gap_left[code(x)], hand.gap_left[code(x)]);
        t.gap_right[code(x)] = mix(learned.gap_right[code(x)], hand.gap_right[code(x)]);
        for &y in ALPHABET {
            t.substitute[code(x)][code(y)] = mix(learned.substitute[code(x)][code(y)], hand.substitute[code(x)][code(y)]);
        }
    }
    t
}

impl Joint {
    fn of_hand(pair: ScriptPair) -> Joint {
        let hand = super::hand::table(pair);
        let mut p = vec![0.0; SIDE * SIDE];
        for (i, &x) in ALPHABET.iter().enumerate() {
            p[i * SIDE + GAP] = (-f64::from(hand.left_gap(x)) / 250.0 - 1.0).exp();
            p[GAP * SIDE + i] = (-f64::from(hand.right_gap(x)) / 250.0 - 1.0).exp();
            for (j, &y) in ALPHABET.iter().enumerate() {
                p[i * SIDE + j] = (-f64::from(hand.substitution(x, y)) * 5.0).exp();
            }
        }
        let total: f64 = p.iter().sum();
        Joint(p.iter().map(|v| v / total).collect())
    }

    /// −ln(p(x,y) / sqrt(p(x) p(y))), and −ln(p(x, nothing) / p(x)), scaled so that an unlike consonant costs about 1.2.
    fn table(&self) -> CostTable {
        const SCALE: f64 = 0.22;
        let left: Vec<f64> = (0..SIDE).map(|i| (0..SIDE).map(|j| self.0[i * SIDE + j]).sum()).collect();
        let right: Vec<f64> = (0..SIDE).map(|j| (0..SIDE).map(|i| self.0[i * SIDE + j]).sum()).collect();
        let thousandths = |ratio: f64| ((-ratio.min(1.0).ln() * SCALE).max(0.0) * f64::from(UNIT)).min(f64::from(CAP)) as u16;
        let mut t = CostTable::blank();
        for (i, &x) in ALPHABET.iter().enumerate() {
            t.gap_left[code(x)] = thousandths(self.0[i * SIDE + GAP] / left[i]).max(40);
            t.gap_right[code(x)] = thousandths(self.0[GAP * SIDE + i] / right[i]).max(40);
            for (j, &y) in ALPHABET.iter().enumerate() {
                t.substitute[code(x)][code(y)] = thousandths(self.0[i * SIDE + j] / (left[i] * right[j]).sqrt());
            }
        }
        t
    }
}

/// Adds the expected number of uses of every sound pair in all alignments of two readings.
fn expect(joint: &Joint, x: &[u8], y: &[u8], weight: f64, counts: &mut [f64]) {
    let (n, m) = (x.len(), y.len());
    let x: Vec<usize> = x.iter().map(|s| place(*s)).collect();
    let y: Vec<usize> = y.iter().map(|s| place(*s)).collect();
    let at = |i: usize, j: usize| i * (m + 1) + j;
    let p = |i: usize, j: usize| joint.0[i * SIDE + j];
    let mut forward = vec![0.0f64; (n + 1) * (m + 1)];
    forward[0] = 1.0;
    for i in 0..=n {
        for j in 0..=m {
            let mut sum = forward[at(i, j)];
            if i > 0 {
                sum += forward[at(i - 1, j)] * p(x[i - 1], GAP);
            }
            if j > 0 {
                sum += forward[at(i, j - 1)] * p(GAP, y[j - 1]);
            }
            if i > 0 && j > 0 {
                sum += forward[at(i - 1, j - 1)] * p(x[i - 1], y[j - 1]);
            }
            forward[at(i, j)] = sum;
        }
    }
    let total = forward[at(n, m)];
    if total <= 0.0 || !total.is_finite() {
        return;
    }
    let mut backward = vec![0.0f64; (n + 1) * (m + 1)];
    backward[at(n, m)] = 1.0;
    for i in (0..=n).rev() {
        for j in (0..=m).rev() {
            let mut sum = backward[at(i, j)];
            if i < n {
                let step = p(x[i], GAP) * backward[at(i + 1, j)];
                counts[x[i] * SIDE + GAP] += weight * forward[at(i, j)] * step / total;
                sum += step;
            }
            if j < m {
                let step = p(GAP, y[j]) * backward[at(i, j + 1)];
                counts[GAP * SIDE + y[j]] += weight * forward[at(i, j)] * step / total;
                sum += step;
            }
            if i < n && j < m {
                let step = p(x[i], y[j]) * backward[at(i + 1, j + 1)];
                counts[x[i] * SIDE + y[j]] += weight * forward[at(i, j)] * step / total;
                sum += step;
            }
            backward[at(i, j)] = sum;
        }
    }
}

/// Curves of bits by similarity: m from true pairs, u from tokens drawn at random by weight.
fn levels(pair: ScriptPair, costs: &Costs, examples: &[&Example], out: &mut Levels) {
    let mut m = [[0.5f64; BINS]; LENGTHS];
    let mut u = [[0.02f64; BINS]; LENGTHS];
    let class = |a: &Token, b: &Token| length(a.readings()[0].sounds().len().min(b.readings()[0].sounds().len()));
    for e in examples {
        m[class(&e.left, &e.right)][bin(similarity::tokens(costs, &e.left, &e.right))] += e.weight;
    }
    let mut random = Random(0x5a9a_0001);
    let cumulative: Vec<f64> = examples
        .iter()
        .scan(0.0, |sum, e| {
            *sum += e.weight;
            Some(*sum)
        })
        .collect();
    let Some(&total) = cumulative.last() else { return };
    let mut pick = || examples[cumulative.partition_point(|c| *c < random.unit() * total).min(examples.len() - 1)];
    for _ in 0..400_000 {
        let (x, y) = (pick(), pick());
        u[class(&x.left, &y.right)][bin(similarity::tokens(costs, &x.left, &y.right))] += 1.0;
    }
    for class in 0..LENGTHS {
        let (ms, us): (f64, f64) = (m[class].iter().sum(), u[class].iter().sum());
        let raw: Vec<(f64, f64)> = (0..BINS)
            .map(|b| ((m[class][b] / ms / (u[class][b] / us)).log2(), m[class][b] / ms + u[class][b] / us))
            .collect();
        let smooth = rising(&raw);
        let mut bits = [0.0f32; BINS];
        for (b, v) in smooth.iter().enumerate() {
            bits[b] = v.clamp(-7.0, 13.0) as f32;
        }
        out.set(pair, class, bits);
    }
}

/// The nearest rising curve (pool adjacent violators), weights second.
fn rising(values: &[(f64, f64)]) -> Vec<f64> {
    let mut blocks: Vec<(f64, f64, usize)> = Vec::new();
    for &(v, w) in values {
        blocks.push((v, w, 1));
        while let [.., a, b] = blocks[..] {
            if a.0 <= b.0 {
                break;
            }
            let w = a.1 + b.1;
            blocks.truncate(blocks.len() - 2);
            blocks.push(((a.0 * a.1 + b.0 * b.1) / w, w, a.2 + b.2));
        }
    }
    blocks.into_iter().flat_map(|(v, _, n)| std::iter::repeat_n(v, n)).collect()
}

/// Counts of folded tokens, for term frequencies: first reading and how often.
#[must_use]
pub fn count_tokens<'a>(spellings: impl Iterator<Item = (&'a str, f64)>) -> HashMap<String, f64> {
    let mut counts = HashMap::new();
    for (text, count) in spellings {
        for token in fold(text).tokens().iter().filter(|t| t.script != Script::Other) {
            *counts.entry(token.readings()[0].text().to_owned()).or_default() += count;
        }
    }
    counts
}

/// A small generator, so that learning is the same everywhere.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }
    pub(crate) fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }
}
