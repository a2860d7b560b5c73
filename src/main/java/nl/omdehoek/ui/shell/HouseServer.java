package nl.omdehoek.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.omdehoek.wording.Origin;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the server itself refuses, before it reaches us, gets a page of ours as well. */
@Component
class HouseServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Origin origin;
    private final ObjectProvider<PlainDoor> door;
    private final Proxies proxies;

    /** @param door not there yet while the server is made */
    HouseServer(Origin origin, ObjectProvider<PlainDoor> door, @Value("${omdehoek.proxies}") String proxies) {
        this.origin = origin;
        this.door = door;
        this.proxies = new Proxies(proxies);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (origin.isSafe()) {
            // Then a browser takes the cookie from this host only, and over a safe connection only.
            factory.getSettings().getSession().getCookie().setName("__Host-OMDEHOEK");
            factory.getSettings().getSession().getCookie().setSecure(true);
        }
        if (!proxies.areNone()) {
            factory.addEngineValves(proxies.valve());
        }
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                // Else the server adds its own, which is asked first.
                host.setErrorReportValveClass("");
                host.getPipeline().addValve(new Refusal(door));
            }
        });
    }

    /** The page for what cannot be understood at all. */
    private static final class Refusal extends ErrorReportValve {

        private final ObjectProvider<PlainDoor> door;

        Refusal(ObjectProvider<PlainDoor> door) {
            this.door = door;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                var page =
                        door.getObject().refuse(RefusedView.Why.ADDRESS, request, request.getQueryString(), response);
                response.getReporter().write(new String(page, StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException | RuntimeException e) {
                container.getLogger().debug("The refusal could not be sent", e);
            }
        }
    }
}
