//! JPEG: what phones make.

use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::{Bytes, ImageEXIF};

/// What begins a frame, and so says how large it is. 0xC4, 0xC8 and 0xCC stand between for other things.
fn is_frame(marker: u8) -> bool {
    matches!(marker, markers::SOF0..=markers::SOF15)
        && !matches!(marker, markers::DHT | markers::JPG | markers::DAC)
}

/// How large the frames say they are.
pub(super) fn sizes(jpeg: &Jpeg) -> Vec<(u32, u32)> {
    let frames = jpeg.segments().iter().filter(|segment| is_frame(segment.marker()));
    let size = |segment: &JpegSegment| {
        let side = |at: usize| Some(u16::from_be_bytes(segment.contents().get(at..at + 2)?.try_into().ok()?));
        Some((side(3)?.into(), side(1)?.into()))
    };
    frames.filter_map(size).collect()
}

/// The file with its frames, their tables and their scans, and nothing else but which way up it is.
pub(super) fn only_drawn(mut jpeg: Jpeg) -> Option<Vec<u8>> {
    let turned = jpeg.exif().and_then(|exif| turned(&exif));
    jpeg.segments_mut().retain_mut(|segment| match segment.marker() {
        markers::DHT | markers::DAC | markers::DQT | markers::DRI | markers::SOS => true,
        markers::APP14 => colours_only(segment),
        marker => is_frame(marker),
    });
    jpeg.set_exif(turned.map(only_turned));
    let mut bytes = jpeg.encoder().bytes().to_vec();
    // Phones hang films and second pictures on the end, with their own notes of where and when.
    bytes.truncate(end(&bytes)?);
    Some(bytes)
}

/// How the note of how colours are written begins: the name of the firm that thought of it.
const MAKER: [u8; 5] = [b'A', b'd', b'o', b'b', b'e'];

/// The note of how colours are written, without which some photos are drawn in wrong ones: only
/// that figure is kept.
fn colours_only(segment: &mut JpegSegment) -> bool {
    let contents = segment.contents();
    let Some(colours) = contents.get(11).filter(|_| contents.starts_with(&MAKER)).copied() else {
        return false;
    };
    let note = [MAKER.as_slice(), b"\0\x64\0\0\0\0", &[colours]].concat();
    *segment = JpegSegment::new_with_contents(markers::APP14, note.into());
    true
}

/// Where the picture ends: after the marker that says so, which is looked for from segment to
/// segment and past the picture's own data.
fn end(jpeg: &[u8]) -> Option<usize> {
    let mut at = 2;
    loop {
        match (*jpeg.get(at)?, *jpeg.get(at + 1)?) {
            (0xff, markers::EOI) => return Some(at + 2),
            // Data that is stuffed, filled or restarted, and data itself.
            (0xff, 0xff) | (..=0xfe, _) => at += 1,
            (0xff, 0x00 | 0x01 | 0xd0..=0xd8) => at += 2,
            (0xff, _) => {
                let length = [*jpeg.get(at + 2)?, *jpeg.get(at + 3)?];
                at += 2 + usize::from(u16::from_be_bytes(length).max(2));
            }
        }
    }
}

/// Which way up a camera held the picture: 1 to 8, after the EXIF standard (tag 0x0112).
fn turned(exif: &[u8]) -> Option<u8> {
    let big = exif.starts_with(b"MM");
    let two = |at: usize| {
        let two: [u8; 2] = exif.get(at..at + 2)?.try_into().ok()?;
        Some(if big { u16::from_be_bytes(two) } else { u16::from_le_bytes(two) })
    };
    let first: [u8; 4] = exif.get(4..8)?.try_into().ok()?;
    let first = if big { u32::from_be_bytes(first) } else { u32::from_le_bytes(first) };
    let first = usize::try_from(first).ok().filter(|first| *first < exif.len())?;
    let entries = (0..usize::from(two(first)?)).map(|entry| first + 2 + entry * 12);
    let tag = entries.take_while(|at| *at < exif.len()).find(|at| two(*at) == Some(0x0112))?;
    u8::try_from(two(tag + 8)?).ok().filter(|turned| (1..=8).contains(turned))
}

/// Notes that say only which way up the picture is.
pub(super) fn only_turned(turned: u8) -> Bytes {
    let mut exif = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([turned, 0, 0, 0, 0, 0, 0]);
    exif.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_that_make_no_sense_do_no_harm() {
        for notes in
            [&b""[..], b"MM", b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff", b"II*\0\x08\0\0\0\x01\0"]
        {
            assert_eq!(turned(notes), None);
        }
        assert_eq!(turned(&only_turned(9)), None);
    }
}
