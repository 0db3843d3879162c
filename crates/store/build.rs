//! A new migration is compiled in, so it must make the store be built again.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
