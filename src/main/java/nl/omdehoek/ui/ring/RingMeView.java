package nl.omdehoek.ui.ring;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.omdehoek.help.HelpTask;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.Shell;

/** "Bel mij", from any step of the help finder. */
@Route(value = RingPages.ME, layout = Shell.class)
@FirstPaint(personal = true)
@AnonymousAllowed
class RingMeView extends RingPage {

    RingMeView(RingParts parts) {
        super(parts, HelpTask.RING_ME);
    }

    @Override
    List<String> urgent() {
        return List.of("112", "113", "doctor", "safe-home");
    }
}
