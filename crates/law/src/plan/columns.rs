//! Many persons at once.
