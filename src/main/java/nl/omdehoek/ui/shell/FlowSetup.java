package nl.omdehoek.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import nl.omdehoek.wording.Texts;
import org.jsoup.nodes.DataNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes Flow speak the language of the first paint, and its start page wear our styles and obey the content policy. */
@Component
class FlowSetup implements VaadinServiceInitListener {

    private final Styles styles;
    private final EarlyScript early;

    FlowSetup(Styles styles, EarlyScript early) {
        this.styles = styles;
        this.early = early;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(it -> it.getUI()
                        .setLocale(Texts.accepted(language(VaadinRequest.getCurrent()))
                                .locale()));
        event.addIndexHtmlRequestListener(this::dress);
    }

    private static @Nullable String language(@Nullable VaadinRequest request) {
        return request == null ? null : request.getHeader("Accept-Language");
    }

    private void dress(IndexHtmlResponse response) {
        var page = response.getDocument();
        page.selectXpath("//html")
                .attr(
                        "lang",
                        Texts.accepted(language(response.getVaadinRequest()))
                                .locale()
                                .getLanguage());
        page.head().appendElement("style").appendChild(new DataNode(styles.text()));
        page.head().appendElement("script").appendChild(new DataNode(early.text()));
        if (response.getVaadinRequest() instanceof VaadinServletRequest request) {
            var nonce = ContentPolicy.nonce(request.getHttpServletRequest());
            page.select("script").forEach(it -> it.attr("nonce", nonce));
        }
    }
}
