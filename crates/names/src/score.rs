//! How far two descriptions speak for one person, in bits.
//!
//! Fellegi and Sunter (1969): every field adds log2 of how much more often it looks so for one person than for two drawn at
//! random. Bits of names come from the aligned similarity of tokens ([`crate::cost::Levels`]) and from how common a token is
//! ([`Frequencies`]); bits of the birth date from [`DateLevel`]. Missing is missing, never different.

use serde::Serialize;

use crate::birth::{BirthDate, DateLevel};
use crate::cost::{Costs, Levels, ScriptPair};
use crate::fold::{MAX_TOKENS, Name, Reading, Role, Token};
use crate::frequency::Frequencies;
use crate::nationality::{Country, Nearness};
use crate::nicknames;
use crate::phoneme::is_vowel;
use crate::relatives;
use crate::sex::Sex;
use crate::similarity;

/// A description of a person: what a document, a row or a query says.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// The folded name.
    pub name: Name,
    /// Birth date, whole or in part.
    pub born: Option<BirthDate>,
    /// Nationality.
    pub nationality: Option<Country>,
    /// Sex as stated; an ending of the name speaks only when this is missing.
    pub sex: Option<Sex>,
}

impl Person {
    /// A description by name only.
    #[must_use]
    pub fn named(name: Name) -> Person {
        Person { name, ..Person::default() }
    }

    /// Stated sex, or what the endings of the name say without contradiction.
    #[must_use]
    pub fn sex(&self) -> Option<Sex> {
        self.sex.or_else(|| {
            let mut said = self.name.tokens().iter().filter_map(|t| t.sex);
            let first = said.next()?;
            said.all(|s| s == first).then_some(first)
        })
    }
}

/// How a pair of tokens was found to agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The same sounds.
    Same,
    /// Sounds aligned with costs.
    Aligned,
    /// One sound replaced, left out or put in: a slip of the finger.
    Slip,
    /// Two forms of one given name.
    Nickname,
    /// One letter standing for the name.
    Initial,
    /// A word cut off by the end of a machine readable zone.
    Cut,
    /// The names joined to one word agree better than word by word.
    Joined,
    /// Two neighbouring words of one name are one word of the other.
    JoinedWords,
    /// Both are fathers' names, and differ.
    FathersDiffer,
    /// The father's name of one is the given name of the other, whose own given name the first does not have.
    FatherAndChild,
    /// Both names have a word here, and the words differ.
    Differ,
}

/// Two tokens set against each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TokenMatch {
    /// Token of the first name; its reading.
    pub a: (u8, u8),
    /// Token of the second name; its reading.
    pub b: (u8, u8),
    /// The neighbour that is part of the same word, in the name that has more words; [`ALONE`] without one.
    pub with: u8,
    /// Similarity from 0 to 1.
    pub similarity: f32,
    /// Why.
    pub rule: Rule,
    /// Part of the bits that comes from how common the name is.
    pub rarity: f32,
    /// Evidence.
    pub bits: f32,
}

/// No neighbour is part of this word.
pub const ALONE: u8 = u8::MAX;

/// Evidence of two names.
#[derive(Clone, Copy, Debug)]
pub struct NameMatch {
    pub(crate) matches: [TokenMatch; MAX_TOKENS],
    pub(crate) count: u8,
    /// Tokens of the longer name without a partner.
    pub missing: u8,
    /// What the missing tokens cost.
    pub missing_bits: f32,
    /// What words that agree lose because another differs: they may be those of a relative. 0 or less.
    pub bounded: f32,
    /// Sum in bits.
    pub bits: f32,
    /// Half the mean similarity, weighted by length, half that of the least similar words.
    pub similarity: f32,
}

impl NameMatch {
    /// The token pairs.
    #[must_use]
    pub fn matches(&self) -> &[TokenMatch] {
        &self.matches[..self.count as usize]
    }
}

/// Evidence of two descriptions, field by field.
#[derive(Clone, Copy, Debug)]
pub struct Evidence {
    /// The names; `None` if one has no readable token.
    pub name: Option<NameMatch>,
    /// Birth dates: level and bits.
    pub born: Option<(DateLevel, f32)>,
    /// Nationality.
    pub nationality: Option<(Nearness, f32)>,
    /// Sex: whether equal, and bits.
    pub sex: Option<(bool, f32)>,
    /// The sum.
    pub bits: f32,
}

