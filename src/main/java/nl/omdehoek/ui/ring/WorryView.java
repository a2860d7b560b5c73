package nl.omdehoek.ui.ring;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.Shell;

/** "Ik maak me zorgen over iemand": whom to ring now, and then only "bel mij". */
@Route(value = RingPages.WORRY, layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class WorryView extends RingPage {

    WorryView(RingParts parts) {
        super(parts, HelpTask.WORRY);
    }

    @Override
    List<String> urgent() {
        return List.of("112", "safe-home");
    }
}
