package nl.omdehoek.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.omdehoek.ui.kit.Texts;
import org.springframework.stereotype.Component;

/** Makes Flow speak the language of the first paint, and its start page obey the content policy. */
@Component
class FlowSetup implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(it -> {
            var accepted = VaadinRequest.getCurrent().getHeader("Accept-Language");
            it.getUI().setLocale(Texts.accepted(accepted).locale());
        });
    }
}
