package nl.omdehoek.journeys;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page as it comes out of the printer, without its background colours.
 *
 * @param pages how many sheets
 * @param text all words on them
 * @param codes what a phone reads from the QR codes, sheet by sheet
 * @param smallest the smallest letters on them, in points
 */
record Paper(int pages, String text, List<String> codes, float smallest) {

    private static final int DOTS_AN_INCH = 200;

    static Paper print(Page page) {
        var printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (var sheets = Loader.loadPDF(printed)) {
            var reading = new Reading();
            var text = reading.getText(sheets);
            return new Paper(sheets.getNumberOfPages(), text, codes(sheets), reading.smallest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(PDDocument sheets) throws IOException {
        var all = new ArrayList<String>();
        var renderer = new PDFRenderer(sheets);
        for (var i = 0; i < sheets.getNumberOfPages(); i++) {
            scan(renderer.renderImageWithDPI(i, DOTS_AN_INCH))
                    .map(Result::getText)
                    .forEach(all::add);
        }
        return all;
    }

    private static Stream<Result> scan(BufferedImage sheet) {
        var width = sheet.getWidth();
        var height = sheet.getHeight();
        var dots = sheet.getRGB(0, 0, width, height, null, 0, width);
        var light = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
        try {
            return Stream.of(new QRCodeMultiReader().decodeMultiple(light, Map.of(DecodeHintType.TRY_HARDER, true)));
        } catch (NotFoundException _) {
            return Stream.empty();
        }
    }

    /** Reads the text, and keeps the size of the smallest letter. */
    private static final class Reading extends PDFTextStripper {

        private float smallest = Float.MAX_VALUE;

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank()) {
                smallest = Math.min(smallest, letter.getFontSizeInPt());
            }
            super.processTextPosition(letter);
        }
    }
}
