//! Where the program takes its memory from, and how it gives it back.
//!
//! Laws are read into many small pieces of memory that are touched for the first time. With pages of 4 KiB a quarter of the time of reading goes into asking the
//! system for them; this allocator asks for large ones (`docs/decisions/0017-memory-in-large-pages.md`), and `.cargo/config.toml` builds it with small blocks, so
//! that less of them stays unused. What it holds back for later, a server gives back once it has read its laws.

/// The allocator of every program that reads laws.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Gives back to the system what was freed: worth its time once, when much was used for a while and little is needed from then on.
pub fn give_back() {
    #[expect(unsafe_code, reason = "the library has no safe name for it; it may be called at any time, from any thread")]
    // SAFETY: `mi_collect` takes no pointer and asks nothing of its caller.
    unsafe {
        libmimalloc_sys::mi_collect(true);
    }
}