/// Settings of a scorer; every number is in bits and stands beside its reason.
#[derive(Clone, Debug)]
pub struct Weights {
    /// Evidence by date level, in the order of [`DateLevel::ALL`].
    pub date: [f32; 14],
    /// A word of the longer name without a partner: middle names and patronymics are often left out.
    pub missing: f32,
    /// Only one word has a partner, while the other name has more: a family name or a given name is missing then.
    pub only_one: f32,
    /// Two fathers' names that differ.
    pub fathers_differ: f32,
    /// A word of the same script that is one sound apart and otherwise unlike.
    pub slip: f32,
    /// A father's name that is the given name of the other.
    pub father_and_child: f32,
    /// Most bits that names have of which a word differs, before that word is weighed: a relative may share all others. See
    /// [`Weights::among`].
    pub relatives: f32,
    /// Nationalities: same, successor, near, different.
    pub nationality: [f32; 4],
    /// Sex equal, different.
    pub sex: [f32; 2],
    /// How much of the rarity of a name counts.
    pub rarity: f32,
    /// Most bits by which rarity raises or lowers a word.
    pub rarity_bound: f32,
}

impl Default for Weights {
    fn default() -> Weights {
        Weights {
            date: DateLevel::ALL.map(DateLevel::hand_bits),
            missing: -0.7,
            only_one: -1.0,
            fathers_differ: -6.0,
            slip: 3.0,
            father_and_child: -3.0,
            relatives: relatives::bound(1_000.0),
            nationality: [2.0, 1.0, 0.0, -3.0],
            sex: [0.9, -5.0],
            rarity: 0.7,
            rarity_bound: 5.0,
        }
    }
}

impl Weights {
    /// The same weights for a register of that many persons, in which relatives are fewer among more strangers.
    #[must_use]
    pub fn among(mut self, persons: u64) -> Weights {
        self.relatives = relatives::bound(persons as f64);
        self
    }
}

/// Scores pairs of persons. Cheap to clone the references; holds no person.
#[derive(Clone)]
pub struct Scorer<'a> {
    /// Substitution costs.
    pub costs: &'a Costs,
    /// Bits by similarity.
    pub levels: &'a Levels,
    /// How common tokens are.
    pub frequencies: &'a Frequencies,
    /// Other weights.
    pub weights: Weights,
}

impl Default for Scorer<'static> {
    /// Learned tables and public frequencies.
    fn default() -> Scorer<'static> {
        Scorer {
            costs: Costs::learned(),
            levels: Levels::learned(),
            frequencies: Frequencies::common(),
            weights: Weights::default(),
        }
    }
}

const NO_MATCH: TokenMatch = TokenMatch {
    a: (0, 0),
    b: (0, 0),
    with: ALONE,
    similarity: 0.0,
    rule: Rule::Differ,
    rarity: 0.0,
    bits: 0.0,
};

