package nl.omdehoek.ui.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.omdehoek.ui.shell.FirstPaint;
import nl.omdehoek.ui.shell.PageHead;
import nl.omdehoek.ui.shell.ReaderView;
import nl.omdehoek.ui.shell.Shell;
import nl.omdehoek.ui.shell.Visit;

/** Three doors, and what is on today and tomorrow. */
@Route(value = "", layout = Shell.class)
@FirstPaint
@AnonymousAllowed
class TodayView extends ReaderView {

    @Override
    protected PageHead show(Visit visit) {
        add(new H1(visit.texts().get("today.title")));
        add(new Input());
        var list = new OrderedList();
        for (int i = 0; i < 20; i++) {
            var item = new ListItem();
            item.addClassName("row");
            item.add(new H3(new Anchor("/activiteit/" + i, "Samen eten " + i)), new Paragraph("De Dorpskring · 4 min"));
            list.add(item);
        }
        add(list);
        return new PageHead("", visit.texts().get("today.what"), "/");
    }
}
