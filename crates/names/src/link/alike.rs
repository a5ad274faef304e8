//! How the words of a register stand to each other, and how often that happens by chance in this very register.

use super::register::Register;
use crate::cost::{Costs, ScriptPair};
use crate::index::record::{Record, decode, readings, script};
use crate::similarity;

/// Levels of two words: the same, one letter apart as written, four degrees of sounding alike, different.
pub(super) const LEVELS: usize = 7;
/// The same word.
pub(super) const SAME: u8 = 0;
/// One letter replaced, left out or put in.
pub(super) const SLIP: u8 = 1;
/// Different.
pub(super) const DIFFERENT: u8 = 6;
/// From which similarity of sounds each level begins, after [`SLIP`].
const SOUNDS: [f32; 4] = [0.95, 0.87, 0.78, 0.68];
/// Shortest word in which one letter may be a slip.
const SHORTEST: usize = 3;
/// Random pairs of words on which chance is counted.
const RANDOM_PAIRS: usize = 300_000;
/// Coincidences that are taken as seen where none was.
const UNSEEN: f64 = 0.5;

/// Words beside each other.
pub(super) struct Alike<'a> {
    register: &'a Register,
    letters: Vec<char>,
    ends: Vec<u32>,
    pub(super) words: Vec<Word>,
    /// −log2 of how often two random words stand so, for levels that are not told by the words themselves.
    by_chance: [f32; LEVELS],
}

/// What is needed of a word.
#[derive(Clone, Copy, Default)]
pub(super) struct Word {
    /// Consonant classes over all readings.
    pub(super) classes: u16,
    /// First four classes.
    pub(super) skeleton: u32,
    /// −log2 of its share among the words of the register.
    pub(super) rare: f32,
    /// −log2 of the share of words one letter apart.
    pub(super) slip: f32,
    /// Which letters it has, thrown together on 32 bits.
    pub(super) letters: u32,
}

