package nl.omdehoek.ui.find;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.omdehoek.help.HelpGuide;
import nl.omdehoek.listing.Findable;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;
import nl.omdehoek.wording.Saying;

/** One help point, and when one can come. */
@Route(value = "dienst/:slug", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class HelpPointView extends ListingView {

    HelpPointView(HelpGuide help, PageFacts facts) {
        super(help, facts);
    }

    @Override
    protected List<String> when(Findable point, Visit visit, Saying saying) {
        var telephone = !point.listing().contact().telephone().isEmpty();
        return new Hours(visit.texts(), saying).lines(point.hours(), telephone);
    }
}
