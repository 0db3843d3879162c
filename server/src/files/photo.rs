//! What is kept of a photo: the picture, and which way up it is. Where and when it was taken,
//! with which camera, and what else stands in the file is left out.

use img_parts::jpeg::{Jpeg, JpegSegment, markers};
use img_parts::png::Png;
use img_parts::webp::WebP;
use img_parts::{Bytes, DynImage, ImageEXIF};

/// A photo that can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clean {
    /// "image/jpeg": what the bytes are, whatever the file was called.
    pub kind: &'static str,
    /// The whole file, without what a camera wrote into it.
    pub bytes: Vec<u8>,
}

/// What PNG needs to draw; all else in it is left out.
const DRAWN_PNG: [&[u8; 4]; 10] =
    [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"pHYs"];
/// What WebP needs to draw.
const DRAWN_WEBP: [&[u8; 4]; 7] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP", b"ANIM", b"ANMF"];

/// The photo in these bytes; none when they are no JPEG, PNG or WebP.
pub fn clean(bytes: Vec<u8>) -> Option<Clean> {
    match DynImage::from_bytes(Bytes::from(bytes)).ok()?? {
        DynImage::Jpeg(jpeg) => jpeg_only(jpeg),
        DynImage::Png(png) => Some(png_only(png)),
        DynImage::WebP(webp) => Some(webp_only(webp)),
    }
}

fn jpeg_only(mut jpeg: Jpeg) -> Option<Clean> {
    let turned = jpeg.exif().and_then(|exif| turned(&exif));
    jpeg.segments_mut().retain(|segment| match segment.marker() {
        markers::APP0 | markers::APP14 => true,
        markers::APP2 => is_colours(segment),
        markers::APP1..=markers::APP15 | markers::COM => false,
        _ => true,
    });
    jpeg.set_exif(turned.map(only_turned));
    let mut bytes = jpeg.encoder().bytes().to_vec();
    // Phones hang films and second pictures on the end, with their own notes of where and when.
    bytes.truncate(end(&bytes)?);
    Some(Clean { kind: "image/jpeg", bytes })
}

fn png_only(mut png: Png) -> Clean {
    png.chunks_mut().retain(|chunk| DRAWN_PNG.contains(&&chunk.kind()));
    Clean { kind: "image/png", bytes: png.encoder().bytes().to_vec() }
}

fn webp_only(mut webp: WebP) -> Clean {
    webp.chunks_mut().retain(|chunk| DRAWN_WEBP.contains(&&chunk.id()));
    webp.set_exif(None);
    Clean { kind: "image/webp", bytes: webp.encoder().bytes().to_vec() }
}

/// A colour profile, the one thing in its kind of segment that is needed to draw.
fn is_colours(segment: &JpegSegment) -> bool {
    segment.contents().starts_with(b"ICC_PROFILE\0")
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
fn only_turned(turned: u8) -> Bytes {
    let mut exif = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([turned, 0, 0, 0, 0, 0, 0]);
    exif.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A JPEG of one scan with these segments before it: marker and contents.
    fn jpeg(segments: &[(u8, &[u8])], after: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0xff, 0xd8];
        for (marker, contents) in segments.iter().chain(&[(0xda_u8, &b"\x01\x01\0\0\x3f\0"[..])]) {
            bytes.extend([0xff, *marker]);
            bytes.extend(u16::try_from(contents.len() + 2).unwrap().to_be_bytes());
            bytes.extend(*contents);
        }
        bytes.extend([0x12, 0xff, 0x00, 0xd9, 0xff, 0xd9]);
        bytes.extend(after);
        bytes
    }

    fn exif(turned: u8) -> Vec<u8> {
        let place = b"51.5N 0.1W";
        [b"Exif\0\0".as_slice(), &only_turned(turned), place].concat()
    }

    #[test]
    fn where_and_when_a_photo_was_taken_is_left_out_and_which_way_up_stays() {
        let of = |turned| {
            jpeg(&[(0xe1, &exif(turned)), (0xe1, b"http://ns.adobe.com/xap"), (0xfe, b"by Jo")], b"film")
        };
        let clean = clean(of(6)).unwrap();
        assert_eq!(clean.kind, "image/jpeg");
        let text = String::from_utf8_lossy(&clean.bytes);
        for secret in ["51.5N", "adobe", "by Jo", "film"] {
            assert!(!text.contains(secret), "{secret}");
        }
        let kept = Jpeg::from_bytes(Bytes::from(clean.bytes.clone())).unwrap().exif().unwrap();
        assert_eq!(turned(&kept), Some(6));
        assert!(clean.bytes.ends_with(&[0x12, 0xff, 0x00, 0xd9, 0xff, 0xd9]));
    }

    #[test]
    fn notes_that_make_no_sense_do_no_harm() {
        for notes in
            [&b""[..], b"MM", b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff", b"II*\0\x08\0\0\0\x01\0"]
        {
            assert_eq!(turned(notes), None);
        }
        assert_eq!(turned(&only_turned(9)), None);
    }

    #[test]
    fn what_is_no_photo_is_none_whatever_it_is_called() {
        let endless = jpeg(&[], b"");
        for bytes in [
            &b"<svg xmlns='x'><script/></svg>"[..],
            b"GIF89a",
            b"",
            b"\xff\xd8",
            &endless[..endless.len() - 2],
        ] {
            assert_eq!(clean(bytes.to_vec()), None);
        }
    }

    #[test]
    fn a_png_keeps_what_is_drawn() {
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        for (kind, contents) in
            [(*b"IHDR", &[0_u8; 13][..]), (*b"tEXt", b"Author\0Jo"), (*b"IDAT", b"x"), (*b"IEND", b"")]
        {
            let chunk = img_parts::png::PngChunk::new(kind, Bytes::copy_from_slice(contents));
            png.extend(chunk.encoder().bytes());
        }
        let clean = clean(png).unwrap();
        assert_eq!(clean.kind, "image/png");
        let text = String::from_utf8_lossy(&clean.bytes).into_owned();
        assert!(text.contains("IDAT") && !text.contains("Author"));
    }
}
