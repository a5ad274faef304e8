//! The pages made lately, so that a page that many read is drawn once.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

/// Most pages that are kept; each is at most some hundred kilobytes.
const MOST: usize = 12;

/// What was made for an address, the newest first.
#[derive(Debug)]
pub struct Memory<T>(Mutex<VecDeque<(String, Arc<T>)>>);

impl<T> Default for Memory<T> {
    fn default() -> Memory<T> {
        Memory(Mutex::new(VecDeque::with_capacity(MOST)))
    }
}

impl<T> Memory<T> {
    /// What was made under this name, or what `make` makes now.
    ///
    /// # Errors
    /// Those of `make`; nothing is kept then.
    pub fn get<E>(&self, name: &str, make: impl FnOnce() -> Result<T, E>) -> Result<Arc<T>, E> {
        if let Some(found) = self.find(name) {
            return Ok(found);
        }
        // Made outside of the lock: two readers may make the same page, none waits for another's.
        let made = Arc::new(make()?);
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        list.retain(|(n, _)| n != name);
        list.truncate(MOST - 1);
        list.push_front((name.to_owned(), made.clone()));
        Ok(made)
    }

    fn find(&self, name: &str) -> Option<Arc<T>> {
        let mut list = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = list.iter().position(|(n, _)| n == name)?;
        let found = list.remove(at)?;
        let value = found.1.clone();
        list.push_front(found);
        Some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_made_once_and_memory_is_bounded() {
        let memory: Memory<usize> = Memory::default();
        let made = |name: &str, n: usize| *memory.get::<()>(name, || Ok(n)).unwrap();
        assert_eq!((made("first", 1), made("first", 2)), (1, 1));
        for n in 0..MOST {
            made(&n.to_string(), n);
        }
        assert_eq!(memory.0.lock().unwrap().len(), MOST);
        assert_eq!(made("first", 3), 3);
        assert!(memory.get("wrong", || Err::<usize, &str>("no")).is_err());
    }
}
