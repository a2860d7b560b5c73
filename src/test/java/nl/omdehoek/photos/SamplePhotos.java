package nl.omdehoek.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as they come from phones, programs and people who mean no good. */
public final class SamplePhotos {

    /** One point, by the library that made WebP. */
    static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private SamplePhotos() {}

    public static byte[] jpeg(int width, int height) {
        return jpeg(painted(width, height, BufferedImage.TYPE_INT_RGB, Color.ORANGE));
    }

    static byte[] jpeg(BufferedImage picture) {
        return file(picture, "jpg");
    }

    static byte[] png(BufferedImage picture) {
        return file(picture, "png");
    }

    static BufferedImage painted(int width, int height, int type, Color colour) {
        var picture = new BufferedImage(width, height, type);
        fill(picture, 0, 0, width, height, colour);
        return picture;
    }

    /** Red where its first row and column meet, blue at the other end of the first row, and white. */
    static BufferedImage withCorners() {
        var picture = painted(400, 200, BufferedImage.TYPE_INT_RGB, Color.WHITE);
        fill(picture, 0, 0, 100, 50, Color.RED);
        fill(picture, 300, 0, 100, 50, Color.BLUE);
        return picture;
    }

    /** The hardest to make small. */
    static BufferedImage noise(int width, int height) {
        var chance = new Random(7);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, chance.nextInt());
            }
        }
        return picture;
    }

    private static void fill(BufferedImage picture, int x, int y, int width, int height, Color colour) {
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
        pen.dispose();
    }

    private static byte[] file(BufferedImage picture, String format) {
        return written(out -> write(picture, format, out));
    }

    private static void write(BufferedImage picture, String format, ByteArrayOutputStream out) {
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(Consumer<ByteArrayOutputStream> writing) {
        var out = new ByteArrayOutputStream();
        writing.accept(out);
        return out.toByteArray();
    }

    /** As printers use it: how much cyan, magenta, yellow and black. */
    static byte[] cmyk() throws IOException {
        var ink = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 200, 100, 4, null);
        for (var y = 0; y < 100; y++) {
            for (var x = 0; x < 200; x++) {
                ink.setPixel(x, y, new int[] {255, 0, 0, 255});
            }
        }
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(ink, null, null));
        }
        return out.toByteArray();
    }

    /** Pictures that follow each other. */
    static byte[] gif(List<BufferedImage> pictures) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (var picture : pictures) {
                var about = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
                writer.writeToSequence(new IIOImage(picture, null, about), null);
            }
            writer.endWriteSequence();
        }
        return out.toByteArray();
    }

    /** What a phone writes beside a picture: how it was held, and where, 52 degrees north. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(200)
                .put("Exif\0\0MM\0*\0\0\0\10".getBytes(ISO_8859_1))
                .putShort((short) 2)
                .put(entry(0x0112, 3, 1, orientation << 16))
                .put(entry(0x8825, 4, 1, 38))
                .putInt(0)
                // The part about where, 38 bytes after what begins with MM.
                .putShort((short) 2)
                .put(entry(1, 2, 2, 'N' << 24))
                .put(entry(2, 5, 3, 68))
                .putInt(0)
                .putInt(52)
                .putInt(1)
                .putInt(5)
                .putInt(1)
                .putInt(0)
                .putInt(1);
        return withSegment(jpeg, 0xE1, exif.flip());
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    static byte[] withSegment(byte[] jpeg, int marker, String text) {
        return withSegment(jpeg, marker, ByteBuffer.wrap(text.getBytes(ISO_8859_1)));
    }

    private static byte[] withSegment(byte[] jpeg, int marker, ByteBuffer segment) {
        return ByteBuffer.allocate(jpeg.length + segment.remaining() + 4)
                .put(jpeg, 0, 2)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (segment.remaining() + 2))
                .put(segment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG that says it is so large, and then says no more. */
    public static byte[] pngOf(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(ISO_8859_1))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var check = new CRC32();
        check.update(header.array());
        return ByteBuffer.allocate(33)
                .put("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1))
                .putInt(13)
                .put(header.flip())
                .putInt((int) check.getValue())
                .array();
    }

    /** A WebP whose frame says it is ten by ten, and whose picture says it is as large as it can be. */
    static byte[] webpThatLies() {
        var picture = new byte[] {0x2f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x0f, 0, 0, 0};
        return ByteBuffer.allocate(12 + 18 + 8 + picture.length)
                .put("RIFF\u002e\0\0\0WEBPVP8X\12\0\0\0\0\0\0\0\11\0\0\11\0\0VP8L\10\0\0\0".getBytes(ISO_8859_1))
                .put(picture)
                .array();
    }
}