impl Scorer<'_> {
    /// Evidence for two persons being one. Symmetric in its sum.
    #[must_use]
    pub fn compare(&self, a: &Person, b: &Person) -> Evidence {
        let name = self.names(&a.name, &b.name);
        let born = match (a.born, b.born) {
            (Some(x), Some(y)) => {
                let level = x.level(y);
                Some((level, self.weights.date[level as usize]))
            }
            _ => None,
        };
        let nationality = match (a.nationality, b.nationality) {
            (Some(x), Some(y)) => {
                let nearness = x.nearness(y);
                Some((nearness, self.weights.nationality[nearness as usize]))
            }
            _ => None,
        };
        let sex = match (a.sex(), b.sex()) {
            (Some(x), Some(y)) => Some((x == y, self.weights.sex[usize::from(x != y)])),
            _ => None,
        };
        let bits = name.map_or(0.0, |n| n.bits) + born.map_or(0.0, |b| b.1) + nationality.map_or(0.0, |n| n.1) + sex.map_or(0.0, |s| s.1);
        Evidence {
            name,
            born,
            nationality,
            sex,
            bits,
        }
    }

    /// Evidence of two names alone; `None` if one has no readable token.
    #[must_use]
    pub fn names(&self, a: &Name, b: &Name) -> Option<NameMatch> {
        self.tokens(a.tokens(), b.tokens())
    }

    pub(crate) fn tokens(&self, a: &[Token], b: &[Token]) -> Option<NameMatch> {
        let (n, m) = (a.len().min(MAX_TOKENS), b.len().min(MAX_TOKENS));
        if n == 0 || m == 0 {
            return None;
        }
        // Three by three is the common case; the long array is only for long names.
        let (mut short, mut long);
        let pairs: &mut [TokenMatch] = if n * m <= 9 {
            short = [NO_MATCH; 9];
            &mut short[..n * m]
        } else {
            long = [NO_MATCH; MAX_TOKENS * MAX_TOKENS];
            &mut long[..n * m]
        };
        for (i, x) in a[..n].iter().enumerate() {
            for (j, y) in b[..m].iter().enumerate() {
                pairs[i * m + j] = self.token_pair(i, x, j, y);
            }
        }
        // Best first, by what a pair adds; ties by place from the front on both sides alike, so that the order of the two names does not matter.
        pairs.sort_unstable_by(|p, q| {
            q.bits
                .total_cmp(&p.bits)
                .then(q.similarity.total_cmp(&p.similarity))
                .then((p.a.0 + p.b.0).cmp(&(q.a.0 + q.b.0)))
                .then(p.a.0.abs_diff(p.b.0).cmp(&q.a.0.abs_diff(q.b.0)))
        });
        let mut found = NameMatch {
            matches: [NO_MATCH; MAX_TOKENS],
            count: 0,
            missing: n.abs_diff(m) as u8,
            missing_bits: 0.0,
            bounded: 0.0,
            bits: 0.0,
            similarity: 0.0,
        };
        let (mut used_a, mut used_b) = (0u32, 0u32);
        let mut weight = 0.0;
        for pair in pairs {
            if used_a >> pair.a.0 & 1 == 1 || used_b >> pair.b.0 & 1 == 1 {
                continue;
            }
            used_a |= 1 << pair.a.0;
            used_b |= 1 << pair.b.0;
            let (x, y) = (&a[pair.a.0 as usize], &b[pair.b.0 as usize]);
            if pair.bits < 3.5 && (found.bits > 2.0 || n.min(m) == 1) && nicknames::related(x, y) {
                pair.rule = Rule::Nickname;
                pair.similarity = pair.similarity.max(0.85);
                pair.rarity = 0.0;
                pair.bits = 3.5;
            }
            if pair.bits < 0.0 && pair.rule != Rule::Initial {
                pair.rule = Rule::Differ;
                if x.role == Role::Patronymic && y.role == Role::Patronymic {
                    pair.rule = Rule::FathersDiffer;
                    pair.bits = pair.bits.min(self.weights.fathers_differ);
                }
            }
            let length = x.readings()[0].sounds().len().min(y.readings()[0].sounds().len()) as f32;
            found.similarity += pair.similarity * length;
            weight += length;
            found.bits += pair.bits;
            found.matches[found.count as usize] = *pair;
            found.count += 1;
            if found.count as usize == n.min(m) {
                break;
            }
        }
        found.similarity /= weight.max(1.0);
        if found.missing > 0 {
            relatives::join_neighbours(self, &a[..n], &b[..m], &mut found);
        }
        found.missing_bits = self.weights.missing * f32::from(found.missing);
        found.bits += found.missing_bits;
        let all = |tokens: &[Token]| tokens.iter().fold(0, |c, t| c | t.readings()[0].classes());
        if n + m > 2 && (found.missing > 0 || found.matches().iter().any(|p| p.bits < 3.0)) && (all(&a[..n]) ^ all(&b[..m])).count_ones() <= 1 {
            self.joined(&a[..n], &b[..m], &mut found);
        }
        relatives::weigh(self, &a[..n], &b[..m], &mut found);
        Some(found)
    }

    #[inline]
    fn token_pair(&self, i: usize, x: &Token, j: usize, y: &Token) -> TokenMatch {
        let (similarity, rx, ry) = similarity::best(self.costs, x, y);
        let (pair, _) = ScriptPair::of(x.script, y.script);
        let (a, b) = (&x.readings()[rx as usize], &y.readings()[ry as usize]);
        let mut found = TokenMatch {
            a: (i as u8, rx),
            b: (j as u8, ry),
            with: ALONE,
            similarity,
            rule: if similarity >= 0.9999 { Rule::Same } else { Rule::Aligned },
            rarity: 0.0,
            bits: 0.0,
        };
        if (x.cut || y.cut) && similarity < 0.9 && begins(x, y) {
            found.rule = Rule::Cut;
            found.similarity = 0.9;
            found.bits = 4.0;
            return found;
        }
        if x.role == Role::Initial || y.role == Role::Initial {
            found.rule = Rule::Initial;
            let agree = initials_agree(x, y);
            found.similarity = if agree { 0.8 } else { 0.2 };
            found.bits = if agree { 2.0 } else { -3.0 };
            return found;
        }
        (found.bits, found.rarity) = self.readings(pair, a, b, similarity);
        found
    }

    /// Bits of two readings that are alike to this degree, and the part of them that comes from how common they are.
    #[inline]
    pub(crate) fn readings(&self, pair: ScriptPair, a: &Reading, b: &Reading, similarity: f32) -> (f32, f32) {
        let shorter = a.sounds().len().min(b.sounds().len());
        let bits = self.levels.bits(pair, shorter, similarity);
        if bits <= 0.0 {
            return (bits, 0.0);
        }
        // The commoner of the two spellings: an agreement is never worth more than the likelier chance explains.
        let exact = self.levels.bits(pair, shorter, 1.0);
        let beyond = if similarity >= 0.9999 && a == b {
            self.frequencies.beyond_same(a, exact)
        } else {
            self.frequencies.beyond(a, exact).min(self.frequencies.beyond(b, exact))
        };
        let beyond = beyond.clamp(-self.weights.rarity_bound, self.weights.rarity_bound);
        let share = ((similarity - 0.5) * 2.0).clamp(0.0, 1.0);
        let rarity = (self.weights.rarity * beyond * share).max(-0.75 * bits);
        (bits + rarity, rarity)
    }

    /// `Abd Allah` against `Abdullah`, `Mirzo Ulugh` against `Mirzoulugh`: the whole as one word, where that says more.
    fn joined(&self, a: &[Token], b: &[Token], found: &mut NameMatch) {
        let (mut x, mut y) = ([0u8; 48], [0u8; 48]);
        let (n, m) = (similarity::join(a.iter(), &mut x), similarity::join(b.iter(), &mut y));
        if n.min(m) < 6 || n.abs_diff(m) > 4 {
            return;
        }
        let (pair, swap) = ScriptPair::of(a[0].script, b[0].script);
        let table = self.costs.of(pair);
        let s = if swap {
            similarity::aligned(table, &y[..m], &x[..n], pair.same_script())
        } else {
            similarity::aligned(table, &x[..n], &y[..m], pair.same_script())
        };
        if s <= found.similarity.max(0.72) {
            return;
        }
        let words = a.len().max(b.len()).min(2) as f32;
        let bits = self.levels.bits(pair, 9, s) * (1.0 + 0.5 * (words - 1.0));
        if bits > found.bits {
            found.matches[0] = TokenMatch {
                a: (0, 0),
                b: (0, 0),
                with: ALONE,
                similarity: s,
                rule: Rule::Joined,
                rarity: 0.0,
                bits,
            };
            found.count = 1;
            found.missing = 0;
            found.missing_bits = 0.0;
            found.similarity = s;
            found.bits = bits;
        }
    }
}

/// Whether the cut one of two tokens is the beginning of the other; its last sound may be half a letter pair.
fn begins(x: &Token, y: &Token) -> bool {
    let (short, long) = if x.cut { (x, y) } else { (y, x) };
    let begin = |s: &[u8], l: &[u8]| s.len() >= 2 && l.len() >= s.len() && l.starts_with(&s[..s.len() - 1]);
    short.readings().iter().any(|s| long.readings().iter().any(|l| begin(s.sounds(), l.sounds())))
}

/// Whether a single letter can stand for the other token.
fn initials_agree(x: &Token, y: &Token) -> bool {
    x.readings().iter().any(|a| {
        y.readings().iter().any(|b| match (a.sounds().first(), b.sounds().first()) {
            (Some(p), Some(q)) => {
                p == q || (is_vowel(*p) && is_vowel(*q)) || (crate::phoneme::class(*p) != 0 && crate::phoneme::class(*p) == crate::phoneme::class(*q))
            }
            _ => false,
        })
    })
}
