package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;

/** The one HTML page that Flow lives in. */
public class PageShell implements AppShellConfigurator {}
