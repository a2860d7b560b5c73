package nl.omdehoek.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import nl.omdehoek.activities.Agenda;
import nl.omdehoek.initiatives.InitiativeRegister;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;

/** One initiative: who pull it, and what they do. */
@Route(value = "initiatief/:slug", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class InitiativeView extends ListingView {

    private final InitiativeRegister initiatives;
    private final Agenda agenda;

    InitiativeView(InitiativeRegister initiatives, Agenda agenda, PageFacts facts) {
        super(initiatives, facts);
        this.initiatives = initiatives;
        this.agenda = agenda;
    }

    @Override
    protected List<String> when(Findable initiative, Visit visit, Saying saying) {
        return List.of();
    }

    @Override
    protected List<Component> more(Findable thing, Visit visit, Saying saying) {
        var all = new ArrayList<Component>();
        var words = new BearerWords(visit.texts());
        initiatives.get(thing.id()).ifPresent(it -> all.addAll(words.of(it.bearers())));
        all.addAll(new ActivityList(visit, saying, agenda).of(agenda.of(thing.id()), "initiative.activities"));
        return all;
    }
}
