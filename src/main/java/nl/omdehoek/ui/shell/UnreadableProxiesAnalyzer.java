package nl.omdehoek.ui.shell;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start what is wrong with the list of servers in front, and what to write. */
class UnreadableProxiesAnalyzer extends AbstractFailureAnalyzer<UnreadableProxies> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableProxies cause) {
        return new FailureAnalysis(
                "OMDEHOEK_PROXIES is geen lijst van adressen: " + cause.list() + ".",
                "Schrijf adressen of netwerken met komma's ertussen, zoals 10.0.0.5,192.168.0.0/16.",
                cause);
    }
}
