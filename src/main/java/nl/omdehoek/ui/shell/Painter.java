package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.router.NotFoundException;
import org.jsoup.nodes.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;

/** Draws a view inside the house as text: the same elements that Flow will make in the browser. */
@Component
class Painter {

    private static final Logger log = LoggerFactory.getLogger(Painter.class);

    private final AutowireCapableBeanFactory beans;

    Painter(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    /** The page of this visit; or the house's own page for what is not there, or went wrong. */
    Painting paint(Class<? extends ReaderView> viewClass, Visit visit) {
        try {
            var view = make(viewClass);
            var head = view.fill(visit);
            if (!head.unread().isEmpty()) {
                log.info("Not understood in an address of {}: {}", viewClass.getSimpleName(), head.unread());
            }
            return paint(view, head, visit, 200);
        } catch (NotFoundException _) {
            return missing(visit);
        } catch (RuntimeException e) {
            return failed(visit, FailedView.logged(e));
        }
    }

    <V extends ReaderView> V make(Class<V> viewClass) {
        return beans.createBean(viewClass);
    }

    /** This view, which may know more than a visit tells. */
    Painting paint(ReaderView view, Visit visit) {
        return paint(view, view.fill(visit), visit, 200);
    }

    Painting missing(Visit visit) {
        var view = new MissingView();
        return paint(view, view.fill(visit), visit, 404);
    }

    /** What cannot be answered at all; with what could be read of it. */
    Painting refused(RefusedView.Why why, Visit visit) {
        var view = new RefusedView(why);
        return paint(view, view.fill(visit), visit, 400);
    }

    /** For what failed elsewhere, and stands in the log there. */
    Painting failed(Visit visit) {
        return failed(visit, FailedView.logged());
    }

    private Painting failed(Visit visit, String reference) {
        var view = new FailedView();
        return paint(view, view.tell(visit.texts(), reference), visit, 500);
    }

    private Painting paint(HasElement view, PageHead head, Visit visit, int status) {
        var house = beans.createBean(Shell.class);
        house.show(visit);
        house.showRouterLayoutContent(view);
        var document = new Document("");
        // White space between inline elements would take room that Flow's own drawing does not have.
        document.outputSettings().prettyPrint(false);
        // In the document, or else its settings do not hold.
        document.appendChild(ElementUtil.toJsoup(document, house.getElement()));
        return new Painting(head, document.html(), status);
    }

    /** @param html the house and the view in it */
    record Painting(PageHead head, String html, int status) {}
}
