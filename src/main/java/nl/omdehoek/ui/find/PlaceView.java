package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.places.PlaceGuide;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;

/** One place, when it is open, and what is held there. */
@Route(value = "plek/:slug", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class PlaceView extends ListingView {

    private final Agenda agenda;

    PlaceView(PlaceGuide places, Agenda agenda, PageFacts facts) {
        super(places, facts);
        this.agenda = agenda;
    }

    @Override
    protected List<String> when(Findable place, Visit visit, Saying saying) {
        var telephone = !place.listing().contact().telephone().isEmpty();
        return new Hours(visit.texts(), saying).lines(place.hours(), telephone);
    }

    @Override
    protected List<Component> more(Findable place, Visit visit, Saying saying) {
        return new ActivityList(visit, saying, agenda).of(agenda.heldAt(place.id()), "place.activities");
    }
}
