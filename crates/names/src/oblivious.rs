//! One question to another agency's list, without telling it whom the question is about, and without it telling who else is on the list.
//!
//! Both sides make the exact keys of a person (two words by their first consonants and the year of birth, one word and the day, ...; the keys by
//! which an index finds candidates). The holder of the list has a key of its own, a number `k`, and gives away its list only as `k` times the point
//! of each exact key in the group ristretto255 (RFC 9496), hashed. Who asks multiplies the points of its question by a number drawn for this
//! question alone, and sends them: to the holder they are random points. The holder multiplies them by `k` and sends them back; the asker
//! takes its own number away again and looks for the hashes in the list. (Oblivious pseudorandom function by Diffie and Hellman:
//! Jarecki, Kiayias and Krawczyk, "Round-optimal password-protected secret sharing", 2014; the computation of RFC 9497 without its wire format.)
//!
//! **Limits.** An equal key says "perhaps the same person", never more: people open the hits on a legal basis and compare ([`score`](crate::score)).
//! The asker can try any name it can think of, one question at a time: the holder must count questions, limit and log them. The asker learns
//! how many keys the list has, and which of *its* keys are on it. The holder learns that a question was asked and how many keys it has. Nothing proves that
//! the holder used the right `k`. A new `k` makes every earlier list useless; it is to be drawn anew with each list.

use crate::birth::BirthDate;
use crate::error::NamesError;
use crate::index::keys::{Skeletons, of_record};
use crate::score::Person;
use curve25519_dalek::ristretto::{CompressedRistretto, RistrettoPoint};
use curve25519_dalek::scalar::Scalar;
use curve25519_dalek::traits::IsIdentity;
use sha2::{Digest, Sha256, Sha512};

/// Bytes of a point on the way.
pub const POINT: usize = 32;
/// Most points of one question: more are no name.
pub const MOST_POINTS: usize = 64;

/// Sixty-four bytes from a source of randomness that nobody can foresee, such as that of the operating system.
pub type Random = [u8; 64];

/// The number of the holder of a list. It prints as nothing.
pub struct ListKey(Scalar);

impl std::fmt::Debug for ListKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ListKey(…)")
    }
}

impl ListKey {
    /// From random bytes, once for each list.
    #[must_use]
    pub fn new(random: &Random) -> ListKey {
        ListKey(Scalar::from_bytes_mod_order_wide(random))
    }

    /// What is given away of a list.
    #[must_use]
    pub fn hidden<'a>(&self, persons: impl IntoIterator<Item = &'a Person>) -> HiddenList {
        let mut entries: Vec<[u8; 32]> = Vec::new();
        for key in persons.into_iter().flat_map(keys) {
            entries.push(entry(key, &(point(key) * self.0)));
        }
        entries.sort_unstable();
        entries.dedup();
        HiddenList(entries)
    }

    /// Answers a question: each point times the number of the list. What the question is about cannot be seen in it.
    ///
    /// # Errors
    /// Too many points, or one that is none of the group.
    pub fn answer(&self, question: &[[u8; POINT]]) -> Result<Vec<[u8; POINT]>, NamesError> {
        if question.len() > MOST_POINTS {
            return Err(wrong(format!("a question of {} points; at most {MOST_POINTS} are taken", question.len())));
        }
        let answered = |(n, p): (usize, &[u8; POINT])| Ok((received(p, n)? * self.0).compress().to_bytes());
        question.iter().enumerate().map(answered).collect()
    }
}

/// A list under the number of its holder: hashes in rising order, from which no name can be read without asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HiddenList(Vec<[u8; 32]>);

impl HiddenList {
    /// As received: in rising order, each hash once.
    ///
    /// # Errors
    /// Another order.
    pub fn received(entries: Vec<[u8; 32]>) -> Result<HiddenList, NamesError> {
        match entries.windows(2).position(|pair| pair[0] >= pair[1]) {
            None => Ok(HiddenList(entries)),
            Some(n) => Err(wrong(format!("entry {} of a hidden list is not above the one before it", n + 2))),
        }
    }

    /// To be sent.
    #[must_use]
    pub fn entries(&self) -> &[[u8; 32]] {
        &self.0
    }
}

/// A question about one person, as the asker keeps it. It prints as nothing.
pub struct Question {
    keys: Vec<u32>,
    blinds: Vec<Scalar>,
}

impl std::fmt::Debug for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Question(…)")
    }
}

impl Question {
    /// About a person; `draw` gives new random bytes at each call.
    #[must_use]
    pub fn new(person: &Person, mut draw: impl FnMut() -> Random) -> Question {
        let mut keys = keys(person);
        keys.truncate(MOST_POINTS);
        let mut blind = || {
            loop {
                let drawn = Scalar::from_bytes_mod_order_wide(&draw());
                // Nothing could take a zero away again.
                if drawn != Scalar::ZERO {
                    return drawn;
                }
            }
        };
        let blinds = keys.iter().map(|_| blind()).collect();
        Question { keys, blinds }
    }

