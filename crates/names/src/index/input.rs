//! Reading a file from its beginning, with a checksum, never reserving more than the file has.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::record::Record;
use crate::error::{IndexFault, NamesError};

pub(super) struct Input<'a> {
    file: &'a File,
    path: &'a Path,
    pub(super) sum: crc32fast::Hasher,
    pub(super) left: u64,
}

impl<'a> Input<'a> {
    pub(super) fn new(file: &'a File, path: &'a Path, left: u64) -> Input<'a> {
        Input {
            file,
            path,
            sum: crc32fast::Hasher::new(),
            left,
        }
    }

    fn pieces(&mut self, bytes: u64, mut take: impl FnMut(&[u8])) -> Result<(), NamesError> {
        // Checked before anything is reserved: a changed header must not make us ask for gigabytes.
        if bytes > self.left {
            return Err(NamesError::index(
                self.path,
                IndexFault::Length {
                    found: self.left,
                    expected: bytes,
                },
            ));
        }
        let mut left = bytes as usize;
        let mut buffer = vec![0; (1 << 18).min(left)];
        while left > 0 {
            let n = buffer.len().min(left);
            self.file.read_exact(&mut buffer[..n]).map_err(NamesError::file(self.path))?;
            self.sum.update(&buffer[..n]);
            take(&buffer[..n]);
            left -= n;
        }
        self.left -= bytes;
        Ok(())
    }

    pub(super) fn bytes(&mut self, n: usize) -> Result<Vec<u8>, NamesError> {
        let mut out = Vec::with_capacity(n.min(self.left as usize));
        self.pieces(n as u64, |piece| out.extend_from_slice(piece))?;
        Ok(out)
    }

    pub(super) fn numbers(&mut self, n: usize) -> Result<Vec<u32>, NamesError> {
        let mut out = Vec::with_capacity(n.min(self.left as usize / 4));
        self.pieces(n as u64 * 4, |piece| {
            out.extend(piece.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])))
        })?;
        Ok(out)
    }

    pub(super) fn records(&mut self, n: usize) -> Result<Vec<Record>, NamesError> {
        let mut out = Vec::with_capacity(n.min(self.left as usize / 16));
        self.pieces(n as u64 * 16, |piece| {
            out.extend(piece.chunks_exact(16).map(|b| {
                let mut record = Record([0; 16]);
                record.0.copy_from_slice(b);
                record
            }));
        })?;
        Ok(out)
    }

    /// Bytes that are read for the checksum only.
    pub(super) fn skip(&mut self, bytes: u64) -> Result<(), NamesError> {
        self.pieces(bytes, |_| {})
    }
}
