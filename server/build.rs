//! A new sentence is compiled in, so it must make the server be built again.

fn main() {
    println!("cargo:rerun-if-changed=../app/locales");
}
