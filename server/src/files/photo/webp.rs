//! WebP: what browsers and messengers make of other photos.

use img_parts::riff::{RiffChunk, RiffContent};
use img_parts::webp::WebP;

/// What draws one picture. All else is notes, or colours for printers.
const DRAWN: [&[u8; 4]; 4] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH"];
/// What makes a film of it.
const MOVES: [&[u8; 4]; 2] = [b"ANIM", b"ANMF"];
/// In the head of a larger file: "it has see-through parts", the one thing that draws.
const SEE_THROUGH: u8 = 0x10;

/// How large the head says the file is, and how large its picture says it is.
pub(super) fn sizes(webp: &WebP) -> Vec<(u32, u32)> {
    let mut picture = webp.clone();
    picture.remove_chunks_by_id(*b"VP8X");
    [webp.dimensions(), picture.dimensions()].into_iter().flatten().collect()
}

/// The file with what draws, each part once, and nothing else. A film is no photo.
pub(super) fn only_drawn(mut webp: WebP) -> Option<Vec<u8>> {
    if MOVES.iter().any(|part| webp.has_chunk(**part)) {
        return None;
    }
    let mut seen = Vec::new();
    webp.chunks_mut().retain_mut(|chunk| {
        let again = seen.contains(&chunk.id());
        seen.push(chunk.id());
        !again && DRAWN.contains(&&chunk.id()) && (chunk.id() != *b"VP8X" || plain_head(chunk))
    });
    Some(webp.encoder().bytes().to_vec())
}

/// A head that says its size and whether it has see-through parts.
fn plain_head(chunk: &mut RiffChunk) -> bool {
    let Some(sides) = chunk.content().data().and_then(|data| data.get(4..10)) else { return false };
    let flags = chunk.content().data().and_then(|data| data.first()).map_or(0, |flags| flags & SEE_THROUGH);
    let head = [&[flags, 0, 0, 0], sides].concat();
    *chunk = RiffChunk::new(*b"VP8X", RiffContent::Data(head.into()));
    true
}
