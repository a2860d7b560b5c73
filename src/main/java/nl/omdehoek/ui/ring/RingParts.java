package nl.omdehoek.ui.ring;

import nl.omdehoek.help.RequestDesk;
import nl.omdehoek.messages.OldEnough;
import nl.omdehoek.people.ConnectorRegister;
import nl.omdehoek.people.Residents;
import nl.omdehoek.ui.kit.HereFinder;
import org.springframework.stereotype.Component;

/** What a page of "bel mij" asks: where it is, who answers there, and who it is that wants to be rung. */
@Component
record RingParts(
        HereFinder hereFinder,
        RequestDesk desk,
        ConnectorRegister connectors,
        Residents residents,
        OldEnough oldEnough) {}
