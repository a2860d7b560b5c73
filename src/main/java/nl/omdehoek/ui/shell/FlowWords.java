package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.omdehoek.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What Flow itself says, in our words and the visitor's language: that the line is gone, and that the page has to be loaded anew. */
@Component
class FlowWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(it -> messages(texts(it.getRequest())));
        event.getSource().addUIInitListener(it -> speak(it.getUI(), texts(VaadinRequest.getCurrent())));
    }

    private static Texts texts(@Nullable VaadinRequest request) {
        return request == null
                ? Texts.in(Texts.DUTCH)
                : BrowserKnows.of(request.getCookies())
                        .display()
                        .texts(Texts.accepted(request.getHeader("Accept-Language")));
    }

    private static void speak(UI ui, Texts texts) {
        var words = ui.getReconnectDialogConfiguration();
        words.setDialogText(texts.get("line.gone"));
        words.setDialogTextGaveUp(texts.get("line.gone.long"));
        // That it is back is said by the browser alone.
        ui.getPage().executeJs("window.Vaadin.connectionIndicator.onlineText = $0", texts.get("line.back"));
    }

    static SystemMessages messages(Texts texts) {
        // A session that has ended says nothing: the page loads itself anew.
        var messages = new CustomizedSystemMessages();
        messages.setSyncErrorCaption(texts.get("app.mixed-up"));
        messages.setSyncErrorMessage(texts.get("app.anew"));
        messages.setInternalErrorCaption(texts.get("app.failed"));
        messages.setInternalErrorMessage(texts.get("app.anew"));
        messages.setCookiesDisabledCaption(texts.get("app.cookies"));
        messages.setCookiesDisabledMessage(texts.get("app.cookies.how"));
        return messages;
    }
}
