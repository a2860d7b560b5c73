package nl.omdehoek.photos;

import static net.coobird.thumbnailator.util.exif.ExifFilterUtils.getFilterForOrientation;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.springframework.stereotype.Component;

/**
 * Makes of what was uploaded the pictures that are kept: small, upright, in ordinary colours on white. They are drawn anew, so
 * nothing else that stood in the file comes along: no place, no camera, no words, no script.
 */
@Component
class Darkroom {

    /** Each may take some 150 MB. */
    private static final int AT_ONCE = 2;

    /** Read at least half as fine again as it is kept, so that it stays sharp. */
    private static final int READ = PhotoSize.LARGE.longest() * 3 / 2;

    /** What both databases keep in one column, and a slow line can carry. */
    static final int MOST_BYTES = 1_000_000;

    /** A photo of ordinary things fits at the first. */
    private static final double[] QUALITIES = {0.82, 0.6, 0.4, 0.2};

    private final Semaphore room = new Semaphore(AT_ONCE);

    Darkroom() {
        // Else what somebody uploads would lie in a temporary file for a while.
        ImageIO.setUseCache(false);
        // Who asks first later may be a thread that does not see our libraries.
        ImageIO.scanForPlugins();
    }

    Developed develop(byte[] uploaded) throws UnfitPhoto {
        if (uploaded.length > Photos.LARGEST) {
            throw new UnfitPhoto(Refusal.TOO_LARGE);
        }
        try (var negative = Negative.of(uploaded)) {
            if (negative.pixels() > Photos.MOST_PIXELS) {
                throw new UnfitPhoto(Refusal.TOO_MANY_PIXELS);
            }
            room.acquireUninterruptibly();
            try {
                return print(negative.read(READ), negative.orientation());
            } finally {
                room.release();
            }
        } catch (IOException | RuntimeException e) {
            // Readers throw anything at what they do not expect.
            throw new UnfitPhoto(Refusal.DAMAGED, e);
        }
    }

    private static Developed print(BufferedImage picture, Orientation orientation) throws IOException {
        var upright = getFilterForOrientation(orientation);
        var large = onWhite(upright.apply(smaller(picture, PhotoSize.LARGE)));
        var small = onWhite(smaller(large, PhotoSize.SMALL));
        return new Developed(
                large.getWidth(),
                large.getHeight(),
                Map.of(PhotoSize.LARGE, encoded(large), PhotoSize.SMALL, encoded(small)));
    }

    private static BufferedImage smaller(BufferedImage picture, PhotoSize size) throws IOException {
        var scale = Math.min(1.0, (double) size.longest() / Math.max(picture.getWidth(), picture.getHeight()));
        return Thumbnails.of(picture)
                .imageType(BufferedImage.TYPE_INT_ARGB)
                .forceSize(scaled(picture.getWidth(), scale), scaled(picture.getHeight(), scale))
                .asBufferedImage();
    }

    private static int scaled(int side, double scale) {
        return Math.max(1, (int) Math.round(side * scale));
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        var white = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = white.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return white;
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var quality : QUALITIES) {
            bytes.reset();
            Thumbnails.of(picture)
                    .scale(1)
                    .outputFormat("jpg")
                    .outputQuality(quality)
                    .toOutputStream(bytes);
            if (bytes.size() <= MOST_BYTES) {
                break;
            }
        }
        return bytes.toByteArray();
    }
}