impl<'a> Alike<'a> {
    pub(super) fn new(register: &'a Register) -> Alike<'a> {
        let (words, records) = (register.words(), register.records());
        let mut counts = vec![0u32; words.len()];
        for t in records.iter().flat_map(Record::tokens).filter(|t| *t != Record::NONE) {
            counts[t as usize] += 1;
        }
        let total = counts.iter().map(|c| f64::from(*c)).sum::<f64>().max(1.0);
        let (mut letters, mut ends, mut all) = (Vec::new(), Vec::new(), Vec::new());
        for (n, count) in counts.iter().enumerate() {
            let bytes = words.word(n as u32);
            let (_, at) = decode(bytes);
            let text = String::from_utf8_lossy(bytes.get(at..).unwrap_or(&[]));
            let from = letters.len();
            letters.extend(text.chars().flat_map(char::to_lowercase));
            ends.push(letters.len() as u32);
            let mut word = Word {
                letters: letters[from..]
                    .iter()
                    .fold(0, |all, c| all | 1 << ((*c as u32).wrapping_mul(0x9e37_79b9) >> 27)),
                rare: (total / f64::from((*count).max(1))).log2() as f32,
                ..Word::default()
            };
            for (i, (reading, _)) in readings(bytes).enumerate() {
                word.classes |= reading.classes();
                if i == 0 {
                    word.skeleton = crate::frequency::skeleton_of(reading.sounds(), 4);
                }
            }
            all.push(word);
        }
        let mut alike = Alike {
            register,
            letters,
            ends,
            words: all,
            by_chance: [0.0; LEVELS],
        };
        alike.count_slips(&counts, total);
        alike.count_chance(records);
        alike
    }

    fn letters(&self, word: u32) -> &[char] {
        let n = word as usize;
        let from = n.checked_sub(1).map_or(0, |b| self.ends[b] as usize);
        &self.letters[from..self.ends[n] as usize]
    }

    /// How many words of the register are one letter apart from each. Two such words are equal once a letter is left out of one or of both.
    fn count_slips(&mut self, counts: &[u32], total: f64) {
        let mut keys: Vec<(u64, u32)> = Vec::new();
        for word in 0..counts.len() as u32 {
            let letters = self.letters(word);
            if letters.len() < SHORTEST {
                continue;
            }
            keys.push((hash(letters.iter()), word));
            for skip in 0..letters.len() {
                keys.push((hash(letters[..skip].iter().chain(&letters[skip + 1..])), word));
            }
        }
        keys.sort_unstable();
        keys.dedup();
        let mut near: Vec<(u32, u32)> = Vec::new();
        for group in keys.chunk_by(|a, b| a.0 == b.0) {
            for (i, x) in group.iter().enumerate() {
                near.extend(group[i + 1..].iter().map(|y| (x.1, y.1)));
            }
        }
        near.sort_unstable();
        near.dedup();
        let mut sums = vec![0.0f64; counts.len()];
        for (x, y) in near {
            if one_letter_apart(self.letters(x), self.letters(y)) {
                sums[x as usize] += f64::from(counts[y as usize]);
                sums[y as usize] += f64::from(counts[x as usize]);
            }
        }
        for (word, sum) in self.words.iter_mut().zip(sums) {
            // A slip may make a word that nobody has yet: one more than counted.
            word.slip = (total / (sum + 1.0)).log2() as f32;
        }
    }

    fn count_chance(&mut self, records: &[Record]) {
        let mut random = super::random::Random::new();
        let mut seen = [UNSEEN; LEVELS];
        let mut drawn = UNSEEN * LEVELS as f64;
        let mut cache = Cache::new();
        let mut word = || {
            let tokens = records.get(random.below(records.len().max(1)))?.tokens();
            let n = tokens.iter().take_while(|t| **t != Record::NONE).count();
            (n > 0).then(|| tokens[random.below(n)])
        };
        for _ in 0..RANDOM_PAIRS {
            if let (Some(x), Some(y)) = (word(), word()) {
                seen[self.level(x, y, &mut cache) as usize] += 1.0;
                drawn += 1.0;
            }
        }
        self.by_chance = seen.map(|n| (drawn / n).log2() as f32);
    }

    /// The level of two words.
    pub(super) fn level(&self, x: u32, y: u32, cache: &mut Cache) -> u8 {
        if x == y {
            return SAME;
        }
        let key = u64::from(x.min(y)) << 24 | u64::from(x.max(y));
        let slot = cache.slot(key);
        if *slot >> 8 == key {
            return *slot as u8;
        }
        let level = self.compared(x, y);
        *slot = key << 8 | u64::from(level);
        level
    }

    fn compared(&self, x: u32, y: u32) -> u8 {
        let (p, q) = (&self.words[x as usize], &self.words[y as usize]);
        if letters_near(p.letters, q.letters) && one_letter_apart(self.letters(x), self.letters(y)) {
            return SLIP;
        }
        if !sounds_near(p.classes.into(), q.classes.into()) {
            return DIFFERENT;
        }
        let words = self.register.words();
        let (a, b) = (words.word(x), words.word(y));
        let (pair, swap) = ScriptPair::of(script(a), script(b));
        let table = Costs::learned().of(pair);
        let mut best = 0.0f32;
        for (p, _) in readings(a) {
            for (q, _) in readings(b).filter(|(q, _)| similarity::possible(&p, q)) {
                let (l, r) = if swap { (&q, &p) } else { (&p, &q) };
                best = best.max(similarity::readings(table, l, r, pair.same_script()));
            }
        }
        SOUNDS.iter().position(|s| best >= *s).map_or(DIFFERENT, |n| SLIP + 1 + n as u8)
    }

    /// What two words that sound alike give at most, by how much one person's words do.
    pub(super) fn most_of_sounds(&self, worth: &[f32; LEVELS]) -> f32 {
        (SLIP + 1..DIFFERENT)
            .map(|l| worth[l as usize] + self.by_chance[l as usize])
            .fold(f32::MIN, f32::max)
    }

    /// −log2 of how often two words stand so by chance.
    #[inline]
    pub(super) fn chance(&self, x: u32, y: u32, level: u8) -> f32 {
        let (a, b) = (&self.words[x as usize], &self.words[y as usize]);
        match level {
            SAME => a.rare,
            SLIP => a.slip.min(b.slip),
            other => self.by_chance[other as usize],
        }
    }
}

/// All bits but the lowest that is set: counting would take longer.
#[inline]
fn without_lowest(bits: u32) -> u32 {
    bits & bits.wrapping_sub(1)
}

/// Whether two words can be one letter apart, by the letters they have: at most two bits differ.
#[inline]
pub(super) fn letters_near(a: u32, b: u32) -> bool {
    without_lowest(without_lowest(a ^ b)) == 0
}

/// Whether two words can sound alike: their consonant classes differ by one, or by two of five.
#[inline]
pub(super) fn sounds_near(a: u32, b: u32) -> bool {
    let rest = without_lowest(a ^ b);
    let common = without_lowest(without_lowest(a & b));
    (rest == 0) | ((without_lowest(rest) == 0) & (common != 0))
}

fn one_letter_apart(a: &[char], b: &[char]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if short.len() < SHORTEST || long.len() - short.len() > 1 {
        return false;
    }
    let head = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    if short.len() == long.len() {
        return head < short.len() && short[head + 1..] == long[head + 1..];
    }
    short[head..] == long[head + 1..]
}

fn hash<'a>(letters: impl Iterator<Item = &'a char>) -> u64 {
    letters.fold(0xcbf2_9ce4_8422_2325, |h, c| {
        (h ^ u64::from(*c as u32)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(27)
    })
}

/// Levels found lately: the two words (24 bits each) above the level; a newer pair takes the place of an older one.
pub(super) struct Cache(Vec<u64>);

impl Cache {
    pub(super) fn new() -> Cache {
        Cache(vec![u64::MAX; 1 << 16])
    }

    fn slot(&mut self, key: u64) -> &mut u64 {
        &mut self.0[(key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_is_one_letter() {
        let apart = |a: &str, b: &str| one_letter_apart(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert!(apart("matt", "mrtt") && apart("anna", "ana") && apart("ana", "anna") && apart("жолдош", "жолдошу"));
        assert!(!apart("matt", "matt") && !apart("matt", "mttt1") && !apart("ab", "ac") && !apart("kaori", "okihara"));
    }
}