    /// What is sent.
    #[must_use]
    pub fn points(&self) -> Vec<[u8; POINT]> {
        let blinded = |(key, blind): (&u32, &Scalar)| (point(*key) * blind).compress().to_bytes();
        self.keys.iter().zip(&self.blinds).map(blinded).collect()
    }

    /// How many keys of the question are on the list; 0 says that the list holds nobody like this.
    ///
    /// # Errors
    /// An answer with another number of points, or with one that is none of the group.
    pub fn hits(&self, answer: &[[u8; POINT]], list: &HiddenList) -> Result<usize, NamesError> {
        if answer.len() != self.keys.len() {
            return Err(wrong(format!("an answer of {} points to a question of {}", answer.len(), self.keys.len())));
        }
        let mut hits = 0;
        for (n, ((key, blind), answered)) in self.keys.iter().zip(&self.blinds).zip(answer).enumerate() {
            let plain = received(answered, n)? * blind.invert();
            hits += usize::from(list.0.binary_search(&entry(*key, &plain)).is_ok());
        }
        Ok(hits)
    }
}

/// The exact keys of a person, each once.
fn keys(person: &Person) -> Vec<u32> {
    let skeletons: Vec<Skeletons> = person.name.tokens().iter().map(|t| Skeletons::of(t.readings()[0].sounds())).collect();
    let mut keys = Vec::new();
    of_record(&skeletons, person.born.map(BirthDate::gregorian), |key| keys.push(key));
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The point of a key: nobody knows how it is made from the base point.
fn point(key: u32) -> RistrettoPoint {
    let hash = Sha512::new()
        .chain_update(b"sapar names: point of a key")
        .chain_update(key.to_le_bytes())
        .finalize();
    RistrettoPoint::from_uniform_bytes(&hash.into())
}

/// What stands in a hidden list for a key.
fn entry(key: u32, point: &RistrettoPoint) -> [u8; 32] {
    let hash = Sha256::new().chain_update(b"sapar names: entry of a list").chain_update(key.to_le_bytes());
    hash.chain_update(point.compress().as_bytes()).finalize().into()
}

/// A point of the other side.
fn received(bytes: &[u8; POINT], n: usize) -> Result<RistrettoPoint, NamesError> {
    let point = CompressedRistretto(*bytes).decompress().filter(|p| !p.is_identity());
    point.ok_or_else(|| wrong(format!("point {} is none of the group", n + 1)))
}

fn wrong(what: String) -> NamesError {
    NamesError::Setting(what)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    fn person(name: &str, born: &str) -> Person {
        Person {
            name: fold(name),
            born: BirthDate::parse(born).unwrap(),
            ..Person::default()
        }
    }

    /// Numbers that anybody could foresee: for tests only.
    fn counted(from: u64) -> impl FnMut() -> Random {
        let mut n = from;
        move || {
            n += 1;
            Sha512::digest(n.to_le_bytes()).into()
        }
    }

    #[test]
    fn who_is_on_the_list_is_found_in_another_script_and_nobody_else() {
        let key = ListKey::new(&counted(1)());
        let banned = [person("ИВАНОВА Мария", "1985-03-04"), person("Тошматов Санжар", "1990-11-20")];
        let list = HiddenList::received(key.hidden(&banned).entries().to_vec()).unwrap();
        let hits = |p: &Person, from: u64| {
            let question = Question::new(p, counted(from));
            question.hits(&key.answer(&question.points()).unwrap(), &list).unwrap()
        };
        assert!(hits(&person("Ivanova Maria", "1985-03-04"), 10) >= 2);
        assert!(hits(&person("Sanzhar Toshmatov", "1990-11-20"), 20) >= 2);
        assert_eq!(hits(&person("Petrosyan Armen", "1971-07-09"), 30), 0);
    }

    #[test]
    fn a_question_looks_different_each_time_and_only_the_right_number_opens_the_list() {
        let somebody = person("Ivanova Maria", "1985-03-04");
        let (key, other) = (ListKey::new(&counted(1)()), ListKey::new(&counted(2)()));
        let list = key.hidden([&somebody]);
        let (one, two) = (Question::new(&somebody, counted(10)), Question::new(&somebody, counted(20)));
        assert!(one.points().iter().all(|p| !two.points().contains(p)));
        assert_eq!(one.hits(&other.answer(&one.points()).unwrap(), &list).unwrap(), 0);
        assert_ne!(list, other.hidden([&somebody]));
        assert!(one.hits(&key.answer(&one.points()).unwrap(), &list).unwrap() > 0);
    }

    #[test]
    fn what_is_no_point_and_what_is_no_list_is_refused_in_words() {
        let key = ListKey::new(&counted(1)());
        assert!(key.answer(&[[0xff; POINT]]).unwrap_err().to_string().contains("point 1"));
        // The neutral point would give the number of the list nothing to do.
        assert!(key.answer(&[[0; POINT]]).is_err());
        assert!(key.answer(&vec![[1; POINT]; MOST_POINTS + 1]).is_err());
        let question = Question::new(&person("Ivanova Maria", "1985-03-04"), counted(3));
        assert!(question.hits(&[], &key.hidden([])).is_err());
        assert!(HiddenList::received(vec![[2; 32], [1; 32]]).is_err());
    }
}
