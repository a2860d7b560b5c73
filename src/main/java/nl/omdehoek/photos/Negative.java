package nl.omdehoek.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.w3c.dom.Element;

/** A picture as it was uploaded, opened and not yet read: its size is told by its first bytes. */
final class Negative implements AutoCloseable {

    private static final Set<String> READABLE = Set.of("jpeg", "png", "gif", "webp");

    private static final String UPRIGHT = "Normal";

    /** As the readers call what EXIF numbers from 1 to 8. */
    private static final List<String> ORIENTATIONS =
            List.of(UPRIGHT, "FlipH", "Rotate180", "FlipV", "FlipVRotate90", "Rotate270", "FlipHRotate90", "Rotate90");

    /** What the reader of JPEG says of a picture of which it had to make up the rest; it throws nothing. */
    private static final List<String> CUT_OFF = List.of("Truncated File", "premature end");

    private final ImageInputStream in;
    private final ImageReader reader;
    private boolean cutOff;

    private Negative(ImageInputStream in, ImageReader reader) {
        this.in = in;
        this.reader = reader;
        // What else stands in the file, such as compressed words, is not opened.
        reader.setInput(in, true, true);
        reader.addIIOReadWarningListener(
                (_, warning) -> cutOff |= CUT_OFF.stream().anyMatch(warning::contains));
    }

    /** Refuses what is none of the kinds that are read here, by its bytes and not by its name. */
    static Negative of(byte[] uploaded) throws UnfitPhoto {
        var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(uploaded));
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(in); readers.hasNext(); ) {
            var reader = readers.next();
            if (READABLE.contains(format(reader))) {
                return new Negative(in, reader);
            }
        }
        throw new UnfitPhoto(Refusal.NOT_A_PHOTO);
    }

    private static String format(ImageReader reader) {
        try {
            return reader.getFormatName().toLowerCase(Locale.ROOT);
        } catch (IOException _) {
            return "";
        }
    }

    long pixels() throws IOException {
        return (long) reader.getWidth(0) * reader.getHeight(0);
    }

    /** How it has to be turned to stand upright, as the camera noted it. */
    Orientation orientation() {
        return Orientation.typeOf(Math.max(0, ORIENTATIONS.indexOf(noted())) + 1);
    }

    /** Only JPEG: cameras write nothing else. */
    private String noted() {
        if (!format(reader).equals("jpeg")) {
            return UPRIGHT;
        }
        try {
            var all = (Element) reader.getImageMetadata(0).getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
            var noted = all.getElementsByTagName("ImageOrientation").item(0);
            return noted instanceof Element note ? note.getAttribute("value") : UPRIGHT;
        } catch (IOException | RuntimeException _) {
            // What is noted beside a picture does not spoil it.
            return UPRIGHT;
        }
    }

    /** The first picture, no finer than needed: of pixels that come to nothing no memory is asked. */
    BufferedImage read(int longest) throws IOException, UnfitPhoto {
        var step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / longest);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        var picture = reader.read(0, how);
        if (cutOff) {
            throw new UnfitPhoto(Refusal.DAMAGED);
        }
        return picture;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
