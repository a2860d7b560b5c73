package nl.omdehoek.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A picture beside a word, never instead of one: readers of the page do not hear it. */
@Tag("span")
public class Icon extends Component {

    /** Its name is that of a shape in {@code styles/icons.css}. */
    public Icon(String name) {
        getElement().setAttribute("class", "i i-" + name).setAttribute("aria-hidden", "true");
    }
}
