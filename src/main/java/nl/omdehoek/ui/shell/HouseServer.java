package nl.omdehoek.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the server itself refuses, before it reaches us, gets a page of ours as well. */
@Component
class HouseServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String origin;

    HouseServer(@Value("${omdehoek.address}") String origin) {
        this.origin = origin;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (origin.startsWith("https:")) {
            // Then a browser takes the cookie from this host only, and over a safe connection only.
            factory.getSettings().getSession().getCookie().setName("__Host-OMDEHOEK");
            factory.getSettings().getSession().getCookie().setSecure(true);
        }
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Refusal.class.getName());
            }
        });
    }

    /** One plain page for what cannot be understood at all. */
    public static class Refusal extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter()
                        .write(new ClassPathResource("pages/refused.html").getContentAsString(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException | IllegalStateException e) {
                container.getLogger().debug("The refusal could not be sent", e);
            }
        }
    }
}
