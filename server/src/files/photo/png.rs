//! PNG: drawings and pictures of a screen.

use img_parts::png::Png;

/// What draws. All else is notes, or colours for printers.
const DRAWN: [&[u8; 4]; 5] = [b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"];

/// How large the file says it is.
pub(super) fn sizes(png: &Png) -> Vec<(u32, u32)> {
    let side = |of: &[u8], at: usize| Some(u32::from_be_bytes(of.get(at..at + 4)?.try_into().ok()?));
    let heads = png.chunks_by_type(*b"IHDR");
    heads.filter_map(|head| Some((side(head.contents(), 0)?, side(head.contents(), 4)?))).collect()
}

/// The file with what draws, and nothing else.
pub(super) fn only_drawn(mut png: Png) -> Vec<u8> {
    png.chunks_mut().retain(|chunk| DRAWN.contains(&&chunk.kind()));
    png.encoder().bytes().to_vec()
}
