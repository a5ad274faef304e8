//! Rebuilds the program when a law is added or changed: the laws are embedded in it.

fn main() {
    println!("cargo::rerun-if-changed=../../laws");
    println!("cargo::rerun-if-changed=build.rs");
}
