package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.html.Span;
import nl.omdehoek.geography.Point;

/** Room for the minutes on foot to a point, which only the phone can tell. */
public class Walk extends Span {

    public Walk(Point to) {
        addClassName("walk");
        getElement()
                .setAttribute("data-lat", String.valueOf(to.latitude()))
                .setAttribute("data-lon", String.valueOf(to.longitude()));
    }
}
