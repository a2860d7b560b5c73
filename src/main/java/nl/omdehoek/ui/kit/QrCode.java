package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import io.nayuki.qrcodegen.QrCode.Ecc;

/** An address as a square to scan, for on paper. */
@Tag("div")
public class QrCode extends Component {

    private static final int MARGIN = 2;

    public QrCode(String address, String label) {
        getElement()
                .setAttribute("class", "qr")
                .setAttribute("role", "img")
                .setAttribute("aria-label", label)
                .setProperty("innerHTML", svg(address));
    }

    /** Dark squares as one path; the address itself is not in it as text. */
    private static String svg(String address) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    var from = x;
                    while (x + 1 < code.size && code.getModule(x + 1, y)) {
                        x++;
                    }
                    var width = x - from + 1;
                    path.append("M%d %dh%dv1h-%dz".formatted(from + MARGIN, y + MARGIN, width, width));
                }
            }
        }
        var side = code.size + 2 * MARGIN;
        return "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\"><path d=\"M0 0h%dv%dH0z\" fill=\"#fff\"/><path d=\"%s\" fill=\"#000\"/></svg>"
                .formatted(side, side, side, side, path);
    }
}
